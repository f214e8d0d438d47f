"""Handing a deck to Anki, against a small server that speaks as AnkiConnect does."""

from __future__ import annotations

import json
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from quizgen.anki.push import push
from quizgen.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class AnkiConnect:
    """A server on this machine that answers as it is told and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.files: list[bytes] = []
        self.answer: Callable[[str], bytes] = lambda action: reply(True if action == "importPackage" else 6)
        self._server = HTTPServer(("127.0.0.1", 0), self._handler())
        self.port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.asked.append(asked)
                if path := asked["params"].get("path"):
                    outer.files.append(Path(path).read_bytes())
                data = outer.answer(asked["action"])
                self.send_response(200)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        return Handler


def reply(result: object, error: str | None = None) -> bytes:
    """An answer as AnkiConnect gives it."""
    return json.dumps({"result": result, "error": error}).encode()


@pytest.fixture
def anki() -> Iterator[AnkiConnect]:
    server = AnkiConnect()
    yield server
    server.close()


def test_the_deck_reaches_anki(anki: AnkiConnect) -> None:
    """The file that Anki is told to import holds the deck while Anki reads it."""
    assert push(b"the deck", "Lights", anki.port) == "Anki: “Lights” is in your collection"
    assert [asked["action"] for asked in anki.asked] == ["version", "importPackage"]
    assert {asked["version"] for asked in anki.asked} == {6}
    assert anki.files == [b"the deck"]


def test_no_file_is_left_behind(anki: AnkiConnect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    push(b"the deck", "Lights", anki.port)
    anki.answer = lambda _: reply(None, "no")
    with pytest.raises(OutputError):
        push(b"the deck", "Lights", anki.port)
    assert list(tmp_path.iterdir()) == []


def test_a_proxy_is_not_asked(anki: AnkiConnect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    push(b"the deck", "Lights", anki.port)
    assert len(anki.files) == 1


def test_without_anki_one_line_says_so() -> None:
    server = AnkiConnect()
    server.close()
    with pytest.raises(
        OutputError, match=r"Anki is not running, or it has no AnkiConnect\. Start Anki with .*2055492159"
    ):
        push(b"the deck", "Lights", server.port)


@pytest.mark.parametrize("data", [b"", b"<html>", b"3", b'{"ok": true}', b"\xff"])
def test_another_server_on_the_port_is_told_apart(anki: AnkiConnect, data: bytes) -> None:
    """And is given no deck."""
    anki.answer = lambda _: data
    with pytest.raises(OutputError, match="is not AnkiConnect"):
        push(b"the deck", "Lights", anki.port)
    assert anki.files == []


def test_what_anki_objects_to_is_passed_on(anki: AnkiConnect) -> None:
    anki.answer = lambda _: reply(None, "collection is not\navailable")
    with pytest.raises(OutputError, match="Anki says: collection is not available"):
        push(b"the deck", "Lights", anki.port)


def test_a_closed_profile_is_told(anki: AnkiConnect) -> None:
    anki.answer = lambda action: reply(action == "version")
    with pytest.raises(OutputError, match="Open your profile"):
        push(b"the deck", "Lights", anki.port)
