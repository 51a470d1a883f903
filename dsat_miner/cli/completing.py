"""What the Tab key offers for the values of options, where a shell completes (`dsat-miner --install-completion`)."""

from __future__ import annotations


def formats(incomplete: str) -> list[str]:
    """Return the formats that begin so."""
    from dsat_miner.reading.formats import format_names

    return [name for name in ["auto", *format_names()] if name.startswith(incomplete)]


def ready(incomplete: str) -> list[str]:
    """Return the ready queries that begin so."""
    from dsat_miner.queries import query_names

    return [name for name in query_names() if name.startswith(incomplete)]


def engines(incomplete: str) -> list[str]:
    """Return what runs parts and begins so."""
    return [name for name in ("local", "ray") if name.startswith(incomplete)]
