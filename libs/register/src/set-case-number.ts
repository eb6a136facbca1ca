import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { caseNumberFault, decide, Fault, type Actor } from '#domain';
import type { CaseNumberSetDto } from './register.dto.js';

const CURRENT = `
  SELECT e.organisation_id AS "organisationId", coalesce(c.revision, 0) AS revision, c.dnr
    FROM register_entry e
    LEFT JOIN LATERAL (
      SELECT n.revision, n.dnr FROM register_case_number n
       WHERE n.entry_id = e.id ORDER BY n.revision DESC LIMIT 1
    ) c ON true
   WHERE e.id = $1`;

/** Of two who write the same revision at once the key lets one. */
const SET = `
  INSERT INTO register_case_number (entry_id, revision, dnr, set_by, set_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (entry_id, revision) DO NOTHING RETURNING revision`;

interface CurrentNumber {
  readonly organisationId: string;
  readonly revision: number;
  readonly dnr: string | null;
}

/** Says what the case of an entry is called in the authority's own case system; what it was called before is kept. */
@Injectable()
export class SetCaseNumber {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param revision that was read, from `If-Match`; 0 while nobody has said anything.
   * @param dnr null takes it away.
   * @returns what now stands; the same revision when it says nothing new.
   * Throws `Fault`: FIELDS_INVALID, NOT_FOUND, REVISION_CONFLICT.
   */
  async run(
    actor: Actor,
    id: string,
    revision: number,
    dnr: string | null,
  ): Promise<CaseNumberSetDto> {
    const wanted = dnr?.trim() || null;
    refuseUnfit(wanted);
    return this.database.transaction(async (tx) => {
      const [entry] = await tx.query<CurrentNumber>(CURRENT, [id]);
      const mayWrite =
        entry !== undefined &&
        decide(actor, 'register.write', { organisationId: entry.organisationId }).allowed;
      if (!mayWrite) throw new Fault('NOT_FOUND');
      if (entry.revision !== revision) throw new Fault('REVISION_CONFLICT');
      if (entry.dnr === wanted) return { id, revision, dnr: wanted };
      await this.write(tx, actor, id, revision + 1, wanted);
      return { id, revision: revision + 1, dnr: wanted };
    });
  }

  private async write(
    tx: Transaction,
    { accountId }: Actor,
    id: string,
    revision: number,
    dnr: string | null,
  ): Promise<void> {
    const values = [id, revision, dnr, accountId, this.clock.now()];
    if ((await tx.query(SET, values)).length === 0) throw new Fault('REVISION_CONFLICT');
    await this.audit.append(tx, {
      actorId: accountId,
      action: 'register.case-number-set',
      subject: 'register_entry',
      subjectIds: [id],
      details: { revision },
    });
  }
}

function refuseUnfit(dnr: string | null): void {
  const fault = dnr === null ? undefined : caseNumberFault(dnr);
  if (fault === undefined) return;
  const code = fault === 'person' ? 'CASE_NUMBER_POINTS_OUT' : 'FORMAT_WRONG';
  throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'dnr', code }] });
}
