import type { Rule, RuleExample, RuleFinding } from './coding/define-rule.ts';
import { encounterOf } from './coding/run-example.ts';
import { makeEngine } from './engine.ts';
import { type Page, type PageFormat, printPage } from './reports/page.ts';
import {
  type RulebookEntry,
  rulebookIndex,
  rulePage,
  type WorkedExample,
} from './reports/rule-page.ts';
import { type Signature, signatureOf } from './reports/signatures.ts';
import { RULE_CARDS } from './verify/embedded-cards.ts';
import type { RuleCardData } from './verify/rule-card.ts';

/** One page to write: its name in the folder of the rulebook, and its whole text. */
export type RulebookFile = { readonly name: string; readonly text: string };

/**
 * Prints the rulebook: every example of every rule goes through the engine, with all rules taking part. The index is
 * README.md, or index.html.
 */
export function printRulebook(
  rules: readonly Rule[],
  cards: readonly RuleCardData[],
  signatures: readonly Signature[],
  format: PageFormat,
): RulebookFile[] {
  const fingerprints = new Map(cards.map(({ id, fingerprint }) => [id, fingerprint]));
  const entries = rules
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule): RulebookEntry => {
      const fingerprint = fingerprints.get(rule.id) ?? 'unknown';
      const signature = signatureOf(rule.id, fingerprint, signatures);
      const worked = rule.examples.map((example) => work(rule, example, rules));
      return { rule, fingerprint, signature, worked };
    });
  const file = (page: Page, name = page.name): RulebookFile => ({
    name: `${name}.${format}`,
    text: printPage(page, format),
  });
  const index = rulebookIndex(entries, makeEngine().version);
  return [
    file(index, format === 'html' ? 'index' : index.name),
    ...entries.map((entry) => file(rulePage(entry))),
  ];
}

/** The page of one rule, without its signature; undefined when there is no such rule. */
export function printRule(
  id: string,
  rules: readonly Rule[],
  format: PageFormat,
): string | undefined {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) return undefined;
  const worked = rule.examples.map((example) => work(rule, example, rules));
  const fingerprint = RULE_CARDS.find((card) => card.id === id)?.fingerprint ?? 'unknown';
  const signature = signatureOf(id, fingerprint, []);
  return printPage(rulePage({ rule, fingerprint, signature, worked }), format);
}

/** Decides an example and keeps what this one rule said of it. */
function work(rule: Rule, example: RuleExample, rules: readonly Rule[]): WorkedExample {
  const findings: RuleFinding[] = [];
  const overheard: Rule = {
    ...rule,
    check: (facts) => {
      const said = rule.check(facts);
      findings.push(...said);
      return said;
    },
  };
  const engine = makeEngine({
    rules: rules.map((each) => (each === rule ? overheard : each)),
    policies: example.policies ?? {},
  });
  return { example, decision: engine.code(encounterOf(example)), findings };
}
