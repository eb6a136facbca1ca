import type { Fault } from '#domain';
import { fileFault } from '../file-fault.js';
import { isGzip } from './unpacked.js';

export type SourceFormat = 'csv' | 'xlsx' | 'json' | 'ndjson';

const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');
/** The container of .xls, and of an .xlsx that is locked with a password (MS-CFB 2.2). */
const COMPOUND_MAGIC = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const BYTE_ORDER_MARK = /^\ufeff/;
/** Pages, pictures and papers that are often called .csv or .xls. */
const OTHER_TEXT = /^(<\?xml|<!doctype|<html|<table|%pdf-|\{\\rtf)/i;

/** Bytes in which UTF-16 shows, since every other one of western text is zero, or that the file is no text. */
const ZERO_SAMPLE_BYTES = 512;
const UTF16_ZERO_SHARE = 0.7;
const BINARY_ZERO_SHARE = 0.1;

const startsWith = (head: Buffer, magic: Buffer) => head.subarray(0, magic.length).equals(magic);

/** How a file is written, by its first bytes; its name is not asked. Fault: IMPORT_FILE_REFUSED. */
export function detectFormat(head: Buffer): SourceFormat {
  if (head.length === 0) throw fileFault({ code: 'FILE_EMPTY' });
  if (startsWith(head, ZIP_MAGIC)) return 'xlsx';
  const refused = refusal(head);
  if (refused !== undefined) throw refused;
  const text = head.toString('utf8').replace(BYTE_ORDER_MARK, '').trimStart();
  if (text === '') throw fileFault({ code: 'FILE_EMPTY' });
  if (OTHER_TEXT.test(text)) throw fileFault({ code: 'FILE_FORMAT_UNKNOWN' });
  if (text.startsWith('[')) return 'json';
  return text.startsWith('{') ? objectFormat(text) : 'csv';
}

function refusal(head: Buffer): Fault | undefined {
  // Packed twice: nobody means that.
  if (isGzip(head)) return fileFault({ code: 'FILE_FORMAT_UNKNOWN' });
  if (startsWith(head, COMPOUND_MAGIC)) return fileFault({ code: 'FILE_XLS_OR_LOCKED' });
  if (UTF16_MARKS.some((mark) => startsWith(head, mark))) return fileFault({ code: 'FILE_UTF16' });
  const sample = head.subarray(0, ZERO_SAMPLE_BYTES);
  const [even, odd] = zerosIn(sample);
  const pairs = Math.floor(sample.length / 2);
  // One half is nearly all zero and the other is text: zeros everywhere are something else.
  if (Math.min(even, odd) === 0 && Math.max(even, odd) > Math.max(1, pairs * UTF16_ZERO_SHARE)) {
    return fileFault({ code: 'FILE_UTF16' });
  }
  const isBinary = even + odd > Math.max(1, sample.length * BINARY_ZERO_SHARE);
  return isBinary ? fileFault({ code: 'FILE_FORMAT_UNKNOWN' }) : undefined;
}

/** Zero bytes at even and at odd places. */
function zerosIn(bytes: Buffer): readonly [number, number] {
  let [even, odd] = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  }
  return [even, odd];
}

/** A line that says that an object of a list follows. */
const GOES_ON = /[[,]\s*$/;
const LINE_BREAK = /[\r\n]+\s*/;

/** One object with a list in it, or an object a line. */
function objectFormat(text: string): SourceFormat {
  const firstBreak = LINE_BREAK.exec(text);
  const firstLine = firstBreak === null ? text : text.slice(0, firstBreak.index);
  const record = parsed(firstLine);
  const nextIsObject =
    firstBreak !== null && text.startsWith('{', firstBreak.index + firstBreak[0].length);
  if (record === undefined) {
    // A broken first line of many: the next one begins anew. In a list that is laid out, it was announced.
    return nextIsObject && !GOES_ON.test(firstLine) ? 'ndjson' : 'json';
  }
  const more = firstBreak !== null && text.length > firstBreak.index + firstBreak[0].length;
  if (more) return 'ndjson';
  const isCollection = 'type' in record && record.type === 'FeatureCollection';
  return isCollection || Object.values(record).some(isListOfRecords) ? 'json' : 'ndjson';
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Half an object: the rest stands on the lines below.
    return undefined;
  }
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null;
}
