"""Words after which a full stop does not, or need not, end a sentence.

Written as they stand before the stop; the splitter lets a capital at the beginning of a sentence count as small.
"""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NEVER_END = _set(
    # titles, which a name follows
    "Mr Mrs Ms Mx Messrs Dr Drs Prof St Ste Mt Ft Sr Sra Srta Sres Hon Rev Fr Gen Col Maj Capt Cpt Cmdr Lt Sgt Cpl Pvt "
    "Adm Gov Pres Sen Rep Supt Insp Hr Hrn Fr Frl Hptm Dipl Ing Mme Mlle MM Mgr Dott Sig Sigg Dña Doña Ds Dhr Mevr "
    "г-н г-жа ул проф акад д-р डॉ श्री "
    # English
    "vs viz eg ie approx "
    # German
    "bzw vgl sog ggf evtl inkl exkl zzgl bspw ca Nr geb gest verh Bd Abs betr gem zw entspr insb "
    # French, Spanish, Portuguese, Italian, Dutch, Nordic, Polish, Czech
    "núm pág págs bijv evt dvs mgr inż np tzw tzn tj wg tzv např resp "
    # Russian
    "см ср напр стр"
)

MAY_END = _set(
    "etc usw usf ff Jr Inc Ltd Corp Co Bros min max sec Std Min Sek Chr al Uds Ud Vd atd itd itp г др пр тыс руб "
    "ex av apr Jan Feb Mar Apr Aug Sept Sep Oct Okt Nov Dec Dez Str Ave Blvd Rd osv bl dgl ähnl od Mio Mrd"
)
"""Go on only if a small letter or a digit follows."""

BEFORE_NUMBER = _set("no nos nr art fig figs p pp s vol vols ch chap op sec tab abb bd kap str lvl")
"""Go on only if a digit follows; compared in lower case."""

LONE_LETTERS = frozenset("pnv")
"""Single small letters that never end a sentence: p. ex., n. Chr., Smith v. Jones."""

DOTTED = frozenset({"e.g", "i.e", "z.b", "d.h", "u.a", "u.u", "i.d.r", "o.ä", "p.ex", "p.ej", "t.ex", "т.е", "n.b"})
"""Written without spaces, and never at the end; compared in lower case."""

ORDINAL_CUES = _set(
    "am der die das dem den des vom zum zur im beim ins ab bis seit jeder jede jeden jedes dieser diese diesen dieses "
    "mein meine meinen dein deine sein seine ihr ihre unser unsere"
)
"""German words after which '3.' is 'third'; compared in lower case."""

MONTHS = _set("Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember")
