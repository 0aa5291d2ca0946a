import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { sitedCodes } from '../sited-codes.ts';

const CODES = {
  thoracolumbar: 'M48.25',
  lumbar: 'M48.26',
  lumbosacral: 'M48.27',
  unspecified: 'M48.20',
} as const;

/** M48.2-: Baastrup’s disease is the Index synonym. */
export default defineRule({
  id: 'kissing-spine',
  version: 1,
  title: 'Kissing spine (Baastrup) is M48.26 or M48.27',
  codes: ['M48.2'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M48.2' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5' },
  ],
  exceptions: ['Low back pain that the provider calls unrelated stays'],
  check: (facts): readonly RuleFinding[] =>
    sitedCodes(facts, facts.diagnosed('kissing-spine'), CODES).map(({ code, evidence }) => ({
      stance: 'supports',
      code,
      evidence,
      because: 'The provider diagnoses kissing spine.',
      replaces: PAIN_OF_THE_BACK,
    })),
  examples: [
    {
      name: 'Kissing spine of the lumbar region',
      row: 'D066',
      kind: 'supports',
      note: 'Assessment: Kissing spine, lumbar, with low back pain.',
      gives: ['M48.26'],
      never: ['M54.50'],
    },
    {
      name: 'Baastrup at L5-S1',
      row: 'D066',
      kind: 'supports',
      note: "Dx: Baastrup's disease L5-S1",
      gives: ['M48.27'],
    },
    {
      name: 'At the thoracolumbar junction',
      row: 'D066',
      kind: 'supports',
      note: 'Impression: Kissing spines T12-L1.',
      gives: ['M48.25'],
    },
    {
      name: 'Region not stated',
      row: 'D066',
      kind: 'insufficient',
      note: 'Assessment: Baastrup syndrome.',
      gives: ['M48.20'],
      never: ['M48.26'],
    },
    {
      name: 'Baastrup on the report only',
      row: 'D066',
      kind: 'trap',
      note: 'CT lumbar spine: Baastrup changes at L3-4.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['M48.26'],
    },
    {
      name: 'Considered, not established',
      row: 'D066',
      kind: 'trap',
      note: 'Assessment: Low back pain, rule out Baastrup disease.',
      gives: ['M54.50'],
      never: ['M48.26'],
    },
  ],
});
