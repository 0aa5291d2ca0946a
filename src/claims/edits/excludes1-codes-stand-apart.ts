import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';

/** I.A.12.a. The note may stand at either code, or be inherited from its category, block or chapter. */
export default defineEdit({
  id: 'excludes1-codes-stand-apart',
  edit: 'excludes1-pair',
  kind: 'validity',
  looksAt: 'pair',
  title: 'Two codes that an Excludes1 note parts are not reported together',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.A.12.a' }],
  exceptions: [
    'Conditions that the provider calls unrelated: then the reason and a name are kept with the claim',
    'The sequela of an injury beside the condition it left',
  ],
  owner: 'coder',
  check: ({ shown: first }: CodeFacts, { shown: second }: CodeFacts, { codebook, date }) => {
    const note = codebook.excludes1(first, second, date);
    if (note === undefined) return NOTHING;
    return [
      {
        severity: 'error',
        codes: [first, second],
        because: `The Excludes1 note at ${note.owner} ("${note.text}") does not allow ${first} with ${second}. The documentation chooses one of them, unless the provider says that they are unrelated.`,
        citations: [{ source: 'ICD-10-CM Tabular List', section: `Excludes1 at ${note.owner}` }],
      },
    ];
  },
  examples: [
    {
      name: 'Low back pain and a strain of the low back',
      claim: { diagnoses: ['M54.50', 'S39.012A'] },
      gives: [{ severity: 'error', codes: ['M54.50', 'S39.012A'], because: 'M54.5 ("' }],
    },
    {
      name: 'The same the other way round',
      claim: { diagnoses: ['S39.012A', 'M54.50'] },
      gives: [{ severity: 'error', codes: ['S39.012A', 'M54.50'], because: 'M54.5 ("' }],
    },
    {
      name: 'A note that stands at the block',
      claim: { diagnoses: ['M51.360', 'S32.010A'] },
      gives: [{ severity: 'error', codes: ['M51.360', 'S32.010A'], because: 'M50-M54' }],
    },
    {
      name: 'Three codes, two notes',
      claim: { diagnoses: ['M54.50', 'M51.26', 'M54.41'] },
      gives: [
        { severity: 'error', codes: ['M54.50', 'M51.26'] },
        { severity: 'error', codes: ['M54.50', 'M54.41'] },
      ],
    },
    {
      name: 'A retired code still has its notes',
      claim: { diagnoses: ['M54.5', 'S39.012A'] },
      gives: [{ severity: 'error', codes: ['M54.5', 'S39.012A'] }],
    },
    {
      name: 'A note that begins with a release, on the day before and the day itself',
      date: '2024-09-30',
      claim: { diagnoses: ['M54.50', 'M51.36'] },
      gives: [],
    },
    {
      name: 'A note that began on 1 October 2024',
      date: '2024-10-01',
      claim: { diagnoses: ['M54.50', 'M51.360'] },
      gives: [{ severity: 'error', codes: ['M54.50', 'M51.360'] }],
    },
    {
      name: 'Chronic pain and its site',
      claim: { diagnoses: ['M54.50', 'G89.29'] },
      gives: [],
    },
    {
      name: 'The sequela of a strain',
      claim: { diagnoses: ['M54.50', 'S39.012S'] },
      gives: [],
    },
    {
      name: 'The reason for the visit repeats what another place of the claim says',
      claim: {
        kind: 'institutional',
        diagnoses: ['S39.012A', { code: 'M54.50', role: 'patient-reason' }],
      },
      gives: [],
    },
    {
      name: 'A pair that the note says is unrelated',
      claim: { diagnoses: ['M54.50', 'M51.26'] },
      note: 'Assessment:\n1. Lumbar disc herniation L4-5, stable.\n2. Low back pain, unrelated to the disc herniation.',
      gives: [{ severity: 'info', codes: ['M54.50', 'M51.26'], because: 'both as separate' }],
    },
  ],
});
