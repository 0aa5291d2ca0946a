/** Mutation tests of the rules and edits: npm run mutate */
export default {
  testRunner: 'examples',
  plugins: [
    './scripts/ignore-prose-mutants.mjs',
    './scripts/mutation-report.ts',
    './scripts/mutation-runner.ts',
  ],
  mutate: ['src/coding/rules/*.ts', 'src/claims/edits/*.ts', '!src/**/*.test.ts'],
  ignorePatterns: ['bench', 'data', 'dist', 'docs', 'reports', 'scripts', '*.sqlite'],
  ignorers: ['prose'],
  thresholds: { high: 95, low: 85, break: 85 },
  concurrency: 2,
  reporters: ['clear-text', 'floor', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  allowEmpty: false,
};
