import { Injectable } from '@nestjs/common';
import { FindAreaBreaks, keysWithin, OpenTallies, TallyFilterDto } from '#aggregation';
import { Clock, Settings } from '#config';
import {
  besideCounts,
  besideSeries,
  monthsLater,
  STATISTICS_BESIDE_METHOD,
  statisticThemes,
  type Actor,
  type StatisticTheme,
} from '#domain';
import { Areas, type AreaIndex, type AreaRecord } from '#geography';
import { areasAround, themesOf } from './areas-around.js';
import type { BesideDto, BesideQueryDto, BesideSeriesDto } from './beside.dto.js';
import { lastDayOf } from './reading/place-areas.js';
import { StatisticReader, type AreaAddress, type BesideRow } from './statistic.reader.js';

/** As far back as own incidents are shown. */
const YEARS_MAX = 10;
const MONTHS_PER_YEAR = 12;
const MONTH_LETTERS = 'YYYY-MM'.length;
/** Series of each kind; how many more there are is told. */
const SERIES_MAX = 4;

/** Own incidents of an area and a theme, beside what others measure of about the same. */
@Injectable()
export class ReadBeside {
  constructor(
    private readonly open: OpenTallies,
    private readonly areaBreaks: FindAreaBreaks,
    private readonly areas: Areas,
    private readonly reader: StatisticReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * A series that has nothing of the area is shown for the smallest area around it that it has, and says so. Open and
   * internal incidents only, for everybody: what is compared is counted alike.
   * Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS.
   */
  async run(actor: Actor, query: BesideQueryDto): Promise<BesideDto> {
    const index = await this.areas.current();
    const area = index.resolve(query.area);
    const around = areasAround(index, area);
    const themes = themesOf(await this.reader.themes(around));
    const theme = themeOf(query, themes);
    const keys = keysWithin(index, addressOf(area));
    const today = this.clock.localDate(this.settings.timeZone);
    const thisMonth = today.slice(0, MONTH_LETTERS);
    const earliest = monthsLater(thisMonth, -YEARS_MAX * MONTHS_PER_YEAR);
    const months = { from: `${earliest}-01`, to: `${thisMonth}-01` };
    const alike: TallyFilterDto = {
      tier: ['open', 'internal'],
      category: [...theme.categories],
    };
    const [extent, view, rows, recordingBreaks] = await Promise.all([
      this.open.extent(actor, keys),
      this.open.run(actor, alike, months, keys, { by: ['month', 'category'] }),
      this.reader.beside(around, theme.code),
      this.areaBreaks.run(index, { area, level: area.level }, thisMonth),
    ]);
    const oldest = extent && (extent.oldest < earliest ? earliest : extent.oldest);
    const heard = oldest === null ? null : { oldest, newest: monthsLater(thisMonth, -1) };
    const counts = view.count(['month']).map(({ month, count }) => ({
      ...{ month: month.slice(0, MONTH_LETTERS), count },
    }));
    const series = seriesOf(rows, around, index);
    const shown = series.filter((one, at) => {
      const before = series.slice(0, at).filter((other) => other.view === one.view);
      return before.length < SERIES_MAX;
    });
    return {
      ...{ method: STATISTICS_BESIDE_METHOD, asOfPosition: view.position, tiers: [...view.tiers] },
      ...{ area: addressOf(area), theme: theme.code, themes, categories: [...theme.categories] },
      ...{ counts: besideCounts(counts, heard), series: shown },
      leftOut: series.length - shown.length,
      recordingBreaks,
    };
  }
}

const addressOf = ({ level, code }: Pick<AreaRecord, 'level' | 'code'>): string =>
  `${level}:${code}`;

/** The theme asked for, else the one that most kinds of sources know; the first of those. */
function themeOf({ theme: asked }: BesideQueryDto, themes: BesideDto['themes']): StatisticTheme {
  const most = Math.max(...themes.map(({ views }) => views.length));
  const code = asked ?? themes.find(({ views }) => views.length === most)?.code;
  return statisticThemes.find((theme) => theme.code === code) ?? statisticThemes[0]!;
}

function seriesOf(
  rows: readonly BesideRow[],
  around: readonly AreaAddress[],
  index: AreaIndex,
): BesideSeriesDto[] {
  const byId = new Map<string, BesideRow[]>();
  // A series that has everybody shows everybody; one that has only single ages shows each of them.
  const whole = new Set(rows.filter(({ band }) => band === '').map(({ id }) => id));
  for (const row of rows.filter(({ id, band }) => band === '' || !whole.has(id))) {
    const key = JSON.stringify([row.id, row.band]);
    const known = byId.get(key);
    if (known === undefined) byId.set(key, [row]);
    else known.push(row);
  }
  const found = [...byId.values()].map((all) => {
    const at = around.findIndex((area) =>
      all.some((row) => isOf(row, area) && row.status === 'value'),
    );
    const distance =
      at === -1 ? around.findIndex((area) => all.some((row) => isOf(row, area))) : at;
    return { distance, series: oneSeries(all, around[distance]!, distance > 0, index) };
  });
  // What is of the area itself first, then by name, as the rows came.
  return found.sort((one, other) => one.distance - other.distance).map(({ series }) => series);
}

function oneSeries(
  all: readonly BesideRow[],
  area: AreaAddress,
  isWider: boolean,
  index: AreaIndex,
): BesideSeriesDto {
  const rows = all.filter((row) => isOf(row, area));
  const { id, source, name, band, view, unit, origin, licence } = rows[0]!;
  const versions = index.areas.filter((version) => isOf(version, area));
  const outlineAt = (period: string): string => {
    const day = lastDayOf(period);
    const stood = versions.find(
      ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo),
    );
    return stood?.validFrom ?? '';
  };
  const facts = rows.map((row) => ({ ...row, outline: outlineAt(row.period) }));
  const { lines, breaks, gaps } = besideSeries(unit, facts);
  return {
    ...{ id, source, name, band, view, unit, origin, licence, isWider },
    ...{ area: `${area.level}:${area.code}`, areaName: rows.at(-1)!.areaName },
    lines: lines.map(({ gender, points }) => ({ gender, points: [...points] })),
    breaks: breaks.map(({ year, reasons }) => ({ year, reasons: [...reasons] })),
    gaps: [...gaps],
  };
}

function isOf(one: AreaAddress, other: AreaAddress): boolean {
  return one.scheme === other.scheme && one.level === other.level && one.code === other.code;
}
