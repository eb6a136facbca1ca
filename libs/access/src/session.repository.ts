import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import type { Transaction } from '#database';
import { hashToken, newToken } from './session-token.js';

const MS_PER_HOUR = 3_600_000;

/** Opens and ends sessions. Only the hash of a token is stored. */
@Injectable()
export class SessionRepository {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Opens a session with new tokens, and clears away those that are over. */
  async open(tx: Transaction, accountId: string): Promise<{ token: string; csrfToken: string }> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + this.settings.sessionAbsoluteHours * MS_PER_HOUR);
    const [token, csrfToken] = [newToken(), newToken()];
    await tx.query(`DELETE FROM session WHERE expires_at <= $1`, [now]);
    await tx.query(
      `INSERT INTO session (token_hash, account_id, csrf_token, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $4, $5)`,
      [hashToken(token), accountId, csrfToken, now, expiresAt],
    );
    return { token, csrfToken };
  }

  /** Ends a session at once. */
  async end(tx: Transaction, tokenHash: Buffer): Promise<void> {
    await tx.query(`DELETE FROM session WHERE token_hash = $1`, [tokenHash]);
  }
}
