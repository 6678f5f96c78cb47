"""Liveness, readiness and metrics."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from litestar import Controller, Response, get
from litestar.di import NamedDependency
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from server.suggestion.computation import Computation
from server.suggestion.suggestion import Suggestion

BUCKETS = (0.005, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1.0, 2.5, 5.0)


class Metrics:
    """What the flows and sockets of this worker count."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.flows = Counter("copilot_flows_total", "Flows by result", ["result"], registry=self.registry)
        self.seconds = Histogram(
            "copilot_flow_seconds",
            "From a committed customer message to the delivered result",
            buckets=BUCKETS,
            registry=self.registry,
        )
        self.sockets = Gauge("copilot_sockets", "Open sockets", registry=self.registry)
        self.catch_ups = Gauge(
            "copilot_catch_ups", "Times missed frames were read from SQL", registry=self.registry
        )
        self.embeddings = Gauge(
            "copilot_embedding_lookups", "Sentence vectors by origin", ["origin"], registry=self.registry
        )

    def published(self, computation: Computation, seconds: float) -> None:
        """A computation was delivered."""
        result = computation.result
        name = "suggestion" if isinstance(result, Suggestion) else f"withheld_{result.reason}"
        self.flows.labels(name).inc()
        self.seconds.observe(seconds)

    def stale(self) -> None:
        """A computation came too late."""
        self.flows.labels("stale").inc()

    def broken(self) -> None:
        """A flow raised."""
        self.flows.labels("broken").inc()


class Health:
    """The checks behind readiness and the gauges read at scrape time."""

    def __init__(
        self,
        checks: dict[str, Callable[[], Awaitable[str]]],
        metrics: Metrics,
        refresh: Callable[[], None],
    ) -> None:
        self.checks = checks
        self.metrics = metrics
        self.refresh = refresh


class HealthController(Controller):
    """`/health/live`, `/health/ready`, `/metrics`."""

    @get("/health/live", sync_to_thread=False)
    def live(self) -> dict[str, str]:
        """The process answers."""
        return {"status": "alive"}

    @get("/health/ready")
    async def ready(self, health: NamedDependency[Health]) -> Response[dict[str, dict[str, str]]]:
        """Every part that a suggestion needs; 503 while one of them is missing."""
        found = {name: await check() for name, check in health.checks.items()}
        ready = all(state in ("ready", "degraded") for state in found.values())
        return Response({"parts": found}, status_code=200 if ready else 503)

    @get("/metrics", sync_to_thread=False)
    def metrics(self, health: NamedDependency[Health]) -> Response[bytes]:
        """Prometheus text format."""
        health.refresh()
        return Response(
            generate_latest(health.metrics.registry), headers={"content-type": CONTENT_TYPE_LATEST}
        )
