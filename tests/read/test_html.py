"""Web pages: the article alone."""

from __future__ import annotations

from datetime import date

import pytest

from quizgen.errors import SourceError
from quizgen.read.html import read_html
from tests.read.samples import LAST, OTHER, SENTENCE, prose, sections, sound

PAGE = """\
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>Town buys the old mill | The Courier</title>
<meta property="og:title" content="Town buys the old mill">
<meta property="article:published_time" content="2026-05-12T08:30:00Z">
<script>var words = "The script was written in 1990 by a man in a hurry.";</script></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Town buys the old mill</h1>
<p class="byline">By Mira Holm</p>
%s
</article>
<div id="comments"><p>The mill is ugly, and I have said so for years, writes a reader from the town.</p></div>
<footer><p>© 2026 The Courier. All rights reserved.</p></footer>
</body></html>
"""


def page(body: str) -> bytes:
    """A page with this article."""
    return (PAGE % body).encode()


def paragraphs(*words: str) -> str:
    return "".join(f"<p>{one}</p>\n" for one in words)


def test_the_article_is_read_with_its_title_date_and_headings() -> None:
    body = paragraphs(SENTENCE, OTHER) + "<h2>A new <em>roof</em></h2>" + paragraphs(LAST)
    passage = sound(read_html("mill.html", page(body)))
    assert passage.title == "Town buys the old mill"
    assert passage.date == date(2026, 5, 12)
    assert prose(passage) == [SENTENCE, OTHER, LAST]
    assert sections(passage) == [(2, "A new roof")]
    assert [passage.section_title(paragraph) for paragraph in passage.paragraphs] == ["", "", "A new roof"]


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("The <b>old</b> <a href='/m'>mill</a> was", "The old mill was"),
        ("The old mill<sup>[1]</sup> was", "The old mill was"),
        ("The old mill[citation needed] was", "The old mill was"),
        ("The   old\n mill&nbsp;was", "The old mill was"),
        ("Baker &amp; Sons&rsquo; mill was", "Baker & Sons’ mill was"),
    ],
)
def test_markup_within_a_paragraph_is_left_out(html: str, words: str) -> None:
    rest = " built of oak in 1850 and burnt down in 1911."
    assert prose(sound(read_html("mill.html", page(paragraphs(html + rest, OTHER, LAST)))))[0] == words + rest


def test_list_items_and_quotations_are_paragraphs() -> None:
    body = f"{paragraphs(LAST)}<ul><li>{SENTENCE}</li><li>{OTHER}</li></ul>"
    assert prose(sound(read_html("mill.html", page(body)))) == [LAST, SENTENCE, OTHER]
    quoted = f"{paragraphs(LAST)}<blockquote><p>{SENTENCE}</p></blockquote>{paragraphs(OTHER)}"
    assert prose(sound(read_html("mill.html", page(quoted)))) == [LAST, SENTENCE, OTHER]


def test_line_breaks_alone_may_part_paragraphs() -> None:
    body = f"<p>{SENTENCE}<br><br>{OTHER}<br>{LAST}</p>"
    assert prose(sound(read_html("mill.html", page(body)))) == [SENTENCE, OTHER, LAST]


def test_tables_are_left_out() -> None:
    table = "<table><tr><td>1911</td><td>The mill burnt down in one night of storm.</td></tr></table>"
    assert prose(sound(read_html("mill.html", page(paragraphs(SENTENCE, OTHER) + table)))) == [
        SENTENCE,
        OTHER,
    ]


@pytest.mark.parametrize("heading", ["References", "See also", "External links"])
def test_everything_under_references_is_left_out(heading: str) -> None:
    body = paragraphs(SENTENCE, OTHER) + f"<h2>{heading}</h2><ul><li>{LAST}</li></ul>"
    passage = sound(read_html("mill.html", page(body)))
    assert prose(passage) == [SENTENCE, OTHER]
    assert passage.sections == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig"])
def test_a_page_may_be_saved_in_any_encoding(encoding: str) -> None:
    words = "Zoë’s mill cost £12,000, and the town paid for it in 1911 without a word."
    data = (PAGE.replace('<meta charset="utf-8">', "") % paragraphs(words, OTHER, LAST)).encode(encoding)
    assert prose(sound(read_html("mill.html", data)))[0] == words


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body></body></html>",
        b"<html><body><nav><a href='/'>Home</a></nav></body></html>",
        b"<!DOCTYPE html><html><head><title>Mill</title></head><body><script>1</script></body></html>",
    ],
)
def test_a_page_without_an_article_is_refused(data: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    """One error, and nothing of what the libraries have to say about it."""
    with pytest.raises(SourceError) as caught:
        read_html("mill.html", data)
    assert caught.value.message.startswith("mill.html ")
    assert caught.value.hint
    assert capfd.readouterr() == ("", "")


def test_a_short_article_keeps_its_headings() -> None:
    body = "<p>The mill is 12 metres high.</p><h2>Fire</h2><p>It burnt down in 1911.</p>"
    passage = sound(read_html("mill.html", page(body)))
    assert prose(passage) == ["The mill is 12 metres high.", "It burnt down in 1911."]
    assert sections(passage) == [(2, "Fire")]
