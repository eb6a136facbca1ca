import { Injectable } from '@nestjs/common';
import { Database } from '#database';

/** Reads what an import has to know of what is there already. */
@Injectable()
export class ImportRunReader {
  constructor(private readonly database: Database) {}

  /** Those of the ids under which this sender has an incident. */
  async knownClientIds(senderId: string, clientIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.prepared<{ client_id: string }>(
      'imports.known',
      `SELECT client_id FROM incident WHERE sender_id = $1 AND client_id = ANY ($2::uuid[])`,
      [senderId, [...clientIds]],
    );
    return new Set(rows.map((row) => row.client_id));
  }
}
