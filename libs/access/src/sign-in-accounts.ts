import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';

/** An account as far as somebody who wants in is concerned. */
export interface SignInAccount {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly personId: string;
  readonly name: string;
  /** Not disabled, and some role holds today. */
  readonly usable: boolean;
}

const FIND = `
  SELECT a.id, a.password_hash AS "passwordHash", p.id AS "personId", p.name,
         a.disabled_at IS NULL AND EXISTS (
           SELECT FROM role_holding h
            WHERE h.person_id = p.id
              AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
         ) AS usable
    FROM account a JOIN person p ON p.id = a.person_id`;

/** Finds the account that somebody says is theirs. */
@Injectable()
export class SignInAccounts {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @param email as `normaliseEmail` gives it. */
  byEmail(email: string): Promise<SignInAccount | undefined> {
    return this.find(`${FIND} WHERE a.email = $1`, email);
  }

  byId(accountId: string): Promise<SignInAccount | undefined> {
    return this.find(`${FIND} WHERE a.id = $1`, accountId);
  }

  private async find(query: string, key: string): Promise<SignInAccount | undefined> {
    const today = this.clock.localDate(this.settings.timeZone);
    const [account] = await this.database.query<SignInAccount>(query, [key, today]);
    return account;
  }
}
