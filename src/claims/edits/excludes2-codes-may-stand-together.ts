import { type CodeFacts, defineEdit, NOTHING } from '../define-edit.ts';

/** I.A.12.b. Said so that nobody takes an Excludes2 note for an Excludes1 note and drops a code. */
export default defineEdit({
  id: 'excludes2-codes-may-stand-together',
  edit: 'excludes2-info',
  kind: 'validity',
  looksAt: 'pair',
  title: 'Two codes of an Excludes2 note may be reported together when the patient has both',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.A.12.b' }],
  exceptions: [
    'Notes of whole chapters, which stand between every two body systems, are not mentioned',
  ],
  owner: 'coder',
  check: ({ shown: first }: CodeFacts, { shown: second }: CodeFacts, { codebook, date }) => {
    const note = codebook.excludes2(first, second, date);
    if (note === undefined || note.level === 'chapter') return NOTHING;
    return [
      {
        severity: 'info',
        codes: [first, second],
        because: `The Excludes2 note at ${note.owner} allows ${first} with ${second} when the documentation has both.`,
        citations: [{ source: 'ICD-10-CM Tabular List', section: `Excludes2 at ${note.owner}` }],
      },
    ];
  },
  examples: [
    {
      name: 'Chronic pain and its site',
      claim: { diagnoses: ['M54.50', 'G89.29'] },
      gives: [{ severity: 'info', codes: ['M54.50', 'G89.29'], because: 'at G89' }],
    },
    {
      name: 'Strain and sprain',
      claim: { diagnoses: ['S39.012A', 'S33.5XXA'] },
      gives: [{ severity: 'info', codes: ['S39.012A', 'S33.5XXA'] }],
    },
    {
      name: 'The note of a chapter',
      claim: { diagnoses: ['M54.50', 'C79.51'] },
      gives: [],
    },
    {
      name: 'Two codes without a note between them',
      claim: { diagnoses: ['M47.816', 'M48.061'] },
      gives: [],
    },
  ],
});
