import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Fault } from '#domain';
import { verifyPassword } from '../password.js';
import type { OpenSession } from '../session.reader.js';
import { SessionRepository, type SessionTokens } from '../session.repository.js';
import { SignInAccounts } from '../sign-in-accounts.js';
import { SignInThrottle, type ThrottleKeys } from '../sign-in-throttle.js';

/** How somebody shows again who they are. */
export interface Proof {
  readonly password?: string;
}

/**
 * Lets somebody who is signed in show again who they are, before an act that is worth it. The session gets new tokens.
 * Throws STEP_UP_REFUSED, TOO_MANY_ATTEMPTS, or NOT_SIGNED_IN when the session has ended meanwhile.
 */
@Injectable()
export class StepUpSession {
  constructor(
    private readonly database: Database,
    private readonly accounts: SignInAccounts,
    private readonly throttle: SignInThrottle,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditTrail,
  ) {}

  run(session: OpenSession, proof: Proof, ipAddress: string): Promise<SessionTokens> {
    // The same count as for signing in: a stolen session is no second way to guess a password.
    const keys = this.throttle.keysOf(ipAddress, session.email);
    return this.throttle.run(keys, async () => {
      if (await this.holds(session, proof)) return this.renew(session);
      return this.refuse(session, keys);
    });
  }

  private async holds({ actor }: OpenSession, { password }: Proof): Promise<boolean> {
    const account = await this.accounts.byId(actor.accountId);
    return password !== undefined && (await verifyPassword(account?.passwordHash, password));
  }

  private renew(session: OpenSession): Promise<SessionTokens> {
    return this.database.transaction(async (tx) => {
      const tokens = await this.sessions.stepUp(tx, session.tokenHash, false);
      if (tokens === undefined) throw new Fault('NOT_SIGNED_IN');
      await this.note(tx, session, 'session.stepped-up');
      return tokens;
    });
  }

  private async refuse(session: OpenSession, keys: ThrottleKeys): Promise<never> {
    await this.database.transaction(async (tx) => {
      await this.throttle.countFailure(tx, keys);
      await this.note(tx, session, 'session.step-up-refused');
    });
    throw new Fault('STEP_UP_REFUSED');
  }

  private note(
    tx: Parameters<AuditTrail['append']>[0],
    { actor }: OpenSession,
    action: string,
  ): Promise<void> {
    const { accountId } = actor;
    const details = {};
    return this.audit.append(tx, {
      actorId: accountId,
      action,
      subject: 'account',
      subjectIds: [accountId],
      details,
    });
  }
}
