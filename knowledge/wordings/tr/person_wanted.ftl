person-takes-over =
    Bunu hemen ekibimizden birine iletiyorum, kişisel olarak ilgilenecek. Hiçbir şeyi yeniden anlatmanız gerekmez.
