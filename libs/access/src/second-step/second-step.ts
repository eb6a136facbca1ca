import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { ContentCipher, type SealedContent } from '#protection';
import { Secret, TOTP } from 'otpauth';
import { SignInThrottle } from '../sign-in-throttle.js';
import { RecoveryCodes } from './recovery-codes.js';

/** As every authenticator makes them (RFC 6238). */
const DIGITS = 6;
const STEP_SECONDS = 30;
/** A clock may be half a minute off. */
const STEPS_OFF_MAX = 1;
/** 160 bits, as RFC 4226 recommends. */
const SECRET_BYTES = 20;
const TOTP_CODE = /^\d{6}$/;

interface SecretRow extends SealedContent {
  readonly isConfirmed: boolean;
}

const placeOf = (accountId: string) => ({
  table: 'second_step',
  revisionId: accountId,
  field: 'secret',
});

/** The one-time codes of accounts (TOTP). A secret is sealed, and a code is taken once. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly database: Database,
    private readonly cipher: ContentCipher,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  /**
   * Whether `code` is the account's of now, or one of its recovery codes; it is used up. Failures count against the
   * account from wherever they come. Throws TOO_MANY_ATTEMPTS.
   */
  prove(accountId: string, code: string): Promise<boolean> {
    const keys = this.throttle.keysOfCodes(accountId);
    return this.throttle.run(keys, () =>
      this.database.transaction(async (tx) => {
        const isRight = await this.use(tx, accountId, code);
        if (isRight) await this.throttle.forget(tx, keys);
        else await this.throttle.countFailure(tx, keys);
        return isRight;
      }),
    );
  }

  /** A new secret that counts once it is confirmed; undefined when a confirmed one stands. */
  async begin(tx: Transaction, accountId: string): Promise<Secret | undefined> {
    const secret = new Secret({ size: SECRET_BYTES });
    const sealed = this.cipher.seal('strict', placeOf(accountId), secret.base32);
    const begun = await tx.query(
      `INSERT INTO second_step (account_id, wrapping_key_id, wrapped, nonce, ciphertext, created_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (account_id) DO UPDATE
         SET wrapping_key_id = EXCLUDED.wrapping_key_id, wrapped = EXCLUDED.wrapped,
             nonce = EXCLUDED.nonce, ciphertext = EXCLUDED.ciphertext, created_at = EXCLUDED.created_at
         WHERE second_step.confirmed_at IS NULL
       RETURNING account_id`,
      [
        accountId,
        sealed.wrappingKeyId,
        sealed.wrapped,
        sealed.nonce,
        sealed.ciphertext,
        this.clock.now(),
      ],
    );
    return begun.length === 0 ? undefined : secret;
  }

  /** Whether `code` is what the secret that was begun makes now; from then on codes are asked for. */
  async confirm(tx: Transaction, accountId: string, code: string): Promise<boolean> {
    const step = await this.stepOf(tx, accountId, code, false);
    if (step === undefined) return false;
    await tx.query(
      `UPDATE second_step SET confirmed_at = $2, last_step = $3 WHERE account_id = $1`,
      [accountId, this.clock.now(), step],
    );
    return true;
  }

  /** Codes are asked for no more. Whether they were. */
  async remove(tx: Transaction, accountId: string): Promise<boolean> {
    await this.recoveryCodes.remove(tx, accountId);
    const removed = await tx.query(
      `DELETE FROM second_step WHERE account_id = $1 RETURNING confirmed_at`,
      [accountId],
    );
    return removed.length > 0;
  }

  private async use(tx: Transaction, accountId: string, given: string): Promise<boolean> {
    const code = given.replaceAll(/\s/g, '');
    if (!TOTP_CODE.test(code)) return this.recoveryCodes.use(tx, accountId, code);
    const step = await this.stepOf(tx, accountId, code, true);
    if (step === undefined) return false;
    // Of two who show the same code, the second finds it used.
    const used = await tx.query(
      `UPDATE second_step SET last_step = $2
        WHERE account_id = $1 AND (last_step IS NULL OR last_step < $2) RETURNING account_id`,
      [accountId, step],
    );
    return used.length > 0;
  }

  /** The half minute that a code belongs to, counted from 1970; undefined when it is not one of the account's. */
  private async stepOf(
    tx: Transaction,
    accountId: string,
    code: string,
    isConfirmed: boolean,
  ): Promise<number | undefined> {
    // Six letters of more than a byte each are what the library cannot compare.
    if (!TOTP_CODE.test(code)) return undefined;
    const [row] = await tx.query<SecretRow>(
      `SELECT wrapping_key_id AS "wrappingKeyId", wrapped, nonce, ciphertext,
              confirmed_at IS NOT NULL AS "isConfirmed"
         FROM second_step WHERE account_id = $1`,
      [accountId],
    );
    if (row === undefined || row.isConfirmed !== isConfirmed) return undefined;
    const secret = Secret.fromBase32(this.cipher.open(placeOf(accountId), row));
    const timestamp = this.clock.now().getTime();
    const totp = new TOTP({ secret, digits: DIGITS, period: STEP_SECONDS });
    const off = totp.validate({ token: code, timestamp, window: STEPS_OFF_MAX });
    return off === null ? undefined : totp.counter({ timestamp }) + off;
  }
}
