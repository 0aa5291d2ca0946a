import type { PracticeRow } from './analytics/practice-row.ts';
import type { Encounter } from './chart/encounter.ts';
import type { Engine } from './engine.ts';
import { tipVocabulary } from './engine-tip-sheet.ts';
import type { PracticeReviewInput, SampledEncounter } from './reports/practice-review.ts';
import { withoutIdentifiers } from './reports/without-identifiers.ts';
import { drawSample } from './review/sample-audit-draw.ts';

/** Encounters shown of each kind of error. */
const EXAMPLES = 6;

/** A sample by seed of what can be audited, and examples of unsupported and of missed codes, drawn in the same way. */
export function sampledEncounters(
  engine: Engine,
  rows: readonly PracticeRow[],
  encounters: ReadonlyMap<string, Encounter>,
  {
    many,
    seed,
    hash,
  }: { readonly many: number; readonly seed: string; readonly hash: (text: string) => string },
): Pick<PracticeReviewInput, 'sample' | 'unsupported' | 'underCoded'> {
  const drawn = (belongs: (row: PracticeRow) => boolean, each: number): SampledEncounter[] => {
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
    return drawSample(frame, [], { each }, seed, hash).rows.flatMap(({ row: { id } }) => {
      const encounter = encounters.get(id);
      return encounter === undefined ? [] : [sampledEncounter(engine, encounter)];
    });
  };
  return {
    sample: drawn(() => true, many),
    unsupported: drawn(({ unsupported }) => unsupported.length > 0, EXAMPLES),
    underCoded: drawn(({ missed, retired }) => missed.length > 0 && retired.length === 0, EXAMPLES),
  };
}

/** One encounter of a sample: what was billed, what the note supports, and the sentences that carry it, without identifiers. */
function sampledEncounter(engine: Engine, given: Encounter): SampledEncounter {
  const { decision, encounter, evidence } = engine.work(given);
  const spans = [...decision.codes, ...decision.withheld]
    .flatMap((one) => one.evidence)
    .filter(({ document }) => document === 'note');
  const words = new Set<string>();
  for (const span of spans) {
    const sentence = evidence?.sentences.find(
      ({ document, start, end }) => document === 'note' && start <= span.start && span.end <= end,
    );
    if (encounter === undefined || sentence === undefined) continue;
    const plain = withoutIdentifiers(
      encounter.note.slice(sentence.start, sentence.end),
      tipVocabulary(),
    );
    words.add(plain ?? `characters ${span.start} to ${span.end}`);
  }
  const wrong = decision.findings.find(({ id }) => id === 'billed-code-not-supported');
  return {
    id: decision.id,
    dateOfService: decision.dateOfService,
    billed: (given.billedCodes ?? []).map((code) => code.trim().toUpperCase()),
    supported: decision.codes.map(({ code }) => code),
    words: [...words].slice(0, 2),
    because: wrong?.because ?? decision.codes[0]?.because ?? '',
  };
}
