"""The chat completions API that OpenAI, vLLM, llama.cpp and others share: keys, replies, faults, what servers take."""
