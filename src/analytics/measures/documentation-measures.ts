import type { ChecklistItem } from '../../coding/decision.ts';
import { isLowBack } from '../../review/complaint.ts';
import { countsEncounters, type Measure } from '../define-measure.ts';
import type { EncounterFacts } from '../encounter-facts.ts';

const SOURCE = 'The documentation checklist of this product; no benchmark was found.';

/** What stands in the note when the item is not met: words of docs/measures.md. */
const OPEN = {
  'diagnosis-stated': ['no-diagnosis', 'Without a stated diagnosis', 'state no diagnosis'],
  'duration-stated': [
    'without-duration',
    'Without duration',
    'tell neither duration nor acute, subacute or chronic',
  ],
  'imaging-linked': [
    'imaging-without-linkage',
    'Imaging without linkage',
    'do not say what the imaging finding means for the pain',
  ],
  'ruled-out-stated': [
    'without-ruled-out',
    'Without what was ruled out',
    'do not say which causes were ruled out',
  ],
  'contributing-diagnoses': [
    'contributing-left-out',
    'Contributing conditions left open',
    'name a further condition of the low back in a way that cannot be coded',
  ],
  'current-not-carried-forward': [
    'assessment-carried-forward',
    'Diagnosis from an earlier visit',
    'take the diagnosis from an earlier visit alone',
  ],
  'specific-enough': [
    'unspecific-words',
    'Words that leave detail open',
    'leave open what the code calls unspecified',
  ],
  'radiation-neuro-function': [
    'without-nerve-and-function',
    'Without radiation, nerves or function',
    'record neither radiation nor neurological findings nor function',
  ],
} as const satisfies Record<ChecklistItem, readonly [string, string, string]>;

function openItem(
  item: ChecklistItem,
  [id, title, says]: readonly [string, string, string],
): Measure {
  return countsEncounters({
    id,
    title,
    numerator: `of those, encounters whose words ${says} (checklist item \`${item}\` not met)`,
    denominator: `encounters whose note was read and to which the checklist item \`${item}\` applies`,
    exclusions: 'Encounters to which the item does not apply, as the checklist says.',
    source: SOURCE,
    needs: 'note',
    where: ({ met, notMet }) => met?.includes(item) === true || notMet?.includes(item) === true,
    that: ({ notMet }) => notMet?.includes(item) === true,
  });
}

/** Codes that name pain of the back and no cause of it. */
const PAIN_ONLY: ReadonlySet<string> = new Set(['M54.50', 'M54.9']);
/** Codes with a side, and those of them that leave it open. */
const HAS_SIDE = /^(M54\.[34]|G57\.0|M79\.60[4-6]|R10\.A)/;
const SIDE_OPEN: ReadonlySet<string> = new Set(['M54.30', 'M54.40', 'G57.00', 'M79.606', 'R10.A0']);

/** A visit of a provider who diagnoses; in therapy the diagnosis is that of the referral, in imaging there is none. */
const isDiagnosing = ({ setting }: EncounterFacts): boolean =>
  setting !== 'therapy' && setting !== 'diagnostic';

/** What the words leave open. */
export const DOCUMENTATION_MEASURES: readonly Measure[] = [
  countsEncounters({
    id: 'pain-without-cause',
    title: 'Pain without a cause',
    numerator: 'of those, encounters whose words support M54.50 or M54.9: pain and no cause of it',
    denominator: 'encounters whose words support a code of the low back family',
    exclusions: 'Therapy and imaging visits.',
    source: SOURCE,
    needs: 'note',
    where: (facts) => isDiagnosing(facts) && (facts.supported ?? []).some(isLowBack),
    that: ({ supported = [] }) => supported.some((code) => PAIN_ONLY.has(code)),
  }),
  countsEncounters({
    id: 'without-side',
    title: 'Without side',
    numerator: 'of those, encounters whose words leave the side open',
    denominator:
      'encounters whose words support a code that has a side (sciatica, leg pain, flank pain)',
    exclusions: 'Therapy and imaging visits.',
    source: SOURCE,
    needs: 'note',
    where: (facts) =>
      isDiagnosing(facts) && (facts.supported ?? []).some((code) => HAS_SIDE.test(code)),
    that: ({ supported = [] }) => supported.some((code) => SIDE_OPEN.has(code)),
  }),
  openItem('imaging-linked', OPEN['imaging-linked']),
  openItem('duration-stated', OPEN['duration-stated']),
  openItem('ruled-out-stated', OPEN['ruled-out-stated']),
  openItem('diagnosis-stated', OPEN['diagnosis-stated']),
  openItem('contributing-diagnoses', OPEN['contributing-diagnoses']),
  openItem('current-not-carried-forward', OPEN['current-not-carried-forward']),
  openItem('specific-enough', OPEN['specific-enough']),
  openItem('radiation-neuro-function', OPEN['radiation-neuro-function']),
];
