from __future__ import annotations

import pytest

from quizgen.facts.names import name_facts
from quizgen.language.namelists import NameType
from quizgen.language.names import Name
from quizgen.quiz import Kind
from tests.docs import doc

from .found import facts


def answers(text: str) -> list[str]:
    return [fact.answer for fact in facts(text, Kind.NAME)]


def test_full_name_is_the_answer_and_the_short_one_is_accepted() -> None:
    fact = facts("Anna Berger wrote the song. Berger sold it in 1911.", Kind.NAME)[1]
    assert (fact.answer, fact.accept) == ("Anna Berger", ("Berger",))


def test_event_that_comes_again_has_its_year_and_is_accepted_without() -> None:
    text = "Clara Wood won the first prize at the 2009 Halden Games."
    found = next(fact for fact in facts(text, Kind.NAME) if "Games" in fact.answer)
    assert (found.answer, found.accept) == ("2009 Halden Games", ("Halden Games",))
    assert [fact.answer for fact in facts(text, Kind.DATE)] == ["2009"]


def test_full_and_short_name_have_the_same_key() -> None:
    one, other = facts("Anna Berger wrote the song. Berger sold it in 1911.", Kind.NAME)
    assert one.key == other.key


@pytest.mark.parametrize(
    ("text", "answer", "noun"),
    [
        ("The University of Halden bought the ship Solvei.", "University of Halden", "university"),
        ("Norway will send 1,000 engineers to the coast.", "Norway", "country"),
        ("Anna Berger wanted to visit Cairo.", "Cairo", "city"),
        ("Anna Berger wanted to visit Cairo.", "Anna Berger", ""),
    ],
)
def test_name_has_the_noun_to_ask_with(text: str, answer: str, noun: str) -> None:
    (fact,) = [fact for fact in facts(text, Kind.NAME) if fact.answer == answer]
    assert fact.noun == noun


@pytest.mark.parametrize(
    "words",
    ["Hill _- _Berger left", "Hill _/ _Berger left", "Hill to Berger _-", "Hill to Berger _&", "Hill to Berger _–"],
)
def test_torn_name_is_no_fact(words: str) -> None:
    """Half of "Hill-Berger" or "Berger&Lund" is nobody's name."""
    parse = doc("\n".join(f"{word} NNP PROPN dep 2" for word in words.split()))
    name = Name(2, 3, "Berger", NameType.ORGANIZATION, "", "Berger")
    assert list(name_facts(parse, [name])) == []


def test_a_list_taken_for_a_name_is_no_fact() -> None:
    parse = doc("\n".join([f"Word{place} NNP PROPN {'ROOT' if not place else 'appos'} 0 ORG" for place in range(9)]))
    name = Name(0, 9, parse.text, NameType.ORGANIZATION, "", parse.text)
    assert list(name_facts(parse, [name])) == []


COLON = """
    Harbour NNP PROPN nsubj 5 ORG
    _: : PUNCT punct 0
    The DT DET det 4
    Animated NNP PROPN compound 4 ORG
    Series NNP PROPN appos 0 ORG
    ended VBD VERB ROOT 5
"""


@pytest.mark.parametrize(("start", "end"), [(0, 1), (3, 5)])
def test_half_of_a_title_with_a_colon_is_no_fact(start: int, end: int) -> None:
    parse = doc(COLON)
    text = parse[start:end].text
    assert list(name_facts(parse, [Name(start, end, text, NameType.WORK, "", text)])) == []


def test_name_that_a_model_number_follows_is_no_fact() -> None:
    parse = doc("Halden NNP PROPN compound 1\n2A CD NUM nsubj 2\nflew VBD VERB ROOT 2")
    assert list(name_facts(parse, [Name(0, 1, "Halden", NameType.PRODUCT, "", "Halden")])) == []


def test_document_that_only_the_label_tells_is_guessed() -> None:
    parse = doc("the DT DET det 1\nHalden NNP PROPN nsubj 2 LAW\nended VBD VERB ROOT 2")
    (fact,) = name_facts(parse, [Name(1, 2, "Halden", NameType.LAW, "", "Halden")])
    assert (fact.noun, fact.guessed) == ("document", True)


def test_names_joined_by_and_are_also_one_fact() -> None:
    joined = facts("Anna Berger and Hugo Brandt bought the painting.", Kind.NAME)
    several = [fact for fact in joined if fact.type is NameType.SEVERAL]
    assert [(fact.answer, fact.noun) for fact in several] == [("Anna Berger and Hugo Brandt", "two people")]


def test_names_of_two_kinds_are_not_joined() -> None:
    found = facts("Norway and Anna Berger signed the treaty.", Kind.NAME)
    assert [fact for fact in found if fact.type is NameType.SEVERAL] == []


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Norway and Sweden signed the treaty. It ended the war.", "two countries"),
        ("Norway, Sweden and Denmark signed the treaty.", "three countries"),
    ],
)
def test_names_of_one_kind_are_asked_for_with_their_plural(text: str, noun: str) -> None:
    assert noun in [fact.noun for fact in facts(text, Kind.NAME)]


def test_names_are_in_the_order_of_the_text() -> None:
    assert answers("Clara Wood moved to the village where Anna Berger taught music.") == ["Clara Wood", "Anna Berger"]


def test_article_in_capitals_belongs_to_a_title() -> None:
    text = "Clara Wood wrote a song for the film The Blue Tower in 1911."
    assert "The Blue Tower" in {fact.answer for fact in facts(text)}


def test_article_belongs_to_some_names() -> None:
    assert answers("In 1911 Clara Wood spoke in The Hague.")[-1] == "The Hague"
    assert "the French" in answers("They fought against the French and Dutch.")


def test_office_of_a_court_is_an_office() -> None:
    assert [fact.noun for fact in facts("She wrote to the Office of the High Court.", Kind.NAME)] == ["office"]


def test_name_that_ends_in_somebodys_title_is_torn() -> None:
    assert "Union Brig" not in answers("The letter gave Union Brig. Lund an excuse.")


def test_place_that_ends_like_a_people_is_sure() -> None:
    found = facts("Clara Wood lives in Lincoln.", Kind.NAME)
    assert [(fact.answer, fact.guessed) for fact in found] == [("Clara Wood", False), ("Lincoln", False)]


def test_a_town_with_the_name_of_a_better_known_place_is_told_with_its_land() -> None:
    assert "Washington, Kentucky" in answers("Hugo Brandt was born in Washington, Kentucky, in 1911.")


def test_towns_in_a_list_are_not_taken_for_a_town_and_its_land() -> None:
    assert "Cambridge" in answers("Hugo Brandt studied in Cambridge, Paris and Rome.")


def test_a_ruler_keeps_his_byname() -> None:
    assert "Harald the Mild" in answers("Harald the Mild built the Halden Fort in 1011.")


def test_a_people_keeps_the_place_in_its_name() -> None:
    assert "Halden Danes" in answers("Oslo was conquered by the Halden Danes in 1011.")


def test_half_of_a_name_with_an_article_inside_is_none() -> None:
    assert "Round" not in answers("The Round the World racers beat Norway in 1911, sailing in light winds.")


@pytest.mark.parametrize(
    ("text", "answer", "noun"),
    [
        ("The ship Norway was built in Bergen in 1911.", "Norway", "ship"),
        ("Norwegian is spoken in Halden, a former kingdom of ten villages.", "Halden", "former kingdom"),
    ],
)
def test_the_noun_beside_a_name_says_what_it_is(text: str, answer: str, noun: str) -> None:
    (fact,) = [fact for fact in facts(text, Kind.NAME) if fact.answer == answer]
    assert fact.noun == noun


def test_a_scorer_whom_the_model_takes_for_a_place_is_no_team() -> None:
    text = "The coach and the goalkeeper of the Halden Rovers met the defender. Dries Mertens scored a goal."
    (fact,) = [fact for fact in facts(text, Kind.NAME) if fact.answer == "Dries Mertens"]
    assert fact.noun != "team"


def test_what_was_a_republic_is_no_state() -> None:
    text = "In April 1834 Anna Berg took up farming in Texas. She left the Republic of Texas in 1838."
    (fact,) = [fact for fact in facts(text, Kind.NAME) if fact.answer == "Texas"]
    assert fact.type is NameType.PLACE


def test_a_body_that_a_noun_behind_it_calls_a_thing_is_no_organization() -> None:
    (fact,) = [
        f for f in facts("Hugo Brandt is the owner of Lowfield, a small farm.", Kind.NAME) if f.key == "lowfield"
    ]
    assert (fact.noun, fact.guessed) != ("organization", False)


def test_what_is_told_of_a_thing_only_by_its_letters_is_sure() -> None:
    found = facts("BTX-2 contains two layers of clay.", Kind.NAME)
    assert [(fact.answer, fact.guessed) for fact in found] == [("BTX-2", False)]


def test_part_of_a_land_makes_no_nationality() -> None:
    found = facts("West Australian senator Hugo Brandt sold the mill in 1911.", Kind.NAME)
    assert [fact.guessed for fact in found if fact.type is NameType.PEOPLE] == [True]
