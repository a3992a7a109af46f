"""English: how somebody greets, parts, thanks, insults … A pattern is a regular expression over a clause's words, small and
written out (`what is`, not `what's`), one blank between them; `YOU` stands for a word or two of address at its end.

`PART` patterns may be found anywhere in a clause, `WHOLE` ones must be all of it.
"""

FILLERS = (
    r"(?:oh|ah|well|so|hm+|um|uh|er|okay|ok|right|alright|now|and|but|yes|yeah|no|look|listen|please|anyway|actually|say|just|sir|madam|then|by the way)"
)
"""May stand before anything."""

ADDRESS = (
    r"(?: (?:there|again|all|everyone|everybody|sir|madam|miss|mister|mate|friend|my (?:friend|dear|lady|good \w+)|old (?:man|woman|friend|fellow|chap)|stranger|"
    r"young (?:man|lady|one)|little one|girl|boy|dear|love|you|to you|to you all|folks|smith|neighbour|partner|lass|lad))*"
)

_GOOD = (
    r"(?:nice|lovely|beautiful|wonderful|great|fine|pretty|kind|clever|smart|brave|funny|amazing|delicious|tasty|excellent|awesome|cool|sweet|"
    r"impressive|handsome|charming|gorgeous|splendid|magnificent|brilliant|marvellous|fantastic|good|skilled|skilful|talented|wise|generous|"
    r"cosy|cozy|perfect|superb|outstanding|remarkable|adorable|cute|strong|helpful|honest|the best|admirable|fabulous|incredible|superb|stunning)"
)
_BAD = (
    r"(?:stupid|dumb|ugly|useless|worthless|pathetic|idiotic|disgusting|horrible|terrible|awful|mean|rude|filthy|dirty|fat|lazy|evil|"
    r"crazy|mad|boring|annoying|ridiculous|greedy|rotten|vile|nasty|wretched|miserable|foolish|silly|cowardly|ignorant|insane|a joke|"
    r"a liar|a thief|a coward|a cheat|a bore|a disgrace|nothing but|not very bright|so slow|incompetent|repulsive|smelly)"
)
_NAMES = (
    r"(?:idiot|fool|moron|imbecile|bastard|bitch|cow|hag|witch|crone|swine|pig|rat|scum|dog|liar|thief|coward|cheat|crook|loser|dimwit|halfwit|"
    r"cretin|arse|arsehole|ass|asshole|jerk|prick|dick|wanker|twat|cunt|whore|slut|hussy|oaf|lout|brute|simpleton|dolt|dunce|buffoon|clown|"
    r"peasant|wretch|toad|worm|vermin|dullard|blockhead|bonehead|numbskull|numskull|twit|git|nitwit|brat|stinker|windbag|busybody|gossip|scoundrel|"
    r"villain|rascal|failure|monster|creep|degenerate|retard|dummy)"
)
_VERY = r"(?:(?:so|very|really|quite|rather|such|truly|most|too|just|a bit|pretty|awfully|terribly|extremely|always|being|all) )*"

PART = {
    "offended": (
        rf"you (?:are|look|sound|smell|seem|must be) {_VERY}(?:like )?(?:an? |the )?(?:\w+ )?(?:{_BAD}|{_NAMES})\b",
        rf"\byou (?:\w+ ){{0,2}}{_NAMES}$",
        rf"^(?:\w+ )?{_NAMES}$",
        rf"\b(?:silly|old|stupid|dirty|filthy|bloody|damned?|fucking|fat|ugly|lazy|greedy|little) {_NAMES}$",
        r"\b(?:shut (?:up|it|your)|hold your tongue|drop dead|go to hell|fuck|piss off|bugger off|sod off|get lost|screw you|damn you|"
        r"curse you|bite me|stuff it|kiss my|up yours|to hell with you|go away|get stuffed|clear off)\b",
        r"\bi (?:really )?(?:hate|despise|loathe|detest) (?:you|your (?:face|guts|voice))\b",
        r"\byou (?:\w+ )?(?:stink|smell|suck|disgust me|bore me|make me sick|are nothing|know nothing|are not worth)\b",
        r"\bno ?(?:one|body) (?:likes|loves|wants) you\b",
        r"\byour (?:\w+ ){1,3}(?:is|are|looks?|tastes?|smells?) (?:\w+ )?(?:rubbish|awful|disgusting|terrible|horrible|ugly|stupid|crap|shit|like (?:crap|shit|dirt))\b",
        r"\bi (?:will|am going to|shall|could|would love to|am gonna|want to) (?:\w+ )?(?:kill|hurt|beat|break|smash|stab|strangle|murder|punch|hit|"
        r"burn|cut|slap|end|destroy|gut|thrash|kick|shoot|drown) (?:you|your|this place|it all|everything)\b",
        r"\b(?:or else|you will (?:regret|pay for) (?:it|this|that)|you are (?:dead|finished|going to die)|your money or your life|prepare to die|"
        r"watch your back|you had better watch)\b",
    ),
    "apology": (
        r"\b(?:i am (?:so |very |really |terribly |truly )?sorry|i apologi[sz]e|my apologies|forgive me|my (?:bad|mistake|fault)|"
        r"i (?:did not|never) (?:mean|meant) (?:to|it|that|any)|i take (?:it|that) back|i should not have|i regret|no offen[cs]e|pardon me for|"
        r"i was wrong|i was rude|i owe you an apology|please forgive|i beg your forgiveness|mea culpa|sorry (?:about|for) (?:that|this|it|what|my|being|"
        r"earlier|before|the|all))\b",
        r"^(?:oops |whoops |so |very |oh )*sorry$",
    ),
    "farewell": (
        r"\b(?:good ?bye|bye|farewell|see (?:you|ya)(?: \w+){0,2}$|so long$|take care$|until (?:next time|later|then|tomorrow|we meet)|"
        r"i (?:must|have to|should|had better|would better|need to|will|am going to|have got to|got to) (?:be )?(?:go|going|off|leave|leaving|run|get going|"
        r"be going|be off|head off|be on my way|move on|get on|push on|return now)(?: now| soon)?$|"
        r"i (?:must|have to|should|need to|had better|have got to) (?:go|leave|be off|be going|run)\b|"
        r"i am (?:off|leaving|going|on my way|out of here|heading (?:off|out))(?: now| then)?$|i would better be (?:off|going)|"
        r"(?:talk|speak) (?:to you )?(?:later|soon|again)$|"
        r"have a (?:nice|good|great|lovely|pleasant) (?:day|evening|night|one|time|morning|afternoon|week)|godspeed|"
        r"good ?night|until then$|later$|cheerio|ta ta|toodle|"
        r"safe (?:travels|journey)|that is all|that will be all|nothing else|i will (?:leave you to it|let you (?:get|go)|be back|see you))\b",
    ),
    "thanks": (
        r"\b(?:thanks?|thank you|thx|ta$|cheers|much obliged|i am (?:very |most |so )?(?:obliged|grateful)|i (?:really |very much )?appreciate|"
        r"you have been (?:a (?:great |big )?help|very (?:helpful|kind)|most (?:helpful|kind)|helpful|kind)|many thanks|bless you|"
        r"that (?:is|was) (?:\w+ )?helpful|that helps|i owe you (?:one|a lot)|ta very much|grateful)\b",
    ),
    "compliment": (
        rf"\bwhat an? (?:\w+ )?{_GOOD}\b",
        rf"\byou (?:are|look|seem|sound|must be|have been) {_VERY}(?:an? |the )?(?:\w+ )?{_GOOD}\b",
        rf"\byour (?:\w+ ){{1,3}}(?:is|are|looks?|smells?|tastes?|tasted|was|were|sounds?) {_VERY}{_GOOD}\b",
        rf"\b(?:that|this|it|the \w+) (?:was|is|tasted|tastes|looks|looked|smells|smelled) {_VERY}(?:an? )?{_GOOD}$",
        rf"\byou (?:have|do|did|make|made|have got|keep|run|have made|have done) (?:an? |some )?{_VERY}(?:an? )?{_GOOD} ",
        r"\bi (?:really |do |truly |absolutely |just )*(?:like|love|admire|adore|respect|enjoy) (?:you|your|it here|this place|the way you|talking (?:to|with) you|"
        r"what you|how you)\b",
        rf"^(?:{_VERY}){_GOOD} (?:work|job|mill|inn|place|hat|hammer|shop|house|boat|song|voice|dress|apron|food|soup|bread|cat|geese|goose|smithy|"
        r"forge|ship|station|quarters|garden|coat|shoes|eyes|smile|craftsmanship|workmanship|stuff|one)(?: you (?:have|have got|got))?(?: here| there)?$",
        r"\b(?:well done|i am impressed|my compliments|bravo|you rock|good for you|hats off|i look up to you|you did well|"
        r"you are (?:one of a kind|a (?:gem|treasure|star|hero|saint|legend|marvel|wonder|genius|good (?:man|woman|person|girl|soul|friend))))\b",
    ),
    "smalltalk": (
        r"\bhow (?:are|is|have|has|goes|do|does|did) (?:you|it|life|things?|everything|business|your (?:day|morning|evening|night|week|work|trade|health)|"
        r"the day|trade|work|all)(?: (?:all|been|going|doing|do|treating you|feel|feeling|keeping|today|tonight|this \w+|so far|lately|then|go|holding up|"
        r"now|these days|been going|been treating you|find yourself|getting on|with you|here|over here|fare|faring))*$",
        r"^(?:are )?you (?:all ?right|ok|okay|well|good|doing (?:ok|okay|well|all ?right)|feeling (?:ok|okay|well|better|all ?right))(?: today| there| then)?$",
        r"^(?:all ?right|you good|what is up|what up|sup|how do|anything new with you|what is new with you|keeping (?:busy|well)|busy(?: \w+)?|"
        r"(?:long|hard|slow|quiet|busy|rough|tough) (?:day|night|week|morning)|sleep well|did you sleep well|slept well|tired|are you tired|are you busy|"
        r"you look (?:tired|busy|well|sad|worried|happy)|and (?:how about )?you(?:rself)?|and yourself|how about you(?:rself)?|what about you)$",
        r"^(?:it is |what )?(?:an? )?(?:nice|lovely|beautiful|fine|glorious|grand|good|cold|hot|warm|grey|dreary|pleasant|terrible|awful|nasty) "
        r"(?:day|weather|morning|evening|night|afternoon)(?: (?:today|is it not|it is|we are having|for it|out|out there|isnt it|for a walk))*$",
        r"^i am (?:fine|good|well|great|ok|okay|tired|bored|all ?right|doing well|very well)(?: thanks?| thank you| today)*$",
        r"^(?:just )?(?:passing (?:by|through)|looking around|having a look|wanted to (?:talk|chat|say hello|see you))$",
        r"^(?:can|could|may|shall) (?:we|i) (?:talk|chat|have a (?:chat|word|talk))(?: to you| with you)?(?: for a (?:moment|minute|while|bit))?$",
        r"^do you have a (?:moment|minute|second)$",
    ),
    "identity": (
        r"\bwho (?:the (?:hell|devil) |exactly |in the world )?(?:are|r|is|might) you(?: be)?(?: anyway| exactly| again| then| really| supposed to be)*$",
        r"\bwhat is (?:your|thy) (?:first |last |full |real |proper )?name\b",
        r"\b(?:do|may|can|could|shall) (?:i|we|you) (?:know|ask|have|get|tell me) your name\b",
        r"\byour name(?: please)?$",
        r"\bwhat (?:do|should|shall|can|may|must|would) (?:they|i|people|we|one|folks?|your friends) call you$",
        r"\bwhat are you called$",
        r"\bwhat (?:exactly |is it (?:that )?)?(?:do )?you do(?: exactly| here| around here| for a living| for work| in (?:this )?\w+| all day| every day)*$",
        r"\bwhat is (?:it )?you do(?: here| for a living| exactly)*$",
        r"\bwhat is your (?:job|trade|work|profession|occupation|business here|role|line of work|position|rank|function|calling|task|duty)(?: here| in \w+)*$",
        r"\b(?:tell me|talk) (?:something |a bit |a little |more )?about (?:yourself|you)$",
        r"\b(?:introduce yourself|state your name|say your name|describe yourself)\b",
        r"\bwho am i (?:talking|speaking) (?:to|with)\b",
        r"\b(?:have we|i do not (?:think|believe) we have) (?:been introduced|met)\b",
        r"^and you (?:would be|are|might be)$",
        r"^are you (?:the|an?) (?:\w+ )?(?:miller|smith|blacksmith|innkeeper|ferryman|captain|owner|boss|engineer|doctor|landlady|mechanic|pilot|priest|guard|"
        r"merchant|farmer|cook|goose girl|gooseherd|commander|gardener|scientist|person in charge|local|robot|human|ai|bot)(?: here| of this \w+)*$",
        r"^do you (?:work|live) here$",
        r"^what (?:are|r) you$",
        r"^(?:who|what) is you(?: like)?$",
        r"^are you you$",
    ),
    "again": (
        r"^(?:what|pardon|huh|sorry what|excuse me|come again|say again|how is that|what is that|what was that|i beg your pardon|beg pardon)$",
        r"\b(?:say (?:that|it) again|repeat (?:that|it|yourself|please)|could you repeat|can you repeat|what did you (?:just )?say|tell me (?:that )?again|"
        r"i (?:did not|could not|can not|do not) (?:quite )?(?:catch|hear|get|understand|follow) (?:that|you|it|a word)|one more time|once more please|say that once more|"
        r"what do you mean$|speak up|speak louder|slower please|what are you (?:saying|talking about|on about))\b",
        r"^(?:i do not (?:understand|follow|get it)|repeat)$",
    ),
    "refusal": (
        r"\b(?:give|hand|lend|bring|fetch|get|pass|throw|loan|gift) (?:me|us|over|it|that|him|her|them)\b",
        r"\b(?:come|walk|go|travel|run away|elope|ride|sail|leave) (?:along )?with (?:me|us)\b",
        r"^(?:open|close|shut|unlock|lock|break|burn|kill|attack|fight|stop|stand|kneel|bow|dance|jump|sing|fetch|bring|carry|push|pull|drop|clean|cook|"
        r"follow|obey|undress|strip|kiss|marry|hug|hold|wait|leave|move|run|hide|steal|throw|build|buy|sell|go|get|take|put|turn|"
        r"swear|promise|lie|pretend|ignore|forget|write|draw|pay|help|save|protect|guard|join|teach|let me|do|make|act|be|stay|sit|drink|lick|eat|hurry|"
        r"surrender|confess|empty|lift|wash)\b(?! (?:you|i|we|they|he|she|it|people|your|the|this)\b.*\?)",
        r"\b(?:can|could|will|would) you (?:please |just |kindly |maybe )?(?:give|lend|bring|fetch|get|help|open|close|come|follow|kill|carry|do|go|lie|steal|hide|let|"
        r"dance|sing|kiss|marry|hold|keep|stop|leave|hand|pass|join|teach|clean|cook|write|promise|take me|pay|fight|protect|guard|pretend|sell me|"
        r"wash|hug|move|ignore|forget|deliver)\b",
        r"\b(?:i (?:want|need|order|command|demand|would like|ask|beg) (?:that )?you to|you (?:must|have to|will|should|need to|had better) (?:help|give|come|go|do|"
        r"kill|open|follow|stop|let|obey|leave|pay|hand|bring))\b",
        r"\b(?:do me a favou?r|lend me a hand|let me (?:in|out|through|pass|have|take|borrow|go|stay|kiss|hold|see|use)|marry me|kiss me|follow me|join me|help me|save me|"
        r"drop your|your purse|your money|in exchange for|sleep with me|will you marry|be my)\b",
    ),
    "agree": (
        r"^(?:yes|yeah|yep|yup|aye|sure|of course|certainly|definitely|absolutely|indeed|exactly|precisely|true|right|correct|agreed|quite|quite (?:so|right)|"
        r"so do i|me too|same here|i agree|fair enough|i (?:think|believe|guess|suppose|hope) so(?: too)?|fine|deal|okay|ok|all ?right|very well|why not|"
        r"that is (?:true|right|so|correct|fair)|it is true|you are right|naturally|no doubt|good point|good|i see|i understand|makes sense|that makes sense|"
        r"got it|understood|you bet|i know|interesting|how interesting)(?: (?:i do|it is|you are|indeed|about that|too|sure|then|of course|there))*$",
        r"\b(?:i (?:completely |fully |totally |quite |do |entirely |could not )?agree|you are (?:so |quite |absolutely |certainly )?right|i feel the same|i think so too|"
        r"i believe you|that is (?:so |very )?true|my thoughts exactly|you have (?:got )?a point|could not agree more|well said)\b",
    ),
    "disagree": (
        r"^(?:no|nope|nah|never|no way|not at all|not really|of course not|certainly not|absolutely not|i do not think so|i do not agree|i disagree|nonsense|"
        r"rubbish|wrong|false|that is (?:wrong|not true|false|nonsense|a lie|rubbish|not right|impossible|ridiculous)|it is not|you are wrong|i doubt it|"
        r"i doubt that|hardly|i refuse|poppycock|balderdash|bollocks|bullshit|lies|liar|not true|impossible|unlikely)(?: (?:it is not|i do not|thanks|thank you|you are not|sir|at all))*$",
        r"\b(?:i (?:do not|can not|cannot) (?:believe (?:you|that|it|a word)|agree|buy (?:it|that))|i disagree|you are (?:wrong|lying|mistaken)|that is (?:not true|a lie|wrong)|"
        r"(?:utter|complete|total|what) (?:nonsense|rubbish)|i see it differently|i beg to differ|you must be (?:wrong|mistaken|joking)|you are joking|no you do not|"
        r"stop lying|do not lie)\b",
    ),
    "greeting": (
        r"^(?:hello|hi|hey|hiya|heya|howdy|greetings|ahoy|salutations|hail|well met|good (?:day|morning|evening|afternoon)|morning|evening|afternoon|"
        r"good to (?:see|meet) you|nice to (?:see|meet) you|pleased to meet you|pleasure to meet you|how do you do|welcome|yo|g'day|oi|psst|"
        r"it is me|it is me again|i am back|here i am|knock knock|anybody (?:home|there|here)|anyone (?:home|there|here)|is (?:anybody|anyone) (?:home|there|here)|"
        r"long time no see|we meet again|top of the morning|peace be with you|merry meet|excuse me)\b",
        r"^(?:my name is|i am called|they call me|i am) (?!not|sorry|looking|here|so|very|going|in|a bit|at|just|on|from|trying|afraid)\w+$",
        r"\bmy name is \w+",
    ),
}
"""Kind of line that answers it to patterns."""

ASKS = (
    r"^(?:(?:and|so|but|or|then|well|also|by the way) )*(?:who|whom|whose|what|which|where|when|why|how|is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|"
    r"may|might|must|any|got|ever|need)\b|"
    r"\b(?:tell me|tell us|let me know|i (?:want|need|would like|would love|wish|wanted) to (?:know|hear|ask|learn|find|buy|see|understand|get|talk about)|i wonder|i was wondering|"
    r"i am looking for|i am searching|looking for|searching for|do you know|i heard|i hear|they say|explain|describe|talk about|speak about|i need|i want|i would like|show me|point me|"
    r"any (?:idea|news|word|chance|tips|advice)|what about|how about|is it true|where to|how to|how come|about the|i am curious|curious about|i have a question|more about|"
    r"information (?:about|on)|question about|regarding|concerning|remind me)\b"
)
"""A clause that wants to know something, with a question mark or without."""

NONE_OF = {
    "compliment": r"\b(?:not|never|no|if|but)\b|^(?:is|are|do|does|was|were|what is|who|where|when|why|how|can|could|which|any)\b",
    "offended": r"^(?:is|are|do|does|was|were|who|where|when|why|how|can|could|did|am|have|has|what|which)\b|\bnot (?:an? |so |that )*(?:stupid|ugly|bad|crazy|idiot)\b|"
    r"\bhate to\b|\bgo away (?:from|for|to|on)\b",
    "thanks": r"\bno thanks?\b|\bthanks? (?:to|giving)\b",
    "agree": r"^how interesting (?!$)",
    "farewell": r"^(?:do|did|will|when|where|why|how|who|what|is|are|can|could|should) (?!$)|\b(?:why|when|where|how) (?:do|did|will|should|must) i\b",
    "apology": r"\bare you sorry\b|\bdo you regret\b",
    "refusal": r"^(?:let me know|do you|make (?:it|sense)|be (?:well|careful)|take care|help (?:yourself))|\b(?:give me (?:the|some|any|a|more|your) (?:news|details?|information|advice|opinion|thoughts?|"
    r"directions?|gossip|tip|clue|hint)|bring me up to date|let me (?:ask|think|guess|see if|tell|introduce|know)|get it$|got it$|do (?:they|people|we|i)|go on|go ahead|"
    r"take (?:it easy|your time)|hold on|wait|never mind|forget it|do not worry|come on|stop (?:it|that)$)\b",
}
"""A clause that matches here does not count as the kind."""

MORE = (
    r"^(?:(?:and|so|but|well|then|okay|ok|please|yes|oh) )*(?:tell me more|more|go on|continue|what else|anything else|and then|then what|what then|what happened then|what happened next|"
    r"and after that|keep going|say more|more please|elaborate|why|why (?:is|was) that|why (?:so|not)|how so|how|how come|really|is that so|since when|when|when was that|where|"
    r"where is (?:it|that|he|she)|who|what do you mean by that|what for|how long|how long ago|how much|how many|is that (?:true|all|bad|good|so)|are you sure|do you really|"
    r"for how long|what does that mean|what is that about|what about (?:it|that|him|her|them)|tell me more about (?:it|that|him|her|them)|(?:can|could) you tell me more|"
    r"who is (?:that|he|she)|who was (?:that|he|she)|what is (?:that|it)|where was that|which one|whose|what happened|what happened to (?:it|him|her|them)|"
    r"i want to (?:hear|know) more|do tell|such as|like what|for example|in what way|that is (?:sad|terrible|interesting|awful|funny|good|nice))$"
)
"""A clause that goes on with what was spoken of last."""

POINTERS = "it that this he him his she her hers they them their there one ones those these its so".split()
"""Words that point to what was spoken of last."""
