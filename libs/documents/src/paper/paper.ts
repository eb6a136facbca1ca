/** A stretch of a line: words, or in their place the ground on which they are not handed out. */
export type PaperPart = { readonly text: string } | { readonly masked: string };

/** What stands in a cell, an item or a paragraph. Line breaks in a text stay. */
export type PaperLine = readonly PaperPart[];

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: PaperLine }
  | { readonly kind: 'list'; readonly items: readonly PaperLine[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      /** Each as many cells as the head; the first tells what the row is. */
      readonly rows: readonly (readonly PaperLine[])[];
    };

/** One document of the family "handling": what an authority sends, with its head, in one column. */
export interface Paper {
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly authority: string;
  /** PNG, JPEG or WebP. */
  readonly logo?: Uint8Array;
  /** `YYYY-MM-DD`; also the date in the file, so that the same paper is the same bytes at any hour. */
  readonly date: string;
  /** Number of the case or the register. */
  readonly reference: string;
  /** Beside the head: what each is and what it says. */
  readonly particulars: readonly (readonly [string, string])[];
  readonly blocks: readonly PaperBlock[];
}

/** What stands where something is masked, as long whatever it hides. */
export function maskMark(ground: string, language: Paper['language']): string {
  return language === 'sv' ? `[maskerat, ${ground}]` : `[masked, ${ground}]`;
}
