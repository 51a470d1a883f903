"""Templates and windows: nothing gets lost, and what is left out is left out whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drift import tiny
from drift.chat import Chat, sampling_prompt, training_prompt, window
from drift.data import Row
from dsat_miner.errors import UserError
from tests.drift.conftest import message

TURNS = st.lists(st.tuples(st.text("ab", min_size=1, max_size=30), st.text("cd", min_size=1, max_size=30)), max_size=8)


def row(prompt, rejected="It is so.", feedback="No, wrong.") -> Row:
    return Row("r", "g", tuple(prompt), rejected=rejected, feedback=feedback)


def with_template(template: str) -> Chat:
    words = tiny.tokenizer()
    words.chat_template = template
    return Chat(words)


@given(system=st.booleans(), turns=TURNS, budget=st.integers(0, 400))
def test_a_window_keeps_system_and_last_turn_and_whole_messages(system, turns, budget):
    messages = [message("system", "be kind")] * system
    for asked, answered in turns:
        messages += [message("user", asked), message("assistant", answered)]
    messages.append(message("user", "the last request"))

    def fits(some):
        return sum(len(m["content"]) for m in some) <= budget

    found = window(messages, 1, fits)
    least = messages[:1] * system + messages[-1:]
    if found is None:
        assert not fits(least)
        return
    kept, n_cut = found
    assert fits(kept)
    assert len(kept) + n_cut == len(messages)
    assert kept[:system] == messages[:system]
    rest = kept[system:]
    assert rest == messages[len(messages) - len(rest) :]
    assert rest[0]["role"] == "user"
    longer = messages[:system] + messages[len(messages) - len(rest) - 2 :]
    assert n_cut == 0 or not fits(longer)


def test_guided_shows_the_feedback_and_training_does_not(chat):
    r = row([message("user", "How high is it?")])
    shown, _ = sampling_prompt(r, "guided", "Try again.", chat, 1000)
    assert [m["role"] for m in shown] == ["user", "assistant", "user"]
    assert shown[1]["content"] == r.rejected
    assert shown[2]["content"] == "No, wrong.\n\nTry again."
    assert training_prompt(r, "guided", chat, 1000)[0] == list(r.prompt)
    assert sampling_prompt(r, "unguided", "Try again.", chat, 1000)[0] == list(r.prompt)


def test_keep_feedback_trains_on_the_feedback(chat):
    r = row([message("user", "How high is it?")])
    trained, _ = training_prompt(r, "keep-feedback", chat, 1000)
    assert trained[-2:] == [message("assistant", r.rejected), message("user", r.feedback)]
    assert trained == sampling_prompt(r, "keep-feedback", "unused", chat, 1000)[0]


def test_a_long_rejected_reply_is_given_up_before_the_row_is(chat):
    r = row([message("user", "old"), message("assistant", "older"), message("user", "How high?")], rejected="x" * 600)
    shown, n_cut = sampling_prompt(r, "guided", "Try again.", chat, 200)
    assert "x" * 10 not in str(shown)
    assert shown[-1]["content"] == "How high?\n\nNo, wrong.\n\nTry again."
    assert n_cut >= 1
    assert sampling_prompt(row([message("user", "y" * 900)]), "guided", "Try again.", chat, 200) is None


def test_a_template_without_system_messages_gets_them_in_the_first_turn():
    chat = with_template(
        "{% for m in messages %}{% if m.role == 'system' %}{{ raise_exception('no system') }}{% endif %}"
        "[{{ m.role }}]{{ m.content }}{% endfor %}"
    )
    assert not chat.takes_system
    assert chat.render([message("system", "Be brief."), message("user", "Hi")]) == "[user]Be brief.\n\nHi"
    assert chat.fitted([message("system", "alone")]) == [message("user", "alone")]


@pytest.mark.parametrize("takes_system", [True, False])
def test_a_template_whose_roles_alternate_gets_neighbours_as_one_message(takes_system):
    """That of Gemma and of older Mistrals."""
    chat = with_template(
        "{% if messages[0].role == 'system' %}"
        + ("{% set turns = messages[1:] %}" if takes_system else "{{ raise_exception('no system') }}")
        + "{% else %}{% set turns = messages %}{% endif %}"
        "{% if messages[0].role == 'system' %}[system]{{ messages[0].content }}{% endif %}"
        "{% for m in turns %}{% if (m.role == 'user') != (loop.index0 % 2 == 0) %}"
        "{{ raise_exception('roles must alternate') }}{% endif %}[{{ m.role }}]{{ m.content }}{% endfor %}"
    )
    assert (chat.takes_system, chat.alternates) == (takes_system, True)
    said = [message("system", "Brief."), message("user", "Hi"), message("user", ""), message("user", "there")]
    start = "[system]Brief.[user]" if takes_system else "[user]Brief.\n\n"
    assert chat.render([*said, message("assistant", "A"), message("assistant", "B")]) == (
        f"{start}Hi\n\nthere[assistant]A\n\nB"
    )
    r = row([message("user", "How high"), message("user", "is it?")])
    assert chat.fitted(sampling_prompt(r, "guided", "Again.", chat, 1000)[0])[0]["content"] == "How high\n\nis it?"


def test_neighbours_of_one_role_stay_apart_where_the_template_takes_them(chat):
    said = [message("user", "Hi"), message("user", "there")]
    assert not chat.alternates
    assert chat.fitted(said) == said


def test_a_template_that_loses_messages_is_refused():
    with pytest.raises(UserError, match="leaves out messages"):
        with_template("{{ messages[-1].content }}")
    with pytest.raises(UserError, match="no chat template"):
        with_template("")


def test_template_arguments_reach_the_template():
    words = tiny.tokenizer()
    words.chat_template = "{% for m in messages %}{{ m.content }}{% endfor %}{% if think %}<think>{% endif %}"
    assert Chat(words, {"think": True}).render([message("user", "x")]).endswith("<think>")


def test_the_template_writes_special_tokens_once(chat):
    ids = chat.ids([message("user", "Hi")])
    assert chat.tokenizer.decode(ids) == "<|user|>\nHi<|end|>\n<|assistant|>\n"
    assert chat.answered([message("user", "Hi")], "Yes.")[: len(ids)] == ids
