# تغيير منتجات طلب مفتوح

# ما يترتب على التأكيد، للموظف.
modify-consequence =
    يغيّر الطلب { $order } قبل تجهيزه: { $wanted } بدلًا من { $chosen }. { difference-note }

modify-offered =
    بكل سرور. سأغيّر الطلب { $order } ليكون { $wanted } بدلًا من { $chosen } وأؤكد ذلك هنا حال إتمامه. { difference-note }
modify-done =
    تم تغيير الطلب { $order }، وسيصل المحتوى الجديد بالبريد الإلكتروني.
modify-packing =
    يجري تجهيز الطلب { $order } الآن فلا يمكن تغيير منتجاته من هنا. أسأل المستودع وسأخبر هنا إن كان ذلك ممكنًا.
modify-too-late =
    خرج الطلب { $order } من عندنا فلم يعد تغيير منتجاته ممكنًا. بعد وصوله يمكن استبدال أي شيء أو إرجاعه مجانًا خلال
    { $exchange_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $exchange_days } أيام
       *[other] { $exchange_days } يومًا
    }.

modify-quantity-consequence =
    يغيّر الطلب { $order } قبل تجهيزه: تصبح كمية { $chosen } { $request_quantity }. { difference-note }
modify-quantity-offered =
    بكل سرور. سأغيّر كمية { $chosen } في الطلب { $order } لتصبح { $request_quantity } وأؤكد ذلك هنا حال إتمامه. { difference-note }
modify-quantity-many =
    شكرًا. لكمية قدرها { $request_quantity } من { $chosen } أسأل المستودع أولًا، وسأخبر هنا إن كان تغيير الطلب { $order } ممكنًا.

modify-both-consequence =
    يغيّر الطلب { $order } قبل تجهيزه: { $wanted } بدلًا من { $chosen }، الكمية { $request_quantity }. { difference-note }
modify-both-offered =
    بكل سرور. سأغيّر الطلب { $order } ليكون { $wanted } بدلًا من { $chosen }، الكمية { $request_quantity }، وأؤكد ذلك هنا حال
    إتمامه. { difference-note }
modify-remove-consequence =
    يزيل { $chosen } من الطلب { $order } قبل تجهيزه.
modify-remove-offered =
    بكل سرور. سأزيل { $chosen } من الطلب { $order } وأؤكد ذلك هنا حال إتمامه. وينخفض المجموع بقدر سعره.
modify-remove-all =
    لا يوجد شيء آخر في الطلب { $order }، فسيصبح فارغًا. هل ألغي الطلب كله بدلًا من ذلك؟
