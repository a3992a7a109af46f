"""German: which words speak of the same thing: kin, callings, trade, talk, character, feelings and the body, as people
call them in everyday talk."""

CONCEPTS = """
family: Sippschaft Clan Anverwandte Stammbaum Schwiegereltern~ Schwager~ die_eigenen_Leute jemand_daheim die_Deinen
family: die_Ihren Kind_und_Kegel Enkel~
parents: Schwiegereltern~ Stiefmutter~ Stiefvater~
mother: Muttchen Stiefmutter alte_Dame Mamas
father: Stiefvater Paps mein_Alter dein_Alter
grandmother: Grossmama Ömchen Urgrossoma
grandfather: Grosspapa Urgroßvater Enkel~ Enkelin~
child: Enkelin Stammhalter Dreikäsehoch Blagen Lausebengel Halbwüchsige Bälger Rotznase jüngster_Spross eigene_Kinder
son: Filius Stiefsohn Schwiegersohn~ Stammhalter
daughter: Töchterchen Stieftochter Schwiegertochter~
orphan: Waise Waisenkind Waisenhaus verwaist Findelkind elternlos Vollwaise
sibling: Halbbruder Stiefbruder Brüderchen Schwager~ Einzelkind
cousin: Kusine Basen~
uncle: Patenonkel Pate~ Oheim
aunt: Patentante Muhme Patin~
baby: Wickelkind Windel~ Fläschchen~ Schnuller~ Krabbelkind Nesthäkchen~
birth: Wehen~ gebären guter_Hoffnung das_Licht_der_Welt Kreißsaal
spouse: Angetraute fester_Freund feste_Freundin Ring_am_Finger in_festen_Händen noch_zu_haben Junggesellin Exfrau Exmann
wedding: Vermählung vermählt Verlobung Ja_gesagt vor_den_Altar unter_die_Haube das_Jawort Trauzeuge Trauring
romance: angebandelt anbandeln umworben Schmetterlinge_im_Bauch hin_und_weg Anbeter ein_Auge_geworfen
romance: auf_jemanden_stehen zwischen_euch_beiden läuft_da_was was_am_Laufen Liebhaber angetan~ den_Kopf_verdreht
romance: Herz_verloren Zuneigung abgeblitzt Korb_bekommen schäkern Verflossene knutschen Hals_über_Kopf Liaison
romance: abgewiesen~
jealous: eifersüchtig neidisch Neid Missgunst beneiden missgünstig
widow: Hinterbliebene~ Mann_verloren Frau_verloren
friend: Spezi Kumpan Vertraute anfreunden angefreundet Clique dicke_Freunde gut_befreundet auf_du_und_du
friend: durch_dick_und_dünn
liking: grün_sein gut_miteinander klarkommen riechen_können gut_zu_sprechen auf_einer_Wellenlänge nicht_grün
liking: kannst_du_gut_mit kommst_du_klar kommen_Sie_klar wohlgesonnen
enemy: Erzfeind Feindschaft Nebenbuhler Konkurrenz Kontrahent
quarrel: Zwist Fehde Krach_gehabt in_den_Haaren Hader Händel Wortgefecht Stunk überworfen entzweit Zerwürfnis böses_Blut
quarrel: nicht_grün in_die_Haare verzankt Kabbelei Hühnchen_zu_rupfen schief_hängt Haussegen Unfrieden verstritten
reconcile: versöhnen versöhnt wieder_gut Frieden_geschlossen ausgesöhnt Kriegsbeil_begraben aussprechen~
apologise: Abbitte um_Verzeihung
forgive: verziehen nachtragend~ Vergebung
neighbour: gegenüber~ Tür_an_Tür von_nebenan Anrainer
stranger: Fremdling Auswärtige Zugereister nicht_von_hier
newcomer: Zugezogene Zugereiste Grünschnabel frisch_hier neu_hier
guest: Wanderer~ Kundin Kundschaft
old_person: Greisin Tattergreis Urgestein~ in_die_Jahre_gekommen auf_dem_Buckel
age: wie_viele_Lenze Lenze~ auf_dem_Buckel Jährchen wie_viele_Jahre_zählt Jahrgang volljährig minderjährig Kerzen_auf
age: wann_geboren uralt in_welchem_Alter
birthday: Ehrentag Wiegenfest ein_Jahr_älter
upbringing: Kindertage großwerden von_klein_auf als_Junge als_Mädchen
origin: Landsleute Einheimische~ Ureinwohner~ hiesig woher_des_Weges wo_zu_Hause welcher_Gegend welchem_Land
origin: was_für_ein_Landsmann Abkunft von_hier_stammen zugewandert~
former_life: vorher_so_getrieben früher_getrieben in_jungen_Jahren damals_gemacht vor_deiner_Zeit was_war_vorher
name_of: taufen~ wie_heißt_das wie_schimpft wie_ruft_man
person_like: was_für_einer_ist was_für_eine_ist Charakterzug so_der_Typ wie_so_drauf
character: Charakter Wesensart Gemüt Temperament Wesen~ Naturell
many_people: wie_viel_Volk wie_viel_Mann wie_viele_Köpfe
inhabitants: Volk~ Völkchen Ansässige Bürger Dörfler Eingesessene wer_haust wer_lebt_hier wer_lebt_da Anwohner
job: Brötchen_verdienen seine_Brötchen Brot_verdienen tagaus_tagein Anstellung Gewerbe~ Metier womit_verdienst
job: wovon_lebst wovon_leben zu_tun_den_ganzen was_machst_du_so was_treibst_du was_treiben_Sie Tagewerk Fachgebiet
job: dein_Job Plackerei
work: Maloche Plackerei Schufterei schuften Tagewerk Pflichten Anstellung Gewerbe abrackern Werk~
work_hard: Plackerei Schinderei abrackern abgerackert schwer_geschuftet Knochenjob Buckel_krumm
boss: Dienstherr Vorsteher Vorstand Oberste Meisterin~ das_Ruder die_Hosen_an am_Ruder das_Kommando am_Drücker
boss: hat_hier_was_zu die_Ansagen wer_bestimmt wer_schafft_an hohes_Tier
leader: Dienstherr Vorsteher Ratsherr~ Herrscherin regiert regieren Regierung~ Machthaber am_Ruder die_Zügel das_Zepter
leader: die_Hosen_an wer_bestimmt Obrigkeit Herr_im_Haus
mayor: Dorfschulze
committee: Gemeinderat Stadtrat Ausschuss Komitee Versammlung~ Gremium Sitzung~
election: Wahl~ gewählt~ abstimmen Kandidat
worker: Arbeiterin Knecht Magd Tagelöhner Handlanger Aushilfe Bedienstete Fachkraft
servant: Knecht Magd Butler Zofe Dienstbote Gesinde Lakai
apprentice: Lehrbub Lehrjunge Lehrzeit Zögling Schülerin Schützling~ Lehrjahre Praktikant in_der_Lehre lernst_du_an
apprentice: Anlernling Lehrstelle
teach: Lehrherr anlernen angelernt eingewiesen abgeschaut abgeguckt in_die_Schule_gegangen das_Handwerk_gelernt
teach: Nachhilfe Lektion erlernt wer_hat_dir_gezeigt bei_wem_gelernt
teacher: Lehrer Professor Professorin Dozent Tutor Lehrherr
school: Schulheft die_Schulbank lesen_und_schreiben
practise: üben~ Übung geübt~ trainieren proben
read: schmökern Lektüre entziffern Analphabet
arithmetic: Mathematik Mathe Einmaleins addieren
baker: Bäcker Bäckerei Backstube Konditor Konditorei
butcher: Metzger Fleischer Schlachter Metzgerei Fleischerei geschlachtet
carpenter: Zimmermann Tischler Schreiner Tischlerei Schreinerei hobeln~
mason: Maurer Steinmetz gemauert Mörtel~ Ziegel~
tailor: nähen~ Schneiderei Maßanzug
weaver: Weber gewebt Webstuhl
potter: Töpferei Keramik~
brewer: Brauer gebraut Brauerei Sudkessel
smith: Schmiedin Amboss~
merchant: Händler Kaufmann Krämer Hausierer Kaufleute Marktfrau Trödler
messenger: Bote Botin Postbote Kurier Postbotin
hunter: Jäger Jagd gejagt Wilderer Förster~ Weidmann
shepherd: Hirte Hirtin Schafhirte Viehhirte
sailor: Matrose Seemann Seefahrer Seeleute Seebär Bootsmann Steuermann
soldier: Soldat Soldatin Söldner Rekrut Landsknecht Offizier Feldwebel Gefreiter gedient~ beim_Militär
explorer: Abenteurer Erforscher Expedition Pionier~
engineer: Tüftler Monteur Maschinist Bastler~
innkeeper: Kneipier Wirtsfrau Schankwirt Barkeeper Tresen~ Kellner~ hinter_der_Theke Schankmaid~
doctor: Medizinfrau Quacksalber Weißkittel Onkel_Doktor Chirurg Chirurgin Apotheker~ Kräuterfrau~ ärztlich
beggar: Bettler betteln Almosen schnorren Vagabund Obdachloser Stromer
bandit: Räuber Bandit Ganove Gauner Halunke
pirate: Pirat Seeräuber Freibeuter Kaperfahrt
monk: Mönch Kloster Abt Kutte~ Ordensbruder
nun: Nonne Kloster~ Äbtissin
king: Herrscher Monarch Majestät Hoheit Regent Regentin Thronfolger König_und_Königin gekrönt
noble: Adlige Gräfin Baronin Herzogin Freiherr Edelmann Edeldame Burgherr~ Gutsherr~ blaublütig blaues_Blut
career: Karriere Laufbahn Werdegang befördert Beförderung Aufstieg~ Berufsweg
quit: das_Handtuch_werfen Handtuch_geworfen den_Krempel_hinschmeißen in_den_Sack den_Dienst_quittieren an_den_Nagel
retirement: Ruheständler zur_Ruhe in_Pension aufs_Altenteil den_Hammer_fallen Schluss_machen_mit
shift: Feierabend_machen
wages: Salär Heuer~ Zulage Honorar was_verdient_man bringt_das_ein wirft_das_ab springt_dabei_raus was_springt Besoldung
money: Kröten~ Mäuse~ Schotter Penunze Flocken~ Barschaft Taler Dukaten Heller Pfennig Goldstück Geldstück Silberlinge
money: Mittel~ knapp_bei_Kasse Ebbe_in_der_Kasse
price: was_kostet wie_teuer was_verlangst was_verlangen_Sie was_willst_du_dafür was_wollen_Sie_dafür auf_den_Tisch_legen
price: muss_man_hinblättern blechen berappen löhnen was_schulde zu_zahlen Schnäppchen spottbillig kostspielig
price: sündhaft_teuer Nachlass~ Eintritt~ was_krieg_ich_los was_muss_ich_hinlegen was_nimmst_du unbezahlbar~ saftig~
price: gesalzen~ wie_viel_Geld
rich_person: Geldsack Krösus begütert Geld_wie_Heu gut_betucht gut_situiert
poor_person: armer_Schlucker bedürftig von_der_Hand_in verarmt blank Habenichts ärmlich Elend~
debt: verschuldet in_der_Kreide Schuldner Gläubiger auf_Pump stunden~ Darlehen verpfändet Pfand~
savings: hohe_Kante angespart Erspartes unter_der_Matratze
spend: verjubelt verprasst verjubeln verschwenden~ auf_den_Kopf_gehauen zum_Fenster_hinaus
buy: Besorgungen zulegen~ anschaffen~ angeschafft ergattern einkaufen_gehen Shopping feilbieten~ erstehen~
sell: feilbieten veräußern verscherbeln verticken anzubieten im_Angebot im_Sortiment führt_ihr
trade: schachern Geschäfte_machen
shop: Kiosk Bäckerei~ Kaufhaus Stand~ Supermarkt Boutique Ladentheke Trinkhalle
market: Stände~ Basar Marktfrau~
goods: Kram~ Zeugs~ Artikel Sortiment Auslage Krempel~
business: Kundschaft~ wie_läuft_das_Geschäft wie_laufen_die_Geschäfte Konkurrenz~ Einnahmen Laden_läuft
tax: Zehnt Maut~ versteuern Finanzamt Besteuerung
inherit: geerbt Erbin Erbschaft Testament Erbstück~ vererbt hinterlassen~ vermacht Nachlass~
bet: verwettet verspielt~ um_Geld_spielen
fund: gespendet Stiftung Kollekte Fördergeld Sponsor
gift: Gabe~ verschenken beschenkt Überraschung~ Aufmerksamkeit~ eine_Freude_machen Souvenir
crime: Gauner Ganove Halunke Schurke Missetat Straftat Einbruch Einbrecher Langfinger krumme_Dinger Täter
crime: auf_dem_Kerbholz ausgefressen~ Gaunerei Schwindler~ Untat Delikt lange_Finger verbrochen
steal: lange_Finger gemopst geraubt entwendet stibitzt gemaust beklaut Einbruch~ mitgehen_lassen abgeluchst
police: Gendarm Schutzmann Sheriff~ Streife~ Kommissar Büttel Polizistin
guard: Wachposten bewachen bewacht Türsteher Leibwächter
prison: Kittchen hinter_Gittern gesessen_hat eingebuchtet eingelocht Häftling Sträfling einsperren hinter_Schloss_und
prison: Arrest
trial: Prozess~ Richterin Urteil verurteilt Verhandlung Anklage angeklagt Zeuge~
law: Richterin Anwältin Paragraf Urteil~ Strafe~ bestraft~ rechtens
rule: Hausordnung Bestimmung darf_man_das Anstandsregel~
fight: Keilerei Handgemenge Duell rangeln gerauft verdroschen verhauen verprügelt sich_geprügelt
war: Feldzug Gefecht Belagerung~ belagert Heer an_der_Front Front~ Frieden~ Kriege_geführt Angriff~ Angreifer~
weapon: Lanze Speer Bogen~ Pfeil~ Armbrust Säbel Degen Keule Flinte Büchse~ Kanone Munition Revolver Knarre
sword: Säbel Degen
kill: gemeuchelt abgemurkst um_die_Ecke_gebracht Totschlag abgestochen gemordet
death: abgekratzt ins_Gras_gebissen den_Löffel_abgegeben das_Zeitliche dahingerafft verblichen tödlich_verunglückt
death: Ableben abgelebt von_uns_gegangen unter_der_Erde am_Leben sterblich~ hops_gegangen über_den_Jordan aus_dem_Leben
burial: Bestattung beigesetzt Gruft Ruhestätte zu_Grabe letzte_Ruhe
graveyard: Friedhof Grabstein Gruft Kirchhof Totenacker Grabstätte
afterlife: Paradies Fegefeuer~ Totenreich ewiges_Leben danach_weiter
speak: plappern Plausch Schwätzchen quasseln Gespräch ratschen klönen ein_Wort_gewechselt
gossip: Tratscherei Flurfunk Buschfunk hinter_vorgehaltener_Hand was_man_so_hört munkelt_man man_munkelt Klatschbase
gossip: was_reden_die_Leute Gemunkel zerreißt_sich_das_Maul hinter_dem_Rücken Klatschmaul Hörensagen
news: Schlagzeile gibt_es_was_Neues was_tut_sich was_läuft_so Zeitung~ Kunde~ letzter_Zeit_passiert
newspaper: Zeitung Zeitschrift Illustrierte Artikel~ Schlagzeile~
secret: unter_vier_Augen hinterm_Berg hinter_dem_Berg Leiche_im_Keller Leichen_im_Keller unter_uns im_Vertrauen
secret: auf_dem_Herzen Dreck_am_Stecken verrätst etwas_zu_verbergen vertraulich diskret~ den_Mund_halten eingeweiht~
secret: ein_Geheimnis
lie: Flunkerei geflunkert Seemannsgarn Bären_aufbinden Bären_aufgebunden einen_Bären weismachen verarschen~
lie: hinters_Licht auf_den_Leim Ammenmärchen verkohlen~ Hochstapler~
truth: Hand_aufs_Herz wahrhaftig die_reine_Wahrheit ungelogen ganz_ehrlich offen_gesagt Wahres_dran
story: Döntjes Schwank Fabel
promise: Eid Gelöbnis gelobt~ Schwur hoch_und_heilig Wort_gehalten
advice: Ratschlag Tipp Tipps Empfehlung beraten was_würdest_du_tun
opinion: wie_stehst_du_zu wie_stehen_Sie_zu was_sagst_du_zu deiner_Meinung Standpunkt Urteil~ Einschätzung was_meinst
thank: danken gedankt Dankeschön
brave: kühn Kühnheit Tapferkeit Draufgänger Mumm Courage waghalsig beherzt
coward: Feigling feige Hasenfuß Angsthase Memme Feigheit Schisser kneifen~
clever: gewitzt Genie~ gebildet~ Köpfchen helle~ aufgeweckt begabt~ Grips auf_Zack weise
foolish: dämlich Trottel Depp Esel~ Narr Tölpel Idiot bekloppt einfältig Unfug~ Torheit
stubborn: störrisch hartnäckig verbohrt uneinsichtig
shy: schüchtern scheu~ verlegen~ gehemmt wortkarg~
lazy: faul~ Faulpelz Faulenzer arbeitsscheu Taugenichts Nichtsnutz auf_der_faulen_Haut
kind_person: gutmütig gutherzig herzlich großzügig~ warmherzig Herz_aus_Gold nett~ gütig
cruel: herzlos bösartig boshaft brutal gehässig fies~
stingy: geizig Geizhals Geiz knauserig Geizkragen knickerig
honest: aufrichtig anständig redlich ehrliche_Haut
proud: eingebildet~ prahlen~ brüsten darauf_bilde stolz_wie eitel~ Angeber~
strange: schrullig Sonderling Eigenbrötler nicht_ganz_dicht schräger_Vogel verschroben nicht_geheuer mysteriös~ Rätsel~
strange: kauzig Kauz~ nicht_alle_Tassen einen_Vogel
patience: Geduld ungeduldig
famous: berühmt~ Ruhm~ namhaft legendär prominent in_aller_Munde Promi
happy: selig vergnügt happy Wolke_sieben siebten_Himmel guter_Dinge gut_drauf bester_Laune frohgemut freudig bei_Laune
sad: trübsinnig Trübsal am_Boden_zerstört geknickt Herz_schwer Schwermut traurig_gemacht Wehmut Laus_über_die_Leber
sad: untröstlich Kummer_gemacht zum_Heulen
angry: Zorn auf_die_Palme auf_achtzig an_die_Decke Wutanfall aufgeregt~ geladen~ Groll verstimmt grimmig in_Rage
angry: aus_der_Haut gereizt aufregt~ schlechte_Laune auf_den_Geist auf_die_Nerven
fear: Muffensausen Herz_in_die_Hose die_Hosen_voll Gänsehaut Heidenangst Schreck~ gegruselt weiche_Knie grusligste
fear: eine_Heidenangst schlaflose_Nächte mulmiges_Gefühl Alptraum~ gegraust graust wovor_graut
worry: Grübeln grübelt auf_dem_Herzen Kopf_zerbrechen bedrückt_dich bedrückt_Sie Schuh_drückt bekümmert
worry: macht_zu_schaffen graue_Haare quält~ zur_Last plagt~ liegt_im_Magen
nervous: nervös Nervosität aufgeregt~ Aufregung zappelig hibbelig Nervenbündel flattrig
lonely: vereinsamt ganz_für_sich abgeschieden~ Eigenbrötler~ verlassen_fühlen
miss: fehlen_dir fehlen_Ihnen herbeisehnen am_meisten_fehlt Fernweh~
surprised: überrascht Überraschung erstaunt~ verblüfft verwundert vom_Hocker baff platt~ aus_den_Wolken
bored: langweilig Langeweile gelangweilt öde~ eintönig Däumchen_drehen
hope: Hoffnung Daumen_drücken
guilt: schlechtes_Gewissen schuld_daran auf_dem_Gewissen geschämt zu_verantworten wer_ist_schuld beschämt
hate: Hass Abscheu auf_den_Tod_nicht nicht_riechen Abneigung zuwider widerlich~ ekelhaft~
wish: Träumerei~ wenn_du_könntest erträumt ersehnt
memory: Erinnerungsstück~ im_Gedächtnis entsinnen vergisst dran_erinnern weißt_du_noch
understand: begreifen kapieren kapiert begriffen schnallen~ Bahnhof_verstehen
illness: bettlägerig siech unpässlich das_Bett_hüten im_Bett_liegen etwas_eingefangen Pest Cholera Pocken Übelkeit
illness: erbrechen speiübel Durchfall niesen Zipperlein~ flachgelegen ansteckend nicht_auf_dem_Damm fühle_mich_nicht
illness: mir_ist_schlecht mir_ist_übel fiebrig krank_geworden
health: auf_dem_Damm auf_der_Höhe rüstig putzmunter wohlauf topfit wie_geht_es_gesundheitlich
injury: gestolpert~ verstaucht blaue_Flecken blauer_Fleck Prellung Verbrennung Knochenbruch aufgeschürft Krücke~
injury: geschnitten~ Gips~ ausgerenkt angeknackst wie_ist_das_passiert Schnittwunde hinken humpeln
body_pain: Zipperlein Hexenschuss Gicht wo_tut_es_weh Krampf~
headache: Kater~ dicker_Kopf einen_dicken_Schädel der_Kopf_platzt mir_dreht_sich_alles
medicine: Pülverchen Trank~ Heiltrank Heilsalbe Bandage kuriert kurieren Rezeptur~ gegen_Schmerzen gegen_Kopfweh
medicine: Hausmittel Hustensaft verbunden~ Wundermittel
faint: aus_den_Latschen Bewusstsein_verloren bewusstlos weggetreten schwarz_vor_Augen
drunk: betrunken besoffen blau~ voll~ angeheitert Trunkenbold beschwipst Schwips einen_sitzen zu_tief_ins_Glas Fahne~
drunk: tief_ins_Glas ausnüchtern Suff
head: Kopf~ Schädel Haupt~ Birne~
face: Lippen Antlitz Fratze~ Augenbraue~
eye: schielen blinzeln kurzsichtig weitsichtig Pupille Wimpern einäugig
ear: auf_den_Ohren Hörgerät schlecht_hören Ohrläppchen
hand: Pranke Pfote~ Handfläche Ellbogen~ Flosse~
leg: Wade Hüfte~ Schienbein Haxe~ Oberschenkel lahmt~ Stelzen~ Gehstock~ Krückstock~
foot: Ferse Fußsohle Quanten Mauken Fußabdruck~
back_of_body: Rücken Kreuz~ Buckel~ Wirbelsäule Schultern~ Rückgrat Buckliger
tooth: Zahnlücke Beißerchen Zahnbürste~ Beißer Zahnspange
hair: Mähne Schnurrbart Schnauzer~ Scheitel Strähne blond brünett rothaarig
haircut: Haarschnitt Frisör Friseur Friseurin Haare_schneiden Haare_gelassen rasieren~ Barbier rasiert~
tongue: Zunge Mund~ Lippen~ Gaumen~
skin: Runzeln faltig Muttermal Pickel Tattoo tätowiert Tätowierung
blood: verblutet Adern Ader~ Blutspur Blutvergießen~
strength: Kraftprotz Muskeln stemmen~ zupacken~
exercise: Gymnastik Liegestütze trainieren Training Sport~ Dehnübung
looks: sieht_er_aus sieht_sie_aus Erscheinung~ Gestalt~ Statur pummelig mollig~ schlank~ attraktiv
size: wie_groß groß_bist riesengroß~ Riese~ Zwerg~ Abmessung~ Ausmaß~
breath: Puste~ verschnaufen außer_Atem Luft_holen hecheln
voice: krächzen~ Gebrüll~ brüllen~ Schrei~ krächzt~
cry: geheult plärren schluchzt flennt Heulsuse wimmern jammern~ geflennt
laugh: gekichert wiehern~ prusten kringeln~ zum_Lachen Schabernack~
joke: Witz Kalauer witzig Pointe zum_Lachen
god: Engel~ Teufel~ Heilige~ Schöpfung Atheist Segen~ segnen~
church: Münster~ Gotteshaus Altar Kanzel Orgel~ Taufe~ Kathedrale Schrein~
priest: Pastorin Kaplan Bischof predigen Predigt Seelsorger Hochwürden Beichte~
ghost: spukt_es herumspuken geistert Untote~ Irrlicht~ es_spukt
haunted: spukt spuken verwunschen Spukhaus spukt_es
magic: verzaubert verhext Zauberspruch Zauberstab Hexerei Zauberei Amulett~ Hokuspokus Kristallkugel~
omen: Omen Vorzeichen Vorahnung böses_Zeichen schlechtes_Zeichen Prophezeiung Weissagung Orakel
luck: Glückspilz Unglücksrabe~ Schwein_gehabt Massel Talisman Kleeblatt Pechsträhne
festival: Volksfest Kirmes Kerwe Jahrmarkt Fasching Karneval Erntedank Ostern Silvester was_los_hier auf_die_Pauke
festival: Festzelt Gelage Feste_gefeiert die_Korken_knallen Remmidemmi Tanz~
celebration: auf_die_Pauke Gelage Sause einen_draufmachen Korken_knallen Fete hochleben Trinkspruch~
hobby: in_der_freien_Zeit zum_Spaß zum_Vergnügen abseits_der_Arbeit wenn_du_frei_hast womit_vertreibst
hobby: nach_Dienstschluss am_Wochenende Liebhaberei womit_vertreibt wenn_gerade_nichts was_machst_du_gern
hobby: so_zum_Ausgleich
free_time: womit_vertreibst womit_vertreibt wenn_du_frei_hast freie_Zeit freie_Stunden freier_Abend
game: Spielchen Skat Maumau Kniffel Dame_spielen Mühle_spielen Kegeln~
playing_cards: Skat Poker Rommé Doppelkopf Trumpf Pik
child_game: Verstecken_spielen Fangen_spielen Murmeln Himmel_und_Hölle Schaukel Blinde_Kuh
toy: Spielsachen Kuscheltier Bauklötze Kreisel~ Holzpferd Murmel~
football: Fußball kicken Tor_geschossen bolzen Elfmeter
sport: Sportler sportlich Wettrennen Turnier~ Boxen~ Tennis Handball Training~
music: Orchester Spielmann Musikant Schlagzeug~ Ständchen Konzerte aufspielen Harfe~ Laute~
instrument: Laute~ Harfe Akkordeon Dudelsack Saxofon Cello Orgel Saiten Schlagzeug
song: Ohrwurm Volkslied trällern Strophe Refrain Ständchen Shanty
dance: Walzer Tango Reigen Tanzfläche schwofen Polka Ballett~
picture: Skizze gemalt~ Malerei Künstler~ Pinsel~ abgebildet
statue: Statue Statuen Denkmal Standbild Skulptur Bildhauer~ Büste~ Monument
theatre: Theaterstück Auftritt~ Zirkus~ Gaukler Clown Aufführung Artist~ Zauberkünstler~
custom: Gebräuche Brauchtum überliefert~ alter_Brauch traditionell Zeremonie~
help: Beistand behilflich unter_die_Arme aushelfen zur_Seite Handreichung~ unterstützt mit_anpacken
trust_person: auf_ihn_verlassen auf_sie_verlassen anvertraut misstrauen über_den_Weg
protect: beschützt verteidigt Schutzwall~ behüten abschirmen
rescue: rausgehauen aus_der_Patsche Notruf~
danger: heikel Wagnis nicht_ungefährlich auf_Leben_und_Tod in_Acht hüten_vor was_kann_passieren Kopf_und_Kragen gewagt~
danger: unsicher~ zustoßen~ kann_mir_was_passieren
trap: Hinterhalt~ Köder~ Schlinge Mausefalle Fallgrube hereingelegt~ austricksen~
company: Betrieb Konzerne Reederei~ wem_untersteht Hauptsitz in_wessen_Auftrag
owner: Hausherr Hausherrin in_wessen_Besitz
language: Kauderwelsch wie_redest_du wie_reden_Sie Zungenschlag Fremdwort Französisch Latein~ sprachlich
"""
