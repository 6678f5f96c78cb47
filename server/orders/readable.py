"""Whether an expression of an action reads only what its business declares; pure."""

from __future__ import annotations

import difflib
import re

from server.orders.actions import ActionRecord
from server.orders.documents import LINES
from server.orders.records import Records

_TEXT = re.compile(r"'[^']*'|\"[^\"]*\"")
_READ = re.compile(r"(?<![\w.])(order|customer|arguments|chosen)\.([A-Za-z_]\w*)(?!\w|\()")
_OF_ORDER = (LINES, "id", "currency")
_OF_CUSTOMER = ("id", "name", "language")


def undeclared(text: str, records: Records, action: ActionRecord) -> str:
    """What an expression reads that nothing declares, with what is like it; empty when there is no such thing."""
    known = {
        "order": (*records.order.fields, *records.order.parts, *_OF_ORDER),
        "customer": (*records.customer.fields, *records.customer.parts, *_OF_CUSTOMER),
        "arguments": tuple(action.arguments),
        "chosen": tuple(name for name, kind in action.arguments.items() if "." in kind),
    }
    for owner, name in _READ.findall(_TEXT.sub("''", text)):
        if name not in known[owner]:
            close = difflib.get_close_matches(name, known[owner], n=1)
            meant = f", perhaps `{owner}.{close[0]}` is meant" if close else ""
            return f"`{owner}.{name}` is not declared{meant}"
    return ""
