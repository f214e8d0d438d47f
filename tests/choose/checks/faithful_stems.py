"""Texts and questions that say what their sentence does not: the check, the text, the stem."""

UNDER_THREAT = (
    "The Kingdom of Norway was under great threat in the late 16th century by the Danes in the west and the "
    "warlike Poles in the east."
)

CHANGED = [
    (
        "changed quotation",
        'Anna Berg told Oslo News that any plan "must be well thought out" in 1911.',
        'Who told Oslo News that any plan "must be thought out" in 1911?',
    ),
    (
        "in a title",
        "Hugo Brandt wrote his first book, On the Lake of Norway, in 1911.",
        "On which lake did Hugo Brandt write his first book in 1911?",
    ),
    (
        "where one is asked",
        "The government asked the Institute of Law in Oslo to write a report on the mines in 1911.",
        "In which city did the government ask the Institute of Law to write a report on the mines in 1911?",
    ),
    (
        "in a story",
        "Anna Berg used Hugo Brandt as a character in Norway in 1911.",
        "In which country did Anna Berg use Hugo Brandt as a character in 1911?",
    ),
    (
        "two by one verb",
        "Clara Wood was sent to Oslo and Hugo Brandt to Bergen in 1911.",
        "Who was sent to Oslo and Hugo Brandt to Bergen in 1911?",
    ),
    (
        "half of two",
        UNDER_THREAT,
        "When was the Kingdom of Norway under great threat by the Danes in the east?",
    ),
    (
        "half of two",
        "Halden borders Norway to the north and Poland to the east.",
        "Which country does Halden border to the north and Poland to the east?",
    ),
    (
        "doer beside",
        "Hugo Brandt was beaten by Axel Lund before winning the Halden Cup in 1911.",
        "Who beat Hugo Brandt before winning the Halden Cup in 1911?",
    ),
    ("half a span", "In 1909 – 1910 Anna Berg taught in Oslo.", "Who taught in Oslo in 1909?"),
    (
        "half a title",
        "Anna Berg wrote the script Harbour – Distant Lights in Oslo in 1911.",
        "Which script did Anna Berg write?",
    ),
    (
        "not before how",
        "The plan of Hugo Brandt is obviously not a good plan for Oslo.",
        "For which city is the plan of Hugo Brandt not obviously a good plan?",
    ),
    (
        "over a gap",
        "The Halden League was a union of towns in Norway, broken by Olaf I around 1911.",
        "Around what year was the Halden League a union of towns in Norway?",
    ),
    (
        "any such",
        "In 1911 a Benedictine Republic was set up in Oslo.",
        "Which republic was set up in Oslo in 1911?",
    ),
    (
        "beyond which",
        "The signs are used outside Norway since 1911.",
        "Outside which country are the signs used since 1911?",
    ),
    (
        "name behind",
        "In 1911 Anna Berg was cast as Clara Wood on the BBC series, Harbour.",
        "Who was cast as Clara Wood on the BBC series in 1911?",
    ),
    (
        "partner lost",
        "Hugo Brandt, a painter, and Anna Berg, a singer, met in Oslo in 1911.",
        "In which city did Hugo Brandt meet in 1911?",
    ),
]

ASTRAY = [
    (
        "done to a person",
        "Anna Berg became famous as the star of Harbour Lights, directed by Hugo Lund in 1911.",
        "Who directed the star of Harbour Lights in 1911?",
    ),
    (
        "way of another",
        "Hugo Brandt brought the clock he made to school on September 14, 1911.",
        "When did Hugo Brandt make the clock to school?",
    ),
    (
        "some told as all",
        "Clara Wood gave a prize to her pupils who left Norway in 1911.",
        "In what year did Clara Wood's pupils leave Norway?",
    ),
    (
        "no event",
        "The treaty of Oslo ended the war between Norway and Denmark, which began in 1911.",
        "Which two countries began in 1911?",
    ),
    (
        "part of a body",
        "A brigade of the Norwegian Army based at Halden was sent to Oslo in 1911.",
        "Where was the Norwegian Army based?",
    ),
    (
        "which of both",
        "In 1911 Norway declared a war which grew into Denmark, which was to be known as the Long War.",
        "Which country was to be known as the Long War?",
    ),
    (
        "what the deed did",
        "In 1911 Norway declared war on Denmark, which caused unrest in Oslo.",
        "Which country caused unrest in Oslo?",
    ),
    (
        "only reported",
        "In 1911 the papers spoke of 50 people trapped in Oslo.",
        "How many people were trapped in Oslo?",
    ),
    (
        "how far something had",
        "Norway has most of the woods of the north, covering 1,200 square kilometres.",
        "How many square kilometres does Norway cover?",
    ),
    (
        "who of the two",
        "Hugo Brandt met a son of Axel Lund, who ruled Oslo from 1911 to 1920.",
        "Who ruled Oslo from 1911 to 1920?",
    ),
]

BY_OTHERS = [
    (
        "who of a thing",
        "The Halden Choir comprises 40 members from 12 countries who are engaged in the music of Norway.",
        "How many countries are engaged in the music of Norway?",
    ),
    (
        "who of a thing",
        "The town of Halden was founded by Danes from the Lund tribe, who came from Denmark in 1011.",
        "Which tribe came from Denmark in 1011?",
    ),
    (
        "members from",
        "The Halden Choir comprises almost 100 members from 12 different countries.",
        "From how many different countries does the Halden Choir comprise almost 100 members?",
    ),
    (
        "two doers",
        "In 1911 Halden School was voted the best school by the Halden Guide 1911 by the school magazine Norway.",
        "In what year was Halden School voted the best school by the Halden Guide 1911 by the school magazine Norway?",
    ),
    (
        "only perhaps",
        "Anna Berg reportedly wrote the song while living in Oslo in 1911.",
        "In which city did Anna Berg live in 1911?",
    ),
    (
        "bears another name",
        "In 1911 Anna Berg was cast as Clara Wood on the BBC series, Harbour.",
        "On which series was Anna Berg cast as Clara Wood in 1911?",
    ),
]
"""What checks of other rooms stop, in clauses of the kind that these rooms are about."""
