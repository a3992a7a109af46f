"""English: the groups of words that patterns name by a word in capitals."""

GROUPS = {
    "GOOD": """
        nice lovely beautiful wonderful great fine pretty kind clever smart brave funny amazing delicious tasty excellent
        awesome cool sweet impressive handsome charming gorgeous splendid magnificent brilliant marvellous fantastic good
        skilled skilful talented wise generous cosy cozy perfect superb outstanding remarkable adorable cute strong
        helpful honest admirable fabulous incredible stunning patient friendly sweetheart darling dear thoughtful polite graceful hardworking witty
    """,
    "BAD": """
        stupid dumb ugly useless worthless pathetic idiotic disgusting horrible terrible awful mean rude filthy dirty fat
        lazy evil crazy mad boring annoying ridiculous greedy rotten vile nasty wretched miserable foolish silly cowardly
        ignorant insane incompetent repulsive smelly hideous pointless dull dim mental hopeless slow
        thick dense daft gormless clueless brainless heartless spineless gutless shameless thankless lousy crap shit
        shitty bloody grumpy nosy snobbish arrogant selfish vain pompous dishonest senile moronic lame ungrateful bitter braindead obnoxious insufferable
    """,
    "NAME": """
        idiot fool moron imbecile bastard bitch cow hag witch crone swine pig rat scum dog liar thief coward cheat crook
        loser dimwit halfwit cretin arse arsehole ass asshole jerk prick dick wanker twat cunt whore slut hussy oaf lout
        brute simpleton dolt dunce buffoon clown wretch toad worm vermin dullard blockhead bonehead numbskull
        numskull twit git nitwit brat stinker windbag busybody scoundrel villain failure monster creep degenerate
        retard dummy joke disgrace bore nobody trash filth prat muppet pillock knob tosser plonker wally bellend scumbag
        lowlife maggot weasel snake parasite freak hypocrite dumbass peasant savage chump bumpkin yokel hick ninny nutter
        psycho weirdo cheapskate miser skinflint killjoy minger slob sod bugger swindler quack charlatan knave rogue cur rascal layabout wench lump blackguard
        pighead fathead airhead meathead bighead blockheads fools idiots
    """,
    "VERY": "so very really quite rather such truly most too just pretty awfully terribly extremely always being all",
    "HARM": """
        kill hurt beat break smash stab strangle murder punch hit burn cut slap end destroy gut thrash kick shoot drown
        whip skin choke crush bury
    """,
    "YOURE": "(you are|your|thou art|ye are|u are|you re)",
    "STATE": """
        fine good well great ok okay tired bored sad happy busy hungry thirsty cold sick ill alright lost confused impressed
        sorry done off leaving out back in here home new lucky serious sure certain afraid late early ready amazed joking
        kidding leaving begging grateful curious interested drunk old dead dying alone angry scared worried
    """,
    "SLIPPED": "(rude|mean|wrong|unkind|cruel|stupid|silly|foolish|uncalled for|unfair|harsh|thoughtless|nasty|out of line)",
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

ENDINGS = {
    "LEADIN": "(and|so|but|or|then|well|also|by the way)",
    "DOING": r"""( (all|been|going|doing|do|treating you|feel|feeling|keeping|today|tonight|this \w+|so far|lately|then|go|now
        |holding up|these days|find yourself|getting on|with you|here|over here|faring|yourself))*""",
    "MUST": "(must|have to|should|need to|had better|would better|have got to|got to)",
    "FINE": "(nice|lovely|beautiful|fine|glorious|grand|good|cold|hot|warm|grey|dreary|pleasant|terrible|awful|nasty)",
    "TODAY": "( (today|is it not|we are having|for it|out|there|for a walk))*",
    "HERE": "( here| of this \\w+| in \\w+| around here)*",
    "CHIME": "( (i do|it is|you are|indeed|about that|too|sure|then|of course|there|yes|yeah|well|ok|please|sir|maam|captain|agree))*",
    "DENY": "( (it is not|i do not|thanks|thank you|you are not|sir|maam|at all|not|no))*",
}
