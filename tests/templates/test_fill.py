from __future__ import annotations

import pytest

from quizgen.facts.find import facts_of
from quizgen.facts.standing import standings
from quizgen.language.clauses import clauses
from quizgen.language.names import names_of
from quizgen.language.references import references_of
from quizgen.templates.files import parse_templates
from quizgen.templates.fill import Draft, fill
from tests.choose.drafts import draft, drafts
from tests.docs import parsed


def asked(text: str, question: str, *, of: str, role: str, condition: str = "") -> list[str]:
    """The stems that a template with this question makes of a text for facts in this role."""
    return [made.stem for made in drafted(text, question, of=of, role=role, condition=condition)]


def drafted(text: str, question: str, *, of: str, role: str, condition: str = "") -> list[Draft]:
    """What a template with this question drafts."""
    table = f'[[template]]\nname = "mine"\nasks_for = "{of}"\nrole = "{role}"\nquestion = "{question}"\n{condition}'
    (template,) = parse_templates(table, "mine.toml")
    parse = parsed(text)
    names = names_of([parse])
    (references,) = references_of([parse], names)
    drafts: list[Draft] = []
    for fact in facts_of(parse, names[0]):
        for clause in [clause for sentence in parse.sents for clause in clauses(sentence)]:
            for standing in standings(fact, clause):
                made = fill(template, standing, references) if template.matches(standing) else None
                drafts += [made] if made is not None else []
    return drafts


@pytest.mark.parametrize(
    ("slot", "of", "role", "text", "stem"),
    [
        ("What {aux} {subject} {verb} {rest}?", "name", "object", "Anna Berger wanted to visit Cairo.",
         "What did Anna Berger want to visit?"),
        ("Where {aux} {subject} {verb} {rest}?", "name", "adverbial", "In 1911, Clara Wood opened a school in Cairo.",
         "Where did Clara Wood open a school in 1911?"),
        ("In what year {aux} {subject} {verb} {rest}?", "date", "adverbial",
         "Anna Berger lived in Oslo until her death in 1911.", "In what year did Anna Berger die?"),
        ("Where {aux} {subject} {verb} {stranded}?", "name", "adverbial",
         "Clara Wood moved to Oslo.", "Where did Clara Wood move to?"),
        ("Who {predicate}?", "name", "subject", "Anna Berger and Hugo Brandt bought the painting.",
         "Who bought the painting?"),
        ("Who {predicate}?", "name", "subject", "Clara Wood was the mayor of Bergen.", "Who was the mayor of Bergen?"),
        ("How many {counted} {predicate_plural}?", "number", "count-of-subject",
         "In 1831, fifty-five delegates gathered in the capital.",
         "How many delegates gathered in the capital in 1831?"),
        ("What share {share} {predicate_as_is}?", "number", "share-of-subject",
         "A quarter of the stones were lost.", "What share of the stones were lost?"),
        ("Who {active} {subject} {rest}?", "name", "agent", "The school was opened by Clara Wood in 1911.",
         "Who opened the school in 1911?"),
        ("{preposition} which {noun} {aux} {subject} {verb} {rest}?", "name", "adverbial",
         "In 1911, Clara Wood opened a school in Cairo.", "In which city did Clara Wood open a school in 1911?"),
        ("How many {counted} {aux} {subject} {verb} {rest}?", "number", "count-of-object",
         "The basin covers 7,000 square kilometres of forest.",
         "How many square kilometres of forest does the basin cover?"),
        ("What {quantity} {aux} {subject} {verb}?", "number", "quantity-of-object",
         "The town had a population of 5,300.", "What population did the town have?"),
        ("Whose {owned} {predicate}?", "name", "owner-of-subject", "Hugo Brandt's father sold the farm.",
         "Whose father sold the farm?"),
        ("Which {noun} {predicate}?", "name", "subject", "The Halden Awards are the oldest prizes in Norway.",
         "Which awards are the oldest prizes in Norway?"),
        ("{preposition} which {named} {aux} {subject} {verb} {rest}?", "name", "name-of-adverbial",
         "They bought the painting from the Brandt family.", "From which family did they buy the painting?"),
        ("How {degree} {aux} {subject}?", "number", "degree-of-attribute", "The bridge is 31 metres high.",
         "How high is the bridge?"),
        ("{whole} how many {counted} {aux} {subject} {verb}?", "number", "quantity-of-object",
         "Hugo Brandt led a group of 14 soldiers.", "A group of how many soldiers did Hugo Brandt lead?"),
    ],
)  # fmt: skip
def test_slot_holds_what_it_says(slot: str, of: str, role: str, text: str, stem: str) -> None:
    assert stem in asked(text, slot, of=of, role=role)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The Halden crops fed the town in 1911.", "Halden crops"),
        ("They bought the painting from the Brandt family.", "Brandt"),
    ],
)
def test_what_bears_a_name_is_answered_whole_where_the_name_alone_says_little(text: str, answer: str) -> None:
    roles = ("name-of-subject", "name-of-adverbial")
    found = [made for role in roles for made in drafted(text, "Which {named}?", of="name", role=role)]
    assert answer in {made.answer for made in found}


@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        ('type = "city"', True), ('type = "person"', False),
        ('preposition = "in"', True), ('preposition = "to"', False),
        ('verb = "open"', True), ('verb = "close"', False), ("noun = true", True), ("noun = false", False),
        ("copula = false", True), ("copula = true", False), ("passive = false", True), ("passive = true", False),
        ("existential = false", True), ("existential = true", False), ('subject = "person"', True),
    ],
)  # fmt: skip
def test_condition_lets_facts_through_or_not(condition: str, *, kept: bool) -> None:
    text = "In 1911, Clara Wood opened a school in Cairo."
    stems = asked(text, "Where {aux} {subject} {verb}?", of="name", role="adverbial", condition=condition)
    assert bool(stems) is kept


@pytest.mark.parametrize(("head", "kept"), [("ship", True), ("boat", False)])
def test_condition_on_the_noun_is_met_by_its_base_form(head: str, *, kept: bool) -> None:
    stems = asked(
        "The fleet had 40 ships.",
        "How many {counted}?",
        of="number",
        role="count-of-object",
        condition=f'head = "{head}"',
    )
    assert bool(stems) is kept


def test_question_whose_slot_has_nothing_to_hold_is_not_asked() -> None:
    """There is no preposition before an object."""
    text = "Anna Berger, who took office in June, met Hugo Brandt."
    assert asked(text, "{preposition} whom?", of="name", role="object") == []


def test_speaker_stands_before_the_question() -> None:
    text = "Hugo Brandt said that the bridge cost 5 million dollars."
    stems = asked(text, "How much {aux} {subject} {verb} {rest}?", of="number", role="count-of-object")
    assert stems == ["According to Hugo Brandt, how much did the bridge cost?"]


def test_pronoun_and_surname_are_written_out() -> None:
    text = "Anna Berger lived in Cairo. Her house burned down in 1911."
    stems = asked(text, "When {aux} {subject} {verb} {rest}?", of="date", role="adverbial")
    assert stems == ["When did Anna Berger's house burn down?"]


def test_what_is_asked_for_is_not_said() -> None:
    text = "Clara Wood sold her house in 1911."
    assert asked(text, "Who {predicate}?", of="name", role="subject") == ["Who sold her house in 1911?"]


@pytest.mark.parametrize(
    "text",
    [
        "The company sold 40 ships last week.",
        "The company sold 40 ships on Tuesday.",
        "The company sold 40 ships yesterday.",
    ],
)
def test_what_means_something_on_one_day_only_is_left_out(text: str) -> None:
    stems = asked(text, "How many {counted} {aux} {subject} {verb} {rest}?", of="number", role="count-of-object")
    assert stems == ["How many ships did the company sell?"]


def test_subject_named_again_is_its() -> None:
    stems = asked("Oslo opened a hall for Oslo's choirs in 1911.", "In what year {aux} {subject} {verb} {rest}?",
                  of="date", role="adverbial")  # fmt: skip
    assert stems == ["In what year did Oslo open a hall for its choirs?"]


def test_person_named_again_is_so_by_the_short_name() -> None:
    stems = asked("Following Karl Lund's death in 1911, Anna Berger kept Lund's letters.", "Who {predicate}?",
                  of="name", role="subject")  # fmt: skip
    assert stems == ["Who kept Karl Lund's letters following Lund's death in 1911?"]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Clara Wood starred in the romantic comedy The Long Harbour (1954).",
         "In what year did the romantic comedy The Long Harbour come out?"),
        ("Clara Wood starred in films like The Long Harbour (1954) and The Grey Boat (1957).",
         "In what year did the film The Grey Boat come out?"),
    ],
)  # fmt: skip
def test_work_comes_out_with_what_it_is(text: str, stem: str) -> None:
    assert stem in asked(text, "In what year {aux} {subject} {verb} {rest}?", of="date", role="adverbial")


def test_several_cities_are_asked_for_with_in() -> None:
    text = "Hugo Brandt studied at Cambridge, Paris and Rome in 1911."
    assert draft(text, "In which three cities did Hugo Brandt study in 1911?")


def test_what_is_near_a_place_is_not_there() -> None:
    made, _ = drafts("The new airport of Norway is located near Mirrow Bay.")
    assert "Near which bay is the new airport of Norway located?" in [one.stem for one in made]
    assert not [one.stem for one in made if one.stem.startswith("Where ")]
