legal-takes-over =
    Bunu, bana yazdığınız her şeyle birlikte hukuk ekibimize iletiyorum. Size yazılı olarak yanıt verecekler.
