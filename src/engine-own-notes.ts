import type { ServiceDate } from './chart/service-date.ts';
import type { EvidenceSpan } from './coding/decision.ts';
import type { Engine, Worked } from './engine.ts';
import { tipVocabulary } from './engine-tip-sheet.ts';
import type { OwnCode, OwnNotes, TipLine } from './reports/tip-sheet.ts';
import { withoutIdentifiers } from './reports/without-identifiers.ts';

const FAMILY = /^M54\.5/;
const MOST_CODES = 6;
const MOST_SENTENCES = 2;

type Gathered = { encounters: number; readonly sentences: Map<string, number> };

/**
 * What a provider’s own notes gave, with their sentences: identifiers taken out, and only those that give the code on the
 * day when they stand alone in an assessment. Most frequent first.
 */
export function ownNotes(
  engine: Engine,
  provider: string,
  records: readonly unknown[],
  on: ServiceDate,
): OwnNotes {
  const codes = new Map<string, Gathered>();
  const withheld = new Map<string, { encounters: number; wouldNeed: string }>();
  for (const record of records) {
    const worked = engine.work(record);
    for (const { code, evidence } of worked.decision.codes) {
      const gathered = codes.get(code) ?? { encounters: 0, sentences: new Map<string, number>() };
      gathered.encounters++;
      for (const sentence of sentencesOf(worked, evidence))
        gathered.sentences.set(sentence, (gathered.sentences.get(sentence) ?? 0) + 1);
      codes.set(code, gathered);
    }
    for (const { code, wouldNeed } of worked.decision.withheld.filter((one) =>
      FAMILY.test(one.code),
    ))
      withheld.set(code, { encounters: (withheld.get(code)?.encounters ?? 0) + 1, wouldNeed });
  }
  return {
    provider,
    encounters: records.length,
    codes: [...codes]
      .toSorted(([a, one], [b, other]) => other.encounters - one.encounters || (a < b ? -1 : 1))
      .map(([code, gathered]) => ownCode(engine, code, gathered, on))
      .filter(({ sentences }) => sentences.length > 0)
      .slice(0, MOST_CODES),
    withheld: [...withheld].map(([code, one]) => ({ code, ...one })),
  };
}

function ownCode(engine: Engine, code: string, gathered: Gathered, on: ServiceDate): OwnCode {
  const sentences = [...gathered.sentences]
    .toSorted(([a, one], [b, other]) => other - one || a.length - b.length || (a < b ? -1 : 1))
    .map(([sentence]) => decidedLine(engine, sentence, on, code))
    .filter((line) => line !== undefined);
  return {
    code,
    title: engine.codebook.title(code, on) ?? '',
    encounters: gathered.encounters,
    sentences: sentences.slice(0, MOST_SENTENCES),
  };
}

/** A sentence alone in an assessment, as it is decided on the day. Undefined when it gives not that code, or none. */
export function decidedLine(
  engine: Engine,
  sentence: string,
  on: ServiceDate,
  code?: string,
): TipLine | undefined {
  const note = `Assessment: ${sentence}`;
  const decision = engine.code({ id: 'line', note, dateOfService: on, setting: 'office' });
  const decided = decision.codes.find((one) => code === undefined || one.code === code);
  if (decided === undefined) return undefined;
  const evidence = decided.evidence.map(({ start, end }) => ({ start, end }));
  const gives = decision.codes.map((one) => one.code);
  return { note, gives, evidence, because: decided.because };
}

/** The sentences of the note that the evidence stands in, without identifiers; each once a note. */
export function sentencesOf(
  { encounter, evidence }: Worked,
  spans: readonly EvidenceSpan[],
): Set<string> {
  const found = new Set<string>();
  if (encounter === undefined || evidence === undefined) return found;
  for (const span of spans.filter(({ document }) => document === 'note')) {
    const sentence = evidence.sentences.find(
      ({ document, start, end }) => document === 'note' && start <= span.start && span.end <= end,
    );
    if (sentence === undefined) continue;
    const words = encounter.note
      .slice(sentence.start, sentence.end)
      .replace(/^\s*(?:\d+[.)]|[-•*])\s*/, '')
      .replace(/^(?:assessment|impression|a\/p|dx|imp)\s*:\s*/i, '');
    const plain = withoutIdentifiers(words, tipVocabulary());
    if (plain !== undefined && plain.length > 12) found.add(plain);
  }
  return found;
}
