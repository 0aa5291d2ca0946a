import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';
import { meaning } from '../edit-data.ts';
import { INTEGRAL_SYMPTOMS } from '../embedded-edit-data.ts';

const table = INTEGRAL_SYMPTOMS.map((row) => ({
  ...row,
  isSymptom: meaning(row.symptoms),
  isCause: meaning(row.causes),
}));

/** I.B.5. Advice: a claim alone does not say whether the provider keeps the two apart (I.B.6). */
export default defineEdit({
  id: 'symptom-belongs-to-its-cause',
  edit: 'symptom-integral',
  kind: 'validity',
  looksAt: 'pair',
  title: 'A symptom is not reported beside the diagnosis that it belongs to',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.B.5, I.B.6' }],
  exceptions: [
    'A symptom that the provider calls unrelated',
    'A visit for control of pain, where the pain code stands first',
    'Vertebrogenic pain (M54.51), which has a source of its own',
  ],
  owner: 'coder',
  check: ({ shown: first }: CodeFacts, { shown: second }: CodeFacts) => {
    for (const row of table) {
      const isCauseFirst = row.isCause(first) && row.isSymptom(second);
      const isSymptomFirst =
        row.order !== 'cause-first' && row.isSymptom(first) && row.isCause(second);
      if (!isCauseFirst && !isSymptomFirst) continue;
      const [symptom, cause] = isCauseFirst ? [second, first] : [first, second];
      return [
        {
          severity: row.severity,
          codes: [first, second],
          because: `${symptom} stands beside ${cause}: ${row.because}. ${row.severity === 'error' ? 'The documentation chooses which of the two is right.' : `${cause} alone is reported, unless the provider says that ${symptom} has another cause.`}`,
          suggest: row.severity === 'error' ? [] : [cause],
          citations: [row.source],
        },
      ];
    }
    return NOTHING;
  },
  examples: [
    {
      name: 'Low back pain beside spinal stenosis',
      claim: { diagnoses: ['M54.50', 'M48.061'] },
      gives: [{ severity: 'warning', codes: ['M54.50', 'M48.061'], suggest: ['M48.061'] }],
    },
    {
      name: 'Spondylosis before low back pain',
      claim: { diagnoses: ['M47.816', 'M54.59'] },
      gives: [{ severity: 'warning', codes: ['M47.816', 'M54.59'], suggest: ['M47.816'] }],
    },
    {
      name: 'Low back pain beside a disc whose title says pain of the back',
      claim: { diagnoses: ['M51.362', 'M54.50'] },
      gives: [{ severity: 'warning', codes: ['M51.362', 'M54.50'], because: 'title' }],
    },
    {
      name: 'Low back pain beside a disc whose title says that no pain is mentioned',
      claim: { diagnoses: ['M54.50', 'M51.369'] },
      gives: [{ severity: 'error', codes: ['M54.50', 'M51.369'], suggest: [] }],
    },
    {
      name: 'A disc whose title says that no pain is mentioned, beside other things',
      claim: { diagnoses: ['M51.369', 'M48.061'] },
      gives: [],
    },
    {
      name: 'Low back pain beside an osteoporotic fracture',
      claim: { diagnoses: ['M80.08XA', 'M54.50'] },
      gives: [{ severity: 'warning', codes: ['M80.08XA', 'M54.50'] }],
    },
    {
      name: 'Vertebrogenic pain beside spondylosis',
      claim: { diagnoses: ['M54.51', 'M47.816'] },
      gives: [],
    },
    {
      name: 'Low back pain beside neck pain',
      claim: { diagnoses: ['M54.50', 'M54.2'] },
      gives: [],
    },
    {
      name: 'Chronic pain behind its known cause',
      claim: { diagnoses: ['M48.061', 'G89.29'] },
      gives: [
        { severity: 'warning', codes: ['M48.061', 'G89.29'], because: 'control of the pain' },
      ],
    },
    {
      name: 'Chronic pain before its cause, at a visit for its control',
      claim: { diagnoses: ['G89.29', 'M48.061'] },
      gives: [],
    },
    {
      name: 'Spasm beside the strain',
      claim: { diagnoses: ['S39.012A', 'M62.830'] },
      gives: [{ severity: 'warning', codes: ['S39.012A', 'M62.830'] }],
    },
    {
      name: 'An Excludes1 note settles the pair already',
      claim: { diagnoses: ['M54.50', 'M51.360'] },
      gives: [],
    },
    {
      name: 'The note keeps the two apart',
      claim: { diagnoses: ['M48.061', 'M54.50'] },
      note: 'Assessment:\n1. Lumbar spinal stenosis, stable.\n2. Low back pain, unrelated to the stenosis.',
      gives: [{ severity: 'info', codes: ['M48.061', 'M54.50'], because: 'both as separate' }],
    },
  ],
});
