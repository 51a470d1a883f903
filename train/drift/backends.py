"""Who generates: transformers in this process, vLLM in a process of its own, or an OpenAI-compatible server.

with open_backend(recipe, policy, chat) as generate:
    answers = generate(requests)          # [Sampled], in the order of the requests
"""

from __future__ import annotations

import json
import shlex
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from drift import models
from drift.chat import Chat
from drift.config import Recipe, Sample
from drift.data import Message
from drift.endpoint import Endpoint
from drift.filters import Sampled
from drift.process import child_environment
from dsat_miner.errors import UserError
from dsat_miner.judge.client import CallFailed

START_SECONDS = 900  # a server may have to load a model of 14B from a slow disk


@dataclass(frozen=True)
class Request:
    """One answer to be sampled: the chat, its tokens, and the seed of its chance."""

    messages: list[Message]
    ids: list[int]
    seed: int


Generate = Callable[[Sequence[Request]], list[Sampled]]


@contextmanager
def open_backend(recipe: Recipe, policy: str, chat: Chat, sample: Sample | None = None) -> Iterator[Generate]:
    """Yield the function that samples from a policy; what it needs is loaded here and freed afterwards.

    Args:
        recipe: the recipe.
        policy: path of the policy.
        chat: its tokenizer.
        sample: settings other than the recipe's.
    """
    settings = sample or recipe.sample
    opened = {"transformers": _transformers, "vllm": _vllm, "server": _server}[settings.backend]
    with opened(recipe, policy, chat, settings) as generate:
        yield generate


@contextmanager
def _transformers(recipe: Recipe, policy: str, chat: Chat, sample: Sample) -> Iterator[Generate]:
    from drift import decoding

    quantised = recipe.lora.use == "qlora"
    loaded = [models.load(recipe.model, policy, quantised=quantised)]
    if not quantised:  # weights in 4 bits are where they belong
        loaded[0].to(models.device())
    loaded[0].eval()
    settings = decoding.Settings(
        temperature=sample.temperature,
        top_p=sample.top_p,
        max_new_tokens=sample.max_new_tokens,
        batch_tokens=sample.batch_tokens,
        ends=decoding.ends_of(loaded[0], chat.tokenizer),
    )

    def generate(requests: Sequence[Request]) -> list[Sampled]:
        jobs = [decoding.Job(request.ids, request.seed) for request in requests]
        return decoding.sample(loaded[0], chat.tokenizer, jobs, settings)

    try:
        yield generate
    finally:
        loaded.clear()
        models.free()


@contextmanager
def _vllm(recipe: Recipe, policy: str, _: Chat, sample: Sample) -> Iterator[Generate]:
    """Start `drift.vllm_worker`, which reads requests from its stdin: the GPU is free again when it has ended."""
    command = [sys.executable, "-m", "drift.vllm_worker"]
    with tempfile.TemporaryFile("w+") as complaints:
        worker = subprocess.Popen(  # noqa: S603 (our own module)
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
            env=child_environment(),
        )
        questions, answers = worker.stdin, worker.stdout
        assert questions is not None
        assert answers is not None

        def ask(content: dict[str, Any]) -> Any:
            with suppress(BrokenPipeError):  # a worker that is gone answers nothing
                questions.write(json.dumps(content) + "\n")
                questions.flush()
            line = answers.readline()
            if not line:
                complaints.seek(0)
                last = (complaints.read().strip().splitlines() or ["it ended without a word"])[-1]
                raise UserError(f"sample.backend: vllm failed ({last}): mend that, or set sample.backend: transformers")
            return json.loads(line)

        def generate(requests: Sequence[Request]) -> list[Sampled]:
            return [Sampled(**answer) for answer in ask({"requests": [asdict(r) for r in requests]})]

        try:
            ask({
                "model": policy, "dtype": recipe.model.dtype, "trust_remote_code": recipe.model.trust_remote_code,
                "max_model_len": sample.max_prompt_tokens + sample.max_new_tokens, "seed": recipe.seed,
                "temperature": sample.temperature, "top_p": sample.top_p, "max_tokens": sample.max_new_tokens,
            })  # fmt: skip
            yield generate
        finally:
            with suppress(BrokenPipeError):
                questions.close()
            answers.close()
            worker.wait()


@contextmanager
def _server(recipe: Recipe, policy: str, chat: Chat, sample: Sample) -> Iterator[Generate]:
    """Ask a server that runs, or start one for this policy and end it afterwards."""
    url, started = sample.server_url, None
    if sample.server_command:
        url, started = _start(sample.server_command, policy)
    assert url is not None
    endpoint = Endpoint(url, sample.server_key)
    body = {
        "model": sample.server_model or policy,
        "temperature": sample.temperature, "top_p": sample.top_p, "max_tokens": sample.max_new_tokens,
    }  # fmt: skip
    if recipe.model.template_kwargs:
        body["chat_template_kwargs"] = recipe.model.template_kwargs

    def answer(request: Request) -> Sampled:
        reply = endpoint.complete({**body, "messages": chat.fitted(request.messages), "seed": request.seed % 2**31})
        text = reply.content.strip()
        n_tokens = len(chat.tokenizer(text, add_special_tokens=False)["input_ids"])
        return Sampled(text, reply.finish_reason == "stop", n_tokens)

    def generate(requests: Sequence[Request]) -> list[Sampled]:
        with ThreadPoolExecutor(sample.concurrency) as pool:
            try:
                return list(pool.map(answer, requests))
            except CallFailed as failed:
                raise UserError(
                    f"{url}: {failed.fault.message}: finished parts are kept; mend the server and "
                    "give the same command again"
                ) from None

    try:
        yield generate
    finally:
        endpoint.close()
        if started:
            started.terminate()
            started.wait()


def _start(command: str, policy: str) -> tuple[str, subprocess.Popen[bytes]]:
    """Start a server on a free port and wait until it answers."""
    import urllib.error
    import urllib.request

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    words = [word.format(model=policy, port=port) for word in shlex.split(command)]
    try:
        started = subprocess.Popen(words, stdout=subprocess.DEVNULL, env=child_environment())  # noqa: S603 (the user's own command)
    except OSError as error:
        raise UserError(f"sample.server_command: {words[0]}: {error.strerror}: is it installed?") from None
    url = f"http://127.0.0.1:{port}/v1"
    deadline = time.monotonic() + START_SECONDS
    while started.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{url}/models", timeout=5):  # loopback  # noqa: S310  # nosec B310
                return url, started
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    started.terminate()
    started.wait()
    raise UserError(f"sample.server_command: {words[0]} did not answer at {url}: try the command by hand")


def write_lines(path: Path, records: Sequence[dict[str, Any]]) -> None:
    """Write JSON lines, whole or not at all."""
    from dsat_miner.rundir import write_text

    write_text(path, "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records))


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Return the records of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
