import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { RefreshTally } from '#aggregation';
import { Clock, readSettings, Settings } from '#config';
import type { Database } from '#database';
import { SetPaperFile } from '#documents';
import { applyHttp, createHttpAdapter } from '#http';
import { JobRunner, OutboxForwarder, StreamRegistry } from '#jobs';
import { ApiModule } from '../../apps/api/api.module.js';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { PaperSteps } from './paper-steps.js';
import { fromSources } from './test-server.js';
import { freshDatabase, type FreshDatabase } from './fresh-database.js';

/** A clock that tests set. It stands still unless moved. */
export class MovableClock extends Clock {
  private at: Date | undefined;

  set(at: string | Date | undefined): void {
    this.at = at === undefined ? undefined : new Date(at);
  }

  override now(): Date {
    return this.at === undefined ? new Date() : new Date(this.at);
  }
}

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Record<string, string | string[] | number | undefined>;
  readonly body: Body;
}

export interface Wish {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** The api process with a database of its own, and the worker's parts to step by hand or to run. */
export class RunningApp {
  private constructor(
    readonly api: NestFastifyApplication,
    readonly worker: INestApplicationContext,
    readonly fresh: FreshDatabase,
    readonly clock: MovableClock,
    readonly keyDir: string,
    private readonly papers: PaperSteps,
  ) {}

  static async start(environment: NodeJS.ProcessEnv = {}): Promise<RunningApp> {
    const keyDir = await mkdtemp(join(tmpdir(), 'lagesbild-keys-'));
    return RunningApp.on(await freshDatabase(), keyDir, environment);
  }

  /** On a database and a key ring that are there already; both go when it is closed. */
  static async on(
    fresh: FreshDatabase,
    keyDir: string,
    environment: NodeJS.ProcessEnv = {},
  ): Promise<RunningApp> {
    const clock = new MovableClock();
    const settings = readSettings({
      DATABASE_URL: fresh.url,
      LAGESBILD_SCHEMA: fresh.schema,
      LAGESBILD_KEY_DIR: keyDir,
      LAGESBILD_AUDIT_DIR: join(keyDir, 'audit'),
      LAGESBILD_EXPORTS_PER_HOUR: '1000',
      LAGESBILD_SEARCHES_PER_MINUTE: '1000000',
      ...environment,
    });
    const testing = (module: typeof ApiModule | typeof WorkerModule) =>
      Test.createTestingModule({ imports: [module] })
        .overrideProvider(Settings)
        .useValue(settings)
        .overrideProvider(Clock)
        .useValue(clock)
        .compile();
    const api = (await testing(ApiModule)).createNestApplication<NestFastifyApplication>(
      createHttpAdapter(settings),
      { logger: ['error', 'fatal'] },
    );
    await applyHttp(api, settings);
    const papers = new PaperSteps();
    papers.watch(api);
    await api.init();
    await api.getHttpAdapter().getInstance().ready();
    const worker = await (await testing(WorkerModule)).init();
    worker.get(StreamRegistry).assertComplete();
    worker.get(SetPaperFile, { strict: false }).execArgv = fromSources;
    papers.makeWith(worker, fresh.database);
    return new RunningApp(api, worker, fresh, clock, keyDir, papers);
  }

  get database(): Database {
    return this.fresh.database;
  }

  /** One request as a browser on this machine sends it. */
  async send<Body = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT',
    path: string,
    wish: Wish = {},
  ): Promise<Answer<Body>> {
    const answer = await this.api.inject({
      method,
      url: path.startsWith('/api') ? path : `/api/v1${path}`,
      headers: { host: '127.0.0.1', ...wish.headers },
      ...(wish.body === undefined ? {} : { payload: wish.body as object }),
    });
    const text = answer.body;
    const isJson = /[/+]json/.test(String(answer.headers['content-type'] ?? ''));
    return {
      status: answer.statusCode,
      headers: answer.headers as Answer['headers'],
      body: (isJson ? JSON.parse(text) : text) as Body,
    };
  }

  /** Signs in and answers what the requests of this person carry. */
  async signIn(email: string, password: string): Promise<Person> {
    const answer = await this.send('POST', '/session', { body: { email, password } });
    if (answer.status !== 201)
      throw new Error(`${email} cannot sign in: ${JSON.stringify(answer.body)}`);
    return new Person(this, credentialsIn(answer));
  }

  /** The same person, who has just shown again who they are. */
  async stepUp(person: Person, password: string): Promise<Person> {
    const answer = await person.send('POST', '/session/step-up', { body: { password } });
    if (answer.status >= 300) throw new Error(`no step-up: ${JSON.stringify(answer.body)}`);
    return new Person(this, credentialsIn(answer));
  }

  /** Signs in and shows again who one is, as whatever gives rights asks for. */
  async signInProven(email: string, password: string): Promise<Person> {
    return this.stepUp(await this.signIn(email, password), password);
  }

  /** Forwards everything that is committed and folds every cell that it touched. */
  async catchUp(): Promise<void> {
    const forwarder = this.worker.get(OutboxForwarder);
    while ((await forwarder.forward()) > 0);
    await this.refreshAll();
  }

  async refreshAll(): Promise<void> {
    const stale = await this.database.query<{ areaKey: number; month: string }>(
      `SELECT area_key AS "areaKey", local_month AS month FROM tally_stale`,
    );
    const refresh = this.worker.get(RefreshTally, { strict: false });
    for (const cell of stale) await refresh.run(cell);
  }

  /** Lets the worker run by itself, as its process does. */
  async work(): Promise<void> {
    this.papers.stop();
    await this.worker.get(JobRunner).start();
    this.worker.get(OutboxForwarder).start();
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.api.close();
    await this.fresh.close();
    await rm(this.keyDir, { recursive: true, force: true });
  }
}

/** What the requests of a session carry, as the answer that opened it says. */
function credentialsIn({ headers, body }: Answer): Record<string, string> {
  const cookie = [headers['set-cookie'] ?? ''].flat().join('; ').split(';')[0] ?? '';
  return { cookie, 'x-csrf-token': String(body['csrfToken']) };
}

/** Somebody who is signed in. */
export class Person {
  constructor(
    private readonly app: RunningApp,
    readonly credentials: Record<string, string>,
  ) {}

  send<Body = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT',
    path: string,
    wish: Wish = {},
  ): Promise<Answer<Body>> {
    return this.app.send<Body>(method, path, {
      ...wish,
      headers: { ...this.credentials, ...wish.headers },
    });
  }
}
