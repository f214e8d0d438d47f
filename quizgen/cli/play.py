"""`quizgen play`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from quizgen.cli.options import Count, Date, Language, Templates, note
from quizgen.cli.texts import quiz_from
from quizgen.errors import UsageError
from quizgen.play.choices import Mode, Order, Scores, Scoring, Who

if TYPE_CHECKING:
    from quizgen.quiz import Kind

_Class = Annotated[bool, typer.Option("--class", help="For a class: each question alone first, then its options.")]
_Hands = Annotated[bool, typer.Option("--hands", help="For a class that answers by a show of hands, which you count.")]
_Teams = Annotated[str, typer.Option("--teams", metavar="NAMES", help="For teams: “Reds,Blues”, or how many.")]
_Kinds = Annotated[
    list[str] | None, typer.Option("--kind", metavar="KIND", help="Ask only for number, name or date; repeatable.")
]
_Timer = Annotated[int, typer.Option("--timer", min=0, max=3600, help="Seconds for an answer.")]
_Seed = Annotated[int | None, typer.Option("--seed", help="The same order of questions and options every time.")]


def play(
    source: Annotated[str, typer.Argument(help="A saved .quiz.json, or a text to make a quiz from.")],
    *,
    count: Count = None,
    typed: Annotated[bool, typer.Option("--typed", help="Type every answer; no options to choose from.")] = False,
    kind: _Kinds = None,
    order: Annotated[Order, typer.Option("--order", help="The order of the questions.")] = Order.SHUFFLED,
    missed: Annotated[bool, typer.Option("--missed", help="Only what went wrong last time.")] = False,
    timer: _Timer = 0,
    class_: _Class = False,
    hands: _Hands = False,
    teams: _Teams = "",
    scoring: Annotated[Scoring, typer.Option("--scoring", help="What right answers are worth.")] = Scoring.RIGHT,
    scores: Annotated[Scores, typer.Option("--scores", help="When points are shown.")] = Scores.EACH,
    plain: Annotated[
        bool, typer.Option("--plain", help="Plain lines of text, for screen readers and simple terminals.")
    ] = False,
    no_record: Annotated[bool, typer.Option("--no-record", help="Keep no results.")] = False,
    seed: _Seed = None,
    date: Date = "",
    templates: Templates = None,
    model: Language = None,
) -> None:
    """Play a quiz in the terminal, alone or with a class."""
    from quizgen.play.run import Extras, play_plain  # noqa: PLC0415 - not needed for --help
    from quizgen.play.run import play as run  # noqa: PLC0415 - as above
    from quizgen.play.settings import Settings, team_names  # noqa: PLC0415 - as above

    settings = Settings(
        who=_who(class_=class_, hands=hands, teams=teams),
        teams=team_names(teams) if teams else (),
        mode=Mode.TYPED if typed else Mode.MIXED,
        kinds=_kinds(kind or []),
        count=count,
        timer=timer,
        scoring=scoring,
        scores=scores,
        order=order,
    )
    quiz = quiz_from(source, date=date, templates=templates, model=model)
    extras = Extras(missed=missed, record=not no_record, seed=seed)
    if plain or _cannot_draw():
        play_plain(quiz, settings, extras, keyboard=source == "-")
    else:
        run(quiz, settings, extras)


def _who(*, class_: bool, hands: bool, teams: str) -> Who:
    """Who answers; a class may be named beside how it answers."""
    if hands and teams:
        raise UsageError("--hands and --teams exclude each other", "Leave one of them out.")
    if teams:
        return Who.TEAMS
    if hands:
        return Who.HANDS
    return Who.CLASS if class_ else Who.ALONE


def _kinds(names: list[str]) -> tuple[Kind, ...]:
    from quizgen.quiz import Kind  # noqa: PLC0415 - not needed for --help

    try:
        return tuple(dict.fromkeys(Kind(name.casefold().removesuffix("s")) for name in names))
    except ValueError as error:
        raise UsageError(f"There is no such kind: {', '.join(names)}", "Ask for number, name or date.") from error


def _cannot_draw() -> bool:
    """Whether the terminal says that it can do no more than print."""
    if os.environ.get("TERM") != "dumb":
        return False
    note("This terminal cannot draw: the quiz is played in plain lines.")
    return True
