"""What a judge is asked, where, and how much it may cost; `dsat-miner judge --help` describes each option."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dsat_miner.chat_api.access import check_url, key_of
from dsat_miner.errors import UserError
from dsat_miner.option_fields import check_values, option

DEFAULT_KEY_ENV = "OPENAI_API_KEY"
MAX_VOTES = 9
BATCH_STEPS = ("write", "submit", "collect")
WHO, WHAT, COST, HOW = "Who judges", "What is asked", "What it may cost", "How it asks"


def parse_band(text: str | Iterable[float]) -> tuple[float, float]:
    """Return the band of LOW:HIGH, or of two numbers.

    Raises:
        UserError: no two numbers.
    """
    try:
        low, high = text.split(":") if isinstance(text, str) else text
        return float(low), float(high)
    except (TypeError, ValueError):
        raise UserError(f"--band {text}: write LOW:HIGH, such as 0.2:0.8") from None


@dataclass(frozen=True)
class JudgeOptions:
    """Options of `dsat-miner judge`; the command's help describes each (two under longer names)."""

    base_url: str | None = option(None, "An OpenAI-compatible API, such as http://localhost:8000/v1.", panel=WHO)
    model: str | None = option(None, "The model as the server names it.", panel=WHO)
    api_key_env: str | None = option(
        None, "Environment variable that holds the key; default: OPENAI_API_KEY, or none.", panel=WHO
    )
    local: Path | None = option(
        None,
        "Folder of a transformers model that judges in this process; nothing is sent.",
        panel=WHO,
        flag="--judge-local",
    )
    band: tuple[float, float] | None = option(
        None,
        "Scores to ask about; default: those that the run's calibration leaves open.",
        panel=WHAT,
        metavar="LOW:HIGH",
        parse=parse_band,
    )
    refusals: bool = option(
        True,
        "Ask about dissatisfied turns after refusals, too: was the refusal right?",
        panel=WHAT,
        flag="--ask-refusals",
    )
    votes: int = option(1, "Answers a turn; several give a probability.", panel=WHAT, low=1, high=MAX_VOTES)
    max_calls: int | None = option(None, "Requests, repairs included; turns for --judge-local.", panel=COST, low=0)
    max_usd: float | None = option(None, "US dollars; wants both prices.", panel=COST, low=0)
    price_in: float | None = option(None, "US dollars for a million prompt tokens.", panel=COST, low=0)
    price_out: float | None = option(None, "US dollars for a million answer tokens.", panel=COST, low=0)
    dry_run: bool = option(False, "Count and price what would be asked; ask nothing.", panel=COST)
    concurrency: int = option(16, "Requests at once, at most.", panel=HOW, low=1)
    rpm: int | None = option(None, "Requests a minute.", panel=HOW, low=1)
    tpm: int | None = option(None, "Tokens a minute.", panel=HOW, low=1)
    timeout: float = option(50.0, "Seconds a request may take.", panel=HOW, low=0.001)
    max_tokens: int = option(400, "Tokens of an answer; more for models that think first.", panel=HOW, low=1)
    temperature: float | None = option(None, "Default: 0 for one vote, 0.7 for several.", panel=HOW, low=0)
    batch: str | None = option(
        None, "write, submit or collect files of the Batch API.", panel=HOW, metavar="STEP", choices=BATCH_STEPS
    )

    def __post_init__(self) -> None:
        """Take a path and a band as text, as Python users write them, and refuse values that no judge can mean.

        Raises:
            UserError: names the option, the value, and what it may be.
        """
        if self.band is not None:
            object.__setattr__(self, "band", parse_band(self.band))
        if self.band is not None and not 0 <= self.band[0] <= self.band[1] <= 1:
            raise UserError(f"--band {self.band[0]:g}:{self.band[1]:g}: give two numbers from 0 to 1, the lower first")
        check_values(self)
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
            UserError: the variable that was named is not set, or holds no key.
        """
        if self.api_key_env and not os.environ.get(self.api_key_env, "").strip():
            raise UserError(f"--api-key-env {self.api_key_env}: this variable is not set: export it first")
        return key_of(self.api_key_env or DEFAULT_KEY_ENV)

    @property
    def sampling(self) -> float:
        """The temperature that is asked for."""
        if self.temperature is not None:
            return self.temperature
        return 0.0 if self.votes == 1 else 0.7
