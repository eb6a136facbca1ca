import { Injectable } from '@nestjs/common';
import {
  category,
  compareValues,
  Fault,
  type Actor,
  type TallyDimension,
  type TallyFilter,
  type TallyPoint,
  type TallyValue,
} from '#domain';
import { Areas, type AreaIndex } from '#geography';
import { OpenTallies } from './open-tallies.js';
import { filterOf, keysWithin, narrowed, tiersFor, type SeenTallies } from './tally-filter.js';
import type { AnswerDimension, TalliesDto, TalliesQueryDto, TallyItemDto } from './tally.dto.js';
import {
  TallyReader,
  unpackedColumns,
  type UnpackedDimension,
  type UnpackedEntry,
} from './tally.reader.js';

/** The packed dimension that an answer's dimension is made from. */
const madeFrom = {
  area: 'areaKey',
  month: 'month',
  category: 'category',
  focusArea: 'category',
  kind: 'kind',
  severity: 'severity',
  source: 'source',
  tier: 'tier',
  organisation: 'organisationId',
  gender: 'affectedGender',
} as const satisfies Partial<Record<AnswerDimension, TallyDimension>>;
type PackedDimension = keyof typeof madeFrom;

type Row = Partial<TallyPoint> & {
  readonly count: number;
  readonly extra?: UnpackedEntry['extra'];
};

const isPacked = (dimension: AnswerDimension): dimension is PackedDimension =>
  dimension in madeFrom;
const isUnpacked = (dimension: AnswerDimension): dimension is UnpackedDimension =>
  dimension in unpackedColumns;

/** Counts by area, month, category and more, exact at one position. */
@Injectable()
export class ReadTallies {
  constructor(
    private readonly reader: TallyReader,
    private readonly open: OpenTallies,
    private readonly areas: Areas,
  ) {}

  /**
   * Counts of protected and strict incidents are left out for whoever may not see them; the answer says so.
   * Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when the period is empty or a code unknown.
   */
  async run(actor: Actor, query: TalliesQueryDto): Promise<TalliesDto> {
    if (query.from >= query.to) {
      throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'to', code: 'PERIOD_INVALID' }] });
    }
    const index = await this.areas.current();
    const keys = query.area === undefined ? null : keysWithin(index, query.area);
    const seen = tiersFor(actor, query.tier);
    const by = [...new Set(query.by ?? [])];
    const months = { from: query.from, to: query.to };
    const { position, rows } = by.some(isUnpacked)
      ? await this.countRevisions(months, keys, seen, filterOf(query))
      : await this.countCells(actor, query, keys, by.filter(isPacked));
    return {
      asOfPosition: position,
      tiers: [...seen.tiers],
      items: fold(rows, by, (row, dimension) => valueOf(row, dimension, index, query.level)),
    };
  }

  private async countCells(
    actor: Actor,
    query: TalliesQueryDto,
    keys: readonly number[] | null,
    by: readonly PackedDimension[],
  ): Promise<{ position: number; rows: readonly Row[] }> {
    const view = await this.open.run(actor, query, query, keys);
    const dimensions = [...new Set(by.map((dimension) => madeFrom[dimension]))];
    return { position: view.position, rows: view.count(dimensions) };
  }

  private async countRevisions(
    months: { from: string; to: string },
    keys: readonly number[] | null,
    seen: SeenTallies,
    where: TallyFilter,
  ): Promise<{ position: number; rows: readonly Row[] }> {
    const parts = seen.parts.map((part) => narrowed(part, where));
    const { position, entries } = await this.reader.unpacked(months, keys);
    const passes = ({ point }: UnpackedEntry) =>
      parts.some((part) =>
        Object.entries(part).every(([dimension, wanted]) =>
          (wanted as ReadonlySet<TallyValue>).has(point[dimension as TallyDimension]),
        ),
      );
    const rows = entries
      .filter(passes)
      .map(({ point, count, extra }) => ({ ...point, count, extra }));
    return { position, rows };
  }
}

function valueOf(
  row: Row,
  dimension: AnswerDimension,
  index: AreaIndex,
  level: string | undefined,
): TallyValue {
  if (isUnpacked(dimension)) return row.extra?.[dimension] ?? null;
  const value = row[madeFrom[dimension]] ?? null;
  if (dimension === 'month') return String(value).slice(0, 7);
  if (dimension === 'focusArea') return category(String(value))?.focusArea ?? null;
  if (dimension !== 'area') return value;
  const chain = index.chainOf(Number(value));
  const shown = chain.areas.find((area) => area.level === level) ?? chain;
  return `${shown.level}:${shown.code}`;
}

/** Adds up rows that fall together once areas, months and focus areas have their shown names. */
function fold(
  rows: readonly Row[],
  by: readonly AnswerDimension[],
  value: (row: Row, dimension: AnswerDimension) => TallyValue,
): TallyItemDto[] {
  const items = new Map<string, Record<string, TallyValue> & { count: number }>();
  for (const row of rows) {
    const values = by.map((dimension) => value(row, dimension));
    const key = JSON.stringify(values);
    const known = items.get(key);
    if (known !== undefined) known.count += row.count;
    else {
      const named = Object.fromEntries(by.map((dimension, at) => [dimension, values[at] ?? null]));
      items.set(key, { ...named, count: row.count });
    }
  }
  const sorted = [...items.values()].sort((a, b) => {
    for (const dimension of by) {
      const order = compareValues(a[dimension] ?? null, b[dimension] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
  return sorted as unknown as TallyItemDto[];
}
