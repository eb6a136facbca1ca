import { Injectable } from '@nestjs/common';
import { FindAreaBreaks, keysWithin } from '#aggregation';
import {
  livePicture,
  PICTURE_MIN_COUNT,
  stepUp,
  taxonomy,
  viewsFrom,
  type Actor,
  type MonthKey,
  type Period,
  type View,
} from '#domain';
import { Areas, type AreaIndex, type AreaRecord } from '#geography';
import { CountTables } from './count-tables.js';
import { FindMonths } from './find-months.js';
import { partsOf } from './level-below.js';
import type { AskedViewDto, LivePictureDto, LivePictureQueryDto } from './live-picture.dto.js';

const focusAreaCodes = taxonomy.focusAreas.map(({ code }) => code);

interface Candidate extends View {
  readonly total: number;
}

/** The picture of any area and period, all of it at one position. */
@Injectable()
export class ReadLivePicture {
  constructor(
    private readonly tables: CountTables,
    private readonly areaBreaks: FindAreaBreaks,
    private readonly areas: Areas,
    private readonly months: FindMonths,
  ) {}

  /**
   * Counts of protected and strict incidents are left out for whoever may not see them; the answer says so.
   * Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when the period is empty or too long.
   */
  async run(actor: Actor, query: LivePictureQueryDto): Promise<LivePictureDto> {
    const index = await this.areas.current();
    const { period, asked, lineage, found, extent, currentMonth, whole } = await this.months.run(
      actor,
      query,
      index,
    );
    const first = { area: addressOf(asked), period };
    const stepped =
      query.exact === true ? null : await this.stepped(actor, query, index, first, lineage);
    const shown = stepped?.shown ?? first;
    const [{ view, around, breaks, ...tables }, areaBreaks] = await Promise.all([
      this.tables.run(actor, query, index, shown, whole),
      this.areaBreaks.run(index, partsOf(index, index.resolve(shown.area)), currentMonth),
    ]);
    const picture = livePicture({
      ...tables,
      ...{ period: shown.period, extent, currentMonth, breaks: [...areaBreaks, ...breaks] },
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
    lineage: readonly AreaRecord[],
  ): Promise<{ shown: View; asked: AskedViewDto } | null> {
    const tried: Candidate[] = [];
    for (const view of viewsFrom(lineage.map(addressOf), first.period)) {
      const total = await this.tables.total(actor, query, index, view);
      tried.push({ ...view, total });
      if (total >= PICTURE_MIN_COUNT) break;
    }
    const asked = tried[0]!;
    const shown = stepUp(tried, ({ total }) => total);
    return shown === asked ? null : { shown, asked };
  }
}

const addressOf = ({ level, code }: AreaRecord): string => `${level}:${code}`;

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
