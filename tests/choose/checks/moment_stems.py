"""Stems that ask when, how long or how many without their occasion, or with the wrong word."""

MOMENTS_STOPPED = [
    (
        "lasts during",
        "The siege of Halden lasted from 1716 to 1718.",
        "During what period did the siege of Halden last?",
    ),
    (
        "months for years",
        "The survey of Halden was made between July 1903 and May 1904.",
        "Between which years was the survey of Halden made?",
    ),
    ("far from nothing", "The canal of Halden is 40 miles.", "How far is the canal of Halden?"),
    (
        "since the last",
        "Clara Wood won her first cup in eight years.",
        "In how many years did Clara Wood win her first cup?",
    ),
    (
        "one end",
        "The share of farmers in Norway ranges from 2% in Oslo to 80% in Halden.",
        "From what percentage does the share of farmers in Norway range in Oslo to 80% in Halden?",
    ),
    (
        "one end",
        "The old road of Halden was used from 1100 to the late Middle Ages.",
        "From what year was the old road of Halden used to the late Middle Ages?",
    ),
    (
        "below what one is",
        "Clara Wood became only the sixth singer in Norway to give 800 shows.",
        "How many shows did Clara Wood become only the sixth singer in Norway to give?",
    ),
    (
        "quantity of itself",
        "In 2010 Halden had a Swedish population of 5,300.",
        "What Swedish population did Halden have in 2010?",
    ),
]

MOMENTS = [
    (
        "not so then",
        "In 1915 the cause of the Halden fever was not known.",
        "In what year was the cause of the Halden fever not known?",
    ),
    (
        "one of two deeds",
        "The men of Halden fled, migrated or died during the war.",
        "The men of which place fled?",
    ),
    (
        "one of two deeds",
        "In 1911 nearly 500 men fled, migrated or died during the war.",
        "In what year did nearly 500 men flee?",
    ),
    (
        "one of two deeds",
        "In 1931, 13 houses in Oslo were damaged or destroyed.",
        "How many houses in Oslo were damaged in 1931?",
    ),
    (
        "of an example",
        "In this case, the average price of the boats is 6.2.",
        "What is the average price of the boats?",
    ),
    ("counted once", "Clara Wood made six tours.", "How many tours did Clara Wood make?"),
    (
        "beside an object",
        "Norway had six divisions with five brigades in 1931.",
        "With how many brigades did Norway have six divisions in 1931?",
    ),
    (
        "beside those before",
        "In 1988 Clara Wood won six additional cups.",
        "In what year did Clara Wood win six additional cups?",
    ),
    (
        "surpassed by how much",
        "Clara Wood surpassed $5,000 in 1931.",
        "How much did Clara Wood surpass in 1931?",
    ),
    (
        "of ones own",
        "Clara Wood lost her second match to Anna Berger.",
        "Which match did Clara Wood lose to Anna Berger?",
    ),
    ("some time", "Clara Wood served for six years.", "For how long did Clara Wood serve?"),
    (
        "day of what lasts",
        "The town remained on high alert on 5 March 1911.",
        "When did the town remain on high alert?",
    ),
    (
        "when either",
        "Hugo Brandt or Clara Wood left Oslo in 1911.",
        "In what year did Hugo Brandt or Clara Wood leave Oslo?",
    ),
    (
        "told when else",
        "In the 1970s Halden became a town with a new harbour in the 1980s.",
        "In what decade did Halden become a town with a new harbour in the 1980s?",
    ),
    (
        "latest of its day",
        "Hugo Brandt has opened Norway's latest mill.",
        "Who has opened Norway's latest mill?",
    ),
    ("age at no time", "Clara Wood was seven years old.", "How old was Clara Wood?"),
    (
        "bare work",
        "Her films include Karin's Orchard (1954), The Long Harbour (1957), Mirrors (1960) and The Quay (1963).",
        "In what year did The Quay come out?",
    ),
]

_FIRST_WOMAN = (
    "In 2015 Clara Wood became the first and only woman to be given the Grey Medal of the old Halden Society "
    "by the Swedes."
)

TELLING = [
    (
        "Coffee accounts for 40 percent of the exports of Norway.",
        "What percentage of the exports of Norway does coffee account for?",
    ),
    ("The siege of Halden lasted from 1716 to 1718.", "From when to when did the siege of Halden last?"),
    ("In 2010 Halden had a Swedish population of 5,300.", "How large a Swedish population did Halden have in 2010?"),
    (
        "In the first quarter of 2008, Norway became the main exporter of oil to China.",
        "When did Norway become the main exporter of oil to China?",
    ),
    (
        "The survey of Halden was made between July 1903 and May 1904.",
        "During what period was the survey of Halden made?",
    ),
    ("Norway is less than 72 km from Denmark.", "How far is Norway from Denmark?"),
    ("Clara Wood, 47, was elected mayor of Oslo in 1931.", "At what age was Clara Wood elected mayor of Oslo in 1931?"),
    (
        "Hugo Brandt was a professor of law at the University of Oslo from 1893 to 1925.",
        "During what period was Hugo Brandt a professor of law at the University of Oslo?",
    ),
    ("At the end of 1911, Clara Wood moved to Oslo.", "When did Clara Wood move to Oslo?"),
    (
        "Two extensions of the Halden Bridge were opened in 1991 and 2002.",
        "In which years were two extensions of the Halden Bridge opened?",
    ),
    (
        "Hugo Brandt ran Flying A Studios in Oslo from 1911 to 1912.",
        "During what period did Hugo Brandt run Flying A Studios in Oslo?",
    ),
    (_FIRST_WOMAN, f"In what year did Clara Wood become {_FIRST_WOMAN.partition('became ')[2].rstrip('.')}?"),
    ("The Halden Fair opens in early July.", "When does the Halden Fair open?"),
    (
        "Hugo Brandt was a writer from Oslo. His last novel, Antic Boats (1923), was printed in Halden.",
        "In what year did Hugo Brandt's novel Antic Boats come out?",
    ),
    (
        "Clara Wood published the novels Grey Harbour (1923) and Long Boats (1931).",
        "In what year did Clara Wood's Grey Harbour come out?",
    ),
]
"""Texts and stems in which nothing is missing."""
