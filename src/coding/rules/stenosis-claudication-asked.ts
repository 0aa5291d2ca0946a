import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { CANAL_STENOSIS, ofLowBack } from '../nerve-causes.ts';
import { sitedCodes } from '../sited-codes.ts';

const NAMED = ['neurogenic-claudication', 'pseudoclaudication', 'vascular-claudication'] as const;

/** Walking symptoms that are described and not named leave M48.061 against M48.062 open. */
export default defineRule({
  id: 'stenosis-claudication-asked',
  version: 1,
  title: 'Walking intolerance with lumbar stenosis is asked about when it is not named',
  codes: ['M48.06-'],
  serviceDates: { from: '2017-10-01' },
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M48.061, M48.062' },
    {
      source: 'AHIMA/ACDIS Guidelines for Achieving a Compliant Query Practice (2022)',
      section: 'clinical indicators without a diagnosis',
    },
  ],
  exceptions: ['Claudication is named or denied', 'Lumbosacral stenosis, which has no such axis'],
  check: (facts): readonly RuleFinding[] => {
    const stenosis = ofLowBack(facts.diagnosed(...CANAL_STENOSIS));
    if (
      sitedCodes(facts, stenosis, { lumbar: 'M48.06-' }).length === 0 ||
      facts.setting === 'diagnostic'
    )
      return [];
    const asks = (indicators: readonly Mention[]): RuleFinding[] => [
      {
        stance: 'asks',
        topic: 'stenosis-claudication',
        indicators: [...stenosis, ...indicators],
        because:
          'Lumbar stenosis and symptoms on walking or standing are documented; what they are is not said.',
      },
    ];
    const pseudo = facts.stated('pseudoclaudication');
    if (pseudo.length > 0 && facts.policy('pseudoclaudication') === 'query') return asks(pseudo);
    if (facts.stated(...NAMED).length > 0 || facts.negated('claudication', ...NAMED).length > 0)
      return [];
    const described = [
      ...facts.stated('walking-intolerance', 'claudication'),
      ...facts.uncertain('neurogenic-claudication'),
    ];
    return described.length === 0 ? [] : asks(described);
  },
  examples: [
    {
      name: 'Walking only one block',
      row: 'D068',
      kind: 'insufficient',
      note: 'HPI: can only walk one block, leans on a shopping cart.\nAssessment: Lumbar stenosis.',
      gives: ['M48.061'],
      asks: ['stenosis-claudication'],
    },
    {
      name: 'Claudication of unstated kind',
      row: 'D068',
      kind: 'insufficient',
      note: 'Assessment: Lumbar stenosis, leg claudication.',
      gives: ['M48.061'],
      asks: ['stenosis-claudication'],
    },
    {
      name: 'Possible neurogenic claudication',
      row: 'D068',
      kind: 'insufficient',
      note: 'Assessment: Lumbar stenosis, possible neurogenic claudication.',
      gives: ['M48.061'],
      asks: ['stenosis-claudication'],
      never: ['M48.062'],
    },
    {
      name: 'Named',
      row: 'D068',
      kind: 'supports',
      note: 'HPI: walking worsens leg pain, can only walk one block.\nAssessment: Lumbar stenosis with neurogenic claudication.',
      gives: ['M48.062'],
      asks: [],
    },
    {
      name: 'Denied',
      row: 'D067',
      kind: 'trap',
      note: 'HPI: worse with walking. No claudication.\nAssessment: Lumbar stenosis.',
      gives: ['M48.061'],
      asks: [],
    },
    {
      name: 'Nothing described',
      row: 'D067',
      kind: 'trap',
      note: 'Assessment: Lumbar stenosis, pain controlled.',
      gives: ['M48.061'],
      asks: [],
    },
    {
      name: 'Lumbosacral stenosis has no axis',
      row: 'D069',
      kind: 'trap',
      note: 'HPI: can only walk one block.\nAssessment: L5-S1 spinal stenosis.',
      gives: ['M48.07'],
      asks: [],
    },
    {
      name: 'Before the axis existed',
      row: 'D068',
      kind: 'trap',
      date: '2017-09-30',
      note: 'HPI: can only walk one block.\nAssessment: Lumbar stenosis.',
      gives: ['M48.06'],
      asks: [],
    },
    {
      name: 'A report is not asked',
      row: 'D067',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'INDICATION: Can only walk one block.\nTECHNIQUE: Standard.\nIMPRESSION: Moderate lumbar spinal stenosis at L4-5.',
      gives: ['M48.061'],
      asks: [],
    },
    {
      name: 'The symptoms are named vascular',
      row: 'D068',
      kind: 'trap',
      note: 'HPI: can only walk one block, vascular claudication.\nAssessment: Lumbar stenosis.',
      gives: ['M48.061'],
      asks: [],
    },
    {
      name: 'Pseudoclaudication answers it by default',
      row: 'D068',
      kind: 'trap',
      note: 'HPI: pseudoclaudication, can only walk one block.\nAssessment: Lumbar stenosis.',
      gives: ['M48.062'],
      asks: [],
    },
    {
      name: 'Nothing described where the practice asks about pseudoclaudication',
      row: 'D067',
      kind: 'trap',
      policies: { pseudoclaudication: 'query' },
      note: 'Assessment: Lumbar stenosis.',
      gives: ['M48.061'],
      asks: [],
    },
  ],
});
