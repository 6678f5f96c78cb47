"""Articles from elsewhere: other people's files become Markdown with front matter, in a process that can do no harm."""
