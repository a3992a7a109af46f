"""English: which words speak of the same thing: work, money, trade and tools."""

CONCEPTS = """
work: work job jobs trade~ profession occupation employment labour labor career worker line_of_work earn_a_living
work: duties duty task~ tasks~
business: business trade~ shop~ doing_well custom~ turnover make_a_living earn~ profit out_of_work out_of_business
business: out_of_a_job lose_your_job lose_your_work livelihood put_you_out
own_work: what_are_you_working_on working_on busy_with in_the_works current_project project~ up_to~
leader: leader boss in_charge ruler chief mayor~ governor~ run~ runs~ rule~ rules~ lead~ leads~ commander~ captain~
leader: authority~ reeve~ headman~ call_the_shots who_decides elder_of~ alderman~ chairman~ manage~ manager~ manages~
leader: responsible~ head_of
owner: owner owners own owns owned belong belongs proprietor property whose possess keeper
king: king queen~ prince~ princess~ royal royalty throne crown emperor~ empress~ monarch kingdom
noble: lord~ baron~ duke~ earl~ knight~ nobility noble nobleman squire~ lordship~ countess~
price: price prices cost costs charge charges fee fees pay~ expensive cheap set_me_back set_back what_do_i_owe_you
price: do_i_owe_you rate~ rates how_much_do_you_take how_much_do_you_want how_much_do_you_ask how_much~
price: how_much_for how_much_is fare~ toll pricey worth~ afford tariff payment paying~ coin~ for_free~ extra~
price: surcharge price_tag what_is_the_damage the_damage_for how_much_does how_much_do_i how_much_would
price: how_much_will what_would_it_cost what_does_it_cost what_do_you_ask_for what_do_you_want_for
price: what_do_you_take_for what_do_you_charge going_rate per_bag discount haggle bargain your_cut your_share
price: what_share what_portion how_much_do_you_keep how_much_of_it how_dear dear~ reasonable_price good_price
price: free_of_charge pay_for~ pay_you~ owe_for what_will_it_be what_would_i_have_to_pay how_many_pennies
price: how_many_coins what_is_the_price come_to~ in_return how_much_to how_much_would_you how_much_money
price: what_do_you_want_in_return reward~ compensation commission~
fare: fare fares toll ride~ ticket passage crossing_cost price~ ferry_price get_across_for crossing_fee boat_fare
fare: passage_money
money: money coin coins penny pennies~ pence shilling~ shillings~ gold~ silver~ rich wealth wealthy poor~ purse~ cash
money: fortune earnings~ wage~ wages~ salary~ poverty~ well_off penniless~ broke~ bank~ make_ends_meet finances~ funds~
money: credits~ dough~ loaded~ skint~ good_living well_paid earn_much earn_a_lot make_much make_a_lot riches~
money: financially~ need_a_lot_of_money make_money
savings: save saving saved savings saving_up put_aside put_by put_money_aside nest_egg set_aside putting_by
savings: putting_coins_by putting_money_by coins_by what_are_you_saving saving_for afford_one rainy_day piggy_bank
savings: save_up what_would_you_buy need_money_for want_to_buy spend_it_on short_of afford can_not_afford
debt: debt debts owe owes owed owing credit~ borrow borrowed lend loan indebted outstanding on_the_slate
debt: behind_with in_the_red pay_back behind_on has_not_paid unpaid payments pay_off paid_off pay_what_you_owe
debt: overdue arrears bills bill~ money_trouble money_troubles in_debt outstanding_bills unpaid_bills owe_anybody
debt: owe_anyone owe_someone in_anyone_debt behind_on_your not_paid_for
account: account accounts ledger bookkeeping bookkeeper keep_track keep_count keep_the_books records tally tallies
account: tab reckoning sums~ owe~ owes~ write_down_who who_has_not_paid has_not_paid have_not_paid unpaid
account: behind_with_payments payments paid_up settle_up settled_up on_credit on_tick keep_your_books
account: keep_the_accounts do_the_books keep_score keep_track_of who_has_paid remember_who_owes keep_tabs
account: book_keeping your_books
notch: notch notches notched tally_stick tally_sticks mark~ marks~ cut~ cuts~ carve carved scratch~ scratches~
stick: stick sticks rod~ twig~ staff~
buy: buy buys bought purchase purchased acquire sell~ sells~ sale~ for_sale shopping get_some get_hold_of
sell: sell sells sold wares goods~ merchandise for_sale on_sale sale stock what_have_you_got buy~ purchase~ shop~
sell: deal_in vend peddle products buy_here what_do_you_sell what_do_you_make make_for_customers customers_order
goods: goods merchandise cargo freight imports~ exports~ import~ export~ supplies deliveries~ delivery~ shipment~ trade~
goods: trading~ commodities~
trade: trade trading trader traders merchant merchants commerce barter exchange~ swap~ dealer~
shop: shop shops store stores~ market~ stall~
market: market markets market_day fair~ bazaar~ stall~ stalls~ shopping~ shops~
repair: repair repairs repaired mend mended fix fixed fixing patch restore broken~ put_right see_to~ maintenance
repair: how_many_times_has how_often_has fixed_that mended_that put_it_right working_again restored patch_up
repair: botched overhaul
broken: broken break breaks broke damaged ruined smashed cracked destroyed out_of_order wreck wrecked defective
broken: faulty
rot: rot rotten rotting decay decayed mouldy moldy worn~ worn_out soft~ crumbling old_wood weak~
craft: craft crafts forge~ forged~ manufacture fashion~ made~ make_me~ make_for_me making~ make_yourself crafted
craft: produce~
tool: tool tools implement implements utensils~ kit~ instruments~ hammer~
equipment: equipment gear kit~ device devices instrument~ instruments~ tool~ tools~ apparatus
hammer: hammer hammers mallet sledge tool~ tools~
smith: smith blacksmith smithy ironsmith~ farrier~ metalworker~ forge~ anvil~ hammers~
smithy: smithy forge workshop furnace smith~ workplace~ blacksmith~ your_shop your_workplace place_of_work
smithy: where_you_work shop_under_water workshop_flooded shop_flooded
anvil: anvil something_heavy~ heavy_thing~
chain: chain chains link links measuring~
measure: measure measures measuring measured measurement survey surveys surveying surveyor~ surveyors~ gauge~ ruler~
measure: chain~ tape~ my_measurements measurements~ right_length correct_length accurate~ accuracy~ precise_enough
measure: my_equipment my_instrument my_tools measure_right
iron: iron metal metals steel ironwork bronze~ brass~ copper~ metalwork~ tin~
copper: copper coppery brass~
ironworks: ironworks foundry steelworks factory~
wood: wood wooden timber oak~ elm~ plank planks beam~ beams~ lumber tree~ log~ logs~
oak: oak elm timber~ wood~ wooden~ better_wood new_wood
stone: stone stones rock rocks pebble~
boulder: boulder boulders rock~ rocks~ stones~
rope: rope ropes cord cable cables hemp twine line~ hawser splice spliced line_you_pull what_you_pull pull_on~
rope: string~ what_holds_the_boat what_keeps_the_boat line_across thick_line length_of_line the_line~ new_rope
rope: old_rope replace_the_rope cable_across
bag: bag bags sack sacks pouch satchel
basket: basket baskets hamper wicker basket_maker
built: build builds built builder builders building_it construct constructed construction erect erected put_up
built: who_made who_built laid~ made~ architect
come_here: what_brought_you what_brings_you how_did_you_end_up how_did_you_get_here what_made_you_come came_here
come_here: come_here why_did_you_come when_did_you_arrive when_did_you_come first_came arrived_here
come_here: how_long_have_you_been how_long_have_you_worked how_long_have_you_lived how_long_have_you_been_here
come_here: since_when been_here_long long_have_you first_day end_up_here ended_up_here how_many_years arrive~
come_here: arrived~ been_here~ came_to~ settle_here settled_here move_here moved_here sent_here sent_you_here
come_here: what_are_you_doing_here why_did_they_send who_sent_you send_you_here assigned_here posted_here
come_here: stationed_here been_stationed how_come_you_are_here why_are_you_here chose_to_come
career: career profession~ job~ your_past~ resume promotion promoted rank position worked_before line_of_work
career: why_did_they_send who_sent_you sent_here send_you_here assigned assignment posted posting stationed
career: been_stationed been_working_here your_service years_of_service
audit: audit inspection inspect inspector stocktaking inventory check_the_books
form: form forms paper papers paperwork document documents sheet sheets fill_in fill_out bureaucracy red_tape
form: application applications permit permits signature~ sign~ stamp~ stamped certificate certificates licence
form: license questionnaire which_document what_document what_papers what_paperwork need_to_fill which_form
form: official_papers in_triplicate administrative administration
sign: sign signs signed signature signing initial~
pen: pen pens pencil pencils quill ink biro
office: office desk counter filing drawer drawers clerk official officer~
stock: stock stocks in_store stores inventory shelf shelves supplies~ what_have_you_got what_do_you_have
stock: what_have_you_in in_storage stash hoard~
tape: tape glue adhesive
allowance: allowance allowed_to_use am_i_allowed allotment share_each quota limit limits limited limitation
allowance: restricted restrictions rationing ration~ rations~ cut_back save_water economise economize run_out
allowance: running_out short_supply
wages: wage wages salary salaries pay_day payday paid~ pays_you pay_you who_pays_you earn~ income get_paid
wages: money_from get_your_money get_your_wages do_you_get_paid pays_your
orders: letters_from orders_from instructions directive directives memo memos decree notices bulletin
orders: where_do_your_orders who_gives_you_orders who_gives_the_orders take_orders orders_come_from
orders: instructions_come who_tells_you_what chain_of_command
boss: boss bosses superior superiors supervisor management manager employer chief~
offer: offer~ job_offer offered position~ another_job new_job another_ship other_ship better_job work_on_another
offer: work_elsewhere leave_this_job will_you_stay stay_here_forever stay_here_for_good thinking_of_leaving
offer: want_to_leave change_jobs change_ships offer_you_work offer_you_a_job offered_you work_somewhere_else
offer: go_somewhere_else tempted get_a_better
fast: speed fast faster quick~ rapid slow~ turns_a_minute rpm
louder: speak_up speak_louder shout hear_me can_you_hear do_you_hear louder repeat_myself
catch_fire: catch_fire burn_down go_up_in_smoke set_on_fire set_fire combust flammable inflammable
record: write_down writes_down written_down note_down keep_a_list list~ record~ records~ keep_records log~
record: register~
spend: spend spent spending squander squandered budget where_did_the_money_go
maker: who_makes who_made maker makers made_by produced_by brewer
tax: tax taxes toll~ levy customs duty~ tithe
customs_office: customs customs_officer border checkpoint
odds: odds chances probability how_likely bet~ five_to_one
thank: thank thanked thanks gratitude grateful
promise: promise promises promised vow oath swear~
apologise: apologise apologize
poison: poison poisoned poisonous toxic
inherit: inherit inherited inheritance will~ legacy heirloom handed_down passed_down
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
surveyor: surveyor surveyors survey~ surveys~ measuring_people
mapmaker: mapmaker cartographer
straps: strap straps iron_bands bands brackets braces metal_bands
information: information info knowledge tip tips bit_of_information sell_information what_do_answers_cost
information: payment_for_answers
price: what_would_you_want_for what_you_would_want_for want_for_a that_worth what_is_that_worth going_to_cost pay_you pay_for_that asking_price
price: how_much_is_a how_much_for_a cost_me_to charge_me charge_for cheaper too_expensive cheap_enough price_list
fare: for_taking_me to_take_me_across taking_me_over
wages: who_pays you_get_paid paid_for_it pay_packet
shop: at_your_counter at_the_counter over_the_counter
stock: at_your_counter what_can_i_get what_can_i_buy what_is_available anything_left what_is_left do_you_stock
repair: can_be_fixed could_you_fix can_you_mend could_you_mend mend_pots fix_my mend_my needs_fixing needs_mending
order: has_commissioned commissioned what_has_she_ordered ask_for_something_special
measure: i_measure_with measure_with chain_i_measure check_my check_the_chain
factory: factory factories plant~ works~ assembly_line mass_production
former_life: used_to_work work_in_a_factory did_before done_before career_before
debt: how_much_does_she_owe how_much_does_he_owe owe_you owes_you owing_you
own_work: what_is_that_you_are_making making_there making_now on_your_anvil
builder: made_that_enormous who_made who_built built_this built_that
bet: money_in_a_teapot in_the_teapot what_is_the_bet bet_about wager_about
"""
