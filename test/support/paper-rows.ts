import { strFromU8, unzipSync } from 'fflate';
import type { Row } from './frozen-rows.js';

const textOf = (xml: string) =>
  xml.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&'); // prettier-ignore
const pieces = (text: string, tag: RegExp) => [...text.matchAll(tag)].map(([, inner]) => inner!);

/** The lines of all tables on a page of HTML, with their names. */
export const rowsOfHtml = (page: string): Row[] =>
  pieces(page, /<tr[^>]*>(.*?)<\/tr>/gs).map((row) =>
    pieces(row, /<t[hd][^>]*>(.*?)<\/t[hd]>/gs).map(textOf),
  );

/** The same of a Word file. */
export const rowsOfWord = (file: Buffer): Row[] =>
  pieces(strFromU8(unzipSync(file)['word/document.xml']!), /<w:tr>(.*?)<\/w:tr>/gs).map((row) =>
    pieces(row, /<w:tc>(.*?)<\/w:tc>/gs).map(textOf),
  );

/** The same of sheets: a number is the number that it is. */
export function rowsOfSheets(file: Buffer): Row[] {
  const parts = unzipSync(file);
  const texts = pieces(strFromU8(parts['xl/sharedStrings.xml']!), /<si>(.*?)<\/si>/gs).map(textOf);
  return Object.entries(parts)
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .flatMap(([, sheet]) => pieces(strFromU8(sheet), /<row[^>]*>(.*?)<\/row>/gs))
    .map((row) =>
      [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes, inner = '']) => {
        const [value = ''] = pieces(inner, /<v>(.*?)<\/v>/gs);
        return /t="s"/.test(attributes!) ? texts[Number(value)]! : value;
      }),
    );
}

/** A cell as what it says: `1 234,5` and `1234.5` are the same number. */
function meant(cell: string): string {
  const plain = cell.replace(/[\u00a0\u202f ]/g, '').replace('−', '-');
  return /^-?\d+([.,]\d+)?$/.test(plain) ? String(Number(plain.replace(',', '.'))) : cell.trim();
}
const tailOf = (row: Row) => row.map(meant).join(' | ');

/** Which of the lines that are expected no table has; one that is expected twice must stand there twice. */
export function missingRows(expected: readonly Row[], told: readonly Row[]): Row[] {
  const left = new Map<string, number>();
  for (const row of told) {
    const tail = tailOf(row.slice(1));
    left.set(tail, (left.get(tail) ?? 0) + 1);
  }
  return expected.filter((row) => {
    const tail = tailOf(row);
    const count = left.get(tail) ?? 0;
    left.set(tail, count - 1);
    return count <= 0;
  });
}

/** Which lines do not stand in a text one after the other, letter by letter. */
export function missingInText(rows: readonly Row[], text: string): Row[] {
  const flat = (said: string) => said.replace(/[\s\u200b\u00ad]+/g, '');
  const all = flat(text);
  let at = 0;
  return rows.filter((row) => {
    const said = flat(row.join(''));
    const found = all.indexOf(said, at);
    if (found >= 0) at = found + said.length;
    return found < 0;
  });
}

/** The same lines with one digit of one of them changed. */
export function withOneDigitChanged(rows: readonly Row[], at: number): Row[] {
  return rows.map((row, index) => {
    if (index !== at) return row;
    const column = row.findLastIndex((cell) => /\d/.test(cell));
    return row.map(
      (cell, place) =>
      place === column ? cell.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)) : cell, // prettier-ignore
    );
  });
}
