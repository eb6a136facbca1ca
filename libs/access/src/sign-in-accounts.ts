import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database, type Queryable } from '#database';

/** An account as far as somebody who wants in is concerned. */
export interface SignInAccount {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly personId: string;
  readonly name: string;
  /** Not disabled, and some role holds today. */
  readonly usable: boolean;
  /** A one-time code is asked for. */
  readonly hasSecondStep: boolean;
}

const FIND = `
  SELECT a.id, a.password_hash AS "passwordHash", p.id AS "personId", p.name,
         a.disabled_at IS NULL AND EXISTS (
           SELECT FROM role_holding h
            WHERE h.person_id = p.id
              AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
         ) AS usable,
         EXISTS (SELECT FROM second_step s WHERE s.account_id = a.id AND s.confirmed_at IS NOT NULL)
           AS "hasSecondStep"
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
    return this.find(this.database, `${FIND} WHERE a.email = $1`, email);
  }

  /** @param on the transaction that is open, where one is. */
  byId(accountId: string, on: Queryable = this.database): Promise<SignInAccount | undefined> {
    return this.find(on, `${FIND} WHERE a.id = $1`, accountId);
  }

  private async find(
    on: Queryable,
    query: string,
    key: string,
  ): Promise<SignInAccount | undefined> {
    const today = this.clock.localDate(this.settings.timeZone);
    const [account] = await on.query<SignInAccount>(query, [key, today]);
    return account;
  }
}
