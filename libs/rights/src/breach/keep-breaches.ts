import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { decide, Fault, type Actor } from '#domain';
import { newId } from '#protection';
import { EnterInRegister } from '#register';
import { BreachBooks } from './breach-books.js';
import type { BreachFactsDto, OpenBreachDto } from './breach.dto.js';
import { breachOf, refuseUnfitting } from './breach-facts.js';
import type { StoredBreach } from './breach.repository.js';

/** Documents personal data breaches (article 33.5), each step with its audit row in the same transaction. */
@Injectable()
export class KeepBreaches {
  constructor(
    private readonly database: Database,
    private readonly books: BreachBooks,
    private readonly register: EnterInRegister,
  ) {}

  /**
   * Begins to document one, and registers it by fixed words. @returns its id. Faults: NOT_FOUND for an authority whose
   * breaches the actor does not document; FIELDS_INVALID.
   */
  async open(actor: Actor, { organisationId, ...facts }: OpenBreachDto): Promise<string> {
    if (!decide(actor, 'data-breach.handle', { organisationId }).allowed) {
      throw new Fault('NOT_FOUND');
    }
    const id = newId();
    const at = this.books.now();
    const breach = breachOf(id, organisationId, facts);
    refuseUnfitting(breach, at, this.books.today());
    await this.database.transaction(async (tx) => {
      const known = await this.books.breaches.organisations(actor, this.books.today());
      if (!known.some((each) => each.id === organisationId)) throw new Fault('NOT_FOUND');
      await this.books.breaches.write(tx, breach, { revision: 1, by: actor.accountId, at });
      await this.books.texts.write(tx, id, facts);
      await this.register.run(tx, [
        {
          ...{ documentClass: 'decision', documentId: id, organisationId, at },
          ...{ line: 'data_breach', party: null },
        },
      ]);
      await this.books.step(tx, actor, 'data-breach.opened', [id], { organisationId });
    });
    return id;
  }

  /**
   * Writes all of it anew. @param revision that was read, from `If-Match`. Faults: NOT_FOUND, DATA_BREACH_CLOSED,
   * REVISION_CONFLICT, FIELDS_INVALID.
   */
  change(actor: Actor, id: string, revision: number, facts: BreachFactsDto): Promise<void> {
    const at = this.books.now();
    return this.database.transaction(async (tx) => {
      const { organisationId } = await this.books.breaches.open(tx, actor, id, revision);
      const breach = breachOf(id, organisationId, facts);
      refuseUnfitting(breach, at, this.books.today());
      const next = { revision: revision + 1, by: actor.accountId, at };
      await this.books.breaches.write(tx, breach, next);
      await this.books.texts.write(tx, id, facts);
      const { risk, notice, information } = breach;
      await this.books.step(tx, actor, 'data-breach.changed', [id], { risk, notice, information });
    });
  }

  /** Faults: NOT_FOUND, DATA_BREACH_CLOSED, REVISION_CONFLICT, DATA_BREACH_INCOMPLETE. */
  close(actor: Actor, id: string, revision: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const found = await this.books.breaches.open(tx, actor, id, revision);
      if (!isComplete(found)) throw new Fault('DATA_BREACH_INCOMPLETE');
      await this.books.breaches.close(tx, id, actor.accountId, this.books.now());
      await this.books.step(tx, actor, 'data-breach.closed', [id]);
    });
  }
}

/** Judged and decided, and what was decided is done. */
function isComplete({ risk, notice, notifiedAt, information, informedOn }: StoredBreach): boolean {
  if (risk === null || notice === null || information === null) return false;
  const isTold = information === 'yes' || information === 'public';
  return (notice === 'no' || notifiedAt !== null) && (!isTold || informedOn !== null);
}
