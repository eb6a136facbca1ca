/** Levels of geography, coarse to fine. What they are called in words is each municipality's own matter. */
export const areaLevels = ['country', 'county', 'municipality', 'district', 'sub_area'] as const;

export type AreaLevel = (typeof areaLevels)[number];

export function isAreaLevel(value: unknown): value is AreaLevel {
  return areaLevels.includes(value as AreaLevel);
}

/** 0 for country up to 4 for sub_area: a higher number is a finer level. */
export function levelRank(level: AreaLevel): number {
  return areaLevels.indexOf(level);
}

/** Letters of the codes that stand for letters outside a–z. The rest lose their accents by NFD. */
const PLAIN_LETTERS: Record<string, string> = { æ: 'a', ø: 'o', ß: 'ss' };

/** Country codes (ISO 3166-1) keep their capitals; every other code matches `[a-z0-9_]+`. */
const COUNTRY_CODE = /^[A-Z]{2}$/;
const AREA_CODE = /^[a-z0-9_]+$/;

/**
 * The code of an area as it is stored. A value that already is a code stays; any other text, such as
 * a name, becomes one: lower-case, å ä → a, ö → o, é → e, anything else → `_` (`Hägersten-Älvsjö` →
 * `hagersten_alvsjo`). Undefined when nothing is left.
 */
export function areaCodeOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).normalize('NFC').trim();
  if (AREA_CODE.test(text) || COUNTRY_CODE.test(text)) return text;
  const plain = text
    .toLowerCase()
    .replace(/[æøß]/g, (letter) => PLAIN_LETTERS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return plain === '' ? undefined : plain;
}

/** A name as it is compared: Unicode-composed, trimmed, single spaces, lower-case. */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
