import { defineRule, type RuleFinding } from '../define-rule.ts';

/** M99.03: named by the treating DO or DC; stands before the pain it is treated for (Medicare CMT, OMT). */
export default defineRule({
  id: 'segmental-dysfunction-lumbar',
  version: 1,
  title:
    'Somatic dysfunction or subluxation of the lumbar region is M99.03, before the pain it is treated for',
  codes: ['M99.03'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Dysfunction, somatic, lumbar; Subluxation complex',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M99 note' },
    {
      source: 'CMS chiropractic billing articles',
      section: 'A56273, A56616: level of subluxation first',
    },
  ],
  exceptions: ['Without the term, pain alone does not give M99.03'],
  check: (facts): readonly RuleFinding[] => {
    const dysfunction = facts.diagnosed('somatic-dysfunction-lumbar');
    if (dysfunction.length > 0) {
      return [
        {
          stance: 'supports',
          code: 'M99.03',
          evidence: dysfunction,
          because: 'The provider diagnoses segmental or somatic dysfunction of the lumbar region.',
          order: 'injury-first',
        },
      ];
    }
    if (facts.setting !== 'chiropractic') return [];
    const pain = facts.diagnosed('low-back-pain', 'sciatica');
    if (pain.length === 0) return [];
    return [
      {
        stance: 'blocks',
        code: 'M99.03',
        hard: false,
        evidence: pain,
        because:
          'The chiropractic visit names the pain and no level of subluxation or segmental dysfunction.',
        wouldNeed: 'the level of subluxation or segmental dysfunction, when there is one',
        where: 'assessment',
      },
    ];
  },
  examples: [
    {
      name: 'Chiropractic visit with subluxation and low back pain',
      row: 'D139',
      kind: 'supports',
      setting: 'chiropractic',
      note: 'Assessment: Segmental dysfunction of the lumbar region L4-5; low back pain.\nPlan: CMT 1-2 regions.',
      gives: ['M99.03', 'M54.50'],
    },
    {
      name: 'Chiropractic visit with lumbar subluxation and right sciatica',
      row: 'D139',
      kind: 'supports',
      setting: 'chiropractic',
      note: 'Dx: L5 subluxation. Low back pain with right sciatica.',
      gives: ['M99.03', 'M54.41'],
    },
    {
      name: 'Chiropractic visit that names only the pain',
      row: 'D139',
      kind: 'insufficient',
      setting: 'chiropractic',
      note: 'Assessment: Low back pain.\nPlan: adjustment.',
      gives: ['M54.50'],
      withholds: ['M99.03'],
    },
    {
      name: 'Dysfunction of the neck only',
      row: 'D139',
      kind: 'trap',
      setting: 'chiropractic',
      note: 'Assessment: Segmental dysfunction of the cervical region. Low back pain.',
      gives: ['M54.50'],
      never: ['M99.03'],
    },
    {
      name: 'Osteopathic treatment for lumbar somatic dysfunction',
      row: 'D140',
      kind: 'supports',
      note: 'A/P: 1. Somatic dysfunction of the lumbar region. 2. Low back pain. OMT performed, tolerated well.',
      gives: ['M99.03', 'M54.50'],
    },
    {
      name: 'Osteopathic treatment without the term',
      row: 'D140',
      kind: 'insufficient',
      note: 'A/P: Low back pain. OMT performed.',
      gives: ['M54.50'],
      never: ['M99.03'],
    },
    {
      name: 'Somatic dysfunction denied',
      row: 'D140',
      kind: 'trap',
      note: 'A/P: Low back pain. No somatic dysfunction of the lumbar spine found.',
      gives: ['M54.50'],
      never: ['M99.03'],
    },
    {
      name: 'A chiropractic visit for sciatica without a segment',
      row: 'D139',
      kind: 'insufficient',
      setting: 'chiropractic',
      note: 'Assessment: Right sciatica.\nPlan: adjustment.',
      gives: ['M54.31'],
      withholds: ['M99.03'],
    },
    {
      name: 'The dysfunction stands before what it is treated for',
      row: 'D140',
      kind: 'supports',
      note: 'Assessment:\n1. Low back pain\n2. Lumbar segmental dysfunction',
      gives: ['M99.03', 'M54.50'],
    },
  ],
});
