import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';
import { meaning } from '../edit-data.ts';
import { COMBINATIONS } from '../embedded-edit-data.ts';
import { listed } from '../listed.ts';

const combinations = COMBINATIONS.map((combination) => ({
  ...combination,
  isOne: meaning(combination.one),
  isOther: meaning(combination.other),
}));

/** I.B.9. Whether the two belong together the documentation says; "with" is presumed (I.A.15). */
export default defineEdit({
  id: 'combination-code-stands-alone',
  edit: 'combination-code',
  kind: 'validity',
  looksAt: 'pair',
  title: 'Two codes are not reported for what one combination code says',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.A.15, I.B.9' }],
  exceptions: ['Conditions that the provider calls unrelated'],
  owner: 'coder',
  check: ({ shown: first }: CodeFacts, { shown: second }: CodeFacts, { codebook, date }) => {
    const found = combinations.find(
      ({ isOne, isOther }) =>
        (isOne(first) && isOther(second)) || (isOne(second) && isOther(first)),
    );
    if (found === undefined) return NOTHING;
    const suggest = found.combination.filter((code) => codebook.isBillable(code, date));
    if (suggest.length === 0) return NOTHING;
    return [
      {
        severity: 'warning',
        codes: [first, second],
        because: `${found.because} ${listed(suggest)} takes the place of ${first} and ${second} when the documentation has them as one condition.`,
        suggest,
        citations: [found.source],
      },
    ];
  },
  examples: [
    {
      name: 'Disc displacement and radiculopathy',
      claim: { diagnoses: ['M51.26', 'M54.16'] },
      gives: [{ severity: 'warning', codes: ['M51.26', 'M54.16'], suggest: ['M51.16'] }],
    },
    {
      name: 'The same the other way round, lumbosacral',
      claim: { diagnoses: ['M54.17', 'M51.27'] },
      gives: [{ severity: 'warning', codes: ['M54.17', 'M51.27'], suggest: ['M51.17'] }],
    },
    {
      name: 'Spondylosis and radiculopathy',
      claim: { diagnoses: ['M47.816', 'M54.16'] },
      gives: [{ severity: 'warning', codes: ['M47.816', 'M54.16'], suggest: ['M47.26'] }],
    },
    {
      name: 'Low back pain and sciatica of the left side',
      claim: { diagnoses: ['M54.50', 'M54.32'] },
      gives: [{ severity: 'warning', codes: ['M54.50', 'M54.32'], suggest: ['M54.42'] }],
    },
    {
      name: 'The two sides of sciatica have no code together',
      claim: { diagnoses: ['M54.31', 'M54.32'] },
      gives: [],
    },
    {
      name: 'Radiculopathy of another region',
      claim: { diagnoses: ['M51.26', 'M54.12'] },
      gives: [],
    },
    {
      name: 'The combination code itself',
      claim: { diagnoses: ['M51.16', 'M48.061'] },
      gives: [],
    },
    {
      name: 'An Excludes1 note settles the pair already',
      claim: { diagnoses: ['M54.41', 'M51.362'] },
      gives: [],
    },
  ],
});
