import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import type { Transaction } from '#database';
import { ErasureRepository, type ErasureGround } from './erasure.repository.js';

/**
 * Erases all that was written of incidents, in every revision, with its keys; what figures are made of stays (guide, rule
 * 5). Whoever calls it holds the incidents by `RetainedReader.locked` and has asked every rule and stop.
 */
@Injectable()
export class EraseIncidents {
  constructor(
    private readonly repository: ErasureRepository,
    private readonly clock: Clock,
  ) {}

  /** Several incidents that go by one decision; with the transaction all of it goes or nothing. */
  async run(tx: Transaction, incidentIds: readonly string[], ground: ErasureGround): Promise<void> {
    if (incidentIds.length === 0) return;
    await this.repository.removeKeys(tx, incidentIds);
    await this.repository.removeContent(tx, incidentIds);
    await this.repository.removeAnswers(tx, incidentIds);
    await this.repository.removeReasons(tx, incidentIds);
    await this.repository.mark(tx, incidentIds, ground, this.clock.now());
  }
}
