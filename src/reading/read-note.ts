import type { Encounter, Setting } from '../chart/encounter.ts';
import type { Evidence, Link, Mention, Section, SectionKind, Sentence, Side } from './evidence.ts';
import type { PhraseBook } from './phrase-book.ts';
import { readDocument } from './read-document.ts';
import { giveToTherapist, takeReferral } from './therapist-voice.ts';

const NO_MENTIONS: readonly Mention[] = [];
const NO_LINKS: readonly Link[] = [];

/**
 * Reads an encounter: its note and its further documents. Offsets are UTF-16 code units of each text as given.
 * Pure: the same encounter and phrase book give the same evidence.
 * @example readNote({ id: 'e1', note: 'Assessment: low back pain.' }, book).of('low-back-pain').length // 1
 */
export function readNote(encounter: Encounter, book: PhraseBook): Evidence {
  const mentions: Mention[] = [];
  const links: Link[] = [];
  const sections: Section[] = [];
  const sentences: Sentence[] = [];
  const note = readDocument(encounter.note, 'note', 'note', book, 0);
  append(mentions, note.mentions);
  append(links, note.links);
  append(sections, note.sections);
  append(sentences, note.sentences);
  for (const document of encounter.documents ?? []) {
    const read = readDocument(document.text, document.id, document.kind, book, mentions.length);
    append(mentions, read.mentions);
    append(links, read.links);
    append(sections, read.sections);
    const offset = sentences.length;
    for (const mention of read.mentions) (mention as { sentence: number }).sentence += offset;
    append(sentences, read.sentences);
  }
  correctSides(mentions);
  let byConcept = groupByConcept(mentions);
  const setting = settingOf(sections, note.headings, byConcept);
  if ((encounter.setting ?? setting) === 'therapy') {
    takeReferral(mentions, links);
    giveToTherapist(mentions, links, note.sections, note.headings);
    byConcept = groupByConcept(mentions);
  }
  return {
    mentions,
    links,
    sections,
    sentences,
    setting,
    hasAssessment: sections.some(
      (section) => section.document === 'note' && DIAGNOSTIC_SECTIONS.has(section.kind),
    ),
    of: (concept) => byConcept.get(concept) ?? NO_MENTIONS,
    linksOf: (mention) =>
      links.length === 0
        ? NO_LINKS
        : links.filter((link) => link.effect === mention.index || link.cause === mention.index),
  };
}

function groupByConcept(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const byConcept = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = byConcept.get(mention.concept);
    if (list === undefined) byConcept.set(mention.concept, [mention]);
    else list.push(mention);
  }
  return byConcept;
}

/** Sections in which the provider states diagnoses. */
export const DIAGNOSTIC_SECTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'assessment',
  'assessment-plan',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'medical-decision-making',
]);

function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}

/** "ADDENDUM: Correction, the side is left": what the note put on the other side before is on that side. */
function correctSides(mentions: readonly Mention[]): void {
  for (const correction of mentions) {
    const sides = CORRECTIONS[correction.concept];
    if (sides === undefined) continue;
    const { document, section, assertion, author, index, sentence } = correction;
    if (section !== 'addendum' || assertion !== 'affirmed' || author !== 'provider') continue;
    for (const mention of mentions) {
      if (mention.document !== document || mention.author !== 'provider') continue;
      if (mention.side === undefined || mention.side === sides.right) continue;
      const isCorrected = mention.index < index && mention.side === sides.wrong;
      if (!isCorrected && mention.sentence !== sentence) continue;
      mention.side = sides.right;
      mention.sideCorrectedBy = index;
    }
  }
}

const CORRECTIONS: Readonly<Record<string, { readonly right: Side; readonly wrong: Side }>> = {
  'corrected-to-left': { right: 'left', wrong: 'right' },
  'corrected-to-right': { right: 'right', wrong: 'left' },
};

/** The setting that headings and words of the note show: a procedure note, a report, a therapy evaluation. */
function settingOf(
  sections: readonly Section[],
  headings: readonly string[],
  byConcept: ReadonlyMap<string, readonly Mention[]>,
): Setting | undefined {
  const has = (kind: SectionKind): boolean =>
    sections.some((section) => section.document === 'note' && section.kind === kind);
  if (byConcept.has('visit-autopsy')) return 'other';
  if (headings.some((heading) => OF_HOSPITAL_STAYS.has(heading))) return 'inpatient';
  if (has('postoperative-diagnosis') || (has('preoperative-diagnosis') && has('procedure-detail')))
    return 'procedure';
  // a study that needs a puncture or an injection, such as a myelogram, reports its procedure too
  // and a note that quotes a report goes on in the writer's own words after it
  const isReport =
    has('radiology-impression') &&
    !has('hpi') &&
    !has('assessment') &&
    !has('assessment-plan') &&
    !goesOnAfterReport(sections);
  if (isReport && headings.includes('findings') && !has('procedure-detail')) return 'diagnostic';
  if (
    has('procedure') &&
    !has('exam') &&
    !has('hpi') &&
    !has('chief-complaint') &&
    !has('plan') &&
    !has('assessment-plan')
  )
    return 'procedure';
  if (has('procedure') && has('procedure-detail') && !has('exam')) return 'procedure';
  if (isReport) return 'diagnostic';
  if (headings.includes('technique') && !has('hpi') && !has('exam') && !has('assessment-plan'))
    return 'diagnostic';
  if (
    headings.includes('exam-of-imaging') &&
    headings.includes('findings') &&
    !has('exam') &&
    !has('assessment-plan')
  )
    return 'diagnostic';
  if (headings.includes('therapy-title')) return 'therapy';
  for (const [concept, setting] of VISITS)
    if (
      byConcept.get(concept)?.some(
        (mention) =>
          mention.document === 'note' &&
          mention.start < OPENING &&
          mention.assertion === 'affirmed' &&
          mention.temporality === 'recent' &&
          mention.section !== 'history' &&
          // "Plan: PT evaluation" orders what this visit is not
          mention.section !== 'plan' &&
          mention.section !== 'assessment-plan' &&
          (mention.section !== 'hpi' || setting === 'ed'),
      ) === true
    )
      return setting;
  return undefined;
}

function goesOnAfterReport(sections: readonly Section[]): boolean {
  const inNote = sections.filter(({ document }) => document === 'note');
  const report = inNote.findLastIndex(({ kind }) => kind === 'radiology-impression');
  return inNote.some(({ kind }, index) => kind === 'none' && index > report);
}

/** Headings that only the record of a hospital stay has. */
const OF_HOSPITAL_STAYS: ReadonlySet<string> = new Set(['hospital-course', 'discharge-summary']);

/** A note says what kind of visit it is near its beginning; further on such words speak of other visits. */
const OPENING = 500;

const VISITS: readonly (readonly [string, Setting])[] = [
  ['visit-therapy', 'therapy'],
  ['visit-chiropractic', 'chiropractic'],
  ['visit-ed', 'ed'],
  ['visit-inpatient', 'inpatient'],
];
