"""The rubric: what a judge is told, in one readable file (`rubric.md`), and the messages and the schema made from it.

    rubric = load_rubric()
    messages = rubric.messages(request="…", reply="…", follow_up="…")

Chat text stands between fences with a code that no text can contain, and goes in last, so that nothing in it is taken
for a placeholder or for the end of a fence. Marks with which chat templates begin and end messages, such as
`<|im_start|>`, get a space: servers would read them as the mark itself, and the log could speak in another role.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from dsat_miner.detection.rules import KIND_UR
from dsat_miner.evaluation.labels import LABELS

FILE = Path(__file__).with_name("rubric.md")
SECTION = re.compile(r"^# (\w+)\n", re.MULTILINE)
PLACEHOLDER = re.compile(r"\{(code|request|reply|follow_up)\}")
# of ChatML, Llama, Gemma, Mistral and their like; DeepSeek writes them with wide bars
ROLE_MARK = re.compile(
    r"<(?=[|｜][^\s<>|｜]{1,60}[|｜]>|/?(?:s|bos|eos|pad|unk|start_of_turn|end_of_turn|think)>|<SYS>>|</SYS>>)"
    r"|\[(?=/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|TOOL_CONTENT|ARGS)\])",
    re.IGNORECASE,
)
SPACED_MARK = re.compile(r"([<\[]) (?=[|｜/<A-Za-z])")
KINDS = tuple(kind for kinds in KIND_UR.values() for kind in kinds)
REFUSALS = ("none", "right", "wrong")

Message = dict[str, str]

# OpenAI's strict mode wants every property required and nothing else; what it cannot say is checked in answers.py
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "evidence": {"type": "string"},
        "reason": {"type": "string"},
        "label": {"type": "string", "enum": list(LABELS)},
        "kinds": {"type": "array", "items": {"type": "string", "enum": list(KINDS)}},
        "refusal": {"type": "string", "enum": list(REFUSALS)},
    },
    "required": ["evidence", "reason", "label", "kinds", "refusal"],
    "additionalProperties": False,
}


@dataclass(frozen=True)
class Rubric:
    """The text of `rubric.md` in its parts.

    Attributes:
        version: number and digest, such as 1-3f9c2d1a; changes with every word of text or schema.
        system: what the judge is told first.
        task: the user message, with placeholders.
        repair: what follows an answer that cannot be used.
        room: characters of request, judged_reply and follow_up that a prompt has room for.
    """

    version: str
    system: str
    task: str
    repair: str
    room: dict[str, int]

    def messages(self, *, request: str, reply: str, follow_up: str) -> list[Message]:
        """Return the prompt about one turn, system message first."""
        values = {"request": request, "reply": reply, "follow_up": follow_up}
        values = {name: without_marks(text) for name, text in values.items()}
        values["code"] = _code(*values.values())
        # one pass: what looks like a placeholder inside a text is text
        task = PLACEHOLDER.sub(lambda match: values[match[1]], self.task)
        return [{"role": "system", "content": self.system}, {"role": "user", "content": task}]

    def repaired(self, messages: list[Message], answer: str, fault: str) -> list[Message]:
        """Return the prompt that shows a judge its own answer and what is wrong with it."""
        again = {"role": "user", "content": self.repair.replace("{fault}", fault)}
        return [*messages, {"role": "assistant", "content": answer or "(nothing)"}, again]


def without_marks(text: str) -> str:
    """Return a text whose role marks are no marks any more: `< |im_start|>`."""
    return ROLE_MARK.sub(lambda match: match[0] + " ", text)


def with_marks(text: str) -> str:
    """Return a text with the marks that `without_marks` has broken as they were."""
    closed = SPACED_MARK.sub(r"\1", text)
    return closed if without_marks(closed) != closed else text


def _code(*texts: str) -> str:
    """Return a code that stands in none of the texts; equal texts give equal codes, so that prompts can be cached."""
    digest = hashlib.sha256("\x00".join(texts).encode(errors="surrogatepass")).hexdigest()
    while any(digest[:12] in text for text in texts):
        digest = hashlib.sha256(digest.encode()).hexdigest()
    return digest[:12]


@cache
def load_rubric(path: Path = FILE) -> Rubric:
    """Read the rubric."""
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    settings = yaml.safe_load(head)
    parts = SECTION.split(body)
    sections = {name: text.strip() for name, text in zip(parts[1::2], parts[2::2], strict=True)}
    digest = hashlib.sha256((body + json.dumps(SCHEMA)).encode()).hexdigest()
    return Rubric(
        version=f"{settings['version']}-{digest[:8]}",
        system=sections["system"],
        task=sections["task"],
        repair=sections["repair"],
        room=settings["room"],
    )
