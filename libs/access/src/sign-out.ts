import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import type { OpenSession } from './session.reader.js';
import { SessionRepository } from './session.repository.js';

/** Ends a session at once, on the server: its cookie opens nothing afterwards, wherever it has been copied. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditTrail,
  ) {}

  async run(session: OpenSession): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.sessions.end(tx, session.tokenHash);
      await this.audit.append(tx, {
        actorId: session.actor.accountId,
        action: 'session.ended',
        subject: 'account',
        subjectIds: [session.actor.accountId],
        details: {},
      });
    });
  }
}
