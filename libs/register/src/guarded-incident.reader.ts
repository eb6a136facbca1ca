import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import type { RegisterLine } from '#domain';
import type { RegisteredDocument } from './document.js';

interface GuardedIncident {
  readonly incidentId: string;
  readonly organisationId: string | null;
  readonly kind: Exclude<RegisterLine, 'submission' | 'decision' | 'request' | 'rights_request'>;
  readonly source: string;
  readonly receivedAt: Date;
}

const COLUMNS = `
  r.incident_id AS "incidentId", r.organisation_id AS "organisationId", r.kind, r.source,
  i.received_at AS "receivedAt"`;

/** Of each incident the first of these revisions that is protected or strict: the authority that it came in to. */
const AMONG = `
  SELECT DISTINCT ON (r.incident_id) ${COLUMNS}
    FROM incident_revision r JOIN incident i ON i.id = r.incident_id
   WHERE r.id = ANY ($1::uuid[]) AND r.tier IN ('protected', 'strict')
   ORDER BY r.incident_id, r.revision`;

const WITHOUT_ENTRY = `
  r.tier IN ('protected', 'strict')
  AND NOT EXISTS (
    SELECT FROM register_entry e WHERE e.document_class = 'incident' AND e.document_id = r.incident_id)`;

const MISSING = `
  SELECT DISTINCT ON (r.incident_id) ${COLUMNS}
    FROM incident_revision r JOIN incident i ON i.id = r.incident_id
   WHERE r.incident_id IN (
     SELECT r.incident_id FROM incident_revision r
      WHERE ${WITHOUT_ENTRY} AND ($1::uuid IS NULL OR r.incident_id > $1)
      ORDER BY r.incident_id LIMIT $2)
     AND r.tier IN ('protected', 'strict')
   ORDER BY r.incident_id, r.revision`;

/** Finds protected and strict incidents, also those that once were. */
@Injectable()
export class GuardedIncidentReader {
  constructor(private readonly database: Database) {}

  /** The documents that these revisions tell of; none of open and internal ones. */
  async among(on: Queryable, revisionIds: readonly string[]): Promise<RegisteredDocument[]> {
    if (revisionIds.length === 0) return [];
    const rows = await on.prepared<GuardedIncident>('register.guarded', AMONG, [[...revisionIds]]);
    return rows.map(documentOf);
  }

  /** The next documents without an entry, by incident after `after`; at most `limit`. */
  async missing(after: string | null, limit: number): Promise<RegisteredDocument[]> {
    const rows = await this.database.query<GuardedIncident>(MISSING, [after, limit]);
    return rows.map(documentOf);
  }
}

/** Staff tell of what happens at work. Where anything else came from is not said: the name of a source may narrow it. */
function documentOf(found: GuardedIncident): RegisteredDocument {
  const { incidentId, organisationId, kind, source, receivedAt } = found;
  return {
    documentClass: 'incident',
    documentId: incidentId,
    organisationId,
    at: receivedAt,
    line: kind,
    party: source === 'staff' ? 'employee' : null,
  };
}
