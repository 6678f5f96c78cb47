"""The hooks of an installation, from the file that `COPILOT_HOOKS` names; it holds secrets, so it lies with the data."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from server.conversation.conversation import Slug
from server.errors import CopilotError
from server.web.hooks.back.desk import Address, Name
from server.web.hooks.signature import Kind

Secret = Annotated[str, msgspec.Meta(min_length=16)]


class ReplyBack(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"form": "as"}):
    """Where suggested replies are put for the agent, never for the customer: as a private note or a draft."""

    form: Literal["note", "draft"]
    address: Address
    token: str


class Bot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The named account of the desk under which replies may go out; who named it says that the desk can send safely."""

    name: Name
    address: Address
    token: str


class Hook(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One hook, at `/hooks/<its name>`; `desk` is the desk's name in keys, by default its kind."""

    kind: Kind
    brand: Slug
    secret: Secret
    desk: Slug = ""
    reply: ReplyBack | None = None
    bot: Bot | None = None

    @property
    def desk_name(self) -> str:
        """The desk in conversation keys, the same as the extension uses for its pages."""
        return self.desk or self.kind


def load_hooks(path: Path | None) -> dict[str, Hook]:
    """The hooks by name; CopilotError for a file that is not as it should be."""
    if path is None:
        return {}
    try:
        with path.open("rb") as file:
            found = msgspec.convert(tomllib.load(file), dict[Slug, Hook])
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        remedy = "see server/web/hooks/settings.py for what a hook holds"
        raise CopilotError(f"the hooks cannot be read: {error}", where=str(path), remedy=remedy) from error
    for name, hook in found.items():
        if hook.reply is not None and hook.reply.form == "draft" and hook.kind == "zendesk":
            raise CopilotError("Zendesk takes no drafts", where=f"{path}: {name}", remedy='use as = "note"')
    return found
