import { AREA_SUMS_METHOD } from '../../figure/area-sums.js';
import { FUNNEL_METHOD } from '../../figure/funnel.js';
import { STATISTICS_BESIDE_METHOD } from '../../figure/statistics-beside.js';
import { TOP_PLACES_METHOD } from '../../figure/top-places.js';
import { WEEKDAY_HOUR_METHOD } from '../../figure/weekday-hour.js';
import { EXPECTED_RANGE_METHOD } from '../../statistics/expected-range.js';
import { SHARE_BREAKS_METHOD } from '../../statistics/share-breaks.js';
import { STAFF_THREATS_METHOD } from '../staff-threats.js';
import { areaSumsRecipe } from './area-sums-recipe.js';
import {
  expectedRangeRecipe,
  funnelRecipe,
  shareBreaksRecipe,
  staffThreatsRecipe,
} from './counted-figures.js';
import type { EditionFigure, Json } from './edition-content.js';
import type { FigureRecipe, FrozenTaxonomy, PastRows } from './figure-recipe.js';
import { jsonDifferences, settled, type JsonDifference } from './json-differences.js';
import { toldDifferences, type ToldDifference } from './told-differences.js';
import { statisticsBesideRecipe, topPlacesRecipe, weekdayHourRecipe } from './packed-figures.js';

export type FigureRecipes = Readonly<Record<string, FigureRecipe>>;

/**
 * Every figure that a version can name, by `name@version`. What is here is only added to: a new way of reckoning is a new
 * version beside the old one.
 */
export const figureRecipes: FigureRecipes = {
  [EXPECTED_RANGE_METHOD]: expectedRangeRecipe,
  [SHARE_BREAKS_METHOD]: shareBreaksRecipe,
  [FUNNEL_METHOD]: funnelRecipe,
  [STAFF_THREATS_METHOD]: staffThreatsRecipe,
  [WEEKDAY_HOUR_METHOD]: weekdayHourRecipe,
  [TOP_PLACES_METHOD]: topPlacesRecipe,
  [STATISTICS_BESIDE_METHOD]: statisticsBesideRecipe,
  [AREA_SUMS_METHOD]: areaSumsRecipe,
};

/** What became of a figure that was reckoned again. */
export interface CheckedFigure {
  readonly section: string;
  readonly figure: string;
  /** `unknown`: no product here knows this version of the figure, so nothing can be said of it. */
  readonly outcome: 'equal' | 'differs' | 'unknown';
  /** Whether it was reckoned from revisions, or from what was frozen with it. */
  readonly from: 'revisions' | 'inputs';
  readonly differences: readonly JsonDifference[];
  /** The same for people. */
  readonly told: readonly ToldDifference[];
}

/** The figure of these parameters, settled. Undefined when nobody knows that version. */
export function makeFigure(
  recipes: FigureRecipes,
  { figure, parameters, inputs }: Pick<EditionFigure, 'figure' | 'parameters' | 'inputs'>,
  rows: PastRows,
  taxonomy: FrozenTaxonomy,
): Json | undefined {
  const recipe = Object.hasOwn(recipes, figure) ? recipes[figure] : undefined;
  return recipe && settled(recipe.make(parameters, { rows, inputs, taxonomy }));
}

/** Holds a frozen figure against what comes out now. */
export function checkFigure(
  recipes: FigureRecipes,
  frozen: EditionFigure,
  rows: PastRows,
  taxonomy: FrozenTaxonomy,
): CheckedFigure {
  const { section, figure, inputs, values } = frozen;
  const from = inputs === null ? 'revisions' : 'inputs';
  const made = makeFigure(recipes, frozen, rows, taxonomy);
  if (made === undefined)
    return { section, figure, from, outcome: 'unknown', differences: [], told: [] };
  const differences = jsonDifferences(values, made);
  const outcome = differences.length === 0 ? 'equal' : 'differs';
  const told = toldDifferences(values, made);
  return { section, figure, from, outcome, differences, told };
}
