"""German: which everyday words speak of the same thing.

Written as `concepts_en.py`, and with the same names for the same concepts, so that a German question finds an English
topic. Umlauts may also be typed as ae, oe, ue; compounds are taken apart by the words here.
"""

CONCEPTS = """
mother: Mutter Mama Mami Mutti Eltern~ Elternteil~
father: Vater Papa Papi Vati Eltern~ Elternteil~
parents: Eltern Elternhaus Mutter~ Vater~ Mama~ Papa~
family: Familie Verwandte Verwandten Verwandtschaft Angehörige Angehörigen Sippe Eltern~ Geschwister~ Schwester~ Bruder~ Vetter~ Cousine~ Kinder~ Frau~ Mann~
child: Kind Kinder Nachwuchs Sohn~ Tochter~ Junge~ Mädchen~ Baby~ Sprössling Kleine~ Kleiner~ Enkel~
daughter: Tochter Mädchen~ Kind~ Kinder~
son: Sohn Junge~ Kind~ Kinder~
girl: Mädchen Mädel Göre Kleine Kind~ Tochter~
boy: Junge Jungs Bub Bursche Knabe Kind~ Sohn~
baby: Baby Säugling Neugeborenes Wiege
grandmother: Großmutter Oma Omi Großeltern~
grandfather: Großvater Opa Opi Großeltern~
sibling: Geschwister Bruder Brüder Schwester Schwestern Zwilling Zwillinge
aunt: Tante Tanten
uncle: Onkel
cousin: Cousin Cousine Vetter Neffe Nichte
spouse: Ehemann Ehefrau Gatte Gattin verheiratet heiraten geheiratet Ehe Witwe Witwer Mann~ Frau~ Partner~ Partnerin~ ledig~ dein_Mann Ihr_Mann deine_Frau Ihre_Frau
spouse: vergeben~ geschieden scheiden Hochzeit~
wedding: Hochzeit heiraten geheiratet Braut Bräutigam Trauung Flitterwochen Ehe~
remarry: wieder_heiraten neu_heiraten noch_einmal_heiraten neuer_Mann neue_Frau
romance: Liebe lieben liebst liebt verliebt Verliebtheit Schatz Romanze Liebste Liebster Freund~ Freundin~ küssen Kuss schwärmen Schwarm anhimmeln gern_haben Gefühle
romance: verknallt Herz~ flirten Paar~
liking: magst_du mögen_Sie leiden_können gern_haben magst mögen mag leiden ausstehen~ gut_verstehen verstehst_du_dich verstehen_Sie_sich auskommen sympathisch lieben~ hältst_du_von halten_Sie_von
lonely: einsam Einsamkeit allein alleine Gesellschaft~
friend: Freund Freunde Freundin Freundschaft Kumpel Kamerad Gefährte befreundet vertraut~
enemy: Feind Feinde Rivale hassen Hass Streit~ verfeindet
neighbour: Nachbar Nachbarn Nachbarin Nachbarschaft nebenan
guest: Gast Gäste Besucher Besuch Reisende Reisender Fremde~ Mieter Übernachtungsgast Ankömmling~
stranger: Fremder Fremde Fremden Unbekannter Ausländer Neuankömmling
newcomer: Neuling Neuankömmling eingelebt einleben aufgenommen akzeptiert willkommen~ eingewöhnt
upbringing: aufgewachsen aufwachsen großgezogen aufgezogen erzogen Kindheit Jugend großziehen Erziehung groß_geworden Waise Ziehmutter~ gekümmert~
when_grown: wenn_du_groß_bist wenn_du_erwachsen_bist später_einmal erwachsen
future: Zukunft werden_willst später_werden Pläne~ Traum~ Träume~ Ziel Ziele vorhast vorhaben Ehrgeiz was_kommt_danach hoffst~
plan: Plan Pläne vorhaben Absicht beabsichtigen planen
dream: Traum Träume träumen träumst Albtraum~ Wunsch~ Sehnsucht
birth: Geburt geboren Geburtstag~ Neugeborenes~ entbunden Entbindung zur_Welt Hebamme abnabeln Nabelschnur
birthday: Geburtstag Geburtstage Jubiläum~
age: Alter wie_alt alt~ Jahre_alt Lebensjahre bejahrt
name_of: Name Namen heißen heißt genannt nennen nennt nennst
death: Tod tot sterben stirbt gestorben starb verstorben Tote verstorbene umgekommen lebt_noch~ leben_noch~ verschieden~ ums_Leben verloren~ verlieren~
kill: töten getötet umbringen umgebracht ermordet Mord Mörder erschlagen erstechen
burial: Beerdigung Begräbnis begraben beerdigt Grab Gräber Friedhof Sarg Trauer Trauernde Beisetzung
afterlife: Jenseits Himmel~ Hölle Seele nach_dem_Tod
illness: krank Krankheit Krankheiten Fieber Husten Seuche Grippe erkältet Erkältung unwohl kränklich anstecken Leiden~
injury: verletzt Verletzung Wunde Schmerz Schmerzen wehgetan weh hinken~ Narbe bluten Kopfweh~ Kopfschmerzen
headache: Kopfweh Kopfschmerz Kopfschmerzen Schwindel schwindlig
leg: Bein Beine Knie Hinken hinken hinkst humpeln humpelst Knöchel~
foot: Fuß Füße Zehe Zehen
ear: Ohr Ohren taub Gehör schwerhörig hörst_du_schlecht Hörvermögen
eye: Auge Augen blind Brille sehen_Sie_schlecht
tooth: Zahn Zähne Zahnweh Zahnarzt Zahnschmerzen Gebiss
hand: Hand Hände Finger Daumen Faust
hair: Haar Haare Bart Zopf Glatze
face: Gesicht Nase Mund~ Wange
doctor: Arzt Ärztin Doktor Heiler Heilerin Krankenschwester Sanitäter Krankenstation Krankenhaus Mediziner
medicine: Medizin heilen Heilung Heilmittel Kräuter Salbe Verband Tabletten Pillen Arznei Medikament Medikamente
sleep: schlafen schläfst schläft schlief geschlafen Schlaf Bett Betten Nickerchen müde~ ausruhen~ hinlegen Schlafplatz pennen ruhen~ Koje~ wach~ aufwachen~
lodging: Unterkunft Zimmer übernachten Übernachtung Schlafplatz unterkommen Herberge Nachtlager Quartier Bleibe wohnen~ Bett~ Schlafstelle Kammer~ Koje Kabine Dach_über_dem_Kopf
home: Zuhause Haus Häuser Heim Wohnung Hütte~ daheim Bleibe Domizil Kate Wohnsitz
reside: wohnen wohnst wohnt gewohnt lebst~ leben_Sie~ hausen Zuhause~ Wohnung~ Haus~ wo_schläfst_du~
inhabitants: Einwohner Bewohner Bevölkerung Dorfbewohner Leute~ wie_viele_Leute wie_viele_Menschen wie_viele_seid_ihr wie_viele_sind_Sie wer_wohnt wer_lebt Seelen~ Mannschaft~
shelter: Zuflucht Unterschlupf Schutz~ untergebracht aufgenommen~ Notunterkunft
food: Essen essen isst gegessen Mahlzeit Abendessen Mittagessen Speise Speisen Hunger hungrig Gericht Gerichte Imbiss Nahrung Verpflegung kochen~ gekocht~ Küche~ Suppe~ verhungern Happen Vorräte~ satt schmeckt~ Proviant Koch~ Lebensmittel zu_beißen
hunger: Hunger hungern hungrig Hungersnot verhungern Ration Rationen knapp~
breakfast: Frühstück frühstücken Morgenessen
soup: Suppe Suppen Eintopf Brühe Kessel~
bread: Brot Brote Laib backen gebacken Bäcker Brötchen Kruste Teig Ofen~
cake: Kuchen Torte Keks Süßigkeiten Gebäck
meat: Fleisch Rind Schwein~ Schinken Wurst Braten
milk: Milch milchig weiß~ trüb~ Sahne
fruit: Obst Frucht Früchte Apfel Birne Pflaume Beeren Orange
vegetable: Gemüse Zwiebel Kohl Kartoffel Kartoffeln Bohnen Erbsen Kichererbsen Möhre Salat
tomato: Tomate Tomaten Tomatenpflanze
chickpea: Kichererbse Kichererbsen Hülsenfrüchte
egg: Ei Eier
fish: Fisch Fische angeln fischen Angler Fischer gefangen~ fangen~ Netz~ Köder
eel: Aal Aale
flour: Mehl Mehlsack gemahlen~ Getreide~
grain: Getreide Korn Weizen Gerste Hafer Roggen Saatgut~
seed: Saat Saatgut Samen säen aussäen
harvest: Ernte Ernten ernten geerntet Feld Felder Ertrag Acker
mill: Mühle Mühlen mahlen Müller~ Müllerin~
miller: Müller Müllerin Mühle~
grind: mahlen gemahlen mahlst Mahlstein Mühlstein zermahlen
wheel: Rad Räder Mühlrad Wasserrad dreht~ drehen~
stopped: steht_still stillstehen stehen_geblieben angehalten bewegt_sich_nicht dreht_sich_nicht kaputt~
running: läuft laufen~ in_Betrieb funktioniert dreht_sich arbeitet~
drink: trinken trinkst getrunken Bier Wein Durst durstig Getränk Getränke saufen betrunken Krug~ Becher~ Schluck Tropfen~ Alkohol
liquor: Schnaps Branntwein Weinbrand Rum Brand~ Likör hochprozentig Hochprozentiges
barrel: Fass Fässer Tonne
bottle: Flasche Flaschen
recipe: Rezept Rezepte Zutaten wie_macht_man woraus gemacht~ hergestellt
tavern: Wirtshaus Gasthaus Kneipe Schenke Gaststube Taverne Krug Herberge~ Bar Kantine~
innkeeper: Wirt Wirtin Gastwirt Wirtsleute Wirtshaus~
canteen: Kantine Messe Speisesaal Speiseraum Tisch~ Tische~
clothes: Kleider Kleidung Mantel Hemd Hose Kleid Jacke Schürze tragen~ Uniform Klamotten
tie: Krawatte Schlips
sock: Socke Socken Strumpf Strümpfe Strick~ gestrickt~ Wolle~
shoe: Schuh Schuhe Stiefel Pantoffel
hat: Hut Hüte Mütze Kappe
button: Knopf Knöpfe
wool: Wolle wollen~ Wollsocken stricken Garn
laundry: Wäsche Wäscherei waschen gewaschen Wäscherin Seife
door: Tür Türen Eingang Pforte Schwelle
hatch: Luke Klappe Klappen Deckel Verkleidung~ Paneel Platte~ dahinter~
gate: Tor Tore Schleusentor Wehr~
sluice: Schleuse Schleusen Wehr
airlock: Schleuse Luftschleuse Schleusen Außentür Luke~ Schott
roof: Dach Dächer
window: Fenster Bullauge Scheibe hinausschauen~ Aussicht~
view: Aussicht Ausblick Blick hinausschauen draußen_sehen sieht_man_draußen
wall: Wand Wände Mauer
nail: Nagel Nägel
cellar: Keller Gewölbe unten~ Kellertreppe
loft: Dachboden Speicher Boden~ oben~
stairs: Treppe Stufe Stufen Leiter~
fire: Feuer Flamme Flammen brennen brennt gebrannt Brand Funke
coal: Kohle Kohlen Brennstoff heizen~ Holz~
hot: heiß Hitze warm~ Wärme~ Temperatur heizen~
cold: kalt Kälte frieren friert eisig Eis kühl
heating: Heizung heizen geheizt Wärme~ warm~
lamp: Lampe Lampen Laterne Kerze Licht Lichter Leuchte Beleuchtung
light_source: Licht Lichter Beleuchtung Lampe~ dunkel~ hell~ finster~ Dunkelheit~ düster~
smoke: Rauch rauchen Pfeife Tabak Zigarette
dust: Staub staubig
explosion: Explosion explodieren explodiert gesprengt
work: Arbeit arbeiten Beruf Job Beschäftigung Handwerk Tätigkeit Aufgabe Aufgaben~ Dienst~ verdienen~ Stelle~
shift: Schicht Schichten Dienst Dienstplan Feierabend Arbeitszeit
leader: Chef Chefin Anführer Leiter Leiterin Bürgermeister Herrscher zu_sagen Sagen befiehlt bestimmt~ Kapitän~ Boss verantwortlich zuständig leitet führt~ Vorgesetzte Kommandant Oberhaupt
captain: Kapitän Kapitänin Kommandant Kommandantin Befehl~ Chef~
owner: Eigentümer Besitzer gehört gehören besitzt Inhaber wem_gehört
king: König Königin Prinz Prinzessin Krone Thron Kaiser Königreich
noble: Graf Baron Herzog Ritter Fürst Adel
price: Preis Preise Kosten kosten kostet bezahlen~ zahlen~ Gebühr teuer billig verlangen~ verlangst~ wie_viel~ Tarif nehmen_Sie_für nimmst_du_für schulde_ich schuldig~ umsonst~
fare: Fahrgeld Fahrpreis Überfahrt~ Fährgeld
money: Geld Münze Münzen reich Reichtum arm~ Gold Silber Lohn Gehalt Vermögen Armut verdienen Budget pleite
savings: sparen gespart sparst Ersparnisse zurückgelegt beiseite_gelegt
debt: Schulden schulden schuldest schuldet leihen geliehen borgen Kredit Mahnung~ Rechnung~
account: Buchhaltung Konto Rechnung Rechnungen Abrechnung Bücher~ Buchführung
buy: kaufen kaufst gekauft Einkauf erwerben besorgen~ verkaufen~ bekomme_ich~ kriege_ich~
sell: verkaufen verkaufst verkauft Waren~ anbieten Angebot~ Laden~ 
goods: Ware Waren Güter Fracht Ladung Lieferung geliefert Lieferungen Vorräte~ Nachschub~ Versorgung~
trade: Handel handeln Händler tauschen Tausch Kaufmann
shop: Laden Geschäft Läden
market: Markt Markttag Marktplatz
repair: reparieren repariert Reparatur flicken geflickt ausbessern richten~ instand Wartung~ warten~ ganz_machen herrichten beheben kaputt~
maintenance: Wartung warten~ pflegen~ Wartungsplan Instandhaltung Pflege~
broken: kaputt zerbrochen defekt beschädigt gebrochen hinüber zerstört Schaden ausgefallen~ funktioniert_nicht geht_nicht
spare_part: Ersatzteil Ersatzteile Teile~ Material~
improvise: improvisieren behelfen aushelfen~ basteln Notlösung
rot: verrottet morsch faul Fäulnis
craft: herstellen hergestellt gemacht~ anfertigen angefertigt machst_du_selbst basteln~
tool: Werkzeug Werkzeuge Gerät~ Schraubenzieher Schraubendreher Hammer~ Zange
equipment: Ausrüstung Gerät Geräte Apparat Apparate Instrument~ Maschine~ Anlage~
hammer: Hammer Hämmer
smith: Schmied Schmiede~ schmieden
smithy: Schmiede Werkstatt Esse
iron: Eisen Metall Stahl Kupfer~
wood: Holz hölzern Eiche Ulme Brett Balken
stone: Stein Steine Felsen Fels
rope: Seil Seile Tau Strick Leine Schnur
hose: Schlauch Schläuche Schlauchklemme Klemme
clamp: Klemme Klammer Schlauchklemme
key: Schlüssel Schlüsselkarte Schlüsselanhänger~ Zugang~ aufsperren
bag: Sack Säcke Beutel Tasche
cushion: Kissen Polster sitzen~ Hocker~
farm: Bauernhof Hof Bauer Bauern Landwirt
animal: Tier Tiere Viech Vieh Geschöpf
pet: Haustier Haustiere
cat: Katze Katzen Kater Kätzchen Mieze
dog: Hund Hunde Köter Welpe
mouse: Maus Mäuse Ratte Ratten
horse: Pferd Pferde Gaul Stute Huf
cow: Kuh Kühe Rind Rinder Ochse
goose: Gans Gänse Gänserich Vogel~ Vögel~ Geflügel
bird: Vogel Vögel Huhn Hühner Ente Taube Möwe
sheep: Schaf Schafe Lamm
pig: Schwein Schweine Ferkel
boat: Boot Boote Kahn Schiff~ Floß Nachen
ferry: Fähre Fähren übersetzen~ Überfahrt hinüberbringen rüberbringen bring_mich_rüber
ferryman: Fährmann Schiffer Fähre~
cross: überqueren übersetzen hinüber rüber andere_Seite anderes_Ufer andere_Ufer Überfahrt
row: rudern Ruder gerudert paddeln
bridge: Brücke Brücken
road: Straße Straßen Weg~ Pfad wie_komme_ich wie_kommt_man Richtung hinkommen
travel: Reise reisen gereist Reisen unterwegs~ Abenteuer verreist weite_Welt herumgekommen
sea: Meer See Ozean Küste Strand Watt Wattenmeer Nordsee Ebbe Flut~
leave: weg_von_hier hier_weg komme_ich_weg wegkommen fortkommen abreisen Abreise verlassen~ rauskommen hinauskommen hier_raus festsitzen gestrandet abgeschnitten heimfahren~
escape: fliehen Flucht entkommen weglaufen
far: weit Entfernung entfernt wie_weit Meilen Meile Kilometer Strecke
town: Stadt Städte nächste_Stadt
village: Dorf Dörfer Ort Ortschaft Siedlung Weiler
map: Karte Landkarte Plan~
founding: gegründet Gründung Gründer gebaut~ erbaut~ angefangen~ Anfang~ entstanden Ursprung~
history: Geschichte Vergangenheit früher~ damals~ alte_Zeiten gegründet~ Anfang~ entstanden~ erbaut~ Baujahr~
built: gebaut erbaut Bau Bauzeit errichtet Baujahr konstruiert
origin: woher_kommen_Sie woher_kommst_du Herkunft stammen stammst stammt herkommen Heimat woher Ursprung aufgewachsen~ geboren~ wo_sind_Sie_her wo_bist_du_her Heimatstadt
home_town: Heimat Heimatstadt Heimatort daheim~ Zuhause~ Heimweh~
former_life: früher_gemacht vorher_gemacht bevor_Sie_hierher bevor_du_hierher früheres_Leben ehemals vorher davor hierher_verschlagen hergekommen hierhergekommen
river: Fluss Flüsse Bach Strom~ Ufer~
weir: Wehr Wasserfall Damm
flood: Flut Hochwasser Überschwemmung überschwemmt überflutet Überflutung übergelaufen über_die_Ufer
rise: steigen steigt gestiegen ansteigen höher
water_level: Wasserstand Pegel wie_hoch wie_tief Tiefe tief~ 
weather: Wetter sonnig Sonne~ Wind~ Regen~ Sturm~ Schnee~ Klima Vorhersage
rain: Regen regnen regnet geregnet Schauer Niesel gießen~
storm: Sturm Stürme Gewitter Unwetter Donner Blitz
snow: Schnee schneien schneit
wind: Wind windig Brise
night: Nacht Nächte nachts Mitternacht dunkel~ heute_Nacht Dunkelheit~
morning: Morgengrauen früh~ Sonnenaufgang frühmorgens
evening: abends Dämmerung Feierabend~
clock: Uhr Uhren Wecker
friday: Freitag freitags Wochenende
sunday: Sonntag sonntags
tuesday: Dienstag dienstags
successor: Nachfolger Nachfolgerin ablösen Ablösung nach_Ihnen nach_dir Erbe wer_macht_das_dann übernehmen übernimmt
retirement: Rente Ruhestand pensioniert Pension aufhören~ Rentner Feierabend~ zur_Ruhe_setzen in_Rente Lebensabend wie_lange_noch~ aufhörst hören_Sie_auf hörst_du_auf Altenteil in_deinem_Alter in_Ihrem_Alter ausruhen~
retire: retire~
apprentice: Lehrling Lehrlinge Azubi Schüler~ Gehilfe
teach: beibringen beigebracht lehren gelehrt unterrichten Unterricht Lehrer Lehrerin gelernt lernen Ausbildung
school: Schule Unterricht Klasse Klassenzimmer Lehrer Schüler Studium studiert~
read: lesen liest gelesen schreiben schreibt geschrieben Buchstaben
book: Buch Bücher Roman Bibliothek
letter: Brief Briefe Post Paket Päckchen
note_paper: Zettel Notiz Notizen Papier~
pen: Stift Stifte Kugelschreiber Füller schreiben~ unterschreiben~
sign: unterschreiben Unterschrift unterschrieben unterzeichnen
form: Formular Formulare Antrag Anträge Papierkram Bürokratie
secret: Geheimnis Geheimnisse heimlich verheimlichen verbergen verbirgst verstecken~ verschweigen verschweigst geheim gestehen zugeben Versteck~ versteckt~ verheimlichst
hide: verstecken Versteck versteckt versteckst verborgen
favourite: Lieblings liebster liebstes am_liebsten Lieblingsort
play: spielen spielst gespielt Spiel Spiele Spielzeug
game: Spiel Spiele Karten~ Würfel Partie Brettspiel Schach~ gewinnen~ verlieren~
chess: Schach Schachspiel Schachpartie Schachbrett Partie Springer~ Bauer~ Turm~ Zug~ Brettspiel matt~ Figuren Schachfiguren
win: gewinnen gewonnen gewinnt Sieg siegen wer_führt vorne
lie: Lüge lügen gelogen Lügner unwahr
truth: Wahrheit wahr ehrlich stimmt_es stimmt_das wirklich~ ist_es_wahr
gossip: Gerücht Gerüchte Klatsch Tratsch Neuigkeiten~ man_erzählt_sich gehört~ reden_die_Leute
news: Neuigkeiten Neues Nachrichten was_gibt_es_Neues was_ist_los passiert geschehen was_ist_passiert vorgefallen
story: Geschichte~ Geschichten Märchen Sage Legende Anekdote erzähl_mir_eine
opinion: Meinung was_denkst_du was_denken_Sie was_hältst_du_von was_halten_Sie_von findest_du finden_Sie glaubst_du glauben_Sie Ansicht denkst_du denken_Sie meinst_du meinen_Sie
fear: Angst Ängste fürchten fürchtest fürchtet Furcht ängstlich erschrecken gruselt Sorge~ Sorgen~ Bammel Panik fürchten_Sie
happy: glücklich froh Glück~ Freude fröhlich zufrieden~ lachen
sad: traurig Trauer~ unglücklich weinen geweint Kummer
angry: wütend Wut zornig sauer böse~ Ärger~
proud: stolz Stolz
guilt: Schuld schuldig Reue bereuen Gewissen schämen
miss: vermissen vermisst fehlt~ Heimweh Sehnsucht sehnst
worry: Sorge Sorgen besorgt beunruhigt Kummer
memory: Erinnerung erinnern erinnerst Gedächtnis vergessen
god: Gott Götter Religion religiös Glaube glauben~ beten betest gläubig fromm Gebet
church: Kirche Kirchen Kapelle Tempel Gottesdienst Messe~
priest: Priester Pfarrer Pastor Mönch Geistlicher
bell: Glocke Glocken läuten läutet Geläut
tower: Turm Türme Glockenturm
signal: Signal Signale Alarm~ Warnung~ Zeichen~ Funksignal Funkspruch~
ghost: Geist Geister Gespenst spuken spukt
monster: Monster Ungeheuer Ungetüm Vampir Troll Dämon Werwolf
dragon: Drache Drachen
magic: Magie Zauber zaubern Zauberer Hexe verflucht Fluch Zaubertrank
elf: Elf Elfen Zwerg Zwerge Fee
quest: Auftrag Mission Belohnung Quest
music: Musik Melodie singen~ Lied~ Geige Konzert Instrument Gitarre
song: Lied Lieder singen singst gesungen Gesang Chor
dance: tanzen Tanz getanzt
fun: Spaß Vergnügen Unterhaltung Zeitvertreib Freizeit Hobby Hobbys Langeweile~ langweilig~ treibt_man_hier in_Ihrer_Freizeit in_deiner_Freizeit
festival: Fest Feste feiern feiert gefeiert Feier Feiern Party Feiertag~ Jubiläum
custom: Brauch Bräuche Sitte Tradition Traditionen Ritual Gewohnheit~
law: Gesetz Gesetze Richter Gericht Recht~ Anwalt legal erlaubt~ verboten~ Vorschrift~
rule: Vorschrift Vorschriften Regel Regeln verboten erlaubt darf_man
crime: Verbrechen Dieb Diebe stehlen gestohlen Diebstahl Räuber Schmuggel Schmuggler rauben
prison: Gefängnis Kerker Zelle eingesperrt verhaftet
guard: Wache Wachen Wächter Polizei Sicherheitsdienst
war: Krieg Kriege Schlacht Soldat Soldaten Armee Kampf
weapon: Waffe Waffen Schwert~ Messer~ Dolch Axt Gewehr Pistole
sword: Schwert Schwerter Klinge
knife: Messer Klinge~
danger: Gefahr Gefahren gefährlich riskant Risiko bedrohlich bedroht
safe: sicher Sicherheit geschützt unversehrt heil~ gefährlich~ überleben überlebt überstehen
help: Hilfe helfen hilfst geholfen beistehen unterstützen
carry: tragen getragen schleppen geschleppt
rescue: retten gerettet Rettung bergen
gift: Geschenk Geschenke schenken geschenkt Präsent
give: geben gibst gab gegeben spenden
look_after: kümmern kümmerst gekümmert pflegen versorgen hüten aufpassen passt_auf betreuen
find: finden gefunden fand entdecken entdeckt Fund
treasure: Schatz~ Schätze wertvoll Kostbarkeit
lost_thing: verloren vermisse~ weg~ verschwunden~ fehlt abhandengekommen
disappear: verschwunden verschwinden weggegangen~ zurückgekommen~ nicht_wiedergekommen abgehauen
looks: schön~ hübsch hässlich Aussehen
strength: stark Kraft stärkste
count: zählen gezählt wie_viele Anzahl Zahl
collect: sammeln sammelst gesammelt Sammlung
sound: Geräusch Geräusche Lärm laut~ klopfen Brummen~ brummt~ summen~ Klang Ton~ dröhnen~ rauschen~ Krach
hum: brummen brummt Brummen summen summt Summen dröhnen dröhnt surren surrt Dauerton Ton~ Geräusch~ Lärm~ rauschen~ vibrieren
silence: Stille still~ Ruhe~ ruhig~ leise~
smell: riechen riecht gerochen Geruch Gestank stinken stinkt duften duftet Duft müffeln müffelt Gerüche
colour: Farbe Farben gefärbt weiß~ braun~ rot~ blau~ grün~
mark: Markierung Kerbe geritzt eingeritzt Gravur
strange: seltsam merkwürdig komisch~ sonderbar eigenartig ungewöhnlich
heavy: schwer wiegen wiegt Gewicht
fall: fallen fällt gefallen gestürzt stürzen einstürzen eingestürzt
sink: sinken gesunken versunken untergegangen
swim: schwimmen schwimmst geschwommen baden
drown: ertrinken ertrunken
faint: ohnmächtig Ohnmacht umgekippt
bet: wetten Wette Wetten gewettet
order: bestellen bestellt Bestellung Auftrag~ 
draw: zeichnen gezeichnet Zeichnung Entwurf malen~
painting: Gemälde Bild Bilder Porträt Maler
space: Weltraum Weltall All Kosmos Galaxie Sterne~ Vakuum~
star: Stern Sterne Sternbild Himmel~
planet: Planet Planeten Mond~ Monde~ Erde~ Jupiter~ Welt~
moon: Mond Monde Kallisto Callisto Krater Trabant
jupiter: Jupiter Gasriese
earth_home: Erde Heimatplanet da_unten~ Heimat~ auf_der_Erde
spaceship: Raumschiff Raumschiffe Schiff Schiffe Frachter Raumfähre~ Rakete Versorgungsschiff~
shuttle: Versorgungsschiff Zubringer Raumfähre Fähre~ nächstes_Schiff nächste_Schiff Schiff Abflug Rückflug~
station: Station Raumstation Außenposten Basis~
orbit: Umlauf Umlaufbahn Orbit umkreisen umkreist Umrundung Bahn~
gravity: Schwerkraft Gravitation schwerelos Schwerelosigkeit Drehung~ Rotation~ dreht_sich~ schief~ Gewicht~ leicht~
spin: Drehung Rotation rotieren rotiert dreht_sich drehen~ Spin
air: Luft Sauerstoff atmen atmet geatmet Atemluft Atmosphäre ersticken stickig~ Kohlendioxid Luftqualität Lüftung~ Puste Lunge~ Luftvorrat
scrubber: Wäscher Luftwäscher Luftreiniger Reiniger Filteranlage Luftfilter~ Lufterneuerung
filter: Filter Filtern filtern gefiltert Luftfilter sieben~
fan: Lüfter Ventilator Ventilatoren Gebläse Lüftung
life_support: Lebenserhaltung Lebenserhaltungssystem Luftversorgung~
pressure: Druck Druckabfall Leck~ undicht~ Dekompression
leak: Leck Lecks undicht tropft tropfen~ Loch~ dicht~
suit: Raumanzug Anzug Helm
spacewalk: Außeneinsatz draußen~ aussteigen~
reactor: Reaktor Reaktoren Kraftwerk Kern~ Generator Meiler
engine: Motor Motoren Triebwerk Triebwerke Antrieb Maschine~
power: Strom Energie Elektrizität Stromausfall Ausfall~ Batterie Batterien Strom_weg Licht~ Stromversorgung
blackout: Stromausfall Ausfall ausgefallen finster~ dunkel~ Licht_aus Strom_weg Notbeleuchtung
computer: Computer Rechner System~ Programm Software Terminal
robot: Roboter Android Drohne Automat
machine: Maschine Maschinen Gerät Geräte Apparat Anlage
crew: Besatzung Mannschaft Crew Kollegen Team Belegschaft~ Leute_an_Bord Mitarbeiter
engineer: Ingenieur Ingenieurin Techniker Technikerin Mechaniker
scientist: Wissenschaftler Forscher Forscherin
science: Wissenschaft Forschung forschen Experiment Versuch Labor
pilot: Pilot Pilotin fliegen~ fliegt~ Flieger
fly: fliegen fliegt fliegst geflogen Flug
dock: Dock Docks Andockplatz andocken angedockt Hafen Anleger Liegeplatz
cargo: Fracht Ladung Container Kiste Kisten Lager~
storage: Lager Lagerraum Vorratskammer Lagerhalle
supply: Vorrat Vorräte Nachschub Versorgung Reserven Reserve
garden: Garten Gärten Gewächshaus Pflanzen~ Beet Beete anbauen~ züchten~ gärtnern wächst~
plant: Pflanze Pflanzen Blume Blumen Gewächs anbauen anpflanzen wachsen~ wächst~ grün~ Kräuter~ Grünzeug züchten
tree: Baum Bäume Wald~
forest: Wald Wälder
mountain: Berg Berge Hügel
lake: Teich
island: Insel
cave: Höhle Höhlen Tunnel
castle: Burg Schloss Festung
mine: Bergwerk Mine graben~
corridor: Gang Gänge Korridor Flur Deck Schacht
lift: Aufzug Lift Fahrstuhl Aufzüge
camera: Kamera Kameras Überwachung
radio: Funk funken Funkgerät Antenne Übertragung Sender
message: Nachricht Nachrichten Botschaft Meldung Funkspruch
log: Logbuch Protokoll Tagebuch Aufzeichnung
code: Code Passwort Kennwort
alien: Außerirdische Außerirdischer Alien Aliens
accident: Unfall Unfälle Unglück Zwischenfall schiefgegangen Katastrophe
malfunction: Störung Defekt Ausfall ausgefallen Fehler~ Panne spinnt~
alarm: Alarm Alarme Sirene Notfall
meteor: Meteor Meteorit Asteroid Komet Einschlag
company: Firma Unternehmen Konzern Arbeitgeber Gesellschaft~ Zentrale Chefetage Geschäftsleitung
contract: Vertrag Verträge angeheuert
ration: Ration Rationen Zuteilung
recycle: Wiederverwertung wiederverwerten aufbereiten Aufbereitung Wasseraufbereitung Kreislauf wiederverwendet recycelt zurückgewonnen~
waste: Abfall Müll Abwasser
water: Wasser Trinkwasser Leitungswasser nass~
water_supply: Trinkwasser Wasservorrat Wassertank Leitung~ Wasseraufbereitung aufbereitet~
coffee: Kaffee Koffein Espresso Tasse~
tea: Tee Tasse~
language: Sprache Sprachen sprechen~ sprichst~ Deutsch Englisch Akzent Dialekt Muttersprache verstehen~ redest~ Fremdsprache
translator: Übersetzer übersetzen Übersetzung übersetzt Dolmetscher Ohrstöpsel Ohrhörer Knopf_im_Ohr Kopfhörer
earpiece: Ohrstöpsel Ohrhörer Knopf_im_Ohr Kopfhörer
time_here: wie_lange_sind_Sie wie_lange_bist_du seit_wann wie_lange_arbeiten wie_lange_machen_Sie wie_lange_machst_du wie_lange_leben schon_lange wie_viele_Jahre
reason: Grund Gründe Ursache weshalb~
here: hier_im_Dorf in_diesem_Dorf auf_dieser_Station auf_der_Station hier_an_Bord an_Bord in_der_Stadt hier_oben hier_draußen in_der_Gegend
photo: Foto Fotos Aufnahme
telescope: Teleskop Fernrohr
screen: Bildschirm Anzeige Monitor
mars: Mars
health: gesund Gesundheit
holiday: Urlaub Ferien freier_Tag
lung: Lunge Lungen Atem~
heart: Herz
knee: Knie
quiet: Ruhe leise still
air: durchatmen einatmen Frischluft Atem Luftholen schnaufen Atemnot
safe: unbesorgt bedenkenlos gefahrlos geschützt
drinkable: trinkbar genießbar trinken~
water: genießbar~ trinkbar~ Hahn Leitung
origin: stammen_Sie stammst_du aus_welcher_Stadt aus_welchem_Land aus_welcher_Gegend wo_kommen_Sie wo_kommst_du ursprünglich Landsmann gebürtig zu_Hause_sind daheim~
filter: Ersatzfilter Filtermaterial
tone: Ton Töne Tonlage Klang Note~ Brummton
hum: tiefer_Ton tiefe_Ton Brummton Gebrumm Krach~ Radau~ Getöse Hintergrundgeräusch
smell: schnuppern Duft Aroma wonach_riecht riecht_es
plant: züchten gezüchtet anbauen Anbau gedeihen ernten~ gießen~ Blätter Grünzeug
garden: Beet anpflanzen Gemüsebeet Gärtchen
food: Teller auf_den_Tisch auf_den_Teller zu_futtern Futter Speiseplan Speisekarte Leckeres knurrt Magen was_gibt_es_heute was_kocht Konserven~ Dosen~
god: etwas_Höheres höhere_Macht an_etwas_glauben Schöpfer Allmächtiger Jenseits~ spirituell
company: für_wen_arbeiten arbeiten_Sie_für arbeitest_du_für Auftraggeber Betreiber Eigentümerin~ Bosse Vorgesetzten gehört_die_Station gehört_das_alles
owner: wem_gehört gehört_das gehört_die Besitzer Eigner
view: was_sieht_man sieht_man_da hinunter~ hinunterschauen Panorama
below: da_unten dort_unten unter_uns unterhalb
moon: da_unten~ unter_uns~ Himmelskörper Brocken
next_ship: nächstes_Schiff nächste_Schiff Versorgungsschiff Versorgungsflug wegkommen fortkommen hier_weg wieder_weg von_hier_fort wieder_fort von_hier_weg hier_runter nach_Hause
next_ship: heimreisen Heimreise Heimflug Rückreise Rückflug Abreise abreisen Abflug abholen mitnehmen~ Mitfahrgelegenheit Transport~ Raumschiff~ Schiff~ fliegt_das ablegen Ablegen ankommt~ kommt_das_Schiff
next_ship: wie_komme_ich_hier wie_komme_ich_von wie_komme_ich_wieder wie_kommt_man_hier zurück_zur_Erde zurück_nach_Hause
lights: Licht Lichter Beleuchtung finster dunkel düster hell~ Lampen~ Notlicht schummrig gelb~ flackert flackern
power: finster~ dunkel~ düster~ Notstrom Elektrik Sicherung~ Stromnetz Energieversorgung flackert~
reactor: Reaktor Reaktoren Meiler Kraftwerk Kernreaktor Energiequelle
tug: Schlepper Schleppschiff Schleppboot Zugmaschine
pilot: Schlepper~ Pilotin Pilot fliegt_den fliegt_die steuert~ am_Steuer Fliegerin
gravity: Schwere rutscht~ rutschen~ seitlich zur_Seite nach_links rollt~ fällt_zur_Seite fällt_nach schweben schwebt
scrubber: Kasten~ Kästen~ Reinigungsanlage Apparat~ Apparate~ Gerät~ Geräte~ Anlage~ Maschine~ Maschinen~ Patienten~
celebration: feiern gefeiert Feier Feierlichkeiten Party
sock: barfuß Barfüßige Strümpfe Socken Fußbekleidung Füße~ Stricken~
retirement: zur_Ruhe_setzen Ruhe_setzen Ihrem_Alter deinem_Alter aufhören_zu_arbeiten Arbeitsleben~ Feierabend_machen zu_alt alt_genug Seniorin Altersruhe abdanken kürzertreten
upbringing: großgezogen wer_hat_sie_aufgezogen Ziehkind Ziehtochter Pflegekind Mutterersatz wie_eine_Mutter
birth: auf_die_Welt zur_Welt Welt_gekommen Entbindung Niederkunft geboren_worden
chess: Schach Gegner~ Brett Bretter Brettspiele Zug~ Züge Duell~ Wettkampf~ gewinnt~ gewonnen~
game: Brettspiel Brettspiele Brett~ Partie Kartenspiel
win: gewinnt gewinnst liegt_vorn führt~ besiegt Sieger
translator: Ohr~ Hörer~ Gerät_im_Ohr Ding_im_Ohr Stöpsel
language: Sprachen redet~ sprecht~ verstehe~ verstehen_Sie_mich verstehst_du_mich Fremdsprachen
person_like: was_für_ein_Mensch was_für_eine_Frau was_für_ein_Mann was_für_einer wie_ist_er wie_ist_sie was_ist_das_für_einer
time_here: schon_hier wie_lange_schon seit_wann_sind seit_wann_bist seit_wann_gibt
history: seit_wann_gibt_es wann_wurde wie_alt_ist_die Baujahr Jahre_alt~ gebaut~ in_Betrieb~ eröffnet
age: Baujahr
many_people: wie_viele_Menschen wie_viele_Leute wie_viele_Seelen wie_viele_Personen Kopfzahl
crew: wie_viele_Menschen wie_viele_Leute wie_viele_seid_ihr wie_viele_Personen wer_wohnt wer_lebt_hier wer_ist_noch Belegschaft Mitbewohner Bewohner~ Einwohner~ Leute~ Gesellschaft~
inhabitants: wie_viele_Menschen wie_viele_Personen wie_viele_wohnen wie_viele_leben
accident: was_ist_geschehen schiefgelaufen
happened: was_ist_passiert was_war_los was_ist_los
shower: Dusche duschen baden Bad Badewanne warmes_Wasser heißes_Wasser
sleep: ausschlafen eingeschlafen Schlaflosigkeit Nachtruhe Matratze Kopfkissen schlummern dösen durchschlafen Wecker~
headache: Kopfweh Kopfschmerz
coffee: Kaffee Kaffeetasse Bohnen~
fear: gefürchtet Furcht Grauen Unruhe~ bange furchtlos
danger: tödlich bedrohlich Lebensgefahr
death: ums_Leben_kommen umkommen verrecken draufgehen ersticken~
suffocate: ersticken erstickt Luft_ausgehen Luft_wegbleiben die_Luft_aus ausgehen~
air: ersticken erstickt die_Luft_aus die_Luft_weg Sauerstoffvorrat Sauerstofftank Atemmaske
spouse: Ehemann Gatte Partner verheiratet Ledig ledig Beziehung~ Lebensgefährte
relationship: Beziehung Partnerschaft Affäre zusammen_mit Paar
lonely: einsam Einsamkeit vermissen~ Alleinsein
hobby: Hobby Hobbys Freizeit Zeitvertreib Feierabend~ Langeweile
seat: Hocker Stuhl Kissen Sitz hinsetzen setzen~
rest: Pause ausruhen Erholung
birthday: feiern~ Geburtstagsfeier Torte~
forbidden: verboten erlaubt Erlaubnis dürfen~ Verbot
secret: heimlich verheimlichen verstecken~ verbergen verschwiegen Schweigepflicht Geheimnisvolles im_Verborgenen
behind: dahinter hinter_der hinter_dem hinter_dieser hinter_der_Klappe
hatch: Klappe Tür~ Abdeckung Verkleidung Deckel Platte Schrank~
ill: krank Patient Patienten
number_three: Nummer_drei die_Drei dritte dritten drittes
scrubber: Nummer_eins Nummer_zwei
spare_part: Ersatz Ersatzteil Bauteil Bauteile
improvise: Notbehelf Behelf
mars: Mars
jupiter: Jupiter
tea: Teetasse Kräutertee
sister: Schwester Schwestern
sibling: Schwester Bruder
family: Angehörige Angehörigen Verwandtschaft auf_der_Erde~ jemand_zu_Hause
home_town: zu_Hause Heimweh Heimat
north_sea: Nordsee Wattenmeer Watt Ebbe Küste Deich
weather: Wetter
scrubber: Ihren_Patienten Ihre_Patienten Ihre_Maschinen deine_Maschinen die_drei
home_town: Ihr_Zuhause dein_Zuhause wo_ist_zu_Hause nach_Hause~ Heimatland
origin: Ihr_Zuhause dein_Zuhause wo_sind_Sie_aufgewachsen wo_bist_du_aufgewachsen wo_sind_Sie_geboren wo_bist_du_geboren von_wo_kommen von_wo_kommst Geburtsort gebürtige
retirement: wie_lange_wollen_Sie wie_lange_willst_du wie_lange_machen_Sie_das das_noch_machen noch_arbeiten immer_noch_arbeiten noch_im_Dienst schon_aufhören endlich_aufhören Feierabend~
company: wer_bezahlt wer_zahlt bezahlt_Sie bezahlt_dich Lohn~ Gehalt~ Arbeitgeberin Mutterkonzern Hauptquartier wer_leitet wer_hat_das_Sagen Eigentümer
wages: wer_bezahlt bezahlt_Sie Lohn Gehalt Bezahlung Sold
love: geliebt jemanden_geliebt
romance: geliebt liebten Liebesleben verliebt_gewesen
spouse: leben_Sie_allein lebst_du_allein
lonely: leben_Sie_allein lebst_du_allein ganz_allein
hum: summt brummt_hier rauscht surrt dröhnt vibriert was_höre_ich
secret: verstecken_Sie versteckst_du
spin: dreht drehen sich_dreht warum_dreht rotiert
gravity: so_leicht fühle_mich_leicht leichter_als schwerer_als
celebration: gefeiert Feierlichkeit Jubiläum Geburtstag~
air: reicht_die_Luft reicht_der_Sauerstoff genug_Luft genug_Sauerstoff Luft_gut gute_Luft schlechte_Luft dünne_Luft Atemluft Luft_haben
water: wiederverwendet~ wiederaufbereitet Klo Toilette Brunnen Nass
recycle: wiederverwendet wiederaufbereitet wieder_verwendet Kreislauf
language: verstehen_Sie_mich verstehst_du_mich können_Sie_Englisch kannst_du_Englisch Landessprache Fremdsprache deutsch_reden Deutsch_lernen
hobby: Ihr_Hobby dein_Hobby nach_Feierabend nach_der_Arbeit in_der_Freizeit wenn_Sie_frei_haben
chess: Hobby~ Freizeit~ Zeitvertreib~ gegen_Okafor mit_Okafor
power: Strom_ausgefallen ist_der_Strom Strom_da Stromversorgung Energieproblem
next_ship: Schiff_an legt_an nächstes_Mal_Schiff wann_kommt_wieder kommt_das_nächste kommt_wieder_ein Abfahrt Fahrplan Verbindung
person_like: was_halten_Sie_von was_hältst_du_von wie_finden_Sie wie_findest_du wie_ist_denn mögen_Sie~ magst_du~ kennen_Sie kennst_du
moon: welcher_Mond was_für_ein_Mond Mond_da Gestirn
view: Aussicht aus_dem_Fenster vor_dem_Fenster draußen_vor
food: Kantinenessen Speise~ ich_habe_Hunger Hunger_habe etwas_zu_essen zu_essen was_zu_essen Leckeres Abendbrot Brotzeit Mittag~ Imbiss
age: wie_alt
station: dieser_Kasten dieses_Ding diese_Kiste Bruchbude Anlage~ Ort~ Basis
history: wie_alt_ist_dieser wie_alt_ist_dieses wer_hat_das_gebaut wann_gebaut wer_hat_die_Station
upbringing: bei_wem_ist aufgezogen wer_kümmerte
shower: duschen Duschzeit
headache: Kopfweh
"""
