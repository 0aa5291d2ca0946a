/**
 * Test runner for Stryker: the examples inside rules and edits, in this process, against the sandbox's mutated copy of
 * the engine. Why not Stryker's own runner for Vitest: docs/decisions/0012-examples-run-mutants-in-process.md.
 */
import { basename } from 'node:path';
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
import { type ExampleTest, loadSuites, type Suite } from './mutation-suites.ts';

const stryker: InstrumenterContext = {};

/** `root`: the sandbox, in which Stryker starts the process. */
export function exampleRunner(root = process.cwd()): TestRunner {
  let suites: readonly Suite[];
  return {
    // true: a module is imported afresh, which is the whole of the environment that a mutant of it needs
    capabilities: () => ({ reloadEnvironment: true }),

    init: async () => {
      // instrumented code finds its switches here; the name is Stryker's INSTRUMENTER_CONSTANTS.NAMESPACE
      Object.assign(globalThis, { __stryker__: stryker });
      suites = await loadSuites(root);
    },

    dryRun: async () => {
      const tests = suites
        .flatMap((suite) => suite.tests())
        .map((test) => {
          stryker.currentTestId = test.id;
          return runTest(test);
        });
      delete stryker.currentTestId;
      return {
        status: DryRunStatus.Complete,
        tests,
        mutantCoverage: stryker.mutantCoverage ?? { static: {}, perTest: {} },
      };
    },

    mutantRun: async ({ activeMutant, mutantActivation, sandboxFileName, ...options }) => {
      const { testFilter, hitLimit, disableBail } = options;
      const suite = suites.find(({ folder }) => sandboxFileName.includes(`/${folder}/`));
      if (suite === undefined) throw new Error(`mutate: no examples for ${sandboxFileName}`);
      const chosen = testFilter === undefined ? undefined : new Set(testFilter);
      Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      try {
        // what a module sets up once, such as a table of codes, is mutated only while the module loads
        const id = basename(sandboxFileName, '.ts');
        const again = `${pathToFileURL(sandboxFileName).href}?mutant=${activeMutant.id}`;
        const tests =
          mutantActivation === 'static'
            ? suite.tests({ id, module: await import(again) })
            : suite.tests();
        const results = runTests(
          ownFirst(tests, id).filter((test) => chosen?.has(test.id) ?? true),
          disableBail,
        );
        const timedOut = determineHitLimitReached(stryker.hitCount, hitLimit);
        return toMutantRunResult(timedOut ?? { status: DryRunStatus.Complete, tests: results });
      } finally {
        delete stryker.activeMutant;
      }
    },
  };
}

/** Mutants are most often found by examples of their own rule. */
function ownFirst(tests: readonly ExampleTest[], mutated: string): readonly ExampleTest[] {
  return tests.toSorted((a, b) => Number(b.owner === mutated) - Number(a.owner === mutated));
}

function runTests(tests: readonly ExampleTest[], evenAfterFailure: boolean): TestResult[] {
  const results: TestResult[] = [];
  for (const test of tests) {
    const result = runTest(test);
    results.push(result);
    if (result.status === TestStatus.Failed && !evenAfterFailure) break;
  }
  return results;
}

function runTest(test: ExampleTest): TestResult {
  const { id } = test;
  const started = performance.now();
  const said = differencesOrError(test);
  const timeSpentMs = performance.now() - started;
  return said.length === 0
    ? { id, name: id, timeSpentMs, status: TestStatus.Success }
    : { id, name: id, timeSpentMs, status: TestStatus.Failed, failureMessage: said.join('; ') };
}

/** A mutant may make a rule throw. */
function differencesOrError({ differences }: ExampleTest): readonly string[] {
  try {
    return differences();
  } catch (error) {
    return [String(error)];
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'examples', exampleRunner),
];
