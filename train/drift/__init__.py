"""DRIFT: preference training from real dissatisfaction and fresh positives (arXiv 2510.02341), on TRL."""

from __future__ import annotations

from dsat_miner import __version__

__all__ = ["__version__"]
