"""The command line: thin click commands over the same functions the window calls."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from desktop_app import __version__
from desktop_app.cli import (
    ahead,
    attaching,
    demo,
    exporting,
    importing,
    known,
    merging,
    outcomes,
    overlapping,
    printing,
    profiles,
    records,
    reports,
    reviewing,
    rounds,
    upkeep,
    use_cases,
)
from desktop_app.cli.common import Launch, State, catalog_option, error_document, exit_code_of, in_words, json_option


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="seatbook")
@catalog_option
@json_option
@click.pass_context
def cli(context: click.Context) -> None:
    """Seatbook: what a company's AI tools cost, who holds them, who answers for them.

    Without a command the window opens. Exit codes: 0 done; 2 wrong usage; 3 a choice is needed; 4 a file cannot be
    read; 5 the catalog cannot be used; 130 cancelled.
    """
    if context.invoked_subcommand is None:
        state = context.ensure_object(State)
        context.exit(state.launch.open_window(state.catalog_path))


for _module in (
    demo,
    importing,
    profiles,
    reviewing,
    exporting,
    rounds,
    reports,
    records,
    merging,
    attaching,
    known,
    upkeep,
):
    for _command in _module.COMMANDS:
        cli.add_command(_command)
for _command in (*ahead.COMMANDS, *outcomes.COMMANDS, *overlapping.COMMANDS, *use_cases.COMMANDS):
    reports.report.add_command(_command)


READER_LEFT = 141
"""The exit code where whoever read the output has enough of it, as a shell has it of other programs (SIGPIPE)."""


def run(arguments: Sequence[str], launch: Launch) -> int:
    """Run one command line and return its exit code; every error is a sentence, or a JSON document with --json.

    Output that nobody reads any more, as in `seatbook list lines | head -1`, ends the command without a word.
    """
    try:
        return _run(arguments, launch)
    except SystemExit:  # by click, which knows a broken pipe and ends with 1 then, as a bug does
        return READER_LEFT
    except BrokenPipeError:
        printing.let_nothing_through()
        return READER_LEFT


def _run(arguments: Sequence[str], launch: Launch) -> int:
    state = State(launch=launch)
    as_json = "--json" in arguments
    printing.let_all_through()
    try:
        result = cli.main(args=list(arguments), prog_name="seatbook", standalone_mode=False, obj=state)
    except (KeyboardInterrupt, click.Abort):
        state.leave_none()
        return _stopped(as_json)
    except click.ClickException as error:
        state.leave_none()
        return _report(error, as_json, 2)
    except Exception as error:
        said = in_words(error, state.path())
        code = exit_code_of(said)
        if code is None:
            raise
        state.leave_none()
        return _report(said, as_json, code)
    return result if isinstance(result, int) else state.exit_code


def _stopped(as_json: bool) -> int:
    said = "Stopped. What was being written is as it was before; what was finished stays."
    if as_json:
        click.echo(printing.json_text({"error": {"code": "cancelled", "message": said}}))
    else:
        click.echo(f"seatbook: {said}", err=True)
    return 130


def _report(error: Exception, as_json: bool, code: int) -> int:
    document = error_document(error)
    if as_json:
        click.echo(printing.json_text(document))
        return code
    if isinstance(error, click.UsageError):
        error.show(sys.stderr)
        return code
    body = document["error"]
    click.echo(f"seatbook: {body['message']}", err=True)
    for name, values in body.get("options", {}).items():
        click.echo(f"  answer with: {name} {' | '.join(values)}", err=True)
    return code
