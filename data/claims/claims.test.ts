import { describe, expect, it } from 'vitest';
import { type AuthoredClaim, readAuthored, scoreClaim } from '../../scripts/score-claims.ts';
import { EDITS } from '../../src/claims/edit-list.ts';
import { EDIT_NAMES } from '../../src/claims/edit-names.ts';

const authored = readAuthored();

describe('claims of low back visits', () => {
  it.each(authored.map((claim): [string, AuthoredClaim] => [claim.why, claim]))(
    '%s',
    (_, claim) => {
      for (const { way, missing, unwanted } of scoreClaim(claim))
        expect({ way, missing, unwanted }).toEqual({ way, missing: [], unwanted: [] });
    },
  );

  it('are at least sixty, of different names, and some of them are clean', () => {
    expect(authored.length).toBeGreaterThanOrEqual(60);
    expect(new Set(authored.map(({ id }) => id)).size).toBe(authored.length);
    expect(authored.filter(({ finds }) => finds.length === 0).length).toBeGreaterThan(10);
  });

  it('have every edit that can be told', () => {
    const found = new Set(authored.flatMap(({ finds }) => finds.map((find) => find.split(' ')[1])));
    expect(EDIT_NAMES.filter((name) => !found.has(name))).toEqual([]);
    expect(EDITS.map(({ edit }) => edit).filter((name) => !found.has(name))).toEqual([]);
  });
});
