import type { PictureKind } from '../kind/picture-kind.js';
import type { Hearing } from '../../collection/city-picture.js';
import type { Bilingual } from '../../errors/language.js';
import type { PublicSum } from '../../statistics/suppression/suppress-cells.js';
import type { Period } from '../period.js';

/** The form of what is published; a new form gets a new number, and the old ones stay readable. */
export const PUBLIC_EDITION_FORMAT = 'lagesbild.public-edition@1';

export const publicDimensions = ['months', 'categories', 'parts', 'genders', 'severities'] as const;
export type PublicDimension = (typeof publicDimensions)[number];

/** One line of a table; its numbers stand in `cells` under these keys. */
export interface PublicRow {
  readonly label: Bilingual;
  /** 0 for a line of its own, 1 for one that is part of the line above it. */
  readonly depth: 0 | 1;
  readonly now: string;
  /** The same months a year before; null where the two cannot be compared. */
  readonly before: string | null;
}

export interface PublicTable {
  readonly dimension: PublicDimension;
  readonly rows: readonly PublicRow[];
}

/** A text, or in its place the provision on which it is not handed out. */
export type PublicText = { readonly field: string } & (
  { readonly text: string } | { readonly withheld: string }
);

/** A problem, measure, goal, action, risk or an organisation's answer by its texts. */
export interface PublicLink {
  readonly kind: PublicLinkKind;
  readonly texts: readonly PublicText[];
}
export const publicLinkKinds = ['problem', 'goal', 'measure', 'action', 'risk', 'answer'] as const;
export type PublicLinkKind = (typeof publicLinkKinds)[number];

/** Whether an organisation was heard, and by which version of a picture of its own, if by any. */
export interface PublicHeard {
  readonly organisation: string;
  readonly hearing: Hearing;
  readonly version: { readonly number: number; readonly hash: string } | null;
}

/** All that anybody may read of a decided version. Its canonical JSON (RFC 8785) is what its hash is of. */
export interface PublicEditionContent {
  readonly format: typeof PUBLIC_EDITION_FORMAT;
  /** The version that it is the public edition of: whoever has that can hold the two against each other. */
  readonly of: { readonly editionId: string; readonly number: number; readonly hash: string };
  /** What the version is; absent for a situation picture. */
  readonly kind?: Exclude<PictureKind, 'picture'>;
  /** Running from 1 within the version. */
  readonly number: number;
  readonly organisation: { readonly name: string; readonly kind: string };
  readonly area: {
    readonly scheme: string;
    readonly level: string;
    readonly code: string;
    readonly name: string;
  };
  readonly period: Period;
  readonly decision: {
    readonly body: string;
    readonly date: string;
    readonly paragraph: string;
    readonly caseNumber: string;
  };
  readonly asOfPosition: number;
  readonly sections: readonly {
    readonly code: string;
    readonly name: Bilingual;
    /** What it is about is told for the whole municipality and whole years only. */
    readonly isCoarser: boolean;
    /** Key of the number of all its incidents; null without figures. */
    readonly total: PublicRow | null;
    readonly tables: readonly PublicTable[];
    readonly texts: readonly PublicText[];
  }[];
  readonly chain: readonly PublicLink[];
  /** Of the municipality's picture alone: who was asked, by name, and whether they were heard. */
  readonly heard?: readonly PublicHeard[];
  /** Every number in the tables, by its key; null where it is hidden. */
  readonly cells: readonly { readonly key: string; readonly value: number | null }[];
  /** Which numbers are sums of which. */
  readonly sums: readonly PublicSum[];
  readonly suppression: {
    readonly fewerThan: number;
    readonly inhabitants: number;
    readonly width: number;
    readonly hidden: number;
  };
  /** What was withheld, as many texts under each ground. */
  readonly withheld: readonly { readonly ground: string; readonly count: number }[];
}
