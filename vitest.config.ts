import { defineConfig } from 'vitest/config';

const setupFiles = ['test/setup.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          setupFiles,
          testTimeout: 20_000,
          // Two cores are the smallest machine that this is tested on.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          setupFiles,
          globalSetup: ['test/e2e/support/buildApp.mjs'],
          testTimeout: 60_000,
          // A window that a busy machine held up gets a second chance; a spec that fails twice is red.
          retry: 1,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 8_000 } },
          // A window at a time: the app itself uses the second core.
          maxWorkers: 1,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
