"""The door: websocket, guard, sessions, life and death of the process."""
