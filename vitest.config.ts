import { availableParallelism } from 'node:os';
import swc from 'unplugin-swc';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

/** As Node resolves by itself: what only bundlers read (`module`) may hold files that Node cannot load. */
const conditions = ['source', ...defaultServerConditions.filter((each) => each !== 'module')];

const isLong = process.env['LAGESBILD_TEST_LONG'] === '1';
const isGate = process.env['CI'] === 'true';

/** Nest needs decorator metadata, which only swc emits here; `source` makes `#lib` resolve to TypeScript. */
export default defineConfig({
  plugins: [swc.vite({ module: { type: 'es6' } })],
  oxc: false,
  ssr: { resolve: { conditions } },
  // The environment that vitest loads globalSetup and reporters in.
  environments: { __vitest__: { resolve: { conditions } } },
  test: {
    include: ['libs/**/*.spec.ts', 'apps/**/*.spec.ts', 'test/**/*.spec.ts'],
    // What takes minutes runs with `npm run test:long` only.
    exclude: ['**/node_modules/**', 'dist/**', ...(isLong ? [] : ['test/long/**'])],
    environment: 'node',
    globalSetup: ['test/support/global-setup.ts'],
    reporters: ['default', './test/support/summary-reporter.ts'],
    pool: 'forks',
    isolate: false,
    // One more than there are processors: half of the time is waiting for browsers, databases and processes. A gate, which
    // a wait that is too short would close for an hour, takes its time.
    maxWorkers: isLong ? 1 : availableParallelism() + (isGate ? 0 : 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
