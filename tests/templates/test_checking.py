from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizgen.errors import TemplateError
from quizgen.templates.checking import asked_of, check, describe
from quizgen.templates.files import built_in_templates, parse_templates

if TYPE_CHECKING:
    from quizgen.language.model import Model

MINE = """
[[template]]
name = "who-opened"
asks_for = "name"
role = "subject"
verb = "open"
question = "Who was it that {predicate}?"

  [[template.example]]
  text = "Clara Wood opened a school in 1911."
  question = "Who was it that opened a school in 1911?"
  answer = "Clara Wood"
"""


def test_description_is_one_line_with_name_kind_and_question() -> None:
    (template,) = parse_templates(MINE, "mine.toml")
    assert describe(template).split() == ["who-opened", "name", "Who", "was", "it", "that", "{predicate}?"]


@pytest.mark.model
def test_examples_of_all_built_in_templates_hold(model: Model) -> None:
    if not model.name.startswith("en_core_web_md"):
        pytest.skip("the built-in examples are written for the medium model")
    assert len(list(check(built_in_templates(), model))) == len(built_in_templates())


@pytest.mark.model
def test_users_template_is_checked_like_a_built_in_one(model: Model) -> None:
    assert list(check(parse_templates(MINE, "mine.toml"), model)) == ["who-opened: 1 examples hold"]


@pytest.mark.model
@pytest.mark.parametrize(
    ("right", "wrong"),
    [("opened a school in 1911?", "opened a church?"), ('answer = "Clara Wood"', 'answer = "Hugo Brandt"')],
)
def test_example_that_does_not_hold_tells_what_came_instead(model: Model, right: str, wrong: str) -> None:
    (*_, template) = parse_templates(MINE.replace(right, wrong), "mine.toml")
    with pytest.raises(TemplateError) as caught:
        list(check([template], model))
    assert caught.value.message.startswith("mine.toml:2: template 'who-opened': ")
    assert caught.value.message.endswith("but gives Who was it that opened a school in 1911? (Clara Wood)")


@pytest.mark.model
def test_example_that_gives_nothing_says_so(model: Model) -> None:
    (template,) = parse_templates(MINE.replace("Clara Wood opened", "Clara Wood closed"), "mine.toml")
    with pytest.raises(TemplateError, match="but gives nothing"):
        list(check([template], model))


@pytest.mark.model
def test_a_text_of_several_sentences_gives_several_questions(model: Model) -> None:
    (template,) = parse_templates(MINE, "mine.toml")
    text = "Clara Wood opened a school in 1911. Anna Berger opened a museum."
    assert [answer for _, answer in asked_of(template, text, model)] == ["Clara Wood", "Anna Berger"]
