"""English: which words speak of the same thing: everyday things, places and people, with what players call them."""

CONCEPTS = """
money: money cash coin coins dosh quid bucks dough~ brass~ wad purse wallet change~ pennies penny copper~ silver~ gold~
money: funds~ finances financial currency banknote pay~ payment loaded~ afford skint broke~ wealth fortune~ budget
price: price cost costs costly charge~ fee fees rate~ rates~ damage~ how_much expensive pricey cheap dear~ steep~ bill
price: afford~ set_me_back worth~ what_do_i_owe come_to~ quote~ value~ bargain discount free_of_charge toll tariff
rich_person: rich wealthy loaded well_off posh fortune moneybags minted millionaire well_heeled
poor_person: poor broke skint penniless beggar hard_up down_on_their_luck poverty destitute needy homeless
debt: debt debts owe owes owed owing credit on_tick tab slate iou loan borrow~ pay_back settle_up lend~ lent~ on_the_cuff
debt: pay_later arrears overdue repay
wages: wage wages pay~ paid~ salary earn earns earned earnings income paycheck make_a_living bring_home make_ends_meet
wages: living_wage reward~ compensation
job: job work~ trade~ profession occupation career~ livelihood employment employed living~ line_of_work vocation calling
job: do_for_a_living day_job duties task~ tasks~ chores~ gig post~ position~ role shift~ toil labour labor graft~ slog~
boss: boss bosses chief gaffer manager head~ leader~ in_charge runs_things foreman superior supervisor employer owner~
boss: gives_orders give_orders call_the_shots calls_the_shots top_dog big_cheese higher_ups authority commander overseer
owner: owner owns own~ belong belongs belonged whose proprietor possess possession landlord
worker: worker workers employee staff labourer hand~ help~ helper assistant colleague workmate coworker hired underling
apprentice: apprentice trainee learner pupil student beginner novice protege journeyman under_whom served_under
teach: teach teaches taught teacher tutor instruct train~ trained~ show_how showed_you learn_from coach mentor lesson
teach: lessons learned_the_trade learnt_the_ropes the_ropes educate master~ who_showed pick_it_up
school: school schools class~ classroom lesson lessons homework pupil teacher schoolmaster learning~ educated educate
father: father fathers dad dads daddy papa pa pop~ old_man~ your_old_man parent
mother: mother mothers mum mums mummy mom mama ma mam old_woman~ parent
parents: parent parents folks~ mum_and_dad mother_and_father mum dad father mother parental raised~ family~
grandfather: grandfather granddad grandad grandpa gramps granddaddy grandfathers
grandmother: grandmother gran granny grandma nan nana grandmothers
child: child children kid kids youngster youth~ little_one little_ones nipper tot toddler brat boy~ girl~ lad~ lass~
child: offspring young~ infant minor~ teen teenager
baby: baby babies newborn infant pregnant expecting~ cradle bairn
boy: boy lad youngster schoolboy fella~ chap~
girl: girl lass maiden schoolgirl missy kid~ young_lady
son: son sons boy~ lad~ heir
daughter: daughter daughters girl~ lass~
sibling: brother brothers sister sisters sibling siblings twin twins sis bro
family: family families relatives relations~ relation kin kinfolk clan kinsmen next_of_kin folks~ household ancestor
family: ancestors forefathers bloodline flesh_and_blood loved_ones
uncle: uncle nephew niece
aunt: aunt auntie aunty
cousin: cousin cousins
spouse: husband wife spouse hubby missus other_half better_half old_man~ old_woman~ married marry partner~ fella~ bloke~
spouse: your_man wed~ wedded ball_and_chain lady_wife significant_other hitched divorced divorce
romance: love loves loved sweetheart sweethearts lover lovers girlfriend boyfriend darling~ beloved crush~ fancy~ fancies
romance: admirer sweet_on soft_spot smitten romance romantic in_love courting court~ woo flirt flirting flame~ beau date~
romance: dating kiss~ kissed~ an_item couple~ heart~ feelings~ keen_on head_over_heels got_a_thing_for soulmate crush_on
romance: admire~ together~ adore infatuated seeing_anyone seeing_someone special_someone match~ lovebirds love_letter
wedding: wedding weddings marry marries married marriage get_hitched tie_the_knot bride groom propose proposal engaged
wedding: wed nuptials bridal engagement
widow: widow widower widowed bereaved husband_died lost_her_husband lost_his_wife
friend: friend friends mate~ pal pals buddy chum companion comrade close_to~ get_along get_on_with mates friendship
enemy: enemy enemies foe foes rival rivals hate~ nemesis opponent against_you grudge adversary
quarrel: quarrel argue argument row~ fight~ fell_out falling_out feud dispute bicker spat~ disagreement beef~ bad_blood
quarrel: at_odds squabble clash~ tiff come_to_blows
neighbour: neighbour neighbours neighbor next_door nearby~ lives_nearby across_the_street
stranger: stranger strangers foreigner outsider newcomer unfamiliar visitor~ unknown~
guest: guest guests visitor visitors customer customers patron patrons client clients clientele traveller~ punter punters
guest: regulars stays_here who_stays lodger lodgers tourist tourists weirdo~ oddball~ character~ characters~
passenger: passenger passengers traveller travellers rider riders commuter fare~ customer~ aboard~ carry_over
inhabitants: population villagers townsfolk inhabitants residents locals settlers~ community people_live dwellers
old_person: old elder elderly pensioner senior geezer codger grey_haired ancient aged old_fellow old_man old_woman granny~
doctor: doctor doctors physician medic healer nurse surgeon medical hospital clinic infirmary sawbones doc sickbay
illness: ill sick illness disease unwell fever cough cold~ flu poorly ailment infection plague sickness under_the_weather
illness: ache~ pain~ sneeze nausea dizzy symptom bug~ headache woozy
injury: injury injured hurt wound wounded wounds cut~ bruise broken_leg scar scars limp limping bandage sprain lame~
injury: accident~ harm~ maimed cripple~ crippled hobble bleeding bleed
medicine: medicine medicines pill pills remedy cure~ potion ointment salve drug drugs herbs~ treatment bandages first_aid
body_pain: ache aches aching pain sore~ hurts twinge stiff~ throb arthritis rheumatism joints creak~
hand: hand hands finger fingers fist thumb palm~ paw~
leg: leg legs knee knees foot feet ankle thigh shin limp hobble gammy lame
ear: ear ears hearing deaf hear~ hard_of_hearing earhole cannot_hear
eye: eye eyes eyesight sight~ blind~ vision glasses spectacles
face: face cheek cheeks chin nose forehead expression~ complexion
tooth: tooth teeth gap~ toothless dentist grin~ bite~ gnashers fang jaw mouth~
hair: hair beard moustache haircut bald barber curls fringe plait braid wig
heart: heart heartbeat chest~ pulse
smile: smile smiles smiling grin grins grinning beam~ laugh~ smirk cheerful~
laugh: laugh laughs laughing laughter laughed giggle chuckle snigger sniggers joke~ jokes~ funny~ humour teased tease
laugh: make_fun taking_the_mick pull_my_leg pulling_my_leg have_me_on mock mocked ridicule
cry: cry cries crying cried weep weeps wept tears~ sob sobbing bawl sad~ upset~
clothes: clothes clothing clothed outfit garment garments gear~ costume wearing wear~ wore dress~ dressed uniform togs
clothes: get_up jacket coat shirt trousers apron skirt laundry~ fashion wardrobe attire kit~ threads~
hat: hat hats cap~ bonnet helmet headgear hood
shoe: shoe shoes boot boots footwear sandals clogs slippers sole~ barefoot soles
jacket: jacket coat overcoat cloak anorak parka blazer
jewel: jewel jewels jewellery ring~ necklace bracelet gem gems earring locket pendant treasure~ brooch trinket
gift: gift gifts present~ presents~ token~ souvenir keepsake given~ gave~ given_you get_from~ giving~ donation
clock: clock clocks watch~ timepiece pocket_watch wristwatch chimes tick ticking hour_hand what_time
key: key keys unlock lock~ locked~ padlock latch
door: door doors gate~ entrance doorway hatch exit way_in hinge hinges threshold knock~
window: window windows pane shutter shutters glass~ porthole
house: house houses home~ cottage hut dwelling building~ roof~ walls~ place_of_your_own live~ residence cabin shack
home: home house~ live~ lives~ dwell dwelling place~ digs abode hometown where_you_live your_place roof_over
builder: built builder build builds construct constructed put_up~ erected knocked_up knocked_together constructed made_it
builder: architect assemble assembled mason carpenter founder~
room_place: room rooms chamber bedroom cabin~ quarters suite berth bunk
lodging: lodging sleep~ bed~ room~ stay~ accommodation bunk~ kip doss crash~ overnight spend_the_night put_up~ berth
lodging: somewhere_to_sleep place_to_sleep lay_my_head bed_down hotel inn~ hostel digs shelter~ where_do_i_sleep
sleep: sleep sleeping slept kip nap snooze doze bed~ bedtime shut_eye forty_winks rest~ tired~ hit_the_sack snore turn_in
dream: dream dreams nightmare nightmares dreamt
night: night nights nighttime midnight dark~ after_dark small_hours evening~ nocturnal overnight
tired: tired exhausted weary knackered worn_out sleepy yawn beat~ shattered~ bushed drained~ rest~ fatigued
food: food eat eats ate eating meal meals grub nosh scran chow tucker bite_to_eat supper dinner lunch breakfast hungry
food: starving famished peckish dish~ cook~ cooking~ kitchen~ menu tasty~ stomach~ snack something_to_eat munch scoff
food: on_the_go~ appetite feast~ portion what_is_cooking served~ serve~ serving~ edible provisions rations~ tuck
hunger: hungry hunger starve starved starving famine famished go_hungry empty_belly peckish ravenous
drink: drink drinks drinking drank drunk~ beer ale wine booze beverage pint thirsty thirst glass~ tipple sip round~
drink: something_wet wet_my_whistle refreshment bar~ mug~ cup~ bottle~ swig gulp bevvy
liquor: liquor brandy spirits~ whisky whiskey rum gin vodka schnapps booze alcohol hard_stuff strong_stuff moonshine
liquor: shot~ tot~ dram nip~ firewater after_dinner nightcap tipple snifter hooch bottle~ fruity~
drunk: drunk drunken tipsy plastered hammered~ sloshed legless hangover hungover drunkard wasted~ tanked sozzled pissed~
coffee: coffee espresso cup_of_joe brew~ caffeine java mug~
tea: tea brew~ cuppa teapot kettle
bread: bread loaf loaves bake bakes baked baking bun dough roll~ crust baker bakery toast sandwich oven~
cat: cat cats kitten kitty pussy~ puss moggy feline tomcat tabby purr mouser furry~ whiskers ball_of_fur
dog: dog dogs hound hounds puppy pup mutt pooch bark~ canine doggy
mouse: mouse mice rat rats rodent rodents vermin
goose: goose geese gander bird~ birds~ honk honking feathers feathered~ feathery beak flock~ gosling goslings waddling
goose: feathered_friends white_bird poultry peck pecked hiss hissing wings~
bird: bird birds feathered feather feathers wing wings beak fowl nest egg~ chirp tweet hen hens chicken duck ducks crow
horse: horse horses pony mare stallion nag~ mule~ donkey steed ride~ saddle
cow: cow cows cattle bull calf ox oxen beef~
sheep: sheep lamb lambs ewe ram~ lambing wool~ flock~
pig: pig pigs hog sow~ swine pork
fish: fish fishing fisherman catch~ caught~ angling hook~ rod~ bait swims~ swim~ net~ bite~ biting~ slimy slippery
animal: animal animals beast beasts creature creatures critter critters livestock pet pets furry~ wild~ tame~
pet: pet pets furry_friend keep_animals cat~ dog~
flock: flock herd gaggle~ pack~ swarm
bee: bee bees hive hives honey beehive beekeeper
insect: insect insects bug~ bugs~ fly~ flies~ mosquito spider ant ants wasp
monster: monster beast~ creature~ troll dragon~ demon goblin ogre ghoul
tree: tree trees wood~ woods~ oak trunk~ branch branches timber~ leaves~ log~ bark~ forest~
flower: flower flowers blossom bloom rose~ roses~ bouquet petals daisies
garden: garden gardens grow~ growing~ plants~ vegetables~ greenhouse allotment soil~ dig~ plot~ patch~
plant: plant plants grow~ grows~ growing~ grown~ seedling seedlings sprout sprouts leaf leaves greenery herb weed~
vegetable: vegetable vegetables veg veggies greens carrot cabbage onion potato tomato turnip salad
fruit: fruit fruits apple pear plum cherry berry berries peach orange~ lemon fruity
grain: grain corn wheat rye barley oats cereal sack~ sacks~ cartload crop~ crops~ bushel
harvest: harvest crops crop reap good_year bad_year yield growing_season fields~ bring_in_the gathered_in farming~ farm~
flour: flour meal~ milled ground~ powder white_stuff sack~ bag~
grind: grind grinds grinding ground~ mill~ milling milled crush crushing pulverise turn_into_flour
stone: stone stones rock rocks boulder pebble pebbles granite gravel slab
mill: mill mills miller milling windmill watermill grind~ millstone
wheel: wheel wheels waterwheel spin~ spins~ spinning~ turning~ turn~ turns~ rotate~ go_round goes_round paddles
gate: gate gates sluice~ barrier lock~ floodgate
river: river rivers stream brook creek water~ current~ waterway bank~ banks~ upriver downriver upstream downstream flow~
river: flows~ riverside waters~
water_level: water_level high_water how_high how_deep level~ depth rising rise~ rises~ risen~ rose~ came_up water_comes
water_level: inches~ deep~ shallow
flood: flood floods flooded flooding deluge inundation high_water over_the_banks came_over_the overflow overflowed burst
flood: submerged soaked~ water_comes wet_feet rising_water swamped under_water washed_away swept_away big_water drowned~
flood_risk: will_it_flood flooding_again is_it_going_to_flood get_worse~ over_the_worst in_danger~ safe~ going_to_rise
water: water waters wet~ tap~ liquid h2o well~ stream~ bucket~
wet: wet damp moist soggy soaked drenched dripping~ sodden humid dampness soaking puddle
dry: dry dried drought parched bone_dry arid dry_out
swim: swim swims swam swimming swimmer bathe bath~ dip~ dive paddle~ drown~ splash float~
drown: drown drowned drowning drowns went_under pulled_under swept_away lost_to_the_river
boat: boat boats ship~ barge raft dinghy canoe vessel rowing~ row~ rowed~ sail~ sails~ oar oars craft~ afloat hull
ferry: ferry ferries ferryboat crossing~ cross~ take_me_across get_across get_over~ other_side~ over_the_river boat_ride
ferryman: ferryman boatman ferry_man the_man_with_the_boat skipper captain~ river_man waterman old_man~
cross: cross crosses crossing crossed get_across over_to get_over other_side other_bank far_side opposite_bank across_the
bridge: bridge bridges crossing~ span~ footbridge over_the_river walk_across pier~ piers~ arch~ arches~
rope: rope ropes cable cord line~ string~ hawser snap~ twine tether
stepping_stones: stepping_stones stumps hop~ jump_across
road: road roads way~ route path track~ street lane trail drove~ highway directions get_to~ get_there which_way
travel: travel travels travelling travelled journey journeys trip~ trips~ voyage wander~ abroad see_the_world tour
travel: been_to~ roam sightseeing expedition far_away~
town: town towns city village~ settlement~ big_city downtown
village: village hamlet town~ settlement~ place~ community little_place
church: church chapel steeple~ temple pray~ prayers~ worship congregation~ sunday~
priest: priest vicar parson minister~ pastor reverend clergyman chaplain preacher father~ sermon
god: god gods pray prays praying prayer prayers faith belief~ believe~ religion religious almighty heaven lord~ divine
bell: bell bells ring~ rings~ ringing~ rang~ toll~ chime chimes ding_dong peal steeple~ racket~
tower: tower towers steeple belfry lookout~ up_high~ spire
market: market markets stall~ stalls~ fair~ marketplace buy~ sell~ shop~ shopping trade~ goods~
shop: shop shops store~ stores~ buy~ shopkeeper counter~ trading_post for_sale merchant~ wares
tavern: tavern inn pub bar~ taproom alehouse local~ saloon boozer
school_book: book~ books~ read~ writing~
goods: goods wares merchandise stuff_to_sell items products stock~ supplies~ for_sale
tool: tool tools hammer~ spanner wrench screwdriver toolkit toolbox instrument~ gear~ saw~ pliers
hammer: hammer hammers mallet hit~ bang~ banging~ pound~ tool~ sledgehammer
smithy: smithy forge~ blacksmith anvil~ workshop hammering clanging smith~ bellows
smith: smith blacksmith smithy~ ironworker metalworker hammers~
iron: iron metal steel metallic nails~ brass~ copper~ rust~ rusty~ tin~ bronze
machine: machine machines device contraption apparatus mechanism gadget gizmo engine~ motor~ box~ boxes~ equipment~ unit
machine: appliance machinery thingamajig doodah rig~
engine: engine engines motor motors machine~ drive~ propulsion thruster
weapon: weapon weapons sword swords dagger daggers knife~ blade~ gun guns fight_with something_to_fight axe~ spear arms~
weapon: bow~ arrow rifle pistol shield~ something_sharp armour
fight: fight fights fighting fought battle brawl punch~ duel scrap~ combat struggle~ war~ beat_up
war: war wars battle battles soldier soldiers army troops military fighting~ invasion
soldier: soldier soldiers army troops guard~ guards~ military warrior knight~ militia
crime: crime crimes criminal criminals thief thieves steal~ stole~ stolen~ rob~ robbed~ robbery theft burglar crook~
crime: murder murdered killer illegal~ smuggle smuggler smuggling fraud con~ fake~ forged~ swindle lawbreaker nick~ nicked~
police: police policeman cop~ cops~ constable sheriff law~ guard~ guards~ watchman security lawman authorities
law: law laws legal illegal rule~ rules~ court~ judge~ justice regulation regulations allowed~ permit~ permitted~ banned
law: forbidden lawyer courthouse
prison: prison jail gaol locked_up cell~ behind_bars dungeon prisoner custody
king: king queen prince princess royal royalty crown~ majesty throne ruler monarch lord~ duke
leader: leader mayor chief~ president governor in_charge~ rule~ ruler council authority head_of head~ runs_the runs_this
leader: who_is_in_charge who_runs who_rules elder~ elders~
company: company firm business~ corporation employer~ outfit~ owners~ organisation organization enterprise bosses~
business: business trade~ commerce custom~ sales profit turnover busy~ work~ dealings
book: book books novel read~ library story~ page~ pages~ diary journal
letter: letter letters post~ mail note~ message~ envelope parcel wrote~ write~ slip_of_paper correspondence paper~ stamp~
message: message messages note~ news~ word~ signal~ telegram tell_him tell_her pass_on deliver~ communicate
form: form forms~ paper~ papers~ paperwork document documents sheet~ sheets~ fill_in fill_out fill_it_in bureaucracy sign~
form: red_tape application certificate stamp~ permit~ signature
list: list lists register~ record~ records~ keep_track note_down write_down ledger tally~ accounts~ bookkeeping inventory
map: map maps chart~ plan~ atlas survey~ directions~
picture: picture pictures painting portrait photo photograph drawing sketch image paint~ hang~ poster
photo: photo photos photograph picture~ snapshot portrait~
music: music song~ songs~ tune tunes melody sing~ singing~ dance~ instrument fiddle band~ play~ musical musician
song: song songs sing sings sang sung singing tune~ ballad hum~ lullaby verse~ chorus
dance: dance dances dancing danced waltz jig~ knees_up ball~ hop~
game: game games play~ plays~ cards~ dice~ board~ chess~ gamble~ match~ win~ lose~ toy~ toys~ puzzle
play: play plays playing played toys games fun~ mess_about playground
bet: bet bets betting wager wagers gamble gambling odds~ stake~ stakes~ put_money_on put_cash_on flutter~ bookie
festival: festival party~ parties~ celebrate celebration knees_up bash~ shindig feast fair~ holiday~ do~ festivity
festival: festivities celebrating throw_a_party party_time merrymaking let_your_hair_down rave revelry occasion~ ceremony
birthday: birthday birthdays born~ how_old age~ cake~
holiday: holiday holidays vacation break~ day_off time_off leave~ getaway week_off
story: story stories tale tales legend myth~ anecdote yarn~ happened~ once_upon saga
news: news latest what_is_new whats_new update~ happening~ heard~ headlines information~
gossip: gossip rumour rumours rumor hearsay tittle_tattle tell_tales whisper~ dirt~ juicy scandal blab chinwag word_is
gossip: who_is_up_to_what people_say folk_say they_say~ scuttlebutt snoop snooping nosy eavesdrop spill_the_beans
secret: secret secrets hide~ hiding~ hidden~ hush conceal confess~ truth~ really_happened~ hush_hush clam_up not_telling
secret: not_saying keep_quiet~ cover_up cover~ mystery mysterious will_not_tell tell_a_soul under_wraps between_us private~
secret: behind_closed_doors covering_up be_frank be_honest~ come_clean tight_lipped withholding sneaky
ghost: ghost ghosts haunted haunt spirit~ spirits~ spook spooky phantom supernatural spectre
magic: magic magical spell~ spells~ wizard witch~ witchcraft sorcery enchanted curse~ cursed~ charm~ superstition
luck: luck lucky unlucky fortune~ fortunate charm~ misfortune superstition superstitious jinx omen bad_luck good_luck
school_exam: exam exams test~ pass~ marks~
science: science scientist scientific experiment research physics chemistry laboratory lab
treasure: treasure hoard gold~ loot riches valuables buried~ chest~ jewel~
rubbish: rubbish trash garbage waste~ litter junk refuse~ scrap~ dump~ bin~ throw_away~
dirt: dirt dirty~ filthy mud muddy grime grubby muck mess~ messy stain~ clean~ soil~ scrub~ dust~ dusty~
cleaning: clean~ cleaning wash~ washing scrub sweep~ mop tidy~ hoover polish~ scrubbed cleaned wipe~ rinse spotless
bath: bath baths shower showers wash~ bathing soap bathtub tub~ freshen_up clean_myself
toilet: toilet toilets loo lavatory privy latrine bog~ bathroom gents ladies~ restroom washroom pee
fire: fire fires burn~ burns~ burning~ burnt~ flame flames blaze~ bonfire spark~ sparks~ ablaze light~ match~ matches~
smoke: smoke smoking smoker pipe~ cigar cigarette tobacco light_up puff~ fag~ ash~ naked_flame matches~
dust: dust dusty powder~ cough~ explode~ explosion~ spark~
light: light~ lights~ lamp lamps lantern candle torch glow~ shine~ bright~ dim~ dark~ bulb lighting beam~
dark: dark darkness dim~ gloomy blackout pitch_black lights_out unlit night~ gloom
colour: colour color coloured colours red~ blue~ green~ brown~ yellow~ orange~ paint~ shade~ hue tint pale~ white~ black~
weather: weather rain~ raining~ sunny sun~ wind~ storm~ cloud~ clouds~ snow~ forecast climate cold~ warm~ sky~ drizzle
weather: pouring~ hang_out_the_washing hang_my_shirts umbrella~ frost fog mist thunder bucketing
rain: rain rains raining rainy shower~ showers~ downpour pouring drizzle wet~ bucketing_down umbrella
storm: storm storms thunder lightning gale hurricane tempest stormy
wind: wind winds windy breeze gust blow~ blows~ blowing~ gale draught
cold: cold chilly freezing freeze~ frozen~ brr frost~ shiver shivering cool~ heating~ warm~ icy nippy bitter~
heat: hot heat warm~ heating boiling~ sweat~ sweltering roasting stuffy temperature heater thermostat
season: season seasons spring~ summer autumn fall~ winter
space: space~ outer_space stars~ vacuum void~ universe galaxy cosmos planet~ orbit~
planet: planet planets earth~ world~ moon~ globe mars jupiter saturn venus
moon: moon moons moonlight callisto~ ganymede europa io lunar down_there~ that_rock big_rock lump_of_rock
star: star stars starlight constellation night_sky~
spaceship: spaceship ship~ ships~ vessel craft~ rocket shuttle freighter starship
next_ship: next_ship supply_ship resupply delivery~ ride_out_of_here get_out_of_here ride_home~ get_home~ when_is_the_ship
next_ship: next_shuttle way_out~ leave_here~ off_this_station
station: station base~ outpost this_place~ this_thing~ tin_can~ hub~ platform~ heap~ rust_bucket~
crew: crew team~ staff how_many_people~ everyone_aboard you_lot~ gang~ crewmates shipmates personnel hands~ workforce
air: air breathe breathing breath oxygen suffocate choke~ stuffy lungs gasp ventilation atmosphere~ fresh_air
power: power~ electricity electric energy~ current~ reactor~ battery outage blackout generator juice~ supply~ mains
gravity: gravity weightless float~ floating~ spin~ heavy~ falls~ drift~ upright zero_g
pilot: pilot pilots fly~ flies~ flying~ flew~ cockpit steer~ navigator aviator helmsman
docking: dock docks docking docked berth~ land~ landing~ airlock hatch~ arrive~ moor come_in_to_land get_in~
tug: tug tugboat tow~ towing towed haul~ your_ship hauler rust_bucket bucket~
robot: robot robots android automaton ai machine~ drone
computer: computer computers screen~ terminal~ software program~ hacker keyboard
radio: radio transmit transmission broadcast signal~ contact~ call~ communicate channel~ heard_from~ hear_from~ antenna
meadow: meadow meadows field~ fields~ grass pasture lawn green~ countryside hay~
hill: hill hills slope uphill downhill mountain~ mountains~ ridge cliff~ valley~ peak height~ up_there~
mountain: mountain mountains peak summit hill~ cliff range~ rocky
valley: valley dale gorge ravine hollow~
forest: forest forests woods woodland wood~ trees~ grove thicket jungle
wild_animal: wolf wolves fox foxes bear bears deer boar stag badger hare hares rabbit rabbits wild~ beast~ predator snake snakes
sea: sea seas ocean coast beach shore seaside wave~ waves~ salt_water tide~ sailor~
lake: lake lakes pond ponds pool~ mere lagoon
island: island islands isle
cave: cave caves cavern grotto tunnel~ mine~
desert: desert sand~ sandy dune dunes
field_work: farm~ farmer farmers farming peasant plough ploughing sow~ sowing barn~ barns~ hay~ land~ acre acres
cup: cup cups mug mugs glass~ goblet saucer tumbler teacup beaker
dish: plate plates bowl bowls dish~ dishes~ spoon spoons fork knife~ cutlery pan~ pots~ crockery tableware
furniture: furniture table~ chair chairs stool bench~ cupboard shelf~ shelves drawer drawers wardrobe desk
seat: seat~ seats~ chair chairs bench~ stool sit~ sitting~ sofa
barrel: barrel barrels cask keg tun vat
bag: bag bags sack~ sacks~ pouch purse~ backpack rucksack luggage suitcase baggage satchel basket
box: box~ boxes~ crate crates chest~ case~ container parcel~ package trunk~
bottle: bottle bottles flask jar jug vial decanter
glass: glass~ pane crystal mirror~
mirror: mirror reflection~ looking_glass
paper: paper~ papers~ note~ notes~ page~ scrap~ slip_of_paper sheet~ parchment
ink: ink~ pen~ quill write~ writing~ pencil scribble handwriting
button: button buttons fastener clasp buckle zip
thread: thread needle yarn~ sew~ sewing stitch~ knit~ knitting wool~ mend~
cloth: cloth fabric linen cotton silk wool~ leather textile canvas~
leather: leather hide~ strap~ straps~ belt~
gold: gold golden~ silver~ treasure~ nugget precious~
brass: brass bronze copper metal~ metallic~ shiny~ instrument~
instrument: instrument~ trumpet trombone horn~ flute drum drums guitar piano violin fiddle harp brass_thing play_music
cart: cart carts wagon wagons cartload carriage coach~ wheelbarrow load~ horse_and_cart
vehicle: vehicle car~ cars~ truck bicycle bike bus train~ lorry drive~
theatre: theatre theater actor actors stage~ play~ performance show~ drama cinema film movie
sport: sport sports football cricket race~ races~ wrestling team~ athlete exercise~
toy: toy toys doll dolls ball~ teddy plaything
tongue: tongue~ lips lip mouth~ kiss~
back_of_body: backside bottom~ bum behind~ rear~ buttocks
skin: skin~ tattoo~ pale~ rash wrinkle wrinkles tan~
blood: blood bloody~ bleed bleeding vein
voice: voice~ voices~ shout~ whisper~ speak~ hoarse accent~
breath: breath breathe breathing pant gasp sigh~
explosion: explosion explode explodes blow_up blew_up gunpowder bang~ blast~ bomb boom~ detonate
poison: poison poisonous poisoned toxic venom
lantern: lantern lanterns lamp~ lamps~ torch~ candle candles wick
chimney: chimney fireplace hearth stove~ oven~ flue
stairs: stairs stair steps~ staircase ladder~ upstairs downstairs
cellar: cellar basement underfoot~ below~ underground downstairs~ vault~ under_the_floor beneath_us
loft: loft attic upstairs~ rafters under_the_roof top_floor
roof: roof roofs tiles~ thatch~ ceiling~ rooftop
wall: wall walls fence~ hedge~ barrier~ wooden_wall
floor: floor~ ground~ boards~ plank planks carpet rug
corner: corner~ nook alcove
yard: yard courtyard~ backyard
castle: castle fortress fort palace keep~ stronghold
office: office~ desk~ bureau headquarters paperwork~
kitchen: kitchen cook~ pantry larder galley stove~
graveyard: graveyard cemetery grave graves tomb buried~ gravestone churchyard
funeral: funeral funerals burial mourners mourning~ wake~ coffin
trough: trough troughs drinking_trough where_animals_drink animals_drink
weathervane: weathervane weathercock vane which_way_the_wind points~
anvil: anvil block_of_iron lump_of_metal lump_of_iron
nail: nail nails hook~ peg~ spike pin~ screw~
chain: chain chains links~ shackle
survey: survey~ surveyor surveying measure~ measuring~ mapmaker theodolite
committee: council~ committee fund~ meeting~ vote~ votes~ election~ board~
tax: tax taxes duty~ customs~ levy toll~
fund: fund~ funds~ county_money collection~ grant~ subsidy donation~
"""
