import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { fractureCharacter, isBeside } from '../treatment-phase.ts';
import { NEOPLASMS_WITH_CODE, vertebralFractures } from '../vertebral-fracture.ts';

const CODES = [
  {
    cause: 'neoplasm',
    code: 'M84.58X',
    because: 'The provider puts the vertebral fracture down to a neoplasm.',
  },
  {
    cause: 'other-disease',
    code: 'M84.68X',
    because:
      'The provider puts the vertebral fracture down to a disease of bone other than osteoporosis.',
  },
  {
    cause: 'pathological',
    code: 'M84.48X',
    because:
      'The provider calls the vertebral fracture pathological and names no disease behind it.',
  },
] as const;

/** M84.5-/M84.6-/M84.4-: by the disease behind the fracture, which is coded also. */
export default defineRule({
  id: 'pathological-fracture',
  version: 1,
  title:
    'A pathological vertebral fracture is M84.58X-, M84.68X- or M84.48X- by the disease behind it',
  codes: ['M84.58', 'M84.68', 'M84.48', 'C79.51'],
  serviceDates: {},
  citations: [
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Fracture, pathological, due to neoplastic disease; due to specified disease NEC',
    },
    { source: 'ICD-10-CM Tabular List', section: 'M84.4, M84.5, M84.6; Excludes1 among them' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.2.l.6, I.C.13.c' },
  ],
  exceptions: [
    'Due to osteoporosis it is M80.-',
    'When the neoplasm is the focus of the visit it is listed first',
  ],
  check: (facts): readonly RuleFinding[] => {
    const fractures = vertebralFractures(facts);
    return CODES.flatMap(({ cause, code, because }): RuleFinding[] => {
      const own = fractures
        .filter((fracture) => fracture.cause === cause)
        .map(({ mention }) => mention);
      if (own.length === 0) return [];
      const spread = facts
        .diagnosed('metastatic-cancer')
        .filter((cancer) => own.some((mention) => isBeside(mention, cancer)));
      const findings: RuleFinding[] = [
        {
          stance: 'supports',
          code: code + fractureCharacter(facts, own, 'ADGKPS'),
          evidence: own,
          because,
          replaces: [...PAIN_OF_THE_BACK, 'M48.5'],
          order: 'injury-first',
        },
      ];
      if (spread.length > 0) {
        findings.push({
          stance: 'supports',
          code: 'C79.51',
          evidence: spread,
          because:
            'The provider puts the fracture down to metastatic cancer, which thereby is in the bone.',
        });
      } else if (cause !== 'pathological' && facts.diagnosed(...NEOPLASMS_WITH_CODE).length === 0) {
        findings.push({
          stance: 'remarks',
          id: 'disease-behind-fracture-to-code',
          severity: 'info',
          code,
          because:
            'The disease behind the fracture is coded also; it is not a code of the low back family.',
          owner: 'coder',
          evidence: own,
        });
      }
      return findings;
    });
  },
  examples: [
    {
      name: 'Fracture due to a spinal metastasis',
      row: 'D106',
      kind: 'supports',
      note: 'Assessment: Pathological fracture of L3 due to spinal metastasis from breast cancer.',
      gives: ['M84.58XA', 'C79.51'],
      never: ['M48.56XA', 'M84.48XA'],
      quotes: { 'M84.58XA': 'Pathological fracture of L3' },
    },
    {
      name: 'Metastatic cancer behind the fracture is in the bone',
      row: 'D106',
      kind: 'supports',
      note: 'Dx: pathologic L2 compression fx 2/2 metastatic prostate cancer; low back pain',
      gives: ['M84.58XA', 'C79.51'],
      never: ['M54.50'],
    },
    {
      name: 'Myeloma',
      row: 'D106',
      kind: 'supports',
      note: 'Impression: Pathologic compression fracture L1 secondary to multiple myeloma.',
      gives: ['M84.58XA', 'C90.00'],
    },
    {
      name: 'Compression fracture put down to a tumour',
      row: 'D106',
      kind: 'supports',
      note: 'Assessment: L4 compression fracture due to lymphoma.',
      gives: ['M84.58XA'],
      finds: ['disease-behind-fracture-to-code'],
    },
    {
      name: 'Cancer in the record, no link to the fracture',
      row: 'D106',
      kind: 'insufficient',
      note: 'PMH: breast cancer.\nAssessment: L3 compression fracture.',
      gives: ['M48.56XA'],
      never: ['M84.58XA', 'C79.51'],
    },
    {
      name: 'Metastasis only suspected',
      row: 'D106',
      kind: 'trap',
      note: 'Assessment: Pathological fracture of L3, suspected metastasis. Biopsy planned.',
      gives: ['M84.48XA'],
      never: ['M84.58XA', 'C79.51'],
    },
    {
      name: "Fracture in Paget's disease",
      row: 'D107',
      kind: 'supports',
      note: "Assessment: Pathological L2 fracture due to Paget's disease of bone.",
      gives: ['M84.68XA'],
      finds: ['disease-behind-fracture-to-code'],
    },
    {
      name: 'Pathological fracture, cause not stated',
      row: 'D107',
      kind: 'supports',
      note: 'Assessment: Pathologic fracture of L4 vertebral body, work-up in progress.',
      gives: ['M84.48XA'],
    },
    {
      name: 'Insufficiency fracture without osteoporosis',
      row: 'D107',
      kind: 'supports',
      note: 'A: L5 insufficiency fracture, osteopenia',
      gives: ['M84.48XA'],
      never: ['M80.08XA'],
    },
    {
      name: 'Pathological fracture, healing',
      row: 'D107',
      kind: 'supports',
      note: 'Assessment: Pathologic L4 fracture, healing.',
      gives: ['M84.48XD'],
    },
    {
      name: 'Not called pathological',
      row: 'D107',
      kind: 'insufficient',
      note: 'Assessment: Nontraumatic compression fracture L4.',
      gives: ['M48.56XA'],
      never: ['M84.48XA'],
    },
    {
      name: 'Pathological fracture of the femur',
      row: 'D107',
      kind: 'trap',
      note: 'Assessment: Pathological fracture of the right femur. Low back pain.',
      gives: ['M54.50'],
      never: ['M84.48XA'],
    },
    {
      name: 'No pathological fracture',
      row: 'D107',
      kind: 'trap',
      note: 'Assessment: Low back pain. No pathological fracture of the lumbar spine.',
      gives: ['M54.50'],
      never: ['M84.48XA'],
    },
    {
      name: 'The fracture stands before a condition listed first, and the spread is of another line',
      row: 'D106',
      kind: 'insufficient',
      note: 'Assessment: Lumbar spondylosis. Pathologic L2 fracture due to lymphoma. Metastatic cancer elsewhere.',
      gives: ['M84.58XA', 'M47.816'],
      never: ['C79.51'],
    },
    {
      name: 'The disease has a code of its own in the claim',
      row: 'D106',
      kind: 'supports',
      note: 'Assessment: Pathologic fracture L1 due to multiple myeloma with nonunion.',
      gives: ['M84.58XK', 'C90.00'],
      lacks: ['disease-behind-fracture-to-code'],
    },
    {
      name: 'No disease to code behind a pathological fracture of unknown cause',
      row: 'D107',
      kind: 'supports',
      note: 'Assessment: Pathologic L4 fracture, no evidence of metastatic cancer.',
      gives: ['M84.48XA'],
      lacks: ['disease-behind-fracture-to-code'],
    },
    {
      name: 'One of two fractures is due to spread',
      row: 'D106',
      kind: 'supports',
      note: 'Assessment: Pathologic L2 fracture due to metastatic cancer. Pathologic L4 fracture due to lymphoma.',
      gives: ['M84.58XA', 'C79.51'],
    },
  ],
});
