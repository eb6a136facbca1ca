import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type {
  AccountCandidateDto,
  AccountDataDto,
  HeldReportDto,
  AccountRoleDto,
  HeldSessionDto,
  HeldTokenDto,
} from './account-data.dto.js';

/** Reports that are told one by one; whoever has more gets the number of them. */
const REPORTS_MAX = 5_000;
const CANDIDATES_MAX = 20;

const ACCOUNT = `
  SELECT p.name, a.email, p.code, u.name AS unit, p.protected_identity AS "protectedIdentity",
         a.created_at AS "createdAt", a.disabled_at AS "disabledAt", p.id AS "personId",
         (SELECT count(*) FROM message m WHERE m.recipient_id = p.id) AS notices,
         (SELECT count(*) FROM quiet_report q WHERE q.reported_by = a.id) AS "quietReports"
    FROM account a JOIN person p ON p.id = a.person_id LEFT JOIN unit u ON u.id = p.unit_id
   WHERE a.id = $1`;
const ROLES = `
  SELECT h.role, coalesce(o.name, uo.name) AS organisation, u.name AS unit, h.valid_from AS "from", h.valid_to AS "to"
    FROM role_holding h
    LEFT JOIN organisation o ON o.id = h.organisation_id
    LEFT JOIN unit u ON u.id = h.unit_id
    LEFT JOIN organisation uo ON uo.id = u.organisation_id
   WHERE h.person_id = $1 ORDER BY h.valid_from, h.id`;
const SESSIONS = `
  SELECT created_at AS "openedAt", last_seen_at AS "lastSeenAt", device, method FROM session
   WHERE account_id = $1 ORDER BY created_at DESC`;
const TOKENS = `
  SELECT name, created_at AS "createdAt", expires_at AS "expiresAt" FROM access_token
   WHERE account_id = $1 ORDER BY created_at DESC`;
const REPORTED = `
  SELECT i.reference, coalesce(o.name, '') AS organisation, i.received_at AS "receivedAt", i.status,
         count(*) OVER () AS total
    FROM incident i
    JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
    LEFT JOIN organisation o ON o.id = r.organisation_id
   WHERE i.sender_id = $1 AND ($2::uuid IS NULL OR r.organisation_id = $2)
   ORDER BY i.received_at DESC, i.id LIMIT ${REPORTS_MAX}`;

const CANDIDATES = `
  SELECT a.id, p.name, a.email, u.name AS unit
    FROM account a JOIN person p ON p.id = a.person_id LEFT JOIN unit u ON u.id = p.unit_id
   WHERE (a.email = ANY ($1::text[]) OR lower(p.name) = ANY ($2::text[]))
     AND (u.organisation_id = $3 OR EXISTS (
       SELECT FROM role_holding h LEFT JOIN unit hu ON hu.id = h.unit_id
        WHERE h.person_id = p.id AND coalesce(h.organisation_id, hu.organisation_id) = $3))
   ORDER BY p.name, a.id LIMIT ${CANDIDATES_MAX}`;

/** What is held of somebody as a user: for themselves, and for whoever handles what they ask. */
@Injectable()
export class AccountDataReader {
  constructor(private readonly database: Database) {}

  /** @param organisationId only what this authority holds of reports; null for every one. */
  async of(accountId: string, organisationId: string | null): Promise<AccountDataDto | undefined> {
    const [account] = await this.database.query<AccountDataDto & { personId: string }>(ACCOUNT, [
      accountId,
    ]);
    if (account === undefined) return undefined;
    const { personId, ...told } = account;
    const [roles, sessions, tokens, reports] = await Promise.all([
      this.database.query<AccountRoleDto>(ROLES, [personId]),
      this.database.query<HeldSessionDto>(SESSIONS, [accountId]),
      this.database.query<HeldTokenDto>(TOKENS, [accountId]),
      this.database.query<HeldReportDto & { total: number }>(REPORTED, [accountId, organisationId]),
    ]);
    const reported = reports.map(({ total: _total, ...report }) => report);
    const reportedInAll = reports[0]?.total ?? 0;
    return { ...told, roles, sessions, tokens, reported, reportedInAll };
  }

  /** Accounts of those who work in this authority, by address or by name as it is written. */
  candidates(
    organisationId: string,
    { emails, names }: { emails: readonly string[]; names: readonly string[] },
  ): Promise<AccountCandidateDto[]> {
    const small = (texts: readonly string[]) =>
      texts.map((text) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase());
    return this.database.query<AccountCandidateDto>(CANDIDATES, [
      ...[small(emails), small(names), organisationId],
    ]);
  }
}
