"""Who generates: transformers in this process, or an OpenAI-compatible server: one of ours with vLLM, or the user's.

with open_backend(recipe, policy, chat) as generate:
    answers = generate(requests)          # [Sampled], in the order of the requests
"""

from __future__ import annotations

import json
import shlex
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

from drift import models
from drift.chat import Chat
from drift.config import Recipe, Sample
from drift.data import Message
from drift.endpoint import Endpoint
from drift.generation import Generate, Request, Sampled, request
from drift.process import child_environment
from dsat_miner.chat_api.faults import CallFailed
from dsat_miner.errors import UserError

VLLM_NAME = "policy"  # what our own vLLM calls the model that it serves
VLLM_CONCURRENCY = 256  # requests that it has in flight by default
START_SECONDS = 900  # a server may have to load a model of 14B from a slow disk


def open_backend(
    recipe: Recipe, policy: str, chat: Chat, sample: Sample | None = None
) -> AbstractContextManager[Generate]:
    """Open the function that samples from a policy; what it needs is loaded on entry and freed on exit.

    Args:
        recipe: the recipe.
        policy: path of the policy.
        chat: its tokenizer.
        sample: settings other than the recipe's.
    """
    settings = sample or recipe.sample
    opened = _transformers if settings.backend == "transformers" else _server
    return opened(recipe, policy, chat, settings)


@contextmanager
def _transformers(recipe: Recipe, policy: str, chat: Chat, sample: Sample) -> Iterator[Generate]:
    from drift import decoding  # torch and transformers, which a server needs not

    quantised = recipe.lora.use == "qlora"
    # a list, so that `generate` does not hold the weights when they are to go
    loaded = [models.load(recipe.model, policy, quantised=quantised)]
    if not quantised:  # weights in 4 bits are where they belong
        loaded[0].to(models.device())
    loaded[0].eval()
    ends = decoding.ends_of(loaded[0], chat.tokenizer)

    def generate(requests: Sequence[Request]) -> list[Sampled]:
        return decoding.sampled(loaded[0], chat.tokenizer, requests, sample, ends)

    try:
        yield generate
    finally:
        loaded.clear()
        models.free()


@contextmanager
def _server(recipe: Recipe, policy: str, chat: Chat, sample: Sample) -> Iterator[Generate]:
    """Ask a server that runs, or start one for this policy and end it afterwards: the GPU is free again then."""
    url, model, concurrency, started = sample.server_url, sample.server_model or policy, sample.concurrency, None
    if sample.backend == "vllm":
        url, started = _start(lambda port: _vllm_command(recipe, policy, sample, port), "sample.backend: vllm")
        model, concurrency = VLLM_NAME, VLLM_CONCURRENCY
    elif command := sample.server_command:
        url, started = _start(
            lambda port: [word.format(model=policy, port=port) for word in shlex.split(command)],
            "sample.server_command",
        )
    assert url is not None
    endpoint = Endpoint(url, sample.server_key)
    body = {
        "model": model, "temperature": sample.temperature, "top_p": sample.top_p, "max_tokens": sample.max_new_tokens
    }  # fmt: skip
    if recipe.model.template_kwargs:
        body["chat_template_kwargs"] = recipe.model.template_kwargs

    def answer(request: Request) -> Sampled:
        reply = endpoint.complete({**body, "messages": chat.fitted(request.messages), "seed": request.seed % 2**31})
        text = reply.content.strip()
        n_tokens = len(chat.tokenizer(text, add_special_tokens=False)["input_ids"])
        return Sampled(text, reply.finish_reason == "stop", n_tokens)

    def generate(requests: Sequence[Request]) -> list[Sampled]:
        with ThreadPoolExecutor(concurrency) as pool:
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


def _vllm_command(recipe: Recipe, policy: str, sample: Sample, port: int) -> list[str]:
    """Return the command of a vLLM that serves a policy to this machine alone, with no settings but ours."""
    model, adapter = recipe.model, Path(policy) / models.ADAPTER
    weights, name = policy, ["--served-model-name", VLLM_NAME]
    if adapter.is_file():
        shape = json.loads(adapter.read_text(encoding="utf-8"))
        weights = shape["base_model_name_or_path"]
        name = ["--enable-lora", "--max-lora-rank", str(max(shape["r"], 8)), "--lora-modules", f"{VLLM_NAME}={policy}"]
    if model.revision and weights == model.path:
        name += ["--revision", model.revision]
    if model.trust_remote_code:
        name += ["--trust-remote-code"]
    return [
        sys.executable, "-m", "vllm.entrypoints.openai.api_server", "--host", "127.0.0.1", "--port", str(port),
        "--model", weights, "--dtype", model.dtype, "--seed", str(recipe.seed), "--generation-config", "vllm",
        "--max-model-len", str(sample.max_prompt_tokens + sample.max_new_tokens), *name,
    ]  # fmt: skip


def _start(command: Callable[[int], list[str]], option: str) -> tuple[str, subprocess.Popen[bytes]]:
    """Start a server on a free port and wait until it answers."""
    import urllib.request

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    words = command(port)
    try:
        started = subprocess.Popen(words, stdout=subprocess.DEVNULL, env=child_environment())  # noqa: S603 (the user's own command)
    except OSError as error:
        raise UserError(f"{option}: {words[0]}: {error.strerror}: is it installed?") from None
    url = f"http://127.0.0.1:{port}/v1"
    deadline = time.monotonic() + START_SECONDS
    while started.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{url}/models", timeout=5):  # loopback  # noqa: S310  # nosec B310
                return url, started
        except OSError:  # URLError is one
            time.sleep(0.2)
    started.terminate()
    started.wait()
    raise UserError(f"{option}: {shlex.join(words)}: did not answer at {url}: try the command by hand")


def answered(
    recipe: Recipe, policy: str, chat: Chat, kind: str, asked: Sequence[tuple[object, list[Message]]]
) -> list[Sampled]:
    """Return the answer of a policy to each prompt of an evaluation.

    Args:
        recipe: the recipe.
        policy: path of the policy.
        chat: its tokenizer.
        kind: what the answers are for.
        asked: prompts, each behind its key; kind and key decide the chance, so it is the same for every policy.
    """
    if not asked:
        return []
    requests = [request(chat, prompt, recipe.seed, kind, key) for key, prompt in asked]
    with open_backend(recipe, policy, chat, for_evaluation(recipe)) as generate:
        return generate(requests)


def for_evaluation(recipe: Recipe) -> Sample:
    """Return how held-out prompts are answered: in this process or by vLLM, at the length of the evaluation."""
    told, own = recipe.sample, recipe.eval
    backend = "vllm" if told.backend == "vllm" else "transformers"
    return replace(told, backend=backend, max_new_tokens=own.max_new_tokens, temperature=own.temperature)
