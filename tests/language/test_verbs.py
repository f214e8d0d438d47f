from __future__ import annotations

import pytest

from quizgen.language.verbs import VerbGroup, full_form, inflect, lemma_of, plural_noun


def group(*auxiliaries: str, verb: str, tag: str = "VB", negated: bool = False, adverbs: str = "") -> VerbGroup:
    return VerbGroup(auxiliaries, verb, tag, tuple(adverbs.split()), negated)


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("sent", "send"), ("fought", "fight"), ("fell", "fall"), ("found", "find"), ("founded", "found"),
        ("left", "leave"), ("led", "lead"), ("lay", "lie"), ("born", "bear"), ("saw", "see"), ("rose", "rise"),
        ("began", "begin"), ("studies", "study"), ("Became", "become"), ("bought", "buy"),
    ],
)  # fmt: skip
def test_form_leads_to_its_base(form: str, lemma: str) -> None:
    assert lemma_of(form) == lemma


@pytest.mark.parametrize(
    ("lemma", "tag", "form"),
    [
        ("send", "VBD", "sent"), ("fight", "VBN", "fought"), ("write", "VBN", "written"), ("carry", "VBZ", "carries"),
        ("be", "VBZ", "is"), ("be", "VBD", "was"), ("be", "VBP", "are"), ("have", "VBZ", "has"),
        ("go", "VBZ", "goes"), ("build", "VBD", "built"),
    ],
)  # fmt: skip
def test_base_takes_the_form_of_a_tag(lemma: str, tag: str, form: str) -> None:
    assert inflect(lemma, tag) == form


@pytest.mark.parametrize(
    ("noun", "plural"),
    [("country", "countries"), ("city", "cities"), ("university", "universities"), ("church", "churches"),
     ("mountain range", "mountain ranges")],
)  # fmt: skip
def test_plural_of_a_noun(noun: str, plural: str) -> None:
    assert plural_noun(noun) == plural


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("'ll", "will"),
        ("’ve", "have"),
        ("ca", "can"),
        ("wo", "will"),
        ("'re", "are"),
        ("Has", "has"),
        ("did", "did"),
    ],
)
def test_contraction_is_written_out(short: str, full: str) -> None:
    assert full_form(short) == full


@pytest.mark.parametrize(
    ("verb", "plural", "before", "after"),
    [
        (group(verb="sent", tag="VBD"), False, "did", "send"),
        (group(verb="sends", tag="VBZ"), False, "does", "send"),
        (group(verb="send", tag="VBP"), True, "do", "send"),
        (group("will", verb="send"), False, "will", "send"),
        (group("may", "have", verb="sent", tag="VBN"), False, "may", "have sent"),
        (group("has", verb="sent", tag="VBN"), False, "has", "sent"),
        (group("has", "been", verb="sent", tag="VBN"), False, "has", "been sent"),
        (group("was", verb="built", tag="VBN"), False, "was", "built"),
        (group(verb="was", tag="VBD"), False, "was", ""),
        (group(verb="are", tag="VBP"), True, "are", ""),
        (group("had", verb="been", tag="VBN"), False, "had", "been"),
    ],
    ids=lambda value: value.after_subject() if isinstance(value, VerbGroup) else None,
)
def test_auxiliary_comes_before_the_subject(verb: VerbGroup, *, plural: bool, before: str, after: str) -> None:
    assert verb.inverted(plural=plural) == (before, after)


@pytest.mark.parametrize(
    ("verb", "before", "after"),
    [
        (group("did", verb="send", negated=True), "did", "not send"),
        (group(verb="was", tag="VBD", negated=True), "was", "not"),
        (group(verb="sent", tag="VBD", negated=True), "did", "not send"),
        (group(verb="sent", tag="VBD", adverbs="never"), "did", "never send"),
        (group("was", verb="built", tag="VBN", adverbs="largely"), "was", "largely built"),
    ],
)
def test_not_and_adverbs_stay_with_the_verb(verb: VerbGroup, before: str, after: str) -> None:
    assert verb.inverted(plural=False) == (before, after)


@pytest.mark.parametrize(
    ("verb", "plural", "expected"),
    [
        (group("was", verb="built", tag="VBN"), True, "were built"),
        (group("were", verb="built", tag="VBN"), False, "was built"),
        (group("have", verb="gone", tag="VBN"), False, "has gone"),
        (group("will", verb="go"), True, "will go"),
        (group(verb="is", tag="VBZ"), True, "are"),
        (group(verb="carries", tag="VBZ"), True, "carry"),
        (group(verb="carry", tag="VBP"), False, "carries"),
        (group(verb="carried", tag="VBD"), False, "carried"),
    ],
)
def test_verb_agrees_with_another_subject(verb: VerbGroup, *, plural: bool, expected: str) -> None:
    assert verb.agreeing(plural=plural).after_subject() == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        (group("would", "have", "been", verb="sent", tag="VBN", negated=True), "would not have been sent"),
        (group(verb="is", tag="VBZ", negated=True), "is not"),
        (group(verb="sent", tag="VBD", negated=True), "did not send"),
        (group(verb="send", tag="VBP", negated=True), "do not send"),
        (group(verb="wrote", tag="VBD", adverbs="also often"), "also often wrote"),
    ],
)
def test_verb_after_its_subject(verb: VerbGroup, expected: str) -> None:
    assert verb.after_subject() == expected


@pytest.mark.parametrize(
    ("verb", "lemma"),
    [
        (group(verb="was", tag="VBD"), "be"),
        (group(verb="'s", tag="VBZ"), "be"),
        (group("has", verb="written", tag="VBN"), "write"),
    ],
)
def test_group_has_the_base_of_its_main_verb(verb: VerbGroup, lemma: str) -> None:
    assert verb.lemma == lemma


@pytest.mark.parametrize(
    ("verb", "past"),
    [
        (group(verb="sent", tag="VBD"), True),
        (group("was", verb="sent", tag="VBN"), True),
        (group("had", verb="sent", tag="VBN"), True),
        (group("has", verb="sent", tag="VBN"), False),
        (group("is", verb="sent", tag="VBN"), False),
        (group(verb="sends", tag="VBZ"), False),
        (group("will", verb="send"), False),
    ],
)
def test_whether_it_lies_in_the_past(verb: VerbGroup, *, past: bool) -> None:
    assert verb.is_past is past


@pytest.mark.parametrize(
    ("told", "simple"),
    [
        (group("had", verb="abolished", tag="VBN"), "abolished"),
        (group("had", "been", verb="captured", tag="VBN"), "was captured"),
        (group("had", verb="been", tag="VBN"), "was"),
        (group("had", "been", verb="working", tag="VBG"), "was working"),
        (group("has", verb="abolished", tag="VBN"), "has abolished"),
        (group("had", verb="visited", tag="VBN", negated=True), "had not visited"),
        (group("was", verb="built", tag="VBN"), "was built"),
    ],
)
def test_past_before_another_past_is_told_simply(told: VerbGroup, simple: str) -> None:
    assert told.in_simple_past(plural=False).after_subject() == simple


def test_did_that_only_stresses_is_left_out() -> None:
    assert group("did", verb="conquer").in_simple_past(plural=False).after_subject() == "conquered"
