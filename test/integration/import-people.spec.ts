import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ImportPeople, type ImportPeopleInput } from '#access';
import { explainField, type Fault } from '#domain';
import { rowsOf, startRegisterApp, TODAY } from '../support/register-app.js';
import { bytesOf, csvOf, refusedRegisters } from '../support/registers.js';
import type { RunningApp } from '../support/running-app.js';

let app: RunningApp;

beforeAll(async () => {
  app = await startRegisterApp();
});
afterAll(() => app?.close());
beforeEach(async () => {
  app.clock.set(`${TODAY}T12:00:00Z`);
  await forgetImported();
});

/** Back to the demo's accounts and nobody else. */
async function forgetImported(): Promise<void> {
  await app.database.query(`DELETE FROM role_holding WHERE source IS NOT NULL`);
  await app.database.query(`DELETE FROM account WHERE NOT demo`);
  await app.database.query(`DELETE FROM person WHERE id NOT IN (SELECT person_id FROM account)`);
}

const runFile = (content: string | Buffer, more: Partial<ImportPeopleInput> = {}) =>
  app.api.get(ImportPeople, { strict: false }).run(null, { file: bytesOf(content), ...more });
const run = (rows: readonly (readonly string[])[], more: Partial<ImportPeopleInput> = {}) =>
  runFile(csvOf(rows), more);

const everything = () =>
  rowsOf(app, [
    ...['organisation', 'organisation_area', 'unit', 'person', 'account', 'role_holding'],
    ...['audit_entry', 'outbox'],
  ]);

const header = ['namn', 'e-post', 'personkod', 'organisation', 'enhetskod', 'roll', 'från', 'till'];
const anna = ['Anna Ek', 'Anna.Ek@Lillstad.example', '17', 'kommunstyrelsen', 'faltgruppen', 'Enhetschef', '2026-01-01', '']; // prettier-ignore
const bo = ['Bo Al', 'bo@lillstad.example', '', '', '', 'Analytiker', '', '2026-12-31'];

/** The roles that registers gave, without ids, which differ. */
const holdings = () =>
  app.database.query<{ email: string; role: string; validTo: string | null }>(
    `SELECT p.name, p.code, a.email, pu.code AS "ownUnit", h.role, o.code AS organisation, u.code AS unit, h.source,
            h.valid_from AS "validFrom", h.valid_to AS "validTo"
       FROM role_holding h JOIN person p ON p.id = h.person_id JOIN account a ON a.person_id = p.id
       LEFT JOIN organisation o ON o.id = h.organisation_id LEFT JOIN unit u ON u.id = h.unit_id
       LEFT JOIN unit pu ON pu.id = p.unit_id
      WHERE h.source IS NOT NULL ORDER BY a.email, h.role, u.code, h.valid_from, h.valid_to`,
  );

describe('importing people', () => {
  it('makes persons, accounts without a password and roles, and the same file again changes nothing', async () => {
    const first = await run([header, anna, bo]);
    expect(first).toMatchObject({
      form: 'people',
      read: 2,
      added: 2,
      accountsAdded: 2,
      written: true,
    });
    expect(await holdings()).toEqual([
      {
        ...{
          name: 'Anna Ek',
          code: '17',
          email: 'anna.ek@lillstad.example',
          ownUnit: 'faltgruppen',
        },
        ...{ role: 'unit_manager', organisation: 'kommunstyrelsen', unit: 'faltgruppen' },
        ...{ source: 'local', validFrom: '2026-01-01', validTo: null },
      },
      {
        ...{ name: 'Bo Al', code: null, email: 'bo@lillstad.example', ownUnit: null },
        ...{ role: 'analyst', organisation: null, unit: null },
        ...{ source: 'local', validFrom: TODAY, validTo: '2027-01-01' },
      },
    ]);
    const passwords = await app.database.query(
      `SELECT 1 FROM account WHERE NOT demo AND password_hash IS NOT NULL`,
    );
    expect(passwords).toEqual([]);
    app.clock.set('2026-03-11T12:00:00Z');
    const before = await everything();
    expect(await run([header, bo, anna])).toMatchObject({
      added: 0,
      updated: 0,
      unchanged: 2,
      missing: [],
    });
    expect(await everything()).toEqual(before);
  });

  it('leaves one audit row with ids and counts, and neither names nor addresses', async () => {
    await run([header, anna]);
    const [row] = await app.database.query<{ ids: string[]; details: object }>(
      `SELECT subject_ids AS ids, details FROM audit_entry WHERE action = 'person.imported'
        ORDER BY occurred_at DESC, id DESC LIMIT 1`,
    );
    const persons = await app.database.query<{ id: string }>(
      `SELECT id FROM person WHERE code = '17'`,
    );
    expect(row).toMatchObject({ ids: [persons[0]!.id], details: { added: 1, accountsAdded: 1 } });
    expect(JSON.stringify(row).toLowerCase()).not.toMatch(/anna|lillstad\.example/);
  });

  it('changes name, address and unit of whom it knows by code, and never the password', async () => {
    await run([header, anna]);
    await app.database.query(`UPDATE account SET password_hash = 'kept' WHERE email LIKE 'anna%'`);
    const renamed = [
      'Anna Ask',
      'anna.ask@lillstad.example',
      ...anna.slice(2, 4),
      'parkleken',
      ...anna.slice(5),
    ];
    expect(await run([header, renamed])).toMatchObject({
      added: 1,
      accountsAdded: 0,
      missing: [{ person: '17' }],
    });
    const accounts = await app.database.query(
      `SELECT a.email, a.password_hash AS password, p.name, u.code FROM account a JOIN person p ON p.id = a.person_id
         JOIN unit u ON u.id = p.unit_id WHERE NOT demo`,
    );
    expect(accounts).toEqual([
      { email: 'anna.ask@lillstad.example', password: 'kept', name: 'Anna Ask', code: 'parkleken' },
    ]);
  });

  it('tells of roles that are gone and ends them today when asked, none of another register', async () => {
    await run([header, anna, bo]);
    await run([header, [...bo.with(1, 'cia@lillstad.example')]], { source: 'bolaget' });
    const missing = [{ person: 'bo@lillstad.example', role: 'analyst' }];
    const before = await everything();
    expect(await run([header, anna])).toMatchObject({ missing, closed: 0 });
    expect(await run([header, anna], { closeMissing: true, dryRun: true })).toMatchObject({
      closed: 1,
      written: false,
    });
    expect(await everything()).toEqual(before);
    expect(await run([header, anna], { closeMissing: true })).toMatchObject({ missing, closed: 1 });
    expect((await holdings()).map(({ email, validTo }) => [email, validTo])).toEqual([
      ['anna.ek@lillstad.example', null],
      ['bo@lillstad.example', TODAY],
      ['cia@lillstad.example', '2027-01-01'],
    ]);
    expect(await run([header, anna], { closeMissing: true })).toMatchObject({
      missing: [],
      closed: 0,
    });
  });

  it('begins a role anew from today that had been ended and is back', async () => {
    const undated = anna.with(6, '');
    await run([header, undated, bo]);
    await run([header, bo], { closeMissing: true });
    app.clock.set('2026-05-01T12:00:00Z');
    expect(await run([header, undated, bo])).toMatchObject({ added: 1 });
    expect((await holdings()).map(({ validTo }) => validTo)).toEqual([TODAY, null, '2027-01-01']);
  });

  it('never ends the last administrator who can sign in, whether missing or by its row', async () => {
    const admin = [
      'Ada Min',
      'ada@lillstad.example',
      '',
      '',
      '',
      'Administratör',
      '2026-01-01',
      '',
    ];
    await run([header, admin, bo]);
    await app.database.query(`UPDATE account SET password_hash = 'set' WHERE email LIKE 'ada%'`);
    await app.database.query(
      `UPDATE account SET disabled_at = now() WHERE email = 'admin@demo.example'`,
    );
    try {
      expect(await run([header, bo], { closeMissing: true })).toMatchObject({
        closed: 0,
        kept: 1,
        written: true,
      });
      const ended = [...admin.slice(0, 6), '2026-01-01', TODAY.replace('10', '01')];
      expect(await run([header, ended, bo])).toMatchObject({
        ...{ written: false },
        errors: [{ line: 2, column: 'till', code: 'LAST_ADMINISTRATOR' }],
      });
    } finally {
      await app.database.query(`UPDATE account SET disabled_at = NULL WHERE demo`);
    }
    expect(await run([header, bo], { closeMissing: true })).toMatchObject({ closed: 1, kept: 0 });
  });

  it('refuses an address that belongs to somebody else', async () => {
    await run([header, anna, bo.with(2, '18')]);
    const taken = await run([header, anna.with(1, 'bo@lillstad.example')]);
    expect(taken).toMatchObject({ errors: [{ column: 'e-post', code: 'EMAIL_TAKEN' }] });
    const reused = await run([header, anna.with(2, '99')]);
    expect(reused).toMatchObject({
      errors: [{ column: 'personkod', code: 'PERSON_CODE_DIFFERS' }],
    });
  });
});

describe('any register of people', () => {
  const row = fc.record({
    person: fc.constantFrom('a', 'b', 'c'),
    unit: fc.constantFrom('', 'faltgruppen', 'parkleken'),
    role: fc.constantFrom('Enhetschef', 'reporter', 'Säkerhetssamordnare'),
    from: fc.constantFrom('', '2025-01-01', '2026-02-01', '2026-06-01'),
    to: fc.constantFrom('', '2026-12-31'),
  });
  const key = ({ person, unit, role }: { person: string; unit: string; role: string }) =>
    `${person} ${unit} ${role}`;
  // A manager is one of a unit: without any the row would be refused.
  const held = row.filter(({ unit, role }) => unit !== '' || role !== 'Enhetschef');
  const register = fc.uniqueArray(held, { selector: key, minLength: 1, maxLength: 8 });
  type Row = typeof register extends fc.Arbitrary<(infer One)[]> ? One : never;
  const fileOf = (rows: readonly Row[]) => [
    header,
    ...rows.map(({ person, unit, role, from, to }) => {
      return [
        `Namn ${person}`,
        `${person}@x.example`,
        person,
        'kommunstyrelsen',
        unit,
        role,
        from,
        to,
      ];
    }),
  ];

  it('twice is as once, and the order of its rows does not matter', async () => {
    const runs = fc.asyncProperty(
      register,
      register,
      fc.boolean(),
      async (stood, told, closeMissing) => {
        const afterwards = [];
        for (const rows of [told, [...told].reverse()]) {
          await forgetImported();
          await run(fileOf(stood));
          expect(await run(fileOf(rows), { closeMissing })).toMatchObject({ written: true });
          afterwards.push(await holdings());
          const before = await everything();
          const again = await run(fileOf(rows), { closeMissing });
          expect(again).toMatchObject({ added: 0, updated: 0, closed: 0, accountsAdded: 0 });
          expect(await everything()).toEqual(before);
        }
        expect(afterwards[0]).toEqual(afterwards[1]);
      },
    );
    await fc.assert(runs, { numRuns: 12 });
  }, 120_000);
});

describe('a register of people that must be refused', () => {
  it.each(refusedRegisters('people'))('is refused whole: $expected.why', async (input) => {
    const before = await everything();
    const { file, errors = [], options } = input.expected;
    const outcome = await runFile(input.content, options).catch((error: unknown) => error as Fault);
    if (file !== undefined) {
      expect(outcome).toMatchObject({ code: 'IMPORT_FILE_REFUSED' });
      const [field] = (outcome as Fault).fields!;
      const told = {
        code: field!.code,
        sv: explainField(field!, 'sv'),
        en: explainField(field!, 'en'),
      };
      expect(told).toEqual(file);
    } else expect(outcome).toMatchObject({ written: false, errors });
    expect(await everything()).toEqual(before);
  });
});
