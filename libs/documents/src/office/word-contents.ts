import {
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import type { Paper, PaperBlock } from '../paper/paper.js';
import type { WordPage } from './word-styles.js';

/** What contents lead to: the heading at a place among all blocks of a paper. */
export const anchorAt = (place: number): string => `_Toc${place + 1}`;

/** Contents of the first two levels, each a link with the page. */
export function wordContents(paper: Paper, name: string, page: WordPage): FileChild[] {
  const { summary = [], blocks } = paper;
  const entries = [...summary, ...blocks].flatMap((block, place) =>
    isListed(block) ? [entryOf(block, anchorAt(place), page)] : [],
  );
  if (entries.length === 0) return [];
  return [
    new TableOfContents(name, {
      ...{ hyperlink: true, headingStyleRange: '1-2', beginDirty: true, contentChildren: entries },
    }),
  ];
}

type Heading = Extract<PaperBlock, { kind: 'heading' }>;
const isListed = (block: PaperBlock): block is Heading =>
  block.kind === 'heading' && block.level < 4;

function entryOf({ level, text }: Heading, anchor: string, page: WordPage): Paragraph {
  const position = page.textWidthTwips;
  return new Paragraph({
    style: level === 2 ? 'TOC1' : 'TOC2',
    tabStops: [{ type: TabStopType.RIGHT, position, leader: LeaderType.DOT }],
    children: [
      new InternalHyperlink({
        anchor,
        children: [new TextRun({ children: [text, new Tab()] }), new PageReference(anchor)],
      }),
    ],
  });
}
