import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Transaction } from '#database';
import { SessionRepository, type NewSession, type SessionTokens } from './session.repository.js';
import { hashToken, isToken } from './session-token.js';

/** Opens a session for somebody who has shown who they are, always with new tokens. */
@Injectable()
export class BeginSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @param previousToken the session that the browser already had; it ends. */
  async run(
    tx: Transaction,
    session: NewSession,
    previousToken: string | undefined,
  ): Promise<SessionTokens> {
    if (isToken(previousToken)) await this.sessions.end(tx, hashToken(previousToken));
    const tokens = await this.sessions.open(tx, session);
    await this.audit.append(tx, {
      actorId: session.accountId,
      action: 'session.opened',
      subject: 'account',
      subjectIds: [session.accountId],
      details: { method: session.method, strong: session.strong },
    });
    return tokens;
  }
}
