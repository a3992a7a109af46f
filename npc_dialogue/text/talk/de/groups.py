"""German: the groups of words that patterns name by a word in capitals."""

GROUPS = {
    "GOOD": """
        nett nette netter saubere sauberer sauberes ordentliche gepflegte feine feiner feines gute nettes schön schöne schöner schönes toll tolle toller tolles klasse super wunderbar wunderbare
        wunderbarer großartig großartige hübsch hübsche hübscher freundlich lieb liebe klug kluge schlau tapfer lustig
        witzig lecker köstlich ausgezeichnet prima spitze hervorragend fantastisch gut gute guter gutes gemütlich
        beeindruckend stark geschickt talentiert großzügig herrlich herrliche sympathisch charmant weise fleißig genial
        geniale genialer geil krass cool süß süße hilfreich mutig beste bester bestes zauberhaft bezaubernd traumhaft
        unglaublich prächtig prächtige gescheit gescheite patent top bombastisch wundervoll wundervolle sagenhaft geile geiler coole cooler cooles schick schicke schicker schickes mutige mutiger starke starker hübsches süßer tapfere fesch fesche wunderschön umwerfend atemberaubend tapfer spitzenmäßig entzückend reizend gütig aufmerksam
    """,
    "BAD": """
        dumm blöd doof hässlich nutzlos wertlos widerlich ekelhaft furchtbar schrecklich gemein fies dreckig schmutzig fett
        faul böse verrückt langweilig nervig lächerlich gierig elend töricht albern feige unfähig bescheuert bekloppt
        peinlich erbärmlich dämlich unverschämt eklig senil verblödet unmöglich behämmert bekackt beschissen blöde dumme
        doofe alte fiese gemeine hohl bescheuerte dreckige faule hässliche arrogant eingebildet ahnungslos armselig
        inkompetent mies unterbelichtet behindert nervig potthässlich geisteskrank irre plemplem meschugge zurückgeblieben stinkend
    """,
    "NAME": """
        idiot idiotin trottel dummkopf depp arschloch arsch mistkerl miststück schwein sau hexe hure schlampe penner
        feigling lügner lügnerin dieb diebin betrüger versager versagerin nichtsnutz esel ochse kuh ziege ratte wurm
        schwachkopf blödmann spinner spinnerin vollidiot hohlkopf scheusal ungeheuer widerling drecksack hund köter
        schnepfe zicke hornochse pfeife flasche niete abschaum schachtel hornvieh rindvieh schafskopf knallkopf dussel
        tölpel tollpatsch lump halunke gauner scharlatan stümper pfuscher idioten wichser arschgeige sack rotzlöffel
        quacksalber heuchler spießer langweiler nervensäge labertasche besserwisser blödian dämlack saftsack vogelscheuche narr hurensohn opfer lappen gans schuft taugenichts spast lusche memme drecksau schurke pack gesindel unhold vollpfosten pfosten dödel honk eumel bauerntrampel trampel
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
    "THEE": "(dich|sie|euch)",
    "TOYOU": "(dir|ihnen|euch)",
    "YOUR": "(dein|deine|deinen|deiner|deinem|ihr|ihre|ihren|ihrer|ihrem|euer|eure|euren|eurer|eurem)",
    "PART": "(mal|doch|bitte|jetzt|endlich|sofort|bloß|halt|eben|einfach|gefälligst|mir|uns|schon|kurz|denn|so|hier)",
    "RUBBISH": "(quatsch|unsinn|blödsinn|schwachsinn|mist|scheiß|scheiße|stuss|märchen|müll|käse|bullshit|schmarrn|unfug|lüge)",
    "YOU": "(du|sie|ihr)",
    "ARE": "(bist|sind|seid|wirkst|wirken|siehst|sehen|klingst|klingen)",
}

ENDINGS = {
    "LEADIN": "(und|aber|oder|also|dann|denn|na|nun)",
    "GOING": r"( (dir|ihnen|euch|denn|so|heute|heut|bei|ihr|es|den|geschäften|damit|selbst|eigentlich|gerade|hier))*",
    "CHIME": "( (ja|doch|so|ist es|klar|natürlich|wohl|dann|sicher|genau|schon|gut|machen wir|auch))*",
    "DENY": "( (das ist es nicht|danke|nicht|doch|gar|mein|niemals|auf keinen fall|das stimmt nicht|nein))*",
}
