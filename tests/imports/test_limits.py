"""The limits under which a file is read."""

from __future__ import annotations

from pathlib import Path

from desktop_app.imports import child


def test_a_small_file_has_less_than_ten_seconds_and_a_large_one_more(tmp_path: Path) -> None:
    small, large = tmp_path / "small.csv", tmp_path / "large.csv"
    small.write_bytes(b"a;b\n" * 1000)
    large.write_bytes(b"a;b\n" * 5_000_000)
    assert child.limits_for(small).seconds < 10
    assert child.limits_for(large).seconds > 40
