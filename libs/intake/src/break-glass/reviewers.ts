import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { decide, type Actor } from '#domain';

const HOLDS = `h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)`;
/** Those who answer for an organisation's incidents, and those who are named as the second of two. */
const RECIPIENTS = `
  SELECT DISTINCT a.person_id AS "personId"
    FROM account a JOIN role_holding h ON h.person_id = a.person_id AND ${HOLDS}
   WHERE a.disabled_at IS NULL
     AND ((h.role IN ('security_coordinator', 'data_protection_officer') AND h.unit_id IS NULL
           AND (h.organisation_id IS NULL OR h.organisation_id = $1))
       OR EXISTS (SELECT FROM second_person s WHERE s.person_id = a.person_id
           AND s.valid_from <= $2::date AND (s.valid_to IS NULL OR s.valid_to > $2::date)))`;
const NAMED = `
  SELECT 1 FROM second_person
   WHERE person_id = $1 AND valid_from <= $2::date AND (valid_to IS NULL OR valid_to > $2::date) LIMIT 1`;
const ADMINISTRATORS = `
  SELECT DISTINCT a.person_id AS "personId"
    FROM account a JOIN role_holding h ON h.person_id = a.person_id AND ${HOLDS} AND h.role = $1
   WHERE a.disabled_at IS NULL`;

/** Who reviews what was opened by break-glass. */
@Injectable()
export class BreakGlassReviewers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Persons to tell that an incident of an organisation was opened. */
  async of(tx: Transaction, organisationId: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(RECIPIENTS, [organisationId, this.today()]);
    return rows.map(({ personId }) => personId);
  }

  /** Persons to tell when nobody has reviewed in time. */
  async beyond(tx: Transaction): Promise<string[]> {
    const values = ['administrator', this.today()];
    const rows = await tx.query<{ personId: string }>(ADMINISTRATORS, values);
    return rows.map(({ personId }) => personId);
  }

  /** Whether an actor is named as the second of two, and holds a role that lets them review. */
  async isNamed(actor: Actor): Promise<boolean> {
    if (!actor.permissions.has('break-glass.review')) return false;
    const named = await this.database.query(NAMED, [actor.personId, this.today()]);
    return named.length > 0;
  }

  private today(): string {
    return this.clock.localDate(this.settings.timeZone);
  }
}

/** Whether the actor may review what another has opened. Never one's own. */
export function mayReview(
  actor: Actor,
  isNamed: boolean,
  opened: { readonly personId: string; readonly organisationId: string },
): boolean {
  if (opened.personId === actor.personId) return false;
  const { organisationId } = opened;
  return isNamed || decide(actor, 'break-glass.review', { organisationId }).allowed;
}
