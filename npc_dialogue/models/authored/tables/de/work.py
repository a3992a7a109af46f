"""German: which words speak of the same thing: work, money, trade and tools."""

CONCEPTS = """
work: Arbeit arbeiten Beruf Job Beschäftigung Handwerk Tätigkeit Aufgabe Aufgaben~ Dienst~ verdienen~ Stelle~
shift: Schicht Schichten Dienst Dienstplan Feierabend Arbeitszeit
leader: Chef Chefin Anführer Leiter~ Leiterin~ Bürgermeister~ Herrscher~ zu_sagen Sagen~ befiehlt~ bestimmt~ Kapitän~
leader: Boss~ verantwortlich~ zuständig~ leitet~ führt~ Vorgesetzte~ Kommandant~ Oberhaupt~
captain: Kapitän Kapitänin Kommandant Kommandantin Befehl~ Chef~
owner: Eigentümer Besitzer gehört gehören besitzt Inhaber wem_gehört gehört_das gehört_die Eigner
king: König Königin Prinz~ Prinzessin~ Krone Thron Kaiser~ Königreich
noble: Graf~ Baron~ Herzog~ Ritter~ Fürst~ Adel
price: Preis Preise Kosten kosten kostet bezahlen~ zahlen~ Gebühr teuer billig verlangen~ verlangst~ wie_viel~
price: Tarif nehmen_Sie_für nimmst_du_für schulde_ich schuldig~ umsonst~
fare: Fahrgeld Fahrpreis Überfahrt~ Fährgeld
money: Geld Münze Münzen reich Reichtum arm~ Gold~ Silber~ Lohn~ Gehalt~ Vermögen~ Armut~ verdienen~ Budget~ pleite~
savings: sparen gespart sparst Ersparnisse zurückgelegt beiseite_gelegt
debt: Schulden schulden schuldest schuldet leihen geliehen borgen Kredit Mahnung~ Rechnung~
account: Buchhaltung Konto Rechnung Rechnungen Abrechnung Bücher~ Buchführung
buy: kaufen kaufst gekauft Einkauf erwerben besorgen~ verkaufen~ bekomme_ich~ kriege_ich~
sell: verkaufen verkaufst verkauft Waren~ anbieten Angebot~ Laden~
goods: Ware Waren Güter Fracht Ladung Lieferung geliefert Lieferungen Vorräte~ Nachschub~ Versorgung~
trade: Handel handeln Händler tauschen Tausch Kaufmann
shop: Laden Geschäft Läden
market: Markt Markttag Marktplatz
repair: reparieren repariert Reparatur flicken geflickt ausbessern richten~ instand Wartung~ warten~ ganz_machen
repair: herrichten beheben kaputt~
maintenance: Wartung warten~ pflegen~ Wartungsplan Instandhaltung Pflege~
broken: kaputt zerbrochen defekt beschädigt gebrochen hinüber zerstört Schaden ausgefallen~ funktioniert_nicht
broken: geht_nicht
spare_part: Ersatzteil Ersatzteile Teile~ Material~ Ersatz Bauteil Bauteile
improvise: improvisieren behelfen aushelfen~ basteln Notlösung Notbehelf Behelf
rot: verrottet morsch faul Fäulnis
craft: herstellen hergestellt gemacht~ anfertigen angefertigt machst_du_selbst basteln~
tool: Werkzeug Werkzeuge Gerät~ Schraubenzieher Schraubendreher Hammer~ Zange
equipment: Ausrüstung Gerät Geräte Apparat Apparate Instrument~ Maschine~ Anlage~
hammer: Hammer Hämmer
smith: Schmied Schmiede~ schmieden
smithy: Schmiede Werkstatt Esse
iron: Eisen Metall Stahl Kupfer~
wood: Holz hölzern Eiche Ulme Brett Balken
stone: Stein Steine Felsen Fels
rope: Seil Seile Tau Strick Leine Schnur
hose: Schlauch Schläuche Schlauchklemme Klemme
clamp: Klemme Klammer Schlauchklemme
key: Schlüssel Schlüsselkarte Schlüsselanhänger~ Zugang~ aufsperren
bag: Sack Säcke Beutel Tasche
built: gebaut erbaut Bau Bauzeit errichtet Baujahr konstruiert
pen: Stift Stifte Kugelschreiber Füller schreiben~ unterschreiben~
sign: unterschreiben Unterschrift unterschrieben unterzeichnen
form: Formular Formulare Antrag Anträge Papierkram Bürokratie
wages: wer_bezahlt bezahlt_Sie Lohn Gehalt Bezahlung Sold
wages: wer_bezahlt_Sie wer_bezahlt_dich bekommen_Sie_Geld bekommst_du_Geld
repair: wie_reparieren kann_man_das_reparieren
improvise: woraus_machen woraus_bauen womit_ersetzen Ersatz~ selbst_gemacht
"""
