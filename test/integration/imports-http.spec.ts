import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WithdrawImport } from '#imports';
import { ImportsApp, profile, profileAs, table } from '../support/imports-app.js';
import type { Person, RunningApp } from '../support/running-app.js';

let imports: ImportsApp;
let app: RunningApp;
let analyst: Person;
let administrator: Person;
let reporter: Person;

beforeAll(async () => {
  imports = await ImportsApp.start();
  ({ app, analyst, administrator, reporter } = imports);
}, 120_000);
afterAll(() => app?.close());

describe('import profiles', () => {
  const path = '/import-profiles/egen-profil';
  const body = profileAs('egen-profil');

  it('are made, changed and removed under the version that was read', async () => {
    const neither = await analyst.send('PUT', path, { body });
    expect([neither.status, neither.body['code']]).toEqual([428, 'REVISION_REQUIRED']);
    const made = await analyst.send('PUT', path, { body, headers: { 'if-none-match': '*' } });
    expect([made.status, made.headers['etag'], made.body]).toEqual([
      ...[201, '"1"', { name: 'egen-profil', version: 1 }],
    ]);
    const again = await analyst.send('PUT', path, { body, headers: { 'if-none-match': '*' } });
    expect(again.status).toBe(412);
    const changed = { ...body, licence: 'CC0' };
    const change = (etag: string) =>
      administrator.send('PUT', path, { body: changed, headers: { 'if-match': etag } });
    expect((await change('"1"')).body).toEqual({ name: 'egen-profil', version: 2 });
    expect((await change('"1"')).status).toBe(412);
    const read = await analyst.send('GET', path);
    expect(read.body).toEqual({ builtin: false, version: 2, definition: changed });
    const list = await analyst.send<{ items: object[] }>('GET', '/import-profiles');
    expect(list.body.items).toContainEqual({
      ...{ name: 'egen-profil', title: body.title, source: 'egen-profil' },
      ...{ licence: 'CC0', builtin: false },
    });
    const remove = (etag: string) =>
      analyst.send('DELETE', path, { headers: { 'if-match': etag } });
    expect((await remove('"1"')).status).toBe(412);
    expect((await remove('"2"')).status).toBe(204);
    expect((await analyst.send('GET', path)).status).toBe(404);
    expect((await remove('"2"')).status).toBe(404);
  });

  it('that come with the product cannot be taken over, and the others must hold', async () => {
    const put = (name: string, definition: object) =>
      analyst.send('PUT', `/import-profiles/${name}`, {
        body: definition,
        headers: { 'if-none-match': '*' },
      });
    expect((await put('polisen', profileAs('polisen'))).body['code']).toBe('PROFILE_BUILT_IN');
    expect((await put('schema', profileAs('schema'))).status).toBe(409);
    expect((await put('annan', body)).body['code']).toBe('FIELDS_INVALID');
    expect((await put('annan', [])).body['code']).toBe('PROFILE_INVALID');
    const builtin = await analyst.send('GET', '/import-profiles/polisen');
    expect(builtin.body).toMatchObject({ builtin: true, version: null });
    expect((await reporter.send('GET', '/import-profiles')).status).toBe(403);
  });

  it('have a schema that anybody may read', async () => {
    const { status, body } = await app.send('GET', '/import-profiles/schema');
    expect([status, body['title']]).toEqual([200, 'Import profile of Lägesbild']);
  });
});

describe('an import', () => {
  it('is foreseen, made, explained and taken back', async () => {
    const fileId = await imports.uploaded(analyst);
    const dry = await imports.imported(analyst, { fileId, definition: profile, dryRun: true });
    const counts = { read: 5, recorded: 2, changed: 0, repeated: 0, refused: 3 };
    const foreseen = await analyst.send('GET', `/imports/${dry}`);
    expect(foreseen.body).toMatchObject({ status: 'completed', dryRun: true, rows: counts });
    const id = await imports.imported(analyst, { fileId, definition: profile });
    const { status, body } = await analyst.send('GET', `/imports/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ id, status: 'completed', dryRun: false, onError: 'keep_good', own: true },
      ...{ profile: 'stadsnat', source: 'stadsnat', licence: 'Egen', fileName: 'ärenden.csv' },
      ...{ rows: counts, checking: false, fault: null, definition: profile },
      unmapped: [{ value: 'Rymdfärd', rows: 1 }],
      sha256: createHash('sha256').update(table).digest('hex'),
    });
    expect(body['fileBytes']).toBe(body['bytesRead']);
    expect(body['rowsPerSecond']).toBeGreaterThan(0);
    const gone = await analyst.send('GET', `/imports/files/${fileId}/preview`);
    expect(gone.status, 'what has been imported is not kept').toBe(404);
    const list = await administrator.send<{ items: { id: string }[] }>('GET', '/imports?limit=1');
    expect(list.body.items.map((each) => each.id)).toEqual([id]);
    const next = `/imports?limit=1&cursor=${String(list.body['nextCursor' as never])}`;
    expect((await administrator.send<typeof list.body>('GET', next)).body.items[0]?.id).toBe(dry);
    const back = await analyst.send('POST', `/imports/${id}/transitions`, {
      body: { to: 'withdrawn' },
    });
    expect([back.status, back.body]).toEqual([202, { id }]);
    await app.worker.get(WithdrawImport, { strict: false }).run(id);
    expect((await analyst.send('GET', `/imports/${id}`)).body['status']).toBe('withdrawn');
    const twice = await analyst.send('POST', `/imports/${id}/transitions`, {
      body: { to: 'withdrawn' },
    });
    expect([twice.status, twice.body['code']]).toEqual([409, 'TRANSITION_REFUSED']);
  });

  it('shows what stood in its refused rows to whoever started it, and each look is audited', async () => {
    const fileId = await imports.uploaded(analyst, table.replace('hemlig text', '=cmd()'));
    const wish = profileAs('felrader', {
      fields: { ...profile.fields, category: { ...profile.fields.category, column: 'Text' } },
    });
    const id = await imports.imported(analyst, { fileId, definition: wish });
    type Page = {
      items: { line: number; value: string | null; reason: string }[];
      nextCursor: string;
    };
    const first = await analyst.send<Page>('GET', `/imports/${id}/errors?limit=1`);
    const rest = await analyst.send<Page>(
      'GET',
      `/imports/${id}/errors?cursor=${first.body.nextCursor}`,
      {
        headers: { 'accept-language': 'en' },
      },
    );
    const all = [...first.body.items, ...rest.body.items];
    expect(all.map(({ line, value }) => [line, value])).toContainEqual([4, '=cmd()']);
    expect(rest.body.items[0]?.reason).toMatch(/^(The|There)/);
    expect(await imports.audited('import.errors-read', id)).toHaveLength(2);
    const other = await administrator.send<Page>('GET', `/imports/${id}/errors`);
    expect(other.body.items.map(({ value }) => value)).toEqual(all.map(() => null));
    expect(JSON.stringify(other.body)).not.toContain('cmd');
    expect(other.body.items[0]?.reason).toContain('…');
    const csv = await analyst.send<string>('GET', `/imports/${id}/errors.csv`);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.headers['content-disposition']).toContain('attachment');
    expect(csv.body).toMatch(/^\ufeff/);
    expect(csv.body).toContain(`,Text,'=cmd(),CATEGORY_UNKNOWN`);
    const seen = await administrator.send<string>('GET', `/imports/${id}/errors.csv`);
    expect([seen.body.includes('=cmd()'), seen.body.split('\r\n').length]).toEqual([
      false,
      csv.body.split('\r\n').length,
    ]);
    expect((await administrator.send('GET', `/imports/${id}`)).body['unmapped']).toContainEqual({
      value: null,
      rows: 1,
    });
    expect((await analyst.send('GET', `/imports/${id}/errors?cursor=x`)).status).toBe(422);
    expect((await reporter.send('GET', `/imports/${id}/errors`)).status).toBe(403);
    expect((await analyst.send('GET', `/imports/${randomUUID()}/errors.csv`)).status).toBe(404);
  });

  it('with one wrong row puts nothing in when all were to go or none', async () => {
    const fileId = await imports.uploaded(analyst);
    const definition = profileAs('alla-eller-inga');
    const id = await imports.imported(analyst, { fileId, definition, onError: 'refuse_all' });
    const { body } = await analyst.send('GET', `/imports/${id}`);
    expect(body).toMatchObject({ status: 'refused', rows: { read: 5, refused: 3 } });
    const [found] = await app.database.query<{ n: number }>(
      `SELECT count(*) AS n FROM incident_revision WHERE source = 'alla-eller-inga'`,
    );
    expect(found?.n).toBe(0);
  });

  it('that cannot be read says why in the reader’s language, and one that waits can be cancelled', async () => {
    const fileId = await imports.uploaded(analyst, 'A;B\n1;2\n');
    const id = await imports.imported(analyst, { fileId, definition: profileAs('fel-kolumner') });
    const read = await analyst.send('GET', `/imports/${id}`, {
      headers: { 'accept-language': 'en' },
    });
    expect(read.body).toMatchObject({ status: 'failed', fault: { code: 'IMPORT_FILE_REFUSED' } });
    const { detail } = read.body['fault'] as { detail: string };
    expect(detail).toMatch(/^Nothing has changed\. The file lacks the columns/);
    const wish = { fileId: await imports.uploaded(analyst), definition: profile };
    const waiting = await analyst.send('POST', '/imports', { body: wish });
    const path = `/imports/${String(waiting.body['id'])}`;
    const to = (status: string) =>
      analyst.send('POST', `${path}/transitions`, { body: { to: status } });
    expect((await to('withdrawn')).status).toBe(409);
    expect((await to('done')).status).toBe(422);
    expect((await to('cancelled')).status).toBe(202);
    expect((await analyst.send('GET', path)).body['status']).toBe('cancelled');
  });

  it('is stopped only by whoever started it, or who may withdraw or administer', async () => {
    const start = async (person: Person) => {
      const body = { fileId: await imports.uploaded(person), definition: profileAs('vems') };
      const answer = await person.send('POST', '/imports', { body });
      return `/imports/${String(answer.body['id'])}/transitions`;
    };
    const cancel = (person: Person, path: string) =>
      person.send('POST', path, { body: { to: 'cancelled' } });
    const [theirs, mine] = [await start(administrator), await start(analyst)];
    expect((await cancel(analyst, theirs)).status).toBe(404);
    expect((await cancel(administrator, theirs)).status).toBe(202);
    expect((await cancel(administrator, mine)).status).toBe(202);
  });

  it('is one of five at most that an account has under way', async () => {
    const fileId = await imports.uploaded(analyst);
    const ask = () =>
      analyst.send('POST', '/imports', { body: { fileId, definition: profileAs('flera') } });
    const asked = [];
    for (let count = 1; count <= 6; count += 1) asked.push(await ask());
    expect(asked.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202, 429]);
    expect(asked.at(-1)?.body['code']).toBe('IMPORTS_WAITING');
  });

  it('answers a made-up cursor with the field that is wrong', async () => {
    const ids = await app.database.query<{ id: string }>(`SELECT id FROM import_run LIMIT 1`);
    const cursor = Buffer.from('[3000000000,""]').toString('base64url');
    const path = `/imports/${ids[0]?.id}/errors?cursor=${cursor}`;
    expect((await analyst.send('GET', path)).body['code']).toBe('FIELDS_INVALID');
  });
});
