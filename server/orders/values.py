"""Raw values of a core system as declared scalars: exact money, ISO dates, UTC times."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any
from zoneinfo import ZoneInfo

from babel.numbers import get_currency_precision

from server.orders.context import FieldType, Scalar
from server.orders.records import Scale

# Values relative to the day of loading keep a demonstration fresh: today, today+2, today-3T09:30.
_RELATIVE = re.compile(r"today(?:([+-])(\d{1,4}))?(?:T(\d\d):(\d\d))?")
_MOST_DIGITS = 15


class Calendar:
    """The day and the zone by which dates are read."""

    def __init__(self, today: date, timezone: str) -> None:
        self.today = today
        self.zone = ZoneInfo(timezone)

    def day_of(self, raw: str) -> str:
        """ISO date of an ISO date, an ISO time (in the brand's zone) or `today+2`; ValueError otherwise."""
        if relative := _RELATIVE.fullmatch(raw):
            return self._day(relative).isoformat()
        if len(raw) == 10:
            return date.fromisoformat(raw).isoformat()
        return self._moment(raw).astimezone(self.zone).date().isoformat()

    def time_of(self, raw: str) -> str:
        """ISO time in UTC of an ISO time (the brand's zone where it names none) or `today-3T09:30`."""
        if relative := _RELATIVE.fullmatch(raw):
            day = self._day(relative)
            local = datetime(day.year, day.month, day.day, int(relative[3] or 0), int(relative[4] or 0))
            moment = local.replace(tzinfo=self.zone)
        else:
            moment = self._moment(raw)
        return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

    def resolved(self, raw: str) -> str:
        """A text as it is, but a relative day or time as its ISO day, or ISO time in UTC."""
        relative = _RELATIVE.fullmatch(raw)
        if relative is None:
            return raw
        return self.time_of(raw) if relative[3] else self.day_of(raw)

    def _day(self, relative: re.Match[str]) -> date:
        days = int(relative[2] or 0)
        return self.today + timedelta(days=-days if relative[1] == "-" else days)

    def _moment(self, raw: str) -> datetime:
        moment = datetime.fromisoformat(raw)
        return moment if moment.tzinfo else moment.replace(tzinfo=self.zone)


def money(raw: Any, scale: Scale, currency: str) -> int:
    """Minor units of an amount, exact; ValueError for no number or more decimals than the currency has."""
    if isinstance(raw, bool) or not isinstance(raw, int | str | Decimal):
        raise ValueError(f"{raw!r} is not an amount")
    try:
        amount = Decimal(raw)
    except InvalidOperation:
        raise ValueError(f"{raw!r} is not an amount") from None
    if not amount.is_finite() or amount.adjusted() > _MOST_DIGITS:
        raise ValueError(f"{raw!r} is not an amount")
    minor = amount.scaleb(get_currency_precision(currency)) if scale == "major" else amount
    if minor != minor.to_integral_value():
        raise ValueError(f"{raw} has more decimals than {currency} has")
    return int(minor)


def scalar(raw: Any, kind: FieldType, scale: Scale, currency: str, calendar: Calendar) -> Scalar:
    """`raw` as the declared kind, None when there is none; ValueError when it is something else."""
    if raw is None or raw == "":
        return None
    match kind:
        case FieldType.TEXT:
            return text(raw)
        case FieldType.INTEGER:
            return integer(raw)
        case FieldType.MONEY:
            return money(raw, scale, currency)
        case FieldType.FLAG:
            if not isinstance(raw, bool):
                raise ValueError(f"{raw!r} is not true or false")
            return raw
        case FieldType.DATE | FieldType.TIME:
            if not isinstance(raw, str):
                raise ValueError(f"{raw!r} is not a {kind.value}")
            try:
                return calendar.day_of(raw) if kind is FieldType.DATE else calendar.time_of(raw)
            except (ValueError, OverflowError) as error:
                raise ValueError(f"{raw!r} is not a {kind.value}") from error


def text(raw: Any) -> str:
    """A text, or a number as its text; ValueError for anything else."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | Decimal):
        raise ValueError(f"{raw!r} is not a text")
    return str(raw)


def integer(raw: Any) -> int:
    """A whole number, also one written as text; ValueError for anything else."""
    whole = raw.strip() if isinstance(raw, str) else raw
    if isinstance(whole, Decimal) and abs(whole.adjusted()) <= _MOST_DIGITS and whole == int(whole):
        return int(whole)
    if isinstance(whole, str) and re.fullmatch(r"[+-]?[0-9]{1,15}", whole):
        return int(whole)
    if isinstance(whole, int) and not isinstance(whole, bool):
        return whole
    raise ValueError(f"{raw!r} is not a whole number")
