"""English: how somebody greets, parts, thanks, insults and so on.

Every line is a pattern over one clause: its words in small letters, written out (`what is`, not `what's`), one blank
between them; its own name is `you`. Patterns are regular expressions that begin and end at a word, `^` and `$` stand
for the clause's ends; a word in capitals stands for a group of `groups.py`.
"""

PATTERNS = {
    "offended": r"""
        ^(now )?you (are|look|sound|smell|seem|must be) (VERY )*(like )?(nothing but )?(an? |the )?((\w+ ){0,2}NAME|BAD)
        you are nothing
        you (are )?(\w+ ){0,2}NAME$
        ^(\w+ )?NAME$
        (silly|old|stupid|dirty|filthy|bloody|damned?|fucking|fat|ugly|lazy|greedy|little) NAME$
        shut (up|it|your)
        hold your tongue|drop dead|go to hell|to hell with you|^(just |now )*(get lost|go away)|clear off|get stuffed
        fuck( you| off)?|piss off|bugger off|sod off|screw you|damn you|curse you|^bite me|stuff it|up yours|kiss my \w+
        i (really )?(hate|despise|loathe|detest) (you|your (face|guts|voice))
        you (\w+ )?(stink|smell|suck|disgust me|bore me|make me sick|know nothing|are not worth|are a waste)
        no ?(one|body) (likes|loves|wants) you
        your (\w+ ){1,3}(is|are|looks?|tastes?|smells?) (\w+ )?(BAD|rubbish|crap|shit|like (crap|shit|dirt))
        i (will|am going to|shall|could|would love to|want to) (\w+ )?HARM (you|your|this place|it all|everything)
        or else|you will (regret|pay for) (it|this|that)|you are (dead|finished|going to die)|prepare to die
        your money or your life|watch your back|you had better watch
        shut (your|that|the) (\w+ )?(gob|trap|mouth|face|hole)|button it|zip it|put a sock in it|pipe down
        you (\w+ ){1,3}(pig|cow|dog|rat|goat|git|fool|idiot|hag|witch|bastard|swine|sod|bat|crone|toad|clown|loser)$
        ^(you )?(\w+ )?(fly|cook|bake|sing|smell|look|work|fight|drive|talk|walk|steer|row|dance|play|write) like (an?|my|some|the) \w+
        (mind|go mind) your own (damn |bloody )?business|nobody asked you|who asked you$|no one asked you|who cares what you
        get out of my (way|face|sight)|out of my way|beat it$|buzz off|naff off|jog on|do one$|take a hike|go jump
        what (the hell |on earth |in the world )?is (wrong|the matter) with you$|have you lost your mind|are you (out of your mind)
        ^are you (really |always |just |that |this |being )*(stupid|dumb|deaf|thick|mad|crazy|insane|blind|dense|braindead|an idiot|a moron)
        you are (so |such |completely |absolutely |totally )*(full of (it|crap|shit|yourself)|a pain|beneath me|the worst|a waste of)
        a pain in the (neck|arse|ass|backside)|you make me (sick|puke|want to)|rot in hell|burn in hell|go (rot|choke|hang)
        eat (dirt|shit|my)|suck (it|my)|kiss off|get bent|go (fuck|screw|stuff|drown|hang) yourself
        you (could not|can not) \w+ (\w+ )*(to save your life|your way out|a kite|an egg|a barn door|a flea|a fly)$|my (\w+ )?(gran|dog|granny|grandmother|horse) could
        you have (the brains|the wits|no (brain|brains|clue|idea|heart|shame|manners|talent|sense)|a face (like|only))
        (not|n't) the sharpest|one (sandwich|card) short|thick as|dumb as|ugly as|worthless piece|piece of (shit|crap|filth|dirt)
        i have (seen|met|had) (better|smarter|prettier|cleverer) (\w+ )*(than you|rocks|dogs|pigs|donkeys)
        you call (that|this|yourself) an? |i (would|could) not (trust|hire|ask|pay) you|i will (have|get|ruin|report|sue) you
        ^(you )?(BAD|dirty|damned?|bloody|fucking) (old |little |fat )*(man|woman|girl|boy|thing|lump)$
        ^(you )?((BAD|old|dirty|little|damned?|bloody|fucking) )+(fart|bag|trout|bat|crone|codger)$
        ^you (BAD|damned?|bloody|fucking|filthy|dirty) (old |little )?\w+$|you are (an?|such an?) (embarrassment|eyesore|menace|nuisance|burden|blight|insult)
        ^(e?f off|eff off|stfu|gtfo|kys|foad|(go )?die|(go )?kill yourself|yo(ur)? (mum|mother|mama|momma)|son of a (bitch|whore|dog))$
        ^YOURE (VERY )*(BAD|(\w+ )?NAME)$|^(BAD|the worst) (npc|game|bot|character)$|^(useless|pathetic|worthless|disgusting|idiotic|moronic)$
        ^what an? (\w+ )?(NAME|dump|hole|tip|pigsty)$|^(a )?good for nothing( \w+)?$|you good for nothing|you are (no (use|good)|good for nothing)( to \w+)?
        ^you (reek|stink|suck|blow)( of \w+)?$|your (face|head|nose|breath|hair) (looks?|smells?|is) like|your (mum|mother|mama) (is|was|looks|smells)
        ^(that|this|it) is (so |very |really )?(boring|lame)|(begone|away with you|leave me (alone|be|in peace))|i (can not|could not) (stand|bear|abide) (you|your)
        (every(one|body)|the whole (village|town)) (hates|despises|laughs at) you|i hope you (die|rot|choke|drown|burn|suffer)|i will make you (pay|suffer|regret|bleed)
        ^watch (it|your (mouth|tongue))|what is your (problem|damage)$|you are out of your (mind|mind completely)|you do not know (anything|a thing|shit|what you)
        your (\w+ )?(is|are) an? (\w+ )?(dump|disgrace|mess|pigsty|ruin|hole|joke)$|you talk too much|(no ?body|no one|who) (cares|asked)$|i do not (care|give a \w+)( what you \w+| about you)?$
        ^you (\w+ )?(scurvy|lying|thieving|cheating|snivelling|wretched|miserable) \w+$|^(vile|scurvy|lying|thieving|miserable) (NAME|dog|snake)$
        ^(what|such) an? (\w+ )?(BAD|NAME) (\w+)$|(no ?(one|body)|who) asked (for )?(you|your( \w+)?)$|^go (and )?(boil|soak|stuff|hang|bury|shove) (your|yourself)|i will (wring|break|slit|snap|cut off|smash|crush|bash|rip|tear|chop) (\w+ )?(your|you)
    """,
    "apology": r"""
        i am (so |very |really |terribly |truly )*sorry
        i (do |really |sincerely |can only )*apologi[sz]e|my apologies|forgive me|my (bad|mistake|fault)|pardon me for|mea culpa|no offen[cs]e
        i (did not|never) (mean|meant|intend|want) (to|it|that|any)
        i take (it|that|it all) back|i should not have|i regret (it|that|what)|i was (wrong|rude|unfair|out of line)
        i owe you an apology|please forgive|i beg your (forgiveness|pardon for)
        sorry (about|for) (that|this|it|what|my|being|earlier|before|the|all|shouting|calling|bothering)
        ^(oops |whoops |so |very |oh )*sorry$
        apologies( (for|about|if)|$)|(so|very|really|truly|terribly|awfully) sorry|sorry( to| if| i am( \w+)*| i| that| for)|beg your forgiveness
        i (feel|felt) (so |really |very )?(bad|terrible|awful|rotten|guilty) about|i (lost my temper|went too far|overstepped|messed up)
        i (was|have been|behaved) (so |very |really |such |like )*(an? )?(out of (line|order)|horrible|nasty|unkind|a jerk|an idiot|a fool)
        (can|could|will|would) you (ever |please )?forgive me|do not be (angry|cross|mad|upset|offended)( with me| at me)?
        no hard feelings|that came out wrong|i spoke (too|out of)|let (us|me) (start over|make it up|make up)|my bad|i regret
        i (did not|never) (mean|want|intend) (you )?(any )?(harm|offence|offense)|i hope you can forgive
        ^(so )?(did|do) not mean (to|it|that|any)|i (meant|mean|intended) (you )?(no|not any) (harm|offen[cs]e|disrespect|insult)
        ^(sry|soz|sozz?|oops|whoops|oopsie|mb|srry|sory|apologies)( \w+)?$|^sorry (i|we) (am|was|were|have|had|\w+ed)( (so |very |too )*\w+){0,4}$|^sorry to (bother|disturb|interrupt|trouble|wake|keep) you( \w+)?$
        (that|it) was (so |very |really |too )*SLIPPED( of me| to say)?$|i (was|am) (being |just )*(so |very )?(rude|stupid|silly|a fool|an idiot|mean|unkind|thoughtless)
        i (acted|behaved) (like|so|very|badly|terribly)|i (have been|was) (so |very |quite |awfully )*(rude|unkind|mean|unfair|horrible)|i (have )?(wronged|offended|insulted|hurt|upset) you
        i (feel|felt) (so |really |just )*(awful|terrible|horrible|ashamed|bad|guilty)( for| about|$)|i am (so |deeply )?ashamed|i (must|have to|want to|would like to|wish to) apologi[sz]e
        (accept|have) my (\w+ )?apolog(y|ies)|i (beg|ask|crave)( for)? (your )?(forgiveness|pardon$|mercy)|^pardon me$
        ^are you (still )?(mad|angry|cross|upset|annoyed)( at me| with me)?$|(can|could|may|shall) we (start (again|over|afresh)|make (up|peace)|be friends again)
        i will make (it|this) up to you|i hope (you are|i did|i have) not (\w+ )?(mad|angry|cross|upset|offend\w*|disturb\w*|hurt)
        (i was |i am |it was |that was )?(only|just) (a joke|kidding|joking|teasing|messing)|^(just |only )?(kidding|joking)$
        (it|that|this) will (not|never) happen again|i will (not|never) do (it|that|this) again|i got carried away
        (forgive|excuse|pardon) my (\w+ ){0,2}\w+$|i (feel|felt) like (an?|such an?|the) (\w+ )?(idiot|fool|jerk|monster|worst)
    """,
    "farewell": r"""
        good ?bye|bye|farewell|good ?night|cheerio|ta ta|godspeed|so long$|take care$|until then$|later$
        ^(\w+ )?see (you|ya)( \w+){0,2}$|i will see you|until (next time|later|tomorrow|we meet)
        i MUST (go|leave|run|return|head off|be (off|going)|get going|be on my way|move on|get on|push on)
        i am (off|leaving|going|on my way|out of here|heading (off|out))( now| then)?$
        i will (leave you to it|let you (get|go)|be (back|off|going))
        (talk|speak) (to you )?(later|soon|again)$
        have a (nice|good|great|lovely|pleasant) (day|evening|night|one|time|morning|afternoon|week)
        safe (travels|journey)|that is all|that will be all
        ^(cheerio|toodle(oo| oo| pip)|ta ra|tara|ta ta|laters|adieu|adios|ciao|au revoir|sayonara|peace( out)?|so long|tschuss)
        ^(bye|byebye|buh bye|goodbye|cya|see (ya|you)|see you (around|soon|later|tomorrow|then|next time))
        catch you (later|around|soon)|be seeing you|smell you later|take it easy$|keep well|stay (safe|well|warm|out of trouble)
        look after yourself|mind how you go|sleep (well|tight)$|sweet dreams|night night|nighty night|^night$|god be with you
        i (had|would|have|have got|got|need|ought|will|am going) (better |best |to |have to )*(go|be going|be off|dash|run|fly|split|be away)
        ^(gotta|got to|must|have to|better|best|need to) (go|run|dash|fly|split|be going|be off|get going|head off|get back|leave)
        (i am |well i am |we are )?(heading|headed|off) (off|out|home|back|to bed|now)( now)?$|i am (done|finished|away|gone)( here| now)?$
        (it is )?(getting late|time (i was|for me to|to (go|leave|head|be off|move on|hit the road)))|i will (not keep you|be on my way)
        i will leave you (alone|in peace|be|now|with it)|that is (me|it|all) (done|off|for (today|now|tonight))|until we meet again
        (it was|it has been|been) (so |very |really )?(nice|good|lovely|great|a pleasure) (\w+ )?(talking|chatting|meeting|seeing|speaking|to)
        ^(nice|good|lovely|great|a pleasure) (talking|chatting|speaking|doing business)|(talk|speak|write) (to you )?(soon|later)
        (have|enjoy) (a|an|the|your|the rest of) (\w+ )?(\w+ )?(day|evening|night|one|weekend|trip|journey|rest)( then| now)?$
        safe (home|trip|travels|journey|passage)|bon voyage|happy (trails|travels)|fare (thee|you) well|parting is
        i (should|must|had better|have to|need to) (\w+ )?(head|get|be getting|make a move|be moving)( \w+)?$
        ^(gtg|g2g|ttyl|ttfn|brb|bbl|afk|toodles|toodle pip|by+e+|bye+ ?bye+|bai|nite|good nite|g night|gn|gnight|ciao ciao|hasta la vista)$
        i (really |truly |just )*(must|should|ought to|have to|need to|have got to) (really |now |be )*(be going|going|go|leave|sleep|get back|rest|head back)
        i (shall |will |must |had best )?(now )?take my leave|take care( of yourself)?$|^do not be a stranger|i (bid|wish) (you|thee|ye) (farewell|good ?night|adieu|goodbye|good day|a good)
        i (will|shall|must|had better) (leave|let) you (to|get on|get back|with|alone|be|go|work)|^back to (work|business|the road)|duty calls|^(i am )?(going|gonna|off) (to )?(head (off|out|home)|leave|split|bounce|dip)
        i (will|shall) (come|stop|drop|call|be|swing|pop) (back|by|in|round|around)( again)?( tomorrow| later| soon| some time)?|^(i am|we are) (leaving|off|out|going)( now| then)?$
        god (keep|go with|speed|protect|watch over) (you|thee)|may (the gods|the road|your road|god) \w+|i am (out|outta here|out of here)$|^nothing else( today)?$
        ^(it is |is it )?(past |about |nearly )?(my )?(time|bedtime|home time)( (i|we) \w+| for (me|bed|us)| to \w+)( home| to bed| now| off)*$|^(bed|home) (time )?for me
    """,
    "thanks": r"""
        thanks?|thank you|many thanks|much obliged|cheers|ta$|bless you|ta very much
        i (am|would be) (very |most |so )*(obliged|grateful)|i (really |very much )?appreciate
        you have been (a (great |big )?help|(very |most |so )?(helpful|kind))
        that (is|was|has been) (\w+ )?helpful|that helps|i owe you (one|a lot)
        (much|really|greatly|highly) appreciated?|appreciate (it|that|your|the|all|you)|^(ty|tysm|tyvm|thankyou|thanx|thnx|tnx|merci|gracias|danke)
        (that is|how|this is|it is|you are) (very |so |really |awfully |most |too |terribly |ever so )*(kind|thoughtful|generous|decent|good|sweet)( of you)
        how (very )?(kind|thoughtful|generous|sweet)$|^(most|very|too|so) kind|you are (too|very|so|most) kind|in your debt|indebted
        (ta|cheers|thanks) (mate|love|pal|friend|lad|lass|very much|muchly|ever so)|god bless|bless (you|your)|you shouldn?t have$
        (you|that) (have )?(really |just )?(saved|made) my (life|day|bacon|skin|neck|week)|could not have (done|managed) (it|that) without you
        you are (a|an|my) (lifesaver|life saver|angel|star|saviour|godsend)|(a |that is |that was |you have been a )(great|big|huge|real) help
        you have my (\w+ )?(gratitude|thanks)|i am (eternally|forever|truly|deeply|ever so|much|really) (grateful|thankful|obliged|indebted)|i am thankful
        (what|where) would i (do|be) without you|i (do not|would not) know what i would (do|have done)|(that|it|this) (has |have )?(really |truly |greatly |certainly )?(helped|helps)( me)?( a lot| so much)?$
        ^(very|really|so|most|super|extremely) helpful$|^good to know$|you (have )?(really |just )?(saved|rescued) (me|us)|(that|this) is (so |very |really |awfully |most )*(nice|lovely|good|decent) of you|(nice|lovely|decent|good) of you$
        you should not have$|you (have )?(did|done) me (an? )?(\w+ )?(favou?r|service|kindness|good turn)|you are (an? )?(true|good|real) friend
        ^(thankies|thanksies|thankee|thank ye|thank ee|thanks?y)|blessings? (up)?on|i will (not|never) forget (this|that|it|your (kindness|help))|i will (pay|make|repay) (you|it|this)( back| up)( to you)?
        ^(much|lots of|so much) (love|gratitude|thanks)|you (have been|are|were) (so |very |too |really |ever so |always )*(good|kind|sweet|generous|patient|nice|helpful) to (me|us)|(grateful|thankful) (to you|for (that|it|this|your|the|all))
        ^what a (great |big |real |huge )?help( you (are|have been))?$
    """,
    "compliment": r"""
        ^such an? (VERY )*GOOD \w+( you have( here)?)?$
        ^you are (such )?(an?|the) (VERY )*(true |real |perfect |proper )*(gentleman|lady|peach|pearl|pro|professional|champion|artist|master|darling|love|sweetheart|good soul|sight for sore eyes)$
        you (run|keep) (an? |such an? )(\w+ )?(tight|tidy|clean|orderly|neat) \w+
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
        you (have|have got|got|possess) (such )?(an? |the |some )?(\w+ )?(\w+ )?(smile|eyes|voice|laugh|talent|gift|heart|way with|knack|eye for|touch|mind)
        (you are )?looking (good|great|sharp|lovely|well|fine|smart|gorgeous)( today| tonight| there)?$|you (really |sure |certainly )*know your (stuff|onions|trade|craft|business)
        you (\w+ )?(look|looked) (VERY )*(an? )?GOOD( today| tonight| in that| in it)?|you are (a|the|my) (GOOD|best|true|real|natural|born) \w+
        (best|finest|tastiest|nicest|prettiest|strongest|cleverest|kindest) \w+ (\w+ )?(i have|in|on|around|for|ever|this side|anywhere)
        i have never (\w+ )?(seen|tasted|met|heard|eaten|had|known) (such|anyone|anybody|anything|a (better|finer|nicer)|better|finer|so)
        i could (listen|talk|look|watch|eat) (to |at |with )?(you|this|these|that) all (day|night)|(do not|not) make (them|people) like you
        (nobody|no one|no one else) (\w+ ){1,3}(like|better than|as well as) you|you (brighten|light) up|you are (amazing|incredible|unbelievable)
        nice (one|work|job|going)|good (job|work|going|stuff|on you)|great (job|work|stuff)|fair play to you|way to go|top (job|notch|marks)
        kudos|respect$|props to|first rate|i am (so |very |really |quite )?(impressed|amazed|in awe)|(quite|truly) impressive
        how (lovely|nice|beautiful|clever|sweet|brave|charming|wonderful|pretty|adorable) (you|this|that|it|your|everything)
        it (really )?(smells|looks|tastes|feels|sounds) (VERY )*GOOD( in| out)?( here| there)?$|i (like|love|admire) (your|the|how|what you)
        you (really |truly |surely )?have (done|made|got) (\w+ )?(GOOD|well)|you (sing|cook|bake|fly|play|dance|draw|tell it|work) (so |very |really )?(well|beautifully)
        (this|that|it|they|these|your \w+) (is|are|was|were) (VERY |absolutely |simply |just )*(the best|to die for|out of this world|a work of art)
        ^(this|that|it|the|your) (\w+ )?(is|are|was|were|looks?|smells?|tastes?|sounds?) (VERY )*GOOD( in| out)?( here| there| today)?$
        ^(it )?(smells|looks|tastes|feels|sounds) (VERY )*GOOD( in| out)?( here| there)?$|well (played|said|met indeed|spoken)|^(VERY )*(impressive|beautiful|delicious|amazing|lovely|brilliant|wonderful|gorgeous|marvellous)$
        you are (an? )?(natural|treasure|wonder|delight|joy|credit to)
        ^(love|loving|like|liking|dig|digging|adore) (the|your|what you|that|this|how you) \w+
        ^(that|this|it|those|these) (is|are) (an? |some )?(VERY )*GOOD \w+$|^YOURE (VERY )*(GOOD|hot|the best|hilarious|adorable|fit|fire|lit|goated)$|^YOURE my (hero|favou?rite|idol|inspiration|kind of)( \w+)?$
        ^(what|such) (an? )?(VERY )*GOOD( \w+){0,2} (you (have|are)|this is)?|^how GOOD you (are|look|sing|have)|you (crack me up|make me (laugh|smile|happy)|rule|slay)$
        ^(nicely|well|beautifully|neatly|finely) (done|made|put|played|said|cooked)|you make the (best|finest|nicest|tastiest) \w+|^(yum|yummy|wow|woah|whoa|epic|sick|dope|pog|poggers|noice)$|^what a (view|beauty|smile|place|meal|looker|woman|man|treat)$
        ^(i have )?never met (anyone|anybody|a \w+) (as |so |this |more )\w+|you have not aged|you do not look your age|my hat is off|(people|they|folks?|everyone|everybody) (speaks?|talks?|thinks?|says?) (so |very )?(highly|well|fondly|kindly|only good) of you
        ^(that|the|those|your|this) \w+ (really |truly )?(suits?|becomes?|looks? (VERY )*(GOOD )?on) (you|ye)|^((very|so|really) GOOD|(?!good|fine|great|cool|sweet|nice|strong)GOOD)$|you have (\w+ )?(taste|style|class|manners|skill)
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
        ^(is )?(everything|all) (ok|okay|al ?l?right|good|well|fine)( with you| here| today| there| then)*$
        ^(how|hows) (are )?(you|we|things|it|life|tricks|everybody|everyone|the family)DOING$|^how (goes|fares) (it|you|things|life|the day)DOING$
        ^(what is|what) (up|happening|new|good|the matter)( with you)?( today)?$|^what is the good word$|how is it (hanging|going)
        ^((are )?you )?bearing up( ok| okay| al ?l?right| well)?( today| there)?$|^holding up( ok| okay| al ?l?right)?$
        ^(are )?you (feeling|keeping|holding up|doing|getting on|having)( a)? (\w+ )?(ok|okay|al ?l?right|good|well|fine|better|busy|day|time)( today| there)?$
        ^(are you |you )(busy|tired|happy|sad|bored|cold|in a (good|bad) mood|in good spirits)( today| tonight| right now| now)?$
        ^(had|having|have you had|are you having|did you have) an? (\w+ )?(day|night|morning|week|evening|time)( so far| today)?$
        ^(what|been) an? (\w+ )?(day|week|night|morning)$|^(did you |you )?(sleep|rest|slept) (well|ok|okay)( last night)?$
        ^(bit |rather |quite |so |very |it is |pretty )*(chilly|nippy|muggy|windy|hot|cold|warm|fresh|grim|damp|miserable)( today| out| out there| is it not| this morning)+$
        ^(can|could|may) (i|we) (bother|trouble|disturb|keep) you|^(got|have you got|have you|do you have) (a (minute|moment|second)|time)( to (talk|chat|spare))?$
        ^how (is|was) (your |the )?(wife|husband|family|health|back|mood|head|evening|weekend|journey|trip)( today| these days)?$
        ^(hru|hbu|wbu|wyd|wassup|wazzup|sup)$|^how (are|is) (ya|yer|ye|thou|yourself|all|everyone|everybody)DOING$|^how (fare|fares|farest) (you|thou|thee|ye)( today)?$|^how did you sleep( last night)?$|^(any|some)thing (new|exciting|interesting)( today| here| happening)?$
        ^what (is|has been) (going on|cooking|shaking|cracking|happening)( \w+)?$|^what (are |have )?you (been )?(up to|doing|busy with|working on)( right now| now| today| there| at the moment| these days)?$|^am i (disturbing|interrupting|bothering|keeping)( you)?$
        ^(i )?(just |only )?(wanted|want|came|stopped|popped|dropped) (by |in |here )?to (chat|talk|say (hi|hello)|see you|see how you are|have a chat)( with you| to you| a bit)?$|^(just )?browsing$
        ^(it is |looks like |what |some |such )*(raining|snowing|rain|snow|a storm|weather)( again| today| out| we are having| is coming| outside| eh)*$|^(it is )?(an? )?FINE (day|morning|evening|night|afternoon|weather)( is it not| is not it| isnt it| today| out)+$
        ^(you )?(seem|look) (\w+ )?(tired|busy|well|sad|worried|happy|down|upset|cheerful|glum|bored|lonely|pale|angry|tense)( today)?$|^why (are you )?(so |the )(sad|long face|glum|happy|grumpy|down|serious|quiet|gloomy|angry)( today)?$|^how (are|is) (the|your) (kids|children|wife|husband|family|folks|little ones|parents)DOING$
        ^i am (so |really |a bit |feeling |very )*(fine|good|well|great|ok|okay|tired|bored|hungry|cold|sad|happy|lonely)( today| thanks)?$
        ^how is (the|your) (old |poor |dear )?(back|leg|knee|knees|health|head|cold|cough|heart|feet|rheumatism|hip|wound|arm)DOING$|^(bit |rather |so |very |pretty |really )*(hot|cold|warm|wet|nice|lovely|windy|chilly|mild|muggy|sunny|gloomy)( (out|outside|today|this morning|tonight|is it not|is not it|innit|eh|here|for the time of year))+$|^(are |is )?(things|it|everything|life|work|business|trade) (all )?(going|doing|coming along)? ?(well|ok|okay|al ?l?right|good|fine|smoothly|slow|booming)( with you| today| here| then)*$
        ^(rotten|foul|filthy|miserable|dreadful|FINE|gloomy|wild|strange|funny|odd) (weather|morning|evening|day)( (again|today|out|outside|this is|is it not|eh|for it))*$
    """,
    "identity": r"""
        who (the (hell|devil) |exactly |in the world )?(are|is|might) you( be| anyway| exactly| again| then| really)*$
        what is (your|thy) (first |last |full |real |proper |family )?(name|surname)|your name( please)?$|what are you called$
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
        (do you have|have you got|you have|got|you got) a name|what (do|should|can|shall|may) i call you|^(your )?name$|your name again$
        who (is|am) (it |that )?i (am )?(talking|speaking|dealing) (to|with)|who are you( then| anyway| supposed to be| meant to be| when you are at home)+$
        ^(do i|should i|have i) know you( from somewhere)?$|^have we met( before)?$|what is your (story|deal|background)$
        what (kind|sort) of (work|job) (is it )?(that )?(do )?you do|what is it (that )?you do( \w+){0,3}$|what (are|is) your (duties|job here)
        ^(so )?(you are|are you) (the|a) \w+( here| then| around here)?( are you( not)?| right| is that right| i take it)$
        ^who (ru|are ya|be you|are thou|art thou|is this|goes there)$|^(with |to )?whom (do|am|have) i( \w+){1,5}$|^(give|tell) me your (\w+ )?name|how (should|do|shall|may|can|must) i (address|call|refer to) you( then| please| by)?$|^(and )?how are you called$|what name (are|do) you (known|go|called)( by)?
        ^what (is your business|are you doing|brings you) (here|in \w+|around here|out here)( \w+)?$|^what do you work as|^(tell me |what is )your (life )?story$|^(are you|you are) (in charge|the boss|responsible)( here| around here)?$|^who is in charge( here| around here)?$
        ^are you (an?|the|even|actually|really|some( sort| kind) of )*( )?(npc|real|human|alive|bot|ai|machine|chatbot|robot|computer|real person|person|program)( person)?$|^(so )?(you must be|you are|are you|is your name|you are called|you would be|so you are)( the \w+)?$|^(identify|name) yourself
        ^(so )?you must be (the|an?) \w+( here)?$
        ^(and )?(what )?your name (is|was|again|would be)( again)?$|what is your (job|trade|work|role|profession|name)( (exactly|then|again|anyway|around here|in all this|really))*$|^(are )?you (the|a) \w+$|^are you (an? )(\w+ )?(robot|bot|ghost|witch|wizard|machine|human|person|npc)( or (something|what|not))?$
        what do you do (a?round|about) here|^are you the (one|person|man|woman) (who|that) (runs|owns|manages|keeps) (this|the) (place|house|shop)$|remind me (of|what) your name
        ^(so )?(you (are|will be|must be|would be)|are you) (the|an?) (\w+ ){0,2}\w+( here| then| (are (you not|not you)|will you not|right|i (take it|suppose|presume|assume|reckon|guess|gather)))+$
        ^(so )?(you are|are you) the (one|man|woman|person) in charge( here| around here)?$
        what (might|may|would|could) your (\w+ )?(trade|job|work|name|business|profession|occupation|craft) be$
        ^(and )?(who|whom) (have|do) i (have )?(got )?the (pleasure|honou?r)( of \w+)?( to| with)?$
    """,
    "again": r"""
        ^(sorry |excuse me )?(what|pardon|huh|come again|say again|how is that|what is that|what was that)$
        ^(i )?beg (your )?pardon$|^repeat$|^i do not (understand|follow|get it)$
        say (that|it) again|(could|can) you repeat|repeat (that|it|yourself|please)|what did you (just )?say
        tell me (that )?again|one more time|once more please|say that once more|what do you mean$|speak (up|louder)
        i (did not|could not|can not|do not) (quite )?(catch|hear|get|understand|follow) (that|you|it|a word)
        slower please|what are you (saying|talking about|on about)
        ^(eh|say what|you what|what now|huh what|sorry what|sorry|pardon me|run that by me again|what was that( last)?( again| bit| part| thing| word)?|repeat that)$
        i (missed|did not catch|did not hear) (that|it|you|what you said)|(could|can) not hear you|you lost me|i am (lost|confused|not following)
        in (plain|simple|other) (english|words)|what are you (on about|getting at|trying to say|talking about|saying)|^meaning( what)?$
        (explain|say) (that|it) (\w+ )?(again|slower|more slowly|simply)|(speak|talk) (up|slower|more slowly|clearly)|(stop|you are) mumbling
        ^(wut|wat|wot|whut|hm+|hmm|excuse me|once more|again|again please|wdym|come again|sorry what|what the|pardon|eh what|explain|explain (that|it|yourself)|confused|louder|slower|repeat|i zoned out|slow down)( please)?$
        (would|do) you mind (repeating|saying (that|it) again)|^what (were|are|was|did) you (saying|say|telling me|tell me)( just now)?$|^what (does|did|is) (that|this|it) (supposed to )?mean$|^(what do you )?mean by that$|what do you mean by (that|this|it)$
        ^(did|do|can|could) not (quite )?(catch|hear|get|follow|understand)( (that|it|you|a (word|thing)|anything|what you said))?$|i (can not|could not|did not) (hear|catch|understand) (a (word|thing)|anything|a single word|nothing)
        you (have )?lost me|(went|goes) over my head|^(speak|talk|say it)( in)?( plain| proper)? (english|sense|plainly)|^in (plain |proper )?english|use (simpler|simple|plain|other|easier) words|i am (a bit |a little |very |rather |hard |so |half )*(deaf|of hearing|confused|lost)|my hearing is|i (was not|am not) (listening|paying attention)
        (can|could|would|will) you (please )?(say|put|explain|phrase) (that|it) (differently|another way|simpler|more \w+|in other words)|(can|could) you (please )?(rephrase|clarify|speak up|speak louder|slow down)|(explain|clarify|rephrase) (that|it|yourself)( please)?$
        ^what was (that|it) (you (said|say|were saying|just said)|again|please)|(can|could|would|will) you (please )?(say|speak|repeat|tell me) (it|that|a bit|a little|one|me|once|again|this)? ?(\w+ )?(louder|slower|again|more slowly|once more|up|slowly|clearly|one more time)( please)?$|^(sorry |but )?(i )?(did|do|could|can) not (hear|catch|get|understand|follow)( (you|that|it))?$|^(once more|again|louder|slower|slowly|one more time|more slowly|clearer)( slowly| please| louder)*$
    """,
    "demand": r"""
        ^(now )?(give|hand|pass|throw|loan|sell) (me |us |over |it |that )*(all )?(of )?your \w+
        (come|walk|go|travel|run away|elope|ride|sail|leave) (along )?with (me|us)|^follow me|^join me|^obey( me)?$
        marry me|kiss me|sleep with me|will you marry|(will|would) you be my|^(be|become) my \w+|your (purse|money|clothes)$
        ^(open|close|shut|unlock|kill|attack|kneel|bow|undress|strip|dance|jump|surrender|steal|burn|destroy) (?!you|i|we)
        ^(kneel|bow|undress|strip|dance|jump|surrender|sing|come here|get out|move|stand back|step aside|confess)$
        ^(go|run|come) (and |over there and )?(get|fetch|bring|kill|steal|tell|find|ask|do|help|clean|open|close)
        ^(go|come|run) (and|over and|over there and) \w+|^be a (dear|good \w+|love|sport|darling|pet) and|^go (\w+ )?(shove|push|throw|poke|hit|beat|rob|wash|buy|jump)
        ^(hand it over|give it (here|to me)|stick them up|hands up|out of the way|get down|get up|sit|stay|shoo|move it|stop that|do it|do as i say|do what i say)( now| or .*)?$
        ^(go away|come) (along |away )?(with (me|us)|on an? \w+)|^(duel|fight|obey|serve|worship|entertain|amuse|hug|massage|love) me|^let us (fight|duel|wrestle|dance|elope|kiss|spar)$
        ^(now )?(kill|attack|murder|rob|beat up|burn( down)?|poison|steal|destroy|fetch|summon|undress|open|close|shut|unlock|surrender|drop|empty) (the|your|that|this|him|her|them|it|everyone|some|all)( \w+){0,4}$
        ^(pour|make|cook|bake|build|buy|draw|write|sing|play|steal) (me|us) (an?|some|my|the|your)( \w+){1,3}$|^(stop|stop (right )?there|do not move|freeze|halt|stay( right)? (here|there|put)|wait (here|there)|stand (still|up|down)|do (what|as) i (say|tell you)|do what you are told|drop it|quiet|silence)( now)?$
        ^repeat after me|^say (?!(that|it|again|something|more|hello|hi|what|anything|nothing))\w+$|^tell (me|us) an? (\w+ )?(joke|riddle)|^(get|bring|fetch) (me|us) (an?|some|the|your) \w+( now)?$
        ^(pretend|act|behave|imagine) (\w+ ){1,5}\w+$|^get (the hell |the fuck )?out( of (here|my \w+|this \w+))?
        ^(bring|fetch|get) (me|us) (the|his|her|their|my|that) (\w+ ){0,4}\w+$|^go (and )?jump |^(take|put) (off |on |down )?(that|your|the|it|this|those)( \w+){0,3}( (off|on|down|away))$
    """,
    "refusal": r"""
        (give|hand|lend|bring|fetch|get|pass|throw|loan|gift) (me|us)
        ^(give|hand|lend|bring|fetch|get|pass|throw|loan|gift) (over|it|that|him|her|them)
        ^DEED(?! (you|i|we|they|he|she|it|people)\b)
        (can|could|will|would) you (please |just |kindly |maybe )?FAVOUR
        i (want|need|order|command|demand|would like|ask|beg) (that )?you to
        you (must|have to|will|should|need to|had better) (help|give|come|go|do|kill|open|follow|stop|let|obey|leave|pay)
        do me a favou?r|lend me a hand|help me|save me|in exchange for
        let me (in|out|through|pass|have|take|borrow|go|stay|kiss|hold|see|use)
        do (it|that|this) for me|(would|will|could|can) you do (something|me|us|it|that)|(fancy|feel like|care) (giving|lending|helping|doing|coming)
        i (want|need|order|demand|insist|request|require) (that )?you (to )?\w+|you (are|were) (going|coming) (to|with)
        ^help$|i (really |badly |desperately )?(need|could use|require|want) (your |some |a |a little |a bit of )*(help|hand|favou?r|assistance|aid)|i have a favou?r|(can|could|may|might) i ask( you)?( for)? (an? |your )?(\w+ )?(favou?r|help)
        (can|could|may|might|would it be possible to) (i|we) (please |maybe |just )*(kiss|hug|cuddle|marry|touch) you|(can|could|may|might) (i|we) (please |just )*(borrow|kiss|hug|touch|pet|have|take|use|keep) (you|your|some (money|gold|coins?|change)|money|gold|this|that)( \w+){0,3}
        (can|could|may|might) (i|we) (please |maybe |just )*(borrow|steal|ride|pet) (\w+ ){0,3}\w+|(could you |can you |would you )?spare (an?|some|any|me|us) \w+
        (do you )?(want|like|care|wish) to (come|join|go|dance|fight|marry|travel|have a drink|hang)( \w+){0,4}$|(will|would|do) you (want to |like to )?(go out|come|travel|dance|dine|drink|run away) (\w+ )?(with (me|us)|along)|^(shall|should|can|could) we (go|dance|travel|run away)( \w+)?$
        ^let us (go|leave|travel|run away|get out of here|get (a drink|going|drunk)|be friends|play)( \w+)?( \w+)?$|^(have|eat|drink|dance|dine|play|stay|sit) (\w+ ){0,3}with (me|us)$|(can|could|would|will) you (please )?take (me|us)|^take (me|us) (to|there|with|home|along|across)( \w+)*
        (can|could|would|will) you (please )?(show me around|(fix|mend|repair|sharpen|make|build|forge|sew|bake|teach|train|guard|watch) (me|us|my|this|that)( \w+){0,4})$|^(teach|train|show|guide|heal|feed|hire|pay|free|save|protect|escort) (me|us)( around| to \w+| how to \w+)?$|^(fix|mend|repair|buy|take|hold|keep) (this|that|it|my \w+)( \w+){0,3}$
        ^i (beg|implore|am begging|am asking) (of )?you
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
        ^(ya|yea|yah|uh huh|mhm|mm|ok then|right(o| you are)?|too right|spot on|bang on|dead right|hear hear|amen( to that)?|ditto|same|for sure|sure thing)CHIME$
        ^(you said it|tell me about it|true (enough|that)|i hear you|i get (it|you)|gotcha|no argument( here| from me)?|i am with you|works for me)CHIME$
        (could|can) not (agree more|have (put|said) it better|put it better|argue with that)|well (put|said)|you are (dead|so|too|quite|absolutely|totally) right
        ^(that )?(sounds|seems|is) (good|fair|right|great|reasonable|sensible|like a plan)( to me)?$|i (see|get|take) (what you mean|your point|the point)
        (good|fair) (point|enough|play)|(just|exactly) what i (think|thought|said|say|mean|meant)|my (view|feeling|thoughts?) (too|exactly)
        i (would|will) (drink|say amen) to that|as i thought|i (thought|suspected|knew) (so|as much|it)$|you have a point there
        ^(ya|yeah|yes|yep|aye|ok|okay|okey dokey|okie dokie|k|kk|alrighty|righto|def|totally|totally agree|right on|likewise|verily|truly|without (a )?doubt|roger( that)?|word|facts|preach|gladly|with pleasure|so be it|it is so|mm hm|mhm)CHIME$
        ^(too|very|so|how|quite|all too) (true|right)( dat| that| enough)?$|^true dat$|that is what i (think|thought|say|said|mean|reckon|figured)( too| as well)?$
        ^i (guess|suppose|reckon|imagine|expect)( so| you are right| not wrong)?$|(you|ur|your) (are )?(right|spot on|correct)$|you (are not wrong|may be right|might be right|could be right|must be right|know it|speak (the )?truth|are right enough)
        ^(it is |you have got |you have )?a deal$|^(i am|count me) in$|^(as|if|whatever) you (say|wish|like|please|think|command)( so)?$|^i c$|no doubt( about (it|that))?$
        i am (\w+ )?(with you|on your side)( on that| there| about that)?$|^(fine|good|ok|okay) (by|with) me$|^i would (love|like|be glad|be happy) to$|^(good|fair|excellent|valid) (point|argument|idea|thinking)$
        ^((that|it|this) )?(makes|made|is|sounds|seems) (perfect|good|total|complete|exactly|quite|absolutely|perfectly|entirely|completely|so|very|all too)?( )?(sense|right|true|correct|reasonable|sensible|logical|plausible|fine with me)$|^(i am )?all for (it|that)|(i )?can not (disagree|deny|fault|complain|quarrel)( with)?( that| it| you)?$|^(i (do |have to |must |will |would |could )*)?(concur|second that|grant you that|admit)( that)?
        ^i am (right |all |totally )?with you( there| on that| all the way| about that)?$
    """,
    "disagree": r"""
        ^(no|nope|nah|never|no way|not at all|not really|(of course|certainly|absolutely) not|hardly|unlikely)DENY$
        ^(nonsense|rubbish|wrong|false|lies|liar|not true|poppycock|balderdash|bollocks|bullshit|it is not)DENY$
        that is (wrong|not true|false|nonsense|a lie|rubbish|not right|impossible|ridiculous|absurd)$
        i (do not|can not) (believe (you|that|it|a word)|think so|agree|buy (it|that))|i (disagree|doubt (it|that)|refuse)
        you are (wrong|lying|mistaken|joking)|that is (not true|a lie)|(utter|complete|total|what) (nonsense|rubbish)
        i see it differently|i beg to differ|you must be (wrong|mistaken|joking)|no you do not|(stop|do not) (lying|lie)
        ^(no no|no no no|nope|nah|uh uh|come off it|get away( with you)?|yeah right|as if|fat chance|no chance|pull the other one|not (so|likely|true|convinced|a chance|on your life))DENY$
        ^(hogwash|codswallop|piffle|baloney|tosh|twaddle|bull|utter rubbish|what rot|nonsense)DENY$|(load|pack|bunch) of (old )?(rubbish|nonsense|tosh|tripe|lies|cobblers|crap|bull)
        you (are|have to be|must be) (kidding|joking|having me on|pulling my leg|making (that|it|this) up|mistaken|wrong|mad|off)( me| about that| there)?$
        (that|it) (can not|could not|does not|will not|is not) (be )?(true|right|add up|sound right|make (any )?sense|so|correct|fair|how it \w+)$
        i (am not|do not feel|am far from) (so |very |too |at all |entirely |really )*(sure|convinced|certain)( about that| of that)?$
        you (have )?got (that|it|this) (all |completely )?wrong|you (are|have) (been )?(misinformed|misled)|(i|we) (think|thought) not$
        i (would not|will not|can not) (say|accept|agree|believe|have) (that|so|it|with you)|i (refuse to|do not|can not|hardly) (believe|buy|accept) (a|that|it|this|you)
        ^(naw|nay|nae|nope|no|hell no|heck no|god no|oh no|not in the (least|slightest)|never ever|by no means|(definitely|absolutely|surely|probably|certainly) not|no (sir|maam|madam)|not so|not for me)DENY$
        ^(in your dreams|dream on|bs|bull|humbug|bah humbug|doubtful|impossible|inconceivable|preposterous|lies all lies|says (who|you)|on the contrary|(quite|just|exactly) the (opposite|contrary|reverse)|sure you did|likely story|a likely story|i think not|cap)$
        do not be (so )?(silly|ridiculous|daft|absurd|stupid|foolish)|that is (so |total |utter |complete |just |all )*(bs|bull\w*|unfair|not fair|made up|invented|silly|unlikely|a joke|rich|hard to believe)$|(that|it) sounds (made up|wrong|fishy|unlikely|off|suspicious|like a lie)|^sounds (fishy|made up|wrong|unlikely|off)$
        ^(stop |you |u |you are |do not )*(lie|lied|lying|fib|fibbing)( to me| again)?$|i (strongly|highly|totally|completely|respectfully|seriously|really|very much) (disagree|doubt( it| that)?)|(that |it )?makes no sense|^(it|that) is not (possible|likely|so|the case)
        ^(your|ur|you are) (so |very |completely |totally )*(wrong|mistaken|lying)|you have (it|that|this) (all |quite |completely )?wrong|you (have got|have|got) to be (kidding|joking)|^(are you|you) (kidding|joking|serious|for real)( me)?$|you (can not|can not possibly|could not) be serious|get (out ?ta|out of) here$
        i (see|saw|think|remember) (it|things|that) (\w+ )?differently|^(not|i am not) (so |very |too |entirely )*(sure|convinced|certain)( about (that|it)| of (that|it))?$|^i (will not|would rather not|had rather not|refuse|know better|do not want to|do not wish to|do not feel like it)$|^(do not|would rather not|rather not)( want to)?$
        who told you (that|such)( \w+)?$|you (just |totally |clearly |have )?(made|making|make) (that|this|it) up
        you (can not|could not|do not|must not) (\w+ )?(mean|believe|think) (that|it|so)( seriously)?$|^(no|not a) (chance|way|hope)( in hell| mate| at all)?$|(that|it) is (hard|difficult|impossible) to (believe|swallow)|find (that|it|this) (\w+ )?(hard|difficult|impossible) to (believe|swallow)|(talking|talk|speaking|speak|spouting) (\w+ )?(rubbish|nonsense|rot|tosh|crap|bull|bullshit|drivel|gibberish)|^not (in|for|on) (a|your|my|one) (\w+ )?(years?|life|second|minute|moment|chance)|(that|it) is (hardly|not|never|barely|scarcely|far from) (\w+ )?(true|right|fair|likely|so|correct|accurate|the case|possible)$
        you must be (out of your mind|dreaming|drunk|confused|having a laugh)|(that|this|it|which) (sounds|seems|looks) like (\w+ )?(nonsense|rubbish|a lie|lies|bull\w*|rot)( to me)?$|i (do not|can not|hardly) (think|believe|imagine) (that|it|this) (is|was|can be|could be) (\w+ )?(true|right|so|correct|possible|fair)$
    """,
    "greeting": r"""
        ^(hello|hi|hey|hiya|heya|howdy|greetings|ahoy|salutations|hail|well met|yo|oi|psst|welcome|excuse me)
        ^(hallo|moin|servus|bonjour|hola)
        ^(good (day|morning|evening|afternoon)|morning|evening|afternoon|top of the morning)
        ^(good|nice|pleased|lovely|a pleasure) to (see|meet) you|how do you do$|long time no see|we meet again
        ^(it is me|i am back|here i am|knock knock)( again)?|^(is )?any(body|one) (home|there|here)
        my name is \w+|^(i am called|they call me) \w+$
        ^(h[aeu]l+o+|hel+o+|hey+|hi+|hiya|hiyah|heyo|hullo|ello|ey up|ay up|aye up|oi oi|wotcha|wassup|yoo hoo|cooee|gday|good day|greetings|salut|ahoy)
        ^(is )?any(body|one) (home|there|here|about|around|in)$|^(evening|morning|afternoon) (all|everyone|folks|sir|madam|to you)
        ^(it is |so )?(good|great|nice|lovely) to (see|meet) you|^(nice|pleased|glad|honoured) to (meet|make)|^(i am|my name is|name is|the name is|call me) [a-z]+$
        ^(me again|only me|guess who|look who it is|there you are)
        ^(so )?(good|nice|great|lovely|pleased) to (finally |at last )?(see|meet) (you|ya)
        ^(mornin|evenin|afternoon|nite all|sup|yo+|good morrow|what ho|wagwan|wazzup|hail|peace be (up)?on you|god be with you|god save you|well met|hola|ello)( \w+)?$
        ^(an? )?(very |most |fine |really )*(good|fine|lovely|pleasant) (morning|day|evening|afternoon|morrow) (to |everyone|all|fair|good|sir|madam|miss|my)(\w+ ?){0,4}|^god be with you
        ^(the |my )?name is [a-z]+$|^(it has )?been (a while|ages|too long|so long|a long time)|^(i am |and i am )?back( again| from \w+)?$|^i (have|am) returned|^so we (finally |at last )?meet|i have heard (so much|a lot|all) about you|^(it is )?(great|good|lovely|nice|wonderful) to see you( again)?|^(please )?allow me to introduce|^let me introduce
        ^(heya?|hi|hello|oh hi)( \w+)? how do$|^(good|nice|lovely|great|pleased) (meeting|seeing) (you|ya)|^good (eve|evenin|mornin|morn|aft|afternoon|eventide)|^(did|had) not (see|notice|spot) you( there| standing there)?$|^i bid (you|thee|ye) (a )?(good day|good morning|good evening|welcome)
    """,
}
"""Kind of line that answers it, to patterns. What several kinds have is the first one's."""

NOT = {
    "compliment": r"""
        ^good (day|morning|evening|afternoon|night)|not(?! aged)|^(never|no)|never (GOOD|do|did|make)|if|but|weather|^(VERY )*GOOD (day|morning|evening|night)
        ^(is|are|do|does|was|were|who|where|when|why|how(?! GOOD)|can|could|would|will|which|any|did|what (is|was|are|were))
        no (good|use)|good for nothing|^(sounds|seems) GOOD|^(good|fair|fine) (point|argument|idea|by|with|to (know|see))|what an? (\w+ )?(day|night|morning|evening|week|afternoon|NAME|dump)$|good morrow|fine (morning|day) (to|for) you
    """,
    "offended": r"""
        ^(is|are(?! you)|do|does|was|were|who(?! asked| cares)|where|when|why|how|can|could|did|am|has|which)
        ^(have(?! you (lost|no))|what(?! an? \w+| is your (problem|damage)$| (the hell |on earth |in the world )?is (wrong|the matter) with you$))
        ^are you (?!(really |always |just |that |this |being )*(stupid|dumb|deaf|thick|mad|crazy|insane|blind|dense|braindead|an idiot|a moron)$)
        like (an? |the |some |my )?(\w+ )?(angel|dream|queen|king|princess|prince|hero|pro|bird|natural|nightingale|champion|god|goddess|friend|star|master|charm|family|mother|father)
        not (an? |so |that )*(stupid|ugly|bad|crazy|idiot)|hate to|go away (from|for|to|on)|are not
    """,
    "thanks": "no thanks?|thanks? (to|giving)|(is|did|does|do|will|shall|should) (\\w+ )*(some )?thanks?|^why|give thanks",
    "greeting": "^i am (STATE|\\w{3,}(ing|ed)|with you( \\w+)*)$",
    "agree": "i (do|can|could) not (think|believe|guess|suppose|agree(?! more))",
    "farewell": "(go|get|getting) (across|over|to (?!bed|work|sleep|church|supper|dinner)\\w+)|^(do(?! not be)|did|will|when|where|why|how|who|what|is|are|can|could|should|would) \\w+",
    "apology": "are you sorry|(to \\w+|said|say) sorry|do you regret|sorry to (hear|say|see)|sorry to (bother|interrupt|disturb|trouble)( you)? \\w+ \\w+|sorry (i|but|if) (did not|could not|can not) (catch|hear|understand|get)|(is|are|was) sorry|do (you|they)",
    "refusal": r"""
        ^(what|where|when|why|how|who|which) \w+ \w+
        ^(do you|be (well|careful)|take care|help yourself|do (they|people|we|i)|go (on|ahead)|hold on|wait|come on|stop)
        ^(take (it easy|your time)|never mind|forget it|do not worry|get it$|got it$|leave it$)
        let me (know|ask|think|guess|see if|tell|introduce)|bring me up to date
        give me (the|some|any|a|more|your) (news|details?|information|advice|opinion|thoughts?|directions?)
        give me (the|some|any|a|more|your) (gossip|tip|clue|hint)
        ^get out of (the|this) \w+ how
    """,
}
"""A clause that matches here is not of the kind."""
