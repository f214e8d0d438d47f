from __future__ import annotations

import pytest

from quizgen.language.evidence import acts_as_team, is_of_game, shows_person
from quizgen.language.namelists import NameType
from quizgen.language.names import Name, names_of
from tests.docs import doc

GAME = """
    Each DT DET det 1
    quarterback NN NOUN nsubj 2
    saw VBD VERB ROOT 2
    a DT DET det 5
    touchdown NN NOUN compound 5
    season NN NOUN dobj 2
    . . PUNCT punct 2
"""


def named(*tables: str) -> list[Name]:
    """The names of a passage whose paragraphs are given as tables."""
    return [name for found in names_of([doc(table) for table in tables]) for name in found]


def does(verb: str, label: str = "PERSON", tag: str = "NNP") -> str:
    return f"Mirrow {tag} PROPN nsubj 1 {label}\n{verb} VBD VERB ROOT 1\nit PRP PRON dobj 1"


@pytest.mark.parametrize("verb", ["wrote", "told", "founded", "considered", "quoted"])
def test_who_does_what_persons_do_is_shown_to_be_one(verb: str) -> None:
    assert shows_person(doc(does(verb))[:1])


@pytest.mark.parametrize("verb", ["contained", "covered", "extended"])
def test_what_things_do_shows_nobody(verb: str) -> None:
    assert not shows_person(doc(does(verb))[:1])


@pytest.mark.parametrize(
    "table",
    [
        "Mirrow NNP PROPN nsubjpass 2\nwas VBD AUX auxpass 2\nborn VBN VERB ROOT 2",
        "a DT DET det 1\nnephew NN NOUN ROOT 1\nof IN ADP prep 1\nMirrow NNP PROPN pobj 2",
        "Mirrow NNP PROPN nsubj 1\nwas VBD AUX ROOT 1 - be\na DT DET det 3\npainter NN NOUN attr 1",
        "Mirrow NNP PROPN ROOT 0\n, , PUNCT punct 0\nwho WP PRON nsubj 3\nleft VBD VERB relcl 0",
        "Sir NNP PROPN compound 1\nMirrow NNP PROPN ROOT 1",
    ],
)
def test_place_in_the_sentence_shows_a_person(table: str) -> None:
    parse = doc(table)
    assert shows_person(next(parse[token.i : token.i + 1] for token in parse if token.text == "Mirrow"))


def test_one_word_that_only_the_model_calls_a_person_is_in_doubt() -> None:
    (name,) = named("They PRP PRON nsubj 1\nsaw VBD VERB ROOT 1\nMirrow NNP PROPN dobj 1 PERSON")
    assert (name.type, name.doubtful) == (NameType.PERSON, True)


def test_what_is_shown_of_a_name_once_holds_in_the_whole_passage() -> None:
    found = named("They PRP PRON nsubj 1\nsaw VBD VERB ROOT 1\nMirrow NNP PROPN dobj 1 PERSON", does("wrote"))
    assert [name.doubtful for name in found] == [False, False]


def test_last_of_a_list_of_persons_is_a_person() -> None:
    table = """
        Berger NNP PROPN nsubj 6 PERSON
        , , PUNCT punct 0
        Wood NNP PROPN conj 0 PERSON
        and CC CCONJ cc 2
        Lund NNP PROPN conj 2 ORG
        have VBP AUX aux 6
        sung VBN VERB ROOT 6
    """
    assert named(table)[-1].type is NameType.PERSON


@pytest.mark.parametrize("label", ["ORG", "PRODUCT", "LOC"])
def test_plural_with_the_ending_of_a_people_is_one(label: str) -> None:
    (name,) = named(f"Haldenians NNPS PROPN nsubj 1 {label}\nleft VBD VERB ROOT 1")
    assert name.type is NameType.PEOPLE


def test_one_of_a_people_is_no_person_of_that_name() -> None:
    name = named("a DT DET det 1\nHalden NNP PROPN nsubj 2 PERSON\nleft VBD VERB ROOT 2")[0]
    assert name.type is NameType.PEOPLE


def test_passage_with_several_words_of_games_is_of_a_game() -> None:
    assert is_of_game([doc(GAME)])


def test_passage_with_one_word_of_games_is_not() -> None:
    assert not is_of_game([doc("the DT DET det 1\nseason NN NOUN ROOT 1")])


ROVERS = "the DT DET det 1\nRovers NNPS PROPN nsubj 2 ORG\nwon VBD VERB ROOT 2"


def test_plural_in_a_passage_on_games_is_a_team() -> None:
    assert [(name.text, name.noun) for name in named(ROVERS, GAME)] == [("Rovers", "team")]


def test_plural_elsewhere_is_no_team() -> None:
    assert [(name.text, name.noun) for name in named(ROVERS)] == [("Rovers", "")]


@pytest.mark.parametrize("owned", ["offense", "quarterback"])
def test_town_whose_players_are_told_of_is_a_team(owned: str) -> None:
    parse = doc(f"Oslo NNP PROPN poss 2 GPE\n's POS PART case 0\n{owned} NN NOUN ROOT 2")
    assert acts_as_team(parse[:1])


def test_town_that_has_a_harbour_is_no_team() -> None:
    assert not acts_as_team(doc("Oslo NNP PROPN poss 2 GPE\n's POS PART case 0\nharbour NN NOUN ROOT 2")[:1])


def test_town_that_plays_in_a_passage_on_games_is_a_team() -> None:
    oslo = "Oslo NNP PROPN nsubj 1 GPE\ndefeated VBD VERB ROOT 1\nthem PRP PRON dobj 1"
    assert [name.noun for name in named(ROVERS, oslo, GAME)] == ["team", "team"]
