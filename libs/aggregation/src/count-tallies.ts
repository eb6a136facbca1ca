import { Injectable } from '@nestjs/common';
import {
  category,
  columnsOf,
  Fault,
  reachOf,
  showColumns,
  tallyDimensions,
  type Actor,
  type CountColumns,
  type Reach,
  type ShownColumns,
  type TallyDimension,
  type TallyFilter,
  type TallyValue,
  type Tier,
} from '#domain';
import { Areas, type AreaIndex } from '#geography';
import { OpenTallies } from './open-tallies.js';
import { filterOf, keysWithin, narrowed, tiersFor, type SeenTallies } from './tally-filter.js';
import type { AnswerDimension, GuardedCountsDto, TalliesQueryDto } from './tally.dto.js';
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

interface Counted {
  readonly position: number;
  readonly counted: readonly CountColumns[];
  readonly guarded: GuardedCountsDto;
}

const unpackedDimensions = Object.keys(unpackedColumns) as UnpackedDimension[];
const MONTH_LETTERS = 'YYYY-MM'.length;

const isPacked = (dimension: AnswerDimension): dimension is PackedDimension =>
  dimension in madeFrom;
const isUnpacked = (dimension: AnswerDimension): dimension is UnpackedDimension =>
  dimension in unpackedColumns;

/** Counts with their dimensions as they are shown. */
export interface CountedTallies {
  readonly position: number;
  readonly tiers: readonly Tier[];
  readonly guarded: GuardedCountsDto;
  readonly shown: ShownColumns;
}

/** Counts by area, month, category and more, exact at one position. */
@Injectable()
export class CountTallies {
  constructor(
    private readonly reader: TallyReader,
    private readonly open: OpenTallies,
    private readonly areas: Areas,
  ) {}

  /**
   * Counts of protected and strict incidents are left out for whoever may not see them; the answer says so.
   * Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when the period is empty or a code unknown.
   */
  async run(actor: Actor, query: TalliesQueryDto): Promise<CountedTallies> {
    if (query.from >= query.to) {
      throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'to', code: 'PERIOD_INVALID' }] });
    }
    const index = await this.areas.current();
    const keys = query.area === undefined ? null : keysWithin(index, query.area);
    const seen = tiersFor(actor, query.tier);
    const by = [...new Set(query.by ?? [])];
    const months = { from: query.from, to: query.to };
    const { position, counted, guarded } = by.some(isUnpacked)
      ? await this.countRevisions(actor, months, keys, seen, filterOf(query))
      : await this.countCells(actor, query, keys, by.filter(isPacked), index);
    const dimensions = by.map((dimension) => ({
      dimension,
      from: isUnpacked(dimension) ? dimension : madeFrom[dimension],
      show: (value: TallyValue) => shownAs(value, dimension, index, query.level),
    }));
    return { position, tiers: seen.tiers, guarded, shown: showColumns(counted, dimensions) };
  }

  private async countCells(
    actor: Actor,
    query: TalliesQueryDto,
    keys: readonly number[] | null,
    by: readonly PackedDimension[],
    index: AreaIndex,
  ): Promise<Counted> {
    const dimensions = [...new Set(by.map((dimension) => madeFrom[dimension]))];
    const view = await this.open.run(actor, query, query, keys, { by: dimensions });
    const period = {
      from: query.from.slice(0, MONTH_LETTERS),
      to: query.to.slice(0, MONTH_LETTERS),
    };
    const guarded = view.guarded(index, period, keys);
    return { position: view.position, counted: view.columns(dimensions), guarded };
  }

  /** Which unit it was is told to those who read what others of the unit report. */
  private async countRevisions(
    actor: Actor,
    months: { from: string; to: string },
    keys: readonly number[] | null,
    seen: SeenTallies,
    where: TallyFilter,
  ): Promise<Counted> {
    const parts = seen.parts.map((part) => narrowed(part, where));
    const reach = reachOf(actor, 'incident.read');
    const { position, entries } = await this.reader.unpacked(months, keys);
    const passes = ({ point }: UnpackedEntry) =>
      parts.some((part) =>
        Object.entries(part).every(([dimension, wanted]) =>
          (wanted as ReadonlySet<TallyValue>).has(point[dimension as TallyDimension]),
        ),
      );
    const rows = entries.filter(passes).map(({ point, count, extra }) => {
      const told = isToldUnit(reach, point.organisationId, extra.unit);
      return { ...point, ...extra, count, ...(told ? {} : { unit: null }) };
    });
    const whose = typeof seen.guarded === 'string' ? seen.guarded : 'some';
    const columns = columnsOf(rows, [...tallyDimensions, ...unpackedDimensions]);
    return { position, counted: [columns], guarded: { counted: whose, bands: null } };
  }
}

function isToldUnit(reach: Reach, organisationId: TallyValue, unit: TallyValue): boolean {
  return reach.some(
    (grant) =>
      grant.senderId === null &&
      grant.organisationId === organisationId &&
      (grant.unitId === null || grant.unitId === unit),
  );
}

/** A value as answers have it. */
function shownAs(
  value: TallyValue,
  dimension: AnswerDimension,
  index: AreaIndex,
  level: string | undefined,
): TallyValue {
  if (dimension === 'month') return String(value).slice(0, MONTH_LETTERS);
  if (dimension === 'focusArea') return category(String(value))?.focusArea ?? null;
  if (dimension !== 'area') return value;
  const chain = index.chainOf(Number(value));
  const shown = chain.areas.find((area) => area.level === level) ?? chain;
  return `${shown.level}:${shown.code}`;
}
