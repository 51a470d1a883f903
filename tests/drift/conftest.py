"""A toy model, hand-written rows and a scripted server: what the tests of the trainer work with."""

from __future__ import annotations

import json
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

os.environ.update(
    HF_HUB_OFFLINE="1", HF_DATASETS_DISABLE_PROGRESS_BARS="1", HF_HUB_DISABLE_PROGRESS_BARS="1", TQDM_DISABLE="1"
)

TOPICS = (
    "boil an egg", "fold a paper boat", "name a cat", "sort a list", "greet a guest", "water a fern",
    "tune a guitar", "patch a tyre", "draw a star", "pack a bag", "plan a walk", "bake a loaf",
)  # fmt: skip


def message(role: str, content: str) -> dict[str, str]:
    return {"role": role, "content": content}


def drift_row(at: int) -> dict[str, Any]:
    """One row in the format of DRIFT's released code."""
    topic = TOPICS[at % len(TOPICS)]
    return {
        "prompt": [message("user", f"How do I {topic}? ({at})")],
        "rejected": [message("assistant", f"You should simply try to {topic} and see what comes of it.")],
        "user_preference": message("user", "No, that is not an answer. Give me steps."),
    }


def seed_pair(at: int) -> dict[str, Any]:
    topic = TOPICS[at % len(TOPICS)]
    return {
        "prompt": [message("user", f"Tell me how to {topic}, please. ({at})")],
        "chosen": [message("assistant", f"First take what you need. Then {topic} slowly.")],
        "rejected": [message("assistant", "I have no idea, look it up.")],
    }


def sat_row(at: int) -> dict[str, Any]:
    pair = seed_pair(at)
    return {"prompt": pair["prompt"], "completion": pair["chosen"]}


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def files(tmp_path_factory) -> dict[str, str]:
    """Three files of rows by the name of their table."""
    folder = tmp_path_factory.mktemp("rows")
    makers = {"seed_pairs": (seed_pair, 10), "drift_rows": (drift_row, 12), "sat": (sat_row, 12)}
    return {
        table: str(write(folder / f"{table}.jsonl", [make(at) for at in range(n)]))
        for table, (make, n) in makers.items()
    }


@pytest.fixture(scope="session")
def toy(tmp_path_factory) -> str:
    """The folder of a toy model."""
    from drift import tiny

    return str(tiny.make(tmp_path_factory.mktemp("toy") / "model", hidden=16))


@pytest.fixture(scope="session")
def chat(toy):
    from drift import models
    from drift.config import Model

    return models.load_chat(Model(path=toy), toy)


@pytest.fixture
def options(tmp_path, toy, files) -> dict[str, Any]:
    """A recipe as YAML would have it: seconds on a CPU."""
    return {
        "run": str(tmp_path / "run"),
        "model": {"path": toy, "dtype": "float32"},
        "data": {**files, "test_fraction": 0.25},
        "sample": {
            "n": 4, "temperature": 1.0, "top_p": 1.0, "max_new_tokens": 24, "max_prompt_tokens": 1000, "rows_per_part": 4,
        },
        "train": {
            "learning_rate": 1e-4, "max_length": 400, "max_prompt_tokens": 300, "logging_steps": 1,
            "checkpointing": False, "report_to": [], "batch_size": 4,
        },
        "loop": {"seed_epochs": 1, "iterations": 1, "stop": False},
        "eval": {"prompts": 3, "max_new_tokens": 24, "temperature": 1.0},
    }  # fmt: skip


@pytest.fixture
def recipe_of(options):
    """A function from overrides to a checked recipe."""

    def build(**overrides: Any):
        from drift.recipes import check, from_dict

        content = {name: dict(value) if isinstance(value, dict) else value for name, value in options.items()}
        for name, value in overrides.items():
            section, _, option = name.partition("__")
            if option:
                content.setdefault(section, {})[option] = value
            else:
                content[section] = value
        recipe = from_dict(content, "test")
        check(recipe, "test")
        return recipe

    return build


class Server:
    """An OpenAI-compatible server on loopback that answers by a script, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.keys: set[str | None] = set()
        self.script: Any = lambda body: {"content": "Fine."}
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.reply({"object": "list", "data": [{"id": "scripted", "object": "model"}]})

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                owner.asked.append(body)
                owner.keys.add(self.headers["Authorization"])
                told = owner.script(body)
                if "status" in told:
                    self.reply({"error": {"message": told.get("told", "scripted failure")}}, told["status"])
                    return
                if "raw" in told:
                    self.reply(told["raw"])
                    return
                choice = {
                    "index": 0, "finish_reason": told.get("finish_reason", "stop"),
                    "message": message("assistant", told["content"]),
                }  # fmt: skip
                self.reply(
                    {"id": "x", "object": "chat.completion", "created": 0, "model": body["model"], "choices": [choice]}
                )

            def reply(self, content: dict[str, Any] | str, status: int = 200) -> None:
                data = (content if isinstance(content, str) else json.dumps(content)).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: Any) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}/v1"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()


@pytest.fixture
def server():
    scripted = Server()
    yield scripted
    scripted.http.shutdown()
    scripted.http.server_close()
