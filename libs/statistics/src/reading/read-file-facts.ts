import { rowError, type RowError } from '#documents';
import { foldName } from '#domain';
import type { AreaIndex } from '#geography';
import type { StatisticProfile } from '../profiles/statistic-profile.js';
import { planPopulations, type PlacedFact, type PlannedPopulation } from '../plan-populations.js';
import { PlaceAreas } from './place-areas.js';
import { readFacts, type SaidBeside } from './read-facts.js';
import { readStatisticTable } from './read-table.js';

/** What a file holds, read, placed and checked. */
export interface FileFacts {
  readonly read: number;
  /** Rows with an error. */
  readonly refused: number;
  readonly facts: readonly PlacedFact[];
  /** Of a file of inhabitants. */
  readonly populations: readonly PlannedPopulation[];
  readonly errors: readonly RowError[];
  readonly remarks: readonly RowError[];
}

/** Reads a file by a profile. Fault: IMPORT_FILE_REFUSED when it cannot be read as a whole. */
export async function readFileFacts(
  bytes: Buffer,
  profile: StatisticProfile,
  index: AreaIndex,
  said: SaidBeside & { readonly sheet?: string },
): Promise<FileFacts> {
  const table = await readStatisticTable(bytes, profile, said);
  const drafts = await readFacts(table, profile, said);
  const areas = new PlaceAreas(index, profile.levels);
  const remarks: RowError[] = [];
  const repeated: RowError[] = [];
  const lines = new Map<string, number>();
  const facts = drafts.facts.map((fact): PlacedFact => {
    const { line, areaColumn, areaName, areaCode, period } = fact;
    const area = areas.run(areaName, areaCode, period);
    const shown = areaName === '' ? areaCode : areaName;
    if (area.remark !== undefined) remarks.push(rowError(line, areaColumn, shown, area.remark));
    const key = JSON.stringify([
      ...[foldName(fact.series), area.scheme, area.level, area.code],
      ...[period, fact.gender, fact.band],
    ]);
    const before = lines.get(key);
    if (before === undefined) lines.set(key, line);
    else {
      const fault = { code: 'ROW_REPEATED', values: { line: before } } as const;
      repeated.push(rowError(line, fact.column, String(fact.value ?? ''), fault));
    }
    return { fact, area };
  });
  const isPopulation = profile.view === null;
  const planned = isPopulation ? planPopulations(facts) : { populations: [], errors: [] };
  const errors = [...drafts.errors, ...repeated, ...planned.errors];
  return {
    ...{ read: drafts.read, facts, errors, remarks, populations: planned.populations },
    refused:
      drafts.refused + new Set([...repeated, ...planned.errors].map(({ line }) => line)).size,
  };
}
