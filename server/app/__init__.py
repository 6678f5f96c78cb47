"""The composition root of a worker, and what commands need of it."""

from server.app.application import Application
from server.app.places import (
    DATABASE_FILE,
    HEAD_FILE,
    LANGUAGES,
    VERSION,
    index_folder,
    open_database,
    prepare_database,
)
from server.app.routes import create

__all__ = [
    "DATABASE_FILE",
    "HEAD_FILE",
    "LANGUAGES",
    "VERSION",
    "Application",
    "create",
    "index_folder",
    "open_database",
    "prepare_database",
]
