import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import {
  Handles,
  ReactsTo,
  request,
  type JobHandler,
  type JobRequest,
  type Reaction,
  type StreamEvent,
} from '#jobs';
import { paperOrdered } from './events.js';
import { makePaper, sweepPapers } from './jobs.js';
import { MakePaper } from './make-paper.js';
import { SweepPapers } from './sweep-papers.js';

/** As many as there are threads that set them. */
const PAPERS_AT_ONCE = 2;
const SWEEP_EVERY_MS = 15_000;

/** Wakes the job of a paper; the row that it stands for is written already. */
@Injectable()
@ReactsTo([paperOrdered])
export class WakePapers implements Reaction<{ paperId: string }> {
  react(
    _tx: Transaction,
    events: readonly StreamEvent<{ paperId: string }>[],
  ): Promise<readonly JobRequest[]> {
    return Promise.resolve(events.map(({ payload }) => request(makePaper, payload)));
  }
}

@Injectable()
@Handles({ job: makePaper, concurrency: PAPERS_AT_ONCE })
export class MakePaperJob implements JobHandler<{ paperId: string }> {
  constructor(private readonly make: MakePaper) {}

  run({ paperId }: { paperId: string }): Promise<void> {
    return this.make.run(paperId);
  }
}

@Injectable()
@Handles({ job: sweepPapers, concurrency: 1, everyMs: SWEEP_EVERY_MS })
export class SweepPapersJob implements JobHandler<Record<string, never>> {
  constructor(private readonly sweep: SweepPapers) {}

  run(): Promise<void> {
    return this.sweep.run();
  }
}
