vulnerable-takes-over =
    Het spijt me dat dit nu zo zwaar is. Iemand van ons team regelt het samen met u, in uw eigen tempo; u hoeft niets in te vullen of opnieuw uit te leggen.
