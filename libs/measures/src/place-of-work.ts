import { Injectable } from '@nestjs/common';
import { Database, SqlParameters, type Queryable } from '#database';
import { decide, Fault, type Actor, type AreaLevel, type FieldFault } from '#domain';
import { Areas } from '#geography';
import { AuthorNames } from '#judgement';

/** Whose it is, and of which area. */
export interface WorkView {
  readonly organisationId: string;
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
}

export interface OwnerChoice {
  readonly id: string;
  readonly name: string;
}

const UNITS = `
  SELECT id, name FROM unit WHERE organisation_id = $1 AND (valid_to IS NULL OR valid_to > $2::date) ORDER BY name, id`;
/** Whoever holds a role in the organisation today and can sign in. */
const ACCOUNTS = `
  SELECT DISTINCT a.id FROM account a
    JOIN role_holding h ON h.person_id = a.person_id AND h.organisation_id = $1
     AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
   WHERE a.disabled_at IS NULL ORDER BY a.id`;

/** Organisations, areas and people that work can be of. */
@Injectable()
export class PlaceOfWork {
  constructor(
    private readonly database: Database,
    private readonly areas: Areas,
    private readonly names: AuthorNames,
  ) {}

  /** Faults: NOT_FOUND for an organisation that the actor writes nothing in; AREA_UNKNOWN, AREA_CODE_AMBIGUOUS. */
  async view(actor: Actor, organisationId: string, area: string): Promise<WorkView> {
    if (!decide(actor, 'picture.write', { organisationId }).allowed) throw new Fault('NOT_FOUND');
    const { scheme, level, code } = (await this.areas.current()).resolve(area);
    return { organisationId, scheme, level, code };
  }

  async areaNames(): Promise<(view: Omit<WorkView, 'organisationId'>) => string> {
    const index = await this.areas.current();
    return ({ scheme, level, code }) => index.versionsOf(scheme, level, code).at(-1)?.name ?? code;
  }

  units(organisationId: string, today: string): Promise<OwnerChoice[]> {
    return this.database.query<OwnerChoice>(UNITS, [organisationId, today]);
  }

  /** Those whose name the actor may see. */
  async people(actor: Actor, organisationId: string, today: string): Promise<OwnerChoice[]> {
    const rows = await this.database.query<{ id: string }>(ACCOUNTS, [organisationId, today]);
    const nameOf = await this.names.of(
      actor,
      rows.map(({ id }) => id),
    );
    return rows.flatMap(({ id }) => {
      const name = nameOf(id);
      return name === null ? [] : [{ id, name }];
    });
  }

  /** An owner that is not of the organisation. */
  async ownerFaults(
    on: Queryable,
    organisationId: string,
    owner: { readonly ownerUnitId: string | null; readonly ownerAccountId: string | null },
    today: string,
  ): Promise<FieldFault[]> {
    const { ownerUnitId, ownerAccountId } = owner;
    const isOne = async (sql: string, id: string | null): Promise<boolean> =>
      id === null ||
      (await on.query<{ id: string }>(sql, [organisationId, today])).some((row) => row.id === id);
    return [
      ...((await isOne(UNITS, ownerUnitId)) ? [] : ['ownerUnitId']),
      ...((await isOne(ACCOUNTS, ownerAccountId)) ? [] : ['ownerAccountId']),
    ].map((path) => ({ path, code: 'OWNER_UNKNOWN' as const }));
  }

  /** The names of units and of organisations, by id. */
  async unitNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const parameters = new SqlParameters();
    const rows = await this.database.query<OwnerChoice>(
      `SELECT id, name FROM unit WHERE id = ANY (${parameters.add(ids)}::uuid[])`,
      parameters.values,
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
