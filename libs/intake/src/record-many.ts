import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import { Clock } from '#config';
import { AreaReader, type AreaIndex } from '#geography';
import { AssembleRevision } from './assemble-revision.js';
import { incidentCorrected, incidentRecorded } from './events.js';
import type { IncidentFacts } from './incident-facts.js';
import type { ManyItem } from './many-item.js';
import {
  RevisionCopyRepository,
  type BulkHeader,
  type BulkRow,
  type KnownIncident,
} from './revision-copy.repository.js';
import { RevisionRepository, type RevisionRow } from './revision.repository.js';

export interface ManyOrigin {
  readonly senderId: string;
  readonly actorId: string | null;
  /** The import that tells it; absent: what is known already is left as it is. */
  readonly importRunId?: string;
  /** Imports of the sender that were taken back: what they told may be told again. */
  readonly takenBack?: readonly string[];
  /** Written after this has settled well; everything is made ready before. Fails as this fails. */
  readonly after?: Promise<unknown>;
}

/** How many of the items went where. */
export interface ManyCounts {
  readonly recorded: number;
  /** Known ones that now say something else: a further revision of each. */
  readonly changed: number;
  /** Known ones that say the same, or that a person or a retention rule has taken away. */
  readonly repeated: number;
}

/** The geography changed while the items were on their way: locate them anew and try again. */
export class GeographyMovedError extends Error {}

const ATTEMPTS_MAX = 5;
/** Items made ready in one turn: meanwhile the batch before is written, whose answers must not wait. */
const ITEMS_PER_TURN = 64;
const UNIQUE_VIOLATION = '23505';

/** One try: what is known of the items, and what is to be written. */
interface Plan {
  readonly header: BulkHeader;
  readonly added: readonly BulkRow[];
  readonly revised: readonly RevisionRow[];
  /** What is known of the repeated ones, as it was read. */
  readonly unchanged: readonly KnownIncident[];
  /** Items whose id stands on an earlier item of the same call: they come after it. */
  readonly later: readonly ManyItem[];
}

/** Records many incidents of one sender in one transaction, by COPY; what it has told before becomes a revision. */
@Injectable()
export class RecordMany {
  constructor(
    private readonly database: Database,
    private readonly assemble: AssembleRevision,
    private readonly copies: RevisionCopyRepository,
    private readonly revisions: RevisionRepository,
    private readonly areaReader: AreaReader,
    private readonly clock: Clock,
  ) {}

  /**
   * @param alongside written in the same transaction, told what the items came to.
   * Throws GeographyMovedError; then nothing was written.
   */
  async run(
    items: readonly ManyItem[],
    origin: ManyOrigin,
    areas: AreaIndex,
    alongside: (tx: Transaction, counts: ManyCounts) => Promise<void> = () => Promise.resolve(),
  ): Promise<ManyCounts> {
    for (let attempt = 1; ; attempt += 1) {
      // Sealing takes longest, so it is done before the transaction opens.
      const plan = await this.plan(items, origin, areas, this.database);
      await origin.after;
      try {
        return await this.database.transaction(async (tx) => {
          const counts = await this.writeAll(tx, plan, origin, areas);
          await alongside(tx, counts);
          return counts;
        });
      } catch (error) {
        if (!isOvertaken(error) || attempt === ATTEMPTS_MAX) throw error;
      }
    }
  }

  /** What `run` would come to for an import, without writing or sealing anything. */
  async foresee(
    items: readonly ManyItem[],
    { senderId, takenBack }: Pick<ManyOrigin, 'senderId' | 'takenBack'>,
  ): Promise<ManyCounts> {
    const first = new Map(items.map((item) => [item.clientId, item]));
    const known = await this.copies.known(this.database, senderId, [...first.keys()], takenBack);
    let changed = 0;
    for (const before of known.values()) {
      const item = first.get(before.clientId);
      if (item !== undefined && this.saysMore(before, item)) changed += 1;
    }
    const recorded = first.size - known.size;
    return { recorded, changed, repeated: items.length - recorded - changed };
  }

  private async writeAll(
    tx: Transaction,
    first: Plan,
    origin: ManyOrigin,
    areas: AreaIndex,
  ): Promise<ManyCounts> {
    if ((await this.areaReader.revision(tx)) !== areas.revision) {
      throw new GeographyMovedError('the geography has changed');
    }
    let counts: ManyCounts = { recorded: 0, changed: 0, repeated: 0 };
    for (let plan = first; ; plan = await this.plan(plan.later, origin, areas, tx)) {
      await this.write(tx, plan);
      counts = sumOf(counts, countsOf(plan));
      if (plan.later.length === 0) return counts;
    }
  }

  private async plan(
    items: readonly ManyItem[],
    origin: ManyOrigin,
    areas: AreaIndex,
    on: Queryable,
  ): Promise<Plan> {
    const { senderId, actorId, importRunId = null } = origin;
    const first = new Map<string, ManyItem>();
    const later: ManyItem[] = [];
    for (const item of items) {
      if (first.has(item.clientId)) later.push(item);
      else first.set(item.clientId, item);
    }
    const known = await this.copies.known(on, senderId, [...first.keys()], origin.takenBack);
    const now = this.clock.now();
    const header = { senderId, recordedBy: actorId, recordedAt: now, importRunId };
    const added: BulkRow[] = [];
    const revised: RevisionRow[] = [];
    const unchanged: KnownIncident[] = [];
    let done = 0;
    for (const item of first.values()) {
      if (++done % ITEMS_PER_TURN === 0) await nextTurn();
      const before = known.get(item.clientId);
      if (before === undefined) added.push(this.assemble.bulkRow(item, now));
      else if (importRunId !== null && this.saysMore(before, item)) {
        revised.push(this.revisionOf(before, item, header, areas));
      } else unchanged.push(before);
    }
    // Everybody writes in the same order, so that two who bring the same events cannot lock each other out.
    added.sort((one, other) => (one.clientId < other.clientId ? -1 : 1));
    return {
      header,
      added: await this.withFreeReferences(on, added, now),
      revised,
      unchanged,
      later,
    };
  }

  /** Whether the item says something that is not on record: it differs, or the import that told it was withdrawn. */
  private saysMore(before: KnownIncident, { body }: ManyItem): boolean {
    if (!before.hasContent) return false;
    if (before.isWithdrawn) return before.lastByImport;
    return before.bodyMac === null || !this.assemble.isSameBody(before.bodyMac, body);
  }

  private revisionOf(
    before: KnownIncident,
    { clientId, body, facts, provenance }: ManyItem,
    { senderId, recordedBy, recordedAt, importRunId }: BulkHeader,
    areas: AreaIndex,
  ): RevisionRow {
    return this.assemble.run({
      ...{ senderId, clientId, recordedBy, recordedAt, facts, geographyRevision: areas.revision },
      ...(importRunId !== null && { importRunId }),
      incidentId: before.incidentId,
      revision: before.revision + 1,
      reference: before.reference,
      sealed: { body, unitId: facts.statedUnitId, ...(provenance && { provenance }) },
      event: incidentCorrected.name,
      formerCell: [before.areaKey, before.localMonth],
    });
  }

  /** Random references collide now and then: with millions of incidents, in nearly every batch. */
  private async withFreeReferences(
    on: Queryable,
    rows: readonly BulkRow[],
    now: Date,
  ): Promise<BulkRow[]> {
    const own = new Set<string>();
    let free = [...rows];
    for (;;) {
      const taken = await this.copies.takenReferences(
        on,
        free.map(({ reference }) => reference),
      );
      own.clear();
      let collided = false;
      free = free.map((row) => {
        if (!taken.has(row.reference) && !own.has(row.reference)) {
          own.add(row.reference);
          return row;
        }
        collided = true;
        return { ...row, reference: this.assemble.newReference(now) };
      });
      if (!collided) return free;
    }
  }

  private async write(tx: Transaction, { header, added, revised, unchanged }: Plan): Promise<void> {
    // A batch before, or somebody else, may have told more of them since: then they repeat nothing.
    if (await this.copies.haveMoved(tx, unchanged)) throw new OvertakenError('told anew');
    if (added.length > 0) {
      const organisationOf = await this.answering(tx, added);
      await this.copies.copyNew(tx, header, added, organisationOf);
      const ids = added.map(({ incidentId }) => incidentId);
      await this.copies.appendEvent(
        tx,
        this.assemble.bulkAudit(incidentRecorded.name, ids, header),
        added,
      );
    }
    if (revised.length > 0) {
      const written = await this.revisions.recordChanges(revised, tx);
      if (written.size < revised.length) throw new OvertakenError('changed by somebody else');
    }
  }

  private async answering(
    tx: Transaction,
    rows: readonly BulkRow[],
  ): Promise<(facts: IncidentFacts) => string | null> {
    const keys = new Set<number>();
    const units = new Set<string>();
    for (const { facts } of rows) {
      for (const key of areaKeysOf(facts)) keys.add(key);
      if (facts.statedUnitId !== null) units.add(facts.statedUnitId);
    }
    const ofUnit = await this.copies.organisationsOfUnits(tx, [...units]);
    const ofArea = await this.copies.answeringOrganisations(tx, [...keys]);
    return (facts) => {
      const own = ofUnit.get(facts.statedUnitId ?? '') ?? facts.ownOrganisationId;
      if (own !== null) return own;
      const key = areaKeysOf(facts).find((each) => ofArea.has(each));
      return key === undefined ? null : (ofArea.get(key) ?? null);
    };
  }
}

/** A known incident got another revision meanwhile: look again and try again. */
class OvertakenError extends Error {}

function isOvertaken(error: unknown): boolean {
  return error instanceof OvertakenError || (error as { code?: string }).code === UNIQUE_VIOLATION;
}

/** The keys of the areas that the incident lies in, the finest first. */
function areaKeysOf(facts: IncidentFacts): number[] {
  const { subAreaKey, districtKey, municipalityKey, countyKey } = facts;
  return [subAreaKey, districtKey, municipalityKey, countyKey].filter((key) => key !== null);
}

function countsOf({ added, revised, unchanged }: Plan): ManyCounts {
  return { recorded: added.length, changed: revised.length, repeated: unchanged.length };
}

function sumOf(first: ManyCounts, second: ManyCounts): ManyCounts {
  return {
    recorded: first.recorded + second.recorded,
    changed: first.changed + second.changed,
    repeated: first.repeated + second.repeated,
  };
}
