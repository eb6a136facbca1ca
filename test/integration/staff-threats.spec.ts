import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffThreatFigures } from '#domain';
import { BlindIndex } from '#protection';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, ownOrganisation } from '../support/stockholm.js';

const NOW = '2026-11-25T12:00:00Z';
const PAIRS = 1_000;
const AREAS = ['sub_area:bredang', 'sub_area:satra', 'district:skarholmen', 'district:farsta'];
const YEARS = ['2022', '2023', '2024', '2025', '2026'];

interface Answer {
  asOfPosition: number;
  told: 'exact' | 'bands' | 'none';
  of: string;
  area: string;
  period: { from: string; to: string } | null;
  figures: StaffThreatFigures | null;
  series: { code: string; atLeast: number; atMost: number }[];
}

let app: RunningApp;
let own: string;
const people: Record<string, Person> = {};

function generator(seed: number) {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  return { next, pick };
}

const threat = (more: Partial<PlantedRevision> = {}): PlantedRevision => ({
  ...{ incidentId: randomUUID(), revision: 1, kind: 'staff_incident', tier: 'protected' },
  ...{ category: 'threat.work.threat' },
  ...more,
});

async function ask(who: string, query: string): Promise<Answer> {
  const person = (people[who] ??= await app.signIn(`${who}@demo.example`, DEMO_PASSWORD));
  const { status, body } = await person.send<Answer>(
    'GET',
    `/situation-pictures/staff-threats?${query}`,
  );
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

beforeAll(async () => {
  app = await RunningApp.start();
  app.clock.set(NOW);
  await furnish(app);
  own = await ownOrganisation(app, 'security');
  const organisations = await app.database.query<{ id: string }>(
    `SELECT id FROM organisation ORDER BY id <> $1, code LIMIT 3`,
    [own],
  );
  const units = await app.database.query<{ id: string }>(`SELECT id FROM unit ORDER BY code`);
  const marks = app.api.get(BlindIndex, { strict: false });
  const { next, pick } = generator(2_026);
  await plantIncidents(
    app,
    Array.from({ length: 900 }, () =>
      threat({
        ...{ organisationId: pick(organisations).id, area: pick(AREAS) },
        month: `${pick(YEARS)}-${pick(['01', '03', '06', '11'])}-01`,
        tier: pick(['protected', 'protected', 'strict']),
        influenceKind: pick(['threat', 'violence', 'harassment', 'damage', undefined]),
        actorType: pick(['pupil', 'client', 'relative', undefined]),
        consequences: pick([undefined, ['fear'], ['fear', 'considered_changing_decision']]),
        policeReported: pick(['yes', 'no', 'unknown', undefined]),
        unitMark: next() < 0.1 ? undefined : marks.ofUnit(pick(units).id).toString('hex'),
        status: next() < 0.05 ? 'withdrawn' : 'recorded',
      }),
    ),
  );
}, 120_000);
afterAll(() => app?.close());

/** Every number of an answer by what it is of, and where. */
function numbersOf({ area, period, figures, series }: Answer): Map<string, number> {
  const numbers = new Map<string, number>();
  const note = (name: string, { atLeast, atMost }: { atLeast: number; atMost: number }) => {
    numbers.set(`${area} ${name} from`, atLeast);
    numbers.set(`${area} ${name} to`, atMost + 1);
  };
  for (const each of series) note(each.code, each);
  if (figures === null) return numbers;
  note(`${period!.from} total`, figures.total);
  note(`${period!.from} police`, figures.policeReported);
  for (const table of ['unitKinds', 'influenceKinds', 'actorTypes', 'consequences'] as const) {
    for (const each of figures[table]) note(`${period!.from} ${table} ${each.code}`, each);
  }
  return numbers;
}

describe('threats against staff', () => {
  it('are exact for whoever may read the rows, of their organisation, and equal independent SQL', async () => {
    const units = await app.database.query<{ id: string; kind: string }>(
      `SELECT id, kind FROM unit WHERE organisation_id = $1`,
      [own],
    );
    const marks = app.api.get(BlindIndex, { strict: false });
    const kinds = new Map(units.map(({ id, kind }) => [marks.ofUnit(id).toString('hex'), kind]));
    for (const [area, from, to] of [
      ['municipality:0180', '2025-01-01', '2026-01-01'],
      ['district:skarholmen', '2024-03-01', '2026-07-01'],
      ['sub_area:bredang', '2022-01-01', '2027-01-01'],
    ] as const) {
      const answer = await ask('security', `area=${area}&from=${from}&to=${to}`);
      expect([answer.told, answer.of, answer.area]).toEqual(['exact', 'own', area]);
      const rows = await app.database.query<
        Record<string, string | null> & { consequences: string[] | null }
      >(
        `WITH RECURSIVE within AS (
           SELECT area_key FROM area WHERE level || ':' || code = $1
           UNION SELECT a.area_key FROM area a JOIN within w ON a.parent_key = w.area_key
         )
         SELECT DISTINCT ON (r.incident_id) r.status, r.influence_kind AS influence, r.actor_type AS actor,
                r.consequences, r.police_reported AS police, encode(r.unit_mark, 'hex') AS mark,
                to_char(r.local_month, 'YYYY-MM') AS month
           FROM incident_revision r JOIN revision_position p ON p.revision_id = r.id AND p.position <= $5
          WHERE r.kind = 'staff_incident' AND r.organisation_id = $2 AND r.area_key IN (SELECT area_key FROM within)
            AND r.local_month >= $3 AND r.local_month < $4
          ORDER BY r.incident_id, r.revision DESC`,
        [area, own, from, to, answer.asOfPosition],
      );
      const standing = rows.filter(({ status }) => status === 'recorded');
      const figures = answer.figures!;
      const tally = (valuesOf: (row: (typeof rows)[number]) => readonly (string | null)[]) => {
        const counts: Record<string, number> = {};
        for (const value of standing.flatMap(valuesOf))
          counts[String(value)] = (counts[String(value)] ?? 0) + 1;
        return counts;
      };
      const said = (table: readonly { code: string | null; atLeast: number }[]) =>
        Object.fromEntries(table.map(({ code, atLeast }) => [String(code), atLeast]));
      expect(figures.total.atLeast).toBe(standing.length);
      expect(standing.length).toBeGreaterThan(20);
      expect(said(figures.influenceKinds)).toEqual(tally(({ influence }) => [influence!]));
      expect(said(figures.actorTypes)).toEqual(tally(({ actor }) => [actor!]));
      expect(said(figures.consequences)).toEqual(tally(({ consequences }) => consequences ?? []));
      expect(said(figures.unitKinds)).toEqual(tally(({ mark }) => [kinds.get(mark ?? '') ?? null]));
      const reported = standing.filter(({ police }) => police === 'yes').length;
      expect(figures.policeReported).toEqual({ atLeast: reported, atMost: reported });
      const months = tally(({ month }) => [month!]);
      expect(said(answer.series.filter(({ atLeast }) => atLeast > 0))).toEqual(months);
      expect(figures.rate === null).toBe(area !== 'municipality:0180');
    }
  });

  it('are told to the city in bands of whole years, of the municipality, whatever is asked for', async () => {
    const whole = await ask('city', 'area=municipality:0180&from=2020-01-01&to=2027-01-01');
    expect(whole).toMatchObject({
      ...{ told: 'bands', of: 'all', area: 'municipality:0180' },
      period: { from: '2025-01', to: '2026-01' },
    });
    expect(whole.series.map(({ code }) => code)).toEqual(['2021', '2022', '2023', '2024', '2025']);
    const [row] = await app.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM incident_revision
        WHERE kind = 'staff_incident' AND status = 'recorded' AND extract(year FROM local_month) = 2025`,
    );
    const count = Number(row!.count);
    expect(whole.figures!.total).toEqual({
      atLeast: count - (count % 5),
      atMost: count - (count % 5) + 4,
    });
    expect(whole.figures!.influenceKinds.length).toBeGreaterThan(2);
    // A unit that closed the year before employs nobody of this year.
    const [open] = await app.database.query<{ headcount: number }>(
      `SELECT sum(headcount)::int AS headcount FROM unit WHERE valid_to IS NULL`,
    );
    await app.database.query(
      `INSERT INTO unit (id, organisation_id, code, name, kind, headcount, reporting_rhythm, valid_from, valid_to)
       VALUES (gen_random_uuid(), $1, 'closed', 'Stängd', 'office', 500, 'none', '2020-01-01', '2024-07-01')`,
      [own],
    );
    const closed = await ask('city', 'area=municipality:0180&from=2020-01-01&to=2027-01-01');
    expect(closed.figures!.rate!.headcount).toBe(Number(open!.headcount));
    expect(closed).toEqual(whole);
    const before = await ask('city', 'area=municipality:0180&from=2020-01-01&to=2025-01-01');
    expect(before.figures!.rate!.headcount).toBe(Number(open!.headcount) + 500);
    const part = await ask('city', 'area=sub_area:bredang&from=2020-01-01&to=2027-01-01');
    expect(part).toEqual(whole);
    expect(await ask('city', 'area=municipality:0180&from=2026-01-01&to=2027-01-01')).toMatchObject(
      {
        ...{ period: null, figures: null, series: [] },
      },
    );
  });

  it('differ by none of one to four, whatever two filters an attacker lays beside each other', async () => {
    const { pick } = generator(11);
    const answers = new Map<string, Map<string, number>>();
    const query = () => {
      const months = [
        '2020-01',
        '2023-01',
        '2024-01',
        '2024-06',
        '2025-01',
        '2025-02',
        '2026-01',
        '2026-11',
      ];
      const [from, to] = [pick(months), pick(months)].sort() as [string, string];
      const until = from === to ? '2027-01' : to;
      return `area=${pick(['municipality:0180', ...AREAS])}&from=${from}-01&to=${until}-01`;
    };
    let compared = 0;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const both: Map<string, number>[] = [];
      for (const path of [query(), query()]) {
        const numbers =
          answers.get(path) ?? numbersOf(await ask(pick(['city', 'coordinator']), path));
        answers.set(path, numbers);
        both.push(numbers);
      }
      const [first, second] = both as [Map<string, number>, Map<string, number>];
      const all = [...first, ...second].map(([, number]) => number);
      const distinct = [...new Set(all)].sort((a, b) => a - b);
      distinct.forEach((number, at) => {
        // Sorted and distinct: if none lies within four of the next, no two do.
        expect(number - (distinct[at - 1] ?? -5)).toBeGreaterThanOrEqual(5);
        compared += 1;
      });
    }
    expect(compared).toBeGreaterThan(PAIRS);
  }, 120_000);

  it('do not move by what the reader adds, who could count so how many there were before', async () => {
    const query = 'area=municipality:0180&from=2025-01-01&to=2026-01-01';
    const [coordinator, city] = [await ask('coordinator', query), await ask('city', query)];
    for (let added = 0; added < 5; added += 1) {
      const body = {
        ...{ clientId: randomUUID(), kind: 'staff_incident', category: 'threat.work.threat' },
        ...{ occurredFrom: '2025-06-10T10:00:00Z', location: { areaCode: 'district:farsta' } },
        details: { influenceKind: 'threat' },
      };
      const { status, body: told } = await people['coordinator']!.send('POST', '/incidents', {
        body,
      });
      expect(status, JSON.stringify(told)).toBe(201);
    }
    await app.catchUp();
    const { asOfPosition: _before, ...before } = coordinator;
    const { asOfPosition: _after, ...after } = await ask('coordinator', query);
    expect(after).toEqual(before);
    expect((await ask('city', query)).figures!.total.atLeast).toBe(city.figures!.total.atLeast + 5);
  });

  it('are told of nothing to those who may know none of it, and asked for by nobody else', async () => {
    for (const who of ['analyst', 'manager', 'safety']) {
      expect(await ask(who, 'area=municipality:0180&from=2025-01-01&to=2026-01-01')).toMatchObject({
        ...{ told: 'none', period: null, figures: null, series: [] },
      });
    }
    for (const who of ['reporter', 'partner', 'admin']) {
      const person = await app.signIn(`${who}@demo.example`, DEMO_PASSWORD);
      const path =
        '/situation-pictures/staff-threats?area=municipality:0180&from=2025-01-01&to=2026-01-01';
      expect([who, (await person.send('GET', path)).status]).toEqual([who, 403]);
    }
  });
});
