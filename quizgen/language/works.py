"""Works whose year stands before them: "the 1954 film Harbour Lights" came out in 1954."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.clause import Clause, ClauseKind, Constituent, Role
from quizgen.language.groups import subject_of
from quizgen.language.lemmas import lemma
from quizgen.language.phrases import render
from quizgen.language.verbs import VerbGroup, lemma_of

if TYPE_CHECKING:
    from quizgen.language.tokens import Token

MADE = frozenset({"album", "book", "comedy", "drama", "episode", "film", "movie", "novel", "opera", "play", "poem",
                  "series", "single", "song", "thriller"})  # fmt: skip
"""What is made once, and comes out in a year."""

CAME_OUT = VerbGroup((), "came", "VBD", particle="out")

_MOST_BETWEEN = 2  # words between the year and the noun: "the 1954 British horror film"
_NO_TITLES = frozenset({"PERSON", "NORP", "DATE", "CARDINAL", "ORDINAL", "LANGUAGE"})
_YEAR_LENGTH = 4
_QUOTES_AT_END = frozenset({'"', "”", "’", "'", "''"})
_QUOTES = frozenset({'"', "“", "‘", "'", "``"})


def came_out(year: Token) -> Clause | None:
    """The clause of the year in "the 1954 film Harbour Lights", or None when the token is no such year."""
    if not is_year(year):
        return None
    after = year.doc[year.i + 1 : year.i + 2 + _MOST_BETWEEN]
    noun = next((token for token in after if token.lower_ in MADE and token.tag_ == "NN"), None)
    if noun is None or any(token.pos_ not in {"NOUN", "ADJ", "PROPN"} for token in after if token.i < noun.i):
        return None
    title = _title_behind(noun)
    if not title:
        return None
    head = max(title, key=lambda token: token.pos_ == "PROPN")
    return out_in(year, (*_article(year), noun, *title) if _article(year) else title, head)


def out_in(year: Token, subject: tuple[Token, ...], head: Token, title: tuple[Token, ...] = ()) -> Clause:
    """The clause that a work came out in a year, which stands beside it without a verb.

    Args:
        year: The year.
        subject: What came out.
        head: The word of the subject that its verb would agree with.
        title: What of the subject may be asked for; nothing where the year may be that of other works as well.
    """
    when = Constituent(Role.ADVERBIAL, year, year, "in", (year,))
    return Clause(
        anchor=year,
        kind=ClauseKind.APPOSITIVE,
        group=CAME_OUT,
        subject=subject,
        subject_head=head,
        plural=False,
        front=(),
        rest=(year,),
        constituents=(Constituent(Role.SUBJECT, head, None, "", title), when),
    )


def maker(clause: Clause) -> tuple[Token, str] | None:
    """Who made a work that came out, and what it is: "his" and "novel" of "his novel Harbour Lights (1954)".

    Of "Anna Berger wrote Harbour Lights (1954)", it is "Berger" and nothing.
    """
    if clause.group != CAME_OUT or clause.kind is not ClauseKind.APPOSITIVE:
        return None
    title = clause.subject[0]
    before = [token for token in title.sent if token.i < title.i]
    owners = [token for token in before if token.dep_ == "poss" and _is_made(token.head) and token.head.i < title.i]
    if owners:
        owner = owners[-1]
        return (owner, lemma(owner.head)) if owner.tag_ == "PRP$" or owner.ent_type_ == "PERSON" else None
    verbs = [token for token in title.ancestors if token.pos_ == "VERB"][:1]
    if not verbs or lemma_of(verbs[0].text) not in _MAKING or verbs[0].i > title.i:
        return None
    subject = subject_of(verbs[0])
    named = subject is not None and (subject.ent_type_ == "PERSON" or subject.tag_ == "PRP")
    return (subject, "") if subject is not None and named else None


def kind_of_work(clause: Clause) -> str:
    """What the work that came out is, as the words before its title say: "romantic comedy", or nothing.

    Of "the films The Long Harbour (1954) and Her Grey Boat (1957)", each is a "film".
    """
    if clause.group != CAME_OUT or clause.kind is not ClauseKind.APPOSITIVE:
        return ""
    title = clause.subject[0]
    if any((token.lower_ in MADE and token.pos_ == "NOUN") or token.text in _OWNS for token in clause.subject):
        return ""  # "the novel The Long Harbour", "Anna Berger's Harbour"
    before = title.doc[max(title.sent.start, title.i - _FARTHEST) : title.i]
    noun = next((token for token in reversed(before) if _is_made(token)), None)
    if noun is None or any(token.i > noun.i and token.pos_ in {"VERB", "AUX", "PRON"} for token in before):
        return ""
    if noun.tag_ == "NNS" or noun.head.tag_ == "NNS":  # "films like", "film roles include"
        return noun.lower_ if noun.lower_ in MADE else noun.lower_.removesuffix("s")
    return render(_with_adjectives(noun)) if all(token.text in _BETWEEN for token in before if token.i > noun.i) else ""


_OWNS = frozenset({"'s", "’s"})
_FARTHEST = 12
"""Words between what works are and the title of one of them."""

_BETWEEN = _QUOTES | {","}


def _with_adjectives(noun: Token) -> tuple[Token, ...]:
    """A noun with the words before it that say of which kind it is: "romantic comedy"; not "famous song"."""
    begin = noun.i
    while (
        begin > noun.sent.start and noun.doc[begin - 1].tag_ in {"JJ", "NN"} and _is_said_of(noun.doc[begin - 1], noun)
    ):
        begin -= 1
    return tuple(noun.doc[begin : noun.i + 1])


def _is_said_of(word: Token, noun: Token) -> bool:
    """Whether a word before a noun says which kind of work it is, and not how good, or whose."""
    return word.head.i == noun.i and word.dep_ in {"amod", "compound"} and word.lower_ not in _PRAISE


_PRAISE = frozenset({"acclaimed", "celebrated", "debut", "famous", "former", "known", "latest", "major", "monumental",
                     "new", "old", "other", "popular", "recent", "seminal", "successful", "well"})  # fmt: skip


def _is_made(noun: Token) -> bool:
    return noun.lower_ in MADE or noun.lower_.removesuffix("s") in MADE


_MAKING = frozenset({"compose", "direct", "produce", "publish", "record", "release", "write"})


def is_year(token: Token) -> bool:
    """Whether the token is four digits."""
    return len(token) == _YEAR_LENGTH and token.text.isdigit()


def _article(year: Token) -> tuple[Token, ...]:
    """The "the" right before the year."""
    return (year.nbor(-1),) if year.i > 0 and year.nbor(-1).text == "the" else ()


def _title_behind(noun: Token) -> tuple[Token, ...]:
    """The name that stands right behind the noun, with its quotes; not a person's, who is no work."""
    doc = noun.doc
    quoted = noun.i + 1 < len(doc) and noun.nbor(1).text in _QUOTES
    begin = noun.i + 2 if quoted else noun.i + 1
    named = next((span for span in doc.ents if span.start == begin and span.label_ not in _NO_TITLES), None)
    if named is None or not any(token.pos_ == "PROPN" for token in named):
        return ()
    end = named.end + 1 if quoted else named.end
    return tuple(doc[noun.i + 1 : end]) if end <= len(doc) and _ends_there(named[-1], quoted=quoted) else ()


def _ends_there(last: Token, *, quoted: bool) -> bool:
    """Whether the title ends where the entity does: at its closing quote, or before what is no name."""
    after = last.nbor(1) if last.i + 1 < len(last.doc) else None
    if after is None:
        return not quoted
    if quoted:
        return after.text in _QUOTES_AT_END
    return after.pos_ != "PROPN" and after.text not in {":", "–"}
