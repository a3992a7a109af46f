"""Words that anybody says in any conversation: nothing can be known by one of them alone.

English, German, French and Spanish have tables; of other languages nothing is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from .languages import base_language
from .scripts import fold

_WORDS = {
    "en": """
        a about above after again all alone also always am an and another any anybody anyone anything are around as
        ask asked at away back bad be because been before began begin behind being believe best better big both boy
        bring brother but by call called came can care child children close closed cold come coming could dark
        daughter day dead dear death did die died do does done door down drink each early eat end enough evening ever
        every everybody everyone everything eye eyes face family far father feel felt few find fine fire first follow
        food for found friend friends from gave get girl give go god goes going gold gone good got great had half hand
        hands hard has hate have he head hear heard heart held help her here hers him his hold home hope hour house
        how husband i if in inside into is it its just keep kept key kill killed knew know known last late later leave
        left less let letter lie lied life light like little live lived long look looking lord lose lost lot love made
        make man many may maybe me mean men mind mine money month more morning most mother much must my name near need
        never new news next night no nobody none not nothing now of off often old on once one only open opened or
        other our out outside over own past pay people perhaps place please poor promise put question quiet ran read
        ready real really remember rich right road room run said same saw say says secret see seen self sent she
        should shut sick side since sister sit sleep small so some somebody someone something son soon sorry stand
        start stay steal still stole stop story strange street such sure take taken talk tell than thank that the
        their them then there these they thing things think this those though thought three through time to today
        together told tomorrow tonight too took town true truth try two under until up us use used very village wait
        walk wall want war was watch water way we week well went were what when where which while who why wife will
        window wish with without woman word words work world would wrong year years yes yesterday yet you young your
    """,
    "de": """
        abend aber alle allein allem allen alles als also alt alte am an ander andere andern anders angst arbeit auch
        auf auge augen aus bald bei beim beide beste besser bin bis bist bitte bleiben brauchen brief bringen bruder
        da dabei damals damit danach dank danke dann daran darauf darum das dass dein deine dem den denken denn der
        des deshalb dich die dies diese dieser dieses ding dinge dir doch dorf dort drei du dunkel durch ein eine
        einem einen einer eines einmal ende er ernst erst erste es essen etwas euch euer fallen falsch familie fast
        feind fenster feuer finden folgen frage fragen frau freund freunde früh für ganz gar geben gegangen gegen
        geheimnis gehen gehört geld genau genug gern gestern gesagt geschichte gesehen gestohlen getan getötet gewesen
        gibt ging glauben gleich gold gott groß große gut gute haben hab habe halten hand hände hast hat hatte haus
        heim heimlich heiß helfen herr herz heute hier hinter hoch hof hören ich ihm ihn ihnen ihr ihre im immer in
        ist ja jahr jahre jeder jemand jetzt jung kalt kam kann kaufen kein keine keiner kennen kind kinder klein
        kleine kommen können kopf krank krieg lange lassen leben leer leicht leid leise lesen letzte leute licht liebe
        lieben liegen links lüge machen mädchen mal man mann mehr mein meine mensch mich mir mit mittag monat morgen
        müde muss müssen mutter nach nacht nah name namen natürlich neben nehmen nein neu neue nicht nichts nie
        niemand noch nun nur ob oben oder offen oft ohne ort paar platz recht reden reich rein richtig rot rufen ruhig
        sache sagen sagt sah schlecht schlafen schlüssel schnell schon schuld schwer schwester sehen sehr sein seine
        seit seite selbst sich sicher sie sind so sogar sohn soll sollen spät sprechen stadt stark stehen stehlen
        sterben still stimmt straße stunde suchen tag tage teil tier tisch tochter tot töten tragen treffen trinken
        tun tür über um und uns unser unten unter vater vergessen verloren verraten versprechen versteckt versuchen
        viel viele vier voll vom von vor vorbei wahr wahrheit wald war warten warum was wasser weg weil weit welche
        welt wem wen wenig wenn wer werden wie wieder will wir wird wissen wo woche wohl wollen wort worte wurde
        zahlen zeit zu zum zur zurück zusammen zwei zwischen
    """,
    "fr": """
        à ai aide aider ailleurs aimer ainsi air aller alors ami amie amis ancien année ans appeler apprendre après
        argent arrêter assez attendre au aucun aujourd'hui aussi autour autre autres aux avait avant avec avez avoir
        avons bas beau beaucoup besoin bien bientôt blanc boire bon bonne bonjour bouche bout ça caché car ce cela
        celle celui cent ces cet cette chaque chaud chemin cher chez chose choses ciel clé combien comme comment
        comprendre connaître contre corps côté coup cour croire d'accord dans de début dedans dehors déjà demain
        demander depuis dernier derrière des deux devant devoir dieu dire dit dites donc donner dormir dos du eau elle
        elles en encore enfant enfants enfin ensemble ensuite entendre entre entrer envoyer est et était été être eu
        eux faim faire fait famille faut faux femme fenêtre fermé fermer feu fille fils fin finir fois font fort frère
        froid garder gens grand grande guerre haut heure heures hier histoire homme hommes ici il ils jamais je jeune
        jour jours jusque juste la là laisser le les lettre leur lire loin long longtemps lui lumière lune ma madame
        main mains maintenant mais maison mal manger marcher mari matin mauvais me même mensonge mentir mer merci mère
        mes mettre mieux moi moins mois mon monde monsieur mort morte mot mots mourir mur ne noir nom non nos notre
        nous nouveau nuit on or ou où oublier oui ouvert ouvrir par parce parler parole partir pas passé passer pauvre
        payer pays peine pendant penser perdre perdu père personne petit petite peu peur peut place plein pleurer plus
        point porte porter pour pourquoi pouvoir premier prendre près presque prêt promettre promis puis quand que
        quel quelle quelque quelqu'un question qui quitter quoi regarder rentrer reste rester retour revenir riche
        rien route rue sa sais sans savoir se secret seigneur sentir ses seul seule si sien soeur soir soleil son sont
        sortir sous souvenir souvent suis suivre sur table tant tard te tel temps tenir terre tes tête toi tomber ton
        tôt toujours tout toute toutes tous trahi travail très triste trois trop trouver tu tué tuer un une va venir
        vent vérité vers vie vieille vieux vide ville village visage vite vivre voici voilà voir vol volé voler vos
        votre vouloir vous vrai y yeux
    """,
    "es": """
        a abajo abierto abrir acá adiós agua ahí ahora al algo alguien algún alguna allá allí alto amar amiga amigo
        amigos amor año años antes aquel aquí arriba así atrás aún aunque ayer ayuda ayudar bajo bastante beber bien
        boca buen buena bueno buscar cabeza cada caer calle calor cama cambio caminar camino campo cara carta casa
        casi causa cerca cerrado cerrar cielo cien cierto ciudad claro como cómo comer comida con conocer contar
        contigo contra corazón correr cosa cosas creer cual cuál cuando cuándo cuanto cuatro cuerpo culpa da dar de
        deber decir dejar del demás dentro derecha desde después detrás día días dice dicho dijo dinero dios donde
        dónde dormir dos durante el él ella ellas ellos empezar en encontrar enemigo entender entonces entrar entre
        era es esa ese eso esta está estaba estar este esto estoy falta familia favor feliz fin frío fue fuego fuera
        fuerte fui gente gracias gran grande guardar guerra ha haber había hablar hace hacer hacia hambre han hasta
        hay he hecho hermana hermano hija hijo historia hombre hombres hora horas hoy igual ir izquierda jamás joven
        juntos la lado largo las le leer lejos les levantar libro listo llamar llave llegar llenar llevar llorar lo
        loco los luego lugar luna luz madre mal malo mañana mano manos mar más matar mayor me medio mejor menos
        mentira mes mesa mi mía miedo mientras mil mío mirar mis mismo mitad morir muchas mucho muchos muerte muerto
        mujer mundo muy nada nadie necesitar negro ni ningún niña niño niños no noche nombre nos nosotros nueva nuevo
        nunca o oír ojo ojos olvidar oro oscuro otra otras otro otros padre pagar palabra palabras para pared parte
        pasado pasar paso pedir pena pensar peor pequeño perder perdido pero perro pie pies pobre poco poder poner por
        porque posible pregunta preguntar primera primero promesa pronto propio pueblo puede puerta pues que qué
        quedar querer quien quién quitar rato razón recordar rey rico robado robar rojo sabe saber salir sangre se sé
        secreto seguir según seguro señor señora sentir ser si sí siempre siete sin sitio sobre sol solo sólo son soy
        su suelo suerte sus también tan tanto tarde te temprano tener tengo ti tiempo tiene tierra toda todas todavía
        todo todos tomar trabajo traer tras tres triste tu tú un una uno usted ustedes va vacío valer vamos veces ven
        ventana ver verdad vez vida viejo viento vivir voz volver vosotros y ya yo
    """,
}
LANGUAGES = tuple(_WORDS)
"""Those that have a table."""


def is_everyday(word: str, languages: Iterable[str]) -> bool:
    """Whether everybody says this word in one of these languages, given as tags."""
    return any(fold(word) in _table(base_language(tag)) for tag in languages)


@cache
def _table(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in _WORDS.get(language, "").split())
