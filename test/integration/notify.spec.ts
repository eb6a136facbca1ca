import { readdir, readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OutboxForwarder } from '#jobs';
import { Notify, SendMail, SweepMail } from '#notify';
import { MailServer } from '../support/mail-server.js';
import { startRegisterApp } from '../support/register-app.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

interface Messages {
  readonly items: { id: string; title: string; body: string; path: string; read: boolean }[];
  readonly unread: number;
  readonly mailLanguage: string;
}
const MINUTE_MS = 60_000;
const NOON = Date.parse('2026-03-10T12:00:00Z');

const server = new MailServer();
let app: RunningApp;
let admin: Person;
let folder: string;
let minutes = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-mail-'));
  await server.up();
  app = await startRegisterApp({ LAGESBILD_SMTP_URL: server.url, LAGESBILD_DATA_DIR: folder });
  admin = await app.signIn('admin@demo.example', DEMO_PASSWORD);
});
afterAll(async () => {
  await app?.close();
  await server.down();
  await rm(folder, { recursive: true, force: true });
});

const personOf = async (address: string) => {
  const [row] = await app.database.query<{ id: string }>(
    `SELECT person_id AS id FROM account WHERE email = $1`,
    [`${address}@demo.example`],
  );
  return row!.id;
};
const tell = (recipientId: string, key: string, reference = 'H-2026-7K3M9Q-4') =>
  app.database.transaction((tx) =>
    app.api.get(Notify, { strict: false }).tell(tx, {
      ...{ recipientId, kind: 'break-glass.used', key },
      values: { reference, reviewBy: '2026-03-17' },
    }),
  );
/** Everything that a worker would do now. */
const post = async () => {
  while ((await app.worker.get(OutboxForwarder).forward()) > 0);
  const waiting = await app.database.query<{ id: string }>(
    `SELECT id FROM message WHERE mail_state = 'waiting'`,
  );
  const send = app.worker.get(SendMail, { strict: false });
  // Two at once for each, as after a lost and found wake-up.
  await Promise.all(waiting.flatMap(({ id }) => [send.run(id), send.run(id)]));
};
const later = (by: number) => {
  minutes += by;
  app.clock.set(new Date(NOON + minutes * MINUTE_MS));
};
const states = async () =>
  (await app.database.query<{ state: string }>(`SELECT mail_state AS state FROM message`)).map(
    ({ state }) => state,
  );

describe('a message', () => {
  it('is told once for each key, in the application and by mail, in the recipient’s language', async () => {
    const security = await app.signIn('security@demo.example', DEMO_PASSWORD);
    const put = await security.send('PUT', '/messages/language', { body: { language: 'en' } });
    expect(put.status).toBe(204);
    const id = await personOf('security');
    expect(await tell(id, 'first')).toBe(true);
    expect(await tell(id, 'first')).toBe(false);
    await tell(await personOf('dpo'), 'first');
    await post();
    await post();
    expect(server.caught.map(({ to }) => to).sort()).toEqual([
      ['dpo@demo.example'],
      ['security@demo.example'],
    ]);
    const english = server.caught.find(({ to }) => to[0] === 'security@demo.example')!.text;
    expect(english).toContain('Subject: Break-glass access has been used');
    expect(english).toContain('H-2026-7K3M9Q-4');
    expect(english).not.toContain('Saga');

    const list = await security.send<Messages>('GET', '/messages');
    expect(list.body).toMatchObject({ unread: 1, mailLanguage: 'en', nextCursor: null });
    const [message] = list.body.items;
    expect(message).toMatchObject({ title: 'Nödåtkomst har använts', path: '/break-glass' });
    expect((await security.send('POST', `/messages/${message!.id}/read`)).status).toBe(204);
    expect((await security.send<Messages>('GET', '/messages')).body.unread).toBe(0);
  });

  it('is nobody else’s to read', async () => {
    const [row] = await app.database.query<{ id: string }>(`SELECT id FROM message LIMIT 1`);
    const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    expect((await reporter.send<Messages>('GET', '/messages')).body.items).toEqual([]);
    expect((await reporter.send('POST', `/messages/${row!.id}/read`)).status).toBe(404);
    expect((await reporter.send('POST', '/messages/mail-test')).status).toBe(403);
  });

  it('waits while the server is down, and goes once when it is up again', async () => {
    const before = server.caught.length;
    await server.down();
    await tell(await personOf('manager'), 'second');
    await post();
    expect(await states()).toContain('waiting');
    expect((await admin.send('POST', '/messages/mail-test')).body).toEqual({
      ...{ way: 'smtp', delivered: false, problem: 'unreachable' },
    });
    await server.up();
    await post();
    // Not before its time: a server that has just come up is not flooded.
    expect(server.caught).toHaveLength(before);
    later(1);
    await app.worker.get(SweepMail, { strict: false }).run();
    await post();
    await post();
    expect(server.caught).toHaveLength(before + 1);
    expect(await states()).not.toContain('waiting');
    expect((await admin.send('POST', '/messages/mail-test')).body).toEqual({
      ...{ way: 'smtp', delivered: true, problem: null },
    });
  });

  it('gives up after a day, and stays in the application', async () => {
    await server.down();
    await tell(await personOf('manager'), 'third');
    await post();
    later(25 * 60);
    await post();
    expect(await states()).toContain('failed');
    await server.up();
    const manager = await app.signIn('manager@demo.example', DEMO_PASSWORD);
    expect((await manager.send<Messages>('GET', '/messages')).body.unread).toBe(2);
  });

  it('is never two: a value with line ends adds no header and no recipient', async () => {
    const before = server.caught.length;
    await tell(await personOf('dpo'), 'fourth', 'H-1\r\nBcc: other@demo.example\r\n\r\nX');
    later(1);
    await post();
    const [mail] = server.caught.slice(before);
    expect(mail!.to).toEqual(['dpo@demo.example']);
    expect(mail!.text.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
  });

  it('names nobody whose account is closed', async () => {
    const before = server.caught.length;
    await app.database.query(
      `UPDATE account SET disabled_at = now() WHERE email = 'partner@demo.example'`,
    );
    await tell(await personOf('partner'), 'fifth');
    await post();
    expect(server.caught).toHaveLength(before);
  });
});

describe('mail in demo without a server', () => {
  it('is a file for each message', async () => {
    const own = await startRegisterApp({ LAGESBILD_DATA_DIR: folder });
    try {
      const person = await own.signIn('admin@demo.example', DEMO_PASSWORD);
      expect((await person.send('POST', '/messages/mail-test')).body).toEqual({
        ...{ way: 'file', delivered: true, problem: null },
      });
      const [name, ...others] = await readdir(join(folder, 'mail'));
      expect(others).toEqual([]);
      const text = await readFile(join(folder, 'mail', name!), 'utf8');
      expect(text).toContain('To: admin@demo.example');
      expect(text).toMatch(/^Subject: =\?UTF-8\?\w\?Provbrev/m);
    } finally {
      await own.close();
    }
  });
});
