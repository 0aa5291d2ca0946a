/** Prints "N passed, N failed" of the last test run, for continuous integration. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The part of the report of Vitest's json reporter that is counted. */
export type TestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** Counts tests; a file that failed without a failed test (it could not be loaded) counts as one. */
export function countTests(report: TestReport): { passed: number; failed: number } {
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}

if (import.meta.main) {
  const path = fileURLToPath(new URL('../reports/tests.json', import.meta.url));
  const report: TestReport = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  const { passed, failed } = countTests(report);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
