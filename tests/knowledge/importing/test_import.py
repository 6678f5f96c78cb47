"""Files from elsewhere become articles; hostile, huge and broken ones become a report."""

from __future__ import annotations

import json
import os
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import msgspec
import openpyxl
import pytest

from server.app.places import LANGUAGES
from server.errors import CopilotError
from server.knowledge.article import load_articles
from server.knowledge.importing.converter import Converter, Limits
from server.knowledge.importing.filing import BEFORE, Defaults, Filed
from server.knowledge.importing.run import Report, Settings, run
from server.knowledge.passages import split
from server.language.detect import LanguageDetector
from tests.knowledge.importing.files import paragraph, write_docx, write_pdf

DEFAULTS = Defaults(brand="lumen", audience="customer", owner="Ada", today=date(2026, 11, 1))


@pytest.fixture(scope="session")
def detector() -> LanguageDetector:
    """The detector over the languages of the interface."""
    return LanguageDetector(LANGUAGES)


@pytest.fixture(scope="session")
def converter() -> Iterator[Converter]:
    """One guarded process for all tests that do not end it."""
    with Converter(Limits()) as one:
        yield one


class Library:
    """A folder of foreign files and the articles they become."""

    def __init__(self, folder: Path, detector: LanguageDetector, converter: Converter) -> None:
        self.given = folder / "given"
        self.given.mkdir()
        self.articles = folder / "articles"
        self.into = self.articles / "imported"
        self._detector = detector
        self._converter = converter
        self.settings = Settings(path=self.given, into=self.into, articles=self.articles, defaults=DEFAULTS)

    def write(self, name: str, content: str | bytes) -> Path:
        """A foreign file."""
        file = self.given / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    def run(self, limits: Limits | None = None, **changes: object) -> Report:
        """The report of an import; with limits in a process of its own."""
        settings = msgspec.structs.replace(self.settings, **changes)
        if limits is None:
            return run(settings, self._detector, self._converter)
        with Converter(limits) as own:
            return run(settings, self._detector, own)

    def text(self, id: str) -> str:
        """The body of an article."""
        articles, problems = load_articles(self.articles)
        assert problems == []
        (found,) = [article for article in articles if article.id == id]
        return found.body


@pytest.fixture
def library(tmp_path: Path, detector: LanguageDetector, converter: Converter) -> Library:
    """An empty library."""
    return Library(tmp_path, detector, converter)


def said(errors: tuple[CopilotError, ...]) -> str:
    """All sentences."""
    return "\n".join(error.sentence for error in errors)


PAGE = """<!doctype html><html lang="en"><head><title>Returns | Shop</title>
<link rel="canonical" href="https://shop.example/help/returns"></head><body>
<nav>Home Products</nav><main><h1>Returning a lamp</h1><p>Send it back within <b>30 days</b>, see
<a href="costs">the costs</a>.</p><h2>What it costs</h2><table><tr><th>Country</th><th>Price</th></tr>
<tr><td>Norway</td><td>4 EUR</td></tr></table><ul><li>bulbs</li><li>shades</li></ul></main></body></html>"""


def test_html_keeps_headings_tables_links_and_source(library: Library) -> None:
    """A page becomes an article that can be published as it is."""
    library.write("returns.html", PAGE)
    report = library.run()
    assert report.articles == {Filed.WRITTEN: ("returns",)}
    assert report.problems == ()
    (article,), problems = load_articles(library.articles)
    assert problems == []
    assert (article.front.title, article.front.language) == ("Returning a lamp", "en")
    assert article.front.source == "https://shop.example/help/returns"
    assert (article.front.owner, article.front.reviewed) == ("Ada", date(2026, 11, 1))
    assert "[the costs](https://shop.example/help/costs)" in article.body
    assert "| Norway | 4 EUR |" in article.body
    assert "* bulbs" in article.body
    assert "Products" not in article.body
    assert [passage.headings for passage in split(article)][-1] == ("Returning a lamp", "What it costs")


def test_hostile_html_leaves_text_alone(library: Library) -> None:
    """Scripts, handlers, frames, odd links and entities: words stay, nothing that could run does."""
    library.write(
        "evil.html",
        """<html lang=en><body><h1>Refunds</h1><script>fetch('//evil.example')</script>
        <p onclick="steal()">Your money comes back within a week.</p><iframe src="//evil.example"></iframe>
        <a href="javascript:alert(1)">click</a> <a href=" JaVaScRiPt:alert(2)">here</a>
        <a href="data:text/html,<script>alert(3)</script>">too</a> <img src=x onerror="alert(4)">
        <svg onload="alert(5)"><script>alert(6)</script></svg><object data="evil.swf"></object>
        <p>&lt;script&gt;alert(7)&lt;/script&gt; [more](javascript:alert(8))
        <!-- alert(9) -->the end</p></body></html>""",
    )
    report = library.run()
    text = library.text("evil")
    for word in ("alert", "javascript:", "data:", "onclick", "onerror", "<script", "iframe", "evil.example"):
        assert word not in text.lower(), word
    for word in ("Your money comes back within a week.", "click", "here", "the end"):
        assert word in text
    assert "a link to javascript: was removed" in said(report.notes)


def test_text_in_odd_places_is_kept(library: Library) -> None:
    """After a drawing that nobody ended and within a form around the page, text stays, in its order; fields go."""
    library.write(
        "open.html",
        "<h1>Lamps</h1><p>First.</p><svg onload=alert(1)><path d=x><p>Second.</p><ul><li>Third.</ul>",
    )
    library.write(
        "form.html",
        "<html lang=en><body><form action=/search><input name=q><button>Search now</button></form><form id=page>"
        "<h1>Shades</h1><p>A shade turns to the right.</p><label>Mail</label><select><option>x</select></form>",
    )
    library.run()
    assert re.findall(r"First|Second|Third|alert", library.text("open")) == ["First", "Second", "Third"]
    shades = library.text("form")
    assert "A shade turns to the right." in shades
    assert not re.search(r"Search now|Mail|option", shades)


def test_word_files_keep_their_structure(library: Library) -> None:
    """Headings, a table and a link of a DOCX."""
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Lamp", "Two years"))
    body = (
        paragraph("Warranty", "Heading1")
        + paragraph("How long our lamps are covered and what we do when one breaks early.")
        + paragraph("Periods", "Heading2")
        + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
        + '<w:p><w:hyperlink r:id="rId0"><w:r><w:t>All terms</w:t></w:r></w:hyperlink></w:p>'
    )
    write_docx(library.given / "warranty.docx", body, ("https://shop.example/terms",))
    report = library.run()
    assert report.problems == ()
    text = library.text("warranty")
    assert "# Warranty" in text
    assert "## Periods" in text
    assert "| Lamp | Two years |" in text
    assert "[All terms](https://shop.example/terms)" in text


def test_pdfs_keep_headings_and_links(library: Library) -> None:
    """Larger lines are headings, linked words keep their address."""
    lines = [
        (20, "Gift cards"),
        (11, "A gift card is valid for three years from the day on which you bought it."),
        (15, "Using one"),
        (11, "Enter its code when you pay, and the rest of the money stays on the card."),
        (11, "Check your balance"),
    ]
    write_pdf(library.given / "gift-cards.pdf", [lines], link="https://shop.example/balance")
    report = library.run()
    assert report.problems == ()
    text = library.text("gift-cards")
    assert "# Gift cards\n" in text
    assert "## Using one\n" in text
    assert "[Check your balance](https://shop.example/balance)" in text


def test_lists_of_questions(library: Library) -> None:
    """CSV and XLSX: columns in any language and order, a row an article, incomplete rows named."""
    library.write(
        "faq.csv",
        "Frage;Antwort;ID\nWie lange dauert der Versand nach Norwegen?;<p>Etwa <b>vier</b> Tage</p>;ship\n"
        "Wer bezahlt den Rückversand?;;\nWas kostet der Versand?;Nichts, wenn Sie für 50 Euro kaufen.;ship\n".encode(
            "cp1252"
        ),
    )
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Category", "Answer", "Question", "Audience"])
    sheet.append(
        ["x", "At most 20 euros without asking a lead.", "How much goodwill may I give?", "internal"]
    )
    other = book.create_sheet("Prices")
    other.append(["Country", "Price"])
    other.append(["Norway", 4])
    book.save(library.given / "more.xlsx")
    report = library.run()
    assert report.problems == ()
    notes = said(report.notes)
    assert "faq.csv: row 3 has no answer and was left out" in notes
    assert "faq.csv: row 4: the id 'ship' stands here again; it became 'ship-2'" in notes
    assert "sheet 'Prices' is kept as a table" in notes
    articles = {article.id: article for article in load_articles(library.articles)[0]}
    assert articles["faq-ship"].body == "Etwa **vier** Tage\n"
    assert articles["faq-ship"].front.title == "Wie lange dauert der Versand nach Norwegen?"
    assert articles["faq-ship-2"].front.language == "de"
    internal = articles["more-sheet-how-much-goodwill-may-i-give"]
    assert (internal.front.audience, internal.front.language) == ("internal", "en")
    assert "| Norway | 4 |" in articles["more-prices"].body


ZENDESK = {
    "articles": [
        {
            "id": 41,
            "title": "Where is my parcel?",
            "body": "<h2>Tracking</h2><p>Use the number.</p>",
            "locale": "en-us",
            "html_url": "https://help.example/41",
            "updated_at": "2026-03-04T10:00:00Z",
            "user_segment_id": None,
            "draft": False,
            "translations": [
                {"locale": "de", "title": "Wo ist mein Paket?", "body": "<p>Mit der Nummer.</p>"}
            ],
        },
        {"id": 42, "title": "For agents", "body": "<p>Secret.</p>", "locale": "en-us", "user_segment_id": 7},
        {"id": 43, "title": "Not yet", "body": "<p>Draft.</p>", "locale": "en-us", "draft": True},
    ],
    "next_page": None,
}
INTERCOM = {
    "type": "list",
    "data": [
        {
            "type": "article",
            "id": "9",
            "title": "Opening hours",
            "body": "<p>From eight to six.</p>",
            "state": "published",
            "default_locale": "en",
            "url": "https://help.example/9",
            "updated_at": 1760000000,
            "translated_content": {
                "type": "article_translated_content",
                "en": {"title": "Opening hours", "body": "<p>From eight to six.</p>", "state": "published"},
                "es": {"title": "Horario", "body": "<p>De ocho a seis.</p>", "state": "published"},
                "fr": {"title": "Horaires", "body": "<p>De huit</p>", "state": "draft"},
            },
        }
    ],
}
CHATWOOT = {
    "payload": [
        {
            "id": 3,
            "slug": "1-club",
            "title": "The club",
            "content": "## Joining\n\nIt is **free**. <script>alert(1)</script>",
            "status": "published",
            "category": {"locale": "en"},
        },
        {
            "id": 4,
            "title": "Der Club",
            "content": "Er kostet nichts.",
            "status": "published",
            "category": {"locale": "de"},
            "associated_article_id": 3,
        },
        {"id": 5, "title": "Alt", "content": "Weg damit.", "status": "archived", "associated_article_id": 99},
    ],
    "meta": {"articles_count": 3},
}


def test_help_center_exports(library: Library) -> None:
    """Zendesk Guide, Intercom and Chatwoot with translations, drafts, restricted articles and dates."""
    for name, data in (("zendesk", ZENDESK), ("intercom", INTERCOM), ("chatwoot", CHATWOOT)):
        library.write(f"{name}.json", json.dumps(data))
    report = library.run()
    assert report.problems == ()
    articles, problems = load_articles(library.articles)
    assert problems == []
    found = {article.id: article for article in articles}
    assert set(found) == {
        "zendesk-41", "zendesk-41-de", "zendesk-42", "intercom-9", "intercom-9-es", "chatwoot-3", "chatwoot-4",
    }  # fmt: skip
    assert found["zendesk-41-de"].front.translation_of == "zendesk-41"
    assert found["intercom-9-es"].front.translation_of == "intercom-9"
    assert found["chatwoot-4"].front.translation_of == "chatwoot-3"
    assert found["zendesk-42"].front.audience == "internal"
    assert found["zendesk-41"].front.reviewed == date(2026, 3, 4)
    assert found["zendesk-41"].front.source == "https://help.example/41"
    assert "alert" not in found["chatwoot-3"].body
    notes = said(report.notes)
    for left in (
        "zendesk-43 (Not yet) is a draft",
        "intercom-9-fr (Horaires) is a draft",
        "chatwoot-5 (Alt) is a draft",
    ):
        assert left in notes


def test_what_was_edited_is_not_overwritten(library: Library) -> None:
    """Unchanged stays, untouched is updated, edited is left and named; replaced only when asked, kept beside."""
    library.write("a.html", PAGE)
    library.write("b.html", PAGE)
    library.run()
    assert library.run().articles == {Filed.UNCHANGED: ("a", "b")}
    mine = library.into / "a.md"
    mine.write_text(mine.read_text().replace("30 days", "60 days"))
    library.write("a.html", PAGE.replace("30 days", "40 days"))
    library.write("b.html", PAGE.replace("30 days", "40 days"))
    report = library.run()
    assert report.articles == {Filed.UPDATED: ("b",), Filed.EDITED: ("a",)}
    assert "imported/a.md: it was edited since its import and is left as it is" in said(report.notes)
    assert "60 days" in mine.read_text()
    report = library.run(overwrite=True)
    assert report.articles[Filed.REPLACED] == ("a",)
    assert "40 days" in mine.read_text()
    assert "60 days" in (library.into / f"a.md{BEFORE}").read_text()
    library.write("own.html", PAGE)
    (library.into / "own.md").write_text("mine")
    (library.into / ".imported.json").write_text("{broken")
    report = library.run()
    assert "own" in report.articles[Filed.EDITED], "without its notes nothing is overwritten"


def test_a_dry_run_writes_nothing(library: Library) -> None:
    """It says what would become of each file."""
    library.write("a.html", PAGE)
    assert library.run(dry=True).articles == {Filed.WRITTEN: ("a",)}
    assert not library.articles.exists()


def test_ids_are_taken_once(library: Library) -> None:
    """The same name in two folders, and one that another article has: each gets its own id, and it is said."""
    library.write("returns.html", PAGE)
    library.write("de/returns.html", PAGE)
    library.write("de returns.html", PAGE)
    library.run(into=library.articles / "first", path=library.given / "returns.html")
    report = library.run()
    notes = said(report.notes)
    assert "the id 'returns' is taken by first/returns.md; the article became 'returns-2'" in notes
    assert "the id 'de-returns' is taken by another file of this import" in notes
    assert load_articles(library.articles)[1] == []


def test_links_between_files_lead_to_their_articles(library: Library) -> None:
    """Pages that link in a circle are no trouble; links that lead nowhere are named."""
    links = "<a href='{1}#part'>next</a> <a href='gone.html'>gone</a>"
    text = f"<html lang=en><h1>{{0}}</h1><p>All about it. {links}</p></html>"
    library.write("one.html", text.format("One", "sub/two%20b.html"))
    library.write("sub/two b.html", text.format("Two", "../one.html"))
    os.symlink(library.given, library.given / "loop")
    report = library.run(language="en")
    assert "[next](sub-two-b.md#part)" in library.text("one")
    assert "[next](one.md#part)" in library.text("sub-two-b")
    assert said(report.notes).count("a link leads to 'gone.html', which is not part of the import") == 2


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        ("Grüße aus Köln, die Lampe heißt Größe".encode("cp1252"), "windows-1252"),
        (
            "Grüße ".encode()
            + "aus Köln, die Lampe heißt Größe".encode("cp1252")
            + " für Sie schön, äöü ÄÖÜ üüü".encode(),
            "mixed",
        ),
        ("Grüße aus Köln, die Lampe heißt Größe".encode("utf-16"), "utf-16"),
        ("\ufeffGrüße aus Köln, die Lampe heißt Größe".encode(), ""),
    ],
)
def test_encodings(library: Library, raw: bytes, encoding: str) -> None:
    """Whatever it is written in, even two encodings in one file, the letters are right."""
    library.write("a.txt", raw)
    report = library.run(language="de")
    assert report.problems == ()
    assert "Grüße aus Köln, die Lampe heißt Größe" in library.text("a")
    assert encoding in said(report.notes)


def test_other_alphabets(library: Library) -> None:
    """A page of another script in its own encoding, as declared or as it looks."""
    text = "<html><head><meta charset='{}'></head><h1>返品</h1><p>商品は三十日以内に返品できます。</p></html>"
    library.write("declared.html", text.format("shift_jis").encode("shift_jis"))
    library.write(
        "plain.txt", ("商品は到着から三十日以内に返品できます。送料は無料です。\n" * 5).encode("euc_jp")
    )
    report = library.run()
    assert report.problems == ()
    assert "三十日以内" in library.text("declared")
    assert "三十日以内" in library.text("plain")


def test_one_line_and_five_hundred_pages(library: Library) -> None:
    """The shortest and the longest article; every line of the long one is there."""
    library.write("short.txt", "We are closed on Sundays and on public holidays.")
    parts = "".join(
        f"<h2>Part {number}</h2><p>{'All about lamps and shades. ' * 90}end{number}.</p>"
        for number in range(500)
    )
    library.write("long.html", f"<html lang=en><h1>Everything</h1>{parts}</html>")
    report = library.run()
    assert report.problems == ()
    assert library.text("short") == "We are closed on Sundays and on public holidays.\n"
    text = library.text("long")
    assert text.count("## Part ") == 500
    assert all(f"end{number}." in text for number in range(500))


def bomb(path: Path) -> None:
    """A file whose directory says that a part unpacks to two gigabytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * (1 << 20))
        archive.filelist[0].file_size = 2 << 30


def lying_bomb(path: Path) -> None:
    """A file whose directory says that a part of 64 MB has but a few bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * (64 << 20))
        archive.filelist[0].file_size = 100


def entities(path: Path) -> None:
    """A Word file with entities that grow tenfold nine times."""
    lines = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", f'<!DOCTYPE x [<!ENTITY a0 "lol">{lines}]><x>&a9;</x>')


@pytest.mark.parametrize(
    ("name", "write", "what"),
    [
        ("bomb.docx", bomb, "it would unpack to 2048 MB"),
        ("bomb.xlsx", bomb, "it would unpack to 2048 MB"),
        ("lying.docx", lying_bomb, "it cannot be read"),
        ("entities.docx", entities, "it cannot be read"),
        ("junk.pdf", lambda path: path.write_bytes(b"%PDF-1.4\n" + bytes(range(256)) * 50), "it"),
        ("junk.docx", lambda path: path.write_bytes(b"PK\3\4 nonsense"), "it is damaged"),
        ("junk.json", lambda path: path.write_text("[" * 100_000), "it is"),
        ("other.json", lambda path: path.write_text('{"a": [1]}'), "it is no export of"),
        (
            "empty.html",
            lambda path: path.write_text("<html><script>x</script></html>"),
            "there is no text in it",
        ),
        ("deep.html", lambda path: path.write_text("<div>" * 50_000 + "text"), ""),
        ("thing.exe", lambda path: path.write_bytes(b"MZ"), "files of the kind .exe are not known"),
        ("pipe.txt", os.mkfifo, "it is no ordinary file"),
    ],
)
def test_broken_and_hostile_files_are_named(
    library: Library, name: str, write: Callable[[Path], object], what: str
) -> None:
    """Each is in the report by name, and the good file beside it is imported all the same."""
    write(library.given / name)
    library.write("zz-good.html", PAGE)
    report = library.run()
    assert "zz-good" in report.articles[Filed.WRITTEN]
    if what:
        assert [problem.where for problem in report.problems] == [name]
        assert what in report.problems[0].what


def test_a_file_that_takes_too_long_or_too_much(library: Library) -> None:
    """The limits hold: the process is ended, the next file has a fresh one, and a file too large is not even read."""
    line = [(11, "Lamps and shades and bulbs and cables and more of the same. " * 2)] * 30
    write_pdf(library.given / "a-slow.pdf", [line] * 400)
    library.write("b-large.txt", b"x" * (3 << 20))
    library.write("c-good.html", PAGE)
    report = library.run(limits=Limits(seconds=4.0, size=2 << 20))
    assert report.articles == {Filed.WRITTEN: ("c-good",)}
    assert [(problem.where, problem.what) for problem in report.problems] == [
        ("a-slow.pdf", "it takes longer than 4 s"),
        ("b-large.txt", "it has 3 MB, at most 2 are read"),
    ]


def test_two_hundred_megabytes(library: Library) -> None:
    """A PDF of that size, mostly pictures, gives its text within the usual limits."""
    write_pdf(
        library.given / "large.pdf",
        [[(11, "The lamp has a warranty of two years from the day on which it arrived.")]],
        padding=200 << 20,
    )
    report = library.run()
    assert report.problems == ()
    assert "warranty of two years" in library.text("large")


def test_memory_is_limited(library: Library) -> None:
    """A file that needs more than it may have is named, and the next one is read."""
    library.write("a.txt", b"lamps and shades " * (2 << 20))
    library.write("b.html", PAGE)
    report = library.run(limits=Limits(memory=700 << 20))
    assert report.articles == {Filed.WRITTEN: ("b",)}
    assert report.problems[0].where == "a.txt"
    assert "memory" in report.problems[0].what or "MB" in report.problems[0].what


def test_an_empty_folder_and_a_missing_one(library: Library, tmp_path: Path) -> None:
    """Both say so."""
    report = library.run()
    assert "there is nothing to import" in said(report.problems)
    with pytest.raises(CopilotError, match="there is no such file or folder"):
        library.run(path=tmp_path / "nowhere")


def test_a_language_nobody_can_tell_is_asked_for(library: Library) -> None:
    """Numbers alone are in no language; with --language they are taken."""
    library.write("codes.txt", "4711 0815 1234 5678")
    assert "give it with --language" in said(library.run().problems)
    assert library.run(language="de").articles == {Filed.WRITTEN: ("codes",)}


def test_an_article_that_left_its_source_is_named(library: Library) -> None:
    """A question that is no longer in the list stays as an article, and is reported."""
    library.write(
        "faq.csv", "question,answer\nWhat is open today?,All shops are.\nWho pays?,You do not pay.\n"
    )
    library.run()
    library.write("faq.csv", "question,answer\nWho pays?,You do not pay.\n")
    report = library.run()
    assert "imported/faq-what-is-open-today.md: its source no longer has it" in said(report.notes)
    assert (library.into / "faq-what-is-open-today.md").exists()
