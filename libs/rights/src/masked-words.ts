import { findPersonData, personNames, type PersonDataKind, type SoughtMatch } from '#domain';

/** A piece of what was told: in the clear, the person's own, or somebody else's. */
export interface ToldPiece {
  readonly text: string;
  readonly whose: 'nobody' | 'person' | 'other';
  /** What somebody else's data are. */
  readonly kind?: PersonDataKind;
}

/** The words in pieces, so that the person's own can be shown and those of others masked. */
export function piecesOf(words: string, own: readonly SoughtMatch[]): ToldPiece[] {
  const others = findPersonData(words, personNames()).filter(
    ({ from, to }) => !own.some((match) => match.from < to && from < match.to),
  );
  const spans = [
    ...merged(own).map((span) => ({ ...span, whose: 'person' as const })),
    ...others.map(({ from, to, kind }) => ({ from, to, kind, whose: 'other' as const })),
  ].sort((a, b) => a.from - b.from);
  const pieces: ToldPiece[] = [];
  let at = 0;
  for (const { from, to, ...what } of spans) {
    if (from > at) pieces.push({ text: words.slice(at, from), whose: 'nobody' });
    pieces.push({ text: words.slice(from, to), ...what });
    at = to;
  }
  if (at < words.length) pieces.push({ text: words.slice(at), whose: 'nobody' });
  return pieces;
}

/** The words as they are handed out: what is somebody else's stands as a mark that does not tell how long it was. */
export function withoutOthers(pieces: readonly ToldPiece[]): string {
  return pieces.map(({ text, whose }) => (whose === 'other' ? '[…]' : text)).join('');
}

function merged(own: readonly SoughtMatch[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of own) {
    const last = spans.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}
