import { Injectable } from '@nestjs/common';
import { maySeeNameSql, viewerValues } from '#access';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import type { Actor } from '#domain';

const NAMES = `
  SELECT a.id, CASE WHEN ${maySeeNameSql({ viewer: '$2', administers: '$3', today: '$4' })} THEN p.name END AS name
    FROM account a JOIN person p ON p.id = a.person_id WHERE a.id = ANY ($1::uuid[])`;

/** Whoever wrote something, by name where the viewer may see it. */
@Injectable()
export class AuthorNames {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @returns the name of each account; null for one whose name is not to be seen, and for nobody. */
  async of(
    actor: Actor,
    accountIds: readonly (string | null)[],
  ): Promise<(id: string | null) => string | null> {
    const ids = [...new Set(accountIds.filter((id) => id !== null))];
    const today = this.clock.localDate(this.settings.timeZone);
    const rows = await this.database.query<{ id: string; name: string | null }>(NAMES, [
      ids,
      ...viewerValues(actor, today),
    ]);
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return (id) => (id === null ? null : (names.get(id) ?? null));
  }
}
