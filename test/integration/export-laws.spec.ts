import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SqlParameters } from '#database';
import { category, reachOf, type Actor, type Role } from '#domain';
import { WriteIncidents } from '#exports';
import { Areas } from '#geography';
import type { IncidentFilterDto } from '#intake';
import { actorWith } from '../support/actors.js';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import { RunningApp } from '../support/running-app.js';
import { furnish } from '../support/stockholm.js';

/** Filters and readers tried; `npm run test:long` tries many more. */
const RUNS = Number(process.env['LAGESBILD_TEST_LAW_RUNS'] ?? 60);
const INCIDENTS = 2_500;

const AREAS = ['sub_area:bredang', 'sub_area:satra', 'sub_area:skarholmen', 'district:farsta'];
const CATEGORIES = ['order.gathering', 'resilience.power', 'threat.work.threat', 'crime.theft'];
const MONTHS = ['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'];
/** All of them report, and so read their own. */
const READERS = [
  'prevention_coordinator',
  'security_coordinator',
  'safety_representative',
  'reporter',
] as const satisfies readonly Role[];
const TIERS = ['open', 'internal', 'protected', 'strict'] as const;

let app: RunningApp;
let organisations: string[];
const senders = [randomUUID(), randomUUID(), randomUUID()];
let head: number;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  const rows = await app.database.query<{ id: string }>(
    `SELECT id FROM organisation ORDER BY code`,
  );
  organisations = rows.slice(0, 3).map(({ id }) => id);
  await plantIncidents(app, revisionsOf(INCIDENTS));
  const [at] = await app.database.query<{ position: number }>(
    `SELECT position FROM stream_position WHERE name = 'revision'`,
  );
  head = at?.position ?? 0;
}, 60_000);
afterAll(() => app?.close());

const pick = <T>(values: readonly T[], n: number): T => values[n % values.length]!;

/** Incidents of every kind, a third of them changed once, and one in nine withdrawn at last. */
function revisionsOf(count: number): PlantedRevision[] {
  const first = Array.from({ length: count }, (_, n): PlantedRevision => ({
    incidentId: randomUUID(),
    revision: 1,
    senderId: pick(senders, n),
    organisationId: pick([...organisations, null], Math.floor(n / 2)),
    kind: pick(['observation', 'accident'], n),
    category: pick(CATEGORIES, Math.floor(n / 3)),
    severity: pick([0, 1, 2, 3, 4, null], n),
    tier: pick(TIERS, Math.floor(n / 7)),
    source: pick(['staff', 'staff', 'polisen'], n),
    area: pick(AREAS, Math.floor(n / 4)),
    month: pick(MONTHS, Math.floor(n / 11)),
    weekday: (n % 7) + 1,
    hour: n % 5 === 0 ? null : n % 24,
    text: `"${n}"; =1+1,\r\nannan rad`,
  }));
  const later = first
    .filter((_, n) => n % 3 === 0)
    .map((planted, n): PlantedRevision => ({
      ...planted,
      revision: 2,
      status: n % 3 === 0 ? 'withdrawn' : 'recorded',
      area: pick(AREAS, n),
      tier: pick(TIERS, n),
      organisationId: pick(organisations, n),
    }));
  return [...first, ...later];
}

/** Left out more often than not: what everything narrows is empty. */
const perhaps = <T>(given: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: given });
const some = <T>(values: readonly T[]) =>
  perhaps(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }));

const filters = fc
  .record({
    area: perhaps(fc.constantFrom(...AREAS, 'district:skarholmen')),
    from: perhaps(fc.constantFrom(...MONTHS.slice(0, 2))),
    to: perhaps(fc.constantFrom(...MONTHS.slice(2))),
    kind: some(['observation', 'accident'] as const),
    category: some(['order', 'resilience.power', 'threat']),
    focusArea: some(['accidents', 'crime', 'threats_staff', 'resilience'] as const),
    severity: some([0, 1, 2, 3, 4]),
    source: some(['staff', 'polisen']),
    status: some(['recorded', 'withdrawn'] as const),
    tier: some(TIERS),
    weekday: some([1, 2, 6, 7]),
    hour: some([0, 8, 20]),
    organisation: perhaps(fc.nat({ max: 2 })),
  })
  .map(({ organisation, ...rest }) => ({ ...rest, organisationNumber: organisation }));

const readers = fc.record({
  sender: fc.nat({ max: 2 }),
  organisation: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
  roles: fc.uniqueArray(fc.constantFrom<Role>(...READERS), { minLength: 1 }),
});

/** What SQL says, written apart from the product's: every incident's last revision up to a position, then narrowed. */
async function expectedIds(
  actor: Actor | null,
  filter: IncidentFilterDto,
  position: number,
): Promise<string[]> {
  const index = await app.api.get(Areas, { strict: false }).current();
  const p = new SqlParameters();
  const at = p.add(position);
  const where = [`status = ANY (${p.add(filter.status ?? ['recorded'])})`];
  const oneOf = (column: string, values: readonly (string | number)[] | undefined) => {
    if (values !== undefined) where.push(`${column}::text = ANY (${p.add(values.map(String))})`);
  };
  if (filter.area !== undefined) {
    oneOf('area_key', [...index.descendantKeys([index.resolve(filter.area).areaKey])]);
  }
  if (filter.from !== undefined) where.push(`local_month >= ${p.add(filter.from)}`);
  if (filter.to !== undefined) where.push(`local_month < ${p.add(filter.to)}`);
  oneOf('kind', filter.kind);
  oneOf('severity', filter.severity);
  oneOf('source', filter.source);
  oneOf('tier', filter.tier);
  oneOf('weekday', filter.weekday);
  oneOf('hour_band', filter.hour);
  oneOf('organisation_id', filter.organisation);
  if (filter.category !== undefined) {
    const below = filter.category.map((code) => `${code}.%`);
    where.push(
      `(category = ANY (${p.add(filter.category)}) OR category LIKE ANY (${p.add(below)}))`,
    );
  }
  if (filter.focusArea !== undefined) {
    const codes = CATEGORIES.filter((code) =>
      filter.focusArea?.includes(category(code)!.focusArea),
    );
    oneOf('category', codes);
  }
  if (actor !== null) {
    const holds = (...some: Role[]) => some.some((role) => actor.roles.includes(role));
    const shown = ['security_coordinator', 'prevention_coordinator', 'safety_representative'];
    const tiers = actor.roles.some((role) => shown.includes(role)) ? ['open', 'internal'] : [];
    // Of protected ones a safety representative sees no day, and finds none by it.
    const byDay = filter.weekday !== undefined || filter.hour !== undefined;
    if (holds('safety_representative') && !byDay) tiers.push('protected');
    else if (holds('security_coordinator')) tiers.push('protected');
    if (holds('security_coordinator')) tiers.push('strict');
    const organisation = p.add(actor.holdings[0]?.organisationId ?? null);
    const own = `sender_id = ${p.add(actor.accountId)}`;
    where.push(
      `(${own} OR (organisation_id = ${organisation}::uuid AND tier = ANY (${p.add(tiers)})))`,
    );
  }
  const rows = await app.database.query<{ id: string }>(
    `SELECT incident_id AS id FROM (
       SELECT DISTINCT ON (r.incident_id) r.*, i.sender_id
         FROM incident_revision r JOIN incident i ON i.id = r.incident_id
         JOIN revision_position p ON p.revision_id = r.id AND p.position <= ${at}
        ORDER BY r.incident_id, r.revision DESC) last
      WHERE ${where.join(' AND ')} ORDER BY incident_id`,
    p.values,
  );
  return rows.map(({ id }) => id);
}

async function exportCsv(actor: Actor | null, filter: IncidentFilterDto, asOfPosition: number) {
  const pieces: Buffer[] = [];
  await app.api.get(WriteIncidents, { strict: false }).run(
    {
      ...{
        id: randomUUID(),
        actorId: null,
        requestedAt: new Date(),
        filter,
        asOfPosition,
        include: ['text'],
      },
      ...{ format: 'csv', crs: 'EPSG:4326', delimiter: ';' },
      scope: actor && reachOf(actor, 'incident.read'),
    },
    {
      write: (data) => Promise.resolve(void pieces.push(data)),
      onBatch: () => Promise.resolve(),
    },
  );
  const text = Buffer.concat(pieces).toString('utf8');
  return parse<Record<string, string>>(text, { bom: true, columns: true, delimiter: ';' });
}

it('holds exactly what SQL holds at the same position, whoever reads and whatever is asked', async () => {
  let runsWithRows = 0;
  await fc.assert(
    fc.asyncProperty(
      filters,
      fc.option(readers),
      fc.integer({ min: 0, max: 100 }),
      async ({ organisationNumber, ...rest }, reader, percent) => {
        const filter: IncidentFilterDto = Object.fromEntries(
          Object.entries(rest).filter(([, value]) => value !== undefined),
        );
        if (organisationNumber !== undefined) {
          filter.organisation = [organisations[organisationNumber]!];
        }
        const organisationId =
          reader?.organisation === undefined ? null : organisations[reader.organisation]!;
        const actor =
          reader &&
          actorWith(
            reader.roles.map((role) => ({ role, organisationId })),
            { accountId: senders[reader.sender]! },
          );
        const position = Math.round((head * percent) / 100);
        const rows = await exportCsv(actor, filter, position);
        expect(rows.map(({ id }) => id).sort()).toEqual(await expectedIds(actor, filter, position));
        if (rows.length > 0) runsWithRows += 1;
      },
    ),
    { numRuns: RUNS },
  );
  expect(runsWithRows).toBeGreaterThan(RUNS / 3);
}, 600_000);

it('says of each incident what its row says', async () => {
  const rows = await exportCsv(null, {}, head);
  const stored = await app.database.query<Record<string, string>>(
    `SELECT r.incident_id AS id, r.revision::text, r.tier, r.kind, r.category, coalesce(r.severity::text, '') AS severity,
            to_char(r.local_month, 'YYYY-MM') AS month, r.weekday::text, coalesce(r.hour_band::text, '') AS hour,
            coalesce(r.organisation_id::text, '') AS organisation, coalesce(o.name, '') AS "organisationName",
            a.code AS "areaCode", a.level AS "areaLevel", a.name AS "areaName"
       FROM incident i JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
       JOIN area a ON a.area_key = r.area_key LEFT JOIN organisation o ON o.id = r.organisation_id
      WHERE r.status = 'recorded'`,
  );
  const byId = new Map(rows.map((row) => [row['id'], row]));
  expect(byId.size).toBe(stored.length);
  for (const row of stored) expect(byId.get(row['id'])).toMatchObject(row);
  expect(rows.every(({ text }) => /^"\d+"; =1\+1,\r\nannan rad$/.test(text ?? ''))).toBe(true);
});
