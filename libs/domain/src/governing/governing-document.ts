import type { Bilingual } from '../errors/language.js';
import type { FocusAreaCode } from '../taxonomy/focus-areas.js';

/** What kind of document it is that others are to follow. */
export const governingKindWords = {
  law: { sv: 'Lag', en: 'Law' },
  national_strategy: { sv: 'Nationell strategi', en: 'National strategy' },
  programme: { sv: 'Program', en: 'Programme' },
  plan: { sv: 'Plan', en: 'Plan' },
  policy: { sv: 'Policy', en: 'Policy' },
  guideline: { sv: 'Riktlinje', en: 'Guideline' },
  agreement: { sv: 'Överenskommelse', en: 'Agreement' },
  other: { sv: 'Annat styrdokument', en: 'Other governing document' },
} as const satisfies Record<string, Bilingual>;
export type GoverningKind = keyof typeof governingKindWords;
export const governingKinds = Object.keys(governingKindWords) as readonly GoverningKind[];

/** One goal of a document, in its own words. */
export interface GoverningGoal {
  readonly id: string;
  /** Null where it lies across them. */
  readonly focusArea: FocusAreaCode | null;
  readonly text: string;
  /** What shall have come of it. Both this and the next may be empty. */
  readonly wishedResult: string;
  /** How one sees that it has. */
  readonly indicator: string;
  /** Set where it no longer stands; it stays, since others may point at it. */
  readonly isEnded: boolean;
}

/** A governing document (styrdokument) as it is registered: what it is and what it wants, never the document itself. */
export interface GoverningDocument {
  readonly name: string;
  readonly kind: GoverningKind;
  /** The body that decided it, in words: of the state, the council, a board. */
  readonly adoptedBy: string;
  /** Local day; null where it is not known. */
  readonly adoptedOn: string | null;
  /** Diarienummer of the decision; may be empty. */
  readonly caseNumber: string;
  /** First local day on which it holds. */
  readonly validFrom: string;
  /** The last one; null until further notice. */
  readonly validTo: string | null;
  /** http or https; may be empty. */
  readonly link: string;
  /** Ids of the documents in whose place it stands: one may follow on several, and several on one. */
  readonly replaces: readonly string[];
  readonly goals: readonly GoverningGoal[];
}

/** A document that is registered. */
export interface RegisteredDocument extends GoverningDocument {
  readonly id: string;
  /** The organisation whose own it is; null where it is the municipality's. */
  readonly organisationId: string | null;
}
