import { codeGroup, procedureGroup } from '../code-groups.ts';
import { type ClaimFacts, defineEdit, NOTHING } from '../define-edit.ts';

const isPain = codeGroup('pain-not-elsewhere-classified');
const isSite = codeGroup('spine-disorder');
const isPainControl = procedureGroup('pain-control');

/** I.C.6.b.1.b: first when the visit is for control of the pain, else behind the code of its site. */
export default defineEdit({
  id: 'pain-code-stands-by-reason',
  edit: 'sequence',
  kind: 'validity',
  looksAt: 'claim',
  title: 'A code of category G89 stands first only at a visit for control of pain',
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.C.6.b.1.a, I.C.6.b.1.b' }],
  exceptions: ['Pain related to a neoplasm (G89.3), which follows rules of its own'],
  owner: 'coder',
  check: ({ codes, firstListed, claim: { lines } }: ClaimFacts) => {
    const place = codes.findIndex(({ code }) => code !== undefined && isPain(code));
    if (place < 0) return NOTHING;
    const site = codes.findIndex(({ code }) => code !== undefined && isSite(code));
    const pain = codes[place]?.code;
    const sited = codes[site]?.code;
    if (pain === undefined || sited === undefined || lines.length === 0) return NOTHING;
    const isForControl = lines.some(
      ({ procedure: { code } }) => code !== undefined && isPainControl(code),
    );
    if (place === firstListed && !isForControl) {
      return [
        {
          severity: 'warning',
          codes: [pain, sited],
          because: `${pain} stands before ${sited}, and no line is a procedure for control of pain. When the visit was for the condition, ${sited} comes first.`,
          suggest: [sited, pain],
          diagnosis: place,
        },
      ];
    }
    if (place > site && site === firstListed && isForControl) {
      return [
        {
          severity: 'info',
          codes: [sited, pain],
          because: `A line is a procedure that may be for control of pain. When that was the reason for the visit, ${pain} comes before ${sited}.`,
          suggest: [pain, sited],
          diagnosis: place,
        },
      ];
    }
    return NOTHING;
  },
  examples: [
    {
      name: 'Chronic pain before its site at an office visit',
      claim: { diagnoses: ['G89.29', 'M54.50'], lines: [{ cpt: '99213', pointers: [1, 2] }] },
      gives: [{ severity: 'warning', codes: ['G89.29', 'M54.50'], suggest: ['M54.50', 'G89.29'] }],
    },
    {
      name: 'Behind its site at an office visit',
      claim: { diagnoses: ['M54.50', 'G89.29'], lines: [{ cpt: '99213', pointers: [1, 2] }] },
      gives: [],
    },
    {
      name: 'Before its site at an injection',
      claim: { diagnoses: ['G89.29', 'M54.50'], lines: [{ cpt: '62323', pointers: [1] }] },
      gives: [],
    },
    {
      name: 'Behind its site at an injection',
      claim: { diagnoses: ['M54.50', 'G89.29'], lines: [{ cpt: '62323', pointers: [1] }] },
      gives: [{ severity: 'info', codes: ['M54.50', 'G89.29'], suggest: ['G89.29', 'M54.50'] }],
    },
    {
      name: 'Pain of a neoplasm',
      claim: { diagnoses: ['G89.3', 'M54.50'], lines: [{ cpt: '99213', pointers: [1] }] },
      gives: [],
    },
    {
      name: 'Without a site of the spine',
      claim: { diagnoses: ['G89.29', 'M79.7'], lines: [{ cpt: '99213', pointers: [1] }] },
      gives: [],
    },
    {
      name: 'Without lines nobody knows what the visit was for',
      claim: { diagnoses: ['G89.29', 'M54.50'] },
      gives: [],
    },
  ],
});
