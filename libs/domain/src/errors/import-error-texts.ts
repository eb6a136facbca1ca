import type { Bilingual } from './language.js';

/** What can be wrong with a file of incidents (path `file`) or with one of its rows (path: the column). */
export const importErrorTexts = {
  FILE_UNREADABLE: {
    sv: 'Filen går inte att läsa: {detail}',
    en: 'The file cannot be read: {detail}',
  },
  FILE_TOO_LARGE: {
    sv: 'Filen är för stor, {max} {unit} är det mesta.',
    en: 'The file is too large, {max} {unit} at most.',
  },
  FILE_EMPTY: { sv: 'Filen har inga rader.', en: 'The file has no rows.' },
  FILE_NOT_JSON: {
    sv: 'Filen är inte en JSON-lista med poster.',
    en: 'The file is not a JSON list of records.',
  },
  COLUMNS_MISSING: {
    sv: 'Filen saknar kolumnerna {columns}.',
    en: 'The file lacks the columns {columns}.',
  },
  ROW_TOO_LARGE: {
    sv: 'Raden är för lång, {max} byte är det mesta.',
    en: 'The row is too long, {max} bytes at most.',
  },
  ROW_COLUMNS_WRONG: {
    sv: 'Raden har fel antal kolumner.',
    en: 'The row has the wrong number of columns.',
  },
  ROW_UNREADABLE: {
    sv: 'Raden går inte att läsa. Kontrollera citattecknen.',
    en: 'The row cannot be read. Check the quotation marks.',
  },
  SOURCE_RESERVED: {
    sv: 'Källan är programmets egen. Välj ett annat namn.',
    en: 'The source is one of the program itself. Choose another name.',
  },
  TIME_FORMAT_WRONG: {
    sv: 'Tiden har inte någon av formerna {formats}, eller så finns inte dagen.',
    en: 'The time has none of the forms {formats}, or there is no such day.',
  },
  TIME_ZONE_UNKNOWN: {
    sv: 'Tidszonen finns inte. Skriv till exempel Europe/Stockholm.',
    en: 'There is no such time zone. Write for example Europe/Stockholm.',
  },
  CATEGORY_NOT_OF_KIND: {
    sv: 'Kategorin "{category}" hör inte till händelser av slaget {kind}.',
    en: 'The category "{category}" does not belong to incidents of the kind {kind}.',
  },
  NOT_A_POINT: {
    sv: 'Skriv punkten som två tal: {order}.',
    en: 'Write the point as two numbers: {order}.',
  },
  POINT_NOT_IN_CRS: {
    sv: 'Punkten ligger inte där {crs} används. Kontrollera att öst och nord inte är omkastade.',
    en: 'The point is not where {crs} is used. Check that east and north are not swapped.',
  },
  AREA_NOT_VALID_THEN: {
    sv: 'Området "{area}" fanns inte den {date}.',
    en: 'The area "{area}" did not exist on {date}.',
  },
} as const satisfies Record<string, Bilingual>;
