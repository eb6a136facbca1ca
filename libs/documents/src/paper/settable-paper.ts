import { svgText } from '#domain';
import { maskMark, type Paper, type PaperBlock, type PaperLine, type PaperPart } from './paper.js';
import { withTexts } from './with-texts.js';

type SettablePaper = Pick<Paper, 'logo'> & Readonly<Record<string, unknown>>;

/** The paper as data for a template: every text as `set` makes it, what is masked as its mark, drawings as SVG with theirs made so too. */
export function settable(paper: Paper, set: (text: string) => string): SettablePaper {
  const { language, title, subtitle, authority, reference, particulars, summary, ...rest } = paper;
  const { sender, recipient, blocks, ...kept } = rest;
  const part = (one: PaperPart) =>
    'masked' in one
      ? { masked: set(maskMark(one.masked, language)) }
      : { ...one, text: set(one.text) };
  const line = (parts: PaperLine) => parts.map(part);
  const named = (one: { readonly caption?: string; readonly source?: string }) => ({
    ...(one.caption !== undefined && { caption: set(one.caption) }),
    ...(one.source !== undefined && { source: set(one.source) }),
  });
  const block = (one: PaperBlock): object => {
    switch (one.kind) {
      case 'heading':
        return { ...one, text: set(one.text) };
      case 'paragraph':
        return { ...one, line: line(one.line) };
      case 'list':
        return { ...one, items: one.items.map(line) };
      case 'table':
        return {
          ...one,
          ...named(one),
          ...{ head: one.head.map(set), rows: one.rows.map((row) => row.map(line)) },
        };
      case 'figure': {
        const { title, description } = one.drawing;
        const alt = set(`${title}. ${description}`);
        const svg = svgText(withTexts(one.drawing, set));
        return { kind: one.kind, ...named(one), alt, svg };
      }
      case 'signatures':
        return { ...one, people: one.people.map((lines) => lines.map(set)) };
      case 'page':
        return one;
    }
  };
  return {
    ...kept,
    ...(sender !== undefined && { sender: sender.map(set) }),
    ...(recipient !== undefined && { recipient: set(recipient) }),
    ...{ language, title: set(title), authority: set(authority), reference: set(reference) },
    ...(subtitle !== undefined && { subtitle: set(subtitle) }),
    particulars: particulars.map(([name, said]) => [set(name), set(said)]),
    ...(summary !== undefined && { summary: summary.map(block) }),
    blocks: blocks.map(block),
  };
}
