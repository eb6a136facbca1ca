import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Fault } from '#domain';
import { verifyPassword } from '../password.js';
import type { OpenSession } from '../session.reader.js';
import { SessionRepository, type SessionTokens } from '../session.repository.js';
import { SecondStep } from '../second-step/second-step.js';
import { SignInAccounts, type SignInAccount } from '../sign-in-accounts.js';
import { SignInThrottle, type ThrottleKeys } from '../sign-in-throttle.js';

/** How somebody shows again who they are. */
export interface Proof {
  readonly password?: string | null;
  /** A one-time or a recovery code. */
  readonly code?: string | null;
}

/**
 * Lets somebody who is signed in show again who they are, before an act that is worth it: by a one-time
 * code where the account has them, else by the password. The session gets new tokens.
 * Throws STEP_UP_REFUSED, TOO_MANY_ATTEMPTS, or NOT_SIGNED_IN when the session has ended meanwhile.
 */
@Injectable()
export class StepUpSession {
  constructor(
    private readonly database: Database,
    private readonly accounts: SignInAccounts,
    private readonly throttle: SignInThrottle,
    private readonly sessions: SessionRepository,
    private readonly secondStep: SecondStep,
    private readonly audit: AuditTrail,
  ) {}

  run(session: OpenSession, proof: Proof, ipAddress: string): Promise<SessionTokens> {
    // The same count as for signing in: a stolen session is no second way to guess a password.
    const keys = this.throttle.keysOf(ipAddress, session.email);
    return this.throttle.run(keys, async () => {
      const account = await this.accounts.byId(session.actor.accountId);
      if (!(await this.holds(account, proof))) return this.refuse(session, keys);
      return this.renew(session, keys, account?.hasSecondStep === true);
    });
  }

  private async holds(
    account: SignInAccount | undefined,
    { password, code }: Proof,
  ): Promise<boolean> {
    if (account?.hasSecondStep === true) {
      return typeof code === 'string' && (await this.secondStep.prove(account.id, code));
    }
    return typeof password === 'string' && (await verifyPassword(account?.passwordHash, password));
  }

  private renew(session: OpenSession, keys: ThrottleKeys, strong: boolean): Promise<SessionTokens> {
    return this.database.transaction(async (tx) => {
      await this.throttle.forget(tx, keys);
      const tokens = await this.sessions.stepUp(tx, session.tokenHash, strong);
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
