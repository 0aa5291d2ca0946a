import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';

const TELLS_THE_PAST = new Set(['hpi', 'chief-complaint']);

/** Earlier disc surgery: told in the history, called prior, or named in one statement with the recurrence. */
function earlierSurgery(facts: Facts, recurrent: readonly Mention[]): readonly Mention[] {
  const told = facts
    .stated('lumbar-surgery')
    .filter(
      (surgery) =>
        !surgery.planned &&
        (TELLS_THE_PAST.has(surgery.section) ||
          recurrent.some(({ sentence }) => sentence === surgery.sentence)),
    );
  return [...facts.past('lumbar-surgery'), ...told].filter(
    ({ assertion }) => assertion === 'affirmed',
  );
}

/** A herniation that recurs after discectomy is coded as what it is; M96.1 needs its own words. */
export default defineRule({
  id: 'recurrent-herniation-after-discectomy',
  version: 1,
  title: 'A recurrent disc herniation is the disc code, with the surgery as a status',
  codes: ['Z98.890'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Hernia (recurrent), nucleus pulposus; Status, postsurgical NEC',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M51.1, M51.2, M96.1, Z98.890' },
  ],
  exceptions: [
    'Postlaminectomy or failed back surgery syndrome is M96.1 when the provider names it',
    'Fusion has its own status, Z98.1',
  ],
  check: (facts): readonly RuleFinding[] => {
    const recurrent = facts
      .diagnosed('disc-displacement')
      .filter(({ acuity }) => acuity.includes('recurrent'));
    const surgery = recurrent.length === 0 ? [] : earlierSurgery(facts, recurrent);
    if (surgery.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'Z98.890',
        evidence: surgery,
        because: 'The provider documents earlier surgery of the disc that has herniated again.',
        order: 'status-last',
      },
    ];
  },
  examples: [
    {
      name: 'Recurrent herniation with radiculopathy after discectomy',
      row: 'D055',
      kind: 'supports',
      note: 'PSH: L4-5 microdiscectomy 2019.\nAssessment: Recurrent L4-5 disc herniation with left radiculopathy.',
      gives: ['M51.16', 'Z98.890'],
      never: ['M96.1', 'M54.16'],
    },
    {
      name: 'Both in one statement',
      row: 'D055',
      kind: 'supports',
      note: 'Impression: s/p L5-S1 discectomy, now with recurrent L5-S1 disc herniation and low back pain.',
      gives: ['M51.27', 'Z98.890'],
      never: ['M54.50', 'M96.1'],
    },
    {
      name: 'Recurrence after surgery without a historical word',
      row: 'D055',
      kind: 'supports',
      note: 'Dx: recurrent HNP L4/5 after laminectomy',
      gives: ['M51.26', 'Z98.890'],
    },
    {
      name: 'Surgery told in the history of the illness',
      row: 'D055',
      kind: 'supports',
      note: 'HPI: She underwent left L5-S1 discectomy in 2018.\nImpression: Recurrent L5-S1 disc herniation.',
      gives: ['M51.27', 'Z98.890'],
    },
    {
      name: 'Another operation is planned',
      row: 'D055',
      kind: 'trap',
      note: 'HPI: scheduled for microdiscectomy.\nImpression: Recurrent L5-S1 disc herniation.',
      gives: ['M51.27'],
      never: ['Z98.890'],
    },
    {
      name: 'No earlier surgery is told',
      row: 'D055',
      kind: 'insufficient',
      note: 'Assessment: Recurrent L4-5 disc herniation.',
      gives: ['M51.26'],
      never: ['Z98.890', 'M96.1'],
    },
    {
      name: 'Surgery of today is no status',
      row: 'D055',
      kind: 'trap',
      setting: 'procedure',
      note: 'PREOPERATIVE DIAGNOSIS: Recurrent L4-5 disc herniation.\nPROCEDURE: L4-5 microdiscectomy.',
      gives: ['M51.26'],
      never: ['Z98.890'],
    },
    {
      name: 'A first herniation at another time than the surgery',
      row: 'D055',
      kind: 'trap',
      note: 'PSH: lumbar laminectomy 1998.\nAssessment: L2-3 disc herniation.',
      gives: ['M51.26'],
      never: ['Z98.890', 'M96.1'],
    },
    {
      name: 'No recurrence',
      row: 'D055',
      kind: 'trap',
      note: 'PSH: L4-5 discectomy.\nAssessment: Low back pain. No recurrent disc herniation.',
      gives: ['M54.50'],
      never: ['M51.26', 'Z98.890'],
    },
    {
      name: 'The surgery never took place',
      row: 'D055',
      kind: 'trap',
      note: 'PSH: no prior lumbar surgery.\nAssessment: Recurrent L4-5 disc herniation.',
      gives: ['M51.26'],
      never: ['Z98.890'],
    },
    {
      name: 'Surgery told in the complaint',
      row: 'D055',
      kind: 'supports',
      note: 'CC: leg pain again, L4-5 microdiscectomy in May.\nAssessment: Recurrent L4-5 disc herniation.',
      gives: ['M51.26', 'Z98.890'],
    },
    {
      name: 'The recurrence is named once more',
      row: 'D055',
      kind: 'supports',
      note: 'Assessment: Recurrent L4-5 disc herniation after discectomy. Recurrent herniation confirmed on MRI.',
      gives: ['M51.26', 'Z98.890'],
    },
  ],
});
