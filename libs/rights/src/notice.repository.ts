import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import type { NoticeWords } from '#domain';

/** The words of an authority, and how often they have been set. */
export interface Notice {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly words: NoticeWords;
  readonly revision: number;
  readonly setAt: Date | null;
}

/** A partner is another authority or company, and tells of its own processing itself. */
const NOTICES = `
  SELECT o.id AS "organisationId", o.name AS "organisationName", coalesce(n.words, '{}') AS words,
         coalesce(n.revision, 0) AS revision, n.set_at AS "setAt"
    FROM organisation o LEFT JOIN privacy_notice n ON n.organisation_id = o.id
   WHERE o.kind <> 'partner' AND (o.valid_to IS NULL OR o.valid_to > $1::date)`;

const SET = `
  INSERT INTO privacy_notice AS n (organisation_id, words, revision, set_by, set_at)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (organisation_id) DO UPDATE
    SET words = excluded.words, revision = excluded.revision, set_by = excluded.set_by, set_at = excluded.set_at
    WHERE n.revision = excluded.revision - 1
  RETURNING revision`;

/** What authorities tell of their processing. */
@Injectable()
export class NoticeRepository {
  constructor(private readonly database: Database) {}

  /** Of every authority of today, by name. */
  list(today: string): Promise<Notice[]> {
    return this.database.query<Notice>(`${NOTICES} ORDER BY o.name, o.id`, [today]);
  }

  async one(
    organisationId: string,
    today: string,
    on: Queryable = this.database,
  ): Promise<Notice | undefined> {
    const [row] = await on.query<Notice>(`${NOTICES} AND o.id = $2`, [today, organisationId]);
    return row;
  }

  /** Its own words alone; none where it has set none. */
  async words(organisationId: string): Promise<NoticeWords> {
    const [row] = await this.database.query<{ words: NoticeWords }>(
      `SELECT words FROM privacy_notice WHERE organisation_id = $1`,
      [organisationId],
    );
    return row?.words ?? {};
  }

  /** @returns false when somebody else has set it meanwhile. */
  async set(
    on: Queryable,
    { organisationId, words, revision }: Pick<Notice, 'organisationId' | 'words' | 'revision'>,
    by: string,
    at: Date,
  ): Promise<boolean> {
    const values = [organisationId, JSON.stringify(words), revision, by, at];
    return (await on.query(SET, values)).length === 1;
  }
}
