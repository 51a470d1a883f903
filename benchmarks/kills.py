"""Kill a command at random again and again: whatever is killed, the same command given again ends in the same bytes.

A subject is a command with a folder that it works in: `mine` over three logs, `judge` over a run and a server on
loopback. A trial starts it afresh, sends SIGKILL at a random moment (to the command alone, or to all its processes),
every other time kills the continuation too, then lets it end and compares. `faults.py` calls this and prints the table.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.support import make  # noqa: E402 (needs the path)
from tests.support.cli import command, environment, leaves  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

KEPT = (".parquet", ".yaml", ".md", ".sql")
TURNS = 40  # open turns of the run that is judged
LATENCY = 0.05
CONCURRENCY = 2
SOONER = 0.8  # how much earlier the next kill comes where a run ended before it
STEPS = {"export": "exporting", "mine": "mining", "index": "indexing"}  # what markers tell of a run, the last first

Files = dict[str, str]


def digests(out: Path) -> Files:
    """Return the digest of every file that must be equal, and of the manifest without what may differ."""
    files = [p for p in sorted(out.rglob("*")) if p.suffix in KEPT and ".dsat" not in p.parts]
    found = {str(p.relative_to(out)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}
    told = leaves(json.loads((out / "manifest.json").read_text(encoding="utf-8")))
    lasting = {name: value for name, value in told.items() if "timing" not in name}
    return found | {"manifest.json": hashlib.sha256(repr(sorted(lasting.items())).encode()).hexdigest()}


@dataclass
class Subject:
    """A command that is killed: how it starts afresh, what it is, what tells how far it came."""

    name: str
    out: Path
    args: list[str]
    reset: Callable[[], None]
    reached: Callable[[], str]
    sound: Callable[[int], bool] = lambda kills: True  # noqa: ARG005 (what else must hold after so many kills)
    end: Callable[[], None] = lambda: None
    seconds: float = field(init=False)
    expected: Files = field(init=False)

    def measure(self) -> None:
        """Let it run undisturbed, for its time and its bytes."""
        self.reset()
        started = time.perf_counter()
        self.finish()
        self.seconds, self.expected = time.perf_counter() - started, digests(self.out)

    def finish(self) -> None:
        """Let it run to its end."""
        subprocess.run(self.args, check=True, env=environment(), stdout=subprocess.DEVNULL)


def shot(subject: Subject, seconds: float, *, everything: bool) -> bool:
    """Start a command, kill it after some time, and say whether it was still going; no process of it is left."""
    process = subprocess.Popen(
        subject.args,
        start_new_session=True,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        if everything:
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.wait()
        return True
    return False


def trial(subject: Subject, rng: random.Random) -> dict[str, object]:
    """Kill a command once or twice, let it end, and return what came of it."""
    subject.reset()
    reached: list[str] = []
    early, wanted = 0, rng.choice([1, 2])
    while len(reached) < wanted:
        at, everything = rng.uniform(0, subject.seconds), rng.random() < 0.5
        if shot(subject, at, everything=everything):
            reached.append(subject.reached())
        else:  # it was done before: nothing was tested
            early, reached = early + 1, []
            subject.seconds *= SOONER
            subject.reset()
    subject.finish()
    equal = digests(subject.out) == subject.expected
    return {"reached": reached, "early": early, "equal": equal, "sound": subject.sound(len(reached))}


def mining(folder: Path, records: int) -> Subject:
    """Return a mining run over three logs of two formats, each a part of its own at the least."""
    folder.mkdir(parents=True)
    logs = [make.sharegpt_slice(folder / "one.jsonl", records)]
    logs += [make.sharegpt_slice(folder / "two.jsonl", records, skip=records), make.wildchat(folder)]
    out = folder / "out"
    return Subject(
        "mine",
        out,
        command("mine", *logs, "-o", out, "--quiet"),
        lambda: shutil.rmtree(out, ignore_errors=True),
        lambda: next((reached for step, reached in STEPS.items() if is_done(out, step)), "nothing"),
    )


def is_done(out: Path, step: str) -> bool:
    """Say whether a step is done for some part."""
    return any((out / ".dsat" / "done").glob(f"{step}-*.json"))


def judging(folder: Path) -> Subject:
    """Return a judge run: a mined folder with open turns, and a server that takes its time."""
    folder.mkdir(parents=True)
    log, out, mined = folder / "log.jsonl", folder / "out", folder / "mined"
    texts = ("Describe part {n} of the bridge", "Part {n}: it bears load.", "Describe part {n} again, with its load")
    with log.open("w", encoding="utf-8") as lines:
        for n in range(TURNS):
            said = [{"role": ("user", "assistant")[at % 2], "content": t.format(n=n)} for at, t in enumerate(texts)]
            lines.write(json.dumps({"id": f"chat-{n}", "messages": said}) + "\n")
    subprocess.run(command("mine", log, "-o", out, "--quiet"), check=True, env=environment())
    shutil.move(out, mined)
    (folder / "script.json").write_text(json.dumps({"latency": LATENCY}), encoding="utf-8")
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.support.judge_server", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # of connections that the dead have cut
        text=True,
        cwd=ROOT,
        env=environment(),
    )
    port, asked = server.stdout.readline().strip(), folder / "requests.jsonl"  # type: ignore[union-attr]
    requests = functools.partial(answered, asked)

    def reset() -> None:
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(mined, out)
        asked.unlink(missing_ok=True)

    url = ("--base-url", f"http://127.0.0.1:{port}/v1", "--model", "scripted")
    return Subject(
        "judge",
        out,
        command("judge", out, *url, "--band", "0:1", "--concurrency", CONCURRENCY, "--quiet"),
        reset,
        lambda: "all asked" if requests() >= TURNS else "some asked" if requests() else "nothing",
        # only what was on its way when it was killed is asked again
        lambda kills: requests() <= TURNS + kills * CONCURRENCY,
        server.kill,
    )


def answered(path: Path) -> int:
    """Return how many requests a server has logged."""
    return len(path.read_bytes().splitlines()) if path.exists() else 0
