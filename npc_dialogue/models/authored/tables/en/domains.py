"""English: which words belong to one sphere of life, though they do not mean the same.

One sphere a line, `name: words`; a name may come again. It is a weak tie: enough to see that kernels have to do with a mill.
"""

DOMAINS = """
food: food eat eating meal supper dinner lunch breakfast dish menu cook cooking kitchen hungry hunger starving
food: soup stew broth pie bread loaf bake cake cheese butter milk meat fish eel egg vegetable onion beans peas
food: chickpeas potato fruit apple plum honey salt pepper spice seasoning taste tasty delicious bowl plate spoon
food: knife fork pot pan oven stove recipe ingredients appetite snack feast tin tins canned serve served serving
food: portion ration rations swallow chew bite dessert sandwich sausage ham bacon rice noodles bun crust dumpling
drink: drink ale beer wine brandy spirits liquor whisky rum cider mead tea coffee thirsty thirst mug cup glass
drink: bottle barrel cask keg tap tankard brew brewer distil cellar drunk tipsy hangover sip swig pub inn tavern
drink: taproom bar innkeeper landlady toast cheers
grain: grain corn wheat barley oats rye flour meal mill miller milling grind ground grinding crush kernel kernels
grain: husk chaff bran sack sacks millstone millstones grindstone stones sieve powder dough bread harvest crop
grain: seed straw granary sheaf ear loft bushel hopper
farm: farm farmer field fields crop crops harvest plough sow reap scythe barn hay straw cattle cow sheep goat pig
farm: hen goose geese herd pasture meadow orchard garden seed seeds soil land acre yield wheat barley corn tractor
farm: dairy shepherd peasant livestock
river: river stream water bank banks current flow flowing weir dam sluice gate bridge ford ferry boat flood tide
river: depth deep shallow upstream downstream source spring bend mud silt reeds eel fish swim drown waterfall
river: canal ditch leat pond brown milky peat
boat: boat ship ferry barge raft canoe row rowing oar paddle sail sailing sailor steer helm rudder anchor moor
boat: moored mooring rope line dock harbour landing jetty pier crossing cross passenger fare hull keel deck
boat: captain crew voyage overboard float sink passage ferryman
flood: flood flooded flooding water high rise rising rose level crest overflow bank banks deluge disaster soaked
flood: wet drown dam sluice bell alarm warning watch danger evacuate rescue shelter cellar upstairs loft mark
flood: marks notch post sandbag drowned submerged damage
weather: weather rain rainy storm wind snow sun sunny cloud clouds fog mist thunder lightning hail frost ice cold
weather: hot heat dry wet forecast season spring summer autumn winter sky umbrella shower drizzle gale climate
weather: temperature
house: house home cottage hut building roof wall floor door window room stairs cellar attic loft chimney hearth
house: kitchen bedroom yard porch gate hinge latch lock key brick stone timber beam plank rafters lodging live
house: living dwell rent tenant landlord neighbour
sleep: sleep bed bedroom room pillow blanket mattress night nap dream dreams tired rest awake wake snore lodging
sleep: inn bunk cabin quilt
clothes: clothes coat jacket shirt dress trousers apron hat cap scarf gloves shoes boots socks button buttons sew
clothes: stitch needle thread tailor wool linen silk cloth fabric tie uniform sleeve collar pocket belt wear
clothes: wearing dressed laundry wash iron knit
body: body head face eye eyes ear ears nose mouth tooth teeth hair neck shoulder arm hand finger back chest heart
body: stomach leg knee foot skin bone blood muscle joint joints limp ache pain hurt deaf blind lame tall fat thin
body: strong weak scar wound
health: health healthy ill sick illness disease fever cough pain ache hurt injury wound broken doctor nurse healer
health: medicine herb bandage heal cure hospital infirmary tooth toothache knee leg headache poison plague breath
health: breathing dying patient patients surgery
family: family mother father mum dad parents child children son daughter brother sister grandmother grandfather
family: gran grandad aunt uncle cousin wife husband baby born birth raised childhood orphan marry married wedding
family: relatives home inherit
love: love romance marry married marriage wedding husband wife sweetheart lover kiss heart fancy crush courting
love: bride groom couple single lonely alone affection feelings flirt date girlfriend boyfriend divorce jealous
love: together
death: death die died dead dying kill killed murder funeral grave burial bury buried coffin mourn mourning ghost
death: drown drowned widow heaven hell soul afterlife cemetery grief lost corpse ashes urn
religion: god gods religion pray prayer church chapel temple priest canon monk nun bishop saint bible holy bless
religion: sermon mass sin heaven hell soul faith believe bell altar cross hymn spirit devil angel worship parish
religion: christen baptise
music: music song sing singing tune melody fiddle violin flute lute drum trombone trumpet piano guitar band
music: concert dance dancing choir whistle hum instrument play player ballad jazz note rhythm voice friday
play: play game games cards dice chess toy fun entertainment hobby pastime bet wager gamble gambling stakes win
play: lose winner poker puzzle sport football race jump climb hide seek swing den party joke laugh bored free
play: leisure evening
school: school lesson lessons teach teacher taught learn learning pupil class read reading write writing letters
school: book books arithmetic latin student study studies university education spelling homework exam apprentice
school: training trained clever knowledge
writing: write writing wrote letter letters paper pen pencil ink book books document form forms sign signature
writing: stamp note notes diary record register ledger log file list map drawing page read print author poem story
writing: newspaper mail post envelope
money: money coin coins pay payment paid price cost charge fee fare debt owe owed bill buy sell sold trade market
money: shop goods rich poor wealth gold silver bank loan borrow lend save savings fund budget tax wages salary
money: earn profit cheap expensive account accounts books ledger tally bargain discount penny pence pound pounds
money: shilling spend spent stake bet
crime: crime thief steal stolen rob robber murder kill law judge court justice prison jail guard police arrest
crime: trial guilty innocent magistrate bandit smuggler cheat lie evidence witness sentence hang criminal outlaw
crime: forgery fraud
war: war battle fight fighting soldier army weapon weapons sword knife blade spear axe bow gun armour shield enemy
war: attack defend invasion castle fortress siege general knight victory peace military bomb cannon
magic: magic wizard witch spell curse dragon elf elves dwarf troll goblin potion enchanted monster ghost demon
magic: vampire quest prophecy fairy unicorn sorcerer sword hero dungeon treasure rune wand
animals: animal animals dog cat horse cow sheep pig goat goose geese hen chicken duck bird mouse mice rat rats
animals: rodent wolf bear fox rabbit fish eel frog snake spider bee insect pet beast tail paw feather feathers
animals: wing egg nest herd flock elephant lion whale squid
plants: plant plants tree trees flower flowers grass leaf leaves root seed garden gardener grow growing vegetable
plants: tomato tomatoes fruit herb herbs forest wood bush crop greenhouse soil water harvest moss weed orchard
plants: plum apple
metal: metal iron steel copper brass tin gold silver forge smith smithy blacksmith anvil hammer tongs bellows weld
metal: furnace foundry nail nails hinge chain link horseshoe sword blade tool rust hot coal fire molten cast hook
metal: strap ironworks
tools: tool tools hammer saw nail nails screw screwdriver wrench rope knife axe spade shovel needle repair mend
tools: fix broken build make made craft workshop bench work machine equipment gear spare parts handle wheel crank
tools: lever
fire: fire flame flames burn burning smoke ash coal wood fuel heat hot warm hearth stove chimney candle lantern
fire: lamp torch spark dust explode explosion light match ignite blaze oven furnace pipe tobacco cook
light: light lights lamp lantern candle torch dark darkness dim bright shine glow shadow night sun amber yellow
light: bulb window day
time: time clock watch hour minute day week month year morning noon evening night midnight today tomorrow
time: yesterday late early calendar date monday tuesday wednesday thursday friday saturday sunday spring summer
time: autumn winter century birthday
travel: travel travelling journey trip road path way route map far distance mile miles walk ride horse cart coach
travel: wagon ship arrive leave depart return visit visitor stranger abroad foreign country town city inn ferry
travel: bridge border guide passenger luggage
place: village town city hamlet street square market church inn mill bridge house houses people neighbours
place: inhabitants population founded history old built community mayor hill valley land country map
rule: king queen prince princess lord lady duke baron knight crown throne castle palace mayor governor council law
rule: rule ruler tax county government minister president election chairman official power leader boss chief court
rule: noble
work: work job trade craft profession career boss master apprentice employer employed wages salary duty shift
work: business shop smith miller baker carpenter farmer cook servant clerk officer retire retirement retired
work: pension hire fired colleague task skill experience office
talk: talk speak say tell gossip rumour rumours news story tale hear heard whisper secret listen word words
talk: language english german translate question answer joke lie truth promise argue quarrel discuss letter
talk: message voice shout
secret: secret hide hidden hiding conceal mystery truth lie lying confess guilt behind trust private whisper spy
secret: treasure buried cover suspicious forbidden smuggle password locked discover reveal
fear: fear afraid scared frightened frighten terror danger dangerous risk safe safety brave courage dark monster
fear: ghost nightmare worry worried nervous panic threat scream hide death
joy: happy joy laugh smile fun party celebrate celebration festival feast dance sing birthday holiday gift present
joy: love proud glad
past: past history old ancient ago before once former memory remember years long origin founded first beginning
past: childhood born tradition ancestor story ruin ruins stump used
future: future plan plans hope dream wish someday tomorrow next become grow older will ambition career leave
space: space star stars planet planets moon earth mars jupiter sun orbit galaxy rocket shuttle spaceship ship
space: station astronaut gravity spin vacuum suit airlock dock docking alien aliens telescope comet asteroid
space: satellite launch land thruster pilot tug
air: air oxygen breathe breathing breath carbon gas smell ventilation fan fans filter filters scrubber scrubbers
air: lungs pressure leak suffocate stuffy hum fresh atmosphere life support
power: power electricity electric energy reactor battery generator light lights lamp dark heat heating lift
power: blackout current engine switch cable fuse machine solar failure trip tripped amber
machine: machine machines engine motor computer robot device system screen button lever gear wheel pump fan filter
machine: pipe valve repair broken fix maintenance technical technician engineer software program part parts spare
machine: tool
crew: crew captain pilot officer engineer mechanic commander colleague colleagues staff company boss employer head
crew: office orders directive contract shift quarters mess canteen bunk station aboard ship wages
celebrate: celebrate celebration festival feast party birthday holiday tradition custom dance sing cake gift
celebrate: candle anniversary boot loaf wedding guests toast table
colour: colour white black brown red green blue yellow grey clear dark bright milky pale paint painted tea
sound: sound noise loud quiet silence hear listen bang knock thump hum buzz ring bell whistle sing scream shout
sound: rattle creak drone note tone roar splash clang echo deaf
measure: measure measuring length width height weight size long wide tall deep heavy mile foot feet inch yard
measure: pound ounce chain ruler survey surveyor count number figure exact map mark notch level scale scales
measure: accurate measurement measurements
store: store stores storage shelf shelves stock supply supplies box crate container barrel sack bag bottle tin
store: warehouse cellar loft keep kept lost found property unclaimed luggage cargo goods blanket blankets tape
store: inventory order orders
wash: wash washing bath bathe shower soap water clean dirty laundry towel hot basin tub rinse scrub
"""
