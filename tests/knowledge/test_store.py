"""A store swaps to a new index without disturbing who holds the old one."""

from __future__ import annotations

import shutil
import threading
from datetime import date
from pathlib import Path

import pytest

from server.errors import CopilotError
from server.knowledge.passage import Audience
from server.knowledge.reindex import ReindexReport, reindex
from server.knowledge.store import KnowledgeStore
from tests.knowledge.hashing import HashingEncoder
from tests.knowledge.library import write_article, write_library
from tests.knowledge.test_reindex import Clock

MODEL = HashingEncoder().fingerprint


class Shop:
    """A knowledge folder, its indexes and a clock."""

    def __init__(self, folder: Path) -> None:
        self.knowledge = write_library(folder / "knowledge")
        self.root = folder / "index"
        self.clock = Clock()

    def publish(self, text: str) -> ReindexReport:
        """Writes an article with this text and reindexes."""
        write_article(self.knowledge, "extra", f"## More\n\n{text}\n")
        return reindex(self.knowledge, self.root, HashingEncoder(), now=self.clock)

    def version(self, store: KnowledgeStore) -> str:
        """The current version of the article."""
        (article,) = (article for article in store.current().articles() if article.id == "extra")
        return article.version


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A shop with one index."""
    shop = Shop(tmp_path)
    shop.publish("First text.")
    return shop


def test_refresh_notices_a_new_index(shop: Shop) -> None:
    """Only a published index changes what is current; the old one goes on answering."""
    store = KnowledgeStore(shop.root, MODEL)
    old = store.current()
    assert not store.refresh()
    report = shop.publish("Second text.")
    assert store.current() is old
    assert store.refresh()
    assert store.current().id == report.id
    assert not store.refresh()
    assert old.passage(0).text


def test_old_versions_stay_readable_while_kept(shop: Shop) -> None:
    """A citation opens the text as it was, until its index is the fourth last."""
    store = KnowledgeStore(shop.root, MODEL)
    first = shop.version(store)
    for number in range(2):
        shop.publish(f"Text {number}.")
        store.refresh()
        article = store.article("extra", first)
        assert article is not None
        assert "First text." in article.body
    assert store.article("extra", shop.version(store)) is not None
    shop.publish("Last text.")
    store.refresh()
    assert store.article("extra", first) is None
    assert store.article("nothing", first) is None


def test_a_broken_index_is_left_alone(shop: Shop) -> None:
    """What cannot be opened is reported, not served, and the next good one is."""
    store = KnowledgeStore(shop.root, MODEL)
    old = store.current()
    broken = shop.publish("Second text.")
    (shop.root / broken.id / "vectors.faiss").write_bytes(b"")
    assert not store.refresh()
    assert store.current() is old
    assert broken.id in str(store.problem)
    assert store.article("extra", "0" * 16) is None
    good = shop.publish("Third text.")
    assert store.refresh()
    assert store.problem is None
    assert store.current().id == good.id


def test_the_same_index_named_again_announces_what_lies_beside_it(shop: Shop) -> None:
    """A run that finds the articles as they were is noticed, for rules and wordings; the index stays the same object."""
    store = KnowledgeStore(shop.root, MODEL)
    old = store.current()
    report = reindex(shop.knowledge, shop.root, HashingEncoder(), now=shop.clock)
    assert not report.published
    assert store.refresh()
    assert store.current() is old
    assert not store.refresh()


def test_a_damaged_index_in_force_is_replaced_by_the_last_good_one(shop: Shop) -> None:
    """A server that starts over it serves the newest that can be read, says why, and takes up the next."""
    old = KnowledgeStore(shop.root, MODEL).current()
    broken = shop.publish("Second text.")
    (shop.root / broken.id / "vectors.faiss").write_bytes(b"")
    store = KnowledgeStore(shop.root, MODEL)
    assert store.current().id == old.id
    assert broken.id in str(store.problem)
    good = shop.publish("Third text.")
    assert store.refresh()
    assert store.problem is None
    assert store.current().id == good.id


def test_an_index_of_another_model_is_not_served(shop: Shop) -> None:
    """Vectors of another model mean nothing here: a running server keeps its index, a starting one finds the last."""
    store = KnowledgeStore(shop.root, MODEL)
    old = store.current()
    reindex(shop.knowledge, shop.root, HashingEncoder("hashing-2"), now=shop.clock)
    assert not store.refresh()
    assert store.current() is old
    assert "another model" in str(store.problem)
    assert KnowledgeStore(shop.root, MODEL).current().id == old.id
    with pytest.raises(CopilotError, match="another model"):
        KnowledgeStore(shop.root, "hashing-3")


def test_without_an_index_there_is_no_store(tmp_path: Path, shop: Shop) -> None:
    """Nothing published, or a folder that is gone, says which script to run."""
    with pytest.raises(CopilotError, match="run scripts/reindex"):
        KnowledgeStore(tmp_path / "nowhere", MODEL)
    store = KnowledgeStore(shop.root, MODEL)
    shutil.rmtree(shop.root)
    assert not store.refresh()
    assert len(store.current()) > 0


def test_searches_go_on_while_indexes_are_swapped(shop: Shop) -> None:
    """Threads that search the current index never see one half swapped or pruned away under them."""
    store = KnowledgeStore(shop.root, MODEL)
    vector = HashingEncoder().encode_queries(["where is the parcel"])[0]
    stop = threading.Event()
    failures: list[BaseException] = []
    counts = [0, 0]

    def run(number: int) -> None:
        try:
            while not stop.is_set():
                hits = store.current().search(
                    vector,
                    brand="lumen",
                    languages=["en"],
                    audiences=list(Audience),
                    at=date(2026, 6, 1),
                    k=4,
                )
                assert hits[0].passage.article == "parcels"
                counts[number] += 1
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for number in range(6):
        shop.publish(f"Text {number}.")
        assert store.refresh()
    stop.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert all(counts)
