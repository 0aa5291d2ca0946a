import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';

const supports = (code: string, evidence: readonly Mention[]): RuleFinding => ({
  stance: 'supports',
  code,
  evidence,
  because:
    'The provider diagnoses a current injury of the lumbar cord or the cauda equina; it is coded before a fracture of the same level.',
  order: 'aftercare-first',
  replaces: ['M54.5', 'M54.9', 'G83.4'],
});

/** S34.- stands before S32.0-: "code first" note at S32. */
export default defineRule({
  id: 'lumbar-nerve-injury-first',
  version: 1,
  title: 'An injury of the lumbar cord or cauda equina stands before the fracture',
  codes: ['S34.109', 'S34.3'],
  serviceDates: {},
  citations: [{ source: 'ICD-10-CM Tabular List', section: 'S32 code first; S34' }],
  exceptions: ['Cauda equina syndrome without injury is G83.4'],
  check: (facts): readonly RuleFinding[] => {
    const cord = facts.diagnosed('nerve-injury');
    const cauda = facts.diagnosed('cauda-equina-injury');
    return [
      ...(cauda.length > 0 ? [supports('S34.3XXA', cauda)] : []),
      ...(cord.length > 0 ? [supports('S34.109A', cord)] : []),
    ];
  },
  examples: [
    {
      name: 'Cord injury with a traumatic fracture',
      row: 'D128',
      kind: 'supports',
      note: 'Assessment: Lumbar spinal cord injury with L1 traumatic fracture after a fall from a roof.',
      gives: ['S34.109A', 'S32.019A'],
    },
    {
      name: 'Cauda equina injury',
      row: 'D128',
      kind: 'supports',
      note: 'Assessment: Cauda equina injury after a motor vehicle collision.',
      gives: ['S34.3XXA'],
      never: ['G83.4'],
    },
    {
      name: 'Fracture without nerve injury',
      row: 'D128',
      kind: 'insufficient',
      note: 'Assessment: Traumatic L1 fracture, neurologically intact.',
      gives: ['S32.019A'],
      never: ['S34.109A'],
    },
    {
      name: 'Cord injury excluded',
      row: 'D128',
      kind: 'trap',
      note: 'Assessment: Traumatic L1 fracture. No spinal cord injury.',
      gives: ['S32.019A'],
      never: ['S34.109A'],
    },
    {
      name: 'The fracture is named first',
      row: 'D128',
      kind: 'supports',
      note: 'Assessment: L1 traumatic fracture with lumbar spinal cord injury.',
      gives: ['S34.109A', 'S32.019A'],
    },
    {
      name: 'Pain and syndrome are part of the injury',
      row: 'D128',
      kind: 'supports',
      note: 'Assessment: Cauda equina injury with cauda equina syndrome. Low back pain. Back pain.',
      gives: ['S34.3XXA'],
    },
    {
      name: 'A strain besides keeps its code',
      row: 'D128',
      kind: 'supports',
      note: 'Assessment: Lumbar spinal cord injury. Lumbar strain.',
      gives: ['S34.109A', 'S39.012A'],
    },
  ],
});
