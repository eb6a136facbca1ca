import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { categoriesWithin, decide, roles, tiers, type Actor, type Role } from '#domain';
import { Areas, type AreaIndex } from '#geography';
import { ListIncidents, objectOf, type IncidentFilterDto, type StoredIncident } from '#intake';
import { BlindIndex } from '#protection';
import { actorWith } from '../support/actors.js';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import { RunningApp } from '../support/running-app.js';
import { furnish } from '../support/stockholm.js';

/** Readers and filters tried; `npm run test:long` tries many more. */
const RUNS = Number(process.env['LAGESBILD_TEST_LAW_RUNS'] ?? 60) * 5;
const INCIDENTS = 1_500;

const AREAS = ['sub_area:bredang', 'sub_area:satra', 'sub_area:skarholmen', 'district:farsta'];
const CATEGORIES = ['order.gathering', 'resilience.power', 'threat.work.threat', 'crime.theft'];
const MONTHS = ['2024-01-01', '2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'];
const KINDS = ['observation', 'accident', 'staff_incident'] as const;
const SOURCES = ['staff', 'import'];

type Planted = PlantedRevision & Required<Pick<PlantedRevision, 'tier' | 'status'>>;

let app: RunningApp;
let list: ListIncidents;
let areas: AreaIndex;
let marks: BlindIndex;
let units: { id: string; organisationId: string }[];
let organisations: string[];
/** As each incident stands, the last received first. */
let current: Planted[];
const senders = [randomUUID(), randomUUID(), randomUUID()];

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  list = app.api.get(ListIncidents, { strict: false });
  areas = await app.api.get(Areas, { strict: false }).current();
  marks = app.api.get(BlindIndex, { strict: false });
  const rows = await app.database.query<{ id: string; organisationId: string }>(
    `SELECT u.id, u.organisation_id AS "organisationId"
       FROM unit u JOIN organisation o ON o.id = u.organisation_id ORDER BY o.code, u.code`,
  );
  organisations = [...new Set(rows.map(({ organisationId }) => organisationId))].slice(0, 3);
  units = rows.filter(({ organisationId }) => organisations.includes(organisationId));
  const planted = revisions();
  await plantIncidents(app, planted);
  const last = new Map(planted.map((row) => [row.incidentId, row]));
  current = [...last.values()].sort((a, b) => (a.incidentId < b.incidentId ? 1 : -1));
}, 60_000);
afterAll(() => app?.close());

/** Incidents of every kind, of which some were corrected into something else or withdrawn. */
function revisions(): Planted[] {
  const anyRevision = fc
    .record({
      senderId: fc.constantFrom(...senders),
      organisationId: fc.constantFrom(...organisations, null),
      unit: fc.option(fc.constantFrom(...units), { freq: 3 }),
      tier: fc.constantFrom(...tiers),
      status: fc.constantFrom('recorded' as const, 'recorded' as const, 'withdrawn' as const),
      kind: fc.constantFrom(...KINDS),
      category: fc.constantFrom(...CATEGORIES),
      severity: fc.constantFrom(null, 0, 1, 2),
      source: fc.constantFrom(...SOURCES),
      area: fc.constantFrom(...AREAS),
      month: fc.constantFrom(...MONTHS),
      weekday: fc.constantFrom(1, 2, 3),
      hour: fc.constantFrom(null, 4, 5),
    })
    .map(({ unit, ...rest }) => {
      const isOpen = rest.tier === 'open' || rest.tier === 'internal';
      return {
        ...{ ...rest, organisationId: unit?.organisationId ?? rest.organisationId },
        hour: isOpen ? rest.hour : null,
        unitId: isOpen ? (unit?.id ?? null) : null,
        ...(unit && !isOpen ? { unitMark: marks.ofUnit(unit.id).toString('hex') } : {}),
      };
    });
  const histories = fc.array(anyRevision, { minLength: 1, maxLength: 3 });
  return fc.sample(histories, { numRuns: INCIDENTS, seed: 7 }).flatMap((history) => {
    const incidentId = randomUUID();
    const senderId = history[0]!.senderId;
    return history.map((row, n): Planted => ({
      ...row,
      ...{ incidentId, senderId, revision: n + 1 },
    }));
  });
}

const some = <T>(values: readonly T[], freq = 3) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined, freq });

/** Built once the organisations are known. */
const asked = () => {
  const holding = fc
    .record({
      role: fc.constantFrom<Role>(...roles),
      place: fc.oneof(
        fc.constantFrom(...units).map(({ id, organisationId }) => ({ unitId: id, organisationId })),
        fc.constantFrom(...organisations).map((organisationId) => ({ organisationId })),
        fc.constant({}),
      ),
    })
    .map(({ role, place }) => ({ role, ...place }));
  return fc.record({
    accountId: fc.constantFrom(...senders),
    held: fc.array(holding, { minLength: 1, maxLength: 4 }),
    mine: fc.constantFrom(undefined, undefined, true),
    limit: fc.integer({ min: 1, max: 40 }),
    after: fc.option(fc.nat(INCIDENTS - 1), { nil: undefined }),
    filter: fc.record<IncidentFilterDto>(
      {
        area: fc.constantFrom('district:skarholmen', 'sub_area:satra', undefined, undefined),
        from: fc.constantFrom(undefined, '2025-12-01', '2026-01-01'),
        to: fc.constantFrom(undefined, '2026-02-01', '2026-03-01'),
        kind: some(KINDS),
        category: some(CATEGORIES),
        focusArea: fc.constantFrom(undefined, undefined, undefined, ['workplace']),
        severity: some([0, 1, 2]),
        source: some(SOURCES),
        weekday: some([1, 2, 3], 2),
        hour: some([4, 5], 2),
        status: some(['recorded', 'withdrawn'] as const),
        tier: some(tiers),
        organisation: some(organisations),
        unit: some(units.map(({ id }) => id)),
      } as never,
      { requiredKeys: [] },
    ),
  });
};

/** The law in words: what the policy lets read, one by one, and the filter lets through. */
function isListed(row: Planted, actor: Actor, filter: IncidentFilterDto, mine?: boolean): boolean {
  const unitMark = row.unitMark === undefined ? null : Buffer.from(row.unitMark, 'hex');
  const facts = { tier: row.tier, status: row.status, unitId: row.unitId ?? null, unitMark };
  const object = { ...row, facts } as unknown as StoredIncident;
  const { allowed, fields } = decide(actor, 'incident.read', objectOf(object, marks));
  const isByTime = filter.weekday !== undefined || filter.hour !== undefined;
  if (!allowed || (isByTime && !fields.has('time'))) return false;
  if (mine && row.senderId !== actor.accountId) return false;
  const among = <T>(values: readonly T[] | undefined, value: T | null | undefined) =>
    values === undefined || (value !== null && value !== undefined && values.includes(value));
  const status = filter.status ?? (mine ? undefined : ['recorded' as const]);
  const within =
    filter.area === undefined
      ? undefined
      : new Set(areas.descendantKeys([areas.resolve(filter.area).areaKey]));
  const categories = categoriesWithin(filter.category, filter.focusArea);
  return (
    among(status, row.status) &&
    among(filter.tier, row.tier) &&
    among(filter.kind as string[] | undefined, row.kind) &&
    (categories === undefined || new Set<string>(categories).has(row.category ?? '')) &&
    among(filter.severity, row.severity) &&
    among(filter.source, row.source) &&
    among(filter.weekday, row.weekday) &&
    among(filter.hour, row.hour) &&
    among(filter.organisation, row.organisationId) &&
    among(filter.unit, row.unitId) &&
    (within === undefined || within.has(areas.resolve(row.area ?? '').areaKey)) &&
    (filter.from === undefined || (row.month ?? '') >= filter.from) &&
    (filter.to === undefined || (row.month ?? '') < filter.to)
  );
}

it('holds exactly what the policy lets read and the filter lets through, page by page', async () => {
  let full = 0;
  let listed = 0;
  await fc.assert(
    fc.asyncProperty(asked(), async ({ accountId, held, mine, limit, after, filter }) => {
      const actor = actorWith(held, { accountId });
      const cursor = after === undefined ? undefined : current[after]?.incidentId;
      const query = {
        ...filter,
        ...{ limit, ...(mine && { mine }), ...(cursor !== undefined && { cursor }) },
      };
      const right = current
        .filter(({ incidentId }) => cursor === undefined || incidentId < cursor)
        .filter((row) => isListed(row, actor, filter, mine));
      const { items, nextCursor } = await list.run(actor, query);
      expect(items.map(({ id }) => id)).toEqual(
        right.slice(0, limit).map(({ incidentId }) => incidentId),
      );
      expect(nextCursor).toBe(right.length > limit ? items.at(-1)!.id : null);
      expect(items.map(({ category, tier, month }) => ({ category, tier, month }))).toEqual(
        right.slice(0, limit).map(({ category, tier, month }) => ({
          ...{ category, tier, month: month?.slice(0, 7) },
        })),
      );
      listed += items.length;
      full += Number(items.length === limit);
    }),
    { numRuns: RUNS },
  );
  // That pages were filled at all: how many is up to what was drawn.
  expect(full).toBeGreaterThan(RUNS / 20);
  expect(listed).toBeGreaterThan(RUNS);
}, 120_000);
