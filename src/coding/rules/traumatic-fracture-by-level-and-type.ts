import type { Mention } from '../../reading/evidence.ts';
import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { lumbarNumbers } from '../fracture-site.ts';
import { fractureCharacter, isBeside } from '../treatment-phase.ts';
import { vertebralFractures } from '../vertebral-fracture.ts';

/** Sixth character of S32.0--; compression is indexed under wedge compression, burst without more is stable. */
const TYPES: Readonly<Record<string, string>> = {
  'wedge-compression-fracture': '0',
  'compression-fracture': '0',
  'burst-fracture': '1',
  'unstable-burst-fracture': '2',
  'vertebral-process-fracture': '8',
  'stress-fracture-vertebra': '8',
};
const WEDGE = '0';
const NOT_SPECIFIED = '9';
const OF_A_FRACTURE = [...PAIN_OF_THE_BACK, 'S39.92', 'S30.0'];

/** S32.0--: a fracture not called open is closed, and without a word on its cause the Index takes it as traumatic. */
export default defineRule({
  id: 'traumatic-fracture-by-level-and-type',
  version: 1,
  title:
    'A traumatic fracture of a lumbar vertebra is S32.0-- by level, type and phase of treatment',
  codes: ['S32.0'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Fracture, traumatic, vertebra, lumbar' },
    { source: 'ICD-10-CM Tabular List', section: 'S32, S32.0; Excludes1 at M48.5, M54 block' },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.19.a, I.C.19.c, I.B.5' },
  ],
  exceptions: [
    'With known osteoporosis a fracture after a minor fall is M80.-',
    'T12 and above are not lumbar',
    'A compression fracture without any word on its cause is M48.5-',
  ],
  check: (facts): readonly RuleFinding[] => {
    const fractures = vertebralFractures(facts).filter(({ cause }) => cause === 'trauma');
    const wedge = facts.stated('wedge-type');
    const isWedge = (mention: Mention): boolean => wedge.some((word) => isBeside(word, mention));
    const character = fractureCharacter(
      facts,
      fractures.map(({ mention }) => mention),
      'ABDGKS',
    );
    return fractures.flatMap((fracture) => {
      const type =
        TYPES[fracture.mention.concept] ?? (isWedge(fracture.mention) ? WEDGE : NOT_SPECIFIED);
      return lumbarNumbers(facts, fracture).map(
        (number): RuleFinding => ({
          stance: 'supports',
          code: `S32.0${number}${type}${character}`,
          evidence: [fracture.mention],
          because:
            'The provider diagnoses a fracture of a lumbar vertebra that is traumatic by word, event or Index.',
          // the same fracture may be named again without its type or its vertebra
          replaces: [...OF_A_FRACTURE, `S32.0${number}9`, 'S32.00'],
          order: 'injury-first',
        }),
      );
    });
  },
  examples: [
    {
      name: 'Traumatic wedge compression fracture of L1',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: Acute traumatic wedge compression fracture of L1 after MVC. Low back pain.\nPlan: TLSO.',
      gives: ['S32.010A'],
      never: ['M54.50', 'M48.56XA', 'G89.11'],
      quotes: { 'S32.010A': 'wedge compression fracture' },
    },
    {
      name: 'Two vertebrae are two codes',
      row: 'D102',
      kind: 'supports',
      note: 'HPI: fell off a ladder today.\nA/P: L2 and L4 compression fx, neuro intact',
      gives: ['S32.020A', 'S32.040A'],
    },
    {
      name: 'A range of vertebrae',
      row: 'D102',
      kind: 'supports',
      note: 'Dx: traumatic compression fractures L3-L5',
      gives: ['S32.030A', 'S32.040A', 'S32.050A'],
    },
    {
      name: 'Words of the code title',
      row: 'D102',
      kind: 'supports',
      setting: 'ed',
      note: 'HPI: thrown from a horse.\nFinal diagnosis: Closed wedge compression fracture of third lumbar vertebra, initial encounter',
      gives: ['S32.030A'],
    },
    {
      name: 'Thoracic vertebra of the range left out',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: Traumatic compression fractures T12-L1 after MVA.',
      gives: ['S32.010A'],
    },
    {
      name: 'Stable and unstable burst fractures',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: Fall from roof with L1 burst fracture and unstable burst fracture of L3.',
      gives: ['S32.011A', 'S32.032A'],
    },
    {
      name: 'Transverse processes',
      row: 'D102',
      kind: 'supports',
      note: 'IMP: s/p MVC - left L2, L3 transverse process fractures. L2 fracture is stable.',
      gives: ['S32.028A', 'S32.038A'],
      never: ['S32.029A'],
    },
    {
      name: 'Follow-up, healing in a brace',
      row: 'D102',
      kind: 'supports',
      note: 'CC: follow-up L1 fracture, 8 weeks out from fall.\nAssessment: Traumatic L1 compression fracture, healing well. Wean from TLSO.',
      gives: ['S32.010D'],
    },
    {
      name: 'Delayed healing',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: Traumatic L2 compression fracture with delayed healing.',
      gives: ['S32.020G'],
    },
    {
      name: 'Nonunion',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: Traumatic L2 burst fracture, nonunion of fracture at 9 months.',
      gives: ['S32.021K'],
    },
    {
      name: 'Open fracture',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: Gunshot wound, open L3 burst fracture, traumatic.',
      gives: ['S32.031B'],
    },
    {
      name: 'Minor fall with known osteoporosis',
      row: 'D102',
      kind: 'insufficient',
      note: 'PMH: osteoporosis.\nHPI: ground level fall yesterday.\nAssessment: L1 wedge compression fracture.',
      gives: ['M80.08XA'],
      never: ['S32.010A'],
    },
    {
      name: 'Vertebra of the chest',
      row: 'D102',
      kind: 'trap',
      note: 'Assessment: Traumatic T12 wedge compression fracture.',
      gives: [],
      never: ['S32.010A', 'S32.000A', 'M48.56XA'],
    },
    {
      name: 'Fracture in the report only',
      row: 'D102',
      kind: 'trap',
      note: 'CT: no acute fracture of L1.\nX-ray showed wedge compression fracture L1.\n\nAssessment: Low back pain after a fall.',
      gives: ['M54.50'],
      never: ['S32.010A', 'M48.56XA'],
    },
    {
      name: 'Lumbar fracture after trauma, no more said',
      row: 'D103',
      kind: 'supports',
      note: 'Assessment: Lumbar vertebral fracture, traumatic.',
      gives: ['S32.009A'],
      quotes: { 'S32.009A': 'Lumbar vertebral fracture' },
    },
    {
      name: 'Fracture of the lumbar spine is the inclusion term',
      row: 'D103',
      kind: 'supports',
      note: 'Dx: fx of lumbar spine, fell 20 feet from scaffolding',
      gives: ['S32.009A'],
    },
    {
      name: 'Level stated',
      row: 'D103',
      kind: 'insufficient',
      note: 'Assessment: Lumbar fracture. L4 burst fracture after fall from height.',
      gives: ['S32.041A'],
      never: ['S32.009A', 'S32.001A'],
    },
    {
      name: 'No lumbar fracture',
      row: 'D103',
      kind: 'trap',
      note: 'Assessment: Low back pain after MVA. No lumbar fracture.',
      gives: ['M54.50'],
      never: ['S32.009A'],
    },
    {
      name: 'Fracture of the hip',
      row: 'D103',
      kind: 'trap',
      note: 'Assessment: Hip fracture after a fall. Low back pain.',
      gives: ['M54.50'],
      never: ['S32.009A'],
    },
    {
      name: 'Lumbar fracture years ago',
      row: 'D103',
      kind: 'trap',
      note: 'PMH: lumbar fracture in 1998.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['S32.009A'],
    },
    {
      name: 'Fracture of the lumbosacral spine in the words of a region',
      row: 'D103',
      kind: 'supports',
      note: 'Assessment: Traumatic vertebral fracture, lumbosacral.',
      gives: ['S32.009A'],
    },
    {
      name: 'Traumatic fracture of a vertebra, region not stated',
      row: 'D103',
      kind: 'insufficient',
      note: 'Assessment: Traumatic vertebral fracture.',
      gives: [],
    },
    {
      name: 'The fracture stands before a condition listed first, and its level before the region',
      row: 'D103',
      kind: 'supports',
      note: 'Assessment: Lumbar spondylosis. Traumatic L2 burst fracture. The L2 fracture is stable. Lumbar fracture as above.',
      gives: ['S32.021A', 'M47.816'],
    },
    {
      name: 'The type stands after the fracture',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: L2 fracture after fall from ladder (12 ft), wedge type. L3 spinous process fracture.',
      gives: ['S32.020A', 'S32.038A'],
    },
    {
      name: 'Improving',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: Traumatic L2 fracture, improving.',
      gives: ['S32.029D'],
    },
    {
      name: 'Pain, injury and contusion of the same place are part of it, spasm is not',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: Traumatic L2 fracture with low back pain. Low back injury. Contusion of the lower back. Muscle spasm of the back.',
      gives: ['S32.029A', 'M62.830'],
      withholds: [],
    },
    {
      name: 'A title of chapter 19 says that the fracture is by injury',
      row: 'D102',
      kind: 'supports',
      note: 'Assessment: Wedge compression fracture of third lumbar vertebra, initial encounter for closed fracture.',
      gives: ['S32.030A'],
      never: ['M48.56XA', 'S32.039A'],
    },
  ],
});
