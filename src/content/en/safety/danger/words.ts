/**
 * What beginnings of words, and of two words in a row, weigh: above nought they speak for danger, below against it.
 * Fitted (logistic regression) to some 1,400 sentences written for this, half of them dangerous, half only near it.
 */

const WEIGHTS: readonly (readonly [number, string])[] = [
  [48, 'myself'],
  [42, 'being blade suicid'],
  [36, 'him i_have last_night railin the_railin theyll till'],
  [
    30,
    'again are be bleed body bringi dads die door going_to goodby her hes his husban i_know if_i ive kms make me me_in might neck nobody note only round_and scars self thinki_about to_die to_hurt tonigh tried wont wrists',
  ],
  [
    24,
    'a_bullet a_lorry alive better bleeds boot bottle bridge bridge_on cant_stop car deep each ending everyo everyt for_me gettin going gone have he hiding himsel house i_tried id_be in_it joking jump just keep know last_week legs life lorry mess monday my_legs my_skin my_wrists night off_dead on_me out please poison punche razor saying sleep_with suicid_again tablet the_boot the_razor the_voices theres theyre thinki thinki_of throat time_i voices voices_say whole wish wish_i with_the',
  ],
  [
    18,
    'a_bottle a_burden a_gun a_note addres after agains_the all_be and_its any arm arms around_for at_home at_me beatin been break broke_my burden burn by_the cabine callin carry carry_on ceilin ceilin_fan choked_me christ comes consum cut_myself days dead dead_than deserv did_it disapp_foreve dont down drawer drop eat ending_my family fan father flatma for_each for_good from_the get god google got_my gun had_the hair harmin havent he_will hell hell_kill himsel_on hits hits_me holdin home hostel how_long i_go i_google i_just i_stoppe i_was i_will im_bringi is_beatin it_a it_all its_in ive_the keep_my kill_myself last letter like mam mean_it most_nights my my_arms my_flatma my_husban my_kids my_thighs my_throat next_month nights no_job no_more not_joking now on_it on_monday on_purpos ones out_the parace past petrol poison_the punish purpos read ready reject river_is scratc shotgu side sir sleep sleepi sleepi_tablet so_i someth sorry sorted stairs standi standi_on stop taking_my the_blade the_bridge the_drop the_interv the_stairs the_time the_toilet the_wall thighs think thirty throws tied till_i times to_stop toilet told_him too_deep took_my unaliv uncle up_my urge urge_to waitin waitin_for wake wake_up was_gone went_back wife with_it woke woke_up worth_more',
  ],
  [
    12,
    'a_bus a_load a_rope about_ending agains all alread am_a an_hour and_he and_not and_now and_thats any_more are_in around as_i assaul at_it baby bad bathro batter_me be_a be_dead be_reliev be_with beats beats_me becaus_i been_cuttin believ bled blood bottle_of bought boyfri brothe cant choked comes_in coward crowd cut cuttin dads_shotgu date daught death_threat deserv_to do doesnt dog_to done down_the drives dying earth enough_of ever every existi face feelin_like file finish flat follow follow_me foreve front funny future garage gas gave get_a gets gettin_death go go_home goodby_everyo grabbe grabbe_me had_enough hammer hang harmin_again have_me have_the he_is heaven hed hed_have held_a hersel his_face his_hand hittin hold home_and hour hurt hurtin i_alread i_attemp i_burn i_can i_could i_deserv i_do i_get i_need i_sleep i_take i_think i_want i_went i_wish i_worked if ill ill_make ill_slit im im_a im_done im_scared in_heaven in_his in_laws in_the interv into is is_the it it_to its_not ive_been keep_pictur keepin kids knife knives know_where last_time laws left less letter_to lighte load load_of locked lol lookin_at loved mate me_a me_by me_down me_if me_to mean miss_me most move_on my_arm my_daught my_family my_gun my_name my_partne my_tablet my_wife myself_in nearly need_to never no nobody_would not of_it of_living of_tablet of_taking of_them of_unaliv off_the on_file on_sunday on_this once overdo own_life packet phone phone_and pictur pillow place platfo point pour punche_the put put_a puttin raped recrui_is reliev right_now room run said_hed same sat_in says says_he scared scared_to scisso scratc_my see self_harmin sendin sent she she_says shed shes since since_the skin sleep_and sleeve slit smashe so_its soon sunday taken_a takes tbh tell_my than that_hr that_panel that_recrui thats thats_the the_bathro the_ceilin the_door the_first the_garage the_gas the_life the_one the_only the_reject the_safety the_same their them_like then there they_all they_say they_would think_ill this this_earth though_of threat throug_with to to_carry to_disapp to_do to_eat to_everyo to_find to_go to_god to_jump to_kms to_me to_myself to_see today under_my until up up_tomorr wall want want_out want_to way_out ways ways_to week_and whole_packet with_them with_you wouldn writte writte_the yester you you_coward',
  ],
  [
    6,
    'after_the again_last and and_hes and_im and_never and_said and_the and_then and_they anymor back becaus better_off broke bruise bullet bus calm cant_see car_park coming cuts dad did dog doing favour feel feelin find front_of hand him_i hope how i i_dont i_nearly i_took im_going im_not in_front in_my into_the isnt its kill know_what live living long lookin man manage me_and me_with more much my_boss my_head my_phone myself_so new of of_the off on on_my only_thing over_the park pay picked picked_the rope sister stoppe tell the the_job the_last the_letter thing this_is time to_live tomorr took twice until_i walked was_dead way what_i when_i who why_i will',
  ],
  [
    -6,
    'an and_it as before by cant_go come could cut_the early ended five for_a for_the forgot_to friday from go_on had_a how_i i_cant i_told id in_this is_a jumped keep_thinki leave my_heart next_one night_and notice one or over panel passed post round said saving should sick six so the_end this_week to_a to_be told violen wanted_to was_a was_on went what_would when where wont_be would_you',
  ],
  [
    -12,
    'a a_custom a_job a_teache a_year about_a all_the applie applyi ask asking be_over best blew branch broke_up budget but_my centre class collea commut_would couldn counci cried custom disapp do_anothe do_if dodged dodged_a drowne dying_to else email end_of expect experi failur farmer feedba feet felt financ foot forgot four ghoste_me girlfr give_up hands have_been he_asked hear here_next hiring hit_the holida honest hydera i_feel i_felt i_left i_see i_threw i_wanted i_wore i_would id_have ill_scream im_so intern interv_was is_going is_killin it_hurts it_was its_only job kept killin laughi left_my life_in lost low market me_anyway me_when minute my_confid my_marria my_parent my_saving nerves next_time no_one no_too not_to of_me of_that off_my office office_is on_the one_is one_more parent patien people person policy pressu projec reason_to recrui road sad sales second sharpe she_said shot_down shot_myself showed since_tuesda someon stabbe staff tablet_for take_home taken target task tesco test the_best the_budget the_commut the_counci the_foot the_meetin the_recrui the_role they_asked this_job though_i three threw_myself to_get to_my to_tell to_the to_work told_them too_long took_the traini twenty two used video ward weeks went_to what_is when_she when_the will_be with_a with_this wore worked would_have write years',
  ],
  [
    -18,
    'about_my about_the all_night and_id applic apply apply_to as_a ashame at_the attack beat but by_a cake call career cat confid could_have cut_my didnt died email_if embarr everyo_else form ghoste glad good_enough had_to hard he_threw heart her_at hit hung i_held i_killed ill_do in_a in_slough in_spring inbox is_my it_and kids_are kill_me killed last_job life_and like_a like_that line looked_at made marria meetin murder murder_me my_cv my_feet my_inbox my_last my_mind my_old near not_worth nothin_to number of_being of_my ok on_friday or_anythi over_it piece refere replie retail review said_my said_that salary slough spring star stop_lookin suicid_or swallo_me talked teache that_im the_agency the_back the_next the_team them_a them_with they threw up_and up_in watche we week well what_to will_ask with_my',
  ],
  [
    -24,
    'a_week agency an_email change change_my commut end give had i_said if_the killin_me me_out on_a out_of prepar questi scream see_the stupid team to_give to_it to_say traine up_on wanted were',
  ],
  [-30, 'anothe asked called day linked live_in ring shot the_panel under_the was work year'],
  [-36, 'answer role'],
  [-42, 'cv'],
];

export const words: ReadonlyMap<string, number> = new Map(
  WEIGHTS.flatMap(([weight, stems]) => stems.split(' ').map((stem): [string, number] => [stem, weight])),
);
