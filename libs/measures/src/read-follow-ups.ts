import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import type { OccasionOfYear } from './follow-up-measure.js';
import type { FollowUpHistoryDto } from './follow-up.dto.js';
import { FollowUpRepository } from './follow-up.repository.js';
import { MeasureHistory } from './measure-history.js';
import { MeasureLedger } from './measure-ledger.js';
import { MeasureRepository } from './measure.repository.js';

/** What has stood of an occasion. */
@Injectable()
export class ReadFollowUps {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureRepository,
    private readonly followUps: FollowUpRepository,
    private readonly revisions: MeasureHistory,
    private readonly ledger: MeasureLedger,
  ) {}

  /** Fault: NOT_FOUND, also where nothing stands. */
  async history(actor: Actor, measureId: string, at: OccasionOfYear): Promise<FollowUpHistoryDto> {
    await this.measures.one(actor, 'picture.read', measureId);
    const told = await this.followUps.of(this.database, [measureId]);
    const found = told.find(({ year, occasion }) => year === at.year && occasion === at.occasion);
    if (found === undefined) throw new Fault('NOT_FOUND');
    await this.ledger.read(actor, 'measure.follow-up-history-read', 'measure', [measureId]);
    return { items: await this.revisions.ofFollowUp(actor, found.id) };
  }
}
