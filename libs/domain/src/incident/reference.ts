/** Crockford's base 32: no I, L, O or U, which are misread for 1, 1, 0 and V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BODY_LENGTH = 6;
/** What `formatReference` needs at least. */
export const REFERENCE_RANDOM_BYTES = BODY_LENGTH;
const MIN_YEAR = 1000;
const MAX_YEAR = 9999;

/** x⁵ + x² + 1, irreducible over GF(2): the 32 characters are the elements of the field GF(32). */
const FIELD_POLYNOMIAL = 0b100101;
/** Every element but 0 and 1 generates the field's 31 units, so the powers up to the eleventh all differ. */
const GENERATOR = 12;

/**
 * A reference to read out over the telephone: 'H-2026-7K3M9Q-4' is the year, six random characters (30 bits, no
 * sequence to count from) and a check character. Takes six random bytes or more, of which it uses five bits each.
 * Throws RangeError when there are fewer, or for a year that has not four digits.
 */
export function formatReference(year: number, random: Uint8Array): string {
  if (!Number.isInteger(year) || year < MIN_YEAR || year > MAX_YEAR) {
    throw new RangeError(`reference year ${year} has not four digits`);
  }
  if (random.length < BODY_LENGTH) {
    throw new RangeError(`a reference takes ${BODY_LENGTH} random bytes, not ${random.length}`);
  }
  let body = '';
  for (const byte of random.subarray(0, BODY_LENGTH)) body += ALPHABET[byte & 31];
  return `H-${year}-${body}-${checkCharacter(`${year}${body}`)}`;
}

/**
 * A reference as somebody typed it, in its one written form; undefined when it is none or its check character
 * tells that it was mistyped. Forgives case, spaces, hyphens, O for 0, and I or L for 1.
 */
export function parseReference(text: string): string | undefined {
  const plain = text
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const match = /^H([1-9]\d{3})([0-9A-HJKMNP-TV-Z]{6})([0-9A-HJKMNP-TV-Z])$/.exec(plain);
  if (!match) return undefined;
  const [, year, body, check] = match;
  if (checkCharacter(`${year}${body}`) !== check) return undefined;
  return `H-${year}-${body}-${check}`;
}

/**
 * The character that makes the weighted sum of all eleven zero in GF(32), weights being powers of the generator.
 * One wrong character changes the sum (no weight is zero), and so does a swap of two characters that differ
 * (no two weights are equal). A sum modulo 31 or 37 would miss 0 for Z, or need more than 32 characters.
 */
function checkCharacter(symbols: string): string {
  let sum = 0;
  for (const symbol of symbols) sum = timesGenerator(sum) ^ ALPHABET.indexOf(symbol);
  return ALPHABET[timesGenerator(sum)]!;
}

function timesGenerator(element: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) if ((GENERATOR >> bit) & 1) product ^= element << bit;
  for (let bit = 9; bit >= 5; bit--) {
    if ((product >> bit) & 1) product ^= FIELD_POLYNOMIAL << (bit - 5);
  }
  return product;
}
