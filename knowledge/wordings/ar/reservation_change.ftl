# تعديل حجز

reservation-change-which =
    تسعدني المساعدة. { $has_orders ->
        [yes] أرى عدة حجوزات باسمك: { $orders }. عن أي حجز منها السؤال؟
       *[no] أرى عدة حجوزات باسمك. ما رمز الحجز المطلوب تعديله؟
    }
reservation-change-what = يسعدني تعديل الحجز { $order }. ما المطلوب: أي رحلة ويومها الجديد، أم كم حقيبة تُضاف، أم كيف يُكتب الاسم في جواز السفر؟
reservation-change-over = لم يعد تعديل الحجز { $order } ممكنًا، فقد انتهت الرحلة أو أُلغيت. يسعدني الإجابة عن أي سؤال حوله.
reservation-change-today = الرحلة الأولى في { $departs_on }. قبل المغادرة بوقت قصير كهذا يجري التعديل أحد الزملاء وهو يتولى الأمر فورًا. نرجو البقاء في المحادثة.
reservation-day-fixed = تعرفة الحجز { $order } لا تسمح بتغيير الأيام. يمكنني توضيح ما يعود عند الإلغاء إن كان ذلك مفيدًا.
reservation-day-full = نعتذر، الرحلة في { $new_day } ممتلئة أو غير متاحة. أي يوم آخر يناسبك؟
reservation-day-cost = هذا ممكن: اليوم الجديد هو { $new_day }. رسم تعديل الحجز { $order } هو { $change_fee }، وإذا كان اليوم الجديد أغلى يُضاف الفرق. هل أتابع التعديل؟
reservation-day-confirmed = شكرًا. سأنقل الرحلة الآن إلى { $new_day } وأؤكد ذلك هنا.
reservation-day-changed =
    تم تعديل الحجز { $order }. المغادرة في { $departs_on }{ $has_returns_on ->
        [yes] {" "}والعودة في { $returns_on }
       *[no] {""}
    }. يصل برنامج الرحلة الجديد بالبريد الإلكتروني.
reservation-day-consequence = ينقل الرحلة المختارة من الحجز { $order } إلى { $new_day }. يُخصم من وسيلة الدفع الأصلية { $change_fee } وفرق سعر اليوم الجديد.
reservation-bags-cost = بكل سرور. حقائب إضافية للحجز { $order }: { $request_bags }، وسعر كل واحدة { $bag_price } للرحلة كلها. هل أتابع الإضافة؟
reservation-bags-confirmed = شكرًا. سأضيف الأمتعة الآن إلى الحجز { $order } وأؤكد ذلك هنا.
reservation-bags-added = تمت الإضافة. عدد الحقائب في الحجز { $order }: { $bags }.
reservation-bags-many = نعتذر، هذا أكثر مما تسمح به الرحلة: { $most_bags } حقائب لكل مسافر على الأكثر.
reservation-bags-consequence = يضيف حقائب إلى الحجز { $order }: { $request_bags }، وسعر كل واحدة { $bag_price }، من وسيلة الدفع الأصلية.
reservation-name-which = يسعدني تصحيح ذلك. لأي مسافر في الحجز { $order } يصبح اسم العائلة { $request_last_name }؟
reservation-name-offered = بكل سرور. سأصحح اسم العائلة مجانًا إلى { $request_last_name } في الحجز { $order } وأؤكد ذلك هنا.
reservation-name-corrected = تم تصحيح الاسم في الحجز { $order }. نرجو مقارنته مرة أخرى بجواز السفر.
reservation-name-consequence = يصحح اسم عائلة في الحجز { $order } إلى { $request_last_name }.
