import type { SoughtMatch } from '#domain';

/** Texts up to this length are shown whole: about a page, which a whole version never is. */
const WHOLE_CHARACTERS_MAX = 4_000;
const WHOLE_LINES_MAX = 40;
/** Paragraphs shown before and after one that names the person. */
const AROUND = 1;
const GAP = '…';

/** Words as they are shown: of a long text the paragraphs that name the person, with those around. */
export interface NearWords {
  readonly words: string;
  readonly isCut: boolean;
}

/** Leaves out what is far from the person in a long text. @param own where they are named. */
export function nearWords(words: string, own: readonly SoughtMatch[]): NearWords {
  const lines = words.split('\n');
  if (words.length <= WHOLE_CHARACTERS_MAX && lines.length <= WHOLE_LINES_MAX) {
    return { words, isCut: false };
  }
  const shown = new Set<number>();
  let at = 0;
  for (const [number, line] of lines.entries()) {
    const end = at + line.length;
    if (own.some(({ from, to }) => from <= end && at < to)) {
      for (let near = number - AROUND; near <= number + AROUND; near += 1) shown.add(near);
    }
    at = end + 1;
  }
  const kept: string[] = [];
  let last = -1;
  for (const [number, line] of lines.entries()) {
    if (!shown.has(number)) continue;
    if (number > last + 1) kept.push(GAP);
    kept.push(line);
    last = number;
  }
  if (last < lines.length - 1) kept.push(GAP);
  return { words: kept.join('\n'), isCut: true };
}
