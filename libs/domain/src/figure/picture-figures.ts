import type { Bilingual } from '../errors/language.js';
import { EXPECTED_RANGE_METHOD } from '../statistics/expected-range.js';
import { SHARE_BREAKS_METHOD } from '../statistics/share-breaks.js';
import { STAFF_THREATS_METHOD } from '../picture/staff-threats.js';
import { AREA_SUMS_METHOD } from './area-sums.js';
import { BEFORE_AFTER_METHOD } from './before-after.js';
import { FUNNEL_METHOD } from './funnel.js';
import { STATISTICS_BESIDE_METHOD } from './statistics-beside.js';
import { TOP_PLACES_METHOD } from './top-places.js';
import { WEEKDAY_HOUR_METHOD } from './weekday-hour.js';

/** The figures that a section of a situation picture can show, by `name@version`, and what a reader calls them. */
export const pictureFigures = {
  [EXPECTED_RANGE_METHOD]: { sv: 'Antal mot väntat', en: 'Counts against the expected' },
  [WEEKDAY_HOUR_METHOD]: { sv: 'Veckodag och timme', en: 'Weekday and hour' },
  [TOP_PLACES_METHOD]: { sv: 'Platser med flest händelser', en: 'Places with most incidents' },
  [FUNNEL_METHOD]: { sv: 'Områden bredvid varandra', en: 'Areas beside each other' },
  [AREA_SUMS_METHOD]: { sv: 'Områden och hela kommunen', en: 'Areas and the whole municipality' },
  [STAFF_THREATS_METHOD]: { sv: 'Hot mot anställda', en: 'Threats against staff' },
  [STATISTICS_BESIDE_METHOD]: { sv: 'Andras statistik bredvid', en: 'Statistics of others beside' },
  [BEFORE_AFTER_METHOD]: { sv: 'Före och efter', en: 'Before and after' },
  [SHARE_BREAKS_METHOD]: { sv: 'Brott i hur det registreras', en: 'Breaks in how it is recorded' },
} as const satisfies Record<string, Bilingual>;

export type PictureFigure = keyof typeof pictureFigures;

export const pictureFigureNames = Object.keys(pictureFigures) as readonly PictureFigure[];
