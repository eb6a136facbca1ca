import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import type { Transaction } from '#database';
import {
  incidentCorrected,
  incidentRecorded,
  incidentRelocated,
  incidentStatusChanged,
  type IncidentPayload,
} from '#intake';
import { ReactsTo, request, type JobRequest, type Reaction, type StreamEvent } from '#jobs';
import { refreshTally, type Cell } from './jobs.js';
import { TallyRepository } from './tally.repository.js';

/** With more cells than this at once, the sweep does it better: it folds many with one statement. */
const WOKEN_AT_ONCE_MAX = 100;

/** Reduces incident events to the distinct cells that they touch, marks these, and wakes one refresh for each. */
@Injectable()
@ReactsTo([incidentRecorded, incidentCorrected, incidentStatusChanged, incidentRelocated])
export class MarkStaleTallies implements Reaction<IncidentPayload> {
  constructor(
    private readonly repository: TallyRepository,
    private readonly clock: Clock,
  ) {}

  async react(
    tx: Transaction,
    events: readonly StreamEvent<IncidentPayload>[],
  ): Promise<readonly JobRequest[]> {
    const touched = new Map<string, Cell & { position: number }>();
    for (const { payload, position } of events) {
      for (const [areaKey, month] of payload.cells) {
        touched.set(`${areaKey} ${month}`, { areaKey, month, position: position ?? 0 });
      }
    }
    const cells = [...touched.values()];
    const debounce = events.every(({ name }) => name === incidentRelocated.name);
    await this.repository.markStale(tx, cells, this.clock.now(), { debounce });
    if (debounce || cells.length > WOKEN_AT_ONCE_MAX) return [];
    return cells.map(({ areaKey, month }) => request(refreshTally, { areaKey, month }));
  }
}
