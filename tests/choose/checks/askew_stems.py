"""Texts and questions that tell of one what the text tells of another: the check, the text, the stem."""

EMPIRE = "The Danes forged a vast empire between 900–700 BC, which was integrated into the Norse Empire around 550 BC."
BRACKET = (
    "Norway has expanded ties with Portugal (its former ruler) and Brazil (which shares many cultural affinities with "
    "Norway) in particular."
)
PLAYS = "Clara Wood appeared in 40 plays, in 12 as a queen."
MILLS = "The mills were Lower Mill, founded by Clara Wood in 1904, and Upper Mill, founded by Hugo Brandt in 1911."

ASKEW = [
    ("done by a time", EMPIRE, "Into which empire was 900–700 BC integrated around 550 BC?"),
    ("bracket of another", BRACKET, "Which country shares many cultural affinities with Norway?"),
    ("part of the count", PLAYS, "In how many plays did Clara Wood appear in 12 as a queen?"),
    ("told of its neighbour", MILLS, "Besides Upper Mill, which mill was founded by Clara Wood in 1904?"),
    (
        "ranked after",
        "Norway is the largest exporter of oil after Russia.",
        "After which country is Norway the largest exporter of oil?",
    ),
    ("half of a name", "In 1931 the mines passed to Swedish Albania.", "To which country did the mines pass in 1931?"),
]

STRAIGHT = [
    ("done by a time", EMPIRE, "Between which years did the Danes forge a vast empire?"),
    ("bracket of another", BRACKET, "Which country has expanded ties with Portugal?"),
    ("part of the count", PLAYS, "In how many plays did Clara Wood appear?"),
    ("told of its neighbour", MILLS, "Who founded Upper Mill in 1911?"),
]
