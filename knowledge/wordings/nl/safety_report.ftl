safety-takes-over =
    Uw veiligheid gaat voor. Is er iemand gewond of is er nog gevaar, bel dan nu het alarmnummer en houd afstand. Ik geef dit meteen door aan ons veiligheidsteam.
