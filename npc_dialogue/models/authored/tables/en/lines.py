"""English: what anybody may say in any world, for an NPC whose card has no line of a kind, or none left.

`{address}` is what it calls the one it speaks to and `{name}` its own name; a line with one is used only when there is
such a word.
"""

LINES = {
    "greeting": (
        "Good day.",
        "Hello.",
        "Yes? I'm listening.",
        "Good day to you, {address}.",
        "Ah. There you are.",
        "Well met.",
        "Come closer, then.",
    ),
    "farewell": (
        "Goodbye.",
        "Farewell, {address}.",
        "Until next time.",
        "Go well.",
        "Mind how you go.",
        "Another time, then.",
    ),
    "thanks": (
        "You're welcome.",
        "It was nothing.",
        "Think nothing of it.",
        "Gladly done.",
        "No need for thanks.",
    ),
    "apology": (
        "It's forgotten.",
        "No harm done.",
        "Let's say no more about it.",
        "All right. I accept that.",
        "Good of you to say so.",
    ),
    "offended": (
        "I won't be spoken to like that.",
        "That was uncalled for.",
        "Mind your tongue.",
        "If that's how you talk, we're done talking.",
        "I'll pretend that I didn't hear that. Once.",
    ),
    "compliment": (
        "That's kind of you.",
        "You flatter me.",
        "One doesn't hear that every day.",
        "I'll remember that you said so.",
        "Well. Thank you.",
    ),
    "identity": (
        "My name is {name}.",
        "{name}. That will do for now.",
        "They call me {name}.",
        "I'm {name}, as anybody here will tell you.",
    ),
    "smalltalk": (
        "Well enough.",
        "I can't complain.",
        "One day after the other.",
        "Much as ever.",
        "It could be worse, and it has been.",
        "Busy, but I've a moment.",
    ),
    "refusal": (
        "No.",
        "I'd rather not.",
        "I can't do that.",
        "That's not going to happen.",
        "You'll have to do without me there.",
        "Ask me for something else.",
    ),
    "unknown": (
        "I couldn't tell you.",
        "I don't know.",
        "That's beyond me.",
        "You'd have to ask somebody else.",
        "I've never heard anything about that.",
        "I'd only be guessing.",
        "That is more than I know.",
        "No idea, I'm afraid.",
    ),
    "again": (
        "I've told you that already.",
        "As I said.",
        "There's no more to it than I've told you.",
        "We've been over that.",
        "You've asked me that before.",
    ),
    "agree": (
        "Yes.",
        "I think so too.",
        "That's how I see it.",
        "You're right there.",
        "Quite.",
    ),
    "disagree": (
        "No, I don't think so.",
        "I see it differently.",
        "I doubt that.",
        "There you're mistaken.",
        "I wouldn't say that.",
    ),
    "fallback": (
        "I'm not sure what you mean.",
        "Hm.",
        "How do you mean?",
        "I don't quite follow.",
        "If you say so.",
        "You'll have to put that another way.",
    ),
}
