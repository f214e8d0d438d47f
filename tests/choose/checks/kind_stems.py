"""Texts and questions whose question word does not fit the kind of the answer: the check, the text, the stem."""

KIND_STOPPED = [
    (
        "thing for person",
        "Anna Berger was the regiment of the king in 1931.",
        "Who was the regiment of the king in 1931?",
    ),
    (
        "person for thing",
        "Halden Castle was the painter of the town in 1931.",
        "Which castle was the painter of the town in 1931?",
    ),
    (
        "who of a thing",
        "Hugo Brandt was a worker for Halden Mills, who dined with Clara Wood in 1931.",
        "With whom did Halden Mills dine in 1931?",
    ),
    (
        "listed in a place",
        "There are mills in Oslo, Bergen and Halden in Norway.",
        "In which country are there mills in Oslo, Bergen and Halden?",
    ),
    (
        "of no office",
        "The Angolan Navy guarded the long coast of Angola in 1931.",
        "The Angolan Navy guarded the long coast of which country in 1931?",
    ),
]

KIND_DOUBTED = [
    ("team by its city", "The current title holder is Denver.", "Which city is the current title holder?"),
    (
        "gives root away",
        "The Angolan Navy guarded the long coast of Angola in 1931.",
        "Which navy guarded the long coast of Angola in 1931?",
    ),
    (
        "any from there",
        "Clara Wood accused a Kashmiri group in 1931.",
        "Which group did Clara Wood accuse in 1931?",
    ),
    (
        "where in no place",
        "The Rovers finished first in the AFC North in 1931.",
        "Where did the Rovers finish in 1931?",
    ),
    (
        "half a tongue",
        "Halden English is related to the speech of the Midlands.",
        "Which language is related to the speech of the Midlands?",
    ),
    (
        "place for where",
        "Clara Wood sang the song in Oberdorf in 1931.",
        "In which place did Clara Wood sing the song in 1931?",
    ),
    ("where in no place", "Clara Wood mocked the town in Halden Quay (1931).", "Where did Clara Wood mock the town?"),
    (
        "within a body",
        "Norway is a candidate for membership in the Halden Union.",
        "In which union is Norway a candidate for membership?",
    ),
    (
        "building that speaks",
        "Halden Castle confirmed the death of the king in 1931.",
        "Which castle confirmed the death of the king in 1931?",
    ),
    ("place is place", "Ancient Egypt was Norway.", "Which country was Norway?"),
    ("person made", "In 1931 Clara Wood directed Anna Berger.", "Who did Clara Wood direct in 1931?"),
    ("everybodys place", "The moon moves around the Solar System.", "Around which system does the moon move?"),
    (
        "body of where",
        "The Federal Government sold the Halden mine in 1931.",
        "Which government sold the Halden mine in 1931?",
    ),
    (
        "university by its city",
        "Hugo Brandt is a professor of law at Oxford.",
        "In which city is Hugo Brandt a professor of law?",
    ),
    (
        "other letters",
        "Clara Wood steered the Halden Command Module (CM) in 1931.",
        "What does CM stand for?",
    ),
]
