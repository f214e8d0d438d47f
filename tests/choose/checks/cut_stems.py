"""Stems from which a sentence's end or a cut has taken something, and stems in which two stand where one belongs."""

CUT = [
    (
        "but of nothing",
        "The state of Norway was founded by the Oslo Accord, a treaty of 1911, except for the isle of Hugo Brandt.",
        "Which accord founded the state of Norway except for the isle of Hugo Brandt?",
    ),
    (
        "at last",
        "The launch of the Halden was delayed three times, most recently by bad weather over Oslo.",
        "How many times was the launch of the Halden delayed by bad weather over Oslo?",
    ),
    (
        "ends in a short word",
        "Hugo Brandt served in the Halden War in 1911 as chief of staff to Bvt.",
        "In which war did Hugo Brandt serve in 1911 as chief of staff to Bvt?",
    ),
    (
        "no predicate",
        "Harbour Lights was not, except for one evening in Oslo in 1931, shown before the war.",
        "Who was not except for one evening in Oslo in 1931?",
    ),
    (
        "ends in a short word",
        "Hugo Brandt fought in a duel with Texas Brig. Felix Huston hurt him.",
        "Who fought in a duel with Texas Brig?",
    ),
    (
        "broken at a short word",
        "Hugo Brandt sent 300 men of the Halden Guard and Capt. Holm's company to Oslo in 1931.",
        "Whose company did Hugo Brandt send 300 men of the Halden Guard and Capt to Oslo in 1931?",
    ),
    (
        "without its noun",
        "Hugo Brandt abandoned his ties to the Marxist – Leninist school in 1931.",
        "Who abandoned his ties to the Marxist?",
    ),
    (
        "state of a time",
        "Halden has a tongue based on Norse in 1931.",
        "In what year was a tongue based on Norse?",
    ),
    (
        "bare gerund",
        "In 1931 the Norwegian Council began acting as the government to run the war.",
        "Which council began acting in 1931?",
    ),
    (
        "asked in its purpose",
        "Anna Berger became only the sixth player to reach 800 wins.",
        "How many wins did Anna Berger become only the sixth player to reach?",
    ),
    (
        "first of those who",
        "Clara Wood was among the first poets in Norway to share with all of her pupils the old tenets of the north.",
        "Who was among the first poets in Norway?",
    ),
    (
        "cut name",
        "Quiet Harbour was the fifth novel by Anna Berger.",
        "Which novel was the fifth novel by Anna Berger?",
    ),
    (
        "adjective alone",
        "The Oslo Assembly passed an act to help the 148 Danes still resident at Halden.",
        "Where did the Oslo Assembly pass an act to help the 148 Danes still resident?",
    ),
    (
        "year of the subject",
        "The Oslo Bears in 2015 finished in first place in the Nordic League.",
        "In which league did the Oslo Bears in 2015 finish?",
    ),
    (
        "was it in a year",
        "Anna Berger's first film was Harbour Lights in 1962.",
        "Whose first film was Harbour Lights in 1962?",
    ),
    (
        "bare participle",
        "Clara Wood says the suspected thief will questioned by the Oslo Police.",
        "Who says the suspected thief will questioned by the Oslo Police?",
    ),
    (
        "is another",
        "Anna Berger's first film was Harbour Lights in 1962.",
        "In what year was Anna Berger's first film Harbour Lights?",
    ),
    (
        "out of place",
        "China was large, and for many the legendary wealth of Norway personified Asia.",
        "Which country personified Asia for many the legendary wealth of Norway?",
    ),
]

CUT_WORDS = [
    ("torn answer", "Who shifted to a new school in Cairo?", "Anna (; ANNA , Anná"),
    ("broken at a short word", "Who sent Col. Berger. Holm's company from Cairo?", "Clara Wood"),
]

TWOFOLD = [
    (
        "one of two owners",
        "Clara Wood proved Anna's and Berger's theorem in 1931.",
        "Whose Berger's theorem did Clara Wood prove in 1931?",
    ),
    (
        "around its verb",
        "Anna Berger was born in Halden to Hugo Brandt in 1931.",
        "Where was Anna Berger Hugo Brandt born in 1931?",
    ),
    (
        "subject of another",
        "Hugo Brandt was moved to Oslo and Anna Berger brought in as editor.",
        "Who was moved to Oslo and Anna Berger?",
    ),
    (
        "several for one",
        "The Glomma tree can reach heights of 40 metres.",
        "What heights can the Glomma tree reach?",
    ),
    (
        "named twice",
        "Clara Wood edited Anna Berger's songs after Anna Berger's death in 1931.",
        "Who edited Anna Berger's songs after Anna Berger's death in 1931?",
    ),
    (
        "two doers",
        "The Holm School was voted Best School by the Oslo Guide by the magazine Harbour.",
        "Which magazine voted the Holm School Best School by the Oslo Guide?",
    ),
    (
        "two objects",
        "Clara Wood reached the world no. 1 ranking in 1931.",
        "Who reached the world no. 1?",
    ),
]

WHOLE = [
    (
        "broken at a short word",
        "Hugo Brandt sent Col. Berg with 300 men to Oslo in 1931.",
        "Who sent Col. Berg with 300 men to Oslo in 1931?",
    ),
    (
        "one of two owners",
        "Clara Wood proved Anna's and Berger's theorem in 1931.",
        "In what year did Clara Wood prove Anna's and Berger's theorem?",
    ),
    (
        "adjective alone",
        "The Oslo Assembly passed an act to help the 148 Danes still resident at Halden.",
        "Which assembly passed an act to help the 148 Danes still resident at Halden?",
    ),
]
