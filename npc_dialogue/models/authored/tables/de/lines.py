"""German: what anybody may say in any world, for an NPC whose card has no line of a kind, or none left.

`{address}` is what it calls the one it speaks to and `{name}` its own name; a line with one is used only when there is
such a word. A pair is a line with du and the same with Sie.
"""

LINES = {
    "greeting": (
        "Guten Tag.",
        "Ja? Ich höre.",
        ("Da bist du ja.", "Da sind Sie ja."),
        "Guten Tag, {address}.",
        ("Komm ruhig näher.", "Kommen Sie ruhig näher."),
        "Hallo.",
        ("Schön, dich zu sehen.", "Schön, Sie zu sehen."),
    ),
    "farewell": (
        "Auf Wiedersehen.",
        ("Mach's gut.", "Machen Sie's gut."),
        "Bis zum nächsten Mal.",
        ("Pass auf dich auf.", "Passen Sie auf sich auf."),
        "Bis bald, {address}.",
        "Alles Gute.",
    ),
    "thanks": (
        "Gern geschehen.",
        "Keine Ursache.",
        "Nicht der Rede wert.",
        "Das war doch selbstverständlich.",
        ("Dafür musst du dich nicht bedanken.", "Dafür müssen Sie sich nicht bedanken."),
    ),
    "apology": (
        "Schon vergessen.",
        "Ist ja nichts passiert.",
        "Reden wir nicht mehr davon.",
        "Gut. Das nehme ich an.",
        ("Anständig von dir, das zu sagen.", "Anständig von Ihnen, das zu sagen."),
    ),
    "offended": (
        "So lasse ich nicht mit mir reden.",
        "Das war unnötig.",
        ("Hüte deine Zunge.", "Hüten Sie Ihre Zunge."),
        ("Wenn du so redest, sind wir fertig.", "Wenn Sie so reden, sind wir fertig."),
        "Ich tue so, als hätte ich das nicht gehört. Einmal.",
    ),
    "compliment": (
        ("Das ist nett von dir.", "Das ist nett von Ihnen."),
        ("Du schmeichelst mir.", "Sie schmeicheln mir."),
        "Das hört man nicht alle Tage.",
        "Das merke ich mir.",
        "Nun. Danke.",
    ),
    "identity": (
        "Ich heiße {name}.",
        "{name}. Das muss fürs Erste genügen.",
        "Man nennt mich {name}.",
        "Ich bin {name}, das weiß hier jeder.",
    ),
    "smalltalk": (
        "Es geht so.",
        "Ich kann nicht klagen.",
        "Ein Tag nach dem anderen.",
        "Wie immer.",
        "Es könnte schlimmer sein, und das war es auch schon.",
        "Viel zu tun, aber einen Augenblick habe ich.",
    ),
    "refusal": (
        "Nein.",
        "Lieber nicht.",
        "Das kann ich nicht tun.",
        "Daraus wird nichts.",
        ("Da musst du ohne mich auskommen.", "Da müssen Sie ohne mich auskommen."),
        ("Bitte mich um etwas anderes.", "Bitten Sie mich um etwas anderes."),
    ),
    "unknown": (
        ("Das kann ich dir nicht sagen.", "Das kann ich Ihnen nicht sagen."),
        "Das weiß ich nicht.",
        "Da bin ich überfragt.",
        ("Da fragst du besser jemand anderen.", "Da fragen Sie besser jemand anderen."),
        "Davon habe ich noch nie gehört.",
        "Da müsste ich raten.",
        "Das ist mehr, als ich weiß.",
        "Keine Ahnung, leider.",
    ),
    "again": (
        ("Das habe ich dir schon gesagt.", "Das habe ich Ihnen schon gesagt."),
        "Wie gesagt.",
        "Mehr ist dazu nicht zu sagen.",
        "Das hatten wir schon.",
        ("Das hast du schon einmal gefragt.", "Das haben Sie schon einmal gefragt."),
    ),
    "agree": (
        "Ja.",
        "Das denke ich auch.",
        "So sehe ich es auch.",
        ("Da hast du recht.", "Da haben Sie recht."),
        "Eben.",
    ),
    "disagree": (
        "Nein, das glaube ich nicht.",
        "Das sehe ich anders.",
        "Das bezweifle ich.",
        ("Da irrst du dich.", "Da irren Sie sich."),
        "So würde ich das nicht sagen.",
    ),
    "fallback": (
        ("Ich weiß nicht, was du meinst.", "Ich weiß nicht, was Sie meinen."),
        "Hm.",
        ("Wie meinst du das?", "Wie meinen Sie das?"),
        "Da komme ich nicht ganz mit.",
        ("Wenn du meinst.", "Wenn Sie meinen."),
        ("Das musst du anders sagen.", "Das müssen Sie anders sagen."),
    ),
}
