"""The dataset card (OUT/README.md) that `datasets.load_dataset` reads, and the YAML that `trl dpo` trains on."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, metadata
from typing import Any

import yaml

from dsat_miner.contracts import contract
from dsat_miner.detection.calibration import Calibration, read_calibration
from dsat_miner.files import write_text
from dsat_miner.rundir import CARD, EXPORTS, PREFERENCE, SPLITS, TRL_YAML, RunDir
from dsat_miner.templating import text_template

MAX_LENGTH = 2048
"""Tokens of prompt and reply that trl_dpo.yaml lets the trainer take; the report shows what exceeds them."""
DEFINITIONS = {
    "broad": "The definition is broad: asking to change or redo what was delivered counts as dissatisfaction.",
    "strict": "The definition is strict: complaints and corrections count, mere requests for a change do not.",
}
DECIDERS = {
    "rules": "fitted weights of SQL rules, structure and words, and a threshold; nobody read the turn",
    "classifier": "a classifier over embeddings, where the rules left it open",
    "judge": "a language model that read the turn, where the score left it open",
    "human": "a person who read the turn",
    "dataset": "the log came with this verdict",
}
OWN_LOGS = "your own logs: what your users agreed to, and the terms of the provider whose model replied"
LICENCES = {
    "wildchat": "WildChat-1M is under ODC-BY, which wants attribution; of other editions see their cards",
    "lmsys": "LMSYS-Chat-1M has a licence agreement of its own, which forbids passing the texts on",
    "sharegpt": "nobody licensed the shared chats: a licence named on a copy is its uploader's, and "
    "OpenAI's terms restrict training rival models on replies",
    "messages": OWN_LOGS,
    "chatgpt-export": "your own account's chats: OpenAI's terms restrict training rival models on replies",
    "wildfeedback": "WildFeedback is made from WildChat: mind the licences of both",
    "wildfeedback-pairs": "WildFeedback is made from WildChat: mind the licences of both, and who wrote replies",
    "ultrafeedback": "UltraFeedback is under MIT; its replies come from many models, whose terms differ",
    "langfuse": OWN_LOGS,
    "phoenix": OWN_LOGS,
    "otel-genai": OWN_LOGS,
}
"""What to mind of a format's usual source; users' own format files say nothing of theirs."""
UNKNOWN_LICENCE = "a format file of yours: the licence of its source"
MIN_LANGUAGE_TURNS = 20
"""Turns that a language needs to be named in the card's header: a guess from one short turn is often wrong."""


def write(run: RunDir, manifest: dict[str, Any]) -> None:
    """Write README.md and preference/trl_dpo.yaml from a manifest (without timings)."""
    exports = manifest["counts"]["exports"]
    formats = sorted({entry["format"] for entry in manifest["inputs"]})
    header = {
        "configs": [
            {
                "config_name": name,
                "data_files": [
                    {"split": split, "path": f"{PREFERENCE}/{name}/{split}-*.parquet"}
                    for split in SPLITS
                    if exports[name][split]
                ],
            }
            for name in EXPORTS
            if exports[name]["rows"]
        ],
        "tags": ["dsat-miner", "preference", "dpo", "kto"],
    }
    if languages := main_languages(manifest["counts"].get("turns_by_language", {})):
        header["language"] = languages
    card = text_template("card.md.j2").render(
        header=yaml.safe_dump(header, sort_keys=False, allow_unicode=True).strip(),
        manifest=manifest,
        counts=manifest["counts"],
        meanings={name: contract(f"exports/{name}")["meaning"] for name in EXPORTS},
        definitions=DEFINITIONS,
        deciders=DECIDERS,
        licences={name: LICENCES.get(name, UNKNOWN_LICENCE) for name in formats},
        shipped=shipped(manifest["config"]["signals"]),
        homepage=homepage(),
        min_language_turns=MIN_LANGUAGE_TURNS,
    )
    write_text(run.out / CARD, card)
    yaml_path = run.out / TRL_YAML
    if exports["seed_pairs"]["train"]:
        trl = text_template("trl_dpo.yaml.j2").render(
            dataset=_scalar(str(run.out.resolve())),
            output=_scalar(str(run.out.resolve() / "dpo")),
            has_test=bool(exports["seed_pairs"]["test"]),
            max_length=MAX_LENGTH,
        )
        write_text(yaml_path, trl)
    else:
        yaml_path.unlink(missing_ok=True)


def main_languages(turns: Mapping[str, int]) -> list[str]:
    """Return the languages with enough turns to be named in the header; of a small run the one with most."""
    told = {name: n for name, n in turns.items() if name != "und"}
    enough = [name for name, n in told.items() if n >= MIN_LANGUAGE_TURNS]
    return sorted(enough or sorted(told, key=lambda name: (-told[name], name))[:1])


def shipped(signals: Mapping[str, Any]) -> Calibration | None:
    """Return the packaged calibration if the run was scored with it."""
    found = read_calibration()
    return found if signals["calibration"] is None and signals["calibrated_on"] == found.calibrated_on else None


def homepage() -> str | None:
    """Return the homepage that the installed package names, if it does."""
    try:
        urls = metadata("dsat-miner").get_all("Project-URL") or []
    except PackageNotFoundError:
        return None
    named = dict(line.split(", ", 1) for line in urls)
    return next((url for label, url in named.items() if label.lower() == "homepage"), None)


def _scalar(text: str) -> str:
    """Return a text as a YAML value on one line; what holds line ends or other control characters escapes them."""
    style = None if text.isprintable() else '"'
    return yaml.safe_dump(text, width=10**6, allow_unicode=True, default_style=style).splitlines()[0]
