vulnerable-takes-over =
    Lamento que esto sea tan difícil ahora mismo. Una persona del equipo lo hará con usted, a su ritmo; no tendrá que rellenar ni explicar nada de nuevo.
