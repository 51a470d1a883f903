"""The dataset card (OUT/README.md) that `datasets.load_dataset` reads, and the YAML that `trl dpo` trains on."""

from __future__ import annotations

from typing import Any

import yaml

from dsat_miner.rundir import EXPORTS, RunDir, write_text
from dsat_miner.templating import text_template

MAX_LENGTH = 2048
"""Tokens of prompt and reply that trl_dpo.yaml lets the trainer take; the report shows what exceeds them."""
EXPORT_MEANINGS = {
    "seed_pairs": "the reply that satisfied beside the one that did not, same chat (`prompt`, `chosen`, `rejected`)",
    "drift_rows": "a reply that dissatisfied and the feedback, waiting for a sampled positive (`prompt`, `rejected`, "
    "`user_preference`)",
    "unpaired": "judged replies with `label` true or false (KTO: `prompt`, `completion`, `label`)",
    "sat": "replies that satisfied (`prompt`, `completion`)",
}


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


def write(run: RunDir, manifest: dict[str, Any]) -> None:
    """Write README.md and preference/trl_dpo.yaml from a manifest (without timings)."""
    exports = manifest["counts"]["exports"]
    header = {
        "configs": [
            {
                "config_name": name,
                "data_files": [
                    {"split": split, "path": f"preference/{name}/{split}-*.parquet"}
                    for split in ("train", "test")
                    if exports[name][split]
                ],
            }
            for name in EXPORTS
            if exports[name]["rows"]
        ],
        "tags": ["dsat-miner", "preference", "dpo", "kto"],
        "language": sorted(k for k in manifest["counts"].get("turns_by_language", {}) if k != "und"),
    }
    card = text_template("card.md.j2").render(
        header=yaml.safe_dump(header, sort_keys=False, allow_unicode=True).strip(),
        manifest=manifest,
        counts=manifest["counts"],
        meanings=EXPORT_MEANINGS,
        definitions=DEFINITIONS,
        deciders=DECIDERS,
    )
    write_text(run.out / "README.md", card)
    yaml_path = run.out / "preference" / "trl_dpo.yaml"
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


def _scalar(text: str) -> str:
    """Return a text as a YAML value on one line; what holds line ends or other control characters escapes them."""
    style = None if text.isprintable() else '"'
    return yaml.safe_dump(text, width=10**6, allow_unicode=True, default_style=style).splitlines()[0]
