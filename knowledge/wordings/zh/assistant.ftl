# What the assistant says of itself when it answers without a person.

assistant-notice = 这是我们的自动助手的回答。如果您想与工作人员交谈，请随时选择“与人工交谈”。
