import { Gauge, type Registry } from 'prom-client';
import { readTallyState } from '#aggregation';
import type { Settings } from '#config';
import type { Database } from '#database';
import { inspectQueues, readStreamState } from '#jobs';

/** Several scrapers, or one that hurries, share one look. */
const LOOK_AGAIN_MS = 1_000;

const gauges = {
  lagesbild_database_up: 'Whether the database answers: 1 or 0.',
  lagesbild_stream_position: 'Position of the last revision.',
  lagesbild_outbox_waiting: 'Facts that are committed and not forwarded.',
  lagesbild_outbox_oldest_seconds: 'Age of the oldest of them; 0 when none waits.',
  lagesbild_audit_unsealed_rows: 'Audit rows that are not in the chain yet.',
  lagesbild_tally_stale: 'Tallies that wait to be folded. Answers are exact meanwhile, and slower.',
  lagesbild_tally_stale_oldest_seconds: 'Age of the oldest of them; 0 when none waits.',
  lagesbild_reconcile_differing_tallies:
    'Tallies that differed at the last comparison. Alarm above 0.',
  lagesbild_reconcile_age_seconds: 'Time since the last comparison of tallies and incidents ended.',
} as const;

type GaugeName = keyof typeof gauges;

const queueGauges = {
  lagesbild_queue_waiting: 'Jobs that wait, by queue.',
  lagesbild_queue_oldest_seconds: 'Age of the job that has waited longest, by queue.',
  lagesbild_queue_failed: 'Jobs that were given up, by queue. Alarm when it grows.',
} as const;

/** The metrics that stand in the database and in the queues: the same whichever process is asked. */
export class StateMetrics {
  private readonly gauges: ReadonlyMap<GaugeName, Gauge>;
  private readonly queues: ReadonlyMap<keyof typeof queueGauges, Gauge<'queue'>>;
  private looking: Promise<void> | undefined;

  constructor(
    registry: Registry,
    private readonly database: Database,
    private readonly settings: Settings,
  ) {
    const registers = [registry];
    this.gauges = new Map(
      entriesOf(gauges).map(([name, help]) => [name, new Gauge({ name, help, registers })]),
    );
    this.queues = new Map(
      entriesOf(queueGauges).map(([name, help]) => [
        name,
        new Gauge({ name, help, registers, labelNames: ['queue'] as const }),
      ]),
    );
  }

  /** Brings the values up to date. What cannot be reached leaves its own metrics out and no others. */
  refresh(): Promise<void> {
    this.looking ??= this.look().finally(() => {
      setTimeout(() => (this.looking = undefined), LOOK_AGAIN_MS).unref();
    });
    return this.looking;
  }

  private async look(): Promise<void> {
    const [up] = await Promise.all([
      this.lookAtDatabase().then(
        () => 1,
        () => 0,
      ),
      this.lookAtQueues().catch(() => this.queues.forEach((gauge) => gauge.reset())),
    ]);
    if (up === 0) this.gauges.forEach((gauge) => gauge.remove());
    this.set('lagesbild_database_up', up);
  }

  private async lookAtDatabase(): Promise<void> {
    const stream = await readStreamState(this.database);
    const tallies = await readTallyState(this.database);
    this.set('lagesbild_stream_position', stream.position);
    this.set('lagesbild_outbox_waiting', stream.waiting);
    this.set('lagesbild_outbox_oldest_seconds', secondsSince(stream.oldestAt));
    this.set('lagesbild_audit_unsealed_rows', stream.unsealed);
    this.set('lagesbild_tally_stale', tallies.stale);
    this.set('lagesbild_tally_stale_oldest_seconds', secondsSince(tallies.oldestAt));
    if (tallies.reconciled === null) return;
    const { differing, finishedAt } = tallies.reconciled;
    this.set('lagesbild_reconcile_differing_tallies', differing);
    this.set('lagesbild_reconcile_age_seconds', secondsSince(finishedAt));
  }

  private async lookAtQueues(): Promise<void> {
    for (const { queue, waiting, oldestWaitingAt, failed } of await inspectQueues(this.settings)) {
      this.queues.get('lagesbild_queue_waiting')?.set({ queue }, waiting);
      this.queues
        .get('lagesbild_queue_oldest_seconds')
        ?.set({ queue }, secondsSince(oldestWaitingAt));
      this.queues.get('lagesbild_queue_failed')?.set({ queue }, failed);
    }
  }

  private set(name: GaugeName, value: number): void {
    this.gauges.get(name)?.set(value);
  }
}

function secondsSince(at: Date | null): number {
  return at === null ? 0 : Math.max(0, (Date.now() - at.getTime()) / 1_000);
}

function entriesOf<Names extends string>(
  record: Readonly<Record<Names, string>>,
): [Names, string][] {
  return Object.entries(record) as [Names, string][];
}
