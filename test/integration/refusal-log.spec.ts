import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PapersApp } from '../support/papers-app.js';

interface Line {
  readonly context?: string;
  readonly message: { readonly route: string; readonly status: number; readonly account?: string };
}

const TOKEN = `lagesbild_pat_${'a'.repeat(43)}`;

let papers: PapersApp;
let plain: NestFastifyApplication;
let port: number;

beforeAll(async () => {
  papers = await PapersApp.open();
  plain = papers.app;
  papers.app = await papers.start({ NODE_ENV: 'production' });
  await papers.app.listen(0, '127.0.0.1');
  ({ port } = papers.app.getHttpServer().address() as AddressInfo);
});
afterAll(async () => {
  await plain?.close();
  await papers?.close();
});

/** What the requests that `ask` makes leave in the log. */
async function logged(ask: () => Promise<unknown>): Promise<Line['message'][]> {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  try {
    await ask();
  } finally {
    spy.mockRestore();
  }
  return written
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
    .filter(({ context }) => context === 'Request')
    .map(({ message }) => message);
}

describe('the log of requests', () => {
  it('tells by its id which account was refused, and none of an answer that was given', async () => {
    const { cookie } = await papers.signIn('reporter');
    const [account] = await papers.fresh.database.query<{ id: string }>(
      `SELECT id FROM account WHERE email = 'reporter@demo.example'`,
    );
    await papers.fresh.database.query(
      `INSERT INTO access_token (id, account_id, name, token_hash, scopes, strong, created_at, expires_at)
       VALUES (gen_random_uuid(), $1, 'program', sha256($2), '{incident.create}', false, now(), now() + interval '1 day')`,
      [account!.id, Buffer.from(TOKEN)],
    );
    const program = (url: string) =>
      papers.app.inject({ url: `/api/v1${url}`, headers: { authorization: `Bearer ${TOKEN}` } });
    const lines = await logged(async () => {
      await papers.get('/people', cookie);
      await papers.get('/papers/01890a5d-ac96-774b-bcce-b302099a8057', cookie);
      await papers.get('/session', cookie);
      await papers.get('/people');
      await program('/people');
    });
    expect(lines.map(({ status, account: who }) => [status, who])).toEqual([
      [403, account?.id],
      [404, account?.id],
      [200, undefined],
      [401, undefined],
      [403, account?.id],
    ]);
  });
});

/** Everything that the server says to `text` on one connection, until it closes it or is silent for a while. */
function saidTo(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let said = '';
    socket.on('data', (chunk) => (said += chunk.toString()));
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
  });
}

describe('a request that ends in two places', () => {
  const head =
    'POST /api/v1/session HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n';
  const hidden = 'GET /api/v1/openapi.json HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n';

  it.each([
    ['a length and chunks', `content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['two lengths', `content-length: 0\r\ncontent-length: ${hidden.length}\r\n\r\n`],
    ['chunks that are not last', `transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n`],
    ['a length with a sign', `content-length: +0\r\n\r\n`],
  ])('(%s) is refused, and what hides behind it is not answered', async (_, rest) => {
    const said = await saidTo(`${head}${rest}${hidden}`);
    expect(said.match(/HTTP\/1\.1 \d{3}/g)).toEqual(['HTTP/1.1 400']);
    expect(said).not.toContain('openapi');
  });

  it('is seen to be asked: the hidden one alone is answered', async () => {
    expect(await saidTo(hidden)).toMatch(/^HTTP\/1\.1 200[^]*"openapi"/);
  });
});
