import { defineRule, type RuleFinding } from '../define-rule.ts';

const SPECIFIC: Readonly<Record<string, string>> = {
  'vertebrogenic-low-back-pain': 'M54.51',
  radiculopathy: 'M54.1-',
  sciatica: 'M54.4-', // today's low back pain with it
  'disc-displacement': 'M51.2-',
  'disc-degeneration': 'M51.3-',
  spondylosis: 'M47.-',
  'spinal-stenosis': 'M48.0-',
  'low-back-strain': 'S39.012-',
};

/** IV.G, IV.J: today's words choose today's code; an earlier, more specific one may be asked about. */
export default defineRule({
  id: 'earlier-diagnosis-not-carried-forward',
  version: 1,
  title: 'A diagnosis of an earlier visit is not coded without a statement today',
  codes: Object.values(SPECIFIC),
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'IV.G, IV.J' },
    {
      source: 'AHIMA/ACDIS Guidelines for Achieving a Compliant Query Practice (2022)',
      section: 'prior encounter information',
    },
  ],
  exceptions: ['The provider states the condition again today'],
  check: (facts): readonly RuleFinding[] => {
    const today = facts.diagnosed('low-back-pain', 'back-pain');
    if (today.length === 0) return [];
    const findings: RuleFinding[] = [];
    for (const [concept, code] of Object.entries(SPECIFIC)) {
      const earlier = facts
        .mentioned(concept)
        .filter(
          (mention) =>
            mention.author === 'earlier-visit' &&
            mention.assertion === 'affirmed' &&
            mention.experiencer === 'patient',
        );
      if (earlier.length === 0 || facts.diagnosed(concept).length > 0) continue;
      findings.push({
        stance: 'blocks',
        code,
        hard: false,
        evidence: earlier,
        because: 'The diagnosis stands in the record of an earlier visit only.',
        wouldNeed: 'a statement at this encounter, when the condition is still present',
        where: 'assessment',
      });
      findings.push({
        stance: 'asks',
        topic: 'earlier-visit-diagnosis',
        indicators: [...today, ...earlier],
        because:
          'An earlier visit of this problem carries a more exact diagnosis than today’s note.',
      });
    }
    return findings;
  },
  examples: [
    {
      name: 'Vertebrogenic pain at the last visit, low back pain today',
      row: 'D154',
      kind: 'supports',
      note: 'Assessment: Low back pain.\nPlan: continue therapy.',
      documents: [
        {
          id: 'v1',
          kind: 'prior-note',
          date: '2026-09-14',
          text: 'Assessment: Vertebrogenic low back pain.',
        },
      ],
      gives: ['M54.50'],
      withholds: ['M54.51'],
      asks: ['earlier-visit-diagnosis'],
      never: ['M54.51'],
    },
    {
      name: 'Copied-forward assessment under its own heading',
      row: 'D154',
      kind: 'trap',
      note: 'Last visit: Vertebrogenic low back pain.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M54.51'],
      withholds: ['M54.51'],
    },
    {
      name: 'The earlier visit says no more than today',
      row: 'D154',
      kind: 'insufficient',
      note: 'Assessment: Low back pain.',
      documents: [
        {
          id: 'v1',
          kind: 'prior-note',
          date: '2026-09-14',
          text: 'Assessment: Low back pain. No sciatica.',
        },
      ],
      gives: ['M54.50'],
    },
    {
      name: 'Stated again today',
      row: 'D154',
      kind: 'insufficient',
      note: 'Assessment: Vertebrogenic low back pain, unchanged.',
      documents: [
        {
          id: 'v1',
          kind: 'prior-note',
          date: '2026-09-14',
          text: 'Assessment: Vertebrogenic low back pain.',
        },
      ],
      gives: ['M54.51'],
    },
    {
      name: 'Radiculopathy at the last visit',
      row: 'D154',
      kind: 'supports',
      note: 'Last visit: Lumbar radiculopathy.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      withholds: ['M54.1-'],
    },
    {
      name: 'Sciatica at the last visit',
      row: 'D154',
      kind: 'supports',
      note: 'Last visit: Right sciatica.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      withholds: ['M54.4-'],
    },
    {
      name: 'A herniated disc at the last visit',
      row: 'D154',
      kind: 'supports',
      note: 'Last visit: L4-5 disc herniation.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      withholds: ['M51.2-'],
    },
    {
      name: 'Disc degeneration at the last visit',
      row: 'D154',
      kind: 'supports',
      note: 'Last visit: Lumbar DDD.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      withholds: ['M51.3-'],
    },
    {
      name: 'Spondylosis at the last visit, back pain today',
      row: 'D154',
      kind: 'supports',
      note: 'Last visit: Lumbar spondylosis.\n\nAssessment: Back pain.',
      gives: ['M54.9'],
      withholds: ['M47.-'],
    },
    {
      name: 'Stenosis at the last visit',
      row: 'D154',
      kind: 'supports',
      note: 'Last visit: Lumbar spinal stenosis.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      withholds: ['M48.0-'],
    },
    {
      name: 'A strain at the last visit',
      row: 'D154',
      kind: 'supports',
      note: 'Last visit: Lumbar strain.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      withholds: ['S39.012-'],
    },
    {
      name: 'The last visit denied, doubted and told of the father',
      row: 'D154',
      kind: 'insufficient',
      note: 'Last visit: No disc herniation. Possible spinal stenosis. Father has sciatica.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      withholds: [],
    },
    {
      name: 'The last visit was for the back, today is not',
      row: 'D154',
      kind: 'trap',
      note: 'Last visit: Vertebrogenic low back pain.\n\nAssessment: Knee pain.',
      gives: [],
      withholds: [],
    },
    {
      name: 'Low back pain is assessed beside the diagnosis stated again',
      row: 'D154',
      kind: 'insufficient',
      note: 'Assessment: Vertebrogenic low back pain. Low back pain is stable.',
      documents: [
        {
          id: 'v1',
          kind: 'prior-note',
          date: '2026-09-14',
          text: 'Assessment: Vertebrogenic low back pain.',
        },
      ],
      gives: ['M54.51'],
      withholds: [],
      asks: [],
    },
    {
      name: 'A report of today is no earlier visit',
      row: 'D154',
      kind: 'trap',
      note: 'MRI lumbar spine: L4-5 disc herniation.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      withholds: [],
    },
  ],
});
