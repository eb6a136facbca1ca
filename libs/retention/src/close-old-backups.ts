import { Injectable, Logger } from '@nestjs/common';
import { KeysInBackups } from '#backup';
import { Database } from '#database';

/** Whether old backups can still be opened for what has been erased. `none`: none is known here. */
export type OldBackups = 'none' | 'open' | 'closed';

/**
 * Sees to it that no old backup holds what has been erased: their keys lie in one folder, and are replaced there by those
 * that are left. Where the folder cannot be reached they stay open until the next backup, and the record says so.
 */
@Injectable()
export class CloseOldBackups {
  private readonly logger = new Logger(CloseOldBackups.name);

  constructor(
    private readonly database: Database,
    private readonly keys: KeysInBackups,
  ) {}

  /** Does nothing where nothing is open. @returns how they stand now. */
  async run(): Promise<OldBackups> {
    const last = await this.lastEmptied();
    const before = await this.stateSince(last);
    if (before !== 'open') return before;
    try {
      await this.keys.replace();
    } catch (error) {
      this.logger.warn(`old backups stay open until the next one: ${(error as Error).message}`);
    }
    return this.stateSince(last);
  }

  /** How they stand for all that has been erased. */
  async state(): Promise<OldBackups> {
    return this.stateSince(await this.lastEmptied());
  }

  /** How they stand for what was erased until a moment; null: nothing was. */
  async stateSince(emptiedAt: Date | null): Promise<OldBackups> {
    const asOf = await this.keys.asOf();
    if (asOf === null) return 'none';
    return emptiedAt === null || asOf >= emptiedAt ? 'closed' : 'open';
  }

  private async lastEmptied(): Promise<Date | null> {
    const [row] = await this.database.query<{ at: Date | null }>(
      `SELECT max(emptied_at) AS at FROM retention_proposal`,
    );
    return row?.at ?? null;
  }
}
