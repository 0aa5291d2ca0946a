import { defineRule, type RuleFinding } from '../define-rule.ts';
import { ofLowBack } from '../nerve-causes.ts';
import { isWorkUpPending } from '../work-up.ts';

const NERVE = ['radiculopathy', 'sciatica', 'cauda-equina-syndrome'] as const;
const SIGNS = [
  'radicular-symptoms',
  'nerve-root-compression',
  'leg-weakness',
  'leg-paresthesia',
] as const;

/** M51.26 against M51.16: signs of a nerve root that the provider describes and does not name. */
export default defineRule({
  id: 'disc-with-nerve-signs-asked',
  version: 1,
  title:
    'Signs of a nerve root beside a displaced disc are asked about when no nerve diagnosis is made',
  codes: ['M51.1-', 'M51.2-'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M51.1, M51.2' },
    {
      source: 'AHIMA/ACDIS Guidelines for Achieving a Compliant Query Practice (2022)',
      section: 'clinical indicators without a diagnosis',
    },
  ],
  exceptions: ['A nerve diagnosis is made, denied or in question', 'Work-up is under way (I.B.18)'],
  check: (facts): readonly RuleFinding[] => {
    const discs = ofLowBack(facts.diagnosed('disc-displacement'));
    if (discs.length === 0 || facts.setting === 'diagnostic' || isWorkUpPending(facts)) return [];
    if (
      facts.diagnosed(...NERVE).length > 0 ||
      facts.negated(...NERVE).length > 0 ||
      facts.uncertain(...NERVE).length > 0
    )
      return [];
    const signs = facts.stated(...SIGNS).filter(({ section }) => section !== 'history');
    if (signs.length === 0) return [];
    return [
      {
        stance: 'asks',
        topic: 'leg-symptoms',
        indicators: [...discs, ...signs],
        because:
          'A displaced disc and signs of a nerve root are documented; no diagnosis is given for the signs.',
      },
    ];
  },
  examples: [
    {
      name: 'Compression of the root is described',
      row: 'D042',
      kind: 'insufficient',
      note: 'Assessment: L5-S1 disc herniation with S1 nerve root compression and left leg weakness.',
      gives: ['M51.27'],
      never: ['M51.17'],
      asks: ['leg-symptoms'],
    },
    {
      name: 'Pain in the distribution of a root',
      row: 'D039',
      kind: 'insufficient',
      note: 'HPI: pain in the L5 nerve root distribution.\nAssessment: L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: ['leg-symptoms'],
    },
    {
      name: 'Radiculopathy is diagnosed',
      row: 'D042',
      kind: 'supports',
      note: 'HPI: radicular symptoms in the left leg.\nAssessment: L4-5 disc herniation with radiculopathy.',
      gives: ['M51.16'],
      asks: [],
    },
    {
      name: 'Radiculopathy is denied',
      row: 'D039',
      kind: 'trap',
      note: 'HPI: occasional tingling in the left foot.\nAssessment: L4-5 disc herniation without radiculopathy.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Radiculopathy is in question',
      row: 'D042',
      kind: 'trap',
      note: 'HPI: radicular symptoms in the left leg.\nAssessment: L4-5 disc herniation, possible radiculopathy.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Imaging is still to come',
      row: 'D039',
      kind: 'trap',
      note: 'HPI: tingling in the left foot.\nAssessment: L4-5 disc herniation. MRI ordered.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'No signs',
      row: 'D039',
      kind: 'trap',
      note: 'Assessment: L4-5 disc herniation, axial pain.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Signs of years ago',
      row: 'D039',
      kind: 'trap',
      note: 'PMH: left leg weakness after polio.\nAssessment: L4-5 disc herniation.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'The disc is in the neck',
      row: 'D039',
      kind: 'trap',
      note: 'HPI: tingling in the left leg.\nAssessment: C5-6 disc herniation.',
      gives: [],
      asks: [],
    },
    {
      name: 'A report is not asked',
      row: 'D039',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'INDICATION: Left leg weakness.\nTECHNIQUE: Standard.\nIMPRESSION: L4-5 disc extrusion.',
      gives: ['M51.26'],
      asks: [],
    },
    {
      name: 'Only compression of the root is described',
      row: 'D039',
      kind: 'insufficient',
      note: 'Assessment: L4-5 disc extrusion with L5 nerve root impingement.',
      gives: ['M51.26'],
      asks: ['leg-symptoms'],
    },
    {
      name: 'Only weakness is described',
      row: 'D039',
      kind: 'insufficient',
      note: 'Exam: left leg weakness 4/5.\nAssessment: L4-5 disc extrusion.',
      gives: ['M51.26'],
      asks: ['leg-symptoms'],
    },
    {
      name: 'Only tingling is described',
      row: 'D039',
      kind: 'insufficient',
      note: 'HPI: tingling in the left foot.\nAssessment: L4-5 disc extrusion.',
      gives: ['M51.26'],
      asks: ['leg-symptoms'],
    },
    {
      name: 'Sciatica names the signs',
      row: 'D042',
      kind: 'supports',
      note: 'HPI: tingling in the left foot.\nAssessment: L4-5 disc extrusion, left sciatica.',
      gives: ['M51.16'],
      asks: [],
    },
  ],
});
