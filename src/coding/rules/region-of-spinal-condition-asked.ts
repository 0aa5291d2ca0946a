import type { SectionKind } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { isWorkUpPending } from '../work-up.ts';

const CONDITIONS = [
  'spinal-stenosis',
  'spondylosis',
  'radiculopathy',
  'disc-displacement',
  'disc-degeneration',
  'facet-arthropathy',
  'facet-syndrome',
  'spondylolisthesis',
  'spondylolysis',
] as const;
/** Parts in which a region speaks of something told or past, not of the condition that is assessed. */
const TOLD_ONLY: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'review-of-systems',
  'history',
  'problem-list',
]);

/** The fifth character is the region; when nothing but a list of complaints tells it, the provider is asked (I.B.2). */
export default defineRule({
  id: 'region-of-spinal-condition-asked',
  version: 1,
  title: 'The region of a spinal condition is asked when no examination, history or image tells it',
  codes: ['M48.0', 'M47', 'M54.1', 'M51', 'M43'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.2' },
    {
      source: 'AHIMA/ACDIS Guidelines for Achieving a Compliant Query Practice (2022)',
      section: 'incomplete documentation',
    },
  ],
  exceptions: [
    'A region or a level stands anywhere in the note of the visit or in its images',
    'Work-up is under way (I.B.18)',
  ],
  check: (facts): readonly RuleFinding[] => {
    if (facts.setting === 'diagnostic' || isWorkUpPending(facts)) return [];
    const open = facts.diagnosed(...CONDITIONS).filter(({ elsewhere }) => !elsewhere);
    const placed = facts.evidence.mentions.filter(({ regions }) => regions.length > 0);
    if (open.length === 0 || placed.some(({ section }) => !TOLD_ONLY.has(section))) return [];
    return [
      {
        stance: 'asks',
        topic: 'region-of-spinal-condition',
        indicators: [...open, ...placed],
        because: 'A condition of the spine is assessed, and its region is not stated.',
      },
    ];
  },
  examples: [
    {
      name: 'Stenosis without a region; low back pain in the review of systems',
      row: 'D067',
      kind: 'insufficient',
      note: 'ROS: lower back pain when standing.\nAssessment:\n1. Hypertension\n2. Spinal stenosis, seeing the surgeon.',
      gives: ['M48.061'],
      asks: ['region-of-spinal-condition'],
      asksAbout: ['lower back pain when standing', 'Spinal stenosis'],
    },
    {
      name: 'The region stands in the past history and in the problem list only',
      row: 'D067',
      kind: 'insufficient',
      note: 'PMH: lumbar strain in 2010.\nProblem list: low back pain.\nAssessment: Spinal stenosis.',
      gives: ['M48.061'],
      asks: ['region-of-spinal-condition'],
    },
    {
      name: 'Discs of another joint',
      row: 'D047',
      kind: 'trap',
      note: 'Assessment: Degenerative disc disease of the right hip.',
      gives: [],
      asks: [],
    },
    {
      name: 'The reader of a study is not asked',
      row: 'D067',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'MRI SPINE\nIMPRESSION: Spinal stenosis.',
      gives: ['M48.00'],
      asks: [],
    },
    {
      name: 'Radiculopathy without a region',
      row: 'D032',
      kind: 'insufficient',
      note: 'Assessment: Radiculopathy. Gabapentin.',
      gives: ['M54.10'],
      asks: ['region-of-spinal-condition'],
    },
    {
      name: 'The examination tells the region',
      row: 'D067',
      kind: 'supports',
      note: 'Exam: lumbar spine tender.\nAssessment: Spinal stenosis.',
      gives: ['M48.061'],
      asks: [],
    },
    {
      name: 'Imaging is to come',
      row: 'D032',
      kind: 'trap',
      note: 'Assessment: Radiculopathy. MRI ordered.',
      gives: ['M54.10'],
      asks: [],
    },
    {
      name: 'Region in the diagnosis',
      row: 'D067',
      kind: 'trap',
      note: 'Assessment: Lumbar spinal stenosis.',
      gives: ['M48.061'],
      asks: [],
    },
    {
      name: 'Stenosis in question',
      row: 'D067',
      kind: 'trap',
      note: 'Assessment: Low back pain. Possible spinal stenosis.',
      gives: ['M54.50'],
      asks: [],
    },
  ],
});
