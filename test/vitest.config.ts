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
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
