import { SeedDemoAccounts } from '#access';
import { SeedDemoGeography } from '#geography';
import { randomUUID } from 'node:crypto';
import type { RunningApp } from './running-app.js';

export { DEMO_PASSWORD } from './demo-password.js';

/** The demo's accounts and areas, without its incidents. */
export async function furnish(app: RunningApp): Promise<void> {
  await app.api.get(SeedDemoAccounts, { strict: false }).run();
  await app.api.get(SeedDemoGeography, { strict: false }).run();
}

/** The organisation that a demo account holds its role in. */
export async function ownOrganisation(app: RunningApp, name: string): Promise<string> {
  const [row] = await app.database.query<{ id: string }>(
    `SELECT h.organisation_id AS id FROM role_holding h JOIN account a USING (person_id) WHERE a.email = $1`,
    [`${name}@demo.example`],
  );
  if (row === undefined) throw new Error(`${name} holds no role`);
  return row.id;
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
