"""A language model that may word what rules decided, and the guard that reads its drafts first."""
