"""Writes small knowledge folders for tests."""

from __future__ import annotations

from pathlib import Path

FRONT = {
    "brand": "lumen",
    "audience": "customer",
    "language": "en",
    "owner": "Mara Lindqvist",
    "reviewed": "2026-03-12",
    "review_by": "2027-03-12",
}
BODIES = {
    "parcels": "## Tracking\n\nEvery parcel has a number. The carrier shows where the parcel is.\n",
    "refunds": "## Refund\n\nMoney comes back to your card within a week after the return.\n",
    "lamps": "## Bulbs\n\nA lamp takes a bulb with a small screw. The bulb is in the box.\n",
}
QUESTIONS = {
    "parcels": ("where is the parcel", "tracking number of the carrier", "which parcel number"),
    "refunds": ("money back on my card", "refund for the return", "when comes the refund money"),
    "lamps": ("which bulb does the lamp take", "lamp bulb screw", "is a bulb in the box"),
}
OFF_TOPIC = (
    "hello there",
    "good morning friend",
    "thanks so much",
    "nice weather today",
    "who won yesterday",
    "sing us a song",
    "see you later",
    "how old are you",
)


def write_article(root: Path, name: str, body: str, *, title: str = "", **front: str) -> Path:
    """Writes `articles/<name>.md` with the usual front matter, changed by `front`."""
    lines = {"id": name, "title": title or name.title(), **FRONT, **front}
    file = root / "articles" / f"{name}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    header = "\n".join(f"{key}: {value}" for key, value in lines.items())
    file.write_text(f"---\n{header}\n---\n\n{body}", "utf-8")
    return file


def write_library(root: Path) -> Path:
    """Three articles with golden questions and small talk; returns `root`."""
    for id, body in BODIES.items():
        write_article(root, id, body)
    lines = []
    for article, questions in QUESTIONS.items():
        for question in questions:
            asked = f'question = "{question}"\nlanguage = "en"\nbrand = "lumen"\narticle = "{article}"\n'
            lines.append(f"[[questions]]\n{asked}")
    lines.append("[off_topic]\nen = [" + ", ".join(f'"{text}"' for text in OFF_TOPIC) + "]\n")
    (root / "golden").mkdir(exist_ok=True)
    (root / "golden" / "lumen.toml").write_text("\n".join(lines), "utf-8")
    return root
