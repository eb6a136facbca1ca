import { AREA_SUMS_METHOD } from '../../figure/area-sums.js';
import { BEFORE_AFTER_METHOD } from '../../figure/before-after.js';
import { FUNNEL_METHOD } from '../../figure/funnel.js';
import { STATISTICS_BESIDE_METHOD } from '../../figure/statistics-beside.js';
import { TOP_PLACES_METHOD } from '../../figure/top-places.js';
import { WEEKDAY_HOUR_METHOD } from '../../figure/weekday-hour.js';
import { EXPECTED_RANGE_METHOD } from '../../statistics/expected-range.js';
import { SHARE_BREAKS_METHOD } from '../../statistics/share-breaks.js';
import { STAFF_THREATS_METHOD } from '../staff-threats.js';
import { areaSumsCells } from './area-sums-cells.js';
import { expectedRangeCells } from './expected-range-cells.js';
import type { PublicFigure } from './public-figure.js';

/**
 * How each method of figures is told in public, by `name@version`. One that is not here is left out and named; whatever
 * shows a count says here which numbers it is of, since what is hidden in one figure must be hidden in all of them.
 */
export const publicFigures: Readonly<Record<string, PublicFigure>> = {
  [EXPECTED_RANGE_METHOD]: { declare: expectedRangeCells },
  [AREA_SUMS_METHOD]: { declare: areaSumsCells },
  [FUNNEL_METHOD]: { leftOut: 'compares' },
  [TOP_PLACES_METHOD]: { leftOut: 'place_or_hour' },
  [WEEKDAY_HOUR_METHOD]: { leftOut: 'place_or_hour' },
  [STAFF_THREATS_METHOD]: { leftOut: 'threats' },
  [STATISTICS_BESIDE_METHOD]: { leftOut: 'of_others' },
  [BEFORE_AFTER_METHOD]: { leftOut: 'compares' },
  [SHARE_BREAKS_METHOD]: { leftOut: 'recording' },
};

/** What editions tell that were published before they named their figures. */
export const FIGURES_FIRST_TOLD: readonly string[] = [EXPECTED_RANGE_METHOD];
