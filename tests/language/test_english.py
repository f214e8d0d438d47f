from __future__ import annotations

import tomllib
from dataclasses import fields
from importlib.resources import files

import pytest

from quizgen.language.english import English, english
from quizgen.language.verbs import lemma_of

LISTS = [field.name for field in fields(English)]


@pytest.mark.parametrize("name", LISTS)
def test_list_holds_words_in_lower_case(name: str) -> None:
    words = getattr(english(), name)
    assert words
    assert all(word == word.lower().strip() for word in words)


@pytest.mark.parametrize("name", ["reporting", "factive", "state_participles"])
def test_verbs_are_listed_by_their_base(name: str) -> None:
    """A verb listed in another form would never be met: the lists are asked with lemmas."""
    assert [word for word in sorted(getattr(english(), name)) if lemma_of(word) != word] == []


@pytest.mark.parametrize(("one", "other"), [("reporting", "factive"), ("true_subordinators", "open_subordinators")])
def test_a_word_cannot_be_in_two_lists_that_contradict_each_other(one: str, other: str) -> None:
    assert not getattr(english(), one) & getattr(english(), other)


def test_no_word_is_listed_twice() -> None:
    data = tomllib.loads((files("quizgen.language") / "data" / "english.toml").read_text(encoding="utf-8"))
    assert {name: sorted({w for w in words if words.count(w) > 1}) for name, words in data.items()} == {
        key: [] for key in data
    }


def test_lists_are_read_once() -> None:
    assert english() is english()
