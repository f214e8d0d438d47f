"""Markdown's marks are left out, its words keep their places."""

from __future__ import annotations

from datetime import date

import pytest

from quizgen.passage import Passage, Section
from quizgen.read.markdown import read_markdown
from tests.read.samples import OTHER, SENTENCE
from tests.read.texts import MARKDOWN


def proses(text: str) -> list[str]:
    return [paragraph.prose for paragraph in read_markdown("a.md", text).paragraphs]


@pytest.fixture(scope="module")
def passage() -> Passage:
    return read_markdown("a.md", MARKDOWN)


def test_front_matter_gives_title_and_date(passage: Passage) -> None:
    assert (passage.title, passage.date) == ("The Great Frost", date(2026, 1, 20))


def test_the_text_is_the_file(passage: Passage) -> None:
    assert passage.text == MARKDOWN


def test_only_paragraphs_items_and_quotations_are_prose(passage: Passage) -> None:
    assert [paragraph.prose for paragraph in passage.paragraphs] == [
        "The frost of 1709 began on 6 January and lasted three months; rivers froze *hard* & deep.",
        "Some 600,000 people died, wrote Pierre Gaillard in his diary.",
        "The wine froze in its barrels.",
        "Bread cost six times as much.",
    ]


def test_headings_are_sections_but_for_the_title_and_references(passage: Passage) -> None:
    assert passage.sections == (Section("In France", 2),)


def test_an_answer_is_found_in_the_file(passage: Passage) -> None:
    quotation = passage.paragraphs[1]
    start = quotation.prose.index("Pierre Gaillard")
    first, last = quotation.place_span(start, start + len("Pierre Gaillard"))
    assert MARKDOWN[first:last] == "Pierre\n> Gaillard"


def test_the_first_heading_is_the_title() -> None:
    passage = read_markdown("a.md", "# Frost\n\nIt was cold in 1709.\n\n# Thaw\n\nIt was warm in 1710.\n")
    assert passage.title == "Frost"
    assert passage.sections == (Section("Thaw", 1),)


def test_without_a_heading_the_files_name_is_the_title() -> None:
    assert read_markdown("great-frost.md", "It was cold in 1709.\n").title == "Great frost"


@pytest.mark.parametrize(
    ("markdown", "prose"),
    [
        ("It ***was*** ~~not~~ cold.", "It was not cold."),
        ("It [was [very] cold][r] in [1709].\n\n[r]: x\n[1709]: y", "It was very cold in 1709."),
        ("It was ![a *b* [c](d)](e) cold.", "It was cold."),
        ("It was <b>very</b> cold.", "It was very cold."),
        ("It was ``very ` `` cold.", "It was very ` cold."),
        ("It was [[Weather|very cold]] then.", "It was very cold then."),
        ("It was ==very cold== then.", "It was very cold then."),
        ("It was cold.[^a] Very.\n\n[^a]: Word", "It was cold. Very."),
        ("- [x] It was cold.", "It was cold."),
        ("> [!NOTE]\n> It was cold.", "It was cold."),
        ("It was cold\\\nand dry.", "It was cold and dry."),
        ("\ufeffIt was cold\tthen.", "It was cold then."),
    ],
)
def test_inline_marks_are_left_out(markdown: str, prose: str) -> None:
    assert proses(markdown + "\n") == [prose]


@pytest.mark.parametrize(
    "block",
    [
        "    code = 1709",
        "~~~\ncode.\n~~~",
        "<div>\nIt was cold.\n</div>",
        "| It was | cold. |\n|--|--|\n| a | b |",
    ],
)
def test_other_blocks_are_left_out(block: str) -> None:
    assert proses(f"It was cold in 1709.\n\n{block}\n\nIt was warm in 1710.\n") == [
        "It was cold in 1709.",
        "It was warm in 1710.",
    ]


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("*The* ***old*** __mill__", "The old mill"),
        ("_The_ ~~old~~ mill", "The old mill"),
        ("`` The ` mill ``", "The ` mill"),
        ("[The mill](https://example.org/a_(b)?c=d)", "The mill"),
        ('[The mill](mill.html "Its page")', "The mill"),
        ("[The *old* mill][1]", "The old mill"),
        ("[The mill][]", "The mill"),
        ("The [![a badge](b.png)](c.html)mill", "The mill"),
        ("<b>The</b> mill<br>", "The mill"),
        ("The mill<!-- a note -->", "The mill"),
        (r"The 2 \* 3 mill\_house", "The 2 * 3 mill_house"),
        ("The mill at <https://example.org>", "The mill at https://example.org"),
        ("The 2 * 3 * 4 mill", "The 2 * 3 * 4 mill"),
        ("The snake_case_mill", "The snake_case_mill"),
        ("Baker &amp; Sons", "Baker & Sons"),
    ],
)
def test_marks_at_a_paragraphs_start_are_left_out(markdown: str, shown: str) -> None:
    rest = " was built of oak in 1850 and burnt down in 1911."
    definitions = "\n\n[1]: one.html\n[The mill]: mill.html\n\n[^1]: A note about it, with a verb that is here.\n"
    assert proses(markdown + rest + definitions) == [shown + rest]


@pytest.mark.parametrize(
    "markdown",
    [
        "- {0}\n- {1}\n",
        "1. {0}\n2. {1}\n",
        "* {0}\n    * {1}\n",
        "- [x] {0}\n- [ ] {1}\n",
        "> {0}\n>\n> {1}\n",
        "> - {0}\n> - {1}\n",
        "> [!NOTE]\n> {0}\n\n{1}\n",
        "---\n\n{0}\n\n---\n\n{1}\n",
    ],
)
def test_items_quotations_and_rules(markdown: str) -> None:
    """A rule at the top is no front matter."""
    assert proses(markdown.format(SENTENCE, OTHER)) == [SENTENCE, OTHER]


@pytest.mark.parametrize("line_end", ["\n", "  \n", "\\\n", "\n   "])
def test_a_broken_line_goes_on(line_end: str) -> None:
    assert proses(f"{SENTENCE}{line_end}{OTHER}\n") == [f"{SENTENCE} {OTHER}"]


@pytest.mark.parametrize(
    ("front", "title", "when"),
    [
        ('title: "The old mill"\ntags: [mills]', "The old mill", None),
        ("date: 12 May 2026\nauthor: Mira Holm", "Mills", date(2026, 5, 12)),
        ("Title : 'The old mill'\ndate: 2026-05-12T08:30:00Z", "The old mill", date(2026, 5, 12)),
        ("date: soon", "Mills", None),
    ],
)
def test_front_matter_is_read_and_skipped(front: str, title: str, when: date | None) -> None:
    found = read_markdown("mill.md", f"---\n{front}\n---\n\n# Mills\n\n{SENTENCE}\n")
    assert (found.title, found.date) == (title, when)
    assert [paragraph.prose for paragraph in found.paragraphs] == [SENTENCE]
