vulnerable-takes-over =
    Şu an bunun bu kadar zor olmasına üzüldüm. Ekibimizden biri bunu sizinle birlikte, acele etmeden halledecek; hiçbir şeyi yeniden doldurmanız ya da anlatmanız gerekmez.
