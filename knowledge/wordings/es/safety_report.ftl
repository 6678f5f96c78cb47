safety-takes-over =
    Su seguridad es lo primero. Si hay alguien herido o todavía existe peligro, llame ahora a emergencias y manténgase a distancia. Paso esto de inmediato a nuestro equipo de seguridad.
