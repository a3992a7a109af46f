"""English: how somebody asks and goes on, and the words that may stand around it; patterns as in `kinds.py`."""

FILLERS = """
    oh ah well so hm um uh er okay ok right alright now and but yes yeah no look listen please anyway actually say just sir
    madam then ha haha hmm hey lol lmao omg btw aw aww tbh dude bro
"""
"""May stand before anything."""

ADDRESS = r"""
    there|again|all|everyone|everybody|sir|madam|miss|mister|mate|friend|my (friend|dear|lady|good \w+)|stranger|you
    folks|old (man|woman|friend|fellow|chap|lady)|young (man|lady|one)|little one|girl|boy|dear|love|to you( all)?|lass
    lad|neighbour|partner|fellow|chap|kid|child|then|now|too
    maam|dude|bro|man|buddy|bud|guys|lol|lmao|haha|xd|btw|tbh|omg|please|good (wife|man|woman)|goodwife|granny
"""
"""May stand at the end of anything."""

ASKS = r"""
    ^(LEADIN )*(who|whom|whose|what|which|where|when|why|how|any|ever|got)
    ^(LEADIN )*(is|are|was|were|am|do(?! not (be|tell|say|lie|worry|talk|speak|get|make|let|bother|go|touch|move|mind))|does|did|has|have|had|can|could|will|would|shall|should|may|might)
    tell (me|us)|let me know|i (want|need|would like|would love|wish|wanted) to (know|hear|ask|learn|find|buy|see|get)
    i wonder|i was wondering|looking for|searching for|do you know|i (heard|hear)|they say|explain|describe|remind me
    (talk|speak) about|(my|our) \w+ (needs?|wants?)|i (need|want|would like|could use)|show me|point me
    any (idea|news|word|chance|tips|advice)
    (what|how) about|is it true|where to|how to|how come|about the|curious|i have a question|more about|regarding|concerning
"""
"""A clause that wants to know something, with a question mark or without."""

MORE = r"""
    tell me more|more|go on|continue|(what|anything) else|and then|then what|what (then|happened then|happened next|happened)
    and after that|keep going|say more|more please|elaborate|why( (is|was) that| so| not)?|how( so| come)?|really|is that so
    since when|when( was that)?|where( (is|was) (it|that|he|she))?|who|what for|how long( ago)?|how (much|many)|for how long
    is that (true|all|bad|good|so)|are you sure|what does that mean|what is (that|it)( about)?|which one|whose|do tell
    what about (it|that|him|her|them)|tell me more about (it|that|him|her|them|this)|(can|could) you tell me more
    who (is|was) (that|he|she)|what happened to (it|him|her|them)|i want to (hear|know) more|such as|like what|for example
    that is (sad|terrible|interesting|awful|funny)|in what way|what do you mean by that
"""
"""The whole of a clause that goes on with what was spoken of last."""

YOU = "you"
"""What stands for its own name."""

ADDRESSED = "you your"
"""How a clause begins that says something of the listener."""

POINTERS = "it that this he him his she her hers they them their one ones those these its there"
"""Words that point to what was spoken of last."""

PREAMBLE = r"""
    ^(can|could|would|will|may|might) you (please |maybe |perhaps )?(tell|explain to|say to|inform|show|let) me( know)?
    ^do you (happen to )?know( if| whether| about| of| anything about| something about| anything of)?
    ^what (do|can|would|could) you (know|tell me|say|have to say) (about|of)
    ^(please )?tell (me|us)( about| of)?|^let me ask you|^i (want|would like|wish|would love|need) to (know|hear|ask you|ask|find out|learn)
    ^i (was |am |just )*wonder(ing|ed)?|^have you (ever )?(heard|seen|noticed) (of|about|anything about)|^i have (a|one) question
    ^(may|can|could|might) i (just )?ask( you)?|^i (have )?heard( that)?|^they say( that)?|^is it true( that)?|^any idea
    ^i am (just )?(curious|interested)( about| in)?|^i (guess|suppose|think|believe|bet|see|take it|notice|gather)( that)?
    ^i (can|could) not help (but )?(notice|noticing|spotting|seeing|wondering|overhearing|hearing)( that)?|^i (have )?(noticed|overheard|read)( that)?
    ^(somebody|someone|people|folks?|everyone|everybody|they|a friend|somebody here|word|rumour) (tells? me|told me|says?|said|reckons?|swears?|mentioned|claims?|has it|is)( that)?
    ^i (am|was|have been|keep being|keep) (told|informed|hearing)( that)?|^is it (so|right|correct|a fact|really so)( that)?|^(if|do) you (do not )?mind (me|my|if i) (asking|ask)
    ^(just )?out of (curiosity|interest)|^just (curious|wondering|asking)|^between (you and me|us|ourselves)|^(quick|silly|stupid|odd|strange) question
    ^(one|just one) (more |last |quick |other )?(thing|question)|^(may|might|can|could) i (just )?(ask|know|trouble you)|^do you (reckon|think|suppose|believe|happen to)( that)?
    ^would you (say|happen to know|know)( that| if| whether)?|^i have (always|often|long) wondered|^(i have been|i was) meaning to ask|^(be|to be|let us be) (honest|frank)( with (me|you))?
    ^(excuse|pardon|forgive) me( for asking| but)?|^sorry (but|to bother you( but)?|to ask)|^by the way|^as far as you know|^mind (telling me|if i ask)|^i am (dying|keen|eager) to know
"""
"""What comes before the question itself."""
