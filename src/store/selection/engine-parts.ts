import { createHash } from 'node:crypto';
import { z } from 'zod';
import { policiesText } from '../../coding/policies.ts';
import { type Question, questionsOfNothing } from '../../coding/rule-choice.ts';
import type { Engine } from '../../engine.ts';
import type { PhraseData } from '../../reading/phrase-book.ts';
import { sourceDigests } from './source-digests.ts';

const questionSchema = z.object({
  of: z.array(z.string()),
  wanted: z.number(),
  and: z.array(z.string()).optional(),
});

const rulePartSchema = z.object({
  id: z.string(),
  /** of its card, its functions and the files that only rules import */
  digest: z.string(),
  from: z.string().optional(),
  until: z.string().optional(),
  /** what it asks for, see `Question`; missing for a rule that looks at more than concepts */
  asks: z.array(questionSchema).optional(),
});

const entrySchema = z.object({
  id: z.string(),
  /** one to a line */
  phrases: z.string(),
  /** what the entry says beside its phrases, JSON */
  card: z.string(),
  expands: z.array(z.string()).optional(),
});

export const PHRASE_KINDS = ['concepts', 'cues', 'links', 'headings'] as const;

const phrasePartsSchema = z.object({
  /** word classes and lists of words, JSON */
  words: z.string(),
  classes: z.record(z.string(), z.array(z.string())),
  transparent: z.string(),
  concepts: z.array(entrySchema),
  cues: z.array(entrySchema),
  links: z.array(entrySchema),
  headings: z.array(entrySchema),
});

export const enginePartsSchema = z.object({
  /** of the program text that is no rule, phrase or code */
  core: z.string(),
  rules: z.array(rulePartSchema),
  phrases: phrasePartsSchema,
  policies: z.record(z.string(), z.string()),
  /** of the code set that comes with the product and the releases that were imported */
  codes: z.string(),
});

/** What an engine decides with, part by part, so that two of them can be compared. */
export type EngineParts = z.infer<typeof enginePartsSchema>;
export type RulePart = z.infer<typeof rulePartSchema>;
export type PhraseParts = z.infer<typeof phrasePartsSchema>;
export type PhraseEntry = z.infer<typeof entrySchema>;

type Made = {
  readonly parts: EngineParts;
  readonly text: string;
  readonly digest: string;
  /** of all but the codes and the policies */
  readonly rulesDigest: string;
  readonly policiesDigest: string;
};
const made = new WeakMap<Engine, Made>();

/** The parts of an engine, worked out once, with their text and its digest. */
export function partsOf(engine: Engine): Made {
  const known = made.get(engine);
  if (known !== undefined) return known;
  const parts = makeParts(engine);
  const text = JSON.stringify(parts);
  const rulesDigest = digestOf(JSON.stringify({ ...parts, codes: '', policies: {} }));
  const policiesDigest = digestOf(policiesText(parts.policies));
  const one = { parts, text, digest: digestOf(text), rulesDigest, policiesDigest };
  made.set(engine, one);
  return one;
}

function makeParts({ rules, phraseData, addedPhrases, policies, codebook }: Engine): EngineParts {
  const source = sourceDigests();
  const added = Map.groupBy(addedPhrases, ({ concept }) => concept);
  const data: PhraseData = {
    ...phraseData,
    concepts: phraseData.concepts.map((entry) => {
      const more = added.get(entry.id)?.map(({ phrase }) => phrase) ?? [];
      return { ...entry, phrases: [entry.phrases, ...more].join('\n') };
    }),
  };
  return {
    core: source.core,
    rules: rules.map((rule): RulePart => {
      const { from, until } = rule.serviceDates;
      const asks = questionsOfNothing(rule);
      return {
        id: rule.id,
        digest: digestOf(jsonOf([rule, source.rules.get(rule.id)])),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
        ...(asks === undefined ? {} : { asks: asks.map(questionPart) }),
      };
    }),
    phrases: phrasePartsOf(data),
    policies: { ...policies },
    codes: digestOf(jsonOf([source.codes, codebook.releases])),
  };
}

function questionPart({ of, wanted, and }: Question): z.infer<typeof questionSchema> {
  return { of: [...of], wanted, ...(and === undefined ? {} : { and: [...and] }) };
}

function phrasePartsOf({ classes, words, ...entries }: PhraseData): PhraseParts {
  const partOf = ({
    id,
    phrases,
    ...card
  }: PhraseData[(typeof PHRASE_KINDS)[number]][number]): PhraseEntry => ({
    id,
    phrases,
    card: JSON.stringify(card),
    ...('expands' in card && card.expands !== undefined ? { expands: [...card.expands] } : {}),
  });
  return {
    words: JSON.stringify([classes, words]),
    classes: Object.fromEntries(Object.entries(classes).map(([name, list]) => [name, [...list]])),
    transparent: words.transparent,
    concepts: entries.concepts.map(partOf),
    cues: entries.cues.map(partOf),
    links: entries.links.map(partOf),
    headings: entries.headings.map(partOf),
  };
}

/** A rule is also its functions: their source counts. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'function' || inner instanceof RegExp ? String(inner) : inner,
  );
}

/** Sixteen hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
