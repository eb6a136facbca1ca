import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Settings } from '#config';
import { Database, type Transaction } from '#database';
import { Fault } from '#domain';
import { TOTP } from 'otpauth';
import type { OpenSession } from '../session.reader.js';
import { SignInThrottle } from '../sign-in-throttle.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondStep } from './second-step.js';

/** What an authenticator is given, once. */
export interface OfferedSecret {
  /** Base32, to be typed. */
  readonly secret: string;
  /** `otpauth://…`, to be drawn as a QR code. */
  readonly address: string;
}

/** Lets somebody set up their own second step, get new recovery codes, or take it away. */
@Injectable()
export class SetUpSecondStep {
  constructor(
    private readonly database: Database,
    private readonly secondStep: SecondStep,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly throttle: SignInThrottle,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
  ) {}

  /** A secret for the person's device. Nothing is asked for before it is confirmed. Fault: SECOND_STEP_STANDS. */
  async begin({ actor, email }: OpenSession): Promise<OfferedSecret> {
    const secret = await this.database.transaction((tx) =>
      this.secondStep.begin(tx, actor.accountId),
    );
    if (secret === undefined) throw new Fault('SECOND_STEP_STANDS');
    const totp = new TOTP({ issuer: this.settings.instanceName, label: email, secret });
    return { secret: secret.base32, address: totp.toString() };
  }

  /**
   * Takes the first code of the device. From now on codes are asked for, and the other sessions of the account end.
   * @returns the recovery codes, which can be shown this once.
   * @throws Fault SECOND_STEP_CODE_WRONG, TOO_MANY_ATTEMPTS
   */
  confirm(session: OpenSession, code: string): Promise<string[]> {
    const { accountId } = session.actor;
    const keys = this.throttle.keysOfCodes(accountId);
    return this.throttle.run(keys, async () => {
      const codes = await this.database.transaction(async (tx) => {
        if (!(await this.secondStep.confirm(tx, accountId, code.replaceAll(/\s/g, '')))) {
          await this.throttle.countFailure(tx, keys);
          return undefined;
        }
        await this.throttle.forget(tx, keys);
        await tx.query(`DELETE FROM session WHERE account_id = $1 AND token_hash <> $2`, [
          accountId,
          session.tokenHash,
        ]);
        await tx.query(`UPDATE session SET strong = true WHERE token_hash = $1`, [
          session.tokenHash,
        ]);
        await this.note(tx, accountId, accountId, 'second-step.set-up');
        return this.recoveryCodes.renew(tx, accountId);
      });
      if (codes === undefined) throw new Fault('SECOND_STEP_CODE_WRONG');
      return codes;
    });
  }

  /** New recovery codes; those that were left open nothing any more. Fault: NOT_FOUND without a second step. */
  renewCodes({ actor: { accountId } }: OpenSession): Promise<string[]> {
    return this.database.transaction(async (tx) => {
      const found = await tx.query(
        `SELECT 1 FROM second_step WHERE account_id = $1 AND confirmed_at IS NOT NULL FOR UPDATE`,
        [accountId],
      );
      if (found.length === 0) throw new Fault('NOT_FOUND');
      await this.note(tx, accountId, accountId, 'second-step.codes-renewed');
      return this.recoveryCodes.renew(tx, accountId);
    });
  }

  /** Codes are asked for no more. What was opened with them counts as opened with a password alone from now on. */
  async remove({ actor: { accountId } }: OpenSession): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await this.secondStep.remove(tx, accountId))) return;
      await weaken(tx, accountId);
      await this.note(tx, accountId, accountId, 'second-step.removed');
    });
  }

  /** Takes the second step away from somebody who has lost device and codes; their sessions end. Fault: NOT_FOUND. */
  async removeFor(actorId: string, personId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [account] = await tx.query<{ id: string }>(
        `SELECT id FROM account WHERE person_id = $1`,
        [personId],
      );
      if (account === undefined) throw new Fault('NOT_FOUND');
      if (!(await this.secondStep.remove(tx, account.id))) return;
      await tx.query(`DELETE FROM session WHERE account_id = $1`, [account.id]);
      await weaken(tx, account.id);
      await this.note(tx, actorId, account.id, 'second-step.removed');
    });
  }

  private note(tx: Transaction, actorId: string, id: string, action: string): Promise<void> {
    return this.audit.append(tx, {
      actorId,
      action,
      subject: 'account',
      subjectIds: [id],
      details: {},
    });
  }
}

/**
 * What the codes proved is proved no longer: whoever took the step away need not be the person. Sessions that the
 * provider of the municipality vouched for stay as strong as it said; tokens do not say how they were made, so all of
 * them count as made on a password.
 */
async function weaken(tx: Transaction, accountId: string): Promise<void> {
  await tx.query(
    `UPDATE session SET strong = false WHERE account_id = $1 AND method = 'password'`,
    [accountId],
  );
  await tx.query(`UPDATE access_token SET strong = false WHERE account_id = $1`, [accountId]);
}
