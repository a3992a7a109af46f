"""German: which words speak of the same thing: learning, talk, play, belief, law and danger."""

CONCEPTS = """
successor: Nachfolger Nachfolgerin ablösen Ablösung nach_Ihnen nach_dir Erbe wer_macht_das_dann übernehmen
successor: übernimmt
retirement: Rente Ruhestand pensioniert Pension aufhören~ Rentner Feierabend~ zur_Ruhe_setzen in_Rente Lebensabend
retirement: wie_lange_noch~ aufhörst hören_Sie_auf hörst_du_auf Altenteil in_deinem_Alter in_Ihrem_Alter ausruhen~
retirement: Ruhe_setzen Ihrem_Alter deinem_Alter aufhören_zu_arbeiten Arbeitsleben~ Feierabend_machen zu_alt
retirement: alt_genug Seniorin Altersruhe abdanken kürzertreten wie_lange_wollen_Sie wie_lange_willst_du
retirement: wie_lange_machen_Sie_das das_noch_machen noch_arbeiten immer_noch_arbeiten noch_im_Dienst
retirement: schon_aufhören endlich_aufhören
apprentice: Lehrling Lehrlinge Azubi Schüler~ Gehilfe
teach: beibringen beigebracht lehren gelehrt unterrichten Unterricht Lehrer Lehrerin gelernt lernen Ausbildung
school: Schule Unterricht Klasse~ Klassenzimmer~ Lehrer~ Schüler~ Studium~ studiert~
read: lesen liest gelesen schreiben schreibt geschrieben Buchstaben
book: Buch Bücher Roman~ Bibliothek~
letter: Brief Briefe Post Paket Päckchen
note_paper: Zettel Notiz Notizen Papier~
secret: Geheimnis Geheimnisse heimlich verheimlichen verbergen verbirgst verstecken~ verschweigen verschweigst
secret: geheim gestehen zugeben Versteck~ versteckt~ verheimlichst verschwiegen Schweigepflicht Geheimnisvolles
secret: im_Verborgenen verstecken_Sie versteckst_du
hide: verstecken Versteck versteckt versteckst verborgen
favourite: Lieblings liebster liebstes am_liebsten Lieblingsort
play: spielen spielst gespielt Spiel Spiele Spielzeug
game: Spiel Spiele Karten~ Würfel~ Partie~ Brettspiel~ Schach~ gewinnen~ verlieren~ Brettspiele~ Brett~ Kartenspiel~
chess: Schach Schachspiel Schachpartie Schachbrett Partie Springer~ Bauer~ Turm~ Zug~ Brettspiel matt~ Figuren~
chess: Schachfiguren~ Gegner~ Brett~ Bretter~ Brettspiele Züge~ Duell~ Wettkampf~ gewinnt~ gewonnen~ Hobby~ Freizeit~
chess: Zeitvertreib~
win: gewinnen gewonnen gewinnt Sieg siegen wer_führt vorne gewinnst liegt_vorn führt~ besiegt Sieger
lie: Lüge lügen gelogen Lügner unwahr
truth: Wahrheit wahr ehrlich stimmt_es stimmt_das wirklich~ ist_es_wahr
gossip: Gerücht Gerüchte Klatsch Tratsch Neuigkeiten~ man_erzählt_sich gehört~ reden_die_Leute
news: Neuigkeiten Neues Nachrichten was_gibt_es_Neues was_ist_los passiert geschehen was_ist_passiert vorgefallen
story: Geschichte~ Geschichten Märchen Sage Legende Anekdote erzähl_mir_eine
opinion: Meinung was_denkst_du was_denken_Sie was_hältst_du_von was_halten_Sie_von findest_du finden_Sie
opinion: glaubst_du glauben_Sie Ansicht denkst_du denken_Sie meinst_du meinen_Sie
fear: Angst Ängste fürchten fürchtest fürchtet Furcht ängstlich erschrecken gruselt Sorge~ Sorgen~ Bammel Panik
fear: fürchten_Sie gefürchtet Grauen Unruhe~ bange furchtlos
happy: glücklich froh Glück~ Freude fröhlich zufrieden~ lachen
sad: traurig Trauer~ unglücklich weinen geweint Kummer
angry: wütend Wut zornig sauer böse~ Ärger~
proud: stolz Stolz
guilt: Schuld schuldig Reue bereuen Gewissen schämen
miss: vermissen vermisst fehlt~ Heimweh Sehnsucht sehnst
worry: Sorge Sorgen besorgt beunruhigt Kummer
memory: Erinnerung erinnern erinnerst Gedächtnis vergessen
god: Gott Götter Religion religiös Glaube glauben~ beten betest gläubig fromm Gebet etwas_Höheres höhere_Macht
god: an_etwas_glauben Schöpfer Allmächtiger Jenseits~ spirituell
church: Kirche Kirchen Kapelle Tempel Gottesdienst Messe~
priest: Priester Pfarrer Pastor Mönch Geistlicher
bell: Glocke Glocken läuten läutet Geläut
tower: Turm Türme Glockenturm
signal: Signal Signale Alarm~ Warnung~ Zeichen~ Funksignal Funkspruch~
ghost: Geist Geister Gespenst spuken spukt
monster: Monster Ungeheuer Ungetüm~ Vampir~ Troll~ Dämon~ Werwolf~
dragon: Drache Drachen
magic: Magie Zauber zaubern Zauberer Hexe verflucht Fluch Zaubertrank
elf: Elf Elfen Zwerg Zwerge Fee
quest: Auftrag Mission Belohnung Quest
music: Musik Melodie singen~ Lied~ Geige~ Konzert~ Instrument~ Gitarre~
song: Lied Lieder singen singst gesungen Gesang Chor
dance: tanzen Tanz getanzt
fun: Spaß Vergnügen Unterhaltung Zeitvertreib Freizeit Hobby Hobbys Langeweile~ langweilig~ treibt_man_hier
fun: in_Ihrer_Freizeit in_deiner_Freizeit
festival: Fest Feste feiern feiert gefeiert Feier Feiern Party Feiertag~ Jubiläum
custom: Brauch Bräuche Sitte Tradition Traditionen Ritual Gewohnheit~
law: Gesetz Gesetze Richter Gericht Recht~ Anwalt legal erlaubt~ verboten~ Vorschrift~
rule: Vorschrift Vorschriften Regel Regeln verboten erlaubt darf_man
crime: Verbrechen Dieb~ Diebe~ stehlen~ gestohlen~ Diebstahl~ Räuber~ Schmuggel~ Schmuggler~ rauben~
prison: Gefängnis Kerker Zelle eingesperrt verhaftet
guard: Wache Wachen Wächter Polizei Sicherheitsdienst
war: Krieg Kriege Schlacht Soldat~ Soldaten~ Armee~ Kampf~
weapon: Waffe Waffen Schwert~ Messer~ Dolch~ Axt~ Gewehr~ Pistole~
sword: Schwert Schwerter Klinge
knife: Messer Klinge~
danger: Gefahr Gefahren gefährlich riskant~ Risiko~ bedrohlich~ bedroht~ tödlich~ Lebensgefahr~
safe: sicher Sicherheit geschützt unversehrt heil~ gefährlich~ überleben überlebt überstehen unbesorgt bedenkenlos
safe: gefahrlos
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
hum: brummen brummt Brummen summen summt Summen dröhnen dröhnt surren surrt Dauerton Ton Geräusch~ Lärm~ rauschen~
hum: vibrieren tiefer_Ton tiefe_Ton Brummton Gebrumm Krach~ Radau~ Getöse Hintergrundgeräusch brummt_hier rauscht
hum: vibriert was_höre_ich Töne Tonlage Klang Note~
silence: Stille still~ Ruhe~ ruhig~ leise~
smell: riechen riecht gerochen Geruch Gestank stinken stinkt duften duftet Duft müffeln müffelt Gerüche schnuppern
smell: Aroma wonach_riecht riecht_es
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
language: Sprache Sprachen sprechen~ sprichst~ Deutsch Englisch Akzent Dialekt Muttersprache verstehen~ redest~
language: Fremdsprache redet~ sprecht~ verstehe~ verstehen_Sie_mich verstehst_du_mich Fremdsprachen
language: können_Sie_Englisch kannst_du_Englisch Landessprache deutsch_reden Deutsch_lernen
translator: Übersetzer übersetzen Übersetzung übersetzt Dolmetscher Ohrstöpsel Ohrhörer Knopf_im_Ohr Kopfhörer
translator: Ohr~ Hörer~ Gerät_im_Ohr Ding_im_Ohr Stöpsel
time_here: wie_lange_sind_Sie wie_lange_bist_du seit_wann wie_lange_arbeiten wie_lange_machen_Sie
time_here: wie_lange_machst_du wie_lange_leben schon_lange wie_viele_Jahre schon_hier wie_lange_schon
time_here: seit_wann_sind seit_wann_bist seit_wann_gibt
reason: Grund Gründe Ursache weshalb~
here: hier_im_Dorf in_diesem_Dorf auf_dieser_Station auf_der_Station hier_an_Bord an_Bord in_der_Stadt hier_oben
here: hier_draußen in_der_Gegend
celebration: feiern gefeiert Feier Feierlichkeiten Party Feierlichkeit Jubiläum Geburtstag~
chess: gewinnen_lassen lassen_Sie_ihn gegen_wen_spielen wer_gewinnt wer_liegt_vorn
translator: übersetzt_so übersetzt_das komisch_übersetzt
hum: was_brummt was_summt was_dröhnt was_rauscht dieser_Ton dieses_Geräusch was_ist_das_für_ein_Geräusch
"""
