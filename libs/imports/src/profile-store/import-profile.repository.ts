import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import type { ImportProfile } from '../profile/import-profile.model.js';

/** A profile that somebody has made. */
export interface StoredProfile {
  readonly id: string;
  readonly name: string;
  readonly definition: ImportProfile;
  readonly version: number;
}

export interface ProfileChange {
  readonly id: string;
  readonly definition: ImportProfile;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

const STORED = `SELECT id, name, definition, version FROM import_profile`;

/** The rows of profiles that somebody has made. */
@Injectable()
export class ImportProfileRepository {
  constructor(private readonly database: Database) {}

  /** By name. */
  all(): Promise<StoredProfile[]> {
    return this.database.query<StoredProfile>(`${STORED} ORDER BY name`);
  }

  async find(name: string): Promise<StoredProfile | undefined> {
    const [row] = await this.database.query<StoredProfile>(`${STORED} WHERE name = $1`, [name]);
    return row;
  }

  /** @returns false when the name is taken. */
  async create(tx: Transaction, { id, definition, changedBy, changedAt }: ProfileChange) {
    const rows = await tx.query(
      `INSERT INTO import_profile (id, name, definition, version, changed_by, changed_at)
       VALUES ($1, $2, $3, 1, $4, $5) ON CONFLICT (name) DO NOTHING RETURNING id`,
      [id, definition.name, JSON.stringify(definition), changedBy, changedAt],
    );
    return rows.length === 1;
  }

  /** @returns false when it is no longer at this version. */
  async change(tx: Transaction, version: number, change: ProfileChange): Promise<boolean> {
    const { id, definition, changedBy, changedAt } = change;
    const rows = await tx.query(
      `UPDATE import_profile SET definition = $3, version = version + 1, changed_by = $4, changed_at = $5
        WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, JSON.stringify(definition), changedBy, changedAt],
    );
    return rows.length === 1;
  }

  /** @returns false when it is no longer at this version. */
  async remove(tx: Transaction, id: string, version: number): Promise<boolean> {
    const rows = await tx.query(
      `DELETE FROM import_profile WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version],
    );
    return rows.length === 1;
  }
}
