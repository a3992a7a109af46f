"""German: which words speak of the same thing: house, food, drink and clothes."""

CONCEPTS = """
sleep: schlafen schläfst schläft schlief geschlafen Schlaf Bett Betten Nickerchen müde~ ausruhen~ hinlegen
sleep: Schlafplatz pennen ruhen~ Koje~ wach~ aufwachen~ ausschlafen eingeschlafen Schlaflosigkeit Nachtruhe
sleep: Matratze Kopfkissen schlummern dösen durchschlafen Wecker~
lodging: Unterkunft Zimmer übernachten Übernachtung Schlafplatz unterkommen Herberge Nachtlager Quartier Bleibe
lodging: wohnen~ Bett~ Schlafstelle Kammer~ Koje Kabine Dach_über_dem_Kopf
home: Zuhause Haus Häuser Heim Wohnung Hütte~ daheim Bleibe Domizil Kate Wohnsitz
reside: wohnen wohnst wohnt gewohnt lebst~ leben_Sie~ hausen Zuhause~ Wohnung~ Haus~ wo_schläfst_du~
inhabitants: Einwohner Bewohner Bevölkerung Dorfbewohner Leute~ wie_viele_Leute wie_viele_Menschen
inhabitants: wie_viele_seid_ihr wie_viele_sind_Sie wer_wohnt wer_lebt Seelen~ Mannschaft~ wie_viele_Personen
inhabitants: wie_viele_wohnen wie_viele_leben
shelter: Zuflucht Unterschlupf Schutz~ untergebracht aufgenommen~ Notunterkunft
food: Essen essen isst~ gegessen~ Mahlzeit Abendessen Mittagessen Speise Speisen Hunger hungrig Gericht Gerichte~
food: Imbiss~ Nahrung~ Verpflegung~ kochen~ gekocht~ Küche~ Suppe~ verhungern~ Happen~ Vorräte~ satt~ schmeckt~ Proviant~
food: Koch~ Lebensmittel~ zu_beißen Teller~ auf_den_Tisch auf_den_Teller zu_futtern Futter~ Speiseplan~ Speisekarte~
food: Leckeres~ knurrt~ Magen~ was_gibt_es_heute was_kocht Konserven~ Dosen~ Kantinenessen~ ich_habe_Hunger
food: Hunger_habe etwas_zu_essen zu_essen was_zu_essen Abendbrot~ Brotzeit~ Mittag~
hunger: Hunger hungern hungrig Hungersnot verhungern Ration Rationen knapp~
breakfast: Frühstück frühstücken Morgenessen
soup: Suppe Suppen Eintopf Brühe Kessel~
bread: Brot Brote Laib backen gebacken Bäcker Brötchen Kruste Teig Ofen~
cake: Kuchen Torte Keks~ Süßigkeiten~ Gebäck~
meat: Fleisch Rind~ Schwein~ Schinken~ Wurst~ Braten~
milk: Milch milchig weiß~ trüb~ Sahne
fruit: Obst Frucht Früchte Apfel~ Birne~ Pflaume~ Beeren~ Orange~
vegetable: Gemüse Zwiebel~ Kohl~ Kartoffel~ Kartoffeln~ Bohnen~ Erbsen~ Kichererbsen~ Möhre~ Salat~
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
drink: trinken trinkst getrunken Bier~ Wein~ Durst durstig Getränk Getränke saufen~ betrunken~ Krug~ Becher~ Schluck~
drink: Tropfen~ Alkohol~
liquor: Schnaps Branntwein Weinbrand Rum Brand~ Likör hochprozentig Hochprozentiges
barrel: Fass Fässer Tonne
bottle: Flasche Flaschen
recipe: Rezept Rezepte Zutaten wie_macht_man woraus gemacht~ hergestellt
tavern: Wirtshaus Gasthaus Kneipe Schenke Gaststube Taverne Krug Herberge~ Bar Kantine~
innkeeper: Wirt Wirtin Gastwirt Wirtsleute Wirtshaus~
canteen: Kantine Messe Speisesaal Speiseraum Tisch~ Tische~
clothes: Kleider Kleidung Mantel~ Hemd~ Hose~ Kleid~ Jacke~ Schürze~ tragen~ Uniform~ Klamotten~
tie: Krawatte Schlips
sock: Socke Socken Strumpf Strümpfe Strick~ gestrickt~ Wolle~ barfuß Barfüßige Fußbekleidung Füße~ Stricken~
shoe: Schuh Schuhe Stiefel Pantoffel
hat: Hut Hüte Mütze Kappe
button: Knopf Knöpfe
wool: Wolle wollen~ Wollsocken stricken Garn
laundry: Wäsche Wäscherei waschen gewaschen Wäscherin Seife
door: Tür Türen Eingang Pforte Schwelle
hatch: Luke Klappe Klappen Deckel Verkleidung Paneel Platte dahinter~ Tür~ Abdeckung Schrank~
gate: Tor Tore Schleusentor Wehr~
sluice: Schleuse Schleusen Wehr
airlock: Schleuse Luftschleuse Schleusen Außentür Luke~ Schott
roof: Dach Dächer
window: Fenster Bullauge Scheibe hinausschauen~ Aussicht~
view: Aussicht Ausblick Blick hinausschauen draußen_sehen sieht_man_draußen was_sieht_man sieht_man_da hinunter~
view: hinunterschauen Panorama aus_dem_Fenster vor_dem_Fenster draußen_vor
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
cushion: Kissen Polster sitzen~ Hocker~
filter: Filter Filtern filtern gefiltert Luftfilter sieben~ Ersatzfilter Filtermaterial
coffee: Kaffee Koffein Espresso Tasse~ Kaffeetasse Bohnen~
tea: Tee Tasse~ Teetasse Kräutertee
drinkable: trinkbar genießbar trinken~
below: da_unten dort_unten unter_uns unterhalb
lights: Licht Lichter Beleuchtung finster dunkel düster hell~ Lampen~ Notlicht schummrig gelb~ flackert flackern
shower: Dusche duschen baden Bad Badewanne warmes_Wasser heißes_Wasser Duschzeit
seat: Hocker Stuhl Kissen Sitz hinsetzen setzen~
rest: Pause ausruhen Erholung
food: zum_Mittagessen zum_Abendessen zum_Frühstück gibt_es_zu_essen schmeckt_das schmeckt_Ihnen schmeckt_dir das_Essen
coffee: echter_Kaffee guter_Kaffee
sock: keine_Socken ohne_Socken meine_Socken
"""
