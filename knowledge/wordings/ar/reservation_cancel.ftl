# إلغاء حجز

# ما الذي يفعله التأكيد، لمن يتولى المحادثة.
reservation-cancel-consequence =
    يلغي الحجز { $order } نهائيًا، وعدد المسافرين { $travellers }. يعود { $refundable } من أصل { $total } إلى وسيلة الدفع الأصلية.
reservation-withdraw-consequence =
    يسحب الحجز { $order } خلال يوم من الشراء. يعود المبلغ كاملًا، { $total }، إلى وسيلة الدفع الأصلية.

reservation-cancel-free =
    بكل سرور. تعرفتك المرنة تعيد المبلغ كاملًا: { $refundable } عن الحجز { $order } الذي تبدأ رحلته في { $departs_on }. سألغيه الآن
    وأؤكد ذلك هنا، ويصل المبلغ خلال { $refund_workdays ->
        [zero] { $refund_workdays } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $refund_workdays } أيام عمل
        [many] { $refund_workdays } يوم عمل
       *[other] { $refund_workdays } يوم عمل
    }.
    .short = تعرفتك تعيد المبلغ كاملًا، { $refundable }. سألغي الحجز { $order } وأؤكد ذلك هنا.
reservation-withdraw-offered =
    بكل سرور. لم يمضِ على الحجز يوم كامل، فلا يضيع شيء: يعود المبلغ { $total } كاملًا. سأسحب الحجز { $order } وأؤكد ذلك هنا،
    ويصل المبلغ خلال { $refund_workdays ->
        [zero] { $refund_workdays } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $refund_workdays } أيام عمل
        [many] { $refund_workdays } يوم عمل
       *[other] { $refund_workdays } يوم عمل
    }.
    .short = لم يمضِ على الحجز يوم كامل، فيعود المبلغ { $total } كاملًا. سأسحب الحجز { $order } وأؤكد ذلك هنا.
reservation-cancel-partial =
    هذا ممكن، وأودّ أولًا توضيح التكلفة: من مبلغ { $total } للحجز { $order } الذي تبدأ رحلته في { $departs_on } تعيد تعرفتك
    { $refundable }. لا يمكن استرجاع الحجز بعد إلغائه. هل أتابع الإلغاء؟
    .short = تعرفتك تعيد { $refundable } من أصل { $total }، ولا رجوع بعد الإلغاء. هل أتابع إلغاء الحجز { $order }؟
reservation-cancel-confirmed =
    شكرًا. سألغي الحجز { $order } الآن وأؤكد ذلك هنا، ويعود { $refundable } إلى وسيلة الدفع المستخدمة خلال { $refund_workdays ->
        [zero] { $refund_workdays } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $refund_workdays } أيام عمل
        [many] { $refund_workdays } يوم عمل
       *[other] { $refund_workdays } يوم عمل
    }.
reservation-cancelled-now =
    تم إلغاء الحجز { $order }. { $has_paid_back ->
        [yes] يعود { $paid_back } إلى وسيلة الدفع المستخدمة.
       *[no] يعود المبلغ المستحق إلى وسيلة الدفع المستخدمة.
    } قد يستغرق ذلك حتى { $refund_workdays ->
        [zero] { $refund_workdays } يوم عمل
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $refund_workdays } أيام عمل
        [many] { $refund_workdays } يوم عمل
       *[other] { $refund_workdays } يوم عمل
    }. نتمنى أن نرافقك في رحلة أخرى.
    .short = تم إلغاء الحجز { $order }{ $has_paid_back ->
        [yes] ، و{ $paid_back } في الطريق إليك
       *[no] {""}
    }.
reservation-cancelled-before =
    الحجز { $order } ملغى بالفعل{ $has_cancelled_on ->
        [yes] {" "}منذ { $cancelled_on }
       *[no] {""}
    }. { $has_paid_back ->
        [yes] وقد أُعيد { $paid_back } إلى وسيلة الدفع المستخدمة. إذا لم يصل المبلغ بعد مرور هذه المدة بأيام العمل ({ $refund_workdays })، يُرجى إخباري.
       *[no] يسعدني الإجابة عن أي سؤال حوله.
    }
reservation-cancel-flown =
    انتهت رحلة الحجز { $order }، فلم يبقَ ما يُلغى. إن حدث ما أزعجك في الطريق، يُرجى إخباري به.
reservation-cancel-today =
    الرحلة الأولى في { $departs_on }، لذلك يتولى أحد الزملاء الأمر فورًا، إذ لا يمكنني الإلغاء من هنا قبل المغادرة بوقت قصير
    كهذا. نرجو البقاء في المحادثة.
reservation-cancel-which =
    تسعدني المساعدة. { $has_orders ->
        [yes] أرى عدة حجوزات باسمك: { $orders }. أيّها المطلوب إلغاؤه؟
       *[no] أرى عدة حجوزات باسمك. ما رمز الحجز المطلوب إلغاؤه؟
    }
