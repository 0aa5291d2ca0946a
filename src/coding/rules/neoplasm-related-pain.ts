import type { Mention } from '../../reading/evidence.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { painControl } from '../pain-control.ts';
import { BACK_PAINS } from '../told-since.ts';
import { MALIGNANCIES } from '../vertebral-fracture.ts';

function putDownToNeoplasm(facts: Facts): readonly Mention[] {
  return facts
    .linked(BACK_PAINS, MALIGNANCIES)
    .filter((link) => facts.isDiagnostic(facts.mention(link.effect)))
    .flatMap((link) => [facts.mention(link.effect), facts.mention(link.cause)]);
}

/** G89.3 is for pain documented as related, associated or due to a tumour; the site of the pain is not added. */
export default defineRule({
  id: 'neoplasm-related-pain',
  version: 1,
  title: 'Back pain that the provider puts down to a neoplasm is G89.3, acute or chronic',
  codes: ['G89.3'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'G89.3; G89.2 Excludes1' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.6.b.5' },
  ],
  exceptions: ['A neoplasm and back pain without a stated relation', 'A suspected neoplasm'],
  check: (facts): readonly RuleFinding[] => {
    const evidence = [...facts.diagnosed('neoplasm-related-pain'), ...putDownToNeoplasm(facts)];
    if (evidence.length === 0) return [];
    return [
      {
        stance: 'supports',
        code: 'G89.3',
        evidence,
        because: 'The provider puts the pain down to a neoplasm.',
        replaces: ['G89.2', 'M54.5', 'M54.6', 'M54.9', 'M54.89'],
        order: painControl(facts).length > 0 ? 'pain-control-first' : 'after-site',
      },
    ];
  },
  examples: [
    {
      name: 'Neoplasm related back pain with a spinal metastasis',
      row: 'D126',
      kind: 'supports',
      note: 'A/P: 1. L3 metastasis from lung cancer. 2. Cancer-related low back pain, MS Contin.',
      gives: ['C79.51', 'G89.3'],
      never: ['M54.50', 'G89.29'],
    },
    {
      name: 'Admitted for control of the pain of the tumour',
      row: 'D126',
      kind: 'supports',
      note: 'Reason for visit: pain control.\nAssessment: Chronic low back pain due to lumbar metastases.',
      gives: ['G89.3', 'C79.51'],
      never: ['G89.29', 'M54.50'],
    },
    {
      name: 'Cancer and back pain without a relation',
      row: 'D126',
      kind: 'insufficient',
      note: 'Assessment: Breast cancer on letrozole. Chronic low back pain.',
      gives: ['M54.50', 'G89.29'],
      never: ['G89.3'],
    },
    {
      name: 'The relation is denied',
      row: 'D126',
      kind: 'trap',
      note: 'Assessment: Low back pain, not due to the breast cancer.',
      gives: ['M54.50'],
      never: ['G89.3'],
    },
    {
      name: 'The link stands in the history of the illness only',
      row: 'D126',
      kind: 'trap',
      note: 'ROS: pain from cancer.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['G89.3'],
    },
    {
      name: 'Chronic pain put down to the metastasis',
      row: 'D126',
      kind: 'supports',
      note: 'A/P: 1. L3 metastasis from lung cancer. 2. Chronic pain due to the metastasis.',
      gives: ['C79.51', 'G89.3'],
    },
    {
      name: 'Her pain put down to the metastasis',
      row: 'D126',
      kind: 'supports',
      note: 'A/P: 1. Lumbar metastasis. 2. Her pain is due to the metastasis. Continue MS Contin.',
      gives: ['C79.51', 'G89.3'],
    },
    {
      name: 'The relation stands in the history and the pain is not assessed',
      row: 'D126',
      kind: 'insufficient',
      note: 'HPI: Low back pain due to metastasis.\nAssessment: L3 metastasis.',
      gives: ['C79.51'],
      never: ['G89.3'],
    },
    {
      name: 'Pain control is the reason, the tumour is named first',
      row: 'D126',
      kind: 'supports',
      note: 'Reason for visit: pain management.\nAssessment: 1. L3 metastasis. 2. Cancer-related low back pain.',
      gives: ['G89.3', 'C79.51'],
    },
    {
      name: 'Pain of the back is part of it, spasm is not',
      row: 'D126',
      kind: 'supports',
      note: 'Assessment: Lymphoma. Cancer-related low back pain. Back pain, mid-back pain. Muscle spasm of the back.',
      gives: ['M62.830', 'G89.3'],
    },
  ],
});
