import { describe, expect, it } from 'vitest';
import { makeEngine } from '../engine.ts';
import { defineRule, type Rule, type RuleFinding } from './define-rule.ts';
import type { Facts } from './facts.ts';
import { conceptsAsked, ruleChooser } from './rule-choice.ts';
import { RULES } from './rulebook.ts';
import { encounterOf } from './run-example.ts';

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

describe('what a rule asks for', () => {
  it('is every concept that it asks for when it finds none', () => {
    const rule = ruleThat((facts) => {
      if (facts.diagnosed('sciatica', 'radiculopathy').length === 0) {
        if (facts.linked(['leg-pain'], ['disc-displacement']).length > 0) return [remark];
        return facts.side('low-back-pain') === 'left' ? [remark] : [];
      }
      return facts.stated('spondylosis').length > 0 ? [remark] : [];
    });
    expect(conceptsAsked(rule)).toEqual(
      new Set(['sciatica', 'radiculopathy', 'leg-pain', 'low-back-pain']),
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
    expect(conceptsAsked(rule)).toBeUndefined();
    const chosen = ruleChooser([rule])(makeEngine().read({ id: 'e1', note: '' }));
    expect(chosen).toEqual([rule]);
  });

  it('is what it asks for in any setting', () => {
    const rule = ruleThat((facts) =>
      facts.diagnosed(facts.setting === 'ed' ? 'low-back-strain' : 'sciatica').length > 0
        ? [remark]
        : [],
    );
    expect(conceptsAsked(rule)).toEqual(new Set(['sciatica', 'low-back-strain']));
  });

  it('does not hide an error of a rule', () => {
    const rule = ruleThat(() => {
      throw new Error('wrong');
    });
    expect(() => conceptsAsked(rule)).toThrow('wrong');
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

it('most rules do not run on most notes', () => {
  const choose = ruleChooser(RULES);
  const evidence = makeEngine().read({ id: 'e1', note: 'Assessment: Sacroiliitis.' });
  expect(choose(evidence).length).toBeLessThan(RULES.length / 3);
});
