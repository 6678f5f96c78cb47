# What the assistant says of itself when it answers without a person.

assistant-notice = Tę odpowiedź napisał nasz automatyczny asystent. Jeśli wolisz porozmawiać z człowiekiem, wybierz w każdej chwili „Porozmawiaj z człowiekiem”.
