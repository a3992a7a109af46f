"""German: words that say little about what a question is after, and how words are spelled."""

STOP = """
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber wenn falls dann
denn weil obwohl während als von zu zum zur in im ins an am ans auf aufs bei beim für mit ohne aus durch um über unter vor
nach seit bis gegen zwischen neben ist sind bin bist war waren warst wart sei seid sein gewesen habe hast hat haben hatte
hatten hattest habt gehabt werde wirst wird werden wurde wurden würde würden würdest geworden kann kannst können könnt
könnte könnten könntest will willst wollen wollt wollte soll sollst sollen sollte sollten muss musst müssen müsst müsste
darf darfst dürfen dürfte mag möchte möchten möchtest lass lassen
ich mir mich mein meine meinen meinem meiner du dir dich dein deine deinen deinem deiner er sie es ihn ihm ihr ihre ihren
ihrem ihrer ihnen wir uns unser unsere unseren euch euer eure sich selbst man wer wen wem wessen was welche welcher welches
welchen wo wohin woher wann warum wieso weshalb wie wozu womit wovon worüber woran worauf
nicht nein ja doch nö nee jo okay ok ach oh ah äh ähm hm na naja tja also hallo bitte danke tut leid
herr frau fräulein hier da dort jetzt nun nur auch sehr ganz ziemlich recht echt wirklich eigentlich sogar noch schon
wieder immer nie niemals mal einmal vielleicht wohl eben halt gerade irgendwie irgendein irgendeine irgendwo irgendwas
alle alles jeder jede jedes beide ander andere anderer anderen solche mehr viel viele wenig wenige etwas nichts jemand
niemand jeden ding dinge sache sachen zeug so diese dieser dieses diesen diesem jene dass ob damit dafür davon daran darauf
darüber dazu dabei daraus daher sag sage sagen sagt sagst gesagt erzähl erzähle erzählen erzählt sprechen spricht sprich
frage fragen fragt gefragt antwort weiß weißt wissen wisst wusste meinst meine gemeint denkst denke denken glaubst glaube
gibt gib gab geben nimmt hör höre hörst hört gehört erklär erkläre erklären bekommt bekommen kriegen kriegt bloß denn
genug längst jemals irgendwann allzu ziemlich bereits ebenfalls trotzdem deshalb deswegen nämlich übrigens sonst außerdem statt her hin rein raus rauf runter rum eh
"""
"""They are left out, except in expressions."""

LIGHT = """
gehen geht gehst ging gegangen kommen kommt kommst kam gekommen nehmen nimmst nahm genommen machen macht machst machte
gemacht tun tust tat getan stellen stellt legen legt setzen setzt halten hält hältst sehen sieht siehst sah gesehen
schauen schaut schaust brauchen braucht brauchst benutzen benutzt verwenden versuchen versucht passieren passiert
geschehen werden geworden zeigen zeigt zeig scheinen scheint drehen rufen ruft nennen bringen bringt brachte gebracht
lassen verlassen anfangen fängt angefangen beginnen begonnen aufhören hört finden findest fand gefunden arbeiten
funktioniert läuft laufen stehen steht stand sitzen sitzt bleiben bleibt bleibst geblieben fühlen fühlst gern gerne
lernen helfen verstehen verstehst versteht kennen kennst kennt kannte bedeutet bedeuten bedeutung reden redest leben lebt
lebst liegen liegt leisten schaffen treffen trifft hängen hängt tragen stecken steckt
gut gute guten guter gutes schlecht schlechte schlimm schön schöne toll nett neu neue neuer neues alt alte alter altes jung
groß große großer klein kleine kleiner kleines lang lange kurz hoch tief weit nah näher früh spät schnell langsam leicht
schwer einfach stark schwach laut leise sauber schmutzig voll leer offen frei fertig richtig falsch wahr besonders
wichtig interessant verschieden anders möglich unmöglich seltsam komisch arm berühmt sicher klar bereit fähig besser beste
besten bester schlechter letzte letzten letzter erste ersten erster nächste nächsten nächster eigen eigene eigenen ganz
weg weise art platz stelle ort zeit zeiten mal tag tage tages heute gestern morgen jahr jahre jahren woche wochen monat
stunde minute welt mann männer frau frauen mensch menschen person leute typ kerl teil teile seite ende oft manchmal meist
meistens selten bald später vorher nachher zurück zusammen allein alleine draußen drinnen oben unten vorn hinten innen
außen zwei drei vier fünf sechs sieben acht neun zehn hundert name namen nummer wort wörter grund idee punkt fall freund
junger junge lieber liebe nachts abend abends heutzutage momentan gleich plötzlich genau ungefähr etwa damals früher
überhaupt tatsächlich natürlich leider hoffentlich dahinter dran drin daneben darin links rechts mitte anscheinend
brauche geräte dinger merken merkt wirkt sorgen wunder wirken
passt passen eingestellt sollten ständig dauernd andauernd
"""
"""They count for a third: verbs and adjectives that go with anything."""

PALE = """
achten ändern anbieten ankommen annehmen antworten arbeiten ärgern atmen aufgeben aufhören aufpassen aufstehen aufwachen
ausgeben auskommen aussehen ausziehen backen baden bauen beachten bedeuten beeilen befehlen befinden beginnen behalten
behandeln beißen bekommen benehmen beobachten bereiten berichten beschäftigen beschweren besitzen besorgen bestellen
bestimmen besuchen beten betreten bewegen beweisen bezahlen biegen bieten binden bitten blasen bleiben braten brechen
brennen bringen danken dauern decken dienen drehen drücken dürfen einladen einkaufen einschlafen empfehlen enden entdecken
entscheiden entstehen entwickeln erfahren erfinden erfüllen erhalten erinnern erkennen erlauben erleben erreichen erscheinen
erschrecken erwarten essen fahren fallen fangen fassen fehlen feiern festhalten finden fliegen fliehen fließen flüstern
folgen fordern fressen freuen frieren fühlen führen füllen fürchten gehören gelingen genießen geschehen gewinnen gießen
glänzen graben greifen grüßen handeln hängen hassen heben heilen heiraten heizen helfen hinken hoffen holen husten irren
jagen kämpfen kaufen kehren klagen klettern klingen klopfen kochen kosten kümmern küssen lachen lächeln landen lehren leiden
leihen lenken lernen lesen leuchten lieben lieferen loben lösen lügen mahlen malen merken messen mieten mögen nähen nennen
nicken nutzen öffnen ordnen packen passen pflegen pflanzen pflücken planen prüfen putzen quälen rasten rauchen raten räumen
rechnen reden regnen reiben reichen reinigen reisen reißen reiten rennen reparieren retten riechen ringen rollen rühren
rutschen sammeln saufen schaden schaffen schauen scheinen schenken schicken schieben schießen schimpfen schlafen schlagen
schleichen schleppen schließen schmecken schmeißen schmelzen schmieden schneiden schreiben schreien schützen schweigen
schwimmen schwören segeln sehnen senden setzen singen sinken sitzen spielen sprechen springen spüren stammen staunen stechen
stecken stehlen steigen sterben stimmen stinken stören stoßen streichen streiten stürzen suchen tanzen tauchen tauschen
teilen töten tragen trauen träumen treffen treiben trennen treten trinken trocknen überleben überlegen übernehmen
überraschen üben umziehen unterhalten unterrichten unterschreiben untersuchen verändern verbergen verbieten verbinden
verbrauchen verbrennen verbringen verdienen verfolgen vergessen vergleichen verhalten verkaufen verlangen verlassen
verletzen verlieben verlieren vermissen vermuten verraten verschwinden versprechen verstecken verstehen versuchen
verteidigen vertrauen verzeihen vorbereiten vorstellen wachsen wagen wählen wandern warnen warten waschen wechseln wecken
weinen wenden werfen wiegen winken wohnen wünschen zahlen zählen zeichnen zeigen zerbrechen zerstören ziehen zittern
zuhören zwingen genießbar
angenehm ängstlich arm bekannt beliebt bequem bitter blass blind böse brav breit bunt dankbar deutlich dicht dick dünn
dumm dunkel echt ehrlich eifrig eilig einsam eisern eng ernst erstaunlich ewig faul fein feucht fest fett finster flach
fleißig flüssig frech fremd freundlich frisch froh fröhlich fromm furchtbar gefährlich geheim gemein gemütlich genau
gerade gerecht gesund giftig glatt gleich glücklich grausam grob günstig häufig heiß heiter hell herrlich hübsch hungrig
interessiert jünger kalt kaputt klug knapp komplett kräftig krank krumm kühl künstlich lahm lebendig lecker lieb locker
lustig mächtig mager mild munter mutig nackt nass natürlich nötig nützlich öffentlich ordentlich peinlich persönlich
praktisch privat pünktlich rau reich reif rein rund sanft satt sauer scharf scheußlich schief schlau schmal schrecklich
schüchtern schuldig selten spitz stabil steif steil still stolz streng stumm süß taub täglich teuer toll tot traurig
treu trocken typisch übel übrig unheimlich ungefähr unglücklich unruhig verliebt vernünftig verrückt vorsichtig wach warm
weich weiß wertvoll wild winzig wütend zart zornig zufrieden zuverlässig
dauerhaft damit danach dauernd drüben eher einmal endlich erst fast gar gemeinsam gestern gewöhnlich hauptsächlich
heimlich her hierher hinaus hinein inzwischen irgendwie jederzeit kaum künftig lieber manche mehrere meistens mindestens
nacheinander nebenbei neulich normalerweise nötig oberhalb offenbar plötzlich regelmäßig schließlich seither selbst
sofort sogar soweit stets teilweise übermorgen überall ungern unterwegs vielmals völlig voraus vorerst vorgestern wahrlich
wenigstens wiederum zeitweise ziemlich zuerst zufällig zuletzt zunächst zusätzlich zuweilen höheres
"""
"""They count for a third where the concepts do not have them: then what they say is hardly what a question is about."""

ARTICLES = "der die das den dem des diese dieser dieses dein deine ihr ihre euer eure unser unsere"
"""After them stands somebody or something in particular."""

DETERMINERS = "der die das dem den des ein eine einen einem einer eines"
"""They make no difference between one way to put something and another."""

WHERE = "in im an am auf"
"""Before a place where something is or happens."""

BEFORE_VERBS = "zu nicht nie immer"
VERB_ENDING = ""
"""What tells that a word says what is done: what stands before it, and how it ends."""

CUES = {
    "you": "du dir dich dein deine deinen deinem deiner sie ihr ihre ihren ihrem ihrer ihnen euch euer eure",
    "i": "ich mir mich mein meine meinen meinem meiner wir uns unser unsere",
    "who": "wer wen wem wessen",
    "where": "wo wohin woher",
    "when": "wann",
    "why": "warum wieso weshalb wozu",
    "how": "wie",
}

FAINT = "@person_like @count @happened @many_people @opinion @truth @name_of @reason @time_here @here @teach"
"""Concepts whose expressions count for a third."""

DERIVED = "e en er ern es s n in innen ung ungen heit keit lich isch ig chen lein bar los st t te ten erin el"
"""What may follow a word so that it speaks of the same: Mühle, Müller."""

JOINTS = ("s", "es", "n", "en", "er", "e", "ens")
"""What may stand between the parts of a compound."""
