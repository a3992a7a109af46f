"""Spanish: what the player wants, by the beginning of a clause; written as it is compared, without accents."""

PATTERNS = {
    "threaten": r"""
        (.* )?(te|le|os) (voy a |vamos a )?(matare|mato|matar|pegare|pego|pegar|rompere|rompo|romper|quemare|quemar|hare dano|hacer dano|denunciare|denunciar|destruire|destruir|estrangulare|degollare)
        (.* )?(te arrepentiras|se arrepentira|os arrepentireis)|(lo|me lo|me las?) (pagaras|pagara|vas a pagar|va a pagar)|(la bolsa|el dinero|tu dinero|su dinero) o la vida
        manos arriba|arriba las manos|(es (mi|tu|su|el|la) )?ultim[oa] (aviso|advertencia|oportunidad)|(te|se) lo advierto|(estas|esta) muert[oa]$|(eres|es) hombre muerto
        se donde (vives|vive|duermes|duerme)|ten mucho cuidado conmigo|o si no$|si no$
    """,
    "insult": r"""
        (eres|es usted|sois) (un |una )?(\w+ )?(idiota|imbecil|estupid[oa]|mentiros[oa]|ladrona?|cobarde|inutil|cerd[oa]|basura|tont[oa]|canalla)
        (maldit[oa] )?(idiota|imbecil|estupid[oa]|mentiros[oa]|cobarde|canalla|desgraciad[oa]|cabron|bastard[oa]|hij[oa] de puta)$|callate|callese|(cierra|cierre) (el pico|la boca)
        (vete|vayase) al (diablo|infierno|cuerno)|que te den
    """,
    "shorter": r"""
        (se|sea) (mas )?breve|(mas )?(breve|corto)|(abrevia|abrevie|resume|resuma|resumelo|resumalo|hazlo corto|hagalo corto)|(ve|vaya) (directo |derecho )?al grano|al grano
        en (una palabra|una frase|pocas palabras|dos palabras|resumen)|(es|eso es) (demasiado|muy) largo|hablas (demasiado|mucho)|habla usted (demasiado|mucho)|(la )?version corta
        (sin tantos|ahorrate los|ahorrese los|omite los) detalles|menos palabras|no te (enrolles|alargues)|no se alargue
    """,
    "trade": r"""
        cuanto (cuesta|cuestan|vale|valen|pides|pide|quieres por|quiere por|sale|por|es$|seria)|a (cuanto|como) (esta|estan)|(cual es|que) (el |tu |su )?precio
        que (vendes|vende|tienes a la venta|tiene a la venta|tienes para vender|tiene para vender)|(vendes|compras|vende usted|compra usted)
        (quiero|quisiera|me gustaria|querria|necesito|puedo|podria|podemos|vengo a|queremos) (\w+ )?(comprar(te|le|lo|la)?|vender(te|le|lo|la)?|cambiar(te|le)?|comerciar|alquilar|negociar)
        (muestrame|ensename|muestreme|enseneme) (tus|sus|la|tu|su) (mercancias?|productos|generos?)|me (lo|la|los|las) (llevo|quedo)$
        (te|le) (doy|ofrezco|pago) (\w+ )*(monedas?|oro|plata|coronas?|creditos?|euros)|(es|esta) (demasiado|muy) car[oa]|demasiado caro|trato hecho|(hazme|hagame) un (precio|descuento)|(esta|estan) en venta
    """,
    "flirt": r"""
        (quieres|quiere|te gustaria|le gustaria) (casarte conmigo|casarse conmigo|salir conmigo|bailar( conmigo)?|cenar conmigo|besarme)|casate conmigo|casese conmigo|besame|beseme|dame un beso
        (estas|eres|esta usted|es usted) (solter[oa]|casad[oa]|comprometid[oa])$|te (quiero|amo|adoro|deseo)$|estoy (\w+ )?enamorad[oa] de (ti|usted)
        (tienes|tiene)( usted)? (unos |una |un )?(ojos|sonrisa|labios|pelo) (\w+ )?(bonit[oa]|precios[oa]|hermos[oa]|lind[oa])s?|que (ojos|sonrisa|labios) (mas |tan )?(bonit[oa]|precios[oa]|hermos[oa]|lind[oa])s?
        (eres|es usted|estas) (\w+ )?(guap[oa]|hermos[oa]|precios[oa]|bell[oa]|lind[oa]|sexy|irresistible)|(hola )?(guap[oa]|precios[oa]|bombon)$
        (te|le) invito a (una copa|cenar|bailar|un trago)|puedo invitar(te|le|la) a|vienes (mucho|a menudo) por aqui
    """,
    "leave": r"""
        adios|hasta (luego|pronto|manana|la vista|otra|siempre|la proxima)|nos vemos|(ya )?(me voy|me marcho|nos vamos)( ya)?$|tengo que (irme|marcharme)|debo (irme|marcharme)|me tengo que ir|chao
    """,
    "demand": r"""
        (dame|deme|danos|denos|entregame|entregueme|devuelveme|devuelvame|devuelvelo)|(abre|abra|suelta|suelte|tira|tire|entrega|entregue) (la|el|las|los|esa|ese|esta|este|tu|su)
        (obedece|obedezca)|de rodillas$
    """,
    "continue": r"""
        (sigue|siga|continua|continue|prosigue|prosiga)( hablando| contando)?|adelante|(y )?(entonces|luego|despues)|(y )?que (mas|paso (despues|luego|entonces)|ocurrio despues)
        (cuentame|cuenteme|dime|digame) mas|no (pares|te pares|se detenga|te detengas)|(te|le) escucho|soy todo oidos
    """,
    "ask": r"""
        (dime|digame|cuentame|cuenteme|hablame|hableme|explicame|expliqueme|ayudame|ayudeme)|tengo una pregunta|(quiero|quisiera|me gustaria) saber
    """,
    "apologise": r"""
        (lo siento|perdon|perdona|perdoname|perdone|perdoneme|disculpa|disculpame|disculpe|disculpeme|mis disculpas|(te|le) pido (perdon|disculpas)|lo lamento)
    """,
    "thank": r"""
        (muchas |muchisimas |mil )?gracias|(te|se) lo agradezco|(es (usted )?)?muy amable|que amable
    """,
    "compliment": r"""
        (eres|es usted) (\w+ )?(inteligente|list[oa]|genial|increible|valiente|sabi[oa]|habil|maravillos[oa]|estupend[oa]|un genio)|(buen|excelente|gran) trabajo|bravo|felicidades|enhorabuena
        (esta|estaba|estuvo) (\w+ )?(delicios[oa]|riquisim[oa]|buenisim[oa])|(admiro|me encanta) (tu|su|tus|sus)
    """,
    "greet": r"""
        hola|buenos dias|buenas tardes|saludos|encantad[oa] de conocer(te|le|la|lo)|mucho gusto
    """,
    "disagree": r"""
        no( no| gracias| senora?)?|nunca( jamas)?|jamas|ni hablar|de ninguna manera|en absoluto|claro que no|por supuesto que no|(eso )?no es (verdad|cierto)|(te equivocas|se equivoca)
        no estoy de acuerdo|no lo creo|mentira
    """,
    "agree": r"""
        si( si| claro| por supuesto| senora?)?|claro( que si)?|por supuesto( que si)?|vale|de acuerdo|exacto|exactamente|desde luego|(tienes|tiene usted|tiene) razon|es (verdad|cierto)|estoy de acuerdo
    """,
}

NOT = {
    "threaten": r"^(si|quien|por que|no) ",
    "thank": r"^gracias a ",
    "ask": r"^(dime|digame|cuentame|cuenteme) mas$",
    "disagree": r"^no (se|sabia|lo se)$",
}
"""A clause that matches here does not want that."""

POLITE = r"por favor"
"""With it somebody asks, and does not demand."""
