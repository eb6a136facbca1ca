import type { Bilingual } from '../errors/language.js';
import type { FocusAreaCode } from './focus-areas.js';
import type { IncidentKind, Tier } from './terms.js';

/** Opaque, English, lower case, for example `crime.theft.burglary`; see {@link categoryCodePattern}. */
export type CategoryCode = string;

/** The shape of a category code (contract: "category codes match … and are opaque"). */
export const categoryCodePattern = /^[a-z0-9_]+(\.[a-z0-9_]+)*$/;

/** What counts as this category and what does not; one or two plain sentences each. */
export interface CategoryDefinition {
  readonly includes: Bilingual;
  readonly excludes: Bilingual;
}

/** When a category stopped being offered. It stays in the tree, so history still resolves. */
export interface Retirement {
  /** The first edition in which it can no longer be chosen. */
  readonly fromEdition: number;
  /** Where the same thing is recorded from then on, when such a category exists. */
  readonly replacedBy?: CategoryCode;
}

/** What a category says about the incidents in it; children inherit what they do not state. */
export interface CategoryAttributes {
  readonly focusArea: FocusAreaCode;
  /**
   * The tier that an incident *reported by staff* gets from its category. An importer of open data
   * (Polisen, Brå, police.uk, Chicago) sets the tier `open` itself, whatever the category says.
   */
  readonly defaultTier: Tier;
  /** The kinds that may use the category. The first is the usual one, which importers take. */
  readonly kinds: readonly IncidentKind[];
  /** False for what is not an incident (summaries, controls): tallied, but left out of pictures. */
  readonly counted: boolean;
}

/** One node of the category tree, with everything inherited written out. */
export interface Category extends CategoryAttributes {
  readonly code: CategoryCode;
  /** The code of the node above; null for a branch of its own. */
  readonly parent: CategoryCode | null;
  readonly names: Bilingual;
  readonly definition: CategoryDefinition;
  readonly retired?: Retirement;
  readonly children: readonly Category[];
}
