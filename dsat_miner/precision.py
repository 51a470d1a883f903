"""Which precision this machine calculates with at full speed: the judge in this process and the trainer ask here."""

from __future__ import annotations

from typing import Any


def native_dtype() -> Any:
    """Return torch.bfloat16 where GPU or CPU has it, else torch.float32.

    Without such hardware bfloat16 is emulated: a product of matrices took nine times as long (AVX2, 2 cores).
    """
    import torch  # noqa: PLC0415 (an extra)

    if torch.cuda.is_available():
        has_it = torch.cuda.is_bf16_supported()
    else:
        has_it = bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())  # noqa: SLF001 (there is no public question)
    return torch.bfloat16 if has_it else torch.float32
