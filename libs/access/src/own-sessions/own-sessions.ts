import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault } from '#domain';
import type { Device } from '../device-of.js';
import type { OpenSession } from '../session.reader.js';
import type { SignInMethod } from '../session.repository.js';

const MS_PER_MINUTE = 60_000;

/** One of a person's own open sessions. */
export interface OwnSession {
  readonly id: string;
  readonly device: Device;
  readonly method: SignInMethod;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** What a person sees and ends of the sessions that their account has open. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Those that still open something, the latest used first. */
  list({ actor }: OpenSession): Promise<OwnSession[]> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - this.settings.sessionIdleMinutes * MS_PER_MINUTE);
    return this.database.query<OwnSession>(
      `SELECT id, device, method, created_at AS "createdAt", last_seen_at AS "lastSeenAt",
              expires_at AS "expiresAt"
         FROM session
        WHERE account_id = $1 AND expires_at > $2 AND last_seen_at > $3
        ORDER BY last_seen_at DESC, id`,
      [actor.accountId, now, idleSince],
    );
  }

  /** Ends one at once. Fault: NOT_FOUND when it is not theirs or has ended. */
  async end(session: OpenSession, id: string): Promise<void> {
    const where = 'account_id = $1 AND id = $2';
    if ((await this.remove(session, where, id)) === 0) throw new Fault('NOT_FOUND');
  }

  /** Ends all but the one that asks. */
  async endOthers(session: OpenSession): Promise<void> {
    await this.remove(session, 'account_id = $1 AND id <> $2', session.id);
  }

  private remove({ actor: { accountId } }: OpenSession, where: string, id: string) {
    return this.database.transaction(async (tx) => {
      const ended = await tx.query(`DELETE FROM session WHERE ${where} RETURNING id`, [
        accountId,
        id,
      ]);
      if (ended.length === 0) return 0;
      await this.audit.append(tx, {
        actorId: accountId,
        action: 'session.ended',
        subject: 'account',
        subjectIds: [accountId],
        details: { sessions: ended.length },
      });
      return ended.length;
    });
  }
}
