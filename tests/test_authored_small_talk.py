"""Small talk in English and German is answered in kind, and a question that looks like it is not."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from npc_dialogue.models.authored.reply import reply
from npc_dialogue.prompt.prompt import Material
from tests.support.authored_talk import fact, small_prompt

TOPICS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "mill": (
            "the mill",
            "how old is the mill",
            "who owns the mill",
        ),
        "guards": (
            "the guards",
            "who are the guards",
        ),
        "winter": (
            "winter here",
            "what is winter like",
        ),
        "river": (
            "the river",
            "what is the river called",
        ),
        "mayor": (
            "the mayor",
            "who is the mayor",
        ),
        "bread": (
            "the bread",
            "how the bread is made",
        ),
        "bridge": (
            "the old bridge",
            "who built the bridge",
        ),
        "flood": (
            "the flood",
            "what happened in the flood",
        ),
        "beer": (
            "the beer at the inn",
            "the inn",
        ),
    },
    "de": {
        "mill": (
            "die Mühle",
            "wie alt ist die Mühle",
            "wem gehört die Mühle",
        ),
        "guards": (
            "die Wachen",
            "wer sind die Wachen",
        ),
        "winter": ("der Winter hier",),
        "river": (
            "der Fluss",
            "wie heißt der Fluss",
        ),
        "mayor": (
            "der Bürgermeister",
            "wer ist der Bürgermeister",
        ),
        "bread": ("das Brot",),
        "bridge": (
            "die alte Brücke",
            "wer hat die Brücke gebaut",
        ),
        "flood": ("die Flut",),
        "beer": ("das Bier im Wirtshaus",),
    },
}
ENGLISH_TALK = {
    "greeting": """
        hiii | hello again :) | mornin | evenin' | greetings, traveller | good morrow, fair lady | sup dude
        | Hi, my name's Tom lol | I'm new here, hello | we meet again | back again | is anybody in? | knock
        knock | hello old friend | Hello hello hello | wagwan | What ho! | Let me introduce myself, I'm Tom
    """,
    "farewell": """
        catch you later | g2g bye | cya | see you in the morning | til next time | I'm off | I'd best be
        going | I should get going | time for me to go | I'm heading out | I shall take my leave | I bid
        thee good night | safe travels | look after yourself | have a good one | sleep well | bye bye | Bye
        Ada, thanks for everything | nothing else, bye | I'll leave you to your work | duty calls | I'll
        come back later | we're leaving now | toodles | until then
    """,
    "thanks": """
        I owe you one | ty | thanks a bunch | thanks for telling me | cheers love | much obliged | forever
        in your debt | you have my gratitude | I can't thank you enough | I don't know what I'd do without
        you | that was a big help | that's helpful | good to know, thanks | you've been a great help |
        you're a gem, thanks | you just saved my life | how kind | aw, that's nice of you | I appreciate
        that | thanks for your time | bless your heart | nice one, cheers | I thank thee | blessings upon
        you | I'll pay you back some day
    """,
    "apology": """
        didn't mean to step on your toes | I didn't mean to be rude | no offense meant | soz | im sorry ok |
        I'm sorry for shouting | sorry I called you that | sorry to bother you | sorry I'm late | whoops, my
        bad | my fault entirely | that was wrong of me | I shouldn't have said that | I was a fool | I've
        been rude | I feel awful | my apologies, miss | apologies for before | accept my apologies | can you
        forgive me? | pardon me | don't be angry with me | I take that back | I'll make it up to you | I was
        only kidding | it won't happen again | I lost my temper
    """,
    "offended": """
        get lost | f off | shut your mouth | stupid cow | ur stupid | you're boring | this is boring |
        you're pathetic | you're no good | you good-for-nothing layabout | you stink of fish | you look like
        a troll | your mum | moron | what a loser | thou art a villain | cur | you lying snake | you make me
        sick | nobody likes you | go to hell | go die | i will end you | I'll break your legs | you'll
        regret this | kiss my arse | are you dumb? | what is wrong with you | you don't know anything |
        useless | your mill is a dump | up yours | wanker | leave me alone you creep | nobody cares
    """,
    "compliment": """
        nice place you've got | love what you've done with the place | nice apron :) | your hair looks great
        | you're beautiful | you're cute | you're gorgeous | what lovely eyes you have | you crack me up |
        you're very wise | ur the best | you rule | you're a good man | you're a genius | you're my favorite
        npc | i like talking to you | I think you are wonderful | I respect you | impressive work | great
        job! | well done you | fine craftsmanship | you do good work | your bread is delicious | yum | this
        place is lovely | lovely place you have here | what a charming house | you're looking well | you're
        so brave | hats off to you | they say you are the best
    """,
    "identity": """
        what do they call you | who ru | who are you again? | who am I speaking to | with whom do I speak |
        what is your name, good woman | your name please | can I ask your name | tell me your name | I don't
        believe we've met | what should I call you | how are you called | what are you, exactly? | what do u
        do | what do you do all day | what is your profession | what's your business here | what is it that
        you do for work | do you live here? | tell me about yourself | talk about yourself | are you the
        miller? | are you in charge here? | are you real | are you a real person | so you must be the miller
        | is your name Ada | identify yourself
    """,
    "smalltalk": """
        keeping well? | how r u | how ya doin | how are you today Ada? | how do you feel today? | how's it
        going | how goes the day | how fares thee | how are things | how is trade | how's your day | how did
        you sleep | u ok | are you well | everything ok with you | what's up | what's new with you | what's
        going on | what are you up to | what are you doing | busy today? | am I interrupting | can we talk |
        just looking around | nice weather | nice day isn't it | cold today | it's raining again | some
        weather, eh? | you look tired | why so sad? | are you tired | long day? | I'm fine | how about you |
        how are the kids
    """,
    "agree": """
        fair enough | yea | yeah sure | yes of course | ok | k | alright then | for sure | naturally |
        totally | exactly | quite right | right on | true dat | how true | thats right | I think so too | I
        guess | I agree | couldn't agree more | ur right | you may be right | you've got a point there |
        makes sense | sounds good to me | that sounds reasonable | you've got a deal | me too | likewise |
        verily | as you say | understood | I see | I understand | word | without a doubt | I'm on your side
        | fine with me | you bet | amen | that's fair | gladly
    """,
    "disagree": """
        no way | nope | nay | no thank you | not at all | never ever | as if | yeah right | that's
        ridiculous | rubbish | that's bs | lies | u lie | don't lie to me | I don't believe a word | I don't
        think so | I strongly disagree | I doubt that | I'm not so sure | that's not true | thats wrong |
        that can't be true | it's not possible | that doesn't make sense | you're mistaken | you've got it
        wrong | you've got to be kidding | you can't be serious | pull the other one | I think not | on the
        contrary | that's not fair | absolutely not | hell no | I refuse | don't want to | sure you did |
        what a load of rubbish | humbug | I know better
    """,
    "again": """
        come again? | what | huh | hm? | I beg your pardon? | sorry what | say what | say that again please
        | can you repeat that | please repeat | repeat that | again | what did u say | what did you just
        say? | what do you mean by that | what are you on about | didn't catch that | I can't hear you | I
        don't understand | don't understand | I don't follow | I'm lost | speak slower | louder please |
        could you speak up a bit | use simpler words | come again mate, I missed it | explain | could you
        rephrase that | sorry, my hearing is bad
    """,
    "refusal": """
        hand over your money | gimme gold | hand it over | open up | follow me | come along | join us | kiss
        me | dance with me | bow before me | do as I say | kill the mayor for me | let's fight | hands up |
        step aside | wait here | jump | make me a sandwich | go home | give me a discount | say banana | be
        my friend | help me please | I need help | would you help me out | can I ask you a favour | can you
        lend me some money | lend me ten gold | can I have your hat | let me see your sword | could you open
        the gate for me | wanna join me? | let's go | can you show me around | can you make me a sword | can
        you keep a secret for me | wanna go out? | can you lie for me | I command you to open the gate | buy
        this from me | pay me what you owe
    """,
}
"""Kind of answer, to lines that get it, with a bar between them."""
GERMAN_TALK = {
    "greeting": """
        moin | servus beinand | grüezi mitenand | halloo | hey Ada | guten Tach | schönen guten Morgen | 'n
        Abend | Abend zusammen | seid gegrüßt, Müllerin | Glück auf | juhu, ich bin wieder da | ich bin
        wieder zurück | schön dich zu sehen | ich heiße Tom | ich bin der Tom | gestatten, Tom mein Name |
        ist jemand zuhause? | Mahlzeit | hallo zusammen | Willkommen
    """,
    "farewell": """
        tschö | tschüss | tschüss dann | bye | bis später | wir sehen uns | auf wiedersehn | servus, bis
        morgen | leb wohl, Müllerin | muss los | ich muss jetzt wirklich gehen | ich gehe jetzt | ich hau
        mich aufs Ohr | bin raus | ich mach mich vom Acker | ich lass dich mal in Ruhe arbeiten | schönen
        Abend noch | ich wünsche noch einen schönen Tag | nacht | träum was Schönes | machs gut alter |
        alles Gute | das war alles | Zeit zu gehen | komme gleich wieder
    """,
    "thanks": """
        bist 'n Schatz | dankeee | danke Ihnen | tausend Dank | danke für alles | thx | thanks | ich danke
        Euch, gute Frau | habt vielen Dank | ich schulde dir was | du hast bei mir einen gut | ich bin dir
        sehr dankbar | wie kann ich dir nur danken | wie nett von dir | sehr freundlich | das war doch nicht
        nötig | du hast mir sehr geholfen | du hast mir den Hals gerettet | du bist ein Engel | was täte ich
        nur ohne Sie | gut zu wissen | gesegnet seid Ihr | du bist super, danke
    """,
    "apology": """
        Entschuldigung | 'tschuldigung, war blöd von mir | sorry, war nicht so gemeint | tut mir leid, echt
        | es tut mir aufrichtig leid | das tut mir leid | ich wollte nicht stören | das hab ich nicht
        gewollt | war nicht böse gemeint | ich hab's nicht so gemeint | verzeihen Sie bitte | ich bitte
        vielmals um Entschuldigung | bitte verzeih | sei mir nicht böse | bist du mir noch böse? | nehmen
        Sie's mir nicht krumm | mein Fehler, sorry | meine Schuld | hoppla | das war unhöflich von mir | ich
        war ein Idiot | ich hab mich danebenbenommen | ich möchte mich entschuldigen | kommt nicht wieder
        vor | ich mach's wieder gut | war nur ein Scherz
    """,
    "offended": """
        verpiss dich | hau bloß ab | geh mir aus den Augen | lass mich in Ruhe | halt dein Maul | Schnauze |
        du kannst mich mal | du blöde Kuh | du alte Schachtel | Wichser | Sie Arschloch | du bist ein Depp |
        bist du dumm? | sind Sie noch ganz dicht? | du spinnst | du tickst ja nicht richtig | du gehst mir
        auf den Geist | du langweilst mich | du siehst aus wie ein Schwein | du stinkst nach Fisch | du bist
        zu nichts zu gebrauchen | Taugenichts | du elender Hund | du Lügner | ich hasse dich | niemand mag
        dich | ich bring dich um | ich hau dir eine rein | das wirst du büßen | fahr zur Hölle | scher dich
        zum Teufel | was stimmt nicht mit dir | dein Brot schmeckt scheiße | interessiert keinen | Scheiß
        auf dich
    """,
    "compliment": """
        schön haben Sie's hier | schön hier | schöne Mühle | schicke Schürze | das Kleid steht dir gut | du
        hast ein schönes Lächeln | Sie sehen bezaubernd aus | du bist voll hübsch | du bist so lieb | du
        bist der Beste | du bist klasse | du bist echt schlau | du bist ein guter Mensch | du bist mein
        Lieblings-NPC | ich hab dich lieb | ich find dich toll | ich rede gern mit dir | mir gefällt es hier
        | hier gefällt's mir | beeindruckend | alle Achtung | gute Arbeit | das hast du toll gemacht | du
        kannst das echt gut | dein Brot ist das beste | mmh, lecker | hier duftet es herrlich | was für eine
        schöne Aussicht | man sagt nur Gutes über dich | du bist eine mutige Frau
    """,
    "identity": """
        was machst du hier so | wer bistn du | wer bist du nochmal | wer zum Teufel bist du | mit wem hab
        ich's zu tun | wie heisst du | wie heißt Ihr, gute Frau | wie war noch gleich dein Name | Name? |
        verrätst du mir deinen Namen | hast du einen Namen | wie darf ich Sie ansprechen | kenn ich dich? |
        was bist du | was machst du | was machst du denn hier | was arbeitest du | was ist deine Aufgabe
        hier | arbeitest du hier | erzähl mir von dir | erzähl mir deine Geschichte | stell dich mal vor |
        bist du hier der Chef | bist du ein npc
    """,
    "smalltalk": """
        wie läuft der Laden | wie läuft das Geschäft | wie gehts dir | wie geht's Ihnen | wie geht's so |
        wie isses | wie sieht's aus | wie geht es den Kindern | was geht so | gibt's was Neues | was ist los
        | was machst du gerade | wie war Ihr Tag | haben Sie gut geruht | alles gut? | alles in Ordnung |
        alles paletti | ist alles gut bei dir | geht es Ihnen besser | bist du müde | du siehst müde aus |
        warum guckst du so | viel zu tun? | hast du Zeit | haben Sie einen Moment | können wir reden | ich
        wollte nur vorbeischauen | schönes Wetter heute | herrlicher Tag | heiß heute | Mistwetter | langer
        Tag? | und dir? | mir geht es gut, und dir? | ganz gut, und selbst?
    """,
    "agree": """
        stimmt | jo | ja ja | yep | klar doch | logisch | sicher doch | freilich | jawohl | ganz genau | so
        isses | ganz recht | da hast du recht | Sie haben völlig recht | da ist was dran | das stimmt
        allerdings | das sehe ich auch so | finde ich auch | glaub ich auch | ich glaube dir | denk schon |
        ich bin einverstanden | deal | okeh | gut so | in Ordnung | passt | verstanden | ach so | kapiert |
        das leuchtet ein | hört sich gut an | guter Punkt | von mir aus | ich bin dabei | geht mir auch so |
        auf jeden Fall | voll | gern | mit Vergnügen | wie Sie meinen | das kann man wohl sagen | das kann
        sein | vielleicht hast du recht
    """,
    "disagree": """
        red keinen Quatsch | nee | nein danke | ach nein | keinesfalls | ganz sicher nicht | nie im Leben |
        nicht wirklich | überhaupt nicht | keine Chance | von wegen | ach Quatsch | Unsinn | Bullshit | so
        ein Schmarrn | das ist Quatsch | das ist gelogen | Sie lügen | hör auf zu lügen | stimmt nicht | das
        stimmt nicht | nicht wahr! | das ist unmöglich | kann nicht sein | glaub ich nicht | glaub ich dir
        nicht | ich glaube nicht | das wage ich zu bezweifeln | du irrst dich | da liegst du falsch | das
        sehe ich anders | das finde ich nicht | da bin ich anderer Meinung | da stimme ich nicht zu | machst
        du Witze | das ist ein Witz, oder? | willst du mich verarschen | du nimmst mich auf den Arm | das
        hast du dir ausgedacht | ganz im Gegenteil | keine Lust | das ist ungerecht | bist du sicher? das
        klingt falsch
    """,
    "again": """
        wie bitte? | watt? | hä? | bitte was | was haben Sie gesagt | was sagten Sie | wie war das | nochmal
        | noch mal bitte | sag nochmal | kannst du das wiederholen | könnten Sie das bitte wiederholen |
        wiederhol das mal | ich hab dich nicht verstanden | hab ich nicht verstanden | das hab ich nicht
        mitgekriegt | ich hör dich nicht | ich versteh dich nicht | versteh ich nicht | kapier ich nicht |
        da komm ich nicht mit | was meinen Sie damit | was soll das heißen | sprich lauter | rede deutlich |
        langsamer bitte | sprechen Sie bitte langsamer | erklär das nochmal | drück dich klarer aus | ich
        bin schwerhörig | was redest du da
    """,
    "refusal": """
        gib mir dein Geld | her mit dem Geld | Geld her oder Leben | gib her | öffne das Tor | sperr auf |
        komm mit | kommt mit | schließ dich mir an | küss mich | tanz mit mir | knie nieder | gehorche |
        bring ihn um | ergebt euch | stehenbleiben | setz dich | spring von der Klippe | hol den Bürgermeister
        | stiehl den Schlüssel | sag Banane | kannst du mir helfen | hilfe | ich brauche deine Hilfe |
        kannst du mir einen Gefallen tun | kannst du mir Geld leihen | hast du mal 'nen Euro | darf ich
        reinkommen | lass mich vorbei | kommst du mit | magst du mitkommen | nimm mich mit | kannst du mir
        alles zeigen | bring mir das Kämpfen bei | trag das für mich | gehst du mit mir aus | darf ich dich
        küssen | ich flehe dich an | ich verlange Einlass | kauf mir das ab
    """,
}
"""Kind of answer, to lines that get it, with a bar between them."""
ENGLISH_QUESTIONS = """
    how is the mill? | is it nice in winter? | how is the ferryman? | how's the beer here? | what do the
    guards do all day? | what is the mill called? | where do you get the flour? | is the beer good here? |
    is the water dirty? | who is the ugly man at the gate? | who keeps the geese? | do you love the river? |
    any news about the flood? | what's wrong with the mill? | does it rain much here? | who is leaving
    tomorrow? | can I buy flour here? | how do I open the gate? | can you tell me about the mill? | give me
    some advice about the river | can you help me find the mayor? | I need to find the mayor | I heard the
    mayor is a thief | are you good friends with the ferryman? | what happened to your husband? | what did
    the ferryman say about the flood? | what does the bell mean? | who was killed? | did somebody steal the
    flour? | is that true about the flood? | does the mayor owe you money? | what should I not say to the
    mayor? | what is the best bread? | have a good harvest this year? | hello, who built the mill? | good
    evening, is the inn open? | yes but who built the bridge? | what are the guards doing at the bridge? |
    what is the story of the bridge? | where does the road go? | is the mayor kidding about the flood? | did
    not the flood come last winter? | can I take the ferry? | could I borrow money from the mayor? | who is
    lying about the flood? | are you the one who saw the flood? | is the bread fresh today? | what does your
    mill grind? | how do you bake the bread? | explain how the mill works | tell me the truth about the
    mayor | mayor? | so the mayor lied? | you were there when the bridge fell? | what a big mill, how old is
    it? | love the bread, who bakes it? | no way, what happened in the flood? | is the river safe? | who
    will fix the bridge? | where does the ferryman go to sleep? | has it rained on the bridge?
"""
GERMAN_QUESTIONS = """
    wie läuft die Mühle? | wie geht es dem Bürgermeister? | was macht der Bürgermeister? | wie heißt der
    Fluss? | wem haben wir die Brücke zu danken? | ist das Brot gut? | lügt der Bürgermeister? | gibt es
    hier Schweine? | magst du den Winter? | was ist an der Brücke passiert? | wie ist das Wetter im Winter?
    | wann geht die Fähre? | kann ich hier Mehl kaufen? | wie öffnet man das Tor? | erzähl mir von den
    Wachen | kannst du mir helfen, den Bürgermeister zu finden? | ich hab gehört, in der Mühle spukt es |
    bist du verheiratet? | wo warst du während der Flut? | warum hasst du den Bürgermeister? | hat jemand
    das Mehl gestohlen? | schuldet dir der Bürgermeister Geld? | wer braut das beste Bier? | danke, und wo
    ist die Brücke? | guten Abend, ist das Wirtshaus offen? | was machen die Leute im Winter? | ist die
    Mühle zu verkaufen? | was macht die Ernte? | wer geht morgen? | bleibt die Brücke stehen? | schmeckt das
    Bier hier? | was hat die Brücke zerstört? | darf ich den Fluss sehen? | was treiben die Wachen? | bist
    du diejenige, die die Flut gesehen hat? | wie läuft die Ernte? | was machst du im Winter? | wie backst
    du das Brot? | sag was über den Bürgermeister | die Mühle? | was ist mit der Brücke? | schöne Mühle, wem
    gehört sie? | wow, wer hat die Brücke gebaut? | wie lange ist der Bürgermeister schon im Amt? | kommst
    du im Winter zur Mühle? | wo schläft der Bürgermeister? | regnet es im Winter? | steht die Brücke noch?
    | bist du bei den Wachen? | wie war die Flut? | wer ist der Chef der Wachen? | hilft der Bürgermeister
    den Leuten?
"""
"""Questions that only look like small talk."""


def told(text: str, language: str) -> str:
    """The kind of answer of somebody who knows the mill, the guards, the winter, the river and the mayor."""
    topics = TOPICS[language]
    material = Material(tellable=tuple(fact(name, *asked) for name, asked in topics.items()))
    return reply(small_prompt(text, material=material, language=language)).kind


def pieces(lines: str) -> list[str]:
    return [line.strip() for line in " ".join(lines.split()).split("|")]


def talk(table: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(text, kind) for kind, lines in table.items() for text in pieces(lines)]


@pytest.mark.parametrize(("text", "kind"), talk(ENGLISH_TALK))
def test_small_talk_in_english_is_answered_in_kind(text: str, kind: str) -> None:
    assert told(text, "en") == kind


@pytest.mark.parametrize(("text", "kind"), talk(GERMAN_TALK))
def test_small_talk_in_german_is_answered_in_kind(text: str, kind: str) -> None:
    assert told(text, "de") == kind


@pytest.mark.parametrize("text", pieces(ENGLISH_QUESTIONS))
def test_an_english_question_is_no_small_talk(text: str) -> None:
    assert told(text, "en") in ("fact", "unknown")


@pytest.mark.parametrize("text", pieces(GERMAN_QUESTIONS))
def test_a_german_question_is_no_small_talk(text: str) -> None:
    assert told(text, "de") in ("fact", "unknown")
