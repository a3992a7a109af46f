"""English: which words belong to one sphere of life, though they do not mean the same.

One sphere a line, `name: words`; a name may come again. It is a weak tie: enough to see that kernels have to do with a mill.
"""

DOMAINS = """
food: food eat eating meal supper dinner lunch breakfast dish menu cook cooking kitchen hungry hunger starving soup stew broth pie bread
food: loaf bake cake cheese butter milk meat fish eel egg vegetable onion beans peas chickpeas potato fruit apple plum honey salt pepper
food: spice seasoning taste tasty delicious bowl plate spoon knife fork pot pan oven stove recipe ingredients appetite snack feast tin tins
food: canned serve served serving portion ration rations swallow chew bite dessert sandwich sausage ham bacon rice noodles bun crust dumpling
drink: drink ale beer wine brandy spirits liquor whisky rum cider mead tea coffee thirsty thirst mug cup glass bottle barrel cask keg tap
drink: tankard brew brewer distil cellar drunk tipsy hangover sip swig pub inn tavern taproom bar innkeeper landlady toast cheers
grain: grain corn wheat barley oats rye flour meal mill miller milling grind ground grinding crush kernel kernels husk chaff bran sack sacks
grain: millstone millstones grindstone stones sieve powder dough bread harvest crop seed straw granary sheaf ear loft bushel hopper
farm: farm farmer field fields crop crops harvest plough sow reap scythe barn hay straw cattle cow sheep goat pig hen goose geese herd
farm: pasture meadow orchard garden seed seeds soil land acre yield wheat barley corn tractor dairy shepherd peasant livestock
river: river stream water bank banks current flow flowing weir dam sluice gate bridge ford ferry boat flood tide depth deep shallow
river: upstream downstream source spring bend mud silt reeds eel fish swim drown waterfall canal ditch leat pond brown milky peat
boat: boat ship ferry barge raft canoe row rowing oar paddle sail sailing sailor steer helm rudder anchor moor moored mooring rope line
boat: dock harbour landing jetty pier crossing cross passenger fare hull keel deck captain crew voyage overboard float sink passage ferryman
flood: flood flooded flooding water high rise rising rose level crest overflow bank banks deluge disaster soaked wet drown dam sluice
flood: bell alarm warning watch danger evacuate rescue shelter cellar upstairs loft mark marks notch post sandbag drowned submerged damage
weather: weather rain rainy storm wind snow sun sunny cloud clouds fog mist thunder lightning hail frost ice cold hot heat dry wet
weather: forecast season spring summer autumn winter sky umbrella shower drizzle gale climate temperature
house: house home cottage hut building roof wall floor door window room stairs cellar attic loft chimney hearth kitchen bedroom yard
house: porch gate hinge latch lock key brick stone timber beam plank rafters lodging live living dwell rent tenant landlord neighbour
sleep: sleep bed bedroom room pillow blanket mattress night nap dream dreams tired rest awake wake snore lodging inn bunk cabin quilt
clothes: clothes coat jacket shirt dress trousers apron hat cap scarf gloves shoes boots socks button buttons sew stitch needle thread
clothes: tailor wool linen silk cloth fabric tie uniform sleeve collar pocket belt wear wearing dressed laundry wash iron knit
body: body head face eye eyes ear ears nose mouth tooth teeth hair neck shoulder arm hand finger back chest heart stomach leg knee foot
body: skin bone blood muscle joint joints limp ache pain hurt deaf blind lame tall fat thin strong weak scar wound
health: health healthy ill sick illness disease fever cough pain ache hurt injury wound broken doctor nurse healer medicine herb bandage
health: heal cure hospital infirmary tooth toothache knee leg headache poison plague breath breathing dying patient patients surgery
family: family mother father mum dad parents child children son daughter brother sister grandmother grandfather gran grandad aunt uncle
family: cousin wife husband baby born birth raised childhood orphan marry married wedding relatives home inherit
love: love romance marry married marriage wedding husband wife sweetheart lover kiss heart fancy crush courting bride groom couple single
love: lonely alone affection feelings flirt date girlfriend boyfriend divorce jealous together
death: death die died dead dying kill killed murder funeral grave burial bury buried coffin mourn mourning ghost drown drowned widow
death: heaven hell soul afterlife cemetery grief lost corpse ashes urn
religion: god gods religion pray prayer church chapel temple priest canon monk nun bishop saint bible holy bless sermon mass sin heaven hell
religion: soul faith believe bell altar cross hymn spirit devil angel worship parish christen baptise
music: music song sing singing tune melody fiddle violin flute lute drum trombone trumpet piano guitar band concert dance dancing choir
music: whistle hum instrument play player ballad jazz note rhythm voice friday
play: play game games cards dice chess toy fun entertainment hobby pastime bet wager gamble gambling stakes win lose winner poker puzzle
play: sport football race jump climb hide seek swing den party joke laugh bored free leisure evening
school: school lesson lessons teach teacher taught learn learning pupil class read reading write writing letters book books arithmetic
school: latin student study studies university education spelling homework exam apprentice training trained clever knowledge
writing: write writing wrote letter letters paper pen pencil ink book books document form forms sign signature stamp note notes diary
writing: record register ledger log file list map drawing page read print author poem story newspaper mail post envelope
money: money coin coins pay payment paid price cost charge fee fare debt owe owed bill buy sell sold trade market shop goods rich poor
money: wealth gold silver bank loan borrow lend save savings fund budget tax wages salary earn profit cheap expensive account accounts
money: books ledger tally bargain discount penny pence pound pounds shilling spend spent stake bet
crime: crime thief steal stolen rob robber murder kill law judge court justice prison jail guard police arrest trial guilty innocent
crime: magistrate bandit smuggler cheat lie evidence witness sentence hang criminal outlaw forgery fraud
war: war battle fight fighting soldier army weapon weapons sword knife blade spear axe bow gun armour shield enemy attack defend invasion
war: castle fortress siege general knight victory peace military bomb cannon
magic: magic wizard witch spell curse dragon elf elves dwarf troll goblin potion enchanted monster ghost demon vampire quest prophecy fairy
magic: unicorn sorcerer sword hero dungeon treasure rune wand
animals: animal animals dog cat horse cow sheep pig goat goose geese hen chicken duck bird mouse mice rat rats rodent wolf bear fox rabbit
animals: fish eel frog snake spider bee insect pet beast tail paw feather feathers wing egg nest herd flock elephant lion whale squid
plants: plant plants tree trees flower flowers grass leaf leaves root seed garden gardener grow growing vegetable tomato tomatoes fruit
plants: herb herbs forest wood bush crop greenhouse soil water harvest moss weed orchard plum apple
metal: metal iron steel copper brass tin gold silver forge smith smithy blacksmith anvil hammer tongs bellows weld furnace foundry nail
metal: nails hinge chain link horseshoe sword blade tool rust hot coal fire molten cast hook strap ironworks
tools: tool tools hammer saw nail nails screw screwdriver wrench rope knife axe spade shovel needle repair mend fix broken build make
tools: made craft workshop bench work machine equipment gear spare parts handle wheel crank lever
fire: fire flame flames burn burning smoke ash coal wood fuel heat hot warm hearth stove chimney candle lantern lamp torch spark dust
fire: explode explosion light match ignite blaze oven furnace pipe tobacco cook
light: light lights lamp lantern candle torch dark darkness dim bright shine glow shadow night sun amber yellow bulb window day
time: time clock watch hour minute day week month year morning noon evening night midnight today tomorrow yesterday late early calendar
time: date monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter century birthday
travel: travel travelling journey trip road path way route map far distance mile miles walk ride horse cart coach wagon ship arrive
travel: leave depart return visit visitor stranger abroad foreign country town city inn ferry bridge border guide passenger luggage
place: village town city hamlet street square market church inn mill bridge house houses people neighbours inhabitants population
place: founded history old built community mayor hill valley land country map
rule: king queen prince princess lord lady duke baron knight crown throne castle palace mayor governor council law rule ruler tax county
rule: government minister president election chairman official power leader boss chief court noble
work: work job trade craft profession career boss master apprentice employer employed wages salary duty shift business shop smith miller
work: baker carpenter farmer cook servant clerk officer retire retirement retired pension hire fired colleague task skill experience office
talk: talk speak say tell gossip rumour rumours news story tale hear heard whisper secret listen word words language english german
talk: translate question answer joke lie truth promise argue quarrel discuss letter message voice shout
secret: secret hide hidden hiding conceal mystery truth lie lying confess guilt behind trust private whisper spy treasure buried cover
secret: suspicious forbidden smuggle password locked discover reveal
fear: fear afraid scared frightened frighten terror danger dangerous risk safe safety brave courage dark monster ghost nightmare worry
fear: worried nervous panic threat scream hide death
joy: happy joy laugh smile fun party celebrate celebration festival feast dance sing birthday holiday gift present love proud glad
past: past history old ancient ago before once former memory remember years long origin founded first beginning childhood born tradition
past: ancestor story ruin ruins stump used
future: future plan plans hope dream wish someday tomorrow next become grow older will ambition career leave
space: space star stars planet planets moon earth mars jupiter sun orbit galaxy rocket shuttle spaceship ship station astronaut gravity
space: spin vacuum suit airlock dock docking alien aliens telescope comet asteroid satellite launch land thruster pilot tug
air: air oxygen breathe breathing breath carbon gas smell ventilation fan fans filter filters scrubber scrubbers lungs pressure leak
air: suffocate stuffy hum fresh atmosphere life support
power: power electricity electric energy reactor battery generator light lights lamp dark heat heating lift blackout current engine
power: switch cable fuse machine solar failure trip tripped amber
machine: machine machines engine motor computer robot device system screen button lever gear wheel pump fan filter pipe valve repair
machine: broken fix maintenance technical technician engineer software program part parts spare tool
crew: crew captain pilot officer engineer mechanic commander colleague colleagues staff company boss employer head office orders
crew: directive contract shift quarters mess canteen bunk station aboard ship wages
celebrate: celebrate celebration festival feast party birthday holiday tradition custom dance sing cake gift candle anniversary boot loaf
celebrate: wedding guests toast table
colour: colour white black brown red green blue yellow grey clear dark bright milky pale paint painted tea
sound: sound noise loud quiet silence hear listen bang knock thump hum buzz ring bell whistle sing scream shout rattle creak drone note
sound: tone roar splash clang echo deaf
measure: measure measuring length width height weight size long wide tall deep heavy mile foot feet inch yard pound ounce chain ruler
measure: survey surveyor count number figure exact map mark notch level scale scales accurate measurement measurements
store: store stores storage shelf shelves stock supply supplies box crate container barrel sack bag bottle tin warehouse cellar loft
store: keep kept lost found property unclaimed luggage cargo goods blanket blankets tape inventory order orders
wash: wash washing bath bathe shower soap water clean dirty laundry towel hot basin tub rinse scrub
"""
