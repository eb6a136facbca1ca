/** What is masked of a text: `from` inclusive, `to` exclusive, in UTF-16 units of its NFC form, and on which ground. */
export interface TextMask {
  readonly from: number;
  readonly to: number;
  readonly ground: string;
}

/** A stretch of a text as it is handed out: words, or the ground on which there are none. */
export type ToldPart = { readonly text: string } | { readonly masked: string };

const clusters = new Intl.Segmenter('sv', { granularity: 'grapheme' });
const HAS_WORDS = /[\p{L}\p{N}\p{M}\p{S}]/u;

/**
 * Masks in order and apart, each out to whole signs: half of a letter with its accent, or of an emoji, is never left.
 * Those that overlap, touch or have only spaces or punctuation between them become one under the first one's ground,
 * so that neither how many words there were nor how they were divided is told.
 * @returns undefined when one reaches outside the text or is empty.
 */
export function wholeMasks(text: string, masks: readonly TextMask[]): TextMask[] | undefined {
  if (masks.some(({ from, to }) => !(from >= 0 && from < to && to <= text.length)))
    return undefined;
  const starts = [...clusters.segment(text)].map(({ index }) => index);
  const ordered = masks
    .map((mask) => ({
      ...mask,
      from: startAt(starts, mask.from),
      to: endAt(starts, mask.to, text),
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const whole: TextMask[] = [];
  for (const mask of ordered) {
    const last = whole.at(-1);
    if (last === undefined || isApart(text, last, mask)) whole.push(mask);
    else whole[whole.length - 1] = { ...last, to: Math.max(last.to, mask.to) };
  }
  return whole;
}

function isApart(text: string, last: TextMask, next: TextMask): boolean {
  return next.from > last.to && HAS_WORDS.test(text.slice(last.to, next.from));
}

/** The start of the sign that holds `at`. `starts` is in order and begins with 0. */
function startAt(starts: readonly number[], at: number): number {
  return starts[lastNotAfter(starts, at)]!;
}

function endAt(starts: readonly number[], at: number, text: string): number {
  const holding = lastNotAfter(starts, at);
  if (at === text.length || starts[holding] === at) return at;
  return starts[holding + 1] ?? text.length;
}

function lastNotAfter(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The text as it is handed out: masked stretches are not there, and nothing tells how long they were.
 * @param masks as `wholeMasks` makes them.
 */
export function maskText(text: string, masks: readonly TextMask[]): ToldPart[] {
  const parts: ToldPart[] = [];
  let at = 0;
  for (const { from, to, ground } of masks) {
    if (from > at) parts.push({ text: text.slice(at, from) });
    parts.push({ masked: ground });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
