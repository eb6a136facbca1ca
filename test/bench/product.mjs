/** The built product on a database of its own: embedded PostgreSQL with everything durable, demo accounts and areas. */
import 'reflect-metadata';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { AccountsModule, SeedDemoAccounts } from '../../dist/libs/access/src/index.js';
import { AuditModule } from '../../dist/libs/audit/src/index.js';
import { ConfigModule } from '../../dist/libs/config/src/index.js';
import {
  DatabaseModule,
  KeptPostgres,
  migrate,
  roleOf,
} from '../../dist/libs/database/src/index.js';
import { GeographyModule, SeedDemoGeography } from '../../dist/libs/geography/src/index.js';
import { migrateJobs } from '../../dist/libs/jobs/src/index.js';
import { ProtectionModule } from '../../dist/libs/protection/src/index.js';

import { freePort } from './processes.mjs';

const READY_WITHIN_MS = 30_000;

class FurnishModule {}
Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    ProtectionModule,
    AuditModule,
    AccountsModule,
    GeographyModule,
  ],
})(FurnishModule);

async function furnish(environment) {
  Object.assign(process.env, environment);
  const app = await NestFactory.createApplicationContext(FurnishModule, { logger: ['error'] });
  await app.get(SeedDemoAccounts, { strict: false }).run();
  await app.get(SeedDemoGeography, { strict: false }).run();
  await app.close();
}

const nameOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

function inDatabase(url, name) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'lagesbild-bench-'));
  await chmod(folder, 0o711);
  return folder;
}

/**
 * Embedded PostgreSQL, migrated and furnished; nothing of the product runs. Without `dataDir` it goes when it is
 * stopped; with it, it is kept, and what is there is used.
 */
export async function startDatabase({ dataDir: kept } = {}) {
  const dataDir = kept ?? (await temporaryFolder());
  const temporary = kept === undefined;
  const postgres = await KeptPostgres.start({
    dataDir,
    preferredPort: 0,
    durable: true,
    temporary,
  });
  const { ownerUrl, applicationUrl, superuserUrl } = postgres.addresses;
  const options = { schema: 'lagesbild', applicationRole: roleOf(applicationUrl) };
  await migrate(ownerUrl, options);
  await migrateJobs(ownerUrl, options);
  const environment = {
    DATABASE_URL: applicationUrl,
    LAGESBILD_KEY_DIR: join(dataDir, 'bench-keys'),
    LAGESBILD_SIGN_INS_PER_HOUR: '1000000',
    LAGESBILD_SEARCHES_PER_MINUTE: '1000000',
  };
  await furnish(environment);
  return {
    applicationUrl,
    superuserUrl,
    environment,
    adminUrl: inDatabase(superuserUrl, nameOf(applicationUrl)),
    /** Another database on the same server with the same tables, areas and all. */
    twin: async () => {
      const name = nameOf(applicationUrl);
      const copier = new pg.Client({ connectionString: inDatabase(superuserUrl, 'template1') });
      await copier.connect();
      await copier.query(`CREATE DATABASE ${name}_twin TEMPLATE ${name}`);
      await copier.end();
      return { adminUrl: inDatabase(superuserUrl, `${name}_twin`) };
    },
    stop: async () => {
      await postgres.stop();
      if (temporary) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The api process on a database, once it is ready. */
export async function serve({ environment }, more = {}) {
  const port = await freePort();
  const main = fileURLToPath(new URL('../../dist/apps/api/main.js', import.meta.url));
  const env = { ...process.env, ...environment, ...more, PORT: String(port) };
  const api = fork(main, { env });
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/api/v1/health/ready`).catch(
      () => undefined,
    );
    if (ready?.ok) break;
    if (Date.now() > deadline) throw new Error('the product did not get ready');
    await pause(50);
  }
  return { port, pid: api.pid, stop: () => ended(api) };
}

/** The worker process on a database, once it is at work. */
export async function startWorker({ environment }) {
  const main = fileURLToPath(new URL('../../dist/apps/worker/main.js', import.meta.url));
  const worker = fork(main, { env: { ...process.env, ...environment } });
  await Promise.race([
    once(worker, 'message'),
    once(worker, 'exit').then(([code]) => {
      throw new Error(`the worker ended (${code})`);
    }),
  ]);
  return { pid: worker.pid, stop: () => ended(worker) };
}

async function ended(child) {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

/** A database of its own with the api on it. */
export async function startProduct() {
  const database = await startDatabase();
  const api = await serve(database);
  return {
    ...database,
    ...api,
    stop: async () => {
      await api.stop();
      await database.stop();
    },
  };
}
