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
import { importRequested, importWithdrawalRequested, type ImportKey } from './events.js';
import { ImportRunReader } from './import-run.reader.js';
import { runImport, sweepImports, withdrawImport } from './jobs.js';
import { RunImport } from './run-import.js';
import { WithdrawImport } from './withdraw-import.js';

const SWEEP_EVERY_MS = 30_000;

/** Wakes the job that an import waits for. */
@Injectable()
@ReactsTo([importRequested, importWithdrawalRequested])
export class WakeImports implements Reaction<ImportKey> {
  async react(
    _tx: Transaction,
    events: readonly StreamEvent<ImportKey>[],
  ): Promise<readonly JobRequest[]> {
    return events.map(({ name, payload }) =>
      request(name === importRequested.name ? runImport : withdrawImport, payload),
    );
  }
}

@Injectable()
@Handles({ job: runImport, concurrency: 1 })
export class RunImportJob implements JobHandler<ImportKey> {
  constructor(private readonly importFile: RunImport) {}

  run({ importRunId }: ImportKey): Promise<void> {
    return this.importFile.run(importRunId);
  }
}

@Injectable()
@Handles({ job: withdrawImport, concurrency: 1 })
export class WithdrawImportJob implements JobHandler<ImportKey> {
  constructor(private readonly withdraw: WithdrawImport) {}

  async run({ importRunId }: ImportKey): Promise<void> {
    await this.withdraw.run(importRunId);
  }
}

/** A job that was lost with its queue, or with the process that ran it, is asked for again; doing so does no harm. */
@Injectable()
@Handles({ job: sweepImports, concurrency: 1, everyMs: SWEEP_EVERY_MS })
export class SweepImportsJob implements JobHandler<Record<string, never>> {
  constructor(
    private readonly reader: ImportRunReader,
    private readonly queues: JobQueues,
  ) {}

  async run(): Promise<void> {
    const runs = await this.reader.underWay();
    await this.queues.addAll(
      runs.map(({ id, status }) =>
        request(status === 'withdrawing' ? withdrawImport : runImport, { importRunId: id }),
      ),
    );
  }
}
