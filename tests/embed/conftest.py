"""A tiny encoder, and a log with a run that were made with it once."""

from __future__ import annotations

import pytest

from tests.support import feedback, tiny
from tests.support.cli import mine


@pytest.fixture(scope="session")
def encoder(tmp_path_factory):
    return tiny.encoder(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="session")
def head(tmp_path_factory, encoder):
    return tiny.head(tmp_path_factory.mktemp("head"), encoder)


@pytest.fixture(scope="session")
def log(tmp_path_factory):
    """A log of 60 chats with two follow-up turns each, and verdicts about them."""
    return feedback.write(tmp_path_factory.mktemp("feedback"), chats=60)


@pytest.fixture(scope="session")
def plain(tmp_path_factory, log):
    """The log mined without a classifier."""
    return mine(tmp_path_factory.mktemp("plain") / "out", log[0])


@pytest.fixture(scope="session")
def classified(tmp_path_factory, log, encoder, head):
    """The log mined with a classifier."""
    out = tmp_path_factory.mktemp("classified") / "out"
    return mine(out, log[0], "--classify", "--encoder", encoder, "--head", head)
