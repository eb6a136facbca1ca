import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { AreaReader, type AreaIndex } from '#geography';
import {
  AssembleRevision,
  incidentRecorded,
  RevisionRepository,
  type IncidentBody,
  type IncidentFacts,
  type Provenance,
  type RevisionRow,
} from '#intake';
import { ImportRunReader } from './import-run.reader.js';

/** One incident on its way in, with the id under which its sender knows it. */
export interface BatchItem {
  readonly clientId: string;
  readonly body: IncidentBody;
  readonly facts: IncidentFacts;
  readonly provenance?: Provenance;
}

export interface BatchOrigin {
  readonly senderId: string;
  readonly actorId: string | null;
  readonly importRunId?: string;
}

/** The geography changed while the batch was on its way: locate its rows anew and try again. */
export class GeographyMovedError extends Error {}

const ATTEMPTS_MAX = 5;
const UNIQUE_VIOLATION = '23505';

/** Writes many incidents in one statement; what has been recorded before is left as it is. */
@Injectable()
export class RecordBatch {
  constructor(
    private readonly database: Database,
    private readonly assemble: AssembleRevision,
    private readonly revisions: RevisionRepository,
    private readonly reader: ImportRunReader,
    private readonly areaReader: AreaReader,
    private readonly clock: Clock,
  ) {}

  /**
   * @param alongside written in the same transaction, told how many of the items were new.
   * @returns how many of the items were new. Throws GeographyMovedError; then nothing was written.
   */
  async run(
    items: readonly BatchItem[],
    origin: BatchOrigin,
    areas: AreaIndex,
    alongside: (tx: Transaction, added: number) => Promise<void> = () => Promise.resolve(),
  ): Promise<number> {
    const clientIds = items.map(({ clientId }) => clientId);
    const known = await this.reader.knownClientIds(origin.senderId, clientIds);
    const fresh = items.filter(({ clientId }) => !known.has(clientId));
    const now = this.clock.now();
    let rows = fresh.map((item) => this.rowOf(item, origin, areas, now));
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.write(rows, areas, alongside);
      } catch (error) {
        if (!isReferenceTaken(error) || attempt === ATTEMPTS_MAX) throw error;
        rows = rows.map((row) => ({ ...row, reference: this.assemble.newReference(now) }));
      }
    }
  }

  private write(
    rows: readonly RevisionRow[],
    areas: AreaIndex,
    alongside: (tx: Transaction, added: number) => Promise<void>,
  ): Promise<number> {
    return this.database.transaction(async (tx) => {
      const added = rows.length === 0 ? 0 : (await this.revisions.recordNew(rows, tx)).size;
      // Rows that were left out are repeated, unless nothing could be written at all.
      if (added < rows.length && (await this.areaReader.revision(tx)) !== areas.revision) {
        throw new GeographyMovedError('the geography has changed');
      }
      await alongside(tx, added);
      return added;
    });
  }

  private rowOf(item: BatchItem, origin: BatchOrigin, areas: AreaIndex, now: Date): RevisionRow {
    const { clientId, body, facts, provenance } = item;
    return this.assemble.run({
      incidentId: uuidv7(),
      revision: 1,
      reference: this.assemble.newReference(now),
      senderId: origin.senderId,
      clientId,
      recordedBy: origin.actorId,
      recordedAt: now,
      ...(origin.importRunId !== undefined && { importRunId: origin.importRunId }),
      facts,
      geographyRevision: areas.revision,
      sealed: { body, ...(provenance !== undefined && { provenance }) },
      event: incidentRecorded.name,
    });
  }
}

/** Random references collide now and then. */
function isReferenceTaken(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === UNIQUE_VIOLATION && constraint === 'uq_incident_reference';
}
