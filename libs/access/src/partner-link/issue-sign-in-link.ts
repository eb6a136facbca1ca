import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import type { Invitation } from '../invitations/issue-invitation.js';
import { hashToken, newToken } from '../session-token.js';

const MS_PER_MINUTE = 60_000;
/** Short: it lies in a mailbox. */
const LINK_MINUTES = 15;

interface PartnerRow {
  readonly id: string;
  /** Whether every role that holds today is a partner's, and there is one. */
  readonly isPartner: boolean;
}

const FIND = `
  SELECT a.id, coalesce(bool_and(h.role = 'partner'), false) AS "isPartner"
    FROM account a
    LEFT JOIN role_holding h ON h.person_id = a.person_id
     AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
   WHERE a.person_id = $1 AND a.disabled_at IS NULL
   GROUP BY a.id`;

/**
 * Gives a partner a link to sign in by, once. The administrator passes it on: a message to the partner's own address
 * belongs here, after the transaction, with the link as its only content.
 */
@Injectable()
export class IssueSignInLink {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Faults: PERSON_WITHOUT_ACCOUNT; LINK_FOR_PARTNERS_ONLY for somebody who holds another role. */
  async run(actor: Actor, personId: string): Promise<Invitation> {
    const today = this.clock.localDate(this.settings.timeZone);
    const [account] = await this.database.query<PartnerRow>(FIND, [personId, today]);
    if (account === undefined) throw new Fault('PERSON_WITHOUT_ACCOUNT');
    if (!account.isPartner) throw new Fault('LINK_FOR_PARTNERS_ONLY');
    const token = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + LINK_MINUTES * MS_PER_MINUTE);
    await this.database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO sign_in_link (account_id, token_hash, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT (account_id) DO UPDATE
           SET token_hash = EXCLUDED.token_hash, expires_at = EXCLUDED.expires_at`,
        [account.id, hashToken(token), expiresAt],
      );
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'sign-in-link.issued',
        subject: 'account',
        subjectIds: [account.id],
        details: {},
      });
    });
    return { path: `/sign-in-link#${token}`, expiresAt };
  }
}
