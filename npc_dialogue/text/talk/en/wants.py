"""English: what the player wants of the NPC besides what kind of talk it is; patterns as in `kinds.py`."""

PATTERNS = {
    "shorter": r"""
        (keep it|make it|be|say it) (short|brief|shorter|briefer|quick)( please)?|(too|so) (long winded|many words)
        (cut|make) (it|the story|a long story) short|get to the point|(that is|you talk|you are talking|you speak) too (much|long)
        (in|with) (a few|fewer|less|one|short) (words?|sentences?)|(the )?short version( please)?|stop (rambling|babbling)|skip (the details|to the end)
        (do not|no need to) (ramble|go on( and on)?|tell me everything)|less talk
    """,
    "continue": r"""
        (please )?(go on|carry on|continue|keep (going|talking)|proceed)( please| then)?|(and )?(then )?what (happened|came|comes) next
        (and )?(what )?then( what)?|tell me more|(do )?not stop( there)?|and after that|what else|(i am )?listening|say on|finish (the|your) (story|tale)
    """,
    "threaten": r"""
        i (will|shall|am going to|could|would) (\w+ )?(kill|hurt|hit|beat|stab|burn|break|destroy|slay|gut|strangle|smash|ruin|report|cut|shoot|punch) (you|your|this place|it all)
        (or|else) (i will|you will|you are|i am going to) (\w+ )?(kill|hurt|hit|beat|burn|break|die|dead|regret|pay|sorry|make)( \w+)*|or else$
        you will (regret|pay for|be sorry for) (this|that|it)|you will be sorry|your (money|gold|purse|coins?) or your life|hands up|do not make me (hurt|kill|hit|angry)
        (this is your )?last (warning|chance)|i am warning you|i warn you|watch your back|you are (a )?dead( man| woman)?|i know where you (live|sleep)
        (give|hand) (me|over) (it |all )?(\w+ ){0,3}or (i|you|else)( \w+)*|(it|that) would be a shame if (something|anything) happened( \w+)*
    """,
    "trade": r"""
        (i|we) (want|would like|wish|need|came|am here|am looking) (to )?(buy|sell|trade|barter|swap|shop|purchase|exchange)( \w+)*
        (can|could|may) (i|we) (buy|sell|trade|purchase|rent|hire|order)( \w+)*|(do|would|will) you (sell|buy|trade|barter|swap|have (\w+ )?for sale)( \w+)*
        (what|which|anything) (do you (have|sell)|have you got|is)( \w+)? (for sale|to sell|to trade|in stock)|what do you sell|what are you selling
        how much (is|are|for|does|do|will|would) ((the|this|that|it|your|a|an|one|these|those)( \w+){0,4}|(you )?\w+ cost|you (want|charge|take)( \w+)*)
        (what|how much) (does|do|will|would) (\w+ ){1,4}cost|show me your (wares|goods|stock)|(i will|let me) (buy|take) (it|one|two|three|that|them|a|the|your)( \w+)*
        i (will|can|could|would) (give|pay|offer) you (\w+ )*(coins?|gold|silver|pennies|pence|crowns?|pounds?|credits?)( \w+)*
        (is|are) (it|this|that|they|these) for sale|deal$|(a )?discount( \w+)*|(that is )?too expensive|what is your price|name your price
    """,
    "flirt": r"""
        (will|would|do|could) you (like to |want to )?(marry|kiss|dance with|go out with|date|have (dinner|supper) with) me|marry me|kiss me
        (are you|you are) (single|seeing (anyone|anybody|someone)|married|taken|spoken for)|i (love|fancy|adore|desire) you|i am in love with you|i have a crush on you
        (you have|what) (such )?(beautiful|lovely|pretty|gorgeous) (eyes|lips|smile|hair)( you have)?|you are (\w+ )?(cute|sexy|hot|gorgeous|handsome|ravishing|irresistible)
        (hey|hello) (gorgeous|handsome|beautiful|sexy|sweetheart)|did it hurt when you fell( \w+)*|(do you )?come here often|i (can not|could not) (stop thinking about|take my eyes off) you
        can i (buy|get) you a drink|how about a kiss|give me a kiss|you and (me|i) tonight
    """,
}

NOT = {
    "threaten": r"if you (want|like)|^(did|do|does|has|have|who|why|what|would) ",
    "trade": r"^how much (is|does) (left|known|true|time|longer|water|it (snow|rain|matter))|(sell|buy) (me )?(out|that story|it that)$|big deal|what is the deal",
    "flirt": r"i (would )?love you to|(does|did|do) (he|she|they)",
    "continue": r"(go|carry|keep) on (a|to|with|my|your|the)|continue (to|with)|what else (is|are|do you (sell|have))",
    "shorter": r"short of|be (quick )?(about|with)|a short (while|time|walk)",
}
"""A clause that matches here does not want that."""

LEAD = "please|(?:could|can|would|will) you(?: please)?|just|now|well|i think|i said|you know"
"""May stand before a want."""
