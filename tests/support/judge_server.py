"""A scripted OpenAI-compatible server on loopback, run as a process of its own: answers, faults, and the Batch API.

    python -m tests.support.judge_server FOLDER     # prints its port; reads FOLDER/script.json, writes FOLDER/requests.jsonl

script.json: {"actions": [...], "default": ACTION, "latency": seconds}; each request takes the next action, then the default.
Actions: ok, ok+logprobs, LABEL (dsat, sat, mixed, neutral), 429, 429:SECONDS, 500, 503, 401, 400:TEXT, hang, drop, torn_http,
torn, prose, schema, quote, no_evidence, refusal, length, empty, no_usage, echo, wrong_refusal, need:FORMAT, say:TEXT (the
content, as it is), choice:JSON and usage:JSON (laid over those of a good answer).
"""

from __future__ import annotations

import json
import re
import sys
import threading
import time
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

FOLLOW_UP = re.compile(r"^<<<FOLLOW_UP (\w+)\n(.*)\nFOLLOW_UP \1>>>$", re.MULTILINE | re.DOTALL)
TOKENS_IN, TOKENS_OUT = 900, 60


class State:
    """What all threads share."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lock = threading.Lock()
        self.script = json.loads((folder / "script.json").read_text(encoding="utf-8"))
        self.served = 0
        self.files: dict[str, bytes] = {}
        self.batches: dict[str, dict[str, Any]] = {}

    def next_action(self) -> str:
        with self.lock:
            actions = self.script.get("actions", [])
            action = actions[self.served] if self.served < len(actions) else self.script.get("default", "ok")
            self.served += 1
        return action

    def log(self, **entry: Any) -> None:
        with self.lock, (self.folder / "requests.jsonl").open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(entry) + "\n")


def verdict(messages: list[dict[str, str]], action: str) -> dict[str, Any]:
    """Label a turn by its words, as a judge that follows the rubric would."""
    prompt = next(m["content"] for m in messages if m["role"] == "user")
    text = FOLLOW_UP.search(prompt)[2]
    label = action if action in ("dsat", "sat", "mixed", "neutral") else None
    if label is None:
        label = "dsat" if re.search(r"wrong|not what|again|no,", text.lower()) else "neutral"
    kinds = {"dsat": ["factual_error"], "sat": ["praise"], "mixed": ["factual_error", "gratitude"]}.get(label, [])
    evidence = "" if label == "neutral" else " ".join(text.split()[:4])
    refusal = "wrong" if action == "wrong_refusal" else "none"
    return {"evidence": evidence, "reason": f"The user is {label}.", "label": label, "kinds": kinds, "refusal": refusal}


def content_of(body: dict[str, Any], action: str) -> tuple[str, str, dict[str, Any]]:  # noqa: PLR0911 - one a fault
    """Return content, finish_reason and further fields of the message."""
    found = verdict(body["messages"], action)
    if action == "schema":
        found["label"] = "angry"
    if action == "quote":
        found |= {"label": "dsat", "kinds": ["style"], "evidence": "words that nobody wrote"}
    if action == "no_evidence":
        found |= {"label": "dsat", "kinds": [], "evidence": ""}
    text = json.dumps(found)
    if action == "torn":
        return text[:25], "stop", {}
    if action == "length":
        return text[:25], "length", {}
    if action == "prose":
        return f"Here you are:\n```json\n{text}\n```", "stop", {}
    if action == "echo":  # copies JSON out of the log before its own
        return '{"label": "sat"} ' + text, "stop", {}
    if action == "empty":
        return "", "stop", {}
    if action == "refusal":
        return "", "stop", {"refusal": "I cannot judge this."}
    return action[4:] if action.startswith("say:") else text, "stop", {}


def tokens_of(text: str) -> list[dict[str, Any]]:
    """Cut an answer into tokens with alternatives at the label: P(first letter) 0.8 against n."""
    pieces = re.findall(r'"label": "|[a-z]|[^a-z]', text)
    tokens = [
        {"token": piece, "logprob": -0.1, "top_logprobs": [{"token": piece, "logprob": -0.1}]} for piece in pieces
    ]
    at = pieces.index('"label": "') + 1
    tokens[at]["top_logprobs"] = [
        {"token": pieces[at], "logprob": -0.223144},
        {"token": "n" if pieces[at] != "n" else "d", "logprob": -1.609438},
    ]
    return tokens


def completion(body: dict[str, Any], action: str) -> dict[str, Any]:
    content, finish, extra = content_of(body, action)
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": content, **extra}}
    if action == "ok+logprobs" and body.get("logprobs"):
        choice["logprobs"] = {"content": tokens_of(content)}
    usage = {"prompt_tokens": TOKENS_IN, "completion_tokens": TOKENS_OUT, "total_tokens": TOKENS_IN + TOKENS_OUT}
    if action.startswith("choice:"):
        choice |= json.loads(action.removeprefix("choice:"))
    if action.startswith("usage:"):
        usage |= json.loads(action.removeprefix("usage:"))
    found = {"id": "c", "object": "chat.completion", "created": 0, "model": body["model"], "choices": [choice]}
    return found if action == "no_usage" else found | {"usage": usage}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state: State

    def log_message(self, *args: Any) -> None:
        pass

    def reply(self, status: int, body: Any, headers: dict[str, str] | None = None) -> None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["content-length"]))
        if self.path == "/v1/chat/completions":
            self.chat(json.loads(raw))
        elif self.path == "/v1/files":
            self.upload(raw)
        elif self.path == "/v1/batches":
            self.start_batch(json.loads(raw))
        else:
            self.reply(404, {"error": {"message": "no such path"}})

    def chat(self, body: dict[str, Any]) -> None:
        state = self.state
        action = state.next_action()
        state.log(
            action=action,
            at=time.monotonic(),
            key=self.headers.get("authorization", ""),
            body=body,
        )
        time.sleep(state.script.get("latency", 0))
        if action == "hang":
            time.sleep(state.script.get("hang", 30))
            self.close_connection = True
        elif action == "drop":
            self.close_connection = True
        elif action == "torn_http":
            self.reply(200, json.dumps(completion(body, "ok")).encode()[:40])
        elif action.startswith("429"):
            pause = action.partition(":")[2]
            self.reply(429, {"error": {"message": "slow down"}}, {"retry-after": pause} if pause else {})
        elif action.startswith("400"):
            self.reply(400, {"error": {"message": action.partition(":")[2]}})
        elif action.startswith("need:") and action[5:] != body.get("response_format", {}).get("type", "text"):
            self.reply(400, {"error": {"message": "response_format of this type is not supported"}})
        elif action in ("401", "quota"):
            told = self.headers.get("authorization", "")
            status = 401 if action == "401" else 429
            word = "Incorrect API key provided" if action == "401" else "insufficient_quota"
            self.reply(status, {"error": {"message": f"{word}: {told.removeprefix('Bearer ')}"}})
        elif action.isdigit():
            self.reply(int(action), {"error": {"message": "it broke"}})
        else:
            self.reply(200, completion(body, action))

    # the Batch API

    def upload(self, raw: bytes) -> None:
        head = f"content-type: {self.headers['content-type']}\r\n\r\n".encode()
        parts = {
            p.get_param("name", header="content-disposition"): p
            for p in BytesParser(policy=HTTP).parsebytes(head + raw).iter_parts()
        }
        name = self.keep(parts["file"].get_payload(decode=True))
        self.state.log(action="upload", name=parts["file"].get_filename(), purpose=parts["purpose"].get_content())
        self.reply(
            200,
            {
                "id": name,
                "object": "file",
                "bytes": 1,
                "created_at": 0,
                "filename": "f",
                "purpose": "batch",
                "status": "processed",
            },
        )

    def keep(self, data: bytes) -> str:
        with self.state.lock:
            name = f"file-{len(self.state.files)}"
            self.state.files[name] = data
        return name

    def start_batch(self, body: dict[str, Any]) -> None:
        state = self.state
        action = state.next_action()
        state.log(action=f"batch:{action}", body=body)
        name = f"batch_{len(state.batches)}"
        lines = [json.loads(line) for line in state.files[body["input_file_id"]].splitlines()]
        batch = {
            "id": name,
            "object": "batch",
            "endpoint": body["endpoint"],
            "input_file_id": body["input_file_id"],
            "completion_window": "24h",
            "created_at": 0,
            "metadata": body.get("metadata"),
            "status": "completed",
            "output_file_id": None,
            "error_file_id": None,
        }
        self.run_batch(batch, lines, action)
        state.batches[name] = batch
        self.reply(200, {**batch, "status": "validating", "output_file_id": None, "error_file_id": None})

    def run_batch(self, batch: dict[str, Any], lines: list[dict[str, Any]], action: str) -> None:
        """Actions: ok, missing (a third is not there), twice (lines repeated), torn (an answer and a line), failed,
        expired, no_output, errors, unfinished, picky (refuses one parameter at a time)."""
        done = [self.line(line, "ok") for line in reversed(lines)]
        if action == "missing":
            done = [line for at, line in enumerate(done) if at % 3]
        elif action == "twice":
            done += [*done, self.line({"custom_id": "nobody-asked", "body": lines[0]["body"]}, "ok")]
        elif action == "torn":
            done[0] = self.line(lines[-1], "torn")
        elif action == "expired":
            batch["status"] = "expired"
            done = done[: len(done) // 2]
        elif action == "failed":
            batch |= {"status": "failed", "errors": {"object": "list", "data": [{"message": "bad batch", "code": "x"}]}}
            return
        elif action == "no_output":
            return
        elif action == "picky":
            done = [self.picky(line) for line in lines]
        elif action == "unfinished":
            batch["status"] = "in_progress"
            return
        elif action == "errors":
            bad = [
                {
                    "custom_id": d["custom_id"],
                    "response": {"status_code": 500, "body": {"error": {"message": "x"}}},
                    "error": None,
                }
                for d in done[:2]
            ]
            batch["error_file_id"] = self.keep("\n".join(map(json.dumps, bad)).encode())
            done = done[2:]
        text = "\n".join(map(json.dumps, done))
        batch["output_file_id"] = self.keep((text + '\n{"custom_id": "to' if action == "torn" else text).encode())

    @staticmethod
    def line(line: dict[str, Any], action: str) -> dict[str, Any]:
        body = completion(line["body"], action)
        return {
            "id": "r",
            "custom_id": line["custom_id"],
            "response": {"status_code": 200, "body": body},
            "error": None,
        }

    @classmethod
    def picky(cls, line: dict[str, Any]) -> dict[str, Any]:
        """Answer as models that think do: only without what they do not take, refused one after the other."""
        told = {
            "max_tokens": "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
            "temperature": "Unsupported value: 'temperature' does not support 0. max_completion_tokens is fine.",
            "logprobs": "You are not allowed to request logprobs. response_format is fine.",
            "seed": "Unknown parameter: 'seed'.",
        }
        for name, message in told.items():
            if name in line["body"]:
                response = {"status_code": 400, "body": {"error": {"message": message}}}
                return {"id": "r", "custom_id": line["custom_id"], "response": response, "error": None}
        return cls.line(line, "ok")

    def do_GET(self) -> None:
        state = self.state
        if match := re.fullmatch(r"/v1/batches/(\w+)", self.path):
            self.reply(200, state.batches[match[1]])
        elif self.path.startswith("/v1/batches"):
            self.reply(200, {"object": "list", "data": list(state.batches.values()), "has_more": False})
        elif match := re.fullmatch(r"/v1/files/([\w-]+)/content", self.path):
            self.reply(200, state.files[match[1]])
        else:
            self.reply(404, {"error": {"message": "no such path"}})


def main() -> None:
    Handler.state = State(Path(sys.argv[1]))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    sys.stdout.write(f"{server.server_address[1]}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
