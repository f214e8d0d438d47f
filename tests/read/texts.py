"""Texts written for these tests: each has the faults that real files of its kind have."""
# ruff: noqa: E501 - a paragraph that was copied from a page is one long line

from __future__ import annotations

COPIED_NEWS = """\
Ferry line to the northern islands opens again
By Ingrid Solheim, Staff Writer
Tuesday, 12 May 2026, 08:15 GMT
BERGSUND (NTB) — The ferry between Bergsund and the northern islands sailed again on Monday after a break of 14 months, and 310 passengers were on board.
What took so long?
“We had to build [a] new quay and 2 ramps,” said Marit Aune, who leads the line. The work cost 41 million kroner.
‘A good day’
The mayor of Bergsund, Jonas Lie Falk, said that the islands had lost 60 of their 900 people since the storm of March 2025.
More on this story
Top StoriesThe line will sail four times a day in summer, and twice a day from October.
Photo: Ingrid Solheim
Read more: Storm breaks quay at Bergsund
Follow us on all channels for more news from the coast.
© 2026 The Coast Daily. All rights reserved.
With inputs from agencies
"""

ENCYCLOPEDIA = """\
Lighthouse of Skarvholm

The Lighthouse of Skarvholm (built 1874) is a tower of granite on the island of Skarvholm.[1] It is 38 metres high.[2][citation needed]

History

Construction began in 1871 under the engineer Nils Brandt [3 – 5] and took three years. The lamp was lit on 9 October 1874. Keepers

The first keeper, Anna Holm, stayed for 31 years. In 1958 the lamp became automatic.[note 2]

Figure 2. Plan of the tower

1874 – Lamp lit by Anna Holm
1958 – Lamp becomes automatic

References

Brandt, N. (1875). On the building of towers.
"""

WRAPPED = """\
The Salt Road

  For four centuries the salt of the coast went inland on the backs of
mules. A train of sixty animals needed nine days for the 210 kilo-
metres between Maroa and the market town of Tessin, and a well-
known proverb says that the tenth day belonged to the inn. The road
was closed in 1889.

The Inns
Twelve inns stood along the way. The oldest of them, the Blue Goose,
was opened by the widow Clara Benn in 1502 and burned down in
1790.
"""

NOTES = """\
The Treaty of Lund

- The treaty was signed at Lund in 1679
- Denmark gave back all that it had won
- King Charles married the sister of the Danish king
"""

MARKDOWN = """\
---
title: "The Great Frost"
date: 2026-01-20
---

# The *Great* Frost

The **frost of 1709** began on [6 January](https://example.org/a_(b) "a night") and[^1] lasted
three months; `rivers` froze \\*hard\\* &amp; deep.

## In *France*

> Some 600,000 people died, wrote *Pierre
> Gaillard* in his diary.

- The wine froze in its barrels.
    1. Bread cost _six_ times as much.

![A **frozen** river](river.png)

| year | dead |
| ---- | ---- |
| 1709 | many |

```
code = 1709
```

See also
--------

- A book about something else, with a sentence in it.

[^1]: A footnote that says something about the night.
"""

PAGE = """\
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Bridge opens | The Coast Daily</title>
<meta property="og:title" content="Bridge over the Nida opens">
<meta property="article:published_time" content="2026-03-04T07:30:00Z"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News from the coast</a></li></ul></nav>
<article><h1>Bridge over the Nida opens</h1><p>By Ola Rask</p>
<p>The bridge over the Nida opened on Wednesday after <b>six years</b> of work,
and 12,000 people walked over it on the first day.[1]</p>
<p>It is 640 metres long.<br>Its two towers of <a href="/steel">steel</a> are 95 metres high.<sup>[2]</sup></p>
<h2>Cost</h2>
<ul><li>The bridge itself cost 2 billion crowns to build.</li><li>The roads to it cost 300 million crowns.</li></ul>
<blockquote><p>“My mother still took the boat,” said Edda Kranz, who is 81 years old and lives by the river.</p></blockquote>
<table><tr><td>Towers</td><td>2</td></tr></table>
<h2>See also</h2><ul><li>A list of the longest bridges in the country.</li></ul></article>
<div id="comments"><p>I shall walk over it tomorrow, writes a reader.</p></div>
<footer><p>© 2026 The Coast Daily. All rights reserved.</p></footer></body></html>
"""
