# What the assistant says of itself when it answers without a person.

assistant-notice = Dit antwoord komt van onze automatische assistent. Spreekt u liever met een mens, kies dan op elk moment ‘Met een mens spreken’.
