"""What a paragraph has told of before a pronoun."""

from __future__ import annotations

from quizgen.language.names import names_of
from quizgen.language.references import references_of
from tests.docs import parsed


def test_parallel_subject_is_the_same() -> None:
    """Of "she went, and in 1912 she opened", both are one."""
    text = "Clara Wood sang in Bergen. In 1911 she went to Oslo, and in 1912 she opened a school."
    parse = parsed(text)
    (found,) = references_of([parse], names_of([parse]))
    assert [name for index, name in found.swaps.items() if parse[index].lower_ == "she"] == ["Clara Wood"] * 2


def test_whom_a_text_is_about_stays_so_behind_his_teacher() -> None:
    """A teacher named in the front phrase is not "he"."""
    parse = parsed("Hugo Brandt lived in Cairo. On the advice of his teacher Karl Lund, he returned to Oslo.")
    (found,) = references_of([parse], names_of([parse]), "Hugo Brandt")
    assert {parse[index].text: name for index, name in found.swaps.items()} == {
        "his": "Hugo Brandt's",
        "he": "Hugo Brandt",
    }
