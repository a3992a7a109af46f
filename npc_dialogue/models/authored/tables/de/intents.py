"""German: how somebody greets, parts, thanks, insults and so on; written as the English ones."""

GROUPS = {
    "GOOD": """
        nett nette netter nettes schön schöne schöner schönes toll tolle toller tolles klasse super wunderbar wunderbare
        wunderbarer großartig großartige hübsch hübsche hübscher freundlich lieb liebe klug kluge schlau tapfer lustig
        witzig lecker köstlich ausgezeichnet prima spitze hervorragend fantastisch gut gute guter gutes gemütlich
        beeindruckend stark geschickt talentiert großzügig herrlich herrliche sympathisch charmant weise fleißig genial
        geniale genialer geil krass cool süß süße hilfreich mutig beste bester bestes zauberhaft bezaubernd traumhaft
        unglaublich prächtig prächtige gescheit gescheite patent top bombastisch wundervoll wundervolle sagenhaft
    """,
    "BAD": """
        dumm blöd doof hässlich nutzlos wertlos widerlich ekelhaft furchtbar schrecklich gemein fies dreckig schmutzig fett
        faul böse verrückt langweilig nervig lächerlich gierig elend töricht albern feige unfähig bescheuert bekloppt
        peinlich erbärmlich dämlich unverschämt eklig senil verblödet unmöglich behämmert bekackt beschissen blöde dumme
        doofe alte fiese gemeine hohl bescheuerte dreckige faule hässliche arrogant eingebildet ahnungslos armselig
        inkompetent mies unterbelichtet geisteskrank irre plemplem meschugge zurückgeblieben stinkend
    """,
    "NAME": """
        idiot idiotin trottel dummkopf depp arschloch arsch mistkerl miststück schwein sau hexe hure schlampe penner
        feigling lügner lügnerin dieb diebin betrüger versager versagerin nichtsnutz esel ochse kuh ziege ratte wurm
        schwachkopf blödmann spinner spinnerin vollidiot hohlkopf scheusal ungeheuer widerling drecksack hund köter
        schnepfe zicke hornochse pfeife flasche niete abschaum schachtel hornvieh rindvieh schafskopf knallkopf dussel
        tölpel tollpatsch lump halunke gauner scharlatan stümper pfuscher idioten wichser arschgeige sack rotzlöffel
        quacksalber heuchler spießer langweiler nervensäge labertasche besserwisser blödian dämlack saftsack vogelscheuche
    """,
    "VERY": "so sehr wirklich echt ganz ziemlich richtig ja aber doch einfach unglaublich total besonders wahnsinnig",
    "HARM": """
        töten umbringen schlagen verprügeln erschlagen erstechen erwürgen ermorden verletzen fertigmachen verbrennen
        vernichten zerstören kaltmachen abstechen
    """,
    "DEED": """
        öffne öffnen mach macht machen schließ schließe komm kommen geh gehen gib geben hol holen bring bringen trag tragen
        zieh ziehen tanz tanze sing singe spring lauf renn wirf töte folge folgen hilf helfen kämpfe greif nimm nehmen stell
        leg bau reparier repariere putz koch schreib zahl bezahl verschwinde knie bleib warte reich zeig
    """,
    "FAVOUR": """
        geben leihen helfen holen bringen öffnen schließen mitkommen folgen tragen töten stehlen lügen verstecken tanzen
        singen küssen heiraten halten lassen putzen kochen schreiben versprechen zahlen kämpfen machen tun aufmachen
        reparieren
    """,
    "YOU": "(du|sie|ihr)",
    "ARE": "(bist|sind|seid|wirkst|wirken|siehst|sehen|klingst|klingen)",
}

PATTERNS = {
    "offended": r"""
        ^(YOU ARE|ARE YOU) (VERY |wohl |doch )*(wie )?((ein|eine|einen|der|die|das) )?((\w+ ){0,2}NAME|(VERY )*BAD)
        YOU (\w+ ){0,2}NAME$
        ^(so (ein|eine) )?(\w+ )?NAME$
        halt (die klappe|den mund|das maul|die fresse|die schnauze)|halten sie (den mund|die klappe)|maul halten|klappe$
        verpiss dich|verschwinde|hau ab|fahr zur hölle|zur hölle mit|leck mich|fick dich|scher dich|du kannst mich mal
        verschwinden sie|lass mich in ruhe|lassen sie mich in ruhe
        ich (hasse|verachte|verabscheue) (dich|sie)|ich kann (dich|sie) nicht (leiden|ausstehen)
        YOU (stinkst|stinken|nervst|nerven|widerst mich an|widern mich an|langweilst mich|taugst nichts|taugen nichts)
        (dein|deine|ihr|ihre) (\w+ )?\w+ (ist|sind|schmeckt|stinkt|sieht) (VERY )*(BAD|scheiße|mist|wie (mist|scheiße|dreck))
        ich (werde|will|könnte|sollte) (dich|sie|dir|ihnen) (\w+ ){0,4}HARM
        ich (bringe|bring) (dich|sie) um|ich (mache|mach) (dich|sie) (fertig|kalt)|ich schlag(e)? (dich|sie|dir|ihnen)
        (das|es) (wirst du|werden sie) (noch )?bereuen|sonst (passiert was|setzt es was|knallt es)|geld oder leben
        halt (s |es )?(maul|klappe|schnauze|fresse|rand)|(schnauze|fresse|maul|ruhe da)$|verzieh dich|verziehen sie sich|zieh leine|mach (die fliege|dich vom acker)
        YOU (spinnst|spinnen|tickst|ticken|hast sie|haben sie)( ja| doch| wohl| nicht richtig| nicht mehr alle)+|nicht (mehr )?alle (tassen|latten)|einen (knall|vogel|dachschaden|sprung)
        YOU (hast|haben) (\w+ )?(keine ahnung|kein hirn|nichts drauf|keinen verstand|zwei linke)|(du kannst|sie können) (mich mal|nichts|gar nichts)
        was (bist du|sind sie) (denn )?für (ein|eine) (\w+ )?NAME|^(so |du |sie |alte |alter |blöde |blöder |dumme |dummer |verdammte |verdammter )+\w*NAME$
        ^(YOU ARE|ARE YOU) (VERY |völlig |komplett |ja |doch |wohl |absolut )*(BAD|nicht (ganz )?(dicht|bei trost)|taub|blöd|dumm|bescheuert|irre)$|geh (sterben|kacken|scheißen|zum teufel)
        (du gehst|sie gehen) mir auf (den|die) (keks|sack|wecker|geist|nerven|eier)|(keiner|niemand) (mag|braucht|will) (dich|sie)|scheiß auf (dich|sie)
        kümmer(e|n)? (dich|sie sich) um (deinen|ihren) (eigenen )?(kram|dreck|mist)|(das )?geht (dich|sie) (gar |einen )*(nichts|feuchten) |(fahr|fahren sie) zur hölle
        YOU \w+ wie (ein|eine|meine?|der|die) (\w+ )?(schwein|sau|kuh|oma|hund|affe|esel|leiche|depp|anfänger)|(wirst|werden) (du|sie) (noch )?(bereuen|bezahlen)
    """,
    "apology": r"""
        entschuldige|entschuldigung$|entschuldigen sie|verzeih(ung)?|verzeihen sie|tut mir (so |sehr |wirklich |echt )*leid
        es tut mir (so |sehr |wirklich |echt )*leid|sorry$|pardon$|ich (bitte um|wollte) (entschuldigung|verzeihung)
        (war|ist) (nicht so|nicht böse) gemeint
        ich (wollte|habe) (dich|sie|es|das) nicht (so )?(\w+ )?(gemeint|kränken|verletzen)
        ich wollte (dich|sie|ihnen|dir) nicht|ich nehme (das|es|alles) zurück|mein fehler|meine schuld
        ich war (unhöflich|ungerecht)|vergib mir|vergeben sie mir|nichts für ungut
        nimm es mir nicht übel|nehmen sie es mir nicht übel
        ich (entschuldige mich|habe (\w+ )?nicht so gemeint|hab (\w+ )?nicht so gemeint|bitte (\w+ )?um (entschuldigung|verzeihung|vergebung))|(nicht|nie) so gemeint
        (sei|seien sie|bist du|sind sie) (mir )?(bitte )?(nicht |noch )+(böse|sauer|wütend)|das hätte ich nicht (sagen|tun|machen) (sollen|dürfen)
        ich (wollte|hatte nicht vor) (\w+ ){0,3}nicht (kränken|beleidigen|stören|verletzen|erschrecken)|(entschuldigung|verzeihung|sorry|pardon)( für| wegen|$)
        tut mir (\w+ ){0,3}leid( wegen| für| dass|$)|ich habe (mich daneben|überreagiert|es übertrieben)|war (blöd|doof|dumm|gemein|unhöflich) von mir|ich schäme mich
        (kannst du|können sie) mir (noch )?(verzeihen|vergeben)|schwamm drüber|wollen wir uns vertragen|mein(e)? (fehler|schuld|bad)
    """,
    "farewell": r"""
        auf wiedersehen|wiedersehen|tschüss|tschüß|tschau|ciao|ade|leb wohl|leben sie wohl|mach es gut|machen sie es gut
        bis (bald|später|dann|morgen|nachher|demnächst|zum nächsten mal|die tage)$|gute nacht|gute reise|man sieht sich|bye
        ich (muss|sollte|werde) (\w+ ){0,3}(los|gehen|weiter|weg|fort|aufbrechen)$
        ich (gehe|geh) (jetzt|dann|mal|nun|wieder|schlafen|weiter)|ich bin (dann )?(mal )?weg|ich mache mich auf den weg
        schönen (tag|abend) (noch|ihnen|dir)|(einen )?schönen (tag|abend)( noch)?$|wir sehen uns|das (war|wäre) alles
        ^(tschüssi|tschüssikowski|tschö|tschü|servus dann|baba|pfiat di|pfüat di|adieu|adios|bye bye|ahoi dann|gehab dich wohl|hau rein|mach es gut|machs gut|auf bald)
        auf wiederhören|auf wiederschauen|ich (verabschiede|verabschied|empfehle) mich|ich (mache|mach) mich (mal |dann |jetzt |nun )*(los|vom acker|auf|davon|dünne)
        ^(einen |noch )?(schönen|angenehmen|ruhigen|schöne|gute|angenehme|ruhige|schönes) (feierabend|tag|abend|schicht|nacht|reise|fahrt|flug|woche|wochenende|sonntag)( noch)?$
        ich (muss|sollte|werde|darf) (\w+ ){0,4}(los|gehen|weiter|weg|fort|aufbrechen|dann|zurück|ins bett|heim|nach hause|abhauen|losgehen)( mal| jetzt)?$
        (schlaf|schlafen sie|träum|träumen sie) (schön|gut|süß)|(pass|passen sie) (gut )?auf (dich|sich|euch) auf|(bleib|bleiben sie) (gesund|sauber)|^ich (hau|bin) (dann |mal |jetzt )*(ab|raus|weg)( jetzt| dann| mal)?$
        wir (sehen|hören|sprechen) uns( morgen| später| bald| noch| dann| wieder)*$|bis (zum|die|nächste|nächstes|heute|gleich|irgendwann|neulich|denne)|ich will (\w+ )?nicht (länger |weiter )?(stören|aufhalten)
        (war|ist) (\w+ )?(nett|schön|angenehm) (mit (dir|ihnen)|gewesen|sie|dich)|gehaben sie sich wohl|(es ist|wird) (schon )?(spät|zeit)( zu gehen| für mich)?$
    """,
    "thanks": r"""
        danke|dankeschön|danke schön|vielen dank|besten dank|herzlichen dank|tausend dank|ich danke|merci|thanks|thank you
        ich bin (dir|ihnen|euch) (sehr )?dankbar|(sehr )?(nett|freundlich|lieb) von (dir|ihnen|euch)|das hilft mir
        das (war|ist) (sehr |wirklich )?(nett|lieb|freundlich|hilfreich)( von (dir|ihnen|euch))?
        (du hast|sie haben) mir (sehr )?geholfen
        (das )?(weiß|rechne) ich (\w+ )?(zu schätzen|hoch an)|^(sehr |wirklich |zu |furchtbar |äußerst )*(freundlich|nett|lieb|liebenswürdig|aufmerksam|gütig)( von (dir|ihnen|euch))?$
        (du bist|sie sind) (ein |eine |mein |der |die )*(schatz|engel|retter|retterin|lebensretter|goldstück|rettung)|vergelt s? ?gott|^(thx|thanx|dank|dankesehr|danke sehr|danki|merci|tausend dank|danke)
        ich (bin|stehe) (\w+ )?(in )?(dir|ihnen|deiner|ihrer) (sehr |wirklich |ewig )?(dankbar|schuld|schuldig)|(hat|haben|hast) mir (\w+ )?(weitergeholfen|geholfen|den tag gerettet)|das (hilft|ist eine große hilfe)
        (lieb|nett|freundlich|gut|anständig|großzügig) von (dir|ihnen|euch)|habe dank|hab dank|heißen dank|schönen dank|meinen dank|dank (dir|ihnen)$
    """,
    "compliment": r"""
        ^(was für (ein|eine|einen)|welch (ein|eine)) (\w+ )?GOOD
        ^(YOU ARE|YOU sehen|YOU siehst) (VERY )*((ein|eine|einen) )?(\w+ )?GOOD
        (dein|deine|ihr|ihre) (\w+ )?\w+ (ist|sind|schmeckt|riecht|sieht|klingt|war) (VERY )*GOOD
        (das|es|die \w+|der \w+) (war|ist|schmeckt|schmeckte|riecht|sieht|klingt|hat) (VERY )*GOOD( aus| geschmeckt)?$
        ich (mag|liebe|bewundere) (dich|sie|deine|deinen|dein|ihre|ihren|ihr)|ich (mag|finde) es hier
        ^(VERY )*GOOD \w+( \w+)?( (haben sie|hast du))?( hier| da)?$
        gut gemacht|gute arbeit|saubere arbeit|respekt|hut ab|alle achtung|ich bin beeindruckt|bravo|mein kompliment
        (hast du|haben sie) (\w+ ){0,3}(wunderbar|toll|großartig|hervorragend|schön|gut|klasse) gemacht
        (das )?(machst du|machen sie) (VERY )*GOOD|(du leistest|sie leisten) (\w+ ){0,3}arbeit
        (hast du|haben sie|habt ihr|hat er|hat sie) (VERY |schon |mal )*(GOOD) (\w+ ){0,2}(hingekriegt|hinbekommen|gemacht|gelöst|geschafft|gesagt|erklärt|gebaut|hingezaubert|eingerichtet)
        (du bist|sie sind) (VERY |die |der |eine? |mein |meine )*(genie|held|heldin|beste|bester|profi|wucht|meister|meisterin|könner|könnerin|schönheit|wunder|künstler|ass|vorbild|legende|zauberer|koryphäe|GOOD)
        (du hast|sie haben) (\w+ )?(VERY )*(GOOD|goldene|begabte|geschickte) (augen|hände|stimme|lachen|haare|garten|pflanzen|geschmack|herz|humor|lächeln|arbeit|händchen|\w+)$
        ^(das |hier )?(sieht|riecht|duftet|schmeckt|klingt|ist) (ja |hier |aber |VERY )*GOOD( aus| hier)?$|(hast du|haben sie) (es )?(hier )?(VERY )*GOOD( hier)?$
        (besser|schöner) (kann|könnte|geht) (\w+ ){0,3}nicht|chapeau|spitzenmäßig|(erste|einsame) (sahne|klasse)|nicht schlecht|^(VERY )*(beeindruckend|klasse|super|toll|genial|stark|wunderbar|großartig|spitze|prima)$
        ich (bewundere|schätze|verehre|mag) (dich|sie|ihre|ihren|deine|deinen|wie)|(niemand|keiner) (\w+ ){1,4}so (gut|schön|toll) wie (du|sie)|davon (kann|könnte) man (sich )?(etwas|was|eine scheibe)
    """,
    "smalltalk": r"""
        wie (geht es|ist es|läuft es|steht es|laufen die geschäfte|läuft das geschäft|läuft die arbeit|war (dein|ihr) tag)GOING$
        ^(alles )?(gut|klar|in ordnung|okay|ok|fit|senkrecht|paletti|roger)( bei (dir|ihnen|euch))?( heute)?$
        ^alles (gut|klar|in ordnung|okay|ok|fit|senkrecht|paletti)( bei (dir|ihnen|euch))?$
        ^(na|und)( (du|wie))?$|^(und )?(selbst|ihnen|dir|du|sie|wie geht es (dir|ihnen))$|^was (geht|macht das leben|macht die arbeit)$
        ^(viel zu tun|viel los|langer tag|harter tag|anstrengender tag|schweren tag gehabt|müde)( heute| hier)?$
        ^(gut|schlecht) geschlafen$|^(hast du|haben sie) (gut )?geschlafen$|^bist du müde$|^sind sie müde$
        ^(ein )?(schöner|schönes|herrliches|mieses|schlechtes|gutes|tolles) (tag|wetter|abend|morgen)( heute| oder)*$
        ^(du siehst|sie sehen) (müde|gut|traurig|besorgt|fröhlich) aus$|^wie fühlst du dich$|^wie fühlen sie sich$
        ^mir geht es (gut|schlecht|prima|bestens)$|^(hast du|haben sie) (kurz |einen moment |mal )*zeit( für mich)?$
        ^ich (wollte|will) (nur )?(mal )?(vorbeischauen|hallo sagen|reden|plaudern)$|^ich schaue (mich )?nur( mal)?( um)?$
        wie (läuft|geht|steht|ist|isses|laufts|gehts|stehts|schauts|siehts|sieht es|schaut es) ?(s|es|das leben|alles|die lage|dinge|aus)?GOING$
        ^was (geht|läuft|macht|gibt es)( ab| so| bei (dir|ihnen|euch)| die kunst| die gesundheit| alter| neues)*$|^alles (in butter|im lot|im griff|roger|fit|paletti|bestens|okay|im grünen bereich|senkrecht|chic|schick)( bei (dir|ihnen))?$
        wie (war|ist|läuft|lief) (denn |so )*(die|deine|ihre|der|dein|ihr) (schicht|nacht|tag|woche|arbeit|abend|morgen|dienst|wochenende|gesundheit|laune|stimmung)( so| heute| bisher)?$
        wie (fühlst du dich|fühlen sie sich|ist (das|dein|ihr) (\w+ )?befinden|ist die lage|ist die stimmung|haben sie geschlafen|hast du geschlafen)( so| heute| denn| heut)*$
        ^(bist du|sind sie) (heute )?(müde|beschäftigt|gut drauf|gut gelaunt|fit|glücklich|zufrieden|im stress)( heute)?$|^(viel|wenig) (los|zu tun|arbeit|stress)( heute| hier| gerade)*$
        ^(na )?(und )?(wie geht|wie gehts|wie geht es|alles klar|alles gut|wie isses|wie ist es)( so| denn| heute| dir| ihnen)*$|^(schönes|tolles|mieses|schlechtes|herrliches) wetter( heute| oder| nicht wahr)*$
        ^(hast du|haben sie|hätten sie) (gerade |kurz |einen |mal |ein |eine |vielleicht )*(augenblick|moment|minute|zeit|sekunde)( zeit| für mich| zum reden)*$|^stör(e|t) ich( gerade)?$
    """,
    "identity": r"""
        wer (bist du|sind sie|seid ihr)( eigentlich| denn| überhaupt| nochmal| genau)*$|wer bist$|^und (du|sie) (bist|sind)$
        wie (heißt du|heißen sie|heißt ihr|nennt man (dich|sie)|soll ich (dich|sie) nennen)
        wie (ist|war) (noch )?(mal )?(dein|ihr) (name|vorname|nachname)|(dein|ihr) (name|nachname)( bitte)?$
        (verrätst du|sagst du|verraten sie|sagen sie) mir (deinen|ihren) namen
        was (machst|tust|treibst) du( denn| eigentlich| hier| so| beruflich| den ganzen tag| genau)*$
        was (machen|tun|treiben) sie( denn| eigentlich| hier| so| beruflich| den ganzen tag| genau)*$
        was (arbeitest du|arbeiten sie)( hier| denn| eigentlich)*$|was (bist du|sind sie) von beruf|welchen beruf
        was ist (deine|ihre) (arbeit|aufgabe|rolle|stellung|tätigkeit|funktion|position)( hier)?$
        was ist (dein|ihr) (beruf|job)|stell dich( mal)? vor|stellen sie sich( mal)? vor|mit wem (rede|spreche|habe) ich
        (erzähl|erzähle|erzählen sie|sag|sagen sie) (\w+ ){0,3}(über|von) (dich|dir|sich|ihnen)( selbst)?$
        ^(bist du|sind sie) (hier )?(der|die|das|ein|eine) \w+(in|mann|frau|chef|arzt|meister)( hier)?$
        ^(bist du|sind sie) (hier )?(der|die|das|ein|eine) (roboter|mensch|chef|neue|kapitän)( hier)?$
        ^(arbeitest du|arbeiten sie|wohnst du|wohnen sie) hier$|^was (bist du|sind sie)$|^wer ist du$
        kennen wir uns|kenne ich (dich|sie)|wie (darf|soll|kann|muss) ich (dich|sie) (an|be)?(nennen|ansprechen|sprechen)|mit wem (habe|hab) ich (das vergnügen|die ehre|es zu tun)|wen habe ich vor mir
        (und )?(du|sie) (bist|sind) (also )?(wer|die \w+|der \w+)$|(wofür|für was) (bist du|sind sie) (hier |denn )*(zuständig|verantwortlich)|was ist (denn )?(deine|ihre) (rolle|geschichte|aufgabe)
        (stellen|stell) (sie )?(sich|dich) (doch |mal |bitte |kurz )*vor|(erzähl|erzählen sie) (doch |mal |bitte |mir |ein bisschen |etwas |was |ruhig )*(von|über) (dir|sich|dich)$|(haben sie|hast du) (einen|auch einen|keinen) namen
    """,
    "again": r"""
        ^(was|wie|hä|bitte|wie bitte|was bitte|hm|pardon|wie war das|was war das|nochmal|noch einmal|noch mal)$
        (sag|sage|sagen sie) (das |es )?(bitte |mir )?(nochmal|noch einmal|noch mal)
        wiederhol(e)? (das|es|bitte)|wiederholen sie|was (hast du|haben sie) (gerade |eben |da )?gesagt
        (das )?habe ich (nicht|kein wort) (verstanden|gehört|mitbekommen)|was soll das heißen
        ich habe (das|dich|sie|es|kein wort) (nicht )?(ganz )?(verstanden|gehört|mitbekommen)
        ich verstehe (nicht|kein wort|nur bahnhof)$|wie (meinst du|meinen sie) das
        was (meinst du|meinen sie)( damit)?$|(sprich|sprechen sie) (lauter|langsamer)
        ^(hä|häh|hää|hey was|bitte was|noch mal bitte|nochmal bitte|wie meinen|was ist|wie jetzt|was jetzt)$
        (können|könnten|kannst|könntest|würden|würdest) (sie|du) (das |es |bitte |mir |noch |noch mal )*(wiederholen|nochmal sagen|noch einmal sagen|lauter sprechen|langsamer sprechen)
        (habe|hab) (ich )?(das |sie |dich |es |leider |gerade )*(nicht|nix|kaum|kein wort) (\w+ )?(mitgekriegt|mitbekommen|verstanden|gehört|kapiert)|(sprechen|reden) sie (bitte |doch |etwas )*(lauter|langsamer|deutlicher)
        das (verstehe|kapiere|raffe|checke) ich nicht|was (wollen sie|willst du) (mir )?damit sagen|was (heißt|bedeutet) das( denn| jetzt)?$
    """,
    "demand": r"""
        ^(gib|geben sie|her mit|rück|reich) (mir |sofort |jetzt )*(dein|deine|deinen|ihr|ihre|ihren|dem|den|der) \w+( her)?$
        ^(komm|kommen sie|geh|gehen sie|lauf|reise) (bitte |doch |sofort )?mit( mir| uns)?$|^(folge|folgen sie|folg) mir|^gehorche|mitkommen
        heirate mich|heiraten sie mich|küss mich|küssen sie mich|schlaf mit mir|willst du mich heiraten|knie nieder|auf die knie
        ^(öffne|öffnen sie|schließ|schließe|schließen sie|töte|zerstöre|stiehl|verbrenne|klau) (mir )?(die|den|das|dein|deine|ihre|mal)
        ^(mach|machen sie) (bitte |mal |sofort )*(die|das) (tür|tor|schleuse|luke|licht|klappe) (auf|zu|an|aus)
        ^(hol|holen sie|bring|bringen sie) (mir |uns |mal |sofort |bitte )*(mein|meine|meinen|ein|eine|einen|etwas)
        ^(tanz|tanze|spring|sing|singe|verbeug dich|zieh dich aus|hau ab|geh weg|aufmachen|her damit)$
    """,
    "refusal": r"""
        (gib|leih|schenk|hol|bring|gibst du|leihst du|schenkst du|holst du|bringst du) (mir|uns)
        (geben|leihen|schenken|holen|bringen) sie (mir|uns)
        ^DEED
        (kannst|könntest|würdest|willst) du (\w+ ){0,6}FAVOUR
        (können|könnten|würden) sie (\w+ ){0,6}FAVOUR
        ich (befehle|verlange)|ich (will|möchte) dass (du|sie)|(du musst|sie müssen|du sollst|sie sollen) (mir|jetzt|sofort|uns)
        tu mir (einen|den) gefallen|hilf mir|helfen sie mir|rette mich|retten sie mich
        (lass|lassen sie) mich (rein|raus|durch|vorbei|hier)
        (helfen|retten|geben|leihen|bringen|holen|zeigen|machen|kochen|reparieren|bauen|verkaufen) sie (mir|uns|mal|bitte|sofort)|^(bitte )?(helfen|retten) sie
        (könnten|können|würden|kannst|könntest|würdest) (sie|du) (mir |bitte |mal |kurz |vielleicht |uns |was |etwas |ein |eine |einen )+(\w+ ){0,3}(FAVOUR|tragen|besorgen|abgeben|überlassen|verkaufen|zustecken|borgen)
    """,
    "agree": r"""
        ^(ja|jo|jawohl|jep|klar|na klar|sicher|natürlich|gewiss|bestimmt|absolut|genau|richtig|eben|einverstanden)CHIME$
        ^(gut|okay|ok|in ordnung|abgemacht|ich auch|ach so|aha|(ich )?verstehe|(wie )?interessant|warum nicht)CHIME$
        ^(das )?(stimmt|ist wahr|ist richtig|leuchtet ein|klingt gut|macht sinn)CHIME$
        ^das (sehe ich auch so|finde ich auch|denke ich auch|glaube ich auch)CHIME$
        ^(meinetwegen|von mir aus|freilich|allerdings)CHIME$
        (du hast|sie haben|da hast du|da haben sie) (\w+ )?recht|ich stimme (dir|ihnen) (\w+ )?zu|gut gesagt
        (ganz |bin )(deiner|ihrer) meinung|ich (sehe|finde|denke|glaube) (das|es) (ganz )?(genauso|auch|auch so)
        ich glaube (dir|ihnen)$
        ^(da ist was dran|sehe ich (auch so|genauso)|finde ich auch|kann man so sagen|wie wahr|wohl wahr|eben|passt|geht klar|jepp|jup|jawoll|logo|klaro|sowieso|selbstverständlich|unbedingt|gern|gerne|na gut|na schön|schon gut|auf jeden fall|ganz genau|ganz recht|das stimmt wohl|hab ich mir gedacht|dachte ich mir)CHIME$
        (du hast|sie haben|hast du|haben sie) (\w+ ){0,3}recht|(du sprichst|sie sprechen) mir aus der seele|besser (hätte|kann) (ich|man) (das|es) (\w+ )?nicht sagen|(das )?klingt (VERY )*(gut|vernünftig|logisch|plausibel)|da bin ich (ganz )?(bei|mit) (dir|ihnen)|wir sind uns einig
    """,
    "disagree": r"""
        ^(nein|nee|nö|ne|niemals|nie|auf keinen fall|keinesfalls|(bestimmt|sicher|gar|überhaupt) nicht|kaum)DENY$
        ^(unsinn|quatsch|blödsinn|falsch|lüge|schwachsinn|humbug|mumpitz|unmöglich)DENY$
        ^(so ein (unsinn|quatsch|blödsinn)|nicht wahr|stimmt nicht)DENY$
        (das|es) (ist|stimmt) (doch |gar |einfach )*(nicht( wahr)?|falsch|gelogen|unsinn|quatsch|eine lüge|unmöglich)$
        ich glaube (dir|ihnen|das|es|kein) (\w+ )?(nicht|kein wort|wort)|das glaube ich (\w+ )?nicht
        (du irrst dich|sie irren sich)|da irr(st|en)|du lügst|sie lügen|ich bin anderer meinung
        (ich sehe das|das sehe ich) anders|das bezweifle ich|ich bezweifle (das|es)
        ^(ach was|ach komm|von wegen|im leben nicht|nie im leben|kein bisschen|keineswegs|mitnichten|ach quatsch|blödsinn|schmarrn|käse|papperlapapp|pustekuchen|stimmt doch gar nicht|nee nee|nein nein|das ist nicht dein ernst|das ist nicht ihr ernst)DENY$
        das (kann|darf|wird) (doch |wohl |ja |einfach )*(nicht (sein|stimmen|wahr sein|angehen|richtig sein))|(du willst|sie wollen|willst du|wollen sie) mich (\w+ ){0,2}(veräppeln|verarschen|auf den arm|für dumm|verkohlen|veralbern)
        (erzähl|erzählen sie) (mir )?(keinen|keine|nicht so einen|doch keinen) (\w+ )?(unsinn|quatsch|mist|märchen|scheiß|stuss|blödsinn)|(da|hier) (muss|möchte|will) ich (\w+ )?widersprechen|da (täuschst du|täuschen sie|irrst du|irren sie) (dich|sich)
        (das )?(halte ich für|ist doch) (\w+ )?(unsinn|quatsch|falsch|ein gerücht|unwahrscheinlich|lächerlich|an den haaren)|bin (ich )?(da )?(mir )?nicht (so )?(sicher|überzeugt)|sehe ich (ganz |völlig |etwas )?anders|so ein (schmarrn|käse|mist|stuss|unfug)
    """,
    "greeting": r"""
        ^(hallo|hi|hey|hej|moin( moin)?|servus|grüß (gott|dich)|grüezi|guten (tag|morgen|abend)|mahlzeit|ahoi|tach|tag)
        ^(sei gegrüßt|seien sie gegrüßt|gegrüßt|willkommen|hello|good (day|morning|evening)|na du|huhu)
        ^schönen guten (tag|morgen|abend)|^(schön|freut mich|gut|nett) (dich|sie|euch) (zu (sehen|treffen)|wiederzusehen)
        ^freut mich( (dich|sie) kennenzulernen)?$|^da bin ich( wieder)?$|^lange nicht gesehen$
        ^(ist )?(jemand|wer) (da|hier|zu hause)$|ich heiße \w+|mein name ist \w+|^klopf klopf$|^entschuldigung$
        ^(hallöchen|hallöle|hallihallo|hallo+|hi+|hey+|heyo|halli|huhu|servus|moinsen|moin+|gruzi|gruetzi|grüß (sie|euch|dich)|griaß|grüße|seid gegrüßt|salve|salut|na$|na ihr|na sie|tachchen|guten|einen (schönen |wunderschönen )?guten)
        ^(ist )?(da|hier)? ?(jemand|wer|einer) (da|hier|zuhause|zu hause|daheim)$|^ist (da|hier|dort) (jemand|wer|einer)$|^ich bin (der |die |es )?[a-z]+$|^(angenehm|sehr erfreut|erfreut|freut mich sehr)$|^(da|hier) bin ich( wieder)?$
    """,
}
"""Kind of line that answers it, to patterns. What several kinds have is the first one's."""

ENDINGS = {
    "LEADIN": "(und|aber|oder|also|dann|denn|na|nun)",
    "GOING": r"( (dir|ihnen|euch|denn|so|heute|heut|bei|ihr|es|den|geschäften|damit|selbst|eigentlich|gerade|hier))*",
    "CHIME": "( (ja|doch|so|ist es|klar|natürlich|wohl|dann|sicher|genau|schon|gut|machen wir|auch))*",
    "DENY": "( (das ist es nicht|danke|nicht|doch|gar|mein|niemals|auf keinen fall|das stimmt nicht|nein))*",
}

NOT = {
    "compliment": r"""
        ^(schönen )?(guten|gute|gut|schönen) (tag|morgen|abend|nacht)
        (?<!gar )nicht(?! schlecht)(?! so (gut|schön|toll) wie)|^(nie|kein|keine)|wenn|wetter
        ^(ist|sind|hast|haben|war|was ist|wer|wo|wann|warum|wie|kann|welche|gibt|schmeckt)
    """,
    "offended": r"""
        ^(ist|war|hat|hast|haben|wer|wo|wann|warum|wie|kann|könnte|was(?! (bist du|sind sie) (denn )?für)|welche|weißt|wissen|kennst|gibt)
        ^ich (hau|haue)|nicht (dumm|blöd|hässlich|böse|schlecht|verrückt)
    """,
    "thanks": "nein danke|danke nein|kein danke",
    "farewell": r"""
        ^(wann|wo|warum|wie|wer|was|soll|kann|willst|möchtest|muss|musst|geht|gehst|gehen sie|warum) \w+
        bis (morgen|später|dann|bald) \w+
    """,
    "apology": "tut es (dir|ihnen) leid",
    "refusal": r"""
        ^(gib acht|geh nur|komm schon|mach weiter|mach es gut|bleib gesund|warte( mal)?|(gehen|machen|nehmen) wir)
        ^(kommen|gehen|machen|geben|bringen|holen|tragen|helfen|nehmen|ziehen|folgen|singen) (sie(?! (mir|uns|mich|bitte|sofort|mal|doch)\b)|wir|die|denn|hier|viele)
        ^(kommen|gehen|machen|helfen|singen) (oft|manchmal|eigentlich|da)|^zeig(en sie)? mir den weg
        (gib|geben sie) mir (\w+ )?(auskunft|rat|hinweis|tipp|bescheid|information)
    """,
}
"""A clause that matches here is not of the kind."""

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
