import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import type { StoredEvent } from './planned-event.js';

const COLUMNS = `
  e.event_id AS id, e.revision, e.organisation_id AS "organisationId", o.name AS "organisationName", e.status, e.reason,
  e.title, e.kind, e.area_key AS "areaKey", e.place, to_char(e.begins_at, 'YYYY-MM-DD"T"HH24:MI') AS "from",
  to_char(e.ends_at, 'YYYY-MM-DD"T"HH24:MI') AS "to", e.organiser, e.expected_people AS "expectedPeople", e.source,
  e.link, e.note, e.file_key AS "fileKey", e.file_hash AS "fileHash", e.set_at AS "setAt"`;

/** The last revision of each: a register of some hundred rows a year. */
const STANDING = `
  FROM (
    SELECT DISTINCT ON (event_id) * FROM planned_event_revision ORDER BY event_id, revision DESC
  ) e JOIN organisation o ON o.id = e.organisation_id`;

/** Which events, by their days and areas. */
export interface EventsOrder {
  /** Civil dates: those that touch a day of the period, `from` inclusive, `to` exclusive. */
  readonly from: string;
  readonly to: string;
  /** Null: every area. */
  readonly areaKeys: readonly number[] | null;
  readonly limit: number;
}

/** Reads planned events as they stand. */
@Injectable()
export class PlannedEventReader {
  constructor(private readonly database: Database) {}

  /** The earliest first, cancelled ones too. */
  during({ from, to, areaKeys, limit }: EventsOrder): Promise<StoredEvent[]> {
    return this.database.query<StoredEvent>(
      `SELECT ${COLUMNS} ${STANDING}
        WHERE e.begins_at < $2::date AND e.ends_at > $1::date
          AND ($3::int[] IS NULL OR e.area_key = ANY ($3::int[]))
        ORDER BY e.begins_at, e.ends_at, e.event_id LIMIT $4`,
      [from, to, areaKeys === null ? null : [...areaKeys], limit],
    );
  }

  /** Undefined when there is none; within a transaction the event is held until that ends. */
  async one(on: Queryable, id: string): Promise<StoredEvent | undefined> {
    const [event] = await this.revisions(on, id);
    return event;
  }

  /** Every revision of an event, the last first. */
  revisions(on: Queryable, id: string): Promise<StoredEvent[]> {
    return on.query<StoredEvent>(
      `SELECT ${COLUMNS} FROM planned_event_revision e JOIN organisation o ON o.id = e.organisation_id
        WHERE e.event_id = $1 ORDER BY e.revision DESC`,
      [id],
    );
  }

  /** Those of an organisation that a file has told of, by what it knows them by. */
  async ofFiles(on: Queryable, organisationId: string): Promise<ReadonlyMap<string, StoredEvent>> {
    const events = await on.query<StoredEvent>(
      `SELECT ${COLUMNS} ${STANDING} WHERE e.organisation_id = $1 AND e.file_key IS NOT NULL`,
      [organisationId],
    );
    return new Map(events.map((event) => [event.fileKey!, event]));
  }
}
