/** Blanks that part thousands: a space, and those that do not break or are narrow. */
const THOUSANDS_BLANKS = /[ \u00a0\u2009\u202f]/g;
const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/**
 * A number as people write it: decimal point or comma, blanks between thousands, a typographic minus. With both marks
 * the profile must say which is the decimal one. Undefined when it is no number.
 */
export function readNumber(text: string, decimal?: '.' | ','): number | undefined {
  if (PLAIN.test(text) && decimal !== ',') return Number(text);
  let plain = text.replace(THOUSANDS_BLANKS, '').replace('\u2212', '-');
  if (decimal === '.') plain = plain.replaceAll(',', '');
  // A number that a spreadsheet or JSON holds as such comes with a point, whatever people write.
  else if (decimal === ',' && (plain.includes(',') || plain.split('.').length > 2)) {
    plain = plain.replaceAll('.', '').replace(',', '.');
  } else plain = plain.replace(',', '.');
  return PLAIN.test(plain) ? Number(plain) : undefined;
}
