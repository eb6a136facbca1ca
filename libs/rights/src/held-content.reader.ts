import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { contentPlace, outcomePlace, type SealedBody } from '#intake';
import { ContentCipher, type SealedContent } from '#protection';

/** What was told in one revision that the authority holds. */
export interface HeldContent {
  readonly incidentId: string;
  readonly revisionId: string;
  /**
   * The words in it: what happened, for what was imported the columns that it came with, and what the reporter has been
   * told of the incident.
   */
  readonly words: string;
}

interface ContentRow extends SealedContent {
  readonly incidentId: string;
  readonly revisionId: string;
}

const CONTENT = `
    JOIN LATERAL (SELECT * FROM incident_content WHERE revision_id = r.id OFFSET 0) t ON true
    JOIN LATERAL (SELECT * FROM content_key WHERE revision_id = r.id OFFSET 0) k ON true`;
const COLUMNS = `r.incident_id AS "incidentId", r.id AS "revisionId", t.nonce, t.ciphertext,
         k.wrapping_key_id AS "wrappingKeyId", k.wrapped`;

/** Every revision counts, not only the last: what a correction took away is held still. `OFFSET 0` keeps the look-ups by key. */
const STRETCH = `
  SELECT ${COLUMNS}
    FROM revision_position p
    JOIN LATERAL (SELECT * FROM incident_revision WHERE id = p.revision_id OFFSET 0) r ON true
    ${CONTENT}
   WHERE p.position > $1::bigint AND p.position <= $2::bigint AND r.organisation_id = $3::uuid
   ORDER BY p.position`;

const ANSWERS = `
  SELECT h.id, h.incident_id AS "incidentId", h.nonce, h.ciphertext, k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM incident_handling h JOIN content_key k ON k.revision_id = h.id
   WHERE h.incident_id = ANY ($1::uuid[]) AND h.ciphertext IS NOT NULL ORDER BY h.id`;

const OF = `SELECT ${COLUMNS} FROM incident_revision r ${CONTENT} WHERE r.id = ANY ($1::uuid[])`;

/** Opens what an authority holds, whoever may read it. Whoever calls has seen to it that the case allows it and that it is audited. */
@Injectable()
export class HeldContentReader {
  constructor(
    private readonly database: Database,
    private readonly cipher: ContentCipher,
  ) {}

  /** Those of this authority after `after` and up to `to`, both positions of the stream. */
  async stretch(organisationId: string, after: number, to: number): Promise<HeldContent[]> {
    const rows = await this.database.prepared<ContentRow>('rights.stretch', STRETCH, [
      ...[after, to, organisationId],
    ]);
    const answers = await this.answers(rows);
    return rows.map((row) => this.opened(row, answers));
  }

  /** These revisions, by id; one that is erased is left out. */
  async of(revisionIds: readonly string[]): Promise<ReadonlyMap<string, HeldContent>> {
    const rows = await this.database.query<ContentRow>(OF, [[...revisionIds]]);
    const answers = await this.answers(rows);
    return new Map(rows.map((row) => [row.revisionId, this.opened(row, answers)]));
  }

  /** What reporters have been told, by incident. */
  private async answers(rows: readonly ContentRow[]): Promise<ReadonlyMap<string, string[]>> {
    const answers = new Map<string, string[]>();
    const ids = [...new Set(rows.map(({ incidentId }) => incidentId))];
    if (ids.length === 0) return answers;
    type Row = SealedContent & { readonly id: string; readonly incidentId: string };
    const found = await this.database.prepared<Row>('rights.answers', ANSWERS, [ids]);
    for (const { id, incidentId, ...sealed } of found) {
      const words = this.cipher.open(outcomePlace(id), sealed);
      answers.set(incidentId, [...(answers.get(incidentId) ?? []), words]);
    }
    return answers;
  }

  private opened(
    { incidentId, revisionId, ...sealed }: ContentRow,
    answers: ReadonlyMap<string, string[]>,
  ): HeldContent {
    const text = this.cipher.open(contentPlace(revisionId), sealed);
    const { body, provenance = {} } = JSON.parse(text) as SealedBody;
    const told = [
      body.text ?? '',
      ...Object.values(provenance),
      ...(answers.get(incidentId) ?? []),
    ];
    const words = told.filter((each) => each !== '').join('\n');
    return { incidentId, revisionId, words };
  }
}
