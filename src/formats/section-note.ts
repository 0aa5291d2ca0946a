/** A section of a document made of sections: a FHIR Composition, a C-CDA. */
export type NoteSection = {
  readonly title?: string;
  /** LOINC code of the section, used for its heading where it has no title */
  readonly loinc?: string;
  readonly text: string;
  readonly sections?: readonly NoteSection[];
};

/** Headings of sections that come without a title. */
const HEADINGS: Readonly<Record<string, string>> = {
  '10154-3': 'Chief Complaint',
  '29299-5': 'Reason for Visit',
  '46239-0': 'Chief Complaint',
  '10164-2': 'History of Present Illness',
  '11348-0': 'Past Medical History',
  '10167-5': 'Past Surgical History',
  '10157-6': 'Family History',
  '29762-2': 'Social History',
  '10187-3': 'Review of Systems',
  '10160-0': 'Medications',
  '48765-2': 'Allergies',
  '8716-3': 'Vital Signs',
  '29545-1': 'Physical Exam',
  '18748-4': 'Imaging',
  '30954-2': 'Results',
  '47519-4': 'Procedures',
  '11450-4': 'Problem List',
  '46240-8': 'Encounters',
  '51848-0': 'Assessment',
  '51847-2': 'Assessment and Plan',
  '18776-5': 'Plan',
  '69730-0': 'Instructions',
  '10183-2': 'Discharge Medications',
  '11535-2': 'Discharge Diagnosis',
  '8648-8': 'Hospital Course',
};

/**
 * The note that sections make up, read in their order: each heading on a line before its text, a blank line between.
 * Sections without any words are left out. Sections of C-CDA and of FHIR that say the same give the same note.
 * @example noteOfSections([{ title: 'Assessment', text: 'Low back pain.' }]) // 'Assessment:\nLow back pain.'
 */
export function noteOfSections(sections: readonly NoteSection[]): string {
  return sections.map(sectionText).filter(Boolean).join('\n\n');
}

function sectionText({ title, loinc, text, sections = [] }: NoteSection): string {
  const heading = (title ?? '').trim().replace(/\s*:$/, '') || (HEADINGS[loinc ?? ''] ?? '');
  const own = text.trim();
  const inner = noteOfSections(sections);
  if (own === '' && inner === '') return '';
  const lines = heading === '' ? own : `${heading}:\n${own}`;
  return inner === '' ? lines : `${lines.trimEnd()}${own === '' ? '\n' : '\n\n'}${inner}`;
}
