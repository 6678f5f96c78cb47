"""SQL and Redis behind the house."""
