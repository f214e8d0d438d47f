from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizgen.choose.check import CHECKS, DOUBTS, doubts, problem
from tests.choose.checks.askew_stems import ASKEW
from tests.choose.checks.awkward_stems import AWKWARD, AWKWARD_WORDS
from tests.choose.checks.counts_stems import COUNTS, COUNTS_STOPPED
from tests.choose.checks.cut_stems import CUT, CUT_WORDS, TWOFOLD
from tests.choose.checks.deeds_stems import DEEDS
from tests.choose.checks.faithful_stems import ASTRAY, CHANGED
from tests.choose.checks.given_stems import GIVEN
from tests.choose.checks.halved_stems import HALVED
from tests.choose.checks.hanging_stems import BARE, FRONTED, HANGING
from tests.choose.checks.kind_stems import KIND_DOUBTED, KIND_STOPPED
from tests.choose.checks.lacking_stems import LACKING
from tests.choose.checks.many_stems import MANY
from tests.choose.checks.moment_stems import MOMENTS, MOMENTS_STOPPED
from tests.choose.checks.open_stems import LEFT_OPEN
from tests.choose.checks.pointing_stems import POINTING
from tests.choose.checks.several_stems import SEVERAL, TITLED
from tests.choose.checks.stilted_stems import STILTED, STILTED_WORDS
from tests.choose.checks.strict_stems import STRICT, STRICT_WORDS
from tests.choose.checks.terms_stems import TERMS
from tests.choose.checks.thin_stems import THIN
from tests.choose.checks.torn_stems import TORN, TORN_STOPPED, TORN_WORDS
from tests.choose.checks.unsaid_stems import UNSAID
from tests.choose.checks.untold_stems import UNTOLD

from .cases import DOUBTED, STOPPED
from .drafts import draft, drafts

if TYPE_CHECKING:
    from quizgen.choose.setting import Setting
    from quizgen.templates.fill import Draft

EVERY = CHECKS | DOUBTS

SCHOOL = "In 1911, Clara Wood opened a school in Cairo."
GOOD = "In which city did Clara Wood open a school in 1911?"


def worded(stem: str, answer: str = "Cairo") -> tuple[Draft, Setting]:
    """A sound draft with another stem and answer in its place."""
    sound, setting = draft(SCHOOL, GOOD)
    return replace(sound, stem=stem, answer=answer), setting


FILMS = "Her films include Karin's Orchard (1954), The Long Harbour (1957), Mirrors (1960) and The Quay (1963)."

IN_HALDEN = "Anna Berger was born in Halden, Norway in 1911."
FLOOD = "The 1954 flood destroyed the harbour of Halden in 1957."

STOPPED_BY_WORDING = [
    ("wrong length", "Where was it?", "Cairo"),
    ("wrong length", f"In which city did {'the old ' * 10}school of the {'very ' * 5}rich Clara Wood open?", "Cairo"),
    ("long answer", GOOD, "the old city on the right bank of the broad river"),
    ("long answer", GOOD, ""),
    ("unbalanced", "In which city did Clara Wood open “a kind of school?", "Cairo"),
    ("unbalanced", 'In which city did Clara Wood open "a kind of school?', "Cairo"),
    ("unbalanced", "In which city (in Egypt did Clara Wood open a school?", "Cairo"),
    ("stray symbol", "In which city did Clara Wood open a school [1]?", "Cairo"),
    ("stray symbol", "In which city did Clara Wood open https://school.example?", "Cairo"),
    ("stray symbol", "In which city did Clara Wood open a school ... in 1911?", "Cairo"),
    ("torn phrase", "In which city did Clara Wood open a school in in 1911?", "Cairo"),
    ("torn phrase", "In which city did Clara Wood open the of school?", "Cairo"),
    ("torn phrase", "In which city did Clara Wood open a school and?", "Cairo"),
    ("torn phrase", "In which city did Clara Wood open a school, so?", "Cairo"),
    ("torn phrase", "In which city did Clara Wood open Berger's a school?", "Cairo"),
    ("torn phrase", "In which city did Clara Wood, , open a school?", "Cairo"),
]

STOPPED_BY_SENSE = [
    ("vague phrase", "Anna Berger left Oslo in 1911 when the company moved.",
     "In what year did Anna Berger leave Oslo when the company moved?"),
    ("vague phrase", "Anna Berger won the match in 1911.", "Who won the match in 1911?"),
    ("unnamed subject", "A bridge was opened by Clara Wood in 1911.",
     "In what year was a bridge opened by Clara Wood?"),
    ("noun comes back", "Clara Wood studied the schools of the country in Norway in 1911.",
     "In which country did Clara Wood study the schools of the country in 1911?"),
    ("no longer", "Since June 2001 the bridge was closed to cars.", "Since when was the bridge closed to cars?"),
    ("only saying", "Clara Wood told the BBC that the bridge was safe.", "Who told the BBC that the bridge was safe?"),
    ("one of its kind", "Bergen is a city of Norway.", "Which city is a city of Norway?"),
    ("done to oneself", "Anna Berger taught herself Japanese in Bergen in 1911.",
     "In what year did Anna Berger teach herself Japanese in Bergen?"),
    ("dangling pronoun", "He opened a school in 1911.", "In what year did he open a school?"),
    ("vague phrase", "The company left the city in 1911.", "In what year did the company leave the city?"),
    ("vague phrase", "The first example was published in Cairo in 1911.",
     "In what year was the first example published in Cairo?"),
    ("too few anchors", "The bridge was built in 1911.", "In what year was the bridge built?"),
    ("empty copula", "Anna Berger was important.", "Who was important?"),
    ("odd clause", "Two were built in 1911.", "In what year were two built?"),
    ("lost speaker", "He said that Clara Wood opened a school in 1911.",
     "According to he, in what year did Clara Wood open a school?"),
    ("lost speaker", "Others say two men were shot dead in Oslo on 3 May 2001.",
     "According to others, when were two men shot dead in Oslo?"),
    ("only saying", "Anna Berger said it rained in Cairo.", "Who said it rained in Cairo?"),
    ("only perhaps", "Anna Berger possibly arrived in Cairo in 1849.",
     "In what year did Anna Berger possibly arrive in Cairo?"),
    ("only a lifetime", "The plays were collected by Clara Wood (1858–1940).",
     "During what period did Clara Wood live?"),
    ("origin in passing", "Hugo Brandt met Swiss painter Anna Berger in 1931.", "What nationality was Anna Berger?"),
    ("more than its letters", "Clara Wood measured the North Halden Tidal Range (HTR) in 1931.",
     "What does HTR stand for?"),
    ("some of a people", "The Danes built 12 boats.", "Who built 12 boats?"),
    ("one of many", "Hugo Brandt is a Swiss painter.", "Who is a Swiss painter?"),
    ("who for what", "In 1908 Anna Berger was baptised a Protestant.", "Who was Anna Berger baptised in 1908?"),
    ("bare doing", "Anna Berger returned in 1911.", "In what year did Anna Berger return?"),
    ("own affair", "Anna Berger sold her old house.", "Who sold her old house?"),
    ("still since", "Hugo Brandt is the chair of the museum since 1915.", "Who is the chair of the museum since 1915?"),
    ("back to front", "Anna Berger was born on 19 March 1912.", "Who was born on 19 March 1912?"),
    ("guessed kind", "Skarvik was damaged by a fire in 1911.", "Which organization was damaged by a fire in 1911?"),
    ("guessed kind", "Skarvik was damaged by a fire in 1911.", "What was damaged by a fire in 1911?"),
    ("only a modifier", "Hugo Brandt won the Grimsvik debate in 1911.", "Which debate did Hugo Brandt win in 1911?"),
    (
        "pared down",
        "The engineer Hugo Brandt, who had taught in Oslo, gave the town of Halden a copy of Sputnik 1.",
        "Which engineer gave the town of Halden a copy of Sputnik 1?",
    ),
    ("clumsy", "Hugo Brandt built a copy of Sputnik 1.", "Hugo Brandt built a copy of what?"),
    ("many of one", "Anna Berger was two women.", "How many women was Anna Berger?"),
    ("asked twice", "Anna Berger was born in Vienna in Austria.", "In which country was Anna Berger born in Vienna?"),
    ("timeless", "Clara Wood is the mayor of Bergen in 1911.", "In what year is Clara Wood the mayor of Bergen?"),
    ("new name", "They renamed the museum Villa Norte in 1911.", "Which museum did they rename in 1911?"),
    ("half a range", "The club grew from 2 to 5 acres.", "From how many acres did the club grow?"),
    ("of another verb", "Clara Wood studied law in Halden before moving, in 1972, to Oslo.",
     "In what year did Clara Wood study law in Halden before moving to Oslo?"),
    ("of what came before", "Hugo Brandt remained active in Oslo after his retirement in 1925.",
     "In what year did Hugo Brandt remain active in Oslo after his retirement?"),
    ("two times", "From 1321 to 1323, Hugo Brandt ruled Halden for two years.",
     "For how long did Hugo Brandt rule Halden from 1321 to 1323?"),
    ("dates in a period", "The church of Halden dates from 1629–1631.",
     "During what period does the church of Halden date?"),
    ("did not do", "40 percent of the voters of Halden did not do so.",
     "What percentage of the voters of Halden did not do?"),
    ("since then some", "Since 1871 Halden has had one flood.", "Since when has Halden had one flood?"),
    ("some of them", "Norway has 10 villages located by the sea.", "How many villages are located by the sea?"),
    ("bare there", "There were 40 mills.", "How many mills were there?"),
    ("bare there", "There were 40 mills in 1911.", "How many mills were there in 1911?"),
    ("figure of nothing", "There were 40 mills.", "How many mills were there?"),
    ("day of no year", "They met on May 28.", "When did they meet?"),
    ("known before", "The 40 towns of Norway joined the league.", "How many towns of Norway joined the league?"),
    ("below or above", "Unemployment in Halden has been lower than 5% since 1996.",
     "What has unemployment in Halden been since 1996?"),
    ("share of which", "The company sold the mills, 40% of which were closed.",
     "What percentage of which were closed?"),
    ("in how few", "Clara Wood described Oslo in two letters.", "In how many letters did Clara Wood describe Oslo?"),
    ("base of a share", "About 40 percent of 2,000 households in Oslo had a car.",
     "About 40 percent of how many households in Oslo had a car?"),
    ("won against nobody", "Halden won 3–0.", "By what score did Halden win?"),
    ("far in front", "The yard of Halden won the order for the bridge with a copy of a plan of Norway.",
     "With a copy of a plan of which country did the yard of Halden win the order for the bridge?"),
]  # fmt: skip

SOUND = [
    ("Police say two men were shot dead in Oslo on 3 May 2001.",
     "According to police, how many men were shot dead in Oslo on 3 May 2001?"),
    (SCHOOL, GOOD),
    (SCHOOL, "Who opened a school in Cairo in 1911?"),
    (SCHOOL, "In what year did Clara Wood open a school in Cairo?"),
    ("Norway has 40 lighthouses.", "How many lighthouses does Norway have?"),
    ("Norway has 40 lighthouses.", "Which country has 40 lighthouses?"),
    ("According to Clara Wood, the bridge of Altona cost 5 million dollars.",
     "According to Clara Wood, how much did the bridge of Altona cost?"),
    ("Clara Wood was the mayor of Bergen.", "Who was the mayor of Bergen?"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "stem", "answer"), STOPPED_BY_WORDING)
def test_check_stops_what_is_badly_worded(check: str, stem: str, answer: str) -> None:
    assert CHECKS[check](*worded(stem, answer))


@pytest.mark.parametrize(("check", "text", "stem"), STOPPED_BY_SENSE)
def test_check_stops_what_makes_no_sense_alone(check: str, text: str, stem: str) -> None:
    assert EVERY[check](*draft(text, stem))


@pytest.mark.parametrize("check", EVERY)
@pytest.mark.parametrize(("text", "stem"), SOUND)
def test_check_lets_a_sound_question_pass(check: str, text: str, stem: str) -> None:
    assert not EVERY[check](*draft(text, stem))


@pytest.mark.parametrize(
    ("check", "stem", "answer"),
    [
        ("wrong length", "Who founded Cairo's school?", "Clara Wood"),
        ("long answer", GOOD, "the old city on the right bank"),
        ("unbalanced", "In which city did Clara Wood open “the old school”?", "Cairo"),
        ("torn phrase", "Who had had a school in Cairo?", "Clara Wood"),
    ],
)
def test_what_only_looks_wrong_passes(check: str, stem: str, answer: str) -> None:
    assert not CHECKS[check](*worded(stem, answer))


@pytest.mark.parametrize(
    ("check", "text", "stem"),
    [
        ("dangling pronoun", "Clara Wood sold her house in 1911.", "In what year did Clara Wood sell her house?"),
        ("asked twice", "Anna Berger was born in Vienna in Austria.", "In which city was Anna Berger born?"),
        ("timeless", "Clara Wood was the mayor of Bergen in 1911.", "In what year was Clara Wood the mayor of Bergen?"),
        ("many of one", "There are 30 schools in the town.", "How many schools are there in the town?"),
        ("too few anchors", FILMS, "In what year did The Quay come out?"),
        ("no and", IN_HALDEN, "In what year was Anna Berger born in Halden, Norway?"),
        ("vague phrase", FLOOD, "In what year did the 1954 flood destroy the harbour of Halden?"),
        ("explained above", FLOOD, "In what year did the 1954 flood destroy the harbour of Halden?"),
    ],
)
def test_what_only_seems_to_make_no_sense_passes(check: str, text: str, stem: str) -> None:
    assert not EVERY[check](*draft(text, stem))


def test_a_title_makes_its_words_known() -> None:
    found, setting = draft("The company left the city in 1911.", "In what year did the company leave the city?")
    assert not DOUBTS["vague phrase"](found, replace(setting, known=frozenset({"company", "city"})))


def test_what_a_pronoun_only_probably_stands_for_is_a_doubt() -> None:
    found, setting = draft("Hugo Brandt wrote a book. He sang in Oslo.", "In which city did Hugo Brandt sing?")
    assert not DOUBTS["guessed pronoun"](found, setting)
    pronoun = found.standing.clause.subject_head.i
    assert DOUBTS["guessed pronoun"](found, replace(setting, guessed=frozenset({pronoun})))


def test_every_check_has_an_example_of_what_it_stops() -> None:
    tables = [*STOPPED_BY_WORDING, *STOPPED_BY_SENSE, *STOPPED, *DOUBTED, *THIN, *LEFT_OPEN, *UNTOLD]
    tables += [*HANGING, *FRONTED, *BARE, *GIVEN, *POINTING]
    shown = {check for check, *_ in [*tables, *TORN, *TORN_STOPPED, *TORN_WORDS, *AWKWARD, *AWKWARD_WORDS]}
    shown |= {"title itself", "out of place", "late word", "guessed pronoun", "of no noun"}
    shown |= {"title itself", "out of place", "late word", "guessed pronoun", "title fits many", "of the day"}
    shown |= {check for check, *_ in [*MOMENTS, *MOMENTS_STOPPED]}
    shown |= {check for check, *_ in [*KIND_STOPPED, *KIND_DOUBTED]}
    shown |= {"title itself", "out of place", "late word", "guessed pronoun"}
    shown |= {check for check, *_ in [*CUT, *CUT_WORDS, *TWOFOLD, *LACKING, *MANY]}
    shown |= {check for check, *_ in [*CUT, *CUT_WORDS, *TWOFOLD, *CHANGED, *ASTRAY]}
    shown |= {"title itself", "out of place", "late word", "guessed pronoun", "endless sentence"}
    shown |= {check for check, *_ in [*CUT, *CUT_WORDS, *TWOFOLD]}
    shown |= {check for check, *_ in [*STRICT, *STRICT_WORDS]} | {"range without end"}
    shown |= {"title itself", "out of place", "late word", "guessed pronoun", "endless sentence"}
    shown |= {"title itself", "out of place", "late word", "guessed pronoun"}
    shown |= {check for check, *_ in ASKEW} | {"inside the title", "taken as"}
    shown |= {check for check, *_ in [*STILTED, *STILTED_WORDS]} | {"abstract of which", "described as only"}
    shown |= {check for check, *_ in [*SEVERAL, *TITLED, *UNSAID, *HALVED]} | {
        "told by its adjective",
        "same number told",
    }
    shown |= {check for check, *_ in [*COUNTS, *COUNTS_STOPPED]}
    shown |= {check for check, *_ in [*DEEDS, *TERMS]} | {"bargain of the titled"}
    assert set(EVERY) - shown == set()


def test_problem_names_the_first_check_that_fails() -> None:
    assert problem(*worded("In which city did we open this school?")) == "somebody speaks"


def test_a_sound_question_has_no_problem() -> None:
    assert problem(*draft(SCHOOL, GOOD)) is None


def test_what_is_in_doubt_is_sound() -> None:
    asked = draft("Anna Berger won the match in 1911.", "Who won the match in 1911?")
    assert problem(*asked) is None
    assert "vague phrase" in doubts(*asked)


def test_nothing_speaks_against_a_clear_question() -> None:
    assert not list(doubts(*draft(SCHOOL, GOOD)))


def test_what_stands_beside_the_answer_has_its_article() -> None:
    made, _ = drafts("In 1931 the line reached the Halden Strait, North Sea and Black Sea.")
    besides = [found.stem for found in made if found.stem.startswith("Besides")]
    assert any(stem.startswith("Besides the Halden Strait and the North Sea, ") for stem in besides), besides


def test_what_is_told_of_a_day_is_asked_in_the_past() -> None:
    made, _ = drafts("Norway has sold three ships on the fourth day of the fair.")
    assert "How many ships did Norway sell on the fourth day of the fair?" in {found.stem for found in made}
