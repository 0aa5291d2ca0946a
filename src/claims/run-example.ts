import type { Claim, ClaimDiagnosis, ClaimLine } from '../chart/claim.ts';
import type { Encounter } from '../chart/encounter.ts';
import { embeddedCodebook } from '../codebook/codebook.ts';
import type { Decision } from '../coding/decision.ts';
import type { ChartFacts, Edit, EditExample, ExampleClaim, ExampleSaid } from './define-edit.ts';
import { PAYER_POLICIES } from './embedded-payer-policies.ts';
import { makePolicyShelf } from './policy-shelf.ts';
import { makeScrubber, type Scrubber } from './scrub.ts';
import type { ClaimEdit, ScrubResult } from './scrub-schema.ts';

/** The day on which an example takes place when it names none: FY2027. */
const EXAMPLE_DATE = '2026-11-02';

/** The claim that an example of an edit describes. */
export function claimOf({ claim, date = EXAMPLE_DATE }: EditExample): Claim {
  const { kind = 'professional', typeOfBill, frequency, through, payer, lines = [] } = claim;
  return {
    id: 'example',
    kind,
    dateOfService: date,
    ...(through === undefined ? {} : { through }),
    ...(typeOfBill === undefined ? {} : { typeOfBill }),
    ...(frequency === undefined ? {} : { frequency }),
    ...(payer === undefined ? {} : { payer: { name: payer } }),
    diagnoses: claim.diagnoses.map((given, index) => diagnosisOf(given, index, claim)),
    lines: lines.map((line, index): ClaimLine => {
      const { cpt, modifiers = [], pointers = [], date: from, to } = line;
      return {
        number: index + 1,
        procedure: { ...(cpt === undefined ? {} : { code: cpt }), modifiers },
        pointers,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        at: { path: `/lines/${index}` },
      };
    }),
  };
}

function diagnosisOf(
  given: ExampleClaim['diagnoses'][number],
  index: number,
  { isX12 = false }: ExampleClaim,
): ClaimDiagnosis {
  const plain = {
    role: index === 0 ? 'principal' : 'other',
    system: 'icd-10-cm',
    at: { path: `/diagnoses/${index}` },
  } as const;
  const code = typeof given === 'string' ? given : given.code;
  const x12 = isX12 ? { code: code.replace('.', ''), qualifier: index === 0 ? 'ABK' : 'ABF' } : {};
  return { ...plain, code, ...x12, ...(typeof given === 'string' ? {} : given) };
}

function encounterOf(example: EditExample): Encounter | undefined {
  const { note, documents, problemList, setting, date = EXAMPLE_DATE } = example;
  if (note === undefined) return undefined;
  return {
    id: 'example',
    note,
    dateOfService: date,
    ...(documents === undefined ? {} : { documents }),
    ...(problemList === undefined ? {} : { problemList: problemList.map((code) => ({ code })) }),
    ...(setting === undefined ? {} : { setting }),
  };
}

/** What reads the note of an example: an engine. */
type Reader = {
  readonly code: (encounter: Encounter) => Decision;
  readonly reported: (encounter: Encounter) => readonly string[];
};

/** The chart of the visit that the example’s note documents; undefined when the claim comes alone. */
export function chartOf(example: EditExample, reader: Reader): ChartFacts | undefined {
  const encounter = encounterOf(example);
  if (encounter === undefined) return undefined;
  const { problemList } = encounter;
  return {
    decision: reader.code(encounter),
    reported: () => reader.reported(encounter),
    ...(problemList === undefined ? {} : { problemList }),
  };
}

/** Scrubs examples: with the code sets and payer policies of the repository, and its edits or others. */
export function scrubberOfExamples(edits?: readonly Edit[]): Scrubber {
  return makeScrubber({
    codebook: embeddedCodebook(),
    policies: makePolicyShelf(PAYER_POLICIES),
    ...(edits === undefined ? {} : { edits }),
  });
}

/** In what the edits of this rule differ from those of the example; empty when it holds. */
export function differences(
  rule: string,
  { gives }: EditExample,
  { edits }: ScrubResult,
): string[] {
  const own = edits.filter((edit) => edit.rule === rule);
  if (own.length !== gives.length)
    return [`says ${own.length} things, expected ${gives.length}: ${JSON.stringify(own)}`];
  return gives.flatMap((expected, index) => differs(expected, own[index]));
}

function differs(expected: ExampleSaid, said: ClaimEdit | undefined): string[] {
  if (said === undefined) return ['says nothing'];
  const { because, ...fields } = expected;
  const wrong = Object.entries(fields).flatMap(([field, value]) => {
    const [is, shouldBe] = [JSON.stringify(fieldOf(said, field)), JSON.stringify(value)];
    return is === shouldBe ? [] : [`${field} is ${is}, expected ${shouldBe}`];
  });
  return because === undefined || said.because.includes(because)
    ? wrong
    : [...wrong, `because is "${said.because}", expected "${because}"`];
}

function fieldOf(said: ClaimEdit, field: string): unknown {
  return Object.entries(said).find(([name]) => name === field)?.[1];
}
