import { csvLine, registerLines, registerParties, type CsvDelimiter } from '#domain';
import type { RegisterEntryDto } from './register.dto.js';

export const registerFormats = ['csv', 'xml'] as const;
export type RegisterFormat = (typeof registerFormats)[number];

const BYTE_ORDER_MARK = '\ufeff';
const COLUMNS = ['designation', 'date', 'class', 'line', 'party', 'dnr', 'organisation'] as const;
/** docs/register.xsd. */
const NAMESPACE = 'urn:lagesbild:register:1';
/** What XML 1.0 (section 2.2) lets no document hold, however it is written. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** One form of the file: what stands before the entries, each entry, and what stands after them. */
export interface RegisterFile {
  readonly mediaType: string;
  readonly head: string;
  entry(entry: RegisterEntryDto): string;
  readonly tail: string;
}

/** The words of the authority's language, since a case system shows them as they are. */
function cellsOf(entry: RegisterEntryDto): Record<(typeof COLUMNS)[number], string | null> {
  const { designation, date, documentClass, line, party, dnr, organisationName } = entry;
  return {
    ...{ designation, date, class: documentClass, line: registerLines[line].sv },
    party: party && registerParties[party].sv,
    ...{ dnr, organisation: organisationName },
  };
}

/** RFC 4180, with what a spreadsheet would run made harmless. */
export function registerCsv(delimiter: CsvDelimiter): RegisterFile {
  return {
    mediaType: 'text/csv; charset=utf-8',
    head: BYTE_ORDER_MARK + csvLine(COLUMNS, delimiter),
    entry: (entry) => {
      const cells = cellsOf(entry);
      return csvLine(
        COLUMNS.map((column) => cells[column]),
        delimiter,
      );
    },
    tail: '',
  };
}

/** XML as docs/register.xsd describes it; what is not known is left out. */
export const registerXml: RegisterFile = {
  mediaType: 'application/xml',
  head: `<?xml version="1.0" encoding="UTF-8"?>\n<register xmlns="${NAMESPACE}">\n`,
  entry: (entry) => {
    const cells = cellsOf(entry);
    const elements = COLUMNS.flatMap((name) => {
      const text = cells[name];
      return text === null ? [] : [`<${name}>${xmlText(text)}</${name}>`];
    });
    return `  <entry>${elements.join('')}</entry>\n`;
  },
  tail: '</register>\n',
};

function xmlText(text: string): string {
  return text.replaceAll(NOT_XML, '').replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
