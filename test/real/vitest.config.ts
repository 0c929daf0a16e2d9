import { defineConfig } from 'vitest/config';

const report = process.env.KANSRIJK_REPORT;

/** Drives what only a real machine has: shells, tmux, other versions of Node. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/real/**/*.test.ts'],
    globalSetup: ['test/support/build-once.ts'],
    testTimeout: 120_000,
    retry: process.env.CI ? 2 : 0,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
