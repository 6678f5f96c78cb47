"""Settings of one server: from the command line first, then `COPILOT_...` variables, then these defaults."""

from __future__ import annotations

import ipaddress
import os
from pathlib import Path

import msgspec

from server.errors import CopilotError

PROJECT = Path(__file__).resolve().parent.parent


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Where to listen, where data, knowledge and model are, and what else to connect to."""

    host: str = "127.0.0.1"
    port: int = 8000
    data: Path = PROJECT / "data"
    knowledge: Path = PROJECT / "knowledge"
    models: Path = PROJECT / ".cache" / "models"
    orders: Path | None = None
    database: str = ""
    redis: str = ""
    origins: tuple[str, ...] = ()
    desks_off: tuple[str, ...] = ()
    hooks: Path | None = None
    demo: bool = True
    smtp: str = ""
    mail_from: str = ""
    notices_url: str = ""
    notices_secret: str = ""
    llm_url: str = ""
    llm_model: str = ""
    llm_key: str = ""
    llm_seconds: float = 20.0
    llm_per_minute: int = 60

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine can connect; demo sign-ins work nowhere else."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def address(self) -> str:
        """The address to open in a browser."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"


def from_environment(**given: object) -> Settings:
    """Settings with `given` (values that are not None) before the environment before the defaults."""
    names = {field: f"COPILOT_{field.upper()}" for field in Settings.__struct_fields__}
    values: dict[str, object] = {
        field: os.environ[name] for field, name in names.items() if os.environ.get(name)
    }
    for field in ("origins", "desks_off"):
        if isinstance(listed := values.get(field), str):
            values[field] = tuple(part.strip() for part in listed.split(",") if part.strip())
    values |= {field: value for field, value in given.items() if value is not None}
    try:
        settings = msgspec.convert(values, Settings, strict=False, dec_hook=_path)
    except msgspec.ValidationError as error:
        raise CopilotError(str(error), where="settings", remedy="see scripts/serve --help") from error
    return msgspec.structs.replace(
        settings,
        data=settings.data.expanduser().resolve(),
        knowledge=settings.knowledge.expanduser().resolve(),
        models=settings.models.expanduser().resolve(),
        orders=None if settings.orders is None else settings.orders.expanduser().resolve(),
    )


def _path(kind: type, value: object) -> object:
    if kind is Path:
        return Path(str(value))
    raise TypeError(f"settings hold no {kind.__name__}")
