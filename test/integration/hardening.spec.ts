import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddUser, SESSION_COOKIE } from '#access';
import { readSettings, Settings } from '#config';
import { Database } from '#database';
import { applyHttp, createHttpAdapter } from '#http';
import { ApiModule } from '../../apps/api/api.module.js';
import { serveWeb } from '../../apps/api/serve-web.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

const EMAIL = 'admin@lillstad.example';
const PASSWORD = 'kvarnhjul-och-lingonris';
const CROSS_SITE = ['sec-fetch-site', 'cross-site'] as const;
const CANARY = 'canary-that-nobody-may-read';

interface Operation {
  readonly method: string;
  readonly url: string;
  readonly isPublic: boolean;
}

let fresh: FreshDatabase;
let folder: string;
let app: NestFastifyApplication;
let operations: Operation[];
let who: { cookie: string; 'x-csrf-token': string };

type Answer = Awaited<ReturnType<NestFastifyApplication['inject']>>;
type Headers = Record<string, string>;
const send = (method: string, url: string, headers: Headers = {}, payload?: string) =>
  app.inject({ method: method as 'GET', url, headers: { host: '127.0.0.1', ...headers }, payload });

async function readOperations(): Promise<Operation[]> {
  const path = new URL('../../docs/openapi.json', import.meta.url);
  const document = JSON.parse(await readFile(path, 'utf8')) as {
    paths: Record<string, Record<string, { security?: unknown[] }>>;
  };
  return Object.entries(document.paths).flatMap(([pattern, item]) =>
    Object.entries(item).map(([method, { security }]) => ({
      method: method.toUpperCase(),
      url: pattern.replaceAll(/\{[^}]+\}/g, randomUUID()),
      isPublic: security === undefined,
    })),
  );
}

beforeAll(async () => {
  fresh = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-hardening-'));
  const web = join(folder, 'web');
  await mkdir(join(web, 'assets'), { recursive: true });
  await writeFile(join(web, 'index.html'), '<!doctype html><title>x</title>');
  await writeFile(join(web, 'assets', 'index-abc.js'), 'export {}');
  const settings = readSettings({
    DATABASE_URL: fresh.url,
    LAGESBILD_SCHEMA: fresh.schema,
    LAGESBILD_DATA_DIR: folder,
    LAGESBILD_DEMO: '0',
    LAGESBILD_TRUST_PROXY: 'loopback',
  });
  const built = await Test.createTestingModule({ imports: [ApiModule] })
    .overrideProvider(Settings)
    .useValue(settings)
    .compile();
  app = built.createNestApplication<NestFastifyApplication>(createHttpAdapter(settings), {
    logger: false,
  });
  await applyHttp(app, settings);
  await serveWeb(app, web);
  await app.listen(0, '127.0.0.1');
  const user = { email: EMAIL, name: 'Siv', role: 'administrator', password: PASSWORD };
  await app.get(AddUser, { strict: false }).run(user);
  const body = JSON.stringify({ email: EMAIL, password: PASSWORD });
  const answer = await send(
    'POST',
    '/api/v1/session',
    { 'content-type': 'application/json' },
    body,
  );
  const token = answer.cookies.find(({ name }) => name === SESSION_COOKIE)?.value;
  who = { cookie: `${SESSION_COOKIE}=${token}`, 'x-csrf-token': answer.json().csrfToken };
  operations = await readOperations();
}, 60_000);
afterAll(async () => {
  await app?.close();
  await fresh?.close();
  await rm(folder, { recursive: true, force: true });
});

const directives = (policy: unknown) =>
  Object.fromEntries(
    String(policy)
      .split('; ')
      .map((each) => each.split(/ (.*)/s).slice(0, 2)),
  );

/** What every answer of this host says to a browser, whatever it answers (SEC-13). */
function expectHardened(answer: Answer, where: string): void {
  const { headers } = answer;
  expect(directives(headers['content-security-policy']), where).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'object-src': "'none'",
    'frame-ancestors': "'none'",
    'form-action': "'self'",
    'base-uri': "'none'",
  });
  expect(headers, where).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(headers['permissions-policy'], where).toMatch(/^geolocation=\(self\), .*camera=\(\)/);
  for (const name of Object.keys(headers)) {
    expect(name, where).not.toMatch(/^access-control-|^server$|^x-powered-by$/);
  }
}

describe('every answer', () => {
  it('of every route, to nobody and to somebody, is hardened and kept by no cache', async () => {
    expect(operations.length).toBeGreaterThan(60);
    for (const { method, url } of operations) {
      // Somebody's own requests that change something would end their session on the way.
      const cookies = method === 'GET' ? ['', who.cookie] : [''];
      for (const cookie of cookies) {
        const answer = await send(method, url, { cookie });
        const where = `${method} ${url} ${answer.statusCode}`;
        expectHardened(answer, where);
        expect(answer.headers['cache-control'], where).toContain('no-store');
      }
    }
  }, 60_000);

  it('is so for pages, files, what is not there, what is refused and methods that nothing answers', async () => {
    const asked: [string, string, Record<string, string>?][] = [
      ['GET', '/'],
      ['GET', '/profile'],
      ['GET', '/assets/index-abc.js'],
      ['HEAD', '/'],
      ['GET', '/assets/nothing.js'],
      ['GET', '/.env'],
      ['GET', '/%2e%2e/%2e%2e/etc/passwd'],
      ['GET', '/nothing'],
      ['GET', '/nothing', { accept: 'text/html' }],
      ['GET', '/api/v1/nothing'],
      ['POST', '/nothing'],
      ['PUT', '/api/v1/session'],
      ['OPTIONS', '/api/v1/session', { origin: 'https://evil.example' }],
      ['GET', '/api/v1/session', { host: 'lagesbild.example.se' }],
      ['GET', '/', { host: 'lagesbild.example.se', accept: 'text/html' }],
      ['GET', '/api/v1/incidents/%zz'],
    ];
    for (const [method, url, headers] of asked) {
      const answer = await send(method, url, headers);
      expectHardened(answer, `${method} ${url} ${answer.statusCode}`);
      expect(answer.body).not.toContain('root:');
    }
  });

  it('says over https that it is only to be asked over https', async () => {
    for (const url of ['/', '/api/v1/session', '/nothing', '/assets/index-abc.js']) {
      const answer = await send('GET', url, { 'x-forwarded-proto': 'https' });
      expect(answer.headers['strict-transport-security'], url).toBe(
        'max-age=31536000; includeSubDomains',
      );
    }
  });

  it('to a fault of ours tells nothing of it', async () => {
    const database = app.get(Database);
    const prepared = database.prepared.bind(database);
    database.prepared = () => Promise.reject(new Error(CANARY));
    const answer = await send('GET', '/api/v1/session', { cookie: who.cookie });
    database.prepared = prepared;
    expect([answer.statusCode, answer.json().code]).toEqual([500, 'INTERNAL']);
    expect(answer.body).not.toMatch(new RegExp(`${CANARY}|node_modules|at .*\\.ts`));
    expectHardened(answer, '500');
  });

  it('repeats no host that a request made up, and leads to none', async () => {
    const forged = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
    for (const url of ['/', '/api/v1/instance', '/api/v1/session', '/nothing', '/profile']) {
      for (const headers of [forged, { host: 'evil.example', 'x-forwarded-proto': 'https' }]) {
        const answer = await send('GET', url, headers as Record<string, string>);
        expect(`${answer.body}${JSON.stringify(answer.headers)}`, url).not.toContain(
          'evil.example',
        );
      }
    }
  });

  it('to TRACE is a refusal that repeats nothing, on a real connection', async () => {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const answer = await new Promise<{ status?: number; text: string }>((resolve, reject) => {
      const headers = { 'x-secret': CANARY, host: '127.0.0.1' };
      const trace = request(
        { port, host: '127.0.0.1', method: 'TRACE', path: '/', headers },
        (got) => {
          let text = '';
          got.on('data', (chunk: Buffer) => (text += chunk.toString()));
          got.on('end', () => resolve({ status: got.statusCode, text }));
        },
      );
      trace.on('error', reject);
      trace.end();
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain(CANARY);
  });
});

describe('a request that changes something', () => {
  const changing = () => operations.filter(({ method }) => method !== 'GET');

  it('is refused on every route without the token of the session', async () => {
    for (const { method, url, isPublic } of changing()) {
      if (isPublic) continue;
      const answer = await send(method, url, { cookie: who.cookie });
      expect(answer.statusCode, `${method} ${url}`).toBe(403);
      expect(['CSRF_REFUSED', 'FORBIDDEN'], `${method} ${url}`).toContain(answer.json().code);
    }
  });

  it('is refused on every route, public ones too, when a page of another site sends it', async () => {
    for (const { method, url } of changing()) {
      for (const from of [['origin', 'https://evil.example'] as const, CROSS_SITE]) {
        const answer = await send(method, url, { ...who, [from[0]]: from[1] });
        const told = `${answer.statusCode} ${answer.json().code}`;
        expect(told, `${method} ${url}`).toBe('403 CSRF_REFUSED');
      }
    }
  });

  it('as a form or as plain text, which other sites can send, is not read', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data']) {
      const answer = await send('POST', '/api/v1/session', { 'content-type': type }, 'email=x');
      expect([answer.statusCode, answer.json().code], type).toEqual([415, 'CONTENT_TYPE_REFUSED']);
    }
  });

  it('is not done by a method that a header makes up', async () => {
    const override = { 'x-http-method-override': 'DELETE', cookie: who.cookie };
    expect((await send('GET', '/api/v1/session', override)).statusCode).toBe(200);
    expect((await send('GET', '/api/v1/session', { cookie: who.cookie })).statusCode).toBe(200);
  });
});

describe('a body or a query that is made to confuse', () => {
  const post = (text: string) =>
    send('POST', '/api/v1/session', { 'content-type': 'application/json' }, text);

  it.each([
    '{"__proto__":{"isAdministrator":true}}',
    '{"email":"a","constructor":{"prototype":{"isAdministrator":true}}}',
    '{"email":{"__proto__":{"isAdministrator":true}},"password":"x"}',
  ])('pollutes no prototype: %s', async (text) => {
    const answer = await post(text);
    expect([400, 422]).toContain(answer.statusCode);
    expect(({} as Record<string, unknown>)['isAdministrator']).toBeUndefined();
  });

  it('is refused with fields that the route does not know, or of another kind', async () => {
    for (const text of [
      `{"email":"${EMAIL}","password":"${PASSWORD}","role":"administrator"}`,
      `{"email":["${EMAIL}"],"password":"${PASSWORD}"}`,
      `{"email":"${EMAIL}","password":{"$ne":null}}`,
      '[]',
      '"text"',
    ]) {
      expect((await post(text)).statusCode, text).toBe(422);
    }
  });

  it('is refused when a parameter comes twice', async () => {
    const twice = await send('GET', '/api/v1/people?limit=1&limit=2', { cookie: who.cookie });
    expect([twice.statusCode, twice.json().code]).toEqual([422, 'FIELDS_INVALID']);
  });

  it('is refused when it is too large, also when it does not say how large it is', async () => {
    const large = JSON.stringify({ email: 'x'.repeat(2_000_000), password: 'x' });
    const answer = await post(large);
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'BODY_TOO_LARGE']);
    expectHardened(answer, '413');
  });
});
