"""Mistakes at the command line: one clear line, exit code 2, no stack trace, no half-made OUT."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support import make
from tests.support.cli import command, digests, environment, miner

RULE = """-- id: en.revision.test
-- polarity: dsat
-- kind: revision
-- weight: 1
-- description: A rule for a test.
-- hit: do it over
-- hit: please do it over
-- miss: thanks
-- miss: next question
{body}
"""


@pytest.fixture
def log(tmp_path) -> Path:
    path = tmp_path / "chats.jsonl"
    path.write_bytes((make.DATA / "sharegpt.jsonl").read_bytes())
    return path


def refused(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """Assert the contract of a user's mistake."""
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    assert len(lines) == 1, done.stderr
    for word in words:
        assert word.lower() in lines[0].lower(), (word, lines[0])


def test_file_of_an_unknown_format(tmp_path):
    refused(
        miner("mine", make.DATA / "unknown.json", "-o", tmp_path / "out", ok=False),
        "unknown.json",
        "--format",
    )
    assert not (tmp_path / "out").exists()


def test_one_unknown_file_among_good_ones(log, tmp_path):
    done = miner("mine", log, make.DATA / "unknown.json", "-o", tmp_path / "out", ok=False)
    refused(done, "unknown.json")
    assert not (tmp_path / "out").exists()


def test_a_stray_file_of_an_account_export_says_how_to_leave_it_out(tmp_path):
    folder = tmp_path / "export"
    folder.mkdir()
    shutil.copy(make.DATA / "conversations.json", folder)
    (folder / "user.json").write_text('{"id": "user-1"}', encoding="utf-8")
    done = miner("mine", folder, "-o", tmp_path / "out")
    assert f"left aside, as an account export has no chats in them: {folder / 'user.json'}" in done.stderr
    (folder / "new.json").write_text('{"things": []}', encoding="utf-8")
    done = miner("mine", folder, "-o", tmp_path / "again", ok=False)
    refused(done, "new.json", f"give {folder}/conversations*.json")


def test_file_that_is_no_text(tmp_path):
    refused(miner("mine", make.DATA / "not_text.json", "-o", tmp_path / "out", ok=False), "not_text.json")
    assert not (tmp_path / "out").exists()


def test_empty_file(tmp_path):
    (tmp_path / "empty.jsonl").touch()
    refused(miner("mine", tmp_path / "empty.jsonl", "-o", tmp_path / "out", ok=False), "empty.jsonl")
    assert not (tmp_path / "out").exists()


def test_parquet_without_rows(tmp_path):
    import duckdb

    path = tmp_path / "none.parquet"
    duckdb.sql(f"copy (from '{make.wildchat(tmp_path)}' where false) to '{path}'")
    refused(miner("mine", path, "-o", tmp_path / "out", ok=False), "none.parquet holds no rows")
    refused(miner("inspect", path, ok=False), "none.parquet holds no rows")
    assert not (tmp_path / "out").exists()


def test_parquet_that_is_cut_off(tmp_path):
    whole = make.wildchat(tmp_path).read_bytes()
    (tmp_path / "cut.parquet").write_bytes(whole[: len(whole) // 2])
    refused(miner("mine", tmp_path / "cut.parquet", "-o", tmp_path / "out", ok=False), "cut.parquet")
    assert not (tmp_path / "out").exists()


def test_parquet_with_other_columns(tmp_path):
    import duckdb

    path = tmp_path / "rain.parquet"
    duckdb.sql(f"copy (select 'north' as station, 4 as rain) to '{path}'")
    refused(miner("mine", path, "-o", tmp_path / "out", ok=False), "rain.parquet")
    refused(miner("mine", path, "-o", tmp_path / "out", "--format", "wildchat", ok=False), "rain.parquet")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["*.nothing", "absent.jsonl", "absent/*.parquet"])
def test_glob_or_path_that_finds_nothing(tmp_path, name):
    refused(miner("mine", tmp_path / name, "-o", tmp_path / "out", ok=False), Path(name).name)
    assert not (tmp_path / "out").exists()


def test_folder_without_logs(tmp_path):
    (tmp_path / "bare").mkdir()
    refused(miner("mine", tmp_path / "bare", "-o", tmp_path / "out", ok=False), "bare")
    assert not (tmp_path / "out").exists()


def on_a_mount(options: str, mount: Path, script: str, *args: object) -> subprocess.CompletedProcess[str]:
    """Run a shell script in a mount namespace of its own, where `mount` is a small tmpfs."""
    mount.mkdir()
    namespace = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    tried = [*namespace, "mount", "-t", "tmpfs", "tmpfs", str(mount)]
    if shutil.which("unshare") is None or subprocess.run(tried, capture_output=True, check=False).returncode:
        pytest.skip("no mount namespaces here: they take root, or user namespaces, on Linux")
    shell = ["sh", "-c", f'mount -t tmpfs -o {options} tmpfs "$0" && {script}', mount, *args]
    return subprocess.run(
        [*namespace, *map(str, shell)],
        capture_output=True,
        text=True,
        env=environment(),
        timeout=300,
        check=False,
    )


def test_full_disk(tmp_path):
    log = make.sharegpt_slice(tmp_path / "log.jsonl", 600)
    mount = tmp_path / "full"
    args = command("mine", log, "-o", mount / "out")
    done = on_a_mount("size=1m", mount, '"$@"; status=$?; ls -A "$0"; exit $status', *args, "--quiet")
    refused(done, "No space left")
    assert done.stdout.split() == [], "half-made OUT"


def test_full_disk_goes_on_once_there_is_room(tmp_path):
    log = make.sharegpt_slice(tmp_path / "log.jsonl", 600)
    mount = tmp_path / "full"
    args = command("mine", log, "-o", mount / "out")
    done = on_a_mount("size=1m", mount, '"$@"; mount -o remount,size=200m "$0"; "$@" && ls "$0"/out', *args)
    assert done.returncode == 0, done.stderr
    assert "manifest.json" in done.stdout


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> Path:
    """A finished run."""
    folder = tmp_path_factory.mktemp("run")
    miner("mine", make.sharegpt_slice(folder / "log.jsonl", 100), "-o", folder / "out", "--quiet")
    return folder / "out"


@pytest.mark.parametrize(
    "args",
    [
        ("sql", "from conversations", "--parquet"),
        ("export", "--to", "trl-jsonl", "--table", "unpaired", "-o"),
        ("export", "--to", "trl-jsonl", "--table", "unpaired", "-o", ".gz"),
        ("export", "--to", "trl-jsonl", "--table", "unpaired", "-o", ".zst"),
    ],
)
def test_a_file_that_finds_no_room_is_one_line_and_leaves_nothing(run, tmp_path, args):
    name, *rest = args
    *options, suffix = [*rest] if rest[-1].startswith(".") else [*rest, ""]
    mount = tmp_path / "full"
    call = command(name, run, *options, mount / f"file{suffix}")
    done = on_a_mount("size=4k", mount, '"$@"; status=$?; ls -A "$0"; exit $status', *call)
    refused(done, "No space left")
    assert done.stdout.split() == []


def test_a_report_that_finds_no_room_is_one_line_and_the_old_page_stays(run, tmp_path):
    mount = tmp_path / "full"
    script = (
        'cp -r "$1" "$0"/out; dd if=/dev/zero of="$0"/rest bs=64k 2>/dev/null; shift; "$@"; status=$?; '
        'cat "$0"/out/report.html; ls -A "$0"/out >&2; exit $status'
    )
    done = on_a_mount("size=32m", mount, script, run, *command("report", mount / "out"))
    told, *left = done.stderr.splitlines()
    assert done.returncode == 2
    assert "No space left" in told
    assert sorted(left) == sorted(path.name for path in run.iterdir())
    assert done.stdout == (run / "report.html").read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("args", [("--csv",), ("--json",), ()])
def test_standard_output_that_takes_nothing_is_one_line(run, args):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command("sql", run, "select 1 as one", *args),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(),
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "No space left" in done.stderr


def test_read_only_out(log, tmp_path):
    mount = tmp_path / "locked"
    done = on_a_mount("ro", mount, '"$@"', *command("mine", log, "-o", mount / "out"))
    refused(done, "out", "read-only")


def test_out_is_a_file(log, tmp_path):
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    refused(miner("mine", log, "-o", tmp_path / "out", ok=False), "out")
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"


def test_out_is_inside_the_logs(log, tmp_path):
    """Mining a folder into itself: the run's own tables must not be taken for logs the next time."""
    miner("mine", tmp_path, "-o", tmp_path / "out")
    before = digests(tmp_path / "out")
    refused(miner("mine", tmp_path, "-o", tmp_path / "out", ok=False), str(tmp_path / "out"), "no known format")
    assert digests(tmp_path / "out") == before


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--format", "whatsapp"], ["whatsapp", "wildchat"]),
        (["--format", "absent.sql"], ["absent.sql"]),
        (["--where", "len(messages"], ["--where"]),
        (["--where", "no_such_column > 1"], ["no_such_column"]),
        (["--where", "1 = 1; drop table turns"], ["--where"]),
        (["--where", "(select count(*) from read_csv('/etc/passwd')) > 0"], ["--where"]),
        (["--where", "source_id"], ["yields VARCHAR, not true or false"]),
        (["--where", "record = 'x'"], ["--where: DuckDB cannot run this", "'x'"]),
        (["--languages", "english"], ["english"]),
        (["--languages", "en,nb"], ["nb", "give no"]),
        (["--memory-limit", "lots"], ["lots"]),
        (["--memory-limit", "1MB"], ["1MB"]),
        (["--memory-limit", "inf"], ["'inf' is no size"]),
        (["--min-p-dsat", "1.5"], ["min-p-dsat"]),
        (["--test-fraction", "1.1"], ["test-fraction"]),
        (["--threads", "0"], ["threads"]),
        (["--max-rows-per-chat", "0"], ["max-rows-per-chat"]),
        (["--labels", "absent.jsonl"], ["absent.jsonl"]),
        (["--rules", "absent"], ["absent"]),
        (["--update", "--fresh"], ["--update", "--fresh"]),
    ],
)
def test_option_that_cannot_be(log, tmp_path, options, words):
    done = miner("mine", log, "-o", tmp_path / "out", *options, ok=False, cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("options", "word"),
    [(["-o", b"w\xff"], "the folder w"), (["-o", "out", "--where", b"model = '\xff'"], "--where model")],
)
def test_bytes_that_are_no_utf8_are_refused(log, tmp_path, options, word):
    done = miner("mine", log, *map(os.fsdecode, options), ok=False, cwd=tmp_path)
    refused(done, word, "\\udcff", "is not valid UTF-8")
    assert list(tmp_path.iterdir()) == [log]


def test_hub_dataset_without_a_network(tmp_path):
    done = miner("mine", "hf:nobody/no-such-dataset", "-o", tmp_path / "out", ok=False)
    refused(done, "nobody/no-such-dataset")
    assert not (tmp_path / "out").exists()


def test_a_language_that_nobody_speaks_is_doubted(log, tmp_path):
    done = miner("mine", log, "-o", tmp_path / "out", "--languages", "xx,jp,en")
    assert "--languages xx: no ISO 639-1 code" in done.stderr
    assert "--languages jp: is ja meant?" in done.stderr
    assert "--languages en" not in done.stderr


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (RULE.format(body="says('do it over'"), "syntax error"),
        (RULE.format(body="says('do it over'); select 1"), "2 statements"),
        (RULE.format(body="no_such_column"), "no_such_column"),
        (RULE.format(body="turn_words + 1"), "not true or false"),
        (RULE.format(body="exists (select 1 from read_csv('/etc/passwd'))"), "no subquery"),
        (RULE.format(body="says('(?<=a)b')"), "no RE2 pattern"),
        (RULE.format(body="says(' do it over ')").replace("-- weight: 1\n", ""), "weight"),
        (RULE.format(body="says(' do it over ')").replace("kind: revision", "kind: rudeness"), "rudeness"),
        (RULE.format(body="says(' do it over ')").replace("polarity: dsat", "polarity: bad"), "polarity"),
        (RULE.format(body="says(' do it over ')").replace("-- hit: ", "-- note: "), "hit"),
    ],
)
def test_bad_rule_is_refused_with_file_and_line(log, tmp_path, text, word):
    rules = tmp_path / "rules" / "en"
    rules.mkdir(parents=True)
    (rules / "bad.sql").write_text(text, encoding="utf-8")
    done = miner("mine", log, "-o", tmp_path / "out", "--rules", tmp_path / "rules", ok=False)
    refused(done, "bad.sql:", word)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "sql",
    [
        "select 1 as x",
        "drop table source",
        "select * from read_text('/etc/passwd')",
        "copy source to 'x.csv'",
        "select from where",
    ],
)
def test_bad_format_file_is_refused(log, tmp_path, sql):
    (tmp_path / "own.sql").write_text(sql, encoding="utf-8")
    refused(miner("mine", log, "-o", tmp_path / "out", "--format", tmp_path / "own.sql", ok=False), "own.sql")
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "x.csv").exists()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("not json", "no label"),
        ('{"conversation_id": "x"}', "message_index"),
        ('{"conversation_id": "x", "message_index": 2, "label": "angry"}', "'angry'"),
    ],
)
def test_bad_human_label_is_refused_with_its_line(log, tmp_path, line, words):
    labels = tmp_path / "human.jsonl"
    labels.write_text(
        '{"conversation_id": "gEo9s1A_0", "message_index": 2, "label": "dsat"}\n' + line + "\n",
        encoding="utf-8",
    )
    refused(miner("mine", log, "-o", tmp_path / "out", "--labels", labels, ok=False), "human.jsonl:2", words)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["sql", "export", "diff", "forget"])
def test_folder_that_is_no_run(tmp_path, name):
    (tmp_path / "ids.txt").write_text("x\n", encoding="utf-8")
    rest = {
        "sql": ["select 1"],
        "export": ["--to", "drift-jsonl", "-o", tmp_path / "x.jsonl"],
        "diff": [tmp_path],
        "forget": ["--ids", tmp_path / "ids.txt"],
    }[name]
    done = miner(name, tmp_path / "nowhere", *rest, ok=False)
    refused(done, "nowhere")
    assert not (tmp_path / "nowhere").exists()
