"""German: which words speak of the same thing: farm, animals, roads, water and weather."""

CONCEPTS = """
farm: Bauernhof Hof Bauer Bauern Landwirt
animal: Tier Tiere Viech~ Vieh~ Geschöpf~
pet: Haustier Haustiere
cat: Katze Katzen Kater Kätzchen Mieze
dog: Hund Hunde Köter Welpe
mouse: Maus Mäuse Ratte Ratten
horse: Pferd Pferde Gaul Stute Huf
cow: Kuh Kühe Rind~ Rinder~ Ochse~
goose: Gans Gänse Gänserich Vogel~ Vögel~ Geflügel
bird: Vogel Vögel Huhn~ Hühner~ Ente~ Taube~ Möwe~
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
leave: weg_von_hier hier_weg komme_ich_weg wegkommen fortkommen abreisen Abreise verlassen~ rauskommen
leave: hinauskommen hier_raus festsitzen gestrandet abgeschnitten heimfahren~
escape: fliehen Flucht entkommen weglaufen
far: weit Entfernung entfernt wie_weit Meilen Meile Kilometer Strecke
town: Stadt Städte nächste_Stadt
village: Dorf Dörfer Ort Ortschaft Siedlung Weiler
map: Karte Landkarte Plan~
founding: gegründet Gründung Gründer gebaut~ erbaut~ angefangen~ Anfang~ entstanden Ursprung~
history: Geschichte Vergangenheit früher~ damals~ alte_Zeiten gegründet~ Anfang~ entstanden~ erbaut~ Baujahr
history: seit_wann_gibt_es wann_wurde wie_alt_ist_die Jahre_alt~ gebaut~ in_Betrieb~ eröffnet wie_alt_ist_dieser
history: wie_alt_ist_dieses wer_hat_das_gebaut wann_gebaut wer_hat_die_Station
origin: woher_kommen_Sie woher_kommst_du Herkunft stammen stammst stammt herkommen Heimat woher Ursprung
origin: aufgewachsen~ geboren~ wo_sind_Sie_her wo_bist_du_her Heimatstadt stammen_Sie stammst_du aus_welcher_Stadt
origin: aus_welchem_Land aus_welcher_Gegend wo_kommen_Sie wo_kommst_du ursprünglich Landsmann gebürtig
origin: zu_Hause_sind daheim~ Ihr_Zuhause dein_Zuhause wo_sind_Sie_aufgewachsen wo_bist_du_aufgewachsen
origin: wo_sind_Sie_geboren wo_bist_du_geboren von_wo_kommen von_wo_kommst Geburtsort gebürtige
home_town: Heimat Heimatstadt Heimatort daheim~ Zuhause~ Heimweh zu_Hause Ihr_Zuhause dein_Zuhause wo_ist_zu_Hause
home_town: nach_Hause~ Heimatland
former_life: früher_gemacht vorher_gemacht bevor_Sie_hierher bevor_du_hierher früheres_Leben ehemals vorher davor
former_life: hierher_verschlagen hergekommen hierhergekommen
river: Fluss Flüsse Bach Strom~ Ufer~
weir: Wehr Wasserfall Damm
flood: Flut Hochwasser Überschwemmung überschwemmt überflutet Überflutung übergelaufen über_die_Ufer
rise: steigen steigt gestiegen ansteigen höher
water_level: Wasserstand Pegel wie_hoch wie_tief Tiefe tief~
weather: Wetter sonnig~ Sonne~ Wind~ Regen~ Sturm~ Schnee~ Klima~ Vorhersage~
rain: Regen regnen regnet geregnet Schauer Niesel gießen~
storm: Sturm Stürme Gewitter Unwetter~ Donner~ Blitz~
snow: Schnee schneien schneit
wind: Wind windig Brise
night: Nacht Nächte nachts Mitternacht dunkel~ heute_Nacht Dunkelheit~
morning: Morgengrauen früh~ Sonnenaufgang frühmorgens
evening: abends Dämmerung Feierabend~
clock: Uhr Uhren Wecker
friday: Freitag freitags Wochenende
sunday: Sonntag sonntags
tuesday: Dienstag dienstags
moon: Mond Monde Kallisto Callisto Krater~ Trabant~ da_unten~ unter_uns~ Himmelskörper~ Brocken~ welcher_Mond
moon: was_für_ein_Mond Mond_da Gestirn~
next_ship: nächstes_Schiff nächste_Schiff Versorgungsschiff Versorgungsflug wegkommen fortkommen hier_weg
next_ship: wieder_weg von_hier_fort wieder_fort von_hier_weg hier_runter nach_Hause heimreisen Heimreise Heimflug
next_ship: Rückreise Rückflug Abreise abreisen Abflug abholen mitnehmen~ Mitfahrgelegenheit Transport~ Raumschiff~
next_ship: Schiff~ fliegt_das ablegen Ablegen ankommt~ kommt_das_Schiff wie_komme_ich_hier wie_komme_ich_von
next_ship: wie_komme_ich_wieder wie_kommt_man_hier zurück_zur_Erde zurück_nach_Hause Schiff_an legt_an
next_ship: nächstes_Mal_Schiff wann_kommt_wieder kommt_das_nächste kommt_wieder_ein Abfahrt Fahrplan Verbindung
tug: Schlepper Schleppschiff Schleppboot Zugmaschine
plant: irgendwo_Pflanzen gibt_es_Pflanzen etwas_Grünes was_wächst wächst_da
"""
