# What the assistant says of itself when it answers without a person.

assistant-notice = これは自動アシスタントからの回答です。担当者とお話しになりたい場合は、いつでも「担当者と話す」を選んでください。
