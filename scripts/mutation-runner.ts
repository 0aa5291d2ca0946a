/**
 * Test runner for Stryker: the examples inside rules, in this process, against the sandbox's mutated copy of the engine.
 * Why not Stryker's own runner for Vitest: docs/decisions/0012-examples-run-mutants-in-process.md.
 */
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import type { Rule, RuleExample } from '../src/coding/define-rule.ts';
import type { Engine } from '../src/engine.ts';

/** An example as a test. Mutants are most often killed by examples of their own rule, so those run first. */
type ExampleTest = { readonly id: string; readonly rule: string; readonly example: RuleExample };

/** What runs an example on the sandbox's engine, with its rules or with others. */
type Bench = {
  readonly rules: readonly Rule[];
  /** In what the decision differs from what the example says; empty when it holds. */
  readonly differences: (example: RuleExample) => readonly string[];
  readonly withRules: (rules: readonly Rule[]) => Bench;
};

const stryker: InstrumenterContext = {};

/** `root`: the sandbox, in which Stryker starts the process. */
export function exampleRunner(root = process.cwd()): TestRunner {
  let bench: Bench;
  let tests: readonly ExampleTest[];
  return {
    // true: a rule's module is imported afresh, which is the whole of the environment that a mutant of it needs
    capabilities: () => ({ reloadEnvironment: true }),

    init: async () => {
      // instrumented code finds its switches here; the name is Stryker's INSTRUMENTER_CONSTANTS.NAMESPACE
      Object.assign(globalThis, { __stryker__: stryker });
      bench = await loadBench(root);
      tests = bench.rules.flatMap(({ id, examples }) =>
        examples.map((example) => ({ id: `${id}: ${example.name}`, rule: id, example })),
      );
    },

    dryRun: async () => {
      const results = tests.map((test) => {
        stryker.currentTestId = test.id;
        return runTest(test, bench);
      });
      delete stryker.currentTestId;
      return {
        status: DryRunStatus.Complete,
        tests: results,
        mutantCoverage: stryker.mutantCoverage ?? { static: {}, perTest: {} },
      };
    },

    mutantRun: async ({ activeMutant, mutantActivation, sandboxFileName, ...options }) => {
      const { testFilter, hitLimit, disableBail } = options;
      const chosen = testFilter === undefined ? undefined : new Set(testFilter);
      const mutated = basename(sandboxFileName, '.ts');
      const ordered = tests
        .filter(({ id }) => chosen?.has(id) ?? true)
        .toSorted((a, b) => Number(b.rule === mutated) - Number(a.rule === mutated));
      Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      try {
        const subject =
          mutantActivation === 'static'
            ? await withFreshRule(bench, sandboxFileName, activeMutant.id)
            : bench;
        const results = runTests(ordered, subject, disableBail);
        const timedOut = determineHitLimitReached(stryker.hitCount, hitLimit);
        return toMutantRunResult(
          timedOut ?? { status: DryRunStatus.Complete, tests: [...results] },
        );
      } finally {
        delete stryker.activeMutant;
      }
    },
  };
}

function runTests(
  tests: readonly ExampleTest[],
  bench: Bench,
  evenAfterFailure: boolean,
): readonly TestResult[] {
  const results: TestResult[] = [];
  for (const test of tests) {
    const result = runTest(test, bench);
    results.push(result);
    if (result.status === TestStatus.Failed && !evenAfterFailure) break;
  }
  return results;
}

function runTest({ id, example }: ExampleTest, bench: Bench): TestResult {
  const started = performance.now();
  const said = differencesOrError(example, bench);
  const timeSpentMs = performance.now() - started;
  return said.length === 0
    ? { id, name: id, timeSpentMs, status: TestStatus.Success }
    : { id, name: id, timeSpentMs, status: TestStatus.Failed, failureMessage: said.join('; ') };
}

/** A mutant may make a rule throw. */
function differencesOrError(example: RuleExample, bench: Bench): readonly string[] {
  try {
    return bench.differences(example);
  } catch (error) {
    return [String(error)];
  }
}

/** This file stands outside of the sandbox: hence imports by path. */
async function importFromSandbox<Module>(file: string, query = ''): Promise<Module> {
  return (await import(`${pathToFileURL(file).href}${query}`)) as Module;
}

async function loadBench(root: string): Promise<Bench> {
  const [{ makeEngine }, { RULES }, { encounterOf, differences }] = await Promise.all([
    importFromSandbox<typeof import('../src/engine.ts')>(resolve(root, 'src/engine.ts')),
    importFromSandbox<typeof import('../src/coding/rulebook.ts')>(
      resolve(root, 'src/coding/rulebook.ts'),
    ),
    importFromSandbox<typeof import('../src/coding/run-example.ts')>(
      resolve(root, 'src/coding/run-example.ts'),
    ),
  ]);
  const withRules = (rules: readonly Rule[]): Bench => {
    const engines = new Map<string, Engine>();
    return {
      rules,
      withRules,
      differences: (example) => {
        const { policies = {} } = example;
        const key = JSON.stringify(policies);
        const engine = engines.get(key) ?? makeEngine({ policies, rules });
        engines.set(key, engine);
        return differences(example, engine.code(encounterOf(example)));
      },
    };
  };
  return withRules(RULES);
}

/** For a mutant in what a rule's module sets up once, such as its table of codes: only the rulebook imports a rule. */
async function withFreshRule(bench: Bench, file: string, mutant: string): Promise<Bench> {
  const fresh = await importFromSandbox<{ default: Rule }>(file, `?mutant=${mutant}`);
  return bench.withRules(
    bench.rules.map((rule) => (rule.id === basename(file, '.ts') ? fresh.default : rule)),
  );
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'examples', exampleRunner),
];
