import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { KeyRing, newId, randomBytes } from '#protection';
import { createHmac } from 'node:crypto';

const CODES = 10;
/** 50 bits: too many to guess at ten an hour. */
const CHARACTERS = 10;
/** Without those that are mistaken for each other on paper (Crockford). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 5;

/** The one form in which a code is digested: as it stands on the paper, or as somebody types it. */
const normalise = (code: string) => code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

function newCode(): string {
  const characters = [...randomBytes(CHARACTERS)].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return `${characters.slice(0, GROUP).join('')}-${characters.slice(GROUP).join('')}`;
}

/** Codes that open once each, for whoever has lost the device that makes theirs. Only keyed digests are stored. */
@Injectable()
export class RecoveryCodes {
  constructor(private readonly ring: KeyRing) {}

  /** New codes in place of those that were left. They can be shown this once. */
  async renew(tx: Transaction, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: CODES }, newCode);
    await this.remove(tx, accountId);
    await tx.query(
      `INSERT INTO recovery_code (id, account_id, code_mac)
       SELECT id, $2, mac FROM unnest($1::uuid[], $3::bytea[]) AS code (id, mac)`,
      [codes.map(() => newId()), accountId, codes.map((code) => this.macOf(accountId, code))],
    );
    return codes;
  }

  /** Uses a code up. Whether it was one: of two who try the same at once, one is told yes. */
  async use(tx: Transaction, accountId: string, code: string): Promise<boolean> {
    const used = await tx.query(
      `DELETE FROM recovery_code WHERE account_id = $1 AND code_mac = $2 RETURNING id`,
      [accountId, this.macOf(accountId, code)],
    );
    return used.length > 0;
  }

  async remove(tx: Transaction, accountId: string): Promise<void> {
    await tx.query(`DELETE FROM recovery_code WHERE account_id = $1`, [accountId]);
  }

  private macOf(accountId: string, code: string): Buffer {
    return createHmac('sha256', this.ring.receipt)
      .update(`recovery code\n${accountId}\n${normalise(code)}`)
      .digest();
  }
}
