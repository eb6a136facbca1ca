import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Controller, Get, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { HttpModule, Public } from '#http';
import { startNotes } from '../support/notes-app.js';

let release: () => void = () => undefined;
let held: Promise<void> = Promise.resolve();

@Controller('slow')
class SlowController {
  @Get()
  @Public()
  async read() {
    await held;
    return { done: true };
  }
}

@Module({ imports: [HttpModule], controllers: [SlowController] })
class SlowModule {}

const UP_TO = 5;
let app: NestFastifyApplication;
afterEach(async () => {
  release();
  await app.close();
});

async function listen(): Promise<number> {
  held = new Promise((resolve) => (release = resolve));
  app = await startNotes(SlowModule, { LAGESBILD_REQUESTS_MAX: String(UP_TO) });
  await app.listen(0, '127.0.0.1');
  return (app.getHttpServer().address() as AddressInfo).port;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
}

function ask(port: number, agent: Agent, path = '/api/v1/slow'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, agent }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers as Answer['headers'] }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}

const settled = async (answers: readonly Promise<Answer>[]) =>
  (await Promise.all(answers)).map(({ status }) => status).sort();

describe('more requests at once than a process takes', () => {
  it('are told 503 and when to ask again; those it has taken are answered, and it takes more afterwards', async () => {
    const port = await listen();
    const agent = new Agent({ keepAlive: false });
    const first = Array.from({ length: UP_TO }, () => ask(port, agent));
    // They have all arrived once the next is refused.
    let refused: Answer;
    do refused = await ask(port, agent, '/api/v1/nothing');
    while (refused.status !== 503);
    expect(refused.headers['retry-after']).toBe('1');
    const ten = await settled(Array.from({ length: UP_TO * 10 }, () => ask(port, agent)));
    expect(new Set(ten)).toEqual(new Set([503]));
    release();
    expect(await settled(first)).toEqual(Array.from({ length: UP_TO }, () => 200));
    expect(await settled(Array.from({ length: UP_TO }, () => ask(port, agent)))).toEqual(
      Array.from({ length: UP_TO }, () => 200),
    );
  });

  it('leave no trace of a client that has gone', async () => {
    const port = await listen();
    const agent = new Agent({ keepAlive: false });
    for (let round = 0; round < UP_TO * 3; round += 1) {
      const asking = request({ host: '127.0.0.1', port, path: '/api/v1/slow', agent });
      asking.on('error', () => undefined);
      asking.end();
      await new Promise((resolve) => asking.once('socket', resolve));
      asking.destroy();
    }
    release();
    const after = await settled(Array.from({ length: UP_TO }, () => ask(port, agent)));
    expect(after).toEqual(Array.from({ length: UP_TO }, () => 200));
  });
});

describe('a process that is told to stop', () => {
  it('answers what is under way, tells its clients to close, and cuts off nobody', async () => {
    const port = await listen();
    const agent = new Agent({ keepAlive: true });
    const waiting = [ask(port, agent), ask(port, agent)];
    const stopping = app.close();
    // On connections that are open it still answers for a while, and asks for them to be closed.
    release();
    const answers = await Promise.all([...waiting, ask(port, agent)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[2]?.headers['connection']).toBe('close');
    await stopping;
    await expect(ask(port, new Agent())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
