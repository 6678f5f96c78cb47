# ما تعرضه اللوحة.

workflow-order_status = أين طلبي؟

field-order = الطلب
field-status = الحالة
field-placed_on = تاريخ الطلب
field-promised_on = الموعد المحدد
field-shipped_on = تاريخ الشحن
field-delivered_on = تاريخ التسليم
field-cancelled_on = تاريخ الإلغاء
field-cancel_reason = سبب الإلغاء
field-city = المدينة
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
rule-return_item-deadline_passed = انتهت مدة الإرجاع المحسوبة من يوم التسليم.
rule-return_item-which_lines = في الطلب عدة منتجات، ولم يتضح أيها سيُرجَع.
rule-return_item-payment_missing = لا يذكر نظام الطلبات كيف دُفع ثمن الطلب، فيتحقق منه موظف.
rule-return_item-return_allowed = ما زالت مدة الإرجاع سارية: الإرجاع مجاني ويعود المبلغ بوسيلة الدفع نفسها.
