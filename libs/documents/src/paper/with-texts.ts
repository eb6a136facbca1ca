/** What no XML can hold (XML 1.0, production 2), what shows nothing, and what turns the rest of a line around. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** The same value with every text in it as `set` makes it; bytes and numbers stay. */
export function withTexts<Value>(value: Value, set: (text: string) => string): Value {
  if (typeof value === 'string') return set(value) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((one) => withTexts<unknown>(one, set)) as Value;
  const named = Object.entries(value).map(([name, one]) => [name, withTexts<unknown>(one, set)]);
  return Object.fromEntries(named) as Value;
}

/** A text that Word, a sheet and a page can hold: a sign that they cannot is written out, as it is in PDF. */
export const writable = (text: string): string =>
  text.replace(UNWRITABLE, (sign) => writtenSign(sign.codePointAt(0)!));

/** A sign by its number: `‹U+1F600›`. */
export const writtenSign = (code: number): string =>
  `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
