import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WriteIncidents } from '#exports';
import { Areas } from '#geography';
import { manyRevisions, plantIncidents } from '../support/planted-incidents.js';
import { RunningApp } from '../support/running-app.js';
import { furnish } from '../support/stockholm.js';

const INCIDENTS = Number(process.env['LAGESBILD_TEST_EXPORT_ROWS'] ?? 40_000);
const MIB = 1_048_576;
/** What may come and go with a batch; the file itself is larger than this. */
const GROWTH_MAX_BYTES = 24 * MIB;

/** Collects what nobody holds any more: other tests of the run leave much of it behind. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

let app: RunningApp;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  await plantIncidents(
    app,
    manyRevisions(INCIDENTS, (n) => ({ text: `Händelse ${n}. `.repeat(20) })),
  );
}, 120_000);
afterAll(() => app?.close());

it(`writes ${INCIDENTS} incidents without holding them in memory`, async () => {
  const { position: asOfPosition } = (
    await app.database.query<{ position: number }>(
      `SELECT position FROM stream_position WHERE name = 'revision'`,
    )
  )[0]!;
  await app.api.get(Areas, { strict: false }).current();
  const used: number[] = [];
  const written = await app.api.get(WriteIncidents, { strict: false }).run(
    {
      ...{
        id: crypto.randomUUID(),
        actorId: null,
        requestedAt: new Date(),
        scope: null,
        filter: {},
        asOfPosition,
      },
      ...{ format: 'ndjson', crs: 'EPSG:4326', delimiter: ',', include: ['text'] },
    },
    {
      write: () => Promise.resolve(),
      onBatch: () => {
        collect();
        const { heapUsed, external } = process.memoryUsage();
        used.push(heapUsed + external);
        return Promise.resolve();
      },
    },
  );
  expect(written.rows).toBe(INCIDENTS);
  expect(written.bytes).toBeGreaterThan(GROWTH_MAX_BYTES);
  const early = used.slice(0, 10);
  const late = used.slice(-10);
  expect(Math.min(...late) - Math.min(...early)).toBeLessThan(GROWTH_MAX_BYTES);
}, 120_000);
