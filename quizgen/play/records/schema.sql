-- A quiz as it was played; one row for each wording of it.
CREATE TABLE quiz (
    hash TEXT PRIMARY KEY,
    body BLOB NOT NULL              -- the quiz file
);

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quiz TEXT NOT NULL REFERENCES quiz (hash),
    started TEXT NOT NULL,          -- ISO 8601 with its offset
    ended TEXT,                     -- empty while it can be gone on with
    settings BLOB NOT NULL,         -- JSON
    plan BLOB NOT NULL,             -- JSON: of each round, the question's place in the quiz, and its options
    position INTEGER NOT NULL DEFAULT 0,
    closed INTEGER NOT NULL DEFAULT 0   -- how many rounds are answered
);

CREATE TABLE answer (
    run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    round INTEGER NOT NULL,
    place INTEGER NOT NULL,         -- the order within the round
    question TEXT NOT NULL,         -- Question.id
    participant TEXT NOT NULL,
    answered TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    seconds REAL NOT NULL,
    points INTEGER NOT NULL,
    hands INTEGER NOT NULL,
    overruled INTEGER NOT NULL,
    PRIMARY KEY (run, round, place)
) WITHOUT ROWID;

CREATE INDEX answer_question ON answer (question, run);
