from __future__ import annotations

import pytest

from quizgen.language.namelists import NameType
from quizgen.language.names import Name, names_of
from tests.docs import doc


def named(*tables: str) -> list[Name]:
    """The names of a passage whose paragraphs are given as tables."""
    return [name for found in names_of([doc(table) for table in tables]) for name in found]


def subject(name: str, verb: str = "grew", after: str = "") -> str:
    """A table of "NAME grew" in which the model takes the name for a person's."""
    words = name.split()
    last = len(words) - 1
    rows = [f"{word} NNP PROPN compound {last} PERSON" for word in words[:-1]]
    rows += [f"{words[-1]} NNP PROPN nsubj {last + 1} PERSON", f"{verb} VBD VERB ROOT {last + 1}"]
    return "\n".join([*rows, *(line.format(verb=last + 1) for line in after.splitlines())])


@pytest.mark.parametrize("name", ["Tamo Judo", "Lelo Yasna", "Bleu Matin"])
def test_of_several_words_the_models_label_alone_is_in_doubt(name: str) -> None:
    (found,) = named(subject(name))
    assert found.doubtful


@pytest.mark.parametrize(
    "name",
    ["Clara Lelo", "Lelo van Matin", "Lelo B. Matin", "Lelo Zarenko", "Lelo Khan", "Lelo McMatin", "Lelo Matin-Bora"],
)
def test_a_name_made_as_persons_are_is_borne_out(name: str) -> None:
    (found,) = named(subject(name))
    assert (found.type, found.doubtful) == (NameType.PERSON, False)


@pytest.mark.parametrize("verb", ["befriended", "fled", "wrote", "published"])
def test_what_persons_do_bears_a_name_out(verb: str) -> None:
    (found,) = named(subject("Lelo Matin", verb))
    assert not found.doubtful


def test_he_or_she_behind_the_verb_bears_a_subject_out() -> None:
    (found,) = named(subject("Lelo Matin", "lost", "her PRP$ PRON poss 4\nboat NN NOUN dobj {verb}"))
    assert not found.doubtful


def test_the_next_sentence_bears_a_subject_out() -> None:
    (found,) = named(
        subject("Lelo Matin", "grew", ". . PUNCT punct {verb}\nShe PRP PRON nsubj 5\nleft VBD VERB ROOT 5")
    )
    assert not found.doubtful


def test_who_behind_the_name_bears_it_out_whatever_the_parse_says() -> None:
    (found,) = named(subject("Lelo Matin", "who") + "\nleft VBD VERB ROOT 3")
    assert not found.doubtful


def test_a_noun_for_persons_bears_out_what_it_stands_before() -> None:
    (found,) = named(
        """
        a DT DET det 1
        monk NN NOUN npadvmod 4
        Lelo NNP PROPN compound 3 PERSON
        Matin NNP PROPN nsubj 4 PERSON
        grew VBD VERB ROOT 4
        """
    )
    assert not found.doubtful


def test_an_office_bears_a_name_out() -> None:
    found = named(
        """
        Head NNP PROPN nsubj 1
        is VBZ AUX ROOT 1 - be
        Lelo NNP PROPN compound 3 PERSON
        Matin NNP PROPN attr 1 PERSON
        . . PUNCT punct 1
        """
    )
    assert [name.doubtful for name in found if name.text == "Lelo Matin"] == [False]


def test_a_lifespan_bears_a_name_out() -> None:
    life = "( -LRB- PUNCT punct 1\n1902–1977 CD NUM appos 1\n) -RRB- PUNCT punct 1"
    (found,) = named(subject("Lelo Matin", "grew").replace("grew VBD VERB ROOT 2", life + "\ngrew VBD VERB ROOT 5"))
    assert not found.doubtful


def test_a_joined_person_bears_a_name_out() -> None:
    table = """
        Lelo NNP PROPN compound 1 PERSON
        Matin NNP PROPN nsubj 5 PERSON
        and CC CCONJ cc 1
        Clara NNP PROPN compound 4 PERSON
        Lund NNP PROPN conj 1 PERSON
        grew VBD VERB ROOT 5
    """
    assert [name.doubtful for name in named(table)] == [False, False]


def test_another_mention_bears_a_surname_out() -> None:
    found = named(subject("Lelo Matin"), subject("Lelo Matin", "befriended"))
    assert [name.doubtful for name in found] == [False, False]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Vasa Sweden", NameType.COUNTRY),
        ("Clara Norway", NameType.PERSON),
        ("Vasa Jordan", NameType.PERSON),
    ],
)
def test_a_country_with_the_word_for_its_age_is_a_country(name: str, kind: NameType) -> None:
    assert [found.type for found in named(subject(name))] == [kind]
