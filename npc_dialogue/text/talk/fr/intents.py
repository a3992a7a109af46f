"""French: what the player wants, by the beginning of a clause; written as it is compared, without accents."""

PATTERNS = {
    "threaten": r"""
        (.* )?je (vais )?(te|vous) (tuer|tue|egorger|egorge|frapper|frappe|casser|casse|bruler|brule|denoncer|denonce|etrangler|etrangle|massacrer|massacre|detruire|detruis)
        (.* )?je (vais )?(te|vous) (faire (du )?mal|ferai (du )?mal|tuerai|frapperai|briserai|casserai|denoncerai|egorgerai|detruirai)
        (tu|vous) (vas|allez) (me )?(le |la )?(regretter|payer|mourir|souffrir)|(tu|vous) (le |me le )(regretteras|regretterez|paieras|paierez|payeras|payerez)
        (.* )?(ou|sinon) (tu|vous) (vas|allez) (me )?(le )?(regretter|payer|mourir|souffrir)|la bourse ou la vie|haut les mains|ou sinon$|sinon$
        (c'est (mon|ton|votre|le) )?dernier avertissement|(c'est (ta|votre) )?derniere chance|je (te|vous) (previens|avertis)|(tu es|vous etes|t'es) (un homme )?morte?$
        (gare|prends garde|prenez garde) a (toi|vous)|je sais ou (tu habites|vous habitez|tu dors|vous dormez)
    """,
    "insult": r"""
        (.* )?espece (de|d'\w+)( \w+)?|sale (menteur|menteuse|voleur|voleuse|chien|type|rat|traitre|porc|gosse)
        (tu es|t'es|vous etes) (\w+ )?(un |une )?(\w+ )?(idiote?|imbecile|cretine?|menteur|menteuse|stupide|lache|ordure|salaud|salope|abrutie?|voleur|voleuse|incapable)
        (pauvre )?(idiote?|imbecile|cretine?|salaud|salope|abrutie?|connard|connasse|ordure|menteur|menteuse)$|ta gueule|(ferme|fermez) la$|(tais|taisez) (toi|vous)
        (va|allez) (vous )?(te )?faire (voir|foutre|pendre)|(va|allez) au diable
    """,
    "shorter": r"""
        (sois|soyez) (plus )?(bref|breve)|(fais|faites) (plus )?(court|bref|vite)|(plus )?(bref|court|brievement)|(resume|resumez|abrege|abregez)( un peu)?
        en (un mot|une phrase|deux mots|deux phrases|quelques mots|bref|resume)|(va|allez) (droit )?au (but|fait)|(viens|venez) en au (but|fait)
        c'est (trop|bien trop|beaucoup trop) long|(tu parles|vous parlez) trop|(passe|passez|epargne moi|epargnez moi) les details|(la )?version courte|moins de mots
    """,
    "trade": r"""
        (c'est |ca fait |ca )?combien( ca)?( (coute|coutent|vaut|valent|fait|pour|est ce que|en (veux|voulez)|demandes|demandez|voulez vous|veux tu|ca)( .*)?)?$
        (quel est|c'est quoi) (le|votre|ton) prix|(que|qu'est ce que) (vendez vous|vends tu|vous vendez|tu vends|vous avez a vendre|tu as a vendre)
        (vendez vous|vends tu|achetez vous|achetes tu|vous vendez|tu vends|est ce que (vous vendez|tu vends|vous achetez|tu achetes))
        (je (voudrais|veux|souhaite|souhaiterais|peux|viens)|j'aimerais|puis je|est ce que je peux|peut on|nous voudrions) (\w+ )?(acheter|vendre|echanger|louer|commander|troquer)
        (montre|montrez) moi (tes|vos|ta|votre) (marchandises?|articles?|produits?)|je (le|la|les) prends$|je (l'|te l'|vous l')achete|c'est (bien )?trop cher|marche conclu
        je (te|vous|t'en|vous en) (donne|offre|paie) (\w+ )*(pieces?|or|argent|sous|ecus|couronnes?|euros|credits?)|(fais|faites) moi un (prix|rabais)|(c'est|est ce) a vendre
    """,
    "flirt": r"""
        (veux tu|voulez vous|tu veux|vous voulez|voudrais tu|voudriez vous) (bien )?(m'epouser|te marier avec moi|vous marier avec moi|sortir avec moi|danser( avec moi)?|diner avec moi|m'embrasser)
        (epouse|epousez|embrasse|embrassez) moi|(es tu|etes vous|tu es|vous etes) (celibataire|mariee?|prise?)$|je (t'aime|vous aime|t'adore|vous adore)|je suis (\w+ )?amoureu(x|se) de (toi|vous)
        (tu as|vous avez|quels|quel) (de |des |un |les )?(tres |si )?(beau|beaux|joli|jolis|belles|jolies|magnifiques?|superbes?) (yeux|sourire|levres|cheveux)
        (tu es|vous etes) (\w+ )?(belle|beau|jolie|mignonne?|sexy|ravissante?|irresistible|seduisante?)|((salut|bonsoir|bonjour) )?(ma belle|beaute|mon beau|beau gosse|ma jolie)$
        (puis je|je peux) (t'offrir|vous offrir) un verre|(tu viens|vous venez|venez vous|viens tu) souvent ici|(donne|donnez) moi un baiser
    """,
    "leave": r"""
        au revoir|adieu|a (bientot|demain|plus tard|plus|tout a l'heure|la prochaine)$|bonne (nuit|soiree|journee)|il faut que (j'y aille|je parte|je m'en aille|je file)
        je dois (y aller|partir|m'en aller|filer|vous laisser|te laisser)|je m'en vais|je (te|vous) laisse$|je (pars|file)$
    """,
    "demand": r"""
        (donne|donnez|rends|rendez|remets|remettez) (moi|le moi|la moi|les moi|nous|lui|le|la|les)|(ouvre|ouvrez|lache|lachez|livre|livrez|jette|jetez) (moi |nous )?(la|le|les|cette|ce|ces|ta|ton|tes|votre|vos)
        (obeis|obeissez)|(a genoux|debout)$
    """,
    "continue": r"""
        (continue|continuez|poursuis|poursuivez|vas y|allez y)( donc)?|(et )?(alors|apres|ensuite|puis|la suite)|(dis|dites|raconte|racontez) (m'en|moi) (plus|la suite)
        (et )?(que s'est il|qu'est ce qui s'est) passe( ensuite| apres)?|(et )?quoi d'autre|ne (t'arrete|vous arretez) pas|je (t'ecoute|vous ecoute)
    """,
    "ask": r"""
        (dis|dites|raconte|racontez|parle|parlez|explique|expliquez) (moi|nous)|j'ai une question|(je (voudrais|veux)|j'aimerais) savoir|(peux|pouvez|pourrais|pourriez|sais|savez) (tu|vous)
    """,
    "apologise": r"""
        (je suis )?(vraiment |tellement )?desolee?|pardon|(pardonne|pardonnez|excuse|excusez) moi|je (te|vous) (demande pardon|prie de m'excuser)|(toutes )?mes excuses|je m'excuse
    """,
    "thank": r"""
        (mille |grand )?mercis?|je (te|vous) remercie|c'est (tres |trop )?(gentil|aimable)
    """,
    "compliment": r"""
        (tu es|vous etes) (\w+ )?(intelligente?|maline?|maligne|geniale?|formidable|adorable|gentil|gentille|courageux|courageuse|sage|douee?|merveilleux|merveilleuse)|bravo|felicitations
        (beau|bon|excellent|joli) travail|(c'est|c'etait) (\w+ )?(magnifique|delicieux|superbe|admirable)|j'(admire|adore) (ton|ta|tes|votre|vos)
    """,
    "greet": r"""
        bonjour|bonsoir|salut|coucou|enchantee?$|(ravie?|heureux|heureuse|enchantee?) de (te|vous|faire)
    """,
    "disagree": r"""
        non( merci| non)?|jamais( de la vie)?|(pas|hors de) question|c'est faux|ce n'est pas vrai|(tu as|vous avez) tort|pas du tout|bien sur que non|certainement pas|n'importe quoi
        je ne (suis pas d'accord|crois pas|pense pas)
    """,
    "agree": r"""
        oui( oui| bien sur| d'accord)?|ouais|d'accord|bien sur|entendu|volontiers|certainement|exactement|absolument|tout a fait|(tu as|vous avez) raison|c'est vrai|je suis d'accord|avec plaisir
    """,
}

NOT = {
    "threaten": r"^(si|qui|pourquoi|est ce que) ",
    "thank": r"^merci de (ne|me|bien)",
    "flirt": r"^je (t'aime|vous aime) (bien|pas)",
    "ask": r"^(dis|dites) (moi|nous) (plus|la suite)",
}
"""A clause that matches here does not want that."""

POLITE = r"s'il (te|vous) plait"
"""With it somebody asks, and does not demand."""
