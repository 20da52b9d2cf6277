import { defineConfig } from 'vitest/config';

/** Stages are functions of their input: their tests share what a worker has loaded, the compiled rules above all. */
const STAGES =
  'test/{checks,export,figures,findings,layout,number,phrases,records,rules,score,series,traps}/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'stages', include: [STAGES], isolate: false } },
      { extends: true, test: { name: 'rest', include: ['test/**/*.test.ts'], exclude: [STAGES] } },
    ],
  },
});
