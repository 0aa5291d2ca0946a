import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { sitedCodes } from '../sited-codes.ts';

const CODES = {
  thoracolumbar: 'M47.895',
  lumbar: 'M47.896',
  lumbosacral: 'M47.897',
  sacral: 'M47.898',
  unspecified: 'M47.899',
} as const;

/** M47.89-: the Index is split; "facet syndrome" is here, "facet joint syndrome" is spondylosis. */
export default defineRule({
  id: 'facet-syndrome',
  version: 1,
  title: 'Facet syndrome is M47.896 or M47.897; facet joint syndrome is not',
  codes: ['M47.89'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Syndrome, facet; Syndrome, facet joint' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5' },
  ],
  exceptions: ['Facet joint syndrome and facet arthropathy are M47.81-'],
  check: (facts): readonly RuleFinding[] =>
    sitedCodes(facts, facts.diagnosed('facet-syndrome'), CODES).map(({ code, evidence }) => ({
      stance: 'supports',
      code,
      evidence,
      because: 'The provider diagnoses facet syndrome, which the Index sends to other spondylosis.',
      replaces: PAIN_OF_THE_BACK,
    })),
  examples: [
    {
      name: 'Lumbar facet syndrome',
      row: 'D062',
      kind: 'supports',
      note: 'Assessment: Lumbar facet syndrome.\nPlan: medial branch blocks.',
      gives: ['M47.896'],
      never: ['M47.816'],
    },
    {
      name: 'Facet syndrome of the lumbosacral spine with low back pain',
      row: 'D062',
      kind: 'supports',
      note: 'Pre-op Dx: LBP, facet syndrome L5-S1 bilateral\nProcedure: RFA',
      setting: 'procedure',
      gives: ['M47.897'],
      never: ['M54.50'],
    },
    {
      name: 'Region told by the pain',
      row: 'D062',
      kind: 'supports',
      note: 'A: right facet syndrome, chronic low back pain',
      gives: ['M47.896'],
      never: ['G89.29'],
    },
    {
      name: 'No region anywhere',
      row: 'D062',
      kind: 'insufficient',
      note: 'Assessment: Facet syndrome.',
      gives: ['M47.899'],
      never: ['M47.896'],
    },
    {
      name: 'Facet joint syndrome',
      row: 'D062',
      kind: 'insufficient',
      note: 'Assessment: Facet joint syndrome, L4-5.',
      gives: ['M47.816'],
      never: ['M47.896'],
    },
    {
      name: 'Facet syndrome of the neck',
      row: 'D062',
      kind: 'trap',
      note: 'Assessment: Cervical facet syndrome. Low back pain.',
      gives: ['M54.50'],
      never: ['M47.896'],
    },
    {
      name: 'Facet syndrome in the differential',
      row: 'D062',
      kind: 'trap',
      note: 'Assessment: Low back pain; differential includes facet syndrome.',
      gives: ['M54.50'],
      never: ['M47.896'],
    },
    {
      name: 'At the thoracolumbar junction',
      row: 'D062',
      kind: 'supports',
      note: 'Assessment: Facet syndrome T12-L1.',
      gives: ['M47.895'],
    },
    {
      name: 'Sacral facets',
      row: 'D062',
      kind: 'supports',
      note: 'Assessment: Sacral facet syndrome.',
      gives: ['M47.898'],
    },
  ],
});
