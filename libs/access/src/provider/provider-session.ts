import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Transaction } from '#database';
import { BeginSession } from '../begin-session.js';
import type { Device } from '../device-of.js';
import { SessionRepository } from '../session.repository.js';
import { SignInAccounts } from '../sign-in-accounts.js';

/** Sessions of those whom the provider has vouched for. It asks for a second step itself. */
@Injectable()
export class ProviderSession {
  constructor(
    private readonly accounts: SignInAccounts,
    private readonly beginSession: BeginSession,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** The token of a new session; undefined when the account cannot be used. */
  async open(tx: Transaction, accountId: string, device: Device): Promise<string | undefined> {
    const account = await this.accounts.byId(accountId, tx);
    if (account?.usable !== true) return undefined;
    const { token } = await this.beginSession.run(
      tx,
      { accountId, kind: 'person', method: 'provider', strong: true, device },
      undefined,
    );
    return token;
  }

  /** The new token of a session; undefined when it has ended, or it is somebody else who came back. */
  async stepUp(tx: Transaction, accountId: string, tokenHash: Buffer): Promise<string | undefined> {
    const own = await tx.query(`SELECT 1 FROM session WHERE token_hash = $1 AND account_id = $2`, [
      tokenHash,
      accountId,
    ]);
    const tokens = own.length > 0 ? await this.sessions.stepUp(tx, tokenHash, true) : undefined;
    if (tokens === undefined) return undefined;
    await this.audit.append(tx, {
      actorId: accountId,
      action: 'session.stepped-up',
      subject: 'account',
      subjectIds: [accountId],
      details: { method: 'provider' },
    });
    return tokens.token;
  }
}
