import { describe, expect, it } from 'vitest';
import { makeEngine } from '../engine.ts';
import { defineRule, type Rule, type RuleFinding } from './define-rule.ts';
import type { Facts } from './facts.ts';
import { askedOfNothing, ruleChooser } from './rule-choice.ts';
import { RULES } from './rulebook.ts';
import { encounterOf } from './run-example.ts';
import { STANDINGS, settleStandings } from './standing.ts';

function ruleThat(check: (facts: Facts) => readonly RuleFinding[]): Rule {
  return defineRule({
    id: 'a-rule',
    version: 1,
    title: '',
    codes: [],
    serviceDates: {},
    citations: [],
    exceptions: [],
    examples: [],
    check,
  });
}

const remark: RuleFinding = {
  stance: 'remarks',
  id: 'seen',
  severity: 'info',
  because: 'It was seen.',
  owner: 'coder',
  evidence: [],
};

function chosenOf(rules: readonly Rule[], note: string): readonly Rule[] {
  const evidence = makeEngine().read({ id: 'e1', note });
  return ruleChooser(rules)(evidence, settleStandings(evidence, 'office'));
}

describe('what a rule asks for', () => {
  it('is every concept that it asks for when it finds none', () => {
    const rule = ruleThat((facts) => {
      if (facts.diagnosed('sciatica', 'radiculopathy').length === 0) {
        if (facts.linked(['leg-pain'], ['disc-displacement']).length > 0) return [remark];
        return facts.side('low-back-pain') === 'left' ? [remark] : [];
      }
      return facts.stated('spondylosis').length > 0 ? [remark] : [];
    });
    expect(askedOfNothing(rule)).toEqual(
      new Map([
        ['sciatica', STANDINGS.diagnosed],
        ['radiculopathy', STANDINGS.diagnosed],
        ['leg-pain', STANDINGS.mentioned],
        ['low-back-pain', STANDINGS.tellsSide],
      ]),
    );
  });

  it.each<[string, (facts: Facts) => boolean]>([
    ['one setting alone', ({ setting }) => setting === 'other'],
    ['the date', ({ dateOfService }) => dateOfService > '2026'],
    ['the record', ({ encounter }) => encounter.billedCodes !== undefined],
    ['the evidence', ({ evidence }) => evidence.hasAssessment],
    ['a policy', (facts) => facts.policy('disc-bulge') === 'displacement'],
    ['a code', (facts) => facts.codeStatus('M54.50').status === 'valid'],
    ['nothing at all', () => true],
  ])('is not known of a rule that looks at %s', (_, holds) => {
    const rule = ruleThat((facts) => (holds(facts) ? [remark] : []));
    expect(askedOfNothing(rule)).toBeUndefined();
    expect(chosenOf([rule], '')).toEqual([rule]);
  });

  it('is what it asks for in any setting', () => {
    const rule = ruleThat((facts) =>
      facts.diagnosed(facts.setting === 'ed' ? 'low-back-strain' : 'sciatica').length > 0
        ? [remark]
        : [],
    );
    expect(askedOfNothing(rule)).toEqual(
      new Map([
        ['sciatica', STANDINGS.diagnosed],
        ['low-back-strain', STANDINGS.diagnosed],
      ]),
    );
  });

  it('does not hide an error of a rule', () => {
    const rule = ruleThat(() => {
      throw new Error('wrong');
    });
    expect(() => askedOfNothing(rule)).toThrow('wrong');
  });
});

it('decisions are the same as when every rule runs on every note', () => {
  const chosen = makeEngine({ today: '2026-11-02' });
  const all = makeEngine({ today: '2026-11-02', rules: RULES });
  for (const rule of RULES) {
    for (const example of rule.examples) {
      const record = encounterOf(example);
      expect(chosen.code(record)).toEqual(all.code(record));
    }
  }
});

it('a rule runs when something stands as it asks, and not when it only stands otherwise', () => {
  const rule = ruleThat((facts) => (facts.diagnosed('sciatica').length > 0 ? [remark] : []));
  expect(chosenOf([rule], 'Assessment: Sciatica.')).toEqual([rule]);
  expect(chosenOf([rule], 'Assessment: No sciatica.')).toEqual([]);
});

it('most rules do not run on most notes', () => {
  expect(chosenOf(RULES, 'Assessment: Sacroiliitis.').length).toBeLessThan(RULES.length / 4);
});
