import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database, type Transaction } from '#database';
import { Fault } from '#domain';
import { BeginSession } from './begin-session.js';
import type { Device } from './device-of.js';
import { normaliseEmail } from './email.js';
import { verifyPassword } from './password.js';
import { SecondStep } from './second-step/second-step.js';
import { SignInAccounts, type SignInAccount } from './sign-in-accounts.js';
import { SignInThrottle, type ThrottleKeys } from './sign-in-throttle.js';

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** A one-time or a recovery code, where the account asks for one. */
  readonly code?: string;
  readonly ipAddress: string;
  readonly device?: Device;
  /** The session that the browser already had; it ends. */
  readonly previousToken?: string;
}

export interface SignedIn {
  /** Goes into the cookie and nowhere else. */
  readonly token: string;
  readonly csrfToken: string;
  readonly person: { readonly id: string; readonly name: string };
}

/**
 * Opens a session for an e-mail address and a password, with new tokens. Throws SIGN_IN_REFUSED, the same for a wrong
 * password, an unknown address, a disabled account and one without roles, or TOO_MANY_ATTEMPTS. Where the password is
 * right and the account asks for a code: SECOND_STEP_REQUIRED without one, SECOND_STEP_REFUSED for a wrong one.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly accounts: SignInAccounts,
    private readonly throttle: SignInThrottle,
    private readonly beginSession: BeginSession,
    private readonly secondStep: SecondStep,
    private readonly audit: AuditTrail,
  ) {}

  async run(attempt: SignInAttempt): Promise<SignedIn> {
    const email = normaliseEmail(attempt.email);
    const keys = this.throttle.keysOf(attempt.ipAddress, email);
    return this.throttle.run(keys, async () => {
      const account = await this.accounts.byEmail(email);
      const matches = await verifyPassword(account?.passwordHash, attempt.password);
      if (account === undefined || !matches || !account.usable) return this.refuse(account, keys);
      if (account.hasSecondStep) await this.takeCode(account.id, attempt.code);
      return this.open(account, attempt, keys);
    });
  }

  private async takeCode(accountId: string, code: string | null | undefined): Promise<void> {
    // A field that may be left out may also be null.
    if (code == null) throw new Fault('SECOND_STEP_REQUIRED');
    if (await this.secondStep.prove(accountId, code)) return;
    await this.database.transaction((tx) => this.note(tx, accountId));
    throw new Fault('SECOND_STEP_REFUSED');
  }

  private async refuse(account: SignInAccount | undefined, keys: ThrottleKeys): Promise<never> {
    await this.database.transaction(async (tx) => {
      await this.throttle.countFailure(tx, keys);
      await this.note(tx, account?.id);
    });
    throw new Fault('SIGN_IN_REFUSED');
  }

  private note(tx: Transaction, accountId: string | undefined): Promise<void> {
    return this.audit.append(tx, {
      actorId: null,
      action: 'session.refused',
      subject: 'account',
      subjectIds: accountId === undefined ? [] : [accountId],
      details: {},
    });
  }

  private open(
    account: SignInAccount,
    { device = 'other', previousToken }: SignInAttempt,
    keys: ThrottleKeys,
  ): Promise<SignedIn> {
    return this.database.transaction(async (tx) => {
      await this.throttle.forget(tx, keys);
      const tokens = await this.beginSession.run(
        tx,
        {
          accountId: account.id,
          kind: 'person',
          method: 'password',
          strong: account.hasSecondStep,
          device,
        },
        previousToken,
      );
      return { ...tokens, person: { id: account.personId, name: account.name } };
    });
  }
}
