"""English: which words speak of the same thing: learning, talk, play, belief, law and danger."""

CONCEPTS = """
successor: successor take_over takes_over taking_over when_you_are_gone after_you_are_gone after_you_retire heir
successor: inherit follow_you~ replace_you retire retirement when_you_stop next_ferryman carry_on_after
successor: take_over_the_inn take_over_one_day
apprentice: apprentice apprentices pupil student trainee taught~ teach~ learner training_her training_him
apprentice: training_the training_anyone teaching_her teaching_him teaching_the teaching_anyone passing_on_your
teach: teach teaches teaching taught lesson lessons instruct instruction tutor teacher~ show_you_how showed_you
teach: learn learned learning learnt learns trained~ training~ where_did_you_learn pick_up~ taught_you learn_your
teach: learn_that learn_it_from learn_from whom_did_you_learn
school: school schools class classes classroom lesson~ lessons~ teacher~ schoolteacher~ pupil~ study~ studying~
school: studies~ education~ homework~ learn~ arithmetic~ maths~ spelling~ exam~ exams~ teaches_you who_teaches learn_latin
school: latin~ go_to_lessons learn_to_read clever_at who_taught_you_to_read know_how_to_read
read: read reading reads write writing writes your_letters alphabet literate spell~ spelling reader literacy
book: book books novel~ library~ story_book tome~ scroll~ literature~
letter: letter letters~ mail postman~ envelope~ correspondence~
secret: secret secrets hide~ hiding~ keep_from keeping_from keeping_something not_telling holding_back confess
secret: confession hiding_something keep_something hush_hush you_are_hiding what_are_you_hiding come_clean
secret: real_story what_really_happened truth~ conceal concealing cover_up holding_something_back keeping_back
secret: tell_me_everything not_telling_me the_whole_truth what_is_the_real what_really what_do_you_know_that
secret: bothering_you on_your_conscience guilty_about ashamed_of confide really_happen actually_happened
secret: tell_me_a_secret any_secrets skeleton
hide: hide hides hiding hidden hideout hideaway hiding_place secret_place secret_spot nobody_finds_you conceal~
hide: concealed~ out_of_sight den be_alone want_to_be_alone disappear_to where_do_you_go_when nobody_bothers
hide: wrapped wrapped_in bundle parcel package beneath_the under_the_bench under_your_bench be_by_yourself
hide: on_your_own_place quiet_place secret_base where_do_you_go go_to_be_alone
favourite: favourite favorite best_place prefer preferred like_best love_best
den: den camp~ hideout~ playhouse treehouse
play: play plays playing played game games toys~ for_fun fun~ have_fun~ do_all_day in_your_free_time
play: when_you_are_bored play_with_friends playmates~ friends_to_play jump~ jumping~ leap~ hop~ climb~ playground~
game: game games play~ cards~ dice~ chess~ tournament~ match~
lie: lie lies lying liar untrue dishonest deceive false fib
truth: truth true truthful honest is_it_true is_that_true really_true reliable reliably trustworthy believe_you~
truth: sure~ certain~ trust~ how_much_of_that
gossip: gossip gossips rumour rumours rumor rumors hearsay juicy talk_of_the_town whispers scandal scandals
gossip: what_people_say what_do_you_hear heard_anything hear_anything stories~ tidings~ news~ know_all_this
gossip: know_so_much know_everything who_told_you how_do_you_know chatter tittle_tattle anything_interesting dirt~
gossip: tell_tales where_do_you_get_your_news how_do_you_hear who_tells_you trust_your_news sources~
gossip: source_of_your reliable_source hear_that_from find_everything_out find_out_everything how_do_you_find_out
gossip: hear_everything see_everything how_do_you_know_things how_do_you_know_all spy~ spies~ spying~ eavesdrop
gossip: listening_in keep_watch
news: news tidings what_is_new latest going_on happening happened_here been_happening anything_new
news: what_has_happened update recent_events where_do_you_get_your_news where_do_you_hear any_news
news: what_is_the_latest heard_the_latest what_is_new_in
story: story stories tale tales legend legends anecdote yarn tell_me_a_story entertain_me~
opinion: opinion opinions stance what_do_you_think do_you_think you_think your_thoughts should~ in_favour
opinion: for_or_against do_you_reckon how_do_you_feel_about feel_about good_idea bad_idea do_you_want
opinion: do_you_like_the_idea you_reckon should_we should_they would_it_be_good pros_and_cons in_favor
opinion: good_for_you bad_for_you be_good_for be_bad_for help_you hurt_you do_you_support are_you_for
opinion: are_you_against what_would_you_say make_sense~ your_view your_views your_take where_do_you_stand
opinion: what_is_your_position how_would_you_feel think_about_it
fear: fear fears afraid scared scare scares frighten frightens frightened frightening terrified terrify terrifies
fear: dread spooked spook phobia nervous~ nightmares~ give_you_the_creeps fearless brave~ scary makes_you_nervous
fear: make_you_nervous worst_fear what_scares what_frightens keeps_you_awake dread_most biggest_fear frightened_of
fear: afraid_of scared_of worried_about were_you_scared were_you_afraid were_you_frightened brave_enough
fear: afraid_of_the_dark frightened_of_the_dark dark_places
happy: happy happiness joy glad cheerful smile content~
sad: sad sadness unhappy cry crying tears grief grieve sorrow miserable depressed upset~
angry: angry anger furious rage cross_with mad_at annoyed fierce vicious aggressive nasty~ bites bite~ attack~
angry: dangerous~
proud: proud pride proudest boast best_work~ finest~
masterpiece: masterpiece best_work best_piece finest_thing finest_piece finest_work greatest_work proudest_of
masterpiece: best_thing_you best_you_have greatest~ finest~ proud_of_any piece_are_you_proud work_are_you_proud
masterpiece: your_best your_finest favourite_piece best_made
guilt: guilt guilty regret regrets blame fault ashamed shame remorse whose_fault responsible~ bad_conscience
miss: miss misses missing~ longing long_for homesick yearn
worry: worry worries worried anxious concern concerned trouble~ troubles~ bothering
memory: memory memories remember remembers recall remembered forget forgot forgotten
god: god gods religion religious faith pray~ prays~ praying~ prayer~ church~ believe~ believer~ holy~ worship~ divine~
god: deity~ spiritual~ pious~ higher_power in_church say_your_prayers sunday_service devout~ creator~ the_bible bible~
god: scripture~ saints~
church: church chapel churches temple~ cathedral~ parish~ mass~ sermon~ go_to_church abbey~ shrine~ saint~
priest: priest canon vicar parson pastor clergy clergyman reverend minister~ preacher preach cleric sermon
priest: chaplain
monk: monk monks monastery abbot nun friar
register: register parish_register chronicle~ records~ church_book
bell: bell bells ring~ rings~ rung~ ringing~ toll~ tolls~ chime chimes belfry~ bell_tower
tower: tower towers belfry bell_loft bell_tower steeple spire
signal: signal signals alarm alarms warning warn warned alert siren
ghost: ghost ghosts haunted haunt~ phantom~ spectre~ undead~ heard_a_ghost see_a_ghost ghosts_here creepy_noise
monster: monster monsters troll~ trolls~ ogre~ werewolf~ vampire~ vampires~ demon~ demons~ goblin~ goblins~ orc~ orcs~
dragon: dragon dragons
magic: magic magical spell~ spells~ wizard witch~ witches~ sorcerer sorcery enchanted~ curse~ cursed~ potion~ potions~
magic: mage~
elf: elf elves dwarf dwarves fairy fairies hobbit
quest: quest quests mission missions adventure~ reward bounty
music: music musical tune melody fiddle~ instrument~ band~ concert~ orchestra~ sing~ singing~ song~ violin~ lute~
music: flute~ piano~
song: song songs sing sings singing sang ballad shanty chorus tune~ music~ that_tune tune_you_sing
song: what_do_you_sing know_any_songs sing_for_me sing_me hum_for_me
dance: dance dances dancing danced
fun: fun entertainment amusement amuse enjoy_yourself pastime hobby hobbies leisure spare_time free_time for_fun
fun: what_is_there_to_do things_to_do have_a_good_time night_out~ party~ bored boring~ is_there_singing
fun: what_do_people_do_in_the_evening in_the_evenings on_an_evening what_is_on evening_entertainment
fun: where_can_i_have_fun liven
festival: festival festivals feast celebrate celebration celebrations celebrates holiday holidays party parties
festival: festivities fete
custom: custom~ customs tradition traditions traditional ritual ceremony
law: law laws judge~ magistrate~ court~ justice~ legal lawyer~ trial~ illegal~
crime: crime crimes thief~ thieves~ steal~ stole~ stolen~ rob~ robbed~ robber~ robbers~ robbery~ theft~ criminal burglar~
crime: smuggler~ smuggling~
bandit: bandit bandits outlaw outlaws highwayman brigand brigands raiders pirates pirate
prison: prison jail gaol~ dungeon~ cell~ locked_up arrested~ arrest~ brig~
guard: guard guards watchman watchmen~ sheriff~ constable~ police~ patrol~ sentry~ security~
watch_group: the_watch watch~ high_water_watch flood_watch volunteers~ turn_out~ duty~ alarm~
war: war wars battle battles soldier~ soldiers~ army~ troops~ fought~ invasion~ military~
weapon: weapon weapons sword~ blade~ knife~ dagger~ axe~ armour armor spear~ bow~ gun~ guns~ pistol~ rifle~ arms~
weapon: something_sharp
sword: sword swords blade blades sabre rapier weapon~ something_sharp
knife: knife knives dagger blade~
danger: danger dangerous dangers risk risky perilous unsafe hazard~ hazardous~ safe~ threat~ threatened~ deadly~ harm~
danger: harmful~
safe: safe safety safely secure unharmed to_safety come_to_harm make_it_through survive survived all_right~ okay~
safe: danger~ rescue~ get_away~ alive~ are_they_all_right is_everyone_all_right is_everybody_all_right everyone_ok
safe: everybody_safe everyone_safe are_the_villagers anyone_hurt anybody_hurt casualties coping cope
safe: doing_all_right getting_on_in bearing_up
help: help helped helps helping assist aid lend_a_hand lent_a_hand pitch_in support~
carry: carry carries carried carrying haul hauled hauling lug lugged lift~ lifted~ heave drag dragged bring_up~
carry: took_up take_up~ move_the_sacks where_did_you_put moved_up bring_up_the brought_up~ shift_the_sacks
carry: heavy_lifting carried_up upstairs_with
rescue: rescue rescued save~ saved~ saving~ bring_to_safety brought_to_safety salvage keep_dry saved_him save_him
rescue: save_her saved_people put_the_grain put_the_flour where_did_you_put save_the_flour move_the_flour
rescue: moved_the_grain brought_the_grain grain_to_safety keep_it_dry
gift: gift gifts present presents something_for surprise_for give~ gave~ supply_him supply~ give_him give_her
gift: give_them bring_him bring_her share_with~ donate donation handouts charity
give: give gives gave given leave_for leave_food bring~ brings~ provide provides donate charity hand_out share~
give: leaves_for feed~
feed: feed feeds fed feeding keep_alive~ give_food provide_for look_after~
look_after: look_after looks_after looking_after tend tends mind_the~ take_care_of herd~ in_your_care
find: find finds found discover discovered discovery dug_up dig_up come_across came_across wash_up washed_up
find: washes_up turn_up pick_up~ picked_up picked_up_on what_have_you_found found_on_the_bank found_in_the
find: lying_in_the_mud washed_ashore wash_ashore flotsam river_bring things_you_found beachcomb
treasure: treasure treasures valuable valuables riches~ loot~ precious~ hoard~ worth_anything something_valuable jewel~
treasure: jewels~
lost_thing: lost missing lose misplaced can_not_find
disappear: disappear disappeared vanish vanished missing~ never_came_back not_come_back never_returned
disappear: gone_missing what_became_of became_of run_off ran_off walk_out_on walked_out_on leave_you left_you
disappear: abandon abandoned come_back~ where_did_he_go did_he_return ever_return ever_come_back coming_back
disappear: heard_from_him what_happened_to_him where_did_he went_away walked_off gone_for_good where_is_he
mud: mud muddy muck sludge silt
looks: beautiful pretty ugly handsome appearance attractive
strength: strong strength strongest muscles
count: count counts counting how_many number~ numbers~ total~
collect: collect collects collecting collection collections collector hoard~ gather~
sound: sound sounds noise noises loud thump thumping thumps knock knocks knocking bang banging racket rumbling
sound: rattling din thud hear~ rumble thudding making_that_noise making_that_sound hear_that did_you_hear_that
sound: what_is_that_noise what_was_that_noise what_is_that_sound what_was_that strange_noise strange_noises
sound: strange_sounds humming singing~ whistling~ creak creaking squeak squeal groan~ tune~ noise_below
sound: noise_under below_us who_is_knocking what_is_knocking
smell: smell smells stink scent odour stench
colour: colour color colours colors coloured~ shade~ white~ brown~ red~ blue~ green~ yellow~ grey~ clear~ murky~
colour: look_like~ change_colour
brown: brown browny tea~ murky dirty~ muddy~ dark_water look_like_tea like_tea
omen: sign signs omen foretell foretells predict prediction predicts forecast prophecy see_coming what_is_coming
omen: tell_in_advance look_for~ know_when can_you_tell how_can_you_tell read_the~ warn~ warning~ foresee
omen: know_beforehand on_its_way~ is_coming~ how_do_you_know_when tell_when know_that_a_flood know_a_flood
omen: read_the_water read_the_river look_at_the_water from_the_water when_a_flood_is know_it_will_flood
omen: see_a_flood what_to_look_for watch_for~ recognise_a_flood warning_signs early_signs hint~ indicate
omen: indication
mark: mark marks carving carvings carve engraved engraving inscription inscribed scratch~ cuts~ lines~
mark: put_the_marks put_those_marks lines_cut cut_into
strange: strange strangest odd oddest weird weirdest unusual peculiar bizarre funniest craziest crazy~ curious~
strange: funny~ memorable unforgettable unusual_passenger funniest_trip best_story remarkable
strange: crossing_you_remember craziest_thing weirdest_thing
seasick: seasick throw_up vomit puke queasy
bishop: bishop bishops archbishop
piano: piano pianist keyboard~
heavy: heavy weigh~ weighs~ weight~ heavier
fall: drop dropped fall falls fell fallen collapse collapsed came_down come_down crash~
sink: sink sank sunk sinking sunken go_under went_under drop_in~ dropped~ drop~ fall_into fell_into bottom_of_the
swim: swim swims swimming float floats floating bathe bathing swimmer go_for_a_dip dip~ dive diving paddle_in
swim: get_in_the_water in_the_water~ wade go_in_the_water learn_to_swim go_under_water
drown: drown drowned drowning drowns
faint: faint fainted fainting pass_out passed_out swoon blacked_out keel_over keeled_over lose_consciousness
faint: faint_hearted
bet: bet bets betting wager wagers wagering stake stakes gamble gambling bookie odds put_money_on who_will_win
bet: place_a_bet take_bets odds_on laying_odds in_the_pool sweepstake win_the_bet pot_money
teapot: teapot kettle~ pot~
order: order orders ordered commission commissioned have_made having_made ask_to_make asked_you_to_make
order: ask_you_to_make making_for make_for what_is_he_making making_for_you making_you what_is_the_smith_making
order: did_you_order custom_made made_to_order have_it_made
draw: draw drawing drawings design designs sketch sketches paint~ painting~ painter painted~
painting: painting paintings portrait picture pictures artist~ canvas~
vane: vane weathervane weathercock wind_vane
fund: fund funds funding finance finances pays_for paying_for who_pays pay_for foot_the_bill who_is_paying budget
fund: spend_the_money spent_the_money where_did_the_money_go treasury
county: county officials government council authorities administration county_hall
forerunner: surveyed_before other_surveyors people_before_me previous_surveyors first_one_to_come others_like_me
forerunner: first_surveyor
clapper: clapper clappers tongue_of_the_bell
trough: trough horse_trough tub bathtub
embankment: low_bank riverbank embankment levee dike dyke
language: language languages speak~ german english french accent dialect what_language which_language do_you_speak
language: speak_german speak_english
time_here: how_long_have_you_been how_long_have_you_worked how_long_have_you_lived since_when how_many_years
time_here: long_have_you
reason: reason reasons purpose
enough: enough sufficient last_us
here: in_the_village in_this_village in_town in_this_town in_this_place on_this_station on_the_station on_board
here: around_here in_these_parts round_here on_the_ship in_the_area in_your_village in_your_town over_here
trombone: trombone trumpet horn brass_instrument instrument~
write_to: write_to writes_to write_letters send_mail send_letters correspond correspondence pen_pal mail letter~
write_to: letters~ post~ hear_from in_touch stay_in_touch keep_in_touch
university: university college academy student~ degree studies~ study~ graduate
biology: biology marine_biology squid octopus whale whales
rook: rook bishop~ knight~ pawn~ queen~ checkmate~ chessboard~ chess_piece pieces~
chess: chess chessboard checkmate board_game board_games board~ pieces~ rook pawn draughts checkers
winning: winning win wins won winner ahead~ losing~ lose~ beat~ score
playing_cards: cards card_game poker blackjack rummy whist deck_of_cards bluff gamble gambling bet~ bets~
playing_cards: play_for_money play_for_stakes card_night poker_night game_night games_night win_at_cards
free_time: free_time spare_time hobby hobbies pastime off_duty leisure for_fun entertainment relax relaxing unwind
free_time: evenings_off pass_the_time kill_time when_you_are_not_working after_hours days_off do_you_play~
free_time: what_do_you_do_for_fun
hum: hum hums humming drone~ buzz buzzing whirr vibration vibrate background_noise low_note~ tone
haunted: haunted haunt ghost ghosts spooky spirits~ supernatural eerie creepy
celebration: celebration celebrations celebrate party parties festivities
german: german germany deutsch
english: english england
translator: translator translate translates translation interpreter earpiece earpieces headset ear_piece
teacher: teacher teachers teaches_you who_teaches who_taught schoolmaster tutor~ professor~
arithmetic: arithmetic maths math mathematics sums~ numbers~ division~ multiplication~ counting~ algebra~
lookout: lookout~ vantage vantage_point spy_on spy_from watch_people watch_everyone see_everyone overlook
lookout: from_up_there up_there what_can_you_see see_from high_place climb_up birds_eye
child_game: hide_and_seek tag hopscotch
weight: weight weigh weighs heavy~ heaviness~ kilo~ kilos~ pound~ pounds~ ton~
length: how_long_is_the how_long_is_that length long_is_it yards metres meters feet~
number_of: how_many amount quantity number_of
size: how_big how_large size how_tall tall~ height~
purpose: what_is_it_for what_is_that_for what_is_this_for what_are_they_for used_for purpose point_of
meaning: mean~ meaning stand_for symbol significance
cause: why_did_it cause caused causes because_of how_come what_caused whose_fault~
difference: difference different_between distinguish tell_apart
colour_of: which_colour what_colour
election: election vote votes elected politics politician party~
newspaper: newspaper papers~ press
football: football soccer sport~ sports~ team~ match~ league~
exercise: exercise gym~ workout~ run~
trial: trial sentence~ verdict guilty~ innocent
gossip: know_everything_about everything_about_everyone what_everybody_is_up_to what_everyone_is_up_to everybody_business everyone_business
gossip: know_what_everybody know_what_everyone know_so_many_things keep_track_of_everyone who_is_doing_what
chess: let_him_win let_her_win lets_you_win better_player beat_him beat_her next_move your_move
play: come_and_play play_with_me where_do_you_children where_do_the_children
cards: who_plays_cards play_cards cards_with_you
song: sing_a_song a_song
fun: anything_going_on going_on_tonight going_on_friday what_goes_on
sound: what_was_that_sound what_was_that_noise sound_just_now hear_something
future: want_to_be_a be_when become_a_what want_to_be_when what_do_you_want_to_be would_you_like_to_become take_over_from
language: translates_so translate_that speak_my_language
secret: what_happened_that_night the_truth_about truth_about
fear: not_afraid never_afraid
festival: big_day special_day any_feasts
"""
