/** How a section of a document stands in a note. */
type SectionHeading = {
  /** heading of a section that has no title, or one that says something else */
  readonly heading: string;
  /** titles that say it as well and are kept */
  readonly titles: RegExp;
  /** states what the provider concludes or does: what follows it without a heading of its own belongs to it */
  readonly isConclusion?: true;
  /** no heading of a note: it must not come to stand behind a conclusion */
  readonly isLoose?: true;
};

const NEVER = /(?!)/;
const complaint = { heading: 'Chief Complaint', titles: /complaint|reason for (visit|consult)/i };
const lists = (what: string, titles = NEVER) => ({ heading: `Problem List (${what})`, titles });
const loose = (heading: string): SectionHeading => ({ heading, titles: NEVER, isLoose: true });
const imaging = { heading: 'Imaging', titles: /imag|radiolog|radiogra|\b(x-?rays?|mri|ct)\b/i };
const diagnosis = { titles: /diagnos/i, isConclusion: true } as const;

/**
 * Sections by their LOINC code. Lists of diagnoses, also those of visits and of concerns, are problem lists to a
 * reader of the note: no statement of the provider about this visit.
 * Source of the codes: HL7 Implementation Guide for CDA R2, Consolidated CDA Templates, section level.
 */
const SECTIONS: Readonly<Record<string, SectionHeading>> = {
  '10154-3': complaint,
  '46239-0': complaint,
  '29299-5': { heading: 'Reason for Visit', titles: complaint.titles },
  '42349-1': { heading: 'Reason for Referral', titles: /referral/i },
  '61150-9': { heading: 'Subjective', titles: /subjective|history|hpi/i },
  '10164-2': { heading: 'History of Present Illness', titles: /present|hpi|interval|subjective/i },
  '11348-0': { heading: 'Past Medical History', titles: /past.*history|medical history/i },
  '10167-5': { heading: 'Past Surgical History', titles: /surg/i },
  '47519-4': { heading: 'Past Procedures', titles: /past procedures|history/i },
  '10157-6': { heading: 'Family History', titles: /family/i },
  '29762-2': { heading: 'Social History', titles: /social/i },
  '10187-3': { heading: 'Review of Systems', titles: /systems|ros/i },
  '10160-0': { heading: 'Medications', titles: /medication|meds/i },
  '42346-7': { heading: 'Medications (on admission)', titles: /medication/i },
  '29549-3': { heading: 'Medications (administered)', titles: /medication/i },
  '10183-2': { heading: 'Discharge Medications', titles: /medication/i },
  '48765-2': { heading: 'Allergies', titles: /allerg/i },
  '8716-3': { heading: 'Vital Signs', titles: /vital/i },
  '29545-1': { heading: 'Physical Exam', titles: /exam|objective/i },
  '10210-3': { heading: 'Exam', titles: /exam/i },
  '10184-0': { heading: 'Physical Exam', titles: /exam/i },
  '61149-1': { heading: 'Objective', titles: /objective|exam/i },
  '18748-4': imaging,
  '18782-3': imaging,
  '11493-4': { heading: 'Results', titles: /studies|results/i },
  '30954-2': { heading: 'Results', titles: /result|imag|lab|studies|data|diagnostic/i },
  '11450-4': { heading: 'Problem List', titles: /problem/i },
  '75310-3': lists('health concerns'),
  '46240-8': lists('visits and their diagnoses'),
  '59768-2': { heading: 'Indications for the Procedure', titles: /indication/i },
  '10219-4': { heading: 'Preoperative Diagnosis', titles: /pre-?op.*diagnos/i },
  '10218-6': { heading: 'Postoperative Diagnosis', titles: /post-?op.*diagnos/i },
  '59769-0': { heading: 'Postprocedure Diagnosis', titles: /post-?proc.*diagnos/i },
  '29554-3': { heading: 'Procedure Description', titles: /description/i },
  '8724-7': { heading: 'Procedure Description', titles: /description/i },
  '10216-0': { heading: 'Operative Findings', titles: /operative/i },
  '59776-5': { heading: 'Operative Findings', titles: NEVER },
  '59772-4': { heading: 'Planned Procedure', titles: /procedure/i },
  '8648-8': { heading: 'Hospital Course', titles: /course/i, isConclusion: true },
  '46241-6': { heading: 'Admission Diagnosis', ...diagnosis },
  '42347-5': { heading: 'Admission Diagnosis', ...diagnosis },
  '11535-2': { heading: 'Discharge Diagnosis', ...diagnosis },
  '29308-4': { heading: 'Diagnosis', ...diagnosis },
  '51848-0': {
    heading: 'Assessment',
    titles: /assessment|impression|diagnos/i,
    isConclusion: true,
  },
  '51847-2': {
    heading: 'Assessment and Plan',
    titles: /(assessment|impression).*(plan|recommend)|\ba ?[/&] ?p\b/i,
    isConclusion: true,
  },
  '18776-5': { heading: 'Plan', titles: /plan|recommend/i, isConclusion: true },
  '69730-0': { heading: 'Instructions', titles: /instruction|education/i },
  '8653-8': { heading: 'Discharge Instructions', titles: /instruction/i },
  '55107-7': { heading: 'Addendum', titles: /addend/i },
  '11369-6': loose('IMMUNIZATIONS SECTION'),
  '46264-8': loose('MEDICAL EQUIPMENT'),
  '42348-3': loose('ADVANCE DIRECTIVES'),
  '48768-6': loose('INSURANCE AND PAYERS'),
  '47420-5': loose('FUNCTIONAL STATUS'),
  '10190-7': loose('MENTAL STATUS'),
  '61144-2': loose('DIET AND NUTRITION'),
  '61146-7': loose('GOALS SECTION'),
  '85847-2': loose('CARE TEAM'),
  '59770-8': loose('PROCEDURE BLOOD LOSS'),
  '59773-2': loose('PROCEDURE SPECIMENS'),
  '59771-6': loose('PROCEDURE IMPLANTS'),
  '59775-7': loose('CONDITION AFTERWARDS'),
  '55109-3': loose('COMPLICATIONS SECTION'),
  '59774-0': loose('ANESTHESIA SECTION'),
};

/** Titles without a known code that are headings of notes. */
const CONCLUSIONS =
  /assessment|impression|diagnos|\bplan\b|recommend|decision making|hospital course|conclusion|\ba ?[/&] ?p\b/i;
const HEADINGS =
  /complaint|reason for|history|hpi|subjective|systems|\bros\b|medication|allerg|vital|exam|objective|imag|radiolog|\bx-?rays?\b|\bmri\b|\bct\b|result|\blabs?\b|laboratory|problem|indication|procedure|instruction|education|addend|attestation|findings/i;

/** Most words of a heading that a reader of notes takes for one. */
const LONGEST = 7;

export type PlacedHeading = Omit<SectionHeading, 'titles'> & {
  /** a title too long for a heading: the first line of the text */
  readonly firstLine?: string;
};

/** The heading line of a section, without its colon, and how it may stand; `''` where nothing says. */
export function headingOf(
  title: string,
  loinc: string | undefined,
  isInner: boolean,
): PlacedHeading {
  const written = title.trim().replace(/\s*:$/, '').replace(/\s+/g, ' ');
  const known = Object.hasOwn(SECTIONS, loinc ?? '') ? SECTIONS[loinc ?? ''] : undefined;
  const isShort = written.split(' ').length <= LONGEST && !/[.,;]/.test(written);
  if (known !== undefined) {
    const { titles, ...place } = known;
    return isShort && titles.test(written) ? { ...place, heading: written } : place;
  }
  if (written === '') return { heading: '' };
  if (isShort && CONCLUSIONS.test(written)) return { heading: written, isConclusion: true };
  if (isShort && (isInner || HEADINGS.test(written))) return { heading: written };
  if (!isShort) return { heading: 'OTHER SECTION', firstLine: written, isLoose: true };
  // a heading that is in no list is one to a reader when it has two words and is written in capitals
  const capitals = written.toUpperCase();
  return { heading: capitals.includes(' ') ? capitals : `${capitals} SECTION`, isLoose: true };
}
