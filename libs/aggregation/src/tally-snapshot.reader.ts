import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import type { PackedCell, TallyEntry } from '#domain';
import { RememberedCells, type PackKind } from './remembered-cells.js';
import { asEntry, COUNTED, STANDING, type CountRow } from './standing-revisions.js';

/** What an answer is folded from: all of one snapshot of the database. */
export interface TallySnapshot {
  readonly position: number;
  readonly cells: readonly PackedCell[];
  /** Counts of the cells whose pack is behind, from the revisions themselves. */
  readonly fresh: readonly TallyEntry[];
}

export interface SnapshotOrder {
  /** From inclusive, to exclusive, first days. */
  readonly months: { readonly from: string; readonly to: string };
  /** null for everywhere. */
  readonly areaKeys: readonly number[] | null;
  /** The pack that a month is counted from. */
  readonly kindOf: (month: string) => PackKind;
}

type StateRow = CountRow & { readonly position: number | null; readonly heads: string | null };

interface PackRow {
  readonly area_key: number;
  readonly local_month: string;
  readonly version: string;
  readonly packed: Buffer;
}

/**
 * What a cell is known again by: how far it had counted and, since a database that is restored comes to the same
 * positions with other incidents, the transaction that wrote it.
 */
const VERSION = `c.position || '.' || c.xmin`;

/** Which cells are up to date, and the version of each; the rest is counted here. One statement, so one snapshot. */
const STATE = `
  SELECT position, NULL AS heads, NULL::int AS area_key, NULL::date AS local_month, NULL AS category,
         NULL AS kind, NULL::smallint AS severity, NULL AS tier, NULL AS source, NULL::uuid AS organisation_id,
         NULL AS affected_gender, NULL::bigint AS count
    FROM stream_position WHERE name = 'revision'
  UNION ALL
  SELECT NULL, string_agg(c.local_month || ' ' || ${VERSION}, ','), c.area_key, NULL, NULL, NULL, NULL, NULL, NULL,
         NULL, NULL, NULL
    FROM tally_cell c
   WHERE c.local_month >= $1 AND c.local_month < $2 AND ($3::int[] IS NULL OR c.area_key = ANY ($3))
     AND NOT EXISTS (
       SELECT 1 FROM tally_stale s WHERE s.area_key = c.area_key AND s.local_month = c.local_month)
   GROUP BY c.area_key
  UNION ALL
  SELECT NULL, NULL, f.* FROM (
    SELECT ${COUNTED}, count(*)
      FROM tally_stale s CROSS JOIN ${STANDING}
       AND r.area_key = s.area_key AND r.local_month = s.local_month
       AND s.local_month >= $1 AND s.local_month < $2 AND ($3::int[] IS NULL OR s.area_key = ANY ($3))
     GROUP BY ${COUNTED}
  ) f`;

const PACKS = `
  SELECT area_key, local_month, ${VERSION} AS version, CASE WHEN outlined THEN coalesce(c.packed_outline, c.packed) ELSE c.packed END AS packed
    FROM unnest($1::int[], $2::date[], $3::bool[]) AS wanted (area_key, local_month, outlined)
    JOIN tally_cell c USING (area_key, local_month)`;

/** A cell that is up to date. */
interface Head {
  readonly areaKey: number;
  readonly month: string;
  readonly version: string;
}

interface State {
  readonly position: number;
  readonly heads: readonly Head[];
  readonly fresh: readonly TallyEntry[];
}

/** What a state is folded from: packs at hand, and cells whose pack is to be read. */
interface Sorted {
  readonly cells: PackedCell[];
  readonly changed: readonly Head[];
}

/**
 * Reads what tallies are folded from. Packs that this process knows are not read again: one statement tells which
 * version of each cell there is, and only what has changed since is read, in the same snapshot.
 */
@Injectable()
export class TallySnapshotReader {
  constructor(
    private readonly database: Database,
    private readonly remembered: RememberedCells,
  ) {}

  async run(order: SnapshotOrder): Promise<TallySnapshot> {
    const state = await readState(this.database, order);
    const { cells, changed } = this.sorted(state, order);
    if (changed.length === 0) return { ...state, cells };
    return this.database.transaction((tx) => this.readChanged(tx, order), {
      isolation: 'repeatable read',
    });
  }

  private async readChanged(tx: Queryable, order: SnapshotOrder): Promise<TallySnapshot> {
    const { kindOf } = order;
    const state = await readState(tx, order);
    const { cells, changed } = this.sorted(state, order);
    const rows = await tx.prepared<PackRow>('tally.packs', PACKS, [
      changed.map(({ areaKey }) => areaKey),
      changed.map(({ month }) => month),
      changed.map(({ month }) => kindOf(month) === 'outline'),
    ]);
    for (const { area_key: areaKey, local_month: month, packed, version } of rows) {
      const cell = { areaKey, month, packed };
      cells.push(cell);
      this.remembered.keep(kindOf(month), cell, version);
    }
    return { ...state, cells };
  }

  /**
   * The packs that are known, and the heads of the rest. Looked up at one moment: whoever asks beside this one may
   * bring what is missing here, and it would count twice if it were looked up again after a wait.
   */
  private sorted({ heads }: State, { kindOf }: SnapshotOrder): Sorted {
    const cells: PackedCell[] = [];
    const changed: Head[] = [];
    for (const head of heads) {
      const known = this.remembered.get(kindOf(head.month), head.areaKey, head.month, head.version);
      if (known === undefined) changed.push(head);
      else cells.push(known);
    }
    return { cells, changed };
  }
}

async function readState(on: Queryable, { months, areaKeys }: SnapshotOrder): Promise<State> {
  const rows = await on.prepared<StateRow>('tally.state', STATE, [
    months.from,
    months.to,
    areaKeys && [...areaKeys],
  ]);
  let position = 0;
  const heads: Head[] = [];
  const fresh: TallyEntry[] = [];
  for (const row of rows) {
    if (row.position !== null) position = row.position;
    else if (row.heads === null) fresh.push(asEntry(row));
    else for (const head of row.heads.split(',')) heads.push(headOf(row.area_key, head));
  }
  return { position, heads, fresh };
}

/** From `2026-11-01 4711.815`. */
function headOf(areaKey: number, text: string): Head {
  const space = text.indexOf(' ');
  return { areaKey, month: text.slice(0, space), version: text.slice(space + 1) };
}
