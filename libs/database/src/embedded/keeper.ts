import { setTimeout as sleep } from 'node:timers/promises';
import { removeCluster } from './cluster-place.js';
import { EmbeddedPostgres, type EmbeddedServer } from './embedded-postgres.js';
import type { KeeperAnswer, KeeperRequest } from './keeper-messages.js';
import { processMark } from './process-mark.js';

/**
 * The process that keeps the embedded database: it starts it, and stops it when told, when asked to end, and
 * when its parent is gone for whatever reason. So a killed launcher leaves no database behind.
 */
const WATCH_MS = 1_000;

let server: Promise<EmbeddedServer> | undefined;
let throwAway: string | undefined;
let ending = false;

function answer(message: KeeperAnswer): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}

async function start(request: Extract<KeeperRequest, { kind: 'start' }>): Promise<void> {
  if (request.temporary) throwAway = request.options.dataDir;
  server = EmbeddedPostgres.start(request.options);
  const started = await server;
  const { stop: _stop, ...addresses } = started;
  answer({ kind: 'started', addresses });
  void watch(started.pid);
}

/** A database that dies by itself ends the keeper, which tells the launcher. */
async function watch(pid: number): Promise<void> {
  while (!ending && processMark(pid) !== undefined) await sleep(WATCH_MS);
  if (!ending) fail(new Error('The embedded PostgreSQL has stopped by itself; its log says why.'));
}

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  try {
    const started = await server;
    await started?.stop();
    await removeThrowAway();
    process.exit(0);
  } catch (error) {
    fail(error);
  }
}

async function failStart(error: unknown): Promise<void> {
  await removeThrowAway().catch(() => undefined);
  fail(error);
}

async function removeThrowAway(): Promise<void> {
  if (throwAway !== undefined) await removeCluster(throwAway);
}

function fail(error: unknown): void {
  ending = true;
  answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  setImmediate(() => process.exit(1));
}

process.on('message', (request: KeeperRequest) => {
  if (request.kind === 'start') start(request).catch(failStart);
  else void end();
});
process.on('disconnect', () => void end());
process.on('SIGTERM', () => void end());
// The launcher decides the order of stopping: the database is last.
process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => undefined);
