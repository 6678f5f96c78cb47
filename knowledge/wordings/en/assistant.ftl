# What the assistant says of itself when it answers without a person.

assistant-notice = You are reading an answer of our automatic assistant. If you would rather talk to a person, press “Talk to a person” at any time.
