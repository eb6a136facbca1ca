import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import {
  incidentCorrected,
  incidentRecorded,
  incidentRelocated,
  incidentsChanged,
  incidentStatusChanged,
} from '#intake';
import { ReactsTo, type JobRequest, type Reaction, type StreamEvent } from '#jobs';
import { EnterInRegister } from './enter-in-register.js';
import { GuardedIncidentReader } from './guarded-incident.reader.js';

/** What every event of incidents says: one revision, or many. */
interface RevisionsPayload {
  readonly revisionId?: string;
  readonly revisionIds?: readonly string[];
}

/**
 * Registers each incident that is protected or strict, or becomes so, in the transaction in which the forwarder takes
 * its event: it is forgotten only when the entry stands, and there is one forwarder, so numbers come one by one.
 */
@Injectable()
@ReactsTo([
  incidentRecorded,
  incidentCorrected,
  incidentStatusChanged,
  incidentRelocated,
  incidentsChanged,
])
export class RegisterGuarded implements Reaction<RevisionsPayload> {
  constructor(
    private readonly reader: GuardedIncidentReader,
    private readonly enter: EnterInRegister,
  ) {}

  async react(
    tx: Transaction,
    events: readonly StreamEvent<RevisionsPayload>[],
  ): Promise<readonly JobRequest[]> {
    const revisionIds = events.flatMap(({ payload: { revisionId, revisionIds = [] } }) =>
      revisionId === undefined ? revisionIds : [revisionId],
    );
    await this.enter.run(tx, await this.reader.among(tx, revisionIds));
    return [];
  }
}
