"""Deletion requests: gone from everything, for good, whatever interrupts them."""

from __future__ import annotations

import json
import re
import shutil

import pytest

from dsat_miner import forgetting
from dsat_miner.errors import UserError
from dsat_miner.forgetting import forget, read_ids
from dsat_miner.forgotten import hashes, refuse_half_done
from dsat_miner.judge.cache import Cache, Stored
from dsat_miner.rundir import RunDir
from tests.support.cli import EXPORTS, TABLES, Run, digests, every_text, mine, miner, query

PARTS = ("user", "assistant")


def chat(*texts):
    return [{"role": PARTS[at % 2], "content": text} for at, text in enumerate(texts)]


RECORDS = [
    {"id": "a", "messages": chat("Name a bird", "A bat.", "Apple-wise that's wrong.", "A robin.", "Thanks, perfect!")},
    {"id": "b", "messages": chat("Name a fish", "A whale.", "Berry-wise that's wrong.", "A cod.", "Thanks, perfect!")},
    {
        "id": "a",
        "messages": chat("Name a tree", "A fern.", "Cherry-wise that's wrong.", "An oak.", "Great, thank you!"),
    },
    {"id": "alone", "messages": chat("Damson?", "Yes.")},
    {"id": "c", "messages": chat("Name a bird", "A bat.", "Elder-wise that's wrong.", "A wren.", "Thanks!")},
    {"id": "bad-record-1", "messages": "Fig"},
    {"messages": chat("Name a stone", "Wood.", "Grape-wise that's wrong.", "Flint.", "Thanks, perfect!")},
    {"messages": chat("Name a stone", "Wood.", "Grape-wise that's wrong.", "Flint.", "Thanks, perfect!")},
]
TORN = '{"id": "torn-record-2", "messages": [{"role": "user", "content": "Haw'


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    path = tmp_path_factory.mktemp("forget") / "log.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in RECORDS) + TORN + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def mined(log):
    return mine(log.parent / "out", log)


@pytest.fixture
def out(mined, tmp_path):
    """A copy that a test may change."""
    return shutil.copytree(mined.out, tmp_path / "out")


def check_books(out):
    """Assert the equations of a run and that the files are what the manifest says."""
    run = Run(out)
    counts = run.manifest["counts"]
    went = ("conversations", "no_follow_up", "filtered", "rejects", "forgotten")
    assert counts["records_read"] == sum(counts[name] for name in went)
    assert {name: len(run[name]) for name in ("conversations", "turns", "rejects")} == {
        name: counts[name] for name in ("conversations", "turns", "rejects")
    }
    for export in EXPORTS:
        assert counts["exports"][export]["rows"] == len(run[export])
        assert counts["exports"][export]["eligible"] == len(run[export]) + counts["exports"][export]["dropped"]
    assert set(run.manifest["files"]) == {
        str(path.relative_to(out)) for path in out.rglob("*.parquet") if ".dsat" not in path.parts
    }
    return run


def test_an_id_takes_all_its_copies(out):
    report = forget(out, ["a"])
    run = check_books(out)
    assert report.records == 2
    assert {"a", "a#2"}.isdisjoint(run.conversations)
    assert run.manifest["counts"]["forgotten"] == 2
    text = every_text(out)
    assert "Apple-wise" not in text
    assert "Cherry-wise" not in text
    assert "Berry-wise" in text


def test_one_copy_alone(out):
    forget(out, ["a#2"])
    run = check_books(out)
    assert "a" in run.conversations
    assert "a#2" not in run.conversations
    assert "Cherry-wise" not in every_text(out)


def test_what_is_kept_is_kept_as_it_was(out, mined):
    forget(out, ["b"])
    after = Run(out)
    for table in (*TABLES, *EXPORTS):
        kept = [row for row in mined[table] if row.get("conversation_id") != "b"]
        assert after[table] == kept


def test_a_folder_that_looks_like_a_column_adds_none(out, tmp_path):
    (tmp_path / "day=1").mkdir()
    below = out.rename(tmp_path / "day=1" / "out")
    names = {
        path.name: query("describe from read_parquet($1, hive_partitioning = false)", str(path))
        for path in (below / "turns").glob("*.parquet")
    }
    forget(below, ["a"])
    for path in (below / "turns").glob("*.parquet"):
        assert query("describe from read_parquet($1, hive_partitioning = false)", str(path)) == names[path.name]


def test_counts_by_label_follow_the_turns(out):
    forget(out, ["b", "c"])
    run = check_books(out)
    labels = [turn["label"] for turn in run["turns"]]
    assert run.manifest["counts"]["turns_by_label"] == {name: labels.count(name) for name in set(labels)}


def test_a_chat_without_follow_up_and_what_was_unreadable(out):
    report = forget(out, ["alone", "bad-record-1", "torn-record-2"])
    run = check_books(out)
    assert report.unknown == []
    assert run["rejects"] == []
    assert "alone" not in {row["conversation_id"] for row in run["dropped"]}
    for mark in ("torn-record-2", "bad-record-1", "alone", "Fig", "Haw"):
        assert mark not in every_text(out)


def test_records_without_ids_go_by_their_hash(out, mined):
    name = next(key for key in mined.conversations if key.startswith("md5-") and "#" not in key)
    report = forget(out, [name])
    assert report.records == 2
    assert "Grape-wise" not in every_text(out)
    assert name not in every_text(out)
    check_books(out)


def test_a_chats_id_takes_all_its_parts(tmp_path):
    turns = [("human", "Name a bird"), ("gpt", "A bat."), ("human", "That's wrong, quince.")]
    records = [
        {"id": name, "conversations": [{"from": who, "value": what} for who, what in said]}
        for name, said in (("qQqQqQ1_0", turns), ("qQqQqQ1_12", turns), ("qQqQqQ1_7", turns[:2]), ("qq_0", turns))
    ]
    log = tmp_path / "log.json"
    log.write_text(json.dumps(records))
    run = mine(tmp_path / "out", log)
    report = forget(run.out, ["qQqQqQ1"])
    assert report.records == 3
    assert set(check_books(run.out).conversations) == {"qq_0"}
    assert "qQqQqQ1_7" not in every_text(run.out)


def test_ids_that_are_not_there_change_nothing_but_are_remembered(out):
    before = digests(out)
    report = forget(out, ["nobody"])
    assert (report.unknown, report.records) == (["nobody"], 0)
    assert digests(out) == before
    assert len(hashes(RunDir(out))) == 1


def test_one_text_is_one_id(out):
    report = forget(out, "nobody")
    assert (report.given, report.unknown) == (1, ["nobody"])
    assert len(hashes(RunDir(out))) == 1


@pytest.mark.parametrize("ids", [[1], ["a", None], [b"a"], 5, None])
def test_an_id_that_is_no_text_is_refused_before_anything_is_touched(out, ids):
    before = digests(out)
    with pytest.raises(UserError, match=r"--ids .*: an id is text"):
        forget(out, ids)
    assert digests(out) == before
    assert hashes(RunDir(out)) == ()


def test_no_id_is_kept_in_clear(out):
    forget(out, ["torn-record-2", "alone"])
    kept = "".join(path.read_text(errors="replace") for path in out.rglob("*") if path.is_file())
    assert "torn-record-2" not in kept
    assert not (out / ".dsat" / "forgetting.parquet").exists()


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--fresh"],
        ["--update", "--drop-toxic"],
        ["--update", "--min-p-dsat", "0.4"],
        ["--update", "--max-rows-per-chat", "2"],
        ["--update", "--where", "source_id <> 'c'"],
    ],
)
def test_they_do_not_come_back(out, log, options):
    ids = ["a", "alone", "torn-record-2"]
    forget(out, ids)
    miner("mine", log, "-o", out, *options)
    run = check_books(out)
    assert run.manifest["counts"]["forgotten"] == 4
    text = every_text(out)
    for mark in ("Apple-wise", "Cherry-wise", "torn-record-2", "alone"):
        assert mark not in text
    assert "b" in run.conversations


@pytest.mark.parametrize("damage", ["[]", "{"])
def test_a_damaged_list_of_them_brings_nobody_back(out, log, damage):
    forget(out, ["a"])
    (out / ".dsat" / "forgotten.json").write_text(damage, encoding="utf-8")
    result = miner("mine", log, "-o", out, "--fresh", ok=False)
    assert result.returncode == 2
    assert "forgotten.json" in result.stderr
    assert "put a copy of it back" in result.stderr


def test_one_copy_stays_away_and_the_other_stays(out, log):
    forget(out, ["a#2"])
    miner("mine", log, "-o", out, "--fresh")
    run = check_books(out)
    assert "a" in run.conversations
    assert "Cherry-wise" not in every_text(out)


def test_new_logs_do_not_bring_them_in(out, log, tmp_path):
    forget(out, ["a", "later"])
    more = tmp_path / "more.jsonl"
    more.write_text("".join(json.dumps({**RECORDS[0], "id": name}) + "\n" for name in ("later", "a", "new")))
    miner("mine", log, more, "-o", out)
    run = check_books(out)
    assert {"new", "b"} <= set(run.conversations)
    assert not {"later", "a", "a#2", "a#3"} & set(run.conversations)


def test_records_without_ids_stay_away(out, log, mined):
    name = next(key for key in mined.conversations if key.startswith("md5-") and "#" not in key)
    forget(out, [name])
    miner("mine", log, "-o", out, "--fresh")
    assert "Grape-wise" not in every_text(out)
    assert name not in every_text(out)
    check_books(out)


def tables(out):
    """Return the digests of all Parquet files, working files included."""
    return {name: digest for name, digest in digests(out).items() if name.endswith(".parquet")}


def test_cut_off_anywhere_it_goes_on(mined, log, tmp_path, monkeypatch):
    ids = ["a", "c", "alone", "torn-record-2"]
    whole = shutil.copytree(mined.out, tmp_path / "whole")
    forget(whole, ids)
    wanted, copy_to, point = tables(whole), forgetting.copy_to, 0
    while True:
        point += 1
        out = shutil.copytree(mined.out, tmp_path / f"out-{point}")
        left = iter(range(point))

        def torn(*args, left=left, **kwargs):
            if next(left, None) is None:
                msg = "killed"
                raise KeyboardInterrupt(msg)
            return copy_to(*args, **kwargs)

        monkeypatch.setattr(forgetting, "copy_to", torn)
        try:
            forget(out, ids)
            break  # it wrote fewer files than that
        except KeyboardInterrupt:
            pass
        monkeypatch.setattr(forgetting, "copy_to", copy_to)
        with pytest.raises(UserError, match="interrupted"):
            refuse_half_done(RunDir(out))
        done = miner("mine", log, "-o", out, ok=False)
        assert (done.returncode, "forget" in done.stderr) == (2, True)
        forget(out, ids)
        check_books(out)
        assert tables(out) == wanted
        shutil.rmtree(out)
    assert point > 8


def test_killed_before_its_last_step(out, log, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(forgetting.finish, "finish", stop)
        with pytest.raises(KeyboardInterrupt):
            forget(out, ["a"])
    assert miner("sql", out, "select 1", ok=False).returncode == 2
    forget(out, ["a"])
    check_books(out)


def test_rows_that_are_left_are_told(out, monkeypatch):
    monkeypatch.setattr(forgetting._Deletion, "_forget_over_parts", lambda *_: None)
    monkeypatch.setattr(forgetting.finish, "finish", lambda *_: None)
    with pytest.raises(UserError, match=r"left in .*dsat"):
        forget(out, ["a"])


def test_a_judges_cache_is_cleaned(out):
    with Cache(RunDir(out)) as cache:
        for key, place in (("1", ("a", 2)), ("2", ("b", 2)), ("3", ("a#2", 2))):
            cache.put(key, Stored("cherry", None, 1, 1, 1, None), place, judge="m", version="1", vote=0)
    report = forget(out, ["a"])
    with Cache(RunDir(out)) as cache:
        assert [key for key in ("1", "2", "3") if cache.get(key)] == ["2"]
    assert report.removed["judge cache"] == 4


def test_a_judges_cache_is_cleaned_of_what_the_run_no_longer_holds(out):
    with Cache(RunDir(out)) as cache:
        for key, place in (("1", ("gone", 2)), ("2", ("b", 2)), ("3", ("gone#2", 2))):
            cache.put(key, Stored("cherry", None, 1, 1, 1, None), place, judge="m", version="1", vote=0)
    before = digests(out)
    report = forget(out, ["gone"])
    assert (report.records, report.unknown, report.removed) == (0, ["gone"], {"judge cache": 4})
    assert report.left[".dsat/judge_cache.sqlite"] == 0
    with Cache(RunDir(out)) as cache:
        assert [key for key in ("1", "2", "3") if cache.get(key)] == ["2"]
    assert digests(out) == before


def test_what_is_left_in_a_judges_cache_is_told(out, monkeypatch):
    with Cache(RunDir(out)) as cache:
        cache.put("1", Stored("cherry", None, 1, 1, 1, None), ("gone#2", 2), judge="m", version="1", vote=0)
    monkeypatch.setattr(forgetting.cache, "forget", lambda *_: (0, set()))
    with pytest.raises(UserError, match=r"left in \.dsat/judge_cache"):
        forget(out, ["gone"])


def label(name, note):
    return json.dumps({"conversation_id": name, "message_index": 2, "label": "sat", "note": note}) + "\n"


def staged(out):
    return {
        row["conversation_id"] for row in query("from read_parquet(?)", str(out / ".dsat" / "human_labels.parquet"))
    }


@pytest.fixture
def labelled(out, log, tmp_path):
    """A run with labels, one of them about a conversation that it does not hold, and the file of the labels."""
    labels = tmp_path / "labels.jsonl"
    names = ("a", "a#2", "a#9", "b", "elsewhere", "elsewhere#2")
    labels.write_text("".join(label(name, f"note on {name}") for name in names))
    miner("mine", log, "-o", out, "--labels", labels, "--update")
    return labels


def test_labels_about_what_the_run_does_not_hold_go(out, labelled):
    report = forget(out, ["elsewhere"])
    assert (report.records, report.unknown) == (0, ["elsewhere"])
    assert staged(out) == {"a", "a#2", "a#9", "b"}
    refuse_half_done(RunDir(out))
    forget(out, ["a"])
    assert staged(out) == {"b"}


@pytest.mark.parametrize(("ids", "kept"), [(["a"], {"b", "elsewhere", "elsewhere#2"}), (["a#2"], None)])
def test_labels_do_not_bring_them_back(out, log, labelled, ids, kept):
    forget(out, ids)
    done = miner("mine", log, "-o", out, "--labels", labelled, "--update", "--min-p-dsat", "0.7")
    assert re.search(rf"of {len(staged(out))} labels decide a turn", done.stderr)
    assert staged(out) == (kept or {"a", "a#9", "b", "elsewhere", "elsewhere#2"})
    assert "note on a#2" not in every_text(out)


def test_labels_of_a_chats_parts_do_not_bring_them_back(tmp_path):
    turns = [("human", "Name a bird"), ("gpt", "A bat."), ("human", "That's wrong, quince.")]
    records = [
        {"id": name, "conversations": [{"from": who, "value": what} for who, what in turns]}
        for name in ("qQqQqQ1_0", "r_0")
    ]
    log, labels = tmp_path / "log.json", tmp_path / "labels.jsonl"
    log.write_text(json.dumps(records))
    labels.write_text(label("qQqQqQ1_0", "mine") + label("r_0", "theirs"))
    run = mine(tmp_path / "out", log, "--labels", labels)
    forget(run.out, ["qQqQqQ1"])
    assert staged(run.out) == {"r_0"}
    miner("mine", log, "-o", run.out, "--labels", labels, "--fresh")
    assert staged(run.out) == {"r_0"}


def test_labels_that_are_no_longer_given_are_not_kept(out, log, labelled):
    assert "b" in staged(out)
    miner("mine", log, "-o", out, "--update")
    assert not (out / ".dsat" / "human_labels.parquet").exists()


def test_files_are_written_as_a_run_writes_them(out, mined):
    forget(out, ["b"])
    for path in sorted((out / "turns").glob("*.parquet")):
        sql = "select distinct compression, created_by from parquet_metadata(?), parquet_file_metadata(?)"
        before = str(mined.out / path.relative_to(out))
        assert query(sql, str(path), str(path)) == query(sql, before, before)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("a\nb\n", ["a", "b"]),
        ("\ufeffa\r\n\r\n b \n a\n", ["a", "b"]),
        ('a\u2028b\n{"chat_id": " c "}\n', ["a\u2028b", " c "]),
        ('"abc"\nabc\n', ['"abc"', "abc"]),
        ("[a]\n[1]\n", ["[a]", "[1]"]),
        ('{"conversation_id": "x"}\n{"chat_id": 7, "why": "asked"}\nplain\n', ["x", "7", "plain"]),
    ],
)
def test_ids_of_a_file(tmp_path, text, ids):
    path = tmp_path / "ids.txt"
    path.write_text(text, encoding="utf-8")
    assert read_ids(path) == ids


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "no ids"),
        ("\n \n", "no ids"),
        ('a\n{"id": 1}\n', "ids.txt:2"),
        ('{"chat_id": ["a"]}', "ids.txt:1"),
        ('a\n{"chat_id": " "}\n', "ids.txt:2: holds no id"),
        ('{"chat_id": "\\ud800"}', "not valid UTF-8"),
        ('["a", "b"]', "a JSON array.*one a line"),
        ('[\n  "a",\n  "b"\n]\n', "a JSON array.*one a line"),
    ],
)
def test_a_file_without_ids(tmp_path, text, word):
    path = tmp_path / "ids.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=word):
        read_ids(path)


def test_a_run_that_is_not_finished(out):
    manifest = json.loads((out / "manifest.json").read_text())
    (out / "manifest.json").write_text(json.dumps({**manifest, "state": "running"}))
    with pytest.raises(UserError, match="did not finish"):
        forget(out, ["a"])


def test_two_at_a_time_are_refused(out):
    with RunDir(out).locked(), pytest.raises(UserError, match="another dsat-miner"):
        forget(out, ["a"])
