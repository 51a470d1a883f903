"""The way to a server: the client library, an address without secrets, a key that goes nowhere else."""

from __future__ import annotations

import os
import re
from typing import Any
from urllib.parse import urlsplit

from dsat_miner.errors import UserError

NO_KEY = "none"  # what is sent to servers that want no key


def key_of(variable: str) -> str:
    """Return the key in an environment variable, or what stands for none; it is never written anywhere.

    Raises:
        UserError: it holds what no key has.
    """
    key = os.environ.get(variable, "").strip()
    if not re.fullmatch(r"[!-~]*", key):
        # the key itself is not repeated
        raise UserError(f"{variable}: holds spaces, line ends or letters no key has: set it anew")
    return key or NO_KEY


def check_url(url: str, option: str = "--base-url", key_option: str = "--api-key-env VARIABLE") -> None:
    """Make sure that a base URL is one, and holds no secret.

    Args:
        url: the address.
        option: where it was given, for messages.
        key_option: where the variable with the key goes, for messages.

    Raises:
        UserError: it does not, or names a user, a password or parameters.
    """
    parts = urlsplit(url)
    if parts.username or parts.password or parts.query:
        # the URL itself is not repeated: the secret is in it
        raise UserError(f"{option}: keys and passwords do not go into a URL: use {key_option}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UserError(f"{option} {url}: give the address of the API, such as http://localhost:8000/v1")


def import_openai() -> Any:
    """Return the package `openai`, which comes with an extra.

    Raises:
        UserError: it is not installed.
    """
    try:
        import openai  # noqa: PLC0415 - an extra
    except ImportError:
        raise UserError("a server is asked through the package openai: pip install 'dsat-miner[judge]'") from None
    return openai
