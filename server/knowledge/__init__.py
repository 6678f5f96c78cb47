"""Articles, their passages and the index that finds them."""
