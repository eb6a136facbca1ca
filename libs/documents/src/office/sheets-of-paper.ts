import writeSheets from 'write-excel-file/node';
import { maskMark, type Paper, type PaperLine, type PaperTable } from '../paper/paper.js';
import { withTexts, writable } from '../paper/with-texts.js';
import { inTurn } from './in-turn.js';
import { sameArchive } from './same-archive.js';

/** Longest name that a sheet can have, and what may not stand in it (ECMA-376, as Excel reads it). */
const SHEET_NAME_MAX = 31;
const NOT_IN_NAMES = /[\\/?*[\]:']/g;
/** A figure as a reader writes it: `1 234,5`, `−12`, `41`. Anything else stays a text. */
const FIGURE = /^[−-]?\d{1,3}(?:[\u00a0\u202f ]?\d{3})*(?:[.,]\d+)?$/;
const MOST_WIDE_CHARACTERS = 60;

/**
 * Every table with a caption as a sheet of its own, after one that says what they are: XLSX. Figures are numbers, texts
 * are texts and never formulas. The same paper is the same bytes within one release. Null when it has no such table.
 */
export function sheetsOfPaper(paper: Paper): Promise<Buffer | null> {
  return inTurn(() => fileOf(withTexts(paper, writable)));
}

async function fileOf(paper: Paper): Promise<Buffer | null> {
  const tables = paper.blocks.filter(
    (block): block is PaperTable & { readonly caption: string } =>
      block.kind === 'table' && block.caption !== undefined,
  );
  if (tables.length === 0) return null;
  const names = namesOf(tables.map(({ caption }) => caption));
  const first = {
    sheet: paper.language === 'sv' ? 'Om tabellerna' : 'About the tables',
    columns: [{ width: 24 }, { width: MOST_WIDE_CHARACTERS }],
    data: [
      [strong(paper.title), cell(paper.subtitle ?? '')],
      ...paper.particulars.map(([name, text]) => [cell(name), cell(text)]),
      ...tables.map(({ caption, source }, at) => [cell(names[at]!), cell(`${caption}. ${source ?? ''}`)]), // prettier-ignore
    ],
  };
  const sheets = tables.map((table, at) => sheetOf(table, names[at]!, paper.language));
  return sameArchive(await writeSheets([first, ...sheets]).toBuffer(), paper.date);
}

function sheetOf(table: PaperTable, sheet: string, language: Paper['language']) {
  const { head, rows, figures = [] } = table;
  const texts = rows.map((row) => row.map((line) => plain(line, language)));
  const widths = head.map((name, column) =>
    Math.min(
      MOST_WIDE_CHARACTERS,
      2 + Math.max(name.length, ...texts.map((row) => row[column]!.length)),
    ),
  );
  return {
    sheet,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: [
      head.map(strong),
      ...texts.map((row) =>
        row.map((text, column) => (figures.includes(column) ? number(text) : cell(text))),
      ),
    ],
  };
}

const cell = (value: string) => ({ value, type: String, wrap: true });
const strong = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });

function number(text: string) {
  if (!FIGURE.test(text)) return { ...cell(text), align: 'right' as const };
  const value = Number(
    text
      .replace(/[\u00a0\u202f ]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );
  return { value, type: Number };
}

const plain = (line: PaperLine, language: Paper['language']) =>
  line.map((part) => ('masked' in part ? maskMark(part.masked, language) : part.text)).join('');

/** Names of sheets: allowed, short enough, each its own. */
function namesOf(captions: readonly string[]): string[] {
  return captions.map((caption, at) => {
    const number = `${at + 1} `;
    const allowed = caption.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ');
    return `${number}${allowed}`.slice(0, SHEET_NAME_MAX).trim();
  });
}
