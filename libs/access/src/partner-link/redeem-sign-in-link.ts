import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault } from '#domain';
import { BeginSession } from '../begin-session.js';
import type { Device } from '../device-of.js';
import { hashToken, isToken } from '../session-token.js';
import { SignInAccounts } from '../sign-in-accounts.js';
import type { SignedIn } from '../sign-in.js';
import { SignInThrottle } from '../sign-in-throttle.js';

export interface HeldLink {
  readonly token: string;
  readonly ipAddress: string;
  readonly device: Device;
  readonly previousToken?: string;
}

/** What all attempts from one network count under: a guess names no account. */
const THROTTLE_NAME = 'sign-in link';

/** Opens a short session for whoever holds a partner's link, once. */
@Injectable()
export class RedeemSignInLink {
  constructor(
    private readonly database: Database,
    private readonly throttle: SignInThrottle,
    private readonly accounts: SignInAccounts,
    private readonly beginSession: BeginSession,
    private readonly clock: Clock,
  ) {}

  /** Faults: SIGN_IN_LINK_REFUSED when it is unknown, used, too old or replaced; TOO_MANY_ATTEMPTS. */
  run(held: HeldLink): Promise<SignedIn> {
    const keys = this.throttle.keysOf(held.ipAddress, THROTTLE_NAME);
    return this.throttle.run(keys, async () => {
      const signedIn = isToken(held.token) ? await this.open(held) : undefined;
      if (signedIn !== undefined) return signedIn;
      await this.database.transaction((tx) => this.throttle.countFailure(tx, keys));
      throw new Fault('SIGN_IN_LINK_REFUSED');
    });
  }

  private open({ token, device, previousToken }: HeldLink): Promise<SignedIn | undefined> {
    return this.database.transaction(async (tx) => {
      // Of two at once, the second finds nothing to take away.
      const [used] = await tx.query<{ account_id: string }>(
        `DELETE FROM sign_in_link WHERE token_hash = $1 AND expires_at > $2 RETURNING account_id`,
        [hashToken(token), this.clock.now()],
      );
      const account = used && (await this.accounts.byId(used.account_id, tx));
      if (account?.usable !== true) return undefined;
      const tokens = await this.beginSession.run(
        tx,
        { accountId: account.id, kind: 'partner', method: 'link', strong: false, device },
        previousToken,
      );
      return { ...tokens, person: { id: account.personId, name: account.name } };
    });
  }
}
