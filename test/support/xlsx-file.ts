import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a ZIP; `raw` is written as it is, with the sizes that are said. */
export interface ZipPart {
  readonly path: string;
  readonly content: Buffer | string;
  /** Says this size instead of the true one. */
  readonly saidBytes?: number;
  /** The first general purpose flag: locked with a password. */
  readonly locked?: boolean;
}

const DEFLATED = 8;
const VERSION = 20;
const UTF8_FLAG = 0x800;
const LOCKED_FLAG = 1;

/** A ZIP file with these parts, deflated. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content, saidBytes, locked = false } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(path);
    const flags = UTF8_FLAG | (locked ? LOCKED_FLAG : 0);
    const rest = Buffer.alloc(26);
    rest.writeUInt16LE(VERSION, 0);
    rest.writeUInt16LE(flags, 2);
    rest.writeUInt16LE(DEFLATED, 4);
    rest.writeUInt32LE(crc32(bytes), 10);
    rest.writeUInt32LE(packed.length, 14);
    rest.writeUInt32LE(saidBytes ?? bytes.length, 18);
    rest.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), rest, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const made = Buffer.from([VERSION, 0]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), made, rest, place, name]));
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, Buffer.from('PK\x05\x06'), end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** Characters that XML cannot hold, or would change, and what looks like such an escape. */
const UNWRITABLE = /[\p{Cc}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const HEX = 16;

/** A text as it stands between tags in a workbook. */
export function xlsxText(text: string): string {
  return text
    .replace(
      UNWRITABLE,
      (c) => `_x${c.charCodeAt(0).toString(HEX).padStart(4, '0').toUpperCase()}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** `A1`, `B1` and so on; both count from 0. */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

export interface XlsxSheet {
  readonly name: string;
  /** What stands in `<sheetData>`. */
  readonly rows: string;
  readonly hidden?: boolean;
}

export interface XlsxParts {
  readonly sheets: readonly XlsxSheet[];
  /** What stands in `<sst>`: `<si>` elements. */
  readonly shared?: string;
  /** Formats of the workbook's own, by their number from 164. */
  readonly formats?: readonly string[];
  /** The number of the format of each cell style. */
  readonly styles?: readonly number[];
  readonly from1904?: boolean;
}

const OWN_FORMATS_FROM = 164;

/** The parts of a workbook, so that a test can spoil one of them. */
export function xlsxParts({ sheets, shared = '', formats = [], ...more }: XlsxParts): ZipPart[] {
  const { styles = [0], from1904 = false } = more;
  const listed = sheets.map(
    ({ name, hidden = false }, i) =>
      `<sheet name="${xlsxText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"${hidden ? ' state="hidden"' : ''}/>`,
  );
  const relations = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const own = formats.map(
    (code, i) =>
      `<numFmt numFmtId="${OWN_FORMATS_FROM + i}" formatCode="${xlsxText(code).replaceAll('"', '&quot;')}"/>`,
  );
  const cellStyles = styles.map((id) => `<xf numFmtId="${id}"/>`);
  return [
    {
      path: '_rels/.rels',
      content: `${XML}<Relationships ${PACKAGE}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships ${PACKAGE}>${relations.join('')}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="t" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    },
    {
      path: 'xl/workbook.xml',
      content: `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr date1904="${from1904}"/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/styles.xml',
      content: `${XML}<styleSheet ${MAIN}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cellStyles.join('')}</cellXfs></styleSheet>`,
    },
    { path: 'xl/sharedStrings.xml', content: `${XML}<sst ${MAIN}>${shared}</sst>` },
    ...sheets.map(({ rows }, i) => ({
      path: `xl/worksheets/sheet${i + 1}.xml`,
      content: `${XML}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ];
}

/** A table of texts as the rows of a sheet; empty texts are left out, as spreadsheets do. */
export function textRows(table: readonly (readonly string[])[]): string {
  return table
    .map((cells, row) => {
      const written = cells.map((text, column) =>
        text === ''
          ? ''
          : `<c r="${cellName(column, row)}" t="inlineStr"><is><t xml:space="preserve">${xlsxText(text)}</t></is></c>`,
      );
      return `<row r="${row + 1}">${written.join('')}</row>`;
    })
    .join('');
}

/** A whole workbook with one sheet of texts. */
export function textWorkbook(table: readonly (readonly string[])[], name = 'Blad1'): Buffer {
  return zipFile(xlsxParts({ sheets: [{ name, rows: textRows(table) }] }));
}
