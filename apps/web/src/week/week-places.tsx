import { weekPlacesQuery } from '../figures/figure-queries.js';
import { PlacesFigure } from '../figures/places-figure.js';
import type { ShownWeek } from './shown-week.js';

const MONTH_LETTERS = 'YYYY-MM'.length;

/** The places with most incidents of the week, of what the reader may open. */
export function WeekPlaces({ week, area, instance, name }: ShownWeek) {
  const month = week.week.from.slice(0, MONTH_LETTERS);
  const { expected, overdue } = week.reports;
  return (
    <PlacesFigure
      query={weekPlacesQuery(week.area, week.week.from)}
      of="week"
      facts={{
        ...{ instance, area: area.name, period: { from: month, to: month }, what: null },
        when: name.toLowerCase(),
        coverage: expected === 0 ? null : (expected - overdue) / expected,
      }}
      fileName={`${area.code}-${week.week.from}`}
    />
  );
}
