import type { Language, Tier } from '#domain';

/** The forms of papers, and what each is called on the way. */
export const paperTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
} as const;
export type PaperForm = keyof typeof paperTypes;
export const paperForms = Object.keys(paperTypes) as PaperForm[];

/** `waiting` and `making` come to an end; `empty`: there is nothing to set in this form; `dropped`: nobody may have it any more. */
export type PaperState = 'waiting' | 'making' | 'made' | 'empty' | 'failed' | 'dropped';

/** Which paper of what. */
export interface PaperKey {
  /** What it is of, as whoever sets it is declared by `SetsPapers`. */
  readonly subject: string;
  /** Of something that is frozen: what stands under an id never changes. */
  readonly subjectId: string;
  readonly form: PaperForm;
  readonly language: Language;
  /** What is in the file beside its subject, such as the digest of a logo; `''` for nothing. */
  readonly mark: string;
}

/** A paper as a file, before it is stored. */
export interface SetPaper {
  readonly bytes: Buffer;
  /** What the file is called. */
  readonly name: string;
  /** The strictest of what it holds: decides which key it is sealed under. */
  readonly tier: Tier;
}
