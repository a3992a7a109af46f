"""German: which words speak of the same thing: stations, ships and machines."""

CONCEPTS = """
space: Weltraum Weltall All Kosmos Galaxie Sterne~ Vakuum~
star: Stern Sterne Sternbild~ Himmel~
planet: Planet Planeten Mond~ Monde~ Erde~ Jupiter~ Welt~
jupiter: Jupiter Gasriese
earth_home: Erde Heimatplanet da_unten~ Heimat~ auf_der_Erde
spaceship: Raumschiff Raumschiffe Schiff Schiffe Frachter~ Raumfähre~ Rakete~ Versorgungsschiff~
shuttle: Versorgungsschiff Zubringer~ Raumfähre~ Fähre~ nächstes_Schiff nächste_Schiff Schiff~ Abflug~ Rückflug~
station: Station Raumstation Außenposten Basis dieser_Kasten dieses_Ding diese_Kiste Bruchbude Anlage~ Ort~
orbit: Umlauf Umlaufbahn Orbit umkreisen umkreist Umrundung Bahn~
gravity: Schwerkraft Gravitation schwerelos Schwerelosigkeit Drehung~ Rotation~ dreht_sich~ schief~ Gewicht~
gravity: leicht~ Schwere rutscht~ rutschen~ seitlich zur_Seite nach_links rollt~ fällt_zur_Seite fällt_nach
gravity: schweben schwebt so_leicht fühle_mich_leicht leichter_als schwerer_als
spin: Drehung Rotation rotieren rotiert dreht_sich drehen Spin dreht sich_dreht warum_dreht
air: Luft Sauerstoff atmen atmet geatmet Atemluft Atmosphäre ersticken stickig~ Kohlendioxid Luftqualität Lüftung~
air: Puste Lunge~ Luftvorrat durchatmen einatmen Frischluft Atem Luftholen schnaufen Atemnot erstickt die_Luft_aus
air: die_Luft_weg Sauerstoffvorrat Sauerstofftank Atemmaske reicht_die_Luft reicht_der_Sauerstoff genug_Luft
air: genug_Sauerstoff Luft_gut gute_Luft schlechte_Luft dünne_Luft Luft_haben
scrubber: Wäscher Luftwäscher Luftreiniger Reiniger Filteranlage Luftfilter~ Lufterneuerung Kasten~ Kästen~
scrubber: Reinigungsanlage Apparat~ Apparate~ Gerät~ Geräte~ Anlage~ Maschine~ Maschinen~ Patienten~ Nummer_eins
scrubber: Nummer_zwei Ihren_Patienten Ihre_Patienten Ihre_Maschinen deine_Maschinen die_drei
fan: Lüfter Ventilator Ventilatoren Gebläse Lüftung
life_support: Lebenserhaltung Lebenserhaltungssystem Luftversorgung~
pressure: Druck Druckabfall Leck~ undicht~ Dekompression
leak: Leck Lecks undicht tropft tropfen~ Loch~ dicht~
suit: Raumanzug Anzug Helm
spacewalk: Außeneinsatz draußen~ aussteigen~
reactor: Reaktor Reaktoren Kraftwerk Kern~ Generator Meiler Kernreaktor Energiequelle
engine: Motor Motoren Triebwerk Triebwerke Antrieb Maschine~
power: Strom Energie Elektrizität Stromausfall Ausfall~ Batterie Batterien Strom_weg Licht~ Stromversorgung
power: finster~ dunkel~ düster~ Notstrom Elektrik Sicherung~ Stromnetz Energieversorgung flackert~
power: Strom_ausgefallen ist_der_Strom Strom_da Energieproblem
blackout: Stromausfall Ausfall ausgefallen finster~ dunkel~ Licht_aus Strom_weg Notbeleuchtung
computer: Computer Rechner System~ Programm Software Terminal
robot: Roboter Android Drohne Automat
machine: Maschine Maschinen Gerät Geräte Apparat Anlage~
crew: Besatzung Mannschaft Crew Kollegen Team Belegschaft Leute_an_Bord Mitarbeiter wie_viele_Menschen
crew: wie_viele_Leute wie_viele_seid_ihr wie_viele_Personen wer_wohnt wer_lebt_hier wer_ist_noch Mitbewohner
crew: Bewohner~ Einwohner~ Leute~ Gesellschaft~
engineer: Ingenieur Ingenieurin Techniker Technikerin Mechaniker
scientist: Wissenschaftler Forscher Forscherin
science: Wissenschaft Forschung forschen Experiment~ Versuch~ Labor~
pilot: Pilot Pilotin fliegen~ fliegt~ Flieger~ Schlepper~ fliegt_den fliegt_die steuert~ am_Steuer Fliegerin~
fly: fliegen fliegt fliegst geflogen Flug
dock: Dock Docks Andockplatz andocken angedockt Hafen Anleger Liegeplatz
cargo: Fracht Ladung Container Kiste Kisten Lager~
storage: Lager Lagerraum Vorratskammer Lagerhalle
supply: Vorrat Vorräte Nachschub Versorgung Reserven Reserve
garden: Garten Gärten Gewächshaus Pflanzen~ Beet~ Beete~ anbauen~ züchten~ gärtnern~ wächst~ anpflanzen~ Gemüsebeet
garden: Gärtchen~
plant: Pflanze Pflanzen Blume Blumen Gewächs anbauen anpflanzen wachsen~ wächst~ grün~ Kräuter~ Grünzeug züchten
plant: gezüchtet Anbau gedeihen ernten~ gießen~ Blätter
tree: Baum Bäume Wald~
forest: Wald Wälder
mountain: Berg Berge Hügel~
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
accident: Unfall Unfälle Unglück Zwischenfall schiefgegangen Katastrophe was_ist_geschehen schiefgelaufen
malfunction: Störung Defekt Ausfall ausgefallen Fehler~ Panne spinnt~
alarm: Alarm Alarme Sirene Notfall
meteor: Meteor Meteorit Asteroid Komet Einschlag
company: Firma Unternehmen Konzern Arbeitgeber Gesellschaft~ Zentrale~ Chefetage~ Geschäftsleitung~ für_wen_arbeiten
company: arbeiten_Sie_für arbeitest_du_für Auftraggeber~ Betreiber~ Eigentümerin~ Bosse~ Vorgesetzten~
company: gehört_die_Station gehört_das_alles wer_bezahlt wer_zahlt bezahlt_Sie bezahlt_dich Lohn~ Gehalt~
company: Arbeitgeberin~ Mutterkonzern~ Hauptquartier~ wer_leitet wer_hat_das_Sagen Eigentümer~
contract: Vertrag Verträge angeheuert
ration: Ration Rationen Zuteilung
recycle: Wiederverwertung wiederverwerten aufbereiten Aufbereitung Wasseraufbereitung Kreislauf wiederverwendet
recycle: recycelt zurückgewonnen~ wiederaufbereitet wieder_verwendet
waste: Abfall Müll Abwasser
water: Wasser Trinkwasser Leitungswasser nass~ genießbar~ trinkbar~ Hahn Leitung wiederverwendet~
water: wiederaufbereitet Klo Toilette Brunnen Nass
water_supply: Trinkwasser Wasservorrat Wassertank Leitung~ Wasseraufbereitung aufbereitet~
earpiece: Ohrstöpsel Ohrhörer Knopf_im_Ohr Kopfhörer
photo: Foto Fotos Aufnahme
telescope: Teleskop Fernrohr
screen: Bildschirm Anzeige Monitor
mars: Mars
health: gesund Gesundheit
holiday: Urlaub Ferien freier_Tag
quiet: Ruhe leise still
happened: was_ist_passiert was_war_los was_ist_los
hobby: Hobby Hobbys Freizeit Zeitvertreib Feierabend~ Langeweile Ihr_Hobby dein_Hobby nach_Feierabend
hobby: nach_der_Arbeit in_der_Freizeit wenn_Sie_frei_haben
forbidden: verboten erlaubt Erlaubnis dürfen~ Verbot
ill: krank Patient Patienten
scrubber: große_Maschinen großen_Maschinen diese_Maschinen
air: Luft_haben wie_viel_Luft wie_lange_reicht wie_viel_Sauerstoff
next_ship: wann_darf_ich wann_kann_ich_weg wann_komme_ich
"""
