import { monthsLater, monthsThrough, lengthOf, type Period } from './period.js';

/** Fewer incidents than this say too little to make a picture of. */
export const PICTURE_MIN_COUNT = 10;
/** A year, and three. */
const WIDER_MONTHS = [12, 36] as const;

/** A view that may be shown: an area, `<level>:<code>`, and a period. */
export interface View {
  readonly area: string;
  readonly period: Period;
}

/**
 * The views to try in turn when one has too few incidents: the same area over a year and over three, ending as the
 * period asked for does, then the areas around it likewise. The first is the one asked for.
 * @param areas from the area asked for outwards.
 */
export function viewsFrom(areas: readonly string[], period: Period): View[] {
  const last = monthsLater(period.to, -1);
  const wider = WIDER_MONTHS.filter((months) => months > lengthOf(period)).map((months) =>
    monthsThrough(last, months),
  );
  return areas.flatMap((area) => [period, ...wider].map((each) => ({ area, period: each })));
}

/** The first view with enough incidents; the one asked for when none has. */
export function stepUp<Candidate extends View>(
  views: readonly Candidate[],
  countOf: (view: Candidate) => number,
): Candidate {
  return views.find((view) => countOf(view) >= PICTURE_MIN_COUNT) ?? views[0]!;
}
