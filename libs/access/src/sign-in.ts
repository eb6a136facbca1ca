import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault } from '#domain';
import { normaliseEmail } from './email.js';
import { verifyPassword } from './password.js';
import { SessionRepository } from './session.repository.js';
import { hashToken, isToken } from './session-token.js';
import { SignInThrottle, type ThrottleKeys } from './sign-in-throttle.js';

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  readonly ipAddress: string;
  /** The session that the browser already had; it ends. */
  readonly previousToken?: string;
}

export interface SignedIn {
  /** Goes into the cookie and nowhere else. */
  readonly token: string;
  readonly csrfToken: string;
  readonly person: { readonly id: string; readonly name: string };
}

interface AccountRow {
  readonly id: string;
  readonly password_hash: string | null;
  readonly person_id: string;
  readonly name: string;
  readonly usable: boolean;
}

const FIND_ACCOUNT = `
  SELECT a.id, a.password_hash, p.id AS person_id, p.name,
         a.disabled_at IS NULL AND EXISTS (
           SELECT FROM role_holding h
            WHERE h.person_id = p.id
              AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
         ) AS usable
    FROM account a JOIN person p ON p.id = a.person_id
   WHERE a.email = $1`;

/**
 * Opens a session for an e-mail address and a password, with new tokens. Throws SIGN_IN_REFUSED, the same for a wrong
 * password, an unknown address, a disabled account and one without roles, or TOO_MANY_ATTEMPTS.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly throttle: SignInThrottle,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async run(attempt: SignInAttempt): Promise<SignedIn> {
    const email = normaliseEmail(attempt.email);
    const keys = this.throttle.keysOf(attempt.ipAddress, email);
    return this.throttle.run(keys, async () => {
      const today = this.clock.localDate(this.settings.timeZone);
      const [account] = await this.database.query<AccountRow>(FIND_ACCOUNT, [email, today]);
      const matches = await verifyPassword(account?.password_hash, attempt.password);
      if (account === undefined || !matches || !account.usable) return this.refuse(account, keys);
      return this.open(account, attempt.previousToken, keys);
    });
  }

  private async refuse(account: AccountRow | undefined, keys: ThrottleKeys): Promise<never> {
    await this.database.transaction(async (tx) => {
      await this.throttle.countFailure(tx, keys);
      await this.audit.append(tx, {
        actorId: null,
        action: 'session.refused',
        subject: 'account',
        subjectIds: account === undefined ? [] : [account.id],
        details: {},
      });
    });
    throw new Fault('SIGN_IN_REFUSED');
  }

  private open(
    account: AccountRow,
    previousToken: string | undefined,
    keys: ThrottleKeys,
  ): Promise<SignedIn> {
    return this.database.transaction(async (tx) => {
      await this.throttle.forget(tx, keys);
      if (isToken(previousToken)) await this.sessions.end(tx, hashToken(previousToken));
      const tokens = await this.sessions.open(tx, account.id);
      await this.audit.append(tx, {
        actorId: account.id,
        action: 'session.opened',
        subject: 'account',
        subjectIds: [account.id],
        details: {},
      });
      return { ...tokens, person: { id: account.person_id, name: account.name } };
    });
  }
}
