# A person is needed

person-takes-over =
    I am handing this to a colleague right away, who will take care of it personally. You need not explain anything again.
