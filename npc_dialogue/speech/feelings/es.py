"""Spanish: words by which the one who says them shows a feeling; written as the English ones."""

from __future__ import annotations

LEAST = (
    "muy|tan|realmente|bastante|demasiado|un poco|mucho|mucha|tanto|tanta|de verdad|ya|aún|todavía|muchísimo|muchísima"
)

FEELINGS = {
    "afraid": r"""
        (?<!no )(?:tengo|me da|me das|me dan) (?:LEAST )*(?:miedo|pánico|pavor)|(?<!no )estoy (?:LEAST )*(?:asustad[oa]|aterrad[oa]|aterrorizad[oa])
        no me (?:hagas?|mates?) (?:daño)?|(?:socorro|auxilio|piedad)!
    """,
    "disgusted": r"""
        qué asco|puaj|(?<!no )(?:me da|me das|me dan) (?:LEAST )*asco|(?<!no )(?:es|eres|está) (?:LEAST )*(?:asqueros[oa]|repugnante|nauseabund[oa])|me revuelve el estómago
    """,
    "angry": r"""
        (?<!no )estoy (?:LEAST )*(?:furios[oa]|enfadad[oa]|enojad[oa]|hart[oa]|rabios[oa])|cómo (?:te atreves|se atreve)|(?:déjame|déjeme) en paz|cállate|cállese
        (?:fuera|lárgate|lárguese|vete|váyase)(?: de aquí)?!|maldit[oa] (?:seas?|sea)|ya basta|basta ya|(?:mentiros[oa]|ladr[oó]na?|cobarde|idiota|imbécil)!
    """,
    "sad": r"""
        (?<!no )estoy (?:LEAST )*(?:triste|desolad[oa]|deshech[oa])|(?:lo|la|le|te|los|las) echo (?:LEAST )*de menos|(?:lo|la|te|los|las) extraño|me (?:rompe|parte) el (?:corazón|alma)
        lo he perdido todo|(?:ha muerto|está muert[oa]|se ha ido|murió)[.…!]|ay de mí|mi más sentido pésame|descanse en paz|ganas de llorar
    """,
    "worried": r"""
        (?<!no )estoy (?:LEAST )*(?:preocupad[oa]|inquiet[oa]|nervios[oa])|(?<!no )me preocupa[ns]?|(?:eso|esto) no me gusta|mal presentimiento|me temo lo peor
    """,
    "surprised": r"""
        dios mío|madre mía|santo cielo|caramba|vaya!|no (?:me lo puedo|puedo|lo puedo) cre(?:er|erlo)|qué sorpresa|increíble!|válgame|cielos!|no doy crédito
    """,
    "amused": r"""
        (?<!no )(?:es|qué) (?:LEAST )*(?:gracios[oa]|divertid[oa])|(?<!no )me hace[ns]? reír|no me hagas? reír|qué (?:risa|gracia)
    """,
    "proud": r"""
        (?<!no )estoy (?:LEAST )*orgullos[oa]|mi (?:mayor )?orgullo|mi obra maestra|con mis propias manos
        (?:el|la) mejor (?:de la (?:ciudad|región|comarca)|del (?:pueblo|valle|reino|mundo))
    """,
    "happy": r"""
        (?<!no )estoy (?:LEAST )*(?:feliz|content[oa]|encantad[oa])|(?<!no )me alegr[oa](?! (?:mucho )?(?:de )?ver)|hurra|gracias a dios|qué (?:alegría|buena noticia|suerte)
        (?:maravilloso|estupendo|magnífico|excelente|fantástico)!
    """,
    "warm": r"""
        mi (?:querid[oa]|amig[oa]|amor|hij[oa])|querid[oa] (?:mí[oa]|amig[oa])|amig[oa] mí[oa]|bienvenid[oa]s?|me alegr[oa] (?:mucho )?(?:de )?ver(?:te|le|l[oa]s?|os)
        (?:muchas|muchísimas|mil) gracias|gracias (?:de corazón|por todo)|cuídate|cuídese|estás en tu casa|está en su casa
    """,
    "thoughtful": r"""
        hm+|mm+|(?:déjame|déjeme) pensar|a ver(?:…|\.\.\.)|me pregunto|ahora que lo (?:dices|dice|pienso|mencionas?)|pensándolo bien|(?:bueno|quizás?|tal vez|pues)(?:…|\.\.\.)
        (?:tengo|tendría) que pensarlo
    """,
}
