"""Writing a file whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from typing import TYPE_CHECKING

from quizgen.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path

_NOT_ALLOWED = "Choose a place you may write to, and close the file if another program has it open."
_IN_THE_WAY = "A part of the path is a file, not a folder; choose another place."
_HINTS = {
    errno.EISDIR: "Name a file in it.",
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: "Choose another place.",
    errno.ENOSPC: "Free some space on the disk or choose another place.",
    errno.EDQUOT: "Free some of your space on the disk or choose another place.",
    errno.ENAMETOOLONG: "Choose a shorter name.",
    errno.ELOOP: "The path is a link that leads to itself; choose another place.",
    errno.EEXIST: _IN_THE_WAY,
    errno.ENOTDIR: _IN_THE_WAY,
}


def write_bytes(path: Path, data: bytes) -> None:
    """Writes the file, with the folders above it; a reader meets the old file or the new one, whole.

    The data is written aside, in the same folder, and moved into place. A link is followed; a device or pipe
    is written to as it is.

    Raises:
        OutputError: It cannot be written; what was there before is untouched.
    """
    try:
        mode = _mode(path)
        if mode and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if mode and not stat.S_ISREG(mode):
            path.write_bytes(data)
        else:
            _replace(path.resolve(), data, mode)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputError(f"Cannot write {path}: {reason}", _HINTS.get(error.errno or 0, "")) from error


def _mode(path: Path) -> int:
    """The file's type and permissions, or 0 if there is none."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return 0


def _replace(path: Path, data: bytes, mode: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # Not made from the file's name, which may be as long as a name can be.
    aside = path.with_name(f".quizgen-{secrets.token_hex(8)}.part")
    try:
        # Opened in the plain way, it gets the permissions that the umask leaves; tempfile's files are 0600.
        with aside.open("xb") as file:
            file.write(data)
        if mode:
            aside.chmod(stat.S_IMODE(mode))
        aside.replace(path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
