"""German: which words belong to one sphere of life, though they do not mean the same; as the English ones, with the same names."""

DOMAINS = """
food: Essen essen Mahlzeit Frühstück Mittagessen Abendessen Gericht Speise Küche Koch kochen Hunger hungrig Suppe
food: Eintopf Brot Kuchen Käse Butter Milch Fleisch Fisch Aal Ei Gemüse Zwiebel Bohnen Kichererbsen Kartoffel Obst
food: Apfel Pflaume Honig Salz Pfeffer Gewürz schmecken schmeckt lecker Teller Schüssel Löffel Gabel Topf Pfanne
food: Ofen Rezept Zutaten Dose Dosen Vorrat Ration Rationen satt Kantine braten
drink: trinken Bier Wein Schnaps Tee Kaffee Durst durstig Becher Tasse Glas Flasche Fass Wirtshaus Kneipe Gasthaus
drink: Wirtin betrunken Schluck
grain: Getreide Korn Weizen Gerste Hafer Roggen Mehl Mühle Müllerin Müller mahlen Sack Säcke Mühlstein Teig Brot
grain: Ernte Saat Speicher
farm: Bauernhof Bauer Feld Felder Ernte ernten säen pflügen Scheune Heu Stroh Kuh Schaf Ziege Schwein Huhn Gans
farm: Herde Weide Wiese Garten Acker
river: Fluss Bach Wasser Ufer Strömung Wehr Damm Schleuse Brücke Fähre Boot Flut tief seicht Quelle Schlamm
river: schwimmen ertrinken Kanal Watt Ebbe
boat: Boot Schiff Fähre Kahn Ruder rudern segeln Steuer Anker Seil Hafen Anleger Überfahrt Passagier Rumpf Deck
boat: Kapitän Besatzung Reise ablegen anlegen
flood: Flut Hochwasser Überschwemmung Wasser steigen Pegel Damm Deich Alarm Warnung Gefahr retten Keller
flood: Wasserstand
weather: Wetter Regen Sturm Wind Schnee Sonne Wolke Wolken Nebel Gewitter Blitz Donner Frost Eis kalt heiß Himmel
weather: Frühling Sommer Herbst Winter Temperatur
house: Haus Wohnung Hütte Gebäude Dach Wand Boden Tür Fenster Zimmer Treppe Keller Küche Hof Schloss Schlüssel
house: Miete wohnen Nachbar Klappe Luke
sleep: schlafen Schlaf Bett Schlafzimmer Zimmer Kissen Decke Matratze Nacht Traum müde ausruhen wach aufwachen
sleep: schnarchen Koje Kabine Wecker
clothes: Kleidung Mantel Jacke Hemd Kleid Hose Schürze Hut Mütze Schal Handschuhe Schuhe Stiefel Socken Strümpfe
clothes: Knopf nähen Nadel Faden Wolle Stoff Krawatte Uniform Tasche tragen anziehen waschen stricken barfuß
body: Körper Kopf Gesicht Auge Ohr Nase Mund Zahn Haar Hals Schulter Arm Hand Finger Rücken Herz Bauch Magen Bein
body: Knie Fuß Haut Knochen Blut Gelenk Schmerz taub blind
health: Gesundheit gesund krank Krankheit Fieber Husten Schmerz Verletzung Wunde Arzt Ärztin Doktor Pfleger
health: Medizin heilen Krankenhaus Patient Patienten Kopfweh Atem Lunge Gift Behandlung
family: Familie Mutter Vater Eltern Kind Kinder Sohn Tochter Bruder Schwester Großmutter Großvater Oma Opa Tante
family: Onkel Cousin Frau Mann Baby geboren Geburt großgezogen Kindheit Waise heiraten Verwandte Heimat
love: Liebe lieben verliebt heiraten verheiratet Ehe Hochzeit Mann Frau Schatz Kuss Herz einsam allein Beziehung
love: Freund Freundin ledig Paar zusammen
death: Tod tot sterben gestorben töten Mord Beerdigung Grab begraben Sarg Trauer Geist ertrunken Witwe Himmel
death: Hölle Seele Jenseits Friedhof ersticken
religion: Gott Religion beten Gebet Kirche Kapelle Priester Pfarrer Mönch Bischof Heilige Bibel Segen Sünde Himmel
religion: Hölle Seele Glaube glauben Glocke Teufel Engel Höheres
music: Musik Lied singen Melodie Geige Flöte Trommel Klavier Gitarre Konzert tanzen Tanz Chor pfeifen Instrument
music: Ton Note Stimme
play: Spiel spielen Spiele Karten Würfel Schach Partie Figur Figuren Spielzeug Spaß Hobby Wette wetten gewinnen
play: verlieren Sieger Sport Fußball Rätsel Brett Zug Langeweile Freizeit
school: Schule Unterricht lernen lehren Lehrer Lehrling Klasse lesen schreiben Buch Bücher rechnen Student
school: studieren Studium Universität Bildung Prüfung klug Wissen Institut
writing: schreiben Brief Papier Stift Tinte Buch Formular unterschreiben Unterschrift Notiz Zettel Liste Karte
writing: Seite lesen Zeitung Post Umschlag Bericht
money: Geld Münze bezahlen zahlen Preis Kosten kosten Gebühr Schulden Rechnung kaufen verkaufen Handel Markt Laden
money: Ware reich arm Gold Silber Bank leihen sparen Steuer Lohn Gehalt verdienen teuer billig Mahnung
crime: Verbrechen Dieb stehlen gestohlen Räuber Mord Gesetz Richter Gericht Gefängnis Polizei verhaften schuldig
crime: lügen Zeuge verboten Schmuggel
war: Krieg Schlacht kämpfen Soldat Armee Waffe Schwert Messer Klinge Speer Axt Bogen Gewehr Rüstung Feind Angriff
war: Burg Ritter Frieden
magic: Magie Zauber Zauberer Hexe Fluch Drache Elf Zwerg Troll Zaubertrank Ungeheuer Geist Dämon Vampir Schatz
magic: Held Verlies
animals: Tier Tiere Hund Katze Pferd Kuh Schaf Schwein Ziege Gans Huhn Ente Vogel Maus Ratte Wolf Bär Fuchs Hase
animals: Fisch Aal Frosch Schlange Spinne Biene Haustier Feder Flügel Nest
plants: Pflanze Pflanzen Baum Bäume Blume Blumen Gras Blatt Blätter Wurzel Samen Garten Gärtner wachsen züchten
plants: anbauen Gemüse Tomate Tomaten Obst Kräuter Wald Erde gießen Gewächshaus grün
metal: Metall Eisen Stahl Kupfer Messing Gold Silber Schmiede Schmied Amboss Hammer Nagel Kette Hufeisen Rost
tools: Werkzeug Hammer Säge Nagel Schraube Schraubenzieher Zange Seil Messer reparieren flicken kaputt bauen
tools: Werkstatt Maschine Ersatzteil Ersatzteile Teil Klemme Schlauch improvisieren
fire: Feuer Flamme brennen Rauch Asche Kohle Holz Hitze heiß warm Ofen Kerze Lampe Funke Explosion Licht
light: Licht Lampe Kerze dunkel Dunkelheit finster hell scheinen Schatten Nacht Sonne gelb Fenster Strom leuchten
light: Beleuchtung
time: Zeit Uhr Stunde Minute Tag Woche Monat Jahr Morgen Mittag Abend Nacht Mitternacht heute spät früh Kalender
time: Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Geburtstag
travel: Reise reisen Weg Straße Karte weit Meile Strecke gehen fahren Schiff ankommen abreisen zurück Besuch
travel: Fremder Ausland Stadt Grenze Passagier Gepäck Rückflug Abflug Fahrkarte
place: Dorf Stadt Ort Straße Platz Markt Kirche Haus Leute Bewohner Einwohner gegründet Geschichte alt gebaut
place: Bürgermeister Land
rule: König Königin Prinz Fürst Graf Ritter Krone Thron Schloss Bürgermeister Rat Gesetz Herrscher Steuer
rule: Regierung Minister Präsident Wahl Chef Macht Anführer
work: Arbeit arbeiten Beruf Handwerk Chef Lehrling Firma Lohn Gehalt Pflicht Schicht Geschäft Aufgabe Rente
work: Ruhestand Rentner pensioniert Pension Kollege Dienst Amt Büro angestellt Vertrag
talk: reden sprechen sagen erzählen Gerücht Neuigkeit Geschichte hören flüstern zuhören Wort Sprache Deutsch
talk: Englisch übersetzen Übersetzer verstehen Frage Antwort Lüge Wahrheit Stimme Ohrstöpsel Akzent
secret: Geheimnis heimlich verstecken versteckt verbergen verschweigen Wahrheit lügen gestehen dahinter Vertrauen
secret: verboten schmuggeln Schatz Klappe entdecken
fear: Angst fürchten erschrecken Gefahr gefährlich Risiko sicher Mut mutig dunkel Ungeheuer Albtraum Sorge Panik
fear: Drohung Tod
joy: glücklich Freude lachen lächeln Spaß Fest feiern Geburtstag Geschenk tanzen singen stolz froh
past: Vergangenheit Geschichte alt früher damals Erinnerung erinnern Jahre gegründet Anfang Kindheit geboren
past: Tradition gebaut Herkunft
future: Zukunft Plan Pläne Hoffnung Traum Wunsch später morgen werden aufhören
space: Weltraum Stern Sterne Planet Mond Erde Mars Jupiter Sonne Umlaufbahn Rakete Raumschiff Schiff Station
space: Schwerkraft Drehung Vakuum Raumanzug Schleuse Dock Außerirdische Teleskop Komet Krater Pilotin Schlepper
space: fliegen
air: Luft Sauerstoff atmen Atem Kohlendioxid Gas Geruch riechen Lüftung Lüfter Ventilator Filter Wäscher Lunge
air: Druck Leck ersticken stickig frisch durchatmen
power: Strom Energie Elektrizität Reaktor Batterie Generator Licht Lampe dunkel Heizung Aufzug Ausfall
power: Stromausfall Motor Kabel Sicherung
machine: Maschine Maschinen Motor Computer Roboter Gerät Geräte Apparat System Bildschirm Knopf Hebel Pumpe Lüfter
machine: Filter Rohr Ventil reparieren kaputt Wartung Technik Ingenieurin Ersatzteil Schraube Wäscher Nachschub
crew: Besatzung Kapitän Pilotin Offizier Ingenieurin Kollege Kollegen Personal Firma Chef Zentrale Befehl Vertrag
crew: Schicht Kantine Koje Station Bord Gehalt Leute
celebrate: feiern Feier Fest Party Geburtstag Feiertag Tradition Brauch tanzen singen Kuchen Geschenk Kerze
celebrate: Jubiläum Hochzeit Gäste Tisch Tafel
colour: Farbe weiß schwarz braun rot grün blau gelb grau klar dunkel hell trüb
sound: Geräusch Lärm laut leise Stille hören klopfen brummen Brummen summen klingen Glocke pfeifen singen schreien
sound: rasseln Ton Klang dröhnen Krach
measure: messen Länge Breite Höhe Gewicht Größe lang breit hoch tief schwer Meter Meile Kette zählen Zahl genau
measure: Pegel Messwert Prozent
store: Lager Regal Vorrat Vorräte Nachschub Kiste Kasten Behälter Fass Sack Dose Reserve Ersatz Lieferung Fracht
store: liefern Filter
wash: waschen Bad baden Dusche duschen Seife Wasser sauber schmutzig Wäsche Handtuch
"""
