import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';

/** Whether the person of `account a` holds a role on the date `$1`; of a partner's ways in it must be that role. */
const holds = (role = '') => `
  EXISTS (SELECT FROM role_holding h WHERE h.person_id = a.person_id ${role}
             AND h.valid_from <= $1::date AND (h.valid_to IS NULL OR h.valid_to > $1::date))`;
const PARTNER = `AND h.role = 'partner'`;

const END_SESSIONS = `
  DELETE FROM session s USING account a
   WHERE a.id = s.account_id
     AND NOT CASE WHEN s.kind = 'partner' THEN ${holds(PARTNER)} ELSE ${holds()} END`;
const END_TOKENS = `
  DELETE FROM access_token t USING account a WHERE a.id = t.account_id AND NOT ${holds()}`;
const END_LINKS = `
  DELETE FROM sign_in_link l USING account a WHERE a.id = l.account_id AND NOT ${holds(PARTNER)}`;

/**
 * Takes away the sessions, tokens and links of whoever holds no role on `today`. They opened nothing any more; now they
 * open nothing again either, when the person is given a role later. Runs before and after roles change.
 */
export async function endLapsedAccess(tx: Transaction, today: string): Promise<void> {
  for (const sql of [END_SESSIONS, END_TOKENS, END_LINKS]) await tx.query(sql, [today]);
}

/** The same for roles that have ended by their date, which nobody does anything for. */
@Injectable()
export class EndLapsedAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async run(): Promise<void> {
    const today = this.clock.localDate(this.settings.timeZone);
    await this.database.transaction((tx) => endLapsedAccess(tx, today));
  }
}
