"""German: which words speak of the same thing: everyday things, places and people, with what players call them."""

CONCEPTS = """
money: Geld Kohle~ Knete Münze Münzen Scheine~ Kleingeld Groschen Cent Euro Bargeld Zaster Moos~ Kies~ Piepen Moneten
money: zahlen~ bezahlen~ pleite~ blank~ Finanzen finanziell Vermögen~ Portemonnaie Geldbeutel Börse~ Währung Guthaben
price: Preis Preise kosten kostet Kosten teuer billig günstig~ Gebühr Gebühren wie_viel~ wieviel~ verlangen~ Tarif wert~
price: was_macht_das~ was_nehmen_Sie Rechnung Rabatt umsonst gratis kostenlos leisten~ Miete~ Spottpreis
rich_person: reich wohlhabend betucht Vermögen steinreich Millionär Bonze
poor_person: arm~ pleite mittellos bettelarm Bettler Armut abgebrannt obdachlos
debt: Schulden schulden schuldet schuldig~ leihen borgen geliehen pumpen anschreiben Kredit zurückzahlen ausgelegt Raten~
wages: Lohn Gehalt verdienen verdient verdienst Einkommen Bezahlung Sold~ bezahlt~ vergütet
job: Arbeit Beruf Job Stelle~ Tätigkeit Aufgabe Aufgaben Arbeitsplatz schuften malochen ackern Maloche Posten~ Amt~
job: Broterwerb Handwerk~ Dienst~ rackern schaffen~ Laufbahn Beschäftigung Schicht~ womit_verdienen beruflich arbeiten~
job: arbeitet~ tun_Sie_hier machen_Sie_hier_so den_ganzen_Tag~ wofür_zuständig zuständig
boss: Chef Chefin Boss Leiter Leiterin Vorgesetzter Vorgesetzte Leitung~ Kommandant Kommando~ das_Sagen Hut_auf zu_sagen
boss: Anführer Häuptling Oberhaupt oberste~ befiehlt~ Befehl~ Direktor Führung~ verantwortlich~ Aufseher
owner: Besitzer Besitzerin Eigentümer gehört gehören gehörte besitzt besitzen Inhaber wem~ Eigentum
worker: Arbeiter Angestellte Mitarbeiter Kollege Kollegin Kollegen Gehilfe Helfer Untergebene Personal Hilfskraft
apprentice: Lehrling Azubi Geselle Schüler~ Auszubildende Neuling Anfänger Novize in_die_Lehre Lehre~
teach: lernen lernt gelernt lernte lehren lehrt beibringen beigebracht brachte_bei Lehrer Lehrerin Ausbildung ausgebildet
teach: Unterricht Lehre~ studiert Studium schulen unterwiesen gezeigt~ Meister~ Kurs~ Diplom
school: Schule Schulbank Unterricht Hausaufgaben Klasse~ Lehrer Abitur Zeugnis pauken Gymnasium
university: Uni Universität Studium studiert studieren Hochschule Doktortitel~ Examen
father: Vater Väter Papa Vati Papi Daddy Alter_Herr alter_Herr Erzeuger
mother: Mutter Mütter Mama Mutti Mami Mütterchen
parents: Eltern Vater~ Mutter~ Elternhaus~ Familie~ erzogen~
grandfather: Großvater Opa Opi Opas
grandmother: Großmutter Oma Omi Omas
child: Kind Kinder Kleine~ Kleiner~ Nachwuchs Sprössling Göre Bengel Knirps Kindchen Jugend~ Jugendliche Baby~
baby: Baby Säugling Neugeborenes schwanger Wiege Geburt~
boy: Junge Bub Bursche Kerl~ Knabe
girl: Mädchen Mädel junge_Frau Göre Fräulein~
son: Sohn Söhne Junge~
daughter: Tochter Töchter Mädchen~
sibling: Bruder Brüder Schwester Schwestern Geschwister Zwilling Zwillinge
family: Familie Verwandte Verwandtschaft Angehörige Sippe Vorfahren Ahnen daheim~ zu_Hause~ verwandt Familienmitglied
uncle: Onkel Neffe Nichte
aunt: Tante
spouse: Mann~ Frau~ Ehemann Ehefrau Gatte Gattin Gemahl verheiratet Ehe Partner~ Partnerin~ geschieden Scheidung ledig
spouse: Lebensgefährte bessere_Hälfte vergeben~ wartet_daheim wartet_jemand wartet_zu_Hause unter_der_Haube
romance: Liebe lieben liebt geliebt verliebt verknallt Schatz~ Liebste Liebster Freundin~ Freund~ Herz~ Romanze küssen
romance: Kuss geküsst flirten Affäre Schwarm Verehrer Techtelmechtel steht_auf zusammen~ Paar~ Beziehung Gefühle~ turteln
romance: gern_haben mögen~ hübsch~ schwärmen verguckt Date Rendezvous single~ Liebesleben
wedding: Hochzeit heiraten geheiratet Heirat Braut Bräutigam Trauung verlobt Antrag~
widow: Witwe Witwer verwitwet
friend: Freund Freunde Freundin Freundinnen Kumpel Kamerad Gefährte befreundet Freundschaft verstehen_sich dicke~ Vertrauter
enemy: Feind Feinde Gegner~ Rivale Rivalin Widersacher verfeindet Konkurrent
quarrel: Streit streiten gestritten Zank zanken Krach~ Zoff Auseinandersetzung verkracht zerstritten Konflikt Ärger~ böse~
neighbour: Nachbar Nachbarn Nachbarin nebenan~ Nachbarschaft
stranger: Fremder Fremde fremd Unbekannter Neuling~ Ausländer
guest: Gast Gäste Besucher Besuch Kunde Kunden Tourist Touristen Reisende Durchreisende Neuankömmling
passenger: Passagier Passagiere Fahrgast Reisende Mitreisende Fluggast
inhabitants: Einwohner Bewohner Leute~ Bevölkerung bewohnt haust hausen lebt_da wohnt_da lebt_dort wohnt_dort wohnt_jemand
inhabitants: lebt_jemand besiedelt Siedler Siedlung irgendwer~ Menschen~
old_person: alt~ Alte Alter Greis Rentner Senior Oma~ Opa~ betagt ergraut Grauhaarige
doctor: Arzt Ärztin Ärzte Doktor Medizin~ Krankenstation Sanitäter Krankenhaus Praxis Heiler Krankenschwester Lazarett
doctor: Zahnarzt~ verarzten untersuchen~
illness: krank Krankheit Fieber Husten~ Schnupfen Grippe übel~ schlecht~ unwohl Infektion Virus Seuche erkältet Erkältung
illness: kränklich elend~ mies~ kotzen Symptome angeschlagen
injury: verletzt Verletzung Wunde verwundet gebrochen~ Unfall~ Narbe bluten blutet Schramme Beule hinkt humpelt wehgetan
medicine: Medizin Medikament Medikamente Arznei Tablette Tabletten Pille Pillen Heilmittel Salbe Spritze Verband Pflaster
headache: Kopfschmerz Kopfschmerzen Kopfweh schwummrig schwindelig schwindlig Schwindel benommen dusselig duselig dröhnt
headache: brummt_der_Schädel Schädel~ schummrig müde~ Migräne flau~ dizzy
body_pain: Schmerz Schmerzen weh~ wehtun tut_weh schmerzt zwicken zwickt Rücken~ Gelenke Rheuma
hand: Hand Hände Finger Faust Daumen
leg: Bein Beine Knie Fuß Füße Zehen Schenkel
ear: Ohr Ohren hören~ taub~ schwerhörig Gehör
eye: Auge Augen Brille sehen~ blind Sehkraft
face: Gesicht Miene Wange Stirn Kinn Nase~
tooth: Zahn Zähne Gebiss Zahnarzt~ zahnlos
hair: Haar Haare Bart Frisur Glatze Locken Zopf graue_Haare
heart: Herz Brust~ Puls Herzschlag Pumpe~
smile: lächeln grinsen grinst Grinsen strahlen~ schmunzeln
laugh: lachen lacht gelacht kichern Witz Witze lustig~ komisch~ Spaß~ scherzen auslachen veräppeln Humor
cry: weinen weint geweint heulen Tränen schluchzen flennen
clothes: Kleidung Klamotten Kleider~ Jacke~ Hemd Hose Anzug~ anziehen trägst~ tragen_Sie~ Mantel~ Uniform Outfit Pulli
sock: Socke Socken Strumpf Strümpfe stricken strickt gestrickt Wolle~ Nadeln~ warme_Füße kalte_Füße Füße~ Handarbeit~
sock: häkeln Strickzeug Garn Masche Maschen
hat: Hut Mütze Kappe Helm Haube
shoe: Schuh Schuhe Stiefel Sandalen barfuß Pantoffel Latschen
jewel: Schmuck Ring~ Kette~ Armband Ohrring Edelstein Juwel Brosche
gift: Geschenk Geschenke schenken geschenkt schenkt Mitbringsel Andenken bekommen~ gekriegt~
clock: Uhr Uhren Wecker Taschenuhr wie_spät Uhrzeit
key: Schlüssel aufschließen abgeschlossen Schloss~ absperren verriegelt
door: Tür Türen Tor Eingang Ausgang Luke Pforte Klappe~ Schott anklopfen
window: Fenster Scheibe Bullauge rausgucken
house: Haus Häuser Hütte Gebäude Bude~ Wohnung
home: Zuhause zu_Hause daheim Heim Heimat~ wohnen wohnt wohnst lebt~ leben~ Wohnung Bleibe Wohnort
builder: gebaut bauen baute erbaut errichtet errichten konstruiert zusammengeschraubt zusammengebaut zusammengesetzt
builder: hochgezogen gezimmert aufgebaut Bau~ Bauherr Baumeister Konstrukteur hingestellt erschaffen~ montiert
room_place: Zimmer Raum Räume Kammer Kabine Koje Quartier Kajüte
lodging: Unterkunft übernachten Übernachtung Bett~ Zimmer~ Kabine Koje schlafen~ pennen~ Quartier Schlafplatz Nachtlager
lodging: wo_schlafe_ich unterkommen Herberge Hotel Bleibe Matratze~ hinlegen~ hinhauen~ aufs_Ohr
sleep: schlafen schläft geschlafen schlief pennen Nickerchen Schlaf Bett~ müde~ wach~ aufwachen~ aufgewacht munter~
sleep: wachliegen Schlummer dösen ausgeschlafen einschlafen schlaflos geweckt~ weckt~ wach_werden aufschrecken Augen_zu
dream: Traum Träume träumen träumst geträumt Albtraum
night: Nacht Nächte nachts nächtlich Mitternacht dunkel~ abends~ spätabends
tired: müde erschöpft kaputt~ fertig~ schläfrig ausgelaugt geschafft~ ausgepowert gähnen
food: Essen essen isst gegessen aß Mahlzeit Mahlzeiten Futter futtern Fraß mampfen Verpflegung Hunger~ hungrig kochen~
food: Küche~ Kantine~ Dose Dosen Konserve Konserven Frühstück Mittagessen Abendessen Mittag~ Speise Speisen schmeckt~
food: lecker~ satt~ knabbern Imbiss Gericht~ Menü Speiseplan Proviant Nahrung kauen~ naschen auftischen was_gibt_es_zu
food: Happen Bissen Mampf Snack Ration~ Rationen~
hunger: Hunger hungrig hungern verhungern Kohldampf Magen~ knurrt Bärenhunger ausgehungert
drink: trinken trinkt getrunken trank Getränk Getränke Durst durstig saufen Bier Wein Schluck Glas~ Becher~ Tasse~ Saft
liquor: Schnaps Alkohol Whisky Rum Wodka Korn~ Likör Hochprozentiges brennen~ Fusel Kurzer
coffee: Kaffee Espresso Kaffeemaschine Bohnen~ Tasse~ Koffein Brühe~ Plörre
tea: Tee Teekanne Teebeutel
water: Wasser Hahn~ Leitung~ nass~ Brunnen~ trinkbar Trinkwasser Leitungswasser Wasserhahn Wassertank Tropfen~
drinkable: trinkbar trinken~ Trinkwasser genießbar sauber~ schmeckt_das_Wasser unbedenklich kann_man_das_trinken
recycle: wiederverwertet Wiederaufbereitung aufbereitet recycelt recyceln Kreislauf Urin Pipi Pisse wiederverwenden
recycle: gefiltert~ Abwasser Schweiß~ gereinigt~ geklärt woher_kommt_das_Wasser Aufbereitung
taste: schmecken schmeckt schmekt geschmeckt Geschmack lecker köstlich bitter~ süß~ salzig komisch_schmeckt Beigeschmack
bread: Brot Brötchen Bäcker backen gebacken Kuchen~ Semmel
cake: Kuchen Torte Keks Kekse Süßes
meat: Fleisch Wurst Schinken Braten Schnitzel
fruit: Obst Frucht Früchte Apfel Äpfel Birne Beeren
vegetable: Gemüse Salat Karotte Kohl~ Gurke Gurken Tomate Tomaten frisches~ Grünzeug Paprika Kartoffel Kartoffeln
tomato: Tomate Tomaten Paradeiser Ketchup Strauch~ Gewächshaus~ Beet~ Gemüse~
garden: Garten Beet Gewächshaus Treibhaus anbauen~ züchten~ gärtnern Gärtner Blumen~ Erde~ gießen~ umgraben Grünes~
plant: Pflanze Pflanzen pflanzen wachsen wächst gewachsen züchten züchtet gedeiht Blatt Blätter Grün~ Grünzeug Strauch
plant: Blüte~ Blüten~ Keimling Setzling Samen~ anpflanzen anbauen gießen Gewächs Kraut~ Gewächshaus
flower: Blume Blumen Blüte Blüten Rose~ Strauß~
tree: Baum Bäume Wald~ Holz~ Ast Äste
cat: Katze Katzen Kater Kätzchen Mieze Miezekatze schnurrt
dog: Hund Hunde Köter~ Welpe Wauwau bellt
mouse: Maus Mäuse Ratte Ratten Nager
bird: Vogel Vögel Huhn Hühner Ente Gans~ Küken
animal: Tier Tiere Viech Viecher Vieh Haustier Haustiere Biest Lebewesen~ Kreatur
insect: Insekt Insekten Fliege Käfer Ameise Mücke Spinne Biene~
horse: Pferd Pferde Gaul Pony reiten
fish: Fisch Fische angeln Angler fischen
monster: Monster Ungeheuer Bestie Vieh~
robot: Roboter Androide Maschine~ Drohne KI
machine: Maschine Maschinen Gerät Geräte Apparat Apparate Kasten Kästen Kiste~ Kisten~ Anlage Anlagen Ding~ Dinger~ Technik
machine: Mechanik Automat Vorrichtung Aggregat Motor~ Motoren~ Blechkiste Maschinchen Apparatur Teil~ Trumm
scrubber: Wäscher Luftwäscher Filter~ Luftreiniger reinigt_die_Luft Luft_sauber macht_die_Luft Kohlendioxid CO2 atembar
scrubber: frische_Luft Luftfilter Entlüfter~ Belüftung~ filtert_die_Luft
filter: Filter filtern gefiltert sieben~ reinigen~
engine: Motor Motoren Antrieb Triebwerk Triebwerke Düse
tool: Werkzeug Werkzeuge Hammer~ Schraubenschlüssel Schraubenzieher Zange Schraube~ Schrauben~ Werkzeugkasten Bohrer
tape: Klebeband Panzerband Band~ kleben geklebt
spare_part: Ersatzteil Ersatzteile Teile~ Nachschub~ Reserve~
rope: Seil Seile Leine Schnur Tau~ Strick~
iron: Eisen Stahl Metall Blech Rost rostig
weapon: Waffe Waffen Pistole Gewehr Messer~ Schwert bewaffnet schießen~
fight: kämpfen Kampf gekämpft prügeln Schlägerei Rauferei
war: Krieg Kriege Soldat Soldaten Armee Schlacht Militär
crime: Verbrechen Verbrecher Dieb Diebe stehlen gestohlen klauen geklaut Mord Mörder Räuber Raub kriminell illegal~
crime: Schmuggel schmuggeln Schmuggler Betrug betrogen
police: Polizei Polizist Bulle~ Wache~ Sicherheit~ Wachmann
law: Gesetz Gesetze Regel~ Regeln~ erlaubt~ verboten~ Recht~ Vorschrift Vorschriften
prison: Gefängnis Knast eingesperrt Zelle~ Haft
company: Firma Unternehmen Konzern Gesellschaft~ Betrieb~ Arbeitgeber Eigentümer~ betreibt Betreiber Auftraggeber Laden~
company: für_wen_arbeitet für_wen_arbeiten für_wen_schuftet wem_gehört Geldgeber bezahlt_euch Zentrale oberster_Boss
company: die_da_oben~ Chefetage Besitzer~ dahinter~ für_wen
business: Geschäft Geschäfte Handel~ Umsatz Gewinn~
book: Buch Bücher lesen~ Roman Bibliothek Seite~ Lektüre
letter: Brief Briefe Post schreiben~ Nachricht~ Umschlag Paket
message: Nachricht Nachrichten Botschaft Meldung ausrichten mitteilen Funkspruch melden~ gemeldet~
form: Formular Formulare Papierkram Antrag Anträge ausfüllen Unterlagen Dokument Dokumente Bürokratie unterschreiben~ Stempel
form: Schein~ Ausweis~ Papiere~ Zettel~
list: Liste Listen notieren aufschreiben Buch_führen Verzeichnis
map: Karte~ Plan~ Landkarte Übersicht
picture: Bild Bilder Gemälde Foto~ malen~ Zeichnung
photo: Foto Fotos Bild~ Aufnahme~ fotografieren
music: Musik Lied~ Lieder~ singen~ Melodie Instrument Gitarre Geige Radio~ tanzen~ musizieren
song: Lied Lieder singen singt gesungen sang summen~ Gesang
dance: tanzen Tanz getanzt tanzt
game: Spiel Spiele spielen spielt gespielt Karten~ Würfel Brettspiel Partie Schach~ Poker~ zocken
chess: Schach Schachbrett Schachpartie Schachfigur schachmatt Figuren~ Brett~ Partie~ Turm~ Läufer~ Dame~ Springer~ matt~
win: liegt_vorn wer_gewinnt Spielstand Gegner~
win: gewinnen gewinnt gewonnen siegen Sieg Sieger vorn~ führt~ in_Führung besser~ schlagen~ geschlagen~
bet: Wette wetten gewettet Einsatz~ Poker~ setzen~ zocken
festival: Fest Feste feiern feiert gefeiert Feier Party Partys Fete krachen_lassen krachen~ Sause anstoßen~ Festtag
festival: Feierlichkeit Jubiläum~ festlich Stimmung~ Anlass~
birthday: Geburtstag Geburtstage geboren~ wie_alt feiern~ Kuchen~ Jubiläum~ Party~ Gründungstag
celebration: feiern Feier gefeiert Fest~ Party krachen~ anstoßen
holiday: Urlaub Ferien frei~ verreisen Auszeit freinehmen
story: Geschichte~ Geschichten Märchen Sage Erzählung erzählen~ Anekdote
news: Neues Neuigkeit Neuigkeiten Nachrichten Nachricht~ passiert~ los~ Aktuelles was_geht
gossip: Gerücht Gerüchte Klatsch Tratsch tratschen lästern munkelt Gerede man_sagt~ man_hört plaudern~ Getuschel
secret: Geheimnis Geheimnisse geheim heimlich verheimlichen verheimlicht verstecken~ verschweigen verraten~ verbergen~
secret: verborgen~ nicht_wissen_darf dahintersteckt verheimlichst flüstern~ im_Geheimen hinter_verschlossen wegsperren
secret: reingucken~ reinschauen~ Verschlusssache vertuschen dichthalten Heimlichtuerei
hide: verstecken versteckt Versteck verstecken_Sie verbergen verbirgt verborgen verheimlichen~ hinter_der_Tür unter_Verschluss
ghost: Geist Geister Gespenst Gespenster spukt Spuk
magic: Magie Zauber zaubern Zauberer Hexe~ verflucht~ Fluch
luck: Glück~ Pech Glücksbringer Zufall~ Aberglaube abergläubisch
science: Wissenschaft Wissenschaftler Forscher Forschung Experiment forschen Labor
treasure: Schatz~ Schätze Beute Gold~
rubbish: Müll Abfall Schrott Dreck~ wegwerfen entsorgen Kram~ Plunder
dirt: Dreck dreckig schmutzig Schmutz Schlamm Staub~ Fleck~ putzen~
cleaning: putzen sauber~ reinigen gereinigt waschen~ aufräumen wischen kehren staubsaugen
wash_clothes: Wäsche~ waschen~ Waschmaschine Wäscherei bügeln
bath: Dusche duschen geduscht Bad baden waschen~ Wanne Seife
toilet: Toilette Klo WC aufs_Örtchen Abort pinkeln
fire: Feuer brennen~ brennt~ Brand Flamme Flammen verbrannt Rauch~ löschen anzünden
smoke: Rauch rauchen raucht Zigarette Zigarre Pfeife~ qualmen Kippe
light: Licht Lichter Lampe Lampen leuchten leuchtet hell~ dunkel~ Leuchte Kerze Beleuchtung
dark: dunkel Dunkelheit finster düster Stromausfall~ duster
colour: Farbe Farben farbig bunt rot~ orange~ blau~ grün~ gelb~ weiß~ schwarz~
weather: Wetter Regen~ regnet~ Sonne~ Wolken~ Sturm~ Schnee~
cold: kalt Kälte frieren friert kühl~ frösteln eisig Heizung~ warm~ bibbern zittern~ saukalt
heat: heiß warm~ Hitze Heizung Wärme~ schwitzen~ Temperatur
heating: Heizung heizen geheizt Wärme warm~ kalt~ Temperatur
season: Jahreszeit Frühling Sommer Herbst Winter
day_week: Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Wochenende
space: Weltraum Weltall All~ Raumfahrt draußen~ Vakuum Kosmos Universum Sterne~ Leere~
planet: Planet Planeten Erde~ Mond~ Welt~ Jupiter~ Mars Saturn~
moon: Mond Monde Callisto~ Kallisto~ Brocken Klumpen Kugel~ Felsbrocken Steinbrocken da_unten~ unter_uns umkreisen kreisen
moon: Trabant Himmelskörper da_draußen~
orbit: Umlaufbahn Orbit kreisen kreist umkreisen umrunden herumfliegen~ drehen_uns~ um_was_kreisen Runde~ worum_kreisen
star: Stern Sterne Sternbild funkeln
jupiter: Jupiter Gasriese Riesenplanet große_Kugel
earth_home: Erde Heimat~ Heimatplanet zu_Hause~ blauer_Planet
spaceship: Raumschiff Schiff Schiffe Frachter Rakete Shuttle Raumfähre Kahn~
next_ship: nächstes_Schiff nächste_Schiff nächste_Boot nächste_Fähre nächste_Kutsche nächster_Zug nächste_Zug nächste_Bus
next_ship: Versorgungsschiff Nachschub~ Lieferung~ beliefert~ Frachter~ wegkommen~ hier_weg von_hier_weg abreisen~ abgeholt
next_ship: heimfliegen~ Rückflug nach_Hause_fliegen nach_Hause_fahren Mitfahrgelegenheit Rückfahrt Fahrplan~ anlegen~
station: Station Raumstation Laden~ Kasten~ Blechbüchse Konservendose~ Bude~ Schrotthaufen Ding_hier Außenposten Basis
station: Blechdose hier_oben~ an_Bord~ Schrottmühle
crew: Mannschaft Besatzung Team Crew Truppe Leute_hier wie_viele_seid wie_viele_Leute Belegschaft Personal~ wie_viele_leben
crew: wer_ist_alles ihr_alle~ zu_wievielt Kollegen~ seid_ihr~ Stammbesetzung wie_groß_ist_eure bunter_Haufen
founding: gegründet Gründung gebaut~ wann_gebaut erbaut~ Anfang~ Anfänge Bau~ wie_alt~ zusammengeschraubt~ hochgezogen~
founding: Baujahr in_Betrieb errichtet~ seit_wann~ gibt_es_das_schon
air: Luft atmen atmet geatmet Atem Sauerstoff ersticken~ schnaufen schnauft keuchen stickig Luftzufuhr Atemluft durchatmen
air: Puste japsen Lüftung Atmosphäre Lunge Luftvorrat
suffocate: ersticken erstickt Luft_ausgeht keine_Luft_mehr Schluss_mit_Atmen Atemnot ohne_Luft aufhören_zu_atmen
suffocate: wie_lange_reicht~ reicht_die_Luft alles_ausfällt~
power: Strom Energie Elektrizität elektrisch Reaktor~ Batterie Saft~ Netz~ Stromversorgung Kraftwerk~ versorgt~ Watt~
power: aufgeladen Generator Solar~ Steckdose
blackout: Stromausfall ausgefallen~ fällt_aus ausfällt~ Ausfall~ Strom_weg wenig_Strom Notstrom Sparbetrieb Notbetrieb~
reactor: Reaktor Kern~ Atom~ Brennstoff
gravity: Schwerkraft schwerelos schweben~ schwebt~ Gewicht~ drehen~ dreht~ fallen~ fällt~ Fliehkraft Rotation krumm~ schief~
gravity: oben_und_unten Anziehungskraft fliegt_weg landet~ loslassen~ loslasse~ danebengeht~ daneben~
spin: drehen dreht Drehung rotiert Rotation kreiselt schief~ krumm~ schräg~ daneben~ fällt_krumm Fliehkraft seitlich~
pilot: Pilot Pilotin fliegen~ fliegt~ Steuer~ Cockpit steuern Schlepper~ Schlepperpilotin
dock: Dock andocken angedockt Anlegestelle anlegen Schleuse~ landen~ Hafen~ ankommen~
tug: Schlepper schleppen abschleppen ziehen~ Kahn~ Schlepperin
lift: Aufzug Lift Fahrstuhl hochfahren~ klettern~ Leiter~ Treppe~ zu_Fuß~ ausgefallen~
climb: klettern klettert geklettert Leiter Leitern steigen~ hochsteigen Sprosse Sprossen raufkraxeln kraxeln~
computer: Computer Rechner Bildschirm Programm Terminal Tastatur
radio: Funk funken Funkgerät Radio senden~ Verbindung~ Kontakt~ empfangen~
alarm: Alarm Sirene Warnung warnen piept blinkt~
seat: Stuhl Stühle Sitz Sitze Platz~ Plätze~ Hocker sitzen~ Bank~ Sessel leere_Stühle
canteen: Messe~ Kantine Speisesaal Essraum Tisch~ Küche~ Kombüse
storage: Lager Lagerraum Vorrat Vorräte Kammer~ Abstellraum gelagert aufbewahren
corridor: Gang~ Gänge Flur Korridor Tunnel~
supply: Vorrat Vorräte Nachschub Lieferung geliefert liefern Versorgung knapp~ reicht~ ausgehen~
customs_office: Zoll Zöllner Zollbeamter Zollbeamte Grenze~ verzollen
translator: Übersetzer übersetzen übersetzt Ohrstöpsel Knopf_im_Ohr dolmetschen Dolmetscher Gerät_im_Ohr
language: Sprache Sprachen sprechen~ spricht~ Deutsch~ Englisch~ Dialekt reden_Sie_so verstehen~ versteht~ quatschen~ Mundart
language: Akzent Wörter~ Vokabel nicht_normal~ übersetzen~ Fremdsprache Platt plattdeutsch Muttersprache
meadow: Wiese Wiesen Feld~ Felder~ Gras Weide Rasen Acker
hill: Hügel Berg~ Berge~ Hang Tal~ Anhöhe
mountain: Berg Berge Gipfel Gebirge Fels~ Klippe
forest: Wald Wälder Gehölz Dschungel Urwald
wild_animal: Wolf Wölfe Fuchs Füchse Bär Bären Reh Hirsch Hase Kaninchen Schlange wild~ Raubtier
sea: Meer Ozean See~ Küste Strand Welle~ Wellen~ Nordsee Ostsee Watt Deich Ebbe Flut~ Seefahrt
north_sea: Nordsee Ostsee Küste Meer~ Watt Wattenmeer Deich Ebbe am_Wasser~
lake: See~ Teich Weiher Tümpel
river: Fluss Flüsse Bach Strom~ Ufer Strömung
island: Insel Inseln Eiland Hallig
town: Stadt Städte Großstadt Ort~ Dorf~ Metropole Hafenstadt
village: Dorf Dörfer Ort~ Kaff Siedlung~ Nest~
church: Kirche Kapelle Dom beten~ Gottesdienst Andacht
god: Gott beten betet Gebet glauben~ Glaube Religion religiös fromm Himmel~ Kirche~ Herrgott
cup: Tasse Tassen Becher Glas~ Pott~ Krug
dish: Teller Schüssel Löffel Gabel Messer~ Besteck Geschirr Topf Töpfe Pfanne
furniture: Möbel Tisch~ Stuhl Schrank Regal~ Schublade Sofa Bank~ Kommode
box: Kiste Kisten Kasten~ Schachtel~ Karton Truhe Behälter Container
bag: Tasche Taschen Beutel Sack Koffer Gepäck Rucksack Tüte
bottle: Flasche Flaschen Krug~ Glas~ Dose~
paper: Papier Zettel Blatt~ Notiz Seite~
cloth: Stoff Tuch Wolle~ Baumwolle Leinen Seide
thread: Faden Garn Nadel nähen stricken Wolle~ häkeln
gold: Gold golden Silber~ Edelmetall
instrument: Instrument Trompete Posaune Flöte Trommel Gitarre Geige Klavier Blasinstrument
vehicle: Fahrzeug Auto Wagen~ Fahrrad Zug~ Bus Bahn~ Rover
theatre: Theater Schauspieler Bühne Film Kino Vorstellung~
sport: Sport Fußball turnen trainieren~ Mannschaft~ Wettkampf
toy: Spielzeug Puppe Ball~ Teddy
skin: Haut~ blass~ Falten~
blood: Blut blutig bluten blutet
voice: Stimme Stimmen flüstern~ rufen~ heiser
explosion: Explosion explodieren explodiert knallen~ Knall~ in_die_Luft_fliegen sprengen Bombe
poison: Gift giftig vergiftet
cellar: Keller unten~ Untergeschoss
floor: Boden~ Fußboden Teppich Deck~
wall: Wand Wände Mauer Zaun
office: Büro Schreibtisch Amt~
kitchen: Küche Kombüse Herd kochen~
grave: Grab Friedhof beerdigt begraben Sarg Beerdigung
alien: Außerirdische Aliens Marsmenschen fremde_Wesen grüne_Männchen Leben_da_draußen
meteor: Meteor Meteorit Komet Asteroid Einschlag~ Trümmer~
spacewalk: Weltraumspaziergang draußen_gewesen rausgehen~ Außeneinsatz Raumanzug~ Ausstieg~
suit: Anzug~ Raumanzug Schutzanzug Helm~
tax: Steuer~ Steuern Abgabe Zoll~
radio: Funkspruch Sender Antenne Empfang funkt
medicine: Salbe Tropfen~ Spritze Impfung
"""
