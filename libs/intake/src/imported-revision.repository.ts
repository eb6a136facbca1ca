import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import type { BulkHeader } from './revision-copy.repository.js';

/** A revision that came with an import. */
export interface ImportedRevision {
  readonly incidentId: string;
  readonly revisionId: string;
  readonly revision: number;
  /** Whether no other has followed. */
  readonly isCurrent: boolean;
}

/** A revision that has just been written, and the cell that it counts in. */
export interface WrittenRevision {
  readonly incidentId: string;
  readonly revisionId: string;
  readonly facts: { readonly areaKey: number; readonly localMonth: string };
}

/** Clocks of the processes that import may differ by this much. */
const CLOCK_MARGIN_MS = 60 * 60_000;
const TIMESTAMP_DIGITS = 12;

/** Ids are UUIDv7 and sort by time, so that the revisions of a run stand together in the primary key. */
const OF_RUN = `
  SELECT r.incident_id AS "incidentId", r.id AS "revisionId", r.revision,
         i.current_revision = r.revision AS "isCurrent"
    FROM incident_revision r JOIN incident i ON i.id = r.incident_id
   WHERE r.id > $2 AND r.import_run_id = $1 AND r.status = 'recorded'
   ORDER BY r.id LIMIT $3`;

const WITHDRAW = `
  WITH wish AS (
    SELECT incident_id, revision_id FROM unnest($1::uuid[], $2::uuid[]) AS w (incident_id, revision_id)
  ), changed AS (
    UPDATE incident SET current_revision = current_revision + 1, status = 'withdrawn'
      FROM wish
     WHERE incident.id = wish.incident_id AND incident.status = 'recorded'
    RETURNING incident.id, incident.current_revision, wish.revision_id
  ), revision AS (
    INSERT INTO incident_revision (
      id, incident_id, revision, status, kind, category, severity, tier, source, area_key, county_key,
      municipality_key, district_key, sub_area_key, organisation_id, unit_id, local_month, weekday, hour_band,
      affected_gender, affected_age_band, indoors, witnessed, police_reported, near_miss, influence_kind, actor_type,
      consequences, import_run_id, recorded_by, recorded_at, unit_mark, hours_touched, local_date)
    SELECT
      c.revision_id, r.incident_id, c.current_revision, 'withdrawn', r.kind, r.category, r.severity, r.tier, r.source,
      r.area_key, r.county_key, r.municipality_key, r.district_key, r.sub_area_key, r.organisation_id, r.unit_id,
      r.local_month, r.weekday, r.hour_band, r.affected_gender, r.affected_age_band, r.indoors, r.witnessed,
      r.police_reported, r.near_miss, r.influence_kind, r.actor_type, r.consequences, $3, $4, $5, r.unit_mark,
      r.hours_touched, r.local_date
      FROM changed c
      JOIN incident_revision r ON r.incident_id = c.id AND r.revision = c.current_revision - 1
    RETURNING incident_id, id, area_key, local_month
  )
  SELECT incident_id AS "incidentId", id AS "revisionId",
         json_build_object('areaKey', area_key, 'localMonth', local_month) AS facts
    FROM revision`;

/** Finds what an import has brought, and writes the revisions that withdraw it. */
@Injectable()
export class ImportedRevisionRepository {
  constructor(private readonly database: Database) {}

  /** The lowest id that a revision written from `moment` on can have. */
  firstIdAt(moment: Date): string {
    const ms = Math.max(0, moment.getTime() - CLOCK_MARGIN_MS);
    const hex = ms.toString(16).padStart(TIMESTAMP_DIGITS, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
  }

  /** The run's revisions after `afterId`, in the order they were made. */
  ofRun(importRunId: string, afterId: string, limit: number): Promise<ImportedRevision[]> {
    return this.database.query<ImportedRevision>(OF_RUN, [importRunId, afterId, limit]);
  }

  /** Adds a withdrawing revision to each of the incidents that stands. */
  withdraw(
    tx: Transaction,
    { importRunId, recordedBy, recordedAt }: Omit<BulkHeader, 'senderId'>,
    wishes: readonly { readonly incidentId: string; readonly revisionId: string }[],
  ): Promise<WrittenRevision[]> {
    return tx.prepared<WrittenRevision>('incident.withdraw-many', WITHDRAW, [
      wishes.map(({ incidentId }) => incidentId),
      wishes.map(({ revisionId }) => revisionId),
      ...[importRunId, recordedBy, recordedAt],
    ]);
  }
}
