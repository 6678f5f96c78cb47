# What named people are told of governance, by mail and webhook; nothing that a customer or an agent wrote.

notice-promoted = { $track }: وُقّع: يجوز له الآن «{ $level }»
notice-demoted = { $track }: أُعيد إلى «{ $level }» ({ $cause })
notice-held = { $track }: موقوف مؤقتًا
notice-released = { $track }: لم يعد موقوفًا
notice-watched = { $track }: يستند إلى جديد ويُدقَّق أكثر
notice-objection = { $track }: اعتراض، يُجاب عنه قبل { $due }
notice-overdue = { $track }: اعتراض بلا إجابة منذ { $due }
notice-audits = { $track }: { $count } فحوص عمياء تنتظر؛ يُحسب أولها خطأً من { $due }

notice-subject = ما يجوز للذكاء الاصطناعي فعله هنا: { $track }
notice-charter = ما هو ساري المفعول ولماذا مذكور في الميثاق: /charter

notice-cause-demoted = سحبه مسؤول
notice-cause-slipped = سُحب تلقائيًا: تراجع
notice-cause-breach = سُحب: خُرقت قاعدة
notice-cause-changed = بدأ من جديد: تغيّر أساسه
notice-cause-expired = انتهى التوقيع

notice-level-0 = يتابع فقط
notice-level-1 = يقترح
notice-level-2 = يرسل بضغطة واحدة
notice-level-3 = يرسل ما لم توقفه
notice-level-4 = يرسل وحده
notice-level-2-action = ينفّذ بضغطة واحدة
notice-level-3-action = ينفّذ ما لم توقفه
notice-level-4-action = ينفّذ وحده

notice-kind-reply = رد
notice-kind-action = إجراء
