import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MailServer } from '../support/mail-server.js';
import { startRegisterApp } from '../support/register-app.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const ADDRESS = 'https://lagesbild.lillstad.example';

const server = new MailServer();
let app: RunningApp;
let admin: Person;
let path: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-link-'));
  await server.up();
  app = await startRegisterApp({
    ...{ LAGESBILD_SMTP_URL: server.url, LAGESBILD_ADDRESS: ADDRESS },
    ...{ LAGESBILD_DATA_DIR: folder },
  });
  admin = await app.signInProven('admin@demo.example', DEMO_PASSWORD);
  const [partner] = await app.database.query<{ id: string }>(
    `SELECT person_id AS id FROM account WHERE email = 'partner@demo.example'`,
  );
  path = `/people/${partner!.id}/sign-in-links`;
});
afterAll(async () => {
  await app?.close();
  await server.down();
  await rm(folder, { recursive: true, force: true });
});

/** The words of a mail, put together again after transport. */
const wordsOf = (text: string) =>
  text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_whole, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );

describe('a partner’s link', () => {
  it('goes by mail to the partner alone, and signs the partner in', async () => {
    const answer = await admin.send('POST', path);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ mail: 'sent', path: null });
    expect(server.caught.map(({ to }) => to)).toEqual([['partner@demo.example']]);
    const words = wordsOf(server.caught[0]!.text);
    const [, token] =
      /https:\/\/lagesbild\.lillstad\.example\/sign-in-link#([\w-]{43})/.exec(words) ?? [];
    expect(words).toContain('15 minuter');
    expect(words).not.toContain('Partner');
    const used = await app.send('POST', '/session/link', { body: { token } });
    expect(used.status).toBe(201);
  });

  it('is written down nowhere: it is no message that waits its turn', async () => {
    const messages = await app.database.query(`SELECT id FROM message`);
    expect(messages).toEqual([]);
  });

  it('is shown once to pass on while the mail does not go', async () => {
    await server.down();
    const answer = await admin.send('POST', path);
    expect(answer.body).toMatchObject({ mail: 'failed' });
    const [, token] = String(answer.body['path']).split('#');
    await server.up();
    expect((await app.send('POST', '/session/link', { body: { token } })).status).toBe(201);
  });
});
