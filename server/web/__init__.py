"""Sockets, HTTP, pages and sign-in."""
