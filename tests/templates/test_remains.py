from __future__ import annotations

import pytest

from quizgen.language.clause import ClauseKind
from tests.choose.drafts import drafts

READS = [
    (
        "In May 1911, Anna Berger was the head of the Halden Society of Painters of Bergen in the south of old Norway.",
        "In May 1911, who was the head of the Halden Society of Painters of Bergen in the south of old Norway?",
    ),
    (
        "In 1911, Anna Berger and Hugo Brandt left the old Halden Choir of Women to form the Bergen Choir of Norway.",
        "Besides Hugo Brandt, who left the old Halden Choir of Women to form the Bergen Choir of Norway in 1911?",
    ),
    ("Hugo Brandt died of natural causes in Oslo in 1931.", "In what year did Hugo Brandt die in Oslo?"),
    ("Clara Wood was born Clara Grey in Oslo in 1931.", "In what year was Clara Wood born in Oslo?"),
    (
        "In 1931, the Danes settled on the plains of Norway where they built boats.",
        "In what year did the Danes settle on the plains of Norway?",
    ),
    ("Hugo Brandt taught law in Oslo starting from 1931.", "From what year did Hugo Brandt teach law in Oslo?"),
    (
        "Hugo Brandt worked for a time during the 1920s at the Halden Mill.",
        "In what decade did Hugo Brandt work for a time at the Halden Mill?",
    ),
    ("The average height of Norway is 30 metres because of its hills.", "What is the average height of Norway?"),
    ("From 1321 to 1323, Hugo Brandt ruled Halden for two years.", "During what period did Hugo Brandt rule Halden?"),
    (
        "Over one third of the workers of Norway are employed in mines, second only to farms.",
        "What share of the workers of Norway is employed in mines?",
    ),
    (
        "The words Halden Blue and Oslo Grey, devised in the 19th century, have had several meanings.",
        "In what century were the words Halden Blue and Oslo Grey devised?",
    ),
    (
        "The book The Pirates of Norway, first published in 1678, states that the natives of Oslo spoke Danish.",
        "In what year was the book The Pirates of Norway first published?",
    ),
    (
        "Clara Wood was born in Oslo, Norway, to a rich family in 1931.",
        "In what year was Clara Wood born in Oslo, Norway?",
    ),
    (
        "Oslo has changed from the Halden system to the Brandt system in 2014.",
        "In what year did Oslo change from the Halden system to the Brandt system?",
    ),
    ("Anna Berger was born in Oslo to Hugo Berger and Clara Wood.", "In which city was Anna Berger born?"),
    (
        "In 1931, at a conference in Norway, Anna Berger proposed a league of cities.",
        "In which country did Anna Berger propose a league of cities in 1931?",
    ),
    ("The armies met at the town of Halden in 1931.", "In which town did the armies meet in 1931?"),
    ("Clara Wood was awarded with the Brandt Medal in 1931.", "In what year was Clara Wood awarded the Brandt Medal?"),
    ("Clara Wood's market itself, was opened in 1931.", "In what year was Clara Wood's market opened?"),
    ("Clara Wood painted a boat that was then sold in 1931.", "Who painted a boat that was sold in 1931?"),
    (
        "She sang in romantic comedy Harbour Lights (1931).",
        "In what year did the romantic comedy Harbour Lights come out?",
    ),
    ("Oslo has received only one ship since 1931.", "Since when has Oslo received only one ship?"),
    (
        "In 1904, Hugo Brandt built a bridge, much longer than the old one.",
        "In 1904, who built a bridge, much longer than the old one?",
    ),
    ("Oslo has grown between 2004 and 2014.", "Between which years did Oslo grow?"),
    ("Halden, like Oslo, founded a school in 1931.", "In what year did Halden found a school?"),
    (
        "Hugo Brandt taught law in Oslo in 1931, with music as his hobby.",
        "In what year did Hugo Brandt teach law in Oslo?",
    ),
    ("Not surprisingly, Clara Wood left Oslo in 1931.", "In what year did Clara Wood leave Oslo?"),
    (
        "In 1047, emperor Henry Brandt left Oslo for Halden.",
        "In what year did Emperor Henry Brandt leave Oslo for Halden?",
    ),
    ("Late in her life, Clara Wood visited Oslo in 1931.", "Who visited Oslo in 1931?"),
    ("Anna Berger made her first film in 1931.", "In what year did Anna Berger make her first film?"),
    (
        "Amazonian plants of the Amazon were drawn by Anna Berger in 1931.",
        "In what year were Amazonian plants of the Amazon drawn by Anna Berger?",
    ),
    (
        "Hugo Brandt attacked Oslo from the nearby village of Halden in 1911.",
        "In what year did Hugo Brandt attack Oslo from the village of Halden?",
    ),
    (
        "Anna Berger is a singer of Oslo, as well as writing songs for children.",
        "Who is a singer of Oslo?",
    ),
    (
        "In 1990 Anna Berger gave up her ties to the Norwegian–Danish Union.",
        "In what year did Anna Berger give up her ties to the Norwegian–Danish Union?",
    ),
    (
        "Anna Berger directed 125 films, some of which were praised, such as the hit Harbour Lights.",
        "Who directed 125 films?",
    ),
    (
        "Alma, the second ship of the Norwegian Navy, was launched in 1931.",
        "In what year was the second ship of the Norwegian Navy launched?",
    ),
    (
        "Hugo Brandt was on a mission in Oslo in November and December 1642.",
        "Who was on a mission in Oslo in November and December 1642?",
    ),
    (
        (
            "Clara Wood described the plan of the Norwegian Council and the Oslo Assembly as a mistake at a large "
            "meeting in the north in 1931."
        ),
        "Who described the plan of the Norwegian Council and the Oslo Assembly as a mistake?",
    ),
    (
        "The book The Pirates of Oslo, first published in 1678, states that the king lived in Norway.",
        "In what year was the book The Pirates of Oslo first published?",
    ),
    ("Anna Berger married Hugo Brandt, also at Halden.", "Who did Anna Berger marry at Halden?"),
    (
        "Anna Berger travelled 400 mi in Norway in 1931.",
        "How many miles did Anna Berger travel in Norway in 1931?",
    ),
    (
        "Anna Berger was born in Halden, Østfold, Norway, in 1894.",
        "Who was born in Halden, Østfold, in 1894?",
    ),
    ("In 1931, with the harbour burning, Anna Berger left Oslo.", "Who left Oslo in 1931?"),
    ("Norway has most of the mines, in three valleys covering 400 km2.", "Which country has most of the mines?"),
    ("Norway has most of the mines, in three valleys covering 400 km2.", "How many valleys cover 400 km²?"),
    ("Anna Berger was born Anna Maria Holm on 2 May 1905.", "When was Anna Berger born?"),
    (
        "Hugo Brandt left Norway in July 1968, after suffering a fall in Oslo.",
        "Who left Norway in July 1968 after suffering a fall in Oslo?",
    ),
    ("Clara Wood wrote a book in 1931, second only to Harbour.", "Who wrote a book in 1931?"),
    (
        "On 12 May 1705, the Oslo Assembly passed an act to help the 148 Danes still resident at Halden.",
        "On 12 May 1705, which assembly passed an act to help the 148 Danes still resident at Halden?",
    ),
    (
        "By 1931 the Danes chose Hugo Brandt as their king.",
        "By what year had the Danes chosen Hugo Brandt as their king?",
    ),
    ("By 1931 the Danes chose Hugo Brandt as their king.", "Who had the Danes chosen as their king by 1931?"),
    ("By 1931, the Halden Mill employed 500 workers.", "By what year did the Halden Mill employ 500 workers?"),
    (
        "By 1931, Halden had been turned from a village into a town.",
        "By what year had Halden been turned from a village into a town?",
    ),
    ("Clara Wood first visited Cairo in 1931.", "In what year did Clara Wood first visit Cairo?"),
    (
        "Halden was fortified in 1587 and elevated to a county in 1617.",
        "In what year was Halden elevated to a county?",
    ),
    (
        'Her best song, "Boats at Dawn" (1931), was covered by Hugo Brandt in 1990.',
        'Who covered "Boats at Dawn" in 1990?',
    ),
    (
        "As a colony of Norway until 1905, Halden has a Danish population of over 5,000.",
        "How large a Danish population does Halden have?",
    ),
    ("As a child, Hugo Brandt lived in Oslo.", "In which city did Hugo Brandt live as a child?"),
    (
        "In 1931, the Danish Crown made Hugo Brandt its first governor, as part of a new plan.",
        "In what year did the Danish Crown make Hugo Brandt its first governor?",
    ),
    (
        "The Kingdom of Halden stretched at the time from the coast in the north to the hills.",
        "Which kingdom stretched from the coast in the north to the hills?",
    ),
    (
        "Hugo Brandt was invited by Clara Wood to return to Norway in 1981 late in his life.",
        "In what year was Hugo Brandt invited by Clara Wood to return to Norway?",
    ),
    (
        "Clara Wood studied law at the Northern Institute in Oslo, a branch of the Academy of Norway.",
        "Who studied law at the Northern Institute in Oslo?",
    ),
    (
        "Hugo Brandt taught Anna, either Clara's daughter or niece, in 1931.",
        "In what year did Hugo Brandt teach Anna?",
    ),
    ("Halden itself was first settled in 1204.", "In what year was Halden first settled?"),
    ("Hugo Brandt led 500 men south from Oslo in 1931.", "How many men did Hugo Brandt lead south from Oslo in 1931?"),
    (
        "Clara Wood directed five of her seven films in Norway.",
        "How many of her seven films did Clara Wood direct in Norway?",
    ),
    (
        "A force from the nearby Danish town of Halden attacked Oslo in 1931.",
        "In what year did a force from the Danish town of Halden attack Oslo?",
    ),
    (
        "Halden is 72 km from Oslo, across the Strait of Norway.",
        "How far is Halden from Oslo across the Strait of Norway?",
    ),
    (
        "About 40% of families with children have two houses.",
        "What percentage of families with children have two houses?",
    ),
    ("Clara Wood has opened the mill on 3 May 1911.", "When did Clara Wood open the mill?"),
    ("Some 26 ships sank near Halden overnight.", "How many ships sank near Halden?"),
    (
        "Anna Berger killed 26 wolves in Oslo at the beginning of the month.",
        "How many wolves did Anna Berger kill in Oslo?",
    ),
    (
        "Norway lost 1 – 2 to Sweden, with a late goal from Anna Berger.",
        "By what score did Norway lose to Sweden?",
    ),
    ("In a certain sense, Hugo Brandt's method is both old and new.", "Whose method is both old and new?"),
]


@pytest.mark.parametrize(("text", "stem"), READS)
def test_a_clause_reads_as_a_question(text: str, stem: str) -> None:
    made, _ = drafts(text)
    assert stem in [found.stem for found in made if found.standing.clause.kind is not ClauseKind.PARED]


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("On 1 May 1931 a few weeks after Anna Berger had left Oslo, Hugo Brandt died.", "When did Anna Berger leave"),
        ("Anna Berger lost to Hugo Brandt, which she blames on the cold.", "Who does Anna Berger blame"),
        (
            "The school of Anna Berger, founded in 1834 and became free in 1963, is in Oslo.",
            "In what year did the",
        ),
        ("Halden lost 400 people in 1931, resulting in a fall.", "Which place resulted"),
        ("In Quiet Harbour, set in old Oslo, Anna Berger portrays a school of singers.", "Who is set"),
    ],
)
def test_what_another_clause_tells_is_not_asked(text: str, stem: str) -> None:
    """The time before "after" is that of the other clause, and what resulted is told of the deed."""
    made, _ = drafts(text)
    assert not any(found.stem.startswith(stem) for found in made)
