"""Handing a deck to the Anki that runs on this machine, through its add-on AnkiConnect.

The only connection that quizgen ever opens, to this machine alone, and only when a user asks for it.
"""

from __future__ import annotations

import http.client
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from quizgen.errors import OutputError

HOST = "127.0.0.1"
PORT = 8765
ADD_ON = 2055492159
"""The number by which Anki installs AnkiConnect."""

_API = 6
_ASK_SECONDS = 5.0
_IMPORT_SECONDS = 300.0
"""Anki answers when the import is done: 20,000 notes take it a second, on a slow machine with add-ons much more."""

_LONGEST_REPLY = 1_000_000
_HINT = f"Start Anki with the add-on AnkiConnect ({ADD_ON}, under Tools → Add-ons), or import the .apkg by hand."


class _Reply(msgspec.Struct, forbid_unknown_fields=True):
    """What AnkiConnect says: a result or an error."""

    result: Any
    error: str | None


def push(deck: bytes, title: str, port: int = PORT) -> str:
    """Have the running Anki import a deck, and say what became of it.

    Args:
        deck: The bytes of an .apkg file.
        title: What to call the deck in what is said.
        port: Where AnkiConnect listens.

    Raises:
        OutputError: There is no Anki or no AnkiConnect, or Anki would not have the deck.
    """
    _ask(port, "version", _ASK_SECONDS)
    # Anki reads the deck from a file; the folder is for this user alone.
    with tempfile.TemporaryDirectory(prefix="quizgen-") as folder:
        path = Path(folder) / "deck.apkg"
        path.write_bytes(deck)
        taken = _ask(port, "importPackage", _IMPORT_SECONDS, path=str(path))
    if taken is not True:
        raise OutputError("Anki did not take the deck", "Open your profile in Anki and try again.")
    return f"Anki: “{title}” is in your collection"


def _ask(port: int, action: str, seconds: float, **params: str) -> Any:
    """What AnkiConnect answers."""
    request = msgspec.json.encode({"action": action, "version": _API, "params": params})
    # Not urllib, which would go through a proxy if one is set.
    with closing(http.client.HTTPConnection(HOST, port, timeout=seconds)) as connection:
        try:
            connection.request("POST", "/", request, {"Content-Type": "application/json"})
            data = connection.getresponse().read(_LONGEST_REPLY)
        except ConnectionRefusedError as error:
            raise OutputError("Anki is not running, or it has no AnkiConnect", _HINT) from error
        except TimeoutError as error:
            raise OutputError("Anki does not answer", "See whether it waits for you to close a window.") from error
        except (OSError, http.client.HTTPException) as error:
            raise OutputError(f"What listens on {HOST}:{port} is not AnkiConnect", _HINT) from error
    try:
        reply = msgspec.json.decode(data, type=_Reply)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise OutputError(f"What listens on {HOST}:{port} is not AnkiConnect", _HINT) from error
    if reply.error is not None:
        raise OutputError(f"Anki says: {' '.join(reply.error.split())[:200]}", "The deck was not imported.")
    return reply.result
