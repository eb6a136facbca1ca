import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOTE, startNotes } from '../support/notes-app.js';

let app: NestFastifyApplication;

beforeAll(async () => {
  app = await startNotes();
});
afterAll(() => app.close());

const post = (payload: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/v1/notes',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

describe('a body', () => {
  it('that is right is taken', async () => {
    const answer = await post(NOTE);
    expect([answer.statusCode, answer.json()]).toEqual([201, { text: 'Trasig lampa' }]);
  });

  it('that cannot be parsed is 400, also when it is not UTF-8 or reaches for a prototype', async () => {
    for (const body of ['{"a":', '', '{"__proto__": {"admin": true}}']) {
      const answer = await post(body);
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'BODY_UNREADABLE']);
    }
    const latin1 = await app.inject({
      method: 'POST',
      url: '/api/v1/notes',
      headers: { 'content-type': 'application/json' },
      payload: Buffer.from('{"text":"\xe5"}', 'latin1'),
    });
    expect(latin1.statusCode).toBe(400);
  });

  it('of another type than JSON is 415, forms first of all', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await post('a=1', { 'content-type': type });
      expect([answer.statusCode, answer.json().code]).toEqual([415, 'CONTENT_TYPE_REFUSED']);
    }
  });

  it('that is too large is 413', async () => {
    const answer = await post({ ...NOTE, text: 'x'.repeat(1_100_000) });
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('with wrong fields is 422 and says what is wrong with each, in Swedish', async () => {
    const answer = await post({
      id: 'one',
      text: 'x'.repeat(21),
      witnessed: 'maybe',
      location: { lon: 181, lat: 59 },
      reporter: 'me',
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['content-language']).toBe('sv');
    const problem = answer.json();
    expect(problem).toMatchObject({
      type: 'urn:lagesbild:problem:fields-invalid',
      status: 422,
      code: 'FIELDS_INVALID',
    });
    expect(problem.errors).toHaveLength(6);
    expect(problem.errors).toEqual(
      expect.arrayContaining([
        { path: 'id', code: 'NOT_A_UUID', message: 'Skriv ett UUID.' },
        { path: 'text', code: 'TEXT_TOO_LONG', message: 'Texten får ha högst 20 tecken.' },
        { path: 'witnessed', code: 'NOT_A_CHOICE', message: 'Välj något av: own, secondhand.' },
        { path: 'location.lon', code: 'NUMBER_TOO_LARGE', message: 'Talet får vara högst 180.' },
        { path: 'location.lat', code: 'UNKNOWN_FIELD', message: 'Fältet finns inte.' },
        { path: 'reporter', code: 'UNKNOWN_FIELD', message: 'Fältet finns inte.' },
      ]),
    );
  });

  it('with a field missing or of another kind says so', async () => {
    const { id: _id, ...withoutId } = NOTE;
    expect((await post(withoutId)).json().errors).toEqual([
      { path: 'id', code: 'FIELD_REQUIRED', message: 'Uppgiften saknas.' },
    ]);
    expect((await post({ ...NOTE, location: 'home' })).json().errors).toEqual([
      { path: 'location', code: 'NOT_AN_OBJECT', message: 'Skicka ett objekt.' },
    ]);
    for (const body of [[], [NOTE], 'null', '"text"', '7']) {
      expect((await post(body)).statusCode).toBe(422);
    }
  });

  it('with text that no database can store is 422, never 500', async () => {
    for (const text of ['a\u0000b', 'a\ud800']) {
      const answer = await post({ ...NOTE, text });
      expect([answer.statusCode, answer.json().errors[0].code]).toEqual([422, 'CHARACTER_REFUSED']);
      expect((await post({ ...NOTE, location: { lon: 18, [text]: 1 } })).statusCode).toBe(422);
    }
  });

  it('nested a hundred thousand times over is 422, never 500', async () => {
    const depth = 100_000;
    const answer = await post(`{"location":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect([answer.statusCode, answer.json().errors[0].code]).toEqual([422, 'NESTED_TOO_DEEP']);
  });
});

describe('a query', () => {
  it('is converted, keeps its defaults, and is refused when it is unknown or repeated', async () => {
    const get = (query: string) => app.inject(`/api/v1/notes${query}`);
    expect((await get('')).json()).toEqual({ limit: 20 });
    expect((await get('?limit=5')).json()).toEqual({ limit: 5 });
    for (const query of ['?limt=5', '?limit=5&limit=6', '?limit=%00', '?limit=x']) {
      expect((await get(query)).statusCode).toBe(422);
    }
    expect((await get('?__proto__=1')).json()).toEqual({ limit: 20 });
  });
});
