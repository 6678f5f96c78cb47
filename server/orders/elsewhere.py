"""What is well-formed in the declaration of a system elsewhere, over HTTP or SQL, and still cannot be meant."""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter

from server.orders.records import HttpRecord, Records
from server.orders.statements import unfit_statement
from server.workflow.decode import Fault
from server.workflow.lines import Path


def bad_http(records: Records) -> Iterator[Fault]:
    """Gaps that nothing fills, actions and catalogues that are not declared."""
    http = records.http
    if http is None:
        return
    yield from _doubled_or_missing(http, records.sql is not None)
    known = {
        "customer": {"customer"},
        "orders": {"customer"},
        "customers_by_email": {"email"},
        "customers_by_postcode": {"postcode"},
        "customers_by_name": {"name"},
    }
    paths: list[tuple[Path, str, str, set[str]]] = [
        ((), name, getattr(http, name), gaps) for name, gaps in known.items()
    ]
    paths += [(("products",), name, path, {"product"}) for name, path in http.products.items()]
    for name, path in http.actions.items():
        action = records.actions.get(name)
        if action is None:
            yield Fault(
                ("http", "actions", name), f"there is no action `{name}`", f"declare [actions.{name}]"
            )
        else:
            paths.append((("actions",), name, path, {"customer", *action.arguments}))
    for name in http.products:
        if name not in records.catalogue:
            remedy = f"declare [catalogue.{name}]"
            yield Fault(("http", "products", name), f"there is no catalogue `{name}`", remedy)
    for place, name, path, gaps in paths:
        for gap in _gaps(path):
            if gap not in gaps:
                what = f"nothing fills the gap `{{{gap}}}`"
                yield Fault(("http", *place, name), what, f"gaps here: {', '.join(sorted(gaps))}")


def _doubled_or_missing(http: HttpRecord, beside_sql: bool) -> Iterator[Fault]:
    """Records are read from one place: from here, or from the database that stands beside."""
    needed = {"customer": http.customer, "orders": http.orders, "order_numbers": http.order_numbers}
    if not beside_sql:
        for name in (name for name, value in needed.items() if not value):
            yield Fault(("http",), f"`http.{name}` is missing", "say where it is asked for")
        return
    reads = {
        **needed,
        "customers_by_email": http.customers_by_email,
        "customers_by_postcode": http.customers_by_postcode,
        "customers_by_name": http.customers_by_name,
        "products": http.products,
    }
    for name in (name for name, value in reads.items() if value):
        yield Fault(("http", name), "records come from [sql] already", "leave it out here, or in [sql]")


def bad_sql(records: Records) -> Iterator[Fault]:
    """Statements that would write or bind something else, and lists of catalogues that are not declared."""
    sql = records.sql
    if sql is None:
        return
    statements: list[tuple[Path, str, str]] = [
        (("customer",), sql.customer, "customer"),
        (("orders",), sql.orders, "customer"),
        *((("customer_lists", name), text, "customer") for name, text in sql.customer_lists.items()),
        *((("order_lists", name), text, "customer") for name, text in sql.order_lists.items()),
        *((("products", name), text, "product") for name, text in sql.products.items()),
    ]
    for name, lists in sql.product_lists.items():
        statements += [(("product_lists", name, inner), text, "product") for inner, text in lists.items()]
    for name, value in (("email", "email"), ("postcode", "postcode"), ("name", "name")):
        text = getattr(sql, f"customers_by_{name}")
        statements += [((f"customers_by_{name}",), text, value)] if text else []
    for place, text, needed in statements:
        if what := unfit_statement(text, needed):
            yield Fault(("sql", *place), what, f"write one SELECT with :{needed}")
    for name in (*sql.products, *sql.product_lists):
        if name not in records.catalogue:
            what = f"there is no catalogue `{name}`"
            yield Fault(("sql", "products", name), what, f"declare [catalogue.{name}]")


def _gaps(path: str) -> list[str]:
    """What stands in braces; the whole path where its braces do not match."""
    try:
        return [gap for _, gap, _, _ in Formatter().parse(path) if gap is not None]
    except ValueError:
        return [path]
