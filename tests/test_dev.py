"""Setting up: what a computer may have instead of what was hoped for."""

from __future__ import annotations

import ast
import importlib.util
import socket
import subprocess
import sys
import venv
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PROGRAM = Path(__file__).resolve().parents[1] / "packaging" / "dev.py"


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The program, about to set up in a folder where there is nothing yet."""
    spec = importlib.util.spec_from_file_location("dev", PROGRAM)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "stamp")
    return module


def loaded(tree: ast.AST) -> list[ast.AST]:
    """Everything that is worked out while a module is loaded; annotations are not."""
    found: list[ast.AST] = []
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef) or (
            isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        ):
            continue
        if isinstance(node, ast.AnnAssign):
            node = ast.Expr(node.value or ast.Constant(None))
        found += [node, *loaded(node)]
    return found


def test_a_python_that_is_too_old_is_told_so() -> None:
    """What comes with some systems is 3.9, which has no types such as `str | Path`."""
    tree = ast.parse(PROGRAM.read_text(encoding="utf-8"), feature_version=(3, 9))
    assert not [node.lineno for node in loaded(tree) if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)]


def test_an_environment_that_was_not_finished_is_made_again(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Debian's python3-venv a Python is left that has no pip; once the package is there all is well."""
    made: list[dict[str, Any]] = []

    def create(folder: Path, **options: Any) -> None:
        made.append(options)
        dev.python().parent.mkdir(parents=True, exist_ok=True)
        dev.python().write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        dev.python().chmod(0o755)
        if len(made) == 1:
            raise subprocess.CalledProcessError(1, ["ensurepip"])

    monkeypatch.setattr(venv, "create", create)
    monkeypatch.setattr(dev, "call", lambda *_command, **_extra: 0)
    with pytest.raises(SystemExit, match="python3-venv"):
        dev.set_up()
    dev.set_up()
    assert [options["clear"] for options in made] == [False, True]
    assert dev.STAMP.is_file()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere a window can always be shown")
def test_a_display_that_is_gone_is_none(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A session that outlived its display named it all the same, and Qt ended the program."""
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    with socket.create_server(("127.0.0.1", 0)) as server:
        named = f"127.0.0.1:{server.getsockname()[1] - 6000}.0"
        monkeypatch.setenv("DISPLAY", named)
        assert dev.has_display()
    assert not dev.has_display()
    assert f"{named}, does not answer" in capsys.readouterr().out
    monkeypatch.delenv("DISPLAY")
    assert not dev.has_display()


def test_the_environment_has_the_python_that_makes_it_and_no_copy(dev: ModuleType) -> None:
    """A copy of a Python that was not installed by the system does not start: it looks for its library beside it."""
    venv_made: list[bool] = []

    def create(folder: Path, **options: Any) -> None:
        venv_made.append(options["symlinks"])
        raise OSError("enough")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(venv, "create", create)
        with pytest.raises(SystemExit):
            dev.set_up()
    assert venv_made == [dev.os.name != "nt"]
