import { PAIN_OF_THE_BACK } from '../causes.ts';
import type { CodesByRegion } from '../codes-by-region.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { fracturesByRegion } from '../fractures-by-region.ts';

const BY_REGION: CodesByRegion = {
  thoracolumbar: 'M48.55X',
  lumbar: 'M48.56X',
  lumbosacral: 'M48.57X',
  unspecified: 'M48.50X',
};

/** M48.5-: "compression fracture of vertebra NOS" is its inclusion term; it is for fractures that are no current injury. */
export default defineRule({
  id: 'collapsed-vertebra-cause-not-stated',
  version: 1,
  title: 'A compression fracture or collapse whose cause is not stated is M48.5-',
  codes: ['M48.55', 'M48.56', 'M48.57', 'M48.50'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M48.5 inclusion terms and Excludes1' },
    { source: 'ICD-10-CM Alphabetic Index', section: 'Collapse, vertebra' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.13.c, I.B.5' },
  ],
  exceptions: [
    'Trauma, osteoporosis, neoplasm or another disease that is stated chooses another category',
  ],
  check: (facts): readonly RuleFinding[] =>
    fracturesByRegion(facts, 'unstated', BY_REGION, {
      because:
        'The provider diagnoses a compression fracture or collapse of a vertebra and states no cause; its pain is part of it (I.B.5), and neither low back pain nor vertebrogenic pain is added.',
      replaces: PAIN_OF_THE_BACK,
    }),
  examples: [
    {
      name: 'Compression fracture without a cause',
      row: 'D108',
      kind: 'supports',
      note: 'Assessment: L2 compression fracture with low back pain.',
      gives: ['M48.56XA'],
      never: ['M54.50', 'S32.020A'],
      quotes: { 'M48.56XA': 'compression fracture' },
      asks: ['vertebral-fracture-cause'],
    },
    {
      name: 'Collapsed lumbar vertebra, called nontraumatic',
      row: 'D108',
      kind: 'supports',
      note: 'Impression: Nontraumatic collapse of lumbar vertebra, L3. Cause undetermined.',
      gives: ['M48.56XA'],
      asks: [],
    },
    {
      name: 'Collapse at the lumbosacral junction',
      row: 'D108',
      kind: 'supports',
      note: 'Dx: lumbosacral vertebral body collapse',
      gives: ['M48.57XA'],
    },
    {
      name: 'Vertebra not stated',
      row: 'D108',
      kind: 'insufficient',
      note: 'Dx: vertebral compression fracture',
      gives: ['M48.50XA'],
    },
    {
      name: 'Healing',
      row: 'D108',
      kind: 'supports',
      note: 'Follow up of VCF L2.\nAssessment: VCF L2, healing well in brace.',
      gives: ['M48.56XD'],
    },
    {
      name: 'Nonunion has no letter of its own here',
      row: 'D108',
      kind: 'supports',
      note: 'Assessment: L2 compression fracture, nontraumatic, with nonunion.',
      gives: ['M48.56XD'],
    },
    {
      name: 'A fall is the cause',
      row: 'D108',
      kind: 'insufficient',
      note: 'Assessment: L2 compression fracture from a fall.',
      gives: ['S32.020A'],
      never: ['M48.56XA'],
    },
    {
      name: 'Vertebra of the chest',
      row: 'D108',
      kind: 'trap',
      note: 'Assessment: T11 compression fracture. Low back pain.',
      gives: ['M54.50'],
      never: ['M48.56XA', 'M48.50XA'],
    },
    {
      name: 'Old compression fracture',
      row: 'D108',
      kind: 'trap',
      note: 'Assessment: Low back pain. Old L1 compression fracture.',
      gives: ['M54.50'],
      never: ['M48.56XA'],
    },
    {
      name: 'No compression fracture',
      row: 'D108',
      kind: 'trap',
      note: 'Assessment: Low back pain. No compression fracture.',
      gives: ['M54.50'],
      never: ['M48.56XA'],
    },
    {
      name: 'Collapse of the thoracolumbar spine before a condition listed first',
      row: 'D108',
      kind: 'supports',
      note: 'Assessment: Lumbar spondylosis. Thoracolumbar vertebral body collapse, delayed healing.',
      gives: ['M48.55XG', 'M47.816'],
    },
    {
      name: 'A fracture that healed stands beside it',
      row: 'D108',
      kind: 'supports',
      note: 'Assessment: L2 compression fracture, cause unknown. Spine fracture of the sacrum is healed.',
      gives: ['M48.56XA'],
    },
    {
      name: 'Improving',
      row: 'D108',
      kind: 'supports',
      note: 'Assessment: L2 compression fracture, cause unknown, improving.',
      gives: ['M48.56XD'],
    },
  ],
});
