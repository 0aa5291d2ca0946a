import { z } from 'zod';
import type { Decision } from '../../coding/decision.ts';

/** Why an encounter was read: for the first time, or again. */
export const DECISION_CAUSES = [
  'first-reading',
  'text-changed',
  'query-answered',
  'release-imported',
  'engine-changed',
  'policy-changed',
  'asked-for',
] as const;
export type DecisionCause = (typeof DECISION_CAUSES)[number];

const fromTo = z.object({ from: z.string(), to: z.string() });

/** What a new version of a decision differs in, and what made the difference. */
export const decisionChangeSchema = z.object({
  codes: z.array(
    z.object({
      code: z.string(),
      change: z.enum(['added', 'removed', 'moved']),
      /** rules that carry the code now, carried it before, or withhold it now */
      rules: z.array(z.string()),
    }),
  ),
  release: fromTo.optional(),
  engine: fromTo.optional(),
  /** names of the texts that were read for the first time */
  texts: z.array(z.string()).optional(),
});
export type DecisionChange = z.infer<typeof decisionChangeSchema>;

/** Compares two readings of an encounter. @param texts names of the texts that the later one read and the earlier did not */
export function compareDecisions(
  before: Decision | undefined,
  after: Decision,
  texts: readonly string[],
): DecisionChange {
  if (before === undefined) return { codes: [] };
  const change: DecisionChange = { codes: [...codeChanges(before, after)] };
  const { release: earlier } = before.codeSet;
  const { release: later } = after.codeSet;
  if (earlier !== later) change.release = { from: earlier, to: later };
  if (before.engine !== after.engine) change.engine = { from: before.engine, to: after.engine };
  if (texts.length > 0) change.texts = [...texts];
  return change;
}

function* codeChanges(
  before: Decision,
  after: Decision,
): Generator<DecisionChange['codes'][number]> {
  const earlier = new Map(before.codes.map((decided, index) => [decided.code, { decided, index }]));
  for (const [index, { code, rules }] of after.codes.entries()) {
    const was = earlier.get(code);
    if (was === undefined) yield { code, change: 'added', rules };
    else if (was.index !== index) yield { code, change: 'moved', rules };
    earlier.delete(code);
  }
  for (const [code, { decided }] of earlier) {
    const withheld = after.withheld
      .filter((one) => one.code === code)
      .flatMap(({ rules }) => rules);
    yield { code, change: 'removed', rules: [...new Set([...decided.rules, ...withheld])] };
  }
}

/** Whether a reading says just what the one before said, whichever engine and release made it. */
export function saysTheSame(before: Decision, after: Decision): boolean {
  return JSON.stringify(wordsOf(before)) === JSON.stringify(wordsOf(after));
}

function wordsOf({ engine: _engine, codeSet: _codeSet, ...said }: Decision): unknown {
  return said;
}
