"""Stems that begin with a preposition and belong elsewhere, do not go with it, or tell too little."""

HANGING = [
    (
        "inside another",
        "In 1931 Anna Berger lived with her mother in Oslo.",
        "In which city did Anna Berger live with her mother in 1931?",
    ),
    (
        "below a purpose",
        "In 1931 Anna Berger moved to Norway to study law at the University of Oslo.",
        "At which university did Anna Berger move to Norway to study law in 1931?",
    ),
    ("where what is", "Halden is a large island in the North Sea.", "In which sea is Halden a large island?"),
    (
        "where what is",
        "Hugo Brandt is a professor of law at Oxford.",
        "In which city is Hugo Brandt a professor of law?",
    ),
    (
        "rest of what is",
        "Hugo Brandt was a member of the Halden Club and a painter who sold many pictures.",
        "Of which club was Hugo Brandt a member and a painter who sold many pictures?",
    ),
    (
        "lost of whom",
        "Anna Berger was a colleague of ours at the University of Oslo.",
        "At which university was Anna Berger a colleague?",
    ),
    (
        "of many lands",
        "Danish is the official language of Norway.",
        "Of which country is Danish the official language?",
    ),
    ("of whom a thing", "Halden was the home of Clara Wood.", "Of whom was Halden the home?"),
    (
        "torn from its noun",
        "Norway settled the dispute with Sweden in 1931.",
        "With which country did Norway settle the dispute in 1931?",
    ),
    ("again one", "Halden was a colony of the Otra Colony.", "Of which colony was Halden a colony?"),
    (
        "members from",
        "The Halden Club has members from 14 countries.",
        "From how many countries does the Halden Club have members?",
    ),
    (
        "such as which",
        "The family includes several old languages such as Danish, Latin, and Norwegian.",
        "Besides Latin and Norwegian, as which language does the family include several old languages?",
    ),
    (
        "past a phrase",
        "Anna Berger joined in a march across the hills to Oslo in 1931.",
        "To which city did Anna Berger join in a march across the hills in 1931?",
    ),
    (
        "half a way",
        "The road was closed from Oslo to Halden in 1931.",
        "From which city was the road closed to Halden in 1931?",
    ),
]

FRONTED = [
    ("where has it", "The guards have shot Hugo Brandt in Oslo.", "In which city have the guards shot Hugo Brandt?"),
    ("where has it", "Hugo Brandt is planning a school in Oslo.", "In which city is Hugo Brandt planning a school?"),
    ("not by that", "Anna Berger did not call on Hugo Brandt in 1931.", "On whom did Anna Berger not call in 1931?"),
    (
        "before whom",
        "Before Hugo Brandt, Clara Wood wrote about the sea.",
        "Before whom did Clara Wood write about the sea?",
    ),
    (
        "clause behind",
        "Anna Berger returned to Norway for a trip during which she wrote a book.",
        "To which country did Anna Berger return for a trip during which she wrote a book?",
    ),
    (
        "doing told as done",
        "The police looked for men fleeing towards Norway.",
        "Towards which country did men flee?",
    ),
    (
        "now during",
        "The plague is linked to the town after World War II.",
        "After which war is the plague linked to the town?",
    ),
    (
        "with so many",
        "Hugo Brandt founded Halden in 1931 with 40 families.",
        "With how many families did Hugo Brandt found Halden in 1931?",
    ),
    (
        "with them on",
        "With Hugo Brandt on board, Anna Berger began to win races.",
        "With whom did Anna Berger begin to win races?",
    ),
    (
        "under a title",
        "Clara Wood printed the poem under the title Hugo Brandt.",
        "Under whom did Clara Wood print the poem?",
    ),
    (
        "bears another name",
        "In 1931 Anna Berger sang on the BBC series, Halden.",
        "On which series did Anna Berger sing in 1931?",
    ),
    (
        "way of a noun",
        "Anna Berger played a major role in the expansion of trade into Norway.",
        "Into which country did Anna Berger play a major role in the expansion of trade?",
    ),
    (
        "where the subject is from",
        "Hugo Brandt from Oslo wrote the book Harbour in 1911.",
        "From which city did Hugo Brandt write the book Harbour in 1911?",
    ),
    (
        "to be done by",
        "Norway had the first firm in Europe to build the ship Solvei.",
        "Which ship did Norway have the first firm in Europe to build?",
    ),
    (
        "way left behind",
        "In 1931 Anna Berger sailed further southward into the North Sea.",
        "Into which sea did Anna Berger sail further southward in 1931?",
    ),
    ("of another time", "The harbour was built in modern Norway.", "In which country was the harbour built?"),
    (
        "whom for to",
        "The court refused to grant bail for Hugo Brandt.",
        "For whom did the court refuse to grant bail?",
    ),
    (
        "no period",
        "The Kalmar Union lasted from 1397 to 1523.",
        "During what period did the Kalmar Union last?",
    ),
    (
        "no period",
        "The taxes requested in arrears from 2006 to 2009 are high.",
        "During what period were the taxes requested in arrears?",
    ),
    (
        "part of a land",
        "The territory of Norway was settled in early times.",
        "The territory of which country was settled in early times?",
    ),
    (
        "part of a land",
        "Members of the Halden Club began to leave in 1931.",
        "Members of which club began to leave in 1931?",
    ),
    (
        "object of none",
        "In 1931 Anna Berger appeared on the show Halden the films.",
        "On which show did Anna Berger appear the films in 1931?",
    ),
    (
        "believed to be",
        "Hundreds of men believed to be fleeing towards Norway.",
        "Towards which country did hundreds of men believe to be fleeing?",
    ),
    (
        "place beside a place",
        "Anna Berger sang in Oslo at a small theatre in 1931.",
        "In which city did Anna Berger sing at a small theatre in 1931?",
    ),
]

BARE = [
    ("merely was", "Anna's son was still in Norway.", "In which country was Anna's son?"),
    (
        "merely was",
        "Anna Berger is thought to be in Norway.",
        "In which country is Anna Berger thought to be?",
    ),
    ("bare with whom", "Anna Berger teamed with Hugo Brandt.", "With whom did Anna Berger team?"),
    ("a nameless one", "A rich family lived in Oslo in 1931.", "In which city did a rich family live in 1931?"),
    (
        "bare things",
        "Anna Berger received medals from the University of Oslo.",
        "From which university did Anna Berger receive medals?",
    ),
    (
        "which contest",
        "Anna Berger lost her second match to Clara Wood.",
        "To whom did Anna Berger lose her second match?",
    ),
]

SOUND = [
    ("Anna Berger spent most of her life in Norway.", "In which country did Anna Berger spend most of her life?"),
    (
        "Anna Berger worked for a small company in Oslo.",
        "In which city did Anna Berger work for a small company?",
    ),
    (
        "Hugo Brandt served as president of the Halden Club in Oslo.",
        "In which city did Hugo Brandt serve as president of the Halden Club?",
    ),
    (
        "Hugo Brandt chaired the first meeting of the league in Oslo.",
        "In which city did Hugo Brandt chair the first meeting of the league?",
    ),
    (
        "As president of the Halden Club in Oslo, Anna Berger opened a school.",
        "In which city did Anna Berger open a school as president of the Halden Club?",
    ),
    ("Hugo Brandt was born in 384 BC in Oslo.", "In which city was Hugo Brandt born in 384 BC?"),
    ("Halden is the largest island in the North Sea.", "In which sea is Halden the largest island?"),
    (
        "Hugo Brandt was a professor of law at the University of Oslo.",
        "At which university was Hugo Brandt a professor of law?",
    ),
    ("Hugo Brandt is a spokesman for Clara Wood.", "For whom is Hugo Brandt a spokesman?"),
    (
        "In 1931 Anna Berger moved from Oslo to Norway.",
        "To which country did Anna Berger move from Oslo in 1931?",
    ),
    ("Old coins have been found in Norway.", "In which country have old coins been found?"),
    ("Norway signed a treaty with Sweden in 1931.", "With which country did Norway sign a treaty in 1931?"),
    (
        "Anna Berger taught mathematics at the University of Oslo.",
        "At which university did Anna Berger teach mathematics?",
    ),
    ("The invasion of Norway failed in 1931.", "The invasion of which country failed in 1931?"),
    ("Anna Berger was a pupil of Clara Wood.", "Of whom was Anna Berger a pupil?"),
]
