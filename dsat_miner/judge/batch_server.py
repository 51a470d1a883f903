"""The Batch API of an OpenAI-compatible server: upload, start, look, download. Each call can be made again safely.

A batch that was started but not written down (the process was killed in between) is found again by the name in its
metadata, so that nothing runs twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dsat_miner.chat_api.access import import_openai
from dsat_miner.chat_api.faults import without
from dsat_miner.errors import UserError
from dsat_miner.files import whole
from dsat_miner.judge.options import JudgeOptions

RETRIES = 5
# states in which a server may still work on a batch
AT_WORK = ("validating", "in_progress", "finalizing", "cancelling")


class BatchServer:
    """Batches on one server."""

    def __init__(self, options: JudgeOptions) -> None:
        self._openai = import_openai()
        self._key = options.api_key()
        self._client = self._openai.OpenAI(
            api_key=self._key, base_url=options.need_server()[0], max_retries=RETRIES, timeout=max(options.timeout, 600)
        )

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def upload(self, file: Path) -> str:
        """Upload a file of requests and return its id."""
        with self._plainly("uploading"), file.open("rb") as handle:
            return str(self._client.files.create(file=(file.name, handle), purpose="batch").id)

    def start(self, file_id: str, name: str) -> str:
        """Start a batch over an uploaded file and return its id."""
        with self._plainly("starting a batch"):
            # no retries: a second try could start a second batch
            batch = self._client.with_options(max_retries=0).batches.create(
                input_file_id=file_id,
                endpoint="/v1/chat/completions",
                completion_window="24h",
                metadata={"dsat_miner": name},
            )
            return str(batch.id)

    def find(self, name: str) -> str | None:
        """Return the id of the batch that was started under this name, if there is one."""
        with self._plainly("listing batches"):
            for batch in self._client.batches.list(limit=100):
                if (batch.metadata or {}).get("dsat_miner") == name:
                    return str(batch.id)
        return None

    def look(self, batch_id: str) -> Any:
        """Return a batch: status, output_file_id, error_file_id, errors."""
        with self._plainly("looking at a batch"):
            return self._client.batches.retrieve(batch_id)

    def download(self, file_id: str | None, target: Path) -> bool:
        """Write a result file beside its place and rename it; False where the server has none."""
        if not file_id:
            return False
        try:
            with (
                whole(target) as beside,
                self._plainly("downloading"),
                self._client.files.with_streaming_response.content(file_id) as response,
            ):
                response.stream_to_file(beside)
        except MissingError:
            return False
        return True

    def said(self, errors: Any) -> str:
        """Return what a server says of a batch that failed, in one harmless line."""
        data = getattr(errors, "data", None) or []
        return without(self._key, "; ".join(str(getattr(error, "message", "")) for error in data)) or "no reason given"

    @contextmanager
    def _plainly(self, doing: str) -> Iterator[None]:
        """Turn the client's errors into one line without secrets."""
        try:
            yield
        except self._openai.NotFoundError as error:
            raise MissingError(self._told(doing, error)) from None
        except self._openai.OpenAIError as error:
            raise UserError(self._told(doing, error)) from None

    def _told(self, doing: str, error: Exception) -> str:
        told = without(self._key, str(error))
        return f"{doing}: {told}: check --base-url and --api-key-env, then give the same command again, it goes on"


class MissingError(UserError):
    """The server has no such file or batch (any more), or no Batch API."""
