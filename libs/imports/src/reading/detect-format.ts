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

/** Bytes in which UTF-16 shows: every other one of western text is zero. */
const UTF16_SAMPLE_BYTES = 512;
const UTF16_ZERO_SHARE = 0.7;

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
  return isUtf16(head) ? fileFault({ code: 'FILE_UTF16' }) : undefined;
}

function isUtf16(head: Buffer): boolean {
  if (UTF16_MARKS.some((mark) => startsWith(head, mark))) return true;
  const sample = head.subarray(0, UTF16_SAMPLE_BYTES);
  const pairs = sample.length / 2;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // One half is nearly all zero and the other is text: zeros everywhere are something else.
  return pairs >= 2 && Math.max(even, odd) > pairs * UTF16_ZERO_SHARE && Math.min(even, odd) === 0;
}

const LINE_BREAK = /[\r\n]+\s*/;

/** One object with a list in it, or an object a line. */
function objectFormat(text: string): SourceFormat {
  const firstBreak = LINE_BREAK.exec(text);
  const firstLine = firstBreak === null ? text : text.slice(0, firstBreak.index);
  const record = parsed(firstLine);
  if (record === undefined) {
    // A broken first line of many: the next one begins with an object again.
    return firstBreak !== null && text.startsWith('{', firstBreak.index + firstBreak[0].length)
      ? 'ndjson'
      : 'json';
  }
  const more = firstBreak !== null && text.length > firstBreak.index + firstBreak[0].length;
  return !more && Object.values(record).some(isListOfRecords) ? 'json' : 'ndjson';
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
