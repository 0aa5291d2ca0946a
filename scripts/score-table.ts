/** Counts the rows of the decision table that the examples of the rules stand for. */
import type { RuleExample } from '../src/coding/define-rule.ts';
import { RULES } from '../src/coding/rulebook.ts';
import { differences, encounterOf } from '../src/coding/run-example.ts';
import { makeEngine } from '../src/engine.ts';

export const ROWS = Array.from(
  { length: 157 },
  (_, index) => `D${String(index + 1).padStart(3, '0')}`,
);
export const KINDS = ['supports', 'insufficient', 'trap'] as const;
type Kind = (typeof KINDS)[number];

/** What the examples say of one row: the kinds that hold, and the names of those that do not. */
export type RowScore = {
  readonly row: string;
  readonly missing: readonly Kind[];
  readonly failing: readonly string[];
};

type RowExample = Pick<RuleExample, 'row' | 'kind' | 'name'>;

/** A row is covered when it has examples of all three kinds and every one of them holds. */
export function scoreRows(
  examples: readonly { readonly example: RowExample; readonly holds: boolean }[],
): RowScore[] {
  const byRow = Map.groupBy(examples, ({ example }) => example.row ?? '');
  return ROWS.map((row) => {
    const ofRow = byRow.get(row) ?? [];
    const kinds = new Set(ofRow.filter(({ holds }) => holds).map(({ example }) => example.kind));
    return {
      row,
      missing: KINDS.filter((kind) => !kinds.has(kind)),
      failing: ofRow.filter(({ holds }) => !holds).map(({ example }) => example.name),
    };
  });
}

/** Runs every example of every rule. */
export function runExamples(): { example: RuleExample; rule: string; holds: boolean }[] {
  return RULES.flatMap((rule) =>
    rule.examples.map((example) => {
      const engine = makeEngine({ policies: example.policies ?? {} });
      const holds = differences(example, engine.code(encounterOf(example))).length === 0;
      return { example, rule: rule.id, holds };
    }),
  );
}
