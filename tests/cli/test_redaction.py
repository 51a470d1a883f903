"""Redaction: what must be nowhere in a run's outputs, and what must not be touched."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from tests.support.cli import Run, digests, every_text, mine, miner, query, write_chats
from tests.support.make import DATA

if TYPE_CHECKING:
    from pathlib import Path


SECRETS = {
    "mail": "jana.koch+news@mail.example.org",
    "phone": "+49 30 901820 17",
    "us_phone": "(202) 555-0143",
    "ip": "203.0.113.77",
    "ip6": "2001:db8:85a3::8a2e:370:7334",
    "card": "4539 1488 0343 6467",
    "openai": "sk-" + "proj-" + "aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7",
    "aws": "AKIA" + "IOSFODNN7EXAMPLQ",
    "github": "ghp_" + "x7Yz2Kq9Lm4Np6Rt8Vw1Ab3Cd5Ef7Gh9Jk0L",
}
HARMLESS = [
    "version 3.11.10",
    "v1.2.3",
    "2024-05-31",
    "31.05.2024 12:30:45",
    "3.14159265358979",
    "12345678901234567890",
    "order 1000000000000",
    "@dataclass",
    "x[1:10]",
    "a@b",
    "10.5.3",
    "std::vector<int>::iterator",
    "1,234,567,890",
    "#ff00aa",
]


@pytest.fixture(scope="module")
def secret_log(tmp_path_factory) -> Path:
    everything = " ; ".join(SECRETS.values())
    chat = [
        ("system", f"Keep this: {everything}."),
        ("user", f"Write a signature with {everything}."),
        ("assistant", f"Here it is: {everything}."),
        ("user", f"That's wrong, it is {everything} and nothing else. " + " ; ".join(HARMLESS)),
        ("assistant", f"Signature:\n{everything}"),
        ("user", f"Perfect, thank you! {SECRETS['mail']}"),
        ("assistant", "You're welcome."),
    ]
    return write_chats(tmp_path_factory.mktemp("secret"), {"secret": chat, "secret-2": chat[1:3]})


@pytest.fixture(scope="module")
def redacted(secret_log) -> Run:
    return mine(secret_log.parent / "out", secret_log)


@pytest.mark.parametrize("kind", SECRETS)
def test_secret_is_nowhere_in_what_is_written(redacted, kind):
    assert SECRETS[kind] not in every_text(redacted.out)


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text_is_left_alone(redacted, text):
    turn = next(turn for turn in redacted["turns"] if turn["message_index"] == 3)
    assert text in turn["user_text"]


@pytest.mark.parametrize(
    "lines",
    [
        ["{}", '"{}'],
        ["\\n{}\\n", "\\t{}\\t"],
        ["x" * 489 + " {}", "x" * 480 + "\\n{} tail"],
    ],
    ids=["plain", "behind escapes", "across the cut"],
)
def test_rejects_hold_no_secrets(tmp_path, lines):
    log = tmp_path / "log.jsonl"
    torn = [f'{{"id": "{name}", "messages": "' + line.format(said) for line in lines for name, said in SECRETS.items()]
    whole = write_chats(tmp_path, {"whole": [("user", "Name a bird"), ("assistant", "A wren.")]}).read_text()
    log.write_text(whole + "\n".join(torn) + "\n", encoding="utf-8")
    run = mine(tmp_path / "out", log)
    assert len(run["rejects"]) == len(torn)
    assert max(len(row["raw"]) for row in run["rejects"]) <= 500
    text = every_text(run.out)
    for said in SECRETS.values():
        assert said[:12] not in text


@pytest.fixture
def spoken_of(tmp_path):
    """A log whose users are e-mail addresses or not and whose raters leave one, and labels with a note that does."""
    log, labels = tmp_path / "log.jsonl", tmp_path / "labels.jsonl"
    traces = []
    for session, user in (("one", "dora@example.com"), ("two", "dora@example.com"), ("three", "user-7")):
        for at, said in enumerate(("Name a bird", f"No, that's wrong: {session}.", "Still wrong, sorry.")):
            rating = {"name": "user-feedback", "value": 0, "dataType": "NUMERIC", "source": "API"}
            traces.append(
                {
                    "id": f"{session}-{at}",
                    "timestamp": f"2025-03-04T10:0{at}:00.000Z",
                    "userId": user,
                    "sessionId": session,
                    "input": {"messages": [{"role": "user", "content": said}]},
                    "output": {"role": "assistant", "content": f"A bat, {session} {at}."},
                    "scores": [{**rating, "comment": "mail me: dora@example.com"}] if at == 0 else [],
                }
            )
    log.write_text("".join(json.dumps(trace) + "\n" for trace in traces), encoding="utf-8")
    note = {"conversation_id": "one", "message_index": 4, "label": "dsat", "note": "call +1 415-555-2671"}
    labels.write_text(json.dumps(note) + "\n", encoding="utf-8")
    return log, labels


def test_reasons_and_users_are_redacted(spoken_of, tmp_path):
    log, labels = spoken_of
    run = mine(tmp_path / "out", log, "--labels", labels, "--split-by", "user")
    text = every_text(run.out)
    assert "dora" not in text
    assert "555-2671" not in text
    assert {turn["dataset_reason"] for turn in run["turns"]} == {"user-feedback: mail me: [EMAIL]", None}
    assert {turn["judge_reason"] for turn in run["turns"]} >= {"user-feedback: mail me: [EMAIL]", "call [PHONE]"}
    users = {name: chat["user_id"] for name, chat in run.conversations.items()}
    assert users["one"] == users["two"] == "user-" + hashlib.md5(b"dora@example.com").hexdigest()
    assert users["three"] == "user-7"
    candidates = query("from read_parquet(?)", str(run.out / ".dsat" / "candidates" / "*.parquet"))
    assert {row["split_key"] for row in candidates} <= set(users.values())
    # decided again, they are what they were
    miner("mine", log, "-o", run.out, "--labels", labels, "--split-by", "user", "--update", "--min-p-dsat", "0.99")
    options = ("--labels", labels, "--split-by", "user", "--min-p-dsat", "0.99")
    whole = mine(tmp_path / "whole", log, *options)
    assert {k: v for k, v in digests(run.out).items() if k.startswith("turns")} == {
        k: v for k, v in digests(whole.out).items() if k.startswith("turns")
    }


def test_reasons_and_users_stay_without_redaction(spoken_of, tmp_path):
    log, labels = spoken_of
    run = mine(tmp_path / "out", log, "--labels", labels, "--no-redact")
    assert {turn["judge_reason"] for turn in run["turns"]} >= {
        "user-feedback: mail me: dora@example.com",
        "call +1 415-555-2671",
    }
    assert run.conversations["one"]["user_id"] == "dora@example.com"


def test_replies_beside_others_are_redacted(tmp_path):
    log = tmp_path / "scored.jsonl"
    scored = (DATA / "ultrafeedback.jsonl").read_text(encoding="utf-8")
    best = "Rivers wash salts out of rocks"
    assert "Because fish cry." in scored
    assert best in scored
    scored = scored.replace("Because fish cry.", "Because dora@example.com cries.")
    log.write_text(scored.replace(best, f"Ask dora@example.com. {best}"), encoding="utf-8")
    run = mine(tmp_path / "out", log)
    assert "dora" not in every_text(run.out)
    # the best reply stands among the messages and beside the others: its address counts once
    assert run.manifest["counts"]["redacted"]["email"] == 2
    assert "Because [EMAIL] cries." in every_text(run.out)


def test_redaction_can_be_turned_off(secret_log, tmp_path):
    run = mine(tmp_path / "out", secret_log, "--no-redact")
    turn = next(turn for turn in run["turns"] if turn["message_index"] == 3)
    assert all(secret in turn["user_text"] for secret in SECRETS.values())


def test_redaction_leaves_labels_and_md5_as_they_are(secret_log, redacted, tmp_path):
    plain = mine(tmp_path / "out", secret_log, "--no-redact")
    columns = ("conversation_id", "message_index", "label", "p_dsat", "user_text_md5", "rules")
    assert [[t[c] for c in columns] for t in plain["turns"]] == [[t[c] for c in columns] for t in redacted["turns"]]
