import { Fault, localParts } from '#domain';
import type { AreaIndex } from '#geography';
import {
  CLOCK_AHEAD_MAX_MS,
  factsOf,
  type IncidentBody,
  type IncidentFacts,
  type Provenance,
} from '#intake';
import { fileFault } from '../file-fault.js';
import { TEXT_CHARACTERS_MAX } from '../import-limits.js';
import type { SourceRow } from '../reading/open-table.js';
import type { RowError } from '#documents';
import { CategoryField } from './category-field.js';
import { codedSteps, type BodyStep } from './coded-fields.js';
import { Columns } from './columns.js';
import { Complaints } from './complaints.js';
import { IdField } from './id-field.js';
import type { ImportProfile } from './import-profile.model.js';
import { locationWays, type Location, type Way } from './location-field.js';
import type { ResolvedTime } from './resolve-time.js';
import { timeField, type TimeField } from './time-field.js';
import { urlField, type UrlField } from './url-field.js';
import { NOWHERE, ValueReaders, type ValueReader } from './value-reader.js';

export interface MapContext {
  readonly areas: AreaIndex;
  readonly now: Date;
  /** IANA name of the instance's zone: local dates, and times that tell no zone where the profile names none. */
  readonly timeZone: string;
}

/** A row that may be recorded. */
export interface ReadyRow {
  /** The source's own id of the event: the same one again is the same incident. */
  readonly sourceId: string;
  readonly body: IncidentBody;
  readonly facts: IncidentFacts;
  readonly provenance: Provenance;
}

/** Turns the rows of one file into incidents. It numbers rows that are alike, so each file has its own. */
export interface RowMapper {
  /** What the row says, or for every wrong column why not. The same row object again gets the same id. */
  map(row: SourceRow, context: MapContext): ReadyRow | readonly RowError[];
  /** For a row that was taken in before the import was resumed: counts it among those that are alike. */
  pass(row: SourceRow): void;
  /** Categories of the source that nothing maps, with how many rows each. */
  unmapped(): ReadonlyMap<string, number>;
}

/**
 * Compiles a profile for the columns of one file.
 * @param columns headers as the file has them.
 * @throws Fault IMPORT_FILE_REFUSED with COLUMNS_MISSING when the file lacks what the profile needs.
 */
export function rowMapper(profile: ImportProfile, columns: readonly string[]): RowMapper {
  return new CompiledMapper(profile, columns);
}

const NO_PLACES = new Map<string, never>();

class CompiledMapper implements RowMapper {
  private readonly id: IdField;
  private readonly category: CategoryField;
  private readonly from: TimeField | undefined;
  private readonly to: TimeField | undefined;
  private readonly ways: readonly Way[];
  private readonly text: ValueReader | undefined;
  private readonly url: UrlField | undefined;
  private readonly steps: readonly BodyStep[];
  private readonly used: readonly number[];

  constructor(
    private readonly profile: ImportProfile,
    private readonly columns: readonly string[],
  ) {
    const { fields, empty = [], read } = profile;
    const readers = new ValueReaders(new Columns(columns), empty);
    this.id = new IdField(fields.id, readers);
    this.from = timeField(fields.occurredFrom, readers, true);
    this.to = timeField(fields.occurredTo, readers, false);
    this.category = new CategoryField(fields.category, fields.kind, readers);
    this.ways = locationWays(fields.location, read?.decimal, readers);
    this.text = readers.of(fields.text);
    this.url = urlField(fields.url, readers);
    this.steps = codedSteps(fields, readers);
    this.used = [...readers.used];
    const missing = [...readers.missing, ...(this.ways.length === 0 ? placesOf(profile) : [])];
    if (missing.length === 0) return;
    const names = [...new Set(missing)].join(', ');
    throw fileFault({ code: 'COLUMNS_MISSING', values: { columns: names } });
  }

  unmapped(): ReadonlyMap<string, number> {
    return this.category.unmapped;
  }

  pass(row: SourceRow): void {
    if (row.fault === undefined) this.id.read(row, new Complaints(row.line));
  }

  map(row: SourceRow, context: MapContext): ReadyRow | readonly RowError[] {
    const complaints = new Complaints(row.line);
    if (row.fault !== undefined) {
      const { column = '', fault } = row.fault;
      complaints.add({ column, value: row.cells[this.columns.indexOf(column)] ?? '' }, fault);
      return complaints.errors;
    }
    const { cells } = row;
    const sourceId = this.id.read(row, complaints);
    this.refuseUnstorable(cells, complaints);
    const time = this.readTime(cells, context, complaints);
    const classified = this.category.read(row, complaints);
    const body: Partial<IncidentBody> = {
      kind: classified?.kind,
      category: classified?.category,
      occurredFrom: time?.from,
      ...(time?.to !== undefined && { occurredTo: time.to }),
    };
    for (const step of this.steps) step(cells, body, complaints);
    this.readText(cells, body, complaints);
    const localDate = time && localParts(new Date(time.fromMs), context.timeZone).date;
    const facts = this.locate(cells, body, localDate, context, complaints);
    if (!complaints.none || facts === undefined || sourceId === undefined) return complaints.errors;
    const url = this.url?.(cells);
    const provenance: Provenance = url === undefined ? { sourceId } : { sourceId, url };
    return { sourceId, body: body as IncidentBody, facts, provenance };
  }

  private refuseUnstorable(cells: readonly string[], complaints: Complaints): void {
    for (const index of this.used) {
      const cell = cells[index];
      // NUL cannot be stored as text, and U+FFFD stands where bytes were not UTF-8. A pattern would be slower.
      if (cell === undefined || !(cell.includes('\0') || cell.includes('\ufffd'))) continue;
      const told = { column: this.columns[index] ?? '', value: cell };
      complaints.add(told, { code: 'CHARACTER_REFUSED' });
    }
  }

  private readTime(
    cells: readonly string[],
    { now, timeZone }: MapContext,
    complaints: Complaints,
  ): ResolvedTime | undefined {
    const zone = this.profile.timeZone ?? timeZone;
    const from = this.from?.read(cells, zone, complaints);
    const to = this.to?.read(cells, zone, complaints);
    if (from === undefined) return undefined;
    const { reader } = this.from!;
    if (from.fromMs > now.getTime() + CLOCK_AHEAD_MAX_MS) {
      complaints.add(reader.told(cells), { code: 'OCCURRED_IN_FUTURE' });
    }
    if (to === undefined) return from;
    const end = to.to ?? to.from;
    if (new Date(end).getTime() < from.fromMs) {
      complaints.add(this.to!.reader.told(cells), { code: 'PERIOD_INVALID' });
    }
    return { ...from, to: end };
  }

  private readText(
    cells: readonly string[],
    body: Partial<IncidentBody>,
    complaints: Complaints,
  ): void {
    const text = this.text?.read(cells) ?? '';
    if (text === '') return;
    body.text = text;
    if (text.length <= TEXT_CHARACTERS_MAX) return;
    const values = { max: TEXT_CHARACTERS_MAX };
    complaints.add(this.text!.told(cells), { code: 'TEXT_TOO_LONG', values });
  }

  /** Puts the place into the body and derives the facts, by the first way that says something and holds. */
  private locate(
    cells: readonly string[],
    body: Partial<IncidentBody>,
    localDate: string | undefined,
    context: MapContext,
    complaints: Complaints,
  ): IncidentFacts | undefined {
    let outside: Way | undefined;
    let told = false;
    for (const way of this.ways) {
      const location = way.read(cells, localDate, context.areas, complaints);
      if (location === undefined) continue;
      told = true;
      if (location === null) break;
      body.location = location;
      const found = this.derive(cells, body, way, context, complaints);
      if (found !== 'outside') return found;
      outside ??= way;
      if (!way.passesOn) break;
    }
    if (outside !== undefined) {
      complaints.add(outside.reader.told(cells), { code: 'OUTSIDE_MUNICIPALITY' });
    } else if (!told) {
      complaints.add(this.ways[0]!.reader.told(cells), { code: 'FIELD_REQUIRED' });
    }
    return undefined;
  }

  /** Once a row is refused, only whether its place is known is still of interest. */
  private derive(
    cells: readonly string[],
    body: Partial<IncidentBody>,
    way: Way,
    context: MapContext,
    complaints: Complaints,
  ): IncidentFacts | undefined | 'outside' {
    if (!complaints.none) return isOutside(body.location!, context) ? 'outside' : undefined;
    const { source, tier } = this.profile;
    const { areas, now, timeZone } = context;
    try {
      return factsOf(body as IncidentBody, {
        ...{ actor: null, areas, places: NO_PLACES, now, timeZone, source, tier },
      });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (error.code === 'OUTSIDE_MUNICIPALITY') return 'outside';
      const fields = error.fields ?? [{ path: 'location', code: error.code, values: error.values }];
      for (const { path, ...fault } of fields) {
        complaints.add(this.readerOf(path, way)?.told(cells) ?? NOWHERE, fault);
      }
      return undefined;
    }
  }

  private readerOf(path: string, way: Way): ValueReader | undefined {
    if (path === 'occurredFrom') return this.from?.reader;
    if (path === 'occurredTo') return (this.to ?? this.from)?.reader;
    if (path === 'category' || path === 'kind') return this.category.reader;
    return way.reader;
  }
}

const ANY_DATE = '9999-12-31';

function isOutside({ lon, lat }: Location, { areas }: MapContext): boolean {
  if (lon === undefined || lat === undefined) return false;
  return areas.locate({ lon, lat }, ANY_DATE) === undefined;
}

/** What a file without any place lacks: the first column of every way. */
function placesOf({ fields }: ImportProfile): string[] {
  return fields.location.flatMap(({ point, areaCode, areaName }) => {
    const { column } = point?.lon ?? point?.text ?? areaCode ?? areaName ?? {};
    return column === undefined ? [] : [[column].flat()[0] ?? ''];
  });
}
