import type { Queryable } from '#database';
import { BackupError } from './backup-error.js';
import { leftOutTables } from './left-out-tables.js';

/** A table as COPY needs it. */
export interface TableShape {
  readonly name: string;
  /** In the order of the table; generated ones come by themselves. */
  readonly columns: readonly string[];
  /** Other tables that its foreign keys point to. */
  readonly refersTo: readonly string[];
}

/** How far an identity column has counted; absent before its first value. */
export interface SequenceState {
  readonly name: string;
  readonly lastValue: string;
}

const TABLES = `
  SELECT c.relname AS name, c.relkind AS kind,
         (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
           WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
         ARRAY(SELECT DISTINCT f.relname::text FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid
                WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> k.conrelid) AS "refersTo"
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'm', 'f')
   ORDER BY c.relname`;

const SEQUENCES = `
  SELECT s.relname AS name, pg_sequence_last_value(s.oid)::text AS "lastValue", t.relname AS "ofTable"
    FROM pg_class s JOIN pg_namespace n ON n.oid = s.relnamespace
    LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.oid
          AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
    LEFT JOIN pg_class t ON t.oid = d.refobjid
   WHERE n.nspname = current_schema() AND s.relkind = 'S'
   ORDER BY s.relname`;

/**
 * The tables that a backup holds, each after those that it refers to.
 * Throws when one is of a kind that COPY cannot carry, or refers to a table that is left out.
 */
export async function readTables(on: Queryable): Promise<TableShape[]> {
  const rows = await on.query<TableShape & { kind: string }>(TABLES);
  const kept = rows.filter(({ name }) => leftOutTables[name] === undefined);
  for (const { name, kind, refersTo } of kept) {
    if (kind !== 'r') throw new BackupError(`"${name}" is no plain table; a backup cannot hold it`);
    const lost = refersTo.find((other) => leftOutTables[other] !== undefined);
    if (lost !== undefined)
      throw new BackupError(`"${name}" refers to "${lost}", which is left out`);
  }
  return inOrder(kept.map(({ name, columns, refersTo }) => ({ name, columns, refersTo })));
}

export async function readSequences(on: Queryable): Promise<SequenceState[]> {
  const rows = await on.query<SequenceState & { lastValue: string | null; ofTable: string | null }>(
    SEQUENCES,
  );
  return rows
    .filter(({ ofTable, lastValue }) => lastValue !== null && !leftOutTables[ofTable ?? ''])
    .map(({ name, lastValue }) => ({ name, lastValue }));
}

/** Each table after those that it refers to. A row may refer to its own table: COPY looks at the end. */
function inOrder(tables: readonly TableShape[]): TableShape[] {
  const ordered: TableShape[] = [];
  const placed = new Set<string>();
  while (ordered.length < tables.length) {
    const next = tables.filter(
      ({ name, refersTo }) => !placed.has(name) && refersTo.every((other) => placed.has(other)),
    );
    if (next.length === 0) throw new BackupError('tables refer to each other in a circle');
    ordered.push(...next);
    for (const { name } of next) placed.add(name);
  }
  return ordered;
}
