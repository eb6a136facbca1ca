import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { EnterInRegister } from './enter-in-register.js';
import { GuardedIncidentReader } from './guarded-incident.reader.js';

const DOCUMENTS_AT_ONCE = 1_000;

/**
 * Registers what is protected or strict and has no entry: incidents from before there was a register, and those that a
 * process without one forwarded during an upgrade. Each batch is a transaction, so it can stop and go on anywhere.
 */
@Injectable()
export class RegisterMissing {
  constructor(
    private readonly database: Database,
    private readonly reader: GuardedIncidentReader,
    private readonly enter: EnterInRegister,
  ) {}

  /** @returns how many entries were added. */
  async run(): Promise<number> {
    let added = 0;
    for (let after: string | null = null; ;) {
      const found = await this.reader.missing(after, DOCUMENTS_AT_ONCE);
      if (found.length === 0) return added;
      added += await this.database.transaction((tx) => this.enter.run(tx, found));
      after = found.at(-1)?.documentId ?? null;
    }
  }
}
