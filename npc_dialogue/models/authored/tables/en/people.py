"""English: which words speak of the same thing: people, their kin, their bodies and what befalls them."""

CONCEPTS = """
mother: mother mum mom mummy mommy mama mam mamma parent~ parents~ folks~ your_mum your_mother your_folks~
mother: are_your_folks around~ does_your_mother your_mother_live see_your_mother see_your_mum visit_your_mother
mother: miss_your_mother where_is_she_working
father: father dad daddy papa pa pop~ parent~ parents~ folks~ old_man~ your_dad your_old_man who_taught_you
father: who_trained_you learn_your_trade learned_your_trade learnt_your_trade learn_your_craft learn_milling
father: taught_you_the_trade who_was_here_before who_had_it_before who_ran_it_before before_it_came_to_you
father: before_it_was_yours inherit~ inherited~ forefathers
parents: parent parents folks mother~ mum~ mom~ mummy~ father~ dad~ daddy~ where_are_your_parents your_folks_work
family: family relative relatives kin kinsfolk~ relations clan~ next_of_kin parents~ siblings~ brothers~ sisters~
family: aunt~ uncle~ cousin~ children~ wife~ husband~ folks~ bloodline~ ancestors~ hear_from_home someone_back_home
family: anyone_back_home anybody_back_home back_home loved_ones
child: child children kid kids offspring little_ones youngster tot toddler son~ daughter~ boy~ girl~ baby~
child: little_one young_one any_young got_little_ones son_or_daughter descendants
daughter: daughter girl~ child~ kid~ your_girl~ little_girl~ your_kid your_child kid_back_home does_your_child
daughter: your_daughter_do hear_from_your_girl
son: son boy~ child~ kid~ lad~
girl: girl lass lassie young_lady child~ kid~ little_one daughter~ schoolgirl
boy: boy lad child~ kid~ son~
baby: baby infant newborn cradle
grandmother: grandmother grandma gran granny nan nana grandparents~
grandfather: grandfather grandpa grandad granddad gramps grandparents~ your_grandad your_grandpa
grandfather: know_your_grandfather
sibling: sibling siblings brother sister twin twins
aunt: aunt aunts auntie aunty
uncle: uncle uncles
cousin: cousin cousins nephew niece
spouse: husband wife spouse married marry~ marriage~ missus hubby widow widower wed~ better_half your_man
spouse: your_woman your_other_half man_in_your_life woman_in_your_life woman_at_your_side man_at_your_side
spouse: partner~ wedding~ bride~ groom~ divorce single~ old_lady~ man_of_the_house your_fellow your_old_man
spouse: someone_special~ get_hitched settle_down someone_at_home anyone_at_home anybody_at_home someone_waiting
spouse: married_woman married_man widowed lost_your_wife lost_your_husband late_wife late_husband your_late
spouse: somebody_at_your_side someone_at_your_side share_your_life life_with did_your_man your_man_ever
spouse: man_of_yours head_of_the_household your_better_half tie_the_knot propose proposal proposed engaged
spouse: engagement fiance suitor suitors did_your_marriage marriage_last still_married break_up broke_up split_up
spouse: separated ex_wife ex_husband divorced are_you_single unattached available~ eligible
wedding: wedding wed bride bridegroom groom married~ marry~ marriage~ honeymoon
romance: love romance romantic sweetheart lover~ crush~ sweet_on soft_on in_love darling~ boyfriend~ girlfriend~
romance: courting~ courtship~ flirt~ smitten~ adore~ fond_of fond~ feelings~ feel_for feel_about keen_on have_eyes_for
romance: sweethearts~ valentine~ marriage~ kiss~ couple~ heart~ like~ fancy~ fancies~ lovebirds~ suitor~ suitors~ admirer~
romance: admirers~ dating~ seeing_someone seeing_anyone going_out_with anyone_special somebody_special
romance: someone_special anybody_special in_your_heart heart_belongs get_together getting_together a_couple
romance: become_a_couple match~ passion~ infatuated~ has_feelings the_hots love_life somebody_you_like
romance: someone_you_like somebody_you_fancy
lonely: lonely loneliness alone solitude by_yourself on_your_own single~ solitary company~ all_by_yourself
lonely: miss_company need_company feel_alone want_company
friend: friend friends mate pal buddy companion comrade friendship close_to~ get_along~ get_on_with~
enemy: enemy foe rival hate~ hatred~ feud~ nemesis~ dislike~ can_not_stand
neighbour: neighbour neighbor neighbourhood next_door neighbours
guest: guest guests visitor visitors lodger traveller traveler newcomer stranger~ strangers~ tourist boarder
guest: passer_by wayfarer stay_here~ stop_here~ stay_with_you~ who_had_my_room had_my_room before_me customers~
guest: staying_upstairs people_staying anybody_else_staying anyone_else_staying else_staying other_guests
guest: others_here_at_the_inn odd_visitors visitors_lately who_stays_here travellers_come strangers_come
guest: last_visitors recent_visitors recent_guests before_i_came other_travellers who_is_upstairs other_rooms
stranger: stranger strangers outsider newcomer foreigner unknown_man visitor~ traveller~
newcomer: newcomer being_new new_here outsider settle_in fit_in accept accepted taken_to_you take_to_you welcome~
newcomer: one_of_us locals~ homesick~ treat_you_well treat_you kind_to_you nice_to_you like_it_here feel_at_home
newcomer: at_home_here made_friends settled_in get_on_here do_people_treat treat_you_badly mean_to_you
newcomer: do_people_like_you
upbringing: raise raised bring_up brought_up brought_you_up grow_up grew_up upbringing childhood rear reared
upbringing: nurse~ foster orphan
when_grown: when_you_grow_up when_you_are_grown when_you_are_older when_you_are_big when_you_are_an_adult grow_up~
when_grown: older~ one_day~
future: future someday what_will_you_be become plans~ dream~ ambition ambitions hopes~ hope_to want_to_be
future: when_you_are_older~ aspire when_you_grow_up~ goal goals years_from_now what_comes_next one_day~
future: when_you_are_a_grown_up like_your_mother~ follow_in_the_footsteps in_ten_years some_day take_over_the
future: take_over_one_day run_the_inn_one_day do_you_want_to_be would_you_like_to_be want_to_become like_to_become
future: when_you_grow in_the_future
plan: plan plans intend intention scheme going_to_do
dream: dream dreams dreamt nightmare~ wish~ hope~ longing~
birth: birth born birthday~ newborn~ give_birth
age: age how_old years_old aged your_age old~ how_long_has_it_been_standing
name_of: name names named called nickname christened titled what_do_you_call woman_name girl_name call_it_that
name_of: why_do_you_call why_is_it_called have_a_name
death: death die died dies dead dying deceased perish perished demise pass_away passed_away no_longer_with_us
death: killed~ lose~ lost~ alive~ still_living still_with_us~ still_around~ mortal late~ gone~ buried~ end_of_life
death: kick_the_bucket departed
kill: kill kills killed murder murdered murderer slay slain assassin stab strangle homicide
burial: funeral burial bury buried grave graves graveyard cemetery tomb coffin mourn mourner mourners mourning
burial: undertaker dead~
afterlife: afterlife heaven hell hereafter after_we_die after_you_die after_death soul life_after when_we_die
afterlife: when_you_die beyond~ dead~ after_this_life life_after_death when_you_are_dead where_do_we_go next_world
afterlife: see_them_again see_her_again see_him_again
illness: ill illness sick sickness disease fever cough~ plague unwell poorly~ flu~ ailment~ infection~ epidemic~
illness: come_down_with cold~
injury: injury injured hurt hurts wound wounded pain ache aches~ sore~ limp~ limping~ scar~ bruise~ bleed~ bleeding~
injury: suffering~
leg: leg legs knee knees limp~ limping~ ankle~ thigh~ hobble~ hobbling~ lame~ walking_like_that gammy~ joint~ joints~ stiff~
leg: bad_leg bad_knee walk_funny walking_stick stiff_leg arthritis~ rheumatism~
foot: foot feet toe toes heel ankle~
ear: ear ears hearing deaf deafness hard_of_hearing can_not_hear hear_me earache which_side_should which_side_do
ear: left_side right_side other_side_of_you lost_your_hearing did_you_hear hear_well hear_properly tilt_your_head
ear: turn_your_head cup_your_ear can_you_hear speak_into shout_at_you louder~
eye: eye eyes eyesight sight blind vision glasses spectacles
tooth: tooth teeth toothache dentist molar molars gums fang filling~ gap~ jaw~ aching_tooth bad_tooth sore_tooth
tooth: loose_tooth pull_out_a_tooth pull_a_tooth lose_that_tooth missing_tooth lost_a_tooth pull_teeth
tooth: pulling_teeth pull_out~ pliers extraction
hand: hand hands finger fingers thumb fist palm
hair: hair beard~ moustache~ bald~ haircut
back_of_body: your_back backache spine shoulders~
face: face cheek~ nose~ mouth~ chin~
doctor: doctor healer physician nurse~ surgeon~ medic~ apothecary~ doc~ infirmary~ hospital~ sickbay~ medbay~
medicine: medicine cure heal healing remedy herb~ herbs~ ointment~ bandage~ pills~ drug~ drugs~ treatment~ potion~
medicine: bandages~ stitches~ first_aid
remarry: remarry marry_again another_husband another_wife new_husband new_wife take_another wed_again
remarry: get_married_again
liking: do_you_like fond_of fond care_for feel_about feel_for get_on_with get_along_with feelings~ like_each_other
liking: in_love_with love~ are_you_friends are_you_close fancy~ hate~ dislike~ keen_on soft_spot close_to
born: born birth birthplace come_into_the_world came_into_the_world come_into_this_world where_were_you_born
born: place_of_birth delivered native where_are_you_from~ where_did_you_grow_up~ where_do_you_come_from~ origin~
born: come_up_from~ your_birthplace place_were_you_born your_origins born_in_space born_up_here
born: come_from_originally hail_from_originally
retire: retire retired retirement pension stop_working give_up_work step_down old_age~ too_old~
orphan: orphan orphaned
come_home: come_home comes_home come_back comes_back return returns returned returning visit~ visits~ visiting~
come_home: home_again home_for
became_of: what_became_of what_happened_to become_of where_is_he_now
haircut: haircut barber
tired: tired exhausted weary worn_out fatigue sleepless
insomnia: sleep_well can_not_sleep insomnia awake lie_awake nightmares dreams~ slept_well
drunk: drunk drunken hangover sober
lucky: luck lucky fortune~ chance~ odds~ likelihood probability
clever: clever smart intelligent wise wisdom
brave: brave courage hero heroes bravery coward
stubborn: stubborn obstinate pigheaded
patience: patience patient~
person_like: what_do_people_say_about what_is_he_like what_is_she_like what_kind_of_person what_sort_of_person
person_like: what_sort_of_man what_sort_of_woman
character: character personality what_are_they_like
trust_person: trust_him trust_her trustworthy reliable can_i_trust is_he_honest is_she_honest
quarrel: quarrel quarrels argue argument arguing row~ dispute fight~ fell_out fall_out not_speaking not_talking
quarrel: feud grudge
reconcile: reconcile make_up make_peace forgive forgiven forgiveness
famous: famous well_known renowned known_for celebrity reputation
rich_person: rich wealthy wealthiest richest
poor_person: poor beggar beggars
cook: cook cooks chef cooking~ kitchen~
servant: servant maid butler
hunter: hunter hunt hunting hunts~ game_keeper archer~
beggar: beggar vagrant tramp homeless
nun: nun convent
widow: widower widowed widow lost_your_wife lost_your_husband late_wife late_husband dead_wife dead_husband
widow: your_late
return: return returned ever_return come_back came_back coming_back never_returned wait_for_him waiting_for_him
return: seen_again heard_from_him went_away
love_life: love_life
romance: tell_her_how_you_feel tell_him_how_you_feel how_you_feel ask_her_out ask_him_out confess_your_love speak_to_her make_a_move pluck_up
romance: in_love_with have_a_thing_for heart_set_on soft_spot_for admirer~ courage_to_tell how_do_you_feel_about_her how_do_you_feel_about_him
liking: how_you_feel_about good_neighbour good_friend good_neighbours get_along
person_like: good_neighbour decent_fellow good_man good_woman nice_man nice_woman good_person can_he_be_trusted can_she_be_trusted kind_of_man kind_of_woman
person_like: what_do_you_think_of_him what_do_you_think_of_her what_do_you_make_of tell_me_about_him tell_me_about_her
father: your_family_always always_run_this always_been_in_your_family family_business handed_down~ generations
parents: see_your_parents where_do_they_live
mother: see_your_mother_a why_did_your_mother mother_leave mother_gone
daughter: see_your_daughter hear_from_your_daughter miss_your_daughter
death: did_she_die did_he_die how_did_she_die how_did_he_die what_did_she_die
leg: playing_up
ear: your_other_side come_round_to_your on_that_side
"""
