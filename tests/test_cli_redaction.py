"""Redaction: what must be nowhere in a run's outputs, and what must not be touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.cli import Run, every_text, mine, write_chats

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


def test_redaction_can_be_turned_off(secret_log, tmp_path):
    run = mine(tmp_path / "out", secret_log, "--no-redact")
    turn = next(turn for turn in run["turns"] if turn["message_index"] == 3)
    assert all(secret in turn["user_text"] for secret in SECRETS.values())


def test_redaction_leaves_labels_and_md5_as_they_are(secret_log, redacted, tmp_path):
    plain = mine(tmp_path / "out", secret_log, "--no-redact")
    columns = ("conversation_id", "message_index", "label", "p_dsat", "user_text_md5", "rules")
    assert [[t[c] for c in columns] for t in plain["turns"]] == [[t[c] for c in columns] for t in redacted["turns"]]
