import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'data/**/*.test.ts',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
      'web/src/**/*.test.{ts,tsx}',
      'web/tests/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', 'dist/**', '.stryker-tmp/**'],
    pool: 'forks',
    // most files wait for another process: a core for vitest itself would be left idle
    maxWorkers: '100%',
    // no test is timed: these end one that hangs
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
