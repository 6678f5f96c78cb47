"""Errors of HTTP calls as RFC 9457 problem details: `detail` is the sentence that people read."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from litestar import Request, Response
from litestar.exceptions import ClientException, HTTPException


def problem(_: Request[Any, Any, Any], error: HTTPException) -> Response[dict[str, Any]]:
    """The answer for an HTTP error; validation errors name the fields."""
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": HTTPStatus(error.status_code).phrase,
        "status": error.status_code,
        "detail": error.detail,
    }
    if error.extra and error.status_code < HTTPStatus.INTERNAL_SERVER_ERROR:
        body["errors"] = error.extra
    return Response(
        body, status_code=error.status_code, headers=error.headers, media_type="application/problem+json"
    )


def too_deep(request: Request[Any, Any, Any], _: RecursionError) -> Response[dict[str, Any]]:
    """The answer to a body nested deeper than anything that means something."""
    return problem(request, ClientException("the body is nested too deep"))
