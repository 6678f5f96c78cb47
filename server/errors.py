"""The one error type that people read: what went wrong, where, and how to mend it."""

from __future__ import annotations


class CopilotError(Exception):
    """A problem a person can mend; `where` is a file, field or address, `remedy` an instruction."""

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what = what
        self.where = where
        self.remedy = remedy
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        """All parts as one line, fit for a terminal or a log."""
        place = f"{self.where}: " if self.where else ""
        mend = f" ({self.remedy})" if self.remedy else ""
        return f"{place}{self.what}{mend}"


class ProblemsFound(CopilotError):
    """Several problems found in one pass over files, reported together instead of one at a time."""

    def __init__(self, what: str, problems: list[CopilotError]) -> None:
        self.problems = problems
        super().__init__(what, remedy="mend every line below and run it again")

    @property
    def sentence(self) -> str:
        """A heading and one line a problem."""
        lines = "\n".join(f"  {problem.sentence}" for problem in self.problems)
        return f"{self.what}\n{lines}"
