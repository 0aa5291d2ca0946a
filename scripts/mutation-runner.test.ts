import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MutantRunOptions, TestRunner } from '@stryker-mutator/api/test-runner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRunner } from './mutation-runner.ts';

/** A sandbox as Stryker leaves it, small: two rules and an edit, and in two of them the switches of mutants. */
const FILES = {
  'src/coding/rules/strain.ts': `
    const stryker = (globalThis as any).__stryker__;
    stryker.mutantCoverage ??= { static: {}, perTest: {} };
    const cover = (id: string) => {
      const { mutantCoverage, currentTestId } = stryker;
      const where = currentTestId ? (mutantCoverage.perTest[currentTestId] ??= {}) : mutantCoverage.static;
      where[id] = (where[id] ?? 0) + 1;
    };
    const active = (id: string) => stryker.activeMutant === id;
    cover('table');
    const CODE = active('table') ? 'S39.012D' : 'S39.012A';
    export default {
      id: 'strain',
      examples: [{ name: 'Lifted a box', note: 'strain', gives: 'S39.012A' }],
      check: (note: string) => {
        cover('condition');
        if (active('throws')) throw new Error('no such mention');
        if (active('endless')) stryker.hitCount = 1000;
        const applies = active('unneeded') ? true : active('condition') ? false : note !== '';
        return applies && note === 'strain' ? CODE : '';
      },
    };`,
  'src/coding/rulebook.ts': `
    import strain from './rules/strain.ts';
    const pain = {
      id: 'pain',
      examples: [{ name: 'Low back pain', note: 'pain', gives: 'M54.50' }],
      check: (note: string) => (note === 'pain' ? 'M54.50' : ''),
    };
    export const RULES = [pain, strain];`,
  'src/coding/run-example.ts': `
    export const encounterOf = ({ note }: any) => note;
    export const differences = ({ gives }: any, code: string) => (code === gives ? [] : ['gives ' + code]);`,
  'src/engine.ts': `
    export const makeEngine = ({ rules }: any) => ({
      code: (note: string) => rules.map((rule: any) => rule.check(note)).join(''),
    });`,
  'src/claims/edits/header.ts': `
    const active = (id: string) => (globalThis as any).__stryker__.activeMutant === id;
    export default {
      id: 'header',
      examples: [{ name: 'A header', claim: 'M54.5', note: 'pain', gives: 'header' }],
      check: (code: string) => (active('edit') ? '' : code.length < 6 ? 'header' : ''),
    };`,
  'src/claims/edit-list.ts': `
    import header from './edits/header.ts';
    export const EDITS = [header];`,
  'src/claims/run-example.ts': `
    export const scrubberOfExamples = (edits: any) => ({
      scrub: (claim: string, decision: string) =>
        edits.map((edit: any) => edit.check(claim)).join('') + (decision === 'M54.50' ? '' : decision),
    });
    export const claimOf = ({ claim }: any) => claim;
    export const chartOf = ({ note }: any, engine: any) => engine.code(note);
    export const differences = (_: string, { gives }: any, said: string) => (said === gives ? [] : ['says ' + said]);`,
};

let sandbox: string;
let runner: TestRunner;

beforeAll(async () => {
  sandbox = mkdtempSync(join(tmpdir(), 'endplate-mutants-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(sandbox, file)), { recursive: true });
    writeFileSync(join(sandbox, file), text);
  }
  runner = exampleRunner(sandbox);
  await runner.init?.();
});

afterAll(() => rmSync(sandbox, { recursive: true }));

const BOTH = ['pain: Low back pain', 'strain: Lifted a box'];
const EDIT = 'header: A header';

function run(id: string, more: Partial<MutantRunOptions> = {}, file = 'coding/rules/strain.ts') {
  const fileName = join(sandbox, 'src', file);
  const place = { line: 1, column: 1 };
  return runner.mutantRun({
    activeMutant: {
      id,
      fileName,
      mutatorName: 'BooleanLiteral',
      replacement: 'true',
      location: { start: place, end: place },
    },
    sandboxFileName: fileName,
    mutantActivation: 'runtime',
    reloadEnvironment: false,
    testFilter: BOTH,
    timeout: 1000,
    disableBail: false,
    ...more,
  });
}

describe('a run without a mutant', () => {
  it('lists each example as a test, and the mutants that it comes by', async () => {
    const result = await runner.dryRun({
      timeout: 1000,
      disableBail: false,
      coverageAnalysis: 'perTest',
    });
    expect(result).toMatchObject({
      status: 'complete',
      tests: [...BOTH, EDIT].map((id) => ({ id, status: 0 })),
      mutantCoverage: {
        static: { table: 1 },
        perTest: Object.fromEntries([...BOTH, EDIT].map((id) => [id, { condition: 1 }])),
      },
    });
  });
});

describe('a mutant', () => {
  it('is found by an example of its own rule, which runs first and ends the run', async () => {
    expect(await run('condition')).toMatchObject({
      status: 'killed',
      killedBy: ['strain: Lifted a box'],
      failureMessage: 'gives ',
      nrOfTests: 1,
    });
  });

  it('survives when every example holds', async () => {
    expect(await run('unneeded')).toEqual({ status: 'survived', nrOfTests: 2 });
  });

  it('survives when the examples that would find it are not asked', async () => {
    expect(await run('condition', { testFilter: ['pain: Low back pain'] })).toEqual({
      status: 'survived',
      nrOfTests: 1,
    });
  });

  it('is found when it makes the rule throw', async () => {
    expect(await run('throws')).toMatchObject({
      status: 'killed',
      failureMessage: 'Error: no such mention',
    });
  });

  it('in a table is active while the rule is imported afresh, and gone afterwards', async () => {
    expect(await run('table')).toMatchObject({ status: 'survived' });
    const afresh = { mutantActivation: 'static', reloadEnvironment: true } as const;
    expect(await run('table', afresh)).toMatchObject({
      status: 'killed',
      failureMessage: 'gives S39.012D',
    });
    expect(await run('unneeded')).toMatchObject({ status: 'survived' });
  });

  it('of an edit is found by examples of edits, and by those alone', async () => {
    const all = { testFilter: [...BOTH, EDIT] };
    expect(await run('edit', all, 'claims/edits/header.ts')).toMatchObject({
      status: 'killed',
      killedBy: [EDIT],
      failureMessage: 'says ',
    });
    expect(await run('unneeded', all)).toEqual({ status: 'survived', nrOfTests: 2 });
  });

  it('in a file without examples is an error', async () => {
    await expect(run('condition', {}, 'coding/facts.ts')).rejects.toThrow('no examples');
  });

  it('that never comes to an end is stopped by the hit limit', async () => {
    expect(await run('endless', { hitLimit: 100 })).toMatchObject({ status: 'timeout' });
  });
});
