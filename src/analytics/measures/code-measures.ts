import { definiteness } from '../../coding/definiteness.ts';
import { isLowBack } from '../../review/complaint.ts';
import { CODING_READERS, countsEncounters, type Measure } from '../define-measure.ts';
import { codesOf, type EncounterFacts } from '../encounter-facts.ts';

const OWN = 'Definition of this product; no benchmark was found.';
const BILLED_ELSE_SUPPORTED =
  'An encounter without billed codes counts with the codes that its words support.';

/** Low back pain, sciatica or back pain of which the code says nothing more; M54.5 said the same until it was divided. */
const UNSPECIFIED: ReadonlySet<string> = new Set(['M54.50', 'M54.5', 'M54.40', 'M54.30', 'M54.9']);
const PAIN_FAMILY: ReadonlySet<string> = new Set(['M54.50', 'M54.51', 'M54.59']);

const isOfFamily = (facts: EncounterFacts): boolean => codesOf(facts).some(isLowBack);

function shareOf(code: string): Measure {
  return countsEncounters({
    id: `share-${code.toLowerCase().replace('.', '-')}`,
    title: `Share of ${code} within low back pain`,
    numerator: `encounters with ${code}`,
    denominator: 'encounters with M54.50, M54.51 or M54.59',
    exclusions: BILLED_ELSE_SUPPORTED,
    source: OWN,
    needs: 'codes',
    where: (facts) => codesOf(facts).some((one) => PAIN_FAMILY.has(one)),
    that: (facts) => codesOf(facts).includes(code),
  });
}

const isM5450 = ({ billed }: EncounterFacts): boolean => billed.includes('M54.50');

/** M54.50 was billed, the words do not leave it at that, and they support a more exact code of the low back. */
function isResolvable({ supported = [] }: EncounterFacts): boolean {
  return (
    !supported.includes('M54.50') &&
    supported.some((code) => isLowBack(code) && definiteness(code) > definiteness('M54.50'))
  );
}

const hasCodesBilled = ({ billed }: EncounterFacts): boolean => billed.length > 0;

/** What the codes tell, and what they tell beside the words. */
export const CODE_MEASURES: readonly Measure[] = [
  shareOf('M54.50'),
  shareOf('M54.51'),
  shareOf('M54.59'),
  countsEncounters({
    id: 'unspecified',
    title: 'Unspecified rate',
    numerator: 'encounters with M54.50, M54.40, M54.30 or M54.9 (M54.5 where it was billed)',
    denominator: 'encounters with a code of the low back family',
    exclusions: `${BILLED_ELSE_SUPPORTED} A high rate is no error: the unspecified code is right for what is not known (Guidelines I.B.18).`,
    source: OWN,
    needs: 'codes',
    where: isOfFamily,
    that: (facts) => codesOf(facts).some((code) => UNSPECIFIED.has(code)),
  }),
  countsEncounters({
    id: 'resolvable-unspecified',
    title: 'Resolvable unspecified rate',
    numerator:
      'of those, encounters whose note supports a more exact code of the low back and not M54.50',
    denominator: 'encounters billed with M54.50 whose note was read',
    exclusions: 'Encounters without billed codes or without a note.',
    source: OWN,
    needs: 'note-and-codes',
    where: isM5450,
    that: isResolvable,
  }),
  countsEncounters({
    id: 'documentation-limited',
    title: 'Documentation-limited rate',
    numerator: 'of those, encounters whose note supports M54.50 and nothing in its place',
    denominator: 'encounters billed with M54.50 whose note was read',
    exclusions: 'Encounters without billed codes or without a note.',
    source: OWN,
    needs: 'note-and-codes',
    where: isM5450,
    that: ({ supported = [] }) => supported.includes('M54.50'),
  }),
  {
    id: 'billed-codes-supported',
    title: 'Support rate of billed codes',
    unit: 'billed codes',
    numerator: 'of those, codes that the words of the note support',
    denominator:
      'billed codes of the low back that were billable on the day and whose note was read',
    exclusions:
      'Codes that the engine does not judge (other conditions, neck and thorax); codes that were not billable on the day, which the retired-code rate counts.',
    source:
      'Code-over-code agreement as audits use it. 95 % is widely quoted for audits and defined in no law; it is not applied here.',
    needs: 'note-and-codes',
    seenBy: CODING_READERS,
    of: ({ judged = 0 }) => judged,
    count: ({ judged = 0, unsupported = 0 }) => judged - unsupported,
  },
  countsEncounters({
    id: 'under-coded',
    title: 'A supported code was not billed',
    numerator: 'of those, encounters whose note supports a code that was not billed',
    denominator: 'encounters with billed codes whose note was read',
    exclusions: 'Encounters without billed codes or without a note.',
    source: OWN,
    needs: 'note-and-codes',
    where: () => true,
    that: ({ missed = 0 }) => missed > 0,
  }),
  countsEncounters({
    id: 'retired-code',
    title: 'Retired-code rate',
    numerator: 'of those, encounters with a code that was retired or a heading on the day',
    denominator: 'encounters with billed codes',
    exclusions: 'Encounters without billed codes, or of a day whose release is not loaded.',
    source: '45 CFR 162.1002: the code set of the date of service. No benchmark was found.',
    needs: 'codes',
    seenBy: [...CODING_READERS, 'biller'],
    where: (facts) => hasCodesBilled(facts) && facts.hasRetired !== undefined,
    that: ({ hasRetired }) => hasRetired === true,
  }),
  countsEncounters({
    id: 'excludes1',
    title: 'Excludes1 rate',
    numerator: 'of those, encounters with two codes that an Excludes1 note of the day keeps apart',
    denominator: 'encounters with billed codes',
    exclusions:
      'Pairs of which the record says that they are unrelated (I.A.12.a); encounters without billed codes.',
    source: 'Guidelines I.A.12.a. No benchmark is used.',
    needs: 'codes',
    seenBy: [...CODING_READERS, 'biller'],
    where: (facts) => hasCodesBilled(facts) && facts.hasExcludes1 !== undefined,
    that: ({ hasExcludes1 }) => hasExcludes1 === true,
  }),
];
