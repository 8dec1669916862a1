"""Pictures of every page are taken without a display."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from desktop_app.ui.pictures import render_pages
from desktop_app.ui.places import PLACES
from desktop_app.ui.session import Session


def test_every_page_has_a_picture(session: Session, tmp_path: Path) -> None:
    files = render_pages(session, tmp_path, "dark")
    assert [file.stem for file in files] == [f"{place.key}-dark" for place in PLACES]
    pictures = [QImage(str(file)) for file in files]
    assert {(picture.width(), picture.height()) for picture in pictures} == {(1280, 800)}
    assert len({file.read_bytes() for file in files}) == len(files)
    assert session.catalog is not None
