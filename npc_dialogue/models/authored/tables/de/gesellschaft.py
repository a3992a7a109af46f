"""German: which words speak of the same thing: kin, callings, trade, talk, character, feelings and the body, as people
call them in everyday talk."""

CONCEPTS = """
family: Sippschaft Clan Stammbaum Schwager~ die_eigenen_Leute jemand_daheim die_Deinen die_Ihren Kind_und_Kegel Enkel~
mother: Stiefmutter alte_Dame
father: Stiefvater Paps
grandfather: Enkel~ Enkelin~
child: Enkelin Lausebengel Rotznase eigene_Kinder
son: Stiefsohn
orphan: Waise Waisenkind Waisenhaus verwaist Findelkind elternlos Vollwaise
sibling: Halbbruder Stiefbruder Brüderchen Schwager~ Einzelkind Halbschwester Stiefschwester
uncle: Patenonkel
aunt: Patentante
baby: Windel~
birth: Wehen~ gebären guter_Hoffnung
spouse: Angetraute fester_Freund feste_Freundin Ring_am_Finger in_festen_Händen noch_zu_haben Exfrau Exmann
spouse: unverheiratet alleinstehend Junggeselle
wedding: Vermählung vermählt Verlobung Ja_gesagt vor_den_Altar unter_die_Haube das_Jawort Trauzeuge
romance: angebandelt anbandeln umworben Schmetterlinge_im_Bauch hin_und_weg Anbeter ein_Auge_geworfen
romance: auf_jemanden_stehen zwischen_euch_beiden läuft_da_was was_am_Laufen Liebhaber angetan~ den_Kopf_verdreht
romance: Herz_verloren Zuneigung abgeblitzt Korb_bekommen schäkern Verflossene knutschen Hals_über_Kopf
jealous: neidisch Neid Missgunst beneiden missgünstig eifersüchtig Eifersucht
widow: Mann_verloren Frau_verloren
friend: Spezi Kumpan Vertraute anfreunden Clique dicke_Freunde gut_befreundet auf_du_und_du
liking: gut_miteinander klarkommen gut_zu_sprechen auf_einer_Wellenlänge nicht_grün kannst_du_gut_mit kommst_du_klar
liking: kommen_Sie_klar
enemy: Erzfeind Feindschaft Konkurrenz
quarrel: Fehde Krach_gehabt in_den_Haaren Stunk überworfen entzweit böses_Blut nicht_grün in_die_Haare verzankt
quarrel: Haussegen
reconcile: versöhnen versöhnt wieder_gut Frieden_geschlossen ausgesöhnt Kriegsbeil_begraben
apologise: Abbitte um_Verzeihung entschuldigen Entschuldigung Verzeihung
forgive: verziehen Vergebung Verzeihung
neighbour: Tür_an_Tür von_nebenan
stranger: Fremdling Auswärtige Zugereister nicht_von_hier
newcomer: Zugezogene Zugereiste frisch_hier neu_hier
guest: Wanderer~ Kundin Kundschaft
old_person: Greisin auf_dem_Buckel
age: wie_viele_Lenze auf_dem_Buckel Jahrgang volljährig Kerzen_auf wann_geboren uralt in_welchem_Alter
birthday: Ehrentag Wiegenfest ein_Jahr_älter
upbringing: Kindertage großwerden von_klein_auf als_Junge als_Mädchen
origin: Landsleute hiesig woher_des_Weges wo_zu_Hause welcher_Gegend welchem_Land von_hier_stammen
former_life: früher_getrieben in_jungen_Jahren damals_gemacht vor_deiner_Zeit was_war_vorher
name_of: taufen~ wie_heißt_das wie_ruft_man
person_like: was_für_einer_ist was_für_eine_ist so_der_Typ wie_so_drauf
character: Charakter Wesensart Gemüt Temperament Wesen~ Persönlichkeit
many_people: wie_viel_Volk wie_viel_Mann wie_viele_Köpfe
inhabitants: Volk~ Völkchen Ansässige Bürger Dörfler wer_haust wer_lebt_hier wer_lebt_da Anwohner
job: Brötchen_verdienen seine_Brötchen Brot_verdienen tagaus_tagein Anstellung Gewerbe~ Metier womit_verdienst
job: wovon_lebst wovon_leben was_machst_du_so was_treibst_du was_treiben_Sie Tagewerk Fachgebiet dein_Job Plackerei
work: Maloche Plackerei Schufterei schuften Tagewerk Pflichten Anstellung Gewerbe abrackern Werk~
work_hard: Plackerei Schinderei abrackern abgerackert schwer_geschuftet Knochenjob Buckel_krumm
boss: Dienstherr Vorsteher Vorstand Oberste das_Ruder die_Hosen_an am_Ruder das_Kommando am_Drücker hat_hier_was_zu
boss: die_Ansagen wer_bestimmt wer_schafft_an hohes_Tier
leader: Dienstherr Vorsteher Herrscherin regiert regieren Machthaber am_Ruder die_Zügel das_Zepter die_Hosen_an
leader: wer_bestimmt Obrigkeit Herr_im_Haus
mayor: Bürgermeister Bürgermeisterin Rathaus~
committee: Gemeinderat Stadtrat Ausschuss Komitee Gremium Sitzung~
election: Wahl~ gewählt~ abstimmen Kandidat
worker: Arbeiterin Knecht Magd Tagelöhner Handlanger Aushilfe Bedienstete Fachkraft
servant: Knecht Magd Butler Dienstbote Gesinde
apprentice: Lehrbub Lehrjunge Lehrzeit Zögling Schülerin Lehrjahre Praktikant in_der_Lehre lernst_du_an Lehrstelle
teach: anlernen angelernt eingewiesen abgeschaut abgeguckt das_Handwerk_gelernt Nachhilfe Lektion erlernt
teach: bei_wem_gelernt
teacher: Lehrer Professor Dozent Tutor Lehrerin Schulmeister Meister~
school: Schulheft die_Schulbank lesen_und_schreiben
practise: üben~ Übung geübt~ trainieren proben
read: Lektüre entziffern Analphabet
arithmetic: Mathematik Mathe Einmaleins addieren
baker: Bäcker Bäckerei Backstube Konditor
butcher: Metzger Fleischer Schlachter Metzgerei
carpenter: Zimmermann Tischler Schreiner hobeln~
mason: Maurer Steinmetz gemauert Mörtel~ Ziegel~
tailor: nähen~ Schneiderei Maßanzug Schneider Schneiderin
weaver: Weber gewebt Webstuhl
potter: Töpferei Keramik~
brewer: Brauer gebraut Brauerei
smith: Amboss~
merchant: Händler Kaufmann Krämer Hausierer Kaufleute Marktfrau Trödler Händlerin Verkäufer
messenger: Bote Postbote Kurier
hunter: Jäger Jagd gejagt Wilderer Förster~
shepherd: Hirte
sailor: Matrose Seemann Seefahrer Seeleute Seebär Bootsmann Steuermann
soldier: Soldat Soldatin Rekrut Offizier gedient~ beim_Militär
explorer: Abenteurer Expedition Pionier~
engineer: Tüftler Monteur Maschinist Bastler~
innkeeper: Kneipier Wirtsfrau Schankwirt Barkeeper Tresen~ Kellner~ hinter_der_Theke
doctor: Medizinfrau Quacksalber Weißkittel Onkel_Doktor Chirurg ärztlich
beggar: Bettler betteln Almosen schnorren Vagabund Obdachloser Stromer
bandit: Räuber Bandit Ganove Gauner Halunke Wegelagerer Überfall
pirate: Pirat Seeräuber Freibeuter Kaperfahrt
monk: Mönch Kloster
nun: Nonne Kloster~ Äbtissin
king: Herrscher Monarch Majestät Hoheit Regent Thronfolger König_und_Königin gekrönt
noble: Adlige Gräfin Herzogin Edelmann Edeldame Burgherr~ Gutsherr~ blaublütig blaues_Blut
career: Karriere Laufbahn Werdegang befördert Beförderung Aufstieg~ Berufsweg
quit: das_Handtuch_werfen Handtuch_geworfen den_Krempel_hinschmeißen den_Dienst_quittieren an_den_Nagel
retirement: zur_Ruhe in_Pension aufs_Altenteil den_Hammer_fallen Schluss_machen_mit
shift: Feierabend_machen
wages: Heuer~ Zulage Honorar was_verdient_man bringt_das_ein wirft_das_ab springt_dabei_raus was_springt
money: Kröten~ Mäuse~ Schotter Flocken~ Barschaft Taler Dukaten Pfennig Goldstück Geldstück Mittel~ knapp_bei_Kasse
money: Ebbe_in_der_Kasse
price: was_kostet wie_teuer was_verlangst was_verlangen_Sie muss_man_hinblättern blechen berappen löhnen was_schulde
price: zu_zahlen Schnäppchen spottbillig kostspielig sündhaft_teuer Nachlass~ Eintritt~ was_krieg_ich_los was_nimmst_du
price: saftig~ gesalzen~ wie_viel_Geld
rich_person: Geldsack begütert Geld_wie_Heu gut_betucht gut_situiert
poor_person: armer_Schlucker bedürftig von_der_Hand_in verarmt blank Habenichts ärmlich Elend~
debt: verschuldet in_der_Kreide Schuldner Gläubiger auf_Pump stunden~ Darlehen verpfändet Pfand~
savings: hohe_Kante angespart Erspartes
spend: verjubelt verprasst verjubeln
buy: Besorgungen zulegen~ angeschafft ergattern einkaufen_gehen Shopping erstehen~
sell: feilbieten veräußern anzubieten im_Angebot im_Sortiment führt_ihr Verkäufer~
trade: Geschäfte_machen
shop: Kiosk Bäckerei~ Kaufhaus Stand~ Supermarkt Boutique Ladentheke Trinkhalle
market: Stände~ Basar
goods: Kram~ Zeugs~ Artikel Sortiment Auslage Krempel~
business: Einnahmen Laden_läuft
tax: Maut~ versteuern Finanzamt Besteuerung
inherit: geerbt Erbin Erbschaft Testament Erbstück~ vererbt vermacht Nachlass~
bet: um_Geld_spielen
fund: gespendet Stiftung Sponsor
gift: Gabe~ verschenken beschenkt eine_Freude_machen Souvenir
crime: Gauner Ganove Halunke Schurke Missetat Straftat Einbruch Einbrecher Langfinger krumme_Dinger Täter
crime: auf_dem_Kerbholz Gaunerei Untat Delikt lange_Finger verbrochen
steal: lange_Finger gemopst geraubt entwendet stibitzt gemaust beklaut Einbruch~ mitgehen_lassen abgeluchst
police: Gendarm Schutzmann Sheriff~ Streife~ Kommissar Polizistin
guard: Wachposten bewachen bewacht Türsteher Leibwächter
prison: Kittchen hinter_Gittern eingelocht Häftling Sträfling einsperren hinter_Schloss_und Arrest
trial: Prozess~ Richterin Urteil verurteilt Verhandlung Anklage angeklagt Zeuge~
law: Richterin Anwältin Paragraf Urteil~ Strafe~ bestraft~ rechtens
rule: Hausordnung darf_man_das
fight: Handgemenge Duell rangeln gerauft verdroschen verhauen verprügelt sich_geprügelt
war: Feldzug Gefecht belagert Heer an_der_Front Front~ Frieden~ Kriege_geführt Angriff~
weapon: Lanze Speer Bogen~ Pfeil~ Armbrust Säbel Degen Keule Flinte Büchse~ Kanone Munition Revolver Knarre
sword: Säbel Degen
kill: abgemurkst Totschlag gemordet
death: abgekratzt ins_Gras_gebissen den_Löffel_abgegeben das_Zeitliche verblichen tödlich_verunglückt Ableben
death: von_uns_gegangen am_Leben hops_gegangen über_den_Jordan
burial: Bestattung beigesetzt zu_Grabe letzte_Ruhe
graveyard: Friedhof Grabstein Kirchhof Grabstätte Gräber~
afterlife: Paradies ewiges_Leben danach_weiter
speak: plappern Plausch Schwätzchen quasseln Gespräch klönen ein_Wort_gewechselt
gossip: Tratscherei Flurfunk Buschfunk was_man_so_hört munkelt_man man_munkelt Klatschbase Gemunkel hinter_dem_Rücken
gossip: Klatschmaul Hörensagen
news: Schlagzeile gibt_es_was_Neues was_tut_sich was_läuft_so Zeitung~ Kunde~ letzter_Zeit_passiert
newspaper: Zeitung Zeitschrift Artikel~
secret: unter_vier_Augen Leiche_im_Keller Leichen_im_Keller im_Vertrauen auf_dem_Herzen Dreck_am_Stecken verrätst
secret: etwas_zu_verbergen vertraulich diskret~ den_Mund_halten
lie: Flunkerei geflunkert Bären_aufbinden Bären_aufgebunden einen_Bären weismachen hinters_Licht auf_den_Leim
truth: Hand_aufs_Herz wahrhaftig die_reine_Wahrheit ungelogen ganz_ehrlich offen_gesagt Wahres_dran
story: Fabel
promise: Gelöbnis gelobt~ Schwur hoch_und_heilig Wort_gehalten
advice: Ratschlag Tipp Tipps Empfehlung beraten was_würdest_du_tun
opinion: wie_stehst_du_zu wie_stehen_Sie_zu was_sagst_du_zu deiner_Meinung Standpunkt Urteil~ was_meinst
thank: danken gedankt Dankeschön
brave: kühn Kühnheit Tapferkeit Draufgänger Mumm Courage waghalsig beherzt
coward: Feigling feige Hasenfuß Angsthase Memme Feigheit Schisser kneifen~
clever: gewitzt Genie~ gebildet~ Köpfchen helle~ aufgeweckt begabt~ Grips auf_Zack weise
foolish: dämlich Trottel Depp Esel~ Narr Tölpel Idiot bekloppt einfältig Unfug~ Torheit
stubborn: störrisch hartnäckig
shy: schüchtern scheu~ verlegen~ gehemmt wortkarg~ Schüchternheit
lazy: faul~ Faulpelz Faulenzer Taugenichts faulenzen
kind_person: gutmütig gutherzig herzlich warmherzig Herz_aus_Gold nett~ gütig
cruel: herzlos bösartig boshaft brutal gehässig fies~ grausam Grausamkeit
stingy: geizig Geizhals Geiz knauserig Geizkragen knickerig
honest: aufrichtig anständig redlich ehrliche_Haut ehrlich Ehrlichkeit
proud: prahlen~ stolz_wie eitel~ Angeber~
strange: schrullig Sonderling nicht_ganz_dicht schräger_Vogel verschroben nicht_geheuer Rätsel~ kauzig Kauz~
strange: nicht_alle_Tassen
patience: Geduld ungeduldig geduldig Ungeduld gedulden~
famous: berühmt~ Ruhm~ namhaft legendär prominent in_aller_Munde Promi
happy: selig vergnügt happy Wolke_sieben siebten_Himmel guter_Dinge gut_drauf bester_Laune frohgemut freudig bei_Laune
sad: trübsinnig Trübsal am_Boden_zerstört geknickt Herz_schwer Schwermut traurig_gemacht Wehmut untröstlich
sad: Kummer_gemacht zum_Heulen
angry: Zorn auf_die_Palme auf_achtzig an_die_Decke Wutanfall geladen~ Groll verstimmt in_Rage aus_der_Haut gereizt
angry: aufregt~ schlechte_Laune auf_den_Geist auf_die_Nerven
fear: Herz_in_die_Hose die_Hosen_voll Gänsehaut Heidenangst Schreck~ gegruselt weiche_Knie eine_Heidenangst
fear: schlaflose_Nächte mulmiges_Gefühl Alptraum~ gegraust graust wovor_graut
worry: Grübeln grübelt auf_dem_Herzen Kopf_zerbrechen bedrückt_dich bedrückt_Sie Schuh_drückt bekümmert
worry: macht_zu_schaffen graue_Haare quält~ zur_Last plagt~ liegt_im_Magen
nervous: nervös Nervosität Aufregung zappelig hibbelig flattrig
lonely: vereinsamt ganz_für_sich verlassen_fühlen
miss: fehlen_dir fehlen_Ihnen am_meisten_fehlt Fernweh~
surprised: überrascht erstaunt~ verblüfft verwundert vom_Hocker baff platt~ aus_den_Wolken Überraschung
bored: langweilig Langeweile gelangweilt öde~ eintönig Däumchen_drehen
hope: Hoffnung Daumen_drücken hoffen~ zuversichtlich
guilt: schlechtes_Gewissen schuld_daran auf_dem_Gewissen geschämt zu_verantworten wer_ist_schuld beschämt
hate: Hass Abscheu auf_den_Tod_nicht Abneigung zuwider ekelhaft~
wish: wenn_du_könntest erträumt ersehnt
memory: im_Gedächtnis entsinnen vergisst dran_erinnern weißt_du_noch
understand: begreifen kapieren kapiert begriffen Bahnhof_verstehen
illness: bettlägerig das_Bett_hüten im_Bett_liegen etwas_eingefangen Pest Cholera Pocken Übelkeit erbrechen speiübel
illness: Durchfall niesen ansteckend nicht_auf_dem_Damm fühle_mich_nicht mir_ist_schlecht mir_ist_übel fiebrig
illness: krank_geworden
health: auf_dem_Damm auf_der_Höhe rüstig putzmunter wohlauf topfit
injury: verstaucht blaue_Flecken blauer_Fleck Prellung Verbrennung Krücke~ Gips~ ausgerenkt angeknackst hinken humpeln
body_pain: Zipperlein Hexenschuss Gicht wo_tut_es_weh Krampf~
headache: Kater~ dicker_Kopf einen_dicken_Schädel der_Kopf_platzt
medicine: Trank~ Heiltrank Heilsalbe Bandage kuriert kurieren Rezeptur~ gegen_Schmerzen gegen_Kopfweh Hausmittel
medicine: Hustensaft
faint: aus_den_Latschen Bewusstsein_verloren bewusstlos weggetreten schwarz_vor_Augen
drunk: betrunken besoffen blau~ voll~ angeheitert Trunkenbold beschwipst Schwips einen_sitzen zu_tief_ins_Glas
drunk: tief_ins_Glas ausnüchtern Suff
head: Kopf~ Schädel Haupt~ Birne~
face: Lippen Antlitz
eye: schielen blinzeln kurzsichtig weitsichtig einäugig
ear: auf_den_Ohren Hörgerät schlecht_hören
hand: Pranke Pfote~ Handfläche Ellbogen~ Flosse~
leg: Wade Hüfte~ Schienbein lahmt~ Gehstock~
foot: Ferse Fußsohle
back_of_body: Rücken Kreuz~ Buckel~ Wirbelsäule Rückgrat Buckliger
tooth: Zahnlücke Beißerchen
hair: Mähne Schnurrbart Scheitel Strähne blond brünett rothaarig
haircut: Haarschnitt Frisör Friseur Friseurin Haare_schneiden Haare_gelassen rasieren~ Barbier rasiert~
tongue: Zunge Mund~ Lippen~ Gaumen~
skin: Runzeln faltig Muttermal Pickel Tattoo tätowiert Tätowierung
blood: verblutet Adern Ader~ Blutspur
strength: Kraftprotz Muskeln stemmen~ zupacken~
exercise: Gymnastik Liegestütze trainieren Training Sport~
looks: sieht_er_aus sieht_sie_aus Gestalt~ Statur pummelig mollig~ schlank~ attraktiv
size: wie_groß groß_bist Riese~ Zwerg~ Ausmaß~
breath: Puste~ außer_Atem Luft_holen
voice: Gebrüll~ brüllen~ Schrei~
cry: geheult schluchzt Heulsuse wimmern jammern~ geflennt
laugh: gekichert wiehern~ zum_Lachen
joke: Witz Kalauer witzig Pointe zum_Lachen
god: Engel~ Teufel~ Heilige~ Schöpfung Atheist Segen~ segnen~
church: Münster~ Gotteshaus Altar Kanzel Orgel~ Taufe~ Kathedrale Schrein~
priest: Pastorin Bischof predigen Predigt Seelsorger Beichte~
ghost: spukt_es herumspuken geistert Untote~ Irrlicht~ es_spukt
haunted: spukt spuken verwunschen Spukhaus spukt_es
magic: verzaubert verhext Zauberstab Hexerei Zauberei Amulett~ Hokuspokus
omen: Omen Vorzeichen Vorahnung böses_Zeichen schlechtes_Zeichen Weissagung Orakel
luck: Glückspilz Schwein_gehabt Talisman Kleeblatt Pechsträhne
festival: Volksfest Kirmes Jahrmarkt Fasching Karneval Erntedank Ostern Silvester auf_die_Pauke Festzelt Gelage
festival: Feste_gefeiert die_Korken_knallen Tanz~ Weihnachten
celebration: auf_die_Pauke Gelage Sause einen_draufmachen Korken_knallen Fete hochleben
hobby: in_der_freien_Zeit zum_Spaß zum_Vergnügen abseits_der_Arbeit wenn_du_frei_hast womit_vertreibst
hobby: nach_Dienstschluss womit_vertreibt wenn_gerade_nichts was_machst_du_gern so_zum_Ausgleich
free_time: womit_vertreibst womit_vertreibt wenn_du_frei_hast freie_Zeit freie_Stunden freier_Abend
game: Spielchen Skat Maumau Dame_spielen Mühle_spielen Kegeln~
playing_cards: Skat Poker Trumpf
child_game: Verstecken_spielen Fangen_spielen Murmeln Himmel_und_Hölle Schaukel Blinde_Kuh
toy: Spielsachen Kuscheltier Bauklötze Murmel~
football: Fußball kicken Tor_geschossen bolzen
sport: Sportler sportlich Wettrennen Turnier~ Boxen~ Tennis Handball Training~
music: Orchester Spielmann Musikant Ständchen Konzerte aufspielen Harfe~
instrument: Harfe Akkordeon Dudelsack Orgel Saiten Schlagzeug
song: Ohrwurm Volkslied trällern Strophe Refrain Ständchen Shanty
dance: Walzer Tango Tanzfläche
picture: Skizze gemalt~ Malerei Künstler~ Pinsel~ abgebildet
statue: Statue Statuen Denkmal Standbild Skulptur Büste~ Monument
theatre: Auftritt~ Zirkus~ Gaukler Clown Aufführung Artist~
custom: Gebräuche alter_Brauch
help: Beistand behilflich unter_die_Arme aushelfen unterstützt mit_anpacken
trust_person: auf_ihn_verlassen auf_sie_verlassen anvertraut misstrauen über_den_Weg
protect: beschützt verteidigt behüten abschirmen
rescue: aus_der_Patsche Notruf~
danger: heikel Wagnis nicht_ungefährlich auf_Leben_und_Tod in_Acht hüten_vor was_kann_passieren Kopf_und_Kragen gewagt~
danger: unsicher~
trap: Köder~ Schlinge Mausefalle Fallgrube Hinterhalt
company: Betrieb wem_untersteht Hauptsitz in_wessen_Auftrag
owner: Hausherr Hausherrin in_wessen_Besitz
language: wie_redest_du wie_reden_Sie Fremdwort Französisch Latein~
"""
