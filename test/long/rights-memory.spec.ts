import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RunSearch } from '#rights';
import { plantSections } from '../support/many-sections.js';
import { manyRevisions, plantIncidents } from '../support/planted-incidents.js';
import { RightsWorld, SOUGHT, TEXTS } from '../support/rights-world.js';

const CONTENTS = 10_000;
const MIB = 1_048_576;
/** What may come and go with a batch; three quarters of what is opened in all are larger than this. */
const GROWTH_MAX_BYTES = 16 * MIB;
const SENTENCES = 250;
const SAMPLE_EVERY_MS = 40;
/** One in so many names the person. */
const NAMED_EVERY = 5_000;
const NAMED_BY_REPORTS = 4;

/** Collects what nobody holds any more: other tests of the run leave much of it behind. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

let world: RightsWorld;

beforeAll(async () => {
  world = await RightsWorld.start();
  const { app, organisation: organisationId } = world;
  await plantIncidents(
    app,
    manyRevisions(CONTENTS, (n) => ({ organisationId, text: textOf(n) })),
  );
}, 180_000);
afterAll(() => world?.app.close());

const textOf = (n: number) =>
  `${n % NAMED_EVERY === 0 ? SOUGHT.name : 'Vid torget'}. ${`Händelse ${n}. `.repeat(SENTENCES)}`;

/** Searches for the person of a new case. @returns the case, and how much was used while it ran. */
async function searched(): Promise<{ id: string; used: number[] }> {
  const { id } = await world.opened();
  await world.registrar.send('POST', `/rights-cases/${id}/searches`);
  const [search] = await world.app.database.query<{ id: string }>(
    `SELECT id FROM rights_search WHERE case_id = $1`,
    [id],
  );
  collect();
  const used: number[] = [];
  const sampler = setInterval(() => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    used.push(heapUsed + external);
  }, SAMPLE_EVERY_MS);
  await world.app.worker.get(RunSearch, { strict: false }).run(search!.id);
  clearInterval(sampler);
  return { id, used };
}

/** What one batch holds open is there at any time; what is never let go of grows from the first quarter to the last. */
function expectSteady(used: readonly number[]): void {
  const quarter = Math.floor(used.length / 4);
  expect(quarter).toBeGreaterThan(2);
  const held = (samples: readonly number[]) => Math.min(...samples);
  expect(held(used.slice(-quarter)) - held(used.slice(0, quarter))).toBeLessThan(GROWTH_MAX_BYTES);
}

it(`looks through ${CONTENTS} contents without holding them in memory`, async () => {
  const { id, used } = await searched();
  const named = Math.ceil(CONTENTS / NAMED_EVERY) + NAMED_BY_REPORTS;
  expect(await world.read(id)).toMatchObject({
    search: { status: 'completed', contents: CONTENTS + Object.keys(TEXTS).length },
    hits: named,
  });
  expectSteady(used);
}, 180_000);

it(`looks through ${CONTENTS} texts beside them the same way, and finds their subject once`, async () => {
  await plantSections(world.app, world.organisation, CONTENTS, textOf);
  const before = CONTENTS + Object.keys(TEXTS).length;
  const { id, used } = await searched();
  expect(await world.read(id)).toMatchObject({
    search: { status: 'completed', contents: before + CONTENTS, texts: CONTENTS },
    hits: Math.ceil(CONTENTS / NAMED_EVERY) + NAMED_BY_REPORTS + 1,
  });
  expectSteady(used);
}, 180_000);
