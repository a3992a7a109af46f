"""The writers' page: its files, the tickets with which it comes in, and what is opened in the browser."""
