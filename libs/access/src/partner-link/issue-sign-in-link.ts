import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, permissionTable, type Actor } from '#domain';
import { MailSignInLink, type LinkMailOutcome } from '#notify';
import { hashToken, newToken } from '../session-token.js';

const MS_PER_MINUTE = 60_000;
/** Short: it lies in a mailbox. */
const LINK_MINUTES = 15;

interface PartnerRow {
  readonly id: string;
  /** Whether every role that holds today is a partner's, and there is one. */
  readonly isPartner: boolean;
  /** Whether each of them is held in a partner's organisation that one of the issuer's organisations has allowed. */
  readonly isAllowed: boolean;
}

/** `$3`: the issuer's organisations, and with them all that lie below; null for the whole municipality. */
const FIND = `
  WITH RECURSIVE own AS (
    SELECT o.id FROM organisation o WHERE $3::uuid[] IS NULL OR o.id = ANY ($3::uuid[])
    UNION
    SELECT o.id FROM organisation o JOIN own ON o.parent_id = own.id
  ), allowed AS (
    SELECT op.partner_id AS id
      FROM organisation_partner op
      JOIN own ON own.id = op.organisation_id
      JOIN organisation w ON w.id = op.organisation_id AND (w.valid_to IS NULL OR w.valid_to > $2::date)
      JOIN organisation p ON p.id = op.partner_id AND (p.valid_to IS NULL OR p.valid_to > $2::date)
  )
  SELECT a.id, coalesce(bool_and(h.role = 'partner'), false) AS "isPartner",
         coalesce(bool_and(h.organisation_id IS NOT NULL
                           AND h.organisation_id IN (SELECT id FROM allowed)), false) AS "isAllowed"
    FROM account a
    LEFT JOIN role_holding h ON h.person_id = a.person_id
     AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
   WHERE a.person_id = $1 AND a.disabled_at IS NULL
   GROUP BY a.id`;

/** A link that was mailed has no path: then nobody but the partner has it. */
export interface IssuedLink {
  readonly path: string | null;
  readonly expiresAt: Date;
  readonly mail: LinkMailOutcome;
}

/**
 * Gives a partner a link to sign in by, once. It is mailed to the partner's own address; where that does not go, the
 * administrator passes it on.
 */
@Injectable()
export class IssueSignInLink {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly mailLink: MailSignInLink,
  ) {}

  /**
   * Faults: PERSON_WITHOUT_ACCOUNT; LINK_FOR_PARTNERS_ONLY for somebody who holds another role; PARTNER_NOT_ALLOWED when
   * no organisation that the issuer administers works with the partner's.
   */
  async run(actor: Actor, personId: string): Promise<IssuedLink> {
    const accountId = await this.accountOf(actor, personId);
    const token = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + LINK_MINUTES * MS_PER_MINUTE);
    await this.database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO sign_in_link (account_id, token_hash, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT (account_id) DO UPDATE
           SET token_hash = EXCLUDED.token_hash, expires_at = EXCLUDED.expires_at`,
        [accountId, hashToken(token), expiresAt],
      );
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'sign-in-link.issued',
        subject: 'account',
        subjectIds: [accountId],
        details: {},
      });
    });
    const path = `/sign-in-link#${token}`;
    // After the commit: a link that is mailed works.
    const mail = await this.mailLink.run({ accountId, path, minutes: LINK_MINUTES });
    return { path: mail === 'sent' ? null : path, expiresAt, mail };
  }

  private async accountOf(actor: Actor, personId: string): Promise<string> {
    const today = this.clock.localDate(this.settings.timeZone);
    const values = [personId, today, administeredBy(actor)];
    const [account] = await this.database.query<PartnerRow>(FIND, values);
    if (account === undefined) throw new Fault('PERSON_WITHOUT_ACCOUNT');
    if (!account.isPartner) throw new Fault('LINK_FOR_PARTNERS_ONLY');
    if (!account.isAllowed) throw new Fault('PARTNER_NOT_ALLOWED');
    return account.id;
  }
}

/** The organisations that somebody administers; null for all. */
function administeredBy({ holdings }: Actor): string[] | null {
  const ids = holdings
    .filter(({ role }) => permissionTable[role].includes('user.administer'))
    .map(({ organisationId }) => organisationId);
  return ids.includes(null) ? null : ids.filter((id) => id !== null);
}
