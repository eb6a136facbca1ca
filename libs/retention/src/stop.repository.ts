import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import type { RetentionStop } from '#domain';

/** A hold with who set it and why. */
export interface StoredStop extends RetentionStop {
  readonly id: string;
  readonly organisationId: string;
  /** Of the incident that it holds. */
  readonly reference: string | null;
  readonly reason: string;
  readonly setBy: string;
  readonly setAt: Date;
  readonly releasedBy: string | null;
  readonly releasedAt: Date | null;
  readonly releaseReason: string | null;
}

const STOPS = `
  SELECT s.id, s.organisation_id AS "organisationId", s.incident_id AS "incidentId", i.reference, s.kind, s.category,
         s.tier, s.received_from AS "receivedFrom", s.received_to AS "receivedTo", s.reason, s.holds_to AS "holdsTo",
         s.released_at IS NOT NULL AS "isReleased", s.set_by AS "setBy", s.set_at AS "setAt",
         s.released_by AS "releasedBy", s.released_at AS "releasedAt", s.release_reason AS "releaseReason"
    FROM retention_stop s LEFT JOIN incident i ON i.id = s.incident_id`;

/** Writes and reads holds. */
@Injectable()
export class StopRepository {
  constructor(private readonly database: Database) {}

  /** Those of an authority, the last first. */
  list(organisationId: string, on: Queryable = this.database): Promise<StoredStop[]> {
    return on.query<StoredStop>(`${STOPS} WHERE s.organisation_id = $1 ORDER BY s.id DESC`, [
      organisationId,
    ]);
  }

  /** Those that may hold something of an authority: its own, and others' on an incident that has moved to it. */
  standing(organisationId: string, on: Queryable = this.database): Promise<StoredStop[]> {
    return on.query<StoredStop>(
      `${STOPS} WHERE s.released_at IS NULL AND (s.organisation_id = $1 OR s.incident_id IS NOT NULL)`,
      [organisationId],
    );
  }

  async one(id: string): Promise<StoredStop | undefined> {
    const [row] = await this.database.query<StoredStop>(`${STOPS} WHERE s.id = $1`, [id]);
    return row;
  }

  async add(on: Queryable, stop: Omit<StoredStop, 'reference' | 'isReleased'>): Promise<void> {
    await on.query(
      `INSERT INTO retention_stop (
         id, organisation_id, incident_id, kind, category, tier, received_from, received_to, reason, holds_to, set_by,
         set_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[stop.id, stop.organisationId, stop.incidentId, stop.kind, stop.category, stop.tier],
        ...[stop.receivedFrom, stop.receivedTo, stop.reason, stop.holdsTo, stop.setBy, stop.setAt],
      ],
    );
  }

  /** @returns false when it has been released already. */
  async release(
    on: Queryable,
    id: string,
    { by, at, reason }: { by: string; at: Date; reason: string },
  ): Promise<boolean> {
    const released = await on.query(
      `UPDATE retention_stop SET released_by = $2, released_at = $3, release_reason = $4
        WHERE id = $1 AND released_at IS NULL RETURNING id`,
      [id, by, at, reason],
    );
    return released.length === 1;
  }
}
