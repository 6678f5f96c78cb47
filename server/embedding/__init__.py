"""Texts as vectors: the packaged model, the encoders that run it, the worker that serves the event loop."""
