"""Stems that leave a place, owner, time or occasion unsaid, and stems that tell it: the doubt, the text, the stem."""

from __future__ import annotations

UNSAID = [
    ("of which state", "By 1911 the economy had grown by 4%.", "By what percentage had the economy grown by 1911?"),
    ("of which state", "Hugo Brandt adopted the language in 1911.", "Who adopted the language in 1911?"),
    ("beside another one", "The smaller dollar was sold in 1911.", "In what year was the smaller dollar sold?"),
    ("only one of whom", "Clara Wood was the only child to live in Oslo.", "Who was the only child to live in Oslo?"),
    ("any declaration", "In 1911 Hugo Brandt wrote a declaration which was read in May 1912.",
     "When was a declaration read?"),
    ("first of where", "The first referendum was held in May 1911.", "When was the first referendum held?"),
    ("sections of what", "The song has a loose form of five sections, which end in a chorus.",
     "How many sections end in a chorus?"),
    ("communities of where", "Three communities have a railway.", "How many communities have a railway?"),
    ("joined where", "Anna Berger was followed by Clara Wood in 1911.", "Who followed Anna Berger in 1911?"),
    ("fled when", "Anna Berger escaped to Oslo.", "To which city did Anna Berger escape?"),
    ("sent where", "Anna Berger sent 300 men in 1911.", "How many men did Anna Berger send in 1911?"),
    ("promised to whom", "The English Crown promised them land in Norway.",
     "In which country did the English Crown promise land?"),
    ("which match", "Clara Wood saved a penalty in the divisional round.",
     "Who saved a penalty in the divisional round?"),
    ("which match", "In the 69th minute Anna Berger doubled the lead for Norway.",
     "In which minute did Anna Berger double the lead for Norway?"),
    ("office in letters", "The head of NHB (Halden Bank), Clara Wood, has called it good.", "Who is the head of NHB?"),
    ("lost its time", "Halden, which then was called Fredrik, lies in Norway.", "What was Halden called?"),
    ("lost its time", "Oslo was then known as Christiania.", "What was Oslo known as?"),
]  # fmt: skip

SAID = [
    ("The economy of the north grew by 4% in 1911.", "By what percentage did the economy of the north grow in 1911?"),
    ("Clara Wood was the only child of Anna Berger.", "Who was the only child of Anna Berger?"),
    ("Anna Berger escaped to Oslo in 1911.", "To which city did Anna Berger escape in 1911?"),
]
