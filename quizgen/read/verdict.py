"""Is a block prose, a short label that may be a heading, or neither: judged by its shape."""

from __future__ import annotations

import re
from enum import Enum

from quizgen.read.boilerplate import boilerplate

MOST_LABEL_WORDS = 20
"""A line without final punctuation is a label up to here, and beyond it a paragraph that was cut off."""
_MOST_LABEL_LENGTH = 160
_MOST_HEADING_WORDS = 14
_MOST_HEADING_LENGTH = 100
_MOST_QUESTION_WORDS = 18
_MOST_FURNITURE_WORDS = 30
"""A paragraph that begins with "Click here" and has more words than this is something else."""
_MOST_CAPTION_WORDS = 60
"""A paragraph that ends in a photo credit and has more words than this has the credit stuck to it."""

_ENDED = re.compile(r"[.!?:;,…][\"”’')\]»]*$")
_CHRONOLOGY = re.compile(r"(?:\(?(?:c\.|ca\.|circa)?\s?\d{3,4}s?(?:\s?(?:BCE?|AD|CE))?|\d{1,2} [A-Z][a-z]+ \d{3,4}|[A-Z][a-z]+ \d{1,2}, \d{3,4})\)?(?:\s?[-–]\s?\d{2,4})?\s?(?:[:–—-]|\s)\s*(?=\S)")
_ADDRESS = re.compile(r"\S@\w[\w-]*\.\w|^(?:https?://|www\.)\S+$|^@\w+$", re.IGNORECASE)
_HANDLES = re.compile(r"(?:(?:twitter|x|facebook|instagram|threads|mastodon|bluesky|telegram|tiktok)\W{1,4})?@\w+(?:\W+@\w+)*\W*$", re.IGNORECASE)
_COPYRIGHT = re.compile(r"(?:copyright\s+)?(?:©|\(c\)\s)\s?\S|copyright\s(?:19|20)\d\d|.{0,80}\ball rights reserved\b", re.IGNORECASE)
_COOKIES = re.compile(r"\bcookies?\b.*\b(?:consent|accept|privacy|preferences|settings|experience|browser)\b|\b(?:consent|accept|privacy|this (?:web)?site)\b.*\bcookies?\b", re.IGNORECASE)
_CAPTION_NUMBER = re.compile(r"(?:Figure|Fig\.?|FIGURE|FIG\.?|Table|TABLE|Exhibit|Plate|Photo|Image)\s(?:[A-Z]?\d+(?:[.-]\d+)*[a-z]?)(?:[.:]?\s(?=[^a-z(])|[.:]?\s?$|[.:]\s)")
_CREDIT = re.compile(
    r"(?:\b(?:Images?|Photos?|Photographs?|Pictures?|Illustration|Video|Graphic|Map)(?: (?:[Cc]redit|[Cc]ourtesy|[Ss]ource|by))?:"
    r"|\((?:[Cc]redit|[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]ourtesy|[Ss]ource)\b[^()]*(?:\([^()]*\)[^()]*)?\)?"
    r"|\((?:AP|AFP|Reuters|Getty|EPA)[^()]*(?:Photo|Images|/)[^()]*\))\s?[^:]{0,80}$"
)
_BYLINE = re.compile(r"(?:[Bb]y|BY|[Tt]ext|[Ww]ords)\s+(?:[Dd]r\.?\s)?[A-Z][\w.’'-]*(?:[\s,&|•·-]+(?:and|in|for|the|of|at|de|van|von|[A-Z][\w.’'-]*)){0,14}\.?$")
_JOB = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,4}(?:,| is an?| [|–—-]) [^.]{0,60}?\b(\w+)(?:\s(?:at|for|in|of)\s[^.]{2,40})?\.?$")
_INITIALS = re.compile(r"(?:[A-Z]\.? ?){1,3}[A-Z][a-z’'-]+(?:(?:,| and|, and|;|&) (?:[A-Z]\.? ?){1,3}[A-Z][a-z’'-]+)+\W*\d*$")
_REFERENCE = re.compile(r"\b(?:doi|DOI|PMID|PMC|ISBN|ISSN|OCLC|arXiv|Bibcode)\b:?\s?[\d:]|https?://(?:dx\.)?doi\.org|^(?:\[?\d+\]?\.?\s)?[A-Z][\w’'-]+,(?: ?[A-Z]\.){1,3}(?:[,;&]|\s\(\d{4}|\sand\s)|^\^\s")
_SEE = re.compile(r"(?:See|E\.g\.|Cf\.|Ibid\.?|Op\. cit\.)[ ,].{0,60}$|Ibid\W")
_ATTRIBUTION = re.compile(r"[—–-]{1,2}\s?[A-Z]")
_AGENCY_LINE = re.compile(r"\(?(?:[Ww]ith (?:additional |agency )?(?:inputs?|reporting|files)\b|[Rr]eporting by\b.*\b[Ee]diting\b|[Ss]ource:|[Aa]gencies\b)")
_PRONOUN = re.compile(r"(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]his|[Tt]hat|[Tt]here|[Nn]o|[Yy]es)\b|[\"“‘']")
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,4}\.|[A-Z]\.)\s+(?=\S)")
_SENTENCE_BREAK = re.compile(r"[a-z)”\"][.!?]\s+[\"“]?[A-Z]")
_LETTER = re.compile(r"[^\W\d_]")
_CLOSING = " .:;,!?…»›>→|-–—*•()[]\"“”"


class Verdict(Enum):
    """What a block is."""

    PROSE = "prose"
    LABEL = "label"
    """A short line that is no sentence: a heading, a caption, an entry of a list or a name."""
    FURNITURE = "furniture"
    """What a page puts around its text: menus, bylines, credits."""


def judge(prose: str) -> Verdict:
    """What a paragraph with these words is."""
    words = prose.count(" ") + 1
    if _is_caption(prose, words) or _is_reference(prose, words):
        return Verdict.FURNITURE
    if words <= _MOST_FURNITURE_WORDS and is_furniture(prose):
        return Verdict.FURNITURE
    return Verdict.LABEL if _is_label(prose, words) else Verdict.PROSE


def is_furniture(prose: str) -> bool:
    """Whether a short paragraph, list item or heading belongs to the page and not to the text."""
    lower = prose.lower().replace("’", "'")
    lists = boilerplate()
    if lower.strip(_CLOSING) in lists.whole or lists.sentence_starts.match(lower):
        return True
    if not _ENDED.search(prose) and (lists.label_starts.match(lower) or _is_widget_label(lower)):
        return True
    return _is_signed(prose) or _is_address(prose) or bool(_COOKIES.search(prose))


def is_heading(prose: str) -> bool:
    """Whether a label looks like a heading rather than a caption, an address or a list of names."""
    words, commas = prose.count(" ") + 1, prose.count(",")
    if words > _MOST_HEADING_WORDS or len(prose) > _MOST_HEADING_LENGTH or prose.endswith((":", ";", ",")):
        return False
    if commas > (1 if words > 6 else 2) or _ATTRIBUTION.match(prose) or prose[0].islower():  # noqa: PLR2004 - "Mass, space, and time"
        return False
    unnumbered = _NUMBERED.sub("", prose, count=1)
    return bool(_LETTER.search(prose)) and not _SENTENCE_BREAK.search(unnumbered) and not _INITIALS.match(prose)


def is_title(prose: str) -> bool:
    """Whether the first line of a text looks like its headline."""
    return len(prose) <= _MOST_LABEL_LENGTH and not prose.endswith((".", ":", ";", ",")) and prose.count(" ") < 25  # noqa: PLR2004 - words


def is_back_matter(heading: str) -> bool:
    """Whether what stands under this heading is references and links."""
    return _NUMBERED.sub("", heading, count=1).strip(_CLOSING).lower() in boilerplate().back_matter


def heading_level(heading: str) -> int:
    """The level that a heading's number shows: 1 for "4. Discussion", 2 for "4.1 Limits"."""
    match = _NUMBERED.match(heading)
    return match.group().strip(". ").count(".") + 1 if match else 1


def is_chronology(prose: str) -> bool:
    """Whether a line begins with its date: "1992 – Born in Oslo"."""
    return bool(_CHRONOLOGY.match(prose))


def _is_label(prose: str, words: int) -> bool:
    if words > MOST_LABEL_WORDS or len(prose) > _MOST_LABEL_LENGTH:
        return False
    if not _ENDED.search(prose):
        return not (is_chronology(prose) and words > 3)  # noqa: PLR2004 - "2013 – present" tells nothing
    if _SENTENCE_BREAK.search(_NUMBERED.sub("", prose, count=1)):
        return False
    return _is_ended_label(prose, words)


def _is_ended_label(prose: str, words: int) -> bool:
    """Whether a line with final punctuation is a label all the same."""
    last = prose.rstrip("\"”’')]»")[-1:]
    if last == "?":
        return words <= _MOST_QUESTION_WORDS
    if last == "!":
        return words <= 6  # noqa: PLR2004 - "Remember the Maine!"
    if last in ":;,":
        return words <= 4  # noqa: PLR2004 - "Education or income;"
    if _PRONOUN.match(prose):
        return False
    numbered = bool(_NUMBERED.match(prose)) and words <= 8  # noqa: PLR2004 - "4.1. Limits and future work."
    return words <= 3 or numbered or (prose.isupper() and words <= MOST_LABEL_WORDS)  # noqa: PLR2004 - "Respondent race."


def _is_caption(prose: str, words: int) -> bool:
    if _CAPTION_NUMBER.match(prose):
        return True
    return words <= _MOST_CAPTION_WORDS and bool(_CREDIT.search(prose, max(len(prose) - 130, 0)))


def _is_reference(prose: str, words: int) -> bool:
    return bool(_REFERENCE.search(prose)) or (words <= 10 and bool(_SEE.match(prose)))  # noqa: PLR2004 - "See Lund and Berg (2019), p. 14."


def _is_widget_label(lower: str) -> bool:
    words = lower.split()
    lists = boilerplate()
    return 1 < len(words) <= 4 and words[-1] in lists.widget_words and words[0] in lists.widget_starts  # noqa: PLR2004 - "More on this story"


def _is_signed(prose: str) -> bool:
    """Whether a line names who wrote or sent the text."""
    if _BYLINE.match(prose) or _AGENCY_LINE.match(prose) or _ATTRIBUTION.match(prose):
        return True
    job = _JOB.match(prose)
    return bool(job) and job[1].lower() in boilerplate().jobs if job else bool(_INITIALS.match(prose))


def _is_address(prose: str) -> bool:
    if _ADDRESS.search(prose):
        return not _SENTENCE_BREAK.search(prose)
    return bool(_HANDLES.match(prose) or _COPYRIGHT.match(prose))
