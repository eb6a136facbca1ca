import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CliModule } from '../../apps/cli/cli.module.js';
import { freshDatabase, type FreshDatabase } from './fresh-database.js';

/** The use cases of the command line on a database of their own. */
export interface TestApplication {
  readonly app: INestApplicationContext;
  readonly fresh: FreshDatabase;
  /** A folder that goes away with the application. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Starts them with some settings; the environment is as before when this returns. */
export async function testApplication(
  settings: Readonly<Record<string, string>> = {},
): Promise<TestApplication> {
  const fresh = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'lagesbild-app-'));
  const before = { ...process.env };
  const own = { DATABASE_URL: fresh.url, LAGESBILD_DATA_DIR: folder, ...settings };
  Object.assign(process.env, own);
  try {
    const app = await NestFactory.createApplicationContext(CliModule, {
      logger: false,
      abortOnError: false,
    });
    return {
      app,
      fresh,
      folder,
      close: async () => {
        await app.close();
        await fresh.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  } finally {
    for (const name of Object.keys(own)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
