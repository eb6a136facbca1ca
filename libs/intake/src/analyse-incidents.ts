import { Injectable } from '@nestjs/common';
import { Database } from '#database';

/**
 * Tells the database how many incidents there are and of what kinds. Until its own housekeeping comes round, lists
 * would be planned for the few that there were before.
 */
@Injectable()
export class AnalyseIncidents {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.query(`SELECT analyse_incidents()`);
  }
}
