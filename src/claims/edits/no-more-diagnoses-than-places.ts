import type { DiagnosisRole } from '../../chart/claim.ts';
import { type ClaimFacts, defineEdit, NOTHING, type Said } from '../define-edit.ts';

/** Places of a claim by role. Professional: HI01 to HI12. Institutional: X12 005010X223A2, loop 2300. */
const PLACES = {
  professional: { listed: 12 },
  institutional: { listed: 25, 'patient-reason': 3, 'external-cause': 12, admitting: 1 },
} as const;

function tooMany(count: number, places: number, what: string): readonly Said[] {
  if (count <= places) return NOTHING;
  return [
    {
      severity: 'error',
      codes: [],
      because: `The claim has ${count} ${what}; there is room for ${places}. Keep those that the visit treated or that affected it.`,
    },
  ];
}

/** What does not fit is cut off by the next program, and nobody notices. */
export default defineEdit({
  id: 'no-more-diagnoses-than-places',
  edit: 'too-many-diagnoses',
  kind: 'validity',
  looksAt: 'claim',
  title: 'A professional claim has at most twelve diagnoses',
  serviceDates: {},
  citations: [
    { source: 'X12 005010X222A1', section: '2300 HI01 to HI12' },
    { source: 'X12 005010X223A2', section: '2300 HI' },
  ],
  exceptions: [
    'Institutional claims have one principal and 24 other diagnoses, and places of their own for reasons and causes',
  ],
  owner: 'coder',
  check: ({ claim }: ClaimFacts) => {
    if (claim.kind !== 'institutional')
      return tooMany(claim.diagnoses.length, PLACES.professional.listed, 'diagnoses');
    const { institutional } = PLACES;
    const count = (...roles: readonly DiagnosisRole[]): number =>
      claim.diagnoses.filter(({ role }) => roles.includes(role)).length;
    return [
      ...tooMany(count('principal', 'other'), institutional.listed, 'diagnoses'),
      ...tooMany(count('patient-reason'), institutional['patient-reason'], 'reasons for the visit'),
      ...tooMany(count('external-cause'), institutional['external-cause'], 'external causes'),
      ...tooMany(count('admitting'), institutional.admitting, 'admitting diagnoses'),
    ];
  },
  examples: [
    {
      name: 'Thirteen diagnoses',
      claim: {
        diagnoses: [
          'M54.50',
          'G89.29',
          'M47.816',
          'M48.061',
          'M43.16',
          'M41.56',
          'M62.830',
          'M62.85',
          'M79.7',
          'M53.3',
          'M46.1',
          'Z98.1',
          'Z79.891',
        ],
      },
      gives: [{ severity: 'error', codes: [], because: '13 diagnoses; there is room for 12' }],
    },
    {
      name: 'Twelve diagnoses',
      claim: {
        diagnoses: [
          'M54.50',
          'G89.29',
          'M47.816',
          'M48.061',
          'M43.16',
          'M41.56',
          'M62.830',
          'M62.85',
          'M79.7',
          'M53.3',
          'M46.1',
          'Z98.1',
        ],
      },
      gives: [],
    },
    {
      name: 'Thirteen on an institutional claim',
      claim: {
        kind: 'institutional',
        diagnoses: [
          'M54.50',
          'G89.29',
          'M47.816',
          'M48.061',
          'M43.16',
          'M41.56',
          'M62.830',
          'M62.85',
          'M79.7',
          'M53.3',
          'M46.1',
          'Z98.1',
          'Z79.891',
        ],
      },
      gives: [],
    },
    {
      name: 'Four reasons for one visit',
      claim: {
        kind: 'institutional',
        diagnoses: [
          'M48.061',
          { code: 'M54.50', role: 'patient-reason' },
          { code: 'M79.604', role: 'patient-reason' },
          { code: 'R20.2', role: 'patient-reason' },
          { code: 'R29.2', role: 'patient-reason' },
        ],
      },
      gives: [
        { severity: 'error', codes: [], because: '4 reasons for the visit; there is room for 3' },
      ],
    },
    {
      name: 'Three reasons for one visit',
      claim: {
        kind: 'institutional',
        diagnoses: [
          'M48.061',
          { code: 'M54.50', role: 'patient-reason' },
          { code: 'M79.604', role: 'patient-reason' },
          { code: 'R20.2', role: 'patient-reason' },
        ],
      },
      gives: [],
    },
    {
      name: 'Two admitting diagnoses',
      claim: {
        kind: 'institutional',
        diagnoses: [
          'M48.061',
          { code: 'M54.50', role: 'admitting' },
          { code: 'M79.604', role: 'admitting' },
        ],
      },
      gives: [{ severity: 'error', codes: [], because: '2 admitting' }],
    },
    {
      name: 'Twenty-six diagnoses on an institutional claim',
      claim: { kind: 'institutional', diagnoses: Array.from({ length: 26 }, () => 'M54.50') },
      gives: [{ severity: 'error', codes: [], because: '26 diagnoses; there is room for 25' }],
    },
    {
      name: 'Thirteen external causes on an institutional claim',
      claim: {
        kind: 'institutional',
        diagnoses: [
          'S39.012A',
          ...Array.from({ length: 13 }, () => ({
            code: 'W19.XXXA',
            role: 'external-cause' as const,
          })),
        ],
      },
      gives: [
        { severity: 'error', codes: [], because: '13 external causes; there is room for 12' },
      ],
    },
  ],
});
