import type { PictureCategory } from '../category-figures.js';
import type { Json } from './edition-content.js';

/** First days of months: `from` inclusive, `to` exclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Which open columns of revisions a figure is made of; what is counted is cut at the version's position. */
export type RowsWanted =
  | {
      readonly kind: 'counts' | 'areas' | 'genders' | 'threats';
      readonly areaKeys: readonly number[];
      readonly tiers: readonly string[];
      readonly months: DayRange;
    }
  | { readonly kind: 'none' };

/** Standing incidents of one position that have all this in common. A figure that does not ask for a column gets null. */
export interface PastCount {
  readonly areaKey: number;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly category: string;
  readonly source: string | null;
  readonly severity: number | null;
  readonly affectedGender: string | null;
  readonly count: number;
}

/** Threats against staff, without who was threatened. */
export interface PastThreat {
  readonly month: string;
  readonly influenceKind: string | null;
  readonly actorType: string | null;
  readonly consequences: readonly string[];
  readonly isPoliceReported: boolean;
  readonly count: number;
}

export interface PastRows {
  readonly counts: readonly PastCount[];
  readonly threats: readonly PastThreat[];
}

export const noRows: PastRows = { counts: [], threats: [] };

/** The categories that a version was counted by; a later edition of the tree changes nothing of it. */
export interface FrozenTaxonomy {
  readonly focusAreas: readonly string[];
  readonly categories: readonly PictureCategory[];
}

/** How a figure of one name and version is made again. It stays in the code as long as any version may name it. */
export interface FigureRecipe {
  readonly wants: (parameters: Json) => RowsWanted;
  /** @returns the figure, not yet `settled`. */
  readonly make: (
    parameters: Json,
    made: { readonly rows: PastRows; readonly inputs: Json; readonly taxonomy: FrozenTaxonomy },
  ) => unknown;
}
