/**
 * Where a country publishes what is known of an employer: bodies that exist, by their own names. `any` is said where the
 * country is not known or has no row.
 */

type PublicRecord =
  | 'HEALTH'
  | 'CARE'
  | 'SCHOOL'
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
    GB: 'the CQC’s report (England), HIW’s (Wales), Healthcare Improvement Scotland’s or the RQIA’s (Northern Ireland)',
    IE: 'HIQA’s inspection report',
    US: 'Care Compare on the Medicare site, and the Joint Commission’s Quality Check',
    AU: 'MyHospitals, and what they publish on their accreditation',
    NZ: 'the HealthCERT audit summary',
    CA: 'their accreditation report, and Your Health System (CIHI)',
    ZA: 'the Office of Health Standards Compliance, and their annual report',
    IN: 'whether they are on the NABH list of accredited hospitals',
    DE: 'their yearly quality report (Qualitätsbericht)',
  },
  CARE: {
    any: 'their last inspection report',
    GB: 'the CQC’s report (England), the Care Inspectorate’s (Scotland, Wales) or the RQIA’s (Northern Ireland)',
    IE: 'HIQA’s inspection report',
    US: 'Care Compare on the Medicare site (nursing homes), or your state’s inspection pages',
    AU: 'the star rating on My Aged Care',
    NZ: 'the HealthCERT audit summary',
    CA: 'your province’s inspection reports',
  },
  SCHOOL: {
    any: 'their last inspection report, or the results where they are public',
    GB: 'Ofsted’s or, for many private schools, ISI’s report (England), Estyn’s (Wales), Education Scotland’s or the ETI’s (Northern Ireland)',
    IE: 'the Department of Education’s inspection report',
    US: 'your state’s school report card',
    AU: 'the My School site',
    NZ: 'the Education Review Office’s report',
  },
  EARLY: {
    any: 'their last inspection report',
    GB: 'Ofsted’s report (England), or the Care Inspectorate’s (Scotland, Wales)',
    IE: 'Tusla’s inspection report',
    US: 'your state’s child care licensing pages',
    AU: 'their rating in the ACECQA register',
    NZ: 'the Education Review Office’s report',
  },
  PATIENTS: {
    any: 'their Google reviews',
    GB: 'the NHS website, Care Opinion, or Google reviews',
    US: 'Care Compare on the Medicare site (hospitals), or Google reviews',
    AU: 'Care Opinion, or Google reviews',
  },
  STUDENTS: {
    any: 'what students write online',
    GB: 'Discover Uni',
    US: 'the College Scorecard',
    AU: 'QILT',
    IE: 'the results of StudentSurvey, the national survey',
  },
  CHARITIES: {
    any: 'their annual report, and the public register of charities if there is one',
    GB: 'the Charity Commission’s register (England and Wales), OSCR’s (Scotland) or the Charity Commission for Northern Ireland’s',
    IE: 'the Charities Regulator’s register',
    US: 'their Form 990 on the IRS site',
    AU: 'the ACNC register',
    NZ: 'the Charities Register',
    CA: 'the CRA’s list of charities',
  },
  COMPANIES: {
    any: 'their annual report or news about them',
    GB: 'Companies House: the latest accounts, and how long they’ve been going',
    IE: 'the Companies Registration Office, or news about them',
    US: 'EDGAR on the SEC site if they are on the stock market, else news about them',
    NZ: 'the Companies Register, or news about them',
    DE: 'the Unternehmensregister: the latest accounts',
  },
  HYGIENE: {
    any: 'hygiene scores where they are public, else what guests write about it',
    GB: 'the Food Standards Agency’s food hygiene ratings',
    US: 'your city’s or county’s restaurant inspection pages',
  },
  TRADES: {
    any: 'the logos at the foot of their website, then that scheme’s own list',
    GB: 'the lists of NICEIC, the Gas Safe Register or TrustMark, whichever fits your trade',
    IE: 'the Safe Electric or RGI list, whichever fits your trade',
    US: 'your state’s contractor licence look-up',
    AU: 'your state’s licence register',
  },
  SAFETY: {
    any: 'their website, and a news search for their name with "safety"',
    GB: 'the HSE’s public register of notices and convictions',
    US: 'OSHA’s establishment search',
  },
} as const satisfies Readonly<
  Record<PublicRecord, Readonly<Record<string, string> & { readonly any: string }>>
>;

/** What only one country's adverts and names say. */
export const countrySigns = [
  ['GB', /£|\b(?:nhs|ofsted|estyn|cqc|dbs|nmc|hcpc|niceic|hmp)\b/iu],
  ['IE', /\b(?:hiqa|tusla|garda|qqi)\b/iu],
] as const satisfies readonly (readonly [string, RegExp])[];
