import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipalTemplate } from '../support/municipal-template.js';
import { EditionsApp, type EditionBody } from '../support/editions-app.js';
import type { Person } from '../support/running-app.js';

const BYTES = { 'content-type': 'application/octet-stream' };
const MANY = 5 * 1024 * 1024 + 1;

let app: EditionsApp;
let admin: Person;
let edition: EditionBody;

async function fetched(url: string, by: Person): Promise<Buffer> {
  const { api } = app.world.app;
  const headers = { host: '127.0.0.1', ...by.credentials };
  const answer = await api.inject({ method: 'GET', url: `/api/v1${url}`, headers });
  expect(answer.statusCode, url).toBe(200);
  return answer.rawPayload;
}
const put = (body: Buffer, by = admin) =>
  by.send<{ code: string; detail: string; errors: { code: string }[] }>('PUT', '/instance/word-template', { body, headers: BYTES }); // prettier-ignore
const heads = (file: Buffer) =>
  Object.entries(unzipSync(file)).filter(([name]) => /^word\/header[^/]*\.xml$/.test(name)).map(([, part]) => strFromU8(part)).join(); // prettier-ignore
const actions = () =>
  app.world.app.database.query<{ action: string }>(
    `SELECT action FROM audit_entry WHERE action LIKE 'instance.word-template%' ORDER BY id`,
  );

beforeAll(async () => {
  app = await EditionsApp.start();
  admin = await app.world.person('admin');
  const { id } = await app.written(2025);
  edition = await app.edition(await app.decided(id));
}, 120_000);
afterAll(() => app?.world.app.close());

describe('the municipality’s own Word template', () => {
  it('is what the version’s Word file is set in, until it is taken away again', async () => {
    const url = `/editions/${edition.id}.docx`;
    const before = await fetched(url, app.city);
    expect((await put(await municipalTemplate())).status).toBe(204);
    const [first, again] = [await fetched(url, app.city), await fetched(url, app.city)];
    expect(first.equals(again)).toBe(true);
    expect(first.equals(before)).toBe(false);
    expect(heads(first)).toContain('SÄN 2026/14');
    expect(strFromU8(unzipSync(first)['word/styles.xml']!)).toContain('AA0000');
    expect(strFromU8(unzipSync(first)['word/document.xml']!)).toContain(edition.hash);
    expect((await admin.send('DELETE', '/instance/word-template')).status).toBe(204);
    expect((await fetched(url, app.city)).equals(before)).toBe(true);
    expect((await actions()).map(({ action }) => action)).toEqual(['instance.word-template-replaced', 'instance.word-template-removed']); // prettier-ignore
  });

  it('tells what is used of it, and can be tried', async () => {
    const told = () => admin.send<{ template: Record<string, unknown> | null }>('GET', '/instance/word-template'); // prettier-ignore
    expect((await told()).body.template).toBeNull();
    expect((await admin.send('GET', '/instance/word-template/sample.docx')).status).toBe(404);
    await put(await municipalTemplate());
    expect((await told()).body.template).toMatchObject({
      ...{ fields: ['administration', 'caseNumber', 'caseOfficer'], unknownFields: [] },
      ...{ hasHead: true, hasContentField: false },
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const sample = await fetched('/instance/word-template/sample.docx', admin);
    expect(heads(sample)).toContain('KS 2026/123');
    const english = await fetched('/instance/word-template/sample.docx?language=en', admin);
    expect(strFromU8(unzipSync(english)['word/document.xml']!)).toContain('Proposal');
  });

  it('is refused with its reason, and the one before stays', async () => {
    await put(await municipalTemplate());
    const refused = await put(Buffer.from('%PDF-1.7'));
    expect(refused).toMatchObject({ status: 422, body: { code: 'WORD_TEMPLATE_REFUSED', errors: [{ code: 'TEMPLATE_NOT_WORD' }] } }); // prettier-ignore
    expect(refused.body.detail).toContain('.docx');
    expect((await put(Buffer.alloc(MANY))).status).toBe(413);
    const { body } = await admin.send<{ template: unknown }>('GET', '/instance/word-template');
    expect(body.template).not.toBeNull();
  });

  it('is for administrators only', async () => {
    const asked = [
      await put(await municipalTemplate(), app.city),
      await app.city.send('GET', '/instance/word-template'),
      await app.city.send('GET', '/instance/word-template/sample.docx'),
      await app.city.send('DELETE', '/instance/word-template'),
    ];
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });
});
