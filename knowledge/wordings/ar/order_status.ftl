# أين طلبي؟

# أجزاء مشتركة بين عدة نصوص. العبارة { "" } لا تكتب شيئًا.
items-note =
    { $has_items ->
        [yes] {" "}({ $items })
       *[no] {""}
    }
tracking-note =
    { $has_tracking ->
        [yes] { $has_carrier ->
            [yes] يمكن تتبع الشحنة لدى { $carrier } برقم التتبع { $tracking }.
           *[no] يمكن تتبع الشحنة برقم التتبع { $tracking }.
        }
       *[no] {""}
    }

order-being-checked =
    شكرًا على سؤالك. الطلب { $order } أمامي الآن، وأتحقق من وضعه بالتحديد. سأخبرك هنا حالما أعرف.
order-cancelled =
    أُلغي الطلب { $order }، لذلك لا توجد شحنة في الطريق إليك. إذا لم يكن ذلك متوقعًا فيُرجى إخباري لأعرف ما حدث.
order-return-requested =
    هناك عملية إرجاع جارية للطلب { $order }. طريقة إعادة المنتجات موضّحة في رسالة البريد الإلكتروني الخاصة بها.
order-exchange-requested =
    هناك عملية استبدال جارية للطلب { $order }. طريقة إعادة المنتجات موضّحة في رسالة البريد الإلكتروني الخاصة بها.
order-returned =
    عاد الطلب { $order } إلينا. إن كان لديك سؤال عنه فيسعدني المساعدة.
order-delivered-just-now =
    بحسب شركة الشحن، تم تسليم الطلب { $order } بتاريخ { $delivered_on }. إن لم يصل إلى يدك بعد فقد يكون لدى أحد الجيران أو في
    مكان آمن قريب. وإذا لم يظهر حتى نهاية يوم العمل التالي فيُرجى مراسلتي مرة أخرى لنستفسر لدى شركة الشحن.
    .short = تم تسليم الطلب { $order } بتاريخ { $delivered_on }. إن لم يكن لديك فيُرجى سؤال الجيران أولًا.
order-delivered =
    بحسب شركة الشحن، تم تسليم الطلب { $order }{ $has_delivered_on ->
        [yes] {" "}بتاريخ { $delivered_on }
       *[no] {""}
    }. ألم يصل إليك؟ يُرجى إخباري بذلك، وهل لدى الجيران أو أهل البيت علم به، وسنسأل شركة الشحن عن مكان تسليمه.
    .short = تم تسليم الطلب { $order }{ $has_delivered_on ->
        [yes] {" "}بتاريخ { $delivered_on }
       *[no] {""}
    }. إن لم يكن لديك فيُرجى إخباري لنبحث عنه.
order-preparing =
    شكرًا على طلبك { $order }{ items-note }. نحن نجهّزه الآن ولم يُشحن بعد.{ $has_promised_on ->
        [yes] {" "}من المتوقع وصوله في موعد أقصاه { $promised_on }.
       *[no] {""}
    } ستصلك رسالة بالبريد الإلكتروني حالما يكون في الطريق.
    .short = يجري الآن تجهيز الطلب { $order }. ستصلك رسالة بالبريد الإلكتروني حالما يكون في الطريق.
order-packed =
    يجري الآن تغليف الطلب { $order }{ items-note } ثم يُسلَّم إلى شركة الشحن.{ $has_promised_on ->
        [yes] {" "}من المتوقع وصوله في موعد أقصاه { $promised_on }.
       *[no] {""}
    } { tracking-note }
order-preparing-late =
    نعتذر: كان من المفترض أن يصل الطلب { $order }{ items-note } في موعد أقصاه { $promised_on }، لكنه لم يغادر مستودعنا بعد.
    سأسأل الزملاء في المستودع عن سبب التأخير وأخبرك هنا.
order-shipped =
    خبر سار: الطلب { $order } في الطريق إليك{ $has_shipped_on ->
        [yes] {" "}منذ { $shipped_on }
       *[no] {""}
    }. { tracking-note }
    .short = الطلب { $order } في الطريق. { tracking-note }
order-shipped-on-time =
    خبر سار: الطلب { $order } في الطريق، ومن المتوقع وصوله في موعد أقصاه { DATE($promised_on, style: "full") }.
    { tracking-note }
    .short = الطلب { $order } في الطريق، ومن المتوقع وصوله في موعد أقصاه { $promised_on }.
order-shipped-late =
    نعتذر عن التأخير. كان من المفترض أن يصل الطلب { $order } في موعد أقصاه { $promised_on }. وهو في الطريق، وغالبًا ما تصل
    الشحنات خلال يوم أو يومين. { tracking-note } وإذا لم يصل بعد { $late_after_workdays ->
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $late_after_workdays } أيام عمل
       *[other] { $late_after_workdays } يوم عمل
    } من ذلك التاريخ فسنطلب من شركة الشحن البحث عنه.
    .short = نعتذر: الطلب { $order } في الطريق، لكنه متأخر عن الموعد المتوقع ({ $promised_on }). { tracking-note }
order-investigation =
    نعتذر بشدة لأن الطلب { $order } لم يصل حتى الآن، وكان موعده { $promised_on }. نطلب من شركة الشحن البحث عنه، ويستغرق ذلك ما
    يصل إلى { $investigation_workdays ->
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $investigation_workdays } أيام عمل
       *[other] { $investigation_workdays } يوم عمل
    }. لا يلزم أي إجراء من جانبك، وسأخبرك بالنتيجة فور وصولها.
