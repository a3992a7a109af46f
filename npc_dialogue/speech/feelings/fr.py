"""French: words by which the one who says them shows a feeling; written as the English ones."""

from __future__ import annotations

LEAST = "très|si|vraiment|tellement|un peu|bien|trop|assez|tout|toute|complètement|encore|déjà|plutôt|quand même|profondément"

FEELINGS = {
    "afraid": r"""
        j'ai (?!bien peur)(?:LEAST )*(?:peur|la trouille)|je suis (?:LEAST )*(?:effrayée?|terrifiée?|terrorisée?|morte? de peur)
        (?:ça|cela|il|elle|tu|vous) me (?:fait|fais|faites) (?:LEAST )*peur|ne me (?:fais|faites|tue|tuez) pas(?: de mal)?|(?:au secours|à l'aide|pitié)\s?!
    """,
    "disgusted": r"""
        beurk|berk|pouah|(?:c'est|tu es|vous êtes) (?:LEAST )*(?:dégoûtante?|répugnante?|dégueulasse|infecte?|immonde)
        (?:ça|cela|tu|vous) me (?:dégoûte[sz]?|répugne[sz]?)|me soulève le cœur|quelle horreur
    """,
    "angry": r"""
        je suis (?:LEAST )*(?:furieux|furieuse|en colère|fâchée?|hors de moi)|comment os(?:es|ez)[- ](?:tu|vous)|(?:laisse|laissez)[- ]moi tranquille
        tais[- ]toi|taisez[- ]vous|(?:sors|sortez)(?: d'ici)?\s?!|dehors\s?!|(?:va-t'en|allez-vous-en)\s?!|(?:fiche|fichez|foutez|fous)[- ]moi le camp
        j'en ai (?:LEAST )*(?:assez|marre)|ça suffit|maudite? (?:sois|soit|soyez)|espèce d(?:e |')\w+|(?:menteur|menteuse|voleur|voleuse|lâche|imbécile)\s?!
    """,
    "sad": r"""
        je suis (?:LEAST )*(?:triste|désespérée?|inconsolable|malheureux|malheureuse)|(?:il|elle|tu|ça) me manques?|(?:ils|elles) me manquent|brise le cœur
        (?:il est mort|elle est morte)[.…!]|j'ai tout perdu|hélas|mes condoléances|j'ai envie de pleurer|paix à son âme
    """,
    "worried": r"""
        je suis (?:LEAST )*(?:inquiet|inquiète|soucieux|soucieuse|préoccupée?|nerveux|nerveuse)|je m'inquiète|(?:ça|cela) m'inquiète
        (?:ça|cela) ne me (?:plaît pas|dit rien qui vaille)|j'ai un mauvais pressentiment|je crains (?:pour|le pire)
    """,
    "surprised": r"""
        mon dieu|bonté divine|juste ciel|(?:ça|tiens) (?:alors|donc)|pas possible|oh là là|je n'en crois pas mes (?:yeux|oreilles)|je n'arrive pas à y croire|quelle surprise|sapristi|incroyable\s?!
    """,
    "amused": r"""
        (?:c'est|que c'est) (?:LEAST )*(?:drôle|amusant|comique|hilarant)|(?:tu|vous|ça|il|elle) me (?:fais|faites|fait) (?:LEAST )*rire
        laisse[zr]?[- ]moi rire|très drôle|quelle blague|la bonne blague
    """,
    "proud": r"""
        je suis (?:LEAST )*(?:fier|fière)|ma (?:plus grande )?fierté|mon chef-d'œuvre|fait(?:e)? de mes (?:propres )?mains
        (?:le meilleur|la meilleure) (?:de la (?:ville|région|vallée)|du (?:pays|village|royaume|coin)|à la ronde)
    """,
    "happy": r"""
        je suis (?:LEAST )*(?:heureux|heureuse|contente?|ravie?|enchantée?)|(?:ça|cela) me fait (?:LEAST )*plaisir|hourra|youpi|dieu merci
        quelle (?:joie|bonne nouvelle|chance)|(?:merveilleux|magnifique|formidable|parfait|excellent)\s?!
    """,
    "warm": r"""
        (?:mon|ma) (?:cher|chère|ami|amie|chéri|chérie|enfant)|mes (?:amis|enfants)|(?:sois|soyez) (?:le |la |les )?bienvenue?s?|bienvenue chez
        merci (?:infiniment|de tout (?:mon )?cœur|pour tout|mille fois|beaucoup)|prends soin de toi|prenez soin de vous|comme chez (?:toi|vous)
    """,
    "thoughtful": r"""
        hm+|euh|voyons(?: voir)?|(?:laisse|laissez)[- ]moi réfléchir|je me demande|à bien y réfléchir|(?:eh bien|peut-être)\s?(?:…|\.\.\.)
        maintenant que (?:tu le dis|vous le dites)|que j'y réfléchisse|ça fait réfléchir
    """,
}
