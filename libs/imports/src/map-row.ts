import type { Profile } from './profile.js';
import { rowMapper, type MapContext, type ReadyRow as Mapped } from './profile/row-mapper.js';
import type { SourceRow } from './read-rows.js';
import type { RowError } from './row-error.js';

/** A row that may be recorded. */
export interface ReadyRow extends Mapped {
  readonly id: string;
}

export interface RowContext extends MapContext {
  readonly profile: Profile;
}

const mappers = new WeakMap<Profile, ReturnType<typeof rowMapper>>();

/** Reads one row through the profile and derives its facts, or says for every wrong column why not. */
export function mapRow(row: SourceRow, context: RowContext): ReadyRow | readonly RowError[] {
  const { profile } = context;
  const names = profile.columns.map(({ name }) => name);
  const mapper = mappers.get(profile) ?? rowMapper(profile, names);
  mappers.set(profile, mapper);
  const cells = names.map((name) => row.values[name] ?? '');
  const fault = { column: names[0]!, fault: { code: 'ROW_COLUMNS_WRONG' } } as const;
  const mapped = mapper.map({ line: row.line, cells, ...(!row.whole && { fault }) }, context);
  return 'facts' in mapped ? { ...mapped, id: mapped.sourceId } : mapped;
}
