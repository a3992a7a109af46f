"""English: how somebody greets, parts, thanks, insults and so on.

Every line is a pattern over one clause: its words in small letters, written out (`what is`, not `what's`), one blank
between them; its own name is `you`. Patterns are regular expressions that begin and end at a word, `^` and `$` stand
for the clause's ends; a word in capitals stands for a group of `GROUPS`.
"""

GROUPS = {
    "GOOD": """
        nice lovely beautiful wonderful great fine pretty kind clever smart brave funny amazing delicious tasty excellent
        awesome cool sweet impressive handsome charming gorgeous splendid magnificent brilliant marvellous fantastic good
        skilled skilful talented wise generous cosy cozy perfect superb outstanding remarkable adorable cute strong
        helpful honest admirable fabulous incredible stunning patient friendly
    """,
    "BAD": """
        stupid dumb ugly useless worthless pathetic idiotic disgusting horrible terrible awful mean rude filthy dirty fat
        lazy evil crazy mad boring annoying ridiculous greedy rotten vile nasty wretched miserable foolish silly cowardly
        ignorant insane incompetent repulsive smelly hideous pointless dull dim mental hopeless slow
    """,
    "NAME": """
        idiot fool moron imbecile bastard bitch cow hag witch crone swine pig rat scum dog liar thief coward cheat crook
        loser dimwit halfwit cretin arse arsehole ass asshole jerk prick dick wanker twat cunt whore slut hussy oaf lout
        brute simpleton dolt dunce buffoon clown wretch toad worm vermin dullard blockhead bonehead numbskull
        numskull twit git nitwit brat stinker windbag busybody scoundrel villain failure monster creep degenerate
        retard dummy joke disgrace bore nobody trash filth
    """,
    "VERY": "so very really quite rather such truly most too just pretty awfully terribly extremely always being all",
    "HARM": """
        kill hurt beat break smash stab strangle murder punch hit burn cut slap end destroy gut thrash kick shoot drown
        whip skin choke crush bury
    """,
    "DEED": """
        open close shut unlock lock break burn kill attack fight kneel bow dance jump sing fetch bring carry push pull drop
        clean cook follow obey undress strip kiss marry hug hold leave move run hide steal throw build buy sell go get take
        put turn swear promise lie pretend ignore write pay help save protect guard join stand sit drink
        lick hurry surrender empty lift wash lend give hand pass come dig climb whistle smile shout scream
    """,
    "FAVOUR": """
        give lend bring fetch get help open close come follow kill carry go lie steal hide dance sing kiss marry
        hold keep stop leave hand pass join teach clean cook write promise pay fight protect guard pretend wash hug
        move ignore deliver lift unlock throw push pull
    """,
}

PATTERNS = {
    "offended": r"""
        ^(now )?you (are|look|sound|smell|seem|must be) (VERY )*(like )?(nothing but )?(an? |the )?((\w+ ){0,2}NAME|BAD)
        you are nothing
        you (are )?(\w+ ){0,2}NAME$
        ^(\w+ )?NAME$
        (silly|old|stupid|dirty|filthy|bloody|damned?|fucking|fat|ugly|lazy|greedy|little) NAME$
        shut (up|it|your)
        hold your tongue|drop dead|go to hell|to hell with you|get lost|go away|clear off|get stuffed
        fuck( you| off)?|piss off|bugger off|sod off|screw you|damn you|curse you|bite me|stuff it|up yours|kiss my \w+
        i (really )?(hate|despise|loathe|detest) (you|your (face|guts|voice))
        you (\w+ )?(stink|smell|suck|disgust me|bore me|make me sick|know nothing|are not worth|are a waste)
        no ?(one|body) (likes|loves|wants) you
        your (\w+ ){1,3}(is|are|looks?|tastes?|smells?) (\w+ )?(BAD|rubbish|crap|shit|like (crap|shit|dirt))
        i (will|am going to|shall|could|would love to|want to) (\w+ )?HARM (you|your|this place|it all|everything)
        or else|you will (regret|pay for) (it|this|that)|you are (dead|finished|going to die)|prepare to die
        your money or your life|watch your back|you had better watch
    """,
    "apology": r"""
        i am (so |very |really |terribly |truly )*sorry
        i apologi[sz]e|my apologies|forgive me|my (bad|mistake|fault)|pardon me for|mea culpa|no offen[cs]e
        i (did not|never) (mean|meant|intend|want) (to|it|that|any)
        i take (it|that|it all) back|i should not have|i regret (it|that|what)|i was (wrong|rude|unfair|out of line)
        i owe you an apology|please forgive|i beg your (forgiveness|pardon for)
        sorry (about|for) (that|this|it|what|my|being|earlier|before|the|all|shouting|calling|bothering)
        ^(oops |whoops |so |very |oh )*sorry$
    """,
    "farewell": r"""
        good ?bye|bye|farewell|good ?night|cheerio|ta ta|godspeed|so long$|take care$|until then$|later$
        see (you|ya)( \w+){0,2}$|i will see you|until (next time|later|tomorrow|we meet)
        i MUST (go|leave|run|return|head off|be (off|going)|get going|be on my way|move on|get on|push on)
        i am (off|leaving|going|on my way|out of here|heading (off|out))( now| then)?$
        i will (leave you to it|let you (get|go)|be (back|off|going))
        (talk|speak) (to you )?(later|soon|again)$
        have a (nice|good|great|lovely|pleasant) (day|evening|night|one|time|morning|afternoon|week)
        safe (travels|journey)|that is all|that will be all
    """,
    "thanks": r"""
        thanks?|thank you|many thanks|much obliged|cheers|ta$|bless you|ta very much
        i (am|would be) (very |most |so )*(obliged|grateful)|i (really |very much )?appreciate
        you have been (a (great |big )?help|(very |most |so )?(helpful|kind))
        that (is|was|has been) (\w+ )?helpful|that helps|i owe you (one|a lot)
    """,
    "compliment": r"""
        what an? (\w+ )?GOOD
        you (are|look|seem|sound|must be|have been) (VERY )*(an? |the )?(\w+ )?GOOD
        your (\w+ ){1,3}(is|are|looks?|smells?|tastes?|tasted|was|were|sounds?) (VERY )*GOOD
        (that|this|it|the \w+) (was|is|tasted|tastes|looks|looked|smells|smelled) (VERY )*(an? )?GOOD( of you)?$
        you (have got|have made|have done|have|do|did|make|made|keep|run) (an? |some )?(VERY )*(an? )?GOOD \w+
        i (really |do |truly |absolutely |just )*(like|love|admire|adore|respect|enjoy) (you|your|it here|this place)
        i (really |do |truly )*(like|love|enjoy|enjoyed) (the way you|talking|what you|how you|listening)
        ^(VERY )*GOOD \w+( \w+)?( you (have|have got|got))?( here| there)?$
        well done|i am impressed|my compliments|bravo|you rock|good for you|hats off|i look up to you|you did well
        you are (one of a kind|the best|an? (gem|treasure|star|hero|saint|legend|marvel|wonder|genius))
    """,
    "smalltalk": r"""
        how (are|is|have|has|goes|do|does|did) (you|it|life|things?|everything|business|work|trade|all|the day)DOING$
        how (are|is|was|has been) your (day|morning|evening|night|week|work|trade|health)DOING$
        ^(are )?you (al ?l?right|ok|okay|well|good|doing (ok|okay|well|al ?l?right)|feeling \w+)( today| there| then)?$
        ^(al ?l?right|you good|what is up|what up|sup|how do|what is new with you|keeping (busy|well)|busy( \w+)?)$
        ^(long|hard|slow|quiet|busy|rough|tough) (day|night|week|morning)( \w+)?$
        ^((did you )?(sleep|slept) well|(are you )?(tired|busy)( today)?|you look (tired|busy|well|sad|worried|happy))$
        ^(and )?(how about |what about )?you(rself)?( today)?$
        ^(it is |what )?(an? )?FINE (day|weather|morning|evening|night|afternoon)TODAY$
        ^i am (fine|good|well|great|ok|okay|tired|bored|al ?l?right|doing well|very well)( thanks?| thank you| today)*$
        ^(just )?(passing (by|through)|looking around|having a look|wanted to (talk|chat|say hello|see you))$
        ^(can|could|may|shall) (we|i) (talk|chat|have a (chat|word|talk))( to you| with you)?( for a \w+)?$
        ^do you have a (moment|minute|second)( for me)?$
    """,
    "identity": r"""
        who (the (hell|devil) |exactly |in the world )?(are|is|might) you( be| anyway| exactly| again| then| really)*$
        what is (your|thy) (first |last |full |real |proper )?name|your name( please)?$|what are you called$
        (do|may|can|could|shall) (i|we|you) (know|ask|have|get|tell me) your name
        what (do|should|shall|can|may|must|would) (they|i|people|we|one|folks?|your friends) call you$
        what (exactly |is it (that )?)?(do )?you do( exactly| here| around here| all day| every day| in \w+ \w+)*$
        what (exactly |is it (that )?)?(do )?you do (for a living|for work|to earn a living)
        what is your (job|trade|work|profession|occupation|role|line of work|position|rank|function|task|duty)HERE$
        (tell me|talk|speak) (something |a bit |a little |more )?about (yourself|you)$
        introduce yourself|state your name|say your name|describe yourself|who am i (talking|speaking) (to|with)
        (have we|i do not (think|believe) we have) (been introduced|met)|^and you (would be|are|might be)$
        ^are you (the|an?) (\w+ )?(miller|(black)?smith|innkeeper|ferryman|captain|owner|boss|engineer|doctor|landlady)HERE$
        ^are you (the|an?) (\w+ )?(mechanic|pilot|priest|guard|merchant|farmer|cook|commander|gardener|scientist)HERE$
        ^are you (the|an?) (\w+ )?(person in charge|local|robot|human|ai|bot|goose girl|one in charge)HERE$
        ^do you (work|live) here$|^what are you$|^(who|what) is you( like)?$|^are you you$
    """,
    "again": r"""
        ^(sorry |excuse me )?(what|pardon|huh|come again|say again|how is that|what is that|what was that)$
        ^(i )?beg (your )?pardon$|^repeat$|^i do not (understand|follow|get it)$
        say (that|it) again|(could|can) you repeat|repeat (that|it|yourself|please)|what did you (just )?say
        tell me (that )?again|one more time|once more please|say that once more|what do you mean$|speak (up|louder)
        i (did not|could not|can not|do not) (quite )?(catch|hear|get|understand|follow) (that|you|it|a word)
        slower please|what are you (saying|talking about|on about)
    """,
    "demand": r"""
        ^(now )?(give|hand|pass|throw|loan|sell) (me |us |over |it |that )*(all )?(of )?your \w+
        (come|walk|go|travel|run away|elope|ride|sail|leave) (along )?with (me|us)|^follow me|^join me|^obey( me)?$
        marry me|kiss me|sleep with me|will you marry|(will|would) you be my|^(be|become) my \w+|your (purse|money|clothes)$
        ^(open|close|shut|unlock|kill|attack|kneel|bow|undress|strip|dance|jump|surrender|steal|burn|destroy) (?!you|i|we)
        ^(kneel|bow|undress|strip|dance|jump|surrender|sing|come here|get out|move|stand back|step aside|confess)$
        ^(go|run|come) (and |over there and )?(get|fetch|bring|kill|steal|tell|find|ask|do|help|clean|open|close)
    """,
    "refusal": r"""
        (give|hand|lend|bring|fetch|get|pass|throw|loan|gift) (me|us|over|it|that|him|her|them)
        ^DEED(?! (you|i|we|they|he|she|it|people)\b)
        (can|could|will|would) you (please |just |kindly |maybe )?FAVOUR
        i (want|need|order|command|demand|would like|ask|beg) (that )?you to
        you (must|have to|will|should|need to|had better) (help|give|come|go|do|kill|open|follow|stop|let|obey|leave|pay)
        do me a favou?r|lend me a hand|help me|save me|in exchange for
        let me (in|out|through|pass|have|take|borrow|go|stay|kiss|hold|see|use)
    """,
    "agree": r"""
        ^(yes|yeah|yep|yup|aye|sure|of course|certainly|definitely|absolutely|indeed)CHIME$
        ^(exactly|precisely|true|right|correct)CHIME$
        ^(agreed|quite( so| right)?|so do i|me too|same here|fair enough|fine|deal|okay|ok|al ?l?right)CHIME$
        ^(very well|why not)CHIME$
        ^(naturally|no doubt|good( point)?|i (see|understand|know)|(that )?makes sense|got it|understood|you bet)CHIME$
        ^(that is (true|right|so|correct|fair)|it is true|(how )?interesting|you are right|i had no idea)CHIME$
        i (completely |fully |totally |quite |do |entirely |could not )?agree
        you are (so |quite |absolutely |certainly )?right|i feel the same|i (think|believe|guess|suppose|hope) so
        i believe you|that is (so |very )?true|my thoughts exactly|you have (got )?a point|well said
    """,
    "disagree": r"""
        ^(no|nope|nah|never|no way|not at all|not really|(of course|certainly|absolutely) not|hardly|unlikely)DENY$
        ^(nonsense|rubbish|wrong|false|lies|liar|not true|poppycock|balderdash|bollocks|bullshit|it is not)DENY$
        that is (wrong|not true|false|nonsense|a lie|rubbish|not right|impossible|ridiculous|absurd)$
        i (do not|can not) (believe (you|that|it|a word)|think so|agree|buy (it|that))|i (disagree|doubt (it|that)|refuse)
        you are (wrong|lying|mistaken|joking)|that is (not true|a lie)|(utter|complete|total|what) (nonsense|rubbish)
        i see it differently|i beg to differ|you must be (wrong|mistaken|joking)|no you do not|(stop|do not) (lying|lie)
    """,
    "greeting": r"""
        ^(hello|hi|hey|hiya|heya|howdy|greetings|ahoy|salutations|hail|well met|yo|oi|psst|welcome|excuse me)
        ^(hallo|moin|servus|bonjour|hola)
        ^(good (day|morning|evening|afternoon)|morning|evening|afternoon|top of the morning)
        ^(good|nice|pleased|lovely|a pleasure) to (see|meet) you|how do you do|long time no see|we meet again
        ^(it is me|i am back|here i am|knock knock)( again)?|^(is )?any(body|one) (home|there|here)
        my name is \w+|^(i am called|they call me) \w+$
    """,
}
"""Kind of line that answers it, to patterns. What several kinds have is the first one's."""

ENDINGS = {
    "LEADIN": "(and|so|but|or|then|well|also|by the way)",
    "DOING": r"""( (all|been|going|doing|do|treating you|feel|feeling|keeping|today|tonight|this \w+|so far|lately|then|go|now
        |holding up|these days|find yourself|getting on|with you|here|over here|faring|yourself))*""",
    "MUST": "(must|have to|should|need to|had better|would better|have got to|got to)",
    "FINE": "(nice|lovely|beautiful|fine|glorious|grand|good|cold|hot|warm|grey|dreary|pleasant|terrible|awful|nasty)",
    "TODAY": "( (today|is it not|we are having|for it|out|there|for a walk))*",
    "HERE": "( here| of this \\w+| in \\w+| around here)*",
    "CHIME": "( (i do|it is|you are|indeed|about that|too|sure|then|of course|there|yes|well))*",
    "DENY": "( (it is not|i do not|thanks|thank you|you are not|sir|at all|not|no))*",
}

NOT = {
    "compliment": r"""
        ^good (day|morning|evening|afternoon|night)|not|never|no|if|but
        ^(is|are|do|does|was|were|who|where|when|why|how|can|could|would|will|which|any|did)
    """,
    "offended": r"""
        ^(is|are|do|does|was|were|who|where|when|why|how|can|could|did|am|have|has|what|which)
        not (an? |so |that )*(stupid|ugly|bad|crazy|idiot)|hate to|go away (from|for|to|on)|are not
    """,
    "thanks": "no thanks?|thanks? (to|giving)",
    "farewell": "^(do|did|will|when|where|why|how|who|what|is|are|can|could|should|would) \\w+",
    "apology": "are you sorry|do you regret",
    "refusal": r"""
        ^(do you|be (well|careful)|take care|help yourself|do (they|people|we|i)|go (on|ahead)|hold on|wait|come on|stop)
        ^(take (it easy|your time)|never mind|forget it|do not worry|get it$|got it$|leave it$)
        let me (know|ask|think|guess|see if|tell|introduce)|bring me up to date
        give me (the|some|any|a|more|your) (news|details?|information|advice|opinion|thoughts?|directions?)
        give me (the|some|any|a|more|your) (gossip|tip|clue|hint)
    """,
}
"""A clause that matches here is not of the kind."""

FILLERS = """
    oh ah well so hm um uh er okay ok right alright now and but yes yeah no look listen please anyway actually say just sir
    madam then ha haha hmm hey
"""
"""May stand before anything."""

ADDRESS = r"""
    there|again|all|everyone|everybody|sir|madam|miss|mister|mate|friend|my (friend|dear|lady|good \w+)|stranger|you
    folks|old (man|woman|friend|fellow|chap|lady)|young (man|lady|one)|little one|girl|boy|dear|love|to you( all)?|lass
    lad|neighbour|partner|fellow|chap|kid|child|then|now|too
"""
"""May stand at the end of anything."""

ASKS = r"""
    ^(LEADIN )*(who|whom|whose|what|which|where|when|why|how|any|ever|got)
    ^(LEADIN )*(is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might)
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

POINTERS = "it that this he him his she her hers they them their one ones those these its there"
"""Words that point to what was spoken of last."""

PREAMBLE = r"""
    ^(can|could|would|will|may|might) you (please |maybe |perhaps )?(tell|explain to|say to|inform|show|let) me( know)?
    ^do you (happen to )?know( if| whether| about| of| anything about| something about| anything of)?
    ^what (do|can|would|could) you (know|tell me|say|have to say) (about|of)
    ^(please )?tell (me|us)|^let me ask you|^i (want|would like|wish|would love|need) to (know|hear|ask you|ask|find out|learn)
    ^i (was |am |just )*wonder(ing|ed)?|^have you (ever )?(heard|seen|noticed) (of|about|anything about)|^i have (a|one) question
    ^(may|can|could|might) i (just )?ask( you)?|^i (have )?heard( that)?|^they say( that)?|^is it true( that)?|^any idea
    ^i am (just )?(curious|interested)( about| in)?|^i (guess|suppose|think|believe|bet|see|take it|notice|gather)( that)?
"""
"""What comes before the question itself."""
