from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from quizgen.language.namelists import NameType, gender_of, is_title
from quizgen.language.names import Name, names_of
from tests.docs import doc, parsed


def names(*texts: str, title: str = "") -> list[Name]:
    """The names of a passage with these paragraphs."""
    return [name for found in names_of([parsed(text) for text in texts], title) for name in found]


def named(table: str) -> list[Name]:
    """The names of a document that is given as a table."""
    return list(names_of([doc(table)])[0])


def after(preposition: str, word: str, label: str) -> str:
    """A table of "Anna lived PREPOSITION WORD" with this label for the word."""
    return f"""
        Anna NNP PROPN nsubj 1 PERSON
        lived VBD VERB ROOT 1
        {preposition} IN ADP prep 1
        {word} NNP PROPN pobj 2 {label}
        . . PUNCT punct 1
    """


def test_surname_stands_for_the_full_name() -> None:
    assert [name.full for name in names("Anna Berger wrote the song.", "Berger sold it in 1911.")] == [
        "Anna Berger"
    ] * 2


def test_surname_may_come_before_the_full_name() -> None:
    assert [name.full for name in names("Berger sold it in 1911.", "Anna Berger wrote the song.")] == [
        "Anna Berger"
    ] * 2


def test_given_name_stands_for_the_full_name() -> None:
    assert [name.full for name in names("Anna Berger wrote the song.", "Anna sold it in 1911.")] == ["Anna Berger"] * 2


def test_surname_of_two_persons_stands_for_neither() -> None:
    found = names("Anna Berger met Karl Berger.", "Berger sold it in 1911.")
    assert [name.full for name in found] == ["Anna Berger", "Karl Berger", "Berger"]


def test_title_of_the_passage_says_which_of_two_is_meant() -> None:
    found = names("Anna Berger met Karl Berger.", "Berger sold it in 1911.", title="The life of Anna Berger")
    assert found[-1].full == "Anna Berger"


def test_surname_that_the_model_took_for_a_company_is_a_person() -> None:
    parse = doc("""
        Anna   NNP PROPN compound 1 PERSON
        Berger NNP PROPN nsubj 2 PERSON
        sang   VBD VERB ROOT 2
        .      . PUNCT punct 2
        Berger NNP PROPN nsubj 5 ORG
        left   VBD VERB ROOT 5
        .      . PUNCT punct 5
    """)
    assert [(name.full, name.type) for name in names_of([parse])[0]] == [("Anna Berger", NameType.PERSON)] * 2


def test_a_name_has_one_kind_in_the_whole_passage() -> None:
    """What most mentions say holds for all: the model takes "Halden" for a product once."""
    parses = [doc(after("in", "Halden", label)) for label in ("GPE", "GPE", "PERSON")]
    assert {name.type for found in names_of(parses) for name in found if name.text == "Halden"} == {NameType.PLACE}


@pytest.mark.parametrize("label", ["PRODUCT", "ORG", "PERSON"])
@pytest.mark.parametrize("preposition", ["in", "near"])
def test_a_word_after_in_is_a_place_whatever_the_model_says(preposition: str, label: str) -> None:
    assert named(after(preposition, "Mirrow", label))[-1].type is NameType.PLACE


def test_a_word_after_with_is_what_the_model_says() -> None:
    assert named(after("with", "Mirrow", "PERSON"))[-1].type is NameType.PERSON


def test_owner_and_thing_are_one_name() -> None:
    (_, wall) = named("""
        They NNP PROPN nsubj 1 ORG
        marched VBD VERB ROOT 1
        to IN ADP prep 1
        Hadrian NNP PROPN poss 5 PERSON
        's POS PART case 3
        Wall NNP PROPN pobj 2
    """)
    assert (wall.text, wall.type, wall.noun) == ("Hadrian's Wall", NameType.FACILITY, "wall")


def test_owner_of_a_common_thing_is_a_name_alone() -> None:
    (owner,) = named("""
        They PRP PRON nsubj 1
        sold VBD VERB ROOT 1
        Hadrian NNP PROPN poss 4 PERSON
        's POS PART case 2
        house NN NOUN dobj 1
    """)
    assert owner.text == "Hadrian"


@pytest.mark.parametrize("title", ["Professor", "President", "Sir", "Mrs."])
def test_title_is_no_part_of_a_persons_name(title: str) -> None:
    found = named(f"""
        {title} NNP PROPN compound 2 PERSON
        Anna NNP PROPN compound 2 PERSON
        Berger NNP PROPN nsubj 3 PERSON
        sang VBD VERB ROOT 3
    """)
    assert [(name.text, name.type) for name in found] == [("Anna Berger", NameType.PERSON)]


def test_title_before_a_word_makes_it_a_person() -> None:
    found = named("""
        President NNP PROPN compound 1
        Mirrow NNP PROPN nsubj 2 GPE
        sang VBD VERB ROOT 2
    """)
    assert [(name.text, name.type) for name in found] == [("Mirrow", NameType.PERSON)]


def test_article_and_possessive_ending_are_no_part_of_a_name() -> None:
    (name,) = named("""
        the DT DET det 2 ORG
        Halden NNP PROPN compound 2 ORG
        Council NNP PROPN poss 4 ORG
        's POS PART case 2 ORG
        plan NN NOUN nsubj 5
        failed VBD VERB ROOT 5
    """)
    assert (name.text, name.type, name.noun) == ("Halden Council", NameType.ORGANIZATION, "council")


def test_capitalised_word_before_a_name_belongs_to_it() -> None:
    (name,) = named("""
        in IN ADP ROOT 0
        Little NNP PROPN compound 2
        Mirrow NNP PROPN pobj 0 GPE
    """)
    assert name.text == "Little Mirrow"


@pytest.mark.parametrize(
    ("name", "label", "kind", "noun"),
    [
        ("Halden University", "GPE", NameType.ORGANIZATION, "university"),
        ("University of Halden", "ORG", NameType.ORGANIZATION, "university"),
        ("Lake Mirrow", "PERSON", NameType.PLACE, "lake"),
        ("Mount Halden", "PERSON", NameType.PLACE, "mountain"),
        ("Battle of Halden", "ORG", NameType.EVENT, "battle"),
        ("Confederación Nacional del Trabajo", "PERSON", NameType.ORGANIZATION, "confederation"),
        ("Treaty of Mirrow", "ORG", NameType.LAW, "treaty"),
        ("Norway", "ORG", NameType.COUNTRY, "country"),
        ("Texas", "PERSON", NameType.STATE, "state"),
        ("Oslo", "PERSON", NameType.CITY, "city"),
        ("Africa", "GPE", NameType.CONTINENT, "continent"),
    ],
)  # fmt: skip
def test_own_words_of_a_name_tell_its_kind(name: str, label: str, kind: NameType, noun: str) -> None:
    words = name.split()
    last = len(words) - 1
    rows = [
        f"{word} NNP PROPN {'pobj' if place == last else 'compound'} {last} {label}" for place, word in enumerate(words)
    ]
    rows[last] = f"{words[last]} NNP PROPN nsubj {last + 1} {label}"
    (found,) = named("\n".join([*rows, f"came VBD VERB ROOT {last + 1}"]))
    assert (found.type, found.noun) == (kind, noun)


@pytest.mark.parametrize(
    ("text", "name", "kind", "noun"),
    [
        ("The University of Halden bought the ship Solvei.", "Solvei", NameType.PRODUCT, "ship"),
        ("Anna Berger moved to Mirrow, a village in the hills.", "Mirrow", NameType.PLACE, "village"),
    ],
)
def test_noun_beside_a_name_tells_its_kind(text: str, name: str, kind: NameType, noun: str) -> None:
    found = next(found for found in names(text) if found.text == name)
    assert (found.type, found.noun) == (kind, noun)


def test_name_that_the_model_missed_here_is_known_from_elsewhere() -> None:
    parses = [doc(after("in", "Mirrow", "GPE")), doc("Mirrow NNP PROPN nsubj 1\ngrew VBD VERB ROOT 1")]
    assert [name.text for name in names_of(parses)[1]] == ["Mirrow"]


def test_plural_of_persons_is_a_people() -> None:
    (name,) = named("the DT DET det 1\nBergers NNPS PROPN nsubj 2 PERSON\nleft VBD VERB ROOT 2")
    assert name.type is NameType.PEOPLE


@pytest.mark.parametrize("label", ["CARDINAL", "DATE", "MONEY", "PERCENT", "ORDINAL", "TIME", "QUANTITY"])
def test_numbers_and_times_are_no_names(label: str) -> None:
    assert named(f"They PRP PRON nsubj 1\nleft VBD VERB ROOT 1\nMay NNP PROPN npadvmod 1 {label}") == []


def test_a_name_has_a_capital() -> None:
    assert named("the DT DET det 1\ncouncil NN NOUN nsubj 2 ORG\nleft VBD VERB ROOT 2") == []


@pytest.mark.parametrize(("name", "gender"), [("Anna Berger", "f"), ("Hugo Brandt", "m"), ("Sasha Lind", None)])
def test_given_name_tells_he_or_she(name: str, gender: str | None) -> None:
    assert gender_of(name) == gender


@pytest.mark.parametrize(
    ("word", "title"), [("President", True), ("Dr.", True), ("president", False), ("Bergen", False)]
)
def test_titles_are_known(word: str, *, title: bool) -> None:
    assert is_title(word) is title


def test_no_given_name_says_both_he_and_she() -> None:
    data = tomllib.loads((files("quizgen.language") / "data" / "names.toml").read_text(encoding="utf-8"))
    assert not set(data["given"]["male"]) & set(data["given"]["female"])


def test_no_place_has_two_kinds() -> None:
    data = tomllib.loads((files("quizgen.language") / "data" / "names.toml").read_text(encoding="utf-8"))
    every = [name for places in data["places"].values() for name in places]
    assert sorted({name for name in every if every.count(name) > 1}) == []


def test_place_that_the_title_begins_with_is_no_person() -> None:
    texts = ("Clara Wood met Anna of Navarre.", "Navarre sold the farm.")
    assert [name.full for name in names(*texts, title="Navarre: History")][-1] == "Navarre"


def test_place_behind_of_in_a_persons_name_does_not_stand_for_the_person() -> None:
    assert names("Clara Wood met Anna of Navarre.", "Navarre sold the farm.")[-1].full == "Navarre"


def test_end_of_a_teams_name_is_the_team_in_a_text_on_teams() -> None:
    found = names("In 1911 the Halden Rovers met another team.", "In 1912 the Rovers returned to Oslo.")
    assert [name.noun for name in found if name.text == "Rovers"] == ["team"]


def test_person_whose_name_begins_like_a_ships_is_in_doubt() -> None:
    assert [name.doubtful for name in names("In 1911 La Marina reached the harbour.")] == [True]


def test_people_beside_a_leader_is_a_person() -> None:
    assert names("The monk praised the leader, Drelo.")[-1].type is NameType.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Elder Gamma developed out of an old shorthand. Elder Gamma has signs for all words.",
        "A rare script is Gamma Runes. Gamma Runes gave rise to new signs in 1931.",
    ],
)
def test_what_is_a_thing_once_is_no_person_elsewhere(text: str) -> None:
    assert all(name.doubtful or name.type is not NameType.PERSON for name in names(text))


def test_what_begins_with_a_capital_article_is_no_person() -> None:
    found = named("""
        Anna NNP PROPN nsubj 1 PERSON
        praised VBD VERB ROOT 1
        The DT DET det 4 B-PERSON
        Hurt NNP PROPN compound 4 PERSON
        Locker NNP PROPN dobj 1 PERSON
    """)
    assert found[-1].text.endswith("Hurt Locker")
    assert found[-1].type is NameType.THING
