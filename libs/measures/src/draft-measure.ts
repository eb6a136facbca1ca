import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import type { Actor, Measure } from '#domain';
import { newId } from '#protection';
import { LocalNow } from './local-now.js';
import type { MeasureRow } from './measure.repository.js';
import type { WorkView } from './place-of-work.js';
import { WriteMeasure } from './write-measure.js';

/** A new row of a draft with its first words. */
@Injectable()
export class DraftMeasure {
  constructor(
    private readonly write: WriteMeasure,
    private readonly now: LocalNow,
  ) {}

  /** @returns its id; the same id again changes nothing. Fault: FIELDS_INVALID. */
  async run(
    tx: Transaction,
    actor: Actor,
    view: WorkView & Pick<MeasureRow, 'actionId'>,
    measure: Measure,
    id = newId(),
  ): Promise<string> {
    const { organisationId, scheme, level, code, actionId } = view;
    await this.write.begin(
      tx,
      actor,
      {
        ...{ id, organisationId, scheme, level, code, actionId, problemId: null, goalId: null },
        ...{ causeIds: [], status: 'draft', statusOn: this.now.today(), registeredRevision: null },
        ...{ ownerUnitId: null, ownerAccountId: null, startsOn: null, endsOn: null },
        ...{ revision: 1, madeAt: this.now.moment() },
      },
      measure,
    );
    return id;
  }
}
