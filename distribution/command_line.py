"""The man page and the completions of bash, zsh and fish, made from the parser of the command line itself.

``python -m distribution.command_line man|bash|zsh|fish`` prints one.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from deepfake_desktop import __version__
from deepfake_desktop.cli.main import DESCRIPTION, EPILOG, PROGRAM, build_parser


@dataclass(frozen=True)
class Option:
    names: tuple[str, ...]
    value: str | None  # what stands for the value in help; None for a switch
    choices: tuple[str, ...]
    words: str


@dataclass(frozen=True)
class Command:
    """A subcommand, or the program itself under the name ""."""

    name: str
    words: str
    options: tuple[Option, ...]
    arguments: tuple[Option, ...]  # positional; ``names`` holds the one that help shows


def commands() -> list[Command]:
    """The program itself first, then its commands in the order of --help."""
    parser, subparsers = build_parser()
    words = {action.dest: action.help or "" for action in subparsers._choices_actions}
    found = [_command("", DESCRIPTION, parser)]
    return found + [_command(name, words.get(name, ""), one) for name, one in subparsers.choices.items()]


def _command(name: str, words: str, parser: argparse.ArgumentParser) -> Command:
    options, arguments = [], []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            continue
        one = _option(action, parser)
        (options if action.option_strings else arguments).append(one)
    return Command(name, words, tuple(options), tuple(arguments))


def _option(action: argparse.Action, parser: argparse.ArgumentParser) -> Option:
    words = parser._get_formatter()._expand_help(action) if action.help else ""
    takes_value = action.nargs != 0
    shown = str(action.metavar or action.dest.upper()) if takes_value else None
    names = tuple(action.option_strings) or (shown or "",)
    return Option(names, shown, tuple(map(str, action.choices or ())), words)


def man(found: list[Command], day: str) -> str:
    """The page in troff's man macros. day: YYYY-MM-DD."""
    main, *others = found
    lines = [
        f'.TH {_troff(PROGRAM).upper()} 1 "{day}" "Deepfake Desktop {__version__}" "User Commands"',
        ".SH NAME",
        f"{_troff(PROGRAM)} \\- look for evidence of face manipulation in local videos, offline",
        ".SH SYNOPSIS",
        f".B {_troff(PROGRAM)}",
        "[VIDEO]",
        ".br",
        f".B {_troff(PROGRAM)}",
        r"COMMAND \&...",
        ".SH DESCRIPTION",
        _troff(main.words),
        ".SH OPTIONS",
        *_man_options(main),
        ".SH COMMANDS",
    ]
    for command in others:
        shown = " ".join(option.names[0] for option in command.arguments)
        lines += [f".SS {_troff(command.name)} {_troff(shown)}".rstrip(), _troff(command.words) + "."]
        lines += _man_options(command)
    lines += [
        ".SH EXIT STATUS",
        _troff(EPILOG.partition("Exit codes: ")[2]),
        ".SH FILES",
        ".TP",
        r".I ~/.config/DeepfakeDesktop/",
        "what the window remembers",
        ".TP",
        r".I ~/.cache/deepfake\-desktop/",
        "remembered results; readable by their owner alone",
        ".SH NOTES",
        "No evidence found does not mean that a video is genuine. The program opens no network connection.",
    ]
    return "\n".join(lines) + "\n"


def _man_options(command: Command) -> Iterator[str]:
    for option in command.options:
        value = f" \\fI{_troff(option.value)}\\fR" if option.value else ""
        yield ".TP"
        yield ", ".join(f"\\fB{_troff(name)}\\fR{value}" for name in option.names)
        choices = f" (one of {', '.join(option.choices)})" if option.choices else ""
        yield _troff(f"{option.words}{choices}")


def _troff(text: str) -> str:
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def bash(found: list[Command]) -> str:
    main, *others = found
    cases = "\n".join(f'        {command.name}) words="{_option_words(command)}" ;;' for command in others)
    choices = "\n".join(
        f"        {'|'.join(option.names)})\n"
        f'            COMPREPLY=($(compgen -W "{" ".join(option.choices)}" -- "$current"))\n'
        "            return\n            ;;"
        for option in _with_choices(found)
    )
    return f"""# bash completion of {PROGRAM}, made from its parser
_deepfake_desktop() {{
    local current previous words
    COMPREPLY=()
    current="${{COMP_WORDS[COMP_CWORD]}}"
    previous="${{COMP_WORDS[COMP_CWORD-1]}}"
    case "$previous" in
{choices}
    esac
    case "${{COMP_WORDS[1]}}" in
{cases}
        *) words="{_option_words(main)}" ;;
    esac
    if [[ "$current" == -* ]]; then
        COMPREPLY=($(compgen -W "$words" -- "$current"))
    else
        compopt -o filenames
        COMPREPLY=($(compgen -f -- "$current"))
        if [[ "$COMP_CWORD" -eq 1 ]]; then
            COMPREPLY+=($(compgen -W "{" ".join(command.name for command in others)}" -- "$current"))
        fi
    fi
}}
complete -F _deepfake_desktop {PROGRAM}
"""


def zsh(found: list[Command]) -> str:
    main, *others = found
    listed = "\n".join(f"        {_quoted(f'{command.name}:{command.words}')}" for command in others)
    cases = "\n".join(
        f"        {command.name})\n            _arguments {_zsh_options(command)} '*:file:_files'\n            ;;"
        for command in others
    )
    return f"""#compdef {PROGRAM}
# zsh completion of {PROGRAM}, made from its parser
_deepfake_desktop() {{
    local -a commands
    commands=(
{listed}
    )
    if (( CURRENT == 2 )); then
        if [[ "$PREFIX" == -* ]]; then
            _arguments {_zsh_options(main)}
        else
            _describe -t commands command commands
            _files
        fi
        return
    fi
    local command="$words[2]"
    shift words
    (( CURRENT-- ))
    case "$command" in
{cases}
    esac
}}
_deepfake_desktop "$@"
"""


def _zsh_options(command: Command) -> str:
    specs = []
    for option in command.options:
        words = option.words.replace("[", "(").replace("]", ")").replace(":", ",")
        for name in option.names:
            value = f":{(option.value or '').lower()}:" if option.value else ""
            if option.value:
                value += f"({' '.join(option.choices)})" if option.choices else "_files"
            specs.append(_quoted(f"{name}[{words}]{value}"))
    return " ".join(specs)


def fish(found: list[Command]) -> str:
    others = found[1:]
    names = " ".join(command.name for command in others)
    first = f"'not __fish_seen_subcommand_from {names}'"
    lines = [f"# fish completion of {PROGRAM}, made from its parser"]
    lines += [f"complete -c {PROGRAM} -n {first} -a {one.name} -d {_quoted(one.words)}" for one in others]
    for command in found:
        place = f"'__fish_seen_subcommand_from {command.name}'" if command.name else first
        for option in command.options:
            spelt = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)
            value = " -r" if option.value else ""
            if option.choices:
                value = f" -x -a {_quoted(' '.join(option.choices))}"
            lines.append(f"complete -c {PROGRAM} -n {place} {spelt}{value} -d {_quoted(option.words)}")
    return "\n".join(lines) + "\n"


def _option_words(command: Command) -> str:
    return " ".join(name for option in command.options for name in option.names)


def _with_choices(found: list[Command]) -> Iterator[Option]:
    """Options with a list of values, each spelling once."""
    seen: set[tuple[str, ...]] = set()
    for command in found:
        for option in command.options:
            if option.choices and option.names not in seen:
                seen.add(option.names)
                yield option


def _quoted(text: str) -> str:
    return "'" + text.replace("'", r"'\''") + "'"


def main() -> int:
    kind = sys.argv[1] if len(sys.argv) == 2 else ""
    writers = {"man": lambda: man(commands(), _day()), "bash": lambda: bash(commands())}
    writers |= {"zsh": lambda: zsh(commands()), "fish": lambda: fish(commands())}
    if kind not in writers:
        print(__doc__, file=sys.stderr)
        return 2
    print(writers[kind](), end="")
    return 0


def _day() -> str:
    import os
    import time

    return datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH") or time.time()), UTC).strftime("%Y-%m-%d")


if __name__ == "__main__":
    sys.exit(main())
