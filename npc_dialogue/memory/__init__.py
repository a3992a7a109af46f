"""What is kept: turns as a tree, changes, marks."""
