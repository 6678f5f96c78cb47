"""Which conditions cannot hold without others: tighter bounds, fewer values, one fact's conditions taken together,
alternatives each by itself, facts beside each other. Pure.

What it does not understand it calls not implied, so that it never accuses a rule that may get its turn.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

import msgspec

from server.policy.alternatives import alternatives, together

_NAME = r"[A-Za-z_][\w.]*"
_BOUND = re.compile(rf"({_NAME}) (<=|>=|<|>|==|!=) (-?\d+)")
_BESIDE = re.compile(rf"({_NAME}) (<=|>=|<|>|==|!=) ({_NAME})")
_ONE_OF = re.compile(rf"(!?)\(?({_NAME}) in \[([^\[\]]*)\]\)?")
_VALUE = re.compile(rf"({_NAME}) (==|!=) (\"[^\"\\]*\"|'[^'\\]*')")
_FLAG = re.compile(rf"(!?)({_NAME})")
_TEXT = re.compile(r"\"[^\"\\]*\"|'[^'\\]*'")
# `x + 3 > 5`, `x - y > 5`, `x > y + 5` and `5 < x`; whole numbers alone, since nothing else adds up to whole ones.
_PLAIN = r"-?\d{1,15}"
_MOVED = re.compile(rf"({_NAME}) ([+-]) (\d{{1,15}}) (<=|>=|<|>|==|!=) ({_PLAIN})")
_APART = re.compile(rf"({_NAME}) - ({_NAME}) (<=|>=|<|>|==|!=) ({_PLAIN})")
_BEYOND = re.compile(rf"({_NAME}) (<=|>=|<|>|==|!=) ({_NAME}) ([+-]) (\d{{1,15}})")
_TURNED = re.compile(rf"({_PLAIN}) (<=|>=|<|>|==|!=) ({_NAME})")
_MIRRORED = {"<": ">", "<=": ">=", "==": "==", "!=": "!=", ">=": "<=", ">": "<"}
# How the left side may stand to the right one: below, equal, above.
_ORDER = {"<": "b", "<=": "be", "==": "e", "!=": "ba", ">=": "ea", ">": "a"}
_ANYHOW = frozenset("bea")


class Domain(msgspec.Struct, frozen=True):
    """What conditions leave of one fact: whole numbers between two bounds, both counted in, less `barred`; texts that it
    may be (None where any) less `not_texts`; how it stands to another fact; whether it is true.
    """

    least: int | None = None
    most: int | None = None
    barred: frozenset[int] = frozenset()
    texts: frozenset[str] | None = None
    not_texts: frozenset[str] = frozenset()
    stands: frozenset[str] = _ANYHOW
    truth: bool | None = None

    def both(self, other: Domain) -> Domain:
        """What is left where two conditions hold."""
        texts = self.texts if other.texts is None else other.texts
        if self.texts is not None and other.texts is not None:
            texts = self.texts & other.texts
        not_texts = self.not_texts | other.not_texts
        truths = {one for one in (self.truth, other.truth) if one is not None}
        return _settled(
            Domain(
                max((one for one in (self.least, other.least) if one is not None), default=None),
                min((one for one in (self.most, other.most) if one is not None), default=None),
                self.barred | other.barred,
                None if texts is None else texts - not_texts,
                not_texts,
                self.stands & other.stands if len(truths) < 2 else frozenset(),
                next(iter(truths), None),
            )
        )

    @property
    def empty(self) -> bool:
        """Whether nothing is left, so that the conditions contradict each other."""
        crossed = self.least is not None and self.most is not None and self.least > self.most
        return crossed or self.texts == frozenset() or not self.stands

    def within(self, other: Domain) -> bool:
        """Whether everything that is left here is left there, too."""
        if not self._standing <= other.stands or (other.truth is not None and self.truth is not other.truth):
            return False
        if other.least is not None and (self.least is None or self.least < other.least):
            return False
        if other.most is not None and (self.most is None or self.most > other.most):
            return False
        if not all(self._without(one) for one in other.barred):
            return False
        if other.texts is not None and (self.texts is None or not self.texts <= other.texts):
            return False
        return (
            not self.texts & other.not_texts if self.texts is not None else other.not_texts <= self.not_texts
        )

    def covers_with(self, other: Domain) -> bool:
        """Whether one of two conditions on the same fact always holds."""
        if self.truth is not None or other.truth is not None:
            return self.truth is not None and other.truth is not None and self.truth is not other.truth
        if self.stands | other.stands == _ANYHOW and _ANYHOW not in (self.stands, other.stands):
            return True
        return any(one._fills(two) for one, two in ((self, other), (other, self)))

    def _fills(self, other: Domain) -> bool:
        """Whether what `other` leaves out is here: it has no upper bound, or bars some texts."""
        if self.texts is not None:
            return bool(other.not_texts) and other.texts is None and other.not_texts <= self.texts
        below = self.least is None and self.most is not None and not self.barred
        above = other.most is None and other.least is not None and not other.barred
        return below and above and (other.least or 0) <= (self.most or 0) + 1

    @property
    def _standing(self) -> frozenset[str]:
        """How two facts may stand to each other, by how far they are apart, too."""
        left = self.stands
        if self.most is not None and self.most <= 0:
            left &= frozenset("be" if self.most == 0 else "b")
        if self.least is not None and self.least >= 0:
            left &= frozenset("ea" if self.least == 0 else "a")
        return left - {"e"} if 0 in self.barred else left

    def _without(self, number: int) -> bool:
        beyond = (self.least is not None and number < self.least) or (
            self.most is not None and number > self.most
        )
        return beyond or number in self.barred


def _settled(domain: Domain) -> Domain:
    """The same with bounds that are barred moved inwards."""
    least, most = domain.least, domain.most
    while least is not None and least in domain.barred:
        least += 1
    while most is not None and most in domain.barred:
        most -= 1
    return msgspec.structs.replace(domain, least=least, most=most)


def all_implied(needed: Collection[str], given: Collection[str]) -> bool:
    """Whether all of `needed` hold wherever all of `given` do."""
    return not unimplied(needed, given)


def unimplied(needed: Iterable[str], given: Collection[str]) -> list[str]:
    """Those of `needed` that may fail although all of `given` hold; of each fact all given conditions count together.

    Where something given has alternatives, each of them that can hold must lead to what is needed.
    """
    cases = [(own, domains) for own in together(given) if not _impossible(domains := _domains(own))]
    return [
        one for one in needed if one not in given and not all(_follows(one, own, told) for own, told in cases)
    ]


def implies(one: str, other: str) -> bool:
    """Whether a condition holds wherever another does: `other` wherever `one`."""
    return all_implied([other], [one])


def contradicting(conditions: Collection[str]) -> str:
    """The fact of which conditions that must all hold leave nothing, in every alternative; empty where they can hold."""
    facts = [_impossible(_domains(own)) for own in together(conditions)]
    return facts[0] if all(facts) else ""


def one_always_holds(first: str, second: str) -> bool:
    """Whether one of two conditions holds whatever the facts are."""
    return any(
        one is not None and two is not None and one[0] == two[0] and one[1].covers_with(two[1])
        for one in _alone(first)
        for two in _alone(second)
    )


def _alone(condition: str) -> list[tuple[str, Domain] | None]:
    """What is understood of the alternatives that are one plain condition."""
    return [_read(next(iter(own))) for own in alternatives(condition) if len(own) == 1]


def _impossible(domains: dict[str, Domain]) -> str:
    """The first fact of which nothing is left; empty where there is none."""
    return next((fact for fact, domain in domains.items() if domain.empty), "")


def _follows(condition: str, given: Collection[str], domains: dict[str, Domain]) -> bool:
    """Whether one of a condition's alternatives holds, or one of two that cover what there is."""
    ways = alternatives(condition)
    if any(all(one in given or _plainly(one, domains) for one in own) for own in ways):
        return True
    single = [read for own in ways if len(own) == 1 and (read := _read(next(iter(own)))) is not None]
    if any(
        one[0] == two[0] and one[0] in domains and one[1].covers_with(two[1])
        for place, one in enumerate(single)
        for two in single[:place]
    ):
        return True
    texts: dict[str, frozenset[str]] = {}
    for fact, domain in single:
        if domain.texts is not None and not domain.not_texts:
            texts[fact] = texts.get(fact, frozenset()) | domain.texts
    return any(fact in domains and domains[fact].within(Domain(texts=own)) for fact, own in texts.items())


def _plainly(condition: str, domains: dict[str, Domain]) -> bool:
    read = _read(condition)
    return read is not None and read[0] in domains and domains[read[0]].within(read[1])


def _domains(conditions: Iterable[str]) -> dict[str, Domain]:
    """What is left of each fact where all conditions hold, as far as they are understood."""
    found: dict[str, Domain] = {}
    for condition in conditions:
        if (read := _read(condition)) is not None:
            fact, domain = read
            found[fact] = found[fact].both(domain) if fact in found else domain
    return found


def _read(condition: str) -> tuple[str, Domain] | None:
    """The fact that a condition is about and what it leaves of it; None for what is not understood."""
    if match := _BOUND.fullmatch(condition):
        return match[1], _numbers(match[2], int(match[3]))
    if match := _VALUE.fullmatch(condition):
        text = frozenset({match[3][1:-1]})
        return match[1], Domain(texts=text) if match[2] == "==" else Domain(not_texts=text)
    if match := _ONE_OF.fullmatch(condition):
        if re.sub(r"[\s,]", "", _TEXT.sub("", match[3])) or bool(match[1]) is not ("(" in condition):
            return None  # it holds something beside texts, or `!` belongs to the name alone
        texts = frozenset(text[1:-1] for text in _TEXT.findall(match[3]))
        return match[2], Domain(not_texts=texts) if match[1] else Domain(texts=texts)
    if match := _BESIDE.fullmatch(condition):
        return _beside(match[1], match[2], match[3], 0, plain=True)
    if match := _MOVED.fullmatch(condition):
        return match[1], _numbers(match[4], int(match[5]) - int(f"{match[2]}{match[3]}"))
    if match := _APART.fullmatch(condition):
        return _beside(match[1], match[3], match[2], int(match[4]), plain=False)
    if match := _BEYOND.fullmatch(condition):
        return _beside(match[1], match[2], match[3], int(f"{match[4]}{match[5]}"), plain=False)
    if match := _TURNED.fullmatch(condition):
        return match[3], _numbers(_MIRRORED[match[2]], int(match[1]))
    if match := _FLAG.fullmatch(condition):
        return match[2], Domain(truth=not match[1])
    return None


def _beside(left: str, sign: str, right: str, apart: int, *, plain: bool) -> tuple[str, Domain] | None:
    """How far two facts are apart, parameters named last: `left - right` stands so to a number.

    Without a number they need not be whole ones: then only how they stand counts in `stands`.
    """
    if left == right:
        return None
    if (left.startswith("parameters."), left) > (right.startswith("parameters."), right):
        left, right, sign, apart = right, left, _MIRRORED[sign], -apart
    domain = _numbers(sign, apart)
    if plain:
        domain = msgspec.structs.replace(domain, stands=frozenset(_ORDER[sign]))
    return f"{left} beside {right}", domain


def _numbers(sign: str, number: int) -> Domain:
    if sign == "!=":
        return Domain(barred=frozenset({number}))
    least = {">=": number, ">": number + 1, "==": number}.get(sign)
    most = {"<=": number, "<": number - 1, "==": number}.get(sign)
    return Domain(least, most)
