import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
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
  sv: { contents: 'Innehåll', page: 'Sida', locale: 'sv-SE' },
  en: { contents: 'Contents', page: 'Page', locale: 'en-GB' },
} as const;

/**
 * A paper as a Word document: real styles, headings, lists, captions with fields, contents, head and foot, so that a
 * secretary can work on in it. The same paper is the same bytes within one release.
 */
export function wordPaper(paper: Paper): Promise<Buffer> {
  return inTurn(() => fileOf(withTexts(paper, writable)));
}

async function fileOf(paper: Paper): Promise<Buffer> {
  const blocks = await wordBlocks(paper.blocks, paper.language);
  const { language, title, authority, date } = paper;
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
        children: [...coverOf(paper), ...blocks],
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

function coverOf(paper: Paper): FileChild[] {
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
  const type = logo[0] === 0x89 ? 'png' : logo[0] === 0xff ? 'jpg' : undefined;
  if (type === undefined) return [];
  const { width, height } = { width: 1, height: 1 };
  const transformation = {
    width: Math.round((width / height) * LOGO_HEIGHT_PIXELS),
    height: LOGO_HEIGHT_PIXELS,
  };
  const altText = { name: authority, description: authority };
  return [
    new Paragraph({ children: [new ImageRun({ type, data: logo, transformation, altText })] }),
  ];
}
