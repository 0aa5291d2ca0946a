import { defineConfig } from 'vitest/config';

/** What mutants are run against: the examples inside rules and edits, and nothing that reads files. */
export default defineConfig({
  test: {
    include: ['src/coding/rules.test.ts', 'src/claims/edits.test.ts'],
    testTimeout: 30_000,
  },
});
