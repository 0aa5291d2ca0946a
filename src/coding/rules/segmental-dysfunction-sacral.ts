import { defineRule, type RuleFinding } from '../define-rule.ts';

/** M99.04: the DO or DC names the dysfunction or subluxation; it stands before the pain it is treated for. */
export default defineRule({
  id: 'segmental-dysfunction-sacral',
  version: 1,
  title: 'Somatic or segmental dysfunction of the sacral region is M99.04',
  codes: ['M99.04'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Dysfunction, somatic, sacral region; Dysfunction, somatic, sacroiliac',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M99 note' },
  ],
  exceptions: ['"Sacroiliac dysfunction" without somatic, segmental or subluxation is M53.3'],
  check: (facts): readonly RuleFinding[] => {
    const listed = facts
      .diagnosed('somatic-dysfunction-regions', 'somatic-dysfunction-lumbar')
      .filter((mention) => mention.regions.includes('sacral'));
    const dysfunction = [...facts.diagnosed('somatic-dysfunction-sacral'), ...listed];
    if (dysfunction.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'M99.04',
        evidence: dysfunction,
        because: 'The provider diagnoses somatic or segmental dysfunction of the sacral region.',
        replaces: ['M53.3'],
        order: 'injury-first',
      },
    ];
  },
  examples: [
    {
      name: 'Somatic dysfunction of the sacral region treated by OMT',
      row: 'D081',
      kind: 'supports',
      note: 'A/P: Somatic dysfunction of sacral region, low back pain. OMT: muscle energy.',
      gives: ['M99.04', 'M54.50'],
      never: ['M53.3'],
      quotes: { 'M99.04': 'Somatic dysfunction of sacral region' },
    },
    {
      name: 'Segmental dysfunction of the sacroiliac joint at a chiropractic visit',
      row: 'D081',
      kind: 'supports',
      setting: 'chiropractic',
      note: 'Dx: segmental dysfunction sacroiliac joint, SI joint pain',
      gives: ['M99.04'],
      never: ['M53.3'],
    },
    {
      name: 'Regions listed after the term',
      row: 'D081',
      kind: 'supports',
      note: 'Assessment: Somatic dysfunction - lumbar, sacral. Low back pain.',
      gives: ['M99.03', 'M99.04', 'M54.50'],
    },
    {
      name: 'Sacroiliac dysfunction without the term',
      row: 'D081',
      kind: 'insufficient',
      note: 'Assessment: Sacroiliac dysfunction.',
      gives: ['M53.3'],
      never: ['M99.04'],
    },
    {
      name: 'Dysfunction of another region',
      row: 'D081',
      kind: 'trap',
      note: 'Assessment: Somatic dysfunction of the cervical region. Low back pain.',
      gives: ['M54.50'],
      never: ['M99.04'],
    },
    {
      name: 'No dysfunction found',
      row: 'D081',
      kind: 'trap',
      note: 'Assessment: Low back pain. No somatic dysfunction of the sacrum.',
      gives: ['M54.50'],
      never: ['M99.04'],
    },
    {
      name: 'The dysfunction stands before the pain listed first',
      row: 'D081',
      kind: 'supports',
      note: 'A/P: 1. Low back pain. 2. Sacral somatic dysfunction.',
      gives: ['M99.04', 'M54.50'],
    },
    {
      name: 'Sacral before the term',
      row: 'D081',
      kind: 'supports',
      note: 'Dx: sacral region: somatic dysfunction',
      gives: ['M99.04'],
    },
  ],
});
