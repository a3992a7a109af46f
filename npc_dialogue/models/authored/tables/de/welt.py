"""German: which words speak of the same thing: house and food, tools and stuffs, roads, beasts, weather, time, sounds,
handling, ships and stations, as people call them in everyday talk."""

CONCEPTS = """
food: Brotzeit Abendbrot Schmaus Festmahl Pausenbrot zwischen_die_Kiemen Magen_knurrt Bauch_vollschlagen Nudeln~
food: verköstigen bewirten~ schlemmen verputzen mampft Appetit~ Abendmahl Stulle~ Pizza~ Knödel~ Klöße~ Brei~
food: wird_gekocht
hunger: Kohldampf_schieben Magen_hängt Magen_knurrt Loch_im_Bauch Appetit~ Bärenhunger_habe
cook: Köchin Küchenchef kocht_hier brutzeln schmoren rösten~ Smutje am_Herd köcheln gegart
recipe: Kochbuch was_kommt_da_rein wie_macht_man_das Rezeptur
taste: schmeckt_es wie_schmeckt mundet würzig~ gewürzt~ saftig~
seasoning: Gewürz würzen gewürzt Salz Pfeffer~ Zimt Senf~ Essig~
bread: Stulle Toast~ Bäckerei~ Brotkorb~
cake: Gebäck Plätzchen Törtchen Waffel~ Bonbon~
pie: Pastete
jam: Marmelade Konfitüre Gelee Honig~
honey: Honig Imker Bienenstock
cheese: Käse Quark~ Käserei Butter~ Ziegenkäse
milk: Butter~ melken~ Milchkanne Joghurt~
egg: Hühnerei Rührei Spiegelei Omelett~
meat: Speck Steak Wild~ Hackfleisch Keule~ Würstchen Gulasch Metzger~
fruit: Kirsche Pflaumen Himbeere Banane Zitrone Orangen Traube Weintraube Nüsse~
plum: Pflaume Zwetschge
orchard: Obstgarten Obstbaum Apfelbaum
vegetable: Zwiebeln Möhren Linsen Kürbis Pilz~ Erbsen Lauch Radieschen Spinat Mais~
drink: bechern picheln Kehle_trocken was_zu_trinken Limonade Limo Kakao Most~ Gebräu Trunk Humpen~ Cola~ einen_heben
drink: hinter_die_Binde Bierchen Pils Zapfhahn~ Durst_habe vom_Fass
liquor: Absacker Korn_trinken
coffee: Mokka Kaffeekanne
tea: Kamillentee aufgebrüht Tässchen~
cup: Henkel~ Humpen Pokal Teetasse Kelch
teapot: Teekanne Kanne~
dish: Schale~ spülen~ Untertasse
tavern: Schänke Spelunke Stammtisch Biergarten Theke Tresen Lokal Gasthof Café~ Ausschank
lodging: Obdach Dach_überm_Kopf Bett_für_die_Nacht Zimmer_frei ein_Zimmer aufs_Ohr_hauen mich_hinlegen wo_übernachte
lodging: Kopf_hinlegen Haupt_betten mein_Haupt Zelt~ wo_kann_ich_pennen die_Nacht_verbringen
sleep: in_die_Federn aufs_Ohr_hauen Schläfchen ratzen gepennt Siesta schnarchen kein_Auge_zu Auge_zugetan ins_Bett
sleep: eingenickt
insomnia: schlaflos kein_Auge_zu Auge_zugetan wachgelegen wach_liegen Schäfchen_zählen nicht_einschlafen Schlaflosigkeit
tired: müde_Knochen schlapp matt~ groggy ermattet gerädert Müdigkeit
bed: Bett Bettzeug Bettdecke Laken Pritsche Hängematte Federbett
blankets: Decke~ Wolldecke zudecken
home: Behausung eigene_vier_Wände vier_Wände wo_wohnst wo_wohnen wo_haust Anschrift Adresse Nest~
reside: Behausung wo_haust ansässig eingezogen umgezogen residieren eigene_vier_Wände Anschrift
house: Gemäuer Villa Haushalt~ Fachwerk~ Reihenhaus Anwesen Schuppen~ Scheune~ Baracke Zelt~
building: Gebäude Bauwerk Halle~ Anbau~ Gemäuer Ruine~ Schuppen Scheune
room_place: Stube Gemach Saal~
kitchen: Spüle~ Kochnische
cellar: im_Untergeschoss
loft: Dachkammer Dachstube
stairs: Stiege Rolltreppe Treppen Treppenhaus
door: Türklinke Klinke Türgriff Portal Hintertür verschlossene_Tür
hinge: Scharnier Türangel
key: Dietrich~ zusperren Riegel
window: Gardine~
mirror: Spiegel Spiegelbild Handspiegel
roof: Dachziegel Ziegel~ Dachrinne Schindeln
chimney: Schornstein Kamin Esse~ Schlot
wall: Gemäuer Wall~ Tapete~ Palisade Bollwerk~ Hecke~
floor: Parkett Dielen Fliesen Etage~
furniture: Regale Couch Truhe~ Anrichte Wiege~ Möbelstück
bench: Sitzbank Gartenbank Ofenbank Parkbank
seat: Thron~ Schemel Lehnstuhl Sofa~ Platz_nehmen frei_der_Platz
heating: Ofen~ Kamin~ Thermostat Kachelofen
fire: lodern zündeln angezündet Glut Asche~ Zunder
light: Glühbirne Fackel anknipsen Funzel~
lamp: Funzel Glühbirne Fackel~
lantern: Laterne Fackel~ Windlicht
candle: Kerze Docht~ Teelicht
lighthouse: Leuchtturm
dark: stockdunkel Finsternis Schatten~ dunkle
cleaning: schrubben feudeln fegen~ gefegt~ Besen~ Lappen~ Putzlappen sauber_machen Eimer~ polieren~
wash: waschen gewaschen Waschlappen abseifen einseifen einweichen
bath: Badewanne Shampoo~ abbrausen Schaumbad Zuber
toilet: Plumpsklo Häuschen~ stille_Örtchen stilles_Örtchen aufs_Klo mal_müssen Örtchen Latrine Nachttopf
laundry: Bügeleisen gebügelt Wäschekorb
clothes: Gewand Kittel Weste~ Rock~ Bluse Tracht~ Gürtel~ Schal~ Lumpen~ Kutte~ Robe~ Umhang Overall Montur Ärmel~
clothes: Kragen~
jacket: Jacke Weste~ Anorak Lederjacke Kittel~
hat: Kapuze Zylinder~ Pudelmütze Zipfelmütze Perücke~
shoe: Treter Schuster~ Absatz~ Sohle~ Schuhwerk
sock: Socken_an
jewel: Perle Diamant Rubin Smaragd Anhänger~ Medaillon Krone~ Klunker Amulett~ Juwelier~
glass: Gläser~ Glasbläser Glasscherbe Scherbe
bag: Ranzen Bündel~ Tornister Seesack Gepäckstück
box: Kästchen Schatulle Schachteln Tresor~ Behältnis
basket: Korb Körbchen
bucket: Eimer Kübel Bottich Zuber~ Putzeimer Wassereimer
barrel: Bottich~
bottle: Karaffe Korken~
rubbish: Gerümpel Trödel~ Mülleimer Kehricht Müllhalde weggeworfen Ramsch
tool: Schaufel Hacke Axt~ Beil Meißel Feile Hobel Hebel~ Brecheisen Schere~ Pinsel~ Harke Wagenheber Sense~ Wasserwaage
tool: Rechen~
hammer: Amboss~
drill: Bohrer gebohrt Bohrloch Bohrung
knife: Dolche wetzen
nail: genagelt Niete~
button: Knöpfchen Taste~ Schalter~ Hebel~
rope: Kabel~ Strippe Bindfaden Lasso Knoten~ Band~
chain: Kette~ angekettet Eisenkette Ankerkette
pipe: Rohr Rohrbruch
wheel: Achse~ Reifen~ Rädchen
iron: Zinn~ Blei~ Aluminium Draht~ Titan~
copper: Kupfer
brass: Messing Bronze~
gold: vergoldet silbern Goldbarren Gold_und_Silber Barren~
leather: Leder Gerber Wildleder Tierhaut
cloth: Samt Filz Lappen~ Gewebe
thread: Spinnrad Nähnadel Stecknadel Fingerhut gestopft~ Zwirn einfädeln
wood: Bretter Latte~ Planken Sägewerk~ Holzscheit Kiefer~ Fichte~ Sperrholz hölzerne Treibholz
driftwood: Treibholz Strandgut
stone: Kiesel~ Kieselstein Granit Marmor Sandstein Ziegelstein Findling~ Schiefer Geröll
boulder: Felsblock Findling
plastic: Plastik Kunststoff Gummi~ Folie~ Nylon
machine: Maschinerie Getriebe Turbine Pumpe~ Mechanismus Uhrwerk~ Gerätschaft Dingsda~
robot: künstliche_Intelligenz
engine: Getriebe~ Dieselmotor Turbine Auspuff~ Sprit~ Benzin~
spare_part: Dichtung~ Ventil~ Zubehör~
broken: im_Arsch zu_Bruch über_den_Jordan den_Geist_aufgegeben den_Geist_aufgeben nicht_mehr_richtig am_Arsch ramponiert
broken: verbeult~ lädiert verbogen~ tut_es_nicht_mehr aus_dem_Leim
repair: wieder_hinbiegen in_Schuss wieder_in_Gang wieder_zum_Laufen auf_Vordermann löten~ kitten~ leimen~ stopfen~
repair: wieder_flott wer_bringt_das_in wieder_hinkriegen
make: herstellt
maker: Erbauer~ wer_hat_das_gebaut Urheber
factory: Fabrik Werk~ Fließband Werkhalle Manufaktur
destroy: demolieren demoliert zertrümmert
vehicle: Kutsche~ Karren~ Motorrad Roller~ Traktor Panzer~ Pkw Lkw Rad_fahren Taxi fahrbar
cart: Karren Kutsche Fuhrwerk Planwagen Schubkarre Handkarren Gespann~
train: Eisenbahn Lokomotive Lok Gleis~ Schiene~ Waggon Bahnsteig Bahnhof
travel: Ausflug Fahrt~ Reiselust Fernweh auf_Achse auf_Wanderschaft weit_gereist Tour~ Pilger~ durchs_Land
travel: unterwegs_sein
road: Gasse~ Kreuzung Abzweigung Trampelpfad welchen_Weg wie_finde_ich_zu Allee Weg_zum Weg_zur Weg_nach Route
road: wo_geht_es_lang wo_lang wo_geht_es_hin wie_gelange_ich
far: Steinwurf wie_viele_Meilen wie_viele_Kilometer Ecke~ in_der_Nähe am_Ende_der_Welt
nearby: Nähe~ Umgebung~ Umland um_die_Ecke in_der_Nähe ringsum~ gleich_hier
map: Kompass~ Atlas Globus~
bridge: Steg~ Furt~
boat: Nussschale Kutter Heck~ Dampfer~ Yacht
ferry: übergesetzt über_den_Fluss ans_andere_Ufer
cross: ans_andere_Ufer über_den_Fluss Furt~ übergesetzt
harbour: Hafen Kai Mole Pier Ankerplatz Werft~
anchor: Anker vor_Anker Ankerkette geankert
sail: segeln gesegelt Segler Mast~
captain: Skipper
passenger: Mitfahrer an_Bord_nehmen blinder_Passagier
fare: Ticket~ kostet_die_Überfahrt kostet_die_Fahrt
leave: sich_verdrücken sich_vom_Acker vom_Acker_machen Aufbruch Leine_ziehen verduften sich_verkrümeln Lebewohl~
leave: aus_dem_Staub
run_away: verduften ausgebüxt Reißaus_nehmen Reißaus die_Kurve_kratzen stiften_gehen
escape: Ausweg~ Ausbruch~ geflüchtet entwischt entkam entwischen Schlupfloch
arrive: angereist Anreise anlanden~ aufgekreuzt angelangt
come_here: hierher_geraten hergezogen hergeraten was_treibt_dich was_bringt_dich was_bringt_Sie was_führt_dich
come_here: was_führt_Sie hier_hängen_geblieben hierher_gezogen wie_bist_du_hier wie_sind_Sie_hier
time_here: seit_Ewigkeiten schon_ewig auf_dem_Posten wie_lange_wohnst wie_lange_wohnen
founding: ins_Leben_gerufen Wiege~ aus_der_Taufe seit_wann_steht wann_entstanden erste_Siedler siedeln~
built: Bauwerk~ hochgezogen Erbauung seit_wann_steht
town: Hauptstadt Städtchen
village: Dörfchen Flecken~ Ansiedlung Gehöft~ Provinz~ Einöde~ Gemeinde~
castle: Palast Thronsaal Kastell Residenz~
tower: Turmspitze Zinnen~ Türmchen
farm: Gehöft Bäuerin Stall~ Scheune~ pflügen~ Landgut Heu~ Mist~ Traktor~
harvest: dreschen Sense~ mähen~ Missernte
grain: Ähre Stroh~ Mais~
garden: Unkraut~ jäten Harke~ Hecke~
plant: Unkraut Efeu Farn Moos~ Distel Brennnessel Stängel~ Knospe Busch~ Gebüsch~ Kaktus Keime~ blühen~ blüht~ welken~
plant: verwelkt~ Dünger~
flower: Tulpe Rosen Veilchen Nelke Lilie Margerite Löwenzahn Kranz~ Klee~ blühen~
tree: Eiche~ Birke Linde~ Tanne Fichte Kiefer~ Weide~ Zweig Laub~ Palme
forest: Waldrand Lichtung Dickicht Hain Unterholz Forst
meadow: Heide~ Koppel~
hill: Abhang Böschung~ Kuppe bergauf~ bergab~ Düne~
mountain: Pass~ Vulkan~ Schlucht~ Alpen Abgrund~ bergig
valley: Tal~ Schlucht Senke
desert: Wüste Sand~ Oase~ Einöde~ Steppe
cave: Grotte Schlund~ Felsspalte Stollen~
mine: Grube~ Stollen Bergmann Bergleute Zeche~ schürfen Erz~ Flöz Bergbau Spitzhacke
island: Halbinsel
river: Mündung Furt Kanal~
lake: Stausee
sea: Brandung Gezeiten Bucht~ Dünen~ Möwe~ Muschel~ offene_See
wave: Welle~ Woge Brandung~ Flutwelle
water: Gewässer~ Pfütze feucht~ Quelle~ Tränke~ Pumpe~ sprudelt~
well: Brunnen Quelle~ Zisterne
wet: nass~ pitschnass feucht~ durchnässt triefend
mud: Schlamm Matsch Morast Sumpf~ matschig schlammig verschlammt Moor~
swamp: Sumpf Moor Sumpfgebiet Morast~ sumpfig Torf~
flood: Sintflut Land_unter abgesoffen
animal: Getier Viehzeug Tierchen Vierbeiner Nutztier Lebewesen Pfote~ Fell~ Schwanz~ Herde~ Käfig~
pet: Hamster Goldfisch Tierchen Schoßhund Papagei~ Katze~ Hund~
cat: Stubentiger Samtpfote Schnurren miauen miaut Fellknäuel
dog: Hündin Hündchen Kläffer Dackel Pudel bellen gebellt jault~ wedelt Gassi Töle
mouse: Mäuschen Hamster~
horse: Hengst Fohlen Ross Schimmel~ Sattel~ wiehert Mähre Galopp Kutschpferd Zügel~ Stall~ traben Esel~ Maultier~
horse: Pferdchen Vollblut
donkey: Esel Maultier Maulesel Lasttier Packesel
ride: reiten geritten ausreiten Ausritt Reitstunde
cow: Kälbchen Kalb~ Stier Bulle~ Kuhstall melken Ochsen Büffel~
sheep: scheren~ blöken
goat: Ziege Ziegenbock Bock~ meckern~
pig: Eber grunzen Schweinchen
goose: Gänsehirtin Gänseschar schnattern
bird: Spatz Rabe Krähe Adler Falke Eule Schwan Storch Amsel Hahn Henne Truthahn Papagei Federvieh zwitschern Vogelkäfig
bird: Tauben Möwen Meise Specht Lerche gackern
bee: Biene Bienenstock Imker~ Hummel Wespe~
spider: Spinne Spinnweben
insect: Motte Raupe Grille Floh Laus~ Wanze Libelle Heuschrecke Krabbeltier Ungeziefer Käferchen Wespe Hornisse
insect: Kakerlake
fish: Hecht Karpfen Forelle Hering Thunfisch Angelrute geangelt Flosse~ Angelhaken
wild_animal: Keiler Igel Elch Löwe Tiger Elefant Affe Krokodil Fledermaus Rudel~ Wölfin Luchs Biber
snake: Kreuzotter Schlange
monster: Scheusal Untier Werwolf Riese~ Oger Troll Kobold Vampir Lindwurm~ Ungetüm
dragon: Lindwurm
elf: Feen Kobold~ Wichtel Zwergin
weather: bewölkt Mistwetter schwül~ Nebel~ neblig~ diesig wolkig
rain: Regenguss Wolkenbruch schütten~ Bindfäden_regnen verregnet Schirm~
storm: Orkan Blitze Blitz_und_Donner donnert blitzt Hagel Unwetter Wirbelsturm Tornado gewittert Sandsturm
snow: verschneit Eis~ Frost~
ice: Eis~ Eiszapfen gefroren~ zugefroren Glatteis vereist Frost
wind: Böe Böen Flaute~ Windstoß Orkan~ weht~ zugig Luftzug Durchzug
fog: Nebel Dunst neblig diesig
sky: Himmelszelt bewölkt~ Himmel~
sun: Sonne sonnig
cold: arschkalt Minusgrade schlottern Frost~ kalte_Finger bibbert klirrend fröstelt
heat: Affenhitze schwitzen schwitzt brütend glühend~ glühen~ schwül sengend
season: Frühjahr
morning: in_aller_Frühe bei_Tagesanbruch mit_den_Hühnern
evening: Feierabend_macht nach_Sonnenuntergang
night: über_Nacht nachts_um
clock: Kuckucksuhr Zifferblatt Zeiger~ Sanduhr ticken~ tickt~ wie_viel_Uhr
when_time: um_welche_Zeit um_welche_Uhrzeit zu_welcher_Stunde bis_wann ab_wann wann_genau Termin~ an_welchem_Datum
opening_times: geöffnet~ wann_offen wann_auf aufhaben Öffnungszeiten
often: tagtäglich ab_und_zu alle_naselang hin_und_wieder alle_Tage jedes_Mal jede_Woche jedes_Jahr wie_häufig öfter
length: wie_lange_dauert Dauer~ dauert_das Zentimeter
measure: gemessen Maßband Zollstock Messgerät Maß~ Waage~ Lineal Messung
weight: Gewicht Kilo Kilos Pfund Zentner Gramm Tonne~ wie_schwer Waage
big: gigantisch riesengroß geräumig~ weitläufig Umfang~
small: klitzeklein mini
sound: Lärm_machen Heidenlärm Gepolter Rasseln Knistern Knattern scheppern klirren klingeln~ piepsen Ticken~ Gebimmel
sound: ertönt~ Knall~ knallt~ Geklapper klackern Rascheln hallen~ Echo~ was_hört_man_da was_scheppert was_klappert
sound: was_klopft was_knarrt was_quietscht was_rumpelt knarrt knarren zischt zischen Krawall Getrommel
hum: Brummerei Gesumme was_brummt_denn was_summt_denn
quiet: totenstill Stecknadel_fallen Stille_herrscht
bell: bimmeln bimmelt Gebimmel Glöckchen Glöckner Gong~ Klingel~ Klöppel~
smell: Mief miefig Parfüm~ modrig mieft stinkig muffig wonach_stinkt was_stinkt was_müffelt
colour: lila violett rosa~ türkis~ Anstrich~ angemalt~ lackiert~ silbern~ gefleckt~ kariert~
climb: erklimmen bestiegen kraxelt
jump: gehüpft Sprünge springst hopst
run: Laufschritt sprinten Galopp~ hetzen~ wetzen~
walk: bummeln~ Fußmarsch stapfen Wanderung die_Beine_vertreten flanieren
fall: gepurzelt umgefallen plumpsen~ hingeknallt
throw: geworfen~ geschmissen wirft~ Wurf~ werfen~
push: schubsen schubst drängeln schieben~
pull: gezogen~ zerren zerrt zupfen gezerrt ziehen~
hit: Hieb~ hauen~ Ohrfeige
cut: Schere~ hacken~ gehackt~ abschneiden Schnitt~ schneiden~ geschnitten
carry: schleppst hieven wuchten~ buckeln~
search: fahnden~ kramen~ auf_der_Suche
find: stoßen_auf gestoßen_auf Fundstück
lost_thing: liegen_lassen verbummelt verschlampt abhanden nicht_mehr_finden Fundbüro
lost_property: Fundbüro Fundsache
disappear: verschollen in_Luft_aufgelöst wie_vom_Erdboden vom_Erdboden_verschluckt abgetaucht
hide: versteckt_halten getarnt~ Tarnung~ Geheimfach Geheimgang verstaut~
treasure: Reichtümer vergrabener_Schatz Hort~
swim: tauchen~ getaucht~ planschen kraulen~
drown: ersoffen ertrank ersaufen
sink: gekentert kentern abgesoffen Wrack~ versenkt
explosion: Detonation detoniert Dynamit gekracht~ Zünder~
astronaut: Astronaut Astronautin Kosmonaut
star: Polarstern
planet: Venus Merkur Uranus Neptun Pluto
spaceship: Raumkreuzer Raumgleiter Landefähre Raumkapsel Kapsel~ Ufo~
station: Vorposten Stützpunkt Kolonie~
crew: wer_arbeitet_hier wer_gehört_dazu Leute_an_Deck
pilot: am_Steuerknüppel Copilot
fly: Flugzeug~ Flügel~ Ballon~ flattern~
gravity: künstliche_Schwerkraft schwerer_fühlen
air: Belüftung muffige_Luft Abluft
power: Akku~ Akkus~ Kabel~ Strom_her Saft_weg
blackout: kein_Strom Licht_ausgeht Licht_geht_aus Lichter_ausgehen Saft_weg im_Dunkeln Strom_ausfällt
reactor: radioaktiv
computer: Laptop Handy~ Tablet~ Internet~ Maus~ Server~
telephone: Telefon Handy anrufen Smartphone telefoniert telefonieren
radio: funkst Morsen~
screen: Display Fernseher
camera: Linse~ Objektiv gefilmt~ filmen~ knipsen
alarm: schrillt
leak: tropft_es undichte_Stelle leckt~ rinnt~ Riss~ abdichten abgedichtet
supply: zur_Neige knapp_werden Engpass Mangel~ geht_uns_aus
storage: Depot Magazin~ verstaut
dock: Anlegesteg Hangar Landeplatz angelegt~ Landung~
alien: fremde_Lebensform kleine_grüne_Männchen
"""
