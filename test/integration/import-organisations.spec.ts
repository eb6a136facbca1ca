import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportPeople, type ImportPeopleInput } from '#access';
import { rowsOf, startRegisterApp } from '../support/register-app.js';
import { bytesOf, csvOf } from '../support/registers.js';
import type { RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let app: RunningApp;

beforeAll(async () => {
  app = await startRegisterApp();
});
afterAll(() => app?.close());

const run = (rows: readonly (readonly string[])[], more: Partial<ImportPeopleInput> = {}) =>
  app.api.get(ImportPeople, { strict: false }).run(null, { file: bytesOf(csvOf(rows)), ...more });

const everything = () =>
  rowsOf(app, ['organisation', 'organisation_area', 'unit', 'audit_entry', 'outbox']);

describe('importing organisations and units', () => {
  const organisations = [
    ['kod', 'namn', 'slag', 'överordnad', 'områden'],
    ['socialnamnden', 'Socialnämnden', 'Nämnd', 'lillstads_kommun', 'sub_area:norr_by'],
    ['bolaget', 'Lillstads Bostäder AB', 'bolag', 'socialnamnden', ''],
  ];
  const units = [
    ['Organisation', 'Unit code', 'Name', 'Headcount', 'Reporting rhythm', 'From'],
    ['bolaget', 'vard', 'Bovärdarna', '12', 'Veckovis', '2025-01-01'],
    ['bolaget', 'kontor', 'Kontoret', '', 'none', ''],
  ];

  it('are written once, changed when their rows change, and listed without persons', async () => {
    expect(await run(organisations)).toMatchObject({ form: 'organisations', added: 2, updated: 0 });
    expect(await run([organisations[0]!, ...organisations.slice(1).reverse()])).toMatchObject({
      added: 0,
      unchanged: 2,
    });
    expect(await run(units)).toMatchObject({ form: 'units', added: 2, missing: [] });
    const before = await everything();
    expect(await run(units)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(await everything()).toEqual(before);
    const answered = await app.database.query(
      `SELECT oa.level, oa.code FROM organisation_area oa JOIN organisation o ON o.id = oa.organisation_id
        WHERE o.code = 'socialnamnden'`,
    );
    expect(answered).toEqual([{ level: 'sub_area', code: 'norr_by' }]);

    const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    const listed = await reporter.send<{ items: object[] }>('GET', '/organisations?limit=2');
    expect(listed.body.items.map((item) => Object.keys(item).sort().join())).toEqual(
      Array(2).fill('areas,code,id,kind,lastDay,mayChange,name,parent,revision,worksWith'),
    );
    const own = await reporter.send<{ items: object[] }>('GET', '/units?organisation=bolaget');
    expect(own.body).toMatchObject({
      items: [
        { code: 'vard', organisation: 'bolaget', headcount: 12, reportingRhythm: 'weekly' },
        { code: 'kontor', headcount: null, reportingRhythm: 'none' },
      ],
      nextCursor: null,
    });
    expect((await app.send('GET', '/units')).status).toBe(401);

    expect(await run(units.slice(0, 2), { closeMissing: true })).toMatchObject({
      ...{ missing: [{ organisation: 'bolaget', unit: 'kontor' }], closed: 1, unchanged: 1 },
    });
    const left = await reporter.send<{ items: object[] }>('GET', '/units?organisation=bolaget');
    expect(left.body.items).toMatchObject([{ code: 'vard' }]);
  });
});
