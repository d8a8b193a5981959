/** Words that tell a name from what is none, in texts to hand on, and what stands in a name's place. */

import type { SharingWords } from '../../../domain/transfer/redact-words.js';
import { words } from '../text/lists.js';
import { namedReading } from '../text/named.js';
import { stopWords } from '../text/stop-words.js';
import { commonStems } from './common-words.js';
import { givenNames } from './given-names.js';
import { jobEnds, jobFor, jobs } from './jobs.js';
import { naming } from './names.js';
import { tools } from './tools.js';

const CHINESE_FAMILY =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鐘姜崔谭譚陆陸范汪廖石金韦韋贾賈夏方邹鄒熊白孟秦邱侯江尹薛段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向汤湯';
const KOREAN_FAMILY =
  '김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허남심노하곽성차주우구민유나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모';
const CHINESE_TITLE = '先生|女士|小姐|经理|經理|老师|老師|总监|總監|主任|主管|医生|醫生|护士|教授|太太|校长';
const KOREAN_TITLE = '씨|님|선생님|과장|부장|팀장|대리|사장|교수|원장|면접관|매니저';
const JAPANESE_TITLE = 'さん|さま|様|氏|先生|部長|課長|係長|社長|店長|院長|師長|くん|ちゃん';
const THAI_NEXT = 'พูด|บอก|ถาม|ว่า|เป็น|และ|กับ|ที่|ได้|ให้|จะ|จาก|โทร|เขียน|มี|ชอบ|ส่ง|คือ';

const SITES = 'site|depot|plant|branch|store|factory|warehouse|yard|mill|quarry|colliery';
const HOUSES =
  'shop|hub|campus|terminal|pit|refinery|docks?|brewery|bakery|garage|station|offices?|ward|surgery|clinic|centre|estate|arena|stadium|pub|inn|hotel|farm|school|academy|college|hospital|hospice|library|road|lane|street|avenue|parkway';
const JOURNEY =
  'go(?:es|ing)?|went|mov(?:e|ed|ing)|travel\\w*|dr[io]v(?:e|ing)|commut\\w*|bus(?:es)?|trains?';
const PUB =
  '(?:Dog|Duck|Fox|Hound|Horse|Hare|Lion|Swan|Crown|Rose|Anchor|Plough|Bull|Bell|Ship|Eagle|Lamb|Coach|Castle|Barley|Wheatsheaf|Feather|Bear|Pheasant|Partridge|Cock|Goat|Whistle|Slug|Lettuce|Goose|Badger|Thistle|Jug|Ball|Chain|Firkin|Compasse|Garter|Gun|Star|Fleece|Flag|Cat|Fiddle)s?';
const ONLINE = 'insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|twitter|facebook|fb|discord|telegram|twitch|reddit';

export const sharingWords: SharingWords = {
  named: namedReading,
  naming,
  commonStems,
  jobs,
  jobEnds,
  jobFor,
  functionWords: stopWords,
  capitals: new Set(
    words(`
    january february march april may june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat christmas easter ramadan diwali brexit english french german spanish italian portuguese polish
    russian ukrainian romanian hungarian croatian serbian slovenian bosnian czech slovak bulgarian greek turkish arabic
    hebrew persian farsi urdu hindi punjabi gujarati bengali tamil telugu thai vietnamese chinese mandarin cantonese japanese
    korean dutch flemish danish swedish norwegian finnish estonian latvian lithuanian irish welsh scottish gaelic british
    american canadian australian european african asian latin indian pakistani filipino nigerian kenyan
    england scotland wales ireland britain uk europe eu africa asia america usa us canada mexico brazil argentina australia
    zealand india pakistan bangladesh china japan korea thailand vietnam philippines singapore malaysia indonesia nigeria
    kenya ghana egypt morocco france germany spain italy portugal poland ukraine russia romania hungary croatia serbia
    slovenia bosnia slovakia bulgaria greece turkey netherlands belgium luxembourg switzerland austria denmark sweden norway
    finland iceland estonia latvia lithuania israel emirates qatar nepal
    london manchester birmingham leeds liverpool glasgow edinburgh cardiff belfast bristol sheffield newcastle nottingham
    dublin paris berlin munich hamburg vienna zurich zagreb madrid barcelona lisbon rome milan warsaw prague budapest athens
    amsterdam brussels copenhagen stockholm oslo helsinki toronto vancouver boston chicago seattle york sydney melbourne tokyo
    python java javascript typescript kotlin swift rust golang ruby perl scala haskell clojure elixir erlang php html css sql
    react angular vue svelte django flask rails laravel spring node docker kubernetes terraform ansible jenkins kafka redis
    postgres postgresql mysql oracle mongodb elasticsearch hadoop spark airflow snowflake databricks tableau power looker
    linux unix windows macos android ios git github gitlab jira confluence trello asana figma sketch photoshop illustrator
    indesign autocad revit solidworks matlab numpy pandas pytorch tensorflow excel word powerpoint outlook sharepoint teams
    office access google microsoft apple amazon azure aws meta facebook insta instagram twitter tiktok youtube whatsapp zoom slack
    linkedin indeed glassdoor salesforce hubspot sap sage xero quickbooks shopify wordpress zendesk workday epic emis systmone
    hackerrank leetcode codility agile scrum kanban lean sigma prince togaf itil gdpr nvq btec gcse gcses levels phd mba bsc
    msc ba nhs nmc cqc ofsted dbs ncea hgv lgv cscs hse coshh nebosh iosh acca cima cipd rics covid makaton braille
    montessori senco hr it ai ml ux ui qa api cv pr vp ceo cto cfo coo ok tv pm am ict ehcp sen eyfs ks internet wifi
    bluetooth dna ecg mri ct gp icu er ngo kpi kpis roi b2b crm erp cms seo sme vat paye ifrs gaap datix grafana prometheus memcached rabbitmq nginx graphql jobcentre mum dad nan gran guilds
    eircode postcode aadhaar amex iban dob passport`),
  ),
  tools,
  givenNames,
  usedBefore:
    /\b(?:us(?:e|ed|es|ing)|learn|learning|install(?:ed|ing)?|configured|(?:code|built|build|migrated) (?:us )?(?:in|on|with|from|to)|(?:work|draw|drew|write|wrote) in|practise)\s+(?:(?:a|an|the|our|their|some)\s+)?$/i,
  thingBefore: /\b(?:a|an|the)\s+$/i,
  personAfter:
    /^(?:['’]s\b|\s+(?:as|who|whom|from|i|account|case|family|estate|job|file|project|contract|wedding|house|brothers|sisters|group|lady|man|woman|guy|boy|girl|twins|person|interview|thing|story|left|was|is|were|and i|to (?:check|cover|help|interview|proof\w*|read|review|speak|talk|vouch)|for (?:an? )?(?:advice|cover|feedback|help|practice|references?|support))\b)/i,
  thingAfter:
    /^\s+(?:Act|Framework|Standards?|Guidelines|Therapy|Agreement|Scale|Score|Method|technique|maths|experience|certificate|certification|licence|licences|course|module|system|software|scanner|analyser|boiler|boilers|cameras|meters|drives|pumps|ovens|chargers|forklifts|crane|cards|macros|mesh|robots|exam|papers|ticket|badge|workflow|switch|dashboards?|pipelines?|scripts?)\b/i,
  titles: new Set(
    words(`
    mr mrs ms miss mx dr sgt cllr insp supt capt prof professor sir dame madam lady lord rev frau herr madame mme monsieur mlle señor señora sra
    signor signora dott pan pani gospodin gospođa господин госпожа доктор السيد السيدة الأستاذ الدكتور الدكتورة מר גברת
    श्री श्रीमती`),
  ),
  particles: new Set(
    words('van von der den de del della di da dos du la le el al bin ibn ben ter ten zu af'),
  ),
  saying: new Set(
    words(`
    said says asked asks told tells wrote writes thinks thought mentioned explained replied answered emailed mailed phoned
    rang called interviewed wanted liked smiled nodded laughed frowned interrupted joked introduced recommended promised
    warned praised criticised`),
  ),
  introduces:
    /(?:\b(?:named|name is|name was|is called|was called|Dear|Hi|Hello|Regards,|Thanks,|wishes,)|меня зовут|зовут)\s+$/u,
  workplace: /\b(?:at|joined?|joining|leave|left|leaving)\s+$/i,
  place: new RegExp(
    String.raw`(?:\b(?:in|near|around|outside|towards|(?:${JOURNEY}) (?:to|from))\s+_(?!['’]s\b)|_\s+(?:${SITES}|${HOUSES})\b|\b(?:the|at|our|their)\s+_\s+works\b)`,
    'iu',
  ),
  site: new RegExp(String.raw`^\s+(?:${SITES})\b`, 'iu'),
  pubs: new RegExp(
    String.raw`\b(?:${PUB}\s+(?:and|&|n|'n')\s+(?:the\s+)?${PUB}|(?:Red|White|Black|Golden|Royal|Blue|Green|Brown|Flying|Old|Grey|Three)\s+(?:Lion|Hart|Oak|Horse|Swan|Boar|Stag|Cow|Anchor|Crown|Cock|Ship|Tun|Horseshoe)s?|\p{Lu}\p{Ll}+['’]s?\s+(?:Head|Arms)|\p{Lu}\p{Ll}+\s+(?:Arms|Inn|Tavern))\b`,
    'gu',
  ),
  handle: new RegExp(
    `\\b(?:${ONLINE})(?:(?: is|:| me| on| at| name| handle| account)*:?)\\s+(?:\\p{L}+ )?$`,
    'iu',
  ),
  unspaced: [
    new RegExp(`(\\p{sc=Han}{1,4}|[\\p{sc=Katakana}ー]{2,12})(?=${JAPANESE_TITLE})`, 'gu'),
    new RegExp(`([${CHINESE_FAMILY}]\\p{sc=Han}{0,2}?)(?=${CHINESE_TITLE})`, 'gu'),
    new RegExp(`(?<=面试官|面試官|同事|我叫|名叫|是)([${CHINESE_FAMILY}]\\p{sc=Han}{1,2})`, 'gu'),
    new RegExp(`(?<!\\p{sc=Hangul})([${KOREAN_FAMILY}]\\p{sc=Hangul}{1,2})(?=\\s?(?:${KOREAN_TITLE}))`, 'gu'),
    new RegExp(`(?<=(?:คุณ|นาย|นาง|นางสาว|อาจารย์|พี่)\\s?)([ก-๙]{2,14}?)(?=[^ก-๙]|$|${THAI_NEXT})`, 'gu'),
  ],
  unspacedOrdinary:
    /^(?:皆|患者|客|お客|母|父|兄|姉|奥|看護師?|医者|同|仕|模|多|異|有|採用担当|面接官?|担当|人事|担任|店員|経理|招聘经理|人事经理|面试官|招聘|经理|고객|선생|부모|손|사장|담당자?|팀장|과장|부장|인사|면접관|채용|ภาพ.*|สมบัติ.*|ค่า.*|ธรรม.*|วุฒิ.*|จ้าง.*|ผู้จัดการ.*|ฝ่าย.*)$/u,
  unspacedLegal:
    /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|集团|集團|公司|주식회사|㈜|\(주\)|บริษัท|จำกัด|\(มหาชน\)|มหาชน/gu,
  labels: {
    company: (letter) => `Company ${letter}`,
    person: (letter) => `Person ${letter}`,
    place: (letter) => `Place ${letter}`,
    somebody: '(a person)',
    own: '(my name)',
    contact: {
      web: '(web address)',
      email: '(email address)',
      phone: '(phone number)',
      number: '(number)',
      birth: '(date of birth)',
      date: '(date)',
      street: '(street address)',
    },
  },
};
