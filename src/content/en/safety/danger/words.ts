/**
 * What features of a sentence weigh (src/domain/safety/weight.ts): above nought they speak for danger, below against it.
 * Made by `npm run bench:danger -- weigh` (logistic regression) from 4798 texts of our own, near danger and in it.
 */
export const words: readonly (readonly [weight: number, features: string])[] = [
  [34, '@PILLS'],
  [30, '@ALIVE be'],
  [29, 'night suicid'],
  [26, '@SOON'],
  [24, '@WEAPON last'],
  [23, '@HE>ME'],
  [22, '@BODY lookin nobody thinki'],
  [21, 'theyll'],
  [20, '@DRINK @HE @SELF all last_night me myself'],
  [19, '@BYE been die ive'],
  [18, '@NOT am out'],
  [17, '@ME_keep are i_keep keep stop the_interv'],
  [16, 'just my_@BODY to_die where'],
  [15, '@SEX come goodby kill things this tonigh took'],
  [14, '@HOME @KIN @ME @ME>WORSE for_good her if_i is know someth the_@WEAPON up'],
  [
    13,
    '@KIN>ME @SEX>ME @WORSE a_@WEAPON again being bought deserv gets go he last_week stoppe till to want wish_@ME wont would writte',
  ],
  [
    12,
    '@NOT>ALIVE @PLACE alive by_the car cuttin door gone pay picked sleep the_@PLACE this_is to_@DIE under way wish withou',
  ],
  [
    11,
    '@ME>DIE cant each everyo happen i_have if insura step the_@ASKED the_@HOME theres_a thinki_about tried twice',
  ],
  [
    10,
    '@BYE>THEY @ME>BODY @ME>HE @ME>HOME @NOT_be @NOT_see a_bullet after at_me away bed bottle bought_the everyt family going have here his if_@ME is_in it on_purpos or order past planni please purpos see sent the_time took_the wall wish_i wouldn wrote yester',
  ],
  [
    9,
    '@BYE>BYE @BYE_and @HOME_the @KIN>HOME @ME>SEX @ME_family @ME_was @NOT_come @SHE @SHE>HURT @SOON>NOT ahve alread and_im bleed come_in do_it done foreve from_the i_took isnt month mornin my my_family passpo picked_the point punish self since the was_@SEX whole',
  ],
  [
    8,
    '16 @HOME_with @HURT @KILL>SELF @KIN_i @ME>DRINK @ME>FEAR @ME_alread @ME_be @ME_picked @ME_took @SEX_me @WEAPON_in a_note across all_@ME all_of and_the arrang back be_@DIE be_dead behind burn coming cuttin_again dads dont_come flat front goes going_to has hell i_go into kms lighte my_daught nearly nobody_would of_@ALIVE of_@ME over_the parace poison rail railin sat sorry suicid_again take taken takes the_only the_railin there theres this_mornin till_@ME to_kms uncle until_@ME upstai was_dead',
  ],
  [
    7,
    '@BODY>ME @BYE_everyo @DIE @DRINK_and @HE_has @HOME>HOME @HURT>ME @KILL_myself @ME_daught @ME_go @ME_just @NOT>KIN @NOT_one @SHE>SHE @TITLE_this a_@BYE a_load a_man and_says anymor arms asleep at_@HOME at_home attemp belt better blade boyfri boys bye carry christ comes days decide deserv_to did_it ending find finger for_@ME for_each get get_a goodby_everyo harmin he_has her_@BODY hoping house i_sleep if_it im_@FEAR im_going in_hospit it_happen key let lives living man mean might mums neck not_be note of passpo_and place_up quick read_this rn sat_in self_harmin she_@HURT sittin that_@ASKED that_recrui the_gas the_insura the_loan the_rail the_road the_wall them theyd_be theyve thing things_to think_about time tired_of to_@ALIVE unaliv until_i with_@HE woke woke_up world you_@TITLE you_read',
  ],
  [
    6,
    '3am @HE>BODY @HOME>ME @HURT>HE @KIN>HURT @ME>HURT @ME_am @ME_arm @ME_going @ME_in @ME_nan @NOT>ME @NOT_even @NOT_want @SHE>BODY @SOON>SHE @THEY_have accoun aff after_i ago anothe_day any as_far be_better becaus_@ME been_up being_here better_with bleeds boot bottle_of cut_@SELF cut_myself dead dey doesnt dont_want down_and eat eaten even exit far_as fast follow_@ME follow_me for_when found friend girls got_out grave havent hell_@KILL hell_kill hose i_@ASKED i_alread i_am i_ask in_@CARE in_@ME in_laws in_my in_the into_the itd ive_picked joking kids_@ME kids_i kill_@SELF kill_myself know_where laws life load loan lorry lot make_@THEY make_them me_was monday mortga most_nights my_arm my_nan nan no_one of_@PILLS off_the on_@ALIVE on_the only out_the over_with owe packet paid painle pictur pills place planni_to put_someth really reason rest road safe said_stop seat someth_in step_off sunday sunday_and swallo_the tablet taking that_manage the_@BYE the_hose the_lot the_mortga the_one the_rope then they_have thinki_of this_time this_world till_i time_you to_come to_go to_kill to_my typed up_@ME voices wait waitin way_out way_to ways ways_to who_gets wont_be wouldn_stop',
  ],
  [
    5,
    '@ALIVE>NOT @ALIVE_anymor @ASKED_i @BODY_for @BYE_saying @CARE>SHE @HOME>HE @HURT>BODY @HURT_and @ME>WEAPON @ME_arms @ME_being @ME_boyfri @ME_deserv @ME_drive @ME_found @ME_kids @ME_mean @ME_not @ME_put @ME_sleep @ME_turned @ME_typed @ME_wont @ME_wouldn @NOT>HOME @NOT_point @PILLS>SOON @PILLS_and @PLACE>SOON @PLACE_comes @PLACE_is @SELF_after @SEX_by @THEY_all @THEY_are @THEY_bleed @THEY_would a_@PLACE a_bottle a_way accide acid all_i am_going and_@SOON and_finish and_left and_paid and_put and_went and_when and_writte are_at are_back arm as_the asda assaul_by bathro be_needin behind_the bled bought_a bring bruise car_with card_and carry_on ceilin_fan collap compou could_do coward dark doesnt_matter down drive each_@NOT each_no earth ending_it every_day ex existi eye_for fan feel_suicid for_me for_this friend_are from gets_the gettin giving go_to god goes_to going_on got_as hang has_said heart_@PILLS heart_tablet him_in himsel hope hour hurtin husban i_deserv i_just i_mean i_turned i_want i_was i_wont i_wouldn id_be interv is_@ME is_beatin it_@ME it_i it_over its_been just_want keep_pictur keeps let_us make me_@ME my_arms my_boyfri my_kids myself_after name needin next next_time night_and no_point note_saying of_life of_me off on_living on_me once_@ME one_less outsid past_the poured proper punish_@SELF punish_myself purpos_and put puttin raped rat razor recrui river_is set she shed shouti side sittin_in so_nobody sunday_when takes_my tea_urn than the_bathro the_cuts the_date the_email the_lighte the_people the_point the_scars them_in then_@THEY then_they there_is they_@TITLE they_are they_would thighs this_earth to_do to_everyo to_take turned unaliv_@SELF unaliv_myself urn us van vodka wait_for walk_off want_it was_@DIE was_assaul week when_@THEY when_they whispe with_@NOT with_no with_you worked_out would_be',
  ],
  [
    4,
    '13 @ALIVE>ME @BODY>SHE @BODY_so @BODY_with @BYE_make @BYE_swallo @CARE_comes @DIE_would @FEAR_to @HE_lap @HOME>SHE @KILL_that @KIN_maw @ME>KIN @ME>PILLS @ME_asleep @ME_boss @ME_car @ME_collap @ME_decide @ME_envy @ME_fit @ME_flat @ME_girls @ME_havent @ME_love @ME_nearly @ME_open @ME_puttin @ME_self @ME_taken @ME_tested @ME_turn @ME_walk @ME_wasnt @NOT_coming @NOT_deserv @NOT_he @NOT_plan @NOT_told @OTHERSELF @PILLS_of @SELF_in @SEX_in @SHE_in @SOON_we @THEY>BYE @THEY>KIN @THEY_in @THEY_will @TITLE_me @WORSE>SELF @WORSE_myself a_@WORSE a_burden a_full a_fuss a_gap a_lorry a_sin a_strang a_temper about_@DIE about_dying abusiv accoun_to after_it agains air ambula and_@ME and_hes and_me and_this and_tonigh as_well at_church at_night back_after back_there be_gone be_quick beatin_and been_born birthd biscui_tin black black_@BODY black_eye blades bleach box bringi_a brothe_said bruise_for buildi bullet burden burn_@ME burn_my cancel cant_tell ceilin clean_and clifto clock_out clothe coach come_for cool coveri cult cult_boys cut_so cuts daddy date date_is dead_than death_would deserv_a desk do_@SELF do_myself do_that dont_deserv dont_plan door_with down_the drives end_my envelo envy estate everyo_on fault femi find_it fit follow food for_everyt founda fuss garage_with gate go_back go_out goodby_letter got_the grabbe grabbe_@ME gun_on happen_it havent_eaten hed her_in his_lap hits hits_@ME hits_me hold_the holdin holdin_my hope_@ME hope_i hospit hour_ago how_many hurtin_@SELF hurtin_myself i_collap i_envy i_found i_havent i_love i_nearly i_see i_walk i_wasnt id_@NOT ill_be im_bringi im_puttin im_scared ima in_@HE in_an in_it in_radom in_their inside interv_i is_my it_all it_three its_done ive_alread ive_decide ive_made ive_taken job_was just_stop keep_trying kids kill_that know_which lap last_time lately laws_are left_alone legs less letter letter_to little load_of locked_the love ma_maw madam made_the making_new man_of matter maw me_off me_two meat men miss_me months_clean more_than mouth my_boss my_car my_flat my_girls myself_in nearly_did nearly_steppe new_accoun next_@HOME next_door nice nice_to not_coming not_even now_we of_mums off_@DIE off_dead on_his once one_who only_thing out_how out_who over packet_of peacef petrol pictur_shooti pillow point_of punche_the pushed pushed_@ME pushed_me put_the radom reason_to recrui_@HOME recrui_locked reject_@ME reject_me rope_in route routin saying says_@ME scar scars shall she_@NOT shooti_everyo should_be showin signin signin_off sin sin_if since_@THEY since_they sleep_in sleepy sleepy_@SOON sleepy_now sleeve so_badly so_theyll someth_and soon sorted sorted_out stay steppe steppe_in stop_@ALIVE street sums swallo take_@ME taken_all taking_@ME taking_my tested than_i that_office the_@PILLS the_bed the_biscui the_blade the_bruise the_ceilin the_door the_estate the_fast the_flat the_place the_razor the_recrui the_shop the_sums the_window theres_enough they_@BYE they_will theyll_cut thing_i think though_of throug_with to_burn to_jump to_look to_put tomorr took_more top train_comes truck turn two_months uncles under_@ME until up_how using visit want_a was_raped was_the wear whats while_@ME whole_@ASKED whole_panel will_make will_swallo window_on with_@ALIVE with_@DRINK with_it with_life workin_out would_miss wrists writte_@BYE you_take',
  ],
  [
    3,
    '30 8 @ALIVE_i @BODY>ASKED @DIE>THEY @HE_didnt @HOME>WEAPON @HURT>HOME @HURT>KIN @HURT_me @HURT_my @KIN_came @KIN_turned @ME>SHE @ME_affair @ME_attemp @ME_bought @ME_brain @ME_bringi @ME_clothe @ME_cross @ME_dads @ME_finger @ME_flatma @ME_have @ME_leg @ME_second @ME_stoppe @ME_surviv @ME_watch @ME_wish @ME_woke @ME_wrists @PILLS>ME @PILLS_about @PLACE_on @SELF>ME @SOON_she @WEAPON_for a_black a_relief about_ending about_forty about_using actual ae affair affair_in again_@BODY agains_the ah am_@NOT am_thinki an_a an_hour and_it and_its and_not and_sat around_for attemp_in bank_card be_with beatin been_suicid better_off blades_in blame bleed_for bringi burnin callin came_@HOME came_home cant_feel clock come_to comes_at consum couldn_see dads_@WEAPON dads_shotgu day_on did_the do_@NOT do_not drank drinks each_day easier easier_if engine_on ex_turned eye fast_@PLACE feelin fifty flatma floor for_my front_of fur_the garage goodby_and has_an have_got having he_didnt i_wish i_woke im_being im_finish im_gone in_front in_night insuli into_that is_it it_@BYE it_after it_will ive_set keep_gettin keep_thinki keepin_@ME keepin_me kept last_thing leavin leavin_this left_a loads loads_of long long_sleeve longer look_up lookin_down love_@THEY many march_and marked marked_@ME marked_me mine month_end my_affair my_brain my_clothe my_dads my_finger my_flatma my_leg my_second my_wrists nearly_went necess no_@KIN now of_them off_for once_i or_@THEY or_they otherw otherw_@ME outsid_the painle_ways past_six pay_the perman plenty plot puttin_@ME raped_in read ready ready_to reject relief said_not saved say_i see_any shop_and shotgu sniper step_to stoppe_@ME suicid_@SOON suicid_since suicid_tonigh sure_@ME swim take_and take_me temper ten_past text the_@BODY the_@HURT the_belt the_boot the_boys the_family the_fish the_flame the_garage the_house the_order the_shed the_tower there_with things_@ME things_i this_@SOON threat_@ME threat_me throat time_when times tin to_@ME to_bed to_bleed to_live to_make tonigh_and tower tracks troubl turned_up type under_my urge urge_to waitin_for walkin was_gone went_throug while window withou_@ME wouldn_mind writte_to year_for you_for',
  ],
  [
    2,
    '@THEY_keep @TITLE_and @WEAPON_is a_bus and_@BYE keep_my mother photie read_the the_back the_day they_keep withou_me',
  ],
  [1, 'cant_sit room_with sit'],
  [-2, '@ME_husban had_to if_he interv_and lady mornin_when my_husban nine old to_me today'],
  [
    -3,
    '@ASKED>ME @BYE>SELF @BYE_put @CARE_to @DIE_a @HOME_in @KILL>NOT @KIN_she @ME_coffee @ME_cut @ME_dead @ME_feet @ME_felt @ME_let @ME_never @ME_say @ME_tell @ME_tie @ME_wanted @ME_will @NOT_face @NOT_live @SELF_the @SOON>BYE @WEAPON_access access also and_@THEY and_a and_they angry anothe_form at_this believ bomb break cant_@BODY cant_face certif coffee_on could_see county cut_the day_of decent_about didnt do_a droppe duvet eight feel feet from_work great hand_over her_a here_any hiring hours i_though instea is_a ive_had jobs knife leisur leisur_centre lie lost_@ME me_@SOON miss_my mood my_coffee my_feet my_tie myself_the need_the needed nervou night_before of_night one_applic one_more practi prove rescue retail ring_by rope_access saturd_@SOON saturd_mornin set_up shift six_weeks slaugh sold teach the_mock the_separa the_till the_traffi thinki_i tie tired_@ME to_murder to_tell too walk_by way_throug when will_put works',
  ],
  [
    -4,
    '@ASKED>SHE @BODY_rumble @BYE_i @DIE_to @HE_hit @HE_was @HURT_holes @KIN_has @ME_brothe @ME_career @ME_confid @ME_cried @ME_father @ME_feel @ME_gap @ME_had @ME_miss @ME_my @ME_need @ME_no @ME_notes @ME_old @ME_prepar @ME_stop @ME_talked @ME_this @ME_wore @NOT>BYE @NOT>WEAPON @NOT_do @PLACE>KIN @PLACE_to @PLACE_with @SELF_up @SHE_a @SOON_when @THEY>WEAPON @THEY_wanted @TITLE_my a_clerk a_traine a_week about_my am_off and_check and_do and_dont and_we anothe apply_for applyi as_@SOON as_i as_soon ashame assess attack back_in be_fair becaus_of birth breakf bus_@SOON bus_tomorr candid centre child confid counse custom daught_birth death_of decent depres do_the early_night englis enough_for exerci expect explai failed felt fiftee for_it forgot_to friday_so get_too good_enough goodby_to got_it guess hand hands hate have_known have_no have_said he_hit he_was hired holes holes_in home_with honest i_cried i_feel i_felt i_miss i_need i_wore id_have if_@HE ill_have ill_stop it_is ive_gone job_and known_what lead librar life_in live_in lunch market may me_all me_an me_now me_this mother_@BYE mother_will my_@KIN my_answer my_brothe my_career my_confid my_father my_first my_gap my_notes my_plan myself_up never next_round not_in on only_after other others out_loud overdo period proud quite redo redo_the resume retire ring_the river_with rumble said_my same says_@HE separa shoes silenc so_im soon_as stomac_rumble stop_at story stress suppor swallo_@ME talk_to talkin talkin_to teachi that_im thats the_@KIN the_applic the_budget the_forkli the_form the_money the_team the_tyres they_wanted this_rate to_@ASKED to_a to_death to_give to_keep to_redo took_@HE took_@ME took_his try try_the use what_would when_@ME wife wife_says work_@SOON ye',
  ],
  [
    -5,
    '5 @BYE_time @DIE_on @HE>SOON @KIN_left @ME>THEY @ME>TITLE @ME_all @ME_an @ME_answer @ME_lost @ME_out @ME_shot @SELF_making @THEY_asked @TITLE>ME a_bath a_good a_walk and_how asking at_the be_the bit book budget but_@ME by clerk cried_in dad early ever exampl experi face feel_like forkli four gave_@ME gave_me get_@HOME get_home give go_for guns half handle have_a help here_in i_@BYE i_@HURT i_will if_a ill_take in_spring killed knives left_my licenc like_a loud low making_the me_out me_to mins mock murder_@ME murder_me myself_making not_going off_nights on_wednes over_it post prepar rate report role sauce secret sevent sick sister so_ill staff summer sunday_instea swallo_me tablet_for talk talked teache that_@HE the_sauce they_asked time_@SELF time_myself to_@TITLE to_end to_learn to_work too_tired trial used used_to went_to will_time work_tonigh you_do',
  ],
  [
    -6,
    '@HE>ALIVE @KILL>ME @ME_head @ME_now @NOT>BODY @NOT_for @SELF_going about_it agency and_@SHE and_i and_she apply at_my catch_@SELF catch_myself colleg could_have course do_if do_one fair firm five going_blank hard how_i husban_and i_left in_this is_@NOT job kitche known left_@ME level liked look_at luck made must my_head myself_going next_one notes on_a person questi say sharpe shoot_@ME shoot_me spring stuck ten the_agency the_bus theres_no they_@ASKED ticket to_@HURT to_be traffi up_on very w wednes will with_a would_you write',
  ],
  [
    -7,
    '@ASKED_about @BYE_go @DIE_of @HOME>SOON @KIN>KILL @ME_catch @ME_left @ME_to @NOT_going @PILLS_for @SOON>ME @THEY>ASKED and blank catch check check_the forgot i_catch if_the ive_@NOT like line mum_has my_dad own phone sad shot six start theres_@NOT which will_go year your',
  ],
  [
    -8,
    '@KIN>HE @KIN>PILLS @KIN_and @ME>ASKED @ME_cv answer as_@ME ask back_with career club cried have_to head is_back is_not made_@ME made_me minute my_cv need the_next the_phone this_job when_my you',
  ],
  [-9, '@ALIVE_in @KILL_me @ME_dad about_the before how one'],
  [-10, '@DIE>ME @ME_said @SHE>ME at i_said murder said so traine well wrong'],
  [-11, '@TITLE a cv lost we'],
  [-12, 'asked first hit learn out_of so_@ME two were'],
  [-13, '@ASKED applic team wanted'],
  [-14, '@CARE form ill ring work'],
  [-15, 'id test'],
  [-16, 'died for_a years'],
  [-18, 'but'],
  [-19, 'had'],
  [-20, ':TITLE'],
  [-22, ':CARE'],
  [-27, 'was'],
  [-37, ':ASKED'],
];

export const UNSURE_ROW = 73;
