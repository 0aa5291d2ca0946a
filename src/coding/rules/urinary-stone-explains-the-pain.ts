import type { Mention, SectionKind } from '../../reading/evidence.ts';
import { PAIN_OF_THE_BACK } from '../causes.ts';
import { defineRule, type RuleFinding, type Support } from '../define-rule.ts';
import type { Facts } from '../facts.ts';
import { isBeside } from '../treatment-phase.ts';

const STONES = ['kidney-stone', 'ureteral-stone', 'urinary-stone'] as const;
const PAINS = ['low-back-pain', 'back-pain', 'flank-pain'] as const;
/** Parts of the note in which a stone is weighed, whoever is quoted. */
const ASSESSES: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'assessment',
  'assessment-plan',
  'plan',
  'medical-decision-making',
]);
/** N20.-, N23: told apart from low back pain; a stone that only a scan shows is not coded (I.A.19, III.B). */
export default defineRule({
  id: 'urinary-stone-explains-the-pain',
  version: 1,
  title:
    'Pain of a urinary stone is the stone (N20.-, with hydronephrosis N13.2), or renal colic (N23)',
  codes: ['N20', 'N23', 'N13.2', 'N13.6'],
  serviceDates: {},
  citations: [
    { source: 'ICD-10-CM Alphabetic Index', section: 'Colic, renal; Calculus, kidney, ureter' },
    {
      source: 'ICD-10-CM Tabular List',
      section: 'N20 Excludes1: that with hydronephrosis; N13.2, N13.6; R10 Excludes1',
    },
    { source: 'ICD-10-CM Official Guidelines', section: 'I.B.5, I.A.19, IV.H' },
  ],
  exceptions: [
    'A stone that the provider calls incidental',
    'A stone that only the scan shows',
    'A suspected stone leaves the pain',
    'Low back pain stays unless the provider ties it to the stone',
    'Nothing is coded where the note speaks of no pain of back or flank',
  ],
  check: (facts): readonly RuleFinding[] => {
    const pain = facts
      .mentioned(...PAINS)
      .filter(
        ({ assertion, experiencer }) => assertion === 'affirmed' && experiencer === 'patient',
      );
    const colic = facts.diagnosed('renal-colic');
    if (pain.length === 0 && colic.length === 0) return [];
    const suspected = facts
      .mentioned(...STONES)
      .filter(({ assertion, section }) => assertion === 'uncertain' && ASSESSES.has(section));
    if (suspected.length > 0)
      return [
        withheld(
          suspected,
          'A stone is suspected; an uncertain diagnosis is not coded (IV.H).',
          'a statement by the provider that the stone is confirmed',
        ),
      ];
    const shown = facts.reported(...STONES);
    const stones = facts
      .diagnosed(...STONES)
      .filter((stone) => !facts.stated('incidental-finding').some((word) => isBeside(word, stone)));
    if (stones.length + colic.length === 0)
      return shown.length === 0
        ? []
        : [
            withheld(
              shown,
              'Only the imaging report names a stone.',
              'a diagnosis of the stone by the provider',
            ),
          ];
    if (stones.length === 0)
      return [
        {
          stance: 'supports',
          code: 'N23',
          evidence: colic,
          because: 'The provider diagnoses renal colic and no stone.',
          replaces: PAIN_OF_THE_BACK,
        },
      ];
    const isTied = colic.length > 0 || facts.linked(PAINS, STONES).length > 0;
    return [
      {
        stance: 'supports',
        code: codeOf(facts, stones),
        evidence: stones,
        because: 'The provider diagnoses a stone of the urinary tract.',
        ...consideredWith(facts),
        ...(isTied ? { replaces: PAIN_OF_THE_BACK } : {}),
      },
    ];
  },
  examples: [
    {
      name: 'Renal colic presenting as back pain',
      row: 'D130',
      kind: 'supports',
      note: 'CC: back pain.\nAssessment: Right renal colic presenting as back pain. Toradol, strain urine.',
      gives: ['N23'],
      never: ['M54.50', 'M54.9'],
      quotes: { N23: 'renal colic' },
      asks: [],
    },
    {
      name: 'Stone of the ureter in place of the colic',
      row: 'D130',
      kind: 'supports',
      note: 'HPI: low back pain since last night, hematuria.\nAssessment: Renal colic due to a 4 mm right UVJ stone.',
      gives: ['N20.1'],
      never: ['N23', 'M54.50'],
    },
    {
      name: 'Flank pain due to a stone of the kidney',
      row: 'D130',
      kind: 'supports',
      note: 'Assessment: Left flank pain due to kidney stone.',
      gives: ['N20.0'],
      never: ['R10.A2'],
    },
    {
      name: 'Low back pain that the provider ties to the stone',
      row: 'D130',
      kind: 'supports',
      note: 'Assessment: Low back pain due to ureterolithiasis.',
      gives: ['N20.1'],
      never: ['M54.50'],
    },
    {
      name: 'Stones of kidney and ureter are one code',
      row: 'D130',
      kind: 'supports',
      note: 'HPI: back pain.\nAssessment: Right renal stone and left ureteral stone.',
      gives: ['N20.2'],
    },
    {
      name: 'Place of the stone not stated',
      row: 'D130',
      kind: 'supports',
      note: 'HPI: back pain.\nAssessment: Urolithiasis.',
      gives: ['N20.9'],
    },
    {
      name: 'Stone with hydronephrosis',
      row: 'D130',
      kind: 'supports',
      note: 'HPI: right flank pain.\nAssessment: Right UVJ stone with hydronephrosis.',
      gives: ['N13.2'],
      never: ['N20.1'],
    },
    {
      name: 'Stone with hydronephrosis and infection',
      row: 'D130',
      kind: 'supports',
      note: 'HPI: right flank pain.\nAssessment: Ureteral stone with hydronephrosis and pyelonephritis.',
      gives: ['N13.6'],
    },
    {
      name: 'Hydronephrosis on the scan only',
      row: 'D130',
      kind: 'insufficient',
      note: 'HPI: right flank pain.\nCT: right UVJ stone with hydronephrosis.\nAssessment: Right ureteral stone.',
      gives: ['N20.1'],
      considers: ['N13.2'],
      never: ['N13.2'],
    },
    {
      name: 'Back pain of no stated site that the provider ties to the stone',
      row: 'D130',
      kind: 'supports',
      note: 'Assessment: Back pain due to kidney stone.',
      gives: ['N20.0'],
      never: ['M54.9'],
    },
    {
      name: 'Colic without a word about where it hurts',
      row: 'D130',
      kind: 'supports',
      note: 'Assessment: Renal colic. Ketorolac.',
      gives: ['N23'],
    },
    {
      name: 'Diagnosed in the assessment, suspected in the plan',
      row: 'D130',
      kind: 'insufficient',
      note: 'HPI: back pain.\nAssessment: Kidney stone.\nPlan: CT for suspected kidney stone.',
      gives: [],
      withholds: ['N20.-'],
    },
    {
      name: 'Diagnosed in the assessment, suspected in the reasoning',
      row: 'D130',
      kind: 'insufficient',
      note: 'HPI: back pain.\nMedical decision making: possible ureteral stone.\nAssessment: Ureteral stone.',
      gives: [],
      withholds: ['N20.-'],
    },
    {
      name: 'Suspected when the patient came, found then',
      row: 'D130',
      kind: 'supports',
      note: 'HPI: back pain, possible kidney stone.\nAssessment: Right kidney stone.',
      gives: ['N20.0'],
    },
    {
      name: 'Back pain of the husband',
      row: 'D130',
      kind: 'trap',
      note: 'HPI: Her husband has back pain.\nAssessment: Nephrolithiasis.',
      gives: [],
      never: ['N20.0'],
    },
    {
      name: 'Stone on the scan only',
      row: 'D130',
      kind: 'insufficient',
      note: 'HPI: back pain.\nCT: 3 mm right UVJ stone.\nAssessment: Low back pain.',
      gives: ['M54.50'],
      never: ['N20.1', 'N23'],
      withholds: ['N20.-'],
    },
    {
      name: 'Suspected stone',
      row: 'D130',
      kind: 'insufficient',
      note: 'Assessment: Low back pain, possible kidney stone. CT ordered.',
      gives: ['M54.50'],
      never: ['N20.0'],
      withholds: ['N20.-'],
    },
    {
      name: 'Named in the heading and hedged beneath it',
      row: 'D130',
      kind: 'insufficient',
      note: 'CC: back pain.\nA/P:\n1. Kidney stone. Presents with symptoms consistent with kidney stones.',
      gives: [],
      withholds: ['N20.-'],
    },
    {
      name: 'The film shows what appears to be a stone',
      row: 'D130',
      kind: 'insufficient',
      note: 'HPI: low back pain.\nA/P:\nKidney stones. X-ray demonstrates what appears to be a recurrent kidney stone. CT ordered.',
      gives: [],
      never: ['N20.0'],
      withholds: ['N20.-'],
    },
    {
      name: 'Stone and low back pain as two problems',
      row: 'D130',
      kind: 'supports',
      note: 'A/P:\n1. Nephrolithiasis\n2. Low back pain',
      gives: ['N20.0', 'M54.50'],
    },
    {
      name: 'A stone called incidental',
      row: 'D130',
      kind: 'trap',
      note: 'Assessment: Low back pain. Nonobstructing left renal calculus, incidental finding.',
      gives: ['M54.50'],
      never: ['N20.0'],
    },
    {
      name: 'No stone now, stones in the past',
      row: 'D130',
      kind: 'trap',
      note: 'PMH: kidney stones.\nAssessment: Left flank pain. No kidney stone on CT.',
      gives: ['R10.A2'],
      never: ['N20.0', 'N23'],
    },
    {
      name: 'Stone without pain of back or flank',
      row: 'D130',
      kind: 'trap',
      note: 'Assessment: Nephrolithiasis, asymptomatic. Denies back pain and flank pain.',
      gives: [],
      never: ['N20.0', 'M54.50'],
    },
    {
      name: 'A study of the abdomen without clinical context',
      row: 'D130',
      kind: 'trap',
      setting: 'diagnostic',
      note: 'CT abdomen. Indication: back pain.\nIMPRESSION: No stone.',
      gives: ['M54.9'],
      never: ['N20.0'],
    },
  ],
});

function codeOf(facts: Facts, stones: readonly Mention[]): string {
  if (facts.diagnosed('hydronephrosis').length > 0)
    return facts.diagnosed('pyelonephritis').length > 0 ? 'N13.6' : 'N13.2';
  const has = (concept: string): boolean => stones.some((stone) => stone.concept === concept);
  if (has('kidney-stone') && has('ureteral-stone')) return 'N20.2';
  if (has('ureteral-stone')) return 'N20.1';
  return has('kidney-stone') ? 'N20.0' : 'N20.9';
}

/** Hydronephrosis that only the scan shows would make the stone N13.2. */
function consideredWith(facts: Facts): Pick<Support, 'alsoConsidered'> {
  const shown = facts.reported('hydronephrosis');
  return shown.length === 0 || facts.diagnosed('hydronephrosis').length > 0
    ? {}
    : {
        alsoConsidered: [
          {
            code: 'N13.2',
            because: 'It needs hydronephrosis stated by the provider; only the imaging names it.',
          },
        ],
      };
}

function withheld(evidence: readonly Mention[], because: string, wouldNeed: string): RuleFinding {
  return {
    stance: 'blocks',
    code: 'N20.-',
    hard: false,
    evidence,
    because,
    wouldNeed,
    where: 'assessment',
  };
}
