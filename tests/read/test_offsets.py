"""Every character of prose stands in the text at its place."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import SourceError
from quizgen.read.html import read_html
from quizgen.read.markdown import read_markdown
from quizgen.read.outline import make_passage
from quizgen.read.plain import plain_blocks
from tests.read import texts

if TYPE_CHECKING:
    from quizgen.passage import Passage

# What the rules cut at, to be put together at random.
FRAGMENTS = [
    "word ", "He went there in 1990. ", "\n", "\n\n", "# ", "> ", "- ", "1. ", "**", "_", "`", "[a](b)",
    "![x](y)", "[1]", "[^1]", "[^1]: ", "&amp;", "&nbsp;", "\\*", "<b>", "  ", "    ", "\t",
    "| a |\n|--|\n", "~~", "[[a|b]]", "\u00ad", "hy-\n", "\u200b", "Photo: A B. ", "OSLO (AP) - ",
    "More StoriesThe man said so. ", "12 May 2026\n", "By Ann Lee\n", "References\n", "\ufeff",
    "<http://c.d>", "? ", "\u00a0", "\v", "---\n", "\\\n", "[of] ",
]  # fmt: skip


def read_plain(text: str) -> Passage:
    return make_passage("a.txt", text, plain_blocks(text))


def read_page(text: str) -> Passage:
    return read_html("a.html", text.encode())


def read_marked(text: str) -> Passage:
    return read_markdown("a.md", text)


def assert_in_place(passage: Passage) -> None:
    last = 0
    for paragraph in passage.paragraphs:
        assert paragraph.prose == paragraph.prose.strip() != ""
        for piece in paragraph.pieces:
            assert last <= piece.start < piece.end
            last = piece.end
        for offset, character in enumerate(paragraph.prose):
            found = passage.text[paragraph.place(offset)]
            assert found == character or (character == " " and found.isspace())


@pytest.mark.parametrize("text", [texts.COPIED_NEWS, texts.ENCYCLOPEDIA, texts.WRAPPED, texts.NOTES, texts.MARKDOWN])
@pytest.mark.parametrize("read", [read_plain, read_marked])
def test_prose_is_in_place_in_text_and_markdown(read: object, text: str) -> None:
    assert callable(read)
    assert_in_place(read(text))


def test_prose_is_in_place_in_a_page() -> None:
    assert_in_place(read_page(texts.PAGE))


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("read", [read_plain, read_marked])
def test_prose_is_in_place_whatever_the_text(read: object, seed: int) -> None:
    assert callable(read)
    chance = random.Random(seed)
    for _ in range(20):
        text = "".join(chance.choices(FRAGMENTS, k=chance.randint(1, 50)))
        try:
            passage = read(text)
        except SourceError:
            continue
        assert_in_place(passage)


@pytest.mark.parametrize(
    "text", ["[" * 20_000, "A-" * 20_000, "x." + '"' * 20_000 + "z", "> " * 500 + "x", "((" * 9_000]
)
@pytest.mark.parametrize("read", [read_plain, read_marked])
def test_hostile_texts_are_read_or_refused(read: object, text: str) -> None:
    assert callable(read)
    try:
        assert_in_place(read(text))
    except SourceError as error:
        assert error.message  # noqa: PT017 - either outcome is right
