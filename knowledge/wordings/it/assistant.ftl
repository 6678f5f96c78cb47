# What the assistant says of itself when it answers without a person.

assistant-notice = Questa risposta è del nostro assistente automatico. Se preferisce parlare con una persona, scelga in qualsiasi momento «Parlare con una persona».
