import { Injectable } from '@nestjs/common';
import { CountStaffThreats, OpenTallies } from '#aggregation';
import { Clock, Settings } from '#config';
import {
  closedYears,
  Fault,
  lengthOf,
  singleMonths,
  STAFF_THREATS_METHOD,
  staffThreatFigures,
  staffThreatSeries,
  yearPeriod,
  type Actor,
  type Period,
} from '#domain';
import { Areas, type AreaIndex, type AreaRecord } from '#geography';
import type { StaffThreatsDto, StaffThreatsQueryDto } from './staff-threats.dto.js';

const MONTH_LETTERS = 'YYYY-MM'.length;
const PERIOD_MONTHS_MAX = 120;

/** What is told, of where and of when. */
interface Told {
  readonly area: AreaRecord;
  /** null where bands have no year that is over. */
  readonly period: Period | null;
  readonly series: readonly Period[];
}

/** Threats against staff: exact for those who may read the rows, in bands of a fixed grain for others. */
@Injectable()
export class ReadStaffThreats {
  constructor(
    private readonly counts: CountStaffThreats,
    private readonly tallies: OpenTallies,
    private readonly areas: Areas,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when the period is empty or too long. */
  async run(actor: Actor, query: StaffThreatsQueryDto): Promise<StaffThreatsDto> {
    const index = await this.areas.current();
    const asked = { area: index.resolve(query.area), period: periodOf(query) };
    const { right, of } = this.counts.rightOf(actor);
    const isBanded = right !== 'exact';
    const told = isBanded ? this.inBands(index, asked) : exactly(asked);
    const { area, period } = told;
    const keys = [...index.descendantKeys([area.areaKey])];
    // Before there are any data at all, none is no number. Of what the reader may count, so it tells nothing more.
    const oldest = (await this.tallies.extent(actor, keys))?.oldest ?? '';
    const series = told.series.filter(({ to }) => to > oldest);
    const { from = asked.period.from } = series[0] ?? {};
    const { to = asked.period.to } = series.at(-1) ?? {};
    const { position, rows, workforce } = await this.counts.run(
      actor,
      keys,
      daysOf({ from, to }),
      daysOf(period ?? asked.period),
    );
    const isShown = right !== 'none' && period !== null;
    // Units report what happens anywhere: only where everything is counted is theirs all among it.
    const isWhole = area.level === 'municipality';
    const figures = isShown && staffThreatFigures({ rows, period, workforce, isBanded, isWhole });
    return {
      ...{ asOfPosition: position, method: STAFF_THREATS_METHOD, told: right, of },
      area: `${area.level}:${area.code}`,
      period: isShown ? period : null,
      figures: figures ? (figures as unknown as StaffThreatsDto['figures']) : null,
      series: isShown ? staffThreatSeries(rows, series, isBanded) : [],
    };
  }

  /** The municipality and its years that are over, whatever was asked for: a query chooses among the same numbers. */
  private inBands(index: AreaIndex, { area, period }: { area: AreaRecord; period: Period }): Told {
    const { areas } = index.chainOf(area.areaKey);
    const currentMonth = this.clock.localDate(this.settings.timeZone).slice(0, MONTH_LETTERS);
    const years = closedYears(period, currentMonth).map(yearPeriod);
    return {
      area: areas.find(({ level }) => level === 'municipality') ?? area,
      period: areas.some(({ level }) => level === 'municipality') ? (years.at(-1) ?? null) : null,
      series: years,
    };
  }
}

const daysOf = ({ from, to }: Period) => ({ from: `${from}-01`, to: `${to}-01` });

const exactly = ({ area, period }: { area: AreaRecord; period: Period }): Told => ({
  ...{ area, period },
  series: singleMonths(period),
});

function periodOf({ from, to }: StaffThreatsQueryDto): Period {
  const period = { from: from.slice(0, MONTH_LETTERS), to: to.slice(0, MONTH_LETTERS) };
  if (period.from >= period.to || lengthOf(period) > PERIOD_MONTHS_MAX) {
    throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'to', code: 'PERIOD_INVALID' }] });
  }
  return period;
}
