import { isWithin } from '../../chart/service-date.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import { saidOf } from '../../coding/footprint.ts';
import { digestOf, type EngineParts, type RulePart } from './engine-parts.ts';
import { phraseChange, type TextTest } from './phrase-change.ts';

/** What the index holds of one reading. */
export type IndexedReading = {
  readonly dateOfService: string;
  readonly concepts: ReadonlyMap<string, number>;
  /** codes that were asked about, and the digest of what the code set said of them on the day */
  readonly codes: readonly string[];
  readonly said: string;
  readonly policies: readonly string[];
};

/** What of the stored readings a change can touch. */
export type Change = {
  /** true when the reading may say something else for its concepts, codes or policies */
  readonly touches: (reading: IndexedReading) => boolean;
  /** true when a text of the encounter may be read otherwise; missing when no phrase changed */
  readonly standsIn?: TextTest;
};

/** What differs between two engines. `all` when every decision may be another one, undefined when none is. */
export function changeBetween(
  before: EngineParts,
  now: EngineParts,
  codebook: Codebook,
): Change | 'all' | undefined {
  if (before.core !== now.core) return 'all';
  const rules = changedRules(before.rules, now.rules);
  const standsIn = phraseChange(before.phrases, now.phrases);
  if (rules === 'all' || standsIn === 'all') return 'all';
  const policies = changedPolicies(before, now);
  const hasCodes = before.codes !== now.codes;
  if (rules.length + policies.size === 0 && !hasCodes && standsIn === undefined) return undefined;
  return {
    touches: (reading) =>
      rules.some((rule) => canSpeak(rule, reading)) ||
      reading.policies.some((policy) => policies.has(policy)) ||
      (hasCodes && saidOfCodes(codebook, reading.codes, reading.dateOfService) !== reading.said),
    ...(standsIn === undefined ? {} : { standsIn }),
  };
}

/** As they were and as they are. The order of those that stayed counts: reasons and remarks stand in it. */
function changedRules(
  before: readonly RulePart[],
  now: readonly RulePart[],
): readonly RulePart[] | 'all' {
  const [earlier, later] = [before, now].map(
    (rules) => new Map(rules.map((rule) => [rule.id, rule])),
  );
  const order = (rules: readonly RulePart[], other: ReadonlyMap<string, RulePart> | undefined) =>
    rules.filter(({ id }) => other?.has(id)).map(({ id }) => id);
  if (order(before, later).join('\n') !== order(now, earlier).join('\n')) return 'all';
  const differs = ({ id, digest }: RulePart, other: ReadonlyMap<string, RulePart> | undefined) =>
    other?.get(id)?.digest !== digest;
  return [
    ...before.filter((rule) => differs(rule, later)),
    ...now.filter((rule) => differs(rule, earlier)),
  ];
}

/** A rule says nothing of a note in which nothing stands as it asks: see `questionsOfNothing`. */
function canSpeak({ from, until, asks }: RulePart, reading: IndexedReading): boolean {
  if (!isWithin(reading.dateOfService, from, until)) return false;
  if (asks === undefined) return true;
  const { concepts } = reading;
  return asks.some(
    ({ of, wanted, and }) =>
      of.some((concept) => ((concepts.get(concept) ?? 0) & wanted) !== 0) &&
      (and === undefined || and.some((concept) => concepts.has(concept))),
  );
}

function changedPolicies(before: EngineParts, now: EngineParts): ReadonlySet<string> {
  const ids = new Set([...Object.keys(before.policies), ...Object.keys(now.policies)]);
  return new Set([...ids].filter((id) => before.policies[id] !== now.policies[id]));
}

type Answers = { readonly codes: Map<string, string>; readonly lists: Map<string, string> };
const answers = new WeakMap<Codebook, Answers>();
/** Few codes on few days stand for many encounters. */
const MOST_KEPT = 100_000;

/** Digest of what a code set says of some codes on a day. */
export function saidOfCodes(codebook: Codebook, codes: readonly string[], date: string): string {
  const known = answers.get(codebook) ?? { codes: new Map(), lists: new Map() };
  answers.set(codebook, known);
  return kept(known.lists, `${date} ${codes.join(' ')}`, () =>
    digestOf(
      codes
        .map((code) =>
          kept(known.codes, `${date} ${code}`, () =>
            digestOf(JSON.stringify(saidOf(codebook, code, date))),
          ),
        )
        .join(' '),
    ),
  );
}

function kept(known: Map<string, string>, key: string, make: () => string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  const text = make();
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, text);
  return text;
}
