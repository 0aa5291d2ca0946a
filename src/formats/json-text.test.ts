import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './json-text.ts';

describe('JSON text', () => {
  it.each([
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{"a":1 "b":2}', 7],
    ['[1,2', 4],
    ['[1,,2]', 3],
    ['{"a":"cut', 5],
    ['{"a":"bad \\x escape"}', 5],
    ['[01]', 1],
    ['[1] x', 4],
    ['', 0],
    ['{]', 1],
    ['[}', 1],
    ['nul', 0],
    ['[{"a":[{}, {"b": tru}]}]', 17],
  ])('of %j says that it stops at character %d', (text, faultAt) => {
    expect(readJson(text)).toEqual({ issue: 'format/json-malformed', faultAt });
  });

  it('finds the place of a letter that was put into it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, place) => {
        const at = place % (json.length + 1);
        const read = readJson(`${json.slice(0, at)}\u0001${json.slice(at)}`);
        // inside a string the fault is told where the string begins
        expect('faultAt' in read ? read.faultAt : Number.POSITIVE_INFINITY).toBeLessThanOrEqual(at);
      }),
    );
  });

  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readJson(json)).toEqual({ value: JSON.parse(json) });
      }),
    );
  });

  it('does not parse what is nested too deep, brackets in strings aside', () => {
    const deep = `["${'['.repeat(300_000)}\\"${'['.repeat(9)}",${'['.repeat(600)}`;
    expect(readJson(deep)).toEqual({ issue: 'format/too-deep', faultAt: 300_014 + 512 });
    expect(readJson(`["${'['.repeat(300_000)}"]`)).toHaveProperty('value');
  });
});
