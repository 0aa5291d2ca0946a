import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { currentInjuries, STRAINS } from '../low-back-injury.ts';
import { treatmentPhase } from '../treatment-phase.ts';

/** S39.012-: the diagnosis of a strain is clinical; no imaging is asked for, and M54.5- excludes it (Excludes1). */
export default defineRule({
  id: 'low-back-strain-is-an-injury',
  version: 1,
  title:
    'A current strain of the low back is S39.012-, by phase of treatment, and takes the place of low back pain',
  codes: ['S39.012'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Strain, back; Strain, low back' },
    {
      source: 'ICD-10-CM Tabular List',
      section: 'S39.012; Excludes1 at M54.5 and at block M50-M54',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.13.b, I.C.19.a, IV.H' },
  ],
  exceptions: [
    'A chronic, recurrent or old strain is not a current injury',
    'A suspected strain leaves the symptom',
    'A strain named as the origin of what remains is coded as sequela',
  ],
  check: (facts): readonly RuleFinding[] => {
    const strains = currentInjuries(facts, STRAINS);
    if (strains.length === 0) return [];
    const phase = treatmentPhase(facts, strains);
    return [
      {
        stance: 'supports',
        code: `S39.012${phase}`,
        evidence: strains,
        because:
          phase === 'A'
            ? 'The provider diagnoses a current strain of the low back, under active treatment; a strain is an injury, which M54.5- excludes (Excludes1), with or without imaging.'
            : 'The provider diagnoses a strain of the low back in the healing phase, after active treatment; a strain is an injury, which M54.5- excludes (Excludes1).',
        replaces: [...PAIN_OF_THE_BACK, 'M62.83', 'S39.92', 'S30.0'],
        order: 'injury-first',
      },
    ];
  },
  examples: [
    {
      name: 'Acute lumbar strain after lifting',
      row: 'D086',
      kind: 'supports',
      note: 'HPI: 34M lifted a heavy box at work yesterday, felt a pull in his lower back.\nAssessment: Acute lumbar strain.\nPlan: Naproxen, heat. RTC 2 weeks.',
      gives: ['S39.012A'],
      never: ['M54.50', 'S39.012D'],
      quotes: { 'S39.012A': 'lumbar strain' },
    },
    {
      name: 'Strain and the pain it causes are one code',
      row: 'D086',
      kind: 'supports',
      note: 'A/P:\n1. Acute low back pain\n2. Lumbosacral strain - no red flags, no imaging needed. Start cyclobenzaprine.',
      gives: ['S39.012A'],
      never: ['M54.50'],
    },
    {
      name: 'Back strain without a region is the low back in the Index',
      row: 'D086',
      kind: 'supports',
      note: 'Dx: back strain. Neck pain.\nPlan: rest, ice',
      gives: ['S39.012A'],
    },
    {
      name: 'Pain due to a muscle strain',
      row: 'D086',
      kind: 'supports',
      note: 'IMPRESSION: Acute LBP d/t muscle strain.',
      gives: ['S39.012A'],
      quotes: { 'S39.012A': 'muscle strain' },
    },
    {
      name: 'Words of the code title',
      row: 'D086',
      kind: 'supports',
      setting: 'ed',
      note: 'Final diagnosis: Strain of muscle, fascia and tendon of lower back, initial encounter',
      gives: ['S39.012A'],
    },
    {
      name: 'Spasm that belongs to the strain',
      row: 'D096',
      kind: 'trap',
      note: 'Assessment: Lumbar strain with paraspinal muscle spasm.',
      gives: ['S39.012A'],
      never: ['M62.830', 'M54.50'],
    },
    {
      name: 'Injury and pain without a strain',
      row: 'D086',
      kind: 'insufficient',
      note: 'HPI: Low back pain since moving furniture last week.\nAssessment: Acute low back pain.',
      gives: ['M54.50'],
      never: ['S39.012A'],
    },
    {
      name: 'Strain of the neck beside low back pain',
      row: 'D086',
      kind: 'trap',
      note: 'Assessment: Cervical strain. Low back pain.',
      gives: ['M54.50'],
      never: ['S39.012A'],
    },
    {
      name: 'Muscle strain of a region that is not the back',
      row: 'D086',
      kind: 'trap',
      note: 'Assessment: Muscle strain of the right hip. Thoracic spine pain.',
      gives: ['M54.6'],
      never: ['S39.012A'],
    },
    {
      name: 'Hedged strain',
      row: 'D086',
      kind: 'trap',
      note: 'Assessment: Low back pain, more of a muscular strain.',
      gives: ['M54.50'],
      never: ['S39.012A'],
    },
    {
      name: 'A lumbar strain years ago',
      row: 'D086',
      kind: 'trap',
      note: 'PMH: lumbar strain in 2015.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['S39.012A'],
    },
    {
      name: 'Follow-up in the healing phase',
      row: 'D087',
      kind: 'supports',
      note: 'CC: follow-up of low back strain.\nHPI: Doing much better, back at light duty.\nAssessment: Low back strain.\nPlan: continue home exercises.',
      gives: ['S39.012D'],
    },
    {
      name: 'Healing strain',
      row: 'D087',
      kind: 'supports',
      note: 'Assessment: Lumbar strain, resolving.',
      gives: ['S39.012D'],
    },
    {
      name: 'Physical therapy for a strain',
      row: 'D087',
      kind: 'supports',
      setting: 'therapy',
      note: 'Medical diagnosis: lumbar strain.\nTreatment: therapeutic exercise, lumbar stabilization.',
      gives: ['S39.012D'],
    },
    {
      name: 'Subsequent encounter in the words of the title',
      row: 'D087',
      kind: 'supports',
      note: 'Assessment: Strain of lumbar region, subsequent encounter.',
      gives: ['S39.012D'],
    },
    {
      name: 'Active treatment completed',
      row: 'D087',
      kind: 'supports',
      note: 'Active treatment completed two weeks ago.\nAssessment: L/S strain, no change in plan.',
      gives: ['S39.012D'],
    },
    {
      name: 'Routine recheck without more words',
      row: 'D087',
      kind: 'supports',
      note: 'Returns for recheck of his back.\nA: lumbar muscle strain',
      gives: ['S39.012D'],
    },
    {
      name: 'Second visit and still not improving',
      row: 'D087',
      kind: 'insufficient',
      note: 'CC: Follow up for back injury.\nHPI: Not improving on ibuprofen.\nAssessment: Lumbar strain.\nPlan: Start methocarbamol, order MRI.',
      gives: ['S39.012A'],
      never: ['S39.012D'],
    },
    {
      name: 'Third visit under active treatment',
      row: 'D087',
      kind: 'trap',
      note: 'Third visit for lumbar strain, improving but still in active treatment.\nAssessment: lumbar strain.',
      gives: ['S39.012A'],
      never: ['S39.012D'],
    },
    {
      name: 'First visit, pain somewhat improved, later visit arranged',
      row: 'D087',
      kind: 'trap',
      note: 'HPI: Strained his low back Monday; pain has improved slightly with ice.\nAssessment: Acute lumbar strain.\nPlan: Follow up in 2 weeks if not better.',
      gives: ['S39.012A'],
      never: ['S39.012D'],
    },
    {
      name: 'The injury stands before a condition listed first',
      row: 'D086',
      kind: 'supports',
      note: 'Assessment:\n1. Lumbar spondylosis\n2. Acute lumbar strain',
      gives: ['S39.012A', 'M47.816'],
    },
    {
      name: 'A strain that is over, named again without its site',
      row: 'D086',
      kind: 'trap',
      note: 'DIAGNOSES:\n1. Lumbar strain of 3/4/2026, resolved.\n2. Lumbar degenerative disc disease with low back pain.\nDISCUSSION: He reached maximum improvement for the strain in June.',
      gives: ['M51.360'],
      never: ['S39.012A'],
    },
  ],
});
