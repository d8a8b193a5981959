/**
 * Kinds of words: what is learnt of one of a kind holds for the others ("drink bleach", "drink phenyl"). Each word is of
 * the first kind that has it, and so is its plural.
 */
const KINDS = {
  poison:
    'sniper otapiapia gramoxone paraquat phenyl harpic dettol domestos bleach jik weedkiller pesticide insecticide poison antifreeze arsenic cyanide kerosene acid roundup lysol phosphine celphos raticide strychnine chemicals detergent rodenticide turpentine thinners hydrochloric baygon hypo savlon surf acetone ammonia mercury',
  pills:
    'pill tablet tab paracetamol tylenol ibuprofen codeine morphine insulin panadol crocin xanax valium diazepam zopiclone sleeper amitriptyline opioid oxy oxycodone fentanyl fent heroin med medication blister overdose dose sertraline antidepressant tramadol warfarin digoxin capsule temazepam ambien benadryl aspirin anadin advil prozac smack methadone ketamine pregabalin propranolol betablocker citalopram barbiturate benzo painkiller medicine nembutal',
  blade:
    'razor blade knife scissor scalpel sharpener cutter machete cutlass panga penknife stanley shard compass dagger axe boxcutter lancet needle',
  gun: 'gun shotgun rifle pistol revolver ammo bullet trigger barrel glock firearm handgun remington 22 cartridge shells colt ar15 airgun',
  rope: 'rope noose belt cord ligature dupatta beam rafter hook banister fan knot flex sari chunni lace string cable tie',
  height:
    'bridge ledge cliff roof rooftop balcony tower multistorey headland railing viaduct overpass parkade parapet edge floor window gap storey story flyover',
  rails:
    'rail track train platform tube lorry truck bus traffic motorway freight express metro subway ute oncoming dlr luas dart',
  water:
    'river sea lake canal quay pier weir reservoir dam harbour dock loch lough well jetty clyde thames lee lagoon severn ocean water tide mersey liffey ganga yamuna tyne shannon pond',
  gas: 'hosepipe hose exhaust charcoal helium monoxide fumes garage oven engine',
  fire: 'petrol lighter match matches flame fire iron burner cigarette fag hob straighteners',
  dead: 'die dead death dying died kill killing killed suicide suicidal grave coffin buried bury cemetery funeral headstone ash ashes heaven corpse perish end ended ending hang hanging hanged drown drowning overdosed bleed unalive unaliving kms ctb kys sewerslide sh tombstone afterlife wake morgue undertaker slit murder unalived od',
  body: 'wrist arm leg thigh skin neck throat face head knuckle hand vein body stomach chest forearm hip palm ankle hair jaw eye rib foot tongue scalp finger',
  self: 'myself meself',
  kin: 'mum mam mom mammy mama dad da daddy papa kid child children son daughter wife husband partner brother sister parents mother father gran nan granny uncle aunt aunty cousin family boyfriend girlfriend fella ex baby lad wean bairn boys girls stepdad stepmum bloke fiance missus spouse twin niece nephew grandson',
  friend:
    'friend mate flatmate roommate buddy colleague neighbour housemate pal classmate bro sis bestie junior batchmate',
  time: 'tonight tomorrow today monday tuesday wednesday thursday friday saturday sunday weekend morning midnight evening afternoon night arvo christmas birthday march april june july august october november december january february september',
  hit: 'hit beat slap punch punched slapped kick kicked punches chokes choked choke strangle strangled shove shoved drag dragged threw throws smashed smashes smash broke burnt burns burned batter battered pin pinned spat pushed pushes belted thrash thrashed whip beating hiding lash grabbed grabs headbutt headbutted bruise bruised',
  sex: 'rape raped raping touched touches touching grope groped skirt kissed kiss undid zip blouse breast bra hotel nude naked sex sexual bum crotch assaulted molested forced forces strip undress lap trousers knickers boobs',
  keep: 'lock locked passport key gate trapped allowed follows stalking stalks stalked stalker follow followed outside threatens threatened threaten threat',
  violent:
    'stab shoot stabbing shooting attack bomb bombing explode blow glass strangling torture slaughter smother revenge regret pay burn bat hunt',
  wish: 'wish want wanted hope hoping pray praying ask beg wanna rather prefer ready tempted',
  end: 'done finish finished over stop quit last final out',
  gone: 'gone away leave leaving disappear vanish disappearing go going join',
  burden: 'burden better worth mouth useless waste worthless insurance payout policy pension',
  bye: 'goodbye bye farewell sorry forgive letter note will goodnight password guitar cat dog rehomed hoover song',
  live: 'live living life alive exist existing existence breathing breathe breath here around born waking woke survive',
  food: 'eat eaten eating food starve starving meal vomit sick',
  calm: 'calm peace peaceful relief quiet easy easier painless quick gentle',
  never: 'never not no nobody none nothing dont wont cant didnt isnt wouldnt without noone',
  me: 'i im ive id ill me my mine am',
  he: 'he she him her his hes they them',
  take: 'take took taking taken swallow swallowed drink drank drinking consume inject injected necking necked buy bought kept hid saved saving hoard hoarding hoarded stash stashed popped',
  jump: 'jump jumping jumped step stepping stepped walk walking fall falling throw lean leaned drive driving swerve steer lie stand standing stood',
  work: 'interview interviewer panel cv recruiter job role question answer feedback candidate email salary hiring applicant application presentation team company office manager boss shift contract experience',
  trade:
    'patient client caller resident customer ward unit nurse paramedic police officer helpline volunteer training scenario example safeguarding protocol film movie book novel album game band play novelist charity',
};

export const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS)
    .toReversed()
    .flatMap(([kind, words]) =>
      words.split(' ').flatMap((word): [string, string][] => [
        [word, `@${kind}`],
        [`${word}s`, `@${kind}`],
      ]),
    ),
);
