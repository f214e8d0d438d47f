"""Stems that a check of what is torn or out of place stops, and sound ones beside them."""

OUT_OF_PLACE = [
    "Whose The Large Atlas was sold in Cairo?",
    "Which awards was the largest in Cairo?",
    "Which school and Halden often called the best in Cairo?",
    "Clara Wood joined Anna Berger's which friend in Cairo?",
    "Over how many last years did Clara Wood teach in Cairo?",
    "Which school does there bring the number to five in Cairo?",
    "Clara Wood sold which book a large atlas in Cairo?",
    "Clara Wood heard of which Mr in Cairo?",
    "On which event did Clara Wood open a school in Cairo?",
    "At which province did Clara Wood open a school?",
    "At how much was Clara Wood the richest in Cairo?",
]
TORN_STOPPED = [
    (
        "of nothing",
        "Etched shells by Hugo Brandt from 430,000 and 540,000 years ago were discovered in 1914.",
        "In what year were etched shells by Hugo Brandt from discovered?",
    ),
    (
        "verb left out",
        "Hugo Brandt was on 31 and Peter Okafor eight in the Oslo Test.",
        "Who was on 31 and Peter Okafor eight in the Oslo Test?",
    ),
    (
        "no deed",
        "Following her graduation in 1931, Clara Wood left Oslo.",
        "Who followed her graduation in 1931?",
    ),
]

IN_PLACE = [
    "Who sold Anna Berger's house in Cairo, which burned in 1911?",
    "At which school did Clara Wood teach for how many years?",
    "Who sold the Woods' house in Cairo in 1911?",
]

TORN = [
    (
        "lost as what",
        "Clara Wood described the glass industry in her 1931 report as plagued by faults.",
        "Who described the glass industry in her 1931 report?",
    ),
    (
        "lost of what",
        (
            "Anna Berger's claim was proved on 11 May 1931, when pupils at Halden published direct proof, on Earth, "
            "of northern towns, exactly two years after the claim."
        ),
        "On which planet did pupils at Halden publish direct proof?",
    ),
    (
        "phrase before a state",
        "He signed the Halden Act in 1931, making thousands of acres of forest in the North available for building.",
        "How many acres of forest did he make in the North available for building?",
    ),
    (
        "left to do",
        "Clara Wood left to become a student at the University of Halden in 1931.",
        "Clara Wood left to become a student at which university in 1931?",
    ),
    (
        "name made of a name",
        (
            "Andreas Holm (1514–1564) (Latinized from Anders van Berg), professor of law at the University of "
            "Halden, is considered the founder of northern law."
        ),
        "Who is latinized from Anders van Berg?",
    ),
    (
        "half of all",
        "With 900 lakes, Norway has half of all in the north.",
        "Which country has half of all in the north?",
    ),
    (
        "no object",
        "In 1931 Congress created, and in Oslo the king opened, the Halden Institute.",
        "In what year did Congress create?",
    ),
    ("only how", "The miners were illegally in Norway in 1931.", "In which country were the miners illegally?"),
    (
        "half a verb",
        "The watchdog of Oslo should put Norway formally on its agenda.",
        "Which country should the watchdog of Oslo put formally?",
    ),
    ("half a verb", "Clara Wood based Harbour in 1931.", "In what year did Clara Wood base Harbour?"),
    (
        "loose appositive",
        "Anna Berger wrote Harbour a large book in 1931.",
        "In what year did Anna Berger write Harbour a large book?",
    ),
    (
        "buried in subject",
        "Pupils at the Halden School won the cup in 1931.",
        "Pupils at which school won the cup in 1931?",
    ),
    (
        "comma in subject",
        "In 1931, homes, mainly in the north burned in Oslo.",
        "In which city did homes, mainly in the north burn in 1931?",
    ),
    (
        "is another",
        "In 1931 the oldest mill in Norway was the Holm Mill.",
        "In what year was the oldest mill in Norway the Holm Mill?",
    ),
    (
        "count told",
        "Two old rivers of Norway are the Glomma and the Otra.",
        "How many old rivers of Norway are the Glomma and the Otra?",
    ),
    ("called what", "A village near Oslo, called Holm, was sold in 1931.", "What was a village near Oslo called?"),
    ("told as now", "Anna Berger lives in Oslo until 1931.", "Until when does Anna Berger live in Oslo?"),
    (
        "particle behind",
        "The duties of the king in Oslo are carried out by Clara Wood.",
        "Who carries the duties of the king in Oslo out?",
    ),
    (
        "unlike joined",
        "Five clubs have joined the league and two since 1931.",
        "How many clubs have joined the league and two since 1931?",
    ),
    (
        "no and",
        "In 1931, Clara Wood withdrew books from sale, pictures, from Oslo.",
        "In 1931, who withdrew books from sale, pictures, from Oslo?",
    ),
]

TORN_WORDS = [
    ("bare day", "Which school began the course 13 September 1956 in Cairo?"),
    ("said at once", "Who says despite the rain Cairo can be reached?"),
    ("clumsy words", "An estimated total of how many boats did Cairo have in 1911?"),
    ("either alone", "Where did the league send either the Oslo Bears?"),
    ("first of what", "Who became the first Norwegian in 1931?"),
    ("bare event", "Which country joined Great Northern War in Cairo?"),
    ("respectively", "Which language do two schools in Cairo use respectively?"),
]

SOUND = [
    ("bare day", "Which school began the course on 13 September 1956 in Cairo?"),
    ("said at once", "Who says that despite the rain Cairo can be reached?"),
    ("either alone", "Where did the league send either the Oslo Bears or the Halden Lions?"),
    ("first of what", "Who became the first Norwegian to sail to Cairo in 1931?"),
    ("bare event", "Which country joined World War II in Cairo?"),
    ("late word", "Who was the first of five pupils of the old school in Cairo?"),
]
