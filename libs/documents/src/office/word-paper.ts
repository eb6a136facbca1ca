import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Paper } from '../paper/paper.js';
import { withTexts, writable } from '../paper/with-texts.js';
import type { WordTemplate } from '../word-template/cleaned-template.js';
import { inTurn } from './in-turn.js';
import { numberedPages } from './numbered-pages.js';
import { sameArchive } from './same-archive.js';
import { wordBlocks } from './word-blocks.js';
import { wordHead } from './word-head.js';
import { wordInTemplate } from './word-in-template.js';
import {
  ownPage,
  pageMargins,
  pageSize,
  wordNumbering,
  wordStyle,
  wordStyles,
} from './word-styles.js';
import { wordWords } from './word-words.js';

/**
 * A paper as a Word document: real styles, headings, lists, captions with fields, contents, head and foot, so that a
 * secretary can work on in it. The same paper is the same bytes within one release.
 * @param template what it is set in: the municipality's own, or else ours.
 */
export function wordPaper(paper: Paper, template: WordTemplate | null = null): Promise<Buffer> {
  const said = withTexts(briefly(paper), writable);
  return inTurn(() => (template === null ? fileOf(said) : wordInTemplate(said, template)));
}

/** What stands on the page in brief is not in the contents: its headings are of the third level. */
function briefly(paper: Paper): Paper {
  const { summary } = paper;
  if (summary === undefined) return paper;
  const lowered = summary.map((block) =>
    block.kind === 'heading' && block.level === 3 ? ({ ...block, level: 4 } as const) : block,
  );
  return { ...paper, summary: lowered };
}

async function fileOf(paper: Paper): Promise<Buffer> {
  const { language, title, authority, date, summary = [] } = paper;
  const inBrief = await wordBlocks(summary, { language });
  const blocks = await wordBlocks(paper.blocks, {
    ...{ language, before: summary.length, onNewPage: paper.form === 'report' },
  });
  const { locale } = wordWords[language];
  const file = new Document({
    ...{ title, creator: authority, lastModifiedBy: authority, styles: wordStyles(locale), numbering: wordNumbering }, // prettier-ignore
    features: { updateFields: false },
    sections: [
      {
        properties: {
          titlePage: paper.form === 'report',
          page: { size: pageSize, margin: pageMargins },
        },
        headers: { default: headOf(paper), first: new Header({ children: [new Paragraph('')] }) },
        footers: { default: footOf(paper), first: new Footer({ children: [new Paragraph('')] }) },
        children: [
          ...wordHead(paper, inBrief, { page: ownPage, fields: new Set(), logo: false }),
          ...blocks,
        ],
      },
    ],
  });
  const written = await Packer.toBuffer(file);
  return sameArchive(paper.form === 'report' ? await numberedPages(written) : written, date);
}

const toTheRight = [{ type: TabStopType.RIGHT, position: ownPage.textWidthTwips }];

function headOf({ authority, title }: Paper): Header {
  const children = [new TextRun(`${authority}\t${title}`)];
  return new Header({ children: [new Paragraph({ style: wordStyle.source, tabStops: toTheRight, children })] }); // prettier-ignore
}

function footOf({ reference, language }: Paper): Footer {
  const { page } = wordWords[language];
  const number = new TextRun({
    children: [`\t${page} `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
  });
  const children = [new TextRun(reference), number];
  return new Footer({ children: [new Paragraph({ style: wordStyle.source, tabStops: toTheRight, children })] }); // prettier-ignore
}
