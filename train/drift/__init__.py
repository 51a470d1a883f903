"""DRIFT: preference training from real dissatisfaction and fresh positives (arXiv 2510.02341), on TRL."""

from __future__ import annotations

__version__ = "0.1.0"
