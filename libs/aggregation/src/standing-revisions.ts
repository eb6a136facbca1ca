import type { TallyEntry } from '#domain';

/**
 * The incidents that stand: the last positioned revision of each, unless it is withdrawn. Both `revision_position`
 * joins matter: a revision that has no position yet does not exist for any figure.
 */
export const STANDING = `
  incident_revision r JOIN revision_position p ON p.revision_id = r.id
   WHERE r.status = 'recorded'
     AND NOT EXISTS (
       SELECT 1 FROM incident_revision n JOIN revision_position np ON np.revision_id = n.id
        WHERE n.incident_id = r.incident_id AND n.revision > r.revision)`;

/** What is counted by; `r` is the revision. */
export const COUNTED = `
  r.area_key, r.local_month, r.category, r.kind, r.severity, r.tier, r.source, r.organisation_id, r.affected_gender`;

export interface CountRow {
  readonly area_key: number;
  readonly local_month: string;
  readonly category: string;
  readonly kind: string;
  readonly severity: number | null;
  readonly tier: string;
  readonly source: string;
  readonly organisation_id: string | null;
  readonly affected_gender: string | null;
  readonly count: number;
}

export function asEntry(row: CountRow): TallyEntry {
  return {
    count: row.count,
    point: {
      areaKey: row.area_key,
      month: row.local_month,
      category: row.category,
      kind: row.kind,
      severity: row.severity,
      tier: row.tier,
      source: row.source,
      organisationId: row.organisation_id,
      affectedGender: row.affected_gender,
    },
  };
}
