"""Stems that run on, break off or begin awkwardly."""

AWKWARD = [
    (
        "runs on",
        "The fire destroyed 50 houses in Oslo, almost a third of the mills.",
        "In which city did the fire destroy 50 houses almost a third of the mills?",
    ),
    (
        "breaks off",
        "Hundreds of people met near Oslo to watch Clara Wood and other dancers quickly open the gate.",
        "Near which city did hundreds of people meet to watch?",
    ),
    (
        "done by",
        "The tax changed from the old system to the new system by the Berger government in 2014.",
        "In what year did the tax change from the old system to the new system by the Berger government?",
    ),
    (
        "object ahead",
        "Anna Berger took control of Norway in 1931.",
        "Control of which country did Anna Berger take in 1931?",
    ),
    (
        "owner at the end",
        "Hugo Brandt became Norway's new president in 1931.",
        "Hugo Brandt became which country's new president in 1931?",
    ),
    (
        "which owner of a person",
        "Norway's keeper Hugo Brandt was hurt in 1931.",
        "Which country's keeper Hugo Brandt was hurt in 1931?",
    ),
    (
        "was for is",
        "Anna Berger met Hugo Brandt at the Halden Institute, located in Norway.",
        "In which country was the Halden Institute located?",
    ),
    (
        "joined to how",
        "Anna Berger speaks Danish and Latin fluently and some Norwegian.",
        "Who speaks Danish and Latin fluently and some Norwegian?",
    ),
]

AWKWARD_WORDS = [
    ("of an extent", "The extent of which wall spanned the valley in 1931?"),
    ("clumsy words", "How many boats does the harbour hold among other purposes?"),
]
