"""What DPO computes over pairs, as pure functions of tensors: margins, row weights, and what theory says to watch.

All but `nll` take one value a pair, shape (pairs,).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812 (its usual name)

QUANTILES = (0.1, 0.5, 0.9)


def margins(
    chosen: torch.Tensor, rejected: torch.Tensor, ref_chosen: torch.Tensor, ref_rejected: torch.Tensor, beta: float
) -> torch.Tensor:
    """Return s = β[(log π(y+) − log π_ref(y+)) − (log π(y−) − log π_ref(y−))], DRIFT (arXiv 2510.02341) section 4."""
    return beta * ((chosen - ref_chosen) - (rejected - ref_rejected))


def pair_losses(s: torch.Tensor, label_smoothing: float) -> torch.Tensor:
    """Return −log σ(s) a pair; with smoothing ε the unbiased loss of robust DPO (arXiv 2403.00409)."""
    if not label_smoothing:
        return -F.logsigmoid(s)
    clean, flipped = -F.logsigmoid(s), -F.logsigmoid(-s)
    return ((1 - label_smoothing) * clean - label_smoothing * flipped) / (1 - 2 * label_smoothing)


def reweighting(losses: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    """Return what must be added to mean(losses) so that each loss counts by its weight."""
    return ((weights - 1) * losses).mean()


def nll(logps: torch.Tensor, mask: torch.Tensor, weights: torch.Tensor | None = None) -> torch.Tensor:
    """Return the mean negative log-probability of a token of the answers, where each counts by the weight of its pair.

    Args:
        logps: log-probability of each token, shape (pairs, tokens).
        mask: 1 where a token is of the answer, same shape.
        weights: of the pairs; default: 1.
    """
    each = mask if weights is None else mask * weights[:, None]
    return -(logps * each).sum() / mask.sum().clamp_min(1)


def watched(s: torch.Tensor, tau: float) -> dict[str, float]:
    """Return what says whether pairs still teach: the gradient of DPO is −β·σ(−s)·d, so it lives in σ(−s)."""
    pull = torch.sigmoid(-s)
    low, middle, high = torch.quantile(s.float(), torch.tensor(QUANTILES, device=s.device)).tolist()
    return {
        "margins/q10": low,
        "margins/q50": middle,
        "margins/q90": high,
        "margins/negative_share": (s < 0).float().mean().item(),
        "sigma/mean": pull.mean().item(),
        "sigma/active_share": (pull >= tau).float().mean().item(),
    }


def summary(s: Sequence[float], tau: float) -> dict[str, Any]:
    """Return `watched` over the pairs of a whole stage, its mean, and the mean of its last quarter with its error.

    The standard error of a quarter of one pair is taken from the spread of all.
    """
    if not s:
        return {}
    every = torch.tensor(s, dtype=torch.float64)
    last = every[-max(len(s) // 4, 1) :]
    spread = (last if len(last) > 1 else every).std(correction=0)
    return {
        **watched(every.float(), tau),
        "margins/mean": every.mean().item(),
        "margins/last_quarter": last.mean().item(),
        "margins/last_quarter_error": spread.item() / len(last) ** 0.5,
        "sigma/last_quarter_active_share": (torch.sigmoid(-last) >= tau).double().mean().item(),
    }
