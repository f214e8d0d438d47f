from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from quizgen.errors import OutputError
from quizgen.writing import write_bytes


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_file_is_written_and_nothing_beside_it(tmp_path: Path) -> None:
    write_bytes(tmp_path / "quiz.apkg", b"new")
    assert (tmp_path / "quiz.apkg").read_bytes() == b"new"
    assert _names(tmp_path) == ["quiz.apkg"]


def test_folders_above_are_made(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a" / "b" / "quiz.apkg", b"new")
    assert (tmp_path / "a" / "b" / "quiz.apkg").read_bytes() == b"new"


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "quiz.apkg"
    path.write_bytes(b"old and longer")
    write_bytes(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask")
@pytest.mark.parametrize(("umask", "expected"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_has_the_permissions_the_umask_leaves(tmp_path: Path, umask: int, expected: int) -> None:
    before = os.umask(umask)
    try:
        write_bytes(tmp_path / "quiz.apkg", b"new")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "quiz.apkg").stat().st_mode) == expected


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_an_old_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "quiz.apkg"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_bytes(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target = tmp_path / "real.apkg"
    target.write_bytes(b"old")
    link = tmp_path / "link.apkg"
    link.symlink_to(target)
    write_bytes(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such device")
def test_a_device_stays_a_device() -> None:
    write_bytes(Path(os.devnull), b"new")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)  # noqa: PTH116 - os.devnull is a string


def test_the_longest_name_there_can_be_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 250 + ".apkg")
    write_bytes(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="directory") as caught:
        write_bytes(tmp_path, b"new")
    assert caught.value.hint == "Name a file in it."


def test_a_path_through_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    with pytest.raises(OutputError) as caught:
        write_bytes(tmp_path / "file" / "quiz.apkg", b"new")
    assert "is a file, not a folder" in caught.value.hint
    assert (tmp_path / "file").read_bytes() == b"old"


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        write_bytes(tmp_path / ("x" * 300), b"new")
    assert "shorter" in caught.value.hint
    assert _names(tmp_path) == []


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(OutputError):
        write_bytes(tmp_path / "loop", b"new")


def test_a_file_that_may_not_be_written_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "quiz.apkg"
    path.write_bytes(b"old")
    # Nothing is forbidden to root, so that chmod alone does not do.
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(OutputError, match="denied"):
        write_bytes(path, b"new")
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("step", ["mkdir", "open", "replace"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EDQUOT])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    path = tmp_path / "quiz.apkg"
    path.write_bytes(b"old")

    def fail(*_args: object, **_options: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(Path, step, fail)
        with pytest.raises(OutputError) as caught:
            write_bytes(path, b"new")
    assert os.strerror(number) in caught.value.message
    assert caught.value.hint
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["quiz.apkg"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_named() -> None:
    with pytest.raises(OutputError, match="space") as caught:
        write_bytes(Path("/dev/full"), b"new")
    assert "Free some space" in caught.value.hint


def test_an_interruption_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", interrupt)
        with pytest.raises(KeyboardInterrupt):
            write_bytes(tmp_path / "quiz.apkg", b"new")
    assert _names(tmp_path) == []
