"""Texts as vectors: the packaged model, the encoders that run it, the worker that keeps it off the event loop."""
