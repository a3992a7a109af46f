"""English: words by which the one who says them shows a feeling. The first emotion that fits a line counts."""

from __future__ import annotations

LEAST = "so|really|very|truly|just|quite|still|already|honestly|all|too|rather|bloody|absolutely"

FEELINGS = {
    "afraid": r"""
        i(?:'m| am) (?:LEAST )*(?:scared|frightened|terrified|petrified)
        i(?:'m| am) (?:LEAST )*afraid of|(?:it|he|she|that|you) (?:scares|scare|frightens|frighten|terrifies|terrify) me
        (?:please,? )?don'?t (?:hurt|kill) (?:me|us)|(?:run|hide)!|mercy!|help me!|god help us|gods help us
    """,
    "disgusted": r"""
        ew+|ugh|yuck|bleh|pfui|(?:that|this|it|you)(?:'s|'re| is| are) (?:LEAST )*(?:disgusting|revolting|vile|repulsive)
        (?:disgusts?|sickens?|repulses?) me|makes me sick|how (?:disgusting|revolting|vile)
    """,
    "angry": r"""
        i(?:'m| am) (?:LEAST )*(?:angry|furious|livid|enraged)|how dare you|get (?:out|lost)(?: of (?:here|my sight))?[!.]
        (?:leave|let) me (?:alone|be)!|shut (?:up|your mouth)|damn (?:you|it)|curse you|to hell with|go to hell|that's enough!
        i(?:'ve| have) had enough|you (?:LEAST )*(?:fool|liar|coward|thief|idiot|wretch|scoundrel|bastard)s?!|enough!
    """,
    "sad": r"""
        i(?:'m| am) (?:LEAST )*(?:sad|heartbroken|grieving)|i miss (?:him|her|them|you|it|my \w+)|breaks my heart|alas
        (?:he|she|they)(?:'s|'re| is| are) (?:gone|dead)[.…!]|i(?:'ve| have) lost (?:everything|everyone|him|her|them)
        (?:i )?(?:could|want to|have to) (?:weep|cry)|rest (?:his|her|their) souls?|i(?:'m| am) (?:LEAST )*sorry for your loss
    """,
    "worried": r"""
        i(?:'m| am) (?:LEAST )*(?:worried|anxious|nervous|uneasy)|(?:it|that|this) (?:worries|troubles) me|oh dear
        i (?:don't|do not) like (?:this|the look of)|i have a bad feeling|i fear (?:for|the worst|that|it|he|she|they)
    """,
    "surprised": r"""
        (?:wow|whoa|good (?:heavens|gods|lord|grief)|my (?:goodness|word)|upon my word|what on earth|blimey|well i never)
        i (?:can't|cannot|don't) believe (?:it|my eyes|my ears)|what a surprise|you're (?:here|alive|back)!|what\?!
    """,
    "amused": r"""
        (?:that|this|it)(?:'s| is) (?:LEAST )*(?:funny|hilarious)|don't make me laugh|you make me laugh|that made me laugh
        very funny|what a joke
    """,
    "proud": r"""
        i(?:'m| am) (?:LEAST )*proud of|my (?:pride and joy|finest work|masterpiece)|made it (?:myself|with my own hands)
        the (?:finest|best) in (?:the|all|this)
    """,
    "happy": r"""
        i(?:'m| am) (?:LEAST )*(?:happy|glad|delighted|overjoyed|thrilled)|hurrah|hooray|hurray|yay|wonderful!|splendid!
        (?:thank|praise) (?:the )?(?:gods|god|heavens?)|what (?:wonderful|good|splendid|great) news|marvellous!|excellent!
    """,
    "warm": r"""
        (?:my|dear) (?:dear|friend|love|darling|child)|welcome (?:back|home|,? friend)|good to see you|make yourself at home
        thank you (?:LEAST |from )*(?:much|kindly|my heart|for everything)|(?:bless|god bless) (?:you|your)|take care of yourself
        you're (?:LEAST )*(?:kind|sweet)|i(?:'m| am) here for you
    """,
    "thoughtful": r"""
        hm+|let me (?:think|see)|i wonder|now that you (?:say|mention) it|come to think of it|(?:well|maybe|perhaps)(?:…|\.\.\.)
        (?:that|it) makes (?:one|me|you) think|i(?:'d| would) have to think
    """,
}
