"""The composition root of a worker (`application`), its `routes`, and `places`, which commands need without the rest."""
