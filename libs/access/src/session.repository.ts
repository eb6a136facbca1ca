import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import type { Transaction } from '#database';
import { newId } from '#protection';
import type { Device } from './device-of.js';
import { hashToken, newToken } from './session-token.js';

const MS_PER_HOUR = 3_600_000;
/** A partner comes for one meeting or one report. */
const PARTNER_SESSION_HOURS = 2;

/**
 * What a session is for: all that its person may do, what a partner may do for a short while, or, when there are
 * phones that may only write, that.
 */
export type SessionKind = 'person' | 'partner' | 'write_only';

/** How somebody showed who they are. */
export type SignInMethod = 'password' | 'provider' | 'link';

/** What a session is opened with. */
export interface NewSession {
  readonly accountId: string;
  readonly kind: SessionKind;
  readonly method: SignInMethod;
  /** Whether more than a password was asked for. */
  readonly strong: boolean;
  readonly device: Device;
}

/** Both go to the browser: one into the cookie and nowhere else, the other into the pages' memory. */
export interface SessionTokens {
  readonly token: string;
  readonly csrfToken: string;
}

/** Opens, renews and ends sessions. Only the hash of a token is stored. */
@Injectable()
export class SessionRepository {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Opens a session with new tokens, and clears away those that are over. */
  async open(tx: Transaction, session: NewSession): Promise<SessionTokens> {
    const now = this.clock.now();
    const hours =
      session.kind === 'partner' ? PARTNER_SESSION_HOURS : this.settings.sessionAbsoluteHours;
    const expiresAt = new Date(now.getTime() + hours * MS_PER_HOUR);
    const [token, csrfToken] = [newToken(), newToken()];
    await tx.query(`DELETE FROM session WHERE expires_at <= $1`, [now]);
    await tx.query(
      `INSERT INTO session (token_hash, id, account_id, csrf_token, created_at, last_seen_at,
                            expires_at, kind, method, strong, device)
       VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10)`,
      [
        hashToken(token),
        newId(),
        session.accountId,
        csrfToken,
        now,
        expiresAt,
        session.kind,
        session.method,
        session.strong,
        session.device,
      ],
    );
    return { token, csrfToken };
  }

  /**
   * Notes that the person of a session has just proved who they are. The session gets new tokens: the old ones open
   * nothing any more. Undefined when the session has ended meanwhile.
   */
  async stepUp(
    tx: Transaction,
    tokenHash: Buffer,
    strong: boolean,
  ): Promise<SessionTokens | undefined> {
    const [token, csrfToken] = [newToken(), newToken()];
    const now = this.clock.now();
    const renewed = await tx.query(
      `UPDATE session SET token_hash = $2, csrf_token = $3, stepped_up_at = $4, last_seen_at = $4,
                          strong = strong OR $5
        WHERE token_hash = $1 AND expires_at > $4 RETURNING id`,
      [tokenHash, hashToken(token), csrfToken, now, strong],
    );
    return renewed.length === 0 ? undefined : { token, csrfToken };
  }

  /** Ends a session at once. */
  async end(tx: Transaction, tokenHash: Buffer): Promise<void> {
    await tx.query(`DELETE FROM session WHERE token_hash = $1`, [tokenHash]);
  }
}
