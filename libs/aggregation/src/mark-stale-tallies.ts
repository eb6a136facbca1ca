import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import type { Transaction } from '#database';
import {
  incidentCorrected,
  incidentRecorded,
  incidentsChanged,
  incidentStatusChanged,
  type CellKey,
} from '#intake';
import { ReactsTo, request, type JobRequest, type Reaction, type StreamEvent } from '#jobs';
import { refreshTally, type Cell } from './jobs.js';
import { TallyRepository } from './tally.repository.js';

/** What every event of incidents says: the cells whose tally it changes. */
interface CellsPayload {
  readonly cells: readonly CellKey[];
}

type MarkedCell = Cell & { readonly position: number };

/** Reduces incident events to the distinct cells that they touch, marks these, and wakes one refresh for each. */
@Injectable()
@ReactsTo([incidentRecorded, incidentCorrected, incidentStatusChanged, incidentsChanged])
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
      const touched = name === incidentsChanged.name ? bulk : single;
      for (const [areaKey, month] of payload.cells) {
        touched.set(`${areaKey} ${month}`, { areaKey, month, position: position ?? 0 });
      }
    }
    const now = this.clock.now();
    await this.repository.markStale(tx, [...single.values()], now);
    // A bulk touches the same cells again and again: the sweep takes them once it leaves them in peace.
    await this.repository.markStale(tx, [...bulk.values()], now, { debounce: true });
    return [...single.values()].map(({ areaKey, month }) =>
      request(refreshTally, { areaKey, month }),
    );
  }
}
