"""German: how somebody greets, parts, thanks, insults and so on; written as the English ones."""

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
        ^(verpisst euch|hau (bloß |doch |einfach )*ab|stirb|verrecke|krepier|nutzlos|erbärmlich|aus dem weg|geh (mir )?(weg|aus (den augen|dem weg)|sterben)|geh weg)( PART| \w+)?$
        (lass|lasst|lassen sie) mich (doch |bloß |endlich )*in (ruhe|frieden)|halt (den|die|das|dein|deine) (rand|backen|gosch|gosche|schnabel|fresse|maul|mund|klappe|schnauze)
        ^(du |ihr |sie )?(scheiß|blöder|blödes|dumme|dummer|dreckiger|elender|elendes|unfähiges|mieser|verdammter|fauler) (npc|NAME|\w+bock)$|YOU ARE (VERY |voll |echt |ein |eine |so )*(mieser |elender |alter |dreckiger )?(NAME|BAD)
        ^ARE YOU (VERY |noch |eigentlich |wohl |ganz )*(dicht|behindert|bei trost|normal|BAD)( oder was| im kopf)?$|hast du (sie|es) (noch |nicht )*(alle|alle beisammen)|^(du |sie )(spinnst|spinnen)
        (du siehst|sie sehen) (aus wie|scheiße|BAD|übel|furchtbar|schrecklich) ?\w*|(du riechst|sie riechen|du klingst|du stinkst) (wie|nach)|YOU ARE (zu nichts|nichts wert|das letzte|für nichts)
        (keiner|niemand|kein mensch|kein schwein) (kann|mag|braucht|vermisst) THEE|THEE (mag|braucht|vermisst) (eh |doch |sowieso )?(keiner|niemand)|du kannst mich gern ?haben
        ich (töte|erschlage|ersteche|erwürge|verprügle|vernichte|hau|schlag|schlage|polier|poliere|reiß|breche?) (THEE|TOYOU)|(das |dafür )?(wirst du|werden sie) (mir )?(noch )?(büßen|bereuen|bezahlen)
        (zum teufel|zur hölle) mit TOYOU|(soll dich|dich soll) der teufel|der teufel soll THEE|^(deine|ihre) (mutter|mudda|mama|oma)( ist \w+| \w+)?$|was stimmt (eigentlich |denn )?nicht mit TOYOU|^was ist (denn )?(dein|ihr) problem$|was ist los mit TOYOU du \w+
        YOUR \w+ (ist|sind) (ein |eine )?(\w*loch|schande|saustall|müllhaufen|bruchbude|witz|dreck|ruine)|(du redest|sie reden|du laberst) (\w+ )?(zu viel|viel zu viel|nur \w+)|(das )?interessiert (mich )?(keinen|niemanden|kein schwein|nicht|einen dreck)( die bohne)?$
        was für (ein|eine|einen) ((\w+ )?NAME|BAD (\w+))$|(du gehst|sie gehen|gehst) mir (\w+ ){0,2}auf (den|die) (keks|sack|wecker|geist|nerven|eier|zeiger)
        YOUR \w+ (schmeckt|riecht|stinkt|klingt|sieht) (VERY )*(aus )?(wie|nach) (pappe|müll|dreck|scheiße|mist|kotze|schuhsohle|stroh|abfall|schwein\w*)( aus)?$
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
        tschuldigung|tschuldige|schuldigung|^(sry|soz|ups|oops|upsi|hoppla|hoppala)$|(das )?(war|ist) (gar )?(wirklich )?(keine absicht|nicht (meine )?absicht|nur (ein )?(spaß|scherz|witz))|^nicht böse (sein|gemeint)
        ich wollte nicht (stören|\w+ (sein|werden|klingen|wirken))|(das |so )?(wollte|habe) ich (das )?(wirklich |gar |so )*nicht( (so )?(gewollt|gemeint|sagen))?$|(verzeiht|vergebt|entschuldigt|verzeih|vergib) (mir|bitte|uns)?
        nimm (es )?(mir |das )*(bitte )?nicht (übel|krumm)|nehmen sie (es )?(mir |das )*(bitte )?nicht (übel|krumm)|nehmt (es )?mir nicht|(das )?war (wirklich |echt |sehr |so )*(dumm|blöd|doof|gemein|unhöflich|daneben|nicht (nett|fair|okay|richtig|schön)|falsch) von mir
        ^ich war (so |echt |wirklich |sehr |ja )*(gemein|unhöflich|unfair|ungerecht|fies|grob|ein \w+|zu \w+)( zu TOYOU)?$|ich habe (\w+ )?(mist gebaut|scheiße gebaut|mich (\w+ )?(daneben\w*|falsch|schlecht|unmöglich))( benommen| verhalten)?|ich (nehme|nehm|nahm) (es|das|alles|meine worte)? ?(alles )?zurück|^ich nehm zurück
        ich (möchte|will|muss|wollte|würde) (mich )?(gern |gerne |nur |bei TOYOU )*(mich )?(entschuldigen|um verzeihung bitten)|(kommt|wird|soll|passiert) (\w+ )?nicht (wieder|mehr|noch einmal)( \w+)?$|ich (mache|mach) (es|das)? ?(wieder )?(gut|wett)( an TOYOU)?$|ich bereue (es|das|alles)
        ich habe (nur |bloß )+(spaß|einen (scherz|witz)|witze) gemacht|(wollen|können) wir (uns )?(wieder )?(vertragen|frieden|von vorn|neu an)|^(bist du|sind sie|seid ihr) (mir |noch |auf mich |immer )*(böse|sauer|wütend)
        ich (habe|hab) mich (\w+ ){0,3}(vergriffen|getäuscht|vergessen)|(mir )?tut (mir )?(das |es )?(so |sehr |echt |wirklich |alles |furchtbar )*leid$
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
        ^(bis (bald|dann|später|morgen|neulich)|auf wiedersehn|wiederschaun|wiederschauen|lebt wohl|gehabt euch wohl|gut nacht|nacht|gn8?|nachti|alles (gute|liebe)|gott befohlen|behüt dich gott|zeit zu gehen|man sieht sich|cu|bb|tschö|tschüs)( \w+){0,3}$
        ^(ich )?(muss|sollte|will|werde|möchte) (dann |mal |jetzt |nun |wirklich |langsam |leider |wieder |auch )*(los|weg|gehen|weiter|heim|fort|aufbrechen|schlafen|ins bett|nach hause|zurück)$|^(ich )?bin (dann |mal |jetzt |nun |schon )*(weg|raus|fort|verschwunden|unterwegs)$
        ich (hau|haue|leg|lege|verzieh|verziehe|verzupf|verabschiede|trolle) mich( \w+){0,3}$|ich (mache?|mach) die (fliege|biege|flatter)|ich (lass|lasse) THEE (mal |dann |jetzt |nun |wieder |in ruhe |weiter )*(arbeiten|allein|in ruhe|weitermachen|in frieden)
        (wünsche|wünsch) (ich|TOYOU|noch) \w+|(angenehmen|schönen|guten|ruhigen|gemütlichen) (tag|abend|feierabend)( noch)? (wünsche|wünsch)|träum (was|süß|schön)|(halt|halten sie|haltet) die ohren steif|^das (war|wäre) (es|alles)( dann| für heute| schon)*$|mehr (wollte|will|brauche) ich nicht
        (ich )?(komme|komm|schau|schaue) (dann |mal |morgen |später |bald |gleich |nochmal |noch )*(wieder|vorbei|zurück)$|^(ich )?(geh|gehe) (jetzt|dann|mal|nun|heim|nach hause|schlafen)
        (muss|sollte|will) (wieder |jetzt |dann |mal |noch )*(an die|zur|zum|in die|nach|ins) (\w+ )?(arbeit|schule|bett|hause|haus|hof|schiff|dienst|schicht)$|ich (zieh|ziehe|reise|wandere|verschwinde|düse|breche) (\w+ ){0,3}(weiter|ab|los|auf|heim)$|^tschüss?(le|i|ikowski|chen|erl)
        ^ich muss (dann |jetzt |nun |leider |mal |schon )*(wieder|los|weg)$|^(noch )?(einen )?(schönen|schöne|schönes|guten|ruhigen|angenehmen) (feierabend|tag|abend|nacht|reise|woche|wochenende|rest\w*)( noch)? (TOYOU|wünsche \w+|noch)$
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
        ^(du )?bist (\w+ )?(schatz|engel|goldstück|held)|^(danke+|dankscheen|vielen lieben dank|dankeschö+n|dankö|habt (vielen )?dank|hab (vielen )?dank)|(ich )?(bin|stehe|steh) (\w+ )?(TOYOU )?(\w+ )?(in (deiner|ihrer|eurer) schuld|was schuldig|etwas schuldig|zu dank verpflichtet|dankbar)|ich bin (sehr |so |echt |wirklich |zutiefst )*dankbar
        (schulde|schuld) (ich )?TOYOU (was|etwas|einen|eine|viel)|(du hast|sie haben|hast|haben) (\w+ ){0,4}(bei mir|was gut|einen gut)( (bei mir|gut|einen gut))*|wie (kann|soll) ich (TOYOU )?(\w+ ){0,3}danken|^(wie|das ist|das war|sehr|so|echt|ach wie) (VERY )*(lieb|nett|freundlich|gütig|aufmerksam|hilfreich)( von TOYOU)?$
        (doch |wirklich |gar )+nicht nötig( gewesen)?|hast mir (\w+ ){1,3}gerettet|haben mir (\w+ ){1,3}gerettet|(du rettest|sie retten) (mir|mich)|(du bist|sie sind) meine rettung|ohne (dich|sie|euch|deine hilfe|ihre hilfe) (hätte|wäre|könnte)|was (würde|täte|mache|hätte) ich (\w+ )?ohne THEE
        ^gut zu wissen|gott (segne|vergelte|schütze|vergelte) |gesegnet (seid|seist|seien)|vergelt|das (vergesse|werde) ich TOYOU (\w+ )?(nie|nicht)( mehr)?( vergessen)?|^das vergesse ich (nie|nicht)
        das (werd|werde|will|vergess|vergesse) ich (TOYOU )?(\w+ )?(nie|nicht|niemals)( mehr)? ?(vergessen)?$
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
        ^(VERY )*GOOD (hast du|haben sie|habt ihr|ist) (es )?(\w+ )?(hier)?|^(VERY |echt |voll )*(GOOD) (hier|bei TOYOU)|^(VERY )*GOOD [a-z]+$|(steht|stehen) (TOYOU|ihnen) ?(VERY |GOOD)*$|(schürze|kleid|hut|frisur|haare|bart|mantel|schuhe|kette|hemd) (steht|stehen) TOYOU
        (du bist|sie sind|ihr seid) (VERY |voll |der |die |das |eine? |mein |meine |der aller)*(hammer|knaller|beste|lieblings\w*|liebling|GOOD|burner|traum|schatz hier) ?\w*$|(ein )?herz aus gold|ich (habe|hab) THEE (VERY |voll )*(lieb|gern)|ich (finde?|fand) (THEE|YOUR \w+|es hier) (VERY |voll )*(GOOD|\w+)$
        ich (rede|spreche|plaudere|unterhalte mich) (VERY )*gern(e)? mit|mit TOYOU (kann|lässt) (man|sich|es sich) (VERY )*GOOD|(mir|uns) gefällt (es|das|YOUR \w+)( hier| hier \w+)?$|gefällt (es )?(mir|uns)( hier)?( VERY)*$|^(ich bin |bin )?(VERY |schwer |tief )*(beeindruckt|begeistert)|(du kannst|sie können) (das |VERY )*GOOD( \w+)?$|(du machst|sie machen) (das|es) (VERY )*GOOD$
        ^(mein |großes )?kompliment|^(mmh |mhm |hm )?(lecker|köstlich|wow|boah|krass|hammer|mega|geil|nice|stark)$|(hier |das |es )(riecht|duftet|schmeckt|klingt) (es )?(hier )?(VERY )*GOOD|nicht (übel|schlecht)$|(starke|tolle|super|klasse|ordentliche|feine|gute|prima) (leistung|arbeit|sache)
        ^(was für|so|welch) (ein|eine|einen) (VERY )*(GOOD \w+|pracht\w+|traum\w*|anblick|schönheit|augenweide)$|^wie (VERY )*GOOD (von TOYOU|du|sie|hier)|(man|alle|jeder) (sagt|sagen|spricht|hört|redet) (nur |so |viel )*(gutes|gut)
        YOUR \w+ (ist|sind) (das|die|der) (GOOD|\w+ste)( \w+)*$
        YOUR \w+ (ist|sind) (VERY )*GOOD$
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
        ^wie (läuft|laufen|geht|gehen|steht|stehen|schaut|schauen|sieht|sehen|lauft|ergeht|isst|macht sich) (der|die|das|es|denn|so|TOYOU)? ?(TOYOU |denn |so |um |mit )*(der |die |das |den |YOUR )?(laden|geschäft|geschäfte|geschäften|arbeit|handel|betrieb|leben|gesundheit|familie|kinder|kindern|frau|mann|aktien|alles|so|aus|immer so)?( (so|denn|heute|bei|TOYOU|immer|aus|hier|gerade))*$
        ^was (macht|machen) (denn )?(das|die|der|YOUR) (geschäft|geschäfte|arbeit|familie|gesundheit|kinder|frau|mann|leben|laden|rheuma|rücken|laune)( so| heute)?$|^(irgendwas|irgendetwas|was|gibt es|gibt es was|gibt es etwas|gibt es irgendwas)( \w+)? (neues|neuigkeiten)$|^gibt es neuigkeiten$
        ^was ist (denn |hier |heute |mit )*(los|dir los|ihnen los)( mit TOYOU)?$|^was hast du( denn)?$|^was (machst|treibst|tust) du (gerade|grade|da|jetzt|heute|im moment|so)( so| gerade| schönes)*$|^was (machen|treiben) sie (gerade|da|jetzt|heute)( so| gerade| schönes)*$
        ^(haben sie|hast du|gut) (gut |wohl )?(geruht|geschlafen)|^(bei TOYOU )?(ist )?(auch )?alles (frisch|klar|gut|in ordnung|okay|ok|fit|bestens|roger)( bei TOYOU| mit TOYOU| hier| heute| so)*$|^geht es (TOYOU )?(VERY |heute |wieder )*(gut|besser|schlecht)?( heute)?$|^(fühlst du dich|fühlen sie sich) (\w+ )?(gut|wohl|besser|krank)
        ^(bist du|sind sie) (heute |so |etwa |gerade )*(müde|traurig|glücklich|fröhlich|wütend|krank|einsam|gestresst|schlecht gelaunt)$|^warum (so|guckst du so|schaust du so|bist du so|sind sie so|schauen sie so)( (traurig|müde|ernst|grimmig|griesgrämig|böse|niedergeschlagen|\w+ drein))?$|^(schlechte|gute|miese) laune( heute)?$|^(hast du|haben sie) (heute |gerade )?(viel zu tun|viel los|stress|schlechte laune|gute laune)( heute)?$
        ^stör(e|t)? (ich )?(gerade|dich|sie|etwa)*( gerade)?$|^(können|wollen|könnten) wir (kurz |mal |ein bisschen |etwas )*(reden|sprechen|plaudern|quatschen)$|^(ich )?(wollte|will|bin|schau|schaue) (nur |bloß |mich |mal |kurz |einfach |ein bisschen )+(quatschen|reden|plaudern|hallo sagen|vorbeischauen|um|auf der durchreise|auf durchreise|gucken|schwätzen)$
        ^(ganz schön |ziemlich |echt |so |sehr |recht |ist |es ist |ein |was für |heute )*(ein |eine |einen )?(kalt|heiß|warm|nass|windig|frisch|schwül|\w*wetter|kälte|hitze|(herrlicher|schöner|toller|langer|harter|mieser|schöner|anstrengender) (tag|morgen|abend)|tag)( (heute|draußen|ist das|war das|nicht wahr|oder|gell|hier|wieder|haben wir))*$|^es (regnet|schneit|stürmt|gewittert|nieselt)( \w+){0,2}$
        ^(mir )?(geht es )?(ganz |sehr |so |auch )?(gut|prima|bestens|schlecht|so lala|muss ja)( danke)?( und (selbst|dir|ihnen|euch|du|sie))?$|^(und )(selbst|dir|ihnen|euch|bei TOYOU)$|^(mir ist|ich bin) (so |echt |voll |sehr |total )*(langweilig|müde|kalt|warm|hungrig|traurig|erschöpft|fix und fertig|gut drauf)( heute)?$
        ^(ein )?(schön|schönes|herrliches|gutes|tolles|mieses) (wetter|wetterchen|lüftchen)( \w+)*$|^(läuft|geht|gehts|passt|steht) (es |alles |so |denn )*(bei TOYOU|so|gut|rund)( \w+)?$
        ^(ganz schön|ziemlich|echt|so|sehr|recht|arg|verdammt) (kalt|warm|heiß|windig|nass|kühl|schwül|neblig|stürmisch|frisch)( heute| hier| draußen| wieder)*$
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
        ^(und )?wer (bistn|zum teufel|zur hölle|um alles|in aller welt)? ?(bist|sind|seid)?( du| sie| ihr)$|^wer (seid ihr|sind sie|bist du)|wie (ist|war|lautet) (noch |gleich |nochmal |mal |denn |YOUR |der |werter |werte |richtiger )+name|^name$|^(sag|sagt|nennt|nenn|nennen sie|sagen sie|verrat|verrate|verraten sie) (mir |uns |bitte |mal )*YOUR (\w+ )?namen
        (darf|kann|dürfte) ich (nach )?YOUR namen (wissen|fragen|erfahren|haben)|(darf|kann|dürfte) ich nach (ihrem|deinem|eurem) namen|^wie (nennen|rufen) (dich|euch) \w+|^wie (wirst du|werden sie) (genannt|gerufen)|^(sind|haben|kennen|kenn|kenne) (wir|ich) (uns |dich |sie )?(\w+ )*(begegnet|gesehen|getroffen|kennengelernt|dich|sie|irgendwoher)
        ^was (bist du|sind sie|seid ihr) (denn |eigentlich |überhaupt )*(für (einer|eine|ein mensch|jemand))?$|^was ist (denn )?YOUR (aufgabe|arbeit|beruf|rolle|amt|gewerbe|handwerk|zunft|geschichte)( hier)?$|^(erzähl|erzählen sie|erzählt) (mir |uns |mal |doch )*(YOUR geschichte|von TOYOU|von sich|was von dir|was über dich)|^(beschreib|beschreiben sie) (dich|sich)
        ^(was (machen|macht|machst|tust|tun|treibst|treiben) (du|sie|ihr))( denn| eigentlich| hier| so| beruflich| genau| überhaupt)* (hier|hier so|beruflich|eigentlich)( so)?$|^(du bist|bist du|sind sie|sie sind|seid ihr) (also |doch |wirklich |etwa |die |der |hier |sicher |eine? |auch )*(npc|mensch|ki|bot|roboter|echt|real|maschine|computer|chef|chefin|programm|echter mensch|echte person)?$|^(du bist|sie sind) (also |doch |wohl |sicher )*(die|der) \w+( hier)?( oder)?$|^wer (hat|ist) hier (das sagen|der chef|die chefin|zuständig)
        ^(lebst du|leben sie|wohnst du) hier$
        wie (darf|kann|soll|muss|könnte) (man|ich) (THEE|sie) (an|be)?(nennen|ansprechen|rufen|anreden)
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
        ^(wat|watt|hä+|ha+|hm+|mh|bitte|pardon|verzeihung|nochmal|wiederholen|lauter|langsamer|deutlicher|nicht verstanden|nicht so schnell|hab nicht verstanden|noch mal|auf deutsch)( (bitte|noch mal|nochmal))?$|^(bitte|etwas|ein bisschen|geht das) (wiederholen|langsamer|lauter|deutlicher|auch lauter|nochmal)( bitte)?$
        ^was (sagst|sagtest|sagten|meintest|meinten|sagt) (du|sie|ihr)( da| gerade| eben)*$|^wie war das( bitte| nochmal| gleich)*$|(können|könnten|kannst|könntest|würden|würdest) (sie|du) (das |es |bitte |mir |nochmal |noch |einmal |mal )*(wiederholen|anders|erklären|deutlicher|lauter|langsamer)( \w+)?$
        ^(ich )?(habe |hör |höre |kann )(es |das |dich |sie |leider |gar |überhaupt )*(nichts|nicht|kaum|nix|schlecht)( \w+)? ?(gehört|hören|verstehen|verstanden|zugehört|aufgepasst)?$|^ich (versteh|verstehe|hör|höre) (dich|sie|das|es) (\w+ )?(nicht|kaum|schlecht)$|^(das )?(versteh|verstehe|kapier|kapiere|check|checke|raff|raffe|begreife) (ich )?(das |es )?(nicht|nichts|nur bahnhof|kein wort)$|verstehe nur bahnhof|^ich (kann|konnte) (dich|sie) (\w+ )?(nicht|kaum) (\w+ )?(verstehen|hören)
        (da )?komm(e)? (ich )?(da )?nicht (\w+ )?mit$|^ich komm(e)? (da )?nicht mit|^(sprich|red|rede|sprechen sie|reden sie|sprecht) (PART |etwas )*(lauter|deutlicher|deutlich|langsamer|langsam|deutsch|klarer)|^erklär(e|en sie)? (mir |das |es |bitte |mal )*(nochmal|noch mal|noch einmal|genauer)|^(drück|drücken sie) (dich|sich)
        (ich bin|bin) (jetzt |ganz |total |etwas |ein wenig |völlig )*(verwirrt|schwerhörig|raus|durcheinander|überfordert)|(jetzt |da )bin ich (verwirrt|raus)|ich (habe|hab) nicht (zugehört|aufgepasst)|^(was|wovon|worüber) (redest|sprichst|reden|sprechen|faselst|laberst) (du|sie)( da| denn| eigentlich)*$
        ^(nochmal|noch mal|noch einmal|bitte) (langsam|langsamer|lauter|deutlich|von vorn)( bitte)?$|(ich )?(habe|hab) (ich )?(dich|sie|das|es|euch) ?(ich )?(\w+ )?(jetzt |leider |akustisch |eben |gerade )*nicht (ganz |richtig |so )?(verstanden|gehört|mitbekommen|kapiert)$|^wie war das( eben| gerade| jetzt| noch| nochmal)*$|^hä+ was$
        ^(bitte )?(nochmal|noch mal|noch einmal) (bitte )?(wiederholen|sagen|erklären)( bitte)?$
    """,
    "demand": r"""
        ^(gib|geben sie|her mit|rück|reich) (mir |sofort |jetzt )*(dein|deine|deinen|ihr|ihre|ihren|dem|den|der) \w+( her)?$
        ^(komm|kommen sie|geh|gehen sie|lauf|reise) (bitte |doch |sofort )?mit( mir| uns)?$|^(folge|folgen sie|folg) mir|^gehorche|mitkommen
        heirate mich|heiraten sie mich|küss mich|küssen sie mich|schlaf mit mir|willst du mich heiraten|knie nieder|auf die knie
        ^(öffne|öffnen sie|schließ|schließe|schließen sie|töte|zerstöre|stiehl|verbrenne|klau) (mir )?(die|den|das|dein|deine|ihre|mal)
        ^(los )?(mach|machen sie) (bitte |mal |sofort )*(die|das) (tür|tor|schleuse|luke|licht|klappe) (auf|zu|an|aus)
        ^(hol|holen sie|bring|bringen sie) (mir |uns |mal |sofort |bitte )*(mein|meine|meinen|ein|eine|einen|etwas)
        ^(tanz|tanze|spring|sing|singe|verbeug dich|zieh dich aus|hau ab|geh weg|aufmachen|her damit)$
        ^(gib|gebt|rück|rückt|her mit|reich) (PART )*(dem |der |den |das |die |YOUR )?(\w+ )?(geld|gold|kohle|schlüssel|schwert|beutel|börse|moneten|münzen)( raus| her| heraus)?( PART)*$|^(geld|gold|kohle|schlüssel|hände|waffen|moneten) (her|hoch|raus|weg|runter|fallen lassen)( \w+)*$|^her mit (YOUR|dem|der|den) \w+|^leer(e|t|en sie)? YOUR \w+
        ^(gib|halt|halte|her|tu|tue|mach|macht|machen sie|sperr|sperrt|schließ) (PART )*(her|auf|zu|still|was ich \w+( \w+)?|es mir)$|^(kommt|komm|kommen sie|geh|gehen sie) (PART )*(mit|her|her zu mir|näher|rein|raus|nach hause|heim|mit mir)$|^(umarme|umarm|küss|heirate|liebe|bediene|duelliere|kämpf gegen|kämpfe gegen) mich|^(kämpf|kämpfe|tanz|tanze|sing|singe) (mit|für|gegen) (mir|mich|uns)
        ^(verbeug|verbeuge|ergib|setz|ergebt|setzen sie|beweg|bewege|stell|beeil|entschuldige dich|zieh|ausziehen|verneig) (dich|euch|sich)( PART| hin| aus| hierher)*$|^(halt|stopp|stop|stehenbleiben|stehen bleiben|keine bewegung|ruhe|warte hier|bleib hier|bleib stehen|warte|steh auf|steht auf|knie|lauf|spring)( PART)*$|^(warte|bleib|bleibt|wartet) (hier|da|stehen|draußen)
        ^(hol|holt|holen sie|töte|tötet|bring|bringt|schlag|zünde|zünd|stiehl|klau|beklau|überfall|verhafte|ignoriere|vergiss|brenn|zerstör|zerstöre|vergifte) (mir |uns )?(den|die|das|alle|alles|deine|jemand|ihn) ?\w*( \w+){0,3}$|^geh (und|mal|los und) (\w+ ){1,5}\w+$|^(mach|koch|back|brat|schreib|sing|bau|kauf) (mir|uns) (mal |bitte )?(ein|eine|einen|was|etwas|das)( \w+)*$
        ^tu (so )?(als|wie|so als) \w+|^(sag|sage|sprich mir nach) (?!mir|mal|bitte|das|es|doch|nochmal|noch|an|uns|schon|nichts|was|etwas)\w+$|^(erzähl|erzählen sie|erzähle) (mir |uns |mal )*einen (\w+ )?(witz|schwank)|^(sei|seien sie|werde) (bitte )?(mein|meine) \w+
        ^(lass|leg|wirf|lassen sie|legen sie|werfen sie) (sofort )?(YOUR|das|die|den) \w+ (fallen|hin|weg|nieder|ab|runter)( \w+)?$
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
        ^(zu )?hilfe$|ich (brauche|bräuchte|benötige|brauchte) (mal |bitte |dringend |etwas |YOUR )*(hilfe|unterstützung|rat und tat)|(tust du|tun sie|tut) (mir|uns) (mal |bitte )?(einen|den) (\w+ )?gefallen|(helft|helf|hilf) (mir|uns)|^(hast du|haben sie|hättest du) (mal |vielleicht |etwas |ein bisschen |einen |bisschen )*(euro|kleingeld|münze|geld|taler|groschen|kleingeld für mich)( für mich)?$
        (kann|darf|dürfte|könnte) ich (mir )?(mal |bitte |kurz )*YOUR \w+ (haben|leihen|ausleihen|nehmen|anfassen|benutzen|behalten)|(darf|kann|dürfte) ich (THEE|YOUR \w+) (mal )?(küssen|umarmen|anfassen|berühren|streicheln|drücken)|^darf ich (PART )*(rein|reinkommen|hereinkommen|eintreten)$
        ^(machst|kommst|bringst|trägst|nimmst|gehst|tanzt|trinkst|isst|reparierst|verkaufst|schenkst|leihst|hilfst|holst|kaufst|begleitest|zeigst|führst) du (mir|mich|mit|das|einen|uns)( \w+){0,4}$|^(kommen|gehen|helfen|tanzen) sie (mit|mir)( mir)?$|^(gehen|wollen|sollen|ziehen) wir (zusammen|gemeinsam|los)( \w+)?$|^lass(t)? uns (\w+ ){0,3}\w+$
        ^(bring|bringt|führ|führe|nimm|begleite|trag|fahr|zeig|lehr|lehre|versteck|rette|bezahl|bezahle|heile|füttere|befreie) (mich|uns)( \w+){0,4}$|(kannst|könntest|willst|magst|würdest) du (mich|mir|mit|uns) (\w+ ){0,4}(mitnehmen|beibringen|mitkommen|ausgehen|begleiten|bringen|alles zeigen|führen|retten|beschützen|gehen)|^(magst|willst) du mit( mir| uns)? (\w+ )?(kommen|gehen|ausgehen)|(magst|willst) du mitkommen
        ^(bring|bringen sie) mir (\w+ )?\w+ bei|^bring mir das|^(iss|trink|tanz|spiel|geh|komm|bleib|schlaf|reise|flieh) (\w+ )?(mit|bei) (mir|uns)|^(halt|halte|nimm|kauf|trag|reparier|repariere) (mir )?(das|mein|meine|meinen)( \w+){0,3}$|ich (flehe|bitte|beschwöre) (dich|sie|euch) (an|um hilfe)|^(verkauf|schenk|verkaufe|leih|gib|kauf) (mir|uns)( \w+){1,3}$
        (können|könnten|würden|kannst|könntest|würdest) (sie|du) (mich|uns) (\w+ )*(reinlassen|rauslassen|durchlassen|verstecken|mitnehmen|begleiten|retten|einlassen|heiraten|vorbeilassen|beschützen|tragen)|(lass|lassen sie|lasst) (mich|uns) (bitte |mal |doch |endlich |sofort )*(rein|raus|durch|vorbei|gehen|hier \w+|los|ein)$
        (kannst|könntest|würdest|willst) du (\w+ )?(mein|meine|meinen|mir|für mich|uns) (\w+ )?(\w+ )?(waschen|tragen|flicken|nähen|schleifen|hüten|füttern|backen|bauen|kämpfen|besorgen|schreiben|verkaufen|halten|waschen|reinigen)$
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
        ^(joa+|ja+|jaja|yep|yes|yo|jup|jop|logisch|logo|safe|voll|deal|oke+h?|oki|okidoki|dito|amen|definitiv|auf jeden|verstanden|kapiert|kapiere|achso|gut so|also gut|na gut|schön und gut|mit (vergnügen|freuden)|so sei es|so ist es|(sehr |nur zu |liebend )?gerne?|einverstanden|abgemacht|geht in ordnung|gebongt|(ganz |genau )?meine (meinung|rede)|passt scho(n)?|ich (verstehe|verstehs))CHIME$
        ^(völlig|ganz|absolut|vollkommen|total|sehr) (richtig|recht|wahr|korrekt|meine meinung)$|^(du )?hast (ja |völlig |schon |wohl )*recht$|da ist (\w+ ){0,2}(dran|wahres dran)|^(das )?stimmt (allerdings|wohl|schon|genau|auch wieder|ja|natürlich)$|^(das )?(seh|sehe|find|finde|denk|denke|glaub|glaube|mein|meine) ich (auch|genauso|ebenso|gern|gerne|TOYOU|TOYOU gern)( so)?$|^(ich )?(glaub|glaube|denk|denke|mein) (schon|auch|ja)$
        ^(ich bin |bin |da bin ich |ich wäre )(dabei|einverstanden|ganz bei TOYOU|dafür|deiner meinung)$|(leuchtet|leuchtete) (mir )?ein$|^(das )?(klingt|hört sich) (VERY )*(gut|vernünftig|logisch|fair|sinnvoll|plausibel|nach \w+)( an)?$|^(das )?(ergibt|macht|gibt) (durchaus |schon )?sinn|^(guter|gutes|starker|berechtigter) (punkt|argument|einwand|gedanke|vorschlag|plan|idee)$|^gute idee$
        ^(mir|ich|geht mir|bei mir) (auch|genauso|auch so|ebenso)$|^(wie|wenn) (du|sie|ihr) (meinst|meinen|das sagst|das sagen|willst|wollen|wünschen|wünscht|es sagst|sagst|meint)$|das kann man (wohl |ruhig |so )*sagen|wem (sagst du|sagen sie) das|^(das )?(kann|mag|könnte|wird|dürfte) (gut |schon |wohl |durchaus )*(sein|stimmen)$|(dem|da|ich) stimme ich( TOYOU)? zu|vielleicht (hast du|haben sie) recht
        ^(das )?klingt (nach|wie) (\w+ )*(plan|idee|sache)$
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
        ^(eine|nein+|ach nein|nein wirklich|ganz (sicher|bestimmt|und gar)|(auf )?(gar )?keinen? fall|natürlich|nie und nimmer|nicht wirklich|eher|lieber|wirklich|bestimmt|kein stück|keine chance|vergiss es|(kannst du|können sie) vergessen|(ganz )?im gegenteil|keine lust|kein interesse|träum weiter|bullshit|auf gar keinen fall|das gibt es doch)( nicht)$
        ^(eine|nein+|ach nein|nein wirklich nicht|auf gar keinen fall|nie und nimmer|nicht wirklich|kein stück|keine chance|vergiss es|vergessen sie es|kannst du vergessen|(ganz )?im gegenteil|keine lust|kein interesse|keinen bock|träum weiter|bullshit|wer glaubt|wer glaubt wird selig|das gibt es (doch |ja )?nicht|nein nein)$
        (red|rede|reden sie|erzähl|erzählen sie|laber|schwätz|sag) (mir |doch |hier |bitte )*(keinen|kein|keine|nicht so einen|nicht so ein) (\w+ )?RUBBISH|^(das |es |alles )?(ist )?(doch |ja |alles )*(so ein |totaler |totale |kompletter |völliger |reiner |alles )+RUBBISH$|^(lüg|lüge|lügen sie|lügt)( mich| doch| mir)*( nicht)( an)?$|hör(en sie)? auf (zu lügen|mit dem \w+)
        ^(das )?(stimmt|kann|darf|ist) (doch |ja |gar |überhaupt |so |wohl )*(nicht|unfair|ungerecht|unlogisch|lächerlich)( (sein|fair|stimmen|wahr sein|richtig|möglich|gerecht|logisch))?$|^(ich )?(das )?(glaub|glaube|denk|denke|find|finde|mein) (ich )?(TOYOU |das |es |ja |ihm )*(nicht|eher nicht|kaum|kein wort)$|ich (wage|möchte|muss|will) (das |es )?(stark |sehr )?(zu )?bezweifeln|(wage|möchte|muss) ich (\w+ )?(zu )?bezweifeln
        (du liegst|sie liegen|liegst du|liegen sie) (da |hier |völlig |total |leider )*falsch|(seh|sehe|sieht) (ich )?(das |es )?(\w+ )?(anders|nicht so)$|(bin ich|ich bin) (da )?(nicht |anderer |völlig anderer |nicht ganz )(\w+ )?meinung|ich bin (da )?(strikt |absolut )?dagegen|(stimme ich|ich stimme) (TOYOU |da |dem )*(\w+ )?nicht (\w+ )?zu
        ^(du machst|machst du|sie machen|machen sie) (doch |wohl |jetzt |ja )*(witze|scherze|spaß)|^(soll das|das soll|das ist|ist das) (wohl |doch |jetzt |hoffentlich )*(ein )?(witz|scherz)( sein)?( oder)?$|(meinst du|das meinst du|das meinen sie|meinen sie das) (das )?(doch |wohl |jetzt )*nicht (im )?ernst|(verarsch|veräppel|verarschen sie|verkohl) mich|(du nimmst|sie nehmen) mich auf den arm|(das )?(hast du|haben sie) (dir |sich |doch |das |nur |gerade )*(ausgedacht|erfunden)|^(das )?(klingt|hört sich) (\w+ )?(falsch|erfunden|unwahrscheinlich|komisch)( an)?$
        ^(ich )?(will|mag|möchte) (ich )?(das )?nicht$|(bin|ich bin) (ich )?(mir )?(da )?(mir )?(\w+ )?nicht (so |ganz )?sicher$
        ^(auf )?keinsten|^(das|es|alles) ist (doch |ja |einfach |totaler |totale |wohl |alles )*(RUBBISH|humbug|absurd|lächerlich|falsch|eine lüge)$
        (das |es )?(glaubst du|glauben sie) (das )?(doch |ja |wohl )?(selbst|selber) nicht|(das |es )?(kann|will|mag) ich (das |TOYOU |so )*(kaum |gar |einfach |beim besten willen )?nicht (glauben|bestätigen|akzeptieren|hinnehmen)$
    """,
    "greeting": r"""
        ^(hallo|hi|hey|hej|moin( moin)?|servus|grüß (gott|dich)|grüezi|guten (tag|morgen|abend)|mahlzeit|ahoi|tach|tag)
        ^(sei gegrüßt|seien sie gegrüßt|gegrüßt|willkommen|hello|good (day|morning|evening)|na du|huhu)
        ^schönen guten (tag|morgen|abend)|^(schön|freut mich|gut|nett) (dich|sie|euch) (zu (sehen|treffen)|wiederzusehen)
        ^freut mich( (dich|sie) kennenzulernen)?$|^(dich|sie|euch) (mal |endlich )?(wieder )?(zu (sehen|treffen)|wiederzusehen)$|^da bin ich( wieder)?$|^lange nicht gesehen$
        ^(ist )?(jemand|wer) (da|hier|zu hause)$|ich heiße \w+|mein name ist \w+|^klopf klopf$|^entschuldigung$
        ^(hallöchen|hallöle|hallihallo|hallo+|hi+|hey+|heyo|halli|huhu|servus|moinsen|moin+|gruzi|gruetzi|grüß (sie|euch|dich)|griaß|grüße|seid gegrüßt|salve|salut|na$|na ihr|na sie|tachchen|guten|einen (schönen |wunderschönen )?guten)
        ^(ist )?(da|hier)? ?(jemand|wer|einer) (da|hier|zuhause|zu hause|daheim)$|^ist (da|hier|dort) (jemand|wer|einer)$|^ich bin (der |die |es )?[a-z]+$|^(angenehm|sehr erfreut|erfreut|freut mich sehr)$|^(da|hier) bin ich( wieder)?$
        ^(morgen|abend|nabend|n abend|mittag|tach|tagchen|tag auch|moinsen|joo? hi|yo+|zum gruße?|gott zum gruße?|glück auf|sei (mir )?gegrüßt|seid (mir )?gegrüßt|gegrüßet|servus)( (zusammen|allerseits|alle|auch|du|leute|die herren|die damen|frau \w+|herr \w+))*$|^n$
        (ich )?bin (endlich |jetzt |auch )*(wieder )?(zurück|da|wieder da)$|^lang(e)? nicht (mehr )?gesehen|^(schön|gut|toll|freut mich) (dich|sie|euch) (\w+ )?(wieder ?zu ?sehen|wiederzusehen|zu sehen|kennenzulernen)|^(ich )?bin (\w+ )?neu (hier|in \w+( \w+)?)|gestatten|^(\w+ )?mein name( ist \w+)?$|^darf ich mich vorstellen
    """,
}
"""Kind of line that answers it, to patterns. What several kinds have is the first one's."""

NOT = {
    "compliment": r"""
        ^(schönen )?(guten|gute|gut|schönen) (tag|morgen|abend|nacht)
        (?<!gar )nicht(?! schlecht)(?! so (gut|schön|toll) wie)|^(nie|kein|keine)|wenn|wetter
        ^(ist|sind|hast|haben|war|was ist|wer|wo|wann|warum|wie|kann|welche|gibt|schmeckt)
        ^(gut|schön) (zu|so|geschlafen|nacht)|(klingt|hört sich) (sehr )?gut( an)?$|^(guter|gutes|gute) (punkt|argument|idee|einwand|plan|vorschlag|frage)|^(ein )?(schöner|herrlicher|toller|langer|guter|schönes|gutes|mieser) (tag|morgen|abend|wochenende)|schön (kalt|warm|heiß|nass|windig|kühl|frisch|neblig)|^(mein|liebe|lieber) \w+$
    """,
    "offended": r"""
        ^(ist|war|hat|hast(?! du (sie|es) (noch|nicht))|haben|wer|wo|wann|warum|wie|kann|könnte|was(?! (bist du|sind sie) (denn )?für| stimmt (denn |eigentlich )?nicht mit TOYOU| ist (denn )?(dein|ihr) problem| ist los mit TOYOU du)|welche|weißt|wissen|kennst|gibt)
        ^ich (hau|haue)(?! (dir|ihnen|dich|sie) )|nicht (dumm|blöd|hässlich|böse|schlecht|verrückt)
    """,
    "thanks": "nein danke|danke nein|kein danke",
    "agree": "stimme (dir|ihnen|dem|da) (\\w+ )?nicht",
    "greeting": "^ich bin (dabei|dagegen|dafür|beeindruckt|begeistert|einverstanden|verwirrt|raus|weg|müde|schwerhörig|traurig|sicher|hungrig|gespannt|satt|fertig|krank|allein|alt|arm|blind|reich|unschuldig|verletzt|verloren)$",
    "farewell": r"""
        ^(wann|wo|warum|wie|wer|was|soll|kann|willst|möchtest|muss(?! (dann |mal |jetzt |wirklich |leider |langsam )*(los|weg|gehen|weiter|heim|fort)$)|musst|geht|gehst|gehen sie|warum) \w+
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
