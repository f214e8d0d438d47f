"""Cut an encyclopedia's dump into passages to try the questions on: texts that no rule was made for.

    python benchmarks/sections.py DUMP.xml.bz2 FOLDER [--parts 5]

The dump is a MediaWiki export (https://www.mediawiki.org/wiki/Help:Export), bzip2-compressed. Every section of an
article gives a text of 70 to 260 words of whole paragraphs, with the article's title on top: the first paragraphs of
the section that fit. Sections without prose (references, lists, tables) give none. Articles are dealt out to
folders part-1, part-2 and so on by their title, so that rules can be made on some and tried on others.

The judgements of texts whose names end in a number without leading text of ours (`albania-13`) were made on the
sections of the dump that comes with gensim 4.4.0
(`gensim/test/test_data/enwiki-latest-pages-articles1.xml-p000000010p000030302-shortened.bz2`).

The wiki text is read by mwparserfromhell, which the development tools bring.
"""

from __future__ import annotations

import argparse
import bz2
import hashlib
import html
import re
from pathlib import Path
from typing import TYPE_CHECKING

import mwparserfromhell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mwparserfromhell.wikicode import Wikicode

FEWEST, MOST = 70, 260
"""Words of a passage: as many as the paragraphs that people have been asked about have."""

_SHORTEST = 26  # words of a paragraph that is prose
_NO_PROSE = frozenset(
    {"references", "external links", "see also", "notes", "further reading", "bibliography", "sources"}
)
_TABLES = frozenset({"table", "gallery", "math", "div"})
_PAGE = re.compile(r"<page>.*?</page>", re.DOTALL)
_TITLE = re.compile(r"<title>(.*?)</title>")
_TEXT = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)
_ASIDES = re.compile(r"<ref[^>/]*/>|<ref.*?</ref>|<!--.*?-->", re.DOTALL)
_PICTURES = re.compile(r"(file|image|category):", re.IGNORECASE)
_HOLLOW = re.compile(r"\(\s*[;,]?\s*\)")


def articles(dump: Path) -> Iterator[tuple[str, str]]:
    """Title and wiki text of each article of a dump."""
    for page in _PAGE.findall(bz2.decompress(dump.read_bytes()).decode("utf-8")):
        title, text = _TITLE.search(page), _TEXT.search(page)
        if title and text and ":" not in title[1] and "<redirect" not in page:
            yield html.unescape(title[1]), _ASIDES.sub("", html.unescape(text[1]))


def passages(source: str) -> Iterator[tuple[int, str]]:
    """The sections of an article that are long enough, each with its number."""
    sections = mwparserfromhell.parse(source).get_sections(flat=True, include_lead=True)
    for number, section in enumerate(sections):
        paragraphs = _paragraphs(_prose(section))
        while len(paragraphs) > 1 and _words(paragraphs) > MOST:
            paragraphs.pop()
        if FEWEST <= _words(paragraphs) <= MOST:
            yield number, "\n\n".join(paragraphs)


def _words(paragraphs: list[str]) -> int:
    return sum(len(paragraph.split()) for paragraph in paragraphs)


def _prose(section: Wikicode) -> str:
    """A section's running text, without headings, tables and pictures; empty where it holds none."""
    headings = section.filter_headings()
    if headings and headings[0].title.strip_code().strip().lower() in _NO_PROSE:
        return ""
    tables = section.filter_tags(matches=lambda node: str(node.tag) in _TABLES)
    pictures = section.filter_wikilinks(matches=lambda node: bool(_PICTURES.match(str(node.title))))
    for node in (*tables, *pictures, *headings):
        if section.contains(node):
            section.remove(node)
    for template in section.filter_templates(recursive=False):
        if template.name.strip().lower() == "convert" and len(template.params) > 1:
            section.replace(template, f"{template.params[0]} {template.params[1]}")
    return str(section.strip_code())


def _paragraphs(prose: str) -> list[str]:
    """The paragraphs of running text among the lines."""
    lines = [_HOLLOW.sub("", " ".join(line.split())) for line in prose.split("\n")]
    lines = [line.replace(" ,", ",").replace("  ", " ") for line in lines]
    whole = [line for line in lines if len(line.split()) >= _SHORTEST and line[-1] in '.”"!?']
    return [line for line in whole if "|" not in line and "{" not in line]


def main() -> None:
    """Cut the dump and say how many passages there are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dump", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--parts", type=int, default=5)
    arguments = parser.parse_args()
    count = 0
    for title, source in articles(arguments.dump):
        part = int(hashlib.md5(title.encode(), usedforsecurity=False).hexdigest(), 16) % arguments.parts + 1
        folder = arguments.folder / f"part-{part}"
        folder.mkdir(parents=True, exist_ok=True)
        slug = re.sub(r"\W+", "-", title.lower())
        for number, text in passages(source):
            (folder / f"{slug}-{number}.txt").write_text(f"# {title}\n\n{text}\n", encoding="utf-8")
            count += 1
    print(f"{count} passages of {FEWEST} to {MOST} words")


if __name__ == "__main__":
    main()
