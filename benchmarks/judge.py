"""How fast and how frugal the judge asks: a server that answers after a fixed time, many turns, one command.

    python benchmarks/judge.py [--turns 5000] [--concurrency 64] [--latency 0.2 0.05]

For each latency a run with that many open turns is judged over a server on loopback (a process of its own), then once
more. Printed: the throughput of asking against the ideal (concurrency / latency), requests, requests that went out
twice, processor time a request (beyond that of the second run), peak memory at a tenth of the turns and at all of them,
and the requests of the second run.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from measure import high_water_mark

ROOT = Path(__file__).resolve().parents[1]
ANSWER = {"evidence": "", "reason": "Nothing shows it.", "label": "neutral", "kinds": [], "refusal": "none"}
BODY = json.dumps(
    {
        "id": "c",
        "object": "chat.completion",
        "created": 0,
        "model": "bench",
        "choices": [
            {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": json.dumps(ANSWER)}}
        ],
        "usage": {"prompt_tokens": 1500, "completion_tokens": 40, "total_tokens": 1540},
    }
).encode()
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, latency: float, seen: list[str]) -> None:
    """Serve one connection: read requests, wait, answer."""
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            length = int(re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)[1])  # type: ignore[index]
            body = await reader.readexactly(length)
            seen.append(f"{time.monotonic():.4f} {hashlib.sha256(body).hexdigest()}")
            await asyncio.sleep(latency)
            writer.write(HEAD % len(BODY) + BODY)
            await writer.drain()
            seen.append(f"{time.monotonic():.4f} done")
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def serve(latency: float, seen: list[str]) -> None:
    """Serve until the parent closes standard input."""
    server = await asyncio.start_server(lambda r, w: answer(r, w, latency, seen), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


def write_log(path: Path, turns: int) -> None:
    """Write one chat a turn, each with a follow-up that repeats its request: the score leaves it open."""
    filler = "It depends on how the parts are joined and on what stands around them. " * 12
    with path.open("w", encoding="utf-8") as lines:
        for number in range(turns):
            request = f"Describe part {number} of the bridge and how it bears load"
            texts = (request, f"Part {number}: {filler}", f"Describe how part {number} of the bridge bears load please")
            messages = [{"role": ("user", "assistant")[at % 2], "content": text} for at, text in enumerate(texts)]
            lines.write(json.dumps({"id": f"chat-{number}", "messages": messages}) + "\n")


def command(*args: object) -> list[str]:
    """Return the argument vector of one dsat-miner call."""
    return [sys.executable, "-m", "dsat_miner", *map(str, args)]


def cpu_seconds(pid: int) -> float:
    """Return user and system time of a process so far, 0 when it is gone; fields as in proc_pid_stat(5)."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def judge(out: Path, latency: float, concurrency: int) -> dict[str, float]:
    """Judge a run over a fresh server; return what client and server saw."""
    log = out.with_suffix(".requests")
    with subprocess.Popen(
        [sys.executable, __file__, "--serve", str(latency), str(log)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        port = server.stdout.readline().strip()  # type: ignore[union-attr]
        url = f"http://127.0.0.1:{port}/v1"
        args = command(
            "judge",
            out,
            "--base-url",
            url,
            "--model",
            "bench",
            "--concurrency",
            concurrency,
            "--band",
            "0:1",
            "--quiet",
        )
        started, peak, cpu = time.perf_counter(), 0, 0.0
        with subprocess.Popen(args, env=os.environ | {"PYTHONPATH": str(ROOT)}) as process:
            while process.poll() is None:
                peak = max(peak, high_water_mark(process.pid))
                cpu = max(cpu, cpu_seconds(process.pid))
                time.sleep(0.05)
        seconds = time.perf_counter() - started
        if process.returncode:
            raise SystemExit(process.returncode)
        server.stdin.close()  # type: ignore[union-attr]
        server.wait()
    entries = [line.split() for line in log.read_text(encoding="utf-8").splitlines()]
    times = [float(at) for at, _ in entries]
    digests = [what for _, what in entries if what != "done"]
    return {
        "seconds": seconds,
        "asking": max(times, default=0.0) - min(times, default=0.0),
        "requests": len(digests),
        "twice": len(digests) - len(set(digests)),
        "peak": peak / (1 << 20),
        "cpu": cpu,
    }


def mined(work: Path, turns: int) -> Path:
    """Mine a log with so many open turns."""
    log, out = work / f"log-{turns}.jsonl", work / f"out-{turns}"
    write_log(log, turns)
    subprocess.run(command("mine", log, "-o", out, "--quiet"), check=True, env=os.environ | {"PYTHONPATH": str(ROOT)})
    return out


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--turns", type=int, default=5000)
    parser.add_argument("--concurrency", type=int, default=64)
    parser.add_argument("--latency", type=float, nargs="+", default=[0.2, 0.05])
    args = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="judge-bench-"))
    try:
        small, large = mined(work, args.turns // 10), mined(work, args.turns)
        print("| latency, ms | turns | asking, s | requests/s | of ideal | CPU, ms each | twice | peak, MB | again |")
        print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
        for latency in args.latency:
            for out in (small, large):
                copy = out.with_name(f"{out.name}-{latency}")
                shutil.copytree(out, copy)
                first, second = (judge(copy, latency, args.concurrency) for _ in range(2))
                rate = first["requests"] / first["asking"]
                print(
                    f"| {latency * 1000:.0f} | {first['requests']:,.0f} | {first['asking']:.2f} | {rate:,.0f} "
                    f"| {rate / (args.concurrency / latency):.1%} "
                    f"| {1000 * (first['cpu'] - second['cpu']) / first['requests']:.2f} "
                    f"| {first['twice']:.0f} | {first['peak']:.0f} "
                    f"| {second['requests']:.0f} requests, {second['seconds']:.1f} s |",
                    flush=True,
                )
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--serve"]:
        requests: list[str] = []
        asyncio.run(serve(float(sys.argv[2]), requests))
        Path(sys.argv[3]).write_text("\n".join(requests), encoding="utf-8")
    else:
        main()
