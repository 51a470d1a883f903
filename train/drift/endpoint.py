"""An OpenAI-compatible server, for whoever asks one: what it is sent, its reply as read, its faults without any key.

endpoint = Endpoint(url, "OPENAI_API_KEY")
reply = endpoint.complete({"model": …, "messages": …})     # raises CallFailed with a Fault
"""

from __future__ import annotations

import json
import os
import re
from typing import Any

from dsat_miner.errors import UserError
from dsat_miner.judge.client import NOT_ONE, CallFailed, Reply, fault_of, import_openai, read_completion
from dsat_miner.judge.faults import Fault, without

RETRIES = 3  # of the client, for what may pass
NO_KEY = "none"  # what is sent to servers that want no key


class Endpoint:
    """One server; the key comes from the environment and goes nowhere else."""

    def __init__(self, url: str, key_name: str) -> None:
        self.url = url
        self.key = os.environ.get(key_name, "").strip() or NO_KEY
        if not re.fullmatch(r"[!-~]*", self.key):
            # the key itself is not repeated
            raise UserError(f"{key_name}: holds spaces, line ends or letters no key has: set it anew")
        self._openai = import_openai()
        self._client = self._openai.OpenAI(base_url=url, api_key=self.key, max_retries=RETRIES)

    def complete(self, body: dict[str, Any]) -> Reply:
        """Return the reply to one chat completion.

        Raises:
            CallFailed: there is no usable one; its fault says why, without the key.
        """
        try:
            text = str(self._client.post("/chat/completions", body=body, cast_to=str))
        except (self._openai.OpenAIError, UnicodeEncodeError) as error:
            raise CallFailed(fault_of(error, self.key, "no answer in time")) from None
        try:
            return read_completion(json.loads(text))
        except NOT_ONE:
            raise CallFailed(Fault("bad_response", f"no chat completion: {without(self.key, text)}")) from None

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()
