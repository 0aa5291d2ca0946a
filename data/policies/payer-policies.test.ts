import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Claim } from '../../src/chart/claim.ts';
import { compilePolicy } from '../../src/claims/compiled-policy.ts';
import { PAYER_POLICIES } from '../../src/claims/embedded-payer-policies.ts';
import { type PayerPolicy, payerPolicySchema } from '../../src/claims/payer-policy-schema.ts';
import { makePolicyShelf } from '../../src/claims/policy-shelf.ts';
import { makeScrubber } from '../../src/claims/scrub.ts';
import { embeddedCodebook } from '../../src/codebook/codebook.ts';

const folder = new URL('payers/', import.meta.url);
const codebook = embeddedCodebook();
const policies = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name): [string, PayerPolicy] => [
    name,
    payerPolicySchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
  ]);

type Case = NonNullable<PayerPolicy['cases']>['met'];

function claimOf({ claim }: Case, payer: string): Claim {
  const { diagnoses, procedure, modifiers = [], date } = claim;
  return {
    id: 'case',
    kind: 'professional',
    dateOfService: date,
    payer: { name: payer },
    diagnoses: diagnoses.map((code, at) => ({
      code,
      role: at === 0 ? 'principal' : 'other',
      system: 'icd-10-cm',
    })),
    lines:
      procedure === undefined
        ? []
        : [
            {
              number: 1,
              procedure: { code: procedure, modifiers },
              pointers: diagnoses.map((_, at) => at + 1),
            },
          ],
  };
}

describe.each(policies)('%s', (_, policy) => {
  it('has one case that is met and one that is not', () => {
    expect(policy.cases).toBeDefined();
    expect(policy.cases?.met).not.toEqual(policy.cases?.unmet);
  });

  it.each(['met', 'unmet'] as const)('answers the case that is %s', (which) => {
    const wanted = policy.cases?.[which];
    if (wanted === undefined) return;
    const scrubber = makeScrubber({
      codebook,
      policies: makePolicyShelf({ ...PAYER_POLICIES, policies: [policy] }),
    });
    const { edits } = scrubber.scrub(claimOf(wanted, policy.matches[0] ?? ''));
    const own = edits.filter((edit) => edit.policy === policy.id);
    const answer = own.find(({ edit }) => edit === 'coverage')?.answer;
    const pairs = own.filter(({ edit }) => edit === 'payer-pair').map(({ codes }) => codes);
    expect([answer, pairs]).toEqual([wanted.answer, wanted.pairs ?? []]);
    const modifiers = own.filter(({ edit }) => edit === 'payer-modifier');
    expect(modifiers).toHaveLength(wanted.missingModifiers?.length ?? 0);
    for (const modifier of wanted.missingModifiers ?? [])
      expect(modifiers.some(({ because }) => because.includes(modifier))).toBe(true);
    const { procedure = '', diagnoses } = wanted.claim;
    expect(compilePolicy(policy).answer(procedure, diagnoses)?.recalled).toBe(wanted.recalled);
  });

  it('never says that something is covered', () => {
    expect(JSON.stringify(policy)).not.toMatch(/\bcovered\b/i);
  });

  it('names procedures by number only', () => {
    for (const number of policy.procedures)
      expect(number).toMatch(/^[0-9A-Z]\d{3}[0-9A-Z](?:-[0-9A-Z]\d{3}[0-9A-Z])?$/);
  });
});

describe('the index of Medicare documents', () => {
  const { index, topics, contractors } = PAYER_POLICIES;

  it('has 150 documents, each once, of a topic and a contractor that are known', () => {
    expect(index).toHaveLength(150);
    expect(new Set(index.map(({ id }) => id)).size).toBe(150);
    const known = new Set(topics.map(({ id }) => id));
    const named = new Set(contractors.map(({ name }) => name));
    expect(
      index.filter(({ topic, contractor }) => !known.has(topic) || !named.has(contractor)),
    ).toEqual([]);
  });

  it('has every Medicare document that a worked policy rests on, of the same version', () => {
    const documents = policies.flatMap(([, policy]) =>
      policy.documents.filter(({ type }) => type === 'LCD' || type === 'Article'),
    );
    expect(documents.length).toBeGreaterThan(10);
    for (const { id, type, version, effective, url } of documents)
      expect(index.find((each) => each.id === id)).toMatchObject({ type, version, effective, url });
  });
});
