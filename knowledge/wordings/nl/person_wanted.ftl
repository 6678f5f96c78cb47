person-takes-over =
    Ik geef dit meteen door aan iemand van ons team, die er persoonlijk voor zorgt. U hoeft niets opnieuw uit te leggen.
