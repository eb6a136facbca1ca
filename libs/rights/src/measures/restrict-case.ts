import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import { Fault, groundsByKind, parseReference, type Actor, type FieldFault } from '#domain';
import { DiscardExports } from '#exports';
import { RestrictIncidents } from '#intake';
import type { RightsCase } from '../rights-case.repository.js';
import { CaseBooks } from './case-books.js';
import type { LiftDto, RestrictDto } from './measures.dto.js';
import { RestrictionRepository } from './restriction.repository.js';

const refused = (path: string, code: FieldFault['code']) =>
  new Fault('FIELDS_INVALID', {}, { fields: [{ path, code }] });

/** Restricts the processing of incidents by a decision of a case, and lifts it by another (article 18). */
@Injectable()
export class RestrictCase {
  constructor(
    private readonly database: Database,
    private readonly books: CaseBooks,
    private readonly restrictions: RestrictionRepository,
    private readonly incidents: RestrictIncidents,
    private readonly exports: DiscardExports,
  ) {}

  /**
   * From now on what was told of these incidents is stored and shown to nobody. Files that have been made for somebody to
   * fetch are made anew: which of them hold the incidents nobody can tell. Faults: NOT_FOUND, RIGHTS_CASE_CLOSED,
   * RIGHTS_RESTRICTED, FIELDS_INVALID for a ground that the case has not, or an incident that the authority has not.
   */
  async set(
    actor: Actor,
    caseId: string,
    { ground, references, motive }: RestrictDto,
  ): Promise<void> {
    const { accountId: by } = actor;
    const at = this.books.now();
    await this.database.transaction(async (tx) => {
      const found = await this.books.cases.open(tx, actor, caseId);
      if (!groundsByKind[found.kind].includes(ground)) throw refused('ground', 'FIELD_INVALID');
      if (await this.restrictions.one(caseId, tx)) throw new Fault('RIGHTS_RESTRICTED');
      const ids = await this.idsOf(tx, found, references);
      await this.restrictions.add(tx, caseId, { ground, by, at }, ids);
      await this.incidents.set(tx, ids, at);
      await this.books.decision(tx, found, 'restriction', motive.trim());
      const details = { ground, incidentIds: ids };
      await this.books.ledger.step(tx, by, 'rights.restricted', caseId, details);
    });
    await this.exports.run(this.books.now());
  }

  /**
   * Lifts it. The person has been told before (article 18.3). A case that is decided may still be lifted. Faults:
   * NOT_FOUND, RIGHTS_NOT_RESTRICTED, FIELDS_INVALID for a day that has not been, or was before the restriction.
   */
  lift(actor: Actor, caseId: string, { informedOn, motive }: LiftDto): Promise<void> {
    const { accountId: by } = actor;
    const at = this.books.now();
    return this.database.transaction(async (tx) => {
      const found = await this.books.locked(tx, actor, caseId);
      const standing = await this.restrictions.one(caseId, tx);
      if (standing === undefined || standing.liftedAt !== null) {
        throw new Fault('RIGHTS_NOT_RESTRICTED');
      }
      this.books.refuseDay('informedOn', informedOn, standing.setAt);
      const released = await this.restrictions.end(tx, caseId, { informedOn, by, at });
      await this.incidents.lift(tx, released);
      await this.books.decision(tx, found, 'lifting', motive.trim());
      const details = { incidentIds: released, informedOn };
      await this.books.ledger.step(tx, by, 'rights.restriction-lifted', caseId, details);
    });
  }

  private async idsOf(
    tx: Transaction,
    { organisationId }: RightsCase,
    references: readonly string[],
  ): Promise<string[]> {
    const read = references.map((text) => parseReference(text) ?? text);
    const found = await this.restrictions.find(organisationId, read, tx);
    const byReference = new Map(found.map((each) => [each.reference, each]));
    read.forEach((reference, at) => {
      const incident = byReference.get(reference);
      // Nothing is left to close, or it is another authority's: both are answered alike.
      if (incident === undefined || incident.isErased) {
        throw refused(`references.${at}`, 'FIELD_INVALID');
      }
    });
    return [...new Set(found.map(({ incidentId }) => incidentId))];
  }
}
