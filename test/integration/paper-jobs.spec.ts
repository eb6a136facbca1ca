import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#protection';
import { EditionsApp, MEETING } from '../support/editions-app.js';
import { eventually } from '../support/process-runs.js';
import type { Person } from '../support/running-app.js';

interface Line {
  form: string;
  language: string;
  state: string;
  progress: number;
  fault: string | null;
  bytes: number | null;
  madeAt: string | null;
}
/** The smallest PNG: one dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

let app: EditionsApp;
let decided: string;

const run = () => app.world.app;
const papers = async (id: string, by = app.city): Promise<Line[]> =>
  (await by.send<{ items: Line[] }>('GET', `/editions/${id}/papers`)).body.items;
const paper = async (id: string, form: string, language = 'sv'): Promise<Line> =>
  (await papers(id)).find((one) => one.form === form && one.language === language)!;
const order = (id: string, form: string, language = 'sv', by: Person = app.city) =>
  by.send<{ items: Line[] }>('POST', `/editions/${id}/papers`, { body: { form, language } });
const fetched = async (path: string, by?: Person) => {
  const headers = { host: '127.0.0.1', ...by?.credentials };
  const answer = await run().api.inject({ method: 'GET', url: `/api/v1${path}`, headers });
  const { code } = answer.statusCode < 400 ? { code: null } : answer.json<{ code: string }>();
  return { status: answer.statusCode, headers: answer.headers, code, bytes: answer.rawPayload };
};
const stored = () => run().database.query<{ id: string }>(`SELECT id FROM sealed_file ORDER BY id`);
const madeOf = (id: string, form: string, language = 'sv') =>
  eventually(async () => (await paper(id, form, language)).state === 'made', 30_000);

beforeAll(async () => {
  app = await EditionsApp.start();
  await run().catchUp();
  await run().work();
  const { id } = await app.written(2025, { area: 'district:skarholmen' });
  decided = await app.decided(id);
}, 120_000);
afterAll(() => app?.world.app.close());

describe('the papers of a version that has just been decided', () => {
  it('are made without anybody asking, as PDF and Word in Swedish', async () => {
    await madeOf(decided, 'pdf');
    await madeOf(decided, 'docx');
    const all = await papers(decided);
    expect(all).toHaveLength(8);
    const none = all.filter(({ state }) => state === 'none');
    expect(none.map(({ form, language }) => `${form} ${language}`)).toEqual([
      ...['xlsx sv', 'html sv', 'pdf en', 'docx en', 'xlsx en', 'html en'],
    ]);
    const pdf = await paper(decided, 'pdf');
    expect(pdf).toMatchObject({ state: 'made', progress: 100, fault: null });
    expect(pdf.bytes).toBe((await fetched(`/editions/${decided}.pdf`, app.city)).bytes.length);
  }, 60_000);

  it('are the stored bytes, fetched again and again, each time in the log', async () => {
    const files = await stored();
    const count = async () =>
      (
        await run().database.query<{ n: number }>(
          `SELECT count(*) AS n FROM audit_entry WHERE action = 'edition.fetched' AND $1::uuid = ANY (subject_ids)`,
          [decided],
        )
      )[0]!.n;
    const before = await count();
    const [one, two] = [
      await fetched(`/editions/${decided}.docx`, app.city),
      await fetched(`/editions/${decided}.docx`, app.city),
    ];
    expect([one.status, one.headers['content-type']]).toEqual([
      ...[200, expect.stringContaining('wordprocessingml') as string],
    ]);
    expect(one.headers['content-disposition']).toMatch(/attachment; filename="[\w.-]+\.docx"/);
    expect(one.bytes.equals(two.bytes)).toBe(true);
    expect(await stored()).toEqual(files);
    expect((await count()) - before).toBe(2);
  });

  it('are ordered, told of on the way, and there when somebody asks for another form', async () => {
    const answer = await order(decided, 'html', 'en');
    expect(answer.status).toBe(202);
    const told = answer.body.items.find((one) => one.form === 'html' && one.language === 'en')!;
    expect(['waiting', 'making', 'made']).toContain(told.state);
    await madeOf(decided, 'html', 'en');
    expect((await order(decided, 'html', 'en')).status).toBe(202);
    expect((await paper(decided, 'html', 'en')).state).toBe('made');
    const [{ n }] = (await run().database.query<{ n: number }>(
      `SELECT count(*) AS n FROM audit_entry WHERE action = 'edition.paper-ordered' AND $1::uuid = ANY (subject_ids)`,
      [decided],
    )) as [{ n: number }];
    expect(n).toBe(2);
  });

  it('are waited for by whoever fetches a form that nobody had asked for', async () => {
    const sheets = await fetched(`/editions/${decided}.xlsx`, app.city);
    expect(sheets.status).toBe(200);
    expect((await paper(decided, 'xlsx')).state).toBe('made');
  });

  it('are the same bytes when a file is gone and made anew', async () => {
    const before = await fetched(`/editions/${decided}.pdf`, app.city);
    // As after a restore: no backup holds the files.
    await run().database.query(
      `WITH p AS (SELECT file_id FROM paper WHERE subject_id = $1 AND form = 'pdf'),
            c AS (DELETE FROM content_key WHERE revision_id IN (SELECT file_id FROM p))
       UPDATE sealed_file SET bytes = NULL, sha256 = NULL WHERE id IN (SELECT file_id FROM p)`,
      [decided],
    );
    expect((await paper(decided, 'pdf')).state).toBe('none');
    const after = await fetched(`/editions/${decided}.pdf`, app.city);
    expect(after.status).toBe(200);
    expect(after.bytes.equals(before.bytes)).toBe(true);
  });

  it('are nobody’s who may not read the version, to fetch, to order or to see', async () => {
    const partner = await app.world.person('partner');
    expect((await order(decided, 'pdf', 'sv', partner)).status).toBe(403);
    expect((await partner.send('GET', `/editions/${decided}/papers`)).status).toBe(403);
    const other = newId();
    for (const path of [`/editions/${other}.pdf`, `/editions/${other}/papers`]) {
      expect((await fetched(path, app.city)).status, path).toBe(404);
    }
    expect((await order(other, 'pdf')).status).toBe(404);
    const [{ n }] = (await run().database.query<{ n: number }>(
      `SELECT count(*) AS n FROM paper WHERE subject_id = $1`,
      [other],
    )) as [{ n: number }];
    expect(n).toBe(0);
    const wrong = await app.city.send('POST', `/editions/${decided}/papers`, {
      body: { form: 'exe', language: 'de' },
    });
    expect(wrong.status).toBe(422);
  });
});

describe('a paper that cannot be made', () => {
  it('says so after three attempts, keeps the others, and is made when it is asked for again', async () => {
    const digest = createHash('sha256').update('no picture').digest('hex');
    await run().database.query(
      `INSERT INTO instance_logo (name, media_type, bytes, digest, changed_at)
       VALUES ('municipality', 'image/png', 'no picture', $1, now())`,
      [digest],
    );
    const refused = await fetched(`/editions/${decided}.pdf`, app.city);
    expect([refused.status, refused.code]).toEqual([503, 'PAPER_FAILED']);
    expect(await paper(decided, 'pdf')).toMatchObject({ state: 'failed', fault: 'PAPER_FAILED' });
    expect((await paper(decided, 'docx')).state).toBe('none');
    const [row] = await run().database.query<{ attempt: number; file: string | null }>(
      `SELECT attempt, file_id AS file FROM paper WHERE subject_id = $1 AND form = 'pdf' AND state = 'failed'`,
      [decided],
    );
    expect(row).toEqual({ attempt: 3, file: null });
    // Fetched again at once it is not tried again: whoever asks for it orders it.
    expect((await fetched(`/editions/${decided}.pdf`, app.city)).code).toBe('PAPER_FAILED');
    await run().database.query(`UPDATE instance_logo SET bytes = $1`, [DOT]);
    await order(decided, 'pdf');
    await madeOf(decided, 'pdf');
    const made = await fetched(`/editions/${decided}.pdf`, app.city);
    expect(made.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await run().database.query(`DELETE FROM instance_logo`);
  }, 60_000);
});

describe('a version that is handed in with reservation', () => {
  it('has papers sealed as what is protected, and none when its key is gone', async () => {
    const { id } = await app.written(2024, { area: 'district:skarholmen' });
    await app.taken(app.world.coordinator, id, 'send_to_review');
    await app.approved(id);
    await app.taken(app.registrar, id, 'hand_in', { meeting: MEETING });
    const { editions } = await app.way(id);
    const reserved = editions[0]!.id;
    await madeOf(reserved, 'pdf');
    const [file] = await run().database.query<{ tier: string }>(
      `SELECT f.tier FROM paper p JOIN sealed_file f ON f.id = p.file_id WHERE p.subject_id = $1 AND p.form = 'pdf'`,
      [reserved],
    );
    expect(file?.tier).toBe('protected');
    expect((await fetched(`/editions/${reserved}.pdf`, app.city)).status).toBe(200);
    await run().database.query(`DELETE FROM content_key WHERE revision_id = $1`, [reserved]);
    expect((await fetched(`/editions/${reserved}.pdf`, app.city)).status).toBe(404);
    expect((await fetched(`/editions/${reserved}/papers`, app.city)).status).toBe(404);
  }, 60_000);
});

describe('a public edition', () => {
  it('has its papers when it is published, and no file once it was taken back', async () => {
    const wish = { withheld: [] as unknown[] };
    const preview = await app.registrar.send<{ hash: string }>(
      ...(['POST', `/editions/${decided}/public-preview`, { body: wish }] as const),
    );
    const answer = await app.registrar.send<{ items: { id: string }[] }>(
      'POST',
      `/editions/${decided}/public`,
      { body: { ...wish, hash: preview.body.hash } },
    );
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    const { id } = answer.body.items[0]!;
    const made = () =>
      run().database.query<{ form: string; language: string; fileId: string | null }>(
        `SELECT form, language, file_id AS "fileId" FROM paper WHERE subject_id = $1 AND state = 'made' ORDER BY form, language`,
        [id],
      );
    await eventually(async () => (await made()).length === 4, 30_000);
    const files = await made();
    expect(files.map(({ form, language }) => `${form} ${language}`)).toEqual([
      ...['html en', 'html sv', 'pdf en', 'pdf sv'],
    ]);
    expect((await fetched(`/public-editions/${id}.pdf`)).status).toBe(200);
    const reason = { reason: 'Ett namn stod kvar i texten om torget.' };
    await app.registrar.send('POST', `/public-editions/${id}/recall`, { body: reason });
    for (const form of ['pdf', 'html']) {
      expect((await fetched(`/public-editions/${id}.${form}`)).status, form).toBe(410);
    }
    await eventually(async () => {
      const left = await run().database.query(
        `SELECT id FROM sealed_file WHERE id = ANY ($1::uuid[])
         UNION ALL SELECT id FROM paper WHERE subject_id = $2`,
        [files.map(({ fileId }) => fileId), id],
      );
      return left.length === 0;
    }, 30_000);
  }, 90_000);
});

describe('the sweep', () => {
  it('removes the files of another release and of a former logo, and no other', async () => {
    const { database } = run();
    const standing = async () => (await papers(decided)).filter(({ state }) => state === 'made');
    const former = () =>
      database.query<{ id: string }>(
        `SELECT id FROM paper WHERE subject_id = $1 AND (release = 'former' OR mark <> '')`,
        [decided],
      );
    const all = await standing();
    await database.query(
      `UPDATE paper SET release = 'former' WHERE subject_id = $1 AND form = 'html' AND language = 'en'`,
      [decided],
    );
    // Of the version with the logo that is gone.
    expect((await former()).length).toBeGreaterThan(1);
    const aged = `UPDATE paper SET requested_at = requested_at - interval '2 hours' WHERE subject_id = $1`;
    await database.query(aged, [decided]);
    await eventually(async () => (await former()).length === 0, 30_000);
    expect(await standing()).toEqual(all.filter((one) => one.form !== 'html'));
    expect((await fetched(`/editions/${decided}.html?language=en`, app.city)).status).toBe(200);
    const orphans = await database.query(
      `SELECT f.id FROM sealed_file f WHERE NOT EXISTS (SELECT FROM paper p WHERE p.file_id = f.id)`,
    );
    expect(orphans).toEqual([]);
  }, 90_000);
});
