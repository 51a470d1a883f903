"""A run that every table of a report has rows for: models, times, languages, secrets, rejects, people's labels."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from dsat_miner.options import MineOptions
from dsat_miner.running.mining import mine
from dsat_miner.running.resources import Resources
from tests.support import make
from tests.support.cli import ROOT, Run, write_chats

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = "<script>document.title = 'run'</script></textarea><img src=x onerror=alert(1)>"
CHATS = {
    "hostile": [
        ("user", f"Explain {HOSTILE} to me"),
        ("assistant", f"It is a tag: {HOSTILE}"),
        ("user", f"No, that's wrong. {HOSTILE} is not what I asked about, \u001b[31mred\u0000 and & < >"),
        ("assistant", "Sorry. It is a script element."),
        ("user", "Perfect, thanks, that works!"),
    ],
    "secrets": [
        ("user", "Write a mail to my landlord"),
        ("assistant", "Dear landlord, the tap drips."),
        ("user", "That's wrong, send it to jana.koch@mail.example.org from 203.0.113.77"),
    ],
    "mirrored": [
        ("user", "Say hello in Hebrew"),
        ("assistant", "\u202eShalom\u202c"),
        ("user", "You did not answer my question, I asked for Hebrew \u05e9\u05dc\u05d5\u05dd $x^2$"),
    ],
}
VERDICTS = [
    ("hostile", 2, "dsat"),
    ("hostile", 4, "sat"),
    ("secrets", 2, "neutral"),
    ("sample-haiku-syllables", 2, "mixed"),
]


def mined(folder: Path) -> Run:
    """Mine the hand-written logs, the sample and the chats above, some of them labelled by people."""
    logs = [make.wildchat(folder), make.lmsys(folder), write_chats(folder, CHATS)]
    logs += [make.DATA / name for name in ("torn_array.json", "messages.jsonl", "conversations.json")]
    logs.append(ROOT / "examples" / "sample_chats.jsonl")
    lines = [json.dumps({"conversation_id": i, "message_index": at, "label": label}) for i, at, label in VERDICTS]
    (folder / "verdicts.jsonl").write_text("\n".join(lines), encoding="utf-8")
    options = MineOptions(labels=folder / "verdicts.jsonl", test_fraction=0.3)
    mine([str(log) for log in logs], folder / "out", options, resources=Resources(threads=1))
    return Run(folder / "out")


@pytest.fixture(scope="session")
def reported(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The run, for looking at alone."""
    return mined(tmp_path_factory.mktemp("reported"))
