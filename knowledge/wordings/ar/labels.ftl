# ما تعرضه اللوحة.

workflow-order_status = أين طلبي؟

entity-order = الطلب
entity-reservation = الحجز

source-orders_jsonl = سجل طلباتنا
source-reservations_jsonl = سجل حجوزاتنا

field-order = الطلب
field-status = الحالة
field-placed_on = تاريخ الطلب
field-promised_on = الموعد المحدد
field-shipped_on = تاريخ الشحن
field-delivered_on = تاريخ التسليم
field-cancelled_on = تاريخ الإلغاء
field-cancel_reason = سبب الإلغاء
field-city = المدينة
field-country = البلد
field-carrier = شركة الشحن
field-tracking = رقم التتبع
field-total = المجموع

value-status-pending = تم الاستلام
value-status-pending_items_modified = تم الاستلام، عُدّلت المنتجات
value-status-pending_item_modified = تم الاستلام، عُدّلت المنتجات
value-status-received = تم الاستلام
value-status-processing = قيد التجهيز
value-status-packing = قيد التغليف
value-status-processed = تم التغليف
value-status-shipped = في الطريق
value-status-on_its_way = في الطريق
value-status-in_transit = في الطريق
value-status-out_for_delivery = خرج للتوصيل
value-status-delivered = تم التسليم
value-status-cancelled = ملغى
value-status-canceled = ملغى
value-status-return_requested = طُلب الإرجاع
value-status-exchange_requested = طُلب الاستبدال
value-status-returned = أُعيد إلينا

rule-order_status-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-order_status-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-order_status-orders_unavailable = لم يستجب نظام الطلبات، فلا يمكن قول شيء عن الطلبات بعد.
rule-order_status-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق التأكد من الهوية.
rule-order_status-identity_no_match = البيانات لا تطابق أي عميل، فنطلب التأكد منها.
rule-order_status-identity_claimed = الاسم وحده لا يكفي: نسأل عن البريد الإلكتروني أو الرمز البريدي.
rule-order_status-identity_unknown = لا نعرف بعد من يسأل، فنسأل عن ذلك أولًا.
rule-order_status-order_unknown = الطلب المذكور ليس من طلبات هذا العميل.
rule-order_status-no_orders = لا توجد طلبات لهذا العميل هنا؛ ربما سُجّل الطلب ببريد إلكتروني آخر.
rule-order_status-which_order = للعميل عدة طلبات ولم يذكر أيًّا منها.
rule-order_status-status_missing = لا يذكر نظام الطلبات حالة لهذا الطلب، فيتحقق منه موظف.
rule-order_status-cancelled = أُلغي الطلب، فلا توجد شحنة في الطريق.
rule-order_status-return_requested = هناك إرجاع جارٍ لهذا الطلب.
rule-order_status-exchange_requested = هناك استبدال جارٍ لهذا الطلب.
rule-order_status-returned = عاد الطلب إلينا.
rule-order_status-delivered_just_now = سجّلت شركة الشحن التسليم للتو؛ وقد يظهر الطلب حتى نهاية يوم العمل التالي.
rule-order_status-delivered = سجّلت شركة الشحن التسليم.
rule-order_status-preparing_late = مضى الموعد المحدد ولم يُشحن الطلب بعد: نقول ذلك ونعتذر.
rule-order_status-preparing = وصل الطلب ويجري تجهيزه، ولا تأخير فيه.
rule-order_status-packed = يجري تغليف الطلب ثم يُسلَّم إلى شركة الشحن، ولا تأخير فيه.
rule-order_status-status_unknown = القواعد لا تعرف هذه الحالة، فيتحقق موظف قبل قول أي شيء.
rule-order_status-shipped_without_date = الشحنة في الطريق، ولا يوجد موعد محدد لذكره.
rule-order_status-shipped_on_time = الشحنة في الطريق ولم يمضِ الموعد المحدد.
rule-order_status-shipped_very_late = تُعدّ الشحنة متأخرة: يطلب قسم العمليات من شركة الشحن البحث عنها.
rule-order_status-shipped_late = مضى الموعد المحدد، لكن لم يمضِ ما يكفي من الوقت لطلب البحث.

workflow-cancel_order = إلغاء طلب

action-cancel_order = إلغاء الطلب

rule-cancel_order-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-cancel_order-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-cancel_order-orders_unavailable = لم يستجب نظام الطلبات، فلا يمكن قول شيء عن الطلبات بعد.
rule-cancel_order-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق التأكد من الهوية.
rule-cancel_order-identity_no_match = البيانات لا تطابق أي عميل، فنطلب التأكد منها.
rule-cancel_order-identity_unknown = لم نتأكد بعد من هوية من يسأل، فنسأل عن ذلك أولًا.
rule-cancel_order-order_unknown = الطلب المذكور ليس من طلبات هذا العميل.
rule-cancel_order-no_orders = لا توجد طلبات لهذا العميل هنا؛ ربما سُجّل الطلب ببريد إلكتروني آخر.
rule-cancel_order-which_order = للعميل عدة طلبات ولم يذكر أيًّا منها.
rule-cancel_order-cancel_running = يجري إلغاء الطلب الآن، ولا وعد قبل رد النظام.
rule-cancel_order-cancel_unclear = لم يوضح النظام إن كان الطلب أُلغي: انظر فيه أولًا ولا تكرر المحاولة.
rule-cancel_order-status_missing = لا يذكر نظام الطلبات حالة لهذا الطلب، فيتحقق منه موظف.
rule-cancel_order-cancel_done = ألغى النظام الطلب ولم يُخبَر العميل بعد.
rule-cancel_order-cancelled_already = الطلب ملغى من قبل.
rule-cancel_order-cancel_failed = رفض النظام الإلغاء: شخص يتحقق من السبب.
rule-cancel_order-shipped = خرج الطرد ولا يمكن استدعاؤه، ويمكن رفضه أو إعادته مجانًا.
rule-cancel_order-delivered = سُلِّم الطلب، ويمكن إرجاعه بدلًا من ذلك.
rule-cancel_order-return_under_way = المنتجات عائدة أو عادت، فلا شيء يُلغى.
rule-cancel_order-packing = الطلب قيد التجهيز: المستودع وحده يعرف إن كان إيقافه ممكنًا.
rule-cancel_order-status_unknown = القواعد لا تعرف هذه الحالة، فيتحقق موظف قبل قول أي شيء.
rule-cancel_order-payment_missing = لا يذكر النظام كم دُفع ولا كيف: شخص يتحقق.
rule-cancel_order-cancel_allowed = لم يُجهز الطلب بعد فيمكن إلغاؤه، ويعود المبلغ كله كما دُفع.
rule-cancel_order-repeated_failure = رُفض الطلب نفسه أو فشل عدة مرات في هذه المحادثة، فيتولى قائد الفريق الأمر.
rule-cancel_order-high_value = المبلغ كبير إلى حدّ أن قائد الفريق يوافق أولًا.

workflow-change_address = تغيير عنوان التوصيل

action-change_address = تغيير العنوان

field-send_to = يُرسل إلى
field-new_address = العنوان الجديد
field-address = العنوان الجديد

rule-change_address-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-change_address-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-change_address-orders_unavailable = لم يستجب نظام الطلبات، فلا يمكن قول شيء عن الطلبات بعد.
rule-change_address-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق التأكد من الهوية.
rule-change_address-identity_no_match = البيانات لا تطابق أي عميل، فنطلب التأكد منها.
rule-change_address-identity_unknown = لم نتأكد بعد من هوية من يسأل، فنسأل عن ذلك أولًا.
rule-change_address-order_unknown = الطلب المذكور ليس من طلبات هذا العميل.
rule-change_address-no_orders = لا توجد طلبات لهذا العميل هنا؛ ربما سُجّل الطلب ببريد إلكتروني آخر.
rule-change_address-which_order = للعميل عدة طلبات ولم يذكر أيًّا منها.
rule-change_address-change_running = يجري التغيير الآن، ولا وعد قبل رد النظام.
rule-change_address-change_unclear = رفض النظام أو لم يوضح: انظر فيه أولًا ولا تكرر المحاولة.
rule-change_address-status_missing = لا يذكر نظام الطلبات حالة لهذا الطلب، فيتحقق منه موظف.
rule-change_address-change_done = نفذه النظام ولم يُخبَر العميل بعد.
rule-change_address-shipped = الطرد في الطريق: شركة الشحن وحدها تستطيع تحويله.
rule-change_address-too_late = وصل الطلب أو أُلغي، فلم يعد العنوان مهمًا.
rule-change_address-packing = الطلب قيد التجهيز: المستودع وحده يعرف إن كان الملصق قابلًا للتغيير.
rule-change_address-status_unknown = القواعد لا تعرف هذه الحالة، فيتحقق موظف قبل قول أي شيء.
rule-change_address-sign_in = لا يتغير العنوان ولا الدفع إلا بعد تسجيل الدخول.
rule-change_address-ask_address = العنوان الجديد ناقص، فنطلبه في رسالة واحدة.
rule-change_address-address_allowed = لم يُجهز بعد والعميل مسجل الدخول: يذهب الطلب إلى العنوان الجديد.
rule-change_address-repeated_failure = رُفض الطلب نفسه أو فشل عدة مرات في هذه المحادثة، فيتولى قائد الفريق الأمر.

workflow-change_payment = الدفع بطريقة أخرى

action-change_payment = تغيير وسيلة الدفع

field-pay_with = الدفع بواسطة

rule-change_payment-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-change_payment-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-change_payment-orders_unavailable = لم يستجب نظام الطلبات، فلا يمكن قول شيء عن الطلبات بعد.
rule-change_payment-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق التأكد من الهوية.
rule-change_payment-identity_no_match = البيانات لا تطابق أي عميل، فنطلب التأكد منها.
rule-change_payment-identity_unknown = لم نتأكد بعد من هوية من يسأل، فنسأل عن ذلك أولًا.
rule-change_payment-order_unknown = الطلب المذكور ليس من طلبات هذا العميل.
rule-change_payment-no_orders = لا توجد طلبات لهذا العميل هنا؛ ربما سُجّل الطلب ببريد إلكتروني آخر.
rule-change_payment-which_order = للعميل عدة طلبات ولم يذكر أيًّا منها.
rule-change_payment-change_running = يجري التغيير الآن، ولا وعد قبل رد النظام.
rule-change_payment-change_unclear = رفض النظام أو لم يوضح: انظر فيه أولًا ولا تكرر المحاولة.
rule-change_payment-status_missing = لا يذكر نظام الطلبات حالة لهذا الطلب، فيتحقق منه موظف.
rule-change_payment-change_done = نفذه النظام ولم يُخبَر العميل بعد.
rule-change_payment-too_late = لم يعد الطلب بالانتظار، فقد خُصم مبلغه.
rule-change_payment-status_unknown = القواعد لا تعرف هذه الحالة، فيتحقق موظف قبل قول أي شيء.
rule-change_payment-sign_in = لا يتغير العنوان ولا الدفع إلا بعد تسجيل الدخول.
rule-change_payment-no_other = لا توجد وسيلة دفع محفوظة أخرى.
rule-change_payment-which_payment = هناك عدة وسائل محفوظة ولم تُذكر أي منها.
rule-change_payment-gift_card_small = بطاقة الهدية لا تغطي الطلب.
rule-change_payment-payment_allowed = لم يُجهز بعد والعميل مسجل الدخول: يُخصم من الوسيلة المحفوظة الأخرى.
rule-change_payment-repeated_failure = رُفض الطلب نفسه أو فشل عدة مرات في هذه المحادثة، فيتولى قائد الفريق الأمر.

workflow-complaint = شكوى

action-record_complaint = رفعها إلى إدارة الفريق

field-complained_on = تاريخ الشكوى

rule-complaint-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-complaint-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-complaint-not_known = لا نعرف صاحب الرسالة أو أي طلب يقصد: نستمع ونعتذر ونسأل.
rule-complaint-complaint_running = تُسجل الشكوى الآن، ولا يُقال شيء قبل رد النظام.
rule-complaint-complaint_unclear = لم تُسجل الشكوى أو لا يُعلم: شخص يتأكد من وصولها إلى الإدارة.
rule-complaint-complaint_recorded = سُجلت الشكوى ولم يُخبَر العميل بعد.
rule-complaint-complained_before = ليست هذه أول شكوى بشأن الطلب: ترد الإدارة اليوم.
rule-complaint-order_late = الطلب متأخر عن موعده: نقول ذلك ونعتذر وتتولى الإدارة الأمر.
rule-complaint-complaint_allowed = صاحب الرسالة معروف: تُرفع الشكوى مع الطلب إلى الإدارة.
rule-complaint-trip_not_known = لا نعرف صاحب الرسالة أو أي رحلة يقصد: نستمع ونعتذر ونسأل.
rule-complaint-trip_complained_before = ليست هذه أول شكوى بشأن الرحلة: ترد الإدارة اليوم.
rule-complaint-trip_allowed = صاحب الرسالة معروف: تُرفع الشكوى مع الحجز إلى الإدارة.

workflow-damaged_or_missing_item = تالف أو خاطئ أو ناقص

action-report_damage = تسجيل الضرر

field-damage_reported_on = تاريخ البلاغ عن الضرر
field-damaged = التالف أو الناقص
field-report_by = يُحل فورًا حتى

rule-damaged_or_missing_item-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-damaged_or_missing_item-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-damaged_or_missing_item-orders_unavailable = لم يستجب نظام الطلبات، فلا يمكن قول شيء عن الطلبات بعد.
rule-damaged_or_missing_item-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق التأكد من الهوية.
rule-damaged_or_missing_item-identity_no_match = البيانات لا تطابق أي عميل، فنطلب التأكد منها.
rule-damaged_or_missing_item-identity_unknown = لم نتأكد بعد من هوية من يسأل، فنسأل عن ذلك أولًا.
rule-damaged_or_missing_item-order_unknown = الطلب المذكور ليس من طلبات هذا العميل.
rule-damaged_or_missing_item-no_orders = لا توجد طلبات لهذا العميل هنا؛ ربما سُجّل الطلب ببريد إلكتروني آخر.
rule-damaged_or_missing_item-which_order = للعميل عدة طلبات ولم يذكر أيًّا منها.
rule-damaged_or_missing_item-report_running = يُسجل البلاغ الآن، ولا يُقال شيء قبل رد النظام.
rule-damaged_or_missing_item-report_unclear = لم يوضح النظام إن كان البلاغ سُجل: انظر فيه أولًا ولا تكرر المحاولة.
rule-damaged_or_missing_item-status_missing = لا يذكر نظام الطلبات حالة لهذا الطلب، فيتحقق منه موظف.
rule-damaged_or_missing_item-report_recorded = سجل النظام البلاغ ولم يُخبَر العميل بعد.
rule-damaged_or_missing_item-reported_already = هناك بلاغ قائم لهذا الطلب.
rule-damaged_or_missing_item-report_failed = رفض النظام البلاغ: شخص يتحقق من السبب.
rule-damaged_or_missing_item-not_sent = لم يخرج هذا الطلب، فالطرد يعود إلى طلب آخر.
rule-damaged_or_missing_item-on_its_way = لم تسجل شركة الشحن التسليم: ربما يصل طرد ثانٍ.
rule-damaged_or_missing_item-status_unknown = الطلب ليس في الطريق ولا مُسلَّمًا: شخص ينظر أولًا.
rule-damaged_or_missing_item-delivery_day_missing = يوم التسليم غير مسجّل فلا يمكن حساب المدة: يتحقق منه موظف.
rule-damaged_or_missing_item-delivery_day_ahead = يوم التسليم في المستقبل، فهناك ساعة أو سجل خاطئ: يتحقق شخص من ذلك.
rule-damaged_or_missing_item-warranty = انتهت مدة أضرار النقل، وقسم الإصلاح يقرر بشأن الضمان.
rule-damaged_or_missing_item-which_lines = في الطلب عدة منتجات وليس واضحًا أيها المقصود.
rule-damaged_or_missing_item-high_value = قيمة الطلب مرتفعة إلى حدّ أن قائد الفريق ينظر فيه قبل أي وعد.
rule-damaged_or_missing_item-report_allowed = البلاغ في موعده: بديل على حسابنا أو رد المبلغ بحسب الاختيار.
rule-damaged_or_missing_item-repeated_failure = رُفض الطلب نفسه أو فشل عدة مرات في هذه المحادثة، فيتولى قائد الفريق الأمر.

workflow-exchange_item = الاستبدال بنوع آخر

action-exchange_item = فتح الاستبدال

field-exchanging = قيد الاستبدال
field-exchange_requested_on = تاريخ فتح الاستبدال
field-exchange_by = يمكن استبداله حتى
field-variants = يصبح

rule-exchange_item-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-exchange_item-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-exchange_item-orders_unavailable = لم يستجب نظام الطلبات، فلا يمكن قول شيء عن الطلبات بعد.
rule-exchange_item-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق التأكد من الهوية.
rule-exchange_item-identity_no_match = البيانات لا تطابق أي عميل، فنطلب التأكد منها.
rule-exchange_item-identity_unknown = لم نتأكد بعد من هوية من يسأل، فنسأل عن ذلك أولًا.
rule-exchange_item-order_unknown = الطلب المذكور ليس من طلبات هذا العميل.
rule-exchange_item-no_orders = لا توجد طلبات لهذا العميل هنا؛ ربما سُجّل الطلب ببريد إلكتروني آخر.
rule-exchange_item-which_order = للعميل عدة طلبات ولم يذكر أيًّا منها.
rule-exchange_item-change_running = يجري التغيير الآن، ولا وعد قبل رد النظام.
rule-exchange_item-change_unclear = رفض النظام أو لم يوضح: انظر فيه أولًا ولا تكرر المحاولة.
rule-exchange_item-status_missing = لا يذكر نظام الطلبات حالة لهذا الطلب، فيتحقق منه موظف.
rule-exchange_item-change_done = نفذه النظام ولم يُخبَر العميل بعد.
rule-exchange_item-open_order_changed = نفذه النظام ولم يُخبَر العميل بعد.
rule-exchange_item-exchange_requested = هناك استبدال جارٍ لهذا الطلب.
rule-exchange_item-not_delivered = لم يُسلَّم الطلب بعد، ويمكن استبداله بعد ذلك.
rule-exchange_item-status_unknown = القواعد لا تعرف هذه الحالة، فيتحقق موظف قبل قول أي شيء.
rule-exchange_item-delivery_day_missing = يوم التسليم غير مسجّل فلا يمكن حساب المدة: يتحقق منه موظف.
rule-exchange_item-delivery_day_ahead = يوم التسليم في المستقبل، فهناك ساعة أو سجل خاطئ: يتحقق شخص من ذلك.
rule-exchange_item-deadline_passed = انتهت مدة الاستبدال من تاريخ التسليم.
rule-exchange_item-which_lines = في الطلب عدة منتجات وليس واضحًا أيها المطلوب.
rule-exchange_item-which_variant = ليس واضحًا البديل المطلوب، فنسأل مع ذكر المتاح.
rule-exchange_item-sold_out = النوع المطلوب غير متوفر حاليًا.
rule-exchange_item-changed_instead = لم يُجهز بعد ومتوفر: يصبح النوع الآخر ويُسوى الفرق فقط.
rule-exchange_item-exchange_allowed = في المدة ومتوفر: يعود المنتج مجانًا ويُرسل النوع الآخر.
rule-exchange_item-repeated_failure = رُفض الطلب نفسه أو فشل عدة مرات في هذه المحادثة، فيتولى قائد الفريق الأمر.
rule-exchange_item-high_value = المبلغ كبير إلى حدّ أن قائد الفريق يوافق أولًا.

workflow-general_question = سؤال عام

rule-general_question-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-general_question-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-general_question-answered = مقالة للعملاء تذكر ذلك بلغتهم، والرد يقتبس منها.
rule-general_question-other_language = لا تذكر ذلك إلا مقالة بلغة أخرى، فيجيب شخص.
rule-general_question-no_article = لا تذكر ذلك أي مقالة، فيتحقق شخص.

workflow-invoice_copy = نسخة من الفاتورة

action-send_invoice = إرسال الفاتورة

field-invoice = الفاتورة
field-invoice_sent_on = تاريخ إرسال الفاتورة

rule-invoice_copy-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-invoice_copy-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-invoice_copy-orders_unavailable = لم يستجب نظام الطلبات، فلا يمكن قول شيء عن الطلبات بعد.
rule-invoice_copy-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق التأكد من الهوية.
rule-invoice_copy-identity_no_match = البيانات لا تطابق أي عميل، فنطلب التأكد منها.
rule-invoice_copy-identity_unknown = لم نتأكد بعد من هوية من يسأل، فنسأل عن ذلك أولًا.
rule-invoice_copy-order_unknown = الطلب المذكور ليس من طلبات هذا العميل.
rule-invoice_copy-no_orders = لا توجد طلبات لهذا العميل هنا؛ ربما سُجّل الطلب ببريد إلكتروني آخر.
rule-invoice_copy-which_order = للعميل عدة طلبات ولم يذكر أيًّا منها.
rule-invoice_copy-invoice_running = تُرسل الفاتورة الآن، ولا يُقال شيء قبل رد النظام.
rule-invoice_copy-invoice_unclear = لم يرسل النظام الفاتورة أو لم يؤكد ذلك: شخص يتحقق من السبب.
rule-invoice_copy-invoice_sent = أرسل النظام الفاتورة ولم يُخبَر العميل بعد.
rule-invoice_copy-invoice_offered = توجد فاتورة، وتُرسل فقط إلى البريد المسجل في الطلب.
rule-invoice_copy-not_yet = تصدر الفاتورة يوم إرسال الطلب.
rule-invoice_copy-cancelled = أُلغي الطلب قبل إرساله، فلا فاتورة له.
rule-invoice_copy-invoice_missing = يفترض وجود فاتورة ولا توجد: تراجعها الحسابات.
rule-invoice_copy-trip_orders_unavailable = لم يجب نظام الحجوزات، فلا يمكن قول شيء بعد.
rule-invoice_copy-trip_identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق معرفة صاحب الرسالة.
rule-invoice_copy-trip_identity_no_match = البيانات لا تطابق أحدًا، فنطلب التأكد منها.
rule-invoice_copy-trip_identity_unknown = لا نعرف هوية صاحب الرسالة بيقين كافٍ، فنسأل قبل الحديث عن رحلة.
rule-invoice_copy-trip_order_unknown = الرمز المذكور ليس ضمن حجوزات هذا العميل.
rule-invoice_copy-trip_no_orders = لا حجز لهذا العميل هنا؛ ربما سُجّل ببريد إلكتروني آخر.
rule-invoice_copy-trip_which_order = هناك عدة حجوزات ولم يُذكر أيها المقصود.
rule-invoice_copy-trip_invoice_offered = توجد فاتورة، وتُرسل فقط إلى البريد المسجل في الحجز.

workflow-membership_update = تجميد العضوية أو ترقيتها أو إنهاؤها

action-update_membership = تغيير العضوية

field-change = التغيير
field-customer = العميل

rule-membership_update-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-membership_update-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-membership_update-orders_unavailable = لم يستجب نظام الطلبات، فلا يمكن قول شيء عن الطلبات بعد.
rule-membership_update-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق التأكد من الهوية.
rule-membership_update-identity_no_match = البيانات لا تطابق أي عميل، فنطلب التأكد منها.
rule-membership_update-identity_unknown = لم نتأكد بعد من هوية من يسأل، فنسأل عن ذلك أولًا.
rule-membership_update-change_running = يجري التغيير الآن، ولا وعد قبل رد النظام.
rule-membership_update-change_unclear = رفض النظام أو لم يوضح: انظر فيه أولًا ولا تكرر المحاولة.
rule-membership_update-change_done = نفذه النظام ولم يُخبَر العميل بعد.
rule-membership_update-no_membership = لا توجد عضوية، أو لم تعد موجودة.
rule-membership_update-which_change = ليس واضحًا المطلوب للعضوية، فنسأل.
rule-membership_update-already = العضوية على الحال المطلوبة أصلًا.
rule-membership_update-few_points = النقاط لا تكفي للترقية.
rule-membership_update-pause = يمكن تجميد العضوية في أي وقت وتبقى النقاط.
rule-membership_update-resume = يمكن استئناف العضوية المجمدة في أي وقت.
rule-membership_update-upgrade = النقاط تكفي لسيركل بلس.
rule-membership_update-end = يمكن إنهاء العضوية في أي وقت، وتبقى النقاط صالحة مدة.
rule-membership_update-repeated_failure = رُفض الطلب نفسه أو فشل عدة مرات في هذه المحادثة، فيتولى قائد الفريق الأمر.

workflow-modify_order_items = تغيير منتجات طلب مفتوح

action-modify_order_items = تغيير المنتجات
action-change_quantity = تغيير الكمية
action-change_variant_and_quantity = تغيير النوع والكمية
action-remove_items = إزالة من الطلب

field-modified_on = تاريخ التغيير

rule-modify_order_items-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-modify_order_items-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-modify_order_items-orders_unavailable = لم يستجب نظام الطلبات، فلا يمكن قول شيء عن الطلبات بعد.
rule-modify_order_items-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق التأكد من الهوية.
rule-modify_order_items-identity_no_match = البيانات لا تطابق أي عميل، فنطلب التأكد منها.
rule-modify_order_items-identity_unknown = لم نتأكد بعد من هوية من يسأل، فنسأل عن ذلك أولًا.
rule-modify_order_items-order_unknown = الطلب المذكور ليس من طلبات هذا العميل.
rule-modify_order_items-no_orders = لا توجد طلبات لهذا العميل هنا؛ ربما سُجّل الطلب ببريد إلكتروني آخر.
rule-modify_order_items-which_order = للعميل عدة طلبات ولم يذكر أيًّا منها.
rule-modify_order_items-change_running = يجري التغيير الآن، ولا وعد قبل رد النظام.
rule-modify_order_items-change_unclear = رفض النظام أو لم يوضح: انظر فيه أولًا ولا تكرر المحاولة.
rule-modify_order_items-status_missing = لا يذكر نظام الطلبات حالة لهذا الطلب، فيتحقق منه موظف.
rule-modify_order_items-change_done = نفذه النظام ولم يُخبَر العميل بعد.
rule-modify_order_items-too_late = خرج الطلب، ويمكن الاستبدال أو الإرجاع.
rule-modify_order_items-packing = الطلب قيد التجهيز: المستودع وحده يعرف إن كان التغيير ممكنًا.
rule-modify_order_items-status_unknown = القواعد لا تعرف هذه الحالة، فيتحقق موظف قبل قول أي شيء.
rule-modify_order_items-which_lines = في الطلب عدة منتجات وليس واضحًا أيها المطلوب.
rule-modify_order_items-which_line = ذُكرت كمية وليس واضحًا لأي منتج.
rule-modify_order_items-quantity_unpriced = لا يحتوي الطلب على سعر لهذا المنتج، فيحسب موظف المبلغ.
rule-modify_order_items-quantity_many = لا نعد بهذه الكمية من منتج واحد إلا بعد سؤال المستودع.
rule-modify_order_items-quantity_allowed = لم يُجهّز بعد: يصبح المنتج بالكمية المطلوبة ويُسوّى الفرق فقط.
rule-modify_order_items-which_variant = ليس واضحًا البديل المطلوب، فنسأل مع ذكر المتاح.
rule-modify_order_items-sold_out = النوع المطلوب غير متوفر حاليًا.
rule-modify_order_items-modify_allowed = لم يُجهز بعد ومتوفر: يصبح النوع الآخر ويُسوى الفرق فقط.
rule-modify_order_items-remove_all = لن يبقى شيء من الطلب، لذلك نسأل إن كان يجب إلغاؤه.
rule-modify_order_items-remove_allowed = لم يُجهَّز بعد: يُزال المنتج ويُعاد ثمنه.
rule-modify_order_items-both_which_line = ذُكر نوع آخر وعدد، وليس واضحًا لأي منتج.
rule-modify_order_items-both_unpriced = لا يوجد سعر لهذا، لذلك يحسبه شخص.
rule-modify_order_items-both_many = لا يُوعَد بهذا العدد من منتج واحد إلا بعد سؤال المستودع.
rule-modify_order_items-both_allowed = لم يُجهَّز بعد ومتوفر: العدد المطلوب من النوع الآخر، ويُسوّى الفرق فقط.
rule-modify_order_items-repeated_failure = رُفض الطلب نفسه أو فشل عدة مرات في هذه المحادثة، فيتولى قائد الفريق الأمر.

workflow-refund_status = أين المبلغ المسترد؟

field-refunded_on = تاريخ رد المبلغ
field-refunded = المبلغ المردود
field-returned_on = تاريخ وصول المرتجع

rule-refund_status-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-refund_status-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-refund_status-orders_unavailable = لم يستجب نظام الطلبات، فلا يمكن قول شيء عن الطلبات بعد.
rule-refund_status-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق التأكد من الهوية.
rule-refund_status-identity_no_match = البيانات لا تطابق أي عميل، فنطلب التأكد منها.
rule-refund_status-identity_unknown = لم نتأكد بعد من هوية من يسأل، فنسأل عن ذلك أولًا.
rule-refund_status-order_unknown = الطلب المذكور ليس من طلبات هذا العميل.
rule-refund_status-no_orders = لا توجد طلبات لهذا العميل هنا؛ ربما سُجّل الطلب ببريد إلكتروني آخر.
rule-refund_status-which_order = للعميل عدة طلبات ولم يذكر أيًّا منها.
rule-refund_status-status_missing = لا يذكر نظام الطلبات حالة لهذا الطلب، فيتحقق منه موظف.
rule-refund_status-refund_sent = أُرسل المبلغ قبل أيام قليلة، وقد يحتاج البنك إلى بعض الوقت.
rule-refund_status-refund_sent_earlier = من المفترض أن المبلغ ظهر في كشف الحساب، وإلا نطلب تتبّعه.
rule-refund_status-return_overdue = مضى على وصول المرتجع أكثر من مدة رد المبلغ: تراجعه الحسابات اليوم.
rule-refund_status-return_arrived = وصل المرتجع إلينا ومدة رد المبلغ جارية.
rule-refund_status-cancellation_overdue = مضى على الإلغاء أكثر من مدة رد المبلغ: تراجعه الحسابات اليوم.
rule-refund_status-cancelled = أُلغي الطلب ومدة رد المبلغ جارية.
rule-refund_status-day_missing = اليوم الذي تُحسب منه المدة غير مسجل، فتراجعه الحسابات.
rule-refund_status-return_on_its_way = الإرجاع مسجل ولم يصل بعد، ويُرد المبلغ بعد وصوله.
rule-refund_status-nothing_to_refund = لم يُرجع شيء ولم يُلغَ الطلب، فلا مبلغ يُرد.
rule-refund_status-status_unknown = القواعد لا تعرف هذه الحالة، فيتحقق موظف قبل قول أي شيء.

workflow-return_item = إرجاع المشتريات

action-open_return = فتح إرجاع

field-payment = وسيلة الدفع
field-return_requested_on = تاريخ فتح الإرجاع
field-returning = المرتجع
field-return_by = يمكن الإرجاع حتى
field-refund_to = استرداد المبلغ إلى
field-refund = المبلغ المسترد
field-lines = المنتجات

rule-return_item-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-return_item-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-return_item-orders_unavailable = لم يستجب نظام الطلبات، فلا يمكن قول شيء عن الطلبات بعد.
rule-return_item-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق التأكد من الهوية.
rule-return_item-identity_no_match = البيانات لا تطابق أي عميل، فنطلب التأكد منها.
rule-return_item-identity_unknown = لم نتأكد بعد من هوية من يسأل، فنسأل عن ذلك أولًا.
rule-return_item-order_unknown = الطلب المذكور ليس من طلبات هذا العميل.
rule-return_item-no_orders = لا توجد طلبات لهذا العميل هنا؛ ربما سُجّل الطلب ببريد إلكتروني آخر.
rule-return_item-which_order = للعميل عدة طلبات ولم يذكر من أيها سيكون الإرجاع.
rule-return_item-return_running = يجري فتح الإرجاع الآن؛ لا وعد بشيء قبل رد نظام الطلبات.
rule-return_item-return_unclear = لم يتضح من نظام الطلبات هل فُتح الإرجاع: يجب التحقق هناك أولًا دون إعادة المحاولة.
rule-return_item-return_opened = فتح نظام الطلبات الإرجاع، ولم يُبلَّغ العميل بعد.
rule-return_item-return_requested = هناك إرجاع جارٍ لهذا الطلب.
rule-return_item-return_failed = رفض نظام الطلبات فتح الإرجاع: يتحقق موظف من السبب.
rule-return_item-status_missing = لا يذكر نظام الطلبات حالة لهذا الطلب، فيتحقق منه موظف.
rule-return_item-returned = عاد الطلب إلينا من قبل.
rule-return_item-cancelled = أُلغي الطلب، فلا يوجد ما يُرجَع.
rule-return_item-not_delivered = لم يُسلَّم الطلب بعد؛ يمكن فتح الإرجاع بعد تسليمه.
rule-return_item-status_unknown = القواعد لا تعرف هذه الحالة، فيتحقق موظف قبل قول أي شيء.
rule-return_item-delivery_day_missing = يوم التسليم غير مسجّل فلا يمكن حساب المدة: يتحقق منه موظف.
rule-return_item-delivery_day_ahead = يوم التسليم في المستقبل، فهناك ساعة أو سجل خاطئ: يتحقق شخص من ذلك.
rule-return_item-holiday_which_lines = اشتُري قبل الأعياد ولم يُذكر منتج بعد: نسأل أي منتج سيعود.
rule-return_item-holiday_return = اشتُري قبل الأعياد: يمكن إرجاعه مجانا لمدة أطول من المعتاد.
rule-return_item-deadline_passed = انتهت مدة الإرجاع المحسوبة من يوم التسليم.
rule-return_item-which_lines = في الطلب عدة منتجات، ولم يتضح أيها سيُرجَع.
rule-return_item-payment_missing = لا يذكر نظام الطلبات كيف دُفع ثمن الطلب، فيتحقق منه موظف.
rule-return_item-return_allowed = ما زالت مدة الإرجاع سارية: الإرجاع مجاني ويعود المبلغ بوسيلة الدفع نفسها.
rule-return_item-repeated_failure = رُفض الطلب نفسه أو فشل عدة مرات في هذه المحادثة، فيتولى قائد الفريق الأمر.
rule-return_item-high_value = المبلغ كبير إلى حدّ أن قائد الفريق يوافق أولًا.
rule-return_item-holiday_high_value = المبلغ كبير إلى حدّ أن قائد الفريق يوافق أولًا.

# Reservations

field-booked_on = تاريخ الحجز
field-departs_on = تاريخ المغادرة
field-returns_on = تاريخ العودة
field-route = المسار
field-fare = التعرفة
field-travellers = عدد المسافرين
field-bags = الحقائب
field-refundable = المُسترد عند الإلغاء
field-change_fee = رسم تغيير اليوم
field-bag_price = سعر الحقيبة
field-changed_on = تاريخ التعديل
field-paid_back = المبلغ المُعاد
field-reservation = الحجز
field-flights = رحلات الطيران
field-days = الأيام الجديدة
field-passenger = المسافر
field-last_name = اسم العائلة

value-status-confirmed = مؤكد
value-status-checked_in = تم تسجيل الوصول
value-status-flown = تمت الرحلة
value-fare-basic = أساسية
value-fare-standard = عادية
value-fare-flex = مرنة

workflow-reservation_status = وضع الحجز

rule-reservation_status-identity = يجب معرفة هوية العميل قبل قول أي شيء عن رحلة.
rule-reservation_status-none = لا تغطي أي قاعدة هذه الحالة، فيقرر موظف.
rule-reservation_status-orders_unavailable = لم يجب نظام الحجوزات، فلا يمكن قول شيء بعد.
rule-reservation_status-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق معرفة صاحب الرسالة.
rule-reservation_status-identity_no_match = البيانات لا تطابق أحدًا، فنطلب التأكد منها.
rule-reservation_status-identity_unknown = لا نعرف هوية صاحب الرسالة بيقين كافٍ، فنسأل قبل الحديث عن رحلة.
rule-reservation_status-order_unknown = الرمز المذكور ليس ضمن حجوزات هذا العميل.
rule-reservation_status-no_orders = لا حجز لهذا العميل هنا؛ ربما سُجّل ببريد إلكتروني آخر.
rule-reservation_status-which_order = هناك عدة حجوزات ولم يُذكر أيها المقصود.
rule-reservation_status-status_missing = لا يذكر النظام حالة هذا الحجز، فيبحث موظف.
rule-reservation_status-cancelled = الحجز ملغى.
rule-reservation_status-flown = انتهت الرحلة.
rule-reservation_status-status_unknown = لا تعرف القواعد هذه الحالة، فينظر موظف أولًا.
rule-reservation_status-trip_missing = لا يذكر النظام وجهة الرحلة أو موعدها، فيبحث موظف.
rule-reservation_status-departed = بدأت الرحلة والنظام ما زال يعدّها مؤكدة، فينظر موظف أولًا.
rule-reservation_status-checked_in = تم تسجيل الوصول وصدرت بطاقات الصعود.
rule-reservation_status-confirmed = الحجز مؤكَّد ومدفوع.

workflow-reservation_cancel = العدول عن رحلة

action-cancel_reservation = إلغاء حجز
action-withdraw_reservation = سحب حجز

rule-reservation_cancel-identity = يجب معرفة هوية العميل قبل قول أي شيء عن رحلة.
rule-reservation_cancel-none = لا تغطي أي قاعدة هذه الحالة، فيقرر موظف.
rule-reservation_cancel-orders_unavailable = لم يجب نظام الحجوزات، فلا يمكن قول شيء بعد.
rule-reservation_cancel-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق معرفة صاحب الرسالة.
rule-reservation_cancel-identity_no_match = البيانات لا تطابق أحدًا، فنطلب التأكد منها.
rule-reservation_cancel-identity_unknown = لا نعرف هوية صاحب الرسالة بيقين كافٍ، فنسأل قبل الحديث عن رحلة.
rule-reservation_cancel-order_unknown = الرمز المذكور ليس ضمن حجوزات هذا العميل.
rule-reservation_cancel-no_orders = لا حجز لهذا العميل هنا؛ ربما سُجّل ببريد إلكتروني آخر.
rule-reservation_cancel-status_missing = لا يذكر النظام حالة هذا الحجز، فيبحث موظف.
rule-reservation_cancel-status_unknown = لا تعرف القواعد هذه الحالة، فينظر موظف أولًا.
rule-reservation_cancel-which_order = هناك عدة حجوزات ولم يُذكر أيها يُلغى.
rule-reservation_cancel-cancel_running = الإلغاء جارٍ الآن؛ لا وعد قبل إجابة النظام.
rule-reservation_cancel-cancel_unclear = لم يذكر النظام هل تم الإلغاء: انظر هناك أولًا ولا تكرر المحاولة.
rule-reservation_cancel-cancelled_now = ألغى النظام الحجز ولم يُبلَّغ العميل بعد.
rule-reservation_cancel-cancelled_before = الحجز ملغى بالفعل.
rule-reservation_cancel-cancel_failed = رفض النظام الإلغاء: يبحث موظف عن السبب.
rule-reservation_cancel-flown = انتهت الرحلة، فلا شيء يُلغى.
rule-reservation_cancel-amounts_missing = لا يذكر النظام المبلغ المُسترد أو موعد المغادرة: يبحث موظف.
rule-reservation_cancel-leaves_now = تم تسجيل الوصول أو تغادر الرحلة الأولى اليوم أو غادرت: يقرر موظف.
rule-reservation_cancel-withdraw = لم يمضِ على الحجز أكثر من يوم والمغادرة بعيدة: يعود كل المبلغ أيًّا كانت التعرفة.
rule-reservation_cancel-cancel_free = التعرفة تعيد المبلغ كاملًا.
rule-reservation_cancel-ask_first = التعرفة تعيد جزءًا فقط والأمر نهائي: لا بد من موافقة العميل أولًا.
rule-reservation_cancel-cancel_confirmed = العميل يعرف ما يعود إليه ويريد الإلغاء.
rule-reservation_cancel-repeated_failure = رُفض الطلب نفسه أو فشل عدة مرات في هذه المحادثة، فيتولى قائد الفريق الأمر.
rule-reservation_cancel-withdraw_high_value = المبلغ كبير إلى حدّ أن قائد الفريق يوافق أولًا.
rule-reservation_cancel-high_value = المبلغ كبير إلى حدّ أن قائد الفريق يوافق أولًا.

workflow-reservation_change = تعديل رحلة

action-change_day = نقل رحلة إلى يوم آخر
action-add_bags = إضافة حقائب
action-correct_name = تصحيح اسم

rule-reservation_change-identity = يجب معرفة هوية العميل قبل قول أي شيء عن رحلة.
rule-reservation_change-none = لا تغطي أي قاعدة هذه الحالة، فيقرر موظف.
rule-reservation_change-orders_unavailable = لم يجب نظام الحجوزات، فلا يمكن قول شيء بعد.
rule-reservation_change-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق معرفة صاحب الرسالة.
rule-reservation_change-identity_no_match = البيانات لا تطابق أحدًا، فنطلب التأكد منها.
rule-reservation_change-identity_unknown = لا نعرف هوية صاحب الرسالة بيقين كافٍ، فنسأل قبل الحديث عن رحلة.
rule-reservation_change-order_unknown = الرمز المذكور ليس ضمن حجوزات هذا العميل.
rule-reservation_change-no_orders = لا حجز لهذا العميل هنا؛ ربما سُجّل ببريد إلكتروني آخر.
rule-reservation_change-status_missing = لا يذكر النظام حالة هذا الحجز، فيبحث موظف.
rule-reservation_change-status_unknown = لا تعرف القواعد هذه الحالة، فينظر موظف أولًا.
rule-reservation_change-which_order = هناك عدة حجوزات ولم يُذكر أيها يُعدَّل.
rule-reservation_change-change_running = التعديل جارٍ الآن؛ لا وعد قبل إجابة النظام.
rule-reservation_change-change_unclear = لم يذكر النظام هل تم التعديل: انظر هناك أولًا ولا تكرر المحاولة.
rule-reservation_change-day_changed = نقل النظام الرحلة ولم يُبلَّغ العميل بعد.
rule-reservation_change-bags_added = أضاف النظام الحقائب ولم يُبلَّغ العميل بعد.
rule-reservation_change-name_corrected = صحح النظام الاسم ولم يُبلَّغ العميل بعد.
rule-reservation_change-change_failed = رفض النظام التعديل: يبحث موظف عن السبب.
rule-reservation_change-over = انتهت الرحلة أو أُلغيت، فلا شيء يُعدَّل.
rule-reservation_change-leaves_now = تم تسجيل الوصول أو تغادر الرحلة الأولى اليوم أو غادرت: يقرر موظف.
rule-reservation_change-name_which = ليس واضحًا اسم من يُصحَّح.
rule-reservation_change-name_offered = يُصحَّح اسم العائلة المكتوب خطأ مجانًا.
rule-reservation_change-bags_many = حقائب أكثر مما تسمح به الرحلة.
rule-reservation_change-bags_ask = الحقائب بمقابل: لا بد من موافقة العميل أولًا.
rule-reservation_change-bags_confirmed = العميل يعرف السعر ويريد الحقائب.
rule-reservation_change-day_fixed = التعرفة لا تسمح بأيام أخرى.
rule-reservation_change-day_full = الرحلة ممتلئة أو غير متاحة في ذلك اليوم.
rule-reservation_change-day_ask = قد يكلف يوم آخر مالًا: لا بد من موافقة العميل أولًا.
rule-reservation_change-day_confirmed = العميل يعرف التكلفة ويريد اليوم الآخر.
rule-reservation_change-what = ليس واضحًا ما الذي يُعدَّل أو كيف.
rule-reservation_change-repeated_failure = رُفض الطلب نفسه أو فشل عدة مرات في هذه المحادثة، فيتولى قائد الفريق الأمر.

workflow-baggage = أمتعة مفقودة أو متضررة

action-report_baggage = تسجيل بلاغ الأمتعة

field-baggage_reported_on = تاريخ بلاغ الأمتعة
field-baggage_problem = الأمتعة
field-problem = المشكلة
value-baggage_problem-missing = لم تصل
value-baggage_problem-damaged = متضررة
value-problem-missing = لم تصل
value-problem-damaged = متضررة

rule-baggage-identity = يجب معرفة هوية العميل قبل قول أي شيء عن رحلة.
rule-baggage-none = لا تغطي أي قاعدة هذه الحالة، فيقرر موظف.
rule-baggage-orders_unavailable = لم يجب نظام الحجوزات، فلا يمكن قول شيء بعد.
rule-baggage-identity_locked = محاولات كثيرة لم تطابق أحدًا؛ على الفريق معرفة صاحب الرسالة.
rule-baggage-identity_no_match = البيانات لا تطابق أحدًا، فنطلب التأكد منها.
rule-baggage-identity_unknown = لا نعرف هوية صاحب الرسالة بيقين كافٍ، فنسأل قبل الحديث عن رحلة.
rule-baggage-order_unknown = الرمز المذكور ليس ضمن حجوزات هذا العميل.
rule-baggage-no_orders = لا حجز لهذا العميل هنا؛ ربما سُجّل ببريد إلكتروني آخر.
rule-baggage-which_order = هناك عدة حجوزات ولم يُذكر أيها المقصود.
rule-baggage-report_running = يُسجل البلاغ الآن، ولا يُقال شيء قبل رد النظام.
rule-baggage-report_unclear = رفض النظام البلاغ أو لم يؤكد تسجيله: يُراجع النظام أولًا دون إعادة المحاولة.
rule-baggage-report_recorded = سُجل البلاغ ولم يُخبَر العميل بعد.
rule-baggage-reported_already = أُبلغ عن أمتعة هذه الرحلة من قبل وهي قيد المعالجة.
rule-baggage-status_missing = لا يذكر النظام حالة هذا الحجز، فيبحث موظف.
rule-baggage-status_unknown = لا تعرف القواعد هذه الحالة، فينظر موظف أولًا.
rule-baggage-trip_missing = لا يذكر النظام وجهة الرحلة أو موعدها، فيبحث موظف.
rule-baggage-not_begun = لم تبدأ هذه الرحلة، فالحقيبة لرحلة أخرى.
rule-baggage-late = انقضت مدة الإبلاغ عن الأمتعة، فتقرر الإدارة.
rule-baggage-what = غير واضح هل لم تصل الأمتعة أم وصلت متضررة.
rule-baggage-missing = أُبلغ في الوقت المحدد: يبحث قسم الأمتعة عن الحقيبة.
rule-baggage-damaged = أُبلغ في الوقت المحدد: يعالج قسم الأمتعة الضرر.

workflow-person_wanted = المطلوب شخص

rule-person_wanted-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-person_wanted-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-person_wanted-taken_over = يطلب شخصًا: تتولى خدمة العملاء الأمر مهما قالت القواعد الأخرى.

workflow-legal_threat = محامون أو محاكم أو جهات رسمية

rule-legal_threat-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-legal_threat-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-legal_threat-legal = يذكر محاميًا أو محكمة أو جهة رسمية: يتولى الفريق القانوني الأمر، فلا وعد ولا جدال.

workflow-safety_report = خطر أو إصابة

rule-safety_report-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-safety_report-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-safety_report-danger = يذكر خطرًا أو إصابة أو حالة طارئة: يتولى فريق السلامة الأمر فورًا قبل أي شيء آخر.

workflow-vulnerable_customer = شخص يحتاج إلى مساعدة أكبر

rule-vulnerable_customer-identity = يجب التأكد من هوية العميل قبل قول أي شيء عن طلب.
rule-vulnerable_customer-none = لا تنطبق أي قاعدة على الحالة، فيقرر موظف.
rule-vulnerable_customer-vulnerable = في محنة أو مريض أو بحاجة إلى مساعدة: تتولى الرعاية الشخصية الأمر وتنجزه مع العميل.
