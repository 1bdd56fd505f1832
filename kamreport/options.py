"""Options that several commands share, as decorators of a click command."""

from collections.abc import Callable
from typing import Any

import click


def verbosity(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that every command has."""
    command = click.option(
        "--log-format", type=click.Choice(["text", "json"]), default="text", help="How progress is written."
    )(command)
    command = click.option("-q", "--quiet", is_flag=True, help="Only errors.")(command)
    return click.option("-v", "--verbose", count=True, help="More words; twice for still more.")(command)


def scope(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say what a portfolio is read as."""
    command = click.option("--period", help="2026Q3, 2026H1, 2026, 2026-09 or 2026-07-01..2026-08-15.")(
        command
    )
    return click.option(
        "--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Look at the data as they stood on this day."
    )(command)


def choice(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say which documents are wanted, of whom."""
    command = click.option(
        "--lang",
        "languages",
        multiple=True,
        type=click.Choice(["en", "zh-CN", "zh-TW", "account"]),
        help="Language of the documents; account means each account's own. Repeat for several.",
    )(command)
    command = click.option(
        "--owner",
        "owners",
        multiple=True,
        help="Only accounts that this person looks after; repeat for several.",
    )(command)
    command = click.option(
        "--tier",
        "tiers",
        multiple=True,
        type=click.Choice(["strategic", "growth", "potential", "core", "standard"]),
        help="Only accounts of this tier; repeat for several.",
    )(command)
    command = click.option(
        "--account", "accounts", multiple=True, help="An account's identifier or name; repeat for several."
    )(command)
    command = click.option(
        "--edition",
        type=click.Choice(["internal", "client", "both"]),
        default="both",
        show_default=True,
        help="For the team, for the client, or both.",
    )(command)
    return click.option(
        "--report",
        "reports",
        multiple=True,
        help="portfolio, review, plan, summary, or deck: the client review as slides, made only when named. "
        "Repeat for several.",
    )(command)
