import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault } from '#domain';
import { hashToken, isToken, newToken } from '../session-token.js';
import { ProviderClient } from './provider-client.js';
import { returnPathOf } from './return-path.js';
import { visitSecretsOf } from './visit-secrets.js';

/** Long enough to find a phone and to type two codes. */
export const VISIT_MS = 10 * 60_000;

export interface WantedVisit {
  readonly redirectUri: string;
  readonly returnPath: string | undefined;
  /** The cookie of the session that is to be stepped up; absent for a sign-in. */
  readonly sessionToken?: string;
}

/** Sends somebody to the identity provider to show who they are. */
@Injectable()
export class BeginProviderVisit {
  constructor(
    private readonly database: Database,
    private readonly provider: ProviderClient,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns where to send the browser, and the token of the visit, for a cookie.
   * @throws Fault NOT_FOUND without a provider, PROVIDER_UNAVAILABLE
   */
  async run(wanted: WantedVisit): Promise<{ address: URL; token: string }> {
    if (this.provider.name === undefined) throw new Fault('NOT_FOUND');
    const { redirectUri, returnPath, sessionToken } = wanted;
    const token = newToken();
    const isStepUp = isToken(sessionToken);
    const address = await this.provider.addressOf(redirectUri, visitSecretsOf(token), isStepUp);
    const now = this.clock.now();
    await this.database.query(`DELETE FROM provider_visit WHERE expires_at <= $1`, [now]);
    await this.database.query(
      `INSERT INTO provider_visit (token_hash, session_token_hash, return_path, begun_at, expires_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [
        hashToken(token),
        isStepUp ? hashToken(sessionToken) : null,
        returnPathOf(returnPath),
        now,
        new Date(now.getTime() + VISIT_MS),
      ],
    );
    return { address, token };
  }
}
