import { createHash, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BYTES, ImportsApp, profile, table } from '../support/imports-app.js';
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

describe('uploading a file', () => {
  it('keeps it sealed and answers with its size and sum', async () => {
    const { status, body } = await imports.upload(analyst, table, 'C:\\tmp\\ärenden.csv');
    const bytes = Buffer.from(table);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(status).toBe(201);
    expect(body).toEqual({ id: body.id, name: 'ärenden.csv', bytes: bytes.length, sha256 });
    const [stored] = await app.database.query<{ tier: string; ciphertext: Buffer }>(
      `SELECT tier, ciphertext FROM sealed_file f JOIN sealed_file_chunk c ON c.file_id = f.id
        WHERE f.id = $1`,
      [body.id],
    );
    expect(stored?.tier).toBe('strict');
    expect(stored?.ciphertext.includes('Atlantis')).toBe(false);
    expect(await imports.audited('import.file-uploaded', body.id)).toHaveLength(1);
  });

  it('is for whoever may import, with the token of the session', async () => {
    expect((await imports.upload(reporter)).status).toBe(403);
    const { 'x-csrf-token': _, ...without } = analyst.credentials;
    const options = { body: Buffer.from(table), headers: { ...without, ...BYTES } };
    const forged = await app.send('POST', '/imports/files?name=a.csv', options);
    expect([forged.status, forged.body['code']]).toEqual([403, 'CSRF_REFUSED']);
    const nobody = await app.send('POST', '/imports/files?name=a.csv', {
      body: Buffer.from(table),
      headers: BYTES,
    });
    expect(nobody.status).toBe(401);
  });

  it('needs the type of a file, and no other route takes that type', async () => {
    const asJson = await analyst.send('POST', '/imports/files?name=a.csv', { body: {} });
    expect([asJson.status, asJson.body['code']]).toEqual([415, 'CONTENT_TYPE_REFUSED']);
    for (const type of ['multipart/form-data; boundary=x', 'text/csv']) {
      const other = await analyst.send('POST', '/imports/files?name=a.csv', {
        body: Buffer.from(table),
        headers: { 'content-type': type },
      });
      expect(other.status).toBe(415);
    }
    const elsewhere = { body: Buffer.from('{}'), headers: BYTES };
    expect((await reporter.send('POST', '/incidents', elsewhere)).status).toBe(415);
    expect((await app.send('POST', '/session', elsewhere)).status).toBe(415);
    expect((await analyst.send('POST', '/imports', elsewhere)).status).toBe(415);
  });

  it('needs a name, and refuses what says that it is too large before a byte of it is read', async () => {
    const nameless = await analyst.send('POST', '/imports/files', {
      body: Buffer.from('a'),
      headers: BYTES,
    });
    expect([nameless.status, nameless.body['code']]).toEqual([422, 'FIELDS_INVALID']);
    const large = await analyst.send('POST', '/imports/files?name=a.csv', {
      body: Buffer.from('a'),
      headers: { ...BYTES, 'content-length': String(2 * 1024 ** 3 + 1) },
    });
    expect([large.status, large.body['code']]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('leaves nothing behind when the sender goes away', async () => {
    const before = await app.database.query(`SELECT id FROM sealed_file`);
    await app.api.listen(0, '127.0.0.1');
    const { port } = app.api.getHttpServer().address() as AddressInfo;
    const sending = request({
      ...{ host: '127.0.0.1', port, method: 'POST', path: '/api/v1/imports/files?name=a.csv' },
      headers: { ...analyst.credentials, ...BYTES, 'content-length': 10_000_000 },
    });
    sending.on('error', () => undefined);
    sending.write(Buffer.alloc(5_000_000, 'a'));
    const count = async () => (await app.database.query(`SELECT id FROM sealed_file`)).length;
    await expect.poll(count, { timeout: 10_000 }).toBe(before.length + 1);
    sending.destroy();
    await expect.poll(count, { timeout: 10_000 }).toBe(before.length);
  });
});

describe('looking at a file', () => {
  it('shows how it is written, its first rows, and the profiles that fit', async () => {
    const id = await imports.uploaded(analyst);
    const { status, body } = await analyst.send('GET', `/imports/files/${id}/preview`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ format: 'csv', delimiter: ';', encoding: 'utf-8', sheets: [] });
    expect(body['columns']).toEqual(['Nummer', 'När', 'Vad', 'Var', 'Text']);
    expect(body['suggested']).toEqual([]);
    expect((body['rows'] as object[])[2]).toEqual({
      line: 4,
      cells: ['3', 'igår', 'Bråk', 'Skärholmen', 'hemlig text'],
    });
    const otherwise = await analyst.send('GET', `/imports/files/${id}/preview?delimiter=%7C`);
    expect(otherwise.body['columns']).toHaveLength(1);
    const police =
      'id,datetime,name,summary,url,type,location_name\n1,2026-01-01 1:00:00 +01:00,a,b,/c,Rån,Stockholm\n';
    const known = await analyst.send(
      'GET',
      `/imports/files/${await imports.uploaded(analyst, police)}/preview`,
    );
    expect((known.body['suggested'] as { name: string }[])[0]?.name).toBe('polisen');
  });

  it('is for its uploader alone: for everybody else it is not there', async () => {
    const id = await imports.uploaded(analyst);
    const absent = await administrator.send('GET', `/imports/files/${randomUUID()}/preview`);
    const other = await administrator.send('GET', `/imports/files/${id}/preview`);
    expect([other.status, other.body]).toEqual([404, absent.body]);
    expect((await administrator.send('GET', `/imports/files/nothing/preview`)).status).toBe(404);
    const body = { fileId: id, definition: profile };
    expect((await administrator.send('POST', '/imports/profile-check', { body })).status).toBe(404);
    expect((await administrator.send('POST', '/imports', { body })).status).toBe(404);
  });

  it('that is no table says why', async () => {
    const id = await imports.uploaded(analyst, '%PDF-1.7 and so on');
    const { status, body } = await analyst.send('GET', `/imports/files/${id}/preview`);
    expect([status, body['code']]).toEqual([422, 'IMPORT_FILE_REFUSED']);
    expect(body['errors']).toEqual([
      { path: 'file', code: 'FILE_FORMAT_UNKNOWN', message: expect.any(String) as string },
    ]);
  });
});

describe('trying a mapping', () => {
  it('tells what the first rows would become, and writes nothing', async () => {
    const fileId = await imports.uploaded(analyst);
    const body = { fileId, definition: profile };
    const answer = await analyst.send('POST', '/imports/profile-check', { body });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ read: 5, accepted: 2, refused: 3 });
    expect(answer.body['unmapped']).toEqual([{ value: 'Rymdfärd', rows: 1 }]);
    expect(answer.body['samples']).toContainEqual({
      ...{ line: 2, kind: 'observation', category: 'order.gathering', occurredTo: null },
      ...{ occurredFrom: '2026-03-14T20:15:00+01:00', area: 'sub_area:skarholmen' },
      areaName: 'Skärholmen',
    });
    const errors = answer.body['errors'] as { line: number; column: string; code: string }[];
    expect(errors.map(({ line, column, code }) => [line, column, code])).toEqual([
      [4, 'När', 'TIME_FORMAT_WRONG'],
      [5, 'Var', 'AREA_UNKNOWN'],
      [6, 'Vad', 'CATEGORY_UNKNOWN'],
    ]);
    expect(await app.database.query(`SELECT id FROM import_run`)).toEqual([]);
  });

  it('of a profile that is none is 422, with each part that is wrong', async () => {
    const fileId = await imports.uploaded(analyst);
    const definition = { ...profile, fields: { ...profile.fields, id: {} }, colour: 'red' };
    for (const path of ['/imports/profile-check', '/imports']) {
      const answer = await analyst.send('POST', path, { body: { fileId, definition } });
      expect([answer.status, answer.body['code']]).toEqual([422, 'PROFILE_INVALID']);
      const paths = (answer.body['errors'] as { path: string }[]).map((each) => each.path);
      expect(paths).toEqual(expect.arrayContaining(['colour', 'fields.id']));
    }
    const both = { fileId, definition: profile, profile: 'polisen' };
    for (const body of [{ fileId }, both]) {
      const answer = await analyst.send('POST', '/imports', { body });
      expect([answer.status, answer.body['code']]).toEqual([422, 'FIELDS_INVALID']);
    }
    const unknown = await analyst.send('POST', '/imports', { body: { fileId, profile: 'x' } });
    expect([unknown.status, unknown.body['code']]).toEqual([422, 'PROFILE_UNKNOWN']);
  });
});
