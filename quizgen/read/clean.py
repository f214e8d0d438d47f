"""What is not prose within a paragraph: places of agencies, note markers, labels stuck to a sentence.

Every rule goes by the shape of the words and gives runs of the prose to leave out; no offset moves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.read.blocks import tidied, without
from quizgen.read.boilerplate import boilerplate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizgen.passage import Paragraph

Cut = tuple[int, int]

_BRACKETS = re.compile(r"\[(\^?[^\[\]]{1,60})\]")
_EMPTIED = re.compile(r"\s?\((?:see|cf\.?|e\.g\.,?|,|;|\s)*\[(?:\d[\d\s,;–—-]*)\]\s?\)", re.IGNORECASE)
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ue000-\uf8ff\ufeff]")
_LANGUAGE_NOTE = re.compile(r"\s?\(\([a-z]{2,3}\)\)")
_NOTE_NUMBER = re.compile(
    r"\d[\d\s,;:–—-]*(?:p+\.\s?[\d–-]+)?|\^.+|(?:note|nb|n|fn|footnote|ref|web|lower-alpha|fig\.?|table)\s?\w{1,3}",
    re.IGNORECASE,
)
_LETTER_NOTE = re.compile(r"[a-z]{1,2}")
_ENDINGS = frozenset({"s", "es", "ed", "er", "en", "ly"})
"""What editors put at a word's end to fit a quotation in."""
_BEFORE_WORD = " \"“‘'(—–-"
_EDITORIAL = re.compile(r"[A-Za-z][A-Za-z ,'’-]*")

_PLACE = r"[A-Z][A-Z.’'-]+(?:[ ,/]+[A-Z][A-Z.’'-]+){0,4}"
_DATELINE = re.compile(
    # LONDON (AP) —    NEW DELHI, May 12, 2026 (Reuters) -    (AFP) –
    r"(?:[A-Z][\w.’'-]*(?:[ ,/]+[A-Z][\w.’'-]*){0,4}[, ]*(?:\d{1,2}(?:,? \d{4})?)?,? ?)?"
    r"\((?P<agency>[A-Z][\w .’'/-]{0,40})\)\s?[-–—]+\s"
    # LONDON, 12 May 2026 -    LONDON —    BERLIN -
    rf"|{_PLACE}, (?:\d{{1,2}} )?[A-Z][a-z]{{2,8}}\.?(?: \d{{1,2}})?(?:,? \d{{4}})?\s[-–—]+\s"
    rf"|(?=[A-Z]{{4}}){_PLACE}\s(?:—|--)\s"
    r"|[A-Z]{6,}\s[-–]\s"
    # Oslo, Norway —
    r"|[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+){0,2}, [A-Z][A-Za-z.’'-]+(?: [A-Z][a-z’'-]+)?\s(?:—|--)\s"
)
_CAPITALS = re.compile(r"[A-Z]{2,5}\b")
_SENTENCE_FOLLOWS = re.compile(r"[\"“‘'(]?[A-Z0-9£$€]")
_NUMBERED = re.compile(r"\(?\d{1,3}[.)]\s+(?=[\"“‘'(]?[A-Z])")
# The stop comes first, which the engine finds fast; four letters before it, for "No. 12" is no footnote.
_FOOTNOTE_DIGIT = re.compile(r"[.?!](?<=[a-z]{4}.)[”\"]?(\s\d{1,2})(?:(?=\s([A-Z][a-z]*)\s)|$)")
_JOINT = re.compile(r"[a-z](?=([A-Z][a-z]*)(?:['’][a-z]+)?[ ,])")
_TITLE_WORD = r"(?:[A-Z][\w'’&-]*|of|and|the|to|for|in|on|from|&)"
_LABEL_WORDS = re.compile(rf"{_TITLE_WORD}(?: {_TITLE_WORD})*$")
_LABEL_REACH = 60
"""Characters; the longest widget label seen on news pages has 44."""

# Four small letters before the stop: "St. Louis" and "Prof. Ito" are not two sentences.
_LAST_SENTENCE = re.compile(r"(?:[a-z]{4}|[A-Z]{3}|\d|[\"”’')\]])[.?!][\"”’')]*\s+(?=[^.?!]*$)")
_TAIL_LABEL = re.compile(
    r"[A-Z][\w’'-]*(?:(?: [\w’'–-]+){0,2}|(?: (?:[A-Z][\w’'-]*|of|and|the|in|for)){0,6}(?: \(\d{4}[^)]*\))?)$"
)
_CREDIT_NOTE = re.compile(
    r"\((?:with (?:agency )?inputs?|(?:additional )?reporting|edit(?:ed|ing)|source|photo|image|credit)\b",
    re.IGNORECASE,
)
_CREDIT_LABEL = re.compile(
    r"(?<=[.?!”\")\]] )\(?(?:(?:image|photo|photograph|picture|illustration)(?: credits?| courtesy| source)?"
    r"|read (?:more|also|next)|also read|related|see also)$",
    re.IGNORECASE,
)
_LONGEST_CREDIT_LABEL = 25
_INPUTS = "ith inputs from "
_AFTER_SENTENCE = re.compile(r"[.?!”\")\]]\s$")
_TAIL_REACH = 220


def without_notes(text: str, paragraph: Paragraph) -> Paragraph | None:
    """The paragraph without note markers and editors' brackets; None if nothing is left of it."""
    return _cut(text, paragraph, sorted(_note_cuts(paragraph.prose)))


def without_labels(text: str, paragraph: Paragraph) -> tuple[Paragraph | None, Paragraph | None]:
    """The paragraph without what is stuck to its ends, and the next one's heading if that is stuck to it."""
    heading: Paragraph | None = None
    if start := _tail_heading_start(paragraph.prose):
        heading = _cut(text, paragraph, [(0, start)])
        paragraph = _cut(text, paragraph, [(start, len(paragraph.prose))]) or paragraph
    shorter = _cut(text, paragraph, [*_start_cuts(paragraph.prose), *_credit_cuts(paragraph.prose)])
    return shorter, heading


def _cut(text: str, paragraph: Paragraph, cuts: list[Cut]) -> Paragraph | None:
    if not cuts:
        return paragraph
    shorter = without(text, paragraph, cuts)
    return shorter and tidied(text, shorter)


def _note_cuts(prose: str) -> Iterator[Cut]:
    for match in _INVISIBLE.finditer(prose):
        yield match.span()
    if "((" in prose:
        for match in _LANGUAGE_NOTE.finditer(prose):
            yield match.span()
    if "[" in prose:
        for match in _EMPTIED.finditer(prose):
            yield match.span()
        for match in _BRACKETS.finditer(prose):
            yield from _bracket_cuts(prose, match)
    for match in _FOOTNOTE_DIGIT.finditer(prose):
        if not match[2] or match[2].lower() in boilerplate().openers:
            yield match.span(1)


def _bracket_cuts(prose: str, match: re.Match[str]) -> Iterator[Cut]:
    """A note goes as a whole; of a word that an editor put into a quotation only the brackets go."""
    inside = match[1].strip()
    start = match.start()
    spaced = prose[start - 1 : start] == " "
    if _is_note(inside) or _is_letter_note(inside, prose[start - 1 : start]):
        after = prose[match.end() : match.end() + 1]
        yield start - (spaced and (not after or not after.isalnum())), match.end()
    elif _EDITORIAL.fullmatch(inside):
        yield start, start + 1
        yield match.end() - 1, match.end()


def _is_letter_note(inside: str, before: str) -> bool:
    """Whether a letter in brackets marks a note, and is neither a word nor a word's ending: "love[s]"."""
    if not _LETTER_NOTE.fullmatch(inside) or not before or before in _BEFORE_WORD:
        return False
    ending = inside in _ENDINGS or (inside == "d" and before == "e")
    return not (ending and before.isalpha())


def _is_note(inside: str) -> bool:
    lower = inside.lower()
    return bool(
        _NOTE_NUMBER.fullmatch(inside)
        or lower.endswith((" needed", "?"))
        or lower in boilerplate().editor_notes
        or lower.startswith(("citation", "clarification"))
    )


def _start_cuts(prose: str) -> Iterator[Cut]:
    """At most one label is cut: what follows is a sentence."""
    for end in (_dateline_end(prose), _label_end(prose), _stuck_label_end(prose)):
        if end:
            yield 0, end
            return


def _dateline_end(prose: str) -> int:
    match = _DATELINE.match(prose)
    if not match or not _SENTENCE_FOLLOWS.match(prose, match.end()):
        return 0
    return match.end() if match["agency"] is None or is_agency(match["agency"]) else 0


def is_agency(name: str) -> bool:
    """Whether this is what a news agency or a paper signs with: "Reuters", "AP", "CNN Newsource"."""
    words = name.lower().replace("/", " ").split()
    return not boilerplate().agencies.isdisjoint([name.lower(), *words]) or bool(_CAPITALS.match(name))


def _label_end(prose: str) -> int:
    match = _NUMBERED.match(prose) or boilerplate().lead_label.match(prose)
    return match.end() if match else 0


def _stuck_label_end(prose: str) -> int:
    """Where a widget's label ends that has no space before its sentence: "More StoriesThe minister said"."""
    for match in _JOINT.finditer(prose, 0, _LABEL_REACH):
        label = prose[: match.end()]
        if _LABEL_WORDS.match(label) and _is_stuck(label.split(), match[1], prose[match.end() :]):
            return match.end()
    return 0


def _is_stuck(label: list[str], opener: str, rest: str) -> bool:
    lists = boilerplate()
    last = label[-1].lower()
    if last in lists.name_starts or last + opener.lower() in lists.camel_names:
        return False
    if not label[0][0].isupper() or not any(word[0].islower() for word in rest.split(maxsplit=8)[1:8]):
        return False
    if last in lists.widget_words:
        return len(label) == 1 or label[0].lower() in lists.widget_starts
    return len(label) > 1 and opener.lower() in lists.openers and label[0].lower() not in lists.openers


def _credit_cuts(prose: str) -> Iterator[Cut]:
    """What names a picture's or the text's maker, or another text, at the end: "Photo: Ann Berg"."""
    reach = max(len(prose) - _TAIL_REACH, 0)
    start = -1
    if prose.endswith((")", ").")):
        start = prose.rfind("(", reach)
        start = start if _CREDIT_NOTE.match(prose, start) else -1
    if start < 0 and (colon := prose.rfind(": ", reach)) >= 0:
        label = _CREDIT_LABEL.search(prose, max(colon - _LONGEST_CREDIT_LABEL, 0), colon)
        start = label.start() if label else -1
    if start < 0:
        inputs = prose.rfind(_INPUTS, reach) - 1
        start = inputs if inputs > 0 and _AFTER_SENTENCE.search(prose, inputs - 2, inputs) else -1
    if start > 0:
        yield start, len(prose)


def _tail_heading_start(prose: str) -> int:
    """Where a heading begins that has no line end before it: "They married in 2014. Career"."""
    if not prose[-1].isalnum() and prose[-1] != ")":
        return 0
    last = _LAST_SENTENCE.search(prose, max(len(prose) - _TAIL_REACH, 0))
    return last.end() if last and _TAIL_LABEL.match(prose, last.end()) else 0
