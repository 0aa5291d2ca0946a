import type { Mention } from '../../reading/evidence.ts';
import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { saidRegions, sitedCodes } from '../sited-codes.ts';

const CODES = {
  thoracolumbar: 'M48.05',
  lumbosacral: 'M48.07',
  sacral: 'M48.08',
  unspecified: 'M48.00',
} as const;

/** Claudication that the provider states at this visit, wherever in the note. */
function claudication(facts: Facts): readonly Mention[] {
  const current = (concept: string): readonly Mention[] =>
    facts.stated(concept).filter(({ section }) => section !== 'history');
  const named = current('neurogenic-claudication');
  const pseudo = named.length > 0 ? [] : current('pseudoclaudication');
  return pseudo.length > 0 && facts.policy('pseudoclaudication') === 'neurogenic' ? pseudo : named;
}

/** M48.061/.062 from FY2018, M48.06 before; M48.07 has no axis for claudication. */
export default defineRule({
  id: 'lumbar-spinal-stenosis',
  version: 1,
  title:
    'Lumbar spinal stenosis is coded by neurogenic claudication, lumbosacral stenosis is M48.07',
  codes: ['M48.00', 'M48.05', 'M48.06', 'M48.07', 'M48.08'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M48.06, M48.061 inclusion term' },
    { source: 'ICD-10-CM Alphabetic Index', section: 'Stenosis, spinal' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5' },
  ],
  exceptions: [
    'Stenosis of the foramina only',
    'Claudication that is vascular or of unstated kind is not neurogenic',
    'Pseudoclaudication follows the policy of the practice',
  ],
  check: (facts): readonly RuleFinding[] => {
    const ofLevel = facts
      .diagnosed('stenosis')
      .filter((mention) => saidRegions(mention).length > 0);
    const stenosis = [...facts.diagnosed('spinal-stenosis', 'lateral-recess-stenosis'), ...ofLevel];
    if (stenosis.length === 0) return [];
    const symptom = claudication(facts);
    const lumbar = symptom.length > 0 ? 'M48.062' : 'M48.061';
    return sitedCodes(facts, stenosis, { ...CODES, lumbar }).map(({ code, evidence }) => ({
      stance: 'supports',
      code,
      evidence: code === 'M48.062' ? [...evidence, ...symptom] : evidence,
      because:
        code === 'M48.062'
          ? 'The provider documents lumbar spinal stenosis and neurogenic claudication.'
          : 'The provider diagnoses spinal stenosis.',
      replaces: [...PAIN_OF_THE_BACK, 'M79.60'],
    }));
  },
  examples: [
    {
      name: 'Probably incidental',
      row: 'D067',
      kind: 'trap',
      note: 'Assessment: Lumbar stenosis on MRI, likely incidental. Low back pain.',
      gives: ['M54.50'],
    },
    {
      name: 'Of no clinical significance',
      row: 'D067',
      kind: 'trap',
      note: 'Assessment: Low back pain. Mild lumbar stenosis of doubtful clinical significance.',
      gives: ['M54.50'],
    },
    {
      name: 'Lumbar stenosis',
      row: 'D067',
      kind: 'supports',
      note: 'Assessment: Lumbar spinal stenosis.\nPlan: PT.',
      gives: ['M48.061'],
    },
    {
      name: 'Stenosis at a level with leg pain',
      row: 'D067',
      kind: 'supports',
      note: 'A/P: severe L4-5 stenosis, bilateral leg pain, LBP. Discussed decompression.',
      gives: ['M48.061'],
      never: ['M54.50', 'M79.604', 'M79.605'],
    },
    {
      name: 'Lateral recess stenosis',
      row: 'D067',
      kind: 'supports',
      note: 'Dx: LSS L3/4 w lateral recess stenosis; no neurogenic claudication',
      gives: ['M48.061'],
      never: ['M48.062'],
    },
    {
      name: 'The first day of the axis',
      row: 'D067',
      kind: 'supports',
      date: '2017-10-01',
      note: 'Assessment: Lumbar spinal stenosis.',
      gives: ['M48.061'],
    },
    {
      name: 'The day before it',
      row: 'D067',
      kind: 'supports',
      date: '2017-09-30',
      note: 'Assessment: Lumbar spinal stenosis with neurogenic claudication.',
      gives: ['M48.06'],
    },
    {
      name: 'Claudication is documented elsewhere in the note',
      row: 'D067',
      kind: 'insufficient',
      note: 'HPI: neurogenic claudication after one block.\nAssessment: Lumbar spinal stenosis.',
      gives: ['M48.062'],
      never: ['M48.061'],
    },
    {
      name: 'Stenosis without a region',
      row: 'D067',
      kind: 'insufficient',
      note: 'Assessment: Spinal stenosis, to see neurosurgery.',
      gives: ['M48.00'],
      never: ['M48.061'],
    },
    {
      name: 'Stenosis on the report only',
      row: 'D067',
      kind: 'trap',
      note: 'MRI lumbar spine: moderate central canal stenosis L4-5.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M48.061'],
    },
    {
      name: 'Stenosis of a valve',
      row: 'D067',
      kind: 'trap',
      note: 'Assessment: Severe aortic stenosis. Low back pain.',
      gives: ['M54.50'],
      never: ['M48.061', 'M48.00'],
    },
    {
      name: 'A stenosis without level beside low back pain',
      row: 'D067',
      kind: 'trap',
      note: 'Assessment: Hypertension. Moderate stenosis, followed by cardiology.',
      gives: [],
      never: ['M48.061', 'M48.00'],
    },
    {
      name: 'Stenosis of the neck',
      row: 'D067',
      kind: 'trap',
      note: 'Assessment: Cervical stenosis. Low back pain.',
      gives: ['M54.50'],
      never: ['M48.061'],
    },
    {
      name: 'With neurogenic claudication',
      row: 'D068',
      kind: 'supports',
      note: 'Assessment: Lumbar spinal stenosis with neurogenic claudication.',
      gives: ['M48.062'],
      quotes: { 'M48.062': 'neurogenic claudication' },
    },
    {
      name: 'Both in a list, with back and leg pain',
      row: 'D068',
      kind: 'supports',
      note: 'IMPRESSION:\n1. L3-L5 central canal stenosis\n2. Neurogenic claudication\n3. Low back pain, leg pain',
      gives: ['M48.062'],
      never: ['M54.50', 'M48.061'],
    },
    {
      name: 'On the first day',
      row: 'D068',
      kind: 'supports',
      date: '2017-10-01',
      note: 'Assessment: Lumbar stenosis with neurogenic claudication.',
      gives: ['M48.062'],
    },
    {
      name: 'Pseudoclaudication by default',
      row: 'D068',
      kind: 'supports',
      note: 'A: lumbar stenosis w/ pseudoclaudication',
      gives: ['M48.062'],
    },
    {
      name: 'Pseudoclaudication where the practice asks',
      row: 'D068',
      kind: 'supports',
      policies: { pseudoclaudication: 'query' },
      note: 'A: lumbar stenosis w/ pseudoclaudication',
      gives: ['M48.061'],
      never: ['M48.062'],
      asks: ['stenosis-claudication'],
    },
    {
      name: 'Heavy legs, not named',
      row: 'D068',
      kind: 'insufficient',
      note: 'HPI: legs feel heavy after half a block, relieved by sitting.\nAssessment: Lumbar spinal stenosis.',
      gives: ['M48.061'],
      asks: ['stenosis-claudication'],
      never: ['M48.062'],
    },
    {
      name: 'Claudication excluded',
      row: 'D068',
      kind: 'trap',
      note: 'Assessment: Lumbar spinal stenosis without neurogenic claudication.',
      gives: ['M48.061'],
      never: ['M48.062'],
      asks: [],
    },
    {
      name: 'Vascular claudication',
      row: 'D068',
      kind: 'trap',
      note: 'Assessment: Lumbar stenosis. Vascular claudication, PAD.',
      gives: ['M48.061'],
      never: ['M48.062'],
    },
    {
      name: 'Claudication years ago',
      row: 'D068',
      kind: 'trap',
      note: 'PMH: neurogenic claudication, treated by laminectomy 2015.\nAssessment: Lumbar spinal stenosis L2-3.',
      gives: ['M48.061'],
      never: ['M48.062'],
    },
    {
      name: 'Lumbosacral stenosis',
      row: 'D069',
      kind: 'supports',
      note: 'Assessment: Lumbosacral spinal stenosis, low back pain.',
      gives: ['M48.07'],
      never: ['M54.50'],
    },
    {
      name: 'Stenosis at L5-S1 with claudication',
      row: 'D069',
      kind: 'supports',
      note: 'Dx: spinal stenosis L5-S1 with neurogenic claudication',
      gives: ['M48.07'],
      never: ['M48.062'],
    },
    {
      name: 'Stenosis that spans both regions',
      row: 'D069',
      kind: 'supports',
      note: 'Assessment: Spinal stenosis L4-S1.',
      gives: ['M48.061', 'M48.07'],
    },
    {
      name: 'Only "lumbar" is said',
      row: 'D069',
      kind: 'insufficient',
      note: 'Assessment: Stenosis of the lumbar spine.',
      gives: ['M48.061'],
      never: ['M48.07'],
    },
    {
      name: 'No stenosis at L5-S1',
      row: 'D069',
      kind: 'trap',
      note: 'Assessment: L4-5 stenosis. No stenosis at L5-S1.',
      gives: ['M48.061'],
      never: ['M48.07'],
    },
    {
      name: 'Stenosis with degenerative spondylolisthesis',
      row: 'D071',
      kind: 'supports',
      note: 'Assessment: L4-5 stenosis with degenerative spondylolisthesis.',
      gives: ['M48.061', 'M43.16'],
    },
    {
      name: 'Listhesis first, claudication',
      row: 'D071',
      kind: 'supports',
      note: 'Preoperative diagnosis: Grade 1 spondylolisthesis L4-5, lumbar stenosis, neurogenic claudication.\nProcedure: L4-5 fusion.',
      setting: 'procedure',
      gives: ['M43.16', 'M48.062'],
    },
    {
      name: 'Listhesis on the film only',
      row: 'D071',
      kind: 'insufficient',
      note: 'X-ray lumbar spine: grade 1 anterolisthesis L4 on L5.\n\nAssessment: Lumbar spinal stenosis.',
      gives: ['M48.061'],
      never: ['M43.16'],
    },
    {
      name: 'Stenosis suspected with listhesis',
      row: 'D071',
      kind: 'trap',
      note: 'Assessment: L4-5 degenerative spondylolisthesis, suspect spinal stenosis.',
      gives: ['M43.16'],
      never: ['M48.061'],
    },
    {
      name: 'Thoracolumbar stenosis',
      row: 'D067',
      kind: 'insufficient',
      note: 'Assessment: T12-L1 spinal stenosis.',
      gives: ['M48.05'],
      never: ['M48.061'],
    },
    {
      name: 'Sacral stenosis',
      row: 'D069',
      kind: 'insufficient',
      note: 'Assessment: Sacral spinal stenosis.',
      gives: ['M48.08'],
      never: ['M48.07'],
    },
    {
      name: 'Only the lateral recess',
      row: 'D067',
      kind: 'supports',
      note: 'Assessment: L4-5 lateral recess stenosis.',
      gives: ['M48.061'],
    },
    {
      name: 'Neurogenic claudication in a practice that asks about pseudoclaudication',
      row: 'D068',
      kind: 'supports',
      policies: { pseudoclaudication: 'query' },
      note: 'Assessment: L4-5 stenosis with neurogenic claudication (pseudoclaudication).',
      gives: ['M48.062'],
      quotes: { 'M48.062': 'neurogenic claudication' },
    },
    {
      name: 'Neurogenic claudication and the older word for it',
      row: 'D068',
      kind: 'supports',
      policies: { pseudoclaudication: 'neurogenic' },
      note: 'HPI: Pseudoclaudication for a year.\nAssessment: L4-5 stenosis with neurogenic claudication.',
      gives: ['M48.062'],
      quotes: { 'M48.062': 'neurogenic claudication' },
    },
  ],
});
