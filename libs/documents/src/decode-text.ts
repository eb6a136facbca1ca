/** How the bytes of a text file were written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'windows-1252';

const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF_16LE_MARK = Buffer.from([0xff, 0xfe]);

/** 0x80–0x9f in Windows-1252; `\ufffd` where nothing is defined. The rest is as in Latin-1. */
const WINDOWS_1252_EXTRAS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/**
 * Text of a file whose writer did not say how: what its byte order mark says, else UTF-8 where the bytes are
 * that, else Windows-1252, which Excel in Swedish writes.
 */
export function decodeText(bytes: Buffer): { text: string; encoding: TextEncoding } {
  if (startsWith(bytes, UTF_8_MARK)) {
    return { text: bytes.toString('utf8', UTF_8_MARK.length), encoding: 'utf-8' };
  }
  if (startsWith(bytes, UTF_16LE_MARK)) {
    return { text: bytes.toString('utf16le', UTF_16LE_MARK.length), encoding: 'utf-16le' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: windows1252(bytes), encoding: 'windows-1252' };
  }
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}

/** By our own table: some versions of Node decode Windows-1252 as Latin-1. */
function windows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252_EXTRAS[sign.charCodeAt(0) - 0x80]!);
}
