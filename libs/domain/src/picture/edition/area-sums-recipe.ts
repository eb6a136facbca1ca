import { areaSums, type SummedPart, type SummedRow } from '../../figure/area-sums.js';
import type { PictureCategory } from '../category-figures.js';
import { isIn, referenceOf, type DataExtent, type Period } from '../period.js';
import type { RecordingBreak } from '../recording-breaks.js';
import type { FrozenPart } from './counted-figures.js';
import type { FigureRecipe, FrozenTaxonomy } from './figure-recipe.js';

/** What sums of areas were made by. Areas stand as they were: a later boundary changes no old figure. */
export interface AreaSumsParameters {
  /** `<level>:<code>`: what is summed, and how many live there. */
  readonly within: string;
  readonly population: number | null;
  readonly period: Period;
  readonly extent: DataExtent;
  readonly currentMonth: string;
  /** How long was counted. */
  readonly months: number;
  /** An empty list counts everything. */
  readonly focusAreas: readonly string[];
  readonly tiers: readonly string[];
  /** Of every key of an area within, the area that its incidents are summed in; '' for none. */
  readonly parts: readonly FrozenPart[];
  readonly areas: readonly SummedPart[];
  readonly foundBreaks: readonly RecordingBreak[];
}

/** `areaSums@1`: each area's incidents and all of them, every incident once. */
export const areaSumsRecipe: FigureRecipe = {
  wants(given) {
    const { period, parts, tiers } = given as unknown as AreaSumsParameters;
    const months = { from: `${referenceOf(period).from}-01`, to: `${period.to}-01` };
    return { kind: 'genders', areaKeys: parts.map(({ areaKey }) => areaKey), tiers, months };
  },
  make(given, { rows: { counts }, taxonomy }) {
    const parameters = given as unknown as AreaSumsParameters;
    const { period, extent, currentMonth, months, population, areas, parts, foundBreaks } =
      parameters;
    const kinds = kindsOf(taxonomy);
    const asked = (code: string): boolean =>
      parameters.focusAreas.length === 0 || parameters.focusAreas.includes(code);
    const partOf = new Map(parts.map(({ areaKey, part }) => [areaKey, part]));
    const rows: SummedRow[] = [];
    let [excluded, unknown] = [0, 0];
    for (const { areaKey, month, category, affectedGender, count } of counts) {
      const kind = kinds.get(category);
      if (kind === undefined) unknown += isIn(month, period) ? count : 0;
      else if (!asked(kind.focusArea)) continue;
      else if (!kind.counted) excluded += isIn(month, period) ? count : 0;
      else {
        const part = partOf.get(areaKey) ?? '';
        rows.push({ part, focusArea: kind.focusArea, gender: affectedGender, month, count });
      }
    }
    return areaSums({
      ...{ period, extent, currentMonth, months, population, rows, excluded, unknown },
      ...{ parts: areas, breaks: foundBreaks },
      focusAreas: taxonomy.focusAreas.filter(asked),
    });
  },
};

function kindsOf({
  categories,
}: FrozenTaxonomy): Map<string, { readonly counted: boolean; readonly focusArea: string }> {
  const kinds = new Map<string, { counted: boolean; focusArea: string }>();
  const walk = (nodes: readonly PictureCategory[]): void => {
    for (const { code, counted, focusArea, children } of nodes) {
      kinds.set(code, { counted, focusArea });
      walk(children);
    }
  };
  walk(categories);
  return kinds;
}
