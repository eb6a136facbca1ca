import { resolve, type ApiDocument, type Schema } from './api-document.js';
import type { Seeded } from './seeded.js';

/** Values that are there, by the name of the field that holds such a one: ids, codes, references. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

const LEVELS_MAX = 6;
const DAY_MS = 86_400_000;
const YEAR_DAYS = 366;
const BEGIN = Date.UTC(2026, 0, 1);

const odd: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  '0',
  'null',
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  { toString: 1, length: -1 },
  '\u0000',
  '\ud800',
  '\u202eabc',
  'e\u0301',
  "' OR 1=1 --",
  '%00',
  '../../etc/passwd',
  '$' + '{7*7}',
  '9'.repeat(400),
  'ä'.repeat(20_001),
  '0001-01-01',
  '9999-12-31T23:59:59Z',
  '2026-02-30',
  '2026-03-29T02:30:00',
  '-271821-04-20T00:00:00Z',
  'NaN',
];

/** Something that stands where it does not belong. */
export const confused = (random: Seeded): unknown => random.pick(odd);

/** Makes values that a schema allows, as plain or as extreme as it goes. */
export class Values {
  constructor(
    private readonly document: ApiDocument,
    private readonly random: Seeded,
    private readonly known: Known,
    private readonly atBoundary: boolean,
  ) {}

  of(given: Schema, name = '', level = 0): unknown {
    const schema = resolve(this.document, given);
    const { random } = this;
    if (schema.nullable === true && random.chance(0.15)) return null;
    if (schema.enum !== undefined) return random.pick(schema.enum);
    const known = this.known[name];
    if (known !== undefined && known.length > 0 && schema.type === 'string' && random.chance(0.9))
      return random.pick(known);
    switch (schema.type) {
      case 'boolean':
        return random.chance(0.5);
      case 'integer':
      case 'number':
        return this.number(schema);
      case 'array':
        return this.array(schema, name, level);
      case 'object':
        return this.object(schema, level);
      default:
        return this.string(schema, name);
    }
  }

  private number({ type, minimum = -10, maximum = 100 }: Schema): number {
    if (this.atBoundary)
      return this.random.pick([minimum, maximum, minimum - 1, maximum + 1, 0, -0]);
    const value = minimum + this.random.fraction() * (maximum - minimum);
    return type === 'integer' || this.random.chance(0.7) ? Math.round(value) : value;
  }

  private array(schema: Schema, name: string, level: number): unknown[] {
    const { minItems = 0, maxItems = minItems + 3, items = {} } = schema;
    const length = this.atBoundary
      ? this.random.pick([minItems, Math.min(maxItems, 40), Math.max(0, minItems - 1)])
      : minItems + this.random.below(Math.min(maxItems, minItems + 3) - minItems + 1);
    return Array.from({ length }, () => this.of(items, name, level + 1));
  }

  private object(schema: Schema, level: number): Record<string, unknown> {
    const { properties = {}, required = [] } = schema;
    const wanted = Object.entries(properties).filter(
      ([name]) =>
        required.includes(name) ||
        (level < LEVELS_MAX && this.random.chance(level === 0 ? 0.6 : 0.4)),
    );
    return Object.fromEntries(wanted.map(([name, each]) => [name, this.of(each, name, level + 1)]));
  }

  private string({ format, minLength = 0, maxLength, pattern }: Schema, name: string): string {
    const { random } = this;
    if (format === 'uuid') return random.uuid();
    const day = BEGIN + random.below(YEAR_DAYS) * DAY_MS;
    const instant = new Date(day + random.below(DAY_MS)).toISOString();
    if (format === 'date-time' || /(?:At|From|To|Until)$/.test(name)) {
      if (format === 'date' || /^valid/.test(name)) return instant.slice(0, 10);
      return this.atBoundary ? random.pick(['1900-01-01T00:00:00Z', instant]) : instant;
    }
    if (format === 'date' || ['from', 'to', 'at'].includes(name)) return instant.slice(0, 10);
    if (format === 'email' || /email/i.test(name)) return `a${random.below(1e9)}@fuzz.example`;
    if (pattern !== undefined && random.chance(0.5)) return String(random.below(1_000_000));
    const most = Math.min(maxLength ?? 60, 25_000);
    const length = this.atBoundary
      ? random.pick([minLength, most, most + 1, Math.max(0, minLength - 1)])
      : minLength + random.below(Math.min(most, minLength + 40) - minLength + 1);
    return Array.from({ length }, () => random.pick(['a', 'å', 'Ö', ' ', '7', '-', '😀'])).join('');
  }
}
