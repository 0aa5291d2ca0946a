/** Mutation tests of the rules and edits: npm run mutate */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  mutate: ['src/coding/rules/**/*.ts', 'src/claims/edits/**/*.ts', '!src/**/*.test.ts'],
  plugins: ['@stryker-mutator/*', './scripts/ignore-prose-mutants.mjs'],
  ignorers: ['prose'],
  thresholds: { high: 95, low: 90, break: process.env['CI'] === 'true' ? null : 85 },
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  concurrency: 2,
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: '.stryker-tmp',
  allowEmpty: false,
};
