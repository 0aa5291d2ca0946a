import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { NERVE } from '../nerve-causes.ts';
import { isBeside } from '../treatment-phase.ts';

const PAIN = ['low-back-pain', 'back-pain'] as const;

/** Nerve diagnoses that stand only as the reason of an ordered injection or test. */
function onlyInOrders(facts: Facts): readonly Mention[] {
  const nerves = facts.diagnosed(...NERVE);
  const orders = facts.mentioned('visit-injection', 'workup-pending', 'imaging-reviewed');
  return nerves.every((nerve) =>
    orders.some((order) => isBeside(order, nerve) && order.start < nerve.start),
  )
    ? nerves
    : [];
}

/** I.A.19: conflicting documentation is asked about, never settled by picking the better term. */
export default defineRule({
  id: 'plan-conflicts-with-assessment',
  version: 1,
  title:
    'Radiculopathy that stands only in an order, beside low back pain in the assessment, is asked about',
  codes: ['M54.1', 'M54.3', 'M54.4', 'M51.1', 'M47.2'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'I.A.19' }],
  exceptions: ['Procedure notes, where the indication is the diagnosis'],
  check: (facts): readonly RuleFinding[] => {
    if (facts.setting === 'procedure' || facts.setting === 'diagnostic') return [];
    const pain = facts.diagnosed(...PAIN);
    const ordered = onlyInOrders(facts);
    if (pain.length === 0 || ordered.length === 0) return [];
    const block = (code: string): RuleFinding => ({
      stance: 'blocks',
      code,
      hard: true,
      whenTaken: true,
      evidence: [...pain, ...ordered],
      because:
        'The assessment names low back pain; the nerve diagnosis stands only as the reason of an order.',
      wouldNeed: 'one statement of the diagnosis, in the assessment',
      where: 'assessment',
    });
    return [
      ...['M54.1-', 'M54.3-', 'M54.4-', 'M51.1-', 'M47.2-'].map(block),
      {
        stance: 'asks',
        topic: 'conflicting-radiculopathy',
        indicators: [...pain, ...ordered],
        because: 'Assessment and order name different diagnoses for the same problem.',
      },
    ];
  },
  examples: [
    {
      name: 'Injection ordered for radiculopathy, assessment says low back pain',
      row: 'D153',
      kind: 'supports',
      note: 'Assessment: Low back pain.\nPlan: Schedule L4-5 epidural steroid injection for lumbar radiculopathy.',
      gives: ['M54.50'],
      asks: ['conflicting-radiculopathy'],
      never: ['M54.16'],
    },
    {
      name: 'MRI ordered for radiculopathy, assessment says lumbago',
      row: 'D153',
      kind: 'supports',
      note: 'A: Lumbago.\nP: Order MRI lumbar spine for radiculopathy.',
      gives: ['M54.50'],
      asks: ['conflicting-radiculopathy'],
      never: ['M54.16'],
    },
    {
      name: 'Assessment and order agree',
      row: 'D153',
      kind: 'insufficient',
      note: 'Assessment: Lumbar radiculopathy.\nPlan: Schedule L4-5 epidural steroid injection for lumbar radiculopathy.',
      gives: ['M54.16'],
    },
    {
      name: 'No radiculopathy and an injection for pain',
      row: 'D153',
      kind: 'trap',
      note: 'Assessment: Low back pain without radiculopathy.\nPlan: Facet injection for low back pain.',
      gives: ['M54.50'],
      never: ['M54.16'],
    },
    {
      name: 'A procedure note has its diagnosis as indication',
      row: 'D153',
      kind: 'trap',
      setting: 'procedure',
      note: 'Preoperative diagnosis: Low back pain.\nIndication: epidural steroid injection for lumbar radiculopathy.',
      gives: ['M54.16'],
    },
    {
      name: 'The plan names radiculopathy for itself',
      row: 'D153',
      kind: 'trap',
      note: 'Assessment: Low back pain.\nPlan: Lumbar radiculopathy: schedule epidural steroid injection.',
      gives: ['M54.16'],
      withholds: [],
      asks: [],
    },
    {
      name: 'Injection ordered for sciatica',
      row: 'D153',
      kind: 'supports',
      note: 'Assessment: Low back pain.\nPlan: Schedule epidural steroid injection for right sciatica.',
      gives: ['M54.50'],
      withholds: ['M54.3-', 'M54.4-'],
      asks: ['conflicting-radiculopathy'],
    },
    {
      name: 'Injection ordered for sciatica, assessment says back pain',
      row: 'D153',
      kind: 'supports',
      note: 'Assessment: Back pain.\nPlan: Schedule epidural steroid injection for right sciatica.',
      gives: ['M54.9'],
      never: ['M54.31'],
    },
    {
      name: 'The assessment names a disc',
      row: 'D153',
      kind: 'supports',
      note: 'Assessment: Low back pain, L4-5 disc herniation.\nPlan: Schedule epidural steroid injection for radiculopathy.',
      gives: ['M51.26'],
      never: ['M51.16'],
      asks: ['conflicting-radiculopathy'],
    },
    {
      name: 'The assessment names spondylosis',
      row: 'D153',
      kind: 'supports',
      note: 'Assessment: Low back pain, lumbar spondylosis.\nPlan: Schedule epidural steroid injection for radiculopathy.',
      gives: ['M47.816'],
      never: ['M47.26'],
      asks: ['conflicting-radiculopathy'],
    },
    {
      name: 'The assessment is of another problem',
      row: 'D153',
      kind: 'trap',
      note: 'Assessment: Knee pain.\nPlan: Schedule L4-5 epidural steroid injection for lumbar radiculopathy.',
      gives: ['M54.16'],
      withholds: [],
    },
    {
      name: 'Assessment and order agree beside low back pain',
      row: 'D153',
      kind: 'trap',
      note: 'Assessment: Low back pain. Lumbar radiculopathy.\nPlan: Schedule epidural steroid injection for radiculopathy.',
      gives: ['M54.16'],
      withholds: [],
    },
    {
      name: 'The reason of a study',
      row: 'D153',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'INDICATION: Low back pain. MRI lumbar spine for radiculopathy.\nTECHNIQUE: Standard.\nIMPRESSION: Normal study.',
      gives: ['M54.16'],
      asks: [],
    },
    {
      name: 'Radiculopathy that improved after an injection',
      row: 'D153',
      kind: 'trap',
      note: 'HPI: Injection last year.\nAssessment: Low back pain. Lumbar radiculopathy, improved after the injection.',
      gives: ['M54.16'],
      asks: [],
    },
  ],
});
