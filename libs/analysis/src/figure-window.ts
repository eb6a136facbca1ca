import { Fault, lengthOf, type MonthKey, type Period } from '#domain';
import type { FigureQueryDto } from './figure.dto.js';

export const FIGURE_MONTHS_MAX = 120;
const MONTH_LETTERS = 'YYYY-MM'.length;

export const monthOf = (day: string): MonthKey => day.slice(0, MONTH_LETTERS);

/** The months asked for. Throws `Fault`: FIELDS_INVALID when the period is empty or too long. */
export function periodOf({ from, to }: Pick<FigureQueryDto, 'from' | 'to'>): Period {
  const period = { from: monthOf(from), to: monthOf(to) };
  if (period.from >= period.to || lengthOf(period) > FIGURE_MONTHS_MAX) {
    throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'to', code: 'PERIOD_INVALID' }] });
  }
  return period;
}
