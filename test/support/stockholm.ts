import { SeedDemoAccounts } from '#access';
import { SeedDemoGeography } from '#geography';
import { randomUUID } from 'node:crypto';
import type { RunningApp } from './running-app.js';

export const DEMO_PASSWORD = 'lagesbild-demo';

/** The demo's accounts and areas, without its incidents. */
export async function furnish(app: RunningApp): Promise<void> {
  await app.api.get(SeedDemoAccounts, { strict: false }).run();
  await app.api.get(SeedDemoGeography, { strict: false }).run();
}

/** A body of POST /incidents in the square of Skärholmen, with what a test wants otherwise. */
export function submission(otherwise: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    clientId: randomUUID(),
    kind: 'observation',
    category: 'order.gathering',
    occurredFrom: '2026-03-14T20:15:00+01:00',
    location: { lon: 17.907, lat: 59.277, source: 'map' },
    text: 'Flera personer samlade vid torget.',
    ...otherwise,
  };
}
