import { defineRule, type RuleFinding } from '../define-rule.ts';

const SPECIFIC: Readonly<Record<string, string>> = {
  'vertebrogenic-low-back-pain': 'M54.51',
  radiculopathy: 'M54.1-',
  sciatica: 'M54.3-',
  'lumbago-with-sciatica': 'M54.4-',
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
  ],
});
