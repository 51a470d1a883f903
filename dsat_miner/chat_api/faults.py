"""What went wrong with a call, whoever is to blame, and whether it may be tried again; no key is ever repeated."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

from dsat_miner.chat_api.access import import_openai
from dsat_miner.terminal import clip

MAX_PAUSE = 120.0
# quotas that no waiting mends
HOPELESS = re.compile(r"insufficient_quota|billing|credit balance|exceeded your current quota", re.IGNORECASE)
STATUS_KINDS = {408: "timeout", 409: "server_error", 425: "server_error", 429: "rate_limited"}
SERVER_ERROR = 500


@dataclass(frozen=True)
class Fault:
    """One failed call.

    Attributes:
        kind: rate_limited, timeout, connection, server_error, bad_response, refused (the request itself is at fault)
            or fatal (nothing will ever work).
        message: the server's words, harmless and without secrets.
        pause: seconds that the server asks to wait, or None.
        is_billed: whether the call may have cost something.
    """

    kind: str
    message: str
    pause: float | None = None
    is_billed: bool = False

    @property
    def may_pass(self) -> bool:
        """Whether another try makes sense."""
        return self.kind in ("rate_limited", "timeout", "connection", "server_error", "bad_response")


class CallFailed(Exception):  # noqa: N818 - carries a fault, is none of ours
    """A call that gave no answer."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


def without(secret: str, text: str) -> str:
    """Return a text without a key or any telling part of it, as one short harmless line."""
    if len(secret) >= 8:  # noqa: PLR2004 - shorter is a placeholder such as "none"
        text = text.replace(secret, "[key]")
        # servers quote keys in part: "sk-abcd****wxyz"
        text = re.sub(re.escape(secret[:6]) + r"[\w*.…-]*", "[key]", text)
        text = re.sub(r"[*•.…]{2,}" + re.escape(secret[-4:]), "[key]", text)
    return clip(re.sub(r"\b(?:sk|pk|key)-[\w*-]{8,}", "[key]", text), 300)


def fault_of(error: Exception, key: str, timeout: str) -> Fault:
    """Return what an exception of the client stands for.

    Args:
        error: of posting a request.
        key: what must not be told.
        timeout: what is told of a server that did not answer in time.
    """
    openai = import_openai()
    if isinstance(error, UnicodeEncodeError):  # half surrogate pairs do not go over the wire
        return Fault("refused", "the text is no valid Unicode")
    if isinstance(error, openai.APITimeoutError):
        return Fault("timeout", timeout, is_billed=True)
    if isinstance(error, openai.APIConnectionError):
        cause = error.__cause__ or error
        # a connection that was never made took no request
        is_billed = "connect" not in type(cause).__name__.lower()
        return Fault("connection", without(key, f"{type(cause).__name__}: {cause}"), is_billed=is_billed)
    if isinstance(error, openai.APIStatusError):
        return of_status(error.status_code, _text_of(error), error.response.headers, key)
    return Fault("bad_response", without(key, str(error)), is_billed=True)


def _text_of(error: Any) -> str:
    try:
        return str(error.response.text)
    except Exception:  # noqa: BLE001 - a body that cannot be read says nothing
        return str(error.message)


def of_status(status: int, body: str, headers: Any, secret: str) -> Fault:
    """Return the fault that an HTTP status stands for."""
    message = f"HTTP {status}: {without(secret, body)}"
    kind = STATUS_KINDS.get(status)
    if kind == "rate_limited":
        if HOPELESS.search(body):
            return Fault("fatal", message)
        return Fault(kind, message, pause=retry_after(headers))
    if kind or status >= SERVER_ERROR:
        return Fault(kind or "server_error", message, pause=retry_after(headers), is_billed=True)
    if status in (401, 402, 403, 404, 405):
        return Fault("fatal", message)
    return Fault("refused", message)


def retry_after(headers: Any) -> float | None:
    """Return the seconds of retry-after-ms or Retry-After (RFC 9110: seconds or a date), at most two minutes."""
    try:
        if value := headers.get("retry-after-ms"):
            seconds = float(value) / 1000
        elif value := headers.get("retry-after"):
            seconds = float(value) if re.fullmatch(r"[\d.]+", value) else _until(value)
        else:
            return None
    except (TypeError, ValueError):
        return None
    return min(max(seconds, 0.0), MAX_PAUSE)


def _until(date: str) -> float:
    return parsedate_to_datetime(date).timestamp() - time.time()
