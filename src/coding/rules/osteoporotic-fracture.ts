import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding } from '../define-rule.ts';
import { fractureCharacter } from '../treatment-phase.ts';
import { vertebralFractures } from '../vertebral-fracture.ts';

const CODES = [
  {
    cause: 'osteoporosis',
    code: 'M80.08X',
    because:
      'The record gives osteoporosis, age-related or of no stated type, and a current vertebral fracture; its pain is part of it (I.B.5), and neither low back pain nor vertebrogenic pain is added.',
  },
  {
    cause: 'other-osteoporosis',
    code: 'M80.88X',
    because:
      'The record gives osteoporosis of another named type and a current vertebral fracture; its pain is part of it (I.B.5), and neither low back pain nor vertebrogenic pain is added.',
  },
] as const;

/** M80.-: used for any patient with known osteoporosis, even after a minor fall (I.C.13.d.2); one code for all vertebrae. */
export default defineRule({
  id: 'osteoporotic-fracture',
  version: 1,
  title:
    'Osteoporosis with a current vertebral fracture is M80.08X-, or M80.88X- for another type of osteoporosis',
  codes: ['M80.08', 'M80.88'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Tabular List', section: 'M80, M80.0, M80.8; Excludes1 M48.5, M84.4' },
    {
      source: 'ICD-10-CM Alphabetic Index',
      section: 'Osteoporosis, age-related, with current pathological fracture, vertebra',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.C.13.c, I.C.13.d.2, I.A.15' },
  ],
  exceptions: [
    'A healed fracture is M81.0 with Z87.310',
    'A fracture by high energy, or called traumatic, is S32.0--',
    'Osteopenia is not osteoporosis',
  ],
  check: (facts): readonly RuleFinding[] => {
    const fractures = vertebralFractures(facts);
    return CODES.flatMap(({ cause, code, because }): RuleFinding[] => {
      const own = fractures
        .filter((fracture) => fracture.cause === cause)
        .map(({ mention }) => mention);
      if (own.length === 0) return [];
      return [
        {
          stance: 'supports',
          code: code + fractureCharacter(facts, own, 'ADGKPS'),
          evidence: [...own, ...facts.diagnosed(cause)],
          because,
          replaces: PAIN_OF_THE_BACK,
          order: 'injury-first',
        },
        ...(cause === 'osteoporosis'
          ? []
          : [
              {
                stance: 'remarks',
                id: 'adverse-effect-code-missing',
                severity: 'info',
                code,
                because:
                  'M80.8- asks for the adverse effect (T36-T50) when a drug caused the osteoporosis.',
                owner: 'coder',
                evidence: own,
              } as const,
            ]),
      ];
    });
  },
  examples: [
    {
      name: 'Osteoporotic compression fracture',
      row: 'D104',
      kind: 'supports',
      note: 'Assessment: Acute osteoporotic compression fracture of L2 with severe back pain.',
      gives: ['M80.08XA'],
      never: ['M54.9', 'M48.56XA', 'S32.020A'],
      quotes: { 'M80.08XA': 'osteoporotic compression fracture' },
    },
    {
      name: 'Osteoporosis with a fracture after bending',
      row: 'D104',
      kind: 'supports',
      note: 'A/P: Postmenopausal osteoporosis with L1 compression fx after bending over. LBP. Calcitonin, brace.',
      gives: ['M80.08XA'],
      never: ['M54.50', 'M81.0'],
    },
    {
      name: 'Osteoporosis in the history, fracture today',
      row: 'D104',
      kind: 'supports',
      note: 'PMH: age-related osteoporosis on alendronate.\nAssessment: New VCF L3.',
      gives: ['M80.08XA'],
    },
    {
      name: 'One code for several vertebrae, thoracic ones with them',
      row: 'D104',
      kind: 'supports',
      setting: 'procedure',
      note: 'PRE-OP DIAGNOSIS: Osteoporosis, pathologic fractures T12-L2.\nPROCEDURE: Balloon kyphoplasty.\nDESCRIPTION OF PROCEDURE: Cement was placed.',
      gives: ['M80.08XA'],
    },
    {
      name: 'Fragility fracture is read as osteoporotic by the Index',
      row: 'D104',
      kind: 'supports',
      note: 'Impression: L4 fragility fracture.',
      gives: ['M80.08XA'],
    },
    {
      name: 'Routine healing',
      row: 'D104',
      kind: 'supports',
      note: 'Assessment: Osteoporotic L1 compression fracture with routine healing.',
      gives: ['M80.08XD'],
    },
    {
      name: 'Delayed healing, nonunion, malunion have their letters',
      row: 'D104',
      kind: 'supports',
      note: 'Assessment: Osteoporotic L1 compression fracture with malunion.',
      gives: ['M80.08XP'],
    },
    {
      name: 'Healed fracture',
      row: 'D104',
      kind: 'insufficient',
      note: 'Assessment: Osteoporosis with healed L1 compression fracture.',
      gives: ['M81.0', 'Z87.310'],
      never: ['M80.08XA'],
    },
    {
      name: 'Called traumatic in spite of osteoporosis',
      row: 'D104',
      kind: 'insufficient',
      note: 'PMH: osteoporosis.\nAssessment: Traumatic L1 burst fracture after high speed MVC.',
      gives: ['S32.011A'],
      never: ['M80.08XA'],
      asks: ['vertebral-fracture-cause'],
    },
    {
      name: 'Osteopenia is another word',
      row: 'D104',
      kind: 'trap',
      note: 'Assessment: L1 compression fracture. Osteopenia.',
      gives: ['M48.56XA'],
      never: ['M80.08XA'],
    },
    {
      name: 'Osteoporosis only looked for',
      row: 'D104',
      kind: 'trap',
      note: 'Assessment: L1 compression fracture. DEXA to evaluate for osteoporosis.',
      gives: ['M48.56XA'],
      never: ['M80.08XA'],
    },
    {
      name: 'Mother with osteoporosis',
      row: 'D104',
      kind: 'trap',
      note: 'Family history: mother with osteoporosis.\nAssessment: L1 compression fracture.',
      gives: ['M48.56XA'],
      never: ['M80.08XA'],
    },
    {
      name: 'Osteoporotic fracture of the hip',
      row: 'D104',
      kind: 'trap',
      note: 'Assessment: Osteoporotic hip fracture. Low back pain.',
      gives: ['M54.50'],
      never: ['M80.08XA'],
    },
    {
      name: 'Steroid-induced osteoporosis with a fracture',
      row: 'D105',
      kind: 'supports',
      note: 'Assessment: Steroid-induced osteoporosis with acute L3 compression fracture.',
      gives: ['M80.88XA'],
      never: ['M80.08XA'],
      finds: ['adverse-effect-code-missing'],
    },
    {
      name: 'Disuse osteoporosis in another line',
      row: 'D105',
      kind: 'supports',
      note: 'A/P:\n1. Osteoporotic compression fracture L2\n2. Disuse osteoporosis after prolonged bed rest',
      gives: ['M80.88XA'],
      never: ['M81.8'],
    },
    {
      name: 'Type of osteoporosis not stated',
      row: 'D105',
      kind: 'insufficient',
      note: 'Assessment: Osteoporosis with acute L3 compression fracture.',
      gives: ['M80.08XA'],
      never: ['M80.88XA'],
    },
    {
      name: 'Steroids taken, drug-induced osteoporosis only suspected',
      row: 'D105',
      kind: 'trap',
      note: 'Assessment: L3 compression fracture. Possible steroid-induced osteoporosis.',
      gives: ['M48.56XA'],
      never: ['M80.88XA'],
    },
    {
      name: 'The fracture stands before a condition listed first, and asks for no code of a drug',
      row: 'D104',
      kind: 'supports',
      note: 'Assessment: Lumbar spondylosis. Osteoporotic L2 compression fracture.',
      gives: ['M80.08XA', 'M47.816'],
      lacks: ['adverse-effect-code-missing'],
    },
  ],
});
