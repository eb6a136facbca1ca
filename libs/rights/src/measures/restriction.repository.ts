import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import type { RestrictionGround } from '#domain';

export interface Restriction {
  readonly ground: RestrictionGround;
  readonly setAt: Date;
  readonly informedOn: string | null;
  readonly liftedAt: Date | null;
}

/** An incident that a case concerns, by its key and what is read aloud. */
export interface NamedIncident {
  readonly incidentId: string;
  readonly reference: string;
}

/** As it stands, with the authority that answers for it now. */
export interface CaseIncident extends NamedIncident {
  readonly revision: number;
  readonly recordedAt: Date;
  readonly isErased: boolean;
}

const FOUND = `
  SELECT i.id AS "incidentId", i.reference, i.current_revision AS revision, r.recorded_at AS "recordedAt",
         i.erased_at IS NOT NULL AS "isErased"
    FROM incident i
    JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
   WHERE i.reference = ANY ($1::text[]) AND r.organisation_id = $2`;

/** Those of a case that no other decision in force holds. */
const RELEASED = `
  SELECT x.incident_id AS id FROM rights_restricted_incident x
   WHERE x.case_id = $1 AND NOT EXISTS (
     SELECT FROM rights_restricted_incident o JOIN rights_restriction s ON s.case_id = o.case_id
      WHERE o.incident_id = x.incident_id AND o.case_id <> x.case_id AND s.lifted_at IS NULL)`;

/** The rows of restrictions. */
@Injectable()
export class RestrictionRepository {
  constructor(private readonly database: Database) {}

  async one(caseId: string, on: Queryable = this.database): Promise<Restriction | undefined> {
    const [row] = await on.query<Restriction>(
      `SELECT ground, set_at AS "setAt", informed_on AS "informedOn", lifted_at AS "liftedAt"
         FROM rights_restriction WHERE case_id = $1`,
      [caseId],
    );
    return row;
  }

  /** Those that a restriction holds or held, in the order in which they came in. */
  incidents(caseId: string): Promise<NamedIncident[]> {
    return this.database.query<NamedIncident>(
      `SELECT i.id AS "incidentId", i.reference FROM rights_restricted_incident x
         JOIN incident i ON i.id = x.incident_id WHERE x.case_id = $1 ORDER BY i.id`,
      [caseId],
    );
  }

  /** Those of this authority that bear these references. */
  find(
    organisationId: string,
    references: readonly string[],
    on: Queryable = this.database,
  ): Promise<CaseIncident[]> {
    return on.query<CaseIncident>(FOUND, [[...references], organisationId]);
  }

  async add(
    tx: Transaction,
    caseId: string,
    { ground, by, at }: { ground: RestrictionGround; by: string; at: Date },
    incidentIds: readonly string[],
  ): Promise<void> {
    await tx.query(
      `INSERT INTO rights_restriction (case_id, ground, set_by, set_at) VALUES ($1, $2, $3, $4)`,
      [caseId, ground, by, at],
    );
    await tx.query(
      `INSERT INTO rights_restricted_incident (case_id, incident_id)
       SELECT $1::uuid, unnest($2::uuid[])`,
      [caseId, [...incidentIds]],
    );
  }

  /** @returns the incidents that nothing holds any more, locked against another decision. */
  async end(
    tx: Transaction,
    caseId: string,
    { informedOn, by, at }: { informedOn: string; by: string; at: Date },
  ): Promise<string[]> {
    await tx.query(
      `SELECT FROM incident WHERE id IN (
         SELECT incident_id FROM rights_restricted_incident WHERE case_id = $1) ORDER BY id FOR UPDATE`,
      [caseId],
    );
    await tx.query(
      `UPDATE rights_restriction SET informed_on = $2, lifted_by = $3, lifted_at = $4 WHERE case_id = $1`,
      [caseId, informedOn, by, at],
    );
    const rows = await tx.query<{ id: string }>(RELEASED, [caseId]);
    return rows.map(({ id }) => id);
  }
}
