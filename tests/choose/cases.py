"""Texts and questions that a check of trust or phrasing stops: the check, the text, the stem."""

STOPPED = [
    (
        "open relative",
        "Hugo Brandt, who has denied the theft of the harp came up in Oslo, left the party.",
        "Who has denied the theft of the harp?",
    ),
    (
        "several did",
        "Engineer Hugo Brandt, doctor Peter Okafor and teacher Julia Stern were each given a medal in 1931.",
        "Who was given a medal in 1931?",
    ),
    (
        "lost there",
        "Peter Okafor was there to see the mayor of Oslo in 1931.",
        "Who was to see the mayor of Oslo in 1931?",
    ),
    (
        "how many last",
        "Clara Wood lived in Oslo during the first three years of the Halden War.",
        "During how many first years of the Halden War did Clara Wood live in Oslo?",
    ),
    (
        "count of the named",
        "The two harbours of Norway are Halden and Oslo.",
        "How many harbours of Norway are Halden and Oslo?",
    ),
    (
        "half a place",
        "Clara Wood was born in Oslo, Norway, to a rich family in 1931.",
        "Clara Wood was born in which city Norway in 1931?",
    ),
    (
        "active by",
        "Clara Wood saved the shot, by Anna Berger, in 1931.",
        "By whom did Clara Wood save the shot in 1931?",
    ),
    (
        "second object",
        "In 1931 Clara Wood began her career Oslo Singers with the season.",
        "What did Clara Wood begin her career with the season in 1931?",
    ),
    ("lost preposition", "Clara Wood decided to move Oslo in 1931.", "Who decided to move Oslo in 1931?"),
    (
        "lost preposition",
        "Clara Wood decided to move Oslo in 1931.",
        "Which city did Clara Wood decide to move in 1931?",
    ),
    ("lost preposition", "She sang in romantic comedy Harbour Lights (1931).", "Which comedy came out 1931?"),
    (
        "odd passive",
        "The boats migrated to Oslo were sold by Hugo Brandt in 1931.",
        "To which city were the boats migrated?",
    ),
    ("odd passive", "Halden was stopped pictures in 1931.", "In what year was Halden stopped pictures?"),
    (
        "broken off",
        "Clara Wood studied law in Oslo before moving, in 1931, to Halden to teach.",
        "Who studied law in Oslo before moving, in 1931, to Halden to teach?",
    ),
    (
        "loose relative",
        "Hugo Brandt wrote a book which he backdated to before 1931.",
        "Hugo Brandt backdated a book which to before what year?",
    ),
    ("left unsaid", "Hugo Brandt dubbed the long quarrel.", "Who dubbed the long quarrel?"),
    (
        "left unsaid",
        "Clara Wood was called in the second edition of the book.",
        "Who was called in the second edition of the book?",
    ),
    (
        "left unsaid",
        "In the first French version of the tale, Hugo Brandt is called, the old form of a name.",
        "Who is called in the first French version of the tale?",
    ),
    ("left unsaid", "In 1931 Clara Wood did not do so.", "Who did not do in 1931?"),
    (
        "kin of a place",
        "Anna Berger was born in Oslo, the daughter of Clara Wood.",
        "Which city was the daughter of Clara Wood?",
    ),
    (
        "any of nothing",
        "The treaty of 1931 ended any doubts the Norwegians had about the border.",
        "Who had any doubts about the border?",
    ),
    (
        "mixed forms",
        "Clara Wood began writing for papers in 1931 but continued to teach.",
        "In what year did Clara Wood begin writing for papers but continued to teach?",
    ),
    ("two subjects", "Song Harbour Anna Berger left Oslo in 1931.", "In what year did song Harbour leave Oslo?"),
]

DOUBTED = [
    ("what for whom", "BTX-2 decided to leave Oslo in 1931.", "What decided to leave Oslo in 1931?"),
    (
        "torn title",
        "Clara Wood was the voice of the bird in Harbour: The Early Songs in 1931.",
        "Who was the voice of the bird in Harbour?",
    ),
    (
        "is to",
        "Hugo Brandt is to travel to the Halden Institute in May.",
        "To which institute is Hugo Brandt to travel?",
    ),
    (
        "who their",
        "Clara Wood and Anna Berger were known for their songs in 1931.",
        "Besides Anna Berger, who was known for their songs in 1931?",
    ),
    (
        "beside others",
        "Other choirs in Oslo sang for Clara Wood in 1931.",
        "In what year did other choirs in Oslo sing for Clara Wood?",
    ),
    (
        "hedged",
        "Anna Berger arrived in Oslo possibly in 1849.",
        "In which city did Anna Berger arrive possibly in 1849?",
    ),
    ("asked below", "The opera is sent using Harbourlight.", "What is the opera sent using?"),
    ("half said", "In 1931 Hugo Brandt designed and built the harbour.", "In what year did Hugo Brandt design?"),
    (
        "two statements",
        "Norway hit the harbour songs ended in 1931.",
        "Which country hit the harbour songs ended in 1931?",
    ),
    (
        "loose comma",
        "Clara Wood saved the shot, by Anna Berger, in 1931.",
        "In what year did Clara Wood save the shot, by Anna Berger?",
    ),
    (
        "same by another name",
        "Anna Berger or Anna Wood was born in Oslo in 1931.",
        "In what year was Anna Berger or Anna Wood born in Oslo?",
    ),
    (
        "no article",
        "The road was named after early entrepreneur in 1931.",
        "In what year was the road named after early entrepreneur?",
    ),
    (
        "what one is",
        "Clara Wood is a Norwegian linguist at the University of Oslo.",
        "At which university is Clara Wood a Norwegian linguist?",
    ),
    (
        "beside a span",
        "Clara Wood lived in Oslo until her death in 1931.",
        "In what year did Clara Wood live in Oslo until her death?",
    ),
    (
        "stacked",
        "Anna Berger met Hugo Brandt at the old inn at the Oslo Fair in 1931.",
        "In what year did Anna Berger meet Hugo Brandt at the old inn at the Oslo Fair?",
    ),
    (
        "long subject",
        "In 1931, the many young men of Halden who had built the old stone harbour returned to Oslo.",
        "In what year did the many young men of Halden who had built the old stone harbour return to Oslo?",
    ),
]
