import type { PictureKind } from '../kind/picture-kind.js';
import type { Hearing } from '../../collection/city-picture.js';
import type { Bilingual } from '../../errors/language.js';
import type { PublicSum } from '../../statistics/suppression/suppress-cells.js';
import type { Rate, RateStanding } from '../../statistics/rate.js';
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

/** Counts of one area, of what lies in none, or of the whole; their numbers stand in `cells` under these keys. */
export interface PublicAreaRow {
  readonly label: Bilingual;
  readonly place: 'area' | 'none' | 'whole';
  /** Inhabitants; null where nobody knows, and of what lies in no area. */
  readonly population: number | null;
  readonly now: string;
  /** The same months a year before; null where the two cannot be compared. */
  readonly before: string | null;
  /** In the order of the columns; empty where none of them can be read. */
  readonly focusAreas: readonly string[];
  readonly genders: readonly string[];
  /** Per 1 000 inhabitants and year with its exact 95 % interval; null where the count is hidden or too small for one. */
  readonly rate: Rate | null;
  /** Against the rate of the areas together; null where either is not told. */
  readonly standing: RateStanding | null;
}

/** Areas by name, what lies in none of them, and the whole last. It is no ranking. */
export interface PublicAreaSums {
  /** How long was counted. */
  readonly months: number;
  /** Of the areas together; null where hidden counts would be in it. */
  readonly overall: Rate | null;
  readonly focusAreas: readonly { readonly code: string; readonly name: Bilingual }[];
  /** `woman`, `man`, and `~man~woman` for all others; empty where none of them can be read. */
  readonly genders: readonly string[];
  readonly rows: readonly PublicAreaRow[];
}

/**
 * Why a figure is not told: what it shows is a place or an hour; rates or limits of areas with hidden counts; statistics of
 * others; threats in bands; how something is recorded. Or its months are not over; its areas are divided in another way
 * than those of another figure; nothing says yet which numbers it is of.
 */
export const leftOutBecause = [
  ...(['place_or_hour', 'compares', 'of_others', 'threats', 'recording'] as const),
  ...(['unfinished', 'unlike', 'undeclared'] as const),
] as const;
export type LeftOutBecause = (typeof leftOutBecause)[number];

/** Which of the version's figures are told, by `name@version`. */
export interface PublicFigures {
  readonly told: readonly string[];
  readonly leftOut: readonly {
    readonly section: string;
    readonly figure: string;
    readonly because: LeftOutBecause;
  }[];
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
    /** Sums of areas; absent where the section has none. */
    readonly areas?: PublicAreaSums;
    readonly texts: readonly PublicText[];
  }[];
  readonly chain: readonly PublicLink[];
  /** Of the municipality's picture alone: who was asked, by name, and whether they were heard. */
  readonly heard?: readonly PublicHeard[];
  /** Absent in what was published before figures were named: then `expectedRange@1` alone is told. */
  readonly figures?: PublicFigures;
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
