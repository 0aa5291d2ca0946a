import type { Draft } from '../draft.ts';
import { findPhrases, type Phrase, writtenParts } from '../lexicon.ts';
import type { Violation } from '../lint-schema.ts';

const PAYMENT = 'The query speaks of payment or billing.';
const RISK = 'The query speaks of risk adjustment or payment grouping.';
const QUALITY = 'The query speaks of quality or performance scores.';
const SEVERITY = 'The query speaks of a severity score rather than of the patient.';
const PAYER = 'The query speaks of a payer, coverage, approval or denial.';
const NECESSITY = 'The query speaks of medical necessity or of qualifying for a service.';
const YIELD = 'The query speaks of what the answer yields in coding.';

/** What no payer or score needs: the clinical readings of words that also have a financial one. */
const CLINICAL_DENIAL =
  /\b(?:patient|pt|she|he|they|who)\s+(?:also\s+|currently\s+)?den(?:y|ies|ied)|^\s*den(?:y|ies|ied)|\bden(?:y|ies|ied|ying)\s+(?:any\s+|having\s+|recent\s+)?(?:numb|weak|pain|radi|fever|trauma|bowel|bladder|saddle|leg|fall|injur|night|weight|tingl|paresth|incontin|new|prior|history|chest|symptom|the symptom)/i;

const UNMISTAKABLE: readonly Phrase[] = [
  { find: /\breimburs\w*/gi, because: PAYMENT },
  { find: /(?<![A-Za-z])(?:US)?[$€£]+\s?\d[\d,.]*|[💰💲💵🤑]/gu, because: PAYMENT },
  { find: /\brevenue\b/gi, because: PAYMENT },
  { find: /\b(?:MS-?|APR-?)?DRGs?\b/gi, because: RISK },
  { find: /\bHCCs?\b|\bhierarchical condition\w*/gi, because: RISK },
  { find: /\bRAF\b|\brisk[- ]?(?:adjust\w*|scores?|scoring)/gi, because: RISK },
  {
    find: /\bMCCs?\b|\bCC\/MCC\b|\b(?:a|an|as|the|no|any)\s+CC\b|\bCC capture|\bcomorbidity\/complication/g,
    unless: /\bCC\s*:/,
    because: RISK,
  },
];

const PHRASES: readonly Phrase[] = [
  ...UNMISTAKABLE,
  {
    find: /\b(?:pre-?)?pay(?:s|ment|ments|able|ing|back)?\b|\bpaid\b|\bbetter[- ]paying/gi,
    unless: /\bpay(?:ing)? (?:close )?attention|prepayment plan/i,
    because: PAYMENT,
  },
  {
    find: /\b(?:billing|billable|billed|bills?\b(?! [A-Z]))|\bbill (?:for|this|it|the)\b/g,
    because: PAYMENT,
  },
  {
    find: /\bfinancial\w*|\bmoney\b|\bdollars?\b|\bincome\b|\bprofit\w*|\bcosts?\b|\bw?RVUs?\b|\bfee(?:s|-for-service)?\b|\bcharges\b/gi,
    because: PAYMENT,
  },
  { find: /\bincentiv\w*|\bbonus\w*|\bpenalt\w*|\bpenali[sz]\w*/gi, because: PAYMENT },
  {
    find: /\bE\/M level|\blevel of service\b|\bhigher level of (?:visit|service)|\bCPT\b/gi,
    because: PAYMENT,
  },
  { find: /\bcase[- ]mix\b|\bCMI\b/g, because: RISK },
  { find: /\bhigher[- ](?:weighted|paying|risk category|weight)\b/gi, because: RISK },
  {
    find: /\bquality (?:scor\w*|metric\w*|measure\w*|indicator\w*|report\w*|rating\w*|rank\w*|outcome\w*|impact\w*|performance|program\w*|data|bonus\w*|numbers|reviews?|department|goals?|initiative\w*)/gi,
    because: QUALITY,
  },
  {
    find: /\bstar rating\w*|\bHEDIS\b|\bMIPS\b|\bvalue[- ]based\b|\bpay[- ]for[- ]performance|\bP4P\b|\breport cards?\b|\bscore ?cards?\b|\bbenchmark\w*|\bperformance (?:metric\w*|score\w*|rating\w*)|\b(?:our|your|provider|practice|department(?:'s|al)?) (?:metrics?|numbers|statistics|profile|rankings?|scores?)\b/gi,
    because: QUALITY,
  },
  {
    find: /\b(?:expected|observed)[- ]mortality|\bmortality (?:index|score|rate)|\breadmission (?:rate|penalt\w*|score)|\bO\/E ratio/gi,
    because: QUALITY,
  },
  {
    find: /\bseverity[- ]of[- ]illness\b|\bSOI\b|\bSOI\/ROM\b|\brisk of mortality\b|\bacuity scor\w*/gi,
    because: SEVERITY,
  },
  {
    find: /\b(?:higher|greater|increased?|increases|increasing|raises?|reflects?|reflecting|capture|show|improve|improves|true|patient)\s+(?:the\s+|this\s+)?(?:patient's\s+|patient\s+|overall\s+|full\s+|true\s+)?(?:severity|complexity)\b(?! of (?:the |his |her |your )?(?:pain|symptoms?|stenosis|narrowing|degeneration|disc))/gi,
    unless: /\b(?:pain|symptom\w*|stenosis) severity/i,
    because: SEVERITY,
  },
  {
    find: /\bseverity (?:level|scor\w*|index|captur\w*|weight\w*|adjust\w*)/gi,
    unless: /\b(?:pain|oswestry|symptom)\b/i,
    because: SEVERITY,
  },
  { find: /\bhow sick\b/gi, because: SEVERITY },
  {
    find: /\bdenials?\b/gi,
    unless: /\bdenial of (?:symptom|pain|numb|weak)|\bin denial\b|\bpatient(?:'s)? denial/i,
    because: PAYER,
  },
  { find: /\bden(?:y|ies|ied|ying)\b/gi, unless: CLINICAL_DENIAL, because: PAYER },
  {
    find: /\bpayers?\b|\bpayors?\b|\binsur(?:ance|er|ers|ed)\b|\bMedicare\b|\bMedicaid\b|\bCMS\b|\bthird[- ]party\b|\bhealth plan\b|\b(?:Aetna|Cigna|Humana|UnitedHealthcare|Blue Cross|BCBS|Anthem|Tricare)\b/gi,
    because: PAYER,
  },
  {
    find: /\bauthori[sz](?:e|es|ed|ing|ation|ations)\b|\bpre-?auth\b|\bprior[- ]auth\w*|\bpre-?cert\w*/gi,
    unless: /\bauthori[sz]ed (?:provider|signer|signature|representative|prescriber)/i,
    because: PAYER,
  },
  { find: /\bapprov(?:al|als|e|ed|es|ing)\b/gi, unless: /\bFDA[- ]approv/i, because: PAYER },
  {
    find: /\bcoverage\b|\bLCDs?\b|\bNCDs?\b|\bcovered (?:by|service|benefit|indication|diagnos\w*|under|code)|\b(?:be|is|are|get|not) covered\b/gi,
    unless: /\bantibiotic coverage/i,
    because: PAYER,
  },
  {
    find: /\baudit(?:s|ed|or|ors|ing)?\b|\bRACs?\b|\bOIG\b|\btakebacks?\b|\brecoup\w*/g,
    unless: /\baudit trail\b/i,
    because: PAYER,
  },
  {
    find: /\b(?:the|this|our|your|a|clean|insurance|resubmit\w*|pending)\s+claims?\b|\bclaims? (?:will|can|denial|edit|reject\w*|submi\w*|form|to|is|was|gets?|has|may|could|would)\b/gi,
    unless: /\b(?:patient|pt|she|he) claims? to\b/i,
    because: PAYER,
  },
  {
    find: /\b(?:kicked|bounced|sent) back by\b|\bappeal(?:s|ed|ing)?\b|\breject(?:ed|ion|ions)\b|\bpeer[- ]to[- ]peer\b/gi,
    because: PAYER,
  },
  { find: /\bmedical(?:ly)?[- ]+necess\w*/gi, because: NECESSITY },
  {
    find: /\b(?:payer|medical|coverage) polic(?:y|ies)\b|\bpolicy criteria\b|\b(?:meets?|satisf(?:y|ies)|fulfil\w*) (?:the )?(?:criteria|requirements?) for (?:the )?(?:procedure|intracept|ablation|surgery|injection|coverage|bvna|fusion|admission|inpatient)/gi,
    because: NECESSITY,
  },
  {
    find: /\bqualif(?:y|ies|ied|ying)\b/gi,
    unless: /\bqualified (?:provider|clinician|health)/i,
    because: NECESSITY,
  },
  {
    find: /\b(?:needed|required|necessary|need(?:s)?|require[sd]?) (?:this |it |that )?(?:for|in order to (?:schedule|obtain|get)|to (?:schedule|obtain|get|justify)) (?:the |an? )?(?:intracept|approval|procedure|ablation|bvna|basivertebral|surgery|injection|RFA|ESI|payment|coverage|authori[sz]ation|MRI|imaging|order)/gi,
    because: NECESSITY,
  },
  { find: /\bjustif(?:y|ies|ied|ication)\b/gi, because: NECESSITY },
  {
    find: /\b(?:up|down)[- ]?(?:grad|cod)(?:e|es|ed|ing)\b/gi,
    unless: /\bupgraded? (?:the )?(?:system|software|brace)/i,
    because: YIELD,
  },
  {
    find: /\b(?:more specific|higher|better|stronger|richer|more accurate|preferred|specific enough|specified|unspecified|non-?specific|low[- ]value)[- ](?:paying )?(?:ICD-?10?(?:-CM)? )?codes?\b/gi,
    because: YIELD,
  },
  {
    find: /\bcaptur(?:e|es|ed|ing)\b/gi,
    unless:
      /\bcaptured? (?:on|by|in) (?:the )?(?:mri|ct|imaging|images?|x-?ray|film|scan|emg)|(?:image|motion|urinary) capture/i,
    because: YIELD,
  },
  {
    find: /\bopportunit(?:y|ies)\b/gi,
    unless: /\bopportunity to (?:ask|examine|respond|clarify)/i,
    because: YIELD,
  },
  {
    find: /\b(?:optimi[sz]|maximi[sz])(?:e|es|ed|ing|ation)\b/gi,
    unless:
      /\b(?:optimi[sz]|maximi[sz])\w*\s+(?:of\s+)?(?:the\s+|his\s+|her\s+)?(?:pain|function|glyc\w*|medic\w*|posture|analges\w*|blood|nutrition|core|rehab\w*)|(?:medical|pre-?operative) optimi[sz]ation/i,
    because: YIELD,
  },
];

/** Q04: nothing about money, scores or payers, in any part of the query. */
export function checkMoney(draft: Draft): Violation[] {
  // The record's own words may speak of denials or coverage; a banner such as "HCC gap" is never the record's.
  const indicators = draft.indicators.map(({ field, words }) => ({ field, words }));
  return [
    ...findPhrases(writtenParts(draft), PHRASES, 'Q04'),
    ...findPhrases(indicators, UNMISTAKABLE, 'Q04'),
  ];
}
