"""How a line is said where no mark says it: by its laughter, its marks and its words.

Tables are for English, German, French and Spanish; of other languages laughter and marks alone are read. What is not
plain is not judged: a wrong emotion is worse than the NPC's own mood.
"""
