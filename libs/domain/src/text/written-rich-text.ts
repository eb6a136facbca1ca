import {
  cleanRichText,
  isAllowedLink,
  type RichText,
  type RichTextBlock,
  type RichTextBlockType,
  type RichTextRun,
} from './rich-text.js';

const MARKS: readonly (readonly [RegExp, RichTextBlockType])[] = [
  [/^#{1,6}\s+/, 'heading'],
  [/^[-*•]\s+/, 'bullet'],
  [/^\d{1,3}[.)]\s+/, 'number'],
];
/** An escaped character, a mark of emphasis, or a link. */
const TOKEN = /\\([\\*[\]#\-.)•])|(\*\*|\*)|\[((?:\\.|[^\\\]])*)\]\(([^()\s]+)\)/gu;

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: '*' | '**' }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/**
 * A text as people write it in a plain field: `## ` for a heading, `- ` and `1. ` for lists, `**` and `*` around what
 * is stressed, `[words](https://…)` for a link, `\` before a sign that is only itself. Each line is a block. Whatever
 * is not understood stays as it was written.
 */
export function readRichText(written: string): RichText {
  const blocks = written.split('\n').map((line): RichTextBlock => {
    const trimmed = line.trim();
    for (const [mark, type] of MARKS) {
      const found = mark.exec(trimmed);
      if (found) return { type, runs: runsIn(trimmed.slice(found[0].length)) };
    }
    return { type: 'paragraph', runs: runsIn(trimmed) };
  });
  return cleanRichText(blocks);
}

function tokensIn(line: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const upTo = (end: number) => {
    if (end > at) tokens.push({ kind: 'text', text: line.slice(at, end) });
  };
  for (const found of line.matchAll(TOKEN)) {
    const [whole, escaped, mark, text, href] = found;
    if (href !== undefined && !isAllowedLink(href)) continue;
    upTo(found.index);
    at = found.index + whole.length;
    if (escaped !== undefined) tokens.push({ kind: 'text', text: escaped });
    else if (mark !== undefined) tokens.push({ kind: 'mark', mark: mark as '*' | '**' });
    else tokens.push({ kind: 'link', text: unescape(text ?? ''), href: href! });
  }
  upTo(line.length);
  return tokens;
}

const unescape = (text: string): string => text.replace(/\\([\\*[\]#\-.)•])/gu, '$1');

function runsIn(line: string): RichTextRun[] {
  const tokens = tokensIn(line);
  const on = { '*': false, '**': false };
  // A mark that nothing closes is a sign like any other.
  const lone = (['*', '**'] as const).map((mark) => {
    const all = tokens.flatMap((token, at) =>
      token.kind === 'mark' && token.mark === mark ? [at] : [],
    );
    return all.length % 2 === 1 ? all.at(-1) : undefined;
  });
  return tokens.flatMap((token, at): RichTextRun[] => {
    const look = { ...(on['**'] && { strong: true }), ...(on['*'] && { emphasis: true }) };
    if (token.kind === 'link') return [{ text: token.text, ...look, href: token.href }];
    if (token.kind === 'text') return [{ text: token.text, ...look }];
    if (lone.includes(at)) return [{ text: token.mark, ...look }];
    on[token.mark] = !on[token.mark];
    return [];
  });
}

const PREFIX: Record<RichTextBlockType, (number: number) => string> = {
  paragraph: () => '',
  heading: () => '## ',
  bullet: () => '- ',
  number: (number) => `${number}. `,
};

/** The text in the form that `readRichText` understands, which reads back as the same text. */
export function writeRichText(text: RichText): string {
  let number = 0;
  return text
    .map((block, at) => {
      number = block.type === 'number' ? number + 1 : 0;
      const isListed = block.type === 'bullet' || block.type === 'number';
      const goesOn = isListed && text[at - 1]?.type === block.type;
      const gap = at === 0 ? '' : goesOn ? '\n' : '\n\n';
      return gap + PREFIX[block.type](number) + lineOf(block);
    })
    .join('');
}

function lineOf({ runs }: RichTextBlock): string {
  let line = '';
  const on = { strong: false, emphasis: false };
  const turnTo = (strong: boolean, emphasis: boolean) => {
    if (on.strong !== strong) line += '**';
    if (on.emphasis !== emphasis) line += '*';
    [on.strong, on.emphasis] = [strong, emphasis];
  };
  runs.forEach(({ text, strong = false, emphasis = false, href }, at) => {
    turnTo(strong, emphasis);
    const signs = text.replace(/[\\*[\]]/g, '\\$&');
    const escaped = at === 0 && href === undefined ? escapeStart(signs) : signs;
    line += href === undefined ? escaped : `[${signs}](${href})`;
  });
  turnTo(false, false);
  return line;
}

/** What would be read as a heading or a list at the beginning of a line. */
const escapeStart = (text: string): string =>
  text.replace(/^([#\-•])/, '\\$1').replace(/^(\d{1,3})([.)])/, '$1\\$2');
