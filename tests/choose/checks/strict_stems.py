"""Stems in which a strict editor would change a word."""

STRICT = [
    (
        "not moved",
        "Hugo Brandt's plan is obviously not a serious economic plan.",
        "Whose plan is not obviously a serious economic plan?",
    ),
    (
        "had a loss",
        "In Oslo, Anna Berger had an early loss in the second round to Clara Wood.",
        "In which round did Anna Berger have an early loss to Clara Wood in Oslo?",
    ),
    (
        "contained from",
        "The Halden Club contains both old and young painters from 40 towns.",
        "From how many towns does the Halden Club contain both old and young painters?",
    ),
    (
        "one of a place",
        "Halden is a small town of the Kingdom of Norway in the northern hills.",
        "Of which kingdom is Halden a small town in the northern hills?",
    ),
    (
        "by whom it was meant",
        "Anna Berger repelled every attack by the Danes in 1931.",
        "By whom did Anna Berger repel every attack in 1931?",
    ),
    (
        "ranked behind",
        "Anna Berger finished third behind Clara Wood in 1931.",
        "Behind whom did Anna Berger finish in 1931?",
    ),
    (
        "his of two",
        "Hugo Brandt was invited by Karl Berger to teach his son in 1931.",
        "In what year was Hugo Brandt invited by Karl Berger to teach his son?",
    ),
    (
        "dated again",
        "In 1981, the freedom of Halden was set for the year 1991.",
        "In what year was the freedom of Halden set for the year 1991?",
    ),
    (
        "dated again",
        "Halden used boats from Oslo at the beginning of the Great War in 1931.",
        "In what year did Halden use boats from Oslo at the beginning of the Great War?",
    ),
    (
        "into the tongue of",
        "Clara Wood rendered into Danish Anna Berger's Harbour Lights in 1931.",
        "In what year did Clara Wood render into Danish Anna Berger's Harbour Lights?",
    ),
    (
        "office without article",
        "Head of the Halden Council told the town about the fire in 1931.",
        "Head of which council told the town about the fire in 1931?",
    ),
    (
        "years back",
        "The craft of Halden dates back hundreds of years.",
        "How many years does the craft of Halden date back?",
    ),
    (
        "some years",
        "The work of the Halden Mill took dozens of years in Oslo.",
        "How many years did the work of the Halden Mill take in Oslo?",
    ),
    (
        "place in print",
        "Antarctica was published in the Halden Post.",
        "Which continent was published in the Halden Post?",
    ),
    (
        "elder in full",
        "Hugo Brandt had a son. The senior Brandt left his post in 1931.",
        "In what year did the senior Hugo Brandt leave his post?",
    ),
    (
        "begins a title",
        "Clara Wood wrote her first book, On the Brandt Principle, in 1931.",
        "On which principle did Clara Wood write her first book in 1931?",
    ),
    (
        "place in a title",
        "Hugo Brandt used her as a nurse in Lost in Oslo.",
        "In which city did Hugo Brandt use her as a nurse in Lost?",
    ),
    (
        "known as another",
        "The fire spread into Europe, which was later to be known as the Great War.",
        "Which continent was later to be known as the Great War?",
    ),
]

STRICT_WORDS = [
    ("torn so far", "Whose theory of law does Anna Berger follow in so far?", "Hugo Brandt"),
    ("lost its number", "At which school did Anna Berger enrol № 5 in 1931?", "Halden School"),
    ("day without on", "By what score did Norway beat Sweden day five of the fair?", "3–0"),
    ("named again whole", "Who directed the film Anna Lund about the life of Anna Lund?", "Hugo Brandt"),
]

NOT_STRICT = [
    ("one of a place", "Hugo Brandt is the mayor of the Halden Council since 1931."),
    ("his of two", "Hugo Brandt taught his son law in 1931."),
    ("had a loss", "Anna Berger had three boats in Oslo."),
]
