import { Injectable } from '@nestjs/common';
import { keysWithin } from '#aggregation';
import { Clock, Settings } from '#config';
import {
  Fault,
  lengthOf,
  livePicture,
  PICTURE_MIN_COUNT,
  stepUp,
  taxonomy,
  viewsFrom,
  wholeMonths,
  type Actor,
  type DataExtent,
  type MonthKey,
  type Period,
  type View,
} from '#domain';
import { Areas, type AreaIndex, type AreaRecord } from '#geography';
import { CountTables } from './count-tables.js';
import type { AskedViewDto, LivePictureDto, LivePictureQueryDto } from './live-picture.dto.js';

const PERIOD_MONTHS_MAX = 120;
const MONTH_LETTERS = 'YYYY-MM'.length;
const focusAreaCodes = taxonomy.focusAreas.map(({ code }) => code);

interface Candidate extends View {
  readonly total: number;
}

/** The picture of any area and period, all of it at one position. */
@Injectable()
export class ReadLivePicture {
  constructor(
    private readonly tables: CountTables,
    private readonly areas: Areas,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * Counts of protected and strict incidents are left out for whoever may not see them; the answer says so.
   * Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when the period is empty or too long.
   */
  async run(actor: Actor, query: LivePictureQueryDto): Promise<LivePictureDto> {
    const period = { from: monthOf(query.from), to: monthOf(query.to) };
    if (period.from >= period.to || lengthOf(period) > PERIOD_MONTHS_MAX) {
      throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'to', code: 'PERIOD_INVALID' }] });
    }
    const index = await this.areas.current();
    const asked = index.resolve(query.area);
    const lineage = lineageOf(index, asked);
    const found = await this.tables.extent(actor, index, lineage.at(-1)!);
    const currentMonth = monthOf(this.clock.localDate(this.settings.timeZone));
    // Without data nothing is whole, and nothing is compared.
    const extent: DataExtent = found ?? { oldest: currentMonth, newest: currentMonth };
    const whole = wholeMonths(extent, currentMonth);
    const first = { area: addressOf(asked), period };
    const stepped = query.exact === true ? null : await this.stepped(actor, query, index, first);
    const shown = stepped?.shown ?? first;
    const { view, around, ...tables } = await this.tables.run(actor, query, index, shown, whole);
    const picture = livePicture({
      ...tables,
      ...{ period: shown.period, extent, currentMonth },
      ...{ categories: taxonomy.categories, focusAreas: focusAreaCodes },
    });
    return {
      ...(picture as unknown as LivePictureDto),
      asOfPosition: view.position,
      tiers: [...view.tiers],
      guarded: view.guarded(index, shown.period, keysWithin(index, shown.area)),
      area: shown.area,
      asked: stepped?.asked ?? null,
      oldest: found?.oldest ?? null,
      newest: found?.newest ?? null,
      around: aroundOf(index, shown, around, picture),
    };
  }

  /** Another view than the one asked for, when that holds too few incidents and the other enough. */
  private async stepped(
    actor: Actor,
    query: LivePictureQueryDto,
    index: AreaIndex,
    first: View,
  ): Promise<{ shown: View; asked: AskedViewDto } | null> {
    const lineage = lineageOf(index, index.resolve(first.area)).map(addressOf);
    const tried: Candidate[] = [];
    for (const view of viewsFrom(lineage, first.period)) {
      const total = await this.tables.total(actor, query, index, view);
      tried.push({ ...view, total });
      if (total >= PICTURE_MIN_COUNT) break;
    }
    const asked = tried[0]!;
    const shown = stepUp(tried, ({ total }) => total);
    return shown === asked ? null : { shown, asked };
  }
}

const monthOf = (day: string): MonthKey => day.slice(0, MONTH_LETTERS);
const addressOf = ({ level, code }: AreaRecord): string => `${level}:${code}`;

/** The area and what it lies in, up to the municipality; an area above one is alone. */
function lineageOf(index: AreaIndex, area: AreaRecord): AreaRecord[] {
  const { areas } = index.chainOf(area.areaKey);
  const inwards = areas.filter(({ level }) => level !== 'country' && level !== 'county');
  return inwards.length === 0 ? [area] : [...inwards].reverse();
}

function aroundOf(
  index: AreaIndex,
  { area }: View,
  rows: readonly { month: MonthKey; count: number }[],
  { period, compared, comparedBefore }: ReturnType<typeof livePicture>,
): LivePictureDto['around'] {
  const { parentKey } = index.resolve(area);
  const parent = parentKey === null ? undefined : index.get(parentKey);
  if (parent === undefined) return null;
  const sum = (window: Period | null) =>
    rows
      .filter(({ month }) => window !== null && month >= window.from && month < window.to)
      .reduce((all, { count }) => all + count, 0);
  return {
    area: addressOf(parent),
    total: sum(period),
    now: sum(compared),
    before: sum(comparedBefore),
  };
}
