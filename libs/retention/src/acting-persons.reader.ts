import { Injectable } from '@nestjs/common';
import { maySeeNameSql, viewerValues } from '#access';
import { Database } from '#database';
import type { Actor } from '#domain';
import { Authorities } from './authorities.js';

const NAMES = `
  SELECT a.id, CASE WHEN ${maySeeNameSql({ viewer: '$2', administers: '$3', today: '$4' })} THEN p.name END AS name
    FROM account a JOIN person p ON p.id = a.person_id WHERE a.id = ANY ($1::uuid[])`;

/** Whoever did something, by name where the viewer may see it. */
@Injectable()
export class ActingPersonsReader {
  constructor(
    private readonly database: Database,
    private readonly authorities: Authorities,
  ) {}

  /** @returns a look-up that also answers for an account that is no longer there. */
  async of(
    actor: Actor,
    accountIds: readonly (string | null)[],
  ): Promise<(id: string) => { id: string; name: string | null }> {
    const ids = [...new Set(accountIds.filter((id) => id !== null))];
    const rows = await this.database.query<{ id: string; name: string | null }>(NAMES, [
      ids,
      ...viewerValues(actor, this.authorities.today),
    ]);
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return (id) => ({ id, name: names.get(id) ?? null });
  }
}
