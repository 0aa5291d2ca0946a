import type { ClaimDiagnosis, DiagnosisRole } from '../chart/claim.ts';
import type { X12Segment } from './x12-segment.ts';
import { type Draft, type ElementPlace, place, type X12Context } from './x12-values.ts';

/** Diagnoses of one claim that are read. The guides allow 12 on professional claims and some 40 on institutional ones. */
export const MOST_DIAGNOSES = 200;
/** HI has this many composites at most. */
const HI_ELEMENTS = 12;

/** HI qualifiers of diagnoses. Those with A in front mean ICD-10-CM, the bare ones ICD-9-CM. */
const ROLES: ReadonlyMap<string, readonly [DiagnosisRole, ClaimDiagnosis['system']]> = new Map([
  ['ABK', ['principal', 'icd-10-cm']],
  ['ABF', ['other', 'icd-10-cm']],
  ['ABJ', ['admitting', 'icd-10-cm']],
  ['APR', ['patient-reason', 'icd-10-cm']],
  ['ABN', ['external-cause', 'icd-10-cm']],
  ['BK', ['principal', 'icd-9-cm']],
  ['BF', ['other', 'icd-9-cm']],
  ['BJ', ['admitting', 'icd-9-cm']],
  ['PR', ['patient-reason', 'icd-9-cm']],
  ['BN', ['external-cause', 'icd-9-cm']],
]);

/** HI qualifiers of what is no diagnosis: procedures, occurrences, values, conditions, treatment, groups. */
const NO_DIAGNOSES: ReadonlySet<string> = new Set(
  'BBR BR BBQ BQ CAH BP BO BE BG BH BI TC DR BS'.split(' '),
);

const PLACES: readonly { qualifier: ElementPlace; code: ElementPlace }[] = Array.from(
  { length: HI_ELEMENTS },
  (_, at) => ({ qualifier: place('HI', at + 1, 1), code: place('HI', at + 1, 2) }),
);

/**
 * Reads the diagnoses of an HI segment behind those read before. A composite without a code keeps its place: the lines
 * of a professional claim point to diagnoses by counting them.
 */
export function readDiagnoses(
  segment: X12Segment,
  diagnoses: ClaimDiagnosis[],
  context: X12Context,
): void {
  let last = Math.min(segment.elementCount, HI_ELEMENTS);
  while (last > 0 && segment.value(last) === '') last--;
  const isOfDiagnoses = ROLES.has(segment.component(1, 1));
  for (let number = 1; number <= last; number++) {
    const at = PLACES[number - 1];
    if (at === undefined) return;
    const qualifier = segment.component(number, 1);
    if (NO_DIAGNOSES.has(qualifier)) continue;
    const [role, system] = ROLES.get(qualifier) ?? [];
    if (role === undefined)
      context.fault('x12/qualifier-not-known', segment, '2300', at.qualifier, 'a diagnosis');
    if (role === undefined && !isOfDiagnoses) continue;
    if (diagnoses.length >= MOST_DIAGNOSES) {
      context.fault(
        'x12/too-many',
        segment,
        '2300',
        at.code,
        `at most ${MOST_DIAGNOSES} diagnoses`,
      );
      return;
    }
    const code = role === undefined ? '' : segment.component(number, 2);
    if (code === '' && role !== undefined)
      context.fault('x12/element-missing', segment, '2300', at.code);
    const diagnosis: Draft<ClaimDiagnosis> = {
      code,
      role: role ?? 'other',
      system: system ?? 'unknown',
      at: context.position(segment, '2300', at.code),
    };
    if (qualifier !== '') diagnosis.qualifier = qualifier;
    const present = segment.component(number, 9);
    if (present !== '') diagnosis.presentOnAdmission = present;
    diagnoses.push(diagnosis);
  }
}
