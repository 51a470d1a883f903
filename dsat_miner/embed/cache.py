"""Vectors of texts on disk, so that no text is embedded twice: OUT/.dsat/embeddings/ENCODER/part-00003-0000.parquet.

A file holds the vectors of at most SHARD texts of one part: text_key (md5 of the text) and vector (float16, little
endian, as bytes). Texts of a part are embedded shortest first and a shard is written when it is full, so that a run
that is killed loses one shard at most, and goes on with the very batches that an undisturbed run would have made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dsat_miner.embed.encoder import Encoder
from dsat_miner.files import whole
from dsat_miner.rundir import RunDir

if TYPE_CHECKING:
    import numpy as np

SHARD = 1024
"""Texts of one file, and what a killed run loses at most."""


class PartCache:
    """The vectors of one part's texts under one encoder."""

    def __init__(self, run: RunDir, encoder: Encoder, part: int) -> None:
        self.encoder = encoder
        self.run = run
        self.part = part
        self.places: dict[str, int] = {}
        self.blocks: list[np.ndarray[Any, Any]] = []
        for file in self.files():
            self._read(file)

    def files(self) -> list[Path]:
        """Return the shards of this part, in the order in which they were made."""
        return self.run.vector_files(self.encoder.key, self.part)

    def add(self, texts: Mapping[str, str], *, threads: int, advance: Callable[[int], None] = lambda _: None) -> int:
        """Embed the texts that are not there yet; return how many that were.

        Args:
            texts: key to text.
            threads: cores of the encoder.
            advance: told the number of texts after each shard.
        """
        missing = sorted((len(text), key) for key, text in texts.items() if key not in self.places)
        keys = [key for _, key in missing]
        for start in range(0, len(keys), SHARD):
            chosen = keys[start : start + SHARD]
            vectors = self.encoder.encode([texts[key] for key in chosen], threads=threads)
            self._write(chosen, vectors)
            advance(len(chosen))
        return len(keys)

    @property
    def dimensions(self) -> int:
        """Numbers of a vector; 0 while there is none."""
        return int(self.blocks[0].shape[1]) if self.blocks else 0

    def vectors(self, keys: Sequence[str]) -> np.ndarray[Any, Any]:
        """Return the vectors of keys that are there, (len(keys), dimensions) float16."""
        import numpy as np  # noqa: PLC0415 (an extra)

        if not keys:
            return np.zeros((0, self.dimensions), dtype=np.float16)
        if len(self.blocks) > 1:
            self.blocks = [np.concatenate(self.blocks)]
        return self.blocks[0][[self.places[key] for key in keys]]

    def _keep(self, keys: Sequence[str], vectors: np.ndarray[Any, Any]) -> None:
        start = len(self.places)
        self.places |= {key: start + at for at, key in enumerate(keys)}
        self.blocks.append(vectors)

    def _read(self, file: Path) -> None:
        import numpy as np  # noqa: PLC0415 (an extra)
        import polars as pl  # noqa: PLC0415 (only for those who embed)

        table = pl.read_parquet(file)
        if len(table):
            rows = b"".join(table["vector"].to_list())
            self._keep(table["text_key"].to_list(), np.frombuffer(rows, dtype="<f2").reshape(len(table), -1))

    def _write(self, keys: list[str], vectors: np.ndarray[Any, Any]) -> None:
        import polars as pl  # noqa: PLC0415 (only for those who embed)

        shards = [int(file.stem.rsplit("-", 1)[1]) for file in self.files()]
        file = self.run.vector_file(self.encoder.key, self.part, max(shards, default=-1) + 1)
        rows = [row.astype("<f2").tobytes() for row in vectors]
        table = pl.DataFrame({"text_key": keys, "vector": rows}, schema={"text_key": pl.String, "vector": pl.Binary})
        with whole(file) as beside:
            table.write_parquet(beside)
        self._keep(keys, vectors)
