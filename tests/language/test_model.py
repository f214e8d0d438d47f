from __future__ import annotations

import pytest

from quizgen.errors import MissingPartError
from quizgen.language import model as model_room
from quizgen.language.model import BATCH, MODELS, Model, load_model


def test_unknown_model_is_refused_with_the_known_ones_named() -> None:
    with pytest.raises(MissingPartError, match="en_core_web_huge") as caught:
        load_model("en_core_web_huge")
    assert all(name in caught.value.hint for name in MODELS)


def test_no_installed_model_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_room, "_installed", lambda _name: None)
    with pytest.raises(MissingPartError, match="is not installed"):
        load_model()


@pytest.mark.model
def test_default_model_says_its_name_and_version(model: Model) -> None:
    name, version = model.name.split()
    assert name in MODELS
    assert version[0].isdigit()


@pytest.mark.model
def test_texts_come_back_in_their_order(model: Model) -> None:
    texts = [f"Number {number} came." for number in range(BATCH + 3)]
    assert [parse.text for parse in model.parse(texts)] == texts


@pytest.mark.model
def test_bracket_with_a_lost_beginning_is_no_wink(model: Model) -> None:
    (parse,) = model.parse(["Anna Berger (; born 3 May 1931) is a singer."])
    assert [token.text for token in parse][2:5] == ["(", ";", "born"]


@pytest.mark.model
@pytest.mark.parametrize("decade", ["1860's", "1860’s"])
def test_decade_with_a_mark_is_one_word(model: Model, decade: str) -> None:
    (parse,) = model.parse([f"Anna Berger moved to Oslo in the {decade}."])
    assert parse[-2].text == decade
