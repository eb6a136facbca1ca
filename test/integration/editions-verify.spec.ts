import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { Database } from '#database';
import { addMonths, checkFigure, figureRecipes, noRows, type EditionFigure } from '#domain';
import { EraseIncidents } from '#intake';
import { canonicalJson, newId, RotateKeys } from '#protection';
import { CliRun } from '../support/cli-run.js';
import { EditionsApp, type VerifiedBody } from '../support/editions-app.js';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import { submission } from '../support/stockholm.js';

const YEAR = 2025;
const CATEGORIES = ['crime.theft', 'crime.damage', 'order.gathering'] as const;

let app: EditionsApp;
/** Who migrates: past the application's rights. */
let owner: Database;
let edition: string;
let before: VerifiedBody;
const reported: string[] = [];

const running = () => app.world.app;
const sql = (text: string, values: readonly string[] = []) =>
  owner.query<Record<string, unknown>>(text, [...values]);

/** Four years of incidents in the sub-area, so that something can be expected of the last. */
function drawn(): PlantedRevision[] {
  return Array.from({ length: 48 }, (_, at) => at).flatMap((at) =>
    Array.from({ length: 6 }, (_, n): PlantedRevision => ({
      ...{
        incidentId: newId(),
        revision: 1,
        kind: 'observation',
        tier: n === 5 ? 'internal' : 'open',
      },
      ...{ category: CATEGORIES[n % 3]!, month: addMonths(`${YEAR - 3}-01-01`, at) },
      ...{ weekday: 1 + (at % 7), hour: 8 + n, hoursTouched: 1, severity: n % 4 },
    })),
  );
}

function threats(): PlantedRevision[] {
  return Array.from({ length: 12 }, (_, n): PlantedRevision => ({
    ...{ incidentId: newId(), revision: 1, kind: 'staff_incident', tier: 'protected' },
    ...{ category: 'threat.work.threat', month: `${YEAR}-0${1 + (n % 9)}-01` },
    ...{ influenceKind: 'threat', actorType: 'individual', policeReported: 'yes' },
  }));
}

beforeAll(async () => {
  app = await EditionsApp.start();
  const { app: run } = app.world;
  owner = new Database({ url: run.fresh.ownerUrl, schema: run.fresh.schema });
  await plantIncidents(run, [...drawn(), ...threats()]);
  const reporter = await app.world.person('reporter');
  for (let n = 0; n < 4; n += 1) {
    const wish = { occurredFrom: `${YEAR}-06-1${n}T20:15:00+02:00`, category: 'crime.damage' };
    const { body } = await reporter.send('POST', '/incidents', { body: submission(wish) });
    reported.push(String(body['id']));
  }
  await run.catchUp();
  await run.worker.get(RebuildTallies, { strict: false }).run();
  const { id } = await app.written(YEAR, { area: 'district:skarholmen' });
  edition = await app.decided(id);
  before = await app.verified(edition);
}, 120_000);
afterAll(async () => {
  await owner?.close();
  await app?.world.app.close();
});

/** What a version found, when all that it found is one thing. */
const differing = ({ figures }: VerifiedBody) =>
  figures
    .filter(({ outcome }) => outcome !== 'equal')
    .map(({ section, figure }) => `${section} ${figure}`);

describe('a frozen version', () => {
  it('holds every figure that its sections name, with the counts that the live picture tells its coordinator', async () => {
    const { content } = await app.edition(edition);
    const named = content.template.sections.flatMap(({ code, figures }) =>
      figures.filter((name) => name !== 'beforeAfter@1').map((name) => `${code} ${name}`),
    );
    expect(content.figures.map(({ section, figure }) => `${section} ${figure}`)).toEqual(named);
    const query = `area=district:skarholmen&from=${YEAR}-01-01&to=${YEAR + 1}-01-01&exact=true`;
    const live = async (more: string) =>
      (await app.world.coordinator.send('GET', `/situation-pictures/live?${query}${more}`)).body;
    const values = (section: string, figure: string) =>
      content.figures.find((one) => one.section === section && one.figure === figure)!.values;
    for (const [section, more] of [
      ['summary', ''],
      ['crime', '&focusArea=crime'],
    ] as const) {
      const picture = await live(more);
      const frozen = values(section, 'expectedRange@1') as Record<string, unknown>;
      expect(frozen['total']).toBeGreaterThan(30);
      expect(picture).toMatchObject(frozen);
    }
    const funnel = await app.world.coordinator.send(
      'GET',
      `/figures/funnel?${query.replace('&exact=true', '')}`,
    );
    const { unplaced, ...frozen } = values('analysis', 'funnel@1') as Record<string, unknown>;
    expect(funnel.body).toMatchObject({ unplaced, count: frozen['count'] });
    const staff = values('staff', 'staffThreats@1');
    expect(staff).toMatchObject({ figures: { total: { atLeast: 10, atMost: 14 } } });
  });

  it('verifies equal, on the page and on the command line', async () => {
    expect(before).toMatchObject({ equal: true, hash: { equal: true } });
    expect(new Set(before.figures.map(({ from }) => from))).toEqual(
      new Set(['revisions', 'inputs']),
    );
    const { fresh, keyDir } = running();
    const cli = (id: string) => new CliRun(fresh, keyDir, ['verify', id, '--json']).ended;
    const told = await cli(edition);
    expect(told.code).toBe(0);
    expect(JSON.parse(told.out)).toMatchObject({ equal: true, id: edition });
    expect((await cli(newId())).code).toBe(1);
  });

  it('stays equal through corrections, withdrawals, new boundaries, erasure and new keys', async () => {
    const { app: run } = app.world;
    const reporter = await app.world.person('reporter');
    const [corrected, withdrawn, erased] = reported as [string, string, string];
    const patch = await reporter.send('PATCH', `/incidents/${corrected}`, {
      headers: { 'if-match': '"1"' },
      body: { category: 'order.gathering' },
    });
    expect(patch.status, JSON.stringify(patch.body)).toBe(200);
    const gone = await reporter.send('POST', `/incidents/${withdrawn}/transitions`, {
      headers: { 'if-match': '"1"' },
      body: { to: 'withdrawn' },
    });
    expect(gone.status, JSON.stringify(gone.body)).toBeLessThan(300);
    await run.catchUp();
    await sql(
      `INSERT INTO area (scheme, level, code, name, valid_from, parent_key)
       SELECT scheme, level, code, name || ' (ny)', '2026-02-01', parent_key FROM area
        WHERE level IN ('district', 'sub_area') AND code LIKE 'skarholmen%' AND valid_to IS NULL`,
    );
    await sql(
      `UPDATE area SET valid_to = '2026-02-01' WHERE valid_from < '2026-02-01' AND valid_to IS NULL
          AND level IN ('district', 'sub_area') AND code LIKE 'skarholmen%'`,
    );
    await sql(`UPDATE geography_revision SET revision = revision + 1`);
    await erase(erased);
    await new RotateKeys(owner, run.keyDir).rotate();
    const after = await app.verified(edition);
    expect(after.figures.flatMap(({ differences }) => differences)).toEqual([]);
    expect(after).toEqual(before);
  });

  it('keeps its figures when a figure gets a new version, and says so of one that nobody knows', async () => {
    const { content } = await app.edition(edition);
    const frozen = content.figures.find(
      ({ figure }) => figure === 'weekdayHour@1',
    ) as EditionFigure;
    const recipes = {
      ...figureRecipes,
      'weekdayHour@2': { wants: () => ({ kind: 'none' as const }), make: () => 7 },
    };
    expect(checkFigure(recipes, frozen, noRows, content.taxonomy).outcome).toBe('equal');
    const next = { ...frozen, figure: 'weekdayHour@2', values: 7 };
    expect(checkFigure(recipes, next, noRows, content.taxonomy).outcome).toBe('equal');
    expect(checkFigure(figureRecipes, next, noRows, content.taxonomy).outcome).toBe('unknown');
  });
});

/** As the owner could who wants to change what was decided, past every lock of the application. */
async function pastLocks(table: string, change: () => Promise<unknown>): Promise<void> {
  await sql(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await change();
  await sql(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

describe('a change behind a version', () => {
  let original: string;
  beforeEach(async () => {
    const [row] = await sql(`SELECT content FROM edition WHERE id = $1`, [edition]);
    original = String(row!['content']);
  });

  const store = (content: string, hash?: string) =>
    pastLocks('edition', () =>
      sql(`UPDATE edition SET content = $2, hash = coalesce($3, hash) WHERE id = $1`, [
        ...[edition, content],
        hash as string,
      ]),
    );

  it('is found in one digit of the stored content, and in which figure', async () => {
    const content = JSON.parse(original) as {
      figures: { section: string; figure: string; values: { total: number } }[];
    };
    const summary = content.figures.find(({ section }) => section === 'summary')!;
    const { total } = summary.values;
    summary.values.total = total + 1;
    await store(canonicalJson(content));
    const found = await app.verified(edition);
    await store(original);
    expect(found).toMatchObject({ equal: false, hash: { equal: false } });
    expect(differing(found)).toEqual(['summary expectedRange@1']);
    const [figure] = found.figures.filter(({ outcome }) => outcome === 'differs');
    expect(figure!.differences).toEqual([{ path: 'total', was: total + 1, is: total }]);
  });

  it('is found in a digit of what was frozen beside a figure', async () => {
    const content = JSON.parse(original) as {
      figures: { figure: string; inputs: { rows: { count: number }[] } }[];
    };
    content.figures.find(({ figure }) => figure === 'weekdayHour@1')!.inputs.rows[0]!.count += 1;
    await store(canonicalJson(content));
    const found = await app.verified(edition);
    await store(original);
    expect(found.hash.equal).toBe(false);
    expect(found.figures.filter(({ outcome }) => outcome === 'differs')).toMatchObject([
      { figure: 'weekdayHour@1', from: 'inputs' },
    ]);
  });

  it('is found in one revision, with the figures that it is in', async () => {
    const [row] = await sql(
      `SELECT id FROM incident_revision WHERE kind = 'observation' AND category = 'crime.theft'
          AND local_month = '${YEAR}-03-01' ORDER BY id LIMIT 1`,
    );
    const become = (category: string) =>
      pastLocks('incident_revision', () =>
        sql(`UPDATE incident_revision SET category = $2 WHERE id = $1`, [
          ...[String(row!['id']), category],
        ]),
      );
    await become('crime.damage');
    const found = await app.verified(edition);
    await become('crime.theft');
    expect(found).toMatchObject({ equal: false, hash: { equal: true } });
    expect(differing(found)).toEqual(['summary expectedRange@1', 'crime expectedRange@1']);
    const paths = found.figures.flatMap(({ differences }) => differences.map(({ path }) => path));
    expect(paths.every((path) => path.startsWith('focusAreas.'))).toBe(true);
    expect((await app.verified(edition)).equal).toBe(true);
  });
});

async function erase(incidentId: string): Promise<void> {
  const { app: run } = app.world;
  const erasing = run.worker.get(EraseIncidents, { strict: false });
  await run.database.transaction((tx) =>
    erasing.run(tx, [incidentId], {
      proposalId: newId(),
      decision: 'Dokumenthanteringsplan 2026',
    }),
  );
  const [left] = await sql(
    `SELECT count(*) AS n FROM incident_content c JOIN incident_revision r ON r.id = c.revision_id
      WHERE r.incident_id = $1`,
    [incidentId],
  );
  expect(Number(left!['n'])).toBe(0);
}
