/** The built product on a database of its own: embedded PostgreSQL with everything durable, demo accounts and areas. */
import 'reflect-metadata';
import { fork } from 'node:child_process';
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

/** Embedded PostgreSQL, migrated and furnished; nothing of the product runs. */
export async function startDatabase() {
  const dataDir = await mkdtemp(join(tmpdir(), 'lagesbild-bench-'));
  await chmod(dataDir, 0o711);
  const postgres = await KeptPostgres.start({
    dataDir,
    preferredPort: 0,
    durable: true,
    temporary: true,
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
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export async function startProduct(port) {
  const database = await startDatabase();
  const { environment } = database;
  const main = fileURLToPath(new URL('../../dist/apps/api/main.js', import.meta.url));
  const api = fork(main, { env: { ...process.env, ...environment, PORT: String(port) } });
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/api/v1/health/ready`).catch(
      () => undefined,
    );
    if (ready?.ok) break;
    if (Date.now() > deadline) throw new Error('the product did not get ready');
    await pause(50);
  }
  return {
    ...database,
    port,
    pid: api.pid,
    stop: async () => {
      const ended = new Promise((resolve) => api.once('exit', resolve));
      api.kill('SIGTERM');
      await ended;
      await database.stop();
    },
  };
}
