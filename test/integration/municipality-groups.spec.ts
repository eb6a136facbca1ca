import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ImportMunicipalityGroups } from '#statistics';
import { ALIKE, GROUPS_HEAD, groupOf } from '../support/alike.js';
import { BYTES } from '../support/imports-app.js';
import { csvOf } from '../support/registers.js';
import type { Person } from '../support/running-app.js';
import { StatisticsApp } from '../support/statistics-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

interface Similar {
  grouping: { source: string; validFrom: string; group: string | null; others: number } | null;
}
interface Outcome {
  importId: string | null;
  written: boolean;
  repeated: boolean;
  refused: number;
  groups: { code: string; name: string; municipalities: number }[];
  errors: { line: number; code: string; message: string }[];
}

let stats: StatisticsApp;
let coordinator: Person, reporter: Person, security: Person;

beforeAll(async () => {
  stats = await StatisticsApp.start();
  const signIn = (name: string) => stats.app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  [coordinator, reporter] = [await signIn('coordinator'), await signIn('reporter')];
  security = await signIn('security');
}, 90_000);
afterAll(() => stats?.app.close());
afterEach(() => stats.clear());

const take = (file: string, query: string, who = coordinator) =>
  who.send<Outcome>('POST', `/statistics/municipality-groups?${query}`, {
    body: Buffer.from(file),
    headers: BYTES,
  });
const FROM_2023 = 'source=SKR%202023&validFrom=2023-01-01';
const similar = async () =>
  (await coordinator.send<Similar>('GET', '/statistics/similar?area=municipality:0180')).body;

describe('a grouping of municipalities', () => {
  it('is tried, taken in whole, the same again changes nothing, and is taken back', async () => {
    expect((await similar()).grouping).toBeNull();
    const before = await stats.everything();
    const tried = await take(groupOf(ALIKE), `${FROM_2023}&dryRun=true`);
    expect(tried).toMatchObject({ status: 200, body: { written: false, importId: null } });
    expect(tried.body.groups).toEqual([{ code: 'A1', name: 'Storstäder', municipalities: 7 }]);
    expect(await stats.everything()).toEqual(before);
    const taken = await take(groupOf(ALIKE), `${FROM_2023}&name=grupper.csv`);
    expect(taken.body).toMatchObject({ written: true, repeated: false });
    expect((await similar()).grouping).toEqual({
      ...{ source: 'SKR 2023', validFrom: '2023-01-01', group: 'Storstäder', others: 6 },
    });
    const once = await stats.everything();
    expect((await take(groupOf(ALIKE), FROM_2023)).body).toMatchObject({
      ...{ repeated: true, written: false, importId: taken.body.importId },
    });
    expect(await stats.everything()).toEqual(once);
    await stats.withdraw(taken.body.importId);
    expect((await similar()).grouping).toBeNull();
    const audited = await stats.app.database.query<{ action: string; details: object }>(
      `SELECT action FROM audit_entry WHERE $1 = ANY (subject_ids) ORDER BY occurred_at, id`,
      [taken.body.importId],
    );
    expect(audited.map(({ action }) => action)).toEqual([
      'statistics.imported',
      'statistics.withdrawn',
    ]);
  });

  it('tells each wrong row, and writes nothing then', async () => {
    const before = await stats.everything();
    const file = csvOf([
      GROUPS_HEAD,
      ['180', 'A1', 'Storstäder'],
      ['9999', 'A1', 'Storstäder'],
      ['0180', 'A1', 'Storstäder'],
      ['1480', 'A1', 'Storstad'],
      ['1280', '', 'Storstäder'],
    ]);
    const { body } = await take(file, FROM_2023);
    expect(body.errors.map(({ line, code }) => [line, code])).toEqual([
      [3, 'MUNICIPALITY_UNKNOWN'],
      [4, 'ROW_REPEATED'],
      [5, 'GROUP_NAME_DIFFERS'],
      [6, 'FIELD_REQUIRED'],
    ]);
    expect(body).toMatchObject({ written: false, refused: 4 });
    expect(body.errors[2]!.message).toContain('"Storstäder" på rad 2');
    expect(await stats.everything()).toEqual(before);
    expect((await take('kommunkod;grupp\n0180;A\n', FROM_2023)).status).toBe(422);
    const noDay = await take(groupOf(ALIKE), 'source=SKR&validFrom=2023-02-30');
    expect(noDay).toMatchObject({ status: 422, body: { code: 'FIELDS_INVALID' } });
    expect((await take(groupOf(ALIKE), FROM_2023, reporter)).status).toBe(403);
    expect((await take(groupOf(ALIKE), FROM_2023, security)).status).toBe(403);
  });

  it('holds from its day on, until a later one does, in whatever order the files come', async () => {
    await take(groupOf(ALIKE.slice(0, 3), 'Från 2026'), 'source=b&validFrom=2026-01-01');
    await take(groupOf(ALIKE, 'Från 2023'), 'source=a&validFrom=2023-01-01');
    await take(groupOf(ALIKE.slice(0, 2), 'Nästa år'), 'source=c&validFrom=2027-01-01');
    expect((await similar()).grouping).toMatchObject({ group: 'Från 2026', others: 2 });
    await take(groupOf(ALIKE.slice(1), 'Utan den egna'), 'source=d&validFrom=2026-02-01');
    expect((await similar()).grouping).toMatchObject({ source: 'd', group: null, others: 0 });
  });
});

describe('groupings of the command', () => {
  it('are read as those of the page are', async () => {
    const told = await stats.app.api.get(ImportMunicipalityGroups, { strict: false }).run(null, {
      file: 'test/fixtures/statistics-groups.csv',
      source: 'prov',
      validFrom: '2023-01-01',
    });
    expect(told).toMatchObject({ written: true, refused: 0 });
  });
});
