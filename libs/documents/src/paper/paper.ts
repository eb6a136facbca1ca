import type { Drawing } from '#domain';

/** Words in one look, maybe leading somewhere (`https:`, `http:` or `mailto:`). */
export interface PaperWords {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly href?: string;
}

/** A stretch of a line: words, or in their place the ground on which they are not handed out. */
export type PaperPart = PaperWords | { readonly masked: string };

/** What stands in a cell, an item or a paragraph. Line breaks in a text stay. */
export type PaperLine = readonly PaperPart[];

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  /** A note is what explains a figure or says how it was made: smaller than what is read first. */
  | { readonly kind: 'paragraph'; readonly line: PaperLine; readonly note?: boolean }
  | { readonly kind: 'list'; readonly items: readonly PaperLine[]; readonly numbered?: boolean }
  | PaperTable
  | PaperFigure
  /** Lines to sign on, with name and title below each. */
  | { readonly kind: 'signatures'; readonly people: readonly (readonly [string, string])[] }
  /** What follows begins on a new page. */
  | { readonly kind: 'page' };

export interface PaperTable {
  readonly kind: 'table';
  readonly head: readonly string[];
  /** Each as many cells as the head; the first tells what the row is. */
  readonly rows: readonly (readonly PaperLine[])[];
  /** What the table shows; a table with a caption is numbered and stands in the file of tables. */
  readonly caption?: string;
  /** Where its figures come from, how far they reach. */
  readonly source?: string;
  /** Which columns hold figures, from 0: they stand to the right. */
  readonly figures?: readonly number[];
}

/** A drawing that a reader who does not see it is told of by its title and description. */
export interface PaperFigure {
  readonly kind: 'figure';
  readonly drawing: Drawing;
  readonly caption: string;
  readonly source: string;
}

/** What a Word template of the municipality's own may ask for by name. */
export type PaperField =
  | 'administration'
  | 'department'
  | 'caseOfficer'
  | 'recipient'
  | 'caseNumber'
  | 'meetingDate'
  | 'date'
  | 'authority'
  | 'title'
  | 'kind';

/** One document of an authority, in one column. */
export interface Paper {
  /**
   * `handling`: a letter with its head; `report`: cover, contents, and figures and tables with numbers; `memo`: what goes
   * to a committee, with sender and particulars beside each other and the recipient below.
   */
  readonly form?: 'handling' | 'report' | 'memo';
  readonly language: 'sv' | 'en';
  readonly title: string;
  /** Of a memo: who sends it, below the authority, a line each; and who gets it. */
  readonly sender?: readonly string[];
  readonly recipient?: string;
  /** Under the title of a report's cover; of a memo, what kind of paper it is. */
  readonly subtitle?: string;
  readonly authority: string;
  /** PNG, JPEG or WebP. */
  readonly logo?: Uint8Array;
  /** `YYYY-MM-DD`; also the date in the file, so that the same paper is the same bytes at any hour. */
  readonly date: string;
  /** Number of the case or the register. */
  readonly reference: string;
  /** Beside the head: what each is and what it says. */
  readonly particulars: readonly (readonly [string, string])[];
  /** What it says, by the names that a Word template has for it; those that say the same as a particular are that text. */
  readonly fields?: Readonly<Partial<Record<PaperField, string>>>;
  /** On a page of its own between the cover of a report and its contents. */
  readonly summary?: readonly PaperBlock[];
  readonly blocks: readonly PaperBlock[];
}

/** What stands where something is masked, as long whatever it hides. */
export function maskMark(ground: string, language: Paper['language']): string {
  return language === 'sv' ? `[maskerat, ${ground}]` : `[masked, ${ground}]`;
}
