"""Printing that arrives whole: where output is redirected, an encoding of 256 characters is usual on Windows."""

from __future__ import annotations

import codecs
import io
import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import click


def let_all_through() -> None:
    """Let no character end a command: one that the encoding of the output lacks is printed as a question mark."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def let_nothing_through() -> None:
    """Leave nothing to be written at the program's end: nobody reads the output any more."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def json_text(document: Mapping[str, Any]) -> str:
    """Return a document as JSON; where the output's encoding is not Unicode, in ASCII, so that nothing is lost."""
    return json.dumps(document, ensure_ascii=not _is_unicode(), indent=2, default=str)


def print_csv(text: str) -> None:
    """Print CSV as it is where somebody reads it, else in UTF-8 and with its own line ends, as a file has it."""
    click.echo(text if sys.stdout.isatty() else text.encode(errors="replace"), nl=False)


def _is_unicode() -> bool:
    return codecs.lookup(sys.stdout.encoding).name.startswith("utf")
