"""The one exception that a user's mistake raises: the command line prints it in one line and exits 2."""

from __future__ import annotations


class UserError(Exception):
    """Something the user can mend: bad input, option, rule or folder.

    The message is one line that names the file (and line), says what is wrong, and what to do next.
    """


class BusyError(UserError):
    """Another process works on the run."""
