import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import {
  causesOfNerve,
  DISC_DISORDERS,
  ofConcepts,
  ofLowBack,
  SPONDYLOSIS,
  statedWithout,
} from '../nerve-causes.ts';
import { isWorkUpPending } from '../work-up.ts';

/** Discs and spondylosis in the record that could make the nerve diagnosis a combination code, and are not tied to it. */
function openCauses(facts: Facts, nerves: readonly Mention[]): readonly Mention[] {
  const { by, causes } = causesOfNerve(facts, nerves);
  const joined = ofConcepts(causes, [...DISC_DISORDERS, ...SPONDYLOSIS]);
  if (by === 'presumed') {
    const kinds = [DISC_DISORDERS, SPONDYLOSIS].filter(
      (kind) => ofConcepts(joined, kind).length > 0,
    );
    if (kinds.length > 0) return kinds.length > 1 ? joined : [];
  } else if (by === 'stated' || joined.length > 0) return [];
  // what the provider states without the nerve condition is a conflict of its own, asked about elsewhere
  if (statedWithout(facts, nerves).length > 0) return [];
  const beside = facts.diagnosed(...DISC_DISORDERS, ...SPONDYLOSIS);
  if (beside.length > 0) return beside;
  return [
    ...facts.reported(...DISC_DISORDERS, 'disc-bulge'),
    ...facts.uncertain(...DISC_DISORDERS),
  ];
}

/** I.A.15 and I.A.19: which of several conditions the nerve diagnosis belongs to is the provider's to say. */
export default defineRule({
  id: 'radiculopathy-cause-asked',
  version: 1,
  title:
    'The cause of radiculopathy or sciatica is asked when the record holds one that the provider does not tie to it',
  codes: ['M54.1-', 'M54.3-', 'M54.4-', 'M51.1-', 'M47.2-'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.15, I.A.19' },
    { source: 'ICD-10-CM Tabular List', section: 'Excludes1 at M54.1, M54.3, M54.4' },
  ],
  exceptions: ['Work-up is under way (I.B.18)', 'A causal word names the cause'],
  check: (facts): readonly RuleFinding[] => {
    const nerves = ofLowBack(facts.diagnosed('radiculopathy', 'sciatica'));
    if (nerves.length === 0 || isWorkUpPending(facts)) return [];
    const open = ofLowBack(openCauses(facts, nerves));
    if (open.length === 0) return [];
    return [
      {
        stance: 'asks',
        topic: 'cause-of-radiculopathy',
        indicators: [...nerves, ...open],
        because:
          'A nerve diagnosis and conditions that can cause it are documented without a stated relation.',
      },
    ];
  },
  examples: [
    {
      name: 'Herniation in the report, sciatica in the assessment',
      row: 'D031',
      kind: 'insufficient',
      note: 'MRI lumbar spine: L5-S1 disc herniation.\n\nAssessment: Right sciatica.',
      gives: ['M54.31'],
      asks: ['cause-of-radiculopathy'],
    },
    {
      name: 'The same while imaging is still to come',
      row: 'D031',
      kind: 'trap',
      note: 'Assessment: Right sciatica, suspected L5-S1 disc herniation. MRI ordered.',
      gives: ['M54.31'],
      asks: [],
    },
    {
      name: 'Herniation suspected, nothing ordered',
      row: 'D032',
      kind: 'insufficient',
      note: 'Assessment: Lumbar radiculopathy, possibly due to L4-5 disc herniation.',
      gives: ['M54.16'],
      asks: ['cause-of-radiculopathy'],
      never: ['M51.16'],
    },
    {
      name: 'Disc and spondylosis listed beside radiculopathy',
      row: 'D059',
      kind: 'supports',
      note: 'Assessment:\n1. L4-5 disc protrusion\n2. Lumbar spondylosis\n3. Lumbar radiculopathy',
      gives: ['M51.16', 'M47.26'],
      asks: ['cause-of-radiculopathy'],
    },
    {
      name: 'One condition listed beside radiculopathy',
      row: 'D042',
      kind: 'supports',
      note: 'Assessment:\n1. L4-5 disc protrusion\n2. Lumbar radiculopathy',
      gives: ['M51.16'],
      asks: [],
    },
    {
      name: 'Stenosis is named with the radiculopathy, the disc apart',
      row: 'D037',
      kind: 'supports',
      note: 'Assessment:\n1. Lumbar stenosis with radiculopathy\n2. L5-S1 disc protrusion',
      gives: ['M48.061', 'M54.16', 'M51.27'],
      asks: ['cause-of-radiculopathy'],
    },
    {
      name: 'The cause is stated',
      row: 'D037',
      kind: 'insufficient',
      note: 'Assessment:\n1. Lumbar radiculopathy due to stenosis of the lumbar canal\n2. L5-S1 disc protrusion',
      gives: ['M48.061', 'M54.16', 'M51.27'],
      asks: [],
    },
    {
      name: 'The disc of the report is in the neck',
      row: 'D032',
      kind: 'trap',
      note: 'MRI cervical spine: C5-6 disc herniation.\n\nAssessment: Lumbar radiculopathy.',
      gives: ['M54.16'],
      asks: [],
    },
    {
      name: 'A bulge in the report',
      row: 'D032',
      kind: 'insufficient',
      note: 'MRI lumbar spine: L4-5 disc bulge.\n\nAssessment: Lumbar radiculopathy.',
      gives: ['M54.16'],
      asks: ['cause-of-radiculopathy'],
    },
  ],
});
