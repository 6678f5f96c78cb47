"""Which facts there are, and of which type."""

from __future__ import annotations

import typing

import pytest

from server.errors import CopilotError
from server.orders.context import FieldType
from server.policy.decision import Verdict
from server.policy.schema import FactType, fact_schema, widened
from server.workflow.workflow import FieldKind, RuleDecision


def test_words_of_workflow_files_are_those_of_the_rooms_they_mean() -> None:
    """Field types and verdicts are spelled out twice, so they must agree."""
    assert set(typing.get_args(FieldKind)) == {kind.value for kind in FieldType}
    assert set(typing.get_args(RuleDecision)) == {verdict.value for verdict in Verdict}


def test_each_field_brings_its_facts() -> None:
    """A field is a fact, as is whether it is there, and for dates the days since."""
    schema = fact_schema(
        [
            ("note", FieldType.TEXT),
            ("total", FieldType.MONEY),
            ("due_on", FieldType.DATE),
            ("gift", FieldType.FLAG),
        ],
        {"limit": 3, "rate": 0.5, "on": True, "word": "x"},
    )
    expected = {
        "order.note": FactType.STRING,
        "order.total": FactType.INT,
        "order.due_on": FactType.TIMESTAMP,
        "order.gift": FactType.BOOL,
        "order.has_note": FactType.BOOL,
        "order.days_since_due_on": FactType.INT,
        "order.workdays_since_due_on": FactType.INT,
        "parameters.limit": FactType.INT,
        "parameters.rate": FactType.DOUBLE,
        "parameters.on": FactType.BOOL,
        "parameters.word": FactType.STRING,
        "customer.assurance": FactType.INT,
        "assurance.matched": FactType.INT,
        "today": FactType.TIMESTAMP,
    }
    assert expected.items() <= schema.types.items()
    assert "order.days_since_note" not in schema.types
    assert schema.fields == {
        "order.note": FieldType.TEXT,
        "order.total": FieldType.MONEY,
        "order.due_on": FieldType.DATE,
        "order.gift": FieldType.FLAG,
    }


@pytest.mark.parametrize(
    "name", ["found", "unknown", "has_note", "days_since_x", "workdays_since_x", "Total", "a-b", ""]
)
def test_names_that_mean_something_else_are_refused(name: str) -> None:
    """A field cannot take the name of a fact that follows from others, nor one that conditions cannot say."""
    with pytest.raises(CopilotError):
        fact_schema([(name, FieldType.TEXT)])


def test_a_field_is_declared_once() -> None:
    """Two declarations of a name would leave its type open."""
    with pytest.raises(CopilotError, match="declared twice"):
        fact_schema([("note", FieldType.TEXT), ("note", FieldType.DATE)])


def test_a_workflow_widens_the_schema_of_a_brand() -> None:
    """Fields that the brand lacks are added, those it has must be of the same type."""
    schema = fact_schema([("status", FieldType.TEXT)])
    own = {"order.status": FieldType.TEXT, "order.due_on": FieldType.DATE}
    full, problems = widened(schema, own, {"limit": 2})
    assert problems == {}
    assert full.types["order.has_due_on"] is FactType.BOOL
    assert full.types["parameters.limit"] is FactType.INT
    assert "order.due_on" not in schema.types


def test_what_does_not_fit_together_is_named() -> None:
    """Another type than the brand's, an entity nobody keeps, a parameter named like a field."""
    schema = fact_schema([("status", FieldType.TEXT)])
    own = {
        "order.status": FieldType.DATE,
        "flight.seat": FieldType.TEXT,
        "order.found": FieldType.FLAG,
    }
    _, problems = widened(schema, own, {"status": 1, "has_status": True})
    assert set(problems) == {
        "fields.order.status",
        "fields.flight.seat",
        "fields.order.found",
        "parameters.status",
        "parameters.has_status",
    }
    assert "is text in the brand's records, not date" in problems["fields.order.status"]
