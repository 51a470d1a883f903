"""A made-up log in which users say what they think, and the verdicts about it: enough to fit and to measure on."""

from __future__ import annotations

import json
import random
from pathlib import Path

REPLY = "The harbour lies below the old town, and fishing boats leave it at dawn. A ferry crosses the bay at noon."
SORRY = "I apologize for the confusion. " + REPLY.replace("noon", "one o'clock")
TURNS = {
    "dsat": (
        "No, that's wrong, the ferry goes at one",
        "Make it shorter please",
        "You forgot the lighthouse, I asked for it",
        "That doesn't answer my question at all",
        "Try again without the boats",
    ),
    "sat": (
        "Thanks, this is perfect",
        "Great, that works",
        "Wonderful, thank you so much",
        "Awesome, exactly what I wanted",
    ),
    "neutral": (
        "Now describe the market square",
        "Which trees grow along the river?",
        "Continue with the second chapter",
        "How far is the next village?",
        "Write a poem about winter",
    ),
}
SHARES = {"dsat": 5, "sat": 4, "neutral": 7}


def write(folder: Path, *, chats: int = 90, seed: int = 1) -> tuple[Path, Path]:
    """Write a log of chats with two follow-up turns each, and a verdict on every turn; return both paths."""
    draw = random.Random(seed)
    logs, verdicts = [], []
    for number in range(chats):
        messages = [{"role": "user", "content": f"Tell me about harbour number {number}"}, say(REPLY)]
        for _ in range(2):
            label = draw.choices(list(SHARES), list(SHARES.values()))[0]
            # one turn in ten says something else than it means
            said = label if draw.random() < 0.9 else draw.choice(list(TURNS))
            verdicts.append(verdict(f"chat-{number}", len(messages), label))
            messages += [{"role": "user", "content": draw.choice(TURNS[said])}]
            messages += [say(SORRY if label == "dsat" else f"The square of town {number} has three old trees.")]
        logs.append({"id": f"chat-{number}", "messages": messages})
    return dump(folder / "log.jsonl", logs), dump(folder / "labels.jsonl", verdicts)


def say(text: str) -> dict[str, str]:
    return {"role": "assistant", "content": text}


def verdict(conversation: str, index: int, label: str, **more: object) -> dict[str, object]:
    kinds = {"kinds": ["revision"]} if label == "dsat" else {}
    return {"conversation_id": conversation, "message_index": index, "label": label} | kinds | more


def dump(path: Path, rows: list[dict[str, object]]) -> Path:
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return path
