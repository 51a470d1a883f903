"""The command `dsat-miner`, and `python -m dsat_miner`.

Workers of a spawned pool import the main script again, and with it this module: the command line itself is imported
only when it is run.
"""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from dsat_miner.cli import main as run  # noqa: PLC0415 (of no use to workers)

    run()


if __name__ == "__main__":
    main()
