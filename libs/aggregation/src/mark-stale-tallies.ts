import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import type { Transaction } from '#database';
import {
  incidentCorrected,
  incidentRecorded,
  incidentRelocated,
  incidentsChanged,
  incidentStatusChanged,
  type CellKey,
} from '#intake';
import { ReactsTo, request, type JobRequest, type Reaction, type StreamEvent } from '#jobs';
import { refreshTally, type Cell } from './jobs.js';
import { TallyRepository } from './tally.repository.js';

/** With more cells than this at once, the sweep does it better: it folds many with one statement. */
const WOKEN_AT_ONCE_MAX = 100;
/** Events that come in streams and touch the same cells again and again. */
const streaming: ReadonlySet<string> = new Set([incidentRelocated.name, incidentsChanged.name]);

/** What every event of incidents says: the cells whose tally it changes. */
interface CellsPayload {
  readonly cells: readonly CellKey[];
}

type MarkedCell = Cell & { readonly position: number };

/** Reduces incident events to the distinct cells that they touch, marks these, and wakes one refresh for each. */
@Injectable()
@ReactsTo([
  incidentRecorded,
  incidentCorrected,
  incidentStatusChanged,
  incidentRelocated,
  incidentsChanged,
])
export class MarkStaleTallies implements Reaction<CellsPayload> {
  constructor(
    private readonly repository: TallyRepository,
    private readonly clock: Clock,
  ) {}

  async react(
    tx: Transaction,
    events: readonly StreamEvent<CellsPayload>[],
  ): Promise<readonly JobRequest[]> {
    const single = new Map<string, MarkedCell>();
    const bulk = new Map<string, MarkedCell>();
    for (const { name, payload, position } of events) {
      const touched = streaming.has(name) ? bulk : single;
      for (const [areaKey, month] of payload.cells) {
        touched.set(`${areaKey} ${month}`, { areaKey, month, position: position ?? 0 });
      }
    }
    const now = this.clock.now();
    await this.repository.markStale(tx, [...single.values()], now);
    // The sweep takes these once they are left in peace.
    await this.repository.markStale(tx, [...bulk.values()], now, { debounce: true });
    if (single.size > WOKEN_AT_ONCE_MAX) return [];
    return [...single.values()].map(({ areaKey, month }) =>
      request(refreshTally, { areaKey, month }),
    );
  }
}
