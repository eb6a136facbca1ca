import type { ErrorCode } from '#domain';
import type { Paper } from '../paper/paper.js';
import type { WordTemplate } from '../word-template/cleaned-template.js';

/** A paper and the form that it is wanted in. */
export interface PaperWish {
  readonly paper: Paper;
  readonly form: 'pdf' | 'docx' | 'xlsx' | 'html';
  /** The municipality's own, for Word; absent for ours. */
  readonly template?: WordTemplate;
}

/** A wish on its way to the process that sets papers. */
export type NumberedWish = PaperWish & { readonly number: number };

/** What became of it: null for sheets of a paper without tables. */
export type WishAnswer = { readonly number: number } & (
  | { readonly bytes: Uint8Array | null }
  /** The code of a fault, or the kind of error and where; never what it says, which may quote the paper. */
  | { readonly fault: ErrorCode }
  | { readonly error: string }
);
