import { Injectable } from '@nestjs/common';
import { maySeeNameSql, viewerValues } from '#access';
import { Clock, Settings } from '#config';
import { Database, SqlParameters } from '#database';
import { type Actor, type Role, type ReadingAction } from '#domain';
import { partsOf, type ReadingScope } from './reading-scope.js';

/** Which readings. */
export interface ReadingFilter {
  readonly accountId?: string | undefined;
  readonly incidentId?: string | undefined;
  readonly action?: ReadingAction | undefined;
  /** Local days, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface StoredReading {
  readonly position: number;
  readonly occurredAt: Date;
  readonly actorId: string | null;
  readonly action: ReadingAction;
  readonly incidentIds: readonly string[];
  readonly exportId: string | null;
  readonly breakGlassId: string | null;
  /** Number in the register of the request that it was read for; null where it was for none. */
  readonly request: string | null;
}

export interface Reader {
  readonly accountId: string;
  /** Null where the name is protected from the viewer. */
  readonly name: string | null;
  /** What the person holds or held on the day asked for. */
  readonly roles: readonly Role[];
}

type StoredPart = Omit<StoredReading, 'exportId' | 'breakGlassId' | 'request'> & {
  readonly entryId: string;
};

const DETAILS = `
  SELECT id, details ->> 'breakGlassId' AS "breakGlassId", details ->> 'request' AS request,
         CASE subject WHEN 'export' THEN subject_ids[1]::text ELSE details ->> 'exportId' END AS "exportId"
    FROM audit_entry WHERE id = ANY ($1::uuid[])`;

const SEEN = maySeeNameSql({ viewer: '$1', administers: '$2', today: '$3' });
const READERS = `
  SELECT asked.account_id AS "accountId", asked.day::text AS day, CASE WHEN ${SEEN} THEN p.name END AS name,
         ARRAY(SELECT DISTINCT h.role FROM role_holding h
                WHERE h.person_id = p.id AND h.valid_from <= asked.day
                  AND (h.valid_to IS NULL OR h.valid_to > asked.day) ORDER BY 1) AS roles
    FROM unnest($4::uuid[], $5::date[]) AS asked (account_id, day)
    JOIN account a ON a.id = asked.account_id
    JOIN person p ON p.id = a.person_id`;

/** Reads the reading log, newest first. */
@Injectable()
export class ReadingReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @param before position, exclusive; null for the newest. */
  async page(
    scope: ReadingScope,
    filter: ReadingFilter,
    before: number | null,
    limit: number,
  ): Promise<StoredReading[]> {
    const parameters = new SqlParameters();
    const parts = parameters.add([...partsOf(scope)]);
    const conditions = conditionsOf(filter, before, parameters);
    // Each part newest first by its own index; one that lies in several comes once, with the incidents of each.
    const rows = await this.database.query<StoredPart>(
      `SELECT r.* FROM unnest(${parts}::uuid[]) AS part (id) CROSS JOIN LATERAL (
         SELECT position, entry_id AS "entryId", occurred_at AS "occurredAt", actor_id AS "actorId", action,
                incident_ids AS "incidentIds"
           FROM reading WHERE ${['organisation_id = part.id', ...conditions].join(' AND ')}
          ORDER BY position DESC LIMIT ${parameters.add(limit)}) r
        ORDER BY r.position DESC`,
      parameters.values,
    );
    return this.detailed(merged(rows).slice(0, limit));
  }

  /** Who these accounts are, each on a day, as the viewer may know them; by account and day. */
  async readers(
    viewer: Actor,
    asked: readonly { readonly accountId: string; readonly day: string }[],
  ): Promise<ReadonlyMap<string, Reader>> {
    const rows = await this.database.query<Reader & { day: string }>(READERS, [
      ...viewerValues(viewer, this.today()),
      asked.map(({ accountId }) => accountId),
      asked.map(({ day }) => day),
    ]);
    return new Map(rows.map(({ day, ...reader }) => [readerKey(reader.accountId, day), reader]));
  }

  /** The day where the municipality is. */
  today(): string {
    return this.clock.localDate(this.settings.timeZone);
  }

  /** Accounts that have read anything in the scope. */
  async accountsIn(scope: ReadingScope): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT actor_id AS id FROM reading
        WHERE organisation_id = ANY ($1::uuid[]) AND actor_id IS NOT NULL`,
      [[...partsOf(scope)]],
    );
    return rows.map(({ id }) => id);
  }

  async references(incidentIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; reference: string }>(
      `SELECT id, reference FROM incident WHERE id = ANY ($1::uuid[])`,
      [[...incidentIds]],
    );
    return new Map(rows.map(({ id, reference }) => [id, reference]));
  }

  async incidentOf(reference: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(
      `SELECT id FROM incident WHERE reference = $1`,
      [reference],
    );
    return row?.id;
  }

  private async detailed(rows: readonly StoredPart[]): Promise<StoredReading[]> {
    const told = await this.database.query<{
      id: string;
      breakGlassId: string | null;
      exportId: string | null;
      request: string | null;
    }>(DETAILS, [rows.map(({ entryId }) => entryId)]);
    const byId = new Map(told.map((each) => [each.id, each]));
    return rows.map(({ entryId, ...row }) => {
      const { breakGlassId = null, exportId = null, request = null } = byId.get(entryId) ?? {};
      return { ...row, breakGlassId, exportId, request };
    });
  }
}

export const readerKey = (accountId: string, day: string) => `${accountId} ${day}`;

function conditionsOf(
  { accountId, incidentId, action, from, to }: ReadingFilter,
  before: number | null,
  parameters: SqlParameters,
): string[] {
  const conditions: string[] = [];
  if (before !== null) conditions.push(`position < ${parameters.add(before)}::bigint`);
  if (accountId !== undefined) conditions.push(`actor_id = ${parameters.add(accountId)}::uuid`);
  if (incidentId !== undefined) {
    conditions.push(`incident_ids @> ARRAY[${parameters.add(incidentId)}::uuid]`);
  }
  if (action !== undefined) conditions.push(`action = ${parameters.add(action)}`);
  if (from !== undefined) conditions.push(`local_date >= ${parameters.add(from)}::date`);
  if (to !== undefined) conditions.push(`local_date <= ${parameters.add(to)}::date`);
  return conditions;
}

function merged(rows: readonly StoredPart[]): StoredPart[] {
  const byPosition = new Map<number, StoredPart>();
  for (const row of rows) {
    const known = byPosition.get(row.position);
    const incidentIds = [...new Set([...(known?.incidentIds ?? []), ...row.incidentIds])];
    byPosition.set(row.position, { ...row, incidentIds });
  }
  return [...byPosition.values()];
}
