import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import {
  changedRegistered,
  Fault,
  measureFaults,
  measureGate,
  measureStepsFrom,
  measureTexts,
  type Actor,
  type FieldFault,
  type Measure,
  type MeasureStatus,
} from '#domain';
import { CheckChain } from './check-chain.js';
import { LocalNow } from './local-now.js';
import type { MoveMeasureDto, WriteMeasureDto } from './measure-content.dto.js';
import { MeasureLedger } from './measure-ledger.js';
import { MeasureRepository, type MeasureRow } from './measure.repository.js';
import { personKindsIn, SealedWords, type NewWords } from './sealed-words.repository.js';

/** What is kept of a measure at each revision. */
export interface MeasureDocument {
  readonly measure: Measure;
  readonly status: MeasureStatus;
  /** Why what was said beforehand has changed, or why it was stopped; empty otherwise. */
  readonly reason: string;
  /** The revision of its goal that it rested on then. */
  readonly goalRevision: number | null;
}

/** What has been looked through and can be kept. */
type CheckedMeasure = Pick<NewWords, 'personDataKinds'> & {
  readonly document: MeasureDocument;
  /** Whether no person may stand in it. */
  readonly isAggregate: boolean;
};

/** Writes a measure, and moves it from one status to the next. */
@Injectable()
export class WriteMeasure {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureRepository,
    private readonly chain: CheckChain,
    private readonly words: SealedWords,
    private readonly ledger: MeasureLedger,
    private readonly now: LocalNow,
  ) {}

  /** Puts a draft in place; the same id again changes nothing. Fault: FIELDS_INVALID. */
  async begin(tx: Transaction, actor: Actor, row: MeasureRow, measure: Measure): Promise<void> {
    const cleaned = cleanMeasure(measure);
    const written = { measure: cleaned, status: 'draft' as const, reason: '' };
    const checked = await this.checked(actor, tx, row, written);
    if (!(await this.measures.add(tx, { ...row, ...codesIn(cleaned) }))) return;
    await this.keep(tx, actor, row, checked);
    const { organisationId, actionId } = row;
    const details = { organisationId, ...(actionId !== null && { actionId }) };
    await this.ledger.step(tx, actor.accountId, 'measure.begun', 'measure', [row.id], details);
  }

  /**
   * Faults: NOT_FOUND; REVISION_CONFLICT; FIELDS_INVALID, also for a gap once it is no draft, and for a change of what
   * was said beforehand without a reason.
   */
  async run(actor: Actor, id: string, revision: number, wish: WriteMeasureDto): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await this.locked(tx, actor, id, revision);
      const standing = (await this.words.standing<MeasureDocument>(tx, [id])).get(id)!.document;
      const measure = cleanMeasure(wish.measure);
      const changed = row.status === 'draft' ? [] : changedRegistered(standing.measure, measure);
      const reason = changed.length > 0 ? (wish.reason ?? '').trim() : '';
      if (changed.length > 0 && reason === '') {
        const fields: FieldFault[] = [{ path: 'reason', code: 'CHANGE_NEEDS_REASON' }];
        throw new Fault('FIELDS_INVALID', {}, { fields });
      }
      const written = { measure, status: row.status, reason };
      const { aside = [] } = wish;
      const next = { ...row, ...codesIn(measure), revision: revision + 1 + aside.length };
      const checked = await this.checked(actor, tx, next, written);
      for (const [at, each] of aside.entries()) {
        const place = { id, revision: revision + 1 + at };
        await this.keep(tx, actor, place, setAside(each, row.status, checked.isAggregate), 'aside');
      }
      await this.measures.change(tx, next);
      await this.keep(tx, actor, next, checked);
      const details = { revision: next.revision, changed, merged: aside.length > 0 };
      await this.ledger.step(tx, actor.accountId, 'measure.written', 'measure', [id], details);
    });
  }

  /** Faults: NOT_FOUND; REVISION_CONFLICT; TRANSITION_REFUSED; FIELDS_INVALID: what the gate lacks, or a reason. */
  async move(actor: Actor, id: string, revision: number, wish: MoveMeasureDto): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await this.locked(tx, actor, id, revision);
      const { to } = wish;
      if (!measureStepsFrom(row.status).includes(to)) throw new Fault('TRANSITION_REFUSED');
      const reason = to === 'stopped' ? (wish.reason ?? '').trim() : '';
      if (to === 'stopped' && reason === '') {
        const fields: FieldFault[] = [{ path: 'reason', code: 'STOP_NEEDS_REASON' }];
        throw new Fault('FIELDS_INVALID', {}, { fields });
      }
      const { measure } = (await this.words.standing<MeasureDocument>(tx, [id])).get(id)!.document;
      const written = { measure, status: to, reason };
      const registeredRevision = row.registeredRevision ?? revision + 1;
      const statusOn = this.now.today();
      const next = { ...row, status: to, statusOn, registeredRevision, revision: revision + 1 };
      const checked = await this.checked(actor, tx, next, written);
      await this.measures.change(tx, next);
      await this.keep(tx, actor, next, checked);
      const details = { from: row.status, to, revision: next.revision };
      await this.ledger.step(tx, actor.accountId, 'measure.moved', 'measure', [id], details);
    });
  }

  private async locked(tx: Transaction, actor: Actor, id: string, revision: number) {
    const row = await this.measures.one(actor, 'picture.write', id, tx, true);
    if (row.revision !== revision) throw new Fault('REVISION_CONFLICT');
    return row;
  }

  /** @returns what is kept, and what in it points out a person. Fault: FIELDS_INVALID. */
  private async checked(
    actor: Actor,
    tx: Transaction,
    row: MeasureRow,
    written: Omit<MeasureDocument, 'goalRevision'>,
  ): Promise<CheckedMeasure> {
    const { measure, status, reason } = written;
    const gaps = status === 'draft' ? [] : measureGate(measure);
    const faults = [...measureFaults(measure), ...gaps];
    if (faults.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields: under(faults) });
    try {
      const { problem, goalRevision } = await this.chain.run(actor, tx, row, measure);
      const isAggregate = problem?.concernsExtremism ?? false;
      const personDataKinds = personKindsIn({ ...measure, reason }, TEXTS, isAggregate);
      return { document: { ...written, goalRevision }, personDataKinds, isAggregate };
    } catch (error) {
      if (!(error instanceof Fault) || error.fields === undefined) throw error;
      throw new Fault(error.code, error.values, { fields: under(error.fields), cause: error });
    }
  }

  private keep(
    tx: Transaction,
    actor: Actor,
    { id, revision }: Pick<MeasureRow, 'id' | 'revision'>,
    { document, personDataKinds }: Omit<CheckedMeasure, 'isAggregate'>,
    kind: 'written' | 'aside' = 'written',
  ): Promise<void> {
    const writing = { writtenBy: actor.accountId, writtenAt: this.now.moment() };
    const subject = { subject: 'measure' as const, subjectId: id, revision, kind };
    return this.words.add(tx, { ...subject, ...writing, document, personDataKinds });
  }
}

const TEXTS = [...measureTexts, 'reason'] as const;

/**
 * What was not chosen in a merge, as it was: it stands nowhere, so a gap in it is no fault.
 * Fault: FIELDS_INVALID for a person where none may stand.
 */
function setAside(
  wished: Measure,
  status: MeasureStatus,
  isAggregate: boolean,
): Omit<CheckedMeasure, 'isAggregate'> {
  const measure = cleanMeasure(wished);
  const document = { measure, status, reason: '', goalRevision: null };
  return {
    document,
    personDataKinds: personKindsIn({ ...measure, reason: '' }, TEXTS, isAggregate),
  };
}

/** Fields of the measure by their place in the request; a reason stands beside it. */
const under = (faults: readonly FieldFault[]): FieldFault[] =>
  faults.map((fault) =>
    fault.path === 'reason' ? fault : { ...fault, path: `measure.${fault.path}` },
  );

/** What of a measure stands in plain columns. */
export function codesIn(measure: Measure) {
  const { problemId, goalId, causeIds, ownerUnitId, ownerAccountId, startsOn, endsOn } = measure;
  return { problemId, goalId, causeIds, ownerUnitId, ownerAccountId, startsOn, endsOn };
}

/** The measure in its one written form: what does not belong to its comparison is left out. */
function cleanMeasure(measure: Measure): Measure {
  const { comparison, comparisonArea, comparisonReason } = measure;
  return {
    ...measure,
    ...{ title: measure.title.trim(), words: measure.words.trim(), told: measure.told.trim() },
    ownerFunction: measure.ownerFunction.trim(),
    causeIds: [...new Set(measure.causeIds)].sort(),
    governing: [...new Set(measure.governing)].sort(),
    comparisonArea: comparison === 'area' ? comparisonArea : null,
    comparisonReason: comparison === 'none' ? comparisonReason.trim() : '',
  };
}
