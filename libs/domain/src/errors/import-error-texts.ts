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
  FILE_BEGINS_WITHOUT_ROWS: {
    sv: 'Filen börjar med för mycket som inte är rader. Ta bort det och ladda upp filen igen.',
    en: 'The file begins with too much that is not rows. Remove it and upload the file again.',
  },
  FILE_EMPTY: { sv: 'Filen har inga rader.', en: 'The file has no rows.' },
  FILE_FORMAT_UNKNOWN: {
    sv: 'Filen är varken CSV, XLSX eller JSON.',
    en: 'The file is neither CSV, XLSX nor JSON.',
  },
  FILE_UTF16: {
    sv: 'Filen är sparad som UTF-16. Spara den som CSV UTF-8.',
    en: 'The file is saved as UTF-16. Save it as CSV UTF-8.',
  },
  FILE_XLS_OR_LOCKED: {
    sv: 'Filen är en äldre Excelfil (.xls) eller låst med lösenord. Spara den som .xlsx utan lösenord.',
    en: 'The file is an older Excel file (.xls) or locked with a password. Save it as .xlsx without a password.',
  },
  FILE_DAMAGED: {
    sv: 'Filen är skadad eller inte hel. Hämta eller spara den på nytt.',
    en: 'The file is damaged or not whole. Fetch it or save it anew.',
  },
  FILE_BOMB: {
    sv: 'Filen packar upp sig till orimligt mycket och läses inte.',
    en: 'The file unpacks to an unreasonable amount and is not read.',
  },
  FILE_LINE_TOO_LONG: {
    sv: 'Rad {line} är för lång, {max} tecken är det mesta. Resten av filen läses inte.',
    en: 'Line {line} is too long, {max} characters at most. The rest of the file is not read.',
  },
  FILE_HEADER_UNREADABLE: {
    sv: 'Rubrikerna på rad {line} går inte att läsa. Kontrollera citattecknen.',
    en: 'The header on line {line} cannot be read. Check the quotation marks.',
  },
  FILE_HAS_DTD: {
    sv: 'Filen har en dokumenttypsdeklaration (DTD) och läses inte.',
    en: 'The file has a document type declaration (DTD) and is not read.',
  },
  FILE_NOT_JSON: {
    sv: 'Filen är inte en JSON-lista med poster.',
    en: 'The file is not a JSON list of records.',
  },
  FILE_BROKEN_OFF: {
    sv: 'Filen bryter av eller är fel skriven efter post {record}.',
    en: 'The file breaks off or is wrongly written after record {record}.',
  },
  FILE_LISTS_SEVERAL: {
    sv: 'Filen har mer än en lista med poster. Dela upp den.',
    en: 'The file has more than one list of records. Split it.',
  },
  SHEET_UNKNOWN: {
    sv: 'Det finns inget blad "{sheet}". Bladen är: {sheets}.',
    en: 'There is no sheet "{sheet}". The sheets are: {sheets}.',
  },
  SHEET_TEXTS_TOO_LARGE: {
    sv: 'Arbetsboken har för mycket text, {max} tecken är det mesta. Spara bladet som CSV.',
    en: 'The workbook has too much text, {max} characters at most. Save the sheet as CSV.',
  },
  COLUMNS_MISSING: {
    sv: 'Filen saknar kolumnerna {columns}.',
    en: 'The file lacks the columns {columns}.',
  },
  COLUMN_REPEATED: {
    sv: 'Samma rubrik står på flera kolumner: {columns}.',
    en: 'The same heading stands on several columns: {columns}.',
  },
  TOO_MANY_COLUMNS: {
    sv: 'Filen har för många kolumner, {max} är det mesta.',
    en: 'The file has too many columns, {max} at most.',
  },
  ROW_TOO_LARGE: {
    sv: 'Raden är för lång, {max} tecken är det mesta.',
    en: 'The row is too long, {max} characters at most.',
  },
  ROW_COLUMNS_WRONG: {
    sv: 'Raden har {count} kolumner, men rubrikerna är {expected}.',
    en: 'The row has {count} columns, but there are {expected} headings.',
  },
  ROW_UNREADABLE: {
    sv: 'Raden går inte att läsa. Kontrollera citattecknen.',
    en: 'The row cannot be read. Check the quotation marks.',
  },
  ROW_NOT_RECORD: {
    sv: 'Raden är inte ett JSON-objekt.',
    en: 'The row is not a JSON object.',
  },
  BYTES_UNDECODABLE: {
    sv: 'Texten har tecken som inte går att läsa som {encoding}. Spara filen som UTF-8.',
    en: 'The text has characters that cannot be read as {encoding}. Save the file as UTF-8.',
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
