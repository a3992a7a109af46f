"""German: which words speak of the same thing: people, their kin, their bodies and what befalls them."""

CONCEPTS = """
mother: Mutter Mama Mami Mutti Eltern~ Elternteil~
father: Vater Papa Papi Vati Eltern~ Elternteil~
parents: Eltern Elternhaus Mutter~ Vater~ Mama~ Papa~
family: Familie Verwandte Verwandten Verwandtschaft Angehörige Angehörigen Sippe~ Eltern~ Geschwister~ Schwester~
family: Bruder~ Vetter~ Cousine~ Kinder~ Frau~ Mann~ auf_der_Erde~ jemand_zu_Hause
child: Kind Kinder Nachwuchs Sohn~ Tochter~ Junge~ Mädchen~ Baby~ Sprössling Kleine~ Kleiner~ Enkel~
daughter: Tochter Mädchen~ Kind~ Kinder~
son: Sohn Junge~ Kind~ Kinder~
girl: Mädchen Mädel Göre Kleine Kind~ Tochter~
boy: Junge Jungs Bub Bursche Knabe Kind~ Sohn~
baby: Baby Säugling Neugeborenes Wiege
grandmother: Großmutter Oma Omi Großeltern~
grandfather: Großvater Opa Opi Großeltern~
sibling: Geschwister Bruder Brüder Schwester Schwestern Zwilling Zwillinge
aunt: Tante Tanten
uncle: Onkel
cousin: Cousin Cousine Vetter Neffe Nichte
spouse: Ehemann Ehefrau Gatte Gattin verheiratet heiraten geheiratet Ehe Witwe Witwer Mann~ Frau~ Partner
spouse: Partnerin~ ledig dein_Mann Ihr_Mann deine_Frau Ihre_Frau vergeben~ geschieden scheiden Hochzeit~ Ledig
spouse: Beziehung~ Lebensgefährte leben_Sie_allein lebst_du_allein
wedding: Hochzeit heiraten geheiratet Braut Bräutigam Trauung Flitterwochen Ehe~
remarry: wieder_heiraten neu_heiraten noch_einmal_heiraten neuer_Mann neue_Frau
romance: Liebe lieben liebst liebt verliebt Verliebtheit~ Schatz~ Romanze~ Liebste~ Liebster~ Freund~ Freundin~ küssen~
romance: Kuss~ schwärmen~ Schwarm~ anhimmeln~ gern_haben Gefühle~ verknallt~ Herz~ flirten~ Paar~ geliebt liebten~
romance: Liebesleben~ verliebt_gewesen jemanden_geliebt
liking: magst_du mögen_Sie leiden_können gern_haben magst mögen mag leiden ausstehen~ gut_verstehen
liking: verstehst_du_dich verstehen_Sie_sich auskommen sympathisch lieben~ hältst_du_von halten_Sie_von
lonely: einsam Einsamkeit allein alleine Gesellschaft~ vermissen~ Alleinsein leben_Sie_allein lebst_du_allein
lonely: ganz_allein
friend: Freund Freunde Freundin Freundschaft Kumpel Kamerad Gefährte befreundet vertraut~
enemy: Feind Feinde Rivale hassen Hass Streit~ verfeindet
neighbour: Nachbar Nachbarn Nachbarin Nachbarschaft nebenan
guest: Gast Gäste Besucher Besuch Reisende Reisender Fremde~ Mieter Übernachtungsgast Ankömmling~
stranger: Fremder Fremde Fremden Unbekannter Ausländer Neuankömmling
newcomer: Neuling Neuankömmling eingelebt einleben aufgenommen akzeptiert willkommen~ eingewöhnt
upbringing: aufgewachsen aufwachsen großgezogen aufgezogen erzogen Kindheit Jugend großziehen Erziehung
upbringing: groß_geworden Waise Ziehmutter~ gekümmert~ wer_hat_sie_aufgezogen Ziehkind Ziehtochter Pflegekind
upbringing: Mutterersatz wie_eine_Mutter bei_wem_ist wer_kümmerte
when_grown: wenn_du_groß_bist wenn_du_erwachsen_bist später_einmal erwachsen
future: Zukunft werden_willst später_werden Pläne~ Traum~ Träume~ Ziel Ziele vorhast vorhaben Ehrgeiz
future: was_kommt_danach hoffst~
plan: Plan Pläne vorhaben Absicht beabsichtigen planen
dream: Traum Träume träumen träumst Albtraum~ Wunsch~ Sehnsucht
birth: Geburt geboren Geburtstag~ Neugeborenes~ entbunden Entbindung zur_Welt Hebamme abnabeln Nabelschnur
birth: auf_die_Welt Welt_gekommen Niederkunft geboren_worden
birthday: Geburtstag Geburtstage Jubiläum~ feiern~ Geburtstagsfeier Torte~
age: Alter wie_alt alt~ Jahre_alt Lebensjahre bejahrt Baujahr
name_of: Name Namen heißen heißt genannt nennen nennt nennst
death: Tod tot sterben stirbt gestorben starb verstorben Tote verstorbene umgekommen lebt_noch~ leben_noch~
death: verschieden~ ums_Leben verloren~ verlieren~ ums_Leben_kommen umkommen verrecken draufgehen ersticken~
kill: töten getötet umbringen umgebracht ermordet Mord Mörder erschlagen erstechen
burial: Beerdigung Begräbnis begraben beerdigt Grab Gräber Friedhof Sarg Trauer Trauernde Beisetzung
afterlife: Jenseits Himmel~ Hölle Seele nach_dem_Tod
illness: krank Krankheit Krankheiten Fieber~ Husten~ Seuche~ Grippe~ erkältet~ Erkältung~ unwohl~ kränklich~ anstecken~
illness: Leiden~
injury: verletzt Verletzung Wunde Schmerz Schmerzen wehgetan~ weh~ hinken~ Narbe~ bluten~ Kopfweh~ Kopfschmerzen~
headache: Kopfweh Kopfschmerz Kopfschmerzen Schwindel schwindlig
leg: Bein Beine Knie Hinken hinken hinkst humpeln humpelst Knöchel~
foot: Fuß Füße Zehe Zehen
ear: Ohr Ohren taub Gehör schwerhörig hörst_du_schlecht Hörvermögen
eye: Auge Augen blind Brille sehen_Sie_schlecht
tooth: Zahn Zähne Zahnweh Zahnarzt Zahnschmerzen Gebiss
hand: Hand Hände Finger Daumen Faust
hair: Haar Haare Bart Zopf Glatze
face: Gesicht Nase Mund~ Wange
doctor: Arzt Ärztin Doktor Heiler~ Heilerin~ Krankenschwester~ Sanitäter~ Krankenstation~ Krankenhaus~ Mediziner~
medicine: Medizin heilen Heilung Heilmittel Kräuter Salbe Verband Tabletten Pillen Arznei Medikament Medikamente
retire: retire~
lung: Lunge Lungen Atem~
heart: Herz
knee: Knie
person_like: was_für_ein_Mensch was_für_eine_Frau was_für_ein_Mann was_für_einer wie_ist_er wie_ist_sie
person_like: was_ist_das_für_einer was_halten_Sie_von was_hältst_du_von wie_finden_Sie wie_findest_du wie_ist_denn
person_like: mögen_Sie~ magst_du~ kennen_Sie kennst_du
many_people: wie_viele_Menschen wie_viele_Leute wie_viele_Seelen wie_viele_Personen Kopfzahl
suffocate: ersticken erstickt Luft_ausgehen Luft_wegbleiben die_Luft_aus ausgehen~
relationship: Beziehung Partnerschaft Affäre zusammen_mit Paar
north_sea: Nordsee Wattenmeer Watt Ebbe Küste Deich
origin: aus_welchem_Ort wo_leben_Ihre wo_lebt_deine haben_Sie_eine_Schwester hast_du_eine_Schwester
retirement: endlich_nach_Hause noch_bleiben noch_hier_bleiben aufhören_dürfen
upbringing: auf_sie_aufgepasst aufgepasst sich_gekümmert großgezogen
person_like: was_halten was_für_ein_Typ guter_Mensch netter_Mensch
romance: jemals_geliebt einmal_geliebt je_geliebt
"""
