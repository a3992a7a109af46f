"""German: which words speak of the same thing: what people do, how they are and how things are, when and how much."""

CONCEPTS = """
begin: anfangen fängt_an angefangen Anfang~ beginnen beginnt begann Beginn~ starten~ Start~ loslegen eröffnet losgehen~
finish: aufhören~ enden~ Ende~ Schluss~ fertig~ beenden beendet vorbei~ Feierabend~ abschließen~ erledigt~
stopped: stehen_geblieben steht_still angehalten anhalten stoppt gestoppt stillgelegt aus~ ausgefallen~ Stillstand
broken: kaputt defekt zerbrochen gebrochen~ beschädigt hinüber~ im_Eimer futsch Schrott~ streikt spinnt~ geht_nicht~
broken: funktioniert_nicht läuft_nicht Macke Schaden~ Panne zerstört~ am_Ende~ Geist_aufgegeben ausfallen ausgefallen
broken: ausfällt~ fällt_aus~ marode gerissen~ altersschwach klappert~ klemmt
repair: reparieren repariert Reparatur flicken geflickt basteln gebastelt richten~ instand ausbessern beheben behoben
repair: heil_machen zusammenflicken warten~ Wartung schrauben~ herumschrauben hinkriegen~ ganz_machen Notlösung~ heile
improvise: improvisieren improvisiert Notlösung gebastelt~ Klebeband~ provisorisch behelfsmäßig zusammengeflickt Marke_Eigenbau
change: ändern ändert geändert verändern verändert wechseln~ anders~ früher~ umgebaut
make: machen~ herstellen hergestellt bauen~ basteln~ anfertigen fertigt~ erfinden~ selbst_gemacht schafft~
destroy: zerstören zerstört vernichtet kaputtgemacht zerschlagen ruiniert verwüstet
fall: fallen~ fällt~ fiel~ gefallen~ stürzen gestürzt runterfallen stolpern hinfallen umkippen~
jump: springen springt sprang gesprungen hüpfen hopsen Satz~
run: laufen~ läuft~ rennen gerannt rannte flitzen eilen~
run_away: weglaufen abhauen fliehen geflohen flüchten entkommen ausreißen verschwinden~ türmen
walk: gehen~ spazieren Spaziergang wandern schlendern zu_Fuß~
leave: verlassen~ weggehen abreisen abhauen~ wegziehen fortgehen wegfliegen gehen~ weg~ fort~ Abschied~ auswandern
leave: von_hier_weg hier_weg wegwollen heimkehren~ auf_und_davon
quit: kündigen gekündigt hinschmeißen hinzuschmeißen hingeschmissen aufgeben~ aufhören~ alles_hinwerfen hinwerfen aussteigen
retirement: Rente Ruhestand in_Rente Pension aufhören~ hinschmeißen hinzuschmeißen Beine_hochlegen hochzulegen hochlegen
retirement: zur_Ruhe_setzen kürzertreten ausruhen~ genug_gearbeitet Feierabend~ Lebensabend zu_alt~ noch_arbeiten~ Altenteil
arrive: ankommen angekommen Ankunft kam~ gekommen~ erreichen~ landen~ gelandet~ eintreffen auftauchen~
come_here: hergekommen hierher hierhergekommen hier_gelandet verschlagen hierher_verschlagen warum_sind_Sie_hier herkam
come_here: was_führt hierhergezogen wie_kommt_man_hierher hier_gestrandet seit_wann_hier~
former_life: früher~ vorher~ davor~ damals~ vor_dieser_Zeit ehemalig frühere vorher_gemacht früheres_Leben
return: zurückkommen zurück~ zurückgehen heimkehren wiederkommen zurückkehren Rückkehr heimgehen umkehren
wait: warten wartet gewartet abwarten gedulden Geduld erwarten~ Warterei
visit: besuchen besucht Besuch vorbeikommen vorbeischauen
meet: treffen~ getroffen~ kennenlernen kennengelernt begegnen begegnet Bekanntschaft
stay: bleiben~ bleibt~ blieb~ geblieben~ dableiben hierbleiben
search: suchen sucht gesucht Suche stöbern~ wühlen~
find: finden~ findet~ fand~ gefunden~ entdecken entdeckt auftreiben~ aufgespürt
lost_thing: verloren verlieren~ verlegt~ vermisst~ weg~ verschwunden~ abhandengekommen
disappear: verschwinden verschwunden verschwand weg~ vermisst~ was_ist_aus geworden~ spurlos
look: schauen~ schaut~ gucken~ guckt~ blicken Blick~ ansehen~ anschauen~ starren glotzen reingucken reinschauen reinsehen
see: sehen~ sieht~ sah~ gesehen~ bemerken bemerkt beobachten~ erkennen~ entdecken~
view: Aussicht Ausblick Blick~ rausgucken rausschauen hinausschauen Fenster~ zu_sehen~ erkennt_man~
hear: hören~ hört~ gehört~ lauschen horchen zuhören~ mitbekommen~
sound: Geräusch Geräusche Lärm laut~ Krach brummen brummt Brummen summen summt Ton~ Klang dröhnen dröhnt rumpeln rattern
sound: klopfen~ klappern quietschen piepen piept Getöse Rauschen rauscht surrt surren knarzt Radau poltern grummeln höre_ich~
hum: brummen brummt Brummen summen summt Summen Surren surrt dröhnen Dröhnen Vibrieren vibriert Grundton Dauerton Rauschen
hum: Geräusch~ Lärm~ brummt_da~ laut~
silence: Stille still~ leise~ ruhig~ Ruhe~ lautlos kein_Geräusch totenstill plötzlich_still verstummt schweigt~
quiet: still~ leise~ ruhig~ Ruhe~ lautlos Stille~ mucksmäuschenstill
smell: Geruch riechen riecht gerochen roch duften duftet Duft stinken stinkt Gestank müffelt muffelt Nase~ schnuppern Aroma
touch: anfassen angefasst berühren berührt fühlen~
speak: sprechen~ spricht~ reden~ redet~ quatschen quatscht plaudern schwatzen labern unterhalten~ schnacken
name_of: heißen~ heißt~ Name~ Namen~ nennen~ nennt~ genannt~ rufen_Sie Spitzname Spitznamen getauft benannt~ wie_rufen
lie: lügen lügt gelogen Lüge Lügen Lügner schwindeln flunkern angelogen Märchen~ erfunden~ auf_den_Arm
truth: Wahrheit wahr~ stimmt~ ehrlich~ wirklich~ tatsächlich~ glaubwürdig
ask: fragen~ Frage~ gefragt~ erkundigen
promise: versprechen~ versprochen Versprechen schwören geschworen Wort_geben Ehrenwort
forgive: verzeihen vergeben~ entschuldigen~ versöhnen versöhnt
guilt: Schuld~ schuldig verantwortlich~ bereuen bereust Reue Gewissen schämen Fehler~ vorwerfen
cause: Grund~ Ursache warum~ wieso~ weshalb~ liegt_das_an woran_liegt
accident: Unfall Unglück Katastrophe Zwischenfall passiert~ schiefgegangen Panne~ Missgeschick
help: helfen~ hilft~ geholfen~ Hilfe~ unterstützen beistehen zur_Hand~ anpacken mithelfen
rescue: retten gerettet rettet Rettung bergen evakuieren rausholen Retter
protect: schützen schützt Schutz beschützen bewahren~ verteidigen sichern~
danger: Gefahr Gefahren gefährlich riskant Risiko bedrohlich Bedrohung lebensgefährlich sicher~ schlimm~ brenzlig
danger: zu_befürchten schiefgehen heikel~ tödlich~
safe: sicher~ Sicherheit geschützt ungefährlich harmlos unbeschadet in_Sicherheit
allowed: dürfen~ darf_ich~ erlaubt Erlaubnis erlauben gestattet zulässig verboten~
forbidden: verboten Verbot nicht_erlaubt untersagt tabu nicht_dürfen darf_man_nicht Zutritt~ gesperrt~ abgesperrt
give: geben~ gibt~ gegeben~ schenken~ abgeben austeilen verteilen überlassen
take: nehmen~ nimmt~ genommen~ mitnehmen~ greifen~
steal: stehlen gestohlen stiehlt klauen klaut geklaut Dieb mopsen stibitzen bestohlen
buy: kaufen gekauft kauft einkaufen besorgen~ erwerben Laden~
sell: verkaufen verkauft verkaufst Verkauf Händler~ verhökern
trade: handeln~ Handel tauschen getauscht Tausch Händler feilschen
spend: ausgeben~ ausgegeben~ verprassen
savings: sparen gespart Ersparnisse Rücklage zurückgelegt Sparschwein auf_die_hohe_Kante
keep: behalten~ aufbewahren~ aufheben~ behält~
collect: sammeln sammelt gesammelt Sammlung Sammler horten
carry: tragen~ trägt~ getragen~ schleppen schleppt geschleppt heben~ transportieren
death: Tod tot sterben stirbt starb gestorben verstorben Tote Leiche Grab beerdigt Begräbnis ums_Leben umgekommen verunglückt
death: draufgehen~ draufgegangen den_Löffel_abgeben dahingeschieden überleben~ Trauer~ noch_am_Leben
kill: töten getötet umbringen umgebracht ermordet Mord erschossen erschlagen
birth: geboren Geburt zur_Welt Geburtsort Säugling~ auf_die_Welt entbunden Hebamme Geburtshelferin
born_where: wo_geboren geboren~ hier_geboren groß_geworden~ aufgewachsen~ auf_die_Welt_gekommen Geburtsort
upbringing: aufgewachsen aufwachsen groß_geworden großgezogen erzogen Erziehung Kindheit Jugend~ als_Kind als_Kinder
upbringing: aufgezogen großgeworden grossgezogen Eltern~ bei_wem Kinderstube Pflegemutter Ziehmutter
origin: Herkunft herkommen~ stammen stammt woher_kommen_Sie woher_kommst woher~ Heimat Heimatstadt Wurzeln~ ursprünglich~
origin: gebürtig aufgewachsen~ geboren~ daheim~ von_wo Abstammung
age: Alter~ alt~ wie_alt Jahre~ jung~ Älteste älteste Jüngste älter~ Baujahr betagt Lebensjahre
oldest: Älteste älteste ältester Ältester dienstälteste am_ältesten Senior~ Oldtimer
history: Geschichte~ Vergangenheit früher~ damals~ vor_langer_Zeit einst~
future: Zukunft später~ eines_Tages irgendwann~ Pläne~ vorhaben~ planen~ demnächst~ nächstes_Jahr
wish: Wunsch Wünsche wünschen wünscht Traum~ träumen~ Sehnsucht~ am_liebsten hoffen~
plan: Plan~ Pläne planen geplant vorhaben vorhat Absicht Vorhaben
memory: erinnern erinnert Erinnerung Erinnerungen Gedächtnis vergessen~ zurückdenken damals~
think: denken~ denkt~ gedacht~ glauben~ meinen~ finden~
know: wissen~ weiß~ gewusst~ kennen~ kennt~ Ahnung~ Bescheid~
liking: mögen~ mag~ gefallen~ gefällt~ gern~ gerne~ Vorliebe Lieblings~ lieben~
hate: hassen hasst verabscheuen nicht_leiden nicht_ausstehen nervt~ stört~
angry: wütend Wut sauer~ böse~ verärgert ärgern~ Ärger~ aufgebracht zornig genervt~ ausrasten stinkig grantig
happy: glücklich froh~ fröhlich freuen~ freut~ Freude heiter zufrieden~ gute_Laune gut_gelaunt
sad: traurig Trauer unglücklich niedergeschlagen deprimiert bedrückt weinen~ Kummer bekümmert betrübt
fear: Angst Ängste fürchten fürchtet Furcht ängstlich erschrecken erschreckt gruselig gruselt Sorge~ Panik Bammel Schiss
fear: unheimlich~ zittern~ schaudert nervös~ mulmig
worry: Sorge Sorgen besorgt beunruhigt beunruhigen Kummer bekümmern bedrückt~ belasten Kopfzerbrechen
proud: stolz Stolz Leistung~ vorzeigen~
brave: mutig Mut tapfer trauen~ traut~ furchtlos Held~ wagen~
lonely: einsam Einsamkeit allein~ alleine~ verlassen~ Gesellschaft~ isoliert
miss: vermissen vermisst~ fehlt_dir fehlt_Ihnen Heimweh Sehnsucht sehnen sehnst
stubborn: stur Sturheit starrsinnig bockig dickköpfig eigensinnig
clever: klug schlau gescheit intelligent clever weise~ pfiffig
foolish: dumm~ blöd~ doof~ albern~ bescheuert~ töricht
strange: seltsam komisch~ merkwürdig sonderbar eigenartig ungewöhnlich verrückt~ schräg~ kurios irgendwie~ suspekt
beautiful: schön~ hübsch~ gutaussehend attraktiv
big: groß~ größer~ größte~ riesig gewaltig mächtig~ wie_groß Größe~ ausgedehnt enorm
small: klein~ winzig kleiner~ mickrig
strong: stark~ Kraft~ kräftig~ Muskeln schafft_am_meisten leistungsstark stärkste~ Leistung~
heavy: schwer~ Gewicht~ wiegen~ wiegt~
new: neu~ neueste~ neuer~ frisch~ modern
fast: schnell~ schneller~ Tempo rasch~ flott~ eilig~ Geschwindigkeit
best: beste~ bester~ am_besten~ Liebling Lieblings~ am_meisten~
worst: schlimmste~ schlechteste~ am_schlimmsten
difficult: schwierig schwer~ schwer_machen~ kompliziert anstrengend mühsam
important: wichtig~ bedeutend~ Bedeutung~
different: verschieden~ anders~ Unterschied unterscheiden auseinanderhalten
full: voll~ gefüllt randvoll
empty: leer leere~ leeren~ leerer~ unbesetzt unbenutzt verlassen~ niemand_da frei~
closed: zu~ geschlossen~ gesperrt abgeschlossen dicht~ versperrt
count: zählen~ zählt~ Anzahl wie_viele~ Zahl~ Menge~
when_time: wann~ um_wie_viel wie_spät welches_Jahr in_welchem_Jahr an_welchem_Tag seit_wann Datum Uhrzeit Zeitpunkt
length: wie_lang~ Länge~ Meter~ lang~
far: weit~ Entfernung entfernt~ Strecke~ Kilometer nah~ Distanz
time_here: wie_lange_schon wie_lange_sind_Sie seit_wann~ schon_lange Jahre_hier lange_hier lange_dabei Dienstjahre eingearbeitet~
time_here: Veteranin alter_Hase am_längsten
often: oft~ immer~ ständig~ dauernd~ häufig~ jeden_Tag~ regelmäßig~ wie_oft
morning: Morgen~ morgens~ früh~ Frühstück~ aufstehen~ Vormittag
evening: Abend~ abends~ Feierabend~ heute_Abend
tuesday: Dienstag Dienstags Wochentag~ welcher_Tag
free_time: Freizeit frei~ Hobby Hobbys Zeitvertreib nach_der_Arbeit nach_Feierabend vertreiben~ Langeweile~ entspannen~
free_time: abschalten~ Muße nach_der_Schicht nach_Dienst wenn_nichts_los Beschäftigung~
hobby: Hobby Hobbys Freizeit~ Zeitvertreib Steckenpferd Leidenschaft nebenbei~ Freizeitbeschäftigung
fun: Spaß Unterhaltung Vergnügen Langeweile~ langweilig~ amüsieren lustig~ etwas_los
rest: ausruhen Pause rasten entspannen~ Erholung erholen hinlegen~ Beine_hoch
trust_person: vertrauen~ Vertrauen verlassen_auf anvertrauen zählen_auf
offer: Angebot anbieten angeboten bietet~ Vorschlag
orders: Befehl Befehle Anweisung Anweisungen Anordnung befehlen befohlen Weisung Direktive
rule: Regel Regeln Vorschrift Vorschriften Richtlinie Gebot~ Bordordnung
custom: Brauch Bräuche Sitte Sitten Tradition Gewohnheit~ Ritual
cook: kochen kocht gekocht Koch~ backen~ braten Rezept~ zubereiten
grow: wachsen wächst wuchs anbauen angebaut züchten züchtet gezüchtet pflanzen~ ernten~ gedeihen ziehen~ Ernte~
feed: füttern gefüttert ernähren versorgen~
fly: fliegen~ fliegt~ flog~ geflogen~ Flug~ fliegerisch
steer: steuern steuert gesteuert lenken~ Steuer~
together: zusammen~ gemeinsam~ miteinander~ beide~ euch_beiden~ zu_zweit
alone: allein alleine einsam~ ohne_Hilfe selbst~ auf_sich_gestellt ganz_allein
sign: Zeichen~ Schild~ Symbol~ Hinweis~
worktime: Schicht Schichten Dienst~ Arbeitszeit Feierabend~ Nachtschicht
work_hard: schuften~ malochen~ rackern ackern~ fleißig~ am_meisten_weg Leistung~
outfall: versagen~ versagt~ aussetzen~ setzt_aus streiken~ streikt~ ausfallen ausgefallen ausfällt ausfallt zusammenbrechen
health: gesund~ Gesundheit schädlich~ ungesund bekömmlich fit~ Wohlbefinden
drop: fallen_lassen loslassen loslasse losgelassen fällt_runter~ runterfällt herunterfallen
land_on: landen~ landet~ aufkommen~ auftreffen
explain: erklären~ erklärt~ erläutern~
"""
