import { isAscii, isUtf8 } from 'node:buffer';
import { CHUNK_BYTES, ENCODING_BYTES } from './reading-limits.js';

export type Encoding = 'utf-8' | 'windows-1252';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const NOTHING = Buffer.alloc(0);
const REPLACEMENT = '\ufffd';

/** What Windows-1252 has from 0x80 to 0x9f, in place of the control characters of Latin-1. Five are unused. */
const UPPER_CONTROLS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd' + '\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
const UPPER_CONTROL = /[\x80-\x9f]/g;
const UPPER_CONTROL_FIRST = 0x80;

/**
 * Bytes to text, chunk by chunk, the same wherever the chunks are cut. Nothing is lost silently: what is no text in
 * the encoding becomes U+FFFD. Without an encoding given, the first bytes outside ASCII tell.
 */
export class TextDecoding {
  private decided: Encoding | undefined;
  private held: Buffer = NOTHING;
  private begun = false;

  constructor(private readonly given?: Encoding) {}

  /** As far as is known: a file that has been ASCII so far is UTF-8. */
  get encoding(): Encoding {
    return this.decided ?? this.given ?? 'utf-8';
  }

  /** Begins the same file again. */
  restart(): void {
    this.begun = false;
    this.decided = undefined;
    this.held = NOTHING;
  }

  /** @param last true for the last call; bytes that wait for more are then given out. */
  push(chunk: Buffer, last: boolean): string {
    let bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    this.held = NOTHING;
    if (!this.begun) {
      if (bytes.length < BYTE_ORDER_MARK.length && !last) return this.hold(bytes, 0);
      bytes = this.begin(bytes);
    }
    if (this.decided === undefined) {
      if (isAscii(bytes)) return bytes.toString('latin1');
      const first = firstAboveAscii(bytes);
      if (!last && bytes.length - first < ENCODING_BYTES) {
        return this.hold(bytes, first);
      }
      this.decided = guessEncoding(bytes.subarray(first, first + ENCODING_BYTES));
    }
    if (this.decided === 'windows-1252') return decodeWindows1252(bytes);
    return this.hold(bytes, last ? bytes.length : wholeLength(bytes), 'utf-8');
  }

  /** A byte order mark is UTF-8's own, whatever was said. */
  private begin(bytes: Buffer): Buffer {
    this.begun = true;
    this.decided = this.given;
    if (!bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)) return bytes;
    this.decided = 'utf-8';
    return bytes.subarray(BYTE_ORDER_MARK.length);
  }

  /** Keeps what stands from `length` on for the next chunk, and decodes what stands before it. */
  private hold(bytes: Buffer, length: number, encoding: 'latin1' | 'utf-8' = 'latin1'): string {
    // A copy: a slice would keep the whole chunk alive, and its owner may reuse it.
    this.held = Buffer.from(bytes.subarray(length));
    return bytes.toString(encoding, 0, length);
  }
}

/**
 * Bytes as texts, the last of them marked. Large chunks are taken piece by piece: what is made of a piece is gone
 * before it grows old, which halves the time.
 */
export async function* textsOf(
  chunks: AsyncIterable<Buffer>,
  decoding: TextDecoding,
): AsyncGenerator<{ readonly text: string; readonly last: boolean }> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += CHUNK_BYTES) {
      const text = decoding.push(chunk.subarray(at, at + CHUNK_BYTES), false);
      yield { text, last: false };
    }
  }
  yield { text: decoding.push(NOTHING, true), last: true };
}

/** The beginning of a file as text; a character that its end cuts in two is left out. */
export function decodeHead(bytes: Buffer, given?: Encoding): string {
  const whole = wholeLength(bytes);
  const isCut = isUtf8(bytes.subarray(0, whole));
  return new TextDecoding(given).push(isCut ? bytes.subarray(0, whole) : bytes, true);
}

export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(
      UPPER_CONTROL,
      (control) => UPPER_CONTROLS[control.charCodeAt(0) - UPPER_CONTROL_FIRST] ?? REPLACEMENT,
    );
}

function firstAboveAscii(bytes: Buffer): number {
  const index = bytes.findIndex((byte) => byte >= 0x80);
  return index === -1 ? bytes.length : index;
}

/** Bytes that a sequence with this first byte has in UTF-8; 0 when it is no first byte. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

/** How many of the bytes end with a whole sequence. A first byte always begins one, so the cut changes nothing. */
function wholeLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (isContinuation(byte)) continue;
    return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** UTF-8 when at least as much is UTF-8 as is not: one broken character makes no other encoding. */
function guessEncoding(bytes: Buffer): Encoding {
  const whole = bytes.subarray(0, wholeLength(bytes));
  if (isUtf8(whole)) return whole.length === 0 ? 'windows-1252' : 'utf-8';
  let [sequences, strays] = [0, 0];
  for (let index = 0; index < bytes.length;) {
    const length = sequenceLength(bytes[index] ?? 0);
    const rest = bytes.subarray(index + 1, index + Math.max(1, length));
    const fits = length > 0 && rest.every(isContinuation);
    const isWhole = fits && rest.length === length - 1;
    if (isWhole && length > 1) sequences += 1;
    // The last one may be cut in two; that says nothing.
    if (!fits) strays += 1;
    index += isWhole ? length : 1;
  }
  return sequences >= strays ? 'utf-8' : 'windows-1252';
}
