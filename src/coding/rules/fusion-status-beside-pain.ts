import type { Mention } from '../../reading/evidence.ts';
import { isOfUpperSpine, PAIN_OF_THE_SPINE } from '../back-pain.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import type { Facts } from '../facts.ts';

/** A fusion of the low back that is done and over: in the history, or told as past. */
function fusedBefore(facts: Facts): readonly Mention[] {
  return facts
    .mentioned('lumbar-fusion', 'fusion-performed')
    .filter(
      (mention) =>
        mention.author === 'provider' &&
        mention.assertion === 'affirmed' &&
        mention.experiencer === 'patient' &&
        !mention.planned &&
        !isOfUpperSpine(mention) &&
        (mention.concept === 'fusion-performed' ||
          mention.temporality === 'historical' ||
          mention.section === 'history'),
    );
}

/** Z98.1: the status says more than the pain code; it is no complication and no M96.1 (I.B.16, I.C.21.c.3). */
export default defineRule({
  id: 'fusion-status-beside-pain',
  version: 1,
  title: 'Back pain after an earlier lumbar fusion adds Z98.1, not M96.1',
  codes: ['Z98.1', 'M96.1'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Status, arthrodesis; Arthrodesis status' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.16, I.C.21.c.3' },
  ],
  exceptions: [
    'A fusion done or planned at this encounter is no status',
    'Pseudarthrosis, painful hardware and postlaminectomy syndrome say it themselves',
    'Discectomy and laminectomy are not arthrodesis',
  ],
  check: (facts): readonly RuleFinding[] => {
    const pain = facts
      .diagnosed(...PAIN_OF_THE_SPINE, 'radiculopathy', 'sciatica')
      .filter((mention) => !mention.elsewhere && !isOfUpperSpine(mention));
    const fused = fusedBefore(facts);
    if (pain.length === 0 || fused.length === 0 || facts.setting === 'procedure') return [];
    const told = facts.diagnosed('postlaminectomy-syndrome', 'pseudarthrosis', 'painful-hardware');
    if (told.length > 0) return [];
    return [
      {
        stance: 'supports',
        code: 'Z98.1',
        evidence: fused,
        because: 'The low back was fused before; the status bears on the pain treated today.',
        order: 'status-last',
      },
    ];
  },
  examples: [
    {
      name: 'Low back pain after an earlier fusion',
      row: 'D113',
      kind: 'supports',
      note: 'Assessment: Low back pain, s/p L4-5 fusion 2018.',
      gives: ['M54.50', 'Z98.1'],
      never: ['M96.1'],
    },
    {
      name: 'The fusion stands in the surgical history',
      row: 'D113',
      kind: 'supports',
      note: 'Past surgical history: L4-S1 fusion.\nAssessment: Low back pain.',
      gives: ['M54.50', 'Z98.1'],
    },
    {
      name: 'The history tells when he was fused',
      row: 'D113',
      kind: 'supports',
      note: 'HPI: He underwent L5-S1 fusion in 2015.\nA/P: LBP. Core strengthening.',
      gives: ['M54.50', 'Z98.1'],
    },
    {
      name: 'Old fusion',
      row: 'D113',
      kind: 'supports',
      note: 'Assessment: Low back pain. Old lumbar fusion.',
      gives: ['M54.50', 'Z98.1'],
    },
    {
      name: 'A discectomy is not a fusion',
      row: 'D113',
      kind: 'insufficient',
      note: 'PSH: L4-5 microdiscectomy 2018.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Z98.1', 'M96.1'],
    },
    {
      name: 'The syndrome is named',
      row: 'D113',
      kind: 'insufficient',
      note: 'PSH: L4-5 fusion 2018.\nAssessment: Postlaminectomy syndrome with low back pain.',
      gives: ['M96.1'],
      never: ['Z98.1'],
    },
    {
      name: 'The fusion is only discussed',
      row: 'D113',
      kind: 'trap',
      note: 'Assessment: Low back pain.\nPlan: Discussed lumbar fusion; he declines.',
      gives: ['M54.50'],
      never: ['Z98.1'],
    },
    {
      name: 'Never fused',
      row: 'D113',
      kind: 'trap',
      note: 'PSH: no prior lumbar fusion.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Z98.1'],
    },
    {
      name: 'The father was fused',
      row: 'D113',
      kind: 'trap',
      note: 'Family history: father had lumbar fusion.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Z98.1'],
    },
    {
      name: 'The neck was fused',
      row: 'D113',
      kind: 'trap',
      note: 'PSH: C5-6 fusion 2012.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Z98.1'],
    },
    {
      name: 'Pain of the knee in a patient with a fused back',
      row: 'D113',
      kind: 'trap',
      note: 'PSH: L4-5 fusion 2018.\nAssessment: Knee pain. Neck pain.',
      gives: [],
      never: ['Z98.1'],
    },
    {
      name: 'The fusion is done today',
      row: 'D113',
      kind: 'trap',
      note: 'PREOPERATIVE DIAGNOSIS: Low back pain.\nPROCEDURE: Revision of prior lumbar fusion.\nDESCRIPTION OF PROCEDURE: The screws were placed.',
      gives: ['M54.50'],
      never: ['Z98.1'],
    },
    {
      name: 'Radiculopathy after a fusion',
      row: 'D113',
      kind: 'supports',
      note: 'Assessment: Lumbar radiculopathy. Status post lumbar fusion.',
      gives: ['M54.16', 'Z98.1'],
    },
    {
      name: 'The fusion stands in a report',
      row: 'D113',
      kind: 'trap',
      note: 'MRI lumbar spine: Prior L4-5 fusion.\n\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['Z98.1'],
    },
    {
      name: 'Fusion is an option',
      row: 'D113',
      kind: 'trap',
      note: 'Assessment: Low back pain. Lumbar fusion is an option.',
      gives: ['M54.50'],
      never: ['Z98.1'],
    },
    {
      name: 'Sciatica after a fusion',
      row: 'D113',
      kind: 'supports',
      note: 'Assessment: Right sciatica, s/p L4-5 fusion 2018.',
      gives: ['M54.31', 'Z98.1'],
    },
    {
      name: 'Pain of the thoracic spine in a patient with a fused low back',
      row: 'D113',
      kind: 'trap',
      note: 'PSH: L4-5 fusion 2018.\nAssessment: Thoracic back pain.',
      gives: ['M54.6'],
      never: ['Z98.1'],
    },
    {
      name: 'Painful hardware tells of the fusion',
      row: 'D116',
      kind: 'trap',
      note: 'PSH: L4-5 fusion 2018.\nAssessment: Low back pain from painful hardware.',
      gives: ['T84.84XA'],
      never: ['Z98.1'],
    },
    {
      name: 'The status stands last though it is named first',
      row: 'D113',
      kind: 'supports',
      note: 'Assessment:\n1. Old L4-5 fusion\n2. Low back pain',
      gives: ['M54.50', 'Z98.1'],
    },
    {
      name: 'Leg pain alone after a fusion',
      row: 'D113',
      kind: 'trap',
      note: 'Assessment: Right leg pain, s/p L4-5 fusion 2018.',
      gives: [],
      never: ['Z98.1'],
    },
    {
      name: 'Painful hardware and pain named apart',
      row: 'D116',
      kind: 'trap',
      note: 'PSH: L4-5 fusion 2018.\nAssessment: Painful hardware. Low back pain.',
      gives: ['T84.84XA'],
      never: ['Z98.1'],
    },
  ],
});
