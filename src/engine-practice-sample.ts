import { figureNamed } from './analytics/practice-figures.ts';
import type { PracticeRow } from './analytics/practice-row.ts';
import { unitsOf } from './analytics/tally.ts';
import type { Encounter } from './chart/encounter.ts';
import type { Decision } from './coding/decision.ts';
import type { Engine } from './engine.ts';
import { tipVocabulary } from './engine-tip-sheet.ts';
import type { PracticeReviewInput, SampledEncounter } from './reports/practice-review.ts';
import { withoutIdentifiers } from './reports/without-identifiers.ts';
import { drawSample } from './review/sample-audit-draw.ts';

/** Encounters shown of each kind of error. */
const EXAMPLES = 6;

const RESOLVABLE = figureNamed('resolvable-unspecified');

type Shown = 'sample' | 'unsupported' | 'underCoded';

/** Ids of the encounters that the review shows. */
export type DrawnEncounters = Readonly<Record<Shown, readonly string[]>>;

/** A sample by seed of what can be audited, and examples of unsupported and of missed codes, drawn in the same way. */
export function drawEncounters(
  rows: readonly PracticeRow[],
  {
    many,
    seed,
    hash,
  }: { readonly many: number; readonly seed: string; readonly hash: (text: string) => string },
): DrawnEncounters {
  const drawn = (belongs: (row: PracticeRow) => boolean, each: number): string[] => {
    const frame = rows
      .filter(({ facts }) => facts.billed.length > 0 && facts.supported !== undefined)
      .filter(belongs)
      .map(({ facts: { id, dateOfService, provider = '', payer = '', billed: codes } }) => ({
        id,
        dateOfService,
        provider,
        payer,
        codes,
        hasNote: true,
      }));
    return drawSample(frame, [], { each }, seed, hash).rows.map(({ row: { id } }) => id);
  };
  return {
    sample: drawn(() => true, many),
    unsupported: drawn(({ unsupported }) => unsupported.length > 0, EXAMPLES),
    underCoded: drawn(isUnderCoded, EXAMPLES),
  };
}

/** More is documented than was billed: a code is missing beside what is right, or the unspecified code stands for a more exact one. */
function isUnderCoded({ missed, unsupported, retired, facts }: PracticeRow): boolean {
  if (missed.length === 0 || retired.length > 0) return false;
  return unsupported.length === 0 || unitsOf(RESOLVABLE, facts).count > 0;
}

/** An encounter with its decision as it was kept; without one it is decided now. */
export type EncounterToShow = { readonly encounter: Encounter; readonly decision?: Decision };

/** The drawn encounters as the review shows them. One that is not among those given is left out. */
export function sampledEncounters(
  engine: Engine,
  drawn: DrawnEncounters,
  encounters: ReadonlyMap<string, EncounterToShow>,
): Pick<PracticeReviewInput, Shown> {
  const shown = (ids: readonly string[]): SampledEncounter[] =>
    ids.flatMap((id) => {
      const found = encounters.get(id);
      return found === undefined ? [] : [sampledEncounter(engine, found)];
    });
  return {
    sample: shown(drawn.sample),
    unsupported: shown(drawn.unsupported),
    underCoded: shown(drawn.underCoded),
  };
}

/** One encounter of a sample: what was billed, what the note supports, and the sentences that carry it, without identifiers. */
function sampledEncounter(
  engine: Engine,
  { encounter: given, decision: kept }: EncounterToShow,
): SampledEncounter {
  const { decision: made, encounter, evidence } = engine.work(given);
  const decision = kept ?? made;
  const spans = [...decision.codes, ...decision.withheld]
    .flatMap((one) => one.evidence)
    .filter(({ document }) => document === 'note');
  const words = new Map<string, string>();
  for (const span of spans) {
    const sentence = evidence?.sentences.find(
      ({ document, start, end }) => document === 'note' && start <= span.start && span.end <= end,
    );
    if (encounter === undefined || sentence === undefined) continue;
    const plain = withoutIdentifiers(
      encounter.note.slice(sentence.start, sentence.end),
      tipVocabulary(),
    );
    const place = `characters ${span.start} to ${span.end}`;
    const shown = plain === undefined ? place : `“${plain}”, ${place}`;
    const key = plain ?? place;
    words.set(key, words.get(key) ?? shown);
  }
  const wrong = decision.findings.find(({ id }) => id === 'billed-code-not-supported');
  return {
    id: given.id,
    dateOfService: decision.dateOfService,
    billed: (given.billedCodes ?? []).map((code) => code.trim().toUpperCase()),
    supported: decision.codes.map(({ code }) => code),
    words: [...words.values()].slice(0, 2),
    because: wrong?.because ?? decision.codes[0]?.because ?? '',
  };
}
