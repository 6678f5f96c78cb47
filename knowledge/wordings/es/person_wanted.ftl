person-takes-over =
    Paso esto ahora mismo a una persona del equipo, que se ocupará personalmente. No tendrá que explicar nada de nuevo.
