"""German: which words speak of the same thing: house and food, tools and stuffs, roads, beasts, weather, time, sounds,
handling, ships and stations, as people call them in everyday talk."""

CONCEPTS = """
food: Verpflegung Brotzeit Vesper~ Abendbrot Leckerbissen Schmaus Festmahl Nachtisch~ Zwischenmahlzeit Kost~ Beilage~
food: Pausenbrot was_zwischen_die_Zähne zwischen_die_Kiemen zu_futtern zu_beißen Magen_knurrt Bauch_vollschlagen
food: auf_der_Karte Nudeln~ Reis~ was_kommt_auf_den_Tisch Speisen~ Leibgericht~ Lieblingsessen~ Lieblingsspeise~
food: verköstigen bewirten~ schlemmen speisen verputzen verdrücken~ mampft spachteln~ Appetit~ Abendmahl Stulle~ Pizza~
food: Knödel~ Klöße~ Pfannkuchen~ Brei~ Grütze~ Wurstbrot~ wird_gekocht
hunger: Kohldampf_schieben Magen_hängt Magen_knurrt Loch_im_Bauch Appetit~ Hungertuch Bärenhunger_habe ausgehungert
cook: Köchin Küchenchef kocht_hier brutzeln schmoren rösten~ Kochlöffel Kochtopf Kochbuch~ Küchenhilfe Smutje am_Herd
cook: köcheln gegart
recipe: Zubereitung Geheimrezept Zutat Kochbuch was_ist_da_drin was_kommt_da_rein wie_macht_man_das Rezeptur
taste: schmeckt_es wie_schmeckt mundet fade~ versalzen~ würzig~ gewürzt~ widerlich~ ungenießbar~ vorzüglich~ saftig~
seasoning: Gewürz Gewürze würzen gewürzt Salz Pfeffer~ Kräuter~ Zimt Knoblauch~ Senf~ Essig~ Petersilie~ Salzstreuer~
bread: Stulle Brotlaib Schrippe Brotkruste Roggenbrot Brötchen~ Backwaren Fladenbrot Toast~ Bäckerei~ Brotkorb~
bread: Zwieback~
cake: Gebäck Plätzchen Lebkuchen Törtchen Pfannkuchen~ Waffel~ Süßigkeit~ Schokolade~ Nachtisch~ Naschwerk~ Bonbon~
cake: Kuchenstück
pie: Pastete Pasteten Auflauf~ Fleischpastete
jam: Marmelade Konfitüre Gelee Eingemachtes Mus~ Honig~ Brotaufstrich
honey: Honig Imker Bienenstock Honigtopf Imkerin
cheese: Käse Quark~ Käserei Käselaib Butter~ Ziegenkäse
milk: Milch Sahne Butter~ melken~ Kuhmilch Ziegenmilch Milchkanne Joghurt~
egg: Hühnerei Rührei Spiegelei Eierschale Omelett~
meat: Speck Steak Wild~ Hackfleisch Keule~ Rindfleisch Schweinefleisch Bratwurst Würstchen Frikadelle Gulasch Fleischer~
meat: Metzger~
soup: Suppentopf Fischsuppe Kesselgulasch Brühe Süppchen Suppenlöffel
fruit: Kirsche Kirschen Pflaumen Birnen Himbeere Erdbeere Erdbeeren Banane Zitrone Orangen Traube Trauben Weintraube
fruit: Nüsse~ Nuss~
plum: Pflaume Pflaumen Zwetschge Zwetschgen Mirabelle
orchard: Obstgarten Obstbaum Obstbäume Apfelbaum Pflaumenbaum Streuobstwiese
vegetable: Zwiebeln Rübe~ Rüben Möhren Karotten Linsen Kürbis Pilz~ Pilze~ Erbsen Lauch Rettich Radieschen Spinat
vegetable: Kohlkopf Mais~
drink: bechern picheln Durststillen Kehle_trocken was_zu_trinken Limonade Limo Kakao Most~ Met~ Gebräu Trunk Humpen~
drink: Schlückchen Cola~ einen_heben hinter_die_Binde Bierchen Gerstensaft Pils Wässerchen Zapfhahn~ ausschenken~
drink: Durst_habe vom_Fass Durstlöscher
liquor: Fusel Klarer Obstler Weinbrand Feuerwasser Absacker Verdauungsschnaps Schwarzgebrannter Selbstgebrannter
liquor: destillieren Gin Korn_trinken
coffee: Kaffeepause Mokka Kaffeebohne Kaffeebohnen Kaffeekanne Kaffeetrinken Muckefuck Milchkaffee Käffchen Filterkaffee
tea: Kamillentee Pfefferminztee Teekessel aufgebrüht Teestunde Tässchen~ Schwarztee
cup: Henkel~ Humpen Pokal Teetasse Trinkbecher Kelch Weinglas~ Bierkrug
teapot: Teekanne Kanne~ Teekessel~ Kaffeekanne~
dish: Tellerchen Pfannen Schale~ Schalen~ Schüsseln abwaschen~ spülen~ Abwasch Kochgeschirr Bratpfanne Untertasse Gabeln
dish: Löffeln
tavern: Schänke Spelunke Pinte Beisl Stammtisch Biergarten Gastwirtschaft Krugwirt Theke Tresen Lokal Gasthof Café~
tavern: Ausschank Imbissbude~
lodging: Pension~ Gästezimmer Nachtquartier unterschlüpfen Obdach Dach_überm_Kopf Bett_für_die_Nacht Zimmer_frei
lodging: ein_Zimmer aufs_Ohr_hauen mich_hinlegen wo_übernachte Kopf_hinlegen Haupt_betten mein_Haupt
lodging: für_die_Nacht_bleiben Gasthof~ Schlaflager Schlafsack~ Zelt~ wo_kann_ich_schlafen wo_kann_man_schlafen
lodging: wo_kann_ich_pennen die_Nacht_verbringen einquartieren Gästebett
sleep: in_die_Federn in_der_Falle in_die_Falle aufs_Ohr_hauen Schläfchen ratzen gepennt verschlafen~ Mittagsschlaf
sleep: Siesta schnarchen Schnarcher kein_Auge_zu Auge_zugetan Schlafenszeit ins_Bett Schlafmütze Langschläfer eingenickt
sleep: eindösen Bettruhe schlaftrunken~ Tiefschlaf
insomnia: schlaflos Schlaflosigkeit kein_Auge_zu Auge_zugetan wachgelegen wach_liegen Schäfchen_zählen nicht_einschlafen
tired: hundemüde todmüde müde_Knochen kaputt_gearbeitet schlapp erledigt~ matt~ groggy ermattet erschlagen~ gerädert
tired: übermüdet Müdigkeit
bed: Bett Betten Bettzeug Bettdecke Matratze~ Laken Pritsche Hängematte Federbett Strohsack~ Kissen~ Bettkante
blankets: Decke~ Decken~ Wolldecke Wolldecken Federbett~ Steppdecke zudecken
home: Zuhause Behausung Unterschlupf~ eigene_vier_Wände vier_Wände Wohnstatt wo_wohnst wo_wohnen wo_haust Anschrift
home: Adresse Nest~
reside: Behausung hausen~ wo_haust ansässig gemeldet~ eingezogen einziehen~ umziehen~ umgezogen residieren
reside: eigene_vier_Wände Anschrift
house: Hütten Gemäuer Villa Kate Haushalt~ Mietshaus Bauernhaus Fachwerk~ Reihenhaus Anwesen Schuppen~ Scheune~ Baracke
house: Zelt~ Turm~
building: Gebäude Bauwerk Halle~ Anbau~ Gemäuer Ruine~ Schuppen Scheune Speicher~ Bau~
room_place: Stube Gemach Saal~ Wohnzimmer Kinderzimmer Schlafzimmer Badezimmer Nebenraum Räumlichkeit Gemächer
room_place: Dachkammer
kitchen: Küchenherd Kochstelle Feuerstelle~ Küchenschrank Spüle~ Backofen~ Kochnische
cellar: Kellergewölbe Weinkeller Gewölbe Verlies~ Kellertür im_Untergeschoss unterirdisch~
loft: Dachboden Dachkammer Estrich~ Heuboden Dachstube Bodenkammer
stairs: Treppe Treppen Stufen Treppenhaus Wendeltreppe Geländer~ Stiege Rolltreppe
door: Haustür Türklinke Klinke Türgriff Portal Türschwelle Hintertür Falltür Türklopfer Türspalt Türrahmen
door: verschlossene_Tür
hinge: Angel~ Scharnier Türangel quietscht~
key: Schlüsselbund Dietrich~ Vorhängeschloss Schlüsselloch verschließen abschließen~ zusperren Riegel Zahlenschloss
key: Generalschlüssel
window: Fensterscheibe Fensterbank Fensterladen Rollladen Vorhang~ Gardine~ Dachfenster Schaufenster Luke~
mirror: Spiegel Spiegelbild Handspiegel
roof: Dachziegel Ziegel~ Strohdach Dachrinne Giebel~ First~ Schindeln
chimney: Schornstein Kamin Esse~ Rauchfang Schlot
wall: Gemäuer Stadtmauer Zäune Bretterzaun Wall~ Tapete~ Palisade Bollwerk~ Hecke~
floor: Parkett Dielen Diele~ Fliesen Teppiche Fußmatte~ Etage~ Stockwerk~
furniture: Schränke Regale Kleiderschrank Couch Sessel~ Truhe~ Anrichte Tische~ Wiege~ Stühle~ Einrichtung Möbelstück
furniture: Schreibtisch~
bench: Bank~ Sitzbank Gartenbank Ofenbank Parkbank
seat: Sitzplatz Sitzgelegenheit Thron~ Schemel Lehnstuhl Schaukelstuhl Sofa~ Platz_nehmen frei_der_Platz setz_dich
heating: Ofen~ Kamin~ Heizkörper Heizofen einheizen Thermostat Kachelofen
fire: Lagerfeuer Feuerstelle Streichholz~ Feuerzeug~ lodern zündeln angezündet Glut Asche~ Feuersbrunst Feuerwehr~
fire: Scheiterhaufen Zunder
light: Glühbirne Taschenlampe Fackel Lichtschein Kerzenlicht anknipsen Laternen Funzel~ beleuchtet Schein~ Leuchter
light: Leuchtturm~
lamp: Funzel Glühbirne Taschenlampe Öllampe Petroleumlampe Fackel~ Leuchter Kerzenständer Stehlampe
lantern: Laterne Laternen Fackel~ Windlicht Grubenlampe Straßenlaterne
candle: Kerze Kerzen Wachskerze Docht~ Kerzenständer Teelicht
lighthouse: Leuchtturm Leuchtfeuer Leuchtturmwärter Leuchttürme
dark: stockdunkel stockfinster zappenduster Finsternis Schatten~ Zwielicht~ dunkle
cleaning: schrubben feudeln fegen~ gefegt~ Besen~ Lappen~ Putzlappen Staubsauger Hausputz sauber_machen Eimer~ Putzfrau
cleaning: Schrubber polieren~
wash: waschen gewaschen Waschlappen abseifen Seife~ einseifen Waschtrog~ einweichen
bath: Badewanne Badezimmer Badehaus Duschen~ Handtuch~ Shampoo~ abbrausen Schaumbad planschen~ Waschraum~ Zuber
toilet: Abtritt Plumpsklo Häuschen~ stille_Örtchen stilles_Örtchen Lokus Donnerbalken aufs_Klo mal_müssen Örtchen
toilet: Latrine Nachttopf Klopapier
laundry: Wäscheleine Waschtag Waschküche Waschbrett Bügeleisen gebügelt Weichspüler Wäschekorb
clothes: Gewand Gewänder Kluft Kittel Weste~ Rock~ Bluse Kleidungsstück Tracht~ Hosenträger Gürtel~ Schal~ Handschuh~
clothes: Handschuhe~ Lumpen~ Kutte~ Robe~ Umhang Overall Arbeitskleidung Unterhose Umhänge Kleiderschrank~ Montur
clothes: angezogen~ umziehen~ Fummel Aufzug~ Ärmel~ Kragen~
jacket: Jacke Jacken Joppe Weste~ Mantel~ Anorak Lederjacke Strickjacke Kittel~
hat: Mützen Kapuze Zylinder~ Strohhut Kopfbedeckung Pudelmütze Zipfelmütze Krempe Hutmacher~ Kopftuch~ Perücke~
shoe: Treter Galoschen Hausschuhe Gummistiefel Schuster~ Schuhmacher~ Schnürsenkel Absatz~ Sohle~ Turnschuh Holzschuhe
shoe: Schuhwerk
sock: Socken_an Wollsocke Wollsocken Kniestrümpfe Stricknadel Stricknadeln Strickliesel Gestricktes Handgestrickt
jewel: Ringe~ Halskette Ohrringe Perle Perlen Diamant Diamanten Rubin Smaragd Anhänger~ Medaillon Krone~ Klunker
jewel: Amulett~ Juwelier~ Ehering~
glass: Glas~ Gläser~ gläsern Glasbläser Glasscherbe Scherbe Scherben Glasscheibe
bag: Ranzen Bündel~ Tornister Geldsack~ Handtasche Reisetasche Seesack Satteltasche Einkaufstasche Gepäckstück
pocket: Hosentasche Jackentasche Manteltasche Tasche~
box: Kästchen Schatulle Kisten~ Schachteln Truhen Dose~ Kartons Verpackung~ Schublade~ Tresor~ Behältnis Holzkiste
basket: Korb Körbe Weidenkorb Flechtkorb Einkaufskorb Körbchen
bucket: Eimer Kübel Bottich Zuber~ Putzeimer Wassereimer
barrel: Bierfass Weinfass Fässchen Tonnen~ Bottich~ Regentonne
bottle: Pulle Buddel Flaschenpost~ Karaffe Korken~ Feldflasche Thermoskanne Flakon Phiole
rubbish: Gerümpel Trödel~ Mülleimer Abfälle Schrottplatz Kehricht Unrat Müllhalde weggeworfen Ramsch Mülltonne
tool: Säge Sägen Schaufel Spaten Hacke Axt~ Beil Meißel Feile Hobel Rohrzange Bohrmaschine Hebel~ Brecheisen Schere~
tool: Pinsel~ Kelle Harke Schraubendreher Maulschlüssel Schweißgerät Wagenheber Sense~ Mistgabel~ Wasserwaage Zollstock~
tool: Werkzeugkiste Handwerkszeug Leiter~ Rechen~
hammer: Vorschlaghammer Fäustel Schmiedehammer Hammerschlag Amboss~
drill: Bohrer bohren gebohrt Bohrmaschine Bohrloch Bohrung
knife: Taschenmesser Dolche Klingen Küchenmesser Rasiermesser~ wetzen schleifen~ Schleifstein~
nail: Nägel~ Schraube~ Schrauben~ genagelt festgenagelt Niete~ Nieten~ Reißzwecke
button: Knöpfchen Taste~ Tasten~ Schalter~ Druckknopf Hosenknopf Hebel~
rope: Kabel~ Strippe Bindfaden Lasso Taue angebunden~ festgebunden~ Knoten~ verknotet~ Henkersstrick Trosse Drahtseil~
rope: Band~
chain: Kette~ Ketten~ angekettet Eisenkette Fahrradkette Ankerkette
pipe: Rohr Rohre Leitung~ Röhre Rohrleitung Schlauch~ Rohrbruch Kanalrohr
wheel: Zahnrad Zahnräder Wagenrad Speiche Achse~ Reifen~ Lenkrad~ Rädchen Steuerrad~
iron: Kupfer~ Zinn~ Blei~ Alu Aluminium Draht~ Eisenstange Roheisen eisern Gusseisen metallisch Titan~ Blechdose~
iron: rostet~ verrostet~
copper: Kupfer kupfern Kupferkessel Grünspan~
brass: Messing Bronze~ messingfarben
gold: vergoldet silbern Goldmine Goldklumpen Goldbarren Goldgräber Gold_und_Silber Platin~ Barren~
leather: Leder ledern Gerber Gerberin Sattler~ Lederschürze Wildleder Tierhaut
cloth: Stoffe~ Samt Filz Tücher Wollstoff Tuchmacher~ Flicken~ Lappen~ Leintuch Gewebe Vorhänge~
thread: Nähgarn Spule~ spinnen~ Spinnrad Nähnadel Stecknadel Fingerhut gestopft~ Häkelnadel Zwirn einfädeln
wood: Holzbrett Bretter Latte~ Planken Planke Brennholz Sägewerk~ Holzscheit Buche~ Kiefer~ Fichte~ Reisig Sperrholz
wood: hölzerne Treibholz
driftwood: Treibholz Strandgut angeschwemmt~
stone: Kiesel~ Kieselstein Granit Marmor Sandstein Pflasterstein Ziegelstein Findling~ Schiefer Steinbruch~ Geröll
stone: Brocken~ steinern
boulder: Felsblock Felsbrocken Findling Felsblöcke Gesteinsbrocken
plastic: Plastik Kunststoff Gummi~ Folie~ Plastikfolie Nylon
machine: Maschinerie Motoren~ Getriebe Kessel~ Turbine Pumpe~ Pumpen~ Triebwerk~ Mechanismus Schaltkasten~ Dampfmaschine
machine: Uhrwerk~ Klapperkiste Gerätschaft Gerätschaften Vorrichtungen Krach_macht Dingens~ Dingsda~ Dings~ Kiste_da
machine: Apparaturen
robot: Maschinenmensch Automaten~ Blechmann Blechkamerad Androiden künstliche_Intelligenz Kampfroboter
engine: Getriebe~ Motörchen Dieselmotor Antriebs Turbine Propeller~ Auspuff~ Sprit~ Benzin~
spare_part: Reserveteil Ersatzrad~ Dichtung~ Ventil~ Zubehör~ Ersatzbirne Ersatzteillager nachbestellen~
broken: im_Arsch zu_Bruch über_den_Jordan den_Geist_aufgegeben den_Geist_aufgeben nicht_mehr_richtig am_Arsch ramponiert
broken: verbeult~ lädiert angeschlagen~ geborsten~ verbogen~ durchgebrannt~ tut_es_nicht_mehr will_nicht_mehr
broken: macht_es_nicht_mehr aus_dem_Leim Wackelkontakt
repair: wieder_hinbiegen in_Schuss wieder_in_Gang wieder_zum_Laufen auf_Vordermann instandsetzen schweißen~ löten~
repair: kitten~ leimen~ stopfen~ wieder_flott zusammengeflickt~ zusammenschustern überholen~ wer_bringt_das_in
repair: wieder_hinkriegen ausgebessert
make: zusammenbauen herstellt Herstellung~ schnitzen~ geschnitzt~ gebastelt~ erzeugen~ produzieren~ gefertigt~
make: fabrizieren~ entworfen~
maker: hergestellt~ Erfinder Hersteller Erbauer~ erfunden~ wer_hat_das_gemacht wer_hat_das_gebaut Schöpfer~ Urheber
factory: Fabrik Werk~ Fabriken Fließband Werkhalle Produktion~ Manufaktur
destroy: kaputtmachen demolieren demoliert niedergebrannt~ abgerissen~ abreißen~ zertrümmert verheert eingestürzt~
destroy: in_Schutt_und_Asche
vehicle: Kutsche~ Karren~ Lastwagen Laster~ Karre~ Motorrad Roller~ Traktor Panzer~ Straßenbahn Schlitten~ Pkw Lkw
vehicle: Rad_fahren Taxi fahrbar
cart: Karren Kutsche Kutscher~ Fuhrwerk Planwagen Leiterwagen Schubkarre Handkarren Gespann~ Droschke Pferdewagen
train: Eisenbahn Lokomotive Lok Bahnhof~ Schaffner~ Gleis~ Gleise~ Zug~ Schiene~ Schienen~ Waggon Bahnsteig
travel: Ausflug Wanderung~ Fahrt~ Reiselust Fernweh Weltreise Reiseziel auf_Achse auf_Wanderschaft weit_gereist
travel: in_der_Weltgeschichte Rucksackreise Tour~ Expedition~ Pilger~ Reisender~ durchs_Land Wegstrecke~ unterwegs_sein
road: Gasse~ Landstraße Kreuzung Abzweigung Feldweg Pfade Trampelpfad Straßenrand Wegweiser welchen_Weg wie_finde_ich_zu
road: Allee Chaussee Weg_zum Weg_zur Weg_nach Route wo_geht_es_lang wo_lang wo_geht_es_hin Abkürzung~ Bürgersteig
road: Pflaster~ wie_gelange_ich Wegbeschreibung
far: Katzensprung Steinwurf Fußmarsch~ Tagesreise~ Tagesmarsch~ wie_viele_Meilen wie_viele_Kilometer Ecke~ in_der_Nähe
far: am_Ende_der_Welt
nearby: Nähe~ Umgebung~ Umland um_die_Ecke in_der_Nähe nebenan~ ringsum~ gleich_hier
map: Stadtplan Seekarte Lageplan Kompass~ Atlas Globus~ Kartograf~ kartieren~ eingezeichnet~ Wegweiser~
bridge: Steg~ Zugbrücke Hängebrücke Holzbrücke Brückenpfeiler Brückengeländer Furt~ Viadukt
boat: Nussschale Ruderboot Segelboot Fischerboot Kutter Kähne Jolle Barke Beiboot Schlauchboot Bug~ Heck~ Galeere~
boat: Dampfer~ Yacht
ferry: übersetzen~ übergesetzt Fährboot Fähranleger Anleger~ rübersetzen über_den_Fluss ans_andere_Ufer hinübersetzen
ferry: Überfahrt rüberkommen
cross: rüberkommen ans_andere_Ufer über_den_Fluss übersetzt~ Furt~ übergesetzt hinüberkommen drübenkommen rübersetzen
harbour: Hafen Häfen Kai Mole Pier Anlegestelle~ Hafenbecken Ankerplatz Werft~ Landungssteg
anchor: Anker ankern vor_Anker Ankerkette geankert
sail: segeln gesegelt Segel~ Segler Mast~ Segelschiff Takelage
captain: Käptn Schiffsführer Skipper Kapitäns Käpt Steuermann~
passenger: Mitfahrer Fahrgäste Mitreisender an_Bord_nehmen blinder_Passagier
fare: Fahrkarte~ Ticket~ Fahrschein~ Fährgeld Fahrgelder kostet_die_Überfahrt kostet_die_Fahrt
leave: sich_verdrücken sich_vom_Acker vom_Acker_machen aufbrechen~ Aufbruch losziehen~ auf_und_davon Leine_ziehen
leave: weiterziehen~ verduften Biege_machen sich_verkrümeln losgehen~ Heimweg~ Lebewohl~ fortziehen aus_dem_Staub
run_away: verduften ausgebüxt durchgebrannt~ Reißaus_nehmen Reißaus die_Kurve_kratzen Flucht~ sich_verdünnisieren
run_away: stiften_gehen ausgerissen
escape: Ausweg~ Fluchtweg Notausgang~ ausbrechen~ Ausbruch~ geflüchtet entwischt entkam entwischen Schlupfloch
arrive: eintreffen~ eingetroffen angereist Anreise anlanden~ aufgekreuzt hereinschneien~ aufgetaucht~ angelangt
come_here: hierher_geraten hergezogen hergeraten was_treibt_dich_her was_treibt_dich was_bringt_dich was_bringt_Sie
come_here: was_hat_dich was_hat_Sie was_führt_dich was_führt_Sie hier_hängen_geblieben hier_gelandet hierher_gezogen
come_here: wie_bist_du_hier wie_sind_Sie_hier zugezogen~
time_here: seit_Ewigkeiten schon_ewig wie_lange_schon_hier Dienstjahr~ auf_dem_Posten wie_lange_wohnst wie_lange_wohnen
time_here: alteingesessen
founding: Gründerin Gründungsjahr Grundstein~ Grundsteinlegung entstand~ ins_Leben_gerufen Wiege~ aus_der_Taufe
founding: seit_wann_steht wann_entstanden erste_Siedler angesiedelt~ besiedelt~ siedeln~ niedergelassen~ Siedler~
built: Bauwerk~ Baujahre hochgezogen Bauarbeiten Baumeister~ aufgestellt~ Erbauung seit_wann_steht hingebaut
town: Ortschaft~ Hauptstadt Kleinstadt Städtchen Stadtviertel Stadtmauer~ Altstadt Marktflecken Vorstadt
village: Dörfchen Kuhdorf Flecken~ Ansiedlung Gehöft~ Provinz~ Einöde~ hinterm_Mond Gemeinde~ Dorfplatz
castle: Burgen Schlösser Palast Ritterburg Bergfried~ Burghof Zugbrücke~ Festungsmauer Thronsaal Burgtor Kastell
castle: Residenz~
tower: Türme Wachturm Turmspitze Zinnen~ Türmchen Kirchturm Turmwächter
farm: Gutshof Gehöft Bäuerin Landwirtschaft Stall~ Scheune~ Acker~ pflügen~ Pflug~ Landgut Hofgut Melker~ Heu~ Mist~
farm: Traktor~
harvest: Erntezeit eingefahren~ dreschen Sense~ mähen~ Ertrag~ gepflückt~ Heuernte Missernte Lese~ eingebracht~
grain: Ähre Ähren Kornfeld Stroh~ Mais~ Dinkel Hirse Reis~ Spreu Scheffel Getreidesack Kleie
mill: Mühlrad~ Mühlbach Mühlenflügel Windmühle Wassermühle Mühlengraben Getreidemühle Mühlsteine~
garden: Gärtnerin Blumenbeet Gemüsebeet Kräutergarten Gießkanne~ Unkraut~ jäten Harke~ Spaten~ Hecke~ Laube~
garden: Komposthaufen umgraben~
plant: Unkraut Efeu Farn Moos~ Distel Brennnessel Wurzel~ Wurzeln~ Stängel~ Knospe Busch~ Gebüsch~ Ranke Kaktus
plant: Topfpflanze Heilpflanze gedeihen~ Keime~ keimen~ sprießen~ blühen~ blüht~ welken~ verwelkt~ Dünger~
flower: Tulpe Tulpen Sonnenblume Rosen Veilchen Nelke Lilie Gänseblümchen Margerite Blumenstrauß Löwenzahn Kranz~ Klee~
flower: blühen~
tree: Eiche~ Buche Birke Linde~ Tanne Fichte Kiefer~ Weide~ Zweig Zweige Stamm~ Baumkrone Baumstamm Rinde~ Laub~
tree: Obstbaum Palme Nadelbaum
forest: Waldrand Lichtung Dickicht Gehölze Hain Unterholz Forst Förster~ Waldweg
meadow: Wiesenblume Weideland Grasland Heide~ Gräser~ grasen~ Heuwiese Koppel~
hill: Anhöhen Abhang Böschung~ hügelig Hügelkuppe Kuppe bergauf~ bergab~ Düne~
mountain: Bergspitze Bergsteiger~ Gebirgspass Pass~ Felswand Vulkan~ Schlucht~ Alpen Abgrund~ Gipfelkreuz bergig
valley: Tal~ Täler Schlucht Talsohle Senke Klamm~
desert: Wüste Sand~ Oase~ Sanddüne Einöde~ Steppe
cave: Grotte Schlund~ Höhlenmalerei Felsspalte Tropfsteinhöhle Stollen~ Höhlenforscher
mine: Grube~ Stollen Schacht~ Bergmann Bergleute Kumpel~ Zeche~ schürfen Erz~ Erze~ Flöz Bergbau Spitzhacke
island: Inselchen Insulaner Eilande Halbinsel
river: Fluss~ Flüsschen Strömung~ flussabwärts flussaufwärts stromabwärts Flussufer Mündung Furt Stromschnelle Rinnsal
river: Kanal~ Flussbett
lake: Weiher Seeufer~ Tümpel~ Stausee Badesee~ Teiche
sea: Brandung Gezeiten Hochsee Seegang Bucht~ Küsten Strände Meeresgrund Salzwasser~ Sturmflut~ Dünen~ Möwe~ Muschel~
sea: offene_See
wave: Welle~ Wellen~ Woge Wogen Brandung~ Seegang~ Flutwelle
water: Gewässer~ Pfütze Pfützen~ Wasserhähne feucht~ Quelle~ Brunnenwasser Regenwasser Quellwasser Salzwasser Wässerchen
water: Tränke~ Pumpe~ sprudelt~
well: Brunnen Ziehbrunnen Dorfbrunnen Quelle~ Zisterne Brunnenschacht
wet: nass~ klatschnass pitschnass feucht~ durchnässt triefend klamm~ Nässe
mud: Schlamm Matsch Morast Sumpf~ matschig schlammig verschlammt Moor~
swamp: Sumpf Moor Sumpfgebiet Morast~ sumpfig Torf~
flood: Hochwasserstand Wassermassen Dammbruch~ Sintflut über_die_Ufer_getreten unter_Wasser Land_unter Sturmflut
flood: abgesoffen Fluten~
animal: Getier Kreaturen~ Viehzeug Raubtiere~ Tierchen Vierbeiner Nutztier Lebewesen Pfote~ Pfoten~ Fell~ Schwanz~
animal: Herde~ Käfig~ Futternapf~
pet: Kaninchen~ Hamster Wellensittich Goldfisch Meerschweinchen Schildkröte~ Tierchen Schoßhund Stubentiger~ Vierbeiner~
pet: Papagei~ Katze~ Hund~
cat: Stubentiger Miezekätzchen Samtpfote Schnurren miauen miaut schnurren Fellknäuel Tigerkatze Katzenklo Mausefänger
dog: Hündin Hündchen Kläffer Wachhund Schäferhund Dackel Pudel bellen gebellt jault~ wedelt Gassi Hundehütte Vierbeiner~
dog: Töle
mouse: Mäuschen Mausefalle~ Mäuseplage Rattengift~ Nagetier Ungeziefer~ Hamster~
horse: Stute Hengst Fohlen Ross Schimmel~ Rappe~ Ackergaul Klepper Reiter Reiterin Sattel~ satteln wiehert Hufeisen~
horse: Mähre Pferdestall Galopp Kutschpferd Zaumzeug Zügel~ Stall~ traben Esel~ Maultier~ Pferdchen Rösser Vollblut
donkey: Esel Maultier Maulesel Lasttier Packesel
ride: reiten geritten Ritt Reiter~ ausreiten aufsitzen~ Ausritt Reitstunde
cow: Kälbchen Kalb~ Stier Bulle~ Milchkuh Kuhstall melken Rindvieh Hornvieh Ochsen Büffel~ Kuhherde
sheep: Schafherde Lämmer Widder Hammel Schafwolle~ scheren~ Schafstall Wolle~ blöken
goat: Ziege Ziegen Geiß Zicklein Ziegenbock Bock~ meckern~
pig: Sau Eber Schweinestall Borstenvieh Wildschwein~ grunzen Wutz Schweinchen
goose: Gänsehirtin Gänseschar Gänsefeder~ schnattern
bird: Spatz Spatzen Rabe Raben Krähe Krähen Adler Falke Eule Eulen Schwan Storch Amsel Hahn Henne Gockel Truthahn
bird: Papagei Federvieh zwitschern Gefieder~ Vogelnest Vogelkäfig Tauben Möwen Enten Hennen Meise Specht Lerche gackern
bird: Piepmatz
bee: Biene Bienen Bienenstock Imker~ Hummel Wespe~ Wespen~ Bienenschwarm
spider: Spinne Spinnen Spinnennetz Spinnweben Vogelspinne
insect: Motte Motten Schmetterling Schmetterlinge Raupe Ameisen Mücken Grille Floh Flöhe Laus~ Läuse Wanze Libelle
insect: Heuschrecke Krabbeltier Ungeziefer Käferchen Wespe Hornisse Kakerlake Kakerlaken Fliegen~ Spinnen~
fish: Hecht Karpfen Forelle Lachs Hering Kabeljau Thunfisch Angelrute geangelt Fischernetz Fischfang Flosse~ Gräten Hai~
fish: Angelhaken Köder~
wild_animal: Keiler Wildschwein Dachs Eichhörnchen Igel Elch Löwe Tiger Elefant Affe Krokodil Fledermaus Wildtier Rudel~
wild_animal: Wölfin Luchs Marder Biber
snake: Schlange~ Schlangen Natter Viper Kreuzotter Schlangenbiss Giftschlange
monster: Scheusal Untier Werwolf Riese~ Oger Troll Kobold Ork Vampir Lindwurm~ Zyklop Drache~ Seeungeheuer Ungetüm
dragon: Lindwurm Drachenei Drachentöter Feuerspeiend Drachenhöhle Drachenblut
elf: Feen Kobold~ Wichtel Heinzelmännchen Gnom Zwergin Elfe~ Elben
weather: Wetterbericht Niederschlag~ bewölkt heiter~ Hundewetter Sauwetter Mistwetter schwül~ Wetterlage Schmuddelwetter
weather: Nebel~ neblig~ diesig Sonnenschein Gewitter~ Wolke~ wolkig Thermometer~ Wetterumschwung wie_wird_es_draußen
rain: Regentropfen Regenschirm~ Regenguss Wolkenbruch Nieselregen nieseln schütten~ schüttet Platzregen Bindfäden_regnen
rain: verregnet Schirm~ pladdern
storm: Orkan Blitze Blitz_und_Donner donnert blitzt Hagel Unwetter Wirbelsturm Tornado Gewitterwolke gewittert Sandsturm
storm: Schneesturm
snow: Schneeball Schneemann Schneeflocke Schneeflocken verschneit eingeschneit Glatteis~ Eis~ Schlitten~ Frost~
snow: Schneesturm
ice: Eis~ Eiszapfen gefroren~ zugefroren Glatteis vereist Gletscher~ Frost Raureif
wind: Böe Böen windstill Flaute~ Windstoß Orkan~ weht~ pustet~ zugig Windfahne~ Luftzug Durchzug
fog: Nebel Dunst neblig Nebelschwaden diesig Nebelbank
sky: Himmel~ Wolke Wolken Firmament Regenbogen~ Himmelszelt bewölkt~ Wolkendecke
sun: Sonne Sonnenschein Sonnenstrahl sonnig sonnen~ Sonnenaufgang~ Sonnenuntergang~ Sonnenlicht
cold: saukalt arschkalt bitterkalt schweinekalt Gefrierpunkt~ Minusgrade schlottern Frost~ durchgefroren kalte_Finger
cold: bibbert klirrend fröstelt
heat: Affenhitze Bullenhitze schwitzen schwitzt Schweiß~ brütend glühend~ glühen~ stickig~ schwül sengend
season: Frühjahr Lenz~ Sommerzeit Winterzeit Herbstlaub~ Wintereinbruch Erntezeit~
morning: Sonnenaufgang Tagesanbruch in_aller_Frühe bei_Tagesanbruch mit_den_Hühnern Hahnenschrei~ Frühaufsteher
morning: Vormittags Dämmerung~ frühmorgens
evening: Sonnenuntergang Abendstunde abendlich Abenddämmerung Feierabend_macht nach_Sonnenuntergang
night: Nachtzeit über_Nacht in_der_Nacht Geisterstunde nachts_um zu_nachtschlafender Nachteule Nachtwache~
clock: Standuhr Armbanduhr Kuckucksuhr Sonnenuhr Zifferblatt Zeiger~ Sanduhr ticken~ tickt~ Uhrmacher~ Turmuhr
clock: Stundenglas wie_viel_Uhr
when_time: um_welche_Zeit um_welche_Uhrzeit zu_welcher_Stunde bis_wann ab_wann wann_genau Termin~ an_welchem_Datum
when_time: Zeitplan~
opening_times: geöffnet~ Öffnungszeit Öffnungszeiten aufmachen~ macht_auf macht_zu wann_offen wann_auf Ladenschluss
opening_times: aufhaben
often: tagtäglich ab_und_zu alle_naselang hin_und_wieder alle_Tage jedes_Mal jede_Woche jedes_Jahr wie_häufig öfter
often: öfters
length: wie_lange_dauert Dauer~ dauert_das Zentimeter Meterlang
measure: messen gemessen Maßband Zollstock Messgerät vermessen~ Maß~ Waage~ Elle~ Lineal Messung
weight: Gewicht Kilo Kilos Pfund Zentner Gramm Tonne~ Tonnen~ wie_schwer Waage
big: gigantisch riesengroß Riesending Mordsding geräumig~ weitläufig Umfang~
small: klitzeklein klitzekleine mini Winzling
sound: Lärm_machen Radau Heidenlärm Spektakel~ Gepolter Rasseln Knistern Knattern scheppern klirren klingeln~ pfeifen~
sound: piepsen Ticken~ Gebimmel ertönt~ Knall~ Rumms~ knallt~ plätschern~ Geklapper klackern Rascheln hallen~ Echo~
sound: was_hört_man_da was_scheppert was_klappert was_klopft was_knarrt was_quietscht was_rumpelt knarrt knarren
sound: gluckern zischt zischen Krawall Getrommel Quietschen
hum: Brummerei Summton Gesumme Geräuschkulisse~ was_brummt_denn was_summt_denn schnurrt~ Gesurr Dröhner brummelt
quiet: mäuschenstill totenstill Friedhofsruhe Stecknadel_fallen Schweigen~ geräuschlos Stille_herrscht
bell: bimmeln bimmelt Gebimmel Glöckchen Kirchenglocke Glockengeläut Glöckner Gong~ Klingel~ Klöppel~ Glockenschlag
bell: Schelle
smell: Mief miefig Parfüm~ modrig mieft Wohlgeruch stinkig Odeur schnüffeln~ muffig Schweißgeruch wonach_stinkt
smell: was_stinkt was_müffelt
colour: lila violett rosa~ grau~ braun~ türkis~ Anstrich~ streichen~ angemalt~ gestrichen~ lackiert~ silbern~ farblos
colour: gefleckt~ kariert~ Farbton
climb: hochkraxeln hinaufsteigen erklimmen bestiegen hochklettern emporsteigen Strickleiter kraxelt
jump: gehüpft Sprünge Hopser Purzelbaum~ springst hopst
run: sausen~ Laufschritt sprinten Galopp~ hetzen~ wetzen~ gehastet Wettlauf~ gerannt
walk: latschen~ bummeln~ Fußmarsch marschieren~ stapfen Spaziergänge Wanderung auf_Schusters_Rappen die_Beine_vertreten
walk: flanieren
fall: gepurzelt hingeflogen~ ausgerutscht umgefallen ausrutschen plumpsen~ runtergefallen Sturz~ herabfallen hingeknallt
fall: heruntergefallen
throw: werfen~ geworfen~ schmeißen~ geschmissen schleudern~ wirft~ Wurf~ geschleudert
push: schieben~ drücken~ schubsen schubst geschoben~ stoßen~ drängeln
pull: ziehen~ gezogen~ zerren zerrt reißen~ zupfen gezerrt
hit: schlagen~ geschlagen~ Hieb~ Schlag~ hauen~ getroffen~ Ohrfeige Backpfeife verprügelt~
cut: schneiden~ geschnitten~ Schere~ sägen~ gesägt hacken~ gehackt~ abschneiden Schnitt~
carry: schleppst hieven schultern~ wuchten~ Last~ Lasten~ Träger~ Trage~ herumschleppen mitschleppen buckeln~ befördern~
collect: Sammlerstück Sammlerin zusammengetragen gehortet Sammelsurium aufgelesen~
search: gesucht~ nachsehen~ fahnden~ kramen~ durchsucht~ aufspüren~ Suchtrupp auf_der_Suche durchstöbern
find: stoßen_auf gestoßen_auf aufgegabelt~ ausgegraben~ Fundort Fundstück aufgestöbert
lost_thing: liegen_lassen verbummelt verschlampt verschollen~ unauffindbar abhanden nicht_mehr_finden Fundbüro
lost_thing: wiedergefunden~
lost_property: Fundbüro Fundsache Fundsachen Fundgrube~
disappear: verschollen in_Luft_aufgelöst wie_vom_Erdboden vom_Erdboden_verschluckt untergetaucht~ abgetaucht
disappear: Verschwinden spurlos~ vermisst~
hide: unterm_Teppich versteckt_halten verborgen~ getarnt~ Tarnung~ Schlupfwinkel Geheimfach Geheimgang Geheimtür~
hide: verstaut~ vergraben~
treasure: Schatztruhe Schatzkarte Schatzsuche Kostbares Reichtümer vergrabener_Schatz Hort~ Goldschatz Beutezug~
swim: baden~ tauchen~ getaucht~ planschen Schwimmer Schwimmbad kraulen~ Schwimmweste~ Badehose~
drown: abgesoffen~ ersoffen ertrank untergegangen~ ersaufen Wasserleiche
sink: gekentert kentern abgesoffen untergehen~ Wrack~ Schiffbruch~ leckgeschlagen Schiffswrack versenkt
explosion: Detonation detoniert hochgegangen~ Sprengstoff Dynamit gekracht~ Schießpulver~ Explosionsgefahr Zünder~
explosion: in_die_Luft_geflogen
space: Weltraumfahrt Schwärze_da_draußen Sternenmeer~ Milchstraße Galaxien Sonnensystem Raumfahrer~ Astronaut~
space: Astronautin~ Kosmonaut~ Sternhaufen~
astronaut: Astronaut Astronautin Raumfahrer Raumfahrerin Kosmonaut Kosmonautin
star: Sternschnuppe Sternenhimmel Gestirn~ Gestirne Sternwarte~ Polarstern Sterngucker
planet: Venus Merkur Uranus Neptun Pluto Heimatwelt~ Himmelskörper~ Nachbarplanet
spaceship: Raumkreuzer Raumgleiter Landefähre Raumkapsel Kapsel~ Fähre~ Raumfrachter Sternenschiff Raumtransporter
spaceship: Untertasse~ Ufo~
shuttle: Zubringerschiff Landefähre Transportflug~ Fährflug Linienschiff Pendelschiff
station: Raumbasis Weltraumstation Orbitalstation Vorposten Stützpunkt Kolonie~ Forschungsstation Mondbasis~
crew: Bordpersonal Mannschaften Schiffsbesatzung Crewmitglied Mannschaftsmitglied Stammpersonal Truppe~
crew: wer_arbeitet_hier wer_gehört_dazu Leute_an_Deck
pilot: Pilotenschein Flugzeugführer Steuermann~ am_Steuerknüppel Flieger~ Flugstunde~ Cockpit~ Copilot
fly: Flugzeug~ Flieger~ Flügel~ fliegend~ geflattert~ Hubschrauber~ Ballon~ flattern~ Abflug~ Höhenflug
gravity: Gravitationskraft Erdanziehung schwerelose Schwebezustand Bodenhaftung künstliche_Schwerkraft schwerer_fühlen
air: Atemluftvorrat Luftqualität Sauerstoffflasche Sauerstoffgehalt Luftfilter~ Luftzug~ Belüftung Lüftungsschacht
air: muffige_Luft Abluft
power: Stromnetz Stromleitung Stromkreis Steckdosen Akku~ Akkus~ Solarzelle Ladegerät~ Kabel~ Energiezelle Strom_her
power: Saft_weg Sicherungskasten
blackout: kein_Strom Licht_ausgeht Licht_geht_aus Lichter_ausgehen zappenduster~ Saft_weg im_Dunkeln Kurzschluss
blackout: Strom_ausfällt
reactor: Kernkraft Atomkraft Reaktorkern Kernschmelze~ Brennstab Strahlung~ strahlen~ verstrahlt~ radioaktiv
computer: Laptop Festplatte~ Bordcomputer Handy~ Tablet~ Internet~ programmieren~ Programme~ Monitor~ Maus~ Software~
computer: Zentralrechner Server~
phone: Telefon Handy telefonieren anrufen Anruf Smartphone Fernsprecher telefoniert Telefonnummer~
radio: Sprechfunk Radiosender~ Funkspruch~ Funkverbindung Funkkontakt Funkstille~ Notsignal~ funkst Morsen~
screen: Display Bildschirme Fernseher Leinwand~ Mattscheibe Monitore
camera: Fotoapparat Überwachungskamera Linse~ Objektiv gefilmt~ filmen~ knipsen Schnappschuss~
alarm: Feuermelder Warnsignal Alarmanlage Alarmglocke Sirenen Warnlampe Warnleuchte Fehlalarm schrillt
leak: tropft_es undichte_Stelle ausgelaufen~ leckt~ rinnt~ Riss~ Risse~ Löcher~ abdichten abgedichtet Wasserschaden
supply: Nachschublieferung Bestand~ Bestände~ aufgebraucht~ zur_Neige knapp_werden Engpass Mangel~ geht_uns_aus
supply: Vorratslager eingelagert~
storage: Speicher~ Depot Abstellkammer Speisekammer Magazin~ Rumpelkammer Lagerhaus verstaut Vorratsraum Lagerbestand~
dock: Anlegesteg Andockbucht Hangar Landeplatz Landebucht Landeplattform Liegeplätze festmachen~ festgemacht~ angelegt~
dock: Landung~
alien: Marsmännchen Außerirdischen fremde_Lebensform Lebensformen kleine_grüne_Männchen außerirdisch extraterrestrisch
"""
