import type { Span } from '../../chart/span.ts';
import { complaintOf } from '../complaint.ts';
import { wordCount } from '../copied-text.ts';
import { type CheckFinding, defineCheck, type History } from '../define-check.ts';
import type { Visit } from '../visit.ts';

const FIRST =
  'HPI: Mr. Doe reports low back pain that began six weeks ago after he moved a couch into his new apartment. It is worse when he sits at work and better when he walks around the block in the evening.\nExam: tender over the lower lumbar paraspinal muscles on both sides, flexion limited by pain to about forty degrees, straight leg raising negative.\nAssessment: Low back pain, improving slowly with exercises at home.\nPlan: continue the exercises, see again in four weeks.';

/** Parts that are alike from visit to visit by their nature, or that a template writes. */
const BOILERPLATE: ReadonlySet<string> = new Set([
  'review-of-systems',
  'education',
  'medications',
  'allergies',
  'vitals',
  'history',
  'family-history',
  'social-history',
  'problem-list',
  'attestation',
  'prior-visit',
  'imaging',
  'radiology-impression',
]);

/** Fewest words of its own that a note must have before its likeness to another means something. */
const ENOUGH = 40;

/** The note is the last note again: history, examination and assessment in the same words. */
export default defineCheck({
  id: 'note-cloned',
  version: 1,
  title: 'A note that repeats the one before in the same words',
  basis:
    'Each visit’s record stands for itself. Parts that a template or the patient’s past writes are left out of the count.',
  check: (history) => history.visits.flatMap((visit) => checkVisit(visit, history)),
  examples: [
    {
      name: 'The whole note again',
      visits: [
        { on: '2026-08-01', note: FIRST },
        { on: '2026-09-01', note: FIRST },
      ],
      at: [2],
      quotes: ['worse when he sits at work'],
    },
    {
      name: 'One word changed and the lines broken elsewhere',
      visits: [
        { on: '2026-08-01', note: FIRST },
        {
          on: '2026-09-01',
          note: FIRST.replace('six weeks', 'ten weeks').replaceAll('. ', '.\n'),
        },
      ],
      at: [2],
    },
    {
      name: 'Another history and examination',
      visits: [
        { on: '2026-08-01', note: FIRST },
        {
          on: '2026-09-01',
          note: 'HPI: Mr. Doe is back after four weeks of exercises. He now sits through a shift with one break and sleeps through most nights, though the low back pain still wakes him about twice a week when he turns over.\nExam: less tender, flexion to sixty degrees, gait steady, heel and toe walking intact, reflexes equal on both sides.\nAssessment: Low back pain, better.\nPlan: return to full duty, see again only as needed.',
        },
      ],
      at: [],
    },
    {
      name: 'A template’s review of systems is no clone',
      visits: [
        {
          on: '2026-08-01',
          note: `HPI: Low back pain after a long drive.\nReview of systems: Constitutional: no fever, no weight loss, no night sweats. Cardiovascular: no chest pain, no palpitations. Respiratory: no shortness of breath, no cough. Gastrointestinal: no nausea, no vomiting, no abdominal pain. Genitourinary: no urgency, no frequency, no incontinence. Neurologic: no numbness, no weakness.\nAssessment: Low back pain.`,
        },
        {
          on: '2026-09-01',
          note: `HPI: The back is better since he stopped driving.\nReview of systems: Constitutional: no fever, no weight loss, no night sweats. Cardiovascular: no chest pain, no palpitations. Respiratory: no shortness of breath, no cough. Gastrointestinal: no nausea, no vomiting, no abdominal pain. Genitourinary: no urgency, no frequency, no incontinence. Neurologic: no numbness, no weakness.\nAssessment: Low back pain, nearly gone.`,
        },
      ],
      at: [],
    },
    {
      name: 'Sentences that the practice writes about everybody are a template',
      visits: [
        { on: '2026-08-01', note: `HPI: Low back pain.\n${FIRST}` },
        { on: '2026-09-01', note: `HPI: Low back pain, better.\n${FIRST}` },
      ],
      others: ['Neck pain.', 'Elbow pain.', 'Knee pain.'].map((pain) => `HPI: ${pain}\n${FIRST}`),
      at: [],
    },
    {
      name: 'The same sentences in the notes of two other patients may be chance',
      visits: [
        { on: '2026-08-01', note: FIRST },
        { on: '2026-09-01', note: FIRST },
      ],
      others: ['Neck pain.', 'Elbow pain.'].map((pain) => `HPI: ${pain}\n${FIRST}`),
      at: [2],
    },
    {
      name: 'Two short notes are alike by chance',
      visits: [
        { on: '2026-08-01', note: 'HPI: Low back pain.\nAssessment: Low back pain.' },
        { on: '2026-09-01', note: 'HPI: Low back pain.\nAssessment: Low back pain.' },
      ],
      at: [],
    },
    {
      name: 'A practice may set the share',
      visits: [
        { on: '2026-08-01', note: FIRST },
        {
          on: '2026-09-01',
          note: FIRST.replace(
            'Exam: tender over the lower lumbar paraspinal muscles on both sides, flexion limited by pain to about forty degrees, straight leg raising negative.',
            'Exam: no tenderness today, flexion is full and free, he walks on heels and toes without trouble.',
          ),
        },
      ],
      settings: { clonedShare: 0.5 },
      at: [2],
    },
  ],
});

function checkVisit(visit: Visit, history: History): CheckFinding[] {
  const earlier = history.visits.filter(({ number }) => number < visit.number).at(-1);
  if (earlier === undefined || complaintOf(visit).length === 0) return [];
  const templates = history.settings.templates?.spansIn(visit.encounter.note) ?? [];
  const counted = countedRanges(visit).flatMap((range) => without(range, templates));
  const own = sum(counted.map((range) => wordsIn(visit, range)));
  if (own < ENOUGH) return [];
  const copied = history
    .copiedFrom(visit, earlier)
    .map((passage) => ({
      ...passage,
      words: sum(counted.map((range) => wordsIn(visit, overlap(range, passage.here)))),
    }))
    .filter(({ words }) => words > 0);
  const share = sum(copied.map(({ words }) => words)) / own;
  if (share < history.settings.clonedShare) return [];
  return [
    {
      finding: 'note-cloned',
      visit: visit.number,
      codes: complaintOf(visit),
      severity: 'warning',
      because: `${Math.min(100, Math.round(share * 100))} % of the words of this note, templates aside, stand in the same order in the note of ${earlier.dateOfService}.`,
      evidence: copied.flatMap(({ here, there }) => [
        {
          visit: visit.number,
          document: 'note',
          ...here,
          section: partAt(visit, here.start),
          says: 'copied passage',
        },
        {
          visit: earlier.number,
          document: 'note',
          ...there,
          section: partAt(earlier, there.start),
          says: 'the same passage before',
        },
      ]),
      owner: 'cdi',
      closes: 'a note in the words of its own visit',
    },
  ];
}

function partAt({ parts }: Visit, at: number): string {
  return (
    parts.find(({ document, start, end }) => document === 'note' && start <= at && at < end)
      ?.kind ?? 'none'
  );
}

/** The parts of the note that are written anew at each visit; all of it when it has no parts. */
function countedRanges({ encounter: { note }, parts }: Visit): readonly Span[] {
  const own = parts.filter(({ document }) => document === 'note');
  return [
    { start: 0, end: own[0]?.start ?? note.length },
    ...own.filter(({ kind }) => !BOILERPLATE.has(kind)),
  ];
}

/** What is left of a range outside of some spans, which are in order and apart. */
function without(range: Span, spans: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let { start } = range;
  for (const span of spans) {
    if (span.end <= start || span.start >= range.end) continue;
    if (span.start > start) left.push({ start, end: span.start });
    start = span.end;
  }
  return start < range.end ? [...left, { start, end: range.end }] : left;
}

function overlap(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function wordsIn({ encounter: { note } }: Visit, { start, end }: Span): number {
  return end <= start ? 0 : wordCount(note.slice(start, end));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
