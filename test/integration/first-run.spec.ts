import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RunningApp } from '../support/running-app.js';

const ANNA = {
  name: 'Anna Första',
  email: 'anna@lillkommun.example',
  password: 'kvarnhjul-och-lingonris',
};
const FAR_AWAY = { host: '127.0.0.1', 'x-forwarded-for': '192.0.2.7' };

let app: RunningApp;
let dataDir: string;

async function start(environment: NodeJS.ProcessEnv = {}): Promise<void> {
  dataDir = await mkdtemp(join(tmpdir(), 'lagesbild-first-'));
  app = await RunningApp.start({
    LAGESBILD_DEMO: '0',
    LAGESBILD_DATA_DIR: dataDir,
    ...environment,
  });
}
const close = async () => {
  await app.close();
  await rm(dataDir, { recursive: true, force: true });
};
const accounts = () => app.database.query(`SELECT email FROM account`);
const setUp = (body: object, headers: Record<string, string> = {}) =>
  app.send('POST', '/setup', { body, headers });

describe('the first administrator', () => {
  beforeEach(() => start());
  afterEach(close);

  it('is made on the machine itself without a code, and is signed in at once', async () => {
    expect((await app.send('GET', '/instance')).body).toMatchObject({ setUp: false, demo: null });
    expect((await app.send('GET', '/setup')).body).toEqual({ setUp: false, needsCode: false });
    const made = await setUp(ANNA);
    expect(made.status).toBe(201);
    const cookie = String(made.headers['set-cookie']).split(';')[0]!;
    const me = await app.send('GET', '/session', { headers: { cookie } });
    expect(me.body).toMatchObject({ email: ANNA.email });
    expect(JSON.stringify(me.body)).toContain('administrator');
    expect((await app.send('GET', '/instance')).body).toMatchObject({ setUp: true });
    expect(existsSync(join(dataDir, 'setup-code'))).toBe(false);
  });

  it('is never made when there is an account, whoever asks and with whichever code', async () => {
    expect((await setUp(ANNA)).status).toBe(201);
    const second = { ...ANNA, email: 'eva@lillkommun.example' };
    expect(await setUp(second)).toMatchObject({ status: 409, body: { code: 'ALREADY_SET_UP' } });
    expect((await setUp({ ...second, setupCode: 'whatever it is' }, FAR_AWAY)).status).toBe(409);
    expect(await accounts()).toEqual([{ email: ANNA.email }]);
  });

  it('is one, however many ask at once', async () => {
    const wishes = Array.from({ length: 6 }, (_, n) => ({ ...ANNA, email: `a${n}@x.example` }));
    const answers = await Promise.all(wishes.map((wish) => setUp(wish)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(await accounts()).toHaveLength(1);
  });

  it('needs the code from another machine, and guesses are slowed down', async () => {
    expect((await app.send('GET', '/setup', { headers: FAR_AWAY })).body).toEqual({
      setUp: false,
      needsCode: true,
    });
    const file = join(dataDir, 'setup-code');
    const code = (await readFile(file, 'utf8')).trim();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){3}$/);

    expect(await setUp(ANNA, FAR_AWAY)).toMatchObject({
      status: 403,
      body: { code: 'SETUP_CODE_REFUSED' },
    });
    for (const guess of ['', 'AAAA-AAAA-AAAA-AAAA']) {
      expect((await setUp({ ...ANNA, setupCode: guess }, FAR_AWAY)).status).toBe(403);
    }
    // The right one waits too, so that nobody can try on.
    const right = { ...ANNA, setupCode: code.toLowerCase().replaceAll('-', ' ') };
    expect((await setUp(right, FAR_AWAY)).status).toBe(429);
    expect(await accounts()).toEqual([]);
    app.clock.set(new Date(Date.now() + 60_000));
    expect((await setUp(right, FAR_AWAY)).status).toBe(201);
  });

  it('must have a name, an address and a password that is not easily guessed', async () => {
    const answer = await setUp({ name: ' ', email: 'anna', password: 'password1234' });
    expect(answer.status).toBe(422);
    expect(answer.body['errors']).toMatchObject([
      { path: 'email' },
      { path: 'name' },
      { path: 'password', code: 'PASSWORD_COMMON' },
    ]);
    expect(await accounts()).toEqual([]);
  });
});

describe('in production', () => {
  afterAll(() => close());

  it('a code is asked for on the machine itself too, and a set one is the only one', async () => {
    await start({ NODE_ENV: 'production', LAGESBILD_SETUP_CODE: 'björk-och-granit-7' });
    expect(existsSync(join(dataDir, 'setup-code'))).toBe(false);
    await writeFile(join(dataDir, 'setup-code'), 'PLANTED-CODE-2345\n');
    expect((await app.send('GET', '/setup')).body).toEqual({ setUp: false, needsCode: true });
    expect((await setUp({ ...ANNA, setupCode: 'PLANTED-CODE-2345' })).status).toBe(403);
    expect((await setUp({ ...ANNA, setupCode: 'björk-och-granit-7' })).status).toBe(201);
  });
});
