import { defineRule, type RuleFinding } from '../define-rule.ts';

const CONDITIONS: Readonly<Record<string, string>> = {
  radiculopathy: 'M54.1-',
  sciatica: 'M54.3-',
  'disc-displacement': 'M51.2-',
  'spinal-stenosis': 'M48.0-',
  'facet-arthropathy': 'M47.81-',
  spondylolisthesis: 'M43.1-',
  sacroiliitis: 'M46.1',
  'compression-fracture': 'M48.5-',
  discitis: 'M46.4-',
  'spinal-metastasis': 'C79.51',
};

/** IV.H: suspected, probable, rule-out conditions are not coded; the symptom is. The withheld code says what is missing. */
export default defineRule({
  id: 'ruled-out-condition-not-coded',
  version: 1,
  title: 'A suspected or ruled-out condition is not coded; what remains is the symptom',
  codes: Object.values(CONDITIONS),
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Official Guidelines', section: 'IV.H, IV.D' }],
  exceptions: ['At an inpatient discharge II.H applies'],
  check: (facts): readonly RuleFinding[] => {
    const findings: RuleFinding[] = [];
    for (const [concept, code] of Object.entries(CONDITIONS)) {
      const uncertain = facts.uncertain(concept);
      if (uncertain.length === 0 || facts.diagnosed(concept).length > 0) continue;
      findings.push({
        stance: 'blocks',
        code,
        hard: false,
        evidence: uncertain,
        because:
          'The condition is named with words of uncertainty, which outpatient coding does not take as established (IV.H).',
        wouldNeed: 'a definite statement by the provider, when the condition is established',
        where: 'assessment',
      });
    }
    return findings;
  },
  examples: [
    {
      name: 'Fracture and infection ruled out, pain remains',
      row: 'D151',
      kind: 'supports',
      note: 'Assessment: Low back pain. Fracture and discitis were ruled out.',
      gives: ['M54.50'],
      never: ['S32.009A', 'M46.46'],
    },
    {
      name: 'Herniation ruled out, strain is the diagnosis',
      row: 'D151',
      kind: 'supports',
      note: 'Assessment: Acute lumbar strain after lifting boxes yesterday. Disc herniation ruled out.',
      gives: ['S39.012A'],
      never: ['M51.26', 'M54.50'],
    },
    {
      name: 'Herniation still suspected',
      row: 'D151',
      kind: 'insufficient',
      note: 'Assessment: Low back pain, suspected L4-5 disc herniation. MRI ordered.',
      gives: ['M54.50'],
      withholds: ['M51.2-'],
      never: ['M51.26'],
    },
    {
      name: 'Ruled out before, present now',
      row: 'D151',
      kind: 'trap',
      note: 'Assessment: L4-5 disc herniation confirmed on MRI. No fracture.',
      gives: ['M51.26'],
      never: ['M54.50'],
    },
    {
      name: 'A list of denied conditions',
      row: 'D155',
      kind: 'supports',
      note: 'Assessment: Low back pain. No sciatica, no radiculopathy, no red flags.',
      gives: ['M54.50'],
      never: ['M54.41', 'M54.40', 'M54.16'],
    },
    {
      name: 'Denied in short hand',
      row: 'D155',
      kind: 'trap',
      note: 'A: LBP w/o sciatica or radic sx. (-) red flags.',
      gives: ['M54.50'],
      never: ['M54.40', 'M54.16'],
    },
    {
      name: 'Some denied and one affirmed',
      row: 'D155',
      kind: 'insufficient',
      note: 'Assessment: Low back pain with right sciatica, no radiculopathy and no red flags.',
      gives: ['M54.41'],
      never: ['M54.16', 'M54.50'],
    },
    {
      name: 'Suspected once and diagnosed in a combination',
      row: 'D151',
      kind: 'insufficient',
      note: 'Assessment: L4-5 disc herniation with radiculopathy. Possible S1 radiculopathy.',
      gives: ['M51.16'],
      withholds: [],
    },
    {
      name: 'Sciatica to be ruled out',
      row: 'D151',
      kind: 'supports',
      note: 'Assessment: Low back pain, rule out sciatica.',
      gives: ['M54.50'],
      withholds: ['M54.3-'],
    },
    {
      name: 'Stenosis possible',
      row: 'D151',
      kind: 'supports',
      note: 'Assessment: Low back pain, possible spinal stenosis.',
      gives: ['M54.50'],
      withholds: ['M48.0-'],
    },
    {
      name: 'Facet disease suspected',
      row: 'D151',
      kind: 'supports',
      note: 'Assessment: Low back pain, suspected facet arthropathy.',
      gives: ['M54.50'],
      withholds: ['M47.81-'],
    },
    {
      name: 'Spondylolisthesis possible',
      row: 'D151',
      kind: 'supports',
      note: 'Assessment: Low back pain, possible spondylolisthesis.',
      gives: ['M54.50'],
      withholds: ['M43.1-'],
    },
    {
      name: 'Sacroiliitis possible',
      row: 'D151',
      kind: 'supports',
      note: 'Assessment: Low back pain, possible sacroiliitis.',
      gives: ['M54.50'],
      withholds: ['M46.1'],
    },
    {
      name: 'Fracture to be ruled out',
      row: 'D151',
      kind: 'supports',
      note: 'Assessment: Low back pain, rule out compression fracture.',
      gives: ['M54.50'],
      withholds: ['M48.5-'],
    },
    {
      name: 'Discitis possible',
      row: 'D151',
      kind: 'supports',
      note: 'Assessment: Low back pain, possible discitis.',
      gives: ['M54.50'],
      withholds: ['M46.4-'],
    },
    {
      name: 'Metastasis to be ruled out',
      row: 'D151',
      kind: 'supports',
      note: 'Assessment: Low back pain, rule out spinal metastasis.',
      gives: ['M54.50'],
      withholds: ['C79.51'],
    },
  ],
});
