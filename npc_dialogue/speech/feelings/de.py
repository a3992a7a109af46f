"""German: words by which the one who says them shows a feeling; written as the English ones."""

from __future__ import annotations

LEAST = "so|sehr|wirklich|echt|richtig|ganz|ja|auch|noch|schon|immer noch|ehrlich|einfach|zu|viel|total|unheimlich"

FEELINGS = {
    "afraid": r"""
        ich habe (?:LEAST )*(?:angst|furcht)|ich fürchte mich|mir ist (?:LEAST )*(?:bang|bange|unheimlich|angst und bange)
        (?:das|es|er|sie) macht mir (?:LEAST )*angst|bitte,? (?:tu|tun sie) mir nichts|gnade!|zu hilfe!|hilfe!
    """,
    "disgusted": r"""
        igitt|pfui|bäh|ih+|(?:das|es|sie|du) (?:ist|bist|sind) (?:LEAST )*(?:widerlich|ekelhaft|eklig|abscheulich|abstoßend)
        (?:ekelt|widert) mich|wie (?:widerlich|ekelhaft|eklig)|mir wird (?:LEAST )*(?:schlecht|übel)
    """,
    "angry": r"""
        ich bin (?:LEAST )*(?:wütend|zornig|sauer|stinksauer)|was fällt (?:dir|ihnen|euch) ein|raus (?:hier|mit|aus)|raus!
        (?:wie|was) (?:können sie|kannst du|erlauben sie|wagst du|wagen sie) (?:es|sich)|halt(?:en sie)? (?:den mund|die klappe|das maul)
        verdammt|verflucht|zum teufel|lass(?:en sie)? mich in ruhe|mir reicht(?:'s| es)|jetzt reicht(?:'s| es)|schluss (?:jetzt|damit)!
        (?:du|sie) (?:LEAST )*(?:lügner|narr|idiot|feigling|dieb|schuft|mistkerl)!|verschwind(?:e|en sie)?[!.]
    """,
    "sad": r"""
        ich bin (?:LEAST )*(?:traurig|untröstlich)|(?:er|sie) fehlt mir|ich vermisse (?:ihn|sie|dich|es|meine[nr]?)|bricht mir das herz
        (?:er|sie) ist (?:tot|fort|nicht mehr da)[.…!]|ich habe alles verloren|es ist zum weinen|mein(?:e)? beileid
    """,
    "worried": r"""
        ich (?:mache|mach) mir (?:LEAST )*(?:sorgen|gedanken)|(?:das|es) (?:beunruhigt mich|macht mir (?:LEAST )*sorgen|gefällt mir (?:LEAST )*nicht)
        ich bin (?:LEAST )*(?:besorgt|beunruhigt|nervös|unruhig)|ich habe ein (?:schlechtes|ungutes|mieses) gefühl|oje|ojemine|au weia
    """,
    "surprised": r"""
        wow|potzblitz|donnerwetter|du meine güte|meine güte|um himmels willen|ach du (?:liebe|lieber|meine)|na so was|nanu
        ich (?:kann|glaub)(?:'s| es)? (?:es )?(?:nicht|kaum) (?:glauben|fassen)|das gibt(?:'s| es) (?:ja |doch )*nicht|ich traue meinen augen nicht
    """,
    "amused": r"""
        (?:das|es) ist (?:LEAST )*(?:lustig|komisch|witzig|zum lachen|zum schreien)|bring(?:en sie)? mich nicht zum lachen|dass ich nicht lache
        sehr (?:lustig|witzig|komisch)|da muss ich (?:LEAST )*lachen
    """,
    "proud": r"""
        ich bin (?:LEAST )*stolz|mein (?:ganzer stolz|meisterstück|meisterwerk|bestes stück)|(?:selbst|eigenhändig) gemacht
        (?:der|die|das) beste (?:weit und breit|der stadt|im ganzen)
    """,
    "happy": r"""
        ich (?:freue|freu) mich|(?:das|es) freut mich|ich bin (?:LEAST )*(?:froh|glücklich|selig)|hurra|juhu|juchhe|wie schön!
        (?:gott|dem himmel|den göttern) sei dank|was für eine freude|wunderbar!|herrlich!|großartig!|ausgezeichnet!
    """,
    "warm": r"""
        mein(?:e)? (?:lieber|liebe|freund|freundin|kind)|schön,? (?:dich|sie|euch) zu sehen|willkommen (?:zurück|zu hause|daheim)
        danke (?:von herzen|für alles)|(?:vielen|herzlichen|tausend) dank|pass(?:en sie)? (?:gut )?auf (?:dich|sich) auf|fühl(?:en sie)? (?:dich|sich) wie zu hause
    """,
    "thoughtful": r"""
        hm+|lass(?:en sie)? mich (?:mal )?(?:nachdenken|überlegen)|ich frage mich|wenn ich (?:es mir|so) (?:recht )?überlege
        da muss ich (?:erst )?(?:nachdenken|überlegen)|(?:tja|nun|vielleicht)(?:…|\.\.\.)|jetzt,? wo (?:du|sie) es (?:sagst|sagen)
    """,
}
