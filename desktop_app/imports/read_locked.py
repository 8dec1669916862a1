"""Workbooks that are locked with a password: opened in memory, in the reading process; the password is kept nowhere."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from desktop_app.catalog.sentences import say
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read_path import PasswordNeeded, ReadError
from desktop_app.imports.read_sniff import OLE

_READ_ONLY = "VelvetSweatshop"
"""What Excel itself locks a workbook with that may be read by everybody and changed by few."""


def opened(path: Path, password: str | None) -> bytes | None:
    """Return the content of a locked workbook; None of a file that is not locked in a way that is known here.

    Raises PasswordNeeded where none was given or it does not fit, ReadError for a way of locking that is not known.
    """
    with path.open("rb") as file:
        if file.read(len(OLE)) != OLE:
            return None
        import msoffcrypto

        try:
            file.seek(0)
            book = msoffcrypto.OfficeFile(file)
            if not book.is_encrypted():
                return None
        except Exception:  # what it is, or that it is damaged, is told by the reader of workbooks
            return None
        for key in (_READ_ONLY, password):
            if key and (content := _with(book, key, path)) is not None:
                return content
    if password:
        raise PasswordNeeded(say("The password does not open {file}. Capital letters count.", file=shown(path)))
    raise PasswordNeeded(
        say("{file} is locked with a password. It is used for this import and kept nowhere.", file=shown(path))
    )


def _with(book: object, key: str, path: Path) -> bytes | None:
    """Return the content with a password, None where it is another one."""
    from msoffcrypto.exceptions import InvalidKeyError

    target = BytesIO()
    try:
        book.load_key(password=key)  # type: ignore[attr-defined]
        book.decrypt(target)  # type: ignore[attr-defined]
    except InvalidKeyError:
        return None
    except Exception as error:  # each way of locking has errors of its own, and a damaged file has any
        text = str(error).casefold()
        if "password" in text or "key" in text:
            return None
        sentence = say(
            "{file} is locked in a way that cannot be opened here; save a copy without a password.", file=shown(path)
        )
        raise ReadError(sentence) from None
    return target.getvalue()
