import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database, SqlParameters } from '#database';
import { Fault, reachOf, type Actor, type Permission } from '#domain';

export type RetentionPermission = Extract<Permission, `${'retention' | 'archive'}.${string}`>;

/** An authority that keeps and erases its own documents. */
export interface Authority {
  readonly id: string;
  readonly name: string;
}

/** Who may do what with the documents of which authority: each nämnd and company is one of its own. */
@Injectable()
export class Authorities {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The local day of now. */
  get today(): string {
    return this.clock.localDate(this.settings.timeZone);
  }

  /** Those with which the actor may do this, by name. Partners are other authorities, and not shown here. */
  async list(actor: Actor, action: RetentionPermission): Promise<Authority[]> {
    const parameters = new SqlParameters();
    const reached = reachedSql(actor, action, parameters);
    return this.database.query<Authority>(
      `SELECT o.id, o.name FROM organisation o WHERE o.kind <> 'partner' AND ${reached} ORDER BY o.name, o.id`,
      parameters.values,
    );
  }

  /** Throws `Fault`: NOT_FOUND, the same whether it is out of reach or not there. */
  async reach(actor: Actor, action: RetentionPermission, id: string): Promise<Authority> {
    const found = (await this.list(actor, action)).find((authority) => authority.id === id);
    if (found === undefined) throw new Fault('NOT_FOUND');
    return found;
  }
}

/** A role that is held for a unit reaches nothing here: documents are the authority's. */
function reachedSql(actor: Actor, action: RetentionPermission, parameters: SqlParameters): string {
  const grants = reachOf(actor, action).filter(({ unitId }) => unitId === null);
  if (grants.some(({ organisationId }) => organisationId === null)) return 'true';
  const ids = grants.flatMap(({ organisationId }) => organisationId ?? []);
  return ids.length === 0 ? 'false' : `o.id = ANY (${parameters.add(ids)}::uuid[])`;
}
