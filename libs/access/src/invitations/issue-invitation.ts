import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { newId } from '#protection';
import { normaliseEmail } from '../email.js';
import { hashToken, newToken } from '../session-token.js';

const MS_PER_DAY = 86_400_000;
/** Long enough for a holiday weekend. */
const INVITATION_DAYS = 7;

/** A link that is shown once: the database holds its digest only. */
export interface Invitation {
  /** Path and fragment, such as `/invite#…`. A fragment is never sent to a server or a log. */
  readonly path: string;
  readonly expiresAt: Date;
}

interface AccountRow {
  readonly id: string;
  readonly password_hash: string | null;
}

const FIND = `SELECT id, password_hash FROM account WHERE disabled_at IS NULL AND NOT demo`;

/** Gives somebody a link to set the password of their account. A former link of the account ends. */
@Injectable()
export class IssueInvitation {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Fault: PERSON_WITHOUT_ACCOUNT when there is no account, it is disabled, or it is a demo's. */
  async run(actor: Actor, personId: string): Promise<Invitation> {
    const [account] = await this.database.query<AccountRow>(`${FIND} AND person_id = $1`, [
      personId,
    ]);
    if (account === undefined) throw new Fault('PERSON_WITHOUT_ACCOUNT');
    return this.issue(account, actor.accountId);
  }

  /** For an account that stands without a password; undefined when there is none such. */
  async forAddress(email: string): Promise<Invitation | undefined> {
    const values = [normaliseEmail(email)];
    const [account] = await this.database.query<AccountRow>(`${FIND} AND email = $1`, values);
    if (account === undefined || account.password_hash !== null) return undefined;
    return this.issue(account, null);
  }

  private async issue(account: AccountRow, actorId: string | null): Promise<Invitation> {
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + INVITATION_DAYS * MS_PER_DAY);
    await this.database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO invitation (id, account_id, token_hash, issued_at, expires_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (account_id) DO UPDATE
           SET id = EXCLUDED.id, token_hash = EXCLUDED.token_hash,
               issued_at = EXCLUDED.issued_at, expires_at = EXCLUDED.expires_at`,
        [newId(), account.id, hashToken(token), now, expiresAt],
      );
      await this.audit.append(tx, {
        actorId,
        action: 'invitation.issued',
        subject: 'account',
        subjectIds: [account.id],
        details: { replacesPassword: account.password_hash !== null },
      });
    });
    return { path: `/invite#${token}`, expiresAt };
  }
}
