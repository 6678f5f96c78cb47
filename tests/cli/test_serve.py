"""What is told at the start."""

from __future__ import annotations

from server.cli.serve import sign_in_table
from server.storage.accounts import Role
from server.web.signin import DEMO_ACCOUNTS


def test_sign_ins_stand_in_columns() -> None:
    """Everybody with role, brands and languages; columns begin at the same place in every line."""
    head, *rows = sign_in_table(DEMO_ACCOUNTS)
    assert [row.split()[0] for row in rows] == [person.email for person in DEMO_ACCOUNTS]
    place = head.index("role")
    for row, person in zip(rows, DEMO_ACCOUNTS, strict=True):
        assert row[place:].startswith(person.role.value.replace("_", " "))
    assert any(row.endswith("polaris  tr pl de") for row in rows), rows


def test_every_part_can_be_tried() -> None:
    """Agents for each brand alone and for both, two leads, a knowledge manager and an auditor."""
    roles = [person.role for person in DEMO_ACCOUNTS]
    assert roles.count(Role.LEAD) == 2
    assert {Role.KNOWLEDGE_MANAGER, Role.AUDITOR} <= set(roles)
    agents = [person for person in DEMO_ACCOUNTS if person.role is Role.AGENT]
    assert {("*",), ("lumen",), ("polaris",)} == {person.brands for person in agents}
    spoken = {language for person in agents for language in person.languages}
    assert spoken == {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ar", "ja", "zh"}
