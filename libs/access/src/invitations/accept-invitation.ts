import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type FieldFault } from '#domain';
import { checkPassword } from '../add-user.js';
import { hashPassword } from '../password.js';
import { hashToken, isToken } from '../session-token.js';
import { SignInThrottle } from '../sign-in-throttle.js';

/** Whom a link is for. */
export interface InvitedPerson {
  readonly name: string;
  readonly email: string;
  readonly expiresAt: Date;
}

interface InvitationRow extends InvitedPerson {
  readonly accountId: string;
}

const FIND = `
  SELECT p.name, a.email, i.expires_at AS "expiresAt", a.id AS "accountId"
    FROM invitation i
    JOIN account a ON a.id = i.account_id AND a.disabled_at IS NULL
    JOIN person p ON p.id = a.person_id
   WHERE i.token_hash = $1 AND i.expires_at > $2`;
/** What all attempts from one network count under: a guess names no account. */
const THROTTLE_NAME = 'invitation';

/** Lets whoever holds a link set the password that it is for, once. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly throttle: SignInThrottle,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Whom the link is for. Faults: INVITATION_REFUSED, TOO_MANY_ATTEMPTS. */
  look(token: string, ipAddress: string): Promise<InvitedPerson> {
    return this.find(token, ipAddress);
  }

  /**
   * Sets the password and uses the link up. Sessions that the account had end.
   * @returns the address to sign in with.
   * @throws Fault INVITATION_REFUSED, TOO_MANY_ATTEMPTS; FIELDS_INVALID for the password, and the link stays.
   */
  async run(token: string, password: string, ipAddress: string): Promise<string> {
    const { accountId, name, email } = await this.find(token, ipAddress);
    const fields: FieldFault[] = checkPassword({ password, name, email });
    if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
    const passwordHash = await hashPassword(password);
    await this.database.transaction(async (tx) => {
      // Of two at once, the second finds nothing to take away.
      const used = await tx.query(
        `DELETE FROM invitation WHERE token_hash = $1 AND expires_at > $2 RETURNING id`,
        [hashToken(token), this.clock.now()],
      );
      if (used.length === 0) throw new Fault('INVITATION_REFUSED');
      await tx.query(`UPDATE account SET password_hash = $2 WHERE id = $1`, [
        accountId,
        passwordHash,
      ]);
      await tx.query(`DELETE FROM session WHERE account_id = $1`, [accountId]);
      await tx.query(`DELETE FROM access_token WHERE account_id = $1`, [accountId]);
      await this.audit.append(tx, {
        actorId: accountId,
        action: 'invitation.accepted',
        subject: 'account',
        subjectIds: [accountId],
        details: {},
      });
    });
    return email;
  }

  private find(token: string, ipAddress: string): Promise<InvitationRow> {
    const keys = this.throttle.keysOf(ipAddress, THROTTLE_NAME);
    return this.throttle.run(keys, async () => {
      const values = [hashToken(token), this.clock.now()];
      const [found] = isToken(token) ? await this.database.query<InvitationRow>(FIND, values) : [];
      if (found !== undefined) return found;
      await this.database.transaction((tx) => this.throttle.countFailure(tx, keys));
      throw new Fault('INVITATION_REFUSED');
    });
  }
}
