legal-takes-over =
    Je transmets cela à notre service juridique avec tout ce que vous m’avez écrit. Il vous répondra par écrit.
