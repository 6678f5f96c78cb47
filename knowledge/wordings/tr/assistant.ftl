# What the assistant says of itself when it answers without a person.

assistant-notice = Bu yanıt otomatik asistanımızdan geliyor. Bir insanla konuşmak isterseniz istediğiniz zaman “Bir insanla konuş” düğmesine basın.
