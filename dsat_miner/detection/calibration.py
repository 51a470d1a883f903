"""What a fit leaves behind: weights.csv, calibration.json and fitted_chats.txt in one folder, read by `mine`.

    found = read_calibration()          # the packaged one, in sql/labels/
    found.thresholds()  # {"min_p_dsat": …, "min_p_sat": …, "min_p_export": …}

calibration.json holds thresholds, the band of scores that a later stage of the cascade should look at, what it was
fitted on, and the cross-validated figures. fitted_chats.txt has eight hex digits a line, the head of the md5 of each
chat that was fitted on, so that labels about such chats are known wherever they come from.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dsat_miner.data import sql_dir
from dsat_miner.detection.scorecard import Scorecard, read_scorecard, write_scorecard
from dsat_miner.errors import UserError

WEIGHTS, FACTS, CHATS = "weights.csv", "calibration.json", "fitted_chats.txt"
KEY_DIGITS = 8
SHARES = ("min_p_dsat", "min_p_sat", "min_p_export")


@dataclass(frozen=True)
class Calibration:
    """Weights, thresholds and how they were found.

    Attributes:
        card: the weights.
        min_p_dsat: P(dsat) from which a turn is dsat: the best F1.
        min_p_sat: P(sat) from which a turn is sat: the best F1.
        min_p_export: p_label from which a row is exported: a precision worth training on.
        band: P(dsat) between which a classifier or judge may change the label.
        calibrated_on: digest of the labels, empty where unknown.
        labelled_turns: how many turns had a label, 0 where unknown.
        fitted_chats: keys (`chat_key`) of the chats that were fitted on, none where unknown.
        figures: cross-validated figures by detector stage and side, as `dsat-miner calibrate` prints them.
    """

    card: Scorecard
    min_p_dsat: float
    min_p_sat: float
    min_p_export: float
    band: tuple[float, float]
    calibrated_on: str = ""
    labelled_turns: int = 0
    fitted_chats: frozenset[str] = frozenset()
    figures: dict[str, Any] = field(default_factory=dict)

    def thresholds(self) -> dict[str, float]:
        """Return the defaults of the options that a calibration sets."""
        return {name: getattr(self, name) for name in SHARES}

    def count_fitted(self, chats: Iterable[str], labels: str) -> int:
        """Return how many labels are about a chat that was fitted on.

        Args:
            chats: the chat of each label.
            labels: digest of their file: it says so of all where the chats are not known.
        """
        listed = list(chats)
        if labels == self.calibrated_on and not self.fitted_chats:
            return len(listed)
        return sum(chat_key(chat) in self.fitted_chats for chat in listed)


def chat_key(chat: str) -> str:
    """Return what a chat is remembered by: of two thousand others, one in two million has the same."""
    return hashlib.md5(chat.encode(), usedforsecurity=False).hexdigest()[:KEY_DIGITS]


def read_calibration(folder: Path | None = None) -> Calibration:
    """Read a folder that `dsat-miner calibrate` wrote, or what is packaged.

    Raises:
        UserError: a file is missing or does not hold what it should.
    """
    folder = folder or sql_dir() / "labels"
    path = folder / FACTS
    chats = folder / CHATS
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        fitted = frozenset(chats.read_text(encoding="ascii").split()) if chats.is_file() else frozenset()
        low, high = (float(p) for p in facts["undecided"])
        shares = {name: float(facts[name]) for name in SHARES}
    except (OSError, ValueError, KeyError, TypeError):
        raise UserError(
            f"{path}: no calibration: name a folder that `dsat-miner calibrate RUN --labels FILE -o FOLDER` wrote"
        ) from None
    if not all(0 <= p <= 1 for p in (*shares.values(), low, high)):
        raise UserError(f"{path}: thresholds must lie between 0 and 1: calibrate again")
    return Calibration(
        card=read_scorecard(folder / WEIGHTS),
        **shares,
        band=(low, high),
        calibrated_on=str(facts.get("calibrated_on", "")),
        labelled_turns=int(facts.get("labelled_turns", 0)),
        fitted_chats=fitted,
        figures=facts.get("figures", {}),
    )


def write_calibration(found: Calibration, folder: Path) -> None:
    """Write the three files into a folder, which is made where missing.

    Raises:
        UserError: the folder cannot be written.
    """
    facts = {
        **found.thresholds(),
        "undecided": list(found.band),
        "calibrated_on": found.calibrated_on,
        "labelled_turns": found.labelled_turns,
        "figures": found.figures,
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_scorecard(found.card, folder / WEIGHTS)
        (folder / CHATS).write_text("".join(f"{key}\n" for key in sorted(found.fitted_chats)), encoding="ascii")
        (folder / FACTS).write_text(json.dumps(facts, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise UserError(f"{folder}: cannot be written ({error.strerror}): give -o another folder") from None
