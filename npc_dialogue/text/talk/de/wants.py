"""German: what the player wants of the NPC besides what kind of talk it is; patterns as in `kinds.py`."""

PATTERNS = {
    "shorter": r"""
        (fass|fasse|fassen sie|halt|halte|halten sie) (dich|sich|es|dir|ihnen)( \w+)? (kurz|kürzer)|(sich|dich|es)?( bitte)? ?kurz (fassen|machen)|(bitte )?(kurz|kürzer|kurz und knapp|kurzfassung|in kürze)( bitte)?
        mach( es|s)? kurz|machen sie es kurz|komm(en sie)? (\w+ )?(zum punkt|zur sache|auf den punkt)|(nicht|bitte nicht) so (lang|ausführlich|viel|viele worte)
        (das ist|du redest|sie reden|das war) (mir )?(zu|viel zu) (lang|viel)|(in|mit) (einem satz|wenigen worten|weniger worten|einem wort|zwei sätzen)|die kurze (fassung|version)
        (red|rede|reden sie) nicht (so viel|um den heißen brei)( \w+)*|das wichtigste( bitte)?|nur das wichtigste
    """,
    "continue": r"""
        (und )?(dann )?weiter( bitte)?|(bitte )?(erzähl|erzähle|erzählen sie|sprich|sprechen sie|red|rede|reden sie|mach|machen sie|fahr|fahren sie|lies) (\w+ )?(weiter|fort|mehr)( bitte)?
        (und )?(was )?dann|(und )?was (geschah|passierte|war|kam|kommt) (dann|danach|als nächstes)|(und )?danach|was noch|nicht aufhören|hör(en sie)? nicht auf|ich höre( zu)?|nur zu
    """,
    "threaten": r"""
        (sonst|oder) (bring|bringe|schlag|schlage|mach|mache|stech|steche|hau|haue|zeig|zeige|prügel|brenn|brenne|kill|töte|hol|hole|werde) ich( \w+)*
        ich (bring|bringe|schlag|schlage|stech|steche|mach|mache|brech|breche|zünde|zeige|zeig|prügel|prügle) (dich|sie|dir|ihnen|ihn|euch|das haus) (\w+ )*(um|tot|zusammen|ab|fertig|nieder|alle|den hals|das genick|die knochen|an|kaputt|windelweich)
        ich (werde|könnte|kann) (dich|sie|dir|ihnen|euch) (\w+ )*(töten|umbringen|schlagen|wehtun|verletzen|erschießen|anzeigen|vernichten|weh tun)|(sonst|oder) (passiert|gibt es|setzt es|knallt)( \w+)*
        (das|es) (wirst du|werden sie|werdet ihr) (noch )?(bereuen|bezahlen|büßen)|(du wirst|sie werden) (das|es) (noch )?(bereuen|büßen|bezahlen)|geld oder leben|hände hoch
        (das ist (deine|ihre) )?letzte (warnung|chance)|ich warne (dich|sie|euch)|pass (bloß|nur) auf (dich auf|was du)( \w+)*|(du bist|sie sind) (so gut wie )?tot|ich weiß wo (du wohnst|sie wohnen)
        oder (du|sie) (stirbst|sterben|bereust|bereuen|bist tot|sind tot)( \w+)*|sonst$
    """,
    "trade": r"""
        ich (möchte|will|würde|hätte|brauche) (\w+ ){0,5}(kaufen|verkaufen|tauschen|handeln|erwerben|mieten|bestellen|einkaufen)|(kann|könnte|darf) ich (\w+ ){0,5}(kaufen|verkaufen|tauschen|mieten|bestellen|erwerben)
        (verkaufst du|verkaufen sie|kaufst du|kaufen sie|tauschst du|tauschen sie|handelst du|handeln sie)( \w+)*|was (verkaufst|hast) du( \w+)?( im angebot| zu verkaufen)|was (verkaufen|haben) sie( \w+)?( im angebot| zu verkaufen)
        was (verkaufst du|verkaufen sie)( \w+)*|(was|wie viel|wieviel) (kostet|kosten|macht das|verlangst du|verlangen sie|willst du für|wollen sie für)( \w+)*
        zeig(en sie)? mir (deine|ihre) (waren|ware)|ich (nehme|kaufe) (es|das|eins|zwei|drei|den|die|einen|eine|ein)( \w+)*|ist (das|es|der|die) (\w+ )?zu verkaufen|(was|wie) ist (der|dein|ihr) preis|nenn(en sie)? (mir )?(deinen|ihren|einen) preis
        ich (gebe|biete|zahle) (dir|ihnen) (\w+ )*(münzen?|gold|silber|kronen?|taler|credits?|euro|mark)( \w+)*|(das ist )?(mir )?zu teuer|(gibt es )?(einen )?rabatt( \w+)*|abgemacht$|(haben sie|hast du) (\w+ ){0,4}zu verkaufen
    """,
    "flirt": r"""
        (willst du|möchtest du|wollen sie|möchten sie|würdest du|würden sie) (\w+ )*(heiraten|küssen|mit mir (\w+ )*(ausgehen|tanzen|essen( gehen)?))|heirate mich|heiraten sie mich|küss mich|küssen sie mich
        (bist du|sind sie) (\w+ )?(single|vergeben|verheiratet|noch zu haben|liiert)|ich (liebe|begehre|vergöttere) (dich|sie)|ich bin (\w+ )*in (dich|sie) verliebt|ich habe mich (\w+ )*in (dich|sie) verliebt|ich steh(e)? auf (dich|sie)
        (du hast|sie haben) (\w+ )?(schöne|wunderschöne|hübsche|bezaubernde) (augen|lippen|haare)|(du hast|sie haben) (so )?ein (schönes|bezauberndes|süßes) lächeln|(du bist|sie sind) (\w+ )?(sexy|heiß|süß|umwerfend|unwiderstehlich)
        (hallo|na|hey) (schöne frau|schöner mann|süße|süßer|hübsche|hübscher)|(bist du|sind sie) öfter hier|darf ich (dich|sie) (auf einen drink|zum essen|auf ein glas( \w+)?|zum tanz) einladen|wie wäre es mit einem kuss|gib mir einen kuss|ich muss (\w+ )?an (dich|sie) denken
    """,
}

NOT = {
    "threaten": r"wenn (du|sie) (willst|wollen|möchtest|möchten)|^(hat|haben|wer|warum|was|wie|würdest|würden) ",
    "trade": r"was kostet (die welt|das leben)|^(wer|wann|warum) ",
    "continue": r"^und dann (habe|bin|war|ist|hat|kam|ging) |weiter (weg|hinten|oben|unten|vorne)",
    "flirt": r"^(hat|liebt|ist) (er|sie)$",
}
"""A clause that matches here does not want that."""

LEAD = "bitte|mal|doch|jetzt|also|na|(?:kannst|konntest|wurdest) du(?: bitte)?|(?:konnen|konnten|wurden) sie(?: bitte)?|ich glaube|ich sagte"
"""May stand before a want."""
