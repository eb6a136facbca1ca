/**
 * What a schema holds, one line for each table, column, constraint, index, sequence, trigger and function, as
 * PostgreSQL itself writes it. $1 is the schema, which must be first in the search path, so that no line names it.
 */
const DESCRIBE = `
  WITH relation AS (
    SELECT c.oid, c.relname AS name, c.relkind AS kind, c.reloptions AS options
      FROM pg_class c WHERE c.relnamespace = $1::regnamespace
  )
  SELECT concat_ws(' ', 'table', name, options::text) AS line FROM relation WHERE kind NOT IN ('i', 'S')
  UNION ALL
  SELECT concat_ws(' ', 'column', r.name || '.' || a.attname, format_type(a.atttypid, a.atttypmod),
           CASE WHEN a.attnotnull THEN 'not null' END,
           'default ' || pg_get_expr(d.adbin, d.adrelid),
           'identity ' || nullif(a.attidentity::text, ''), 'generated ' || nullif(a.attgenerated::text, ''))
    FROM relation r
    JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = a.attnum
   WHERE r.kind NOT IN ('i', 'S')
  UNION ALL
  SELECT concat_ws(' ', 'constraint', r.name, c.conname, pg_get_constraintdef(c.oid, true))
    FROM relation r JOIN pg_constraint c ON c.conrelid = r.oid AND c.contype IN ('c', 'f', 'p', 'u', 'x')
  UNION ALL
  SELECT concat_ws(' ', 'index', pg_get_indexdef(i.indexrelid, 0, true))
    FROM relation r JOIN pg_index i ON i.indrelid = r.oid
   WHERE NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.conrelid = r.oid)
  UNION ALL
  SELECT concat_ws(' ', 'sequence', r.name, format_type(s.seqtypid, NULL))
    FROM relation r JOIN pg_sequence s ON s.seqrelid = r.oid
  UNION ALL
  SELECT concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid, true))
    FROM relation r JOIN pg_trigger t ON t.tgrelid = r.oid AND NOT t.tgisinternal
  UNION ALL
  SELECT concat_ws(' ', 'function', p.proname, md5(p.prosrc))
    FROM pg_proc p WHERE p.pronamespace = $1::regnamespace
  ORDER BY line`;

/** Whatever can send SQL with the schema in its search path. */
interface Asking {
  query(sql: string, values: string[]): Promise<unknown>;
}

/** The lines of `schema`, sorted; those of the table in which TypeORM keeps its list of migrations are left out. */
export async function describeSchema(asking: Asking, schema: string): Promise<string[]> {
  const rows = (await asking.query(DESCRIBE, [schema])) as { line: string }[];
  return rows.map(({ line }) => line).filter((line) => !/^\w+ migration(\b|_id_seq)/.test(line));
}

/** Lines that are in `these` and not in `those`. */
export function linesOnlyIn(these: readonly string[], those: readonly string[]): string[] {
  const known = new Set(those);
  return these.filter((line) => !known.has(line));
}
