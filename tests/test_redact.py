"""Redaction: what must be replaced, what must not be touched, and that a second pass finds nothing."""

from __future__ import annotations

from typing import NamedTuple

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dsat_miner.data import sql_dir
from dsat_miner.engine import connect

KINDS = ("email", "phone", "ip", "card", "api_key")
CON = connect()


def run(texts):
    """One query over many texts: what redact, has_pii and redaction_counts say of each."""
    rows = CON.execute(
        "select t, redact(t), has_pii(t), redaction_counts(t) from (select unnest($texts::varchar[]) as t)",
        {"texts": list(texts)},
    ).fetchall()
    return {t: Result(new, gate, {kind: n for kind, n in found.items() if n}) for t, new, gate, found in rows}


class Result(NamedTuple):
    text: str
    gate: bool
    counts: dict[str, int]


def redact(text):
    return run([text])[text].text


LONG = "aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7"  # stands for the secret part of a key
KEY_BLOCK = "-----BEGIN {0}PRIVATE KEY-----\n" + "MIIEpAIBAAKCAQEA7bq3\n" * 4 + "-----END {0}PRIVATE KEY-----"

REPLACED = [
    ("write to jane.doe+news@mail.example.co.uk please", "write to [EMAIL] please"),
    ("<a.b@example.com>;c_d@example.org", "<[EMAIL]>;[EMAIL]"),
    ("mailto:x@example.com.", "mailto:[EMAIL]."),
    ("ü.müller@bücher.example", "[EMAIL]"),
    ("我的邮箱是abc@example.com，谢谢", "我的邮箱是[EMAIL]，谢谢"),
    ("иван@почта.рф написал", "[EMAIL] написал"),
    ("a@example.com b@example.com", "[EMAIL] [EMAIL]"),
    ("call (555) 123-4567 now", "call [PHONE] now"),
    ("555-123-4567", "[PHONE]"),
    ("555.123.4567 or 1-800-123-4567", "[PHONE] or [PHONE]"),
    ("555-123-4567,555-765-4321 555-123-4567", "[PHONE],[PHONE] [PHONE]"),
    ("room 5 555-123-4567", "room 5 [PHONE]"),
    ("+49 30 1234567", "[PHONE]"),
    ("+49 (0)30 901820-17", "[PHONE]"),
    ("+1 (415) 555-2671, +44 20 7946 0958", "[PHONE], [PHONE]"),
    ("whatsapp:+14155550123", "whatsapp:[PHONE]"),
    ("tel: 0171 1234567", "tel: [PHONE]"),
    ("my phone number is 5551234567", "my phone number is [PHONE]"),
    ("06 12 34 56 78", "[PHONE]"),
    ("0171/1234567 und 030 1234567", "[PHONE] und [PHONE]"),
    ("020 7946 0958", "[PHONE]"),
    ("010-1234-5678", "[PHONE]"),
    ("138-1234-5678", "[PHONE]"),
    ("手机号：13812345678", "手机号：[PHONE]"),
    ("(11) 98765-4321", "[PHONE]"),
    ("8 (912) 345-67-89 или 8 912 345 67 89", "[PHONE] или [PHONE]"),
    ("8-912-345-67-89 и 8(912)345-67-89", "[PHONE] и [PHONE]"),
    ("Мой телефон 89123456789", "Мой телефон [PHONE]"),
    ("我的号码是139 1234 5678", "我的号码是[PHONE]"),
    ("call 415 555 2671 today", "call [PHONE] today"),
    ("98765 43210", "[PHONE]"),
    ("mi teléfono es 612 345 678", "mi teléfono es [PHONE]"),
    ("電話番号は09012345678", "電話番号は[PHONE]"),
    ("전화번호 01012345678", "전화번호 [PHONE]"),
    ("هاتفي 0501234567", "هاتفي [PHONE]"),
    ("it is 203.0.113.7:8080, or 10.0.0.5/24", "it is [IP]:8080, or [IP]/24"),
    ("ssh root@192.168.1.20", "ssh root@[IP]"),
    ("http://198.51.100.23/index.html", "http://[IP]/index.html"),
    ("198.51.100.1-198.51.100.9", "[IP]-[IP]"),
    ("2001:db8::1 and fe80::1ff:fe23:4567:890a", "[IP] and [IP]"),
    ("2001:0db8:85a3:0000:0000:8a2e:0370:7334", "[IP]"),
    ("card 4111 1111 1111 1111 and 5500-0055-5555-5559", "card [CARD] and [CARD]"),
    ("378282246310005 or 3782 822463 10005", "[CARD] or [CARD]"),
    ("4111111111111111 5555555555554444", "[CARD] [CARD]"),
    ("4111111111111111,5555555555554444", "[CARD],[CARD]"),
    ("no=4222222222222", "no=[CARD]"),
    ("key = 'sk-" + LONG + "'", "key = '[API_KEY]'"),
    ("sk-proj-" + LONG + "_x sk-ant-api03-" + LONG, "[API_KEY] [API_KEY]"),
    ("ghp_" + LONG + " gho_" + LONG, "[API_KEY] [API_KEY]"),
    ("github_pat_" + LONG, "[API_KEY]"),
    ("glpat-" + LONG[:20] + " npm_" + LONG[:36], "[API_KEY] [API_KEY]"),
    ("AKIA" + "IOSFODNN7EXAMPLE", "[API_KEY]"),
    ("AIza" + LONG[:35], "[API_KEY]"),
    ("xoxb-123456789012-" + LONG[:24], "[API_KEY]"),
    ("hf_" + LONG[:34], "[API_KEY]"),
    ("sk_live_" + LONG[:24], "[API_KEY]"),
    ("Authorization: Bearer " + LONG, "Authorization: Bearer [API_KEY]"),
    ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0." + LONG, "[API_KEY]"),
    (KEY_BLOCK.format("RSA ") + "\nend", "[API_KEY]\nend"),
    (KEY_BLOCK.format("").replace("\n", "\\n"), "[API_KEY]"),
    (KEY_BLOCK.format("")[:69], "[API_KEY]"),
    # escapes, as in JSON text and in code
    (r'print("\nsk-' + LONG + r'\t+1 415-555-2671")', r'print("\n[API_KEY]\t[PHONE]")'),
    (r"\r203.0.113.7\n4111 1111 1111 1111\n4111111111111111\t", r"\r[IP]\n[CARD]\n[CARD]\t"),
    (r"a\n555-123-4567\n06 12 34 56 78\n0171/1234567\nb", r"a\n[PHONE]\n[PHONE]\n[PHONE]\nb"),
    (r"by\njane@example.com\tbob@example.com", r"by\n[EMAIL]\t[EMAIL]"),
    (r"\ntel: 5551234567\nBearer " + LONG + r"\b2001:db8::1", r"\ntel: [PHONE]\nBearer [API_KEY]\b[IP]"),
    ("\\\\nsk-" + LONG + r"\u003cghp_" + LONG + r"\u662f138-1234-5678", r"\\n[API_KEY]\u003c[API_KEY]\u662f[PHONE]"),
    ("\\n\ufdd3 \\n\\n\ufdd3\ufdd3jane@example.com", "\\n\ufdd3 \\n\\n\ufdd3\ufdd3[EMAIL]"),
]


IN_A_TEXT = "Hello there,\n{}\n\nthank you"


@pytest.fixture(scope="module")
def results():
    texts = [text for text, _ in REPLACED]
    return run([*texts, *(new for _, new in REPLACED), *map(IN_A_TEXT.format, texts), *KEPT])


@pytest.mark.parametrize(("text", "expected"), REPLACED)
def test_personal_data_is_replaced(results, text, expected):
    assert results[text].text == expected
    assert results[text].gate
    assert results[expected].text == expected
    labels = {kind: expected.count(f"[{kind.upper()}]") for kind in KINDS}
    assert results[text].counts == {kind: n for kind, n in labels.items() if n}


@pytest.mark.parametrize(("text", "expected"), REPLACED)
def test_it_is_replaced_inside_a_longer_text(results, text, expected):
    assert results[IN_A_TEXT.format(text)].text == IN_A_TEXT.format(expected)


KEPT = [
    "",
    "population 612 345 678 in 2020",
    "200 300 400 5000 6000",
    "100 415 555 2671 300",
    "13812345678 rows",
    "8 912 345 67",
    "номера 12 и 15",
    "Hello, what is the capital of France?",
    "v1.2.3.4 and V 1.2.3.4",
    "version 10.2.3.4, Version: 10.2.3.4, release 4.3.2.1",
    "foo==1.2.3.4 bar>=1.2.3.4 foo-1.2.3.4.tar.gz 1.2.3.4-beta",
    "Python 3.11.2 on Windows 10.0.19045.2",
    "Chrome/91.0.4472.124 Safari/537.36",
    "1.2.3.4.5 and 1.3.6.1.4.1.311",
    "300.1.1.1 or 1.2.3",
    "127.0.0.1:8000 0.0.0.0 localhost 255.255.255.0",
    "::1 and std::vector<int>::iterator a::b::c dead::beef",
    "00:1A:2B:3C:4D:5E at 12:30:11 or 12:30:11:22",
    "2023-04-05 12:30:11",
    "2023-04-05T12:30:11.123Z",
    "05/04/2023 and 5.4.2023 and 31-12-1999",
    "tel 2023-04-05",
    "1680000000 1680000000000 1680000000000000",
    "order 12345678901, id 123456789012345678901234",
    "3.14159265358979 0.4111111111111111",
    "1234567 + 2345678 = 3580245",
    "5 * 1234567 - 99999999 / 3",
    "1,234,567,890",
    "f(12345) a[1000000:2000000] x[1:10]",
    "#ff00aa 0xdeadbeef12345678",
    "550e8400-e29b-41d4-a716-446655440000",
    "d41d8cd98f00b204e9800998ecf8427e",
    "978-3-16-148410-0 and 0-306-40615-2",
    "4111111111111112 1234 5678 9012 3456",
    "0000 0000 0000 0000",
    "0000 1234 5678 9abc",
    "@username and @app.route('/x') and a@b and A @ B.T",
    "git@github.com:owner/repo.git",
    "icon@2x.png react@18.2.0 @types/node@18.0.0",
    "task-oriented-dialogue-systems-are-fun sk-folding-cube-of-some-style",
    "YOUR_API_KEY sk-xxxxxxxxxxxxxxxxxxxxxxxxx hf_hub_download npm_config_registry",
    "the bearer of this letter may pass",
    "-----BEGIN PRIVATE KEY----- is how such a file starts",
    "[EMAIL] [PHONE] [IP] [CARD] [API_KEY]",
    "01 02 03 04 05 06 07 08 09 10",
    "100-200-300 and 2019 2020 2021 and 64-bit",
    r"a\nb C:\new\table \\n \\\n \u00e9 \nu \times 3 \n1.2.3 \nv1.2.3.4 \t2023-04-05 \n1680000000000 \r123-45",
    r"\nversion 10.2.3.4\n00:1A:2B:3C:4D:5E\n1234567 + 2345678\n4111111111111112\nnaask-folding-cube",
    "chr \ufdd0 and \ufdd1 and \ufdd2 stay",
]


@pytest.mark.parametrize("text", KEPT)
def test_harmless_text_is_not_touched(results, text):
    assert results[text].text == text
    assert results[text].counts == {}


def test_null_stays_null():
    assert redact(None) is None


# -- properties, over batches because a query costs more than a text -----------------------------------------------

PIECES = (
    [text for text, _ in REPLACED]
    + KEPT
    + list(" -.,:;/\n@+()[]='\"")
    + ["0", "7", "2023", "x", "é", "中", "\\n", "\\", "\\u00e9"]
)
letters = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=6)
mixtures = st.lists(st.sampled_from(PIECES) | letters, min_size=1, max_size=8).map("".join)


@given(st.lists(mixtures, min_size=10, max_size=40))
@settings(max_examples=25, deadline=None)
def test_redacting_twice_changes_nothing_and_the_gate_lets_every_change_through(texts):
    once = run(texts)
    twice = run([result.text for result in once.values()])
    for text, result in once.items():
        assert twice[result.text].text == result.text
        assert bool(result.counts) == (result.text != text)
        assert result.gate or result.text == text


harmless = st.text(st.characters(exclude_categories=["Cs", "Nd"], exclude_characters="\0@-_"), max_size=80)


@given(st.lists(harmless, min_size=10, max_size=40))
@settings(max_examples=15, deadline=None)
def test_text_without_digits_at_signs_and_key_prefixes_is_unchanged(texts):
    for text, result in run(texts).items():
        assert result == Result(text, gate=False, counts={})


def luhn(digits):
    total = 0
    for position, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if position % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


@given(st.lists(st.text("0123456789", min_size=1, max_size=19), min_size=10, max_size=40))
@settings(max_examples=20, deadline=None)
def test_luhn_agrees_with_the_textbook(numbers):
    sql = "select d, redact_luhn(d) from (select unnest($numbers::varchar[]) as d)"
    for digits, valid in CON.execute(sql, {"numbers": numbers}).fetchall():
        assert valid == luhn(digits)


@given(st.text("0123456789", min_size=14, max_size=14))
@settings(max_examples=15, deadline=None)
def test_of_ten_last_digits_exactly_one_makes_a_visa_card(digits):
    texts = {f"pay with 4{digits}{last} now": luhn(f"4{digits}{last}") for last in range(10)}
    for text, result in run(texts).items():
        assert (result.text == "pay with [CARD] now") == texts[text]


# -- size ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "unit",
    [
        *["a", "1", "@", "a@", "a.", "1.2.3.4-", "10.2.3.4 ", "sk-", "eyJabcdefgh-", "x1.2.3.4+49111222333."],
        "-----BEGIN PRIVATE KEY-----\nab ",
        "the quick brown fox jumps at 12:30, 2023-04-05. ",
    ],
)
def test_a_long_hostile_message_passes(unit):
    """Steps that grow with the square of the length would not end here."""
    redacted = redact(unit * (4_000_000 // len(unit)))
    assert redact(redacted) == redacted


@pytest.mark.slow
def test_a_message_of_20_mb_passes():
    text = "Please summarise what this paragraph says about the weather of 2023. " * 300_000 + "a@example.com"
    assert redact(text).endswith("2023. [EMAIL]")


def test_the_contract_names_the_macros_and_their_types():
    contract = yaml.safe_load((sql_dir() / "macros" / "redact.yaml").read_text(encoding="utf-8"))
    for macro in contract["macros"]:
        arguments = ", ".join("''" for _ in macro["arguments"])
        kind = CON.execute(f"select typeof({macro['name']}({arguments}))").fetchone()[0]
        assert kind.replace('"', "") == macro["type"]
