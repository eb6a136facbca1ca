import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { PeopleRepository } from '../people/people.repository.js';
import { refuseLastAdministrator } from './held-roles.js';

/** Closes an account, which ends its sessions and its link at once, or opens it again. */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Faults: NOT_FOUND; LAST_ADMINISTRATOR_STAYS when nobody else could sign in and administer. */
  async run(actor: Actor, personId: string, to: 'disabled' | 'enabled'): Promise<void> {
    await this.database.transaction(async (tx) => {
      // Two administrators who close each other at once must not both succeed.
      await this.people.lock(tx);
      const [account] = await tx.query<{ id: string; disabled: boolean }>(
        `SELECT id, disabled_at IS NOT NULL AS disabled FROM account WHERE person_id = $1`,
        [personId],
      );
      if (account === undefined) throw new Fault('NOT_FOUND');
      if (account.disabled === (to === 'disabled')) return;
      const today = this.clock.localDate(this.settings.timeZone);
      if (to === 'disabled') await refuseLastAdministrator(tx, personId, today);
      const at = to === 'disabled' ? this.clock.now() : null;
      await tx.query(`UPDATE account SET disabled_at = $2 WHERE id = $1`, [account.id, at]);
      await tx.query(`DELETE FROM session WHERE account_id = $1`, [account.id]);
      await tx.query(`DELETE FROM access_token WHERE account_id = $1`, [account.id]);
      await tx.query(`DELETE FROM sign_in_link WHERE account_id = $1`, [account.id]);
      await tx.query(`DELETE FROM invitation WHERE account_id = $1`, [account.id]);
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: `account.${to}`,
        subject: 'account',
        subjectIds: [account.id],
        details: {},
      });
    });
  }
}
