/**
 * Where a country publishes what is known of an employer. A body is named only where its own or a government's page was
 * read on 27 November 2026; everything else is said in general. `any`: the country is not known or has no row.
 */

type PublicRecord =
  | 'HEALTH'
  | 'CARE'
  | 'SCHOOL'
  | 'PRIVATE'
  | 'EARLY'
  | 'PATIENTS'
  | 'STUDENTS'
  | 'CHARITIES'
  | 'COMPANIES'
  | 'HYGIENE'
  | 'TRADES'
  | 'SAFETY';

export const publicRecords = {
  HEALTH: {
    any: 'their last inspection or quality report',
    // cqc.org.uk, hiw.org.uk, healthcareimprovementscotland.scot, rqia.org.uk
    GB: "the CQC's report (England), HIW's (Wales), Healthcare Improvement Scotland's or the RQIA's (Northern Ireland)",
    // hiqa.ie
    IE: "HIQA's inspection report",
    // qualitycheck.org
    US: "Medicare's site that compares hospitals, and the Joint Commission's Quality Check",
    // myhospitals.gov.au
    AU: "the AIHW's MyHospitals pages, and what they publish on their accreditation",
  },
  CARE: {
    any: 'their last inspection report',
    // cqc.org.uk, careinspectorate.com, careinspectorate.wales, rqia.org.uk
    GB: "the CQC's report (England), the Care Inspectorate's (Scotland), Care Inspectorate Wales' or the RQIA's (Northern Ireland)",
    IE: "HIQA's inspection report",
    US: "Medicare's site that compares nursing homes, or your state's inspection pages",
    // health.gov.au
    AU: 'the star rating on My Aged Care',
    // health.govt.nz
    NZ: "the Ministry of Health's audit summary",
  },
  SCHOOL: {
    any: 'their last inspection report, or the results where they are public',
    // reports.ofsted.gov.uk, isi.net, estyn.gov.wales; Scotland's inspectors change their name in 2026
    GB: "Ofsted's or, for many private schools, ISI's report (England), Estyn's (Wales), or the school inspectors' (Scotland, Northern Ireland)",
    IE: "the school inspectors' report",
    US: "your state's school report card",
  },
  /** A school that parents pay for. */
  PRIVATE: {
    any: 'their website, and their last inspection report if it is public',
    // isi.net, reports.ofsted.gov.uk
    GB: "their website, and ISI's report (or Ofsted's, if ISI doesn't inspect them)",
  },
  EARLY: {
    any: 'their last inspection report',
    GB: "Ofsted's report (England), the Care Inspectorate's (Scotland) or Care Inspectorate Wales'",
    // tusla.ie
    IE: "Tusla's inspection report",
    US: "your state's child care licensing pages",
    // acecqa.gov.au
    AU: 'their rating on the ACECQA site',
  },
  PATIENTS: {
    any: 'their Google reviews',
    // careopinion.org.uk
    GB: 'Care Opinion, or Google reviews',
  },
  STUDENTS: {
    any: 'what students write online',
    // report.studentsurvey.ie
    IE: 'the results of StudentSurvey, the national survey',
  },
  CHARITIES: {
    any: 'their annual report, and the public register of charities if there is one',
    // charitycommission.gov.uk, legislation.gov.uk
    GB: "the Charity Commission's register (England and Wales), the Scottish Charity Register, or the one for Northern Ireland",
    // catalog.data.gov
    US: 'their Form 990 on the IRS site',
  },
  COMPANIES: {
    any: 'their annual report or news about them',
    // gov.uk
    GB: "Companies House: the latest accounts, and how long they've been going",
    // cro.ie
    IE: 'the Companies Registration Office, or news about them',
  },
  HYGIENE: {
    any: 'hygiene scores where they are public, else what guests write about it',
    // gloucester.gov.uk, foodstandards.gov.scot
    GB: 'the food hygiene ratings of the Food Standards Agency (Scotland: Food Standards Scotland)',
    US: "your city's or county's restaurant inspection pages",
  },
  TRADES: {
    any: "the logos at the foot of their website, then that scheme's own list",
    // trustmark.org.uk
    GB: "TrustMark's directory, or the register for your trade (gas, electrical)",
    // safeelectric.ie, rgi.ie
    IE: 'the Safe Electric or RGI list, whichever fits your trade',
    US: "your state's contractor licence look-up",
    AU: "your state's licence register",
  },
  SAFETY: {
    any: 'their website, and a news search for their name with "safety"',
    // resources.hse.gov.uk
    GB: "the HSE's public register of notices and convictions",
  },
} as const satisfies Readonly<
  Record<PublicRecord, Readonly<Record<string, string> & { readonly any: string }>>
>;

/** What only one country's adverts and names say. */
export const countrySigns = [
  ['GB', /£|\b(?:nhs|ofsted|estyn|cqc|dbs|nmc|hcpc|niceic|hmp)\b/iu],
  ['IE', /\b(?:hiqa|tusla|garda|qqi)\b/iu],
  ['US', /\b401\(?k\b|\b(?:eeo|fcc|osha|isd|eeoc)\b|\bhigh school diploma or ged\b/iu],
] as const satisfies readonly (readonly [string, RegExp])[];

/** In the advert or the name of a school that is no state school. */
export const privateSchool =
  /\b(?:independent(?! school district)|private|fee[- ]paying|preparatory|prep|boarding)\b(?=[^.\n]{0,40}\b(?:school|day|boarding|college)\b)|\bschool\b[^.\n]{0,20}\((?:independent|private|prep)/iu;
