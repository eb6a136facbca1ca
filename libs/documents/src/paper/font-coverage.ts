const CMAP = 'cmap';
const TABLE_RECORD_BYTES = 16;
const ENCODING_RECORD_BYTES = 8;
const FORMAT_SEGMENTS = 4;
const FORMAT_GROUPS = 12;

/** Stretches of code points that a font has signs for, `from` and `to` inclusive, in order. */
type Stretches = readonly (readonly [from: number, to: number])[];

/**
 * Which code points a TrueType font has a sign for, from its table `cmap` (OpenType specification, formats 4 and 12).
 * A font without any such table covers nothing.
 */
export class FontCoverage {
  private readonly stretches: Stretches;

  constructor(font: Buffer) {
    this.stretches = [...stretchesOf(font)].sort(([a], [b]) => a - b);
  }

  has(codePoint: number): boolean {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.stretches[middle]![1] < codePoint) low = middle + 1;
      else high = middle;
    }
    const found = this.stretches[low];
    return found !== undefined && found[0] <= codePoint;
  }
}

function* stretchesOf(font: Buffer): Iterable<readonly [number, number]> {
  const tables = font.readUInt16BE(4);
  for (let at = 12; at < 12 + tables * TABLE_RECORD_BYTES; at += TABLE_RECORD_BYTES) {
    if (font.toString('latin1', at, at + 4) === CMAP)
      yield* mapped(font, font.readUInt32BE(at + 8));
  }
}

/** The widest sub-table is enough: format 12 where there is one holds what format 4 does. */
function mapped(font: Buffer, cmap: number): Iterable<readonly [number, number]> {
  const offsets = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, n) =>
    font.readUInt32BE(cmap + 4 + n * ENCODING_RECORD_BYTES + 4),
  ).map((offset) => cmap + offset);
  const of = (format: number) => offsets.find((at) => font.readUInt16BE(at) === format);
  const groups = of(FORMAT_GROUPS);
  if (groups !== undefined) return inGroups(font, groups);
  const segments = of(FORMAT_SEGMENTS);
  return segments === undefined ? [] : inSegments(font, segments);
}

function inGroups(font: Buffer, at: number): (readonly [number, number])[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, n) => {
    const group = at + 16 + n * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });
}

function inSegments(font: Buffer, at: number): (readonly [number, number])[] {
  const doubled = font.readUInt16BE(at + 6);
  return Array.from({ length: doubled / 2 }, (_, n) => {
    const end = font.readUInt16BE(at + 14 + n * 2);
    const start = font.readUInt16BE(at + 16 + doubled + n * 2);
    return [start, end] as const;
  }).filter(([start]) => start !== 0xffff);
}
