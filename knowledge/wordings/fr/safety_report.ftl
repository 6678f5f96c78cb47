safety-takes-over =
    Votre sécurité passe avant tout. Si quelqu’un est blessé ou si le danger persiste, appelez tout de suite les secours et tenez-vous à l’écart. Je transmets cela immédiatement à notre équipe sécurité.
