"""German: which words speak of the same thing: house and food, tools and stuffs, roads, beasts, weather, time, sounds,
handling, ships and stations, as people call them in everyday talk."""

CONCEPTS = """
food: Brotzeit Vesper~ Abendbrot Schmaus Festmahl Pausenbrot was_zwischen_die_Zähne zwischen_die_Kiemen Magen_knurrt
food: Bauch_vollschlagen auf_der_Karte Nudeln~ Leibgericht~ verköstigen bewirten~ schlemmen verputzen verdrücken~ mampft
food: spachteln~ Appetit~ Abendmahl Stulle~ Pizza~ Knödel~ Klöße~ Brei~ Grütze~ wird_gekocht
hunger: Kohldampf_schieben Magen_hängt Magen_knurrt Loch_im_Bauch Appetit~ Bärenhunger_habe
cook: Köchin Küchenchef kocht_hier brutzeln schmoren rösten~ Smutje am_Herd köcheln gegart
recipe: Kochbuch was_ist_da_drin was_kommt_da_rein wie_macht_man_das Rezeptur
taste: schmeckt_es wie_schmeckt mundet versalzen~ würzig~ gewürzt~ widerlich~ ungenießbar~ vorzüglich~ saftig~
seasoning: Gewürz würzen gewürzt Salz Pfeffer~ Zimt Knoblauch~ Senf~ Essig~ Petersilie~ Salzstreuer~
bread: Stulle Schrippe Backwaren Fladenbrot Toast~ Bäckerei~ Brotkorb~ Zwieback~
cake: Gebäck Plätzchen Törtchen Waffel~ Schokolade~ Naschwerk~ Bonbon~ Kuchenstück
pie: Pastete
jam: Marmelade Konfitüre Gelee Mus~ Honig~
honey: Honig Imker Bienenstock Honigtopf
cheese: Käse Quark~ Käserei Käselaib Butter~ Ziegenkäse
milk: Butter~ melken~ Milchkanne Joghurt~
egg: Hühnerei Rührei Spiegelei Omelett~
meat: Speck Steak Wild~ Hackfleisch Keule~ Würstchen Frikadelle Gulasch Metzger~
soup: Süppchen
fruit: Kirsche Pflaumen Himbeere Banane Zitrone Orangen Traube Weintraube Nüsse~
plum: Pflaume Zwetschge Mirabelle
orchard: Obstgarten Obstbaum Apfelbaum
vegetable: Zwiebeln Möhren Linsen Kürbis Pilz~ Erbsen Lauch Rettich Radieschen Spinat Mais~
drink: bechern picheln Kehle_trocken was_zu_trinken Limonade Limo Kakao Most~ Gebräu Trunk Humpen~ Schlückchen Cola~
drink: einen_heben hinter_die_Binde Bierchen Pils Wässerchen Zapfhahn~ Durst_habe vom_Fass
liquor: Klarer Obstler Absacker destillieren Gin Korn_trinken
coffee: Mokka Kaffeekanne Muckefuck Käffchen
tea: Kamillentee aufgebrüht Tässchen~
cup: Henkel~ Humpen Pokal Teetasse Kelch
teapot: Teekanne Kanne~ Kaffeekanne~
dish: Tellerchen Schale~ abwaschen~ spülen~ Untertasse
tavern: Schänke Spelunke Pinte Beisl Stammtisch Biergarten Theke Tresen Lokal Gasthof Café~ Ausschank
lodging: Obdach Dach_überm_Kopf Bett_für_die_Nacht Zimmer_frei ein_Zimmer aufs_Ohr_hauen mich_hinlegen wo_übernachte
lodging: Kopf_hinlegen Haupt_betten mein_Haupt für_die_Nacht_bleiben Zelt~ wo_kann_ich_schlafen wo_kann_man_schlafen
lodging: wo_kann_ich_pennen die_Nacht_verbringen
sleep: in_die_Federn in_der_Falle in_die_Falle aufs_Ohr_hauen Schläfchen ratzen gepennt verschlafen~ Siesta schnarchen
sleep: kein_Auge_zu Auge_zugetan ins_Bett eingenickt schlaftrunken~
insomnia: schlaflos kein_Auge_zu Auge_zugetan wachgelegen wach_liegen Schäfchen_zählen nicht_einschlafen
tired: müde_Knochen kaputt_gearbeitet schlapp matt~ groggy ermattet gerädert Müdigkeit
bed: Bett Bettzeug Bettdecke Laken Pritsche Hängematte Federbett Bettkante
blankets: Decke~ Wolldecke Steppdecke zudecken
home: Behausung eigene_vier_Wände vier_Wände Wohnstatt wo_wohnst wo_wohnen wo_haust Anschrift Adresse Nest~
reside: Behausung wo_haust ansässig eingezogen umgezogen residieren eigene_vier_Wände Anschrift
house: Gemäuer Villa Kate Haushalt~ Fachwerk~ Reihenhaus Anwesen Schuppen~ Scheune~ Baracke Zelt~
building: Gebäude Bauwerk Halle~ Anbau~ Gemäuer Ruine~ Schuppen Scheune
room_place: Stube Gemach Saal~ Räumlichkeit
kitchen: Spüle~ Kochnische
cellar: im_Untergeschoss unterirdisch~
loft: Dachkammer Estrich~ Dachstube
stairs: Wendeltreppe Stiege Rolltreppe
door: Türklinke Klinke Türgriff Portal Hintertür Türspalt Türrahmen verschlossene_Tür
hinge: Scharnier Türangel quietscht~
key: Dietrich~ zusperren Riegel
window: Rollladen Gardine~
mirror: Spiegel Spiegelbild Handspiegel
roof: Dachziegel Ziegel~ Dachrinne Giebel~ First~ Schindeln
chimney: Schornstein Kamin Esse~ Rauchfang Schlot
wall: Gemäuer Wall~ Tapete~ Palisade Bollwerk~ Hecke~
floor: Parkett Dielen Fliesen Etage~ Stockwerk~
furniture: Regale Couch Truhe~ Anrichte Wiege~ Möbelstück
bench: Sitzbank Gartenbank Ofenbank Parkbank
seat: Thron~ Schemel Lehnstuhl Sofa~ Platz_nehmen frei_der_Platz setz_dich
heating: Ofen~ Kamin~ Thermostat Kachelofen
fire: Streichholz~ lodern zündeln angezündet Glut Asche~ Feuersbrunst Zunder
light: Glühbirne Fackel anknipsen Funzel~
lamp: Funzel Glühbirne Öllampe Fackel~ Stehlampe
lantern: Laterne Fackel~ Windlicht Grubenlampe
candle: Kerze Wachskerze Docht~ Teelicht
lighthouse: Leuchtturm
dark: stockdunkel stockfinster zappenduster Finsternis Schatten~ Zwielicht~ dunkle
cleaning: schrubben feudeln fegen~ gefegt~ Besen~ Lappen~ Putzlappen sauber_machen Eimer~ Putzfrau polieren~
wash: waschen gewaschen Waschlappen abseifen einseifen Waschtrog~ einweichen
bath: Badewanne Shampoo~ abbrausen Schaumbad planschen~ Zuber
toilet: Abtritt Plumpsklo Häuschen~ stille_Örtchen stilles_Örtchen Lokus aufs_Klo mal_müssen Örtchen Latrine Nachttopf
laundry: Bügeleisen gebügelt Wäschekorb
clothes: Gewand Kluft Kittel Weste~ Rock~ Bluse Tracht~ Gürtel~ Schal~ Lumpen~ Kutte~ Robe~ Umhang Overall Montur
clothes: angezogen~ Fummel Ärmel~ Kragen~
jacket: Jacke Joppe Weste~ Anorak Lederjacke Kittel~
hat: Kapuze Zylinder~ Pudelmütze Zipfelmütze Krempe Perücke~
shoe: Treter Galoschen Gummistiefel Schuster~ Absatz~ Sohle~ Schuhwerk
sock: Socken_an Strickliesel
jewel: Perle Diamant Rubin Smaragd Anhänger~ Medaillon Krone~ Klunker Amulett~ Juwelier~
glass: Gläser~ Glasbläser Glasscherbe Scherbe
bag: Ranzen Bündel~ Tornister Seesack Satteltasche Gepäckstück
box: Kästchen Schatulle Schachteln Verpackung~ Tresor~ Behältnis
basket: Korb Weidenkorb Flechtkorb Einkaufskorb Körbchen
bucket: Eimer Kübel Bottich Zuber~ Putzeimer Wassereimer
barrel: Fässchen Bottich~
bottle: Pulle Buddel Karaffe Korken~ Thermoskanne Flakon Phiole
rubbish: Gerümpel Trödel~ Mülleimer Kehricht Unrat Müllhalde weggeworfen Ramsch
tool: Schaufel Hacke Axt~ Beil Meißel Feile Hobel Hebel~ Brecheisen Schere~ Pinsel~ Harke Wagenheber Sense~ Mistgabel~
tool: Wasserwaage Zollstock~ Rechen~
hammer: Fäustel Amboss~
drill: Bohrer gebohrt Bohrloch Bohrung
knife: Dolche Rasiermesser~ wetzen schleifen~ Schleifstein~
nail: genagelt festgenagelt Niete~ Reißzwecke
button: Knöpfchen Taste~ Schalter~ Hebel~
rope: Kabel~ Strippe Bindfaden Lasso angebunden~ festgebunden~ Knoten~ verknotet~ Trosse Drahtseil~ Band~
chain: Kette~ angekettet Eisenkette Ankerkette
pipe: Rohr Rohrbruch Kanalrohr
wheel: Achse~ Reifen~ Rädchen
iron: Zinn~ Blei~ Alu Aluminium Draht~ Eisenstange Roheisen Gusseisen Titan~ verrostet~
copper: Kupfer Grünspan~
brass: Messing Bronze~
gold: vergoldet silbern Goldbarren Gold_und_Silber Platin~ Barren~
leather: Leder Gerber Sattler~ Lederschürze Wildleder Tierhaut
cloth: Samt Filz Lappen~ Gewebe
thread: Spule~ Spinnrad Nähnadel Stecknadel Fingerhut gestopft~ Zwirn einfädeln
wood: Bretter Latte~ Planken Sägewerk~ Holzscheit Kiefer~ Fichte~ Reisig Sperrholz hölzerne Treibholz
driftwood: Treibholz Strandgut angeschwemmt~
stone: Kiesel~ Kieselstein Granit Marmor Sandstein Ziegelstein Findling~ Schiefer Steinbruch~ Geröll
boulder: Felsblock Findling
plastic: Plastik Kunststoff Gummi~ Folie~ Plastikfolie Nylon
machine: Maschinerie Getriebe Turbine Pumpe~ Mechanismus Schaltkasten~ Uhrwerk~ Gerätschaft Krach_macht Dingsda~
machine: Kiste_da
robot: Blechmann künstliche_Intelligenz
engine: Getriebe~ Motörchen Dieselmotor Turbine Propeller~ Auspuff~ Sprit~ Benzin~
spare_part: Dichtung~ Ventil~ Zubehör~
broken: im_Arsch zu_Bruch über_den_Jordan den_Geist_aufgegeben den_Geist_aufgeben nicht_mehr_richtig am_Arsch ramponiert
broken: verbeult~ lädiert geborsten~ verbogen~ tut_es_nicht_mehr will_nicht_mehr macht_es_nicht_mehr aus_dem_Leim
repair: wieder_hinbiegen in_Schuss wieder_in_Gang wieder_zum_Laufen auf_Vordermann schweißen~ löten~ kitten~ leimen~
repair: stopfen~ wieder_flott wer_bringt_das_in wieder_hinkriegen ausgebessert
make: herstellt schnitzen~ geschnitzt~ produzieren~ gefertigt~ fabrizieren~ entworfen~
maker: Erbauer~ wer_hat_das_gemacht wer_hat_das_gebaut Urheber
factory: Fabrik Werk~ Fließband Werkhalle Produktion~ Manufaktur
destroy: demolieren demoliert niedergebrannt~ abgerissen~ abreißen~ zertrümmert verheert in_Schutt_und_Asche
vehicle: Kutsche~ Karren~ Motorrad Roller~ Traktor Panzer~ Schlitten~ Pkw Lkw Rad_fahren Taxi fahrbar
cart: Karren Kutsche Fuhrwerk Planwagen Schubkarre Handkarren Gespann~ Droschke
train: Eisenbahn Lokomotive Lok Schaffner~ Gleis~ Schiene~ Waggon Bahnsteig
travel: Ausflug Wanderung~ Fahrt~ Reiselust Fernweh auf_Achse auf_Wanderschaft weit_gereist in_der_Weltgeschichte Tour~
travel: Expedition~ Pilger~ durchs_Land unterwegs_sein
road: Gasse~ Kreuzung Abzweigung Trampelpfad Straßenrand welchen_Weg wie_finde_ich_zu Allee Chaussee Weg_zum Weg_zur
road: Weg_nach Route wo_geht_es_lang wo_lang wo_geht_es_hin Abkürzung~ wie_gelange_ich
far: Katzensprung Steinwurf Fußmarsch~ Tagesmarsch~ wie_viele_Meilen wie_viele_Kilometer Ecke~ in_der_Nähe
far: am_Ende_der_Welt
nearby: Nähe~ Umgebung~ Umland um_die_Ecke in_der_Nähe ringsum~ gleich_hier
map: Kompass~ Atlas Globus~ Kartograf~ kartieren~
bridge: Steg~ Furt~ Viadukt
boat: Nussschale Kutter Jolle Barke Bug~ Heck~ Galeere~ Dampfer~ Yacht
ferry: übergesetzt über_den_Fluss ans_andere_Ufer
cross: ans_andere_Ufer über_den_Fluss Furt~ übergesetzt
harbour: Hafen Kai Mole Pier Hafenbecken Ankerplatz Werft~ Landungssteg
anchor: Anker vor_Anker Ankerkette geankert
sail: segeln gesegelt Segler Mast~ Takelage
captain: Käptn Skipper Käpt
passenger: Mitfahrer an_Bord_nehmen blinder_Passagier
fare: Ticket~ kostet_die_Überfahrt kostet_die_Fahrt
leave: sich_verdrücken sich_vom_Acker vom_Acker_machen Aufbruch Leine_ziehen verduften Biege_machen sich_verkrümeln
leave: Lebewohl~ aus_dem_Staub
run_away: verduften ausgebüxt Reißaus_nehmen Reißaus die_Kurve_kratzen sich_verdünnisieren stiften_gehen
escape: Ausweg~ Ausbruch~ geflüchtet entwischt entkam entwischen Schlupfloch
arrive: angereist Anreise anlanden~ aufgekreuzt hereinschneien~ aufgetaucht~ angelangt
come_here: hierher_geraten hergezogen hergeraten was_treibt_dich_her was_treibt_dich was_bringt_dich was_bringt_Sie
come_here: was_hat_dich was_hat_Sie was_führt_dich was_führt_Sie hier_hängen_geblieben hierher_gezogen wie_bist_du_hier
come_here: wie_sind_Sie_hier zugezogen~
time_here: seit_Ewigkeiten schon_ewig wie_lange_schon_hier auf_dem_Posten wie_lange_wohnst wie_lange_wohnen
founding: ins_Leben_gerufen Wiege~ aus_der_Taufe seit_wann_steht wann_entstanden erste_Siedler angesiedelt~ siedeln~
founding: niedergelassen~
built: Bauwerk~ hochgezogen aufgestellt~ Erbauung seit_wann_steht
town: Hauptstadt Städtchen Stadtviertel
village: Dörfchen Flecken~ Ansiedlung Gehöft~ Provinz~ Einöde~ hinterm_Mond Gemeinde~
castle: Palast Thronsaal Kastell Residenz~
tower: Turmspitze Zinnen~ Türmchen
farm: Gehöft Bäuerin Stall~ Scheune~ pflügen~ Landgut Hofgut Melker~ Heu~ Mist~ Traktor~
harvest: dreschen Sense~ mähen~ gepflückt~ Missernte
grain: Ähre Stroh~ Mais~ Dinkel Hirse Spreu Scheffel Kleie
garden: Gießkanne~ Unkraut~ jäten Harke~ Hecke~ Laube~
plant: Unkraut Efeu Farn Moos~ Distel Brennnessel Stängel~ Knospe Busch~ Gebüsch~ Ranke Kaktus Keime~ sprießen~ blühen~
plant: blüht~ welken~ verwelkt~ Dünger~
flower: Tulpe Rosen Veilchen Nelke Lilie Margerite Löwenzahn Kranz~ Klee~ blühen~
tree: Eiche~ Birke Linde~ Tanne Fichte Kiefer~ Weide~ Zweig Laub~ Palme
forest: Waldrand Lichtung Dickicht Hain Unterholz Forst
meadow: Heide~ Koppel~
hill: Abhang Böschung~ Hügelkuppe Kuppe bergauf~ bergab~ Düne~
mountain: Bergspitze Pass~ Vulkan~ Schlucht~ Alpen Abgrund~ Gipfelkreuz bergig
valley: Tal~ Schlucht Talsohle Senke
desert: Wüste Sand~ Oase~ Sanddüne Einöde~ Steppe
cave: Grotte Schlund~ Felsspalte Stollen~
mine: Grube~ Stollen Bergmann Bergleute Zeche~ schürfen Erz~ Flöz Bergbau Spitzhacke
island: Inselchen Insulaner Halbinsel
river: Flüsschen Mündung Furt Rinnsal Kanal~
lake: Stausee
sea: Brandung Gezeiten Bucht~ Dünen~ Möwe~ Muschel~ offene_See
wave: Welle~ Woge Brandung~ Flutwelle
water: Gewässer~ Pfütze feucht~ Quelle~ Wässerchen Tränke~ Pumpe~ sprudelt~
well: Brunnen Quelle~ Zisterne
wet: nass~ pitschnass feucht~ durchnässt triefend
mud: Schlamm Matsch Morast Sumpf~ matschig schlammig verschlammt Moor~
swamp: Sumpf Moor Sumpfgebiet Morast~ sumpfig Torf~
flood: Wassermassen Dammbruch~ Sintflut über_die_Ufer_getreten unter_Wasser Land_unter abgesoffen
animal: Getier Viehzeug Tierchen Vierbeiner Nutztier Lebewesen Pfote~ Fell~ Schwanz~ Herde~ Käfig~ Futternapf~
pet: Hamster Goldfisch Schildkröte~ Tierchen Schoßhund Stubentiger~ Papagei~ Katze~ Hund~
cat: Stubentiger Samtpfote Schnurren miauen miaut Fellknäuel Tigerkatze
dog: Hündin Hündchen Kläffer Dackel Pudel bellen gebellt jault~ wedelt Gassi Töle
mouse: Mäuschen Mäuseplage Ungeziefer~ Hamster~
horse: Hengst Fohlen Ross Schimmel~ Rappe~ Klepper Sattel~ wiehert Mähre Galopp Kutschpferd Zaumzeug Zügel~ Stall~
horse: traben Esel~ Maultier~ Pferdchen Vollblut
donkey: Esel Maultier Maulesel Lasttier Packesel
ride: reiten geritten ausreiten Ausritt Reitstunde
cow: Kälbchen Kalb~ Stier Bulle~ Kuhstall melken Hornvieh Ochsen Büffel~
sheep: Widder Hammel scheren~ blöken
goat: Ziege Geiß Zicklein Ziegenbock Bock~ meckern~
pig: Eber Borstenvieh grunzen Wutz Schweinchen
goose: Gänsehirtin Gänseschar schnattern
bird: Spatz Rabe Krähe Adler Falke Eule Schwan Storch Amsel Hahn Henne Gockel Truthahn Papagei Federvieh zwitschern
bird: Gefieder~ Vogelkäfig Tauben Möwen Meise Specht Lerche gackern Piepmatz
bee: Biene Bienenstock Imker~ Hummel Wespe~
spider: Spinne Spinnweben
insect: Motte Raupe Grille Floh Laus~ Wanze Libelle Heuschrecke Krabbeltier Ungeziefer Käferchen Wespe Hornisse
insect: Kakerlake
fish: Hecht Karpfen Forelle Hering Kabeljau Thunfisch Angelrute geangelt Flosse~ Gräten Hai~ Angelhaken
wild_animal: Keiler Eichhörnchen Igel Elch Löwe Tiger Elefant Affe Krokodil Fledermaus Rudel~ Wölfin Luchs Marder Biber
snake: Natter Viper Kreuzotter
monster: Scheusal Untier Werwolf Riese~ Oger Troll Kobold Ork Vampir Lindwurm~ Zyklop Ungetüm
dragon: Lindwurm Drachenei Feuerspeiend
elf: Feen Kobold~ Wichtel Gnom Zwergin Elben
weather: Niederschlag~ bewölkt Mistwetter schwül~ Nebel~ neblig~ diesig wolkig Thermometer~ wie_wird_es_draußen
rain: Regenschirm~ Regenguss Wolkenbruch schütten~ Bindfäden_regnen verregnet Schirm~ pladdern
storm: Orkan Blitze Blitz_und_Donner donnert blitzt Hagel Unwetter Wirbelsturm Tornado gewittert Sandsturm
snow: Schneeflocke verschneit eingeschneit Eis~ Schlitten~ Frost~
ice: Eis~ Eiszapfen gefroren~ zugefroren Glatteis vereist Gletscher~ Frost Raureif
wind: Böe Böen Flaute~ Windstoß Orkan~ weht~ zugig Windfahne~ Luftzug Durchzug
fog: Nebel Dunst neblig diesig Nebelbank
sky: Firmament Himmelszelt bewölkt~
sun: Sonne sonnig Sonnenuntergang~
cold: arschkalt Gefrierpunkt~ Minusgrade schlottern Frost~ kalte_Finger bibbert klirrend fröstelt
heat: Affenhitze schwitzen schwitzt brütend glühend~ glühen~ schwül sengend
season: Frühjahr Lenz~ Herbstlaub~
morning: Tagesanbruch in_aller_Frühe bei_Tagesanbruch mit_den_Hühnern Hahnenschrei~
evening: Feierabend_macht nach_Sonnenuntergang
night: über_Nacht in_der_Nacht nachts_um zu_nachtschlafender Nachteule
clock: Kuckucksuhr Zifferblatt Zeiger~ Sanduhr ticken~ tickt~ wie_viel_Uhr
when_time: um_welche_Zeit um_welche_Uhrzeit zu_welcher_Stunde bis_wann ab_wann wann_genau Termin~ an_welchem_Datum
opening_times: geöffnet~ Öffnungszeit macht_auf macht_zu wann_offen wann_auf aufhaben
often: tagtäglich ab_und_zu alle_naselang hin_und_wieder alle_Tage jedes_Mal jede_Woche jedes_Jahr wie_häufig öfter
length: wie_lange_dauert Dauer~ dauert_das Zentimeter
measure: gemessen Maßband Zollstock Messgerät vermessen~ Maß~ Waage~ Elle~ Lineal Messung
weight: Gewicht Kilo Kilos Pfund Zentner Gramm Tonne~ wie_schwer Waage
big: gigantisch riesengroß Riesending Mordsding geräumig~ weitläufig Umfang~
small: klitzeklein mini Winzling
sound: Lärm_machen Heidenlärm Spektakel~ Gepolter Rasseln Knistern Knattern scheppern klirren klingeln~ piepsen Ticken~
sound: Gebimmel ertönt~ Knall~ Rumms~ knallt~ plätschern~ Geklapper klackern Rascheln hallen~ Echo~ was_hört_man_da
sound: was_scheppert was_klappert was_klopft was_knarrt was_quietscht was_rumpelt knarrt knarren gluckern zischt zischen
sound: Krawall Getrommel
hum: Brummerei Gesumme Geräuschkulisse~ was_brummt_denn was_summt_denn Gesurr
quiet: totenstill Stecknadel_fallen Stille_herrscht
bell: bimmeln bimmelt Gebimmel Glöckchen Glöckner Gong~ Klingel~ Klöppel~ Schelle
smell: Mief miefig Parfüm~ modrig mieft stinkig Odeur schnüffeln~ muffig wonach_stinkt was_stinkt was_müffelt
colour: lila violett rosa~ türkis~ Anstrich~ angemalt~ gestrichen~ lackiert~ silbern~ gefleckt~ kariert~
climb: erklimmen bestiegen emporsteigen kraxelt
jump: gehüpft Sprünge Purzelbaum~ springst hopst
run: Laufschritt sprinten Galopp~ hetzen~ wetzen~ gehastet
walk: bummeln~ Fußmarsch marschieren~ stapfen Wanderung auf_Schusters_Rappen die_Beine_vertreten flanieren
fall: gepurzelt ausgerutscht umgefallen plumpsen~ hingeknallt
throw: geworfen~ geschmissen schleudern~ wirft~ Wurf~ geschleudert
push: schubsen schubst geschoben~ drängeln
pull: gezogen~ zerren zerrt zupfen gezerrt
hit: Hieb~ hauen~ Ohrfeige Backpfeife verprügelt~
cut: schneiden~ geschnitten~ Schere~ hacken~ gehackt~ abschneiden Schnitt~
carry: schleppst hieven schultern~ wuchten~ buckeln~ befördern~
collect: Sammlerstück Sammelsurium
search: fahnden~ kramen~ auf_der_Suche
find: stoßen_auf gestoßen_auf aufgegabelt~ ausgegraben~ Fundstück aufgestöbert
lost_thing: liegen_lassen verbummelt verschlampt verschollen~ unauffindbar abhanden nicht_mehr_finden Fundbüro
lost_property: Fundbüro Fundsache Fundgrube~
disappear: verschollen in_Luft_aufgelöst wie_vom_Erdboden vom_Erdboden_verschluckt untergetaucht~ abgetaucht
hide: unterm_Teppich versteckt_halten getarnt~ Tarnung~ Geheimfach Geheimgang verstaut~ vergraben~
treasure: Reichtümer vergrabener_Schatz Hort~
swim: tauchen~ getaucht~ planschen kraulen~ Schwimmweste~
drown: abgesoffen~ ersoffen ertrank ersaufen
sink: gekentert kentern abgesoffen Wrack~ Schiffbruch~ Schiffswrack versenkt
explosion: Detonation detoniert Dynamit gekracht~ Schießpulver~ Zünder~ in_die_Luft_geflogen
space: Schwärze_da_draußen Astronaut~ Astronautin~ Kosmonaut~ Sternhaufen~
astronaut: Astronaut Astronautin Kosmonaut Kosmonautin
star: Polarstern
planet: Venus Merkur Uranus Neptun Pluto
spaceship: Raumkreuzer Raumgleiter Landefähre Raumkapsel Kapsel~ Ufo~
shuttle: Linienschiff Pendelschiff
station: Vorposten Stützpunkt Kolonie~
crew: Crewmitglied wer_arbeitet_hier wer_gehört_dazu Leute_an_Deck
pilot: am_Steuerknüppel Copilot
fly: Flugzeug~ Flügel~ geflattert~ Ballon~ flattern~
gravity: Bodenhaftung künstliche_Schwerkraft schwerer_fühlen
air: Belüftung muffige_Luft Abluft
power: Akku~ Akkus~ Kabel~ Strom_her Saft_weg
blackout: kein_Strom Licht_ausgeht Licht_geht_aus Lichter_ausgehen zappenduster~ Saft_weg im_Dunkeln Strom_ausfällt
reactor: Kernschmelze~ Brennstab Strahlung~ verstrahlt~ radioaktiv
computer: Laptop Handy~ Tablet~ Internet~ programmieren~ Maus~ Server~
phone: Telefon Handy telefonieren anrufen Smartphone Fernsprecher telefoniert Telefonnummer~
radio: funkst Morsen~
screen: Display Fernseher
camera: Linse~ Objektiv gefilmt~ filmen~ knipsen Schnappschuss~
alarm: schrillt
leak: tropft_es undichte_Stelle ausgelaufen~ leckt~ rinnt~ Riss~ abdichten abgedichtet
supply: zur_Neige knapp_werden Engpass Mangel~ geht_uns_aus
storage: Depot Magazin~ verstaut Lagerbestand~
dock: Anlegesteg Andockbucht Hangar Landeplatz Landebucht angelegt~ Landung~
alien: Marsmännchen fremde_Lebensform Lebensformen kleine_grüne_Männchen
"""
