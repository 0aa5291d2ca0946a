import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENGINE_VERSION, makeEngine } from './index.ts';

const encounter = {
  id: 'e1',
  dateOfService: '2026-11-02',
  note: 'Assessment: Low back pain secondary to Modic type 1 endplate changes at L4-5.',
};

it('codes a note', () => {
  expect(
    makeEngine()
      .code(encounter)
      .codes.map(({ code }) => code),
  ).toEqual(['M54.51']);
});

it('the version on a decision is that of the package', () => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  expect(ENGINE_VERSION).toBe(JSON.parse(manifest).version);
});

describe('the library in one file, as a browser loads it', () => {
  let bundle = '';
  beforeAll(async () => {
    const build = await rolldown({
      input: fileURLToPath(new URL('index.ts', import.meta.url)),
      platform: 'browser',
      logLevel: 'silent',
    });
    const { output } = await build.generate({ format: 'iife', name: 'endplate', minify: true });
    bundle = output[0].code;
    await build.close();
  });

  it('holds no module of Node', () => {
    expect(bundle).not.toMatch(/["'`]node:|\brequire\(/);
  });

  it('codes a note as Node does, in a place that has no process, require, file, clock or network', () => {
    const context = createContext({ given: JSON.stringify(encounter) });
    expect(runInContext('typeof process + typeof require + typeof fetch', context)).toBe(
      'undefined'.repeat(3),
    );
    const decided = runInContext(
      `${bundle}
      const engine = endplate.makeEngine();
      const encounter = JSON.parse(given);
      const decision = engine.code(encounter);
      JSON.stringify({ decision, faults: endplate.verifyDecision(decision, encounter, engine.codebook, endplate.RULE_CARDS) })`,
      context,
    );
    expect(JSON.parse(decided)).toEqual({ decision: makeEngine().code(encounter), faults: [] });
  });
});
