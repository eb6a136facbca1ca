import { Fault } from '#domain';
import type { AreaIndex } from '#geography';
import { factsOf, type IncidentBody, type IncidentFacts } from '#intake';
import { TEXT_CHARACTERS_MAX } from './import-limits.js';
import type { MappedRow, Profile } from './profile.js';
import type { SourceRow } from './source-file.js';
import { rowError, UNSTORABLE, type RowError } from './row-error.js';

/** A row that may be recorded. */
export interface ReadyRow extends MappedRow {
  readonly facts: IncidentFacts;
}

export interface RowContext {
  readonly profile: Profile;
  readonly areas: AreaIndex;
  readonly now: Date;
  readonly timeZone: string;
}

/** Reads one row through the profile and derives its facts, or says for every wrong column why not. */
export function mapRow(row: SourceRow, context: RowContext): ReadyRow | readonly RowError[] {
  const { profile } = context;
  const errors: RowError[] = [];
  const complain = (column: string, fault: Parameters<typeof rowError>[3]) => {
    // One complaint a column: the first is the cause, the rest follow from it.
    if (errors.some((error) => error.column === column)) return;
    errors.push(rowError(row.line, column, row.values[column] ?? '', fault));
  };
  const idColumn = profile.columns[0]?.name ?? '';
  if (row.fault !== undefined) {
    complain(row.fault.column ?? idColumn, row.fault.fault);
    return errors;
  }
  for (const [column, value] of Object.entries(row.values)) {
    if (UNSTORABLE.test(value)) complain(column, { code: 'CHARACTER_REFUSED' });
  }
  const mapped = profile.readRow(row.values, context, complain);
  const columnOf = (path: string) => profile.columnOf[path] ?? idColumn;
  if (mapped !== undefined && (mapped.body.text ?? '').length > TEXT_CHARACTERS_MAX) {
    complain(columnOf('text'), { code: 'TEXT_TOO_LONG', values: { max: TEXT_CHARACTERS_MAX } });
  }
  if (mapped === undefined || errors.length > 0) return errors;
  try {
    return { ...mapped, facts: derive(mapped.body, context) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const fields = error.fields ?? [{ path: 'location', code: error.code, values: error.values }];
    for (const { path, ...fault } of fields) complain(columnOf(path), fault);
    return errors;
  }
}

const NO_PLACES = new Map<string, never>();

function derive(body: IncidentBody, { profile, areas, now, timeZone }: RowContext): IncidentFacts {
  const { source, tier } = profile;
  return factsOf(body, { actor: null, areas, places: NO_PLACES, now, timeZone, source, tier });
}
