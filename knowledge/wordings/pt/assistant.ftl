# What the assistant says of itself when it answers without a person.

assistant-notice = Esta resposta é do nosso assistente automático. Se preferir falar com uma pessoa, escolha a qualquer momento «Falar com uma pessoa».
