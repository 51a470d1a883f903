"""The small model on top of an encoder that decides about a turn, and its card; a folder of two files, no pickle.

    head = read_head(packaged_head())
    p = head.chances(features(table, vectors, head.blocks))  # (n,) float64

`head.safetensors` holds the weights, `card.json` says which encoder and which labels they were learnt with, between
which scores and about turns of which languages the head is asked, from which P(dsat) it says dsat, and its
cross-validated figures.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dsat_miner.errors import UserError
from dsat_miner.evaluation.scores import logistic

CARD, WEIGHTS = "card.json", "head.safetensors"
TENSORS = ("mean", "scale", "weights", "intercept")
ALL = "all"
"""What stands for every language, in a card and as `train-classifier --languages`."""


@dataclass(frozen=True)
class Head:
    """A logistic regression over `features`.

    Attributes:
        encoder: name of the encoder.
        encoder_digest: of its files.
        blocks: vectors that stand in the matrix, as `features` takes them.
        columns: names of the matrix's columns before the vectors.
        open: P(dsat) of the score between which the head decides.
        languages: of the turns that it decides, or ("all",).
        min_p_dsat: P(dsat) of the head from which a turn is dsat.
        tensors: mean, scale and weights (columns and vectors,), intercept (1,), float32.
        facts: what else the card says: labels, detector, figures.
    """

    encoder: str
    encoder_digest: str
    blocks: tuple[str, ...]
    columns: tuple[str, ...]
    open: tuple[float, float]
    languages: tuple[str, ...]
    min_p_dsat: float
    tensors: Mapping[str, Any]
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def reads(self) -> tuple[str, ...] | None:
        """Languages of the turns that are left to it; None for all."""
        return None if ALL in self.languages else self.languages

    def chances(self, inputs: Any) -> Any:
        """Return P(dsat) of each row of a matrix, (rows,) float64."""
        return chances(log_odds(self.tensors, inputs))


def chances(log_odds: Any) -> Any:
    """Return what log-odds (rows,) stand for, (rows,) float64."""
    import numpy as np  # noqa: PLC0415 (an extra)

    return np.array([logistic(x) for x in log_odds])


def log_odds(tensors: Mapping[str, Any], inputs: Any) -> Any:
    """Return what a head of these tensors makes of each row of a matrix, (rows,) float64."""
    import numpy as np  # noqa: PLC0415 (an extra)

    t = {name: np.asarray(value, dtype=np.float64) for name, value in tensors.items()}
    # a sum over each row by itself: what stands in other rows must not change the last digit
    return ((inputs.astype(np.float64) - t["mean"]) / t["scale"] * t["weights"]).sum(axis=1) + t["intercept"]


def packaged_head() -> Path:
    """Return the folder of the head that comes with the package."""
    return Path(__file__).parent / "packaged_head"


def read_head(folder: Path) -> Head:
    """Read a folder that `dsat-miner train-classifier` wrote.

    Raises:
        UserError: a file is missing or does not hold what it should.
    """
    path = folder / CARD
    if missing := next((name for name in (CARD, WEIGHTS) if not (folder / name).is_file()), None):
        raise UserError(f"{folder}: no {missing} in it: name a folder that `dsat-miner train-classifier` wrote")
    try:
        from safetensors.numpy import load_file  # noqa: PLC0415 (an extra)
    except ImportError:
        raise UserError("a classifier needs the extra embed: pip install 'dsat-miner[embed]'") from None
    try:
        card = json.loads(path.read_text(encoding="utf-8"))
        tensors = load_file(folder / WEIGHTS)
        low, high = (float(p) for p in card["open"])
        head = Head(
            encoder=str(card["encoder"]),
            encoder_digest=str(card["encoder_digest"]),
            blocks=tuple(card["blocks"]),
            columns=tuple(card["columns"]),
            open=(low, high),
            languages=tuple(str(name) for name in card["languages"]),
            min_p_dsat=float(card["min_p_dsat"]),
            tensors={name: tensors[name] for name in TENSORS},
            facts=card["facts"],
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            f"{path}: no head ({type(error).__name__}): name a folder that `dsat-miner train-classifier` wrote"
        ) from None
    except Exception as error:  # noqa: BLE001 (safetensors has an exception of its own)
        raise UserError(f"{folder / WEIGHTS}: cannot be read ({error}): train the head again") from None
    sizes = {len(tensors[name]) - len(head.columns) for name in TENSORS[:3]}
    if len(sizes) != 1 or sizes.pop() < len(head.blocks):
        raise UserError(f"{folder}: card and weights are of different heads: train it again")
    return head


def write_head(head: Head, folder: Path) -> None:
    """Write both files into a folder, which is made where missing.

    Raises:
        UserError: the folder cannot be written.
    """
    from safetensors.numpy import save_file  # noqa: PLC0415 (an extra)

    card = {
        "encoder": head.encoder,
        "encoder_digest": head.encoder_digest,
        "blocks": list(head.blocks),
        "open": list(head.open),
        "languages": list(head.languages),
        "min_p_dsat": head.min_p_dsat,
        "facts": dict(head.facts),
        "columns": list(head.columns),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        save_file(dict(head.tensors), folder / WEIGHTS)
        (folder / CARD).write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise UserError(f"{folder}: cannot be written ({error.strerror}): give -o another folder") from None


def head_digest(folder: Path) -> str:
    """Return 16 hex digits over both files.

    Raises:
        UserError: one of them is missing.
    """
    try:
        return hashlib.sha256(b"".join((folder / name).read_bytes() for name in (CARD, WEIGHTS))).hexdigest()[:16]
    except OSError as error:
        raise UserError(
            f"{folder}: no head ({error.strerror}): name a folder that `dsat-miner train-classifier` wrote"
        ) from None
