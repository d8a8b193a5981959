/** Words of one meaning, which `danger/words.ts` counts as each other. */

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  KIN: 'husband wife partner boyfriend girlfriend bf gf fiance fiancee ex dad father da mum mom mam ma mother brother sister son daughter uncle aunt stepdad stepmum stepfather stepmother hubby fella missus spouse parents inlaws flatmate housemate lad fella boyfriends husbands'.split(
    ' ',
  ),
  WEAPON:
    'gun guns pistol rifle shotgun knife knives blade blades razor razors rope noose bullet bullets machete hammer hatchet axe petrol matches bomb hosepipe glock revolver'.split(
      ' ',
    ),
  PILLS:
    'pills pill tablets tablet paracetamol overdose overdosed od odd insulin codeine tramadol diazepam antidepressants meds medication bleach valium oxy ibuprofen aspirin morphine fentanyl packet blister'.split(
      ' ',
    ),
  PLACE:
    'bridge tracks track railway train trains platform cliff cliffs roof rooftop river canal sea balcony lorry lorries motorway weir lake quarry viaduct traffic ledge edge overpass tube'.split(
      ' ',
    ),
  BODY: 'wrist wrists arm arms leg legs thigh thighs neck throat skin face eye ribs lip stomach veins hair head hand hands'.split(
    ' ',
  ),
  HURT: 'hit hits hitting punch punched punches slap slapped slaps kick kicked kicks choke choked chokes choking strangle strangled strangles beat beats beaten beating batter battered batters belt belted belts thump thumped thumps shove shoved shoves grab grabbed grabs drag dragged threw throws burned burnt stab stabbed bash bashed bite bit smack smacked leather leathers leathered'.split(
    ' ',
  ),
  DIE: 'die died dying dead death deid'.split(' '),
  KILL: 'kill killed kills killing murder murdered'.split(' '),
  FEAR: 'scared afraid terrified frightened fear feart petrified'.split(' '),
  SELF: 'myself meself maself mysel masel'.split(' '),
  OTHERSELF: 'himself herself themselves hisself'.split(' '),
  SEX: 'rape raped rapes groped grope touched touching forced forces assaulted assault molested kissed consent skirt knickers breast breasts'.split(
    ' ',
  ),
  CARE: 'patient patients client clients ward shift caller callers suspect inmate inmates prisoner prisoners pupil pupils resident residents safeguarding training trained train policy policies protocol paramedic nurse nursing nurses police officer officers custody helpline hotline refuge coroner casualty victim victims hospice vet surgery clinic custody case cases risk assessment assessments module course placement volunteer volunteered carer carers hospital ambulance'.split(
    ' ',
  ),
  ASKED:
    'asked ask asks question questions interviewer interviewers panel scenario interview describe example answer answered'.split(
      ' ',
    ),
  TITLE:
    'film films book books novel song songs album play series show band podcast game episode company brand pub shop called title titled reading watched watching read listening theatre'.split(
      ' ',
    ),
  SOON: 'tonight today tomorrow weekend friday soon now morning'.split(' '),
  BYE: 'goodbye goodbyes farewell bye note notes will letters passwords'.split(' '),
  ALIVE: 'alive live living life breathing exist existing existence wake waking'.split(' '),
  NOT: 'not no dont never cant wont cannot couldnt nothing'.split(' '),
  ME: 'i im ive id ill me my'.split(' '),
  HE: 'he hes him his'.split(' '),
  SHE: 'she shes her'.split(' '),
  THEY: 'they theyre them their'.split(' '),
  WORSE:
    'pain hurt hurts hurting suffer suffering burden numb empty hopeless pointless worthless trapped'.split(
      ' ',
    ),
  DRINK: 'drink drunk drinks drinking vodka whisky wine'.split(' '),
  HOME: 'home house bedroom kitchen bathroom garage shed loft attic room door locked locks lock keys phone'.split(
    ' ',
  ),
};

export const wordClasses: ReadonlyMap<string, readonly string[]> = (() => {
  const classes = new Map<string, readonly string[]>();
  for (const [name, words] of Object.entries(CLASSES))
    for (const word of words) classes.set(word, [...(classes.get(word) ?? []), name]);
  return classes;
})();

/** These count wherever they stand in a text: it tells of somebody's work, of a question, or of a book. */
export const AROUND: ReadonlySet<string> = new Set(['CARE', 'ASKED', 'TITLE']);
