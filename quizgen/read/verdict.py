"""Is a block prose, a short label that may be a heading, or neither: judged by its shape."""

from __future__ import annotations

import re
from enum import Enum

from quizgen.read.boilerplate import boilerplate

LONGEST_LABEL = 20
"""Words; a longer line without final punctuation is a paragraph that was cut off."""
_LONGEST_LABEL_CHARACTERS = 160
_LONGEST_HEADING = 14
_LONGEST_HEADING_CHARACTERS = 100
_LONGEST_TITLE = 25
_LONGEST_FURNITURE = 30
"""Words; a longer paragraph that begins with "Click here" is something else."""
_LONGEST_FURNITURE_CHARACTERS = 400
_LONGEST_CAPTION = 60
"""Words; a longer paragraph that ends in a photo credit has the credit stuck to it."""
_LONGEST_REFERENCE = 600
"""Characters; ten authors, a title and a DOI."""
_LONGEST_SEE = 10
_LONGEST_WIDGET = 4
_CREDIT_REACH = 130
_LONGEST_ENDED = {"?": 18, "!": 6, ":": 4, ";": 4, ",": 4}
"""Words of a label that ends so: "How many will come?", "Remember the Maine!", "Education or income;"."""
_LONGEST_STOPPED = 3
"""Words of a label that ends in a full stop: "Respondent race."."""
_LONGEST_NUMBERED = 8
"""As above: "4.1. Limits and future work."."""
_SHORTEST_ENTRY = 4
"""Words of a chronology's entry: "2013 – present" tells nothing."""
_FEW_WORDS = 6
"""A heading of so few words may have two commas: "Mass, space, and time"."""

_NAME = r"[A-Z][\w.’'-]*"
_INITIALLED = r"(?:[A-Z]\.? ?){1,3}[A-Z][a-z’'-]+"
_YEAR = r"(?:c\.|ca\.|circa)?\s?\d{3,4}s?(?:\s?(?:BCE?|AD|CE))?"
_ENDED = re.compile(r"[.!?:;,…][\"”’')\]»]*$")
_CHRONOLOGY = re.compile(
    rf"\(?(?:{_YEAR}|\d{{1,2}} [A-Z][a-z]+ \d{{3,4}}|[A-Z][a-z]+ \d{{1,2}}, \d{{3,4}})\)?"
    r"(?:\s?[-–]\s?\d{2,4})?(?:\s?[:–—-]|\s)\s*(?=\S)"
)
_ADDRESS = re.compile(r"\S@\w[\w-]*\.\w|^(?:https?://|www\.)\S+$|^@\w+$", re.IGNORECASE)
_HANDLES = re.compile(
    r"(?:(?:twitter|x|facebook|instagram|threads|mastodon|bluesky|telegram|tiktok)\W{1,4})?@\w+(?:\W+@\w+)*\W*$",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:copyright\s+)?(?:©|\(c\)\s)\s?\S|copyright\s(?:19|20)\d\d|.{0,80}\ball rights reserved\b",
    re.IGNORECASE,
)
_READING_TIME = re.compile(
    r"(?:(?:estimated )?(?:reading time|time to read)\W+)?\d{1,2}(?:\s?[-–]\s?\d{1,2})?"
    r"[\s-]?min(?:ute)?s?\b\.?(?:\s(?:to\s)?(?:read|listen|watch))?\W*$",
    re.IGNORECASE,
)
_COOKIE_WORD = re.compile(r"\bcookies?\b", re.IGNORECASE)
_COOKIE_NOTICE = re.compile(
    r"\b(?:consent|accept|privacy|preferences|settings|experience|browser|this (?:web)?site)\b", re.IGNORECASE
)
_CAPTION_NUMBER = re.compile(
    r"(?:Figure|Fig\.?|FIGURE|FIG\.?|Table|TABLE|Exhibit|Plate|Photo|Image)\s[A-Z]?\d+(?:[.-]\d+)*[a-z]?"
    r"(?:[.:]?\s(?=[^a-z(])|[.:]?\s?$|[.:]\s)"
)
_CREDIT = re.compile(
    r"(?:\b(?:Images?|Photos?|Photographs?|Pictures?|Illustration|Video|Graphic|Map)"
    r"(?: (?:[Cc]redit|[Cc]ourtesy|[Ss]ource|by))?:"
    r"|\((?:[Cc]redit|[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]ourtesy|[Ss]ource)\b[^()]*(?:\([^()]*\)[^()]*)?\)?"
    r"|\((?:AP|AFP|Reuters|Getty|EPA)[^()]*(?:Photo|Images|/)[^()]*\))\s?[^:]{0,80}$"
)
_BYLINE = re.compile(
    rf"(?:[Bb]y|BY|[Tt]ext|[Ww]ords)\s+(?:[Dd]r\.?\s)?{_NAME}"
    rf"(?:(?:[\s,&|•·]|\s-\s)+(?:and|in|for|the|of|at|de|van|von|{_NAME})){{0,14}}\.?$"
)
_JOB = re.compile(
    rf"{_NAME}(?: {_NAME}){{1,4}}(?:,| is an?| [|–—-]) [^.]{{0,60}}?"
    r"\b(\w+)(?:\s(?:at|for|in|of)\s[^.,;:\d]{2,40})?\.?$"
)
_INITIALS = re.compile(rf"{_INITIALLED}(?:(?:,| and|, and|;|&) {_INITIALLED})+\W*\d*$")
# The first letters stand in one set, because the engine looks for a set fast.
_IDENTIFIER = re.compile(r"[DIOPBda](?:OI|SBN|SSN|CLC|MID|MC|ibcode|oi|rXiv)\b(?::?\s?[\d:]|\.org)")
_REFERENCE = re.compile(r"(?:\[?\d+\]?\.?\s)?[A-Z][\w’'-]+,(?: ?[A-Z]\.){1,3}(?:[,;&]|\s\(\d{4}|\sand\s)|\^\s")
_SEE = re.compile(r"(?:See|E\.g\.|Cf\.|Ibid\.?|Op\. cit\.)[ ,].{0,60}$|Ibid\W")
_ATTRIBUTION = re.compile(r"[—–-]{1,2}\s?[A-Z]")
_AGENCY_LINE = re.compile(
    r"\(?(?:[Ww]ith (?:additional |agency )?(?:inputs?|reporting|files)\b|[Rr]eporting by\b.*\b[Ee]diting\b"
    r"|[Ss]ource:|[Aa]gencies$)"
)
_PRONOUN = re.compile(r"(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]his|[Tt]hat|[Tt]here|[Nn]o|[Yy]es)\b|[\"“‘']")
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,4}\.|[A-Z]\.)\s+(?=\S)")
# A single number may also stand before an item that is a sentence: "3. The mill burnt down."
_PART_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?\s+[A-Z]")
_SENTENCE_BREAK = re.compile(r"[a-z)”\"][.!?]\s+[\"“]?[A-Z]")
# Seven words before it: a shorter caption may have two parts, "The mill in spring. View from the west".
_LONG_SENTENCE = re.compile(r"(?:\S+ ){7,}\S*(?:[a-z]{4}|\d{3}|[)”\"])[.!?][\"”]? [\"“]?[A-Z]")
_LETTER = re.compile(r"[^\W\d_]")
_CLOSING = ' .:;,!?…»›>→|-–—*•()[]"“”'


class Verdict(Enum):
    """What a block is."""

    PROSE = "prose"
    LABEL = "label"
    """A short line that is no sentence: a heading, a caption, an entry of a list or a name."""
    FURNITURE = "furniture"
    """What a page puts around its text: menus, bylines, credits."""


def judge(prose: str) -> Verdict:
    """What a paragraph with these words is."""
    words = word_count(prose)
    if _is_caption(prose, words) or _is_reference(prose, words):
        return Verdict.FURNITURE
    if words <= _LONGEST_FURNITURE and len(prose) <= _LONGEST_FURNITURE_CHARACTERS and is_furniture(prose):
        return Verdict.FURNITURE
    return Verdict.LABEL if _is_label(prose, words) else Verdict.PROSE


def word_count(prose: str) -> int:
    """How many words tidied prose has."""
    return prose.count(" ") + 1


def is_furniture(prose: str) -> bool:
    """Whether a short paragraph, list item or heading belongs to the page and not to the text."""
    lower = prose.lower().replace("’", "'")
    lists = boilerplate()
    if lower.strip(_CLOSING) in lists.whole or lists.sentence_start.match(lower):
        return True
    if not _ENDED.search(prose) and (lists.label_start.match(lower) or _is_widget_label(lower)):
        return True
    if _READING_TIME.match(prose):
        return True
    return _is_signed(prose) or _is_address(prose) or _is_cookie_notice(prose)


def is_heading(prose: str) -> bool:
    """Whether a label looks like a heading rather than a caption, an address or a list of names."""
    words = word_count(prose)
    if words > _LONGEST_HEADING or len(prose) > _LONGEST_HEADING_CHARACTERS:
        return False
    if prose.count(",") > (1 if words > _FEW_WORDS else 2) or prose.endswith((":", ";", ",")):
        return False
    if prose[0].islower() or _ATTRIBUTION.match(prose) or _INITIALS.match(prose):
        return False
    return bool(_LETTER.search(prose)) and not _SENTENCE_BREAK.search(_unnumbered(prose))


def is_title(prose: str) -> bool:
    """Whether the first line of a text looks like its headline."""
    if len(prose) > _LONGEST_LABEL_CHARACTERS or word_count(prose) > _LONGEST_TITLE:
        return False
    return not prose.endswith((".", ":", ";", ","))


def is_back_matter(heading: str) -> bool:
    """Whether what stands under this heading is references and links."""
    return _unnumbered(heading).strip(_CLOSING).lower() in boilerplate().back_matter


def heading_level(heading: str) -> int:
    """The level that a heading's number shows: 1 for "4. Discussion", 2 for "4.1 Limits"."""
    match = _NUMBERED.match(heading)
    return match.group().strip(". ").count(".") + 1 if match else 1


def is_chronology(prose: str) -> bool:
    """Whether a line is an entry that begins with its date: "1992 – Born in Oslo"."""
    return word_count(prose) >= _SHORTEST_ENTRY and bool(_CHRONOLOGY.match(prose))


def _unnumbered(heading: str) -> str:
    return _NUMBERED.sub("", heading, count=1) if _NUMBERED.match(heading) else heading


def _is_label(prose: str, words: int) -> bool:
    if words > LONGEST_LABEL or len(prose) > _LONGEST_LABEL_CHARACTERS:
        return False
    if not _ENDED.search(prose):
        return not is_chronology(prose) and not _LONG_SENTENCE.match(prose)
    return not _SENTENCE_BREAK.search(_unnumbered(prose)) and _is_ended_label(prose, words)


def _is_ended_label(prose: str, words: int) -> bool:
    """Whether a line with final punctuation is a label all the same."""
    last = prose.rstrip("\"”’')]»")[-1:]
    if last in _LONGEST_ENDED:
        return words <= _LONGEST_ENDED[last]
    if _PRONOUN.match(prose):
        return False
    if _PART_NUMBER.match(prose) and words <= _LONGEST_NUMBERED:
        return True
    if _has_verb(prose):
        return False
    named = _unnumbered(prose)
    return word_count(named if named[0].isupper() else prose) <= _LONGEST_STOPPED or prose.isupper()


def _has_verb(prose: str) -> bool:
    """Whether a word after the first is a common verb or ends as verbs of the past do."""
    words = prose.lower().rstrip(".\"”’')]»").split()[1:]
    return any(word.endswith("ed") or word in boilerplate().short_verbs for word in words)


def _is_caption(prose: str, words: int) -> bool:
    if _CAPTION_NUMBER.match(prose):
        return True
    return words <= _LONGEST_CAPTION and bool(_CREDIT.search(prose, max(len(prose) - _CREDIT_REACH, 0)))


def _is_reference(prose: str, words: int) -> bool:
    if words <= _LONGEST_SEE and _SEE.match(prose):
        return True
    if len(prose) > _LONGEST_REFERENCE:
        return False
    return bool(_REFERENCE.match(prose) or _IDENTIFIER.search(prose))


def _is_widget_label(lower: str) -> bool:
    words = lower.split()
    lists = boilerplate()
    return 1 < len(words) <= _LONGEST_WIDGET and words[-1] in lists.widget_words and words[0] in lists.widget_starts


def _is_signed(prose: str) -> bool:
    """Whether a line names who wrote or sent the text."""
    if _BYLINE.match(prose) or _AGENCY_LINE.match(prose) or _ATTRIBUTION.match(prose) or _INITIALS.match(prose):
        return True
    job = _JOB.match(prose)
    return job is not None and job[1].lower() in boilerplate().jobs


def _is_address(prose: str) -> bool:
    if _ADDRESS.search(prose):
        return not _SENTENCE_BREAK.search(prose)
    return bool(_HANDLES.match(prose) or _COPYRIGHT.match(prose))


def _is_cookie_notice(prose: str) -> bool:
    return bool(_COOKIE_WORD.search(prose) and _COOKIE_NOTICE.search(prose))
