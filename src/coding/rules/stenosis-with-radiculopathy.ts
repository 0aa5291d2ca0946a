import { defineRule, type RuleFinding } from '../define-rule.ts';
import { CANAL_STENOSIS, causesOfNerve, ofConcepts, ofLowBack } from '../nerve-causes.ts';

/** No combination code joins stenosis and radiculopathy: M54.1 excludes disc disorders and spondylosis only. */
export default defineRule({
  id: 'stenosis-with-radiculopathy',
  version: 1,
  title: 'Stenosis and the radiculopathy that belongs to it are two codes, stenosis first',
  codes: ['M54.1-', 'M48.0-'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Tabular List', section: 'M48.0; M54.1, Excludes1' }],
  exceptions: [
    'A disc disorder or spondylosis named as the cause of the radiculopathy makes the combination code',
  ],
  check: (facts): readonly RuleFinding[] => {
    const nerves = ofLowBack(facts.diagnosed('radiculopathy'));
    const stenosis = ofConcepts(causesOfNerve(facts, nerves).causes, CANAL_STENOSIS);
    if (nerves.length === 0 || stenosis.length === 0) return [];
    return [
      {
        stance: 'remarks',
        id: 'stenosis-and-radiculopathy',
        severity: 'info',
        because: 'Stenosis and radiculopathy are coded side by side; no Excludes1 note parts them.',
        owner: 'coder',
        evidence: [...stenosis, ...nerves],
      },
    ];
  },
  examples: [
    {
      name: 'Stenosis with radiculopathy',
      row: 'D037',
      kind: 'supports',
      note: 'Assessment: Lumbar spinal stenosis with radiculopathy.',
      gives: ['M48.061', 'M54.16'],
      finds: ['stenosis-and-radiculopathy'],
    },
    {
      name: 'Radiculopathy named first',
      row: 'D037',
      kind: 'supports',
      note: 'Imp: Right L4 radiculopathy 2/2 severe central canal stenosis L3-4, neurogenic claudication',
      gives: ['M48.062', 'M54.16'],
    },
    {
      name: 'Stenosis and radiculopathy of the lumbosacral region',
      row: 'D037',
      kind: 'supports',
      note: 'Dx:\n1. Lumbosacral stenosis\n2. Lumbosacral radiculopathy',
      gives: ['M48.07', 'M54.17'],
    },
    {
      name: 'Stenosis of spondylosis with radiculopathy',
      row: 'D037',
      kind: 'insufficient',
      note: 'Assessment: Lumbar spondylosis with stenosis and radiculopathy.',
      gives: ['M47.26', 'M48.061'],
      never: ['M54.16'],
    },
    {
      name: 'Stenosis without radiculopathy',
      row: 'D037',
      kind: 'trap',
      note: 'Assessment: Lumbar spinal stenosis without radiculopathy.',
      gives: ['M48.061'],
      never: ['M54.16'],
      lacks: ['stenosis-and-radiculopathy'],
    },
    {
      name: 'Stenosis on the report, radiculopathy in the assessment',
      row: 'D037',
      kind: 'trap',
      note: 'CT lumbar spine: L4-5 spinal stenosis.\n\nAssessment: Lumbar radiculopathy.',
      gives: ['M54.16'],
      never: ['M48.061'],
      lacks: ['stenosis-and-radiculopathy'],
    },
  ],
});
