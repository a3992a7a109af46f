"""English: which words speak of the same thing: farm, animals, roads, water and weather."""

CONCEPTS = """
farm: farm farms farmer farmers farming farmstead~ peasant~ barn~ field~ fields~
animal: animal animals beast beasts creature creatures livestock wildlife~ pets~
pet: pet pets dog~ cat~ animal~ animals~ tame~
cat: cat cats kitty kitten kittens tomcat~ feline~ mouser~ pussy~ puss~ purr~ meow~ four_legged furry~ fur~ ginger~ tabby~
cat: that_animal takes_care_of_the_rodents keeps_the_mice
dog: dog dogs hound puppy hounds mutt
mouse: mouse mice rat rats rodent rodents vermin pests mousetrap
horse: horse horses mare~ stallion~ pony hoof~ hooves~ horseshoe horseshoes saddle~ farrier~ steed~ shoeing~ shoe_a_horse
horse: shod~ reshod~
cow: cow cows cattle ox~ oxen~ bull~ calf~
goose: goose geese gander gosling goslings bird birds fowl poultry feathered_friends flock~ honk waterfowl
goose: your_animals those_animals your_flock these_animals your_feathered your_birds waddle
bird: bird birds goose~ geese~ chicken~ chickens~ hen~ hens~ rooster~ pigeon~ pigeons~ swan~ crow~ raven~ owl~ fowl~ feathers~
bird: duck~
flock: flock herd gaggle
sheep: sheep lamb~ lambs~ ewe~ shepherd~ wool~
pig: pig pigs hog~ swine~ piglet~
bee: bee bees honey hive beekeeper beehive
spider: spider spiders insect~ insects~ bug~ bugs~
boat: boat boats ship~ ships~ vessel hull~ raft~ punt~ rowboat canoe barge~ ferry~ craft~ sail~ sailing~
barge: barge barges bargeman bargemen boats_from~ cargo_boat freight~ river_traffic
ferry: ferry ferries ferryboat ferried crossing cross~ across~ boat~ take_me_over take_me_across bring_me_over
ferry: ride_over row_me carry_me_over bring_me_across get_me_across river_crossing sailing today_crossing
ferry: are_you_sailing go_over_today do_you_sail are_you_crossing set_sail
ferryman: ferryman boatman ferry_man ferry~ boat~ old_man_at_the who_runs_the_ferry old_sailor~
cross: cross crosses crossing across get_over get_across other_side other_bank far_bank far_side far_shore
cross: east_bank opposite_bank opposite_side to_the_other over_the_river over_the_water over_there~ take_me_over
cross: bring_me_over ferry~ ride~ ferried~ traverse to_the_far_bank to_the_far_side get_me_across get_us_across
cross: get_me_over over_to_the_other on_the_other_side reach_the_other
row: row rowing rowed rower oar oars paddle paddling scull sculling steer~ handle_a_boat pull_an_oar boating
row: row_me~ handle_an_oar steering steer_a_boat good_at_steering handle_the_boat
steer: steer steers steering helm rudder pilot navigate~ boat~ sail~ drive~
passenger: passenger passengers ferried taken_across take_across took_across taken_over brought_across
passenger: people_you_carried carried~ rider riders fare~ trip_you_ever_made trip~ somebody_you_took
passenger: people_you_have_taken customers clients anyone_famous
bridge: bridge bridges crossing~ span~ arches~ arch~ build_a_crossing new_crossing
old_bridge: old_bridge stone_bridge bridge_before remains ruin ruins stump stumps pillars~ arches~
old_bridge: used_to_be_a_bridge before_there_was_a_ferry
new_bridge: new_bridge new_crossing bridge_plan build_a_bridge build_the_bridge bridge_project another_bridge
new_bridge: should_there_be_a_bridge want_a_bridge like_a_bridge need_a_bridge bridge_be_good bridge_help
new_bridge: in_favour_of_the_bridge against_the_bridge bridge_change
road: road roads path paths way_to route routes track~ street lane highway trail how_do_i_get how_do_you_get
road: which_way way_out~ get_to~ direction directions how_to_get on_foot~ walk_to reach~
travel: travel travels travelling traveling journey journeys trip voyage abroad~ travelled~ see_the_world ever_left
travel: been_elsewhere been_away adventure~ adventures~ been_anywhere gone_anywhere left_the_village left_this_place
travel: far_away~ wander~ roam~ overseas~ explore~ exploring~
sea: sea ocean seas coast~ shore~ beach~ waves~ tide~ salt_water
world: see_the_world wide_world other_countries abroad foreign_lands
leave: get_out get_away get_out_of_here leave_here can_i_leave can_we_leave way_out depart cut_off trapped
leave: stranded isolated leave_town leave_the_village leave_this_place stuck_here going_anywhere escape~
escape: escape escaped flee fled run_away get_away~ break_out evacuate~
far: far distance distant how_far how_many_miles miles mile~ how_long_to_get nearest~ far_away
town: town towns city cities nearest_town market_town nearest_city next_town nearest_place
village: village villages hamlet settlement this_place~ around_here~ town~ parish~ this_town community~
map: map maps chart~ charts~ atlas
founding: founded founder founders founding settler settlers first_people first_house beginnings began begin~
founding: origins how_did_it_start came_to_be started~ how_did_it_all_start establish established settled~
founding: history~ be_a_village is_there_a_village why_here
history: history past~ long_ago ancient old_days olden_days origin~ origins~ back_then in_the_past centuries
history: ages_ago founded~ chronicle heritage
origin: come_from comes_from came_from coming_from hail_from where_are_you_from origin originally source~
origin: from_around_here home_town always_lived_here lived_here_long born_here grow_up_here come_here_from
origin: not_from_here local~ native_here how_did_you_come_here
former_life: your_past before_you_came before_you_moved before_this before_that before_here used_to_do previously
former_life: earlier_life former_job past_life come_here~ moved_here former~ previous_job previous~
former_life: what_brought_you old_job last_job left_your_job give_up~ always_lived_here always_been_a
former_life: always_worked before_you_became what_were_you_before been_a_smith worked_before used_to_be other_job
former_life: learned_your_job
quit: why_did_you_leave leave_your_job quit resign resigned left_town~ gave_up walk_out why_did_you_go
quit: why_are_you_not_there
predecessor: predecessor before_you came_before previous_smith old_smith former_smith previous_owner
predecessor: took_over_from last_smith worked_here_before had_it_before used_to_work_here used_to_run
river: river rivers stream brook creek waterway riverbank~ bank~ banks~ water~ current~ flow~ flows~
weir: weir waterfall dam rapids cascade
flood: flood floods flooded flooding high_water deluge inundated inundation burst_its_banks bursts_its_banks
flood: break_its_banks overflow~ overflows~ water_came come_over over_its_banks over_the_banks river_rose
flood: river_comes_out water_in_the get_in~ got_in~ got_into~ underwater~ under_water disaster~ catastrophe~
flood: flood_water floodwater~ water_rose river_came came_up_so_high inundate~ swamped~ swamp~ last_time_it_flooded
flood: last_flood that_night night_of_the_flood when_the_water_came when_the_river_came when_the_river_rose
flood: eight_years_ago
flood_risk: next_flood flood_danger flood_again happen_again will_it_flood does_it_flood how_often~ likely~
flood_risk: chance~ risk~ expect_a_flood this_year~ flood_coming flood_is_coming flood_on_its_way another_flood
flood_risk: a_new_flood flooded_again flood_soon
rise: rise rises rising climb climbing climbs higher going_up come_up coming_up swell swelling still_growing
water_level: how_high how_deep water_level depth deep shallow level~ how_far_up what_height high_is high_up
water_level: current~ rise~ rising~ notched_post fall_again drop_again going_down_again gauge reading~
water_level: how_much_water how_is_the_water how_is_the_river is_it_rising still_climbing peak
flood_end: when_will_it_stop when_will_it_end be_over all_be_over go_down goes_down going_down drop~ recede crest
flood_end: peak~ last_much_longer how_long_will it_last river_fall water_fall fall_again drop_again
flood_end: when_does_it_stop over_soon how_long_until normal_again worst_over is_it_over end_soon
flood_mark: water_mark water_marks high_water_mark lines_on_the_door marks_on_the highest how_high_did record~
flood_mark: carvings~ carving~ cuts~ scratches~
weather: weather forecast sunny sun~ sunshine~ wind~ windy~ rain~ rainy~ storm~ snow~ cloud~ clouds~ climate
weather: shower~ fog~ mist~ what_is_it_like_outside how_is_it_outside going_to_be_sunny nice_out cold_out
weather: get_warmer clear_up
rain: rain raining rains rainy shower showers drizzle downpour pour~ pouring~ umbrella wet_weather get_wet storm~
rain: weather~ going_to_pour thunderstorms thunderstorm heavens_open soaked~
storm: storm storms thunder lightning~ gale~ hurricane~ tempest~ thunderstorm~ thunderstorms~ bad_weather rough_weather
snow: snow snowing blizzard~ winter~
wind: wind windy breeze gust
season: season seasons spring~ summer~ autumn~ winter~
night: night nights tonight midnight dark~ after_dark after_nightfall nightfall nighttime sun_is_down sun_has_set
night: sundown sunset middle_of_the_night late_at_night once_it_is_dark in_the_dark too_late~ late~ after_sunset
night: after_sundown past_midnight come_late back_late return_late get_back_late
morning: morning dawn sunrise daybreak first_light early~
evening: evening evenings dusk twilight nights~ after_work~
clock: clock clocks timepiece pendulum
friday: friday fridays end_of_the_week weekend weekends
sunday: sunday sundays
week: week weekly weeks
tug: tug tugboat tugs towboat your_ship your_boat your_vessel what_do_you_fly what_do_you_pilot ship~ boat~ tow
tug: towing hauler what_kind_of_craft what_do_you_steer what_do_you_drive your_vehicle your_craft
tug: what_are_you_flying
docking: docking dock~ docks~ docked land~ landing~ lands~ berth_a_ship bring_a_ship_in bring_in~ pull_in
docking: dock_a_ship moor mooring moored clamps clamp ships_land freighter~ arriving_ships reach_us~ park_a_ship
docking: parking_a_ship parking dock_with manoeuvre approach~ take_us_off land_here bring_the_ship
crank: crank cranks winch handle~ by_hand manually
evacuate: evacuate evacuation abandon_ship get_everyone_out escape~ rescue~ lifeboat life_boats escape_pod
evacuate: escape_pods take_us_off get_us_off leave_in_an_emergency emergency_exit
solid_ground: ground solid_ground firm_ground set_foot walked_on dry_land landfall soil planet planets earth~ sky~
solid_ground: down_there~ been_down seen_rain seen_the_sky seen_a_tree seen_the_sea been_to_earth been_on_earth
solid_ground: been_outside stood_on land_on_a_planet visit_earth go_to_earth
moon: moon moons callisto~ lunar~ crater~ craters~ rock~ satellite~
next_ship: next_ship next_boat supply_ship supply_run supply_vessel next_supply next_flight next_transport
next_ship: when_does_the_ship when_can_i_leave when_do_i_leave get_off get_off_this get_off_here get_out_of_here
next_ship: go_home get_home get_back_home get_back_to_earth leave_here ride_home pick_me_up fly_home resupply
next_ship: relief pick_up~ transport_home ship_back ship_home how_do_i_leave way_off way_back missed_my_ship
next_ship: missed_the_ship
nearby: nearby near_here close_by around_here vicinity
cart: cart carts wagon wagons carriage coach
arrive: arrive arrives arrived arrival arriving turn_up show_up get_here got_here
depart: depart departs departure departed leaves~ sets_off set_off take_off
schedule: schedule timetable what_time opening_hours when_do_you_open when_do_you_close open~ closed~ how_often
statue: statue statues monument sculpture memorial
orchard: orchard plum_tree apple_tree fruit_tree
sail: sail sails mast anchor deck~ rigging
anchor: anchor anchored moored mooring tied_up tied_to
moored: moored mooring tied_up tie_up tied_to not_sailing not_running not_crossing why_are_you_not_sailing
moored: why_no_ferry no_crossing not_going_over not_taking_people stay_on_this_side is_the_ferry_closed not_rowing
moored: out_of_service
harbour: harbour harbor landing jetty pier quay wharf dock~ docks~
lighthouse: lighthouse beacon
bell_rung: when_does_it_ring heard_it_ring
wave: wave waves tide tides
sailor: sailor sailors seaman mariner
pirate: pirate pirates
explorer: explorer explorers expedition
stepping_stones: old_stones_in_the_river stones_in_the_river stepping_stones jump_from
cat: something_furry furry_thing
goose: which_goose that_goose your_gander your_geese
river: the_river's funny_colour
fish: fishing_line put_out_a_line cast_a_line rod_and_line go_fishing
swim: been_in_the_river in_the_river_yourself in_the_water_yourself go_in_the_river step_in_the_water get_into_the_water wet_feet
night: late_tonight be_late i_may_be_late come_home_late fetch_me_late
ferry: still_fetch_me fetch_me pick_me_up come_for_me come_and_get_me
bridge: walk_over people_can_walk
rain: rain_tomorrow rain_today rain_later dry_tomorrow
road: way_out_of_here which_road the_road_to how_do_people_get way_from_here
far: how_long_is_the_way how_long_does_it_take long_walk
flood: bad_flood big_flood great_flood last_big_water great_water
flood_end: when_does_it_end water_go water_going_back going_back_down sink_again
village: this_hamlet your_village your_hamlet
"""
