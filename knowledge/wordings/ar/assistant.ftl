# What the assistant says of itself when it answers without a person.

assistant-notice = هذا الرد من مساعدنا الآلي. إذا كنت تفضل التحدث إلى شخص، فاختر «التحدث إلى شخص» في أي وقت.
