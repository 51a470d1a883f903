"""An OpenAI-compatible server, for whoever asks one: what it is sent, its reply as read, its faults without any key.

endpoint = Endpoint(url, "OPENAI_API_KEY")
reply = endpoint.complete({"model": …, "messages": …})     # raises CallFailed with a Fault
"""

from __future__ import annotations

import logging
from typing import Any

from dsat_miner.chat_api.access import import_openai, key_of
from dsat_miner.chat_api.dialect import Learner
from dsat_miner.chat_api.faults import CallFailed, fault_of
from dsat_miner.chat_api.replies import Reply, read_completion

log = logging.getLogger(__name__)
RETRIES = 3  # of the client, for what may pass


class Endpoint(Learner):
    """One server; the key comes from the environment and goes nowhere else."""

    def __init__(self, url: str, key_name: str) -> None:
        super().__init__()
        self.url = url
        self.key = key_of(key_name)
        self._openai = import_openai()
        self._client = self._openai.OpenAI(base_url=url, api_key=self.key, max_retries=RETRIES)

    def complete(self, body: dict[str, Any]) -> Reply:
        """Return the reply to one chat completion; what the server refuses by name is left out from then on.

        Raises:
            CallFailed: there is no usable one; its fault says why, without the key.
        """
        used = self.dialect
        sent = used.fitted(body)
        try:
            text = str(self._client.post("/chat/completions", body=sent, cast_to=str))
        except (self._openai.OpenAIError, UnicodeEncodeError) as error:
            fault = fault_of(error, self.key, "no answer in time")
            if not self.learns(used, sent, fault):
                raise CallFailed(fault) from None
            log.warning("%s: asked again without what it refuses (%s)", self.url, fault.message)
            return self.complete(body)
        return read_completion(text, self.key)

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()
