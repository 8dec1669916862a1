"""An X display of its own, the program on it, and the hand and eyes of a user: keys and clicks go through X."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
PATIENCE = 20.0  # seconds
STEP = 0.03


def missing() -> str:
    """Name what a display needs and this system lacks, by Debian's packages; "" where all is there."""
    packages = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    return f"no X display without a screen here: Debian's {' and '.join(packages)} would give one" if packages else ""


@contextmanager
def display() -> Iterator[str]:
    """Start an X server on a display that is free; ends with the block."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, f"Xvfb ended with {server.wait()} before it had a display"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=PATIENCE)


@contextmanager
def program(on: str, home: Path) -> Iterator[User]:
    """Start the program for somebody who never used it; it is ended with the block where it still runs."""
    quiet = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "SEATBOOK_"))}
    environment = {
        **quiet, "DISPLAY": on, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT), "HOME": str(home),
        "LC_ALL": "C.UTF-8", "PYTHONFAULTHANDLER": "1",
    }  # fmt: skip
    with (home / "said.txt").open("w") as said:
        command = [sys.executable, "-m", "tests.e2e.observed"]
        pipe = subprocess.PIPE
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=said, text=True, bufsize=1
        )
        try:
            yield User(process, on, home)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait(timeout=PATIENCE)
            for end in (process.stdin, process.stdout):
                if end is not None:
                    end.close()


class User:
    """Looks at the window, presses keys and clicks; waits until what was asked for is to be seen."""

    def __init__(self, process: subprocess.Popen[str], on: str, home: Path) -> None:
        self.process = process
        self.home = home
        self._environment = {**os.environ, "DISPLAY": on}

    # Eyes ----------------------------------------------------------------------------------------------------------

    def ask(self, **question: str) -> Any:
        """Ask the onlooker."""
        asked: IO[str] | None = self.process.stdin
        answered: IO[str] | None = self.process.stdout
        assert asked is not None
        assert answered is not None
        with suppress(BrokenPipeError):  # the empty answer says it
            asked.write(f"{json.dumps(question)}\n")
        line = answered.readline()
        assert line, f"the program ended with {self.process.wait(PATIENCE)}: {self.said()}"
        return json.loads(line)

    def said(self) -> str:
        """Return what the program wrote to its error output."""
        return (self.home / "said.txt").read_text(encoding="utf-8")

    def wait(self, what: str, seen: Callable[[], Any], patience: float = PATIENCE) -> Any:
        """Return what is seen as soon as it is; fails with what is on the screen."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if (found := seen()) not in (None, False, "", -1):
                return found
            time.sleep(STEP)
        picture = self.home / "screen.png"
        self.ask(picture=str(picture))
        raise AssertionError(f"never seen: {what}. {self.ask()} The screen is in {picture}. {self.said()}")

    def state(self, patience: float = PATIENCE, **wanted: object) -> Mapping[str, Any]:
        """Wait until the window's state is as wanted."""

        def seen() -> Mapping[str, Any] | None:
            state: Mapping[str, Any] = self.ask()
            return state if all(state[name] == value for name, value in wanted.items()) else None

        found: Mapping[str, Any] = self.wait(str(wanted), seen, patience)
        return found

    def text(self, name: str) -> str:
        """Return what a widget says, once it is there."""
        return str(self.wait(name, lambda: self.ask(find=name))["text"])

    def rows(self, name: str) -> int:
        """Return how many rows a list shows."""
        return int(self.ask(rows=name))

    # Hands ---------------------------------------------------------------------------------------------------------

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, timeout=PATIENCE)

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other, by X's names."""
        self._do("key", "--clearmodifiers", *keys)

    def types(self, text: str) -> None:
        """Type a text into what has the focus, and see it there."""
        before = self.ask()["typed"]
        self._do("type", "--delay", "3", text)
        self.wait(f"“{text}” typed", lambda: self.ask()["typed"] != before and self.ask()["typed"].endswith(text[-8:]))

    def click(self, name: str, patience: float = PATIENCE) -> None:
        """Click on a widget when it can be reached and used."""
        self._press(self.wait(f"{name}, ready to be clicked", lambda: self._enabled(find=name), patience))

    def choose(self, text: str) -> None:
        """Click on an entry of the menu that is open."""
        self._press(self.wait(f"the entry {text}", lambda: self._enabled(entry=text)))

    def name_files(self, paths: Sequence[Path]) -> None:
        """Type files into the dialog that asks for them, and confirm."""
        self.state(dialog="QFileDialog", active="QFileDialog", focus="fileNameEdit")
        self.keys("ctrl+a")
        self.types(str(paths[0]) if len(paths) == 1 else " ".join(f'"{path}"' for path in paths))
        self.keys("Return")
        self.state(dialog="")

    def _enabled(self, **question: str) -> Mapping[str, Any] | None:
        found: Mapping[str, Any] | None = self.ask(**question)
        return found if found is not None and found["enabled"] else None

    def _press(self, place: Mapping[str, Any]) -> None:
        self._do("mousemove", str(place["x"]), str(place["y"]), "click", "1")
