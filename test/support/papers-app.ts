import { Controller, Get, Module, Param, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccessModule, SESSION_COOKIE, SeedDemoAccounts, type Actor } from '#access';
import { AuditModule } from '#audit';
import { Clock, ConfigModule, readSettings, Settings } from '#config';
import { DatabaseModule } from '#database';
import { Fault } from '#domain';
import {
  Allow,
  applyHttp,
  createHttpAdapter,
  CurrentActor,
  HttpModule,
  Limited,
  StepUp,
} from '#http';
import { InstanceHttpModule } from '#instance';
import { ProtectionModule } from '#protection';
import { freshDatabase, type FreshDatabase } from './fresh-database.js';

export const DEMO_PASSWORD = 'lagesbild-demo';

/** Real time, moved by hand. */
export class MovedClock extends Clock {
  movedMs = 0;
  override now() {
    return new Date(Date.now() + this.movedMs);
  }
}

/** How often a handler of `papers/:id` has run: a refusal must come before it. */
export const lookUps = { count: 0 };

@Controller('papers')
class PapersController {
  @Get('mine')
  @Allow('incident.read')
  mine(@CurrentActor() actor: Actor) {
    return { ...actor, permissions: [...actor.permissions] };
  }

  @Get('searched')
  @Allow('incident.read')
  @Limited('search')
  search() {
    return { done: true };
  }

  @Get(':id')
  @Allow('incident.read')
  read(@Param('id') _id: string) {
    lookUps.count += 1;
    throw new Fault('NOT_FOUND');
  }

  @Post()
  @Allow('incident.create')
  create() {
    return { done: true };
  }

  @Post('carried')
  @Allow('incident.read')
  @Limited('export')
  carry() {
    return { done: true };
  }

  @Post('burnt')
  @Allow('incident.create')
  @StepUp()
  burn() {
    return { done: true };
  }
}

@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    ProtectionModule,
    AuditModule,
    HttpModule,
    AccessModule,
    InstanceHttpModule,
  ],
  controllers: [PapersController],
})
class PapersModule {}

export interface Opened {
  readonly cookie: string;
  readonly csrfToken: string;
}

/** A small application behind the real guard, on a real database with the demo accounts. */
export class PapersApp {
  readonly clock = new MovedClock();
  app!: NestFastifyApplication;

  private constructor(
    readonly fresh: FreshDatabase,
    private readonly folder: string,
  ) {}

  static async open(): Promise<PapersApp> {
    const folder = await mkdtemp(join(tmpdir(), 'lagesbild-papers-'));
    const papers = new PapersApp(await freshDatabase(), folder);
    papers.app = await papers.start();
    await papers.app.get(SeedDemoAccounts, { strict: false }).run();
    return papers;
  }

  /** Another process on the same database, with settings of its own. */
  async start(env: NodeJS.ProcessEnv = {}): Promise<NestFastifyApplication> {
    const settings = readSettings({
      DATABASE_URL: this.fresh.url,
      LAGESBILD_SCHEMA: this.fresh.schema,
      LAGESBILD_DATA_DIR: this.folder,
      ...env,
    });
    const built = await Test.createTestingModule({ imports: [PapersModule] })
      .overrideProvider(Settings)
      .useValue(settings)
      .overrideProvider(Clock)
      .useValue(this.clock)
      .compile();
    const app = built.createNestApplication<NestFastifyApplication>(createHttpAdapter(settings), {
      logger: false,
    });
    await applyHttp(app, settings);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
  }

  /** The present again, and no failed sign-in counted. */
  async reset(): Promise<void> {
    this.clock.movedMs = 0;
    await this.fresh.database.query(`DELETE FROM sign_in_attempt`);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.fresh.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  trySignIn(email: string, password = DEMO_PASSWORD, headers: Record<string, string> = {}) {
    const payload = { email, password };
    return this.app.inject({ method: 'POST', url: '/api/v1/session', headers, payload });
  }

  /** Signs in as a demo account; `name` is the part of its address before the @. */
  async signIn(name: string, headers: Record<string, string> = {}): Promise<Opened> {
    const answer = await this.trySignIn(`${name}@demo.example`, DEMO_PASSWORD, headers);
    if (answer.statusCode !== 201) throw new Error(`sign-in answered ${answer.statusCode}`);
    return this.opened(answer);
  }

  /** Signs in and shows again who one is, as whatever gives rights asks for. */
  async signInProven(name: string): Promise<Opened> {
    const body = { password: DEMO_PASSWORD };
    return this.opened(await this.as(await this.signIn(name), 'POST', '/session/step-up', body));
  }

  get(url: string, cookie = '') {
    return this.app.inject({ url: `/api/v1${url}`, headers: { cookie } });
  }

  post(url: string, headers: Record<string, string>, payload?: object) {
    return this.app.inject({ method: 'POST', url: `/api/v1${url}`, headers, payload });
  }

  /** A request with a body as this person's browser sends it. */
  as(who: Opened, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) {
    const headers = { cookie: who.cookie, 'x-csrf-token': who.csrfToken };
    return this.app.inject({ method, url: `/api/v1${url}`, headers, payload });
  }

  /** What an answer that gives new tokens leaves in the browser. */
  opened(answer: Awaited<ReturnType<PapersApp['post']>>): Opened {
    const cookie = answer.cookies.find((each) => each.name === SESSION_COOKIE);
    return { cookie: `${SESSION_COOKIE}=${cookie?.value}`, csrfToken: answer.json().csrfToken };
  }
}
