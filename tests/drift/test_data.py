"""Rows: both formats, splits by conversation, and what is refused."""

from __future__ import annotations

import json

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drift.data import by_group, digest, read_file, read_tables
from dsat_miner.errors import UserError
from tests.drift.conftest import drift_row, message, seed_pair, write
from tests.support.cli import miner


def test_rows_of_the_released_format_load(tmp_path):
    rows = read_file(write(tmp_path / "theirs.jsonl", [drift_row(at) for at in range(3)]), "drift_rows")
    assert [row.feedback for row in rows] == ["No, that is not an answer. Give me steps."] * 3
    assert rows[0].rejected.startswith("You should simply")
    assert len({row.id for row in rows}) == 3
    array = tmp_path / "theirs.json"
    array.write_text(json.dumps([drift_row(at) for at in range(3)]), encoding="utf-8-sig")
    assert read_file(array, "drift_rows") == rows


def test_a_separator_in_a_text_ends_no_line(tmp_path):
    path = tmp_path / "r.jsonl"
    raw = {**drift_row(0), "user_preference": message("user", "one\u2028two\x85three")}
    path.write_text(json.dumps(raw, ensure_ascii=False) + "\n\n", encoding="utf-8")
    (row,) = read_file(path, "drift_rows")
    assert row.feedback == "one\u2028two\x85three"


def test_exported_rows_load_as_released_ones_and_as_parquet(hand, tmp_path):
    """Our Parquet and our `drift-jsonl` hold the same rows, in the names of the released code."""
    exported = tmp_path / "ours.jsonl"
    miner("export", hand.out, "--to", "drift-jsonl", "-o", exported)
    for line in exported.read_text().splitlines():
        raw = json.loads(line)
        assert [set(m) for m in raw["prompt"] + raw["rejected"]] == [{"role", "content"}] * (len(raw["prompt"]) + 1)
        assert set(raw["user_preference"]) == {"role", "content"}
    theirs = read_file(exported, "drift_rows")
    folder = hand.out / "preference" / "drift_rows"
    ours = [row for file in sorted(folder.glob("*.parquet")) for row in read_file(file, "drift_rows")]
    assert {(r.prompt, r.rejected, r.feedback) == () for r in ours} == {False}
    key = lambda r: json.dumps([r.prompt, r.rejected, r.feedback])  # noqa: E731
    assert sorted(map(key, theirs)) == sorted(map(key, ours))
    assert all(row.decided_by and row.kinds for row in ours)


def test_a_mined_run_gives_its_own_splits(hand, recipe_of):
    recipe = recipe_of(data={"mined": str(hand.out), "max_test_rows": None})
    tables = read_tables(recipe)
    for table in ("seed_pairs", "drift_rows"):
        train = {row["conversation_id"] for row in hand[table] if row["split"] == "train"}
        assert {row.id.rsplit(":", 1)[0] for row in tables[table].train} == train


def held_and_trained(recipe):
    """Return the first requests that any table holds out, and those that any trains on."""
    tables = read_tables(recipe).values()
    return ({row.prompt[0]["content"] for s in tables for row in getattr(s, half)} for half in ("test", "train"))


def test_what_a_file_or_a_mined_table_holds_out_no_other_table_trains_on(hand, recipe_of, tmp_path, caplog):
    """The file is split by its first requests, the mined table by its own ids."""
    rows = [{"prompt": list(r["prompt"]), "chosen": "yes", "rejected": "no"} for r in hand["drift_rows"]]
    data = {
        "mined": str(hand.out), "seed_pairs": str(write(tmp_path / "seed.jsonl", rows)), "test_fraction": 0.5,
        "max_test_rows": None,
    }  # fmt: skip
    held, trained = held_and_trained(recipe_of(data=data))
    assert held
    assert trained
    assert not held & trained
    told = [record.getMessage() for record in caplog.records]
    assert any(line.startswith("drift_rows: ") and "seed_pairs holds their chats out" in line for line in told)


def test_a_file_with_ids_and_one_without_are_apart_whatever_the_limits(recipe_of, tmp_path):
    pairs = [{**seed_pair(at), "conversation_id": f"c{at}"} for at in range(12)]
    rows = [{"prompt": pair["prompt"], "rejected": "no"} for pair in pairs]
    files = {"seed_pairs": str(write(tmp_path / "s", pairs)), "drift_rows": str(write(tmp_path / "d", rows))}
    held, trained = held_and_trained(recipe_of(data={**files, "test_fraction": 0.4}))
    assert held
    assert not held & trained
    _, still = held_and_trained(recipe_of(data={**files, "test_fraction": 0.4, "max_test_rows": 1}))
    assert still == trained


@given(
    groups=st.lists(st.integers(0, 30), min_size=1, max_size=80),
    fraction=st.floats(0, 1),
    seed=st.integers(0, 5),
)
def test_no_conversation_is_in_both_halves_and_more_rows_move_none(groups, fraction, seed):
    from drift.data import Row

    rows = [Row(str(at), str(group), (message("user", "x"),)) for at, group in enumerate(groups)]
    split = by_group(rows, fraction, seed)
    assert not {r.group for r in split.train} & {r.group for r in split.test}
    assert sorted(split.train + split.test, key=lambda r: int(r.id)) == rows
    half = by_group(rows[: len(rows) // 2], fraction, seed)
    assert {r.id for r in half.test} <= {r.id for r in split.test}


def test_limits_take_the_same_rows_for_every_method(recipe_of):
    few = read_tables(recipe_of(data__max_rows=4))["drift_rows"].train
    assert len(few) == 4
    assert few == read_tables(recipe_of(data__max_rows=4, method="iterdpo"))["drift_rows"].train
    assert few == read_tables(recipe_of())["drift_rows"].train[:4]
    assert few != read_tables(recipe_of(data__max_rows=4, seed=7))["drift_rows"].train


def test_rows_are_chosen_by_label_and_kind(tmp_path, recipe_of):
    rows = [{**drift_row(at), "p_label": 0.5 + at / 20, "kinds": ["style" if at % 2 else "ignored"]} for at in range(8)]
    own = {
        "drift_rows": str(write(tmp_path / "r.jsonl", rows)),
        "min_p_label": 0.6,
        "kinds": ["style"],
        "test_fraction": 0.0,
    }
    found = read_tables(recipe_of(data=own, loop__seed_stage=False))["drift_rows"].train
    assert sorted(row.p_label for row in found) == pytest.approx([0.65, 0.75, 0.85])


def test_kinds_and_weights_come_from_parquet(tmp_path):
    path = tmp_path / "rows.parquet"
    pl.DataFrame(
        [{**seed_pair(1), "p_label": 0.75, "kinds": ["style"], "conversation_id": "c", "message_index": 4}]
    ).write_parquet(path)
    (row,) = read_file(path, "seed_pairs")
    assert (row.p_label, row.kinds, row.id, row.group) == (0.75, ("style",), "c:4", "c")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('{"prompt": [{"role": "user", "content": "x"}]}', "row 1"),
        ('{"prompt": [], "rejected": "x"}', "no user message"),
        ("not json", "JSON lines"),
        ("[" * 200_000, "nested too deep"),
        ('["prompt"]', "record 1 is no JSON object"),
        *(
            ('{"prompt": "x", "rejected": "y", "p_label": ' + p + "}", "row 1.*probability|row 1.*too large")
            for p in ("NaN", "1.5", "-0.1", "1" + "0" * 400)
        ),
    ],
)
def test_a_bad_row_is_named(tmp_path, content, told):
    path = tmp_path / "bad.jsonl"
    path.write_text(content + "\n")
    with pytest.raises(UserError, match=told):
        read_file(path, "drift_rows")
    with pytest.raises(UserError, match="no such file"):
        read_file(tmp_path / "none.jsonl", "drift_rows")


ASKED, REPLY = message("user", "2 + 2?"), message("assistant", "4")


@pytest.mark.parametrize(
    "raw",
    [
        {"prompt": "2 + 2?", "chosen": "4", "rejected": REPLY | {"content": "5"}},
        {"prompt": "2 + 2?", "chosen": [ASKED, REPLY], "rejected": [ASKED, message("assistant", "5")]},
        {"prompt": [ASKED], "chosen": [REPLY], "rejected": [message("assistant", [{"type": "text", "text": "5"}])]},
        {"chosen": [ASKED, REPLY], "rejected": [ASKED, message("assistant", "5")]},
        {"prompt": None, "chosen": [ASKED, REPLY], "rejected": [ASKED, message("assistant", "5")]},
        {"prompt": [message("user", [{"type": "text", "text": "2 + 2?"}])], "chosen": "4", "rejected": "5"},
    ],
)
def test_an_answer_is_text_a_message_or_a_conversation_that_begins_with_its_prompt(tmp_path, raw):
    for kind in ("jsonl", "parquet"):
        path = tmp_path / f"rows.{kind}"
        write(path, [raw]) if kind == "jsonl" else pl.DataFrame([raw]).write_parquet(path)
        (row,) = read_file(path, "seed_pairs")
        assert (list(row.prompt), row.chosen, row.rejected) == ([ASKED], "4", "5")


def test_replies_of_equal_conversations_are_no_prompt(tmp_path):
    talk = [ASKED, REPLY, ASKED, REPLY]
    (row,) = read_file(write(tmp_path / "r.jsonl", [{"chosen": talk, "rejected": talk}]), "seed_pairs")
    assert (list(row.prompt), row.chosen, row.rejected) == (talk[:3], "4", "4")


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ({"chosen": None}, "chosen is None"),
        ({"chosen": 4}, "chosen is 4"),
        ({"chosen": []}, "chosen is neither a reply"),
        ({"chosen": [ASKED]}, "chosen is neither a reply"),
        ({"chosen": [message("user", "3 + 3?"), REPLY]}, "chosen is neither a reply"),
        ({"chosen": [ASKED, REPLY, ASKED, REPLY]}, "chosen is neither a reply"),
        ({"rejected": message("user", "5")}, "rejected is neither a reply"),
        ({"rejected": [message("assistant", [{"type": "image_url", "image_url": "x"}])]}, "not text"),
        ({"rejected": message("assistant", 5)}, "not text"),
        ({"prompt": 7}, "prompt is 7"),
        ({"prompt": None}, "no user message"),
    ],
)
def test_a_row_of_another_shape_is_named_and_never_becomes_text(tmp_path, bad, told):
    good = {"prompt": [ASKED], "chosen": [REPLY], "rejected": "5"}
    with pytest.raises(UserError, match=f"row 2: .*{told}"):
        read_file(write(tmp_path / "r.jsonl", [good, good | bad]), "seed_pairs")


def test_half_a_character_is_replaced_and_the_row_kept(tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_text('{"prompt": "a \\ud83d b", "rejected": "\\ud83d\\ude00"}\n')
    (row,) = read_file(path, "drift_rows")
    assert (row.request, row.rejected) == ("a \ufffd b", "\U0001f600")
    assert digest([row])


def test_an_empty_table_is_refused(tmp_path, recipe_of):
    (tmp_path / "empty.jsonl").write_text("")
    with pytest.raises(UserError, match="no row of drift_rows"):
        read_tables(recipe_of(data__drift_rows=str(tmp_path / "empty.jsonl")))
    with pytest.raises(UserError, match="no run here"):
        read_tables(recipe_of(data={"mined": str(tmp_path)}))


def test_a_developer_message_becomes_a_system_message_and_nulls_become_text(tmp_path):
    raw = {
        **drift_row(0),
        "prompt": [message("developer", "Be brief."), {"role": "user", "content": None}, message("user", "x")],
    }
    (row,) = read_file(write(tmp_path / "r.jsonl", [raw]), "drift_rows")
    assert [m["role"] for m in row.prompt] == ["system", "user", "user"]
    assert row.prompt[1]["content"] == ""


def test_the_digest_follows_the_rows(recipe_of):
    rows = read_tables(recipe_of())["drift_rows"].train
    assert digest(rows) == digest(rows)
    assert digest(rows) != digest(rows[1:])
