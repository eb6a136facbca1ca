import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, ownOrganisation } from '../support/stockholm.js';

const AREAS = ['sub_area:bredang', 'sub_area:satra', 'sub_area:skarholmen', 'district:farsta'];
const MONTHS = ['2024-11', '2025-01', '2025-02', '2025-03', '2025-12', '2026-01', '2026-02'];
const NOW = '2026-02-20T12:00:00Z';
const PAIRS = 1_000;

interface Band {
  area: string;
  period: string;
  atLeast: number;
}
interface Answer {
  guarded: { counted: string; bands: Band[] | null };
  items?: { count: number }[];
  total?: number;
  overall?: { count: number };
}

let app: RunningApp;
const people: Record<string, Person> = {};
let planted: PlantedRevision[];

/** A small generator of our own: the same filters at every run. */
function generator(seed: number) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  return { next, pick };
}

beforeAll(async () => {
  app = await RunningApp.start();
  app.clock.set(NOW);
  await furnish(app);
  const { next, pick } = generator(7);
  const organisations = (
    await app.database.query<{ id: string }>(
      `SELECT id FROM organisation ORDER BY id <> $1, code LIMIT 3`,
      [await ownOrganisation(app, 'security')],
    )
  ).map(({ id }) => id);
  planted = Array.from({ length: 600 }, (_, n): PlantedRevision => {
    const guarded = n % 3 === 0;
    return {
      ...{ incidentId: randomUUID(), revision: 1, organisationId: pick(organisations) },
      area: pick(AREAS.slice(0, next() < 0.3 ? 4 : 2)),
      month: `${pick(MONTHS)}-01`,
      tier: guarded ? pick(['protected', 'strict']) : pick(['open', 'internal']),
      ...(guarded && { kind: 'staff_incident', category: 'threat.work.threat' }),
      severity: pick([0, 1, 2, 3, 4]),
    };
  });
  await plantIncidents(app, planted);
  await app.worker.get(RebuildTallies, { strict: false }).run();
  for (const name of ['city', 'coordinator', 'security', 'analyst', 'manager']) {
    people[name] = await app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  }
}, 60_000);
afterAll(() => app?.close());

const FILTERS = ['', '&kind=staff_incident', '&severity=3', '&focusArea=threats_staff'] as const;

/** One query of those that an attacker can make. */
function query({ pick }: ReturnType<typeof generator>): string {
  const months = ['2024-01', ...MONTHS, '2026-03', '2027-01'].sort();
  const [from, to] = [pick(months), pick(months)].sort() as [string, string];
  const until = from === to ? '2027-02' : to;
  const area = pick(['municipality:0180', 'district:skarholmen', 'district:farsta', ...AREAS]);
  const tier = pick(['', '', '', '&tier=protected', '&tier=open,strict']);
  const rest = `from=${from}-01&to=${until}-01${pick(FILTERS)}${tier}`;
  return pick([
    `/tallies?area=${area}&${rest}&by=${pick(['area', 'month', 'category', 'tier', 'gender', 'area,month', 'weekday'])}`,
    `/tallies?${rest}`,
    `/situation-pictures/live?area=${area}&${rest}&exact=true`,
    `/choropleth.geojson?level=district&geometry=false&${rest}`,
  ]);
}

/** Every number that an answer tells of protected incidents, and what they come to together. */
function told({ guarded }: Answer): Map<string, number> {
  const numbers = new Map<string, number>([['sum', 0]]);
  for (const { area, period, atLeast } of guarded.bands ?? []) {
    numbers.set(`${area} ${period}`, atLeast);
    numbers.set('sum', numbers.get('sum')! + atLeast);
  }
  return numbers;
}

async function ask(who: string, path: string): Promise<Answer> {
  const { status, body } = await people[who]!.send<Answer>('GET', path);
  expect(status, path).toBe(200);
  return body;
}

describe('figures of protected incidents', () => {
  it('differ by none of one to four, whatever two filters are laid beside each other', async () => {
    const random = generator(11);
    const answers = new Map<string, Answer>();
    let seen = 0;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const [one, other] = [query(random), query(random)];
      const numbers: Map<string, number>[] = [];
      for (const path of [one, other]) {
        const answer = answers.get(path) ?? (await ask('city', path));
        answers.set(path, answer);
        numbers.push(told(answer));
      }
      const [first, second] = numbers as [Map<string, number>, Map<string, number>];
      for (const [name, count] of first) {
        const difference = Math.abs(count - (second.get(name) ?? 0));
        expect([1, 2, 3, 4], `${one} and ${other}: ${name}`).not.toContain(difference);
        seen += count;
      }
      // Not of one answer either: a district from the municipality, a month from its year.
      for (const count of [...first.values()]) {
        for (const less of first.values()) {
          expect([1, 2, 3, 4]).not.toContain(Math.abs(count - less));
        }
      }
    }
    expect(seen).toBeGreaterThan(1_000);
  }, 120_000);

  it('are told in bands of five, of months and years that are over, and add up to no more than there are', async () => {
    const { guarded } = await ask('city', '/tallies?from=2024-01-01&to=2027-01-01');
    expect(guarded.counted).toBe('none');
    const bands = new Map(guarded.bands!.map((each) => [`${each.area} ${each.period}`, each]));
    const isGuarded = ({ tier }: PlantedRevision) => tier === 'protected' || tier === 'strict';
    const inFarsta = (month: string) =>
      planted.filter(
        (each) =>
          isGuarded(each) && each.area === 'district:farsta' && each.month!.startsWith(month),
      ).length;
    for (const period of ['2024-11', '2025-01', '2025-02', '2025-12', '2025', '2024']) {
      const count = inFarsta(period);
      const band = bands.get(`district:farsta ${period}`)?.atLeast ?? 0;
      expect(band).toBe(count - (count % 5));
    }
    expect(inFarsta('2025')).toBeGreaterThanOrEqual(5);
    expect([...bands.keys()].filter((key) => /2026-02|2026$/.test(key))).toEqual([]);
    expect(guarded.bands!.every(({ area }) => /^(municipality|district):/.test(area))).toBe(true);
  });

  it('change nothing else that is told to whoever may not count them', async () => {
    const paths = [
      '/tallies?from=2025-01-01&to=2026-03-01&by=area,month,category,tier',
      '/tallies?from=2025-01-01&to=2026-03-01&by=weekday,unit',
      '/situation-pictures/live?area=district:skarholmen&from=2025-01-01&to=2026-01-01',
      '/choropleth.geojson?level=district&from=2025-01-01&to=2026-01-01&geometry=false',
    ];
    const all = async (who: string) => {
      const answers = [];
      for (const path of paths) {
        const { asOfPosition: _, ...rest } = (await ask(who, path)) as Answer & {
          asOfPosition: number;
        };
        answers.push(rest);
      }
      return answers;
    };
    const whose = ['city', 'coordinator', 'analyst', 'manager'];
    const before = [];
    for (const who of whose) before.push(await all(who));
    // Three more in a month that is over and has none: they fill no band.
    await plantIncidents(
      app,
      Array.from({ length: 3 }, () => ({
        ...{ incidentId: randomUUID(), revision: 1, area: 'sub_area:skarholmen' },
        ...{ month: '2024-12-01', tier: 'protected' as const },
      })),
    );
    await app.worker.get(RebuildTallies, { strict: false }).run();
    for (const [n, who] of whose.entries()) expect(await all(who)).toEqual(before[n]);
  });

  it('move where the data begins and ends for nobody who may not count them', async () => {
    interface Ends {
      oldest: string | null;
      newest: string | null;
    }
    const ends = async (who: string) => {
      const path = `/situation-pictures/live?area=district:skarholmen&from=2025-01-01&to=2026-01-01&exact=true`;
      const { oldest, newest } = (await ask(who, path)) as Answer & Ends;
      return { oldest, newest };
    };
    const whose = ['city', 'coordinator', 'analyst', 'manager'];
    const all = async () => {
      const told: Ends[] = [];
      for (const who of whose) told.push(await ends(who));
      return told;
    };
    const mapOf = (who: string) =>
      ask(who, '/choropleth.geojson?level=district&from=2022-01-01&to=2026-01-01&geometry=false');
    const before = await all();
    expect(before[0]).toEqual({ oldest: '2024-11', newest: '2026-02' });
    const { asOfPosition: _, ...map } = (await mapOf('analyst')) as Answer & {
      asOfPosition: number;
    };
    const organisationId = await ownOrganisation(app, 'security');
    await plantIncidents(app, [
      {
        ...{ incidentId: randomUUID(), revision: 1, organisationId, area: 'sub_area:skarholmen' },
        ...{ month: '2024-02-01', tier: 'protected' },
      },
    ]);
    // Waiting to be folded, and folded.
    expect(await all()).toEqual(before);
    await app.worker.get(RebuildTallies, { strict: false }).run();
    expect(await all()).toEqual(before);
    expect(await mapOf('analyst')).toMatchObject(map);
    expect(await ends('security')).toEqual({ oldest: '2024-02', newest: '2026-02' });
  });

  it('are exact for whoever may read the rows, of the own organisation, and then told in no bands', async () => {
    const answer = await ask('security', '/tallies?from=2024-01-01&to=2027-01-01&by=tier');
    expect(answer.guarded).toEqual({ counted: 'some', bands: null });
    const [own] = await app.database.query<{ count: number }>(
      `SELECT count(*) FROM incident_revision r
        WHERE tier = 'protected' AND organisation_id = $1`,
      [await ownOrganisation(app, 'security')],
    );
    expect(Number(own!.count)).toBeGreaterThan(10);
    const tiers = answer.items as unknown as { tier: string; count: number }[];
    expect(tiers.find(({ tier }) => tier === 'protected')?.count ?? 0).toBe(Number(own!.count));
  });

  it('are told to the city and to prevention coordinators, and to nobody else', async () => {
    const path = '/tallies?from=2024-01-01&to=2027-01-01';
    expect((await ask('coordinator', path)).guarded).toEqual((await ask('city', path)).guarded);
    for (const who of ['analyst', 'manager']) {
      expect((await ask(who, path)).guarded).toEqual({ counted: 'none', bands: null });
    }
    expect((await ask('city', `${path}&severity=3`)).guarded.bands).toBeNull();
  });

  it('do not move by what the reader adds, who could count so how many there were before', async () => {
    const others = Array.from({ length: 3 }, (): PlantedRevision => {
      const told = { kind: 'staff_incident', category: 'threat.work.threat' };
      const where = { area: 'district:farsta', month: '2025-06-01', tier: 'protected' as const };
      return { incidentId: randomUUID(), revision: 1, ...told, ...where };
    });
    await plantIncidents(app, others);
    await app.worker.get(RebuildTallies, { strict: false }).run();
    const path = '/tallies?area=district:farsta&from=2025-06-01&to=2025-07-01';
    const bandsOf = async (who: string) =>
      (await ask(who, path)).guarded.bands!.map(({ atLeast }) => atLeast);
    for (let added = 1; added <= 4; added += 1) {
      const body = {
        ...{ clientId: randomUUID(), kind: 'staff_incident', category: 'threat.work.threat' },
        ...{ occurredFrom: '2025-06-10T10:00:00Z', location: { areaCode: 'district:farsta' } },
      };
      const { status } = await people['coordinator']!.send('POST', '/incidents', { body });
      expect(status).toBe(201);
      // Before it has its place in the stream, and after.
      expect(await bandsOf('coordinator')).toEqual([]);
      await app.catchUp();
      expect(await bandsOf('coordinator')).toEqual([]);
    }
    expect(await bandsOf('city')).toEqual([5]);
  });
});
