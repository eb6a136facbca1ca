import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { normaliseEmail } from './email.js';

/** What was ended: how many of each, of how many accounts. */
export interface EndedAccess {
  readonly accounts: number;
  readonly sessions: number;
  readonly links: number;
  readonly tokens: number;
}

interface Ended {
  readonly accountId: string;
}

/** Ends what is open of everybody, or of one account, at once: for when somebody may have got in. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Ends sessions and links that lead in or to a password; tokens of programs too when asked to.
   * @param email of the one account; without it, all. Undefined when there is no such account.
   */
  async run(wish: { email?: string; tokens: boolean }): Promise<EndedAccess | undefined> {
    return this.database.transaction(async (tx) => {
      const email = wish.email === undefined ? null : normaliseEmail(wish.email);
      const known = await tx.query(`SELECT 1 FROM account WHERE $1::text IS NULL OR email = $1`, [
        email,
      ]);
      if (known.length === 0) return undefined;
      const end = (table: string) =>
        tx.query<Ended>(
          `DELETE FROM ${table} t USING account a
            WHERE a.id = t.account_id AND ($1::text IS NULL OR a.email = $1)
            RETURNING t.account_id AS "accountId"`,
          [email],
        );
      const sessions = await end('session');
      const links = [...(await end('sign_in_link')), ...(await end('invitation'))];
      const tokens = wish.tokens ? await end('access_token') : [];
      const ended = [...sessions, ...links, ...tokens];
      const subjectIds = [...new Set(ended.map(({ accountId }) => accountId))].sort();
      const counts = { sessions: sessions.length, links: links.length, tokens: tokens.length };
      await this.audit.append(tx, {
        ...{ actorId: null, action: 'session.ended', subject: 'account', subjectIds },
        details: counts,
      });
      return { accounts: subjectIds.length, ...counts };
    });
  }
}
