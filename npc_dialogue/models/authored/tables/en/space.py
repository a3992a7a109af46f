"""English: which words speak of the same thing: stations, ships and machines."""

CONCEPTS = """
space: space outer_space cosmos universe galaxy~ stars~ star~ void~ vacuum~
star: star stars constellation~ sky~
planet: planet planets world~ moon~ moons~ earth~ mars~ jupiter~ homeworld~ surface~
earth_home: earth back_home home_planet terra
spaceship: spaceship starship spacecraft ship~ ships~ shuttle~ freighter~ vessel~ craft~ rocket~
shuttle: shuttle shuttles supply_ship ferry~ transport~ lander~ next_ship transfer~ relief_ship
station: station stations outpost~ base~ habitat~ ring~ module~ modules~ this_place~
orbit: orbit orbits orbiting trajectory~ altitude~ course~
gravity: gravity weightless weightlessness floating~ zero_g spin~ rotation centrifuge drift~ drifts~ floats~
gravity: fall_sideways falls_sideways to_the_side sideways fall_to_the_left drop_things let_go~ heavier~ lighter~
gravity: light_on_my_feet why_do_i_feel_light weight~ pull~
airlock: airlock airlocks hatch lock~ docking_port outer_door pressure_door bulkhead way_outside
air: air oxygen breathe breathing atmosphere o2 ventilation suffocate scrubber~ scrubbers~ life_support stuffy
pressure: pressure decompression leak~ leaks~ breach breached hull_breach vacuum~
leak: leak leaks leaking leaky drip dripping seep hole~
suit: suit spacesuit suits space_suit helmet pressure_suit
spacewalk: spacewalk eva outside~ go_outside walk_outside
reactor: reactor engine~ engines~ core~ power_plant generator fusion nuclear drive~ reactors fission meltdown
engine: engine engines motor drive~ thruster~ thrusters~ propulsion~ machine~
power: power electricity energy blackout current~ outage lights_out batteries battery power_cut solar panels~
power: lights_went_out lights_gone power_failure brownout grid lights~ lamps~ dim~
computer: computer computers mainframe system~ systems~ software~ program~ terminal~ console~ data~ ai~ network~
ai: ai artificial_intelligence machine_mind android robot~ bot synthetic
robot: robot robots android drone~ drones~ machine~ automaton~ mechanical~
machine: machine machines machinery device~ mechanism~
crew: crew crewmates team staff~ shipmates colleagues coworkers who_else_works on_board aboard everybody_here~
crew: personnel people_here~
captain: captain commander skipper commanding_officer boss~ in_command in_charge~ chief~ leader~
engineer: engineer engineers technician mechanic maintenance~ repairman
scientist: scientist scientists researcher professor lab~ research~ experiment~
science: science research experiment experiments laboratory lab study~ studies~
pilot: pilot pilots flying fly~ flies~ flight aviator flies_the flying_the who_flies navigator helmsman
dock: dock docks docking docked berth harbour harbor port pier quay landing~ jetty arrive~ arrival
cargo: cargo freight container containers crate crates hold~ supplies~ goods~ load~ shipment storage~
storage: storage store_room storeroom warehouse stockroom depot supplies~
supply: supply supplies provisions stores~ restock~ resupply~ delivery~
garden: garden gardens greenhouse hydroponics hydroponic~ plants~ grow~ growing~ gardener~ vegetables~ arboretum~
garden: vegetable_patch orchard~
plant: plant plants flower flowers grow~ herbs~ seedlings~ leaf~ leaves~ tree~ bush~
tree: tree trees forest~ wood~ woods~
forest: forest woods woodland jungle
mountain: mountain mountains hill hills peak~ cliff~
lake: lake lakes pond ponds pool
island: island isle
cave: cave caves cavern tunnel tunnels
castle: castle fortress keep~ palace
mine: mine mines mining miner ore dig~
quarters: quarters cabin bunk bunks berth~ sleep~ room~ cabins
corridor: corridor corridors hallway deck decks passage~ level~ section sections
lift: lift elevator lifts~
camera: camera cameras surveillance footage recording recordings monitor~
radio: radio transmission transmissions transmit antenna comms comm communication communications contact~
radio: frequency broadcast call_home
message: message messages signal~ transmission~ note~ call~
log: log logs logbook record~ records~ diary journal entry~
code: code codes password passcode access_code combination pin
key: key keys keycard key_card access~ unlock~ pass~
alien: alien aliens extraterrestrial lifeform~ lifeforms~ life_forms creature~
accident: accident accidents incident mishap went_wrong go_wrong disaster~ catastrophe tragedy
malfunction: malfunction malfunctions failure fail fails failed broken~ breakdown glitch acting_up not_working
malfunction: fault~ faulty defect error~
sabotage: sabotage saboteur sabotaged tampered tamper on_purpose deliberate
alarm: alarm alarms siren emergency alert warning~
meteor: meteor meteors meteorite asteroid asteroids comet micrometeorite debris~ impact
company: company corporation corporate~ employer firm headquarters~ management~ bosses~ who_do_you_work_for
company: who_do_you_all_work_for work_for~ owns_this owns_the_station head_office the_bosses your_employer
company: your_bosses hq~ board_of_directors who_gives_you_orders who_gives_the_orders your_orders_come
company: orders_come_from who_employs employed_by who_pays_for_all who_funds who_runs_this_place
company: who_runs_the_station
contract: contract contracts sign_on signed~ term~ terms~ how_long_are_you hired
shift: shift shifts duty_roster roster working_hours off_duty on_duty
leave_home: go_home going_home when_do_you_leave ship_out rotate_out
ration: ration rations portion portions allotment rationing_anything how_much_can_i_have how_much_is_left
ration: share_out
recycle: recycle recycled recycling recycler reclaim reclaimed waste~ reuse
waste: waste garbage rubbish~ trash sewage refuse~
water_supply: drinking_water water_tank tanks~ tank~ fresh_water
quarantine: quarantine isolation contaminated contamination infected
light_source: lights~ lighting dark~ bulb
birthday: birthday birthdays
holiday: vacation day_off days_off
photo: photo photos photograph picture~ pictures~
telescope: telescope observatory observe observation astronomer astronomy
screen: screen screens display monitor
drill: drill drilling bore
health: health healthy fit~ exercise
road_closed: road_closed roads_blocked impassable is_the_road_open blocked~
mayor: mayor town_council
portrait: portrait chairman
thruster: thruster thrusters engine~ engines~ propulsion jets
flying: fly flies flying flown flew pilot~ pilots~ at_the_helm behind_the_wheel
life_support: keeps_us_breathing keep_us_breathing keeps_us_alive looks_after_the_air air_supply~ life_support
life_support: breathing~ air~ oxygen~ breathe~ scrubbers~ keep_us_alive
scrubber: scrubber scrubbers air_filter air_filters air_cleaner purifier purify
tug: your_ship that_ship_of_yours your_little_ship
next_ship: next_time_a_ship ship_comes come_for_us
planet: live_on_a_planet
reactor: power_source
"""
