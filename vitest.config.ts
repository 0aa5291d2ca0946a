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
    testTimeout: 30_000,
  },
});
