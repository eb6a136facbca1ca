import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { normaliseEmail } from '../email.js';
import type { ProviderClaims } from './provider-client.js';

interface KnownAccount {
  readonly id: string;
  readonly issuer: string | null;
  readonly subject: string | null;
}

const COLUMNS = `id, provider_issuer AS issuer, provider_subject AS subject`;

/**
 * Which account somebody is whom the provider knows. At the first visit the address decides; the account is then bound
 * to the provider's own name for the person, so that an address that is given to somebody else later opens nothing.
 */
@Injectable()
export class ProviderAccounts {
  /** The account's id; undefined for somebody who is not known here. */
  async find(tx: Transaction, claims: ProviderClaims): Promise<string | undefined> {
    const { issuer, subject, address } = claims;
    const [bound] = await tx.query<KnownAccount>(
      `SELECT ${COLUMNS} FROM account WHERE provider_issuer = $1 AND provider_subject = $2`,
      [issuer, subject],
    );
    if (bound !== undefined) return bound.id;
    if (address === undefined) return undefined;
    const [named] = await tx.query<KnownAccount>(
      `SELECT ${COLUMNS} FROM account WHERE email = $1 FOR UPDATE`,
      [normaliseEmail(address)],
    );
    // With another provider than before everybody is bound anew; with the same, this is somebody else.
    if (named === undefined || named.issuer === issuer) return undefined;
    await tx.query(`UPDATE account SET provider_issuer = $2, provider_subject = $3 WHERE id = $1`, [
      named.id,
      issuer,
      subject,
    ]);
    return named.id;
  }
}
