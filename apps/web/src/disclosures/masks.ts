import {
  fieldsOfProtectedIdentity,
  maskText,
  wholeMasks,
  type TextMask,
  type ToldPart,
} from '#domain';
import type { FieldChoice, TriedField, TriedIncident } from './disclosure-queries.js';

/** A stretch of a text between spaces, or the spaces. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Which word it is, from 0; null for what stands between words. */
  readonly word: number | null;
}

/** A text as words and what stands between them. */
export function piecesOf(text: string): Piece[] {
  let words = 0;
  return [...text.matchAll(/\S+|\s+/gu)].map((match) => ({
    ...{ from: match.index, to: match.index + match[0].length, text: match[0] },
    word: /^\s/u.test(match[0]) ? null : words++,
  }));
}

export const isMasked = (masks: readonly TextMask[], { from, to }: Pick<Piece, 'from' | 'to'>) =>
  masks.some((mask) => mask.from < to && mask.to > from);

/** Takes a stretch out of the masks: what is left of a mask on either side stays. */
export function without(masks: readonly TextMask[], from: number, to: number): TextMask[] {
  return masks.flatMap((mask) =>
    [
      { ...mask, to: Math.min(mask.to, from) },
      { ...mask, from: Math.max(mask.from, to) },
    ].filter((part) => part.from < part.to),
  );
}

/** As `without`, and then with the stretch masked. */
export function masking(masks: readonly TextMask[], next: TextMask): TextMask[] {
  return [...without(masks, next.from, next.to), next].sort((a, b) => a.from - b.from);
}

/** One part while it is being tried; without a choice until somebody makes one. */
export interface Draft {
  readonly choice: FieldChoice['choice'] | null;
  readonly ground: string;
  readonly masks: readonly TextMask[];
  /** For the authority itself. */
  readonly motive: string;
}

export type Drafts = Readonly<Record<string, Draft>>;

/** What was chosen before; else nothing, but that protected identity is masked until somebody chooses otherwise. */
export function draftsOf(
  { fields, choices, isProtectedIdentity }: TriedIncident,
  ground: string,
): Drafts {
  return Object.fromEntries(
    fields.map(({ field }) => {
      const before = choices.find((choice) => choice.field === field);
      const isGuarded = isProtectedIdentity && fieldsOfProtectedIdentity.includes(field);
      const draft: Draft = {
        choice: before?.choice ?? (isGuarded ? 'mask' : null),
        ground: before?.ground ?? before?.masks?.[0]?.ground ?? ground,
        masks: before?.masks ?? [],
        motive: before?.motive ?? '',
      };
      return [field, draft];
    }),
  );
}

/** What is sent; undefined while a part has no choice, or is masked in part without anything marked. */
export function choicesOf(
  fields: readonly TriedField[],
  drafts: Drafts,
): FieldChoice[] | undefined {
  const choices = fields.map(({ field }): FieldChoice | undefined => {
    const { choice, ground, masks, motive } = drafts[field]!;
    const said = motive.trim() ? { motive } : {};
    if (choice === 'give') return { field, choice };
    if (choice === 'mask') return ground ? { field, choice, ground, ...said } : undefined;
    if (choice === null || masks.length === 0) return undefined;
    return { field, choice, masks: masks.map((mask) => ({ ...mask })), ...said };
  });
  return choices.every((choice) => choice !== undefined) ? choices : undefined;
}

/** The part as a copy would show it; undefined until it is known. */
export function toldOf(value: string, { choice, ground, masks }: Draft): ToldPart[] | undefined {
  if (choice === null) return undefined;
  if (choice === 'give') return [{ text: value }];
  if (choice === 'mask') return [{ masked: ground }];
  return maskText(value, wholeMasks(value, masks) ?? []);
}
