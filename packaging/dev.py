#!/usr/bin/env python3
"""Set up, run, test and measure Seatbook with nothing but Python 3.11 or newer.

python3 packaging/dev.py run        set up, build the demo catalog, open the window on it (headless: pictures instead)
python3 packaging/dev.py test       set up and run everything CI runs
python3 packaging/dev.py bench      the benchmarks, as ratios to a bare baseline
python3 packaging/dev.py pictures   a picture of every page, dialog, theme and size, to look at
python3 packaging/dev.py setup      only set up
python3 packaging/dev.py packages   only the environment, without a look at what the system lacks
"""

from __future__ import annotations

import argparse
import hashlib
import io
import itertools
import os
import shutil
import socket
import subprocess
import sys
import time
import venv
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "seatbook-setup"
DEMO = ROOT / "demo-output"

# Shared libraries Qt is linked against, and the Debian package that brings each.
DEBIAN_PACKAGES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

# Programs of the test that works the program by key and mouse, and the Debian package that brings each.
DISPLAY_PROGRAMS: Mapping[str, str] = {"Xvfb": "xvfb", "xdotool": "xdotool"}

# Systems whose modules are not all those of this one, as Python calls them.
ELSEWHERE: Mapping[str, str] = {
    system: platform
    for system, platform in (("Windows", "win32"), ("macOS", "darwin"), ("Linux", "linux"))
    if platform != sys.platform
}

# Tests of a file stay together as long as there is work, so that what they share is made once; the slowest are named.
SHARED_OUT = ("--dist", "worksteal", "--durations", "20", "--durations-min", "2")

# The window's tests have processes of their own, as the window has: nothing of what others loaded and left is in them.
WINDOW = "tests/ui"
TESTS = {"tests": ("tests", f"--ignore={WINDOW}"), "tests of the window": (WINDOW,)}

# The tests start Python hundreds of times: none of them compiles what another one has compiled, though the desk say so.
COMPILED_ONCE: Mapping[str, str] = {"PYTHONDONTWRITEBYTECODE": ""}

if TYPE_CHECKING:  # an older Python, as some systems have it, knows no such type, and is to be told that it is too old
    Step = tuple[str, Sequence[str | Path]]  # its name and its command


def say(text: str) -> None:
    """Print one line of what is going on, at once."""
    print(f"seatbook: {text}", flush=True)


def stop(text: str) -> None:
    """End with a sentence instead of a traceback."""
    raise SystemExit(f"seatbook: {text}")


def python() -> Path:
    """Return the environment's interpreter."""
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def call(*command: str | Path, extra: Mapping[str, str] | None = None) -> int:
    """Run a command in the project's folder and return its exit code."""
    return subprocess.call([str(part) for part in command], cwd=ROOT, env={**os.environ, **(extra or {})})


def first_failed(codes: Sequence[int]) -> int:
    """Return the first exit code that is none of success; one that a signal ended has a negative one."""
    return next(filter(None, codes), 0)


def fingerprint() -> str:
    """Name what the environment was made from: the interpreter and the two files that pin it."""
    digest = hashlib.sha256(sys.version.encode())
    for name in ("pyproject.toml", "packaging/constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def is_whole() -> bool:
    """Tell whether the environment can install anything: one whose making was stopped has a Python without pip."""
    try:
        return subprocess.run([python(), "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
    except OSError:  # there is none, or half of one
        return False


def set_up() -> None:
    """Make `.venv` from the pinned versions, or do nothing when it already is so."""
    wanted = fingerprint()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted and python().is_file():
        return
    if not is_whole():
        say("making .venv")
        links = os.name != "nt"  # as `python -m venv`: a copied Python does not find the library it was built with
        try:
            venv.create(ENVIRONMENT, with_pip=True, clear=ENVIRONMENT.exists(), symlinks=links)
        except (OSError, subprocess.CalledProcessError) as error:
            stop(f"Python could not make a virtual environment ({error}). On Debian: apt install python3-venv")
    say("installing the pinned packages (about 600 MB the first time)")
    # Not compiled: that takes two fifths of the time, most of it for what nobody imports; what is imported is, then.
    pip = (str(python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    if call(*pip, "--no-compile", "-c", ROOT / "packaging/constraints.txt", "-e", f"{ROOT}[dev]"):
        stop("the packages could not be installed; the lines above say why. Run the same command to try again")
    STAMP.write_text(wanted, encoding="utf-8")


def missing_libraries() -> list[str]:
    """Return the shared libraries that Qt needs and this Linux system lacks."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return []
    qt = next(iter(ENVIRONMENT.glob("lib/python3*/site-packages/PySide6/Qt")), None)
    if qt is None:
        return []
    wanted = [qt / "lib/libQt6Widgets.so.6", *sorted((qt / "plugins/platforms").glob("libq[xo]*.so"))]
    listing = subprocess.run(["ldd", *map(str, wanted)], capture_output=True, text=True, check=False).stdout
    return sorted({line.split()[0] for line in listing.splitlines() if "not found" in line})


def install(packages: Sequence[str]) -> bool:
    """Install Debian packages; tells whether that worked."""
    say(f"installing {' '.join(packages)}")
    extra = {"DEBIAN_FRONTEND": "noninteractive"}
    call("apt-get", "update", "-qq", extra=extra)
    return call("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages, extra=extra) == 0


def may_install() -> bool:
    """Tell whether this is Debian or the like, and ours to install on."""
    return shutil.which("apt-get") is not None and hasattr(os, "geteuid") and os.geteuid() == 0


def check_system() -> None:
    """Name the system packages Qt lacks, and install them where that is ours to do."""
    missing = missing_libraries()
    if not missing:
        return
    packages = sorted({DEBIAN_PACKAGES.get(name, name) for name in missing})
    unknown = [name for name in missing if name not in DEBIAN_PACKAGES]
    if may_install() and not unknown:
        if not install(packages):
            stop("the system packages could not be installed; the lines above say why")
        return
    how = f"apt install {' '.join(packages)}" if shutil.which("apt-get") else "your system's packages for them"
    stop(f"Qt needs {', '.join(missing)}, which this system lacks. Install: {how}")


def check_display() -> None:
    """Bring the display on which one test works the program by key and mouse, or say that it is skipped."""
    wanted = [package for program, package in DISPLAY_PROGRAMS.items() if shutil.which(program) is None]
    if not wanted or not sys.platform.startswith("linux"):
        return
    if not may_install() or not install(wanted):
        say(f"without {' and '.join(wanted)} the test that works the program by key and mouse is skipped")


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    if not sys.platform.startswith("linux"):
        return True
    screen, compositor = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if any(map(answers, addresses(screen, compositor))):
        return True
    if screen or compositor:
        say(f"the display that is named here, {screen or compositor}, does not answer")
    return False


def addresses(screen: str, compositor: str) -> Iterator[str | tuple[str, int]]:
    """Give where the named X server and the named Wayland compositor listen: files, and a host with a port."""
    if compositor:
        yield str(Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / compositor)
    host, _, number = screen.rpartition(":")
    number = number.partition(".")[0]
    if number.isdecimal() and host in ("", "unix"):
        yield f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers have it
        yield f"\0/tmp/.X11-unix/X{number}"
    elif number.isdecimal():
        yield host, 6000 + int(number)


def answers(address: str | tuple[str, int]) -> bool:
    """Tell whether somebody listens there: a session that goes on may name a display that is gone."""
    if sys.platform == "win32":  # it has no sockets in files, and is not asked
        return True
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as asking:
        asking.settimeout(3)
        try:
            asking.connect(address)
        except (OSError, OverflowError, UnicodeError):  # nobody, or what is no port or no host
            return False
    return True


def run(_: argparse.Namespace) -> int:
    """Build the demo catalog through the real importer and open the window on it."""
    set_up()
    check_system()
    seatbook = (python(), "-m", "desktop_app")
    if has_display():
        say("building the demo catalog and opening the window")
        return call(*seatbook, "demo", "--folder", DEMO, "--open")
    say(f"no display here: the summary follows, the review workbook and the pictures go to {DEMO}")
    return call(*seatbook, "demo", "--folder", DEMO, "--pictures", extra={"QT_QPA_PLATFORM": "offscreen"})


def as_on(platform: str) -> list[str | Path]:
    """Return the arguments with which mypy looks at the program as another system runs it."""
    return ["--platform", platform, "--cache-dir", f".mypy_cache/{platform}", "--no-warn-unreachable", "desktop_app",
            "packaging/dev.py"]  # fmt: skip


def at_once(steps: Sequence[Step], workers: int) -> Iterator[int]:
    """Run steps beside each other, and give each one's exit code once it has ended and what it said is shown."""

    def work(step: Step) -> tuple[str, float, int, str]:
        name, command = step
        started = time.monotonic()
        done = subprocess.run(
            [str(part) for part in command],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", check=False,
        )  # fmt: skip
        return name, time.monotonic() - started, done.returncode, done.stdout

    with ThreadPoolExecutor(workers) as pool:
        for ended in as_completed([pool.submit(work, step) for step in steps]):
            name, seconds, code, said = ended.result()
            print(said, end="", flush=True)
            say(f"{name}: {'passed' if code == 0 else 'FAILED'} in {seconds:.1f} s")
            yield code


def test(arguments: argparse.Namespace) -> int:
    """Run format, lint, types and import contracts, and where all of them passed all tests."""
    set_up()
    check_system()
    check_display()
    tools = python().parent
    workers = min(4, os.cpu_count() or 1)
    checks: list[Step] = [
        ("format", [tools / "ruff", "format", "--check", "."]),
        ("lint", [tools / "ruff", "check", "."]),
        ("types", [tools / "mypy"]),
        *((f"types on {system}", [tools / "mypy", *as_on(platform)]) for system, platform in ELSEWHERE.items()),
        ("import contracts", [tools / "lint-imports"]),
    ]
    say("checks")
    if any(list(at_once(checks, workers))):
        return 1
    codes = []
    for name, which in ({"tests": arguments.rest} if arguments.rest else TESTS).items():
        say(name)
        started = time.monotonic()
        tests = (python(), "-m", "pytest", "-q", "-n", str(workers), *SHARED_OUT, *which)
        codes.append(call(*tests, extra={"QT_QPA_PLATFORM": "offscreen", **COMPILED_ONCE}))
        say(f"{name}: {'FAILED' if codes[-1] else 'passed'} in {time.monotonic() - started:.1f} s")
    return first_failed(codes)


def bench(arguments: argparse.Namespace) -> int:
    """Run every benchmark, each in a process of its own; or those that are named, with the options behind the names."""
    set_up()
    check_system()
    told = list(itertools.takewhile(lambda one: not one.startswith("-"), arguments.rest))
    options = arguments.rest[len(told) :]
    names = told or sorted(path.stem for path in (ROOT / "packaging/benchmarks").glob("bench_*.py"))
    codes = []
    for name in names:
        say(name)
        program = ROOT / f"packaging/benchmarks/{name}.py"
        codes.append(call(python(), program, *options, extra={"QT_QPA_PLATFORM": "offscreen"}))
    return first_failed(codes)


def pictures(_: argparse.Namespace) -> int:
    """Build the demo catalog and render all that a person may see into a folder."""
    set_up()
    check_system()
    extra = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    if code := call(python(), "-m", "desktop_app", "demo", "--folder", DEMO, extra=extra):
        return code
    say("taking pictures")
    catalog, target = DEMO / "demo.seatbook", DEMO / "pictures"
    return call(python(), ROOT / "packaging/take_pictures.py", catalog, target, extra=extra)


def setup(_: argparse.Namespace) -> int:
    """Make the environment and check the system."""
    set_up()
    check_system()
    return 0


def packages(_: argparse.Namespace) -> int:
    """Make the environment."""
    set_up()
    return 0


COMMANDS = {"run": run, "test": test, "bench": bench, "pictures": pictures, "setup": setup, "packages": packages}


def main() -> int:
    """Parse the command line and run one command."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is run by whatever Python is there
        stop(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # where it is redirected on Windows it has 256 characters
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument(
        "rest", nargs=argparse.REMAINDER, help="passed on: pytest's arguments, or names of benchmarks and their options"
    )
    arguments = parser.parse_args()
    return COMMANDS[arguments.command](arguments)


if __name__ == "__main__":
    sys.exit(main())
