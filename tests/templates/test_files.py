from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quizgen.errors import TemplateError
from quizgen.quiz import Kind
from quizgen.templates.files import built_in_templates, parse_templates, read_templates

if TYPE_CHECKING:
    from pathlib import Path

    from quizgen.templates.template import Template

GOOD = """\
[[template]]
name = "where-stands"
asks_for = "name"
role = "adverbial"
type = ["city", "country"]
preposition = "in"
verb = "stand"
question = "Where {aux} {subject} {verb} {rest}?"
weight = 0.9

  [[template.example]]
  text = "The tower stands in Oslo."
  question = "Where does the tower stand?"
  answer = "Oslo"
"""


def refused(text: str) -> TemplateError:
    """What is said of a file with this text."""
    with pytest.raises(TemplateError) as caught:
        parse_templates(text, "mine.toml")
    return caught.value


def without(key: str) -> str:
    return "".join(line for line in GOOD.splitlines(keepends=True) if not line.startswith(f"{key} "))


def with_line(key: str, line: str) -> str:
    return re.sub(rf"(?m)^{key} = .*$", line, GOOD)


def test_template_is_what_the_file_says() -> None:
    (template,) = parse_templates(GOOD, "mine.toml")
    assert (template.name, template.asks_for) == ("where-stands", Kind.NAME)
    conditions = [template.role, template.type, template.preposition, template.verb]
    assert conditions == [{"adverbial"}, {"city", "country"}, {"in"}, {"stand"}]
    assert (template.weight, template.slots) == (0.9, ("aux", "subject", "verb", "rest"))
    assert [example.answer for example in template.examples] == ["Oslo"]
    assert (template.file, template.line) == ("mine.toml", 1)


def test_conditions_left_out_hold_for_all() -> None:
    (template,) = parse_templates(re.sub(r"(?m)^(type|preposition|verb|weight) = .*\n", "", GOOD), "mine.toml")
    assert (template.type, template.preposition, template.verb, template.head) == (frozenset(),) * 4
    assert (template.noun, template.existential, template.copula, template.passive) == (None,) * 4
    assert template.weight == 0.5


def test_one_word_is_as_good_as_a_list() -> None:
    (one,) = parse_templates(GOOD, "mine.toml")
    (listed,) = parse_templates(with_line("role", 'role = ["adverbial"]'), "mine.toml")
    assert one.role == listed.role


@pytest.mark.parametrize(
    ("key", "line", "says"),
    [
        ("weight", "colour = 1", "unknown key 'colour'"),
        ("asks_for", 'asks_for = "colour"', "'colour' cannot be asked for"),
        ("asks_for", "asks_for = 3", "expected a text for 'asks_for'"),
        ("role", 'role = "hero"', "'hero' is no role"),
        ("role", 'role = ["adverbial", "hero"]', "'hero' is no role"),
        ("role", "role = 3", "expected a text or a list of texts for 'role'"),
        ("role", "role = []", "expected a text or a list of texts for 'role'"),
        ("type", 'type = "colour"', "'colour' is no type"),
        ("type", "type = [1]", "expected a text or a list of texts for 'type'"),
        ("question", 'question = "Where {aux} {colour}?"', "there is no slot {colour}"),
        ("question", 'question = "Where {} {subject}?"', "there is no slot {}"),
        ("question", 'question = "Where {aux} {subject}"', "a question ends with a question mark"),
        ("question", 'question = " "', "expected a text for 'question'"),
        ("name", 'name = ""', "expected a text for 'name'"),
        ("weight", "weight = 2", "expected a number from 0 to 1 for 'weight'"),
        ("weight", "weight = -0.1", "expected a number from 0 to 1 for 'weight'"),
        ("weight", "weight = nan", "expected a number from 0 to 1 for 'weight'"),
        ("weight", "weight = true", "expected a number from 0 to 1 for 'weight'"),
        ("weight", 'weight = "much"', "expected a number from 0 to 1 for 'weight'"),
        ("weight", 'noun = "yes"', "expected true or false for 'noun'"),
        ("weight", "copula = 1", "expected true or false for 'copula'"),
        ("weight", 'subject = "dog"', "'dog' is no kind of subject"),
    ],
)
def test_mistake_is_told_with_its_line(key: str, line: str, says: str) -> None:
    text = with_line(key, line)
    number = text.splitlines().index(line) + 1
    assert refused(text).message == f"mine.toml:{number}: {says}"


@pytest.mark.parametrize("key", ["name", "asks_for", "role"])
def test_missing_key_is_told_with_the_line_of_its_template(key: str) -> None:
    message = refused(without(key)).message
    assert message.startswith("mine.toml:1: expected ")
    assert repr(key) in message


@pytest.mark.parametrize(
    ("key", "line", "expected"),
    [
        ("weight", "colour = 1", "weight"),
        ("role", 'role = "hero"', "count-of-object"),
        ("type", 'type = "colour"', "country"),
        ("question", 'question = "Where {colour}?"', "subject"),
        ("asks_for", 'asks_for = "colour"', "number, name or date"),
        ("weight", 'subject = "dog"', "person"),
    ],
)
def test_hint_tells_what_was_expected(key: str, line: str, expected: str) -> None:
    assert expected in refused(with_line(key, line)).hint


def test_mistake_in_the_second_template_has_its_own_line() -> None:
    second = with_line("name", 'name = "second"').replace('role = "adverbial"', 'role = "hero"')
    text = f"{GOOD}\n{second}"
    number = text.splitlines().index('role = "hero"') + 1
    assert refused(text).message.startswith(f"mine.toml:{number}: ")


def test_two_templates_of_one_name_are_refused() -> None:
    text = f"{GOOD}\n{GOOD}"
    number = len(GOOD.splitlines()) + 2
    assert refused(text).message == f"mine.toml:{number}: a second template is called 'where-stands'"


@pytest.mark.parametrize(
    "text", ["name = [", "[[template]", '[[template]]\nname = "a"\nname = "b"'], ids=["list", "header", "key twice"]
)
def test_what_is_no_toml_is_told_with_the_place(text: str) -> None:
    assert re.match(r"mine\.toml: not valid TOML: .+\(at (line \d+|end)", refused(text).message)


@pytest.mark.parametrize(
    "text", ["", "# nothing yet\n", 'title = "Mine"', "[template]\nname = 1", "template = 3", f"x = 1\n{GOOD}"]
)
def test_file_holds_templates_and_nothing_else(text: str) -> None:
    assert refused(text).message == "mine.toml:1: expected one or more [[template]] tables and nothing else"


@pytest.mark.parametrize(
    "example",
    [
        'text = "A."',
        'text = "A."\nquestion = "B?"\nanswer = 3',
        'text = "A."\nquestion = "B?"\nanswer = "C"\nnote = "D"',
    ],
    ids=["too little", "no text", "too much"],
)
def test_example_needs_text_question_and_answer(example: str) -> None:
    text = f"{GOOD.partition('  [[')[0]}\n[[template.example]]\n{example}"
    assert refused(text).message.endswith("each [[template.example]] needs text, question and answer")


def test_missing_file_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"Cannot read .*none\.toml: No such file"):
        read_templates(tmp_path / "none.toml")


def test_folder_is_no_template_file(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="Cannot read"):
        read_templates(tmp_path)


def test_file_that_is_not_utf8_is_said_so(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(GOOD.replace("tower", "cafè").encode("latin-1"))
    with pytest.raises(TemplateError, match="is not UTF-8 text"):
        read_templates(path)


def test_users_file_is_read_like_the_built_in_ones(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(GOOD, encoding="utf-8")
    (template,) = read_templates(path)
    assert (template.name, template.file) == ("where-stands", str(path))


def test_built_in_names_are_unique() -> None:
    names = [template.name for template in built_in_templates()]
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("template", built_in_templates(), ids=lambda template: template.name)
def test_built_in_template_has_two_examples(template: Template) -> None:
    assert len(template.examples) >= 2


@pytest.mark.parametrize("kind", list(Kind))
def test_there_are_built_in_templates_for_each_kind(kind: Kind) -> None:
    assert [template for template in built_in_templates() if template.asks_for is kind]


@pytest.mark.parametrize(
    "text",
    ["template = [1, 2]", "template = [[1]]", "weight = " + "9" * 5000, "a = " + "[" * 50_000,
     ('[[template]]\nname = "a"\nasks_for = "name"\nrole = "subject"\nquestion = "Who {predicate}?"\n'
     'subject = ["person"]')],
    ids=["numbers", "lists", "digits", "nested", "subject"],
)  # fmt: skip
def test_odd_toml_is_a_template_error(text: str) -> None:
    with pytest.raises(TemplateError):
        parse_templates(text, "odd.toml")
