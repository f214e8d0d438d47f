"""Where results are kept: an SQLite database that is the journal of a run, too."""
