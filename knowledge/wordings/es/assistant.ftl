# What the assistant says of itself when it answers without a person.

assistant-notice = Esta respuesta es de nuestro asistente automático. Si prefiere hablar con una persona, elija cuando quiera «Hablar con una persona».
