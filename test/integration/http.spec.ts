import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenApi, securityHeaders } from '#http';
import { constantPart } from '../support/constant-part.js';
import { ForgottenModule, NotesModule, startNotes } from '../support/notes-app.js';

let app: NestFastifyApplication;

beforeAll(async () => {
  app = await startNotes();
});
afterAll(() => app.close());

describe('problems', () => {
  it('speak English to those who prefer it', async () => {
    const answer = await app.inject({
      url: '/api/v1/notes/gone',
      headers: { 'accept-language': 'en-GB,en;q=0.9,sv;q=0.5' },
    });
    expect(answer.headers['content-language']).toBe('en');
    expect(answer.headers['vary']).toBe('Accept-Language');
    expect(answer.json().title).toBe('It is not here');
  });

  it('give one constant 404 to what is unknown and what may not be seen, for every method', async () => {
    const expected = constantPart(await app.inject('/api/v1/notes/gone'));
    expect(expected.status).toBe(404);
    for (const url of [
      '/api/v1/nothing',
      '/nothing',
      '/api/v1/notes/%ff',
      `/api/v1/${'x'.repeat(900)}`,
    ]) {
      expect(constantPart(await app.inject(url))).toEqual({
        ...expected,
        // The interface is never cached; elsewhere the same.
        headers: expected.headers,
      });
    }
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const) {
      const answer = await app.inject({
        method: method as 'POST',
        url: '/api/v1/nothing',
        ...(method === 'TRACE'
          ? {}
          : { payload: 'not json', headers: { 'content-type': 'text/x' } }),
      });
      expect([method, constantPart(answer)]).toEqual([method, expected]);
    }
    const head = await app.inject({ method: 'HEAD', url: '/api/v1/nothing' });
    expect(constantPart(head)).toMatchObject({ status: 404, headers: expected.headers });
    const otherMethod = await app.inject({ method: 'DELETE', url: '/api/v1/notes' });
    expect(constantPart(otherMethod)).toEqual(expected);
  });

  it('tell nothing of an error of ours but a number', async () => {
    const answer = await app.inject('/api/v1/notes/broken');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('canary');
    expect(answer.json()).toMatchObject({ code: 'INTERNAL', title: 'Något gick fel hos oss' });
  });

  it('say when to come back while the database is away', async () => {
    const answer = await app.inject('/api/v1/notes/outage');
    expect([answer.statusCode, answer.json().code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('headers', () => {
  it('stand on every answer: found, refused, unknown, undecodable and failed', async () => {
    const urls = [
      'notes',
      'notes?x=1',
      'nothing',
      '%ff',
      'notes/broken',
      'notes/outage',
      'openapi.json',
    ];
    for (const url of urls) {
      const answer = await app.inject(`/api/v1/${url}`);
      expect(answer.headers, url).toMatchObject({
        ...securityHeaders,
        'cache-control': 'no-store',
      });
      expect(answer.headers['strict-transport-security']).toBeUndefined();
      expect(answer.headers['x-powered-by']).toBeUndefined();
    }
    expect(
      (
        await app.inject({
          method: 'POST',
          url: '/api/v1/notes',
          payload: '{',
          headers: { 'content-type': 'application/json' },
        })
      ).headers,
    ).toMatchObject(securityHeaders);
    expect(securityHeaders['content-security-policy']).not.toContain('unsafe');
  });
});

describe('an address that is not secure', () => {
  const host = 'lagesbild.example';

  it('gets a page that says so, in a browser, and a problem elsewhere', async () => {
    const page = await app.inject({ url: '/', headers: { host, accept: 'text/html,*/*' } });
    expect(page.statusCode).toBe(403);
    expect(page.headers).toMatchObject({ ...securityHeaders, 'content-language': 'sv' });
    expect(page.body).toContain('Öppna Lägesbild med https');
    const answer = await app.inject({ url: '/api/v1/notes', headers: { host } });
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'INSECURE_ORIGIN']);
  });

  it('is not made secure by a header that anybody can write', async () => {
    const headers = { host, 'x-forwarded-proto': 'https' };
    expect((await app.inject({ url: '/api/v1/notes', headers })).statusCode).toBe(403);
  });

  it('is served behind a trusted proxy that has https, with HSTS', async () => {
    const behindProxy = await startNotes(NotesModule, { LAGESBILD_TRUST_PROXY: 'loopback' });
    const headers = { host, 'x-forwarded-proto': 'https' };
    const answer = await behindProxy.inject({ url: '/api/v1/notes', headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['strict-transport-security']).toContain('max-age=31536000');
    await behindProxy.close();
  });

  it('is not what loopback is, by any of its names', async () => {
    for (const own of ['localhost:8080', '127.0.0.1:8080', '[::1]:8080', 'app.localhost']) {
      const answer = await app.inject({ url: '/api/v1/notes', headers: { host: own } });
      expect([own, answer.statusCode]).toEqual([own, 200]);
    }
  });
});

describe('the start', () => {
  it('fails when a route has neither @Allow nor @Public, and names it', async () => {
    await expect(startNotes(ForgottenModule)).rejects.toThrow(
      'ForgottenController.read (GET /forgotten)',
    );
  });
});

describe('OpenAPI', () => {
  it('documents every route with the problems that it can answer', async () => {
    const document = (await app.inject('/api/v1/openapi.json')).json();
    expect(document).toEqual(JSON.parse(JSON.stringify(app.get(OpenApi).document())));
    const create = document.paths['/api/v1/notes'].post;
    expect(Object.keys(create.responses)).toEqual(
      expect.arrayContaining(['201', '400', '403', '413', '415', '422', '500', '503']),
    );
    expect(create.responses['422'].content['application/problem+json'].schema.$ref).toBe(
      '#/components/schemas/Problem',
    );
  });
});
