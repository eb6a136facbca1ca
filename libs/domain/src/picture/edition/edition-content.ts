import type { Judgement } from '../judgement/judgement.js';
import type { PictureKind } from '../kind/picture-kind.js';
import type { Period } from '../period.js';
import type { PictureCategory } from '../category-figures.js';
import type { TemplateSection } from '../template/picture-template.js';
import type { CompleteByLaw } from '../workflow/complete-by-law.js';
import type { PictureDecision, PictureMeeting } from '../workflow/step-refusal.js';

/** The form of what is frozen; a new form gets a new number, and the old ones stay readable. */
export const EDITION_FORMAT = 'lagesbild.edition@1';

/** What JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A section's figure as it was: what it was made of, by which method, and what came out. */
export interface EditionFigure {
  readonly section: string;
  /** `name@version`. */
  readonly figure: string;
  readonly parameters: Json;
  /** What it is made of where that lies in no revision's open columns; null where revisions suffice. */
  readonly inputs: Json;
  readonly values: Json;
}

/** One version of an area that the picture is of. */
export interface FrozenAreaVersion {
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What a plan or a follow-up rests on. */
export interface FrozenGround {
  /** Of the decided version; null where there is none, and why. */
  readonly editionId: string | null;
  readonly hash: string | null;
  readonly reason: string;
}

/** All that a version of a picture holds. Its canonical JSON (RFC 8785) is what the hash is of. */
export interface EditionContent {
  readonly format: typeof EDITION_FORMAT;
  readonly picture: {
    readonly id: string;
    /** Absent for a situation picture, as in what was frozen before there were other kinds. */
    readonly kind?: Exclude<PictureKind, 'picture'>;
    /** The decided version that a plan or a follow-up rests on, or why it rests on none. Absent for a picture. */
    readonly restsOn?: FrozenGround;
    readonly organisation: { readonly id: string; readonly name: string; readonly kind: string };
    readonly area: {
      readonly scheme: string;
      readonly level: string;
      readonly code: string;
      readonly name: string;
      readonly versions: readonly FrozenAreaVersion[];
    };
    readonly period: Period;
  };
  /** Running from 1 within the picture. */
  readonly number: number;
  /** Whether it was handed in before the body had decided. */
  readonly isReserved: boolean;
  /** The version that it corrects, and why; null for none. */
  readonly corrects: {
    readonly number: number;
    readonly hash: string;
    readonly reason: string;
  } | null;
  readonly asOfPosition: number;
  /** The categories that figures were counted by. */
  readonly taxonomy: {
    readonly edition: number;
    readonly focusAreas: readonly string[];
    readonly categories: readonly PictureCategory[];
  };
  readonly template: { readonly version: number; readonly sections: readonly TemplateSection[] };
  readonly judgements: readonly {
    readonly section: string;
    readonly revision: number;
    readonly writtenAt: string;
    readonly judgement: Judgement;
  }[];
  readonly figures: readonly EditionFigure[];
  /** What the libs of the chain give, each under its name. */
  readonly chain: { readonly [part: string]: Json };
  readonly completeness: CompleteByLaw;
  readonly review: {
    /** Whether whoever sent it to review also approved it. */
    readonly isBySame: boolean;
    readonly approvedAt: string;
  } | null;
  readonly meeting: PictureMeeting | null;
  readonly decision: PictureDecision | null;
}
