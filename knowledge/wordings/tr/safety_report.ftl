safety-takes-over =
    Önce güvenliğiniz. Yaralanan varsa ya da tehlike sürüyorsa lütfen hemen acil yardımı arayın ve uzak durun. Bunu hemen güvenlik ekibimize iletiyorum.
