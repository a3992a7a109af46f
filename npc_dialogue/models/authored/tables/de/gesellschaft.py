"""German: which words speak of the same thing: kin, callings, trade, talk, character, feelings and the body, as people
call them in everyday talk."""

CONCEPTS = """
family: Sippschaft Clan Blutsverwandte Anverwandte Stammbaum Schwiegereltern~ Schwager~ Schwägerin~ Familienbande
family: die_eigenen_Leute jemand_daheim die_Deinen die_Ihren Kind_und_Kegel Familienmitglieder Verwandter Enkel~
parents: Pflegeeltern Schwiegereltern~ Erziehungsberechtigte Stiefmutter~ Stiefvater~
mother: Muttchen Stiefmutter Schwiegermutter Pflegemutter~ alte_Dame Mamas
father: Stiefvater Schwiegervater Paps Pflegevater~ mein_Alter dein_Alter
grandmother: Grossmama Urgroßmutter Ömchen Urgrossoma
grandfather: Grosspapa Urgroßvater Enkel~ Enkelin~
child: Enkelkind Enkelin Enkelkinder Stammhalter Dreikäsehoch Gören Blagen Lausebengel Teenager~ Halbwüchsige Bälger
child: Kinderlein Kleinkind Kleinkinder Rotznase kinderlos Schulkind~ jüngster_Spross eigene_Kinder
son: Filius Stiefsohn Schwiegersohn~ Stammhalter
daughter: Töchterchen Stieftochter Schwiegertochter~
orphan: Waise Waisenkind Waisen Waisenhaus verwaist Findelkind elternlos Vollwaise
sibling: Halbbruder Halbschwester Stiefbruder Stiefschwester Brüderchen Schwesterchen Schwager~ Schwägerin~ Einzelkind
cousin: Kusine Vettern Großcousin Basen~
uncle: Patenonkel Pate~ Oheim
aunt: Patentante Muhme Patin~
baby: Wickelkind Windel~ Windeln~ Fläschchen~ Schnuller~ Krabbelkind Nesthäkchen~
birth: Wehen~ niedergekommen gebären gebar schwanger~ guter_Hoffnung das_Licht_der_Welt Kreißsaal
spouse: Angetraute Göttergatte Gatten Eheleute Ehepaar Lebenspartner bessere_Hälfte fester_Freund feste_Freundin
spouse: Ring_am_Finger in_festen_Händen noch_zu_haben unverheiratet Junggeselle Junggesellin alleinstehend Ehering
spouse: eingetragen~ Exfrau Exmann
wedding: Vermählung vermählt Verlobung Verlobte Verlobter Heiratsantrag Brautkleid Brautpaar Hochzeitskleid Ja_gesagt
wedding: vor_den_Altar unter_die_Haube das_Jawort Trauzeuge Trauring standesamtlich
romance: Techtelmechtel Turteltauben angebandelt anbandeln umworben Herzblatt Schmetterlinge_im_Bauch hin_und_weg
romance: Anbeter ein_Auge_geworfen auf_jemanden_stehen zwischen_euch_beiden läuft_da_was was_am_Laufen Liebeskummer
romance: Liebhaber Geliebte Geliebter angetan~ den_Kopf_verdreht Herz_verloren Herzensdame Flamme~ Zuneigung abgeblitzt
romance: Korb_bekommen schäkern Verflossene Verflossener Liebesbrief knutschen Hals_über_Kopf Liaison Turteln
romance: abgewiesen~ Herzschmerz
jealous: eifersüchtig Eifersucht neidisch Neid Missgunst beneiden missgünstig
widow: Strohwitwe Hinterbliebene~ Witwenstand Mann_verloren Frau_verloren
friend: Freundeskreis Busenfreund Spezi Kumpan Kumpane Weggefährte Vertraute anfreunden angefreundet Kameraden Clique
friend: dicke_Freunde gut_befreundet auf_du_und_du durch_dick_und_dünn Kameradschaft
liking: grün_sein gut_miteinander klarkommen sympathisch riechen_können gut_zu_sprechen auf_einer_Wellenlänge nicht_grün
liking: kannst_du_gut_mit kommst_du_klar kommen_Sie_klar wohlgesonnen
enemy: Erzfeind Todfeind Feindschaft Widersacherin Nebenbuhler Konkurrenz spinnefeind Kontrahent
quarrel: Zwist Fehde Krach_gehabt in_den_Haaren Hader Händel Wortgefecht Zwistigkeiten Zankapfel Stunk überworfen
quarrel: entzweit Zerwürfnis böses_Blut nicht_grün in_die_Haare aneinandergeraten Meinungsverschiedenheit verzankt
quarrel: zanken Kabbelei Hühnchen_zu_rupfen schief_hängt Haussegen Unfrieden verstritten
reconcile: versöhnen versöhnt Versöhnung vertragen~ wieder_gut Frieden_geschlossen ausgesöhnt Kriegsbeil_begraben
reconcile: aussprechen~
apologise: entschuldigen Entschuldigung Verzeihung Abbitte um_Verzeihung
forgive: verziehen nachtragend~ nachsehen~ vergeben~ Vergebung
neighbour: nebenan~ gegenüber~ Tür_an_Tür von_nebenan Nachbarsleute Anrainer
stranger: Fremdling Unbekannte Dahergelaufener Hergelaufener Auswärtige Auswärtiger Zugereister nicht_von_hier
newcomer: Zugezogene Zugezogener Zugereiste Grünschnabel frisch_hier neu_hier
guest: Gastfreundschaft Gäste~ Wanderer~ Durchreisender Besucherin Kundin Kundschaft Stammgast Stammgäste
old_person: Greisin Tattergreis Hochbetagte Urgestein~ Mütterchen~ Senioren in_die_Jahre_gekommen auf_dem_Buckel
age: wie_viele_Lenze Lenze~ auf_dem_Buckel Jährchen wie_viele_Jahre_zählt Jahrgang volljährig minderjährig Kerzen_auf
age: wann_geboren steinalt uralt blutjung in_welchem_Alter Geburtsjahr
birthday: Ehrentag Wiegenfest Geburtstagskind Geburtstagskuchen Geburtstagsfeier ein_Jahr_älter
upbringing: Kinderjahre Kindertage Jugendjahre Kindesbeine großwerden von_klein_auf als_Kind als_Junge als_Mädchen
origin: Landsleute Einheimische~ Einheimischer~ Ureinwohner~ hiesig gebürtig woher_des_Weges wo_bist_du_zu_Hause
origin: wo_zu_Hause welcher_Gegend welchem_Land was_für_ein_Landsmann Abkunft Herkunftsort von_hier_stammen zugewandert~
former_life: vorher_so_getrieben früher_getrieben in_jungen_Jahren damals_gemacht vor_deiner_Zeit was_war_vorher
name_of: Vorname Nachname Rufname taufen~ getauft wie_heißt_das wie_schimpft wie_ruft_man
person_like: was_für_einer_ist was_für_eine_ist was_ist_das_für_eine Charakterzug so_der_Typ wie_so_drauf
character: Charakter Wesensart Gemüt Temperament Persönlichkeit Wesen~ Eigenart Naturell gestrickt~ Charakterkopf
many_people: wie_viel_Volk wie_viel_Mann wie_viele_Köpfe
inhabitants: Volk~ Völkchen Ansässige ansässig Bürger Bürgerin Dörfler Städter Bewohnerin Einwohnerschaft Eingesessene
inhabitants: wer_haust wer_lebt_hier wer_lebt_da Anwohner
job: Brötchen_verdienen seine_Brötchen Brot_verdienen tagaus_tagein Anstellung Berufung Gewerbe~ Metier Berufsleben
job: womit_verdienst womit_verdienen wovon_lebst wovon_leben zu_tun_den_ganzen was_machst_du_so was_treibst_du
job: was_treiben_Sie Broterwerb Arbeitsalltag Tagewerk Aufgabenbereich Fachgebiet Verantwortung~ dein_Job Zuständigkeit
job: angeheuert~ Plackerei
work: Maloche Plackerei Schufterei schuften Tagewerk Pflichten Anstellung Gewerbe abrackern Knochenarbeit Werk~
work_hard: Plackerei Schinderei abrackern abgerackert schwer_geschuftet Knochenjob Knochenarbeit Überstunden
work_hard: Buckel_krumm
boss: Dienstherr Vorsteher Vorsteherin Vorstand Oberste Oberster Häuptlinge Meisterin~ das_Ruder die_Hosen_an am_Ruder
boss: das_Kommando am_Drücker hat_hier_was_zu die_Ansagen wer_bestimmt wer_schafft_an Verantwortlicher hohes_Tier
boss: Platzhirsch
leader: Dienstherr Vorsteher Stadtrat~ Ratsherr~ Herrscherin regiert regieren Regierung~ Machthaber am_Ruder die_Zügel
leader: das_Zepter die_Hosen_an wer_bestimmt Schultheiß Dorfvorsteher Obrigkeit Herr_im_Haus Ältestenrat~ Anführerin
mayor: Bürgermeister Bürgermeisterin Schultheiß Dorfvorsteher Rathaus~ Ortsvorsteher Dorfschulze
committee: Rat~ Gemeinderat Stadtrat Ausschuss Komitee Versammlung~ Gremium Vorstand~ Sitzung~
election: Wahl~ Wahlen wählen~ gewählt~ abstimmen Abstimmung Stimmzettel Kandidat
worker: Arbeiterin Knecht Magd Tagelöhner Handlanger Aushilfe Angestellter Bedienstete Kraft~ Malocher Fachkraft
worker: Arbeitskraft
servant: Diener Dienerin Knecht Magd Dienstmädchen Butler Zofe Dienstbote Gesinde Hausmädchen Lakai Kammerdiener
apprentice: Lehrbub Lehrjunge Lehrmädchen Lehrzeit Zögling Schülerin Schützling~ Lehrjahre Gesellen Praktikant
apprentice: in_der_Lehre Meister~ lernst_du_an Ausbildung~ Anlernling Lehrstelle
teach: Lehrmeister Lehrzeit~ Lehrherr anlernen angelernt einarbeiten~ eingewiesen abgeschaut abgeguckt unterrichtet
teach: in_die_Schule_gegangen das_Handwerk_gelernt Nachhilfe Lektion erlernt wer_hat_dir_gezeigt bei_wem_gelernt
teacher: Lehrer Lehrerin Lehrmeister Schulmeister Meister~ Professor Professorin Pauker Dozent Tutor Ausbilder Lehrherr
school: Klassenzimmer Schulzeit Schulweg Schulheft Grundschule Schulhof Schulkinder Schüler~ Zeugnisse die_Schulbank
school: lesen_und_schreiben
practise: üben~ Übung geübt~ trainieren proben Probe~
read: lesen liest gelesen schmökern Lektüre entziffern Analphabet Leseratte Lesestoff
arithmetic: rechnen Rechnen~ Mathematik Mathe Kopfrechnen Einmaleins addieren
baker: Bäcker Bäckerin Bäckerei Backstube Konditor Konditorei Backofen~
butcher: Metzger Fleischer Schlachter Metzgerei Fleischerei schlachten geschlachtet
carpenter: Zimmermann Tischler Schreiner Tischlerei Schreinerei zimmern Zimmerer hobeln~ Hobel~
mason: Maurer Steinmetz mauern gemauert Mörtel~ Ziegel~
tailor: Schneider Schneiderin nähen~ Näherin Schneiderei Maßanzug
weaver: Weber Weberin weben gewebt Webstuhl
potter: Töpfer Töpferin töpfern Töpferei Töpferscheibe Keramik~
brewer: Brauer Brauerin brauen gebraut Brauerei Sudkessel
smith: Hufschmied Schmiedin Waffenschmied Goldschmied~ Schmiedefeuer~ Amboss~
merchant: Händler Händlerin Kaufmann Krämer Hausierer Verkäufer Verkäuferin Kaufleute Marktfrau Budenbesitzer Trödler
messenger: Bote Botin Briefträger Postbote Kurier Briefträgerin Postbotin
hunter: Jäger Jägerin jagen~ Jagd gejagt Wilderer Förster~ Fallensteller Weidmann
shepherd: Schäfer Schäferin Hirte Hirtin Hirten Schafhirte Viehhirte
sailor: Matrose Matrosen Seemann Seefahrer Seeleute Seebär Bootsmann Steuermann Schiffsjunge
soldier: Soldat Soldatin Söldner Rekrut Krieger Kämpfer Landsknecht Offizier Feldwebel Gefreiter gedient~ beim_Militär
explorer: Entdecker Abenteurer Forscher~ Erforscher Expedition Forschungsreisender Pionier~
engineer: Mechanikerin Tüftler Monteur Maschinist Technikers Bastler~ Schrauber
innkeeper: Kneipier Wirtsfrau Schankwirt Barkeeper Tresen~ Kellner~ Kellnerin~ hinter_der_Theke Gastgeber~ Schankmaid~
doctor: Medizinfrau Medizinmann Quacksalber Weißkittel Onkel_Doktor Chirurg Chirurgin Apotheker~ Apotheke~ Tierarzt~
doctor: Pflegerin~ Sprechstunde Bader Kräuterfrau~ Heilkundige Notarzt Stationsarzt ärztlich
beggar: Bettler Bettlerin betteln Almosen Landstreicher schnorren Vagabund Obdachloser Stromer
bandit: Räuber Bandit Banditen Wegelagerer Strauchdieb überfallen~ Überfall Räuberbande Ganove Gauner Halunke
pirate: Pirat Piraten Seeräuber Freibeuter entern Kaperfahrt
monk: Mönch Mönche Kloster Klosterbruder Abt Kutte~ Ordensbruder
nun: Nonne Nonnen Kloster~ Ordensschwester Äbtissin
king: Herrscher Monarch Majestät Hoheit Regent Regentin Thronfolger König_und_Königin Königshaus gekrönt
noble: Adlige Adliger adlig Gräfin Baronin Herzogin Freiherr Edelmann Edeldame Burgherr~ Gutsherr~ blaublütig
noble: blaues_Blut
career: Karriere Laufbahn Werdegang befördert Beförderung Aufstieg~ Berufsweg Karriereleiter
quit: das_Handtuch_werfen Handtuch_geworfen den_Krempel_hinschmeißen in_den_Sack den_Dienst_quittieren Kündigung
quit: an_den_Nagel
retirement: Ruheständler zur_Ruhe in_Pension aufs_Altenteil den_Hammer_fallen Schluss_machen_mit Lebensabend Rentenalter
shift: Frühschicht Spätschicht Nachtdienst Schichtwechsel Dienstbeginn Dienstschluss Feierabend_machen
wages: Verdienst Salär Heuer~ Stundenlohn Tageslohn Monatslohn Zulage Trinkgeld~ Lohntüte Hungerlohn Vergütung Honorar
wages: was_verdient_man bringt_das_ein wirft_das_ab springt_dabei_raus was_springt Besoldung
money: Kröten~ Mäuse~ Schotter Penunze Flocken~ Barschaft Taler Dukaten Heller Pfennig Pfennige Goldstück Goldstücke
money: Geldbörse Brieftasche Geldstück Silberlinge Zahlungsmittel Geldschein Mittel~ flüssig~ knapp_bei_Kasse klamm
money: Ebbe_in_der_Kasse
price: was_kostet wie_teuer was_verlangst was_verlangen_Sie was_willst_du_dafür was_wollen_Sie_dafür was_macht_das
price: auf_den_Tisch_legen muss_man_hinblättern hinblättern hinlegen~ blechen berappen löhnen was_schulde zu_zahlen
price: Kostenpunkt Wucher Schnäppchen spottbillig kostspielig sündhaft_teuer erschwinglich Kaufpreis Nachlass~ Eintritt~
price: geschenkt~ Aufpreis was_krieg_ich_los was_muss_ich_hinlegen was_nimmst_du preiswert unbezahlbar~ saftig~
price: gesalzen~ wie_viel_Geld
rich_person: stinkreich schwerreich Geldsack Krösus begütert Geld_wie_Heu gut_betucht gut_situiert Großgrundbesitzer
rich_person: wohlhabende
poor_person: armer_Schlucker bedürftig bitterarm Hungerleider von_der_Hand_in verarmt blank Habenichts ärmlich Elend~
debt: verschuldet in_der_Kreide überschuldet Schuldner Gläubiger Pump~ auf_Pump stunden~ Darlehen verpfändet Pfand~
debt: Schuldschein
savings: Sparstrumpf Notgroschen hohe_Kante angespart Rücklagen Spargroschen Erspartes unter_der_Matratze
spend: verjubelt verprasst verjubeln verschwenden~ auf_den_Kopf_gehauen zum_Fenster_hinaus
buy: Besorgungen zulegen~ anschaffen~ angeschafft ergattern Kauf Einkäufe einkaufen_gehen Shopping feilbieten~ erstehen~
sell: feilbieten veräußern losschlagen~ verscherbeln verticken anzubieten im_Angebot im_Sortiment Verkaufsstand
sell: führt_ihr
trade: feilschen Kuhhandel Tauschhandel schachern Handelsware~ Handelsweg~ Geschäfte_machen herunterhandeln
shop: Krämerladen Kiosk Verkaufsstand Bude~ Bäckerei~ Handlung~ Kaufhaus Stand~ Supermarkt Boutique Ladentheke
shop: Trinkhalle
market: Wochenmarkt Jahrmarkt~ Marktstand Stände~ Basar Marktfrau~ Marktplatz~
goods: Handelsware Kram~ Zeugs~ Artikel Sortiment Auslage Handelsgüter Krempel~ Lieferungen~
business: Geschäfte~ Kundschaft~ wie_läuft_das_Geschäft wie_laufen_die_Geschäfte Kunden~ Konkurrenz~ Einnahmen Umsätze
business: Laden_läuft
tax: Abgaben Zehnt Zehnten Maut~ Wegezoll Steuereintreiber versteuern Finanzamt Besteuerung
inherit: erben geerbt Erbe Erbin Erbschaft Testament Erbstück~ vererbt hinterlassen~ vermacht Nachlass~
bet: Glücksspiel gewettet Wetteinsatz verwettet Würfelspiel~ verspielt~ um_Geld_spielen
fund: Spende Spenden spenden gespendet stiften~ Stiftung sammeln~ Kollekte Fördergeld Sponsor
gift: Präsent Mitbringsel Gabe~ verschenken beschenkt Überraschung~ Aufmerksamkeit~ eine_Freude_machen Souvenir
crime: Gauner Ganove Halunke Schurke Missetat Straftat Einbruch Einbrecher eingebrochen Langfinger krumme_Dinger Täter
crime: ausrauben auf_dem_Kerbholz ausgefressen~ Gaunerei Betrüger Schwindler~ Untat Verbrecherin kriminelle Delikt
crime: lange_Finger verbrochen
steal: lange_Finger gemopst geraubt entwendet stibitzt gemaust unterschlagen~ beklaut Einbruch~ mitgehen_lassen
steal: abgeluchst
police: Ordnungshüter Gendarm Schutzmann Sheriff~ Streife~ Kommissar Wachtmeister Gesetzeshüter Büttel Polizistin
guard: Wachposten Wachtposten Torwächter Stadtwache Nachtwächter bewachen bewacht Aufpasser Türsteher Leibwächter
guard: Wächterin
prison: Kittchen hinter_Gittern gesessen_hat Verlies Kerkers eingebuchtet eingelocht Häftling Gefangene Gefangener
prison: Sträfling gefangen~ festgenommen verhaftet~ einsperren hinter_Schloss_und Bau~ Arrest
trial: Prozess~ Gericht~ Richterin Urteil verurteilt Verhandlung Anklage angeklagt Zeuge~ Geschworene Gerichtssaal
law: Richterin Rechtsanwalt Anwältin gesetzlich Paragraf Urteil~ Strafe~ bestraft~ rechtens illegal~
rule: Hausordnung Bestimmung Bestimmungen darf_man_das Anstandsregel~ Spielregel Spielregeln
fight: Keilerei Handgemenge Prügel Schläge~ Duell rangeln gerauft Faustkampf verdroschen verhauen verprügelt
fight: sich_geprügelt Zweikampf
war: Feldzug Gefecht Belagerung~ belagert Truppen Heer Kriegszeit an_der_Front Front~ Frieden~ Kriege_geführt Angriff~
war: Angreifer~
weapon: Lanze Speer Bogen~ Pfeil~ Armbrust Säbel Degen Keule Flinte Büchse~ Kanone Kanonen Munition Schild~ Revolver
weapon: Knarre Schießeisen
sword: Klinge Säbel Degen Schwerter~ Schwertkampf
kill: gemeuchelt kaltgemacht abgemurkst um_die_Ecke_gebracht Mordfall Totschlag hingerichtet~ abgestochen gemordet
kill: Totschläger
death: abgekratzt ins_Gras_gebissen den_Löffel_abgegeben das_Zeitliche dahingerafft Sterbefall dahingegangen entschlafen
death: verblichen tödlich_verunglückt Todesfall Ableben abgelebt heimgegangen von_uns_gegangen unter_der_Erde am_Leben
death: sterblich~ hops_gegangen über_den_Jordan aus_dem_Leben
burial: Bestattung bestattet beigesetzt Grabstein Leichenschmaus Trauerfeier Totengräber Gruft Ruhestätte zu_Grabe
burial: letzte_Ruhe
graveyard: Friedhof Gottesacker Grabstein Grab~ Gräber~ Gruft Kirchhof Totenacker Grabstätte
afterlife: Paradies Fegefeuer~ Totenreich Wiedergeburt Weiterleben ewiges_Leben danach_weiter
speak: plappern plaudern tratschen~ Plausch Schwätzchen quasseln Gespräch unterhalten~ ratschen klönen
speak: ein_Wort_gewechselt
gossip: Tratscherei Dorfklatsch Flurfunk Buschfunk hinter_vorgehaltener_Hand was_man_so_hört munkelt_man man_munkelt
gossip: Klatschbase was_reden_die_Leute Gemunkel zerreißt_sich_das_Maul hinter_dem_Rücken Klatschmaul Gerede Hörensagen
news: Neuigkeit Schlagzeile was_gibt_es_Neues gibt_es_was_Neues was_tut_sich was_läuft_so Zeitung~ Kunde~ Tagesgespräch
news: letzter_Zeit_passiert
newspaper: Zeitung Zeitungen Zeitschrift Illustrierte Tageszeitung Blatt~ Artikel~ Schlagzeile~
secret: unter_vier_Augen hinterm_Berg hinter_dem_Berg Leiche_im_Keller Leichen_im_Keller unter_uns im_Vertrauen
secret: auf_dem_Herzen Dreck_am_Stecken Geheimniskrämerei verrätst ausplaudern~ etwas_zu_verbergen klammheimlich
secret: vertraulich diskret~ den_Mund_halten Staatsgeheimnis eingeweiht~ Geheimnistuerei stillschweigen ein_Geheimnis
lie: Schwindel~ Flunkerei geflunkert Lügengeschichte Seemannsgarn Bären_aufbinden Bären_aufgebunden einen_Bären
lie: weismachen Unwahrheit vorgeflunkert verarschen~ hinters_Licht auf_den_Leim Ammenmärchen verkohlen~ geschwindelt
lie: getäuscht~ Hochstapler~
truth: Hand_aufs_Herz wahrhaftig Tatsache~ die_reine_Wahrheit ungelogen ganz_ehrlich offen_gesagt Wahres_dran
story: Anekdoten Legenden Sagen~ Erzählungen Döntjes Schwank Abenteuergeschichte Gutenachtgeschichte Fabel Mär
promise: Eid geschworen Gelöbnis gelobt~ Schwur hoch_und_heilig Versprechungen Wort_gehalten
advice: Rat~ Ratschlag Ratschläge raten~ Tipp Tipps empfehlen~ Empfehlung beraten Hinweis~ was_würdest_du_tun
opinion: wie_stehst_du_zu wie_stehen_Sie_zu was_sagst_du_zu deiner_Meinung Standpunkt Urteil~ Einschätzung was_meinst
thank: danken gedankt Dank dankbar~ Dankeschön
brave: Schneid kühn Kühnheit heldenhaft Tapferkeit Draufgänger unerschrocken Mumm Courage waghalsig beherzt Heldentat
coward: Feigling feige Hasenfuß Angsthase Memme Feigheit Schisser kneifen~ Drückeberger
clever: gewitzt schlauer Schlaukopf Genie~ gebildet~ Köpfchen helle~ aufgeweckt begabt~ Grips blitzgescheit auf_Zack
clever: weise Weisheit
foolish: dämlich Dummkopf Trottel Depp Esel~ Narr Tölpel Idiot bekloppt einfältig Dummheit Quatsch~ Schnapsidee Unfug~
foolish: Torheit
stubborn: Dickkopf Sturkopf Dickschädel störrisch hartnäckig verbohrt uneinsichtig
shy: schüchtern scheu~ zurückhaltend verlegen~ Mauerblümchen gehemmt wortkarg~ schüchtern~
lazy: faul~ Faulpelz Faulenzer faulenzen träge Drückeberger~ arbeitsscheu Taugenichts Nichtsnutz auf_der_faulen_Haut
kind_person: gutmütig gutherzig herzlich hilfsbereit großzügig~ liebenswürdig warmherzig freundlich~ Herz_aus_Gold nett~
kind_person: gütig
cruel: grausam~ gemein~ herzlos bösartig boshaft Grausamkeit brutal gehässig niederträchtig fies~
stingy: geizig Geizhals Geiz knauserig Pfennigfuchser Geizkragen knickerig
honest: ehrlich~ Ehrlichkeit aufrichtig rechtschaffen anständig redlich ehrliche_Haut
proud: hochmütig~ eingebildet~ Hochmut~ prahlen~ brüsten darauf_bilde stolz_wie eitel~ Angeber~ angeben~
strange: wunderlich schrullig spinnt~ Sonderling Eigenbrötler nicht_ganz_dicht schräger_Vogel Spinner seltsames
strange: verschroben nicht_geheuer rätselhaft~ mysteriös~ Rätsel~ kauzig Kauz~ nicht_alle_Tassen einen_Vogel
patience: Geduld geduldig ungeduldig Ungeduld Geduldsfaden Engelsgeduld
famous: berühmt~ Berühmtheit bekannt~ Ruhm~ namhaft legendär prominent in_aller_Munde Promi
happy: selig vergnügt happy überglücklich Wolke_sieben siebten_Himmel guter_Dinge gut_drauf bester_Laune frohgemut
happy: freudig bei_Laune
sad: trübsinnig betrübt Trübsal Tränen~ am_Boden_zerstört geknickt Herz_schwer Schwermut schwermütig bedrückt
sad: melancholisch niedergeschmettert traurig_gemacht Wehmut wehmütig mitgenommen~ Laus_über_die_Leber untröstlich
sad: Kummer_gemacht zum_Heulen
angry: stinksauer fuchsteufelswild Zorn auf_die_Palme auf_achtzig an_die_Decke Wutanfall aufgeregt~ geladen~ Groll
angry: grollen verstimmt grimmig in_Rage aus_der_Haut gereizt aufregt~ schlechte_Laune aufgebracht auf_den_Geist
angry: auf_die_Nerven
fear: Muffensausen Herz_in_die_Hose die_Hosen_voll Gänsehaut Heidenangst Furchtsam Schreck~ gegruselt weiche_Knie
fear: grusligste eine_Heidenangst schlaflose_Nächte Grusel mulmiges_Gefühl Höhenangst Platzangst Alptraum~ gegraust
fear: graust wovor_graut bangen
worry: Grübeln grübelst grübelt auf_dem_Herzen Kopf_zerbrechen bedrückt_dich bedrückt_Sie Schuh_drückt Sorgenfalten
worry: bekümmert macht_zu_schaffen Sorgenkind~ Bauchschmerzen~ graue_Haare quält~ lastet~ zur_Last plagt~ liegt_im_Magen
nervous: nervös Nervosität aufgeregt~ Aufregung Lampenfieber zappelig hibbelig unruhig~ Nervenbündel flattrig
lonely: mutterseelenallein vereinsamt ganz_für_sich Einsiedler~ abgeschieden~ Eigenbrötler~ verlassen_fühlen Alleinsein
miss: fehlen_dir fehlen_Ihnen Sehnsüchte sehnsüchtig zurücksehnen herbeisehnen am_meisten_fehlt Fernweh~ nachtrauern~
surprised: überrascht Überraschung erstaunt~ verblüfft staunen~ verwundert vom_Hocker baff platt~ aus_den_Wolken
bored: langweilig Langeweile gelangweilt öde~ eintönig fad Däumchen_drehen die_Decke_auf_den_Kopf
hope: hoffen~ Hoffnung Hoffnungen zuversichtlich Zuversicht hoffnungsvoll hoffnungslos Daumen_drücken
guilt: Gewissensbisse schlechtes_Gewissen schuld_daran auf_dem_Gewissen geschämt zu_verantworten wer_ist_schuld beschämt
guilt: Scham
hate: Hass Abscheu hasse verabscheue auf_den_Tod_nicht nicht_riechen Abneigung zuwider widerlich~ ekelhaft~
wish: Herzenswunsch Träumerei~ wünschst wenn_du_könntest erträumt ersehnt
memory: Erinnerungsstück~ Andenken~ im_Gedächtnis entsinnen vergisst vergesslich dran_erinnern Gedächtnislücke
memory: weißt_du_noch
understand: verstehen~ begreifen kapieren kapiert begriffen durchblicken~ schnallen~ Bahnhof_verstehen
illness: Krankheitsfall bettlägerig siech marode~ unpässlich das_Bett_hüten im_Bett_liegen etwas_eingefangen Pest
illness: Cholera Pocken Bauchweh~ Übelkeit erbrechen speiübel Durchfall Halsweh~ Halsschmerzen~ niesen Leiden~
illness: Zipperlein~ flachgelegen ansteckend nicht_auf_dem_Damm fühle_mich_nicht mir_ist_schlecht mir_ist_übel fiebrig
illness: Krankheitserreger krank_geworden
health: kerngesund auf_dem_Damm auf_der_Höhe rüstig putzmunter wohlauf Gesundheitszustand topfit
health: wie_geht_es_gesundheitlich
injury: gestolpert~ verstaucht blaue_Flecken blauer_Fleck Prellung Verbrennung Bisswunde Knochenbruch aufgeschürft lahm~
injury: Krücke~ Verletzungen geschnitten~ verbrannt~ Gips~ ausgerenkt angeknackst wie_ist_das_passiert Narben
injury: Schnittwunde hinken humpeln
body_pain: Bauchweh Kreuzschmerzen Rückenschmerzen Gliederschmerzen Zipperlein Hexenschuss Gicht wo_tut_es_weh
body_pain: schmerzhaft Ziehen~ Krampf~
headache: Brummschädel Kater~ dicker_Kopf einen_dicken_Schädel Schädelbrummen der_Kopf_platzt mir_dreht_sich_alles
medicine: Kräutertrank~ Pülverchen Trank~ Heilkräuter Heiltrank Heilsalbe Bandage Kur~ kuriert kurieren verbinden~
medicine: Spritzen Rezeptur~ gegen_Schmerzen gegen_Kopfweh Hausmittel Hustensaft verbunden~ verarztet~ Wundermittel
faint: ohnmächtig aus_den_Latschen zusammengebrochen~ Bewusstsein_verloren bewusstlos weggetreten schwarz_vor_Augen
drunk: betrunken besoffen blau~ sternhagelvoll voll~ angeheitert Säufer Trunkenbold beschwipst Schwips Rausch
drunk: einen_sitzen Trinker~ zu_tief_ins_Glas Fahne~ Schluckspecht tief_ins_Glas ausnüchtern Suff
head: Kopf~ Schädel Haupt~ Birne~ Rübe~ Dickschädel~
face: Gesichter Lippen Lippe Stirnfalten Sommersprossen Backe~ Antlitz Fratze~ Augenbraue~ Kinn~
eye: Sehkraft~ schielen blinzeln Augenklappe kurzsichtig weitsichtig Brillenträger Augenlicht Pupille Wimpern einäugig
ear: Lauscher Löffel~ Ohren~ auf_den_Ohren Hörgerät schlecht_hören Ohrläppchen
hand: Pranke Pfote~ Handfläche Fingernagel~ Handgelenk~ Ellbogen~ Arm~ Arme~ Flosse~ Linkshänder Rechtshänder
leg: Wade Hüfte~ Schienbein Holzbein Haxe~ Oberschenkel lahmt~ Stelzen~ Kniescheibe~ Gehstock~ Krückstock~
foot: Ferse Fußsohle Quanten Mauken Fußabdruck~ Latschen~ barfuß~
back_of_body: Rücken Kreuz~ Buckel~ Wirbelsäule Schultern~ Rückgrat Buckliger
tooth: Zahnlücke Beißerchen Backenzahn Weisheitszahn Zahnfee~ Zahnbürste~ Beißer Zahnspange
hair: Mähne Pferdeschwanz Schnurrbart Schnauzer~ Vollbart Backenbart Haarfarbe Scheitel Strähne blond brünett rothaarig
hair: grauhaarig
haircut: Haarschnitt Frisör Friseur Friseurin Haare_schneiden Haare_gelassen rasieren~ Barbier rasiert~
tongue: Zunge Mund~ Lippen~ Gaumen~
skin: Hautfarbe Runzeln Runzel faltig Muttermal Pickel Tattoo tätowiert Tätowierung Sonnenbrand~
blood: Nasenbluten Blutfleck~ verblutet Adern Ader~ Blutspur Blutvergießen~
strength: Muskelpaket Bärenkräfte Kraftprotz Stärke Muskeln kräftig~ stemmen~ bärenstark zupacken~
exercise: Gymnastik turnen~ Liegestütze Leibesübungen trainieren Training Sport~ Dehnübung
looks: sieht_er_aus sieht_sie_aus aussehen~ Erscheinung~ Gestalt~ Statur pummelig mollig~ schlank~ gutaussehend
looks: attraktiv
size: Körpergröße wie_groß groß_bist hochgewachsen~ riesengroß~ Riese~ Zwerg~ Abmessung~ Ausmaß~
breath: Atemzug~ Atem~ Puste~ verschnaufen außer_Atem Luft_holen hecheln
voice: krächzen~ heiser~ Gebrüll~ brüllen~ schreien~ Stimmlage Schrei~ krächzt~
cry: geheult plärren schluchzt flennt Heulsuse wimmern jammern~ Träne geflennt
laugh: gelacht~ gekichert Gelächter wiehern~ prusten kringeln~ Lacher zum_Lachen Scherz Scherze Schabernack~ Streich~
laugh: Streiche~
joke: Witz Witze Scherz Scherze scherzen Kalauer witzig Pointe zum_Lachen Schenkelklopfer
god: Schutzengel~ Engel~ Teufel~ Heilige~ Heiliger~ Herrgott Schöpfung Glaubens gottlos Atheist Wunder~ Weihrauch~
god: Segen~ segnen~
church: Münster~ Kirchturm Gotteshaus Altar Kanzel Orgel~ Taufe~ Kathedrale Tempels Sonntagsmesse Kirchgang Schrein~
priest: Pfarrerin Pastorin Kaplan Bischof Priesterin Geistlicher predigen Predigt Seelsorger Hochwürden Beichte~
ghost: spukt_es herumspuken geistert Poltergeist Geisterstunde~ Untote~ Gespenstergeschichte Seelen~ Irrlicht~ es_spukt
haunted: spukt spuken verwunschen Spukhaus Geisterhaus spukt_es gruselig~
magic: Zauberin Magier Magierin verzaubert verhext Zauberspruch Zauberstab Hexer Hexerei Zauberei Amulett~ Hokuspokus
magic: Kristallkugel~
omen: Omen Vorzeichen Vorahnung böses_Zeichen schlechtes_Zeichen Prophezeiung Weissagung Wahrsager~ Wahrsagerin~ Orakel
omen: Ahnung~
luck: Glückspilz Pechvogel Unglücksrabe~ Schwein_gehabt Dusel Massel Talisman Kleeblatt Hufeisen~ Glückstag Pechsträhne
festival: Volksfest Dorffest Kirmes Kerwe Jahrmarkt Fasching Karneval Erntedank Weihnachten Ostern Silvester
festival: Festlichkeit was_los_hier auf_die_Pauke Festzelt Gelage Fete Feste_gefeiert Festmahl~ die_Korken_knallen
festival: Remmidemmi Tanz~
celebration: auf_die_Pauke Gelage Sause einen_draufmachen Korken_knallen Fete hochleben Trinkspruch~
hobby: in_der_freien_Zeit zum_Spaß zum_Vergnügen abseits_der_Arbeit wenn_du_frei_hast Vorlieben~ Leidenschaften
hobby: womit_vertreibst nach_Dienstschluss am_Wochenende Liebhaberei womit_vertreibt wenn_gerade_nichts
hobby: was_machst_du_gern so_zum_Ausgleich
free_time: womit_vertreibst womit_vertreibt Mußestunde wenn_du_frei_hast freie_Zeit freie_Stunden freier_Abend
free_time: arbeitsfrei
game: Kartenspiel~ Würfelspiel Spielchen zocken~ Gesellschaftsspiel Skat Maumau Kniffel Dame_spielen Mühle_spielen
game: Kegeln~ Ratespiel
playing_cards: Spielkarten Kartenspiel Skat Poker Rommé Doppelkopf Karten~ Kartenspieler Trumpf Pik Blatt~
child_game: Verstecken_spielen Fangen_spielen Murmeln Himmel_und_Hölle Seilspringen Schaukel Spielplatz~ Blinde_Kuh
toy: Spielsachen Kuscheltier Teddybär Bauklötze Kreisel~ Holzpferd Schaukelpferd Spielzeuge Puppen Murmel~
football: Fußball kicken Fußballspiel Tor_geschossen bolzen Kicker Elfmeter Fußballer
sport: Sportler sportlich Wettrennen Laufen~ Turnier~ Rennen~ Ringen~ Boxen~ Tennis Handball Schwimmen~ Training~
music: musizieren Kapelle~ Orchester Spielmann Musikant Musiker Musikerin Schlagzeug~ Ständchen Konzerte aufspielen
music: Harfe~ Laute~
instrument: Laute~ Harfe Akkordeon Ziehharmonika Dudelsack Mundharmonika Saxofon Cello Orgel Pauke~ Saiten Saite
instrument: Schlagzeug Geigen
song: Ohrwurm Schlager~ Wiegenlied Volkslied Sänger Sängerin trällern Strophe Refrain Ständchen Shanty Schlaflied
dance: Walzer Tänzer Tänzerin Tanzbein Tango Reigen Tanzfläche schwofen Polka Ballett~
picture: Porträt~ Skizze gemalt~ Wandbild~ Malerei Künstler~ Malerin~ Leinwand~ Pinsel~ abgebildet
statue: Statue Statuen Denkmal Standbild Skulptur Bildhauer~ Büste~ Figur~ Monument
theatre: Schauspielerin Theaterstück Auftritt~ Zirkus~ Gaukler Clown Puppenspiel Aufführung Artist~ Zauberkünstler~
custom: Gepflogenheit Gebräuche Brauchtum überliefert~ Sitten Aberglaube~ alter_Brauch traditionell Zeremonie~
help: Beistand behilflich unter_die_Arme aushelfen zur_Hand zur_Seite Handreichung~ unterstützt Gefallen~ mit_anpacken
help: Helfer~
trust_person: auf_ihn_verlassen auf_sie_verlassen vertrauenswürdig zuverlässig~ anvertraut misstrauen Misstrauen
trust_person: misstrauisch über_den_Weg
protect: beschützt verteidigt verteidigen~ Verteidigung~ Schutzwall~ behüten behütet abschirmen
rescue: rausgehauen aus_der_Patsche Lebensretter Feuerwehr~ Rettungsboot~ gerettet~ Notruf~
danger: brenzlig heikel Lebensgefahr halsbrecherisch Wagnis nicht_ungefährlich auf_Leben_und_Tod Bedrohungen in_Acht
danger: hüten_vor was_kann_passieren Kopf_und_Kragen gewagt~ unsicher~ bedrohen zustoßen~ kann_mir_was_passieren
trap: Falle Fallen Hinterhalt~ Köder~ Schlinge Mausefalle Fallgrube hereingelegt~ austricksen~
company: Betrieb Konzerne Unternehmer Brötchengeber Auftraggeberin Reederei~ wem_untersteht Hauptsitz in_wessen_Auftrag
owner: Inhaberin Besitz Hausherr Hausherrin in_wessen_Besitz wessen~ Eigentums herrenlos~ Vorbesitzer~ Eigentümers
translator: Dolmetscherin verdolmetschen sprachkundig~ Wörterbuch~ Dolmetschgerät
language: Sprachkenntnisse Kauderwelsch wie_redest_du wie_reden_Sie Zungenschlag Aussprache Fremdwort Französisch
language: Latein~ sprachlich
"""
