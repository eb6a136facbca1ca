import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#config';
import { newId } from '#protection';
import { ReconcileRunRepository } from './reconcile-run.repository.js';
import {
  ReconcileTallies,
  type ReconcileProgress,
  type Reconciliation,
} from './reconcile-tallies.js';

/** What a log is watched for: the tallies do not say what the revisions say. */
export const RECONCILE_ALARM = 'aggregation.reconcile-differs';
/** No comparison takes this long; one that has not ended by then never will. */
const DEAD_AFTER_MS = 12 * 60 * 60 * 1_000;

/** Compares the tallies with the revisions, keeps the result, and raises the alarm when they differ. */
@Injectable()
export class RunReconciliation {
  private readonly logger = new Logger(RunReconciliation.name);

  constructor(
    private readonly reconcile: ReconcileTallies,
    private readonly repository: ReconcileRunRepository,
    private readonly clock: Clock,
  ) {}

  async run(progress?: ReconcileProgress): Promise<Reconciliation> {
    const id = newId();
    const now = this.clock.now();
    await this.repository.start(id, now, new Date(now.getTime() - DEAD_AFTER_MS));
    try {
      const found = await this.reconcile.run(progress);
      await this.repository.finish(id, this.clock.now(), found);
      const { cells, differences } = found;
      if (differences.length > 0) {
        this.logger.error(
          `${RECONCILE_ALARM} run=${id} cells=${cells} differ=${differences.length}`,
        );
      }
      return found;
    } catch (error) {
      await this.repository.fail(id, this.clock.now());
      throw error;
    }
  }
}
