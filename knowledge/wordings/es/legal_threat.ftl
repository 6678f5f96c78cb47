legal-takes-over =
    Paso esto a nuestro departamento jurídico con todo lo que me ha contado. Le responderá por escrito.
