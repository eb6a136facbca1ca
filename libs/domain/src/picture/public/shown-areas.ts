import type { AreaTables } from './public-figure.js';
import type { PublicAreaRow, PublicAreaSums } from './public-edition.js';

/**
 * Tables of areas as they are shown. A rate of a hidden count is not told, for with the inhabitants it gives the count away;
 * nor that of the areas together where hidden counts are in it, nor how an area lies to that. Columns and tables in which
 * nothing can be read of any area are left out; null where nothing is left.
 */
export function shownAreas(
  { areas, overallFrom }: AreaTables,
  isHidden: (key: string) => boolean,
): PublicAreaSums | null {
  const isTold = overallFrom.some((keys) => !keys.some(isHidden));
  const overall = isTold ? areas.overall : null;
  const isRead = (keysOf: (row: PublicAreaRow) => readonly string[]): boolean =>
    areas.rows.some((row) => row.place === 'area' && keysOf(row).some((key) => !isHidden(key)));
  const hasFocus = isRead(({ focusAreas }) => focusAreas);
  const hasGenders = isRead(({ genders }) => genders);
  if (!hasFocus && !hasGenders && !isRead(({ now, before }) => (before === null ? [now] : [now, before]))) return null; // prettier-ignore
  return {
    ...{ ...areas, overall, focusAreas: hasFocus ? areas.focusAreas : [] },
    genders: hasGenders ? areas.genders : [],
    rows: areas.rows.map((row) => ({
      ...row,
      focusAreas: hasFocus ? row.focusAreas : [],
      genders: hasGenders ? row.genders : [],
      rate: isHidden(row.now) ? null : row.rate,
      standing: isHidden(row.now) || overall === null ? null : row.standing,
    })),
  };
}
