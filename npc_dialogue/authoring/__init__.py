"""What a writer may do with a world while it is open: read and change its files, and hear what they make of it."""
