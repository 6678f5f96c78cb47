# الاستبدال بنوع آخر

# فرق ثمن المنتج الجديد؛ أجزاء مشتركة.
difference-note =
    { $difference_kind ->
        [more] يُخصم الفرق وقدره { $difference } بوسيلة الدفع نفسها.
        [less] يُعاد الفرق وقدره { $difference } بوسيلة الدفع نفسها.
       *[same] الثمن نفسه، فلا شيء يُدفع.
    }

# ما يترتب على التأكيد، للموظف.
exchange-consequence =
    يفتح استبدالًا للطلب { $order }: يعود { $chosen } ويُرسل { $wanted } بعد أن تمسح شركة الشحن المرتجع. { difference-note }

exchange-offered =
    بكل سرور. سأفتح الاستبدال للطلب { $order } وأؤكده هنا: يُعاد { $chosen } مجانًا ويُرسل { $wanted } بدلًا منه.
    { difference-note }
exchange-done =
    تم فتح الاستبدال للطلب { $order } وسيصل ملصق الإرجاع بالبريد الإلكتروني. حالما تمسح شركة الشحن الطرد نرسل المنتج الجديد.
exchange-which-lines =
    بكل سرور. { $has_choices ->
        [yes] أي من هذه المنتجات للاستبدال: { $choices }؟
       *[no] أي منتج من الطلب { $order } للاستبدال؟
    }
exchange-which-variant =
    بكل سرور. { $has_offers ->
        [yes] ما البديل المطلوب عن { $chosen }: { $offers }؟
       *[no] ما النوع المطلوب بدلًا من { $chosen }؟
    }
exchange-sold-out =
    أعتذر، فالنوع المطلوب بدلًا من { $chosen } غير متوفر حاليًا. يمكن إرجاع المنتج مجانًا، أو أبحث عن نوع آخر مناسب.
exchange-too-late =
    أعتذر، فالاستبدال ممكن خلال { $exchange_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $exchange_days } أيام
       *[other] { $exchange_days } يومًا
    } من التسليم، وقد سُلِّم الطلب { $order } في { $delivered_on }. إن كان فيه عيب فيُرجى إخباري، فالضمان أطول بكثير.
exchange-under-way =
    هناك استبدال جارٍ للطلب { $order }، وطريقة إعادة المنتج مذكورة في رسالة البريد الإلكتروني.
exchange-not-delivered =
    لم يُسلَّم الطلب { $order } بعد. بعد وصوله يمكن استبداله مجانًا خلال { $exchange_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $exchange_days } أيام
       *[other] { $exchange_days } يومًا
    }، وتكفي رسالة إليّ حينها.
