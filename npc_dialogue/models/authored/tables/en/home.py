"""English: which words speak of the same thing: house, food, drink and clothes."""

CONCEPTS = """
sleep: sleep sleeps slept asleep sleeping bed beds bed_down bedded slumber nap doze kip snooze lie_down bedroom
sleep: turn_in bunk rest~ lay_my_head lay_your_head overnight~ hammock mattress pillow tired~ crash_here
lodging: lodging lodgings room rooms stay stay_over staying overnight accommodation spend_the_night put_me_up
lodging: guest_room vacancy vacancies place_to_stay roof_over_my_head bed_for_the_night somewhere_to_stay
lodging: board_and_lodging rent bed~ beds~ inn~ hotel shelter~ quarters~ sleep~ nights~ lay_my_head crash_here
lodging: hostel chamber~ room_for_me take_a_room rest_my_head lie_down_here place_for_the_night need_a_bed
lodging: need_a_room want_a_room want_a_bed got_a_bed got_a_room free_room spare_room room_free bed_free
lodging: somewhere_to_rest any_beds any_rooms rooms_left put_up_for_the_night put_up_here sleep_here sleep_tonight
lodging: pass_the_night take_lodgers room_for_the_night can_i_sleep
home: home house houses cottage dwelling abode residence hut~ cabin~ homestead place_to_stay place_of_your_own
home: live~ lives~ lodging~ strange_home odd_home where_you_live live_in_there live_in_that sleep_in_there
home: in_there~ under_that_boat
reside: live lives living_here dwell reside resides inhabit stay~ where_do_you_stay home~ house~ sleep~
inhabitants: inhabitant inhabitants population villagers townsfolk resident residents locals populace souls~ folks~ how_many_folk how_many_folks how_many_people how_many_souls all_told~
inhabitants: how_many_people how_many_of_you live_here lives_here people_here neighbours~ who_else_is_there
inhabitants: community
room_place: room chamber bedroom~ parlour~ cabin~ quarters~
shelter: shelter refuge shelters take_in took_in taken_in evacuate evacuated evacuation bed_down~ safe_place
shelter: find_room homeless where_are_the_villagers where_is_everybody where_is_everyone where_did_everybody
shelter: where_did_everyone everyone_gone people_stay places_to_shelter
food: food eat eats eating ate meal meals supper dinner lunch dish~ dishes~ hungry starving starved~ hunger~ bite~ menu
food: snack~ grub~ feed~ fed~ famished~ peckish~ something_to_eat get_fed cook~ cooking~ kitchen~ stew~ soup~
food: what_is_cooking on_the_stove appetite~ specials~ special~ serve~ serving~ nosh~ cuisine~ ration~ rations~ plate~
food: belly~ stomach~ tuck_in dine~ lunchtime~ in_the_pot on_the_table~ what_are_you_cooking what_have_you_cooked
food: what_are_you_serving smells_good serving_today meal_today on_the_menu could_eat_a_horse eat_something_here
food: have_you_got_anything_to_eat anything_hot something_hot hot_meal warm_meal something_warm feed_me
food: tasty_today in_the_kitchen what_is_good_here recommend_to_eat meals_do_you_serve empty_stomach not_eaten
food: growling~ nibble~ any_food have_any_food
hunger: hunger hungry starve starving famine starvation ration rations go_without enough_food short_of_food
hunger: shortage food~
breakfast: breakfast morning_meal egg~ porridge food~
soup: soup stew broth kettle~ chowder
pie: pie pies pastry tart pudding
bread: bread loaf loaves bake baked baking baker~ bun~ buns~ crust~ dough~ toast~ oven~ sandwich~ rolls~ decent_baker
bread: good_baker bake_well bakes_well
cake: cake cakes cookie~ biscuit~ sweets candy~ dessert
meat: meat beef~ pork~ mutton~ ham~ bacon~ sausage~ steak~
cheese: cheese butter~ dairy
milk: milk milky white~ cream cloudy~
fruit: fruit apple~ apples~ pear~ plum~ plums~ berries~ orange~ oranges~ lemon~
vegetable: vegetable vegetables onion~ carrot~ cabbage~ potato~ potatoes~ tomato~ tomatoes~ beans~ turnip~ pease~ peas~
egg: egg eggs
fish: fish fishing fisherman angling angler trout~ salmon~ pike~ caught~ catch~ eel~ eels~ net~ bait~ slippery~
fish: what_bites biting~ fish_biting take_the_bait catch_anything any_luck_fishing good_catch in_those_traps
fish: in_the_trap in_your_net what_do_you_catch your_catch own_catch
eel: eel eels slippery_fish fish~ fishing~ slippery~ smoked_fish~ what_is_biting caught_anything catch_anything
eel: in_those_traps slimy wriggling snake_like
trap: trap traps snare baskets~ pots~ catch~ caught~
flour: flour sack_of_meal bag_of_meal meal~ grist powder~ grain~ ground~ sacks~ bag_of_flour
flour: something_to_bake_with baking~ white_flour ground_corn ground_wheat finely_ground
grain: grain grains corn wheat barley~ oats~ rye~ cereal~ cereals~ seed~ crop~ crops~ harvest~ kernel~ kernels~ seedcorn~
grain: maize~ spelt~
seed: seed seeds seed_corn sow~ sowing~ plant~
harvest: harvest harvests crop crops reap reaped reaping yield fields field farming~ wheat~ corn~ barley~ grain~
harvest: sowing~ ripe bring_in~ brought_in~ gather_in good_year bad_year threshing scythe crops_ready wheat_ready
harvest: ripen this_year_yield get_the_harvest_in gathered_in corn_in good_harvest bad_harvest failed_harvest
harvest: poor_harvest
mill: mill mills milling miller~ windmill~ watermill~ millhouse~
miller: miller mill~ who_mills
grind: grind grinding grinds grind_with crush crushing pulverise mill~ milling~ millstone millstones grindstone
grind: grindstones powder~ grinder into_flour into_powder round_things~ mash kernel kernels turn_into_flour
grind: made_into_flour grind_the_grain grinding_gear grinding_wheel make_flour makes_the_flour
grind: how_do_you_make_flour milled
wheel: wheel wheels waterwheel spin spinning turning~ going_round go_round goes_round rotate rotating spins whirl
wheel: that_thing_outside thing_in_the_water thing_outside big_wooden_thing paddle_wheel blades~
stopped: stopped standing_still stand_still still not_moving not_turning not_move not_turn halted idle stuck~
stopped: not_work not_working out_of_order not_spinning not_spin standing_idle at_a_standstill standstill seized
stopped: out_of_action shut_down not_going
running: running run~ working~ turning~ in_operation operating moving~ go_round~ still_work still_going still_spin
running: still_turn still_turning still_working still_works still_run in_working_order in_order going_well
running: how_is_it_running
bucket: bucket buckets pail paddles~ blades~
drink: drink drinks drinking ale beer wine~ thirsty thirst booze~ alcohol pint~ beverage sip~ drunk~ tipple~
drink: wet_my_whistle mug~ tankard~ drunkard~ parched~ tap~ keg~ barrel~ brew~ brewing~
liquor: brandy spirit~ spirits liquor schnapps whisky~ whiskey~ rum~ gin~ booze~ moonshine~ strong_stuff
liquor: strongest_drink strong_drink hard_stuff vodka~ plum_spirit house_special~ firewater~ drop_of_something
liquor: tipple~ that_famous famous_drop house_speciality speciality~ special_bottle
barrel: barrel barrels cask casks keg kegs tun
bottle: bottle bottles flask jug
recipe: recipe recipes how_is_it_made how_do_you_make_it ingredients ingredient go_into goes_into made_of
recipe: made_from what_is_in_it brew~ formula how_do_you_make how_is_your how_was_it_made what_do_you_put_in
recipe: put_into_it secret_ingredient distil distilled distillery
tavern: inn tavern pub taproom bar~ alehouse public_house hostelry guesthouse hotel~ dry_boot
innkeeper: innkeeper landlady landlord barmaid bartender barkeep barkeeper publican hostess inn~ tavern~ pub~
innkeeper: inn_lady
clothes: clothes clothing coat~ coats~ dress~ shirt~ shirts~ apron~ trousers~ garment garments outfit jacket~ cloak~ skirt~
clothes: wear~ wearing~ costume~ uniform~
shoe: shoe shoes boot boots slipper slippers footwear sandal sandals clog
hat: hat hats cap bonnet hood
button: button buttons
tailor: tailor tailors seamstress dressmaker sewing sew stitch needle
laundry: laundry laundress wash washing washerwoman linen launder clean_clothes soap ironing~
door: door doors doorway entrance~ entry~ latch~ lock~ knob~ porch~ threshold~ hatch~ that_door creaking_door
door: rattling_door front_door
hinge: hinge hinges door~ rattle~ creaky~ squeak~
gate: gate gates sluice sluices floodgate barrier gateway barriers barricade floodgates shutter water_barrier
sluice: sluice sluices floodgate lock_gate mill_gate water_gate gate~ water_barrier barrier_in_the_water
sluice: holds_the_water keeps_the_water
jam: jam jammed stuck stick~ wedge wedged block blocked~ clog~ get_stuck got_stuck getting_stuck driftwood~ blocks
jam: block_the something_blocked get_jammed obstruct obstructed obstruction clogged_up
driftwood: driftwood floating_wood debris flotsam logs~
roof: roof roofs rooftop thatch~ shingles~ ceiling~ rafters~
window: window windows pane outside~ stare~ staring~
look_out: look_out look_out_of stare staring gaze gazing watch_the_river always_looking peer~ watch~ window~
wall: wall walls
nail: nail nails peg hook~ tack
cellar: cellar cellars basement below_stairs downstairs~ vault~ crypt~ underneath~ under_the_floor under_the_house
cellar: under_the_inn below~ down_there down_below down_the_stairs under_your_house under_the_floorboards
cellar: floorboards~ below_us below_ground beneath_us downstairs_there
loft: loft lofts attic upstairs~ top_floor garret~ up_top~ hayloft~
stairs: stair stairs steps~ staircase stairway ladder
bench: bench workbench table~ beneath~ underneath~
cloth: cloth fabric cloths linen~ textile rag~ wool weave weaver silk wrapped wrap bundle
fire: fire fires flame flames burn~ burning blaze ablaze spark sparks bonfire inferno light_a_match catch_fire
fire: burn_down set_fire set_on_fire open_fire catch_light burst_into_flames inflammable
coal: coal charcoal fuel firewood~ burn~ what_do_you_burn peat~ fire_with heat_the_metal_with heat_it_with
hot: hot heat heated warm~ scorching~ temperature~ glow~ glowing~ heat_the_metal heat_it heat_the_iron how_hot
hot: soften_the_iron melt~
cold: cold freezing chilly~ frost~ frozen~ ice~ icy~
lamp: lamp lamps lantern lanterns candle candles torch torches light~ lights~ open_flame match~ matches~
lamp: naked_flame bring_a_light a_light~ strike_a_light matchbox~
smoke: smoke smoking pipe tobacco cigar cigarette smokes have_a_smoke puff
dust: dust dusty powder~ explode~ explosion~ why_no_fire why_no_flame no_smoking no_fire allowed_to_smoke
explosion: explosion explode exploded blast~ blow_up blew_up detonate~ bomb~ burst~ go_up_in_flames
chimney: chimney stovepipe stove hearth fireplace oven
coffee: coffee caffeine espresso tea~ brew~
tea: tea teas cuppa
chickpea: chickpea chickpeas beans bean legumes pulses lentils
pepper: pepper salt spice spices seasoning flavour season bland
tin: tin tins can~ cans canned tinned
tie: tie ties necktie neckwear cravat bow_tie tie_on
dressed: dressed dress_up dressed_up dress_like well_dressed smart~ formal~ formally~ wear~ wearing~ clothes~
dressed: outfit~ suit~ uniform~ get_up smartly_dressed so_smart so_elegant fancy_clothes proper_dress dress_code
jacket: jacket jackets coat coats anorak parka sleeve jacket_before your_jacket who_wore whose_jacket
lost_property: lost_property lost_and_found left_behind leave_behind forgotten~ unclaimed claimed~ handed_in
lost_property: hand_in handed_it_in i_lost i_have_lost can_not_find misplaced mislaid nobody_wants people_forgot
lost_property: forgot_things forgotten_things things_people_leave left_by keep_for_people nobody_claimed
lost_property: somebody_lost has_anyone_found
urn: urn ashes cremated
shower: shower~ showers bath baths bathe wash_myself hot_water have_a_wash soak tub~ bathroom
heating: heating heat~ heater radiator warm~ keep_warm cold~ freezing chilly~ warm_enough against_the_cold shiver
heating: shivering stay_warm
sleep_where: where_do_we_sleep where_does_everyone_sleep where_do_people_sleep everybody_sleeps bunking bunk~
sleep_where: bunks~ bed_down sleeping_arrangements
canteen: canteen mess mess_hall cafeteria dining_hall dining_room galley refectory dine
sky: sky skies heaven~ clouds~ open_air blue_sky outdoors~ under_the_sky seen_rain felt_rain seen_the_sky
sky: seen_a_tree seen_the_sea seen_snow felt_the_wind
pocket: pocket pockets in_your_jacket in_your_coat
view: view views window~ porthole viewport out_there outside_the_window look_outside see_outside below_us
view: beneath_us down_below~
lights: lights light~ lighting lamps~ amber yellow~ dim dimmed flicker flickering bulb bulbs in_the_dark so_dark
lights: lights_out
filter: filter filters sieve strainer
sock: sock socks stocking stockings barefoot knit knitted knitting
tomato: tomato tomatoes
pot: pot pots on_the_fire~ cauldron kettle~ pan
wash_clothes: wash_clothes do_the_washing washing_clothes
jewel: jewel jewels ring~ necklace~ gem gems diamond~ brooch~ amulet~
mirror: mirror
well: well_water fountain pump water_pump
plum: plum plums prune
honey: honey bees~ beehive
smoke_fish: smoked smoking_fish smokehouse
candle: candle candles wax
pipe: pipe pipes plumbing
dry: dry dried drying drought
wet: wet soaked soaking damp moist moisture
mould: mould mouldy mold mildew
upside_down: upturned upside_down turned_over
doorstep: leaves_at_your_door leaving_at_your_door on_your_doorstep
seasoning: seasoning season spice~ bland tasteless
wash: limit_on_washing how_long_can_i_shower wash_my_hair running_water
blankets: blanket blankets quilt duvet
lodging: free_bed spare_bed bed_upstairs room_to_let let_me_a_room stay_the_night for_the_night bunk_down sleeping_place place_to_sleep
lodging: somewhere_to_sleep where_do_guests_sleep make_up_a_bed space_for_me take_me_in full_up fully_booked vacant
food: what_is_for_supper what_is_for_dinner what_is_for_lunch what_is_for_tea anything_tasty something_tasty empty_belly recommend_for hungry_as
food: good_to_eat smells_so_good smells_good what_smells eat_here a_bite bite_to_eat something_to_chew what_are_we_eating what_do_you_serve
hunger: bread_for_everyone enough_bread enough_to_eat food_for_the_winter get_through_the_winter through_the_winter last_the_winter feed_everyone
hunger: go_hungry going_hungry lean_winter tighten_our_belts
drink: something_to_drink wet_my_throat what_do_you_have_to_drink drop_to_drink dry_throat pour_me
liquor: what_is_in_the_bottle that_bottle strong_drop something_strong something_stronger nightcap
cellar: below_stairs_here underground what_is_down_there what_do_you_store
shoe: footgear laces sole soles cobbler
clothes: what_are_you_wearing that_outfit get_dressed
button: buttonhole fasten fastener
window: look_out_of_the_window at_the_window by_the_window
lamp: lit_candle bring_fire
laundry: laundress washerwoman wash_house wash_shirts do_laundry
stairs: going_up climb_the_stairs
"""
