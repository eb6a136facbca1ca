import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Exporting } from '../support/exporting.js';
import { isStorable, naughtyStrings, someNaughtyStrings } from '../support/naughty-strings.js';
import type { Person } from '../support/running-app.js';
import { DEMO_PASSWORD, submission } from '../support/stockholm.js';

// REL-8: every text that somebody can write is kept as it was written, or refused with the field that it stands in.
const SHOWN_MAX = 12;
const SHOWN_CHARACTERS = 40;
/** Signs that make a spreadsheet take a cell for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

let exporting: Exporting;
let reporter: Person;
let security: Person;
let admin: Person;
let coordinator: Person;
let organisationCode: string;

beforeAll(async () => {
  exporting = await Exporting.start();
  ({ reporter, security, coordinator } = exporting);
  admin = await exporting.app.signIn('admin@demo.example', DEMO_PASSWORD);
  admin = await exporting.app.stepUp(admin, DEMO_PASSWORD);
  const { body } = await admin.send<{ items: { code: string }[] }>('GET', '/organisations');
  organisationCode = body.items[0]!.code;
}, 120_000);
afterAll(() => exporting?.app.close());

interface Written {
  readonly status: number;
  readonly body: Record<string, unknown>;
  /** What the same person reads of it afterwards. */
  readonly read?: unknown;
}

interface Field {
  readonly name: string;
  /** How the field is called in an error. */
  readonly path: string;
  /** A field of one line: blanks around it mean nothing. */
  readonly trimmed?: boolean;
  write(text: string): Promise<Written>;
}

type Method = 'POST' | 'PATCH' | 'PUT';

/** Writes to an address and reads the text where it is told. */
function field(
  name: string,
  path: string,
  who: () => Person,
  wish: (text: string) => {
    method?: Method;
    to: string;
    body: object;
    headers?: Record<string, string>;
  },
  reading: (answer: Record<string, unknown>, text: string) => Promise<unknown>,
): Field {
  return {
    name,
    path,
    async write(text) {
      const { method = 'POST', to, body, headers } = wish(text);
      const answer = await who().send(method, to, { body, ...(headers && { headers }) });
      if (answer.status >= 300) return answer;
      return { ...answer, read: await reading(answer.body, text) };
    },
  };
}

const get = async <T>(person: Person, path: string) => (await person.send<T>('GET', path)).body;

/** One item of a list that is read in full. */
async function itemOf(person: Person, path: string, id: unknown): Promise<Record<string, unknown>> {
  const { items } = await get<{ items: Record<string, unknown>[] }>(person, path);
  return items.find((one) => one['id'] === id || one['code'] === id) ?? {};
}

const readIncident = (id: unknown) =>
  get<{ body: { text?: string }; handling: { outcome?: string } }>(
    security,
    `/incidents/${String(id)}`,
  );

/** An incident of its own for whoever changes or answers one. */
async function anIncident(): Promise<string> {
  return String((await reporter.send('POST', '/incidents', { body: submission() })).body['id']);
}

const fields: Field[] = [
  field(
    'the text of an incident',
    'text',
    () => reporter,
    (text) => ({ to: '/incidents', body: submission({ text }) }),
    async ({ id }) =>
      (await get<{ body: { text?: string } }>(reporter, `/incidents/${String(id)}`)).body.text,
  ),
  {
    name: 'the text of a corrected incident',
    path: 'text',
    async write(text) {
      const id = await anIncident();
      const headers = { 'if-match': '"1"' };
      const answer = await reporter.send('PATCH', `/incidents/${id}`, { body: { text }, headers });
      return answer.status < 300 ? { ...answer, read: (await readIncident(id)).body.text } : answer;
    },
  },
  {
    name: 'the answer to whoever reported',
    path: 'outcome',
    async write(outcome) {
      const id = await anIncident();
      const body = { state: 'closed', outcome };
      const answer = await security.send('POST', `/incidents/${id}/handling`, { body });
      return answer.status < 300
        ? { ...answer, read: (await readIncident(id)).handling.outcome }
        : answer;
    },
  },
  field(
    'a fault that is reported',
    'text',
    () => reporter,
    (text) => ({ to: '/fault-reports', body: { clientId: randomUUID(), text } }),
    async (_, text) => {
      const { items } = await get<{ items: { text: string }[] }>(admin, '/fault-reports?limit=1');
      // Thirty an hour are taken.
      await exporting.app.database.query(`DELETE FROM fault_report`);
      return items[0]?.text ?? text;
    },
  ),
  field(
    'the name of an organisation',
    'name',
    () => admin,
    (name) => ({ to: '/organisations', body: { kind: 'committee', name } }),
    async ({ code }) => (await itemOf(admin, '/organisations', code))['name'],
  ),
  field(
    'the name of a unit',
    'name',
    () => admin,
    (name) => ({
      to: '/units',
      body: { name, reportingRhythm: 'none', organisation: organisationCode },
    }),
    async ({ id }) => (await get<{ name: string }>(admin, `/units/${String(id)}`)).name,
  ),
  field(
    'the name of a person',
    'name',
    () => admin,
    (name) => ({
      to: '/people',
      body: { name, email: `n${(number += 1)}@naughty.example`, roles: [{ role: 'analyst' }] },
    }),
    async ({ id }) => {
      const [row] = await exporting.app.database.query<{ name: string }>(
        `SELECT name FROM person WHERE id = $1`,
        [String(id)],
      );
      return row?.name;
    },
  ),
  field(
    'the name of a key for programs',
    'name',
    () => coordinator,
    (name) => ({ to: '/tokens', body: { name, scopes: ['incident.read'], days: 1 } }),
    async ({ id }) => {
      const item = await itemOf(coordinator, '/tokens', id);
      await coordinator.send('DELETE', `/tokens/${String(id)}`);
      return item['name'];
    },
  ),
  field(
    'the name of an area',
    'name',
    () => admin,
    (name) => ({
      to: '/areas',
      body: { level: 'sub_area', name, code: `n${(number += 1)}`, parent: 'municipality:0180' },
    }),
    async ({ code }) =>
      (await get<{ name: string }>(admin, `/areas/sub_area:${String(code)}`)).name,
  ),
  {
    name: 'the name of the installation',
    path: 'name',
    async write(name) {
      const { headers } = await admin.send('GET', '/instance/settings');
      const etag = String(headers['etag']);
      const answer = await admin.send('PATCH', '/instance', {
        body: { name },
        headers: { 'if-match': etag },
      });
      return answer.status < 300
        ? { ...answer, read: (await get<{ name: string }>(admin, '/instance')).name }
        : answer;
    },
  },
];
let number = 0;

/** What the product did that it may not; undefined when it kept or refused the text as promised. */
function faultIn(
  { path }: Field,
  text: string,
  { status, body, read }: Written,
): string | undefined {
  const sent = text.normalize('NFC');
  if (status < 300) {
    if (!isStorable(text)) return `took what no database holds (${status})`;
    const kept = typeof read === 'string' ? read.normalize('NFC') : '';
    return kept === sent || kept === sent.trim() ? undefined : `gave back ${shown(kept)}`;
  }
  if (status === 413) return text.length > 500_000 ? undefined : `413`;
  if (status !== 422) return `answered ${status} ${String(body['code'])}`;
  const errors = (body['errors'] ?? []) as { path: string }[];
  return errors.some((one) => one.path === path)
    ? undefined
    : `422 without the field: ${JSON.stringify(body)}`;
}

const shown = (text: string) => JSON.stringify(text.slice(0, SHOWN_CHARACTERS));

describe(`${naughtyStrings.length} strings that break programs`, () => {
  it.each(fields)(
    'are kept or refused as $name',
    async (one) => {
      const wrong: string[] = [];
      let kept = 0;
      const strings = one === fields[0] ? naughtyStrings : someNaughtyStrings;
      for (const [index, text] of strings.entries()) {
        if (index % 100 === 0) {
          admin = await exporting.app.stepUp(admin, DEMO_PASSWORD);
          coordinator = await exporting.app.stepUp(coordinator, DEMO_PASSWORD);
        }
        const written = await one.write(text);
        if (written.status < 300) kept += 1;
        const fault = faultIn(one, text, written);
        if (fault !== undefined) wrong.push(`${shown(text)}: ${fault}`);
      }
      expect(wrong.slice(0, SHOWN_MAX)).toEqual([]);
      expect(kept).toBeGreaterThan(strings.length / 3);
    },
    180_000,
  );

  it('make no formula in an export', async () => {
    const { app } = exporting;
    await app.catchUp();
    const wish = { format: 'csv', delimiter: ';', include: ['text'] };
    const text = await exporting.fileOf(security, await exporting.exported(security, wish));
    const rows = parse(text, { delimiter: ';', bom: true, relaxColumnCount: true }) as string[][];
    expect(rows.length).toBeGreaterThan(naughtyStrings.length / 2);
    const formulas = rows.flat().filter((cell) => FORMULA.test(cell) && Number.isNaN(Number(cell)));
    expect(formulas.map(shown)).toEqual([]);
  }, 120_000);
});
