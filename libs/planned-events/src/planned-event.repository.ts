import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import type { Transaction } from '#database';
import type { NewRevision } from './planned-event.js';

/** Files of one municipality are taken in one after the other. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' planned-events', 0))`;

/** Of two who write the same revision at once the key lets one. */
const ADD = `
  INSERT INTO planned_event_revision (
    event_id, revision, organisation_id, status, reason, title, kind, area_key, place, begins_at, ends_at, organiser,
    expected_people, source, link, note, file_key, file_hash, set_by, set_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::timestamp, $11::timestamp, $12, $13, $14, $15, $16, $17, $18, $19, $20)
  ON CONFLICT (event_id, revision) DO NOTHING RETURNING revision`;

/** Writes what is said of planned events; nothing is changed or taken away. */
@Injectable()
export class PlannedEventRepository {
  constructor(private readonly clock: Clock) {}

  /** Until the transaction ends no other file is taken in. */
  async lock(tx: Transaction): Promise<void> {
    await tx.query(LOCK);
  }

  /** Answers whether it was written: false when the revision is there already. */
  async add(tx: Transaction, accountId: string | null, event: NewRevision): Promise<boolean> {
    const { id, revision, organisationId, status, reason, title, kind, areaKey, place } = event;
    const { from, to, organiser, expectedPeople, source, link, note, fileKey, fileHash } = event;
    const rows = await tx.query(ADD, [
      ...[id, revision, organisationId, status, reason, title, kind, areaKey, place, from, to],
      ...[organiser, expectedPeople, source, link, note, fileKey, fileHash],
      ...[accountId, this.clock.now()],
    ]);
    return rows.length > 0;
  }
}
