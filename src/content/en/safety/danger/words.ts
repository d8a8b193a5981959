/**
 * What features of a sentence weigh (src/domain/safety/weight.ts): above nought they speak for danger, below against it.
 * Made by `npm run bench:danger -- weigh` (logistic regression) from 4333 texts of our own, near danger and in it.
 */
export const words: readonly (readonly [weight: number, features: string])[] = [
  [36, '@PILLS'],
  [32, '@SOON night'],
  [31, 'suicid'],
  [30, '@ALIVE'],
  [29, 'be'],
  [26, '@WEAPON last'],
  [24, 'thinki'],
  [23, '@SELF myself nobody'],
  [22, '@HE>ME'],
  [21, '@BODY all die'],
  [20, 'i_keep is ive last_night lookin me stop'],
  [19, '@DRINK @HE @ME_keep am to_die'],
  [18, '@BYE @NOT are been going if_i just keep out the_interv theyll'],
  [17, '@KIN my_@BODY sunday would'],
  [16, '@HOME @SEX bought go her where'],
  [15, '@ME a_@WEAPON cant if last_week want wont'],
  [
    14,
    '@ME>WORSE @SEX>ME @WORSE deserv for_good gets goodby kill know planni the_@HOME this to_@DIE wish_@ME',
  ],
  [13, 'again alive being car come cuttin gone the_@WEAPON till up way'],
  [
    12,
    '@ME>HOME @PLACE across bed by_the done everyo happen he i_have sent someth stoppe the_@PLACE things this_is took tried',
  ],
  [11, '@KIN>ME @ME>BODY a_bullet and_im door have his if_@ME time tonigh wish wish_i writte wrote yester'],
  [
    10,
    '@BYE>BYE @HURT @ME>SEX @NOT>ALIVE @NOT_be away back bottle bought_the boys do_it each everyt foreve get has i_took interv is_in loan mornin nobody_would on_purpos or order punish purpos the_@ASKED the_time thinki_about to twice wall when withou wouldn',
  ],
  [
    9,
    '@HOME_the @KIN_i @ME>FEAR @ME_alread @ME_not @ME_took @SHE @SHE>HURT @SOON>NOT a_note all_of anymor belt burn down finger flat for_@ME from_the havent if_it kms my of_@ALIVE passpo please point really see self sleep soon the_only there theres to_kms until_@ME was_@SEX with_@HE',
  ],
  [
    8,
    '@BYE>THEY @BYE_everyo @HOME_with @HURT>ME @KILL>SELF @KIN>HOME @ME>DIE @ME>HE @ME_be @ME_havent @ME_in @NOT>ME @SHE>SHE a_@BYE ahve all_@ME alread arrang at_me be_@DIE be_dead behind better blade bleed ceilin_fan could_do cuttin_again dads deserv_to doesnt family fan find goes goodby_everyo hell here husban i_havent im_@FEAR in_hospit isnt it key mean mums nearly neck over_the parace passpo_and picked place_up railin sat since step tablet take takes that_recrui the the_railin theres_a theyd_be thing till_@ME turned until_i upstai was_dead whole',
  ],
  [
    7,
    '16 @BODY>ME @HE>BODY @HOME>HOME @KILL_myself @KIN_is @ME_am @ME_was @NOT_come @NOT_see @PLACE>ME @PLACE_is @SEX_me @THEY_have @TITLE_this @WEAPON_in a_load after_i and_says arms attemp be_better bleeds boyfri breath bye christ down_and ending exit follow_@ME follow_me for_each from front going_on harmin has_my hour i_am i_ask i_just in_@CARE in_the into it_happen itd joking know_where life lighte lives living monday my_daught not_be note of of_@ME off_the otherw otherw_@ME out_the packet painle past photos planni_to poison put_someth quick read_this reason rn sat_in self_harmin she_@HURT sit sittin someth_in sorry suicid_again that_@ASKED the_date the_gas the_road they_have this_mornin this_world to_go to_kill to_my unaliv uncle under ways_to world would_be you_@TITLE you_read',
  ],
  [
    6,
    '@ALIVE>ME @ALIVE_anymor @ALIVE_up @BYE_and @DRINK_and @HE_has @HOME>ME @HURT>BODY @HURT>HE @ME_arm @ME_daught @ME_deserv @ME_family @ME_flat @ME_found @ME_get @ME_have @ME_nan @ME_typed @NOT>HOME @NOT>KIN @NOT_more @NOT_one @THEY>KIN @THEY_all a_@PLACE after ago all_i and_finish as_far asleep baby been_up better_with boot bottle_of bought_a card_and carry ceilin come_in coming cut deep desk dont_come eat eaten every_time far_as fast friend_are garage get_a girls got_out got_the he_has hell_@KILL hell_kill her_@BODY hoping hose husban_is i_@ASKED i_alread i_deserv i_go i_sleep i_want id_be im_going in_@ME insura it_all its_been just_want kids kill_@SELF little load lorry mad make_@THEY make_them me_was months_clean most_nights my_arm my_family my_flat my_nan nan night_and no_more no_one of_@PILLS off only over_with owe passed_@ME pay pictur pills poured punish_@SELF punish_myself put razor said_stop she_@NOT shouti taken takes_my the_@BYE the_boys the_garage the_hose the_kids the_loan the_night the_one the_tea the_wall them them_in theres_enough think_about thinki_of this_time till_i time_you times to_come to_do took_the typed voices waitin walk want_it was_@DIE way_to ways what_went who_gets with_his woke woke_up wont_be',
  ],
  [
    5,
    '00 @BYE_saying @CARE>SHE @DIE_would @HE>SHE @HURT_and @KILL_that @KIN>HURT @ME>BYE @ME>DRINK @ME>WEAPON @ME_arms @ME_ask @ME_being @ME_boyfri @ME_collap @ME_envy @ME_girls @ME_kids @ME_mean @ME_photos @ME_tested @ME_turned @ME_up @ME_wouldn @NOT_coming @NOT_plan @NOT_point @NOT_want @PILLS>SOON @PILLS_and @PLACE>SOON @SELF_after @SELF_in @SEX_by @SEX_in @SOON>SHE @THEY_bleed @THEY_in a_bottle a_full a_fuss a_lorry accide accoun acid aff after_the agains ah and_@SOON and_left and_me and_the and_tonigh and_when and_writte anothe_day are_back arm as_the as_well asda assaul_by at_@HOME at_home bathro be_needin becaus_@ME behind_the better_off biscui_tin bled box bruise bullet burn_@ME check_out clothe collap compou coveri coward cut_@SELF cut_myself date days dead dead_than death_would decide dey discor doesnt_matter dont_plan drawer each_@NOT each_no earth ending_it enough_in envy every_day feel_suicid feelin follow for_this found friend fuss gets_the gettin giving god goes_to going_to got_as has_said have_@ME heart_@PILLS heart_tablet himsel hits hits_@ME hits_me hope how_many hurtin i_collap i_envy i_love i_mean i_turned i_wouldn id_@NOT im_bringi in_@HE in_laws in_my in_their is_@ME it_over job_was keep_thinki keeps kept kill_myself kill_that lad laws let let_us letter_to locked_the longer love madam making man me_up men my_arms my_boyfri my_girls my_kids my_photos myself_after myself_in nearly_steppe needin next_@HOME next_door next_time nice_to nights no_point not_coming note_saying on_@ALIVE on_his on_living one_less outsid paid past_the petrol pillow place rail raped reason_to recrui recrui_@HOME recrui_locked rest river_is road round route said_i scars seat should_be signin_off sittin_in slaps sleepy so_nobody stay steppe steppe_in sunday_and sunday_when takes_@ME taking tea temper that_office the_@BODY the_@PILLS the_bathro the_biscui the_blade the_email the_estate the_lighte the_people the_point the_rope the_scars then then_@THEY then_they there_is theyve thighs this_earth tired_of to_burn to_everyo to_put to_take tomorr too_deep two_months unaliv_@SELF unaliv_myself up_@ME vodka wake_up walk_off was_assaul was_raped was_the way_out went_well while_@ME window_on with_@ME with_the with_you worked_out worth wouldn_stop wrists',
  ],
  [
    4,
    '38 8 @ALIVE_for @ASKED_i @BODY>ASKED @BODY>NOT @BODY_for @BODY_so @BODY_with @BYE_try @CARE>SOON @DIE @DIE>THEY @HE>HE @HE_finger @HOME>HE @HOME>WEAPON @HURT_him @HURT_my @ME>PILLS @ME_affair @ME_asleep @ME_attemp @ME_boss @ME_bringi @ME_car @ME_check @ME_clothe @ME_did @ME_go @ME_going @ME_just @ME_last @ME_leg @ME_love @ME_make @ME_passpo @ME_puttin @ME_second @ME_shant @ME_sleep @ME_sorry @ME_taken @ME_turn @ME_walk @ME_wasnt @ME_wish @ME_wont @ME_wrists @NOT_deserv @NOT_sit @NOT_told @PILLS>ME @PILLS_from @PILLS_of @PLACE_on @SHE>BODY @SHE>PILLS @SHE_in @SOON_we @THEY>BODY @THEY>BYE @THEY_are @THEY_know @THEY_passed @THEY_will @THEY_would @WEAPON_is @WORSE>SELF @WORSE_myself a_black a_male a_man a_noose a_relief a_sin a_temper a_way about_ending abusiv accoun_to affair affair_in agains_the air am_going am_in ambula an_a an_am an_hour and_hes and_id and_it and_not and_put are_at around_for at_3 at_church attemp_in back_after back_there be_quick been_born been_suicid being_here birthd black black_@BODY black_eye blades blue bother bring bringi_a brothe_said bruise_for burn_my cant_sit car_with carry_on clean_and clock_out come_for comes cult cult_boys cut_so daddy dark date_is deserv_a did_it do_@NOT do_@SELF do_myself do_not dont_deserv dont_want down_the drinks drive drives e each_day end_my estate everyo_on existi eye_for facts fast_@PLACE femi find_it fit for_everyt for_my for_when founda front_of go_back going_back goodby_letter grabbe gun_on happen_it has_@ME has_the have_got have_my havent_eaten having_the hed her_in high him_in his_@BODY his_finger holdin holdin_my home hospit hour_ago house i_did i_drive i_found i_get i_shant i_walk i_was i_wasnt i_wish i_wont id_check im_gone im_puttin ima in_@THEY in_an in_front in_it in_radom inside intend intend_to into_that is_beatin it_three its_done ive_alread ive_made ive_picked ive_set ive_taken just_the keep_gettin keep_pictur keepin_@ME keepin_me kept_@ME kids_@ME kids_i know_which lap last_thing last_time lately laws_are leavin left_alone legs letter like_it load_of made_the make making_new male man_of many march_and marked_@ME marked_me matter me_@ME me_and me_off me_two meat might milkma miss_me more_than morphi mouth mum my_affair my_boss my_car my_clothe my_leg my_second my_wrists necess new_accoun next_month nice no_@KIN noose not_even now_we of_me of_mums of_them off_@DIE off_dead off_for on_sunday on_the one_who only_thing or_@THEY or_they out_how out_who outsid_the over packet_of painle_ways pictur_of pictur_shooti platfo_and punche_the purpos_and pushed pushed_@ME pushed_me puttin radom raped_in rather read read_the really_do reject_@ME reject_me relief return routin safe said_not say_i scar shall shant shant_be she shooti_everyo should showin side signin sin sin_if since_@THEY since_they sleepy_@SOON sleepy_now so_badly someth_and sorted sorted_out stop_@ALIVE stoppe_@ME street suicid_since sums sure_@ME take_@ME take_me taken_all taken_the taking_@ME taking_my tested text than than_i that_manage the_baby the_bed the_boot the_bruise the_door the_drawer the_family the_fast the_flats the_key the_milkma the_rail the_razor the_seat the_shed the_sums the_window they_@BYE they_@TITLE they_are they_know they_passed they_will they_would theyll_cut thing_i thing_is things_@ME things_i though_of threat_@ME threat_me throat throug_with tin top tracks truck tube type under_@ME up_how urge urge_to us van visit wait waitin_for walkin want_a watter wear whispe whole_@ASKED whole_panel will_try with_@ALIVE with_@NOT with_it with_life with_no workin_out would_miss writte_@BYE year_for you_for you_take',
  ],
  [
    3,
    '30 @ALIVE_i @BODY>SHE @HE_came @HE_didnt @HOME_and @HURT>KIN @KIN_came @ME>KIN @ME>SELF @ME_and @ME_bought @ME_brain @ME_dads @ME_picked @ME_shall @ME_surviv @ME_watch @OTHERSELF @PILLS_about @SELF_planni @SHE_gone @SOON_only @TITLE_me @WEAPON_for @WEAPON_into @WORSE_to a_@WORSE a_burden about_forty ae again_@BODY an_@NOT and_@ME and_madam at_night bad be_left beatin_and being_blackm blackm bleach bleed_for bringi buildi burden cabine callin came_@HOME came_home can_feel cant_feel coach dads_@WEAPON dads_shotgu day_on does_@ALIVE does_life dont drank engine_on enough envelo ex exist fifty filmed flame floor for_@SHE for_her full_bottle gate go_out go_to gone_for has_an having he_came he_didnt hope_@ME hope_i hurtin_@SELF hurtin_myself i_came i_shall im_being in_night insuli insura_pay is_quiet it_@BYE it_twice it_will just_stop kinda leavin_this left_to live_anymor loads loads_of lookin_down marked me_gone messag months my_@HOME my_brain my_dads my_in myself_planni nearly_did no nothin_left on_@SHE on_her on_monday on_saturd panel pay_if perman photie picked_the plenty plus point_of puttin_@ME recrui_in rope_in set shes_gone shotgu sleep_in so_yeah some someon step_to stoppe_me suicid_@SOON take_and that_stoppe the_@HURT the_belt the_car the_ceilin the_flame the_place the_recrui tired to_@ME to_bleed to_exist to_make to_text to_type tonigh_and troubl truck_with twice_this went_throug went_up whats where_@HE where_he while with_me withou_@ME yeah',
  ],
  [
    2,
    '@ASKED>HE @HOME>SHE @ME_came @NOT_stop @SOON_she actual any blame close eye it_after shuggi strip the_back the_house to_@ALIVE to_see withou_me',
  ],
  [1, '@HE>OTHERSELF had_enough hold_the the_safe week_after'],
  [-1, 'hang them_@ME'],
  [-2, '@ASKED>ME @ASKED>SHE and_a if_he old sick'],
  [
    -3,
    '@ALIVE_near @ASKED_what @DIE_a @DIE_to @HE_hit @HE_i @HOME_team @HURT_holes @KIN_she @ME_feel @ME_feet @ME_forgot @ME_gap @ME_hate @ME_mum @ME_never @ME_plan @ME_say @ME_tie @NOT>SELF @NOT_live @SHE_said @WEAPON_access access also at_the at_this body candid could_see daught_birth decent_about design didnt do_anothe do_one early email embarr employ escape_@HOME escape_room figure foot for gap_is hate here_any him_i holes_in hours i_cut i_feel i_forgot i_hate ive_had laptop lead leisur leisur_centre like_@ME live_near me_@SOON me_now miss_my mood my_feet my_gap my_mum my_tie need_the never only_after opinio printe respon rope_access she_said shot_myself six_weeks sold spring_and swallo_@ME talk_to that_@ME that_one the_best the_bus the_foot this_weeken tie to_ask to_murder toast until_the way_throug weeken wife_says will years_ago',
  ],
  [
    -4,
    '@ASKED_was @BYE>ME @BYE_i @HE>SOON @HE_was @KILL>NOT @KIN>PILLS @ME>THEY @ME>TITLE @ME_answer @ME_brothe @ME_career @ME_cried @ME_cut @ME_dead @ME_father @ME_had @ME_left @ME_miss @ME_my @ME_need @ME_only @ME_out @ME_prepar @ME_sharpe @ME_talked @ME_this @ME_under @ME_wore @NOT>BYE @NOT>WEAPON @NOT_do @NOT_face @PLACE_to @SELF>NOT @SELF_the @SELF_up @SHE_a @SOON>KIN @THEY>WEAPON @THEY_told a_traine about_@ME about_it about_my after_my an_email anothe_form applyi appren ashame assess at_my back_in be_fair be_the birth cant_@BODY cant_face card centre childr class clerk comput counse county custom cut_the dad day_of death_of depres did_@NOT did_not eight end_of englis exerci explai feet felt for_feedba forgot_to forkli friday_so gave_@ME gave_me got_it hand hand_over hands have_a have_known he_hit he_was her_a here_in hiring holes home_with honest i_cried i_left i_need i_told i_wore id_tell if_@HE in in_slough is_a is_taking is_that ive_gone job_and job_at jobs known_what laughi leader leave lie life_in like_a live look_after lost_@ME loud lovely market maybe me_all me_out me_this mother_@BYE mother_will my_brothe my_career my_father my_old my_plan myself_the myself_up needed next_round night_before now_@HE off_my office one_more online over_it period phone projec rescue retire sad_becaus same says_@HE secret set_up shoes shot_@SELF silenc since_@ME since_my slaugh slough so_im son story stress sunday_after suppor talkin_to teach team_and ten that_im thats the_applic the_mock the_money the_resume the_separa the_silenc the_till the_traffi then_@ME this_rate though_@ME three threw_@ME to_@ASKED to_a to_death to_keep to_say took_@HE took_@ME took_his way_@HOME way_home when_my wife works would_have',
  ],
  [
    -5,
    '@BODY_rumble @BYE>KILL @KIN_left @ME_all @ME_confid @ME_head @ME_lost @ME_no @ME_old @ME_ring @ME_shot @ME_tell @ME_told @ME_when @THEY_asked @THEY_wanted @TITLE>ME @TITLE_my a_good a_week and_dont and_i angry apply asking attack best bomb book but_i by certif child colleg cried_in decent divorc do_the exampl experi face feel_like five for_it four gave get_@ME goodby_to guns half he_@HURT hired husban_and i_@HURT i_miss id_have if_a ill_ring in_spring job killed knife known left_my licenc like_to made me_an me_when mock murder_me my_confid my_head near next_one not_in notes other overdo post proud quite rate resume role rumble said_my say separa sevent shift so_@THEY so_they stomac_rumble stuck swallo_me tablet_for talk talkin teache teachi that_@HE the_form the_next they_asked they_wanted to_give today use very well went_to what_would with_a write ye',
  ],
  [
    -6,
    '5 @ASKED_about @DIE_on @HE>ALIVE @ME_an @ME_now @NOT_for @PILLS_for @SHE>ME @THEY>NOT agency and_how bit could_have couldn course ever fair gap handle have_no help if_the in_this kitche knives left_@ME liked live_in low minute murder_@ME must my_dad need not_going of_it prepar report so_ill staff start summer talked the_agency the_phone the_team theres_@NOT theres_no they_@ASKED this_job to_@HURT to_@TITLE to_be to_learn to_work trial used used_to which you_do',
  ],
  [
    -7,
    '@DIE_of @KIN>HE @KIN_and @ME_cv @NOT>BODY @SOON>ME @THEY>ASKED about_the and_@SHE and_she as_@ME at career do_if firm forgot give hard how_i is_@NOT ive_@NOT level line luck my_cv on_a person sharpe shoot_@ME shoot_me shot sister spring that ticket traffi w',
  ],
  [
    -8,
    '@KILL>ME @KIN>KILL @ME>ASKED @ME_dad @ME_to @NOT_going answer ask club cried made_@ME made_me one own questi sad the_@CARE to_the would_you you your',
  ],
  [-9, 'and but_@ME end have_to head how'],
  [-10, '@DIE>ME @KILL_me before for_a ill is_not learn said traine we wrong'],
  [-11, '@ALIVE_in @ASKED applic cv hit murder out_of six year'],
  [-12, '@ME_said i_said like lost so_@ME two wanted were work'],
  [-13, 'a ring so'],
  [-14, '@TITLE asked first test'],
  [-15, '@CARE'],
  [-16, 'id team'],
  [-17, 'died form had'],
  [-18, 'but'],
  [-19, 'years'],
  [-20, ':TITLE'],
  [-25, ':CARE'],
  [-27, 'was'],
  [-42, ':ASKED'],
];

export const UNSURE_ROW = 78;
