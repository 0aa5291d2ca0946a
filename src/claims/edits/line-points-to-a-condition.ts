import type { ClaimLine } from '../../chart/claim.ts';
import { codeGroup } from '../code-groups.ts';
import { type ClaimFacts, defineEdit, NOTHING } from '../define-edit.ts';
import { listed } from '../listed.ts';

const isExternalCause = codeGroup('external-cause');
const isStatusOrHistory = codeGroup('status-and-history');

/** Where and how something happened, or what the patient has behind them, is no reason for a service. */
export default defineEdit({
  id: 'line-points-to-a-condition',
  edit: 'external-cause-only-pointer',
  kind: 'validity',
  looksAt: 'line',
  title: 'A line points to more than external causes, status and history',
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.20.a, I.C.21.c.3, I.C.21.c.4, IV.G' },
  ],
  exceptions: ['Z codes that are themselves the reason for a visit, such as Z01.818 or Z47.1'],
  owner: 'coder',
  check: ({ pointers }: ClaimLine, { codes }: ClaimFacts) => {
    let hasCause = false;
    let found = 0;
    for (const pointer of pointers) {
      const code = codes[pointer - 1]?.code;
      if (code === undefined) continue;
      const isCause = isExternalCause(code);
      if (!isCause && !isStatusOrHistory(code)) return NOTHING;
      hasCause ||= isCause;
      found += 1;
    }
    if (found === 0) return NOTHING;
    const shown = pointers.flatMap((pointer) => codes[pointer - 1]?.code ?? []);
    return [
      {
        severity: hasCause ? 'error' : 'warning',
        codes: shown,
        because: `The line points to ${listed(shown)} only, which is no reason for a service. Its first pointer names the condition that the service was done for.`,
      },
    ];
  },
  examples: [
    {
      name: 'A line for the place of the accident',
      claim: { diagnoses: ['S39.012A', 'Y92.010'], lines: [{ cpt: '99283', pointers: [2] }] },
      gives: [{ severity: 'error', codes: ['Y92.010'], line: 1 }],
    },
    {
      name: 'The injury and the place of the accident',
      claim: { diagnoses: ['S39.012A', 'Y92.010'], lines: [{ cpt: '99283', pointers: [1, 2] }] },
      gives: [],
    },
    {
      name: 'A line for a fusion of years ago',
      claim: { diagnoses: ['M48.061', 'Z98.1'], lines: [{ cpt: '99213', pointers: [2] }] },
      gives: [{ severity: 'warning', codes: ['Z98.1'], line: 1 }],
    },
    {
      name: 'Status and cause together',
      claim: { diagnoses: ['Z98.1', 'Y93.B3'], lines: [{ cpt: '99213', pointers: [1, 2] }] },
      gives: [{ severity: 'error', codes: ['Z98.1', 'Y93.B3'], line: 1 }],
    },
    {
      name: 'An examination before surgery',
      claim: { diagnoses: ['Z01.818', 'M48.061'], lines: [{ cpt: '99213', pointers: [1] }] },
      gives: [],
    },
    {
      name: 'A code of ICD-9-CM that looks like an accident',
      date: '2006-10-03',
      claim: {
        isX12: true,
        diagnoses: [{ code: 'V7389', qualifier: 'BK', system: 'icd-9-cm' }],
        lines: [{ cpt: '87081', pointers: [1] }],
      },
      gives: [],
    },
    {
      name: 'A pointer to nothing is told elsewhere',
      claim: { diagnoses: ['M54.50'], lines: [{ cpt: '99213', pointers: [5] }] },
      gives: [],
    },
  ],
});
