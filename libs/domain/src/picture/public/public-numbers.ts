import type { PublicEditionContent } from './public-edition.js';

/** A number of a public edition as open data. */
export interface PublicNumber {
  /** `<level>:<code>`; with `~` last, what lies in no part of it. */
  readonly area: string;
  /** First month, `YYYY-MM`. */
  readonly from: string;
  /** The month after the last. */
  readonly to: string;
  /** `all`, a focus area, `category:<code>`, or one of these with what it is divided by; ` ~` and what is left out of it. */
  readonly what: string;
  /** Null where it is hidden. */
  readonly value: number | null;
}

/** Scheme, area, months and what is counted, as the key of a number says it. */
const KEY = /^\S+ (\S+) (\d{4}-\d{2})\.\.(\d{4}-\d{2}) (.*)$/;

/** Every number of a public edition, in the order of their keys. Throws a RangeError for a key of another form. */
export function publicNumbers({ cells }: Pick<PublicEditionContent, 'cells'>): PublicNumber[] {
  return cells.map(({ key, value }) => {
    const found = KEY.exec(key);
    if (found === null) throw new RangeError(`no key of a number: ${key}`);
    const [, area, from, to, what] = found as unknown as [string, string, string, string, string];
    return { area, from, to, what, value };
  });
}

/** As CSV (RFC 4180): a head, then a line each; `status` says whether the number is shown or hidden. */
export function publicNumbersCsv(content: Pick<PublicEditionContent, 'cells'>): string {
  const rows = publicNumbers(content).map(({ area, from, to, what, value }) => [
    ...[area, from, to, what],
    ...(value === null ? ['', 'hidden'] : [String(value), 'shown']),
  ]);
  const head = ['area', 'from', 'to', 'what', 'value', 'status'];
  return [head, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
