"""The verified customer's records, with source and age."""
