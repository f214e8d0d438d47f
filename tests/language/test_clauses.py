from __future__ import annotations

import pytest

from quizgen.language.clause import ClauseKind, Role
from quizgen.language.clauses import LONGEST_SENTENCE, can_be_read, clauses
from tests.docs import doc, words

from .opened import of_kind, opened, parts, shown


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Norway will send 1,000 engineers to the coast.", "Norway / will send / 1,000 engineers to the coast"),
        ("In 1911, Clara Wood opened a school in Cairo.", "In 1911 / Clara Wood / opened / a school in Cairo"),
        ("The school was opened by Clara Wood in 1911.", "The school / was opened / by Clara Wood in 1911"),
        ("Clara Wood was the mayor of Bergen.", "Clara Wood / was / the mayor of Bergen"),
        ("A ship sank near the city of Halden, last night.", "A ship / sank / near the city of Halden , last night"),
        ("There are 30 schools in the town.", "There / are / 30 schools in the town"),
        ("Anna Berger did not visit Cairo.", "Anna Berger / did not visit / Cairo"),
        ("Anna Berger wanted to visit Cairo.", "Anna Berger / wanted / to visit Cairo"),
        ("Finally, Anna Berger visited Cairo.", "Anna Berger / visited / Cairo"),
        ("For example, the town has two harbours.", "the town / has / two harbours"),
        ("The ship had largely been built in Bergen.", "The ship / was largely built / in Bergen"),
    ],
)  # fmt: skip
def test_sentence_with_one_verb_is_one_main_clause(text: str, clause: str) -> None:
    assert [(found.kind, shown(found)) for found in opened(text)] == [(ClauseKind.MAIN, clause)]


@pytest.mark.parametrize(
    ("text", "kind", "clause"),
    [
        ("Anna Berger wrote the song and sold the house.", ClauseKind.COORDINATED, "Anna Berger / sold / the house"),
        ("Anna Berger wrote the song, and Hugo Brandt sold the house.", ClauseKind.COORDINATED,
         "Hugo Brandt / sold / the house"),
        ("The bridge was closed in 1911 and rebuilt by Clara Wood.", ClauseKind.COORDINATED,
         "The bridge / was rebuilt / by Clara Wood"),
        ("Anna Berger, who took office in June, met Hugo Brandt.", ClauseKind.RELATIVE,
         "Anna Berger / took / office in June"),
        ("The song that Anna Berger wrote won a prize.", ClauseKind.RELATIVE, "Anna Berger / wrote / The song"),
        ("Clara Wood moved to the village where Anna Berger taught music.", ClauseKind.RELATIVE,
         "Anna Berger / taught / music"),
        ("The old bridge, which crosses the river, was closed.", ClauseKind.RELATIVE,
         "The old bridge / crosses / the river"),
        ("The church built by Clara Wood stands in Oslo.", ClauseKind.PARTICIPIAL,
         "The church / was built / by Clara Wood"),
        ("The ships carrying the grain left the harbour.", ClauseKind.PARTICIPIAL, "The ships / carried / the grain"),
        ("The army crossed the river, destroying the old bridge.", ClauseKind.PARTICIPIAL,
         "The army / destroyed / the old bridge"),
        ("Built in 1904, the tower survived the storm.", ClauseKind.PARTICIPIAL, "the tower / was built / in 1904"),
        ("Hugo Brandt, the first director of the museum, bought the painting.", ClauseKind.APPOSITIVE,
         "Hugo Brandt / was / the first director of the museum"),
        ("The leader of the party, Clara Wood, resigned.", ClauseKind.APPOSITIVE,
         "Clara Wood / was / The leader of the party"),
        ("The Edict of Halden (1685) ended the war.", ClauseKind.APPOSITIVE, "The Edict of Halden / dates / 1685"),
        ("The Battle of Halden (1685) ended the war.", ClauseKind.APPOSITIVE,
         "The Battle of Halden / was fought / 1685"),
        ("The film Harbour (1987) won a prize.", ClauseKind.APPOSITIVE, "The film Harbour / came out / 1987"),
        ("Korean economist Hoesung Lee chairs the panel.", ClauseKind.APPOSITIVE,
         "Hoesung Lee / is / Korean economist"),
        ("The company bought the mine because Hugo Brandt needed copper.", ClauseKind.SUBORDINATE,
         "Hugo Brandt / needed / copper"),
        ("Clara Wood discovered that the mine closed in 1911.", ClauseKind.COMPLEMENT, "the mine / closed / in 1911"),
    ],
)  # fmt: skip
def test_clause_within_a_sentence_stands_by_itself(text: str, kind: ClauseKind, clause: str) -> None:
    assert of_kind(text, kind) == [clause]


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("Anna Berger, who took office in June, met Hugo Brandt.", "Anna Berger / met / Hugo Brandt"),
        ("Anna Berger wrote the song and sold the house.", "Anna Berger / wrote / the song"),
        ("The army crossed the river, destroying the old bridge.", "The army / crossed / the river"),
        ("The company bought the mine because Hugo Brandt needed copper.", "The company / bought / the mine"),
        (
            "Hugo Brandt, the first director of the museum, bought the painting.",
            "Hugo Brandt / bought / the painting",
        ),
    ],
)
def test_main_clause_is_without_the_clauses_in_it(text: str, main: str) -> None:
    assert of_kind(text, ClauseKind.MAIN) == [main]


@pytest.mark.parametrize(
    "text",
    [
        "If the river rises, the town will build a wall.",
        "The town will build a wall if the river rises.",
        "Unless the river falls, the town will build a wall.",
    ],
)
def test_nothing_is_taken_from_what_depends_on_a_condition(text: str) -> None:
    assert opened(text) == []


def test_what_somebody_said_keeps_its_speaker() -> None:
    said = opened("Hugo Brandt said that the bridge cost 5 million dollars.")[-1]
    assert (shown(said), words(said.speaker)) == ("the bridge / cost / 5 million dollars", "Hugo Brandt")


def test_according_to_names_the_speaker() -> None:
    (said,) = opened("According to Hugo Brandt, the bridge cost 5 million dollars.")
    assert (shown(said), words(said.speaker)) == ("the bridge / cost / 5 million dollars", "Hugo Brandt")


@pytest.mark.parametrize(
    "text",
    [
        "Clara Wood discovered that the mine closed in 1911.",
        "Norway will send 1,000 engineers to the coast.",
        "The company bought the mine because Hugo Brandt needed copper.",
    ],
)
def test_what_the_text_itself_says_has_no_speaker(text: str) -> None:
    assert all(not clause.speaker for clause in opened(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hugo Brandt denied that the bridge cost 5 million dollars.",
        "Hugo Brandt did not say that the bridge cost 5 million dollars.",
        "Hugo Brandt hoped that the bridge cost 5 million dollars.",
    ],
)
def test_nothing_is_taken_from_under_a_verb_that_does_not_vouch_for_it(text: str) -> None:
    assert [clause.anchor.text for clause in opened(text)] in (["denied"], ["say"], ["hoped"])


def test_question_holds_no_clause() -> None:
    assert opened("Did Anna Berger visit Cairo?") == []


def test_too_long_a_sentence_is_not_read() -> None:
    rows = ["Anna NNP PROPN nsubj 1", "sang VBD VERB ROOT 1", *["well RB ADV advmod 1"] * LONGEST_SENTENCE]
    sentence = next(doc("\n".join([*rows, ". . PUNCT punct 1"])).sents)
    assert not can_be_read(sentence)


@pytest.mark.parametrize(
    "text",
    [
        "The coast of Norway motivated Oslo's ruler, Hugo Brandt, to open the mill in 1911.",  # a verb as a name
        "The first prize awarded was Halden, for his play.",  # "was" behind its verb
    ],
)
def test_a_sentence_that_is_misread_at_a_verb_is_not_read(text: str) -> None:
    assert opened(text) == []


@pytest.mark.parametrize(("end", "read"), [(".", True), ("!", True), (";", True), ("?", False), ("music", False)])
def test_a_short_sentence_must_end_like_a_statement(end: str, *, read: bool) -> None:
    sentence = next(doc(f"Anna NNP PROPN nsubj 1\nsang VBD VERB ROOT 1\n{end} . PUNCT punct 1").sents)
    assert can_be_read(sentence) is read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway will send 1,000 engineers to the coast.",
         [(Role.SUBJECT, "Norway"), (Role.OBJECT, "1,000 engineers"), (Role.ADVERBIAL, "to the coast")]),
        ("The school was opened by Clara Wood in 1911.",
         [(Role.SUBJECT, "The school"), (Role.AGENT, "by Clara Wood"), (Role.ADVERBIAL, "in 1911")]),
        ("In 1911, Clara Wood opened a school.",
         [(Role.SUBJECT, "Clara Wood"), (Role.ADVERBIAL, "In 1911"), (Role.OBJECT, "a school")]),
        ("Anna Berger gave Clara Wood a painting.",
         [(Role.SUBJECT, "Anna Berger"), (Role.INDIRECT, "Clara Wood"), (Role.OBJECT, "a painting")]),
        ("Anna Berger wanted to visit Cairo.", [(Role.SUBJECT, "Anna Berger"), (Role.OBJECT, "Cairo")]),
    ],
)  # fmt: skip
def test_constituents_have_their_roles(text: str, expected: list[tuple[Role, str]]) -> None:
    assert parts(opened(text)[0]) == expected


def test_phrase_inside_another_says_what_it_stands_in() -> None:
    (clause,) = opened("Clara Wood was the mayor of Bergen.")
    assert [(words(part.tokens), part.within) for part in clause.constituents][1:] == [
        ("the mayor of Bergen", None),
        ("of Bergen", Role.ATTRIBUTE),
    ]


@pytest.mark.parametrize(
    ("text", "plural"),
    [
        ("There are 30 schools in the town.", True),
        ("The ships carrying the grain left the harbour.", True),
        ("Anna Berger and Hugo Brandt bought the painting.", True),
        ("The school was opened by Clara Wood in 1911.", False),
        ("The news surprises the town.", False),
        ("The police were called.", True),
    ],
)
def test_number_of_the_subject(text: str, *, plural: bool) -> None:
    assert opened(text)[-1].plural is plural


@pytest.mark.parametrize(
    "text",
    [
        "Hugo Brandt, a doctor, bought the painting.",
        "Anna Berger and Clara Wood, the first directors of the museum, bought the painting.",
    ],
)
def test_only_a_description_that_fits_one_bearer_makes_a_clause(text: str) -> None:
    assert of_kind(text, ClauseKind.APPOSITIVE) == []


def test_clause_of_an_unfinished_verb_needs_a_subject() -> None:
    assert opened("To build the bridge was hard.") == []


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("In 1911 Clara Wood would open a school in Cairo.", "In 1911 / Clara Wood / opened / a school in Cairo"),
        ("The sea would rise by 2050.", "The sea / would rise / by 2050"),
    ],
)
def test_what_came_later_is_told_as_past_with_its_year(text: str, clause: str) -> None:
    """With a past year, "would" tells what happened; with a later one, what may happen."""
    assert of_kind(text, ClauseKind.MAIN) == [clause]


_I_E = """
The DT DET det 1
town NN NOUN nsubj 12
( -LRB- PUNCT punct 4
i. NNP PROPN compound 4 PERSON
e. NNP PROPN nsubj 12 PERSON
, , PUNCT punct 4
the DT DET det 7
region NN NOUN appos 4
around IN ADP prep 7
Bergen NNP PROPN compound 10 LOC
Sound NNP PROPN pobj 8 LOC
) -RRB- PUNCT punct 4
is VBZ AUX ROOT 12
a DT DET det 14
desert NN NOUN attr 12
. . PUNCT punct 12
"""


def test_clause_whose_subject_is_nothing_but_brackets_is_none() -> None:
    """The model takes "e." of "(i. e., the region ...)" for a name that is called a region."""
    found = list(clauses(next(doc(_I_E).sents)))
    assert [clause.kind for clause in found] == [ClauseKind.MAIN]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "Hugo Brandt went to Bergen and Anna Berg was sent to Oslo in 1911.",
            "Anna Berg / was sent / to Oslo in 1911",
        ),
        ("Oslo was fortified in 1911 and raised to a city in 1920.", "Oslo / was raised / to a city in 1920"),
    ],
)
def test_a_coordinated_verb_has_the_subject_and_the_voice_it_is_told_with(text: str, clause: str) -> None:
    assert of_kind(text, ClauseKind.COORDINATED) == [clause]


def test_a_second_description_may_be_that_of_the_name_right_before_it() -> None:
    text = "Halden, a town west of Oslo, the capital of Norway, was founded in 1665."
    assert not [found for found in of_kind(text, ClauseKind.APPOSITIVE) if "capital" in found]


def test_a_thing_told_of_behind_a_member_is_not_the_member() -> None:
    text = "In 1911 Norway was not a member of the League of Towns, which Denmark had joined in 1905."
    assert of_kind(text, ClauseKind.RELATIVE) == []


def test_what_says_how_a_participle_is_meant_is_kept() -> None:
    text = "The choir, often seen as the best in Norway, was founded in 1911."
    assert of_kind(text, ClauseKind.PARTICIPIAL) == ["The choir / was often seen / as the best in Norway"]


MILLS = "The mills were Lower Mill, founded by Clara Wood in 1904, and Upper Mill, founded by Hugo Brandt in 1911."


def test_what_is_joined_behind_a_participle_is_not_told_of() -> None:
    assert of_kind(MILLS, ClauseKind.PARTICIPIAL) == [
        "Lower Mill / was founded / by Clara Wood in 1904",
        "Upper Mill / was founded / by Hugo Brandt in 1911",
    ]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "In 2008, nine thousand children could read and write in Norwegian.",
            "In 2008 / nine thousand children / could read / and write in Norwegian",
        ),
        (
            "The songs of Clara Wood were alternately praised and sung with joy.",
            "The songs of Clara Wood / were alternately praised / and sung with joy",
        ),
        (
            "The current president Clara Wood was elected by the council in 1911.",
            "Clara Wood / was elected / president by the council in 1911",
        ),
        (
            "President Clara Wood was elected by the council in 1911.",
            "Clara Wood / was elected / President by the council in 1911",
        ),
        (
            "By May 1911, the Halden Society had already supported 40 choirs.",
            "By May 1911 / the Halden Society / had already supported / 40 choirs",
        ),
        (
            "Anna Berger wrote The Long Harbour, the only novel to win a prize.",
            "Anna Berger / wrote / The Long Harbour",
        ),
        (
            'Clara Wood\'s Die Lange Reise ("The Long Journey") was printed in 1911.',
            "Clara Wood 's Die Lange Reise / was printed / in 1911",
        ),
        (
            "The prizes, first given in 1929 in Oslo, are sold by the town.",
            "The prizes / were first given / in 1929 in Oslo",
        ),
        ("Clara Wood, originally from Oslo, wrote a book in 1911.", "Clara Wood / wrote / a book in 1911"),
        ("Mirrow, a moon of Tarn, was seen by Clara Wood in 1911.", "Mirrow / is / a moon of Tarn"),
        (
            "Hugo Brandt knew that he could not return to Norway under its chancellor Karl Lund.",
            "Karl Lund / was / its chancellor",
        ),
    ],
)
def test_a_clause_tells_the_whole_of_what_its_verb_tells(text: str, clause: str) -> None:
    assert clause in [shown(found) for found in opened(text)]


def test_after_begins_a_clause_even_where_the_parse_hangs_it_before() -> None:
    text = "The plan was announced after Karl Lund, the secretary of the council, met Anna Berger in Oslo on Tuesday."
    assert "Karl Lund / met / Anna Berger in Oslo on Tuesday" in of_kind(text, ClauseKind.MAIN)


def test_what_came_of_a_deed_is_not_told_of_who_did_it() -> None:
    assert len(opened("The British seized a Dutch boat in 1911, prompting the Dutch to join the league.")) == 1
    found = opened("Hugo Brandt left Oslo in 1911, making six tours of Norway.")
    assert [clause.kind for clause in found] == [ClauseKind.MAIN, ClauseKind.PARTICIPIAL]


def test_by_what_an_accused_has_done_it_is_no_clause_of_who_accuses() -> None:
    found = opened("Anna Berger has accused Norway of raising taxes by selling three ships.")
    assert [clause.kind for clause in found] == [ClauseKind.MAIN]
