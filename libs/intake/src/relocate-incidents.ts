import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Fault, parseCivilDate } from '#domain';
import { Areas, DEFAULT_VALID_FROM, type AreaIndex } from '#geography';
import { AssembleRevision } from './assemble-revision.js';
import { incidentRelocated } from './events.js';
import { locate } from './incident-facts.js';
import { IncidentReader, type StoredIncident } from './incident.reader.js';
import { ReadLocations, type ToldLocation } from './read-locations.js';
import {
  areaKeysOf,
  differingKey,
  RelocationCount,
  type AreaMove,
  type UnplacedIncidents,
} from './relocation-count.js';
import { RevisionRepository, type RevisionRow } from './revision.repository.js';

/** Incidents that are read, opened and written together. */
const BATCH_MAX = 200;
/** How often a batch is located anew when the geography changes under it. */
const ATTEMPTS_MAX = 3;
const BEFORE_ALL_IDS = '00000000-0000-0000-0000-000000000000';

export interface RelocateOptions {
  /** Count what would move, and write nothing but the audit rows of what was read. */
  readonly dryRun: boolean;
  /** Civil date from which incidents are looked at. Absent: the first date from which any boundary holds. */
  readonly since?: string;
  /** Only incidents that now stand in this area, in any of its versions. */
  readonly area?: string;
  readonly onProgress?: (examined: number, moved: number) => void;
}

export interface RelocatedIncidents {
  /** Null when no boundary has ever changed, so that nothing can move. */
  readonly since: string | null;
  readonly examined: number;
  /** Incidents that got, or would get, a revision. */
  readonly moved: number;
  readonly moves: readonly AreaMove[];
  readonly outside: readonly UnplacedIncidents[];
  /** Their content has been erased, so nobody knows where they were. They stay. */
  readonly erased: number;
  /** Somebody changed them meanwhile: another run takes them. */
  readonly contested: number;
}

/** A batch located in one geography. */
interface Plan {
  readonly index: AreaIndex;
  readonly rows: readonly RevisionRow[];
  /** For each row, the finest key that changes. */
  readonly keys: readonly (readonly [from: number | null, to: number | null])[];
  readonly outside: readonly (readonly [incident: StoredIncident, reason: string])[];
}

/**
 * Finds the areas of incidents anew after boundaries have changed, the only way to do so. Who lies elsewhere now gets
 * a revision with new area keys; what was told stays with the earlier one. Doing it twice changes nothing more, so a
 * run that was stopped is run again.
 */
@Injectable()
export class RelocateIncidents {
  constructor(
    private readonly areas: Areas,
    private readonly reader: IncidentReader,
    private readonly locations: ReadLocations,
    private readonly assemble: AssembleRevision,
    private readonly repository: RevisionRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS; FIELDS_INVALID when `since` is no date. */
  async run(options: RelocateOptions): Promise<RelocatedIncidents> {
    const index = await this.areas.reload();
    const since = sinceOf(options, index);
    const count = new RelocationCount();
    const sums = { examined: 0, moved: 0, erased: 0, contested: 0 };
    const { area } = options;
    const keys =
      area === undefined ? null : [...index.descendantKeys([index.resolve(area).areaKey])];
    for (let after = BEFORE_ALL_IDS; since !== null;) {
      const fromMonth = `${since.slice(0, 'YYYY-MM'.length)}-01`;
      const page = await this.reader.page(after, fromMonth, keys, BATCH_MAX);
      if (page.length === 0) break;
      after = page.at(-1)!.id;
      const told = await this.locations.run(page, options.dryRun ? 'relocate-dry-run' : 'relocate');
      sums.erased += page.length - told.length;
      const concerned = told.filter(({ localDate }) => localDate >= since);
      sums.examined += concerned.length;
      const done = await this.take(concerned, options.dryRun, count);
      sums.moved += done.moved;
      sums.contested += done.contested;
      options.onProgress?.(sums.examined, sums.moved);
    }
    return { since, ...sums, moves: count.moves, outside: count.outside };
  }

  private async take(
    told: readonly ToldLocation[],
    dryRun: boolean,
    count: RelocationCount,
  ): Promise<{ moved: number; contested: number }> {
    let waiting = told;
    let moved = 0;
    for (let attempt = 1; ; attempt += 1) {
      const plan = await this.plan(waiting);
      if (attempt === 1) {
        for (const [{ facts, reference }, reason] of plan.outside) {
          count.addUnplaced(plan.index, facts.areaKey, reason, reference);
        }
      }
      const written = dryRun
        ? new Set(plan.rows.map(({ incidentId }) => incidentId))
        : await this.repository.recordChanges(plan.rows);
      plan.rows.forEach(({ incidentId }, at) => {
        if (written.has(incidentId)) count.addMove(plan.index, ...plan.keys[at]!);
      });
      moved += written.size;
      const left = new Set(plan.rows.map(({ incidentId }) => incidentId));
      for (const id of written) left.delete(id);
      waiting = waiting.filter(({ incident }) => left.has(incident.id));
      if (waiting.length === 0 || attempt === ATTEMPTS_MAX) {
        return { moved, contested: waiting.length };
      }
    }
  }

  private async plan(told: readonly ToldLocation[]): Promise<Plan> {
    const index = await this.areas.reload();
    const placeIds = told.flatMap(({ location }) => location.placeId ?? []);
    const places = await this.reader.places(placeIds);
    const rows: RevisionRow[] = [];
    const keys: (readonly [number | null, number | null])[] = [];
    const outside: (readonly [StoredIncident, string])[] = [];
    for (const { incident, location, localDate } of told) {
      try {
        const found = areaKeysOf(locate(location, localDate, { areas: index, places }));
        const key = differingKey(incident.facts, found);
        if (key === undefined) continue;
        keys.push([incident.facts[key], found[key]]);
        rows.push(this.rowOf(incident, { ...incident.facts, ...found }, index.revision));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        outside.push([incident, error.fields?.[0]?.code ?? error.code]);
      }
    }
    return { index, rows, keys, outside };
  }

  private rowOf(
    incident: StoredIncident,
    facts: StoredIncident['facts'],
    geographyRevision: number,
  ): RevisionRow {
    return this.assemble.run({
      incidentId: incident.id,
      revision: incident.revision + 1,
      reference: incident.reference,
      senderId: incident.senderId,
      clientId: incident.clientId,
      recordedBy: null,
      recordedAt: this.clock.now(),
      facts,
      geographyRevision,
      sealed: null,
      event: incidentRelocated.name,
      formerCell: [incident.facts.areaKey, incident.facts.localMonth],
    });
  }
}

/** The date asked for, else the first from which a boundary holds that has not always held. */
function sinceOf({ since }: RelocateOptions, index: AreaIndex): string | null {
  if (since === undefined) {
    const dates = index.areas.map(({ validFrom }) => validFrom);
    return dates.filter((date) => date > DEFAULT_VALID_FROM).sort()[0] ?? null;
  }
  if (parseCivilDate(since) !== undefined) return since;
  throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'since', code: 'NOT_A_DATE' }] });
}
