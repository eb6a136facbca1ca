import { Injectable } from '@nestjs/common';
import { Database, SqlParameters } from '#database';
import type { Tier } from '#domain';
import { contentPlace, reachSql, type SealedBody } from '#intake';
import { BlindIndex, ContentCipher, type SealedContent } from '#protection';
import type { PackageOrder } from './package-order.js';
import { REVISION_COLUMNS, type RevisionRow } from './revision-columns.js';

/** One incident of the year, by what it is told apart by. */
export interface ArchivedIncident {
  readonly id: string;
  readonly tier: string;
}

/** What was told in one revision. */
export interface ArchivedContent {
  readonly incidentId: string;
  readonly revision: number;
  readonly recordedAt: Date;
  readonly content: SealedBody;
}

type Period = Pick<PackageOrder, 'organisationId' | 'from' | 'to'>;

const INCIDENTS = `
    FROM incident i
    JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision`;
const CONTENTS = `
  SELECT r.incident_id AS "incidentId", r.id AS "revisionId", r.revision, r.recorded_at AS "recordedAt", t.nonce,
         t.ciphertext, k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM incident_revision r
    JOIN incident_content t ON t.revision_id = r.id
    JOIN content_key k ON k.revision_id = r.id
   WHERE r.incident_id = ANY ($1::uuid[]) ORDER BY r.incident_id, r.revision`;
const REVISIONS = `
  SELECT ${REVISION_COLUMNS.map(({ name, sql }) => `${sql} AS "${name}"`).join(', ')}
    FROM incident_revision r
    JOIN incident i ON i.id = r.incident_id
    JOIN area a ON a.area_key = r.area_key
   WHERE r.incident_id = ANY ($1::uuid[]) ORDER BY r.incident_id, r.revision`;

/** Reads the incidents that came in to an authority in a year, narrowed to a reach, a page at a time. */
@Injectable()
export class ArchivedIncidentReader {
  constructor(
    private readonly database: Database,
    private readonly marks: BlindIndex,
    private readonly cipher: ContentCipher,
  ) {}

  /** Those after `after`, in the order of their ids, which is that in which they came in. */
  page(
    order: Period & Pick<PackageOrder, 'reach'>,
    after: string | null,
    limit: number,
  ): Promise<ArchivedIncident[]> {
    const parameters = new SqlParameters();
    const conditions = [
      ...periodSql(order, parameters),
      reachSql(order.reach, this.marks, parameters),
      ...(after === null ? [] : [`i.id > ${parameters.add(after)}::uuid`]),
    ];
    return this.database.query<ArchivedIncident>(
      `SELECT i.id, r.tier ${INCIDENTS} WHERE ${conditions.join(' AND ')} ORDER BY i.id LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
  }

  /** How many there are, and how many of them lie in the reach. */
  async count(
    order: Period & Pick<PackageOrder, 'reach'>,
  ): Promise<{ all: number; reached: number }> {
    const parameters = new SqlParameters();
    const period = periodSql(order, parameters).join(' AND ');
    const reach = reachSql(order.reach, this.marks, parameters);
    const [row] = await this.database.query<{ all: number; reached: number }>(
      `SELECT count(*)::int AS all, (count(*) FILTER (WHERE ${reach}))::int AS reached ${INCIDENTS} WHERE ${period}`,
      parameters.values,
    );
    return row ?? { all: 0, reached: 0 };
  }

  /** Every revision of these, by its statistical columns alone. */
  revisions(incidentIds: readonly string[]): Promise<RevisionRow[]> {
    return this.database.query<RevisionRow>(REVISIONS, [[...incidentIds]]);
  }

  /**
   * What was told in every revision of these. Whoever calls has seen to it that it may be read, and that it is in the
   * audit log already. Throws when something was sealed in another tier than these: then somebody has opened its row
   * in the database.
   */
  async contents(
    incidentIds: readonly string[],
    tiers: ReadonlySet<Tier>,
  ): Promise<ArchivedContent[]> {
    type Row = SealedContent & Omit<ArchivedContent, 'content'> & { readonly revisionId: string };
    const rows = await this.database.query<Row>(CONTENTS, [[...incidentIds]]);
    return rows.map(({ incidentId, revisionId, revision, recordedAt, ...sealed }) => {
      const tier = this.cipher.tierOf(sealed);
      if (tier === undefined || !tiers.has(tier)) {
        throw new Error(`incident ${incidentId} is sealed as ${tier}, and its row says less`);
      }
      const text = this.cipher.open(contentPlace(revisionId), sealed);
      return { incidentId, revision, recordedAt, content: JSON.parse(text) as SealedBody };
    });
  }
}

function periodSql({ organisationId, from, to }: Period, parameters: SqlParameters): string[] {
  return [
    `r.organisation_id = ${parameters.add(organisationId)}::uuid`,
    `i.received_at >= ${parameters.add(from)}::timestamptz`,
    `i.received_at < ${parameters.add(to)}::timestamptz`,
  ];
}
