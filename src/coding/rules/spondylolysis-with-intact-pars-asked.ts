import { defineRule, type RuleFinding } from '../define-rule.ts';

/** Spondylolysis is a defect of the pars; a note that finds the pars intact contradicts it (spondylosis is one letter away). */
export default defineRule({
  id: 'spondylolysis-with-intact-pars-asked',
  version: 1,
  title: 'Spondylolysis beside a pars that the note finds intact is asked about',
  codes: ['M43.0', 'M47'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Official Guidelines', section: 'I.A.19: conflicting documentation' },
    { source: 'ICD-10-CM Tabular List', section: 'M43.0, M47' },
  ],
  exceptions: ['Spondylosis stated besides', 'A defect of the pars stated in the note'],
  check: (facts): readonly RuleFinding[] => {
    const named = facts.diagnosed('spondylolysis');
    const intact = [
      ...facts.mentioned('pars-intact').filter(({ assertion }) => assertion === 'affirmed'),
      ...facts
        .mentioned('spondylolysis')
        .filter(({ assertion, elsewhere }) => assertion === 'negated' && !elsewhere),
    ];
    if (named.length === 0 || intact.length === 0 || facts.diagnosed('spondylosis').length > 0)
      return [];
    return [
      {
        stance: 'asks',
        topic: 'conflicting-documentation',
        indicators: [...named.slice(-1), ...intact],
        because:
          'Spondylolysis, a defect of the pars, is diagnosed, and the note finds the pars intact.',
        about: ['M43.0'],
      },
    ];
  },
  examples: [
    {
      name: 'Pars maintained at the operation for spondylolysis',
      row: 'D075',
      kind: 'insufficient',
      setting: 'procedure',
      note: 'POSTOPERATIVE DIAGNOSIS: Lumbar spondylolysis.\nPROCEDURE: Laminotomy L4-5, facets markedly hypertrophied. Pars interarticularis were maintained.',
      gives: ['M43.06'],
      asks: ['conflicting-documentation'],
    },
    {
      name: 'Films without a pars defect',
      row: 'D075',
      kind: 'insufficient',
      note: 'X-ray: no pars defect.\nAssessment: L4 spondylolysis.',
      gives: ['M43.06'],
      asks: ['conflicting-documentation'],
    },
    {
      name: 'Defect of the pars shown',
      row: 'D075',
      kind: 'trap',
      note: 'X-ray: L4 pars defect.\nAssessment: L4 spondylolysis.',
      gives: ['M43.06'],
      asks: [],
    },
    {
      name: 'Spondylosis stated besides',
      row: 'D057',
      kind: 'trap',
      note: 'X-ray: pars intact.\nAssessment: Lumbar spondylosis. Lumbar spondylolysis.',
      gives: ['M47.816', 'M43.06'],
      asks: [],
    },
    {
      name: 'Intact pars and no spondylolysis',
      row: 'D075',
      kind: 'trap',
      note: 'X-ray: pars intact, no spondylolysis.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      asks: [],
    },
  ],
});
