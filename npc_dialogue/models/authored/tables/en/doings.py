"""English: which words speak of the same thing: what people do, how they are and how things are, when and how much."""

CONCEPTS = """
begin: begin begins began begun start~ starts~ started~ starting~ commence kick_off open~ opens~ opening~ get_going
begin: get_cracking get_started set_up~ first~ launch~ launched~ originate onset get_under_way
finish: finish finishes finished end~ ends~ ended~ stop~ close~ closes~ done_with over_with complete~ knock_off conclude
finish: wrap_up call_it_a_day pack_it_in all_done final~
stopped: stopped stop~ stops~ halt halted stuck standstill quit~ not_working not_turning packed_up given_up not_moving
stopped: silent~ still~ stalled seized_up idle~ out_of_action out_of_order
opening_times: open~ opens~ opening_hours what_hour when_do_you_start when_do_you_open close~ closing_time hours~ shut~
broken: broken break~ breaks~ broke~ busted bust knackered~ damaged damage~ wrecked kaput out_of_order faulty defect
broken: not_working does_not_work conked_out on_the_blink snapped~ crack~ cracked~ smashed~ packed_up malfunction gone_wrong
broken: packed_in fall_apart falling_apart bits~ wonky dodgy~ had_it failed~ torn ruined~ shattered~
repair: repair repairs repaired fix fixes fixed mend mends mended patch~ restore~ sort_out~ maintenance overhaul rebuild
repair: tinker put_right restoring spare_parts
change: change~ changes~ different~ alter altered swap~ become~ transform used_to_be new~ any_more no_longer
make: make~ made~ making~ build~ built~ craft~ create~ created produce~ manufacture handmade construct forge~ fashion~
make: come_up_with invent~ invented put_together
own_work: proudest_of masterpiece best_work best_thing_you_made finest_work all_you_have_made your_best made_yourself
destroy: destroy destroyed ruin~ ruined wreck~ wrecked demolish smash~ smashed flattened washed_away~ collapse collapsed
destroy: torn_down knock_down gave_way gone~ lost~ wiped_out devastated
fall: fall~ falls~ fell fallen drop~ drops~ dropped tumble trip~ tripped slip~ slipped collapse~ stumble topple go_down~
climb: climb climbs climbing climbed clamber scramble~ ladder~ go_up~ ascend mount~
jump: jump jumps jumping jumped hop hops hopping leap leaps leapt skip~ bounce~ bound~ spring~ vault~
run_away: run_away flee fled escape escapes escaped ran_off bolt~ get_away~ running_from scarper clear_off leg_it
run: run~ runs~ ran~ running~ race~ sprint dash~ hurry~ jog rush~
walk: walk~ walks~ walking~ walked~ stroll wander~ stride hike~ on_foot march~ trudge trot~ trotting amble
leave: leave~ leaves~ left~ leaving~ go_away~ move_away depart departure get_away quit~ set_off gone~ abandon clear_out
leave: pack_my_things pack_your_bags away_from_here get_out_of_here move_on go_elsewhere somewhere_else~ pack_up_and_go
leave: up_sticks
quit: quit~ give_up~ resign chuck_it_in chuck_this_in pack_it_in retire~ stop_working throw_in_the_towel jack_it_in
quit: start_afresh
retire: retire retired retirement pension~ stop_working put_your_feet_up hang_up_your old_age give_it_up take_it_easy~
arrive: arrive arrives arrived arrival come_here~ came_here~ turn_up turned_up showed_up got_here get_here reach~ reached~
arrive: land~ first_day the_day_you_came new_here~ since_you_came
come_here: come_here came_here end_up_here ended_up_here bring_you_here brought_you_here why_are_you_here wind_up_here
come_here: settle_here moved_here move_here how_did_you_get_here what_brings_you turn_up_here
former_life: before_you_came before_this~ used_to_do in_the_past~ earlier_life former~ previously~ before_you_moved
former_life: your_past old_job other_job do_before
return: return~ returns~ come_back came_back~ coming_back back_again get_back~ be_back go_home~ come_home~
wait: wait~ waits~ waiting~ waited~ await expecting~ hang_on~ queue patience patient~ delay~ hoping_for
visit: visit~ visits~ visiting~ visited~ visitor~ drop_by drop_in pop_in pop_round call_on come_to_see see~ up_here_a_lot
visit: come_round hang_around~
meet: meet~ meets~ met~ meeting~ encounter bump_into run_into get_to_know acquaintance
stay: stay~ stays~ remain~ stick_around stop_over hang_about~ settle~ settled~
search: search~ searching~ look_for~ looking_for seek~ seeking hunt_for~ after~ find~ rummage
find: find finds found~ discover discovered come_across~ turn_up~ turned_up~ spot~ unearthed stumbled_on dig_up
lost_thing: lost~ lose~ missing~ misplaced mislaid vanished~ can_not_find gone_missing left_behind somebody_lost disappeared
lost_property: lost_property left_behind~ belongs_to_somebody unclaimed lost_and_found somebody_is nobody_came_for whose~
disappear: disappear disappears disappeared vanish vanished gone~ missing~ went_away~ where_did_he_go never_came_back
disappear: what_happened_to become_of became_of~ ran_off~ walked_out left_her left_you take_off~ heard_from~
hide: hide hides hid hiding hidden conceal~ stash~ stashed~ behind~ tuck_away peek~ sneak~ hideout
look: look~ looks~ looking~ stare~ staring~ gaze~ peer~ peering glance~ peek have_a_look watch~ watching~ have_a_gander
look: take_a_look eyeing peep
look_out: watch~ watches~ lookout~ keep_watch keep_an_eye see_from~ spy~ spying~ observe~ sight~ vantage watch_from
see: see~ sees~ saw~ seen~ spot~ spotted~ notice~ noticed~ witness~ glimpse~ eyewitness
hear: hear~ heard~ listen~ listening~ ear~ overhear overheard eavesdrop
sound: sound sounds~ noise noises noisy din racket~ row~ hum~ humming~ roar~ roaring~ rumble rumbling bang~ banging~ buzz
sound: buzzing growl growls purr~ purrs~ thump thud knock~ knocking~ whirr clatter creak creaking clank hiss~ listening_to~
sound: rattle rattling grumble~ drone~ hullabaloo commotion~ loud~ thunder~ that_racket what_am_i_hearing whine~ throb~ beep
quiet: quiet~ quietly silent silence hush~ still~ peaceful~ calm~ dead_quiet not_a_sound noiseless mute hushed
smell: smell smells smelled stink~ stinks~ scent odour whiff pong reek~ reeks~ sniff aroma fragrance perfume nose~ stench
taste: taste tastes tasted flavour~ tasty delicious yummy bitter~ sweet~ sour~ salty~ bland funny_taste
touch: touch~ feel~ felt~ grab~ handle~ stroke~ pat~
speak: speak~ talk~ talks~ chat~ chatting natter conversation~ discuss~ mention~ speech chatter gab
language: language languages accent~ dialect speak~ talk_like~ foreign~ words~ translate mumble pronounce lingo jargon
name_of: name~ named~ called~ call_it~ go_by~ nickname title~ christened~ what_do_you_call
lie: lie~ lies~ lied~ lying~ liar fib~ fibbing made_up make_it_up fake~ pretend~ untrue bluff~ invented~ kidding
lie: having_me_on pulling_my_leg exaggerate bull~ nonsense~ tall_tale
truth: truth true~ really~ honest~ honestly~ genuine~ is_it_true for_real certain~ accurate fact~ believe~ trustworthy
truth: reliable~ the_real_thing what_it_claims take_your_word swear~ authentic
fake: fake~ fakes~ forged~ forgery phony counterfeit imitation genuine~ real_thing what_it_claims_to_be label~ labelled~
ask: ask~ question~ enquire inquire wonder~
promise: promise promises promised swear~ swore~ oath vow~ word_of_honour pledge give_your_word keep_your_word
forgive: forgive forgave forgiven sorry~ apologise~ make_up~ pardon~ reconcile make_peace let_bygones
guilt: guilt guilty blame~ blamed~ fault~ responsible~ your_fault at_fault whose_fault who_is_to_blame conscience regret~
guilt: ashamed shame~ remorse feel_bad do_wrong made_a_mistake did_something_wrong live_with_yourself
cause: cause~ why~ reason~ how_come behind_it~ come_from~ due_to because_of lead_to
accident: accident accidents mishap happened~ went_wrong go_wrong gone_wrong disaster~ tragedy catastrophe incident
accident: misadventure mistake~ crash~ crashed~ jammed~ stuck~ wedged~ what_really_happened collision
jam: jam~ jammed stuck wedged blocked~ blockage clogged snagged will_not_budge trapped~ log_jam would_not_shut
help: help~ helps~ helped~ assist lend_a_hand give_a_hand aid~ support~ pitch_in favour~ do_me_a
rescue: rescue rescued rescuing save~ saved~ saves~ saviour pulled_out get_us_out evacuate~ salvage bail_out
protect: protect~ protects~ protected~ guard~ shelter~ defend~ shield~ safe~ secure~ keep_safe
danger: danger dangerous dangers~ risk~ risky hazard unsafe safe~ harm~ deadly~ threat~ threaten~ perilous scary~ careful~
safe: safe safety secure~ danger~ all_right~ unharmed in_one_piece out_of_harm protected~ safe_and_sound danger_over
allowed: allowed~ may_i~ can_i~ permit~ permission objection~ forbidden~ mind_if~ ok_to~ okay_if rule~ rules~ prohibited
allowed: banned against_the_rules may_we all_right_to verboten
forbidden: forbidden forbid~ banned~ not_allowed prohibited off_limits no_entry keep_out taboo against_the_rules
give: give~ gave~ given~ hand_out hand_over~ donate offer~ share~ provide~ deliver~ drop_off dropping_off leave_for~
take: take~ took~ taken~ grab~ seize~ pinch~ remove~
steal: steal steals stole stolen nick~ nicked~ pinch~ pinched~ swipe~ thief thieves rob robbed robbery theft loot~ burgle
buy: buy~ buys~ bought~ purchase~ get_hold_of~ sell~ for_sale~ shop~ dealer~ supplier~ source~
sell: sell~ sells~ sold~ selling~ flog~ for_sale dealer~ merchant~ hand_out~ offer~
trade: trade~ trades~ trading~ swap~ exchange~ barter deal~ dealer~ bargain~ haggle
spend: spend~ spent~ blow~ where_would_it_go save_up~ saving_for~ splash_out
savings: savings save_up saving~ put_aside put_by nest_egg piggy_bank stash~ saving_up rainy_day save_for squirrel_away
keep: keep~ kept~ hold_on_to hang_on_to hang_onto store~ retain stash~ collection~ hold_back
collect: collect~ collects~ collecting~ collection~ gather~ hoard~ amass pile_up
stock: stock~ supplies~ supply~ stores~ storeroom in_store~ have_in~ hand_out~ run_out~ running_low left_over~ inventory
supply: supply~ supplies~ provisions~ deliver~ delivery~ deliveries~ come_in~ shipment~ resources~ stocks~ run_out~
carry: carry~ carries~ carried~ lug lugging lugged haul~ hauled~ lift~ drag~ heave~ cart~ tote shift~ move~ bring_up~
push: push~ pull~ shove~ tug~ drag~ haul~ heave~ yank
hang: hang~ hangs~ hung~ hanging~ dangle nail~ nailed~ hook~ peg~ suspended
throw: throw~ threw~ chuck~ toss~ hurl~ fling~ sling~
hit: hit~ hits~ beat~ punch~ strike~ struck~ smack~ whack~ kick~ slap~ thump~ bash~ knock~
kill: kill kills killed killing murder murdered slay slain dead~ death~ shot~ butcher~ slaughter did_for~ do_in~
death: death dead die dies died dying passed_away perished lost~ killed~ funeral buried~ grave mourning deceased mortality
death: kicked_the_bucket gone~ no_longer_with_us fatal still_alive rest_in_peace late~ corpse body~ lose_somebody afterlife~
birth: born birth~ give_birth newborn~ delivered~ came_into_the_world childbirth birthplace
born_where: where_were_you_born born_here grow_up grew_up come_from~ from_here~ native hail_from roots~ childhood raised~
origin: come_from~ where_from~ from_originally origin origins roots~ hail_from homeland native~ background hometown
origin: back_home~ grew_up~ born~ raised~ foreign~ where_are_you_from
upbringing: grow_up grew_up growing_up childhood brought_up raised raise~ as_a_child when_you_were_little when_you_were_young
upbringing: youth~ bring_up who_raised
age: age~ aged~ old~ how_old years_old young~ oldest~ youngest~ what_year~ how_long_ago date_back
founding: founded founder founders founding established first_settlers settled~ settle~ beginnings~ how_old_is who_built
founding: when_was_it_built history~ set_up~ launched~ what_year~ how_long_has_it start_of~ origins~ settlers
history: history past~ long_ago~ old_days back_then~ once~ olden_days earlier~ used_to_be ancient~ what_was_here
future: future~ someday~ one_day~ when_you_grow_up when_you_are_big want_to_be~ plans~ plan~ dream~ later_in_life hope~
future: what_next~ ambition
when_grown: when_you_grow_up when_you_are_older when_you_are_big want_to_become want_to_be career~ grown_up~ become~
wish: wish~ wishes~ dream~ dreams~ hope~ want~ desire~ long_for yearn ambition~ if_you_could if_you_had
plan: plan~ plans~ planning~ intend~ scheme~ idea~ going_to~ intention project~
memory: remember remembers memory memories recall reminisce forget~ forgot~ forgotten~ remind~ unforgettable look_back
think: think~ thought~ opinion~ reckon~ view~ believe~ feel_about~
opinion: opinion~ what_do_you_think think_of~ think_about~ reckon~ view~ your_take thoughts_on~ feel_about~ stance
know: know~ knows~ knew~ aware~ knowledge clue~ find_out~ learn_of~
understand: understand~ understood~ make_sense~ mean~ means~ meaning~ significance stand_for~
liking: like~ likes~ love~ loves~ enjoy~ fond~ favourite~ prefer~ hate~ dislike~ into~ keen~ passion~ cup_of_tea
hate: hate~ hates~ despise loathe can_not_stand detest dislike~ bothers~ sick_of~ annoy~ grudge~
angry: angry anger~ mad~ furious cross~ livid rage~ annoyed annoy~ irritated upset~ temper~ grumpy miffed pissed~ fume
happy: happy~ happiness glad~ joy~ joyful cheerful~ content~ pleased~ delighted thrilled good_mood merry~ enjoy~
sad: sad sadness unhappy miserable~ down~ gloomy~ upset~ blue~ grief~ grieve~ sorrow~ depressed glum long_face melancholy
sad: seem_down bit_down cry~ tears~ heartbroken
fear: fear~ fears~ afraid scared scare~ scary frightened frighten fright~ terrified creeps creepy nervous nerves~ dread
fear: worry~ panic~ spooked~ timid~ coward~ jumpy~ bag_of_nerves the_creeps the_willies anxious~ phobia terror petrified
worry: worry~ worries~ worried~ concern~ concerned~ anxious~ trouble~ troubled~ bother~ bothered~ fret stress~ on_your_mind
shy: shy~ timid bashful nervous~ awkward~ tongue_tied blush blushing bag_of_nerves quiet~ clumsy~ embarrassed~ red_face
proud: proud proudest pride boast~ best~ greatest~ accomplishment achievement
brave: brave courage~ courageous dare~ dares~ daring~ fearless bold~ guts~ heroic hero~
lonely: lonely loneliness alone~ lonesome solitary by_yourself~ on_your_own~ all_alone company~ isolated solitude
miss: miss~ misses~ missing~ homesick long_for yearn wish_you_were pine_for
jealous: jealous jealousy envy envious
stubborn: stubborn~ stubbornness pig_headed obstinate headstrong refuse~ mulish
clever: clever~ smart~ bright~ brainy genius intelligent wise~ know_it_all sharp~
foolish: stupid~ foolish~ daft silly~ idiot~ dumb~ fool~ mad~
strange: strange~ odd~ weird~ wierd peculiar~ funny~ bizarre oddball weirdo unusual~ curious~ eccentric oddest weirdest
strange: strangest queer~ freaky out_of_the_ordinary kooky nutty
beautiful: beautiful~ pretty~ lovely~ gorgeous handsome attractive good_looking beauty~
big: big~ bigger~ biggest~ large~ huge~ enormous~ giant~ massive~ tall~ hulking~ great_big sizable how_big how_large
big: gigantic vast~ size~ mighty~
strong: strong~ strength muscle muscles powerful~ mighty~ burly hulking~ brawny sturdy tough~
small: small~ little~ tiny~ short~ mini wee~ titchy
heavy: heavy~ weigh~ weight~ weighs~ lift~ load~ burden
old: old~ older~ oldest~ ancient~ aged~ antique worn~ former~ elderly~ decade~ decades~ how_long~
new: new~ newest~ brand_new fresh~ recent~ modern~ latest~
fast: fast~ quick~ quickly~ speed~ swift rapid~ hurry~ how_fast~ slow~
slow: slow~ slowly~ late~ delay~ crawl~ take_so_long
best: best~ favourite~ greatest~ finest~ top~ number_one most_of_all
worst: worst~ bad~ terrible~ awful~ horrible~ nasty~
difficult: difficult~ difficulty hard~ tough~ tricky struggle~ challenge~ challenging easy~
important: important~ matters~ special~ significance vital~ essential~
different: different~ difference~ differ~ distinguish tell_apart tell_them_apart
same: same~ alike~ similar~ identical
full: full~ filled~ packed~ crowded~ overflowing~ brim
empty: empty~ empties~ vacant~ nobody_there deserted~ abandoned~ unoccupied hollow~ unused
closed: closed~ shut~ blocked~ locked~ no_way_through impassable cut_off~ sealed~
count: count~ number~ how_many total~ altogether~ headcount amount~ quantity
number_of: how_many number_of~ amount_of~ total~
measure: measure~ measures~ measured~ size~ length~ how_long~ scale~ survey~ ruler~ yardstick inches
length: how_long_is length~ metres feet_long yards tall~ high~
far: far~ distance~ miles~ how_far near~ close~ away~ kilometres
when_time: when~ what_time what_year which_year what_day which_day how_soon date~ since_when
schedule: schedule timetable when_does times~ departs~ every_day~ regularly~ hours~ how_often
often: often~ always~ every_day~ all_the_time constantly~ forever~ regularly~ how_often usually~ awful_lot
first: first~ earliest~ original~ at_the_start beginning~ initially
last: last~ final~ latest~ most_recent previous~ end~
morning: morning~ mornings dawn sunrise daybreak early~ cockcrow crack_of_dawn breakfast~ get_up~ wake_up~
evening: evening~ evenings dusk sunset nightfall tonight~ after_work~ twilight
day_week: monday tuesday wednesday thursday friday saturday sunday weekend weekday midweek~
friday: friday fridays end_of_the_week weekend~
free_time: free_time spare_time hobby hobbies pastime leisure after_work when_work_is_done pass_the_time day_off~ relax~
free_time: for_fun~ unwind off_duty kill_time time_off~ at_a_loose_end bored~
fun: fun~ entertainment~ amusement bored~ boring~ enjoy_yourself good_time~ let_your_hair_down excitement nightlife
rest: rest~ rests~ relax~ break~ put_your_feet_up take_it_easy breather sit_down~
practise: practise practice~ rehearse train~ training~ learn~
win: win~ wins~ won~ winning~ victory champion~ ahead~ beat~ leading~ in_the_lead best_player
lose: lose~ loses~ losing~ defeat~ beaten~
trust_person: trust~ rely_on~ count_on~ believe_in~ confide~ faith_in
choose: choose~ chose~ pick~ decide~ decision~ choice~ option~ prefer~
offer: offer~ offers~ offered~ proposal~ job_offer opportunity chance~ invitation invite~
accept: accept~ take_up~ turn_down~ refuse~ reject~ say_yes~
orders: orders~ order~ instruction instructions command~ commands~ directive directives rules~ told_to~ notice~ notices~
orders: announcement~ announcements decree memo
rule: rule~ rules~ regulation~ regulations~ policy~ allowed~ must_i~ law~ code_of
custom: custom~ customs~ tradition traditions traditional~ ritual habit~ superstition~ why_do_you_all
wash_clothes: laundry washing~ shirts~ socks~ clothes_line dirty_clothes hang_out~ dry_my_clothes
cook: cook~ cooks~ cooking~ cooked~ recipe~ bake~ boil~ fry stew~ ingredients~ prepare~ chef
recipe: recipe~ ingredients~ how_do_you_make what_is_in_it how_is_it_made how_would_you_go_about made_of~ secret_ingredient
grow: grow~ grows~ growing~ grew~ grown~ cultivate~ raise~ breed~ plant~
feed: feed~ fed~ feeding~ nourish
ride: ride~ rides~ rode~ lift~ transport~ drive~ get_a_lift
steer: steer~ steers~ steering~ rudder helm drive~ at_the_wheel navigate handle~ have_a_go_at~
fly: fly~ flies~ flew~ flying~ flight~ pilot~ airborne soar~
sail: sail~ sails~ sailing~ voyage~ float~
work_alone: on_your_own~ by_yourself~ alone~ single_handed all_alone help~ helper~ anyone_helping without_help
alone: alone~ by_yourself on_your_own single_handed solo lonely~ nobody_else
together: together~ jointly~ both_of_you~ with_each_other couple~ team_up partner~ two_of_you
many_people: crowd~ crowds~ everyone~ lots_of_people busy~ full_house
sign: sign~ signs~ signal~ mark~ omen~ notice~ poster board~ symbol~ indicate~
mark: mark~ marks~ notch~ notches~ scratch~ scratches~ carved~ line~ cut_into~ etched
weigh: weigh~ weight~ scales~ pounds~ kilos
signal: signal~ signals~ alarm~ warning~ warn~ alert~ horn~ flag~ siren
warn: warn~ warned~ warning~ alert~ alarm~ let_people_know tell_everyone
float: float~ floats~ floating~ bob~ drift~ drifting~ adrift
sink: sink~ sinks~ sank sunk~ go_under~ went_down~
leak: leak~ leaks~ leaking~ drip~ dripping~ hole~ seep
pour: pour~ spill~ spilled~ splash~ missing_the_mug misses_the_cup
crooked: crooked~ bent~ tilt~ curve~ curved~ sideways~ slanted askew
"""
