import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  ShadingType,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { svgText } from '#domain';
import {
  maskMark,
  type Paper,
  type PaperBlock,
  type PaperFigure,
  type PaperLine,
  type PaperPart,
  type PaperTable,
} from '../paper/paper.js';
import { drawnAsPng } from './drawn-as-png.js';
import { anchorAt } from './word-contents.js';
import { ownPage, wordLists, wordStyle, type WordPage } from './word-styles.js';

type Language = Paper['language'];
const headings = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const;
/** Of 1/96 inch, as sizes of pictures are told, in what lies between the margins, told in 1/1440. */
const PIXELS_PER_TWIP = 96 / 1440;
/** Broader pictures than this tell no more, and leave no room beside them on a page that lies down. */
const PICTURE_TWIPS_MAX = 10_500;
/** Above a name, to sign in: 14 mm. */
const SIGNING_ROOM_TWIPS = 800;
/** A table of so few rows is not divided, and the last row of any stays with its source. */
const UNDIVIDED_ROWS_MAX = 9;
const words = {
  sv: { figure: 'Figur', table: 'Tabell' },
  en: { figure: 'Figure', table: 'Table' },
} as const;

/** What blocks are set on: a page, and after how many other blocks, which keep their own lists. */
export interface WordGround {
  readonly language: Language;
  readonly page?: WordPage;
  readonly before?: number;
  /** Whether the first block begins a page, after the contents. */
  readonly onNewPage?: boolean;
}

/** The blocks of a paper as Word has them. */
export async function wordBlocks(
  blocks: readonly PaperBlock[],
  { language, page = ownPage, before = 0, onNewPage = false }: WordGround,
): Promise<FileChild[]> {
  const numbered = { figure: 0, table: 0 };
  const drawn: Buffer[] = [];
  for (const block of blocks) {
    if (block.kind === 'figure') drawn.push(await drawnAsPng(svgText(block.drawing)));
  }
  // The break lies in the heading itself: a paragraph that only breaks is an empty page where the page before is full.
  const isBroken = (at: number): boolean =>
    at === 0 ? onNewPage : blocks[at - 1]?.kind === 'page';
  const isLoose = onNewPage && blocks[0]?.kind !== 'heading';
  const begun = isLoose ? [new Paragraph({ text: '', pageBreakBefore: true })] : [];
  const set = blocks.flatMap((block, at) => {
    if (block.kind === 'page' && blocks[at + 1]?.kind === 'heading') return [];
    if (block.kind === 'figure') numbered.figure += 1;
    if (block.kind === 'table' && block.caption !== undefined) numbered.table += 1;
    const place = { language, page, instance: before + at, drawn, isBroken: isBroken(at) };
    return wordBlock(block, { ...place, ...numbered });
  });
  return [...begun, ...set];
}

interface Place {
  readonly language: Language;
  readonly page: WordPage;
  /** Keeps the numbering of each list its own. */
  readonly instance: number;
  /** Each drawing as dots, in order. */
  readonly drawn: readonly Buffer[];
  /** Whether a page is begun with it. */
  readonly isBroken: boolean;
  /** Numbers of the last figure and table so far. */
  readonly figure: number;
  readonly table: number;
}

function wordBlock(block: PaperBlock, place: Place): FileChild[] {
  const { language, instance, isBroken } = place;
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level],
          ...(isBroken && { pageBreakBefore: true }),
          children: [new Bookmark({ id: anchorAt(instance), children: [new TextRun(block.text)] })],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          children: runsOf(block.line, language),
          ...(block.note && { style: wordStyle.source }),
        }),
      ];
    case 'list': {
      const reference = block.numbered ? wordLists.numbers : wordLists.bullets;
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runsOf(item, language),
            numbering: { reference, level: 0, instance },
          }),
      );
    }
    case 'table':
      return tableWith(block, place);
    case 'figure':
      return figureWith(block, place);
    case 'signatures':
      return signatures(block.people, place.page);
    case 'page':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** Two beside each other, each on a line of its own to sign on. */
function signatures(
  people: readonly (readonly [string, string])[],
  { textWidthTwips }: WordPage,
): FileChild[] {
  const tabStops = [{ type: TabStopType.LEFT, position: Math.round(textWidthTwips / 2) }];
  const pairs = people.flatMap((one, at) => (at % 2 === 0 ? [[one, ...people.slice(at + 1, at + 2)]] : [])); // prettier-ignore
  return pairs.flatMap((pair) => {
    const line = (texts: readonly string[], isName: boolean) =>
      new Paragraph({
        tabStops,
        keepNext: isName,
        ...(isName && { spacing: { before: SIGNING_ROOM_TWIPS, after: 0 } }),
        children: [new TextRun({ text: texts.join('\t'), bold: isName })],
      });
    return [line(pair.map(([name]) => name), true), line(pair.map(([, title]) => title), false)]; // prettier-ignore
  });
}

function tableWith(table: PaperTable, place: Place): FileChild[] {
  return [
    ...(table.caption === undefined ? [] : [caption('table', table.caption, place)]),
    wordTable(table, place),
    source(table.source ?? ''),
  ];
}

function figureWith({ drawing, ...told }: PaperFigure, place: Place): FileChild[] {
  const { title, description, width, height } = drawing;
  const widthTwips = Math.min(place.page.textWidthTwips, PICTURE_TWIPS_MAX);
  const widthPixels = widthTwips * PIXELS_PER_TWIP;
  const svg = svgText(drawing);
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: place.drawn[place.figure - 1]! },
    transformation: {
      width: Math.round(widthPixels),
      height: Math.round((widthPixels * height) / width),
    },
    altText: { name: title, title, description: `${title}. ${description}` },
  });
  return [
    new Paragraph({ children: [image], keepNext: true }),
    caption('figure', told.caption, place),
    source(told.source),
  ];
}

/** Numbered by a field, so that Word can list figures and tables and count on when one is put in. */
function caption(kind: 'figure' | 'table', text: string, place: Place): Paragraph {
  const name = words[place.language][kind];
  const number = new SimpleField(`SEQ ${name} \\* ARABIC`, String(place[kind]));
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [new TextRun(`${name} `), number, new TextRun(`: ${text}`)],
  });
}

const source = (text: string) => new Paragraph({ style: wordStyle.source, text });

function wordTable({ head, rows, figures = [] }: PaperTable, { language, page }: Place): Table {
  const thin = { style: BorderStyle.SINGLE, size: 4, color: 'B8BFC7' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const alignment = (column: number) =>
    figures.includes(column) ? AlignmentType.END : AlignmentType.START;
  const isShort = rows.length <= UNDIVIDED_ROWS_MAX;
  const cell = (line: PaperLine, column: number, style: string, keepNext: boolean) =>
    new TableCell({
      children: [
        new Paragraph({
          style,
          keepNext,
          children: runsOf(line, language),
          alignment: alignment(column),
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: columnWidths({ head, rows }, page.textWidthTwips),
    ...(page.tableStyle === undefined
      ? { borders: { top: none, left: none, right: none, bottom: thin, insideHorizontal: thin, insideVertical: none } } // prettier-ignore
      : {
          style: page.tableStyle,
          tableLook: { firstRow: true, firstColumn: true, noVBand: true },
        }),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, column) => cell([{ text }], column, wordStyle.tableHead, true)),
      }),
      ...rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            children: row.map((line, column) =>
              cell(
                line,
                column,
                column === 0 ? wordStyle.rowHead : wordStyle.tableText,
                isShort || at === rows.length - 1,
              ),
            ),
          }),
      ),
    ],
  });
}

/** Letters that a column is as wide as at least and at most, before all share what there is. */
const [LETTERS_MIN, LETTERS_MAX] = [9, 34];

/** Columns are as wide as what stands in them asks for, so that names are not cut and numbers leave them room. */
function columnWidths({ head, rows }: Pick<PaperTable, 'head' | 'rows'>, twips: number): number[] {
  const lengthOf = (line: PaperLine = []) =>
    line.reduce((sum, part) => sum + ('masked' in part ? part.masked : part.text).length, 0);
  const letters = head.map((name, column) => {
    const longest = Math.max(name.length, ...rows.map((row) => lengthOf(row[column])));
    return Math.min(LETTERS_MAX, Math.max(LETTERS_MIN, longest));
  });
  const all = letters.reduce((sum, one) => sum + one, 0);
  return letters.map((one) => Math.floor((twips * one) / all));
}

function runsOf(line: PaperLine, language: Language): ParagraphChild[] {
  return line.map((part) => runOf(part, language));
}

function runOf(part: PaperPart, language: Language): ParagraphChild {
  if ('masked' in part) {
    const shading = { type: ShadingType.CLEAR, fill: 'E7E9EC' };
    return new TextRun({ text: maskMark(part.masked, language), bold: true, shading });
  }
  const { text, strong, emphasis, href } = part;
  const look = { ...(strong && { bold: true }), ...(emphasis && { italics: true }) };
  const lines = text.split('\n');
  if (href !== undefined) {
    const children = [new TextRun({ text: lines.join(' '), style: 'Hyperlink', ...look })];
    return new ExternalHyperlink({ link: href, children });
  }
  if (lines.length === 1) return new TextRun({ text, ...look });
  const children = lines.flatMap((each, at) =>
    at === 0 ? [each] : [new TextRun({ break: 1 }), each],
  );
  return new TextRun({ children: children as string[], ...look });
}
