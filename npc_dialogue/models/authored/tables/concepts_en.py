"""English: which everyday words speak of the same thing.

One concept a line, `name: words`; a name may come again. `high_water` is an expression of several words, written out
(`what_is`, not `what's`), and `word~` is only near the concept. A word may stand in several. Concepts are shared with the other
languages by name.
"""

CONCEPTS = """
mother: mother mum mom mummy mommy mama mam mamma parent~ parents~ folks~
father: father dad daddy papa pa pop~ parent~ parents~ folks~ old_man~
parents: parent parents folks mother~ mum~ mom~ mummy~ father~ dad~ daddy~
family: family relative relatives kin kinsfolk relations clan next_of_kin parents~ siblings~ brothers~ sisters~ aunt~ uncle~
family: cousin~ children~ wife~ husband~ folks~ bloodline ancestors~
child: child children kid kids offspring little_ones youngster tot toddler son~ daughter~ boy~ girl~ baby~
daughter: daughter girl~ child~ kid~
son: son boy~ child~ kid~ lad~
girl: girl lass lassie young_lady child~ kid~ little_one daughter~ schoolgirl
boy: boy lad child~ kid~ son~
baby: baby infant newborn cradle
grandmother: grandmother grandma gran granny nan nana grandparents~
grandfather: grandfather grandpa grandad granddad gramps grandparents~
sibling: sibling siblings brother sister twin twins
aunt: aunt aunts auntie aunty
uncle: uncle uncles
cousin: cousin cousins nephew niece
spouse: husband wife spouse married marry~ marriage~ missus hubby widow widower wed~ better_half your_man your_woman your_other_half
spouse: man_in_your_life woman_in_your_life woman_at_your_side man_at_your_side partner~ wedding~ bride~ groom~ divorce single~ old_lady~
wedding: wedding wed bride bridegroom groom married~ marry~ marriage~ honeymoon
romance: love romance romantic sweetheart lover crush sweet_on soft_on in_love darling boyfriend girlfriend courting courtship
romance: flirt smitten adore fond_of fond feelings feel_for feel_about keen_on have_eyes_for sweethearts valentine marriage~ kiss couple~ heart~
romance: like~ fancy fancies lovebirds
lonely: lonely loneliness alone solitude by_yourself on_your_own single~ solitary company~
friend: friend friends mate pal buddy companion comrade friendship close_to~ get_along~ get_on_with~
enemy: enemy foe rival hate hatred feud nemesis dislike can_not_stand
neighbour: neighbour neighbor neighbourhood next_door neighbours
guest: guest guests visitor visitors lodger traveller traveler newcomer stranger~ strangers~ tourist boarder passer_by wayfarer
guest: stay_here~ stop_here~ stay_with_you~ who_had_my_room had_my_room before_me customers~
stranger: stranger strangers outsider newcomer foreigner unknown_man visitor~ traveller~
newcomer: newcomer being_new new_here outsider settle_in fit_in accept accepted taken_to_you take_to_you welcome~ one_of_us locals~ homesick~
upbringing: raise raised bring_up brought_up brought_you_up grow_up grew_up upbringing childhood rear reared nurse~ foster orphan
when_grown: when_you_grow_up when_you_are_grown when_you_are_older when_you_are_big when_you_are_an_adult grow_up~ older~ one_day~
future: future someday what_will_you_be become plans~ dream~ ambition ambitions hopes~ hope_to want_to_be when_you_are_older~ aspire
future: when_you_grow_up~ goal goals years_from_now what_comes_next
plan: plan plans intend intention scheme going_to_do
dream: dream dreams dreamt nightmare~ wish~ hope~ longing~
birth: birth born birthday~ newborn~ give_birth
age: age how_old years_old aged your_age old~ how_long_has_it_been_standing
name_of: name names named called nickname christened titled what_do_you_call
death: death die died dies dead dying deceased perish perished demise pass_away passed_away no_longer_with_us killed~ lose~ lost~
death: alive~ still_living still_with_us~ still_around~ mortal late~ gone~ buried~ end_of_life kick_the_bucket departed
kill: kill kills killed murder murdered murderer slay slain assassin stab strangle homicide
burial: funeral burial bury buried grave graves graveyard cemetery tomb coffin mourn mourner mourners mourning undertaker dead~
afterlife: afterlife heaven hell hereafter after_we_die after_you_die after_death soul life_after when_we_die when_you_die beyond~ dead~
illness: ill illness sick sickness disease fever cough plague unwell poorly flu ailment infection epidemic come_down_with cold~
injury: injury injured hurt hurts wound wounded pain ache aches sore limp~ limping~ scar bruise bleed bleeding suffering~
leg: leg legs knee knees limp limping ankle thigh hobble hobbling lame walking_like_that gammy
foot: foot feet toe toes heel ankle~
ear: ear ears hearing deaf deafness hard_of_hearing can_not_hear hear_me earache
eye: eye eyes eyesight sight blind vision glasses spectacles
tooth: tooth teeth toothache dentist molar molars gums fang filling~ gap~ jaw~
hand: hand hands finger fingers thumb fist palm
hair: hair beard moustache bald haircut
back_of_body: your_back backache spine shoulders~
face: face cheek nose mouth~ chin
doctor: doctor healer physician nurse surgeon medic apothecary doc infirmary hospital sickbay medbay
medicine: medicine cure heal healing remedy herb herbs ointment bandage pills drug drugs treatment potion~ bandages
sleep: sleep sleeps slept asleep sleeping bed beds bed_down bedded slumber nap doze kip snooze lie_down bedroom turn_in bunk
sleep: rest~ lay_my_head lay_your_head overnight~ hammock mattress pillow tired~ crash_here
lodging: lodging lodgings room rooms stay stay_over staying overnight accommodation spend_the_night put_me_up guest_room vacancy vacancies
lodging: place_to_stay roof_over_my_head bed_for_the_night somewhere_to_stay board_and_lodging rent bed~ beds~ inn~ hotel shelter~ quarters~
lodging: sleep~ nights~ lay_my_head crash_here hostel chamber~ room_for_me take_a_room
home: home house houses cottage dwelling abode residence hut~ cabin~ homestead place_to_stay place_of_your_own live~ lives~ lodging~
reside: live lives living_here dwell reside resides inhabit stay~ where_do_you_stay home~ house~ sleep~
inhabitants: inhabitant inhabitants population villagers townsfolk resident residents locals populace souls~ how_many_people
inhabitants: how_many_of_you live_here lives_here people_here neighbours~ who_else_is_there community
room_place: room chamber bedroom~ parlour cabin~ quarters~
shelter: shelter refuge shelters take_in took_in taken_in evacuate evacuated evacuation bed_down~ safe_place find_room homeless
food: food eat eats eating ate meal meals supper dinner lunch dish dishes hungry starving starved hunger bite menu snack grub
food: feed~ fed~ famished peckish something_to_eat get_fed cook~ cooking kitchen~ stew~ soup~ what_is_cooking on_the_stove appetite
food: specials special~ serve~ serving nosh cuisine ration~ rations~ plate~ belly stomach~ tuck_in dine lunchtime
hunger: hunger hungry starve starving famine starvation ration rations go_without enough_food short_of_food shortage food~
breakfast: breakfast morning_meal egg~ porridge food~
soup: soup stew broth kettle~ chowder
pie: pie pies pastry tart pudding
bread: bread loaf loaves bake baked baking baker bun buns crust dough toast oven~ sandwich rolls~
cake: cake cakes cookie biscuit sweets candy dessert
meat: meat beef pork mutton ham bacon sausage steak
cheese: cheese butter dairy
milk: milk milky white~ cream cloudy~
fruit: fruit apple apples pear plum plums berries orange oranges lemon
vegetable: vegetable vegetables onion carrot cabbage potato potatoes tomato tomatoes beans turnip pease peas
egg: egg eggs
fish: fish fishing fisherman angling angler trout salmon pike caught~ catch~ eel~ eels~ net~ bait slippery~ what_bites
eel: eel eels slippery_fish fish~ fishing~ slippery~ smoked_fish~
trap: trap traps snare baskets~ pots~ catch~ caught~
flour: flour sack_of_meal bag_of_meal meal~ grist powder~ grain~ ground~ sacks~ bag_of_flour something_to_bake_with baking~
grain: grain grains corn wheat barley oats rye cereal cereals seed~ crop~ crops~ harvest~
seed: seed seeds seed_corn sow sowing plant~
harvest: harvest harvests crop crops reap reaped reaping yield fields field farming~ wheat~ corn~ barley~ grain~ sowing~ ripe
harvest: bring_in~ brought_in~ gather_in good_year bad_year threshing scythe
mill: mill mills milling miller~ windmill watermill millhouse
miller: miller mill~ who_mills
grind: grind grinding grinds grind_with crush crushing pulverise mill~ milling~ millstone millstones grindstone grindstones powder~ grinder
grind: into_flour into_powder round_things~ mash
wheel: wheel wheels waterwheel spin~ spinning~ turning~ going_round go_round goes_round rotate rotating
stopped: stopped standing_still stand_still still not_moving not_turning not_move not_turn halted idle stuck~ not_work not_working out_of_order
running: running run~ working~ turning~ in_operation operating moving~ go_round~ still_work still_going
bucket: bucket buckets pail paddles~ blades~
drink: drink drinks drinking ale beer wine thirsty thirst booze alcohol pint beverage sip drunk tipple wet_my_whistle mug~ tankard drunkard
drink: parched tap~ keg~ barrel~ brew brewing
liquor: brandy spirit~ spirits liquor schnapps whisky whiskey rum gin booze~ moonshine strong_stuff strongest_drink strong_drink hard_stuff vodka
liquor: plum_spirit house_special~ firewater drop_of_something tipple~
barrel: barrel barrels cask casks keg kegs tun
bottle: bottle bottles flask jug
recipe: recipe recipes how_is_it_made how_do_you_make_it ingredients ingredient go_into goes_into made_of made_from what_is_in_it brew~ formula
tavern: inn tavern pub taproom bar~ alehouse public_house hostelry guesthouse hotel~ dry_boot
innkeeper: innkeeper landlady landlord barmaid bartender barkeep barkeeper publican hostess inn~ tavern~ pub~ inn_lady
clothes: clothes clothing coat coats dress shirt shirts apron trousers garment garments outfit jacket cloak skirt wear~ wearing~ costume uniform
shoe: shoe shoes boot boots slipper slippers footwear sandal sandals clog
hat: hat hats cap bonnet hood
button: button buttons
tailor: tailor tailors seamstress dressmaker sewing sew stitch needle
laundry: laundry laundress wash washing washerwoman linen launder clean_clothes soap ironing~
door: door doors doorway entrance entry latch~ lock~ knob porch~ threshold hatch~
hinge: hinge hinges door~ rattle~ creaky~ squeak~
gate: gate gates sluice sluices floodgate barrier~ gateway
sluice: sluice sluices floodgate lock_gate mill_gate water_gate gate~
jam: jam jammed stuck stick~ wedge wedged block blocked~ clog~ get_stuck got_stuck getting_stuck driftwood~
driftwood: driftwood floating_wood debris flotsam logs~
roof: roof roofs rooftop thatch shingles ceiling~ rafters
window: window windows pane outside~ stare~ staring~
look_out: look_out look_out_of stare staring gaze gazing watch_the_river always_looking peer~ watch~ window~
wall: wall walls
nail: nail nails peg hook~ tack
cellar: cellar cellars basement below_stairs downstairs vault crypt underneath~ under_the_floor under_the_house under_the_inn below~
cellar: down_there down_below down_the_stairs
loft: loft lofts attic upstairs~ top_floor garret up_top~ hayloft
stairs: stair stairs steps~ staircase stairway ladder
bench: bench workbench table~ beneath~ underneath~
cloth: cloth fabric cloths linen~ textile rag~ wool weave weaver silk
fire: fire fires flame flames burn~ burning blaze ablaze spark sparks bonfire inferno light_a_match
coal: coal charcoal fuel firewood~ burn~ what_do_you_burn peat~ fire_with
hot: hot heat heated warm~ scorching temperature glow glowing
cold: cold freezing chilly frost frozen ice icy
lamp: lamp lamps lantern lanterns candle candles torch torches light~ lights~ open_flame match~ matches~
smoke: smoke smoking pipe tobacco cigar cigarette smokes have_a_smoke puff
dust: dust dusty powder~ explode~ explosion~
explosion: explosion explode exploded blast blow_up blew_up detonate bomb burst~ go_up_in_flames
chimney: chimney stovepipe stove hearth fireplace oven
work: work job jobs trade~ profession occupation employment labour labor career worker line_of_work earn_a_living duties duty task~ tasks~
business: business trade~ shop~ doing_well custom~ turnover make_a_living earn~ profit out_of_work out_of_business out_of_a_job lose_your_job
business: lose_your_work livelihood put_you_out
own_work: what_are_you_working_on working_on busy_with in_the_works current_project project~ up_to~
leader: leader boss in_charge ruler chief mayor governor run~ runs~ rule rules~ lead leads commander captain~ authority reeve headman
leader: call_the_shots who_decides elder_of~ alderman chairman~ manage manager manages responsible head_of
owner: owner owners own owns owned belong belongs proprietor property whose possess keeper
king: king queen prince princess royal royalty throne crown emperor empress monarch kingdom
noble: lord baron duke earl knight nobility noble nobleman squire lordship countess
price: price prices cost costs charge charges fee fees pay~ expensive cheap set_me_back set_back what_do_i_owe_you do_i_owe_you rate~ rates
price: how_much_do_you_take how_much_do_you_want how_much_do_you_ask how_much~ how_much_for how_much_is fare~ toll pricey worth~ afford tariff payment paying~ coin~ for_free~ extra~ surcharge price_tag
fare: fare fares toll ride~ ticket passage crossing_cost price~ ferry_price
money: money coin coins penny pennies pence shilling shillings gold silver~ rich wealth wealthy poor purse cash fortune earnings wage wages
money: salary poverty well_off penniless broke~ bank~ make_ends_meet finances funds~ credits dough~ loaded~ skint
savings: save saving saved savings saving_up put_aside put_by put_money_aside nest_egg set_aside
debt: debt debts owe owes owed owing credit~ borrow borrowed lend loan indebted outstanding on_the_slate behind_with in_the_red pay_back
account: account accounts ledger bookkeeping bookkeeper keep_track keep_count keep_the_books records tally tallies tab reckoning sums~ owe~ owes~
notch: notch notches notched tally_stick tally_sticks mark~ marks~ cut~ cuts~ carve carved scratch~ scratches~
stick: stick sticks rod twig staff~
buy: buy buys bought purchase purchased acquire sell~ sells~ sale~ for_sale shopping get_some get_hold_of
sell: sell sells sold wares goods~ merchandise for_sale on_sale sale stock what_have_you_got buy~ purchase~ shop~ deal_in vend peddle products
goods: goods merchandise cargo freight imports exports import export supplies deliveries delivery shipment trade~ trading~ commodities
trade: trade trading trader traders merchant merchants commerce barter exchange swap dealer
shop: shop shops store stores market~ stall
market: market markets market_day fair~ bazaar stall stalls shopping~ shops~
repair: repair repairs repaired mend mended fix fixed fixing patch restore broken~ put_right see_to~ maintenance
broken: broken break breaks broke damaged ruined smashed cracked destroyed out_of_order wreck wrecked defective faulty
rot: rot rotten rotting decay decayed mouldy moldy worn~ worn_out soft~ crumbling old_wood weak~
craft: craft crafts forge~ forged~ manufacture fashion~ made~ make_me~ make_for_me making~ make_yourself crafted produce~
tool: tool tools implement implements utensils kit~ instruments~ hammer~
equipment: equipment gear kit~ device devices instrument instruments tool~ tools~ apparatus
hammer: hammer hammers mallet sledge tool~ tools~
smith: smith blacksmith smithy ironsmith farrier metalworker forge~ anvil~ hammers~
smithy: smithy forge workshop furnace smith~ workplace~ blacksmith~
anvil: anvil something_heavy~ heavy_thing~
chain: chain chains link links measuring~
measure: measure measures measuring measured measurement survey surveys surveying surveyor surveyors gauge~ ruler~ chain~ tape~
iron: iron metal metals steel ironwork bronze brass copper~ metalwork tin~
copper: copper coppery brass~
ironworks: ironworks foundry steelworks factory~
wood: wood wooden timber oak elm plank planks beam beams lumber tree~ log~ logs~
oak: oak elm timber~ wood~ wooden~ better_wood new_wood
stone: stone stones rock rocks pebble
boulder: boulder boulders rock~ rocks~ stones~
rope: rope ropes cord cable cables hemp twine line~ hawser splice spliced line_you_pull what_you_pull pull_on~ string~
bag: bag bags sack sacks pouch satchel
basket: basket baskets hamper wicker basket_maker
farm: farm farms farmer farmers farming farmstead peasant barn field~ fields~
animal: animal animals beast beasts creature creatures livestock wildlife pets~
pet: pet pets dog~ cat~ animal~ animals~ tame
cat: cat cats kitty kitten kittens tomcat feline mouser pussy puss purr meow
dog: dog dogs hound puppy hounds mutt
mouse: mouse mice rat rats rodent rodents vermin pests
horse: horse horses mare stallion pony hoof hooves horseshoe horseshoes saddle farrier~ steed
cow: cow cows cattle ox oxen bull calf
goose: goose geese gander gosling goslings bird birds fowl poultry feathered_friends flock~ honk waterfowl
bird: bird birds goose~ geese~ chicken chickens hen hens rooster pigeon pigeons swan crow raven owl fowl~ feathers duck~
flock: flock herd gaggle
sheep: sheep lamb lambs ewe shepherd wool~
pig: pig pigs hog swine piglet
bee: bee bees honey hive beekeeper beehive
spider: spider spiders insect insects bug~ bugs~
boat: boat boats ship~ ships~ vessel hull raft punt rowboat canoe barge~ ferry~ craft~ sail sailing
barge: barge barges bargeman bargemen boats_from~ cargo_boat freight~ river_traffic
ferry: ferry ferries ferryboat ferried crossing cross~ across~ boat~ take_me_over take_me_across bring_me_over ride_over row_me carry_me_over
ferry: bring_me_across get_me_across river_crossing
ferryman: ferryman boatman ferry_man ferry~ boat~ old_man_at_the who_runs_the_ferry old_sailor~
cross: cross crosses crossing across get_over get_across other_side other_bank far_bank far_side far_shore east_bank opposite_bank
cross: opposite_side to_the_other over_the_river over_the_water over_there~ take_me_over bring_me_over ferry~ ride~ ferried~ traverse
row: row rowing rowed rower oar oars paddle paddling scull sculling steer~ handle_a_boat pull_an_oar boating row_me~
steer: steer steers steering helm rudder pilot navigate~ boat~ sail~ drive~
passenger: passenger passengers ferried taken_across take_across took_across taken_over brought_across people_you_carried carried~ rider riders fare~
bridge: bridge bridges crossing~ span~ arches~ arch~ build_a_crossing new_crossing
old_bridge: old_bridge stone_bridge bridge_before remains ruin ruins stump stumps pillars~ arches~ used_to_be_a_bridge before_there_was_a_ferry
new_bridge: new_bridge new_crossing bridge_plan build_a_bridge build_the_bridge bridge_project another_bridge
road: road roads path paths way_to route routes track~ street lane highway trail how_do_i_get how_do_you_get which_way way_out~ get_to~
road: direction directions how_to_get on_foot~ walk_to reach~
travel: travel travels travelling traveling journey journeys trip voyage abroad travelled see_the_world ever_left been_elsewhere been_away
travel: adventure adventures been_anywhere gone_anywhere left_the_village left_this_place far_away~ wander roam overseas explore exploring
sea: sea ocean seas coast shore~ beach waves tide~ salt_water
world: see_the_world wide_world other_countries abroad foreign_lands
leave: get_out get_away get_out_of_here leave_here can_i_leave can_we_leave way_out depart cut_off trapped stranded isolated leave_town leave_the_village
leave: leave_this_place stuck_here going_anywhere escape~
escape: escape escaped flee fled run_away get_away~ break_out evacuate~
far: far distance distant how_far how_many_miles miles mile~ how_long_to_get nearest~ far_away
town: town towns city cities nearest_town market_town nearest_city next_town nearest_place
village: village villages hamlet settlement this_place~ around_here~ town~ parish~ this_town community~
map: map maps chart~ charts~ atlas
founding: founded founder founders founding settler settlers first_people first_house beginnings began begin~ origins how_did_it_start came_to_be
founding: started~ how_did_it_all_start establish established settled~ history~ be_a_village is_there_a_village why_here
history: history past~ long_ago ancient old_days olden_days origin~ origins~ back_then in_the_past centuries ages_ago founded~ chronicle heritage
origin: come_from comes_from came_from coming_from hail_from where_are_you_from origin originally source~ from_around_here home_town
former_life: your_past before_you_came before_you_moved before_this before_that before_here used_to_do previously earlier_life former_job
former_life: past_life come_here~ moved_here former~ previous_job previous~ what_brought_you old_job last_job left_your_job give_up~
quit: why_did_you_leave leave_your_job quit resign resigned left_town~ gave_up walk_out why_did_you_go why_are_you_not_there
predecessor: predecessor before_you came_before previous_smith old_smith former_smith previous_owner took_over_from last_smith worked_here_before
predecessor: had_it_before used_to_work_here used_to_run
river: river rivers stream brook creek waterway riverbank~ bank~ banks~ water~ current~ flow~ flows~
weir: weir waterfall dam rapids cascade
flood: flood floods flooded flooding high_water deluge inundated inundation burst_its_banks bursts_its_banks break_its_banks overflow overflows
flood: water_came come_over over_its_banks over_the_banks river_rose river_comes_out water_in_the get_in~ got_in~ got_into~ underwater
flood: under_water disaster~ catastrophe~
flood_risk: next_flood flood_danger flood_again happen_again will_it_flood does_it_flood how_often~ likely~ chance~ risk~ expect_a_flood this_year~
rise: rise rises rising climb climbing climbs higher going_up come_up coming_up swell swelling still_growing
water_level: how_high how_deep water_level depth deep shallow level~ how_far_up what_height high_is high_up current~ rise~ rising~ notched_post
flood_end: when_will_it_stop when_will_it_end be_over all_be_over go_down goes_down going_down drop~ recede crest peak~ last_much_longer how_long_will it_last
flood_mark: water_mark water_marks high_water_mark lines_on_the_door marks_on_the highest how_high_did record~ carvings~ carving~ cuts~ scratches~
weather: weather forecast sunny sun~ sunshine~ wind~ windy~ rain~ rainy~ storm~ snow~ cloud~ clouds~ climate shower~ fog~ mist~
rain: rain raining rains rainy shower showers drizzle downpour pour~ pouring~ umbrella wet_weather get_wet storm~ weather~
storm: storm storms thunder lightning gale hurricane tempest thunderstorm
snow: snow snowing blizzard winter~
wind: wind windy breeze gust
season: season seasons spring~ summer autumn winter
night: night nights tonight midnight dark~ after_dark after_nightfall nightfall nighttime sun_is_down sun_has_set sundown sunset
night: middle_of_the_night late_at_night once_it_is_dark in_the_dark too_late~ late~
morning: morning dawn sunrise daybreak first_light early~
evening: evening evenings dusk twilight nights~ after_work~
clock: clock clocks timepiece pendulum
friday: friday fridays end_of_the_week weekend weekends
sunday: sunday sundays
week: week weekly weeks
successor: successor take_over takes_over taking_over when_you_are_gone after_you_are_gone after_you_retire heir inherit follow_you~ replace_you retire
successor: retirement when_you_stop next_ferryman carry_on_after
apprentice: apprentice apprentices pupil student trainee taught~ teach~ learner
teach: teach teaches teaching taught lesson lessons instruct instruction tutor teacher~ show_you_how showed_you learn learned learning learnt learns
teach: trained~ training~ where_did_you_learn pick_up~
school: school schools class classes classroom lesson~ lessons~ teacher schoolteacher pupil~ study studying studies education homework learn~
read: read reading reads write writing writes your_letters alphabet literate spell~ spelling reader literacy
book: book books novel library story_book tome scroll literature
letter: letter letters~ mail postman envelope correspondence
secret: secret secrets hide~ hiding~ keep_from keeping_from keeping_something not_telling holding_back confess confession hiding_something
secret: keep_something hush_hush you_are_hiding what_are_you_hiding come_clean real_story what_really_happened truth~ conceal concealing cover_up
hide: hide hides hiding hidden hideout hideaway hiding_place secret_place secret_spot nobody_finds_you conceal~ concealed~ out_of_sight den
favourite: favourite favorite best_place prefer preferred like_best love_best
den: den camp~ hideout~ playhouse treehouse
play: play plays playing played game games toys for_fun~ fun~ have_fun~
game: game games play~ cards dice chess
lie: lie lies lying liar untrue dishonest deceive false fib
truth: truth true truthful honest is_it_true is_that_true really_true reliable reliably trustworthy believe_you~ sure~ certain~ trust~ how_much_of_that
gossip: gossip gossips rumour rumours rumor rumors hearsay juicy talk_of_the_town whispers scandal scandals what_people_say what_do_you_hear
gossip: heard_anything hear_anything stories~ tidings~ news~ know_all_this know_so_much know_everything who_told_you how_do_you_know chatter tittle_tattle
gossip: anything_interesting dirt~ tell_tales
news: news tidings what_is_new latest going_on happening happened_here been_happening anything_new what_has_happened update recent_events
story: story stories tale tales legend legends anecdote yarn tell_me_a_story entertain_me~ 
opinion: opinion opinions stance what_do_you_think do_you_think you_think your_thoughts should~ in_favour for_or_against do_you_reckon
opinion: how_do_you_feel_about feel_about~ good_idea bad_idea do_you_want do_you_like_the_idea you_reckon
fear: fear fears afraid scared scare scares frighten frightens frightened frightening terrified terrify terrifies dread spooked spook phobia
fear: nervous~ nightmares~ give_you_the_creeps fearless brave~ scary
happy: happy happiness joy glad cheerful smile content~
sad: sad sadness unhappy cry crying tears grief grieve sorrow miserable depressed upset~
angry: angry anger furious rage cross_with mad_at annoyed
proud: proud pride proudest boast best_work~ finest~
masterpiece: masterpiece best_work best_piece finest_thing finest_piece finest_work greatest_work proudest_of best_thing_you best_you_have greatest~ finest~
guilt: guilt guilty regret regrets blame fault ashamed shame remorse whose_fault responsible~ bad_conscience
miss: miss misses missing~ longing long_for homesick yearn
worry: worry worries worried anxious concern concerned trouble~ troubles~ bothering
memory: memory memories remember remembers recall remembered forget forgot forgotten
god: god gods religion religious faith pray prays praying prayer church~ believe~ believer holy worship divine deity spiritual pious
church: church chapel churches temple cathedral parish mass~ sermon~ go_to_church abbey shrine saint~
priest: priest canon vicar parson pastor clergy clergyman reverend minister~ preacher preach cleric sermon chaplain
monk: monk monks monastery abbot nun friar
register: register parish_register chronicle~ records~ church_book
bell: bell bells ring~ rings~ rung~ ringing~ toll~ tolls~ chime chimes belfry~ bell_tower
tower: tower towers belfry bell_loft bell_tower steeple spire
signal: signal signals alarm alarms warning warn warned alert siren
ghost: ghost ghosts haunted haunt phantom spectre undead
monster: monster monsters troll trolls ogre werewolf vampire vampires demon demons goblin goblins orc orcs
dragon: dragon dragons
magic: magic magical spell~ spells wizard witch witches sorcerer sorcery enchanted curse cursed potion potions mage
elf: elf elves dwarf dwarves fairy fairies hobbit
quest: quest quests mission missions adventure~ reward bounty
music: music musical tune melody fiddle instrument~ band concert orchestra sing~ singing~ song~ violin~ lute~ flute~ piano~
song: song songs sing sings singing sang ballad shanty chorus tune~ music~ 
dance: dance dances dancing danced
fun: fun entertainment amusement amuse enjoy_yourself pastime hobby hobbies leisure spare_time free_time for_fun what_is_there_to_do things_to_do
fun: have_a_good_time night_out~ party~ bored boring~
festival: festival festivals feast celebrate celebration celebrations celebrates holiday holidays party parties festivities fete
custom: custom~ customs tradition traditions traditional ritual ceremony
law: law laws judge magistrate court justice legal lawyer trial illegal
crime: crime crimes thief thieves steal stole stolen rob robbed robber robbers robbery theft criminal burglar smuggler smuggling
bandit: bandit bandits outlaw outlaws highwayman brigand brigands raiders pirates pirate
prison: prison jail gaol dungeon cell~ locked_up arrested arrest brig
guard: guard guards watchman watchmen sheriff constable police patrol sentry security
watch_group: the_watch watch~ high_water_watch flood_watch volunteers~ turn_out~ duty~ alarm~
war: war wars battle battles soldier soldiers army troops fought invasion military
weapon: weapon weapons sword~ blade~ knife~ dagger axe armour armor spear bow~ gun guns pistol rifle arms~ something_sharp
sword: sword swords blade blades sabre rapier weapon~ something_sharp
knife: knife knives dagger blade~
danger: danger dangerous dangers risk risky perilous unsafe hazard hazardous safe~ threat~ threatened deadly harm~ harmful
safe: safe safety safely secure unharmed to_safety come_to_harm make_it_through survive survived all_right~ okay~ danger~ rescue~ get_away~ alive~
help: help helped helps helping assist aid lend_a_hand lent_a_hand pitch_in support~
carry: carry carries carried carrying haul hauled hauling lug lugged lift~ lifted~ heave drag dragged bring_up~ took_up take_up~ move_the_sacks
rescue: rescue rescued save~ saved~ saving~ bring_to_safety brought_to_safety salvage keep_dry
gift: gift gifts present presents something_for surprise_for give~ gave~
give: give gives gave given leave_for leave_food bring~ brings~ provide provides donate charity hand_out share~ leaves_for feed~
feed: feed feeds fed feeding keep_alive~ give_food provide_for look_after~
look_after: look_after looks_after looking_after tend tends mind_the~ take_care_of herd~ in_your_care
find: find finds found discover discovered discovery dug_up dig_up come_across came_across wash_up washed_up washes_up turn_up pick_up~
treasure: treasure treasures valuable valuables riches loot precious hoard worth_anything something_valuable jewel jewels
lost_thing: lost missing lose misplaced can_not_find
disappear: disappear disappeared vanish vanished missing~ never_came_back not_come_back never_returned gone_missing what_became_of became_of
disappear: run_off ran_off walk_out_on walked_out_on leave_you left_you abandon abandoned come_back~ where_did_he_go
mud: mud muddy muck sludge silt
looks: beautiful pretty ugly handsome appearance attractive
strength: strong strength strongest muscles
count: count counts counting how_many number~ numbers~ total
collect: collect collects collecting collection collections collector hoard~ gather~
sound: sound sounds noise noises loud thump thumping thumps knock knocks knocking bang banging racket rumbling rattling din thud hear~ rumble
smell: smell smells stink scent odour stench
colour: colour color colours colors coloured shade white~ brown~ red~ blue~ green~ yellow~ grey~ clear~ murky~ look_like~ change_colour
brown: brown browny tea~ murky dirty~ muddy~ dark_water look_like_tea like_tea
omen: sign signs omen foretell foretells predict prediction predicts forecast prophecy see_coming what_is_coming tell_in_advance look_for~ know_when
omen: can_you_tell how_can_you_tell read_the~ warn~ warning~ foresee know_beforehand
mark: mark marks carving carvings carve engraved engraving inscription inscribed scratch~ cuts~ lines~
strange: strange strangest odd oddest weird weirdest unusual peculiar bizarre funniest craziest crazy~ curious~ funny~ memorable
seasick: seasick throw_up vomit puke queasy
bishop: bishop bishops archbishop
piano: piano pianist keyboard~
heavy: heavy weigh weighs weight heavier
fall: drop dropped fall falls fell fallen collapse collapsed came_down come_down crash~
sink: sink sank sunk sinking sunken go_under went_under drop_in~ dropped~ drop~ fall_into fell_into bottom_of_the
swim: swim swims swimming float floats floating bathe bathing swimmer
drown: drown drowned drowning drowns
faint: faint fainted fainting pass_out passed_out swoon blacked_out keel_over keeled_over lose_consciousness faint_hearted
bet: bet bets betting wager wagers wagering stake stakes gamble gambling bookie odds put_money_on
teapot: teapot kettle~ pot~
order: order orders ordered commission commissioned have_made having_made ask_to_make asked_you_to_make ask_you_to_make making_for make_for
draw: draw drawing drawings design designs sketch sketches paint~ painting~ painter painted~
painting: painting paintings portrait picture pictures artist canvas
vane: vane weathervane weathercock wind_vane
fund: fund funds funding finance finances pays_for paying_for who_pays pay_for foot_the_bill who_is_paying budget
county: county officials government council authorities administration county_hall
survey_history: surveyed_before other_surveyors people_before_me previous_surveyors first_one_to_come others_like_me first_surveyor
boot_on_beam: whose_boot shoe_hanging boot_hanging boot_up_there shoe_up_there
bell_clapper: clapper clappers tongue_of_the_bell
trough: trough horse_trough tub bathtub
teeth_pulling: pull_teeth pulling_teeth pull_out~ pliers extraction
cover_bank: low_bank riverbank embankment levee dike dyke
space: space outer_space cosmos universe galaxy stars~ star~ void vacuum
star: star stars constellation sky~
planet: planet planets world~ moon moons earth mars jupiter homeworld surface~
earth_home: earth back_home home_planet terra
spaceship: spaceship starship spacecraft ship ships shuttle~ freighter vessel~ craft~ rocket
shuttle: shuttle shuttles supply_ship ferry~ transport lander next_ship transfer~ relief_ship
station: station stations outpost base habitat ring~ module modules this_place~
orbit: orbit orbits orbiting trajectory altitude course~
gravity: gravity weightless weightlessness floating~ zero_g spin~ rotation centrifuge
airlock: airlock airlocks hatch lock~ docking_port outer_door pressure_door bulkhead way_outside
air: air oxygen breathe breathing atmosphere o2 ventilation suffocate scrubber~ scrubbers~ life_support stuffy
pressure: pressure decompression leak~ leaks~ breach breached hull_breach vacuum~
leak: leak leaks leaking leaky drip dripping seep hole~
suit: suit spacesuit suits space_suit helmet pressure_suit
spacewalk: spacewalk eva outside~ go_outside walk_outside
reactor: reactor engine~ engines~ core~ power_plant generator fusion nuclear drive~
engine: engine engines motor drive~ thruster thrusters propulsion machine~
power: power electricity energy blackout current~ outage lights_out batteries battery power_cut solar panels~
computer: computer computers mainframe system~ systems~ software program terminal console data~ ai~ network
ai: ai artificial_intelligence machine_mind android robot~ bot synthetic
robot: robot robots android drone drones machine~ automaton mechanical
machine: machine machines machinery device~ mechanism
crew: crew crewmates team staff~ shipmates colleagues coworkers who_else_works on_board aboard everybody_here~ personnel people_here~
captain: captain commander skipper commanding_officer boss~ in_command in_charge~ chief~ leader~
engineer: engineer engineers technician mechanic maintenance~ repairman
scientist: scientist scientists researcher professor lab~ research~ experiment~
science: science research experiment experiments laboratory lab study~ studies~
pilot: pilot pilots flying fly~ flies~ flight
dock: dock docks docking docked berth harbour harbor port pier quay landing~ jetty arrive~ arrival
cargo: cargo freight container containers crate crates hold~ supplies~ goods~ load~ shipment storage~
storage: storage store_room storeroom warehouse stockroom depot supplies~
supply: supply supplies provisions stores~ restock resupply delivery~
garden: garden gardens greenhouse hydroponics hydroponic plants grow~ growing~ gardener vegetables~ arboretum
plant: plant plants flower flowers grow~ herbs~ seedlings leaf leaves tree~ bush
tree: tree trees forest wood~ woods
forest: forest woods woodland jungle
mountain: mountain mountains hill hills peak cliff
lake: lake lakes pond ponds pool
island: island isle
cave: cave caves cavern tunnel tunnels
castle: castle fortress keep~ palace
mine: mine mines mining miner ore dig~
quarters: quarters cabin bunk bunks berth~ sleep~ room~ cabins
corridor: corridor corridors hallway deck decks passage~ level~ section sections
lift: lift elevator lifts
camera: camera cameras surveillance footage recording recordings monitor~
radio: radio transmission transmissions transmit antenna comms comm communication communications contact~ frequency broadcast call_home
message: message messages signal~ transmission~ note~ call~
log: log logs logbook record~ records~ diary journal entry~
code: code codes password passcode access_code combination pin
key: key keys keycard key_card access~ unlock~ pass~
alien: alien aliens extraterrestrial lifeform lifeforms life_forms creature~
accident: accident accidents incident mishap went_wrong go_wrong disaster~ catastrophe tragedy
malfunction: malfunction malfunctions failure fail fails failed broken~ breakdown glitch acting_up not_working fault~ faulty defect error~
sabotage: sabotage saboteur sabotaged tampered tamper on_purpose deliberate
alarm: alarm alarms siren emergency alert warning~
meteor: meteor meteors meteorite asteroid asteroids comet micrometeorite debris~ impact
company: company corporation corporate employer firm headquarters management~ bosses~
contract: contract contracts sign_on signed~ term~ terms~ how_long_are_you hired
shift: shift shifts duty_roster roster working_hours off_duty on_duty
leave_home: go_home going_home when_do_you_leave ship_out rotate_out
ration: ration rations portion portions allotment
recycle: recycle recycled recycling recycler reclaim reclaimed waste~ reuse
waste: waste garbage rubbish~ trash sewage refuse~
water_supply: drinking_water water_tank tanks~ tank~ fresh_water
coffee: coffee caffeine espresso tea~ brew~
tea: tea teas cuppa
quarantine: quarantine isolation contaminated contamination infected
experiment_animal: lab_rat test_subject
light_source: lights~ lighting dark~ bulb
birthday: birthday birthdays
holiday: vacation day_off days_off
photo: photo photos photograph picture~ pictures~
telescope: telescope observatory observe observation astronomer astronomy
screen: screen screens display monitor
drill: drill drilling bore
language: language languages speak~ german english french accent dialect
health: health healthy fit~ exercise
time_here: how_long_have_you_been how_long_have_you_worked how_long_have_you_lived since_when how_many_years long_have_you
reason: reason reasons purpose
enough: enough sufficient last_us
road_closed: road_closed roads_blocked impassable is_the_road_open blocked~
mayor: mayor town_council
portrait: portrait chairman
weightlifting: workout
here: in_the_village in_this_village in_town in_this_town in_this_place on_this_station on_the_station on_board around_here
here: in_these_parts round_here in_riverbend on_the_ship in_the_area in_your_village in_your_town over_here
remarry: remarry marry_again another_husband another_wife new_husband new_wife take_another wed_again get_married_again
liking: do_you_like fond_of fond care_for feel_about feel_for get_on_with get_along_with feelings~ like_each_other in_love_with love~
liking: are_you_friends are_you_close fancy~ hate~ dislike~ keen_on soft_spot close_to
built: build builds built builder builders building_it construct constructed construction erect erected put_up who_made who_built laid~ made~ architect
come_here: what_brought_you what_brings_you how_did_you_end_up how_did_you_get_here what_made_you_come came_here come_here why_did_you_come
come_here: when_did_you_arrive when_did_you_come first_came arrived_here how_long_have_you_been how_long_have_you_worked how_long_have_you_lived
come_here: how_long_have_you_been_here since_when been_here_long long_have_you first_day end_up_here ended_up_here how_many_years
come_here: arrive~ arrived~ been_here~ came_to~ settle_here settled_here move_here moved_here sent_here sent_you_here what_are_you_doing_here
career: career profession~ job~ your_past~ resume promotion promoted rank position worked_before line_of_work
audit: audit inspection inspect inspector stocktaking inventory check_the_books
form: form forms paper papers paperwork document documents sheet sheets fill_in fill_out bureaucracy red_tape application applications permit
form: permits signature~ sign~ stamp~ stamped certificate certificates licence license questionnaire
sign: sign signs signed signature signing initial~
pen: pen pens pencil pencils quill ink biro
office: office desk counter filing drawer drawers clerk official officer~
stock: stock stocks in_store stores inventory shelf shelves supplies~ what_have_you_got what_do_you_have what_have_you_in in_storage stash hoard~
chickpea: chickpea chickpeas beans bean legumes pulses lentils
pepper: pepper salt spice spices seasoning flavour
tin: tin tins can~ cans canned tinned
tape: tape glue adhesive
tie: tie ties necktie neckwear cravat bow_tie tie_on
dressed: dressed dress_up dressed_up dress_like well_dressed smart~ formal formally wear~ wearing~ clothes~ outfit~ suit~ uniform~ get_up
jacket: jacket jackets coat coats anorak parka sleeve
lost_property: lost_property lost_and_found left_behind leave_behind forgotten~ unclaimed claimed~ handed_in hand_in handed_it_in i_lost i_have_lost
lost_property: can_not_find misplaced mislaid nobody_wants
trombone: trombone trumpet horn brass_instrument instrument~
urn: urn ashes cremated
shower: shower~ showers bath baths bathe wash_myself hot_water have_a_wash soak tub~ bathroom
allowance: allowance allowed_to_use am_i_allowed allotment share_each quota limit limits limited limitation restricted restrictions rationing ration~ rations~
allowance: cut_back save_water economise economize run_out running_out short_supply
heating: heating heat~ heater radiator warm~ keep_warm cold~ freezing~ chilly~
sleep_where: where_do_we_sleep where_does_everyone_sleep where_do_people_sleep everybody_sleeps bunking bunk~ bunks~ bed_down sleeping_arrangements
canteen: canteen mess mess_hall cafeteria dining_hall dining_room galley refectory dine
wages: wage wages salary salaries pay_day payday paid~ pays_you pay_you who_pays_you earn~ income get_paid money_from
letters_from: letters_from orders_from instructions directive directives memo memos decree notices bulletin
company: who_do_you_work_for who_do_you_all_work_for work_for~ owns_this owns_the_station head_office the_bosses your_employer your_bosses hq board_of_directors
boss: boss bosses superior superiors supervisor management manager employer chief~
write_to: write_to writes_to write_letters send_mail send_letters correspond correspondence pen_pal mail letter~ letters~ post~ hear_from
daughter: your_girl~ little_girl~ your_kid your_child kid_back_home
university: university college academy student~ degree studies~ study~ graduate
biology: biology marine_biology squid octopus whale whales
rook: rook bishop~ knight~ pawn queen~ checkmate chessboard chess_piece pieces~
chess: chess chessboard checkmate board_game board_games board~ pieces~ rook pawn draughts checkers
winning: winning win wins won winner ahead~ losing~ lose~ beat~ score
game: tournament match~
playing_cards: cards card_game poker blackjack rummy whist deck_of_cards bluff gamble gambling bet~ bets~
free_time: free_time spare_time hobby hobbies pastime off_duty leisure for_fun entertainment relax relaxing unwind evenings_off
free_time: pass_the_time kill_time when_you_are_not_working after_hours days_off do_you_play~ what_do_you_do_for_fun
noise_strange: what_is_that_noise what_was_that_noise what_is_that_sound what_was_that strange_noise strange_noises strange_sounds
noise_strange: noise~ sound~ humming singing~ whistling~ creak creaking squeak squeal groan~ knocking~ thumping~ banging~ tune~
hum: hum hums humming drone~ buzz buzzing whirr vibration vibrate background_noise low_note~ tone
haunted: haunted haunt ghost ghosts spooky spirits~ supernatural eerie creepy
tug: tug tugboat tugs towboat your_ship your_boat your_vessel what_do_you_fly what_do_you_pilot ship~ boat~ tow towing hauler
thruster: thruster thrusters engine~ engines~ propulsion jets
flying: fly flies flying flown flew pilot~ pilots~ at_the_helm behind_the_wheel
pilot: pilot pilots aviator flies_the flying_the who_flies navigator helmsman
docking: docking dock~ docks~ docked land~ landing~ lands~ berth_a_ship bring_a_ship_in bring_in~ pull_in dock_a_ship moor mooring moored clamps clamp
docking: ships_land freighter~ arriving_ships reach_us~
crank: crank cranks winch handle~ by_hand manually
evacuate: evacuate evacuation abandon_ship get_everyone_out escape~ rescue~ lifeboat life_boats escape_pod escape_pods
solid_ground: ground solid_ground firm_ground set_foot walked_on dry_land landfall soil planet planets earth~ sky~ down_there~ been_down
sky: sky skies heaven~ clouds~ open_air blue_sky outdoors under_the_sky
born: born birth birthplace come_into_the_world came_into_the_world come_into_this_world where_were_you_born place_of_birth delivered native
born: where_are_you_from~ where_did_you_grow_up~ where_do_you_come_from~ origin~ come_up_from~
mother: your_mum your_mother your_folks~ are_your_folks around~ 
offer: offer~ job_offer offered position~ another_job new_job another_ship other_ship better_job work_on_another work_elsewhere leave_this_job
offer: will_you_stay stay_here_forever stay_here_for_good thinking_of_leaving want_to_leave change_jobs change_ships
pocket: pocket pockets in_your_jacket in_your_coat
view: view views window~ porthole viewport out_there outside_the_window look_outside see_outside below_us beneath_us down_below~
moon: moon moons callisto lunar crater craters rock~ satellite
next_ship: next_ship next_boat supply_ship supply_run supply_vessel next_supply next_flight next_transport when_does_the_ship when_can_i_leave when_do_i_leave
next_ship: get_off get_off_this get_off_here get_out_of_here go_home get_home get_back_home get_back_to_earth leave_here ride_home pick_me_up fly_home
next_ship: resupply relief pick_up~ transport_home ship_back ship_home how_do_i_leave way_off way_back missed_my_ship missed_the_ship
gravity: gravity weightless weightlessness drift~ drifts~ floating~ floats~ fall_sideways falls_sideways to_the_side sideways fall_to_the_left drop_things
gravity: let_go~ heavier~ lighter~ light_on_my_feet why_do_i_feel_light weight~ pull~
lights: lights light~ lighting lamps~ amber yellow~ dim dimmed flicker flickering bulb bulbs in_the_dark so_dark lights_out
power: power electricity lights_out lights_went_out lights_gone power_cut power_failure outage blackout brownout current~ energy~ grid lights~ lamps~ dim~
reactor: reactor reactors power_plant nuclear fission fusion core~ meltdown
celebration: celebration celebrations celebrate party parties festivities
who_looks_after_air: keeps_us_breathing keep_us_breathing keeps_us_alive looks_after_the_air air_supply~ life_support breathing~
life_support: life_support air~ oxygen~ breathing~ breathe~ scrubbers~ keeps_us_breathing keep_us_alive
scrubber: scrubber scrubbers air_filter air_filters air_cleaner purifier purify
filter: filter filters sieve strainer
sock: sock socks stocking stockings barefoot knit knitted knitting
german: german germany deutsch
english: english england
translator: translator translate translates translation interpreter earpiece earpieces headset ear_piece
retire: retire retired retirement pension stop_working give_up_work step_down old_age~ too_old~
tomato: tomato tomatoes
orphan: orphan orphaned
tongue: tongue~
rock_place: this_rock this_place
nearby: nearby near_here close_by around_here vicinity
damage_price: what_is_the_damage set_you_back put_you_out_of_pocket out_of_pocket arm_and_a_leg
price: what_is_the_damage the_damage_for how_much_does how_much_do_i how_much_would how_much_will what_would_it_cost what_does_it_cost what_do_you_ask_for
price: what_do_you_want_for what_do_you_take_for what_do_you_charge going_rate per_bag discount haggle bargain
savings: put_by putting_by putting_coins_by putting_money_by coins_by what_are_you_saving saving_for afford_one rainy_day piggy_bank save_up
fast: speed fast faster quick~ rapid slow~ turns_a_minute rpm
louder: speak_up speak_louder shout hear_me can_you_hear do_you_hear louder repeat_myself
catch_fire: catch_fire burn_down go_up_in_smoke set_on_fire set_fire combust flammable inflammable
fire: catch_fire burn_down set_fire set_on_fire
record: write_down writes_down written_down note_down keep_a_list list~ record~ records~ keep_records log~ register~
account: write_down_who who_has_not_paid has_not_paid have_not_paid unpaid behind_with_payments payments paid_up settle_up settled_up on_credit on_tick
debt: behind_with behind_on has_not_paid unpaid payments pay_off paid_off pay_what_you_owe overdue arrears bills bill~ money_trouble money_troubles in_debt
spend: spend spent spending squander squandered budget where_did_the_money_go
fund: spend_the_money spent_the_money where_did_the_money_go treasury
flood_risk: flood_coming flood_is_coming flood_on_its_way another_flood a_new_flood flooded_again flood_soon
omen: on_its_way~ is_coming~ how_do_you_know_when tell_when know_that_a_flood know_a_flood read_the_water read_the_river look_at_the_water
flood_sign: flood_coming~ flood_on_its_way
biting: biting~ fish_biting take_the_bait
eel: what_is_biting caught_anything catch_anything
pot: pot pots on_the_fire~ cauldron kettle~ pan
food: in_the_pot on_the_table~ what_are_you_cooking what_have_you_cooked what_are_you_serving smells_good serving_today meal_today on_the_menu
husband_of_house: man_of_the_house head_of_the_household your_better_half
spouse: man_of_the_house your_fellow your_old_man someone_special~
come_home: come_home comes_home come_back comes_back return returns returned returning visit~ visits~ visiting~ home_again home_for
upstairs_people: staying_upstairs who_is_upstairs other_rooms anybody_else_staying anyone_else_staying else_staying people_staying
guest: staying_upstairs people_staying anybody_else_staying anyone_else_staying else_staying other_guests others_here_at_the_inn
fierce: fierce vicious aggressive angry~ nasty~ bites bite~ attack~ dangerous~
teacher: teacher teachers teaches_you who_teaches who_taught schoolmaster tutor~ professor~
arithmetic: arithmetic maths math mathematics sums~ numbers~ division multiplication counting~ algebra
school: arithmetic maths spelling homework exam exams teaches_you who_teaches
know_so_much: find_everything_out find_out_everything how_do_you_find_out know_all_this know_everything know_so_much hear_everything see_everything
know_so_much: how_do_you_know_things how_do_you_know_all spy~ spies~ spying~ eavesdrop listening_in keep_watch
lookout: lookout~ vantage vantage_point spy_on spy_from watch_people watch_everyone see_everyone overlook
wash_clothes: wash_clothes do_the_washing washing_clothes
future: one_day~ when_you_are_a_grown_up like_your_mother~ follow_in_the_footsteps in_ten_years
became_of: what_became_of what_happened_to become_of where_is_he_now
opinion: should_we should_they would_it_be_good pros_and_cons in_favor
bridge_people: carts traffic
cart: cart carts wagon wagons carriage coach
child_game: hide_and_seek tag hopscotch
medicine: bandage stitches first_aid
arrive: arrive arrives arrived arrival arriving turn_up show_up get_here got_here
depart: depart departs departure departed leaves~ sets_off set_off take_off
schedule: schedule timetable what_time opening_hours when_do_you_open when_do_you_close open~ closed~ how_often
weight: weight weigh weighs heavy heaviness kilo kilos pound~ pounds~ ton
length: how_long_is_the how_long_is_that length long_is_it yards metres meters feet~
number_of: how_many amount quantity number_of
size: how_big how_large size how_tall tall height~
maker: who_makes who_made maker makers made_by produced_by brewer
purpose: what_is_it_for what_is_that_for what_is_this_for what_are_they_for used_for purpose point_of
meaning: mean~ meaning stand_for symbol significance
cause: why_did_it cause caused causes because_of how_come what_caused whose_fault~
difference: difference different_between distinguish tell_apart
colour_of: which_colour what_colour
sell_me: sell_me
haircut: haircut barber
jewel: jewel jewels ring~ necklace gem gems diamond brooch amulet
mirror: mirror
statue: statue statues monument sculpture memorial
well: well_water fountain pump water_pump
garden: vegetable_patch orchard
orchard: orchard plum_tree apple_tree fruit_tree
plum: plum plums prune
honey: honey bees~ beehive
smoke_fish: smoked smoking_fish smokehouse
candle: candle candles wax
pipe: pipe pipes plumbing
tax: tax taxes toll~ levy customs duty~ tithe
customs_office: customs customs_officer border checkpoint
election: election vote votes elected politics politician party~
newspaper: newspaper papers~ press
football: football soccer sport sports team~ match~ league
exercise: exercise gym workout run~
tired: tired exhausted weary worn_out fatigue sleepless
insomnia: sleep_well can_not_sleep insomnia awake lie_awake nightmares dreams~ slept_well
drunk: drunk drunken hangover sober
lucky: luck lucky fortune~ chance~ odds~ likelihood probability
odds: odds chances probability how_likely bet~ five_to_one
clever: clever smart intelligent wise wisdom
brave: brave courage hero heroes bravery coward
stubborn: stubborn obstinate pigheaded
patience: patience patient~
rumour_person: what_do_people_say_about what_is_he_like what_is_she_like what_kind_of_person what_sort_of_person what_sort_of_man what_sort_of_woman
character: character personality what_are_they_like
trust_person: trust_him trust_her trustworthy reliable can_i_trust is_he_honest is_she_honest
quarrel: quarrel quarrels argue argument arguing row~ dispute fight~ fell_out fall_out not_speaking not_talking feud grudge
reconcile: reconcile make_up make_peace forgive forgiven forgiveness
thank: thank thanked thanks gratitude grateful
promise: promise promises promised vow oath swear~
apologise: apologise apologize
job_danger: accident_at_work
rescue: saved_him save_him save_her saved_people
sail: sail sails mast anchor deck~ rigging
anchor: anchor anchored moored mooring tied_up tied_to
moored: moored mooring tied_up tie_up tied_to not_sailing not_running not_crossing
harbour: harbour harbor landing jetty pier quay wharf dock~ docks~
lighthouse: lighthouse beacon
bell_rung: when_does_it_ring heard_it_ring
wave: wave waves tide tides
dry: dry dried drying drought
wet: wet soaked soaking damp moist moisture
mould: mould mouldy mold mildew
poison: poison poisoned poisonous toxic
trial: trial sentence~ verdict guilty~ innocent
inherit: inherit inherited inheritance will~ legacy heirloom handed_down passed_down
famous: famous well_known renowned known_for celebrity reputation
rich_person: rich wealthy wealthiest richest
poor_person: poor beggar beggars
job_name: what_is_your_trade
cook: cook cooks chef cooking~ kitchen~
servant: servant maid butler
hunter: hunter hunt hunting hunts game_keeper archer
shepherd: shepherd herder flock~
gooseherd: goose_girl goose_herd looks_after_the_geese
carpenter: carpenter joiner woodworker furniture
mason: mason stonemason
potter: potter pottery clay
weaver: weaver weave loom
baker: baker bakery bakes
butcher: butcher
brewer: brewer brewery brew brewing
merchant: merchant trader pedlar peddler salesman
messenger: messenger courier herald
beggar: beggar vagrant tramp homeless
nun: nun convent
surveyor: surveyor surveyors survey~ surveys~ measuring_people
mapmaker: mapmaker cartographer
sailor: sailor sailors seaman mariner
pirate: pirate pirates
explorer: explorer explorers expedition
price: your_cut your_share what_share what_portion how_much_do_you_keep how_much_of_it how_dear dear~ reasonable_price good_price free_of_charge
price: pay_for~ pay_you~ owe_for what_will_it_be what_would_i_have_to_pay how_many_pennies how_many_coins what_is_the_price come_to~ in_return
price: how_much_to how_much_would_you how_much_money what_do_you_want_in_return reward~ compensation commission~
fare: get_across_for crossing_fee boat_fare passage_money
grind: kernel kernels turn_into_flour made_into_flour grind_the_grain grinding_gear grinding_wheel make_flour makes_the_flour how_do_you_make_flour milled
grain: kernel kernels seedcorn maize spelt
flour: white_flour ground_corn ground_wheat finely_ground
wheel: spins spin spinning whirl that_thing_outside thing_in_the_water thing_outside big_wooden_thing paddle_wheel blades~
running: still_spin still_turn still_turning still_working still_works still_run in_working_order in_order going_well how_is_it_running
stopped: not_spinning not_spin standing_idle at_a_standstill standstill seized out_of_action shut_down not_going
gate: barrier barriers barricade floodgates shutter water_barrier
sluice: water_barrier barrier_in_the_water holds_the_water keeps_the_water
savings: what_would_you_buy need_money_for want_to_buy spend_it_on short_of afford can_not_afford
ear: which_side_should which_side_do left_side right_side other_side_of_you lost_your_hearing did_you_hear hear_well hear_properly tilt_your_head turn_your_head
ear: cup_your_ear can_you_hear speak_into shout_at_you louder~
father: your_dad your_old_man who_taught_you who_trained_you learn_your_trade learned_your_trade learnt_your_trade learn_your_craft learn_milling taught_you_the_trade
father: who_was_here_before who_had_it_before who_ran_it_before before_it_came_to_you before_it_was_yours inherit~ inherited~ forefathers
parents: where_are_your_parents your_folks_work
teach: taught_you learn_your learn_that learn_it_from learn_from whom_did_you_learn
cat: four_legged furry fur ginger tabby that_animal takes_care_of_the_rodents keeps_the_mice
mouse: mousetrap vermin~ rodents~
harvest: reaped crops_ready wheat_ready ripe ripen this_year_yield get_the_harvest_in gathered_in corn_in good_harvest bad_harvest failed_harvest poor_harvest
gift: supply_him supply~ give_him give_her give_them bring_him bring_her share_with~ donate donation handouts charity
ferry_sack: give_tobias bring_tobias
repair: how_many_times_has how_often_has fixed_that mended_that put_it_right working_again restore restored patch_up botched overhaul
door: that_door creaking_door rattling_door front_door
fire: open_fire catch_light burst_into_flames inflammable
dust: why_no_fire why_no_flame no_smoking no_fire allowed_to_smoke
lamp: naked_flame bring_a_light a_light~ strike_a_light matchbox
account: keep_your_books keep_the_accounts do_the_books keep_score keep_track_of who_has_paid remember_who_owes keep_tabs book_keeping your_books
safe_goods: put_the_grain put_the_flour where_did_you_put save_the_flour move_the_flour moved_the_grain brought_the_grain grain_to_safety keep_it_dry
carry: where_did_you_put moved_up bring_up_the brought_up~ shift_the_sacks heavy_lifting carried_up upstairs_with
flood_past: last_time_it_flooded last_flood that_night night_of_the_flood when_the_water_came when_the_river_came when_the_river_rose eight_years_ago
flood: flood_water floodwater water_rose river_came water_came came_up_so_high inundate swamped swamp
jam: block blocks block_the something_blocked get_jammed obstruct obstructed obstruction clogged_up
secret: holding_something_back keeping_back tell_me_everything not_telling_me the_whole_truth what_is_the_real what_really what_do_you_know_that
secret: bothering_you on_your_conscience guilty_about ashamed_of confide really_happen actually_happened tell_me_a_secret any_secrets skeleton
new_bridge: should_there_be_a_bridge want_a_bridge like_a_bridge need_a_bridge bridge_be_good bridge_help in_favour_of_the_bridge against_the_bridge bridge_change
opinion: good_for_you bad_for_you be_good_for be_bad_for help_you hurt_you do_you_support are_you_for are_you_against for_or_against what_would_you_say make_sense~
opinion: your_view your_views your_take where_do_you_stand what_is_your_position how_would_you_feel think_about_it feel_about
bakes: decent_baker good_baker bake_well bakes_well
bread: baker~ decent_baker
marriage: get_hitched tie_the_knot settle_down propose proposal proposed engaged engagement fiance suitor suitors
spouse: get_hitched settle_down~ someone_at_home anyone_at_home anybody_at_home someone_waiting married_woman married_man widowed
romance: suitor suitors admirer admirers dating seeing_someone seeing_anyone going_out_with anyone_special somebody_special someone_special anybody_special
romance: in_your_heart heart_belongs get_together getting_together a_couple become_a_couple match~ passion infatuated has_feelings the_hots
single: are_you_single unattached available~ eligible
lonely: all_by_yourself miss_company need_company feel_alone want_company
weather: what_is_it_like_outside how_is_it_outside going_to_be_sunny nice_out cold_out get_warmer clear_up
rain: get_wet going_to_pour thunderstorms thunderstorm heavens_open soaked~
storm: thunderstorms bad_weather rough_weather
god: higher_power in_church say_your_prayers sunday_service devout creator the_bible bible scripture saints
afterlife: heaven after_this_life life_after_death when_you_are_dead where_do_we_go next_world see_them_again see_her_again see_him_again
money: good_living well_paid earn_much earn_a_lot make_much make_a_lot riches financially need_a_lot_of_money make_money
moored: why_are_you_not_sailing not_sailing why_no_ferry no_crossing not_going_over not_taking_people stay_on_this_side is_the_ferry_closed not_rowing out_of_service
ferry: sailing today_crossing are_you_sailing go_over_today do_you_sail are_you_crossing set_sail
cross: to_the_far_bank to_the_far_side get_me_across get_us_across get_me_over other_bank over_to_the_other on_the_other_side reach_the_other
rope: what_holds_the_boat what_keeps_the_boat line_across thick_line length_of_line the_line~ new_rope old_rope replace_the_rope cable_across
hanne: lost_your_wife
widow: widower widowed widow lost_your_wife lost_your_husband late_wife late_husband dead_wife dead_husband your_late
spouse: lost_your_wife lost_your_husband late_wife late_husband your_late somebody_at_your_side someone_at_your_side share_your_life life_with
home: strange_home odd_home where_you_live live_in_there live_in_that sleep_in_there in_there~ under_that_boat
half_boat: upturned upside_down turned_over
omen: from_the_water when_a_flood_is know_it_will_flood see_a_flood what_to_look_for watch_for~ recognise_a_flood warning_signs early_signs hint~ indicate indication
water_level: fall_again drop_again going_down_again gauge reading~ how_much_water how_is_the_water how_is_the_river is_it_rising still_climbing peak
flood_end: river_fall water_fall fall_again drop_again when_does_it_stop over_soon how_long_will how_long_until normal_again worst_over is_it_over end_soon
catch: caught catch_anything any_luck_fishing good_catch in_those_traps in_the_trap in_your_net what_do_you_catch your_catch own_catch
eel: in_those_traps slimy wriggling snake_like
strange: memorable unforgettable unusual_passenger funniest_trip best_story remarkable crossing_you_remember craziest_thing weirdest_thing
passenger: trip_you_ever_made trip~ somebody_you_took people_you_have_taken customers clients anyone_famous
apprentice: training_her training_him training_the training_anyone teaching_her teaching_him teaching_the teaching_anyone passing_on_your
row: handle_an_oar steering steer_a_boat good_at_steering handle_the_boat
bag_on_step: leaves_at_your_door leaving_at_your_door on_your_doorstep
joint: joint joints stiff_leg arthritis rheumatism
leg: joint joints stiff bad_leg bad_knee walk_funny walking_stick
late_crossing: after_sunset after_sundown after_dark late_at_night in_the_middle_of_the_night come_late come_back_late return_late back_late last_crossing
night: after_sunset after_sundown past_midnight come_late back_late return_late get_back_late
song: that_tune tune_you_sing what_do_you_sing know_any_songs sing_for_me sing_me hum_for_me
mark: put_the_marks put_those_marks lines_cut cut_into
lodging: rest_my_head lie_down_here place_for_the_night need_a_bed need_a_room want_a_room want_a_bed got_a_bed got_a_room free_room spare_room room_free bed_free somewhere_to_rest
lodging: any_beds any_rooms rooms_left put_up_for_the_night put_up_here sleep_here sleep_tonight pass_the_night take_lodgers room_for_the_night can_i_sleep
food: could_eat_a_horse eat_something_here have_you_got_anything_to_eat anything_hot something_hot hot_meal warm_meal something_warm feed_me tasty_today in_the_kitchen
food: what_is_good_here recommend_to_eat meals_do_you_serve empty_stomach not_eaten growling nibble any_food have_any_food
cellar: under_your_house under_the_floorboards floorboards below_us below_ground beneath_us downstairs_there
noise_below: noise_below noise_under below_us thudding who_is_knocking what_is_knocking
sound: thudding making_that_noise making_that_sound hear_that did_you_hear_that
return: return returned ever_return come_back came_back coming_back never_returned wait_for_him waiting_for_him seen_again heard_from_him went_away
disappear: did_he_return ever_return ever_come_back coming_back heard_from_him what_happened_to_him where_did_he went_away walked_off gone_for_good where_is_he
spouse: did_your_man your_man_ever man_of_yours
child: little_one young_one any_young got_little_ones son_or_daughter descendants
daughter: does_your_child your_daughter_do
news: where_do_you_get_your_news where_do_you_hear any_news what_is_the_latest heard_the_latest what_is_new_in
gossip: where_do_you_get_your_news how_do_you_hear who_tells_you trust_your_news sources~ source_of_your reliable_source hear_that_from
bet: who_will_win place_a_bet take_bets odds_on laying_odds in_the_pool sweepstake win_the_bet pot_money
debt: outstanding_bills outstanding unpaid_bills owe_anybody owe_anyone owe_someone in_anyone_debt behind_on_your not_paid_for
guest: odd_visitors visitors_lately who_stays_here travellers_come strangers_come last_visitors recent_visitors recent_guests before_i_came other_travellers
fun: is_there_singing what_do_people_do_in_the_evening in_the_evenings on_an_evening what_is_on evening_entertainment where_can_i_have_fun liven
safe: are_they_all_right is_everyone_all_right is_everybody_all_right everyone_ok everybody_safe everyone_safe are_the_villagers anyone_hurt anybody_hurt casualties
shelter: where_are_the_villagers where_is_everybody where_is_everyone where_did_everybody where_did_everyone everyone_gone people_stay places_to_shelter
liquor: that_famous famous_drop house_speciality speciality special_bottle
recipe: how_is_it_made how_do_you_make how_is_your how_was_it_made what_do_you_put_in put_into_it secret_ingredient distil distilled distillery
wares: buy_here what_do_you_sell what_do_you_make make_for_customers customers_order
horse: shoeing shoe_a_horse shod reshod
name_of: woman_name girl_name call_it_that why_do_you_call why_is_it_called have_a_name
origin: always_lived_here lived_here_long from_around_here born_here grow_up_here come_here_from not_from_here local~ native_here how_did_you_come_here
former_life: always_lived_here always_been_a always_worked before_you_became what_were_you_before been_a_smith worked_before used_to_be other_job learned_your_job
measure: my_measurements measurements measurement right_length correct_length accurate accuracy precise_enough my_equipment my_instrument my_tools measure_right
survey_chain: my_measurements my_chain my_instrument the_right_length
hot: heat_the_metal heat_it heat_the_iron how_hot soften_the_iron melt
coal: heat_the_metal_with heat_it_with
workshop_wet: shop_under_water workshop_flooded shop_flooded
smithy: your_shop your_workplace place_of_work where_you_work
hidden_thing: wrapped wrapped_in bundle parcel package beneath_the under_the_bench under_your_bench
straps: strap straps iron_bands bands brackets braces metal_bands
cloth: wrapped wrap bundle
church_work: for_the_church for_the_chapel make_for_the_church
masterpiece: proud_of_any piece_are_you_proud work_are_you_proud your_best your_finest favourite_piece best_made
tooth: aching_tooth bad_tooth sore_tooth loose_tooth pull_out_a_tooth pull_a_tooth lose_that_tooth missing_tooth lost_a_tooth
swim: go_for_a_dip dip~ dive diving paddle_in get_in_the_water in_the_water~ wade go_in_the_water learn_to_swim go_under_water
fear: makes_you_nervous make_you_nervous worst_fear what_scares what_frightens keeps_you_awake dread_most biggest_fear frightened_of afraid_of scared_of worried_about
fear: were_you_scared were_you_afraid were_you_frightened brave_enough
dark: afraid_of_the_dark frightened_of_the_dark dark_places
metal_bird: metal_goose iron_goose copper_bird metal_bird
accepted: treat_you_well treat_you_badly kind_to_you nice_to_you mean_to_you do_people_like_you like_it_here feel_at_home at_home_here made_friends settled_in get_on_here
newcomer: treat_you_well treat_you kind_to_you nice_to_you like_it_here feel_at_home at_home_here made_friends settled_in get_on_here do_people_treat
animals_yours: your_animals those_animals your_beasts these_creatures
goose: your_animals those_animals your_flock these_animals your_feathered your_birds waddle
information: information info knowledge tip tips bit_of_information sell_information what_do_answers_cost
buttons: payment_for_answers
mother: does_your_mother your_mother_live see_your_mother see_your_mum visit_your_mother miss_your_mother where_is_she_working
school: learn_latin latin go_to_lessons learn_to_read clever_at who_taught_you_to_read know_how_to_read
lookout: from_up_there up_there what_can_you_see see_from high_place climb_up birds_eye
hideout: be_alone be_by_yourself want_to_be_alone on_your_own_place quiet_place secret_base where_do_you_go go_to_be_alone nobody_bothers
hide: be_alone want_to_be_alone disappear_to where_do_you_go_when nobody_bothers
order: what_is_he_making making_for_you making_you what_is_the_smith_making did_you_order custom_made made_to_order have_it_made
play: do_all_day for_fun in_your_free_time when_you_are_bored play_with_friends playmates friends_to_play jump jumping leap hop climb~ playground
stumps: old_stones_in_the_river stones_in_the_river stepping_stones jump_from
coping: coping cope doing_all_right getting_on_in bearing_up
find: picked_up picked_up_on what_have_you_found found_on_the_bank found_in_the lying_in_the_mud washed_ashore washed_ashore wash_ashore flotsam river_bring things_you_found beachcomb
future: some_day take_over_the take_over_one_day run_the_inn_one_day do_you_want_to_be would_you_like_to_be want_to_become like_to_become when_you_grow in_the_future
successor: take_over_the_inn take_over_one_day
grandfather: your_grandad your_grandpa know_your_grandfather
form: which_document what_document what_papers what_paperwork need_to_fill which_form official_papers in_triplicate stamp~ administrative administration
seasoning: seasoning season spice~ bland tasteless
pepper: seasoning season bland
career: why_did_they_send who_sent_you sent_here send_you_here assigned assignment posted posting stationed been_stationed been_working_here your_service years_of_service
come_here: why_did_they_send who_sent_you send_you_here assigned_here posted_here stationed_here been_stationed how_come_you_are_here why_are_you_here chose_to_come
family: hear_from_home someone_back_home anyone_back_home anybody_back_home back_home loved_ones
daughter: hear_from_your_girl
write_to: hear_from in_touch stay_in_touch keep_in_touch
lost_property: people_forgot forgot_things forgotten_things things_people_leave left_by keep_for_people nobody_claimed somebody_lost has_anyone_found
dressed: smartly_dressed so_smart so_elegant fancy_clothes proper_dress dress_code
wash: limit_on_washing how_long_can_i_shower wash_my_hair running_water
blankets: blanket blankets quilt duvet
warm: keep_warm warm_enough against_the_cold freezing shiver shivering stay_warm
ration: rationing_anything how_much_can_i_have how_much_is_left share_out
orders: where_do_your_orders who_gives_you_orders who_gives_the_orders take_orders orders_come_from instructions_come who_tells_you_what chain_of_command
company: who_gives_you_orders who_gives_the_orders your_orders_come orders_come_from who_employs employed_by who_pays_for_all who_funds who_runs_this_place who_runs_the_station
wages: who_pays_you get_your_money get_your_wages do_you_get_paid pays_your
marriage: did_your_marriage marriage_last still_married break_up broke_up split_up separated ex_wife ex_husband divorced
craft_vehicle: what_kind_of_craft what_do_you_steer what_do_you_drive your_vehicle your_craft
tug: what_kind_of_craft what_do_you_steer what_do_you_drive your_vehicle your_craft what_are_you_flying
born: birthplace your_birthplace place_were_you_born your_origins born_in_space born_up_here come_from_originally hail_from_originally
jacket: jacket_before your_jacket who_wore whose_jacket
sky: seen_rain felt_rain seen_the_sky seen_a_tree seen_the_sea seen_snow felt_the_wind
solid_ground: seen_rain seen_the_sky seen_a_tree seen_the_sea been_to_earth been_on_earth been_outside stood_on land_on_a_planet visit_earth go_to_earth
docking: park_a_ship parking_a_ship parking dock_with manoeuvre approach~ take_us_off land_here bring_the_ship
evacuate: take_us_off get_us_off leave_in_an_emergency emergency_exit
playing_cards: play_for_money play_for_stakes card_night poker_night game_night games_night win_at_cards
ghost: heard_a_ghost see_a_ghost ghosts_here creepy_noise
offer: offer_you_work offer_you_a_job offered_you work_somewhere_else go_somewhere_else leave_kepler tempted get_a_better
love_life: love_life
romance: love_life somebody_you_like someone_you_like somebody_you_fancy
language: what_language which_language do_you_speak speak_german speak_english
"""
