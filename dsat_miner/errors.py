"""The one exception that a user's mistake raises: the command line prints it in one line and exits 2."""

from __future__ import annotations

from dsat_miner.terminal import clip

LONGEST = 400  # characters of an error's text


class UserError(Exception):
    """Something the user can mend: bad input, option, rule or folder.

    The message is one line that names the file (and line), says what is wrong, and what to do next.
    """


class BusyError(UserError):
    """Another process works on the run."""


def need_unicode(text: str, what: str) -> None:
    """Refuse a text with halves of surrogate pairs: so Python reads bytes of a command line that are no UTF-8.

    Raises:
        UserError: begins with `what`; neither a file nor DuckDB takes such a text.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        shown = clip(text.encode(errors="backslashreplace").decode(), LONGEST)
        raise UserError(f"{what} {shown}: is not valid UTF-8: mend character {error.start + 1}") from None


def line_of(error: BaseException) -> str:
    """Return the first line of an error's text, harmless on a terminal; the error's name where it has none."""
    return clip((str(error).strip().splitlines() or [type(error).__name__])[0], LONGEST)
