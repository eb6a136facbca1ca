import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain';
import { Coalescer } from '#database';
import { Fault } from '#domain';
import type { AreaIndex } from '#geography';
import { newId } from '#protection';
import { AssembleRevision } from './assemble-revision.js';
import { incidentRecorded } from './events.js';
import { DeriveFacts, type DerivedFacts } from './derive-facts.js';
import { withoutNulls, type IncidentBody } from './incident-facts.js';
import { IncidentReader } from './incident.reader.js';
import type { ReceiptDto, RecordIncidentDto } from './incident.dto.js';
import { refuseForeignUnit } from './refuse-foreign-unit.js';
import { RevisionRepository, type RevisionRow } from './revision.repository.js';

/** Requests that share one statement at most, and statements under way at once: one, so that the rest gather. */
const BATCH_MAX = 100;
const BATCHES_MAX = 1;
/** How often an incident is located anew when the geography changes under it, or its reference is taken. */
const ATTEMPTS_MAX = 4;
const UNIQUE_VIOLATION = '23505';

export interface Recorded {
  readonly receipt: ReceiptDto;
  /** False when this very submission had been recorded before. */
  readonly isNew: boolean;
}

/**
 * Records one incident: validated, located, sealed and written with its audit row and event in one statement, and
 * acknowledged only when that has committed. Concurrent incidents share a statement.
 */
@Injectable()
export class RecordIncident {
  private readonly writes: Coalescer<RevisionRow, boolean>;

  constructor(
    private readonly derive: DeriveFacts,
    private readonly assemble: AssembleRevision,
    private readonly repository: RevisionRepository,
    private readonly reader: IncidentReader,
  ) {
    this.writes = new Coalescer<RevisionRow, boolean>({
      batchMax: BATCH_MAX,
      batchesMax: BATCHES_MAX,
      run: async (rows) => {
        const added = await this.repository.recordNew(rows);
        return rows.map((row) => added.has(row.incidentId));
      },
    });
  }

  /**
   * Throws `Fault`: FIELDS_INVALID, OUTSIDE_MUNICIPALITY, AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, UNIT_UNKNOWN,
   * CLIENT_ID_REUSED.
   */
  async run(actor: Actor, submission: RecordIncidentDto): Promise<Recorded> {
    const { clientId, ...told } = submission;
    const body = withoutNulls(told) as IncidentBody;
    await refuseForeignUnit(this.reader, actor, body.unitId);
    for (let attempt = 1; ; attempt += 1) {
      const geography = attempt === 1 ? 'current' : 'newest';
      const derived = await this.derive.run(body, { actor, source: 'staff' }, geography);
      const { areas } = derived;
      const row = this.rowOf(actor, clientId, body, derived);
      const written = await this.write(row);
      if (written !== undefined) return { receipt: receiptOf(written, areas), isNew: true };
      const repeated = await this.repeated(actor, clientId, body, areas);
      if (repeated !== undefined) return { receipt: repeated, isNew: false };
      await this.refuseUnknownUnit(row.facts.statedUnitId);
      if (attempt === ATTEMPTS_MAX) throw new Error('the geography changed at every attempt');
    }
  }

  private rowOf(
    actor: Actor,
    clientId: string,
    body: IncidentBody,
    { facts, areas, now }: DerivedFacts,
  ): RevisionRow {
    return this.assemble.run({
      incidentId: newId(),
      revision: 1,
      reference: this.assemble.newReference(now),
      senderId: actor.accountId,
      clientId,
      recordedBy: actor.accountId,
      recordedAt: now,
      facts,
      geographyRevision: areas.revision,
      sealed: { body, unitId: facts.statedUnitId },
      event: incidentRecorded.name,
    });
  }

  /**
   * Writes the row, under another reference when its own is taken: random references collide now and then.
   * @returns the row as written; undefined when it was not new.
   */
  private async write(row: RevisionRow): Promise<RevisionRow | undefined> {
    for (let attempt = 1, current = row; ; attempt += 1) {
      try {
        return (await this.writes.run(current)) ? current : undefined;
      } catch (error) {
        const { code, constraint } = error as { code?: string; constraint?: string };
        const taken = code === UNIQUE_VIOLATION && constraint === 'uq_incident_reference';
        if (!taken || attempt === ATTEMPTS_MAX) throw error;
        current = { ...row, reference: this.assemble.newReference(row.recordedAt) };
      }
    }
  }

  private async refuseUnknownUnit(unitId: string | null): Promise<void> {
    if (unitId === null || (await this.reader.unitExists(unitId))) return;
    throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'unitId', code: 'UNIT_UNKNOWN' }] });
  }

  private async repeated(
    actor: Actor,
    clientId: string,
    body: IncidentBody,
    areas: AreaIndex,
  ): Promise<ReceiptDto | undefined> {
    const stored = await this.reader.receipt(actor.accountId, clientId);
    if (stored === undefined) return undefined;
    if (stored.bodyMac !== null && !this.assemble.isSameBody(stored.bodyMac, body)) {
      throw new Fault('CLIENT_ID_REUSED');
    }
    return {
      id: stored.id,
      reference: stored.reference,
      areaCode: areas.chainOf(stored.areaKey).code,
      receivedAt: stored.receivedAt,
    };
  }
}

function receiptOf(row: RevisionRow, areas: AreaIndex): ReceiptDto {
  return {
    id: row.incidentId,
    reference: row.reference,
    areaCode: areas.chainOf(row.facts.areaKey).code,
    receivedAt: row.recordedAt,
  };
}
