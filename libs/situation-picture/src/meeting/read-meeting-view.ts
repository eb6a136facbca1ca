import { Injectable } from '@nestjs/common';
import { OpenTallies } from '#aggregation';
import { Clock, Settings } from '#config';
import { addDays, addMonths, countedCategories, Fault, type Actor } from '#domain';
import { Areas, type AreaIndex, type AreaRecord } from '#geography';
import { FindEvents } from '#planned-events';
import { levelBelow } from '../level-below.js';
import { MeetingAreas } from './meeting-areas.js';
import { meetingBands, type MeetingColumn } from './meeting-bands.js';
import type { MeetingViewDto, MeetingViewQueryDto } from './meeting-view.dto.js';

const MONTH_LETTERS = 'YYYY-MM'.length;
const EVENT_DAYS = 14;
const dimensions = ['areaKey', 'month', 'category'] as const;
/** What partners have reported is left out for themselves: they could count the others by adding until a band moves. */
type MeetingDimension = (typeof dimensions)[number] | 'organisationId';

/**
 * What the weekly meeting sees: open and internal incidents by place and kind, in bands, this month so far beside the
 * last whole one and the one before. Months and not weeks: a partner that knows
 * the place could tell one incident from the few of a week.
 */
@Injectable()
export class ReadMeetingView {
  constructor(
    private readonly open: OpenTallies,
    private readonly areas: Areas,
    private readonly meetingAreas: MeetingAreas,
    private readonly events: FindEvents,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Faults: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS; NOT_FOUND for an area beyond what the actor may see. */
  async run(actor: Actor, { area }: MeetingViewQueryDto): Promise<MeetingViewDto> {
    const index = await this.areas.current();
    const outermost = await this.meetingAreas.of(actor, index);
    const reachable = index.descendantKeys(outermost.map(({ areaKey }) => areaKey));
    const roots = area === undefined ? outermost : [index.resolve(area)];
    if (roots.some(({ areaKey }) => !reachable.has(areaKey))) throw new Fault('NOT_FOUND');
    const keys = index.descendantKeys(roots.map(({ areaKey }) => areaKey));
    const today = this.clock.localDate(this.settings.timeZone);
    const current = `${today.slice(0, MONTH_LETTERS)}-01`;
    const [last, before] = [addMonths(current, -1), addMonths(current, -2)];
    const columns = new Map<string, MeetingColumn>([
      [current, 'current'],
      [last, 'last'],
      [before, 'before'],
    ]);
    const months = { from: before, to: addMonths(current, 1) };
    const filter = { tier: ['open' as const, 'internal' as const] };
    const partners = this.meetingAreas.partnersOf(actor);
    const by = partners === null ? dimensions : [...dimensions, 'organisationId' as const];
    const view = await this.open.run(actor, filter, months, [...keys], { by }, 'meeting.read');
    const nameOf = placeNames(index, roots);
    const month = new Set(columns.keys());
    const rows = view
      .count<MeetingDimension>(by, { areaKey: keys, month, category: countedCategories })
      .filter(({ organisationId }) => !partners?.includes(organisationId ?? ''))
      .map(({ areaKey, month, category, count }) => ({
        ...{ area: nameOf(areaKey), category, column: columns.get(month)!, count },
      }));
    const period = { from: today, to: addDays(today, EVENT_DAYS) };
    const planned = await this.events.run(
      roots.map(({ areaKey }) => areaKey),
      period,
      index,
    );
    const monthOf = (day: string) => day.slice(0, MONTH_LETTERS);
    return {
      asOfPosition: view.position,
      months: { current: monthOf(current), last: monthOf(last), before: monthOf(before) },
      ...meetingBands(rows),
      events: planned.map(({ event }) => event),
    };
  }
}

/** The place that a cell is shown as: the parts of a single area, or each of several. */
function placeNames(index: AreaIndex, roots: readonly AreaRecord[]): (areaKey: number) => string {
  const [only, ...others] = roots;
  const below = only && others.length === 0 ? levelBelow(index, only) : undefined;
  const codes = new Set(roots.map(({ level, code }) => `${level}:${code}`));
  return (areaKey) => {
    const { areas } = index.chainOf(areaKey);
    const shown =
      areas.find(({ level }) => level === below) ??
      areas.find(({ level, code }) => codes.has(`${level}:${code}`)) ??
      areas.at(-1)!;
    return `${shown.level}:${shown.code}`;
  };
}
