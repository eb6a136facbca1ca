import type { RichText, RichTextBlock, RichTextRun } from '#domain';
import type { ReactNode } from 'react';

interface RichTextViewProps {
  readonly text: RichText;
  /** The level of its headings, one below what stands above it. */
  readonly headingLevel?: 4 | 5;
}

type Group = { readonly type: RichTextBlock['type']; readonly blocks: RichTextBlock[] };

/** A text as it is read. It is drawn from data; nothing of it is taken as markup. */
export function RichTextView({ text, headingLevel = 4 }: RichTextViewProps) {
  const Heading = `h${headingLevel}` as const;
  const groups: Group[] = [];
  for (const block of text) {
    const last = groups.at(-1);
    const isListed = block.type === 'bullet' || block.type === 'number';
    if (isListed && last?.type === block.type) last.blocks.push(block);
    else groups.push({ type: block.type, blocks: [block] });
  }
  return (
    <div className="rich-text">
      {groups.map(({ type, blocks }, at) => {
        const items = () => blocks.map(({ runs }, item) => <li key={item}>{shown(runs)}</li>);
        if (type === 'bullet') return <ul key={at}>{items()}</ul>;
        if (type === 'number') return <ol key={at}>{items()}</ol>;
        const runs = blocks[0]?.runs ?? [];
        if (type === 'heading') return <Heading key={at}>{shown(runs)}</Heading>;
        return <p key={at}>{shown(runs)}</p>;
      })}
    </div>
  );
}

const shown = (runs: readonly RichTextRun[]): ReactNode[] =>
  runs.map(({ text, strong, emphasis, href }, at) => {
    let piece: ReactNode = text;
    if (emphasis) piece = <em>{piece}</em>;
    if (strong) piece = <strong>{piece}</strong>;
    if (href === undefined) return <span key={at}>{piece}</span>;
    return (
      <a key={at} href={href} rel="noopener noreferrer">
        {piece}
      </a>
    );
  });
