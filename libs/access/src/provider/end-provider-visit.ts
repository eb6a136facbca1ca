import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { Fault } from '#domain';
import type { Device } from '../device-of.js';
import { hashToken, isToken } from '../session-token.js';
import { ProviderAccounts } from './provider-accounts.js';
import { ProviderClient, type ProviderClaims } from './provider-client.js';
import { ProviderSession } from './provider-session.js';
import { visitSecretsOf } from './visit-secrets.js';

export interface Return {
  /** Our own address with what the provider added to it. */
  readonly url: URL;
  /** The cookie of the visit. */
  readonly token: string | undefined;
  readonly device: Device;
}

interface Visit {
  readonly sessionTokenHash: Buffer | null;
  readonly returnPath: string;
  readonly begunAt: Date;
}

/** Takes somebody back from the identity provider: opens a session, or notes that they have shown who they are. */
@Injectable()
export class EndProviderVisit {
  constructor(
    private readonly database: Database,
    private readonly provider: ProviderClient,
    private readonly accounts: ProviderAccounts,
    private readonly session: ProviderSession,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the token of the session, for its cookie, and the page to go on to.
   * @throws Fault PROVIDER_VISIT_OVER when the visit is unknown, too old or ended already; PROVIDER_REFUSED,
   * PROVIDER_UNAVAILABLE; PROVIDER_PERSON_UNKNOWN for somebody who has no account, or not one that can be used.
   */
  async run({ url, token, device }: Return): Promise<{ token: string; returnPath: string }> {
    const visit = await this.take(token);
    if (visit === undefined || token === undefined) throw new Fault('PROVIDER_VISIT_OVER');
    const claims = await this.provider.claimsOf({
      url,
      secrets: visitSecretsOf(token),
      shownAfter: visit.sessionTokenHash === null ? undefined : visit.begunAt,
    });
    const opened = await this.database.transaction((tx) => this.admit(tx, claims, visit, device));
    if (opened === undefined) throw new Fault('PROVIDER_PERSON_UNKNOWN');
    return { token: opened, returnPath: visit.returnPath };
  }

  /** A visit ends once, whatever comes of it. */
  private async take(token: string | undefined): Promise<Visit | undefined> {
    if (!isToken(token)) return undefined;
    const [visit] = await this.database.query<Visit>(
      `DELETE FROM provider_visit WHERE token_hash = $1 AND expires_at > $2
       RETURNING session_token_hash AS "sessionTokenHash", return_path AS "returnPath",
                 begun_at AS "begunAt"`,
      [hashToken(token), this.clock.now()],
    );
    return visit;
  }

  private async admit(
    tx: Transaction,
    claims: ProviderClaims,
    { sessionTokenHash }: Visit,
    device: Device,
  ): Promise<string | undefined> {
    const accountId = await this.accounts.find(tx, claims);
    const token =
      accountId &&
      (sessionTokenHash === null
        ? await this.session.open(tx, accountId, device)
        : await this.session.stepUp(tx, accountId, sessionTokenHash));
    if (token) return token;
    await this.audit.append(tx, {
      actorId: null,
      action: 'session.refused',
      subject: 'account',
      subjectIds: accountId === undefined ? [] : [accountId],
      details: { method: 'provider' },
    });
    return undefined;
  }
}
