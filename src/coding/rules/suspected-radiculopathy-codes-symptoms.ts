import { defineRule, type RuleFinding } from '../define-rule.ts';

/** IV.H: an uncertain nerve diagnosis leaves the symptoms that were assessed; pain has rules of its own. */
export default defineRule({
  id: 'suspected-radiculopathy-codes-symptoms',
  version: 1,
  title: 'Suspected radiculopathy is coded to the symptoms that the provider assesses',
  codes: ['R20.2', 'R29.898'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'IV.H, IV.D' },
    { source: 'ICD-10-CM Tabular List', section: 'R20.2, R29.898' },
  ],
  exceptions: [
    'Radiculopathy or sciatica that is also diagnosed with certainty explains the symptoms',
  ],
  check: (facts): readonly RuleFinding[] => {
    if (facts.uncertain('radiculopathy', 'sciatica').length === 0) return [];
    if (facts.diagnosed('radiculopathy', 'sciatica').length > 0) return [];
    const because =
      'The provider assesses the symptom; the nerve condition that may explain it is not established.';
    const paresthesia = facts.diagnosed('leg-paresthesia');
    const weakness = facts.diagnosed('leg-weakness');
    return [
      ...(paresthesia.length === 0
        ? []
        : [
            {
              stance: 'supports',
              code: 'R20.2',
              evidence: paresthesia,
              because,
            } as const,
          ]),
      ...(weakness.length === 0
        ? []
        : [
            {
              stance: 'supports',
              code: 'R29.898',
              evidence: weakness,
              because,
            } as const,
          ]),
    ];
  },
  examples: [
    {
      name: 'Tingling of the leg, radiculopathy to be ruled out',
      row: 'D036',
      kind: 'supports',
      note: 'Assessment: Low back pain with right leg tingling, rule out lumbar radiculopathy. EMG ordered.',
      gives: ['M54.50', 'R20.2'],
      never: ['M54.16'],
      withholds: ['M54.1-'],
    },
    {
      name: 'Weakness of the leg, radiculopathy suspected',
      row: 'D036',
      kind: 'supports',
      note: 'A/P: 1. LBP. 2. Left leg weakness, suspect radiculopathy, MRI pending.',
      gives: ['M54.50', 'R29.898'],
      never: ['M54.16'],
    },
    {
      name: 'Only pain is assessed',
      row: 'D036',
      kind: 'insufficient',
      note: 'Assessment: Low back pain, possible radiculitis.',
      gives: ['M54.50'],
      never: ['M54.16', 'R20.2'],
    },
    {
      name: 'Radiculopathy is established',
      row: 'D036',
      kind: 'trap',
      note: 'Assessment: Lumbar radiculopathy with left leg tingling. Possible right radiculopathy.',
      gives: ['M54.16'],
      never: ['R20.2'],
    },
    {
      name: 'Tingling without any nerve diagnosis in question',
      row: 'D036',
      kind: 'trap',
      note: 'Assessment: Low back pain with tingling in the left foot.',
      gives: ['M54.50'],
      never: ['R20.2', 'M54.16'],
    },
    {
      name: 'Tingling in the examination only',
      row: 'D036',
      kind: 'trap',
      note: 'Exam: tingling in the left foot on SLR.\nAssessment: Low back pain; question of radiculopathy.',
      gives: ['M54.50'],
      never: ['R20.2', 'M54.16'],
    },
    {
      name: 'Sciatica in question',
      row: 'D036',
      kind: 'supports',
      note: 'Assessment: Tingling of the right leg, possible sciatica.',
      gives: ['R20.2'],
      never: ['M54.31'],
    },
    {
      name: 'Sciatica is established',
      row: 'D036',
      kind: 'trap',
      note: 'Assessment: Left sciatica with left leg tingling, rule out radiculopathy.',
      gives: ['M54.32'],
      never: ['R20.2'],
    },
    {
      name: 'The pain that comes with a suspected root is there',
      row: 'D036',
      kind: 'insufficient',
      note: 'Assessment: Likely lumbar radiculopathy with low back pain.',
      gives: ['M54.50'],
      never: ['M54.16'],
    },
  ],
});
