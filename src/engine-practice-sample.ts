import type { Encounter } from './chart/encounter.ts';
import type { Engine } from './engine.ts';
import { tipVocabulary } from './engine-tip-sheet.ts';
import type { SampledEncounter } from './reports/practice-review.ts';
import { withoutIdentifiers } from './reports/without-identifiers.ts';

/** One encounter of a sample: what was billed, what the note supports, and the sentences that carry it, without identifiers. */
export function sampledEncounter(engine: Engine, given: Encounter): SampledEncounter {
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
