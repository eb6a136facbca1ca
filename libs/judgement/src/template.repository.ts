import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import {
  firstTemplates,
  type PictureKind,
  type PictureTemplate,
  type TemplateSection,
} from '#domain';

/** A version of the template, and since when. */
export interface StoredTemplate extends PictureTemplate {
  /** Null for the first edition before anything rests on it. */
  readonly madeAt: Date | null;
}

const COLUMNS = `version, sections, made_at AS "madeAt"`;

/** The versions of what a picture asks for. */
@Injectable()
export class TemplateRepository {
  constructor(private readonly database: Database) {}

  /** The newest; before there is any, the product's first edition. */
  async newest(kind: PictureKind, on: Queryable = this.database): Promise<StoredTemplate> {
    const [row] = await on.query<StoredTemplate>(
      `SELECT ${COLUMNS} FROM picture_template WHERE kind = $1 ORDER BY version DESC LIMIT 1`,
      [kind],
    );
    return row ?? { ...firstTemplates[kind], madeAt: null };
  }

  /** A version that a picture keeps. */
  async of(
    kind: PictureKind,
    version: number,
    on: Queryable = this.database,
  ): Promise<PictureTemplate> {
    const [row] = await on.query<StoredTemplate>(
      `SELECT ${COLUMNS} FROM picture_template WHERE kind = $1 AND version = $2`,
      [kind, version],
    );
    if (row === undefined) throw new Error(`no version ${version} of the template of ${kind}`);
    return row;
  }

  /** Writes the first edition down, so that what rests on it stays though the product's changes. */
  async writeFirst(tx: Transaction, kind: PictureKind, at: Date): Promise<void> {
    await this.add(tx, kind, firstTemplates[kind], null, at);
  }

  /** @returns false when that version is there already. */
  async add(
    tx: Transaction,
    kind: PictureKind,
    { version, sections }: { version: number; sections: readonly TemplateSection[] },
    by: string | null,
    at: Date,
  ): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO picture_template (kind, version, sections, made_by, made_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING version`,
      [kind, version, JSON.stringify(sections), by, at],
    );
    return added.length === 1;
  }
}
