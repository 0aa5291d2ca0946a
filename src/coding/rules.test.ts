import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isServiceDate, isWithin } from '../chart/service-date.ts';
import { embeddedCodebook } from '../codebook/codebook.ts';
import { type Engine, makeEngine } from '../engine.ts';
import type { Decision } from './decision.ts';
import type { Rule, RuleExample } from './define-rule.ts';
import { RULES } from './rulebook.ts';
import { differences, encounterOf, takesPart } from './run-example.ts';

const engines = new Map<string, Engine>();

function decide(example: RuleExample): Decision {
  const { policies = {} } = example;
  const key = JSON.stringify(policies);
  const engine = engines.get(key) ?? makeEngine({ policies });
  engines.set(key, engine);
  return engine.code(encounterOf(example));
}

const folder = readdirSync(new URL('rules', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3));

describe.each(RULES.map((rule): [string, Rule] => [rule.id, rule]))('%s', (_, rule) => {
  it.each(rule.examples.map((example): [string, RuleExample] => [example.name, example]))(
    '%s',
    (_name, example) => {
      expect(differences(example, decide(example))).toEqual([]);
    },
  );

  it('has an example that it decides, and one that it does not support', () => {
    const parts = rule.examples.map((example) => ({
      kind: example.kind,
      isPart: takesPart(rule.id, decide(example)),
    }));
    expect(parts.some(({ isPart }) => isPart)).toBe(true);
    expect(
      parts.some(({ kind, isPart }) => kind === 'insufficient' || kind === 'trap' || !isPart),
    ).toBe(true);
  });

  it('has examples on real days, with different names', () => {
    const names = rule.examples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { date } of rule.examples) {
      expect(date === undefined || isServiceDate(date)).toBe(true);
    }
  });

  it('has a card with a title, codes that exist, and a citation', () => {
    expect(rule.version).toBeGreaterThanOrEqual(1);
    expect(rule.title.trim()).not.toBe('');
    expect(rule.codes.length).toBeGreaterThan(0);
    expect(rule.codes.filter((code) => !exists(code))).toEqual([]);
    expect(rule.citations.length).toBeGreaterThan(0);
    for (const { source, section } of rule.citations) {
      expect(source.trim()).not.toBe('');
      expect(section.trim()).not.toBe('');
    }
  });

  it('is in force from a day until the same or a later one', () => {
    const { from, until } = rule.serviceDates;
    for (const day of [from, until]) expect(day === undefined || isServiceDate(day)).toBe(true);
    expect(from === undefined || isWithin(from, undefined, until)).toBe(true);
  });
});

const codebook = embeddedCodebook();

/** Some release has the code, or a code beneath it. */
function exists(code: string): boolean {
  const bare = code.replace(/-$/, '').replace(/\.$/, '');
  return (
    codebook.title(bare) !== undefined || everBillable().some((known) => known.startsWith(bare))
  );
}

let billable: readonly string[] | undefined;
function everBillable(): readonly string[] {
  billable ??= [
    ...new Set(codebook.releases.flatMap(({ effective }) => [...codebook.codes(effective)])),
  ];
  return billable;
}

it('the rulebook lists every file of the folder once, and each file is named by its rule', () => {
  expect(RULES.map(({ id }) => id).toSorted()).toEqual(folder.toSorted());
});
