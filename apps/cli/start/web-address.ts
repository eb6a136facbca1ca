import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '#config';
import { findFreePort, portIsFree } from '#database';

const READY_PATH = '/api/v1/health/ready';
const READY_WAIT_MS = 30_000;
const READY_POLL_MS = 40;
const ANSWER_WAIT_MS = 2_000;

/**
 * The port to listen on: the one that was set, or the first free one from the usual one upwards.
 * @throws Error when a port was set and is taken.
 */
export async function choosePort(settings: Settings): Promise<number> {
  const { host, port, portIsExplicit } = settings;
  if (!portIsExplicit || port === 0) return findFreePort(port, host);
  if (await portIsFree(port, host)) return port;
  throw new Error(
    `Port ${port} is taken by another program. Set PORT to another number, or leave it out and a free one is used.`,
  );
}

/** Where a browser on this machine finds the application. */
export function webAddress(host: string, port: number): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  if (host === '::') return `http://[::1]:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** @throws Error when the application is not ready within 30 seconds. */
export async function waitUntilReady(address: string, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + READY_WAIT_MS;
  while (performance.now() < deadline && !signal.aborted) {
    if (await isReady(address)) return;
    await sleep(READY_POLL_MS);
  }
  if (!signal.aborted) throw new Error('The application is not ready after 30 seconds.');
}

async function isReady(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(ANSWER_WAIT_MS);
    return (await fetch(`${address}${READY_PATH}`, { signal })).ok;
  } catch {
    return false; // Not listening yet.
  }
}
