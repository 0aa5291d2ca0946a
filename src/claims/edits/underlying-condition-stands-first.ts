import type { Codebook } from '../../codebook/codebook.ts';
import { type CodeFacts, type Day, defineEdit, NOTHING } from '../define-edit.ts';
import { meaning } from '../edit-data.ts';

/** A note of the code that names the other one as what comes before, or after. */
function noteNaming(
  kind: 'code-first' | 'use-additional',
  code: string,
  other: string,
  codebook: Codebook,
  date: Day['date'],
) {
  return codebook
    .notes(code, date)
    .find((note) => note.kind === kind && note.refs.length > 0 && meaning(note.refs)(other));
}

/** I.A.13, I.B.7: the note at either code settles the order. */
export default defineEdit({
  id: 'underlying-condition-stands-first',
  edit: 'sequence',
  kind: 'validity',
  looksAt: 'pair',
  title:
    'A code stands behind the one that its "code first" note names, and before its additional code',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.A.13, I.B.7' }],
  exceptions: [],
  owner: 'coder',
  check: ({ shown: first }: CodeFacts, { shown: second }: CodeFacts, { codebook, date }) => {
    const note =
      noteNaming('code-first', first, second, codebook, date) ??
      noteNaming('use-additional', second, first, codebook, date);
    if (note === undefined) return NOTHING;
    const words = note.kind === 'code-first' ? 'Code first' : 'Use additional code';
    return [
      {
        severity: 'warning',
        codes: [first, second],
        because: `${second} stands before ${first} by the note "${words}" at ${note.owner}.`,
        suggest: [second, first],
        citations: [{ source: 'ICD-10-CM Tabular List', section: `${words} at ${note.owner}` }],
      },
    ];
  },
  examples: [
    {
      name: 'An annulus defect before its herniation',
      claim: { diagnoses: ['M51.A1', 'M51.26'] },
      gives: [
        {
          severity: 'warning',
          codes: ['M51.A1', 'M51.26'],
          suggest: ['M51.26', 'M51.A1'],
          because: 'Code first',
        },
      ],
    },
    {
      name: 'The herniation before its annulus defect',
      claim: { diagnoses: ['M51.26', 'M51.A1'] },
      gives: [],
    },
    {
      name: 'The infectious agent before the infection',
      claim: { diagnoses: ['B95.61', 'M46.36'] },
      gives: [
        {
          severity: 'warning',
          codes: ['B95.61', 'M46.36'],
          suggest: ['M46.36', 'B95.61'],
          because: 'Use additional code',
        },
      ],
    },
    {
      name: 'The infection before its agent',
      claim: { diagnoses: ['M46.36', 'B95.61'] },
      gives: [],
    },
    {
      name: 'Two codes that no note orders',
      claim: { diagnoses: ['M51.A1', 'M48.061'] },
      gives: [],
    },
  ],
});
