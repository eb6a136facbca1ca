import { Injectable } from '@nestjs/common';
import { decide, type Actor } from '#domain';
import { DescribeChain } from './describe-chain.js';
import { DescribeMeasures } from './describe-measures.js';
import { KeptEffects } from './kept-effects.js';
import type { MeasureContentDto } from './measure-content.dto.js';
import { MeasureHistory } from './measure-history.js';
import { MeasureLedger } from './measure-ledger.js';
import type { MeasureDto, MeasureHistoryDto } from './measure.dto.js';
import { MeasureRepository } from './measure.repository.js';

/** One measure with all that hangs on it. It is told once that is in the log. */
@Injectable()
export class ReadMeasure {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly describe: DescribeMeasures,
    private readonly chain: DescribeChain,
    private readonly revisions: MeasureHistory,
    private readonly effects: KeptEffects,
    private readonly ledger: MeasureLedger,
  ) {}

  /** Fault: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<MeasureDto> {
    const row = await this.measures.one(actor, 'picture.read', id);
    await this.ledger.read(actor, 'measure.read', 'measure', [id]);
    const [[line], chain, registered, followUps, effects, [newest]] = await Promise.all([
      this.describe.lines(actor, [row]),
      this.chain.run(actor, row),
      this.revisions.registered(actor, row),
      this.describe.occasions(actor, row),
      this.effects.of(actor, id),
      this.revisions.list(actor, id),
    ]);
    const { organisationId, actionId, status } = row;
    return {
      ...line!,
      ...chain,
      measure: newest!.measure satisfies MeasureContentDto,
      ...{ registered, followUps, effects, actionId },
      statusReason: status === 'stopped' ? await this.stopReason(actor, id) : '',
      mayWrite: decide(actor, 'picture.write', { organisationId }).allowed,
    };
  }

  /** Fault: NOT_FOUND. */
  async history(actor: Actor, id: string): Promise<MeasureHistoryDto> {
    await this.measures.one(actor, 'picture.read', id);
    await this.ledger.read(actor, 'measure.history-read', 'measure', [id]);
    return { items: await this.revisions.list(actor, id) };
  }

  /** Said when it was stopped; what is written afterwards has reasons of its own. */
  private async stopReason(actor: Actor, id: string): Promise<string> {
    const revisions = await this.revisions.list(actor, id);
    return revisions.filter(({ status }) => status === 'stopped').at(-1)?.reason ?? '';
  }
}
