import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import { logoSize } from '../paper/logo-size.js';
import type { Paper } from '../paper/paper.js';
import { withTexts, writable } from '../paper/with-texts.js';
import { inTurn } from './in-turn.js';
import { sameArchive } from './same-archive.js';
import { wordBlocks } from './word-blocks.js';
import {
  pageMargins,
  pageSize,
  textWidthTwips,
  wordNumbering,
  wordStyle,
  wordStyles,
} from './word-styles.js';

const words = {
  sv: { contents: 'Innehåll', page: 'Sida', to: 'Till', locale: 'sv-SE' },
  en: { contents: 'Contents', page: 'Page', to: 'To', locale: 'en-GB' },
} as const;

/**
 * A paper as a Word document: real styles, headings, lists, captions with fields, contents, head and foot, so that a
 * secretary can work on in it. The same paper is the same bytes within one release.
 */
export function wordPaper(paper: Paper): Promise<Buffer> {
  return inTurn(() => fileOf(withTexts(paper, writable)));
}

async function fileOf(paper: Paper): Promise<Buffer> {
  const { language, title, authority, date, summary = [] } = paper;
  const inBrief = await wordBlocks(summary, language);
  const blocks = await wordBlocks(paper.blocks, language, summary.length);
  const { locale } = words[language];
  const file = new Document({
    ...{ title, creator: authority, lastModifiedBy: authority, styles: wordStyles(locale), numbering: wordNumbering }, // prettier-ignore
    features: { updateFields: false },
    sections: [
      {
        properties: {
          titlePage: paper.form === 'report',
          page: { size: pageSize, margin: pageMargins },
        },
        headers: { default: headOf(paper), first: new Header({ children: [] }) },
        footers: { default: footOf(paper), first: new Footer({ children: [] }) },
        children: [...coverOf(paper, inBrief), ...blocks],
      },
    ],
  });
  return sameArchive(await Packer.toBuffer(file), date);
}

const toTheRight = [{ type: TabStopType.RIGHT, position: textWidthTwips }];

function headOf({ authority, title }: Paper): Header {
  const children = [new TextRun(`${authority}\t${title}`)];
  return new Header({ children: [new Paragraph({ style: wordStyle.source, tabStops: toTheRight, children })] }); // prettier-ignore
}

function footOf({ reference, language }: Paper): Footer {
  const { page } = words[language];
  const number = new TextRun({
    children: [`\t${page} `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'],
  });
  const children = [new TextRun(reference), number];
  return new Footer({ children: [new Paragraph({ style: wordStyle.source, tabStops: toTheRight, children })] }); // prettier-ignore
}

/** Sender and particulars, the recipient and the title, as on a committee's own paper. */
function memoHeadOf(paper: Paper): FileChild[] {
  const { authority, title, subtitle, particulars, language, logo, sender = [], recipient } = paper;
  const line = (text: string, bold = false) =>
    new Paragraph({ spacing: { after: 40 }, children: [new TextRun({ text, bold })] });
  const to = recipient ? [line(words[language].to, true), new Paragraph({ text: recipient })] : [];
  return [
    ...(logo === undefined ? [] : logoOf(logo, authority)),
    new Paragraph({ text: authority, style: 'Subtitle' }),
    ...sender.map((each) => line(each)),
    ...(subtitle === undefined ? [] : [line(subtitle, true)]),
    ...particulars.map(
      ([name, said]) =>
        new Paragraph({
          spacing: { after: 40 },
          children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(said)],
        }),
    ),
    ...to,
    new Paragraph({ text: title, style: wordStyle.memoTitle }),
  ];
}

/** @param inBrief what stands on the one page after it. */
function coverOf(paper: Paper, inBrief: readonly FileChild[]): FileChild[] {
  if (paper.form === 'memo') return memoHeadOf(paper);
  const { authority, title, subtitle, particulars, language, logo } = paper;
  return [
    ...(logo === undefined ? [] : logoOf(logo, authority)),
    new Paragraph({ text: authority, style: 'Subtitle' }),
    new Paragraph({ text: title, heading: 'Title' }),
    ...(subtitle === undefined ? [] : [new Paragraph({ text: subtitle, style: 'Subtitle' })]),
    ...particulars.map(
      ([name, said]) =>
        new Paragraph({
          children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun(said)],
        }),
    ),
    ...(paper.form === 'report'
      ? [
          ...(inBrief.length === 0 ? [] : [new Paragraph({ children: [new PageBreak()] }), ...inBrief]), // prettier-ignore
          new Paragraph({
            text: words[language].contents,
            style: 'TOCHeading',
            pageBreakBefore: true,
          }),
          new TableOfContents(words[language].contents, {
            hyperlink: true,
            headingStyleRange: '1-2',
          }),
          new Paragraph({ text: '', pageBreakBefore: true }),
        ]
      : []),
  ];
}

const LOGO_HEIGHT_PIXELS = 64;

/** Word draws PNG and JPEG; a logo in another form is left out, and the name of the authority stands there. */
function logoOf(logo: Uint8Array, authority: string): FileChild[] {
  const size = logoSize(logo);
  if (size === undefined || size.type === 'webp') return [];
  const { type, width, height } = size;
  const transformation = {
    width: Math.round((width / height) * LOGO_HEIGHT_PIXELS),
    height: LOGO_HEIGHT_PIXELS,
  };
  const altText = { name: authority, description: authority };
  return [
    new Paragraph({ children: [new ImageRun({ type, data: logo, transformation, altText })] }),
  ];
}
