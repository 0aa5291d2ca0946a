import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';

const NERVE = ['radiculopathy', 'sciatica'] as const;
const PAIN = ['low-back-pain', 'back-pain'] as const;

/** Nerve diagnoses that stand only as the reason of an ordered injection or test. */
function onlyInOrders(facts: Facts): readonly Mention[] {
  const nerves = facts.diagnosed(...NERVE);
  const orders = facts.mentioned('visit-injection', 'workup-pending', 'imaging-reviewed');
  return nerves.length > 0 &&
    nerves.every((nerve) =>
      orders.some(
        (order) =>
          order.sentence === nerve.sentence &&
          order.document === nerve.document &&
          order.start < nerve.start,
      ),
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
  ],
});
