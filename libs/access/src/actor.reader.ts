import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { isRole, permissionsOf, type Actor, type Holding } from '#domain';

/** What an actor is made of, from the tables below. */
export const ACTOR_COLUMNS = `
  a.id AS account_id, p.id AS person_id, p.name,
  p.unit_id AS person_unit_id, pu.organisation_id AS person_organisation_id,
  h.role, h.unit_id, coalesce(hu.organisation_id, h.organisation_id) AS organisation_id`;

/** The person of `account a` and the roles that hold on the date `$2`: a row for each. */
export const ACTOR_TABLES = `
  JOIN person p ON p.id = a.person_id
  JOIN role_holding h ON h.person_id = p.id
   AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
  LEFT JOIN unit hu ON hu.id = h.unit_id
  LEFT JOIN unit pu ON pu.id = p.unit_id`;

const FIND = `
  SELECT ${ACTOR_COLUMNS} FROM account a ${ACTOR_TABLES}
   WHERE a.id = $1 AND a.disabled_at IS NULL
   ORDER BY h.valid_from, h.id`;

export interface ActorRow {
  readonly account_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly person_unit_id: string | null;
  readonly person_organisation_id: string | null;
  readonly role: string;
  readonly unit_id: string | null;
  readonly organisation_id: string | null;
}

/** The actor that the rows of one account describe: a row for each role that holds. */
export function actorOf(rows: readonly [ActorRow, ...ActorRow[]]): Actor {
  const [first] = rows;
  const holdings = rows.flatMap(({ role, organisation_id, unit_id }): Holding[] =>
    isRole(role) ? [{ role, organisationId: organisation_id, unitId: unit_id }] : [],
  );
  const roles = [...new Set(holdings.map(({ role }) => role))];
  const scoped = rows.find(({ organisation_id }) => organisation_id !== null);
  const ofPerson = first.person_unit_id !== null;
  return {
    accountId: first.account_id,
    personId: first.person_id,
    name: first.name,
    holdings,
    roles,
    permissions: permissionsOf(roles),
    organisationId:
      (ofPerson ? first.person_organisation_id : scoped?.organisation_id) ?? undefined,
    unitId: (ofPerson ? first.person_unit_id : scoped?.unit_id) ?? undefined,
  };
}

/** Who an account is today, for work that goes on after the request that asked for it. */
@Injectable()
export class ActorReader {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The actor as of now; undefined when the account may not be used or no role holds any more. */
  async find(accountId: string): Promise<Actor | undefined> {
    const today = this.clock.localDate(this.settings.timeZone);
    const [first, ...rest] = await this.database.prepared<ActorRow>('actor.find', FIND, [
      accountId,
      today,
    ]);
    return first && actorOf([first, ...rest]);
  }
}
