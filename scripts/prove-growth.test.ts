import { expect, it } from 'vitest';
import { makeEngine } from '../src/engine.ts';
import { RULE_CARDS } from '../src/verify/embedded-cards.ts';
import { verifyDecision } from '../src/verify/verify-decision.ts';
import { TEXTS } from './prove-growth.ts';

const engine = makeEngine();

it.each([...TEXTS])('a long note of %s is read, and its decision holds', (_, textOf) => {
  const encounter = { id: 'e1', note: textOf(48 * 1024), dateOfService: '2026-11-02' };
  const decision = engine.code(encounter);
  expect(verifyDecision(decision, encounter, engine.codebook, RULE_CARDS)).toEqual([]);
});
