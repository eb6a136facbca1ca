import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { Fault, parseReference, type Actor } from '#domain';
import { CaseBooks } from './case-books.js';
import type { NoteCorrectionDto } from './measures.dto.js';
import { RestrictionRepository } from './restriction.repository.js';

const WRITE = `
  INSERT INTO rights_correction AS c (case_id, incident_id, revision, told_on, recipients_told_on, noted_by, noted_at)
  VALUES ($1, $2, $3, $4::date, $5::date, $6, $7)
  ON CONFLICT (case_id, incident_id) DO UPDATE
    SET revision = excluded.revision, told_on = coalesce(excluded.told_on, c.told_on),
        recipients_told_on = coalesce(excluded.recipients_told_on, c.recipients_told_on),
        noted_by = excluded.noted_by, noted_at = excluded.noted_at`;

/**
 * Notes which revision a request for rectification led to, and who has been told. The correction itself is written by whoever
 * answers for the incident, in the way that every correction is.
 */
@Injectable()
export class NoteCorrection {
  constructor(
    private readonly database: Database,
    private readonly books: CaseBooks,
    private readonly restrictions: RestrictionRepository,
  ) {}

  /**
   * Said again it adds what is new. Faults: NOT_FOUND (also for a case of another kind, or another authority's
   * incident), RIGHTS_NO_CORRECTION without a revision since the case was opened, FIELDS_INVALID for a day that has not been.
   */
  run(actor: Actor, caseId: string, reference: string, wish: NoteCorrectionDto): Promise<void> {
    const { toldOn, recipientsToldOn } = wish;
    const { accountId } = actor;
    return this.database.transaction(async (tx) => {
      const { kind, organisationId, openedAt } = await this.books.locked(tx, actor, caseId);
      const read = parseReference(reference);
      if (kind !== 'rectification' || read === undefined) throw new Fault('NOT_FOUND');
      const [incident] = await this.restrictions.find(organisationId, [read], tx);
      if (incident === undefined) throw new Fault('NOT_FOUND');
      if (incident.recordedAt < openedAt) throw new Fault('RIGHTS_NO_CORRECTION');
      for (const [path, day] of Object.entries({ toldOn, recipientsToldOn })) {
        if (day !== undefined) this.books.refuseDay(path, day, openedAt);
      }
      const { incidentId, revision } = incident;
      await tx.query(WRITE, [
        ...[caseId, incidentId, revision, toldOn ?? null, recipientsToldOn ?? null],
        ...[accountId, this.books.now()],
      ]);
      const details = { incidentId, revision };
      await this.books.ledger.step(tx, accountId, 'rights.correction-noted', caseId, details);
    });
  }
}
