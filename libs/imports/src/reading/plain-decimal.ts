const EXPONENT = /^(-?)(\d+)(?:\.(\d*))?[eE]([+-]?\d+)$/;

/** The largest a double can have; beyond it the text is left as it stands. */
const EXPONENT_MAX = 324;

/** The same number without exponent, digit by digit; what has none, or is no number, as it stands. */
export function plainDecimal(text: string): string {
  const match = EXPONENT.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', fraction = '', power = ''] = match;
  const exponent = Number(power);
  if (Math.abs(exponent) > EXPONENT_MAX) return text;
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const before = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const after = point > 0 ? digits.slice(point) : digits.padStart(digits.length - point, '0');
  const integer = before.replace(/^0+(?=\d)/, '');
  const decimals = after.replace(/0+$/, '');
  return sign + (decimals === '' ? integer : `${integer}.${decimals}`);
}
