import type pg from 'pg';
import type { Operation } from './history.js';

/** What `reconcile` and `audit verify` say, as their commands print it. */
export interface Verdicts {
  readonly reconcile: { readonly differences: readonly unknown[] };
  readonly audit: { readonly intact: boolean; readonly unsealed: number };
}

interface Stored {
  readonly id: string;
  readonly clientId: string;
  readonly revisions: number;
  readonly contents: number;
  readonly positions: number;
  readonly audited: number;
}

const STORED = `
  SELECT i.id, i.client_id AS "clientId",
         (SELECT count(*)::int FROM incident_revision r WHERE r.incident_id = i.id) AS revisions,
         (SELECT count(*)::int FROM incident_revision r JOIN incident_content c ON c.revision_id = r.id
           WHERE r.incident_id = i.id) AS contents,
         (SELECT count(*)::int FROM incident_revision r JOIN revision_position p ON p.revision_id = r.id
           WHERE r.incident_id = i.id) AS positions,
         (SELECT count(*)::int FROM audit_entry a
           WHERE a.action = 'incident.recorded' AND a.subject_ids @> ARRAY[i.id]) AS audited
    FROM incident i`;

const STREAM = `
  SELECT (SELECT count(*)::int FROM outbox) AS waiting,
         (SELECT count(*)::int FROM revision_position) AS positions,
         (SELECT coalesce(max(position), 0)::int FROM revision_position) AS last,
         (SELECT coalesce(sum(incident_count), 0)::int FROM tally_cell) AS counted,
         (SELECT count(*)::int FROM tally_stale) AS stale`;

/**
 * Holds a history against what is stored once the work has come to rest.
 * @returns every promise that was broken, in words; none when all were kept.
 */
export async function checkHistory(
  operations: readonly Operation[],
  owner: pg.Client,
  verdicts: Verdicts,
): Promise<string[]> {
  const { rows: stored } = await owner.query<Stored>(STORED);
  const { rows: streams } = await owner.query<Record<string, number>>(STREAM);
  const stream = streams[0] ?? {};
  return [
    ...checkReceipts(operations, stored),
    ...checkEffects(stored),
    ...[
      stream['waiting'] !== 0 && `${stream['waiting']} facts were never forwarded`,
      stream['positions'] !== stream['last'] && 'positions have gaps or repeat',
      stream['stale'] !== 0 && `${stream['stale']} tallies were never folded`,
      stream['counted'] !== stored.length &&
        `tallies count ${stream['counted']} of ${stored.length} incidents`,
      verdicts.reconcile.differences.length > 0 && 'tallies differ from a rebuild',
      !verdicts.audit.intact && 'the audit chain is broken',
      verdicts.audit.unsealed > 0 && 'audit rows were never sealed',
    ].filter((each) => each !== false),
  ];
}

/** Acknowledged is stored, once; stored was asked for; receipts of one thing are the same. */
function checkReceipts(operations: readonly Operation[], stored: readonly Stored[]): string[] {
  const broken: string[] = [];
  const byClient = new Map<string, Stored[]>();
  for (const one of stored)
    byClient.set(one.clientId, [...(byClient.get(one.clientId) ?? []), one]);
  const asked = new Set(operations.map(({ clientId }) => clientId));
  for (const clientId of asked) {
    const told = operations.filter((one) => one.clientId === clientId);
    const receipts = new Set(told.flatMap(({ incidentId }) => incidentId ?? []));
    const found = byClient.get(clientId) ?? [];
    if (receipts.size > 1) broken.push(`${clientId} got different receipts`);
    if (found.length > 1) broken.push(`${clientId} is stored ${found.length} times`);
    if (told.some(({ outcome }) => outcome === 'ok') && found.length === 0)
      broken.push(`${clientId} was acknowledged and is lost`);
    const [receipt] = receipts;
    if (receipt !== undefined && found.length > 0 && found.every(({ id }) => id !== receipt))
      broken.push(`${clientId} is stored as another incident than its receipt says`);
    if (told.some(({ outcome }) => outcome === 'fail') && found.length > 0)
      broken.push(`${clientId} was refused and is stored`);
  }
  for (const clientId of byClient.keys())
    if (!asked.has(clientId)) broken.push(`${clientId} was never asked for`);
  return broken;
}

/** Each incident has one revision, content, position and audit row. */
function checkEffects(stored: readonly Stored[]): string[] {
  const kinds = ['revisions', 'contents', 'positions', 'audited'] as const;
  return stored.flatMap((one) =>
    kinds
      .filter((kind) => one[kind] !== 1)
      .map((kind) => `${one.clientId} has ${one[kind]} ${kind}`),
  );
}
