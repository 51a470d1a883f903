"""A cluster of two cores: the bytes of the local engine, whatever worker is killed, and errors in one line."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import polars as pl
import psutil
import pytest

from dsat_miner import api
from dsat_miner.errors import UserError
from dsat_miner.options import MineOptions
from dsat_miner.running import exchange
from dsat_miner.running.mining import mine
from dsat_miner.running.ray_pool import RayPool
from dsat_miner.running.resources import Resources
from tests.support.cli import Run, digests, environment, miner

LENIENT = MineOptions(min_p_dsat=0.2, min_p_export=0)


@pytest.fixture(scope="module", autouse=True)
def cluster():
    """Start a cluster once; ray leaves sockets to the collector."""
    from dsat_miner.running.ray_pool import import_ray

    ray = import_ray(loopback=True)

    ray.init(
        num_cpus=2,
        include_dashboard=False,
        log_to_driver=False,
        logging_level="error",
        _node_ip_address="127.0.0.1",
        object_store_memory=100 << 20,
    )
    yield ray
    ray.shutdown()


@pytest.fixture
def on_ray(cluster):
    return Resources(memory_limit=512 << 20, engine="ray")


def same(out: Path, other: Path) -> bool:
    """Compare everything but what names the folder of the run."""
    left, right = ({k: v for k, v in digests(o).items() if not k.endswith((".yaml", ".sql"))} for o in (out, other))
    return left == right


def test_a_cluster_writes_the_bytes_of_one_machine(hand: Run, logs: Path, tmp_path, on_ray):
    manifest = mine(sorted(map(str, logs.iterdir())), tmp_path / "out", LENIENT, resources=on_ray)
    assert manifest["counts"] == hand.manifest["counts"]
    assert same(tmp_path / "out", hand.out)


def test_a_killed_worker_costs_nothing_but_time(real: Run, real_log: Path, tmp_path, on_ray):
    killed = []

    def kill():
        while not killed:
            for process in psutil.process_iter(["cmdline"]):
                title = " ".join(process.info["cmdline"] or [])
                if title.startswith("ray::mine_part") and not killed:
                    process.kill()
                    killed.append(process.pid)
            time.sleep(0.01)  # looks again for the work to begin

    watcher = threading.Thread(target=kill, daemon=True)
    watcher.start()
    mine([str(real_log)], tmp_path / "out", resources=on_ray)
    assert len(killed) == 1
    assert same(tmp_path / "out", real.out)


def test_ids_and_plan_exchanged_by_hash_are_those_of_one_machine(hand: Run, logs: Path, tmp_path, on_ray, monkeypatch):
    monkeypatch.setattr(exchange, "ROWS_PER_BUCKET", 10)
    spread: list[str] = []
    start = RayPool.spread
    monkeypatch.setattr(
        RayPool, "spread", lambda self, step, *args: spread.append(step.__name__) or start(self, step, *args)
    )
    mine(sorted(map(str, logs.iterdir())), tmp_path / "out", LENIENT, resources=on_ray)
    assert {"settle_ids", "drop_equal_prompts", "cap_chats", "find_seeded", "plan_part"} <= set(spread)
    ours, theirs = (state_apart(out) for out in (tmp_path / "out", hand.out))
    assert ours == theirs


def state_apart(out: Path) -> tuple[dict[str, str], list[dict]]:
    """Return what `same` compares but for the file of the plan, whose pages are cut otherwise, and the plan's rows."""
    plan = out / ".dsat" / "plan.parquet"
    kept = {k: v for k, v in digests(out).items() if not k.endswith((".yaml", ".sql", plan.name))}
    return kept, pl.read_parquet(plan).to_dicts()


def test_an_input_that_cannot_be_read_is_one_line(logs: Path, tmp_path, on_ray):
    log, out = tmp_path / "a.jsonl", tmp_path / "out"
    shutil.copy(logs / "messages.jsonl", log)
    mine([str(log)], out, resources=on_ray)
    shutil.rmtree(out / "turns")
    (out / "turns").write_text("in the way")
    with pytest.raises(UserError, match="cannot read or write"):
        mine([str(log)], out, MineOptions(redact=False), resources=on_ray, update=True)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"engine": "spark"}, "--engine spark: give one of local, ray"),
        ({"ray_address": "auto"}, "--ray-address without --engine ray"),
        ({"engine": "ray", "threads": 2}, "--threads with --engine ray"),
    ],
)
def test_options_that_mean_nothing_are_refused(options, message, logs, tmp_path):
    with pytest.raises(UserError, match=message):
        api.mine(logs / "messages.jsonl", tmp_path / "out", **options)


def test_a_missing_package_says_how_to_get_it(monkeypatch, logs, tmp_path, on_ray):
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(UserError, match=r"pip install 'dsat-miner\[ray\]'"):
        mine([str(logs / "messages.jsonl")], tmp_path / "out", resources=on_ray)


def test_a_command_joins_the_cluster_that_it_is_told(cluster, hand, logs, tmp_path):
    address = cluster.get_runtime_context().gcs_address
    miner(
        "mine",
        *sorted(logs.iterdir()),
        "-o",
        tmp_path / "out",
        "--min-p-dsat",
        0.2,
        "--min-p-export",
        0,
        "--engine",
        "ray",
        "--ray-address",
        address,
    )
    assert same(tmp_path / "out", hand.out)


def test_actors_classify_as_one_process_does(logs, tmp_path, on_ray):
    pytest.importorskip("sentence_transformers")
    names = [str(logs / "messages.jsonl"), str(logs / "conversations.json")]
    mine(names, tmp_path / "local", MineOptions(classify=True))
    mine(names, tmp_path / "ray", MineOptions(classify=True), resources=on_ray)
    assert sum(len(pl.read_parquet(f)) for f in (tmp_path / "ray" / ".dsat" / "classified").iterdir()) > 0
    assert same(tmp_path / "ray", tmp_path / "local")


LISTENERS = """
import psutil
from dsat_miner.running.ray_pool import RayPool
with RayPool("a job", None):
    own = psutil.Process()
    sockets = [c for p in (own, *own.children(recursive=True)) for c in p.net_connections(kind="inet")]
    print(*{c.laddr.ip.removeprefix("::ffff:") for c in sockets if c.status == "LISTEN"})
"""


def test_a_cluster_of_its_own_listens_on_loopback_alone():
    known = {k: v for k, v in environment().items() if not k.startswith("RAY_")}
    done = subprocess.run([sys.executable, "-c", LISTENERS], capture_output=True, text=True, env=known, check=True)
    assert done.stdout.split() == ["127.0.0.1"]


def test_an_address_without_a_cluster_is_one_line(logs, tmp_path):
    done = miner(
        "mine",
        logs / "messages.jsonl",
        "-o",
        tmp_path / "out",
        "--engine",
        "ray",
        "--ray-address",
        "127.0.0.1:9",
        ok=False,
    )
    assert done.returncode == 2
    assert "no cluster there" in done.stderr.splitlines()[-1]
    assert not (tmp_path / "out").exists()


def test_nothing_is_imported_for_those_who_stay_local():
    code = "import dsat_miner, sys; dsat_miner.mine; print(*({'ray', 'fsspec', 's3fs'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    assert done.stdout.split() == []
