# إلغاء طلب

# ما يترتب على التأكيد، للموظف.
cancel-consequence =
    يلغي الطلب { $order } نهائيًا قبل إرساله. { $has_total ->
        [yes] يُعاد مبلغ { $total }
       *[no] يُعاد المبلغ كاملًا
    } إلى وسيلة الدفع الأصلية خلال { $refund_workdays_from } إلى { $refund_workdays } أيام عمل.

cancel-offered =
    بكل سرور. سألغي الطلب { $order }{ items-note } وأؤكد ذلك هنا حال إتمامه. { $has_total ->
        [yes] نعيد مبلغ { $total }
       *[no] نعيد المبلغ كاملًا
    } خلال { $refund_workdays_from } إلى { $refund_workdays } أيام عمل بوسيلة الدفع نفسها.
    .short = بكل سرور، سألغي الطلب { $order } وأؤكد ذلك هنا حال إتمامه.
cancel-done =
    تم إلغاء الطلب { $order }. { $has_total ->
        [yes] نعيد مبلغ { $total }
       *[no] نعيد المبلغ كاملًا
    } خلال { $refund_workdays_from } إلى { $refund_workdays } أيام عمل بوسيلة الدفع نفسها. لا حاجة إلى أي خطوة أخرى.
    .short = تم إلغاء الطلب { $order } والمبلغ في طريقه إلى الرد.
cancel-running =
    لحظة من فضلك، ألغي الطلب الآن وسأعود بالرد هنا حالًا.
cancel-already =
    الطلب { $order } ملغى من قبل{ $has_cancelled_on ->
        [yes] {" "}منذ { $cancelled_on }
       *[no] {""}
    }. يُعاد المبلغ كاملًا بوسيلة الدفع نفسها خلال { $refund_workdays_from } إلى { $refund_workdays } أيام عمل من الإلغاء.
cancel-packing =
    يجري الآن تجهيز الطلب { $order } للشحن. أطلب من زملائي في المستودع إيقافه وسأخبر هنا بالنتيجة. وإن خرج قبل ذلك فيمكن رفض
    استلام الطرد أو إعادته مجانًا.
cancel-shipped =
    أعتذر، فقد خرج الطلب { $order } من عندنا ولم يعد إلغاؤه ممكنًا. يمكن رفض الطرد عند التسليم أو إعادته مجانًا خلال
    { $return_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $return_days } أيام
       *[other] { $return_days } يومًا
    } من التسليم، ويُعاد المبلغ في الحالتين.
cancel-delivered =
    سُلِّم الطلب { $order } من قبل، فلم يعد إلغاؤه ممكنًا. يمكن إعادته مجانًا خلال { $return_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $return_days } أيام
       *[other] { $return_days } يومًا
    } من التسليم. هل أفتح طلب إرجاع؟
cancel-return-under-way =
    هناك إرجاع جارٍ للطلب { $order }، فلا حاجة إلى إلغائه. نعيد المبلغ بعد وصول الطرد إلينا.
cancel-being-checked =
    شكرًا على رسالتك. أتحقق من إمكانية إلغاء الطلب { $order } وسأرد هنا فور معرفة النتيجة.
