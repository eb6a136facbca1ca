import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import { Fault, type HandlingState } from '#domain';
import type { SealedContent } from '#protection';

/** A step ready to be written. */
export interface HandlingStep {
  readonly id: string;
  readonly incidentId: string;
  readonly state: Exclude<HandlingState, 'received'>;
  readonly setBy: string;
  readonly setAt: Date;
  /** Null when the reporter is told nothing more than the state. */
  readonly outcome: SealedContent | null;
}

/** How an incident stands, its last words to the reporter still sealed. */
export interface StoredHandling {
  readonly incidentId: string;
  readonly state: Exclude<HandlingState, 'received'>;
  readonly setAt: Date;
  /** The step that holds the words; null when there are none. */
  readonly outcomeId: string | null;
  readonly outcome: SealedContent | null;
}

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped)
    SELECT $1::uuid, $8, $9 WHERE $8::text IS NOT NULL
  )
  INSERT INTO incident_handling (id, incident_id, state, set_by, set_at, nonce, ciphertext)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** The last step, and the last words that were said at it or before. */
const CURRENT = `
  SELECT s.incident_id AS "incidentId", s.state, s.set_at AS "setAt", w.id AS "outcomeId", w.nonce, w.ciphertext,
         w.wrapping_key_id AS "wrappingKeyId", w.wrapped
    FROM unnest($1::uuid[]) AS asked (id)
    CROSS JOIN LATERAL (
      SELECT incident_id, state, set_at FROM incident_handling
       WHERE incident_id = asked.id ORDER BY id DESC LIMIT 1
    ) s
    LEFT JOIN LATERAL (
      SELECT h.id, h.nonce, h.ciphertext, k.wrapping_key_id, k.wrapped
        FROM incident_handling h JOIN content_key k ON k.revision_id = h.id
       WHERE h.incident_id = asked.id AND h.ciphertext IS NOT NULL ORDER BY h.id DESC LIMIT 1
    ) w ON true`;

type HandlingRow = Omit<StoredHandling, 'outcome'> & {
  [K in keyof SealedContent]: SealedContent[K] | null;
};

/** Writes and reads what became of incidents. */
@Injectable()
export class HandlingRepository {
  constructor(private readonly database: Database) {}

  /** Steps of one incident are taken one at a time: whoever holds this lock writes the next. Throws `Fault`: INCIDENT_ERASED, INCIDENT_RESTRICTED. */
  async lock(tx: Transaction, incidentId: string): Promise<void> {
    const [held] = await tx.query<{ isErased: boolean; isRestricted: boolean }>(
      `SELECT erased_at IS NOT NULL AS "isErased", restricted_at IS NOT NULL AS "isRestricted" FROM incident WHERE id = $1 FOR UPDATE`,
      [incidentId],
    );
    if (held?.isErased === true) throw new Fault('INCIDENT_ERASED');
    if (held?.isRestricted === true) throw new Fault('INCIDENT_RESTRICTED');
  }

  async add(tx: Transaction, { outcome, ...step }: HandlingStep): Promise<void> {
    await tx.prepared('handling.add', ADD, [
      ...[step.id, step.incidentId, step.state, step.setBy, step.setAt],
      ...[outcome?.nonce ?? null, outcome?.ciphertext ?? null],
      ...[outcome?.wrappingKeyId ?? null, outcome?.wrapped ?? null],
    ]);
  }

  /** How these incidents stand; those that nobody has taken a step with are left out. */
  async current(
    incidentIds: readonly string[],
    on: Pick<Transaction, 'prepared'> = this.database,
  ): Promise<ReadonlyMap<string, StoredHandling>> {
    if (incidentIds.length === 0) return new Map();
    const rows = await on.prepared<HandlingRow>('handling.current', CURRENT, [[...incidentIds]]);
    return new Map(rows.map((row) => [row.incidentId, storedHandling(row)]));
  }
}

function storedHandling(row: HandlingRow): StoredHandling {
  const { nonce, ciphertext, wrappingKeyId, wrapped, ...told } = row;
  const outcome =
    nonce && ciphertext && wrappingKeyId && wrapped
      ? { nonce, ciphertext, wrappingKeyId, wrapped }
      : null;
  return { ...told, outcome };
}
