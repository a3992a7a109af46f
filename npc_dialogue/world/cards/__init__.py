"""Character cards and lorebooks of other programs made into content values, and back: bytes in, values out.

The formats are Character Card V1 and V2 (malfoyslastname/character-card-spec-v2), V3 with its lorebooks and CHARX
(kwaroran/character-card-spec-v3), and world info as SillyTavern exports it. What a card says that content has no key
for is kept in `origin`, so that a card that came in goes out whole.
"""
