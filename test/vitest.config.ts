import { defineConfig } from 'vitest/config';

const report = process.env.KANSRIJK_REPORT;

/** The gate: needs nothing but Node. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/real/**'],
    globalSetup: ['test/support/build-once.ts'],
    env: { TZ: 'Europe/Amsterdam', NO_COLOR: '1' },
    testTimeout: 20_000,
    // A terminal on a machine that does ten things at once may be late; a fault is not late twice.
    retry: process.env.CI ? 2 : 0,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
