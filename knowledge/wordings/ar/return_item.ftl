# إرجاع المشتريات

# أجزاء مشتركة بين عدة نصوص.
refund-note =
    بعد وصول الطرد إلينا نعيد { $has_chosen_amount ->
        [yes] مبلغ { $chosen_amount }
       *[no] ثمن المشتريات
    } خلال { $refund_workdays_from } إلى { $refund_workdays } أيام عمل بوسيلة الدفع نفسها المستخدمة في الطلب.

# ما يترتب على التأكيد، للموظف.
return-consequence =
    يفتح إرجاعًا مجانيًا من الطلب { $order }: { $chosen }. يصل الملصق إلى العميل بالبريد الإلكتروني، ويُعاد مبلغ
    { $chosen_amount } إلى وسيلة الدفع الأصلية بعد وصول الطرد.

return-offered =
    بكل سرور. من الطلب { $order } يمكن إرجاع { $chosen } مجانًا حتى { $return_by }. سأفتح طلب الإرجاع الآن وأؤكد ذلك هنا حال
    إتمامه. { refund-note }
    .short = يمكن إرجاع { $chosen } مجانًا حتى { $return_by }. سأفتح طلب الإرجاع وأؤكده هنا.
return-offered-holiday =
    بكل سرور. من الطلب { $order } يمكن إرجاع { $chosen } مجانًا حتى { $holiday_by }. سأفتح طلب الإرجاع الآن وأؤكد ذلك هنا حال
    إتمامه. { refund-note }
    .short = يمكن إرجاع { $chosen } مجانًا حتى { $holiday_by }. سأفتح طلب الإرجاع وأؤكده هنا.
return-opened =
    { $has_returning ->
        [yes] تم فتح الإرجاع من الطلب { $order }: { $returning }.
       *[no] تم فتح الإرجاع للطلب { $order }.
    } سيصل ملصق الشحن بالبريد الإلكتروني بعد لحظات. يُرجى تسليم الطرد خلال { $hand_in_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $hand_in_days } أيام
       *[other] { $hand_in_days } يومًا
    } والاحتفاظ بالإيصال. بعد وصوله إلينا نعيد المبلغ خلال { $refund_workdays_from } إلى { $refund_workdays } أيام عمل بوسيلة
    الدفع نفسها المستخدمة في الطلب.
    .short = تم فتح الإرجاع للطلب { $order } وسيصل الملصق بالبريد الإلكتروني. يُرجى تسليم الطرد خلال { $hand_in_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $hand_in_days } أيام
       *[other] { $hand_in_days } يومًا
    }.
return-running =
    لحظة من فضلك، أعمل على ذلك الآن وسأعود بالرد هنا حالًا.
return-under-way =
    هناك إرجاع جارٍ للطلب { $order }{ $has_returning ->
        [yes] : { $returning }
       *[no] {""}
    }. طريقة تسليم الطرد مذكورة في رسالة البريد الإلكتروني. نعيد المبلغ خلال { $refund_workdays_from } إلى
    { $refund_workdays } أيام عمل بعد وصوله إلينا. وإن كان هناك شيء آخر من هذا الطلب للإرجاع فيُرجى إخباري.
return-being-checked =
    شكرًا على رسالتك. أتحقق الآن من وضع الطلب { $order } وسأرد هنا فور معرفة النتيجة.
return-already-back =
    عاد الطلب { $order } إلينا من قبل. يسعدني الرد على أي سؤال بشأنه.
return-cancelled =
    أُلغي الطلب { $order }، فلا يوجد ما يُرجَع. إن وصل منه شيء فعلًا فيُرجى إخباري.
return-not-delivered =
    لم يُسلَّم الطلب { $order } بعد{ $has_promised_on ->
        [yes] ، ومن المتوقع وصوله حتى { $promised_on }
       *[no] {""}
    }. بعد وصوله يمكن إرجاع المشتريات مجانًا خلال { $return_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $return_days } أيام
       *[other] { $return_days } يومًا
    }. تكفي رسالة إلينا حينها.
return-too-late =
    نعتذر، سُلّم الطلب { $order } في { $delivered_on }، ومدة الإرجاع { $return_days ->
        [one] يوم واحد
        [two] يومان
        [few] { $return_days } أيام
       *[other] { $return_days } يومًا
    }، أي حتى { $return_by }، وقد انتهت. إن كان في المنتج عيب فيُرجى وصفه لي، فالضمان أطول من ذلك بكثير.
    .short = نعتذر، كان إرجاع الطلب { $order } ممكنًا حتى { $return_by } وقد انتهت المدة. إن كان في المنتج عيب فيُرجى إخباري.
return-which-order =
    يسعدني المساعدة في ذلك. { $has_orders ->
        [yes] أرى عدة طلبات باسمك: { $orders }. من أي طلب منها سيكون الإرجاع؟
       *[no] أرى عدة طلبات باسمك. ما المنتج المراد إرجاعه، أو ما رقم الطلب؟
    }
return-which-lines =
    يسعدني المساعدة في ذلك. { $has_choices ->
        [yes] أيّ من هذه المنتجات سيُرجَع: { $choices }؟
       *[no] أيّ منتجات الطلب { $order } ستُرجَع؟
    }
