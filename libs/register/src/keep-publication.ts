import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database, SqlParameters, type Queryable } from '#database';
import { Fault, type Actor } from '#domain';
import type { RegisterPublicationDto } from './publication.dto.js';
import { registersSql } from './register-reach.js';

/** A partner is another authority or company: its register is its own, and not shown here. */
const PUBLICATIONS = `
  SELECT o.id AS "organisationId", o.name AS "organisationName", coalesce(p.is_public, false) AS "isPublic",
         coalesce(p.revision, 0) AS revision
    FROM organisation o LEFT JOIN register_publication p ON p.organisation_id = o.id
   WHERE o.kind <> 'partner'`;

const SET = `
  INSERT INTO register_publication AS p (organisation_id, is_public, revision, set_by, set_at)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (organisation_id) DO UPDATE
    SET is_public = excluded.is_public, revision = excluded.revision, set_by = excluded.set_by, set_at = excluded.set_at
    WHERE p.revision = excluded.revision - 1
  RETURNING revision`;

/** Which registers anybody may read: none until the registrar of the organisation says so. */
@Injectable()
export class KeepPublication {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The organisations of today whose registers the actor keeps, by name. */
  async list(actor: Actor): Promise<RegisterPublicationDto[]> {
    const parameters = new SqlParameters();
    const isKept = registersSql(actor, 'register.write', 'o.id', parameters);
    const today = parameters.add(this.clock.localDate(this.settings.timeZone));
    return this.database.query<RegisterPublicationDto>(
      `${PUBLICATIONS} AND ${isKept} AND (o.valid_to IS NULL OR o.valid_to > ${today}::date) ORDER BY o.name, o.id`,
      parameters.values,
    );
  }

  /**
   * @param revision that was read, from `If-Match`; 0 while nobody has said anything.
   * Throws `Fault`: NOT_FOUND, REVISION_CONFLICT.
   */
  async set(
    actor: Actor,
    organisationId: string,
    revision: number,
    isPublic: boolean,
  ): Promise<RegisterPublicationDto> {
    const { accountId } = actor;
    return this.database.transaction(async (tx) => {
      const known = await this.one(tx, actor, organisationId);
      if (known === undefined) throw new Fault('NOT_FOUND');
      const values = [organisationId, isPublic, revision + 1, accountId, this.clock.now()];
      const isStale = known.revision !== revision || (await tx.query(SET, values)).length === 0;
      if (isStale) throw new Fault('REVISION_CONFLICT');
      await this.audit.append(tx, {
        actorId: accountId,
        action: 'register.publication-set',
        subject: 'organisation',
        subjectIds: [organisationId],
        details: { isPublic, revision: revision + 1 },
      });
      return { ...known, isPublic, revision: revision + 1 };
    });
  }

  private async one(
    on: Queryable,
    actor: Actor,
    organisationId: string,
  ): Promise<RegisterPublicationDto | undefined> {
    const parameters = new SqlParameters();
    const isKept = registersSql(actor, 'register.write', 'o.id', parameters);
    const [row] = await on.query<RegisterPublicationDto>(
      `${PUBLICATIONS} AND ${isKept} AND o.id = ${parameters.add(organisationId)}::uuid`,
      parameters.values,
    );
    return row;
  }
}
