import type { FieldFault } from '../errors/fault.js';

/** A piece of text in one look. */
export interface RichTextRun {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Where a link leads: http, https or mailto. */
  readonly href?: string;
}

export const richTextBlockTypes = ['paragraph', 'heading', 'bullet', 'number'] as const;
export type RichTextBlockType = (typeof richTextBlockTypes)[number];

/** A paragraph, a heading, or one item of a list; items that follow each other are one list. */
export interface RichTextBlock {
  readonly type: RichTextBlockType;
  readonly runs: readonly RichTextRun[];
}

/** A text with headings, lists, emphasis and links, as data: there is no markup in it that could do anything else. */
export type RichText = readonly RichTextBlock[];

const LINK = /^(https?:\/\/[^\s<>"'`\\()]+|mailto:[^\s<>"'`\\()]+@[^\s<>"'`\\()]+)$/i;
/** Control characters, and those that turn the direction of what follows around. */
const UNWANTED = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Whether a link may stand in a text. `javascript:`, `data:` and what is relative may not. */
export function isAllowedLink(href: string): boolean {
  return LINK.test(href);
}

/** What is wrong in a text, by `<path>.<block>.runs.<run>.href`. */
export function richTextFaults(text: RichText, path: string): FieldFault[] {
  return text.flatMap(({ runs }, block) =>
    runs.flatMap(({ href }, run) =>
      href === undefined || isAllowedLink(href)
        ? []
        : [{ path: `${path}.${block}.runs.${run}.href`, code: 'LINK_REFUSED' as const }],
    ),
  );
}

/** The same text in its one written form: nothing empty, no control characters, neighbours of one look as one. */
export function cleanRichText(text: RichText): RichText {
  return text.flatMap(({ type, runs }): RichTextBlock[] => {
    const joined: RichTextRun[] = [];
    for (const run of runs) {
      const piece = runOf(run);
      const last = joined.at(-1);
      if (piece.text === '') continue;
      if (last && looksLike(last, piece)) {
        joined[joined.length - 1] = { ...last, text: last.text + piece.text };
      } else joined.push(piece);
    }
    const trimmed = trimEnds(joined);
    return trimmed.length === 0 ? [] : [{ type, runs: trimmed }];
  });
}

function runOf({ text, strong, emphasis, href }: RichTextRun): RichTextRun {
  return {
    text: text.replace(/[\r\n\t]+/g, ' ').replace(UNWANTED, ''),
    ...(strong && { strong }),
    ...(emphasis && { emphasis }),
    ...(href !== undefined && { href }),
  };
}

const looksLike = (a: RichTextRun, b: RichTextRun): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href;

/** Without white space at either end of the block. */
function trimEnds(runs: readonly RichTextRun[]): RichTextRun[] {
  const kept = [...runs];
  while (kept[0] !== undefined) {
    const text = kept[0].text.trimStart();
    if (text !== '') {
      kept[0] = { ...kept[0], text };
      break;
    }
    kept.shift();
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const text = last.text.trimEnd();
    if (text !== '') {
      kept[kept.length - 1] = { ...last, text };
      break;
    }
    kept.pop();
  }
  return kept;
}

/** The words alone, a line for each block: for what looks for persons, compares or counts. */
export function plainText(text: RichText): string {
  return text.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
}
