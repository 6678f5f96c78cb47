# وضع الحجز

reservation-status-confirmed =
    حجزك { $order } مؤكَّد ومدفوع: { $route }، والمغادرة في { $departs_on }{ $has_returns_on ->
        [yes] ، ورحلة العودة في { $returns_on }
       *[no] {""}
    }. لا حاجة إلى أي إجراء في الوقت الحالي.
    .short = الحجز { $order } مؤكَّد: { $route }، والمغادرة في { $departs_on }.
reservation-status-checked-in =
    تم تسجيل الوصول للحجز { $order }: { $route }، والمغادرة في { $departs_on }. صدرت بطاقات الصعود، فيُرجى إبقاؤها مع وثائق
    السفر في متناول اليد.
reservation-status-flown =
    انتهت الرحلة الخاصة بالحجز { $order }: { $route }، وقد بدأت في { $departs_on }. إن بقي أي استفسار بشأنها فيسعدني سماعه.
reservation-status-cancelled =
    أُلغي الحجز { $order }{ $has_cancelled_on ->
        [yes] {" "}في { $cancelled_on }
       *[no] {""}
    }. إن كان ذلك غير متوقَّع أو كان هناك سؤال عن استرداد المبلغ فيسعدني الجواب.
reservation-status-which =
    يسعدني التحقق من ذلك. { $has_orders ->
        [yes] أرى عدة حجوزات باسمك: { $orders }. أيّها المقصود؟
       *[no] أرى عدة حجوزات باسمك. ما رمز الحجز المقصود؟
    }
