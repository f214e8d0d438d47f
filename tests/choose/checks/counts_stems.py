"""Stems that ask how many or how much, or when it was so many: the check, the text, the stem."""

from __future__ import annotations

COUNTS_STOPPED = [
    ("figure of somebody", "Anna Berger was 17 in 1911.", "What was Anna Berger in 1911?"),
    ("quantity in passing", "Halden is a port in Norway with a population of 5,300.",
     "What is the population of Halden?"),
]  # fmt: skip

COUNTS = [
    ("share of a kind", "Oslo was 66.7% Danish in 1911.", "What was Oslo in 1911?"),
    ("told one by one", "Three pupils Anna Berger and Hugo Brandt left Oslo in 1911.",
     "How many pupils Anna Berger and Hugo Brandt left Oslo in 1911?"),
    ("one for several", "The largest churches in Norway were Halden Church.",
     "Which church were the largest churches in Norway?"),
    ("no real count", "Hugo Brandt planted hundreds of trees in 1911.",
     "How many trees did Hugo Brandt plant in 1911?"),
    ("when so many", "In 1911 the rate of unemployment in Norway was 10%.",
     "In what year was the rate of unemployment in Norway 10%?"),
    ("already then", "In 1911 Anna Berger had already written six plays.",
     "In what year had Anna Berger already written six plays?"),
    ("reaches which way", "The weed of Halden can reach 40 metres.", "How many metres can the weed of Halden reach?"),
    ("perhaps so many", "In 1911, perhaps 400 people came to Halden.", "How many people came to Halden in 1911?"),
    ("those few", "In 1911 the war between the two towns ended after six years.",
     "After how many years did the war between the two towns end in 1911?"),
    ("age of a share", "About 28% of the people of Norway are under the age of 15.",
     "Under what age are about 28% of the people of Norway?"),
]  # fmt: skip

COUNTED = [
    ("With a population of 5,300, Halden is the largest port of Norway.", "What is the population of Halden?"),
    ("The school of Halden has between 28 and 42 pupils.", "How many pupils does the school of Halden have?"),
    ("Anna Berger finished eighth out of 13 candidates.",
     "Out of how many candidates did Anna Berger finish eighth?"),
    ("Anna Berger is the youngest of five children.", "Of how many children is Anna Berger the youngest?"),
    ("The film industry in Norway dates back to 1898.", "To what year does the film industry in Norway date back?"),
    ("Anna Berger signed a $7 million contract with the Halden Society in 1990.",
     "How large a contract did Anna Berger sign with the Halden Society in 1990?"),
    ("Medical schools began to be set up in Norway towards the end of the 18th century.",
     "Towards the end of what century did medical schools begin to be set up in Norway?"),
]  # fmt: skip
