"""What a judge is asked, where, and how much it may cost; `dsat-miner judge --help` describes each option."""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from dsat_miner.errors import UserError

DEFAULT_KEY_ENV = "OPENAI_API_KEY"
NO_KEY = "none"  # what is sent to servers that want no key
MAX_VOTES = 9
BATCH_STEPS = ("write", "submit", "collect")


@dataclass(frozen=True)
class JudgeOptions:
    """Options of `dsat-miner judge`. Prices are US dollars for a million tokens.

    `band` None: the scores that the calibration of the run calls undecided. `temperature` None: 0 with one vote, 0.7
    with several. `timeout` is seconds a call.
    """

    base_url: str | None = None
    model: str | None = None
    api_key_env: str | None = None
    local: Path | None = None
    max_calls: int | None = None
    max_usd: float | None = None
    price_in: float | None = None
    price_out: float | None = None
    concurrency: int = 16
    rpm: int | None = None
    tpm: int | None = None
    band: tuple[float, float] | None = None
    refusals: bool = True
    votes: int = 1
    temperature: float | None = None
    max_tokens: int = 400
    timeout: float = 50.0
    dry_run: bool = False
    batch: str | None = None

    def __post_init__(self) -> None:
        """Refuse values that no judge can mean.

        Raises:
            UserError: names the option, the value, and what it may be.
        """
        if self.band is not None and not 0 <= self.band[0] <= self.band[1] <= 1:
            raise UserError(f"--band {self.band[0]:g}:{self.band[1]:g}: give two numbers from 0 to 1, the lower first")
        if not 1 <= self.votes <= MAX_VOTES:
            raise UserError(f"--votes {self.votes}: give 1 to {MAX_VOTES}")
        if self.batch is not None and self.batch not in BATCH_STEPS:
            raise UserError(f"--batch {self.batch}: give one of {', '.join(BATCH_STEPS)}")
        for flag, value in (
            ("--concurrency", self.concurrency),
            ("--rpm", self.rpm),
            ("--max-tokens", self.max_tokens),
        ):
            if value is not None and value < 1:
                raise UserError(f"{flag} {value}: give a whole number above 0")
        for flag, number in (
            ("--max-calls", self.max_calls),
            ("--max-usd", self.max_usd),
            ("--price-in", self.price_in),
            ("--price-out", self.price_out),
            ("--temperature", self.temperature),
        ):
            if number is not None and not (number >= 0 and math.isfinite(number)):
                raise UserError(f"{flag} {number:g}: give a number from 0 on")
        if self.timeout <= 0:
            raise UserError(f"--timeout {self.timeout:g}: give seconds above 0")
        self._check_together()

    def _check_together(self) -> None:
        """Refuse options that do not go together."""
        if self.local is not None and self.max_usd is not None:
            raise UserError("--judge-local: costs no dollars: bound it with --max-calls instead of --max-usd")
        if self.max_usd is not None and (self.price_in is None or self.price_out is None):
            raise UserError("--max-usd: give --price-in and --price-out too (US dollars for a million tokens)")
        if self.base_url is not None:
            check_url(self.base_url)
        if self.local is not None:
            if self.base_url or self.batch or self.votes > 1:
                raise UserError("--judge-local: goes without --base-url, --batch and --votes")
            if not (self.local / "config.json").is_file():
                raise UserError(f"{self.local}: no config.json: name the folder of a transformers model")
        if self.tpm is not None and self.tpm <= self.max_tokens:
            raise UserError(f"--tpm {self.tpm}: less than one answer of --max-tokens {self.max_tokens}: raise it")

    def need_server(self) -> tuple[str, str]:
        """Return base URL and model.

        Raises:
            UserError: one is missing.
        """
        if self.base_url is None:
            raise UserError("no judge named: give --base-url and --model, or --judge-local FOLDER")
        return self.base_url, self.need_model()

    def need_model(self) -> str:
        """Return the model's name; it is part of the key of every cached answer.

        Raises:
            UserError: it is missing.
        """
        if not self.model:
            raise UserError("no judge named: give --model as the server names it, or --judge-local FOLDER")
        return self.model

    def api_key(self) -> str:
        """Return the key from the environment; it is never written anywhere.

        Raises:
            UserError: the variable that was named is not set.
        """
        key = os.environ.get(self.api_key_env or DEFAULT_KEY_ENV, "").strip()
        if not key and self.api_key_env:
            raise UserError(f"--api-key-env {self.api_key_env}: this variable is not set: export it first")
        if not re.fullmatch(r"[!-~]*", key):
            # the key itself is not repeated
            raise UserError(
                f"{self.api_key_env or DEFAULT_KEY_ENV}: holds spaces, line ends or letters no key has: set it anew"
            )
        return key or NO_KEY

    @property
    def sampling(self) -> float:
        """The temperature that is asked for."""
        if self.temperature is not None:
            return self.temperature
        return 0.0 if self.votes == 1 else 0.7


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


def parse_band(text: str) -> tuple[float, float]:
    """Return the band of LOW:HIGH.

    Raises:
        UserError: no two numbers.
    """
    low, _, high = text.partition(":")
    try:
        return float(low), float(high)
    except ValueError:
        raise UserError(f"--band {text}: write LOW:HIGH, such as 0.2:0.8") from None
