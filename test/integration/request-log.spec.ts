import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotesModule, NOTE, startNotes } from '../support/notes-app.js';

const PRODUCTION = { NODE_ENV: 'production' };
const CANARY = 'kanarie-i-adressen';

let app: NestFastifyApplication | undefined;
let written: string[];

beforeEach(() => {
  written = [];
  const hear = (text: unknown): boolean => {
    written.push(String(text));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app?.close();
  app = undefined;
});

const lines = (context: string): Record<string, unknown>[] =>
  written
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line['context'] === context);

describe('the log of requests', () => {
  it('has a line for each answer, and an id that everything logged on the way shares', async () => {
    app = await startNotes(NotesModule, PRODUCTION);
    const answer = await app.inject(`/api/v1/notes/broken?q=${CANARY}`);
    await app.inject({ method: 'POST', url: '/api/v1/notes', payload: { ...NOTE, text: CANARY } });
    await app.inject(`/api/v1/${CANARY}`);
    const [broken, created, unknown] = lines('Request');
    expect(broken?.['message']).toEqual({
      method: 'GET',
      route: '/api/v1/notes/broken',
      status: 500,
      ms: expect.any(Number),
    });
    expect(created?.['message']).toMatchObject({ method: 'POST', status: 201 });
    expect(unknown?.['message']).toMatchObject({ route: 'none', status: 404 });
    const [problem] = lines('Problem');
    expect(problem?.['requestId']).toBe(broken?.['requestId']);
    expect(answer.json().detail).toContain((problem?.['message'] as { errorId: string }).errorId);
    expect(new Set([broken, created, unknown].map((line) => line?.['requestId'])).size).toBe(3);
    expect(written.join('')).not.toContain(CANARY);
  });

  it('takes the id of a trusted proxy, of nobody else, and none that could break a line', async () => {
    const asks = async (env: NodeJS.ProcessEnv, id: string): Promise<unknown> => {
      app = await startNotes(NotesModule, { ...PRODUCTION, ...env });
      written = [];
      const answer = await app.inject({ url: '/api/v1/notes', headers: { 'x-request-id': id } });
      await app.close();
      expect(JSON.stringify(answer.headers)).not.toContain(id.slice(0, 8));
      return lines('Request')[0]?.['requestId'];
    };
    const behindProxy = { LAGESBILD_TRUST_PROXY: 'loopback' };
    expect(await asks(behindProxy, 'proxy-0042.a')).toBe('proxy-0042.a');
    expect(await asks({}, 'proxy-0042.a')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await asks(behindProxy, 'proxy-0042 {"level":"fatal"}')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
