"""Zip files with the same bytes for the same contents."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

_REGULAR_FILE = 0o644 << 16
_FOLDER = (0o40755 << 16) | 0x10
_UNIX = 3


def archive(files: Mapping[str, bytes]) -> bytes:
    """A zip file of these files, in this order, dated 1980; a name that ends in a slash is a folder."""
    file = io.BytesIO()
    with ZipFile(file, "w") as made:
        for name, data in files.items():
            entry = ZipInfo(name)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, _UNIX
            entry.external_attr = _FOLDER if name.endswith("/") else _REGULAR_FILE
            made.writestr(entry, data)
    return file.getvalue()
