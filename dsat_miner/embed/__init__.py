"""Embeddings of turns and prompts (extra `embed`): the classifier of the cascade, and near-duplicate prompts.

Nothing here is imported unless an option asks for it: the core runs without torch.
"""
