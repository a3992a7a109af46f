"""German: how somebody asks and goes on, and the words that may stand around it; patterns as in `kinds.py`."""

FILLERS = """
    ach oh ah na also so hm äh ähm tja nun ja nein doch und aber bitte übrigens eigentlich sag sagen mal hör hören zu moment
    okay ok gut herr frau hey he
"""
"""May stand before anything."""

ADDRESS = r"""
    da|wieder|alle|zusammen|mein (herr|lieber|freund|guter)|meine (dame|liebe|gute)|frau \w+|herr \w+|fräulein|freund
    kumpel|du|sie|alter( mann| freund)?|alte|junge|mädchen|kleine|kleiner|schatz|liebes|chefin|chef|kollege|kollegin
    nochmal|dann|denn|auch|jetzt|nun|mal
"""
"""May stand at the end of anything."""

ASKS = r"""
    ^(LEADIN )*(wer|wen|wem|wessen|was|welche[rsnm]?|wo|wohin|woher|wann|warum|wieso|weshalb|wie|wozu|womit|wovon|wor\w+)
    ^(LEADIN )*(ist|sind|bist|war|waren|habe|hast|hat|haben|hatte|kann|kannst|können|könnte|könnten|könntest|darf|dürfen)
    ^(LEADIN )*(muss|soll|sollte|wird|werden|würde|gibt|gab|weißt|wissen|kennst|kennen|magst|mögen|willst|wollen|stimmt)
    ^(LEADIN )*(glaubst|glauben|denkst|denken|findest|finden|machst|machen|geht|kommt|kommst|spielst|spielen|schläfst)
    ^(LEADIN )*(schlafen|sprichst|sprechen|verstehst|verstehen|vermisst|vermissen|braucht|brauchst|brauchen|läuft|lebt)
    ^(LEADIN )*(lebst|leben|wohnst|wohnen|arbeitest|arbeiten|liegt|steht|fehlt|reicht|hält|trinkst|trinken|riecht|hört)
    ^(LEADIN )*(hörst|hören|siehst|sehen|kostet|fährt|fliegt|dreht|schmeckt|betest|beten|züchtest|züchten)
    (erzähl|erzähle|erzählen|berichte|berichten|erklär|erkläre|erklären)( sie)?( mir| uns)?
    sag mir|sagen sie mir|verrat mir|verraten sie mir|ich frage mich|ich suche|man sagt|es heißt|was ist mit|apropos
    ich (wüsste|würde|möchte|will) (gern |gerne )?(\w+ ){0,3}(wissen|hören|fragen|lernen|kaufen|finden|verstehen|sehen)
    ich (brauche|möchte|hätte gern|hätte gerne|will)|mich interessiert|ich habe (gehört|eine frage|hunger|durst)
    wie ist das mit|zeig mir|zeigen sie mir|^wegen (der|des|dem|den|deine[rsnm]|ihre[rsnm])
"""
"""A clause that wants to know something, with a question mark or without."""

MORE = r"""
    (erzähl|erzähle|erzählen sie) (mir |doch |bitte )*(mehr|weiter)( davon| darüber)?|mehr( davon| darüber)?|weiter
    (was|noch) (noch|etwas|was)|und dann|was dann|was (geschah|passierte|war) dann|und weiter|wirklich|echt|tatsächlich
    warum( (das|nicht|ist das so|eigentlich|denn))?|wieso( (das|denn))?|weshalb|wie( das| denn| kommt das)?|ach ja
    im ernst|seit wann( denn)?|wann( (war|ist) das)?|wo( (ist|war) (das|es|er|sie))?|wer( (ist|war) (das|er|sie))?
    wofür|wozu|wie lange( schon)?|wie viel(e)?|ist das (wahr|so|alles|gut|schlimm|schlecht)
    (bist du|sind sie) (dir |sich )?sicher|was heißt das|was ist das|welche[rs]?|wessen|zum beispiel|inwiefern
    und (er|sie|es|das|ihn|ihr|ihm)|was ist mit (ihm|ihr|ihnen|dem|der)
    das ist (traurig|schlimm|interessant|schrecklich|lustig)|ich (will|möchte) mehr (hören|wissen)
    (kannst du|können sie) mir mehr (darüber|davon) (sagen|erzählen)
"""
"""The whole of a clause that goes on with what was spoken of last."""

YOU = "du"
"""What stands for its own name."""

ADDRESSED = "du dein deine sie ihr ihre"
"""How a clause begins that says something of the listener."""

POINTERS = "es das er ihn ihm sein seine sie ihr ihre ihnen dies diese dieser davon darüber daran dafür damit dazu dort da denen"
"""Words that point to what was spoken of last."""

PREAMBLE = r"""
    ^(kannst|könntest|würdest) du (mir |uns |bitte |vielleicht |mal )*(sagen|erklären|verraten|erzählen|zeigen)
    ^(können|könnten|würden) sie (mir |uns |bitte |vielleicht |mal )*(sagen|erklären|verraten|erzählen|zeigen)
    ^(weißt du|wissen sie|wisst ihr)( (zufällig|vielleicht|eigentlich|denn|etwas|was|irgendwas))*( (über|von))?
    ^was (weißt du|wissen sie|kannst du mir|können sie mir) (alles )?(über|von|zu)
    ^(sag|sagen sie|verrate|verraten sie) (mir |uns |mal |bitte |doch |etwas |was )*(über|von)?
    ^(erzähl|erzähle|erzählen sie|erklär|erkläre|erklären sie) (mir |uns |mal |bitte |doch |etwas |was )*(über|von)?
    ^ich (möchte|will|wüsste|würde) (gern |gerne |nur |bloß )*(wissen|fragen|hören|erfahren)
    ^ich (wollte|habe) (nur |mal |eine )*(fragen|frage)|^darf ich (mal |dich |sie |etwas |was )*fragen
    ^ich (frage|fragte) mich|^(hast du|haben sie) (schon |mal |zufällig |je )*(von|etwas von|was von)
    ^ich (habe|hab) gehört|^man sagt|^es heißt|^stimmt es( dass)?|^ist es wahr( dass)?
    ^mich (würde )?interessier(t|en)|^ich (glaube|denke|vermute|nehme an|schätze)
    ^mir ist aufgefallen( dass)?|^ich (habe|hab) (\w+ )?(gesehen|bemerkt|gelesen|mitbekommen)( dass)?|^(jemand|einer|man|die leute|alle) (hat|haben|sagt|sagen|munkelt|hört|erzählt|meint|meinen|behauptet) (mir |uns |sich |hier )*(erzählt|gesagt|verraten)?( dass)?
    ^angeblich|^(wenn|falls) ich (mal )?fragen darf|^(darf|dürfte|kann|könnte) (ich|man) (mal |dich |sie |etwas |was |kurz )*(fragen|wissen|erfahren)|^(nur so |bloß )?aus (reiner )?neugier|^mal ehrlich|^ehrlich gesagt|^unter uns( gesagt)?
    ^(entschuldigung|entschuldigen sie|entschuldige|verzeihung|pardon)( bitte)?|^ich lerne (noch |gerade )*deutsch|^(kann|könnte) es sein( dass)?|^ist es (richtig|so)( dass)?|^(ich wundere mich|mich wundert)|^(eine|kurze|nur eine|blöde|dumme) (kurze |blöde |dumme )?frage
    ^(meinst|glaubst|denkst) du( dass)?|^(meinen|glauben|denken|würden) sie( dass| sagen)?|^(hast du|haben sie|habt ihr) (eine ahnung|ne ahnung|vielleicht eine ahnung)|^was ist (eigentlich )?mit|^ich (wollte|würde) (nur |mal |gern |gerne |schon immer )*(wissen|fragen)( ob)?
"""
"""What comes before the question itself."""
