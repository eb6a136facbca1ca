import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import {
  Handles,
  JobQueues,
  ReactsTo,
  request,
  type JobHandler,
  type JobRequest,
  type Reaction,
  type StreamEvent,
} from '#jobs';
import { CloseOldBackups } from './close-old-backups.js';
import { erasureApproved } from './events.js';
import { runErasure, sweepErasures } from './jobs.js';
import { ProposalRepository } from './proposal.repository.js';
import { RunErasure } from './run-erasure.js';

const SWEEP_EVERY_MS = 60_000;

/** Wakes the job of an erasure; what it stands for is written already. */
@Injectable()
@ReactsTo([erasureApproved])
export class WakeErasures implements Reaction<{ proposalId: string }> {
  react(
    _tx: Transaction,
    events: readonly StreamEvent<{ proposalId: string }>[],
  ): Promise<readonly JobRequest[]> {
    return Promise.resolve(events.map(({ payload }) => request(runErasure, payload)));
  }
}

@Injectable()
@Handles({ job: runErasure, concurrency: 1 })
export class RunErasureJob implements JobHandler<{ proposalId: string }> {
  constructor(private readonly erasure: RunErasure) {}

  run({ proposalId }: { proposalId: string }): Promise<void> {
    return this.erasure.run(proposalId);
  }
}

@Injectable()
@Handles({ job: sweepErasures, concurrency: 1, everyMs: SWEEP_EVERY_MS })
export class SweepErasuresJob implements JobHandler<Record<string, never>> {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly queues: JobQueues,
    private readonly backups: CloseOldBackups,
  ) {}

  async run(): Promise<void> {
    const lost = await this.proposals.underWay();
    await this.queues.addAll(lost.map((proposalId) => request(runErasure, { proposalId })));
    await this.backups.run();
  }
}
