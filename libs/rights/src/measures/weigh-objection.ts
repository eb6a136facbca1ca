import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { CaseBooks } from './case-books.js';
import type { WeighingDto } from './measures.dto.js';
import { RestrictionRepository } from './restriction.repository.js';

/** Writes down whose interests weigh more when somebody objects (article 21.1). It may be written anew until it is decided. */
@Injectable()
export class WeighObjection {
  constructor(
    private readonly database: Database,
    private readonly books: CaseBooks,
    private readonly restrictions: RestrictionRepository,
  ) {}

  /**
   * The content is restricted before it is weighed (article 18.1 d). Faults: NOT_FOUND (also for a case of another kind),
   * RIGHTS_CASE_CLOSED, RIGHTS_NOT_RESTRICTED.
   */
  run(actor: Actor, caseId: string, weighing: WeighingDto): Promise<void> {
    const { interests, situation, reasons, result } = weighing;
    return this.database.transaction(async (tx) => {
      const { kind } = await this.books.cases.open(tx, actor, caseId);
      if (kind !== 'objection') throw new Fault('NOT_FOUND');
      if ((await this.restrictions.one(caseId, tx)) === undefined) {
        throw new Fault('RIGHTS_NOT_RESTRICTED');
      }
      await tx.query(`UPDATE rights_case SET weighing = $2 WHERE id = $1`, [caseId, result]);
      await this.books.texts.remove(tx, caseId, 'weighing');
      await this.books.texts.add(tx, caseId, 'weighing', { interests, situation, reasons, result });
      await this.books.ledger.step(tx, actor.accountId, 'rights.weighed', caseId, { result });
    });
  }
}
