import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import { actionFaults, actionTexts, Fault, type Action, type Actor } from '#domain';
import { newId } from '#protection';
import type { BeginActionDto } from './action.dto.js';
import { ActionRepository, type ActionRow } from './action.repository.js';
import { LocalNow } from './local-now.js';
import { MeasureLedger } from './measure-ledger.js';
import { PlaceOfWork } from './place-of-work.js';
import { personKindsIn, SealedWords } from './sealed-words.repository.js';

/** Small things to do soon: written without a gate, ticked when they are done. */
@Injectable()
export class KeepAction {
  constructor(
    private readonly database: Database,
    private readonly place: PlaceOfWork,
    private readonly actions: ActionRepository,
    private readonly words: SealedWords,
    private readonly ledger: MeasureLedger,
    private readonly now: LocalNow,
  ) {}

  /** @returns its id; the same id again changes nothing. Faults: NOT_FOUND, AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID. */
  async begin(actor: Actor, wish: BeginActionDto): Promise<string> {
    const view = await this.place.view(actor, wish.organisationId, wish.area);
    const { id = newId() } = wish;
    const action = cleaned(wish.action);
    await this.database.transaction(async (tx) => {
      const row = { id, ...view, dueOn: action.dueOn, doneAt: null, revision: 1 };
      if (!(await this.actions.add(tx, { ...row, madeAt: this.now.moment() }))) return;
      await this.keep(tx, actor, id, 1, action);
      await this.ledger.step(tx, actor.accountId, 'action.begun', 'action', [id]);
    });
    return id;
  }

  /** Faults: NOT_FOUND, REVISION_CONFLICT, FIELDS_INVALID. */
  async write(actor: Actor, id: string, revision: number, wished: Action): Promise<void> {
    const action = cleaned(wished);
    await this.database.transaction(async (tx) => {
      const row = await this.actions.one(actor, 'picture.write', id, tx, true);
      if (row.revision !== revision) throw new Fault('REVISION_CONFLICT');
      const next: ActionRow = { ...row, dueOn: action.dueOn, revision: revision + 1 };
      await this.actions.change(tx, next);
      await this.keep(tx, actor, id, next.revision, action);
      const details = { revision: next.revision };
      await this.ledger.step(tx, actor.accountId, 'action.written', 'action', [id], details);
    });
  }

  /** Ticks it, or takes the tick away. Twice the same is once. Fault: NOT_FOUND. */
  async tick(actor: Actor, id: string, isDone: boolean): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await this.actions.one(actor, 'picture.write', id, tx, true);
      if ((row.doneAt !== null) === isDone) return;
      await this.actions.change(tx, { ...row, doneAt: isDone ? this.now.moment() : null });
      const act = isDone ? 'action.done' : 'action.undone';
      await this.ledger.step(tx, actor.accountId, act, 'action', [id]);
    });
  }

  private keep(
    tx: Transaction,
    actor: Actor,
    subjectId: string,
    revision: number,
    action: Action,
  ): Promise<void> {
    return this.words.add(tx, {
      ...{ subject: 'action', subjectId, revision, document: action },
      personDataKinds: personKindsIn(action, actionTexts),
      ...{ writtenBy: actor.accountId, writtenAt: this.now.moment() },
    });
  }
}

function cleaned({ what, where, who, dueOn }: Action): Action {
  const action = { what: what.trim(), where: where.trim(), who: who.trim(), dueOn };
  const fields = actionFaults(action).map((fault) => ({ ...fault, path: `action.${fault.path}` }));
  if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
  return action;
}
