"""English: words that say little about what a question is after, and short forms written out."""

STOP = """
a an the this that these those and or but nor if so then than because since though although while as of to in on at by
for with from into onto upon about around out up off over through per via am is are was were be been being do does did
doing done have has had having can could will would shall should may might must ought cannot let
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our
ours they them their theirs themselves one ones who whom whose what which where when why how whatever whoever
not no yes yeah yep nope nah ok okay oh ah eh er um uh hm hmm well hey hello hi please thanks thank sorry excuse pardon
sir madam mister miss mrs mr ms here there now just only also too very whether quite rather pretty really actually even still
yet already again ever never maybe perhaps any some all each every both either neither other another such much many
more most less few little bit lot lots kind sort sorts anything something nothing everything anyone someone nobody
everyone anybody somebody everybody thing things stuff tell say says said talk speak ask asking asked answer know knows
knew mean means meant think thinks thought suppose guess wonder wondering reckon explain describe hear heard got get
gets getting going like anyway anyhow besides else instead idea
"""
"""They are left out, except in expressions."""

LIGHT = """
go goes went gone come comes coming came take takes taken took make makes made making give gives given gave put puts
keep keeps kept see sees saw seen look looks looking looked want wants wanted need needs needed use uses used using try
tries tried happen happens happened become became show shows seem seems turn turns call calls called bring brings set
sets left leave start started begin began stop stops find found work works working run runs allow allowed manage hold
holds follow stand stands stay stays sit sits move moves pass passes meet met change changes changed believe feel feels
felt care cares mind minds matter matters help learn good bad nice great fine best better worst old new big young small
large huge tiny long short high low deep wide first last next same right wrong full free early late near far close
real true sure whole main special important interesting different possible poor strange famous favourite favorite hard
easy ready able certain clear happy busy way ways place places time times day days today yesterday tomorrow year years
week month hour minute life world man men woman women person people folk folks guy guys fellow part parts side end
lately recently nowadays always often sometimes usually once twice soon later ago before after back down away together
alone during until without between under above below behind two three four five six seven eight nine ten hundred name
named number word words reason question point case fact friend mate lad lass dear exactly around thirty forty
tonight tomorrow summer winter
beneath underneath inside outside within nearby sore terrible horrible awful lovely beautiful pretty ugly heavy light dark
quick slow fast quiet quietly loud soft dry wet dirty clean empty whole simple serious weird odd funny silly local locals usual
common rare similar huge enormous fancy proper decent fresh recent ancient future current previous former final extra
aside north south east west strong stronger strongest bother wish hope plan decide choose pick offer accept expect plan reach enter appear remain continue include contain
happening fit fix join share save send spend wait walk watch visit visiting wear win touch trust used useful moment piece
couple pair bunch group top bottom middle front corner edge outside kinds type types form size
"""
"""They count for a third: verbs and adjectives that go with anything."""

PALE = """
accuse achieve add admire admit adore advise affect afford agree aim announce annoy appear apply approach argue arrange
arrive ask attack attempt attend avoid awake bake bear beat beg behave belong bend bet bind bite blame blow boil borrow
bounce bow breathe breed broadcast brush build built burn burst buy bought carry carried cast catch caught cause chase
check cheer chew choose chose claim clean climb cling close collect combine comfort command compare compete complain
complete concern confess confirm confuse connect consider contain continue control convince cook copy correct cost cough
count cover crack crash crawl create creep cross cry cure cut damage dance dare deal decide decorate defend delay deliver
demand deny depend describe deserve design desire destroy develop die dig disagree disappear discover discuss dislike
divide draw dream dress drink drive drop earn eat employ encourage end enjoy escape examine exist expand experience
express extend face fail fall feed fetch fight fill finish fire fish fly flow focus fold force forget forgive form found
freeze frighten gain gather give grab greet grind grow guard guess guide handle hang happen harm hate haul heal hide hire
hit hunt hurry hurt ignore imagine improve increase inform insist intend introduce invent invite join judge jump kick kill
kiss knock land last laugh lay lead lean leap lend lick lie lift limit link list listen live load lock lose lost love lower
maintain mark marry measure melt mend mention mix mourn move murder name nod notice obey observe obtain occur offend order
organise overcome owe own pack paint park perform permit pick place plan plant play point polish possess pour practise
praise pray prefer prepare present press pretend prevent produce promise propose protect prove provide pull punish push
question quit raise reach react read realise receive recognise recommend record recover refer reflect refuse regret relate
relax release rely remind remove rent repair repeat replace reply report represent request require rescue resist respect
rest result retire return reveal ride ring rise risk rob roll rub ruin rule rush sail satisfy scare scratch scream search
seek sell send separate serve settle sew shake shape shine shock shoot shout shut sign sing sink skip slide slip smash
smell smile smoke snap snow solve sort speak spill spin split spoil spot spread spring squeeze stare stick steal step stir
strike struggle study succeed suffer suggest suit supply support surprise surround survive suspect swear sweep swim swing
tame taste teach tear tempt tend test thank threaten throw tie tilt touch tour train transport trap treat tremble trick trip
twist type understand unite upset vanish visit wander warn wash waste watch wave weigh welcome whisper whistle win wind
wipe worry wrap wreck wrestle write yell
absent absolute abstract active actual adult afraid aggressive alive amazing angry annoying anxious asleep attractive
average awake aware awkward basic beloved bitter blank blunt bold boring brave brief bright brilliant broad broken calm
capable careful careless casual central cheap cheerful clever cold comfortable complete complex constant content cool
correct crazy creative cruel curious dangerous dead deaf dear delicate delicious direct dull eager educated effective
elegant endless entire equal essential evil exact excellent exciting expensive expert fair faithful false familiar fast
fat favourable fierce flat flexible foolish foreign fortunate forward frequent friendly frightened frightening general
generous gentle genuine glad golden grand grateful guilty handsome handy harsh healthy helpful honest horrible hot humble
hungry ideal ill impressive incredible independent inner innocent intelligent intense jealous joint just keen kind lame
lasting lazy legal likely limited liquid lively lonely loose lovely loyal lucky mad magnificent major mean merry mild
minor miserable missing mixed modern modest moral mysterious narrow nasty natural necessary nervous noisy normal obvious
official opposite ordinary original outer outstanding painful pale parallel particular patient peaceful perfect permanent
plain pleasant plenty polite popular positive powerful precise present private probable professional proud public pure
rapid rare raw reasonable regular reliable responsible rich ripe rough round rude sad safe satisfied scared secret secure
selfish sensible sensitive separate severe shallow sharp shiny short shy sick silent single sleepy slight smart smooth
social solid sour spare specific spiritual splendid square stable steady steep stiff still straight strict stupid sudden
sufficient suitable sweet swift tall tasty tender terrible thick thin thirsty tight tired total tough typical ultimate
unable uncertain unfair unique universal unknown unusual upset urgent usual vague valuable various vast violent vital
vulnerable warm weak weary welcome wicked wild willing wise wonderful wooden worried worth worthy young
abroad actually afterwards almost aloud altogether apart barely besides certainly clearly completely constantly currently
definitely directly easily elsewhere entirely especially everywhere exactly fairly finally firmly forever forward
frequently fully generally gradually greatly hardly honestly immediately indeed instantly largely later likely mainly merely
mostly naturally nearly necessarily normally nowhere obviously occasionally originally otherwise partly perfectly
personally possibly precisely presently previously probably properly quickly rarely readily recently regularly
roughly sadly seldom seriously sharply shortly simply slightly slowly somehow somewhat somewhere specially specifically
steadily straight suddenly supposedly surely surprisingly thoroughly thus together totally truly twice typically
ultimately unfortunately upstairs usually utterly virtually whenever wherever widely enough across against along among
below beside beyond despite except toward towards upon versus
"""
"""They count for a third where the concepts do not have them: then what they say is hardly what a question is about."""

ARTICLES = "the that this your our"
"""After them stands somebody or something in particular."""

DETERMINERS = "a an the"
"""They make no difference between one way to put something and another."""

WHERE = "in on at aboard inside around near"
"""Before a place where something is or happens."""

BEFORE_VERBS = (
    "i you he she it we they to not ever never always really can could will would should may might must did does"
)
VERB_ENDING = "ing"
"""What tells that a word says what is done: what stands before it, and how it ends."""

CUES = {
    "you": "you your yours yourself",
    "i": "i me my mine myself we us our",
    "who": "who whom whose",
    "where": "where",
    "when": "when",
    "why": "why",
    "how": "how",
}

FAINT = "@count @rumour_person @became_of @meaning @purpose @cause @schedule @number_of @length @size @opinion @truth @name_of @reason @time_here @here @teach"
"""Concepts whose expressions count for a third."""

DERIVED = "er ers r y ery man men ing ed d s es ist ian al ful less ness ment ly ion ship smith house work works"
"""What may follow a word so that it speaks of the same: mill, miller."""

JOINTS = ("s", "e")
"""What may stand between the parts of a compound."""
