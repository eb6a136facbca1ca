import type { Bilingual } from '../../errors/language.js';
import { formatCount, formatMonth, formatRate } from '../../text/figures.js';
import { plainText, type RichText } from '../../text/rich-text.js';
import { codeWord, fieldName, silentFields, silentSteps } from './difference-words.js';
import type { Json } from './edition-content.js';
import { jsonDifferences } from './json-differences.js';

/** One thing that is otherwise, for people. */
export interface ToldDifference {
  /** Outermost first: the part, the section or the problem by its name, and what of it. */
  readonly where: readonly Bilingual[];
  /** Null where nothing stood there. */
  readonly was: Bilingual | null;
  /** Null where nothing stands there. */
  readonly is: Bilingual | null;
  /** Whether it is written text, which can be told word by word. */
  readonly isText: boolean;
}

/** Names that are not in the content itself: of sections, by their code. */
export type NamesOfSections = Readonly<Record<string, Bilingual>>;

/**
 * What is otherwise between two values of the same form, told by name and in whole texts: a word that was changed is told
 * in its text, a number by what it counts. What only follows from something else, such as numbers of revisions, is left
 * out. Rows of a list are known by their id, month, code or name, so one that was added shifts none of the others.
 */
export function toldDifferences(
  was: Json | undefined,
  is: Json | undefined,
  sections: NamesOfSections = {},
): ToldDifference[] {
  return walked(was, is, { where: [], field: '', sections });
}

interface Place {
  readonly where: readonly Bilingual[];
  /** The last step that is a field and not the name of a row. */
  readonly field: string;
  readonly sections: NamesOfSections;
}

type Branch = Readonly<Record<string, Json>>;

function walked(was: Json | undefined, is: Json | undefined, place: Place): ToldDifference[] {
  if (was === undefined ? is === undefined : is !== undefined && isAlike(was, is)) return [];
  const [former, latter] = [branchOf(was), branchOf(is)];
  if (former === undefined || latter === undefined) return [told(was, is, place)];
  const keys = [...new Set([...Object.keys(former), ...Object.keys(latter)])];
  return keys
    .filter((key) => !silentFields.has(key))
    .flatMap((key) => {
      const [left, right] = [former[key], latter[key]];
      const row = Array.isArray(was) || Array.isArray(is);
      return walked(left, right, stepped(place, key, right ?? left, row));
    });
}

/** Whether nothing differs, in whatever order the fields stand. */
const isAlike = (was: Json, is: Json): boolean => jsonDifferences(was, is).length === 0;

/** An object, or a list whose rows are known by name; undefined for what is told whole. */
function branchOf(value: Json | undefined): Branch | undefined {
  if (value === null || value === undefined || typeof value !== 'object') return undefined;
  if (!Array.isArray(value)) return value as Branch;
  const rows = value as readonly Json[];
  if (isRichText(rows)) return undefined;
  return Object.fromEntries(rows.map((row, at) => [identityOf(row) ?? String(at + 1), row]));
}

/** What a row is known by in its list. */
function identityOf(row: Json): string | undefined {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return undefined;
  const { year, occasion, source, name, ...rest } = row as Record<string, Json | undefined>;
  if (typeof occasion === 'string') return `${String(year)} ${occasion}`;
  if (typeof source === 'string' && typeof name === 'string') return `${source} ${name}`;
  for (const by of ['id', 'placeId', 'month', 'code', 'key'] as const) {
    const value = rest[by];
    if (typeof value === 'string') return value;
  }
  return typeof name === 'string' ? name : undefined;
}

const isRichText = (rows: readonly Json[]): boolean =>
  rows.length > 0 &&
  rows.every((row) => row !== null && typeof row === 'object' && Object.hasOwn(row, 'runs'));

function stepped(place: Place, key: string, value: Json | undefined, isRow: boolean): Place {
  const { where, field, sections } = place;
  if (!isRow && (silentSteps.has(key) || key === field)) return { ...place, field: key };
  const [section = '', figure] = key.split('/');
  if (sections[section] !== undefined) {
    const named = [sections[section], ...(figure ? [codeWord(figure) ?? alike(figure)] : [])];
    return { ...place, where: [...where, ...named], field: key };
  }
  if (isRow) return { ...place, where: [...where, rowName(key, value)] };
  // What an organisation has told is a branch of its own; what a measure holds by that name is who is told of it.
  const isAnswer = key === 'told' && branchOf(value) !== undefined;
  if (isAnswer) return { ...place, field: key };
  const name = fieldName(key, field) ?? codeWord(key);
  return { ...place, where: name ? [...where, name] : where, field: key };
}

const alike = (text: string): Bilingual => ({ sv: text, en: text });

const NAME_CHARACTERS_MAX = 80;

/** What a row is called: its own name or text, or the month, code or number that it is known by. */
function rowName(key: string, row: Json | undefined): Bilingual {
  const named = row !== undefined && nameIn(row);
  if (named) return alike(named);
  const words = codeWord(key);
  if (words) return words;
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(key) ?? [];
  if (year === undefined) return alike(key);
  const inWords = (language: 'sv' | 'en') =>
    `${formatMonth(Number(month), language, 'long')} ${year}`;
  return { sv: inWords('sv'), en: inWords('en') };
}

function nameIn(row: Json): string | undefined {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return undefined;
  const own = row as Branch;
  for (const by of ['title', 'name', 'words', 'text', 'what', 'conclusion'] as const) {
    const value = own[by];
    if (typeof value === 'string' && value !== '') return shortened(value);
  }
  const inner = own['judgement'] ?? own['content'];
  return inner === undefined ? undefined : nameIn(inner);
}

const shortened = (text: string): string =>
  text.length <= NAME_CHARACTERS_MAX ? text : `${text.slice(0, NAME_CHARACTERS_MAX - 1)}…`;

function told(
  was: Json | undefined,
  is: Json | undefined,
  { where, field }: Place,
): ToldDifference {
  const values = [was, is].filter((value) => value !== undefined && value !== null);
  const isText = values.every((value) => isWritten(value, field));
  return { where, was: valueText(was, field), is: valueText(is, field), isText };
}

/** Written text: rich, or a text that is no code and no date. */
function isWritten(value: Json, field: string): boolean {
  if (typeof value === 'string') return codeWord(value, field) === undefined && !DAY.test(value);
  return Array.isArray(value) && isRichText(value as readonly Json[]);
}

const DAY = /^\d{4}-\d{2}-\d{2}/;
const DAY_CHARACTERS = 'YYYY-MM-DD'.length;
const ORE_PER_KRONA = 100;

function valueText(value: Json | undefined, field: string): Bilingual | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? { sv: 'Ja', en: 'Yes' } : { sv: 'Nej', en: 'No' };
  if (typeof value === 'number') return numberText(value, field);
  if (typeof value === 'string') {
    return (
      codeWord(value, field) ?? alike(DAY.test(value) ? value.slice(0, DAY_CHARACTERS) : value)
    );
  }
  if (Array.isArray(value) && isRichText(value as readonly Json[])) {
    return alike(plainText(value as unknown as RichText));
  }
  return rowText(value, field);
}

function numberText(value: number, field: string): Bilingual {
  const amount = field.endsWith('Ore') ? value / ORE_PER_KRONA : value;
  const inWords = (language: 'sv' | 'en') =>
    Number.isInteger(amount) ? formatCount(amount, language) : formatRate(amount, language);
  // A year is no amount.
  return field === 'year' ? alike(String(value)) : { sv: inWords('sv'), en: inWords('en') };
}

/** A whole row that came or went, by its name or by what stands in it. */
function rowText(value: Json, field: string): Bilingual | null {
  const name = nameIn(value);
  if (name !== undefined) return alike(name);
  const parts = Object.entries(value as Branch).flatMap(([key, one]) => {
    const label = fieldName(key, field);
    const text = silentFields.has(key) ? null : valueText(one, Array.isArray(value) ? field : key);
    if (text === null) return [];
    return label
      ? [{ sv: `${label.sv}: ${text.sv}`, en: `${label.en}: ${text.en}` }]
      : Array.isArray(value)
        ? [text]
        : [];
  });
  if (parts.length === 0) return null;
  return {
    sv: parts.map(({ sv }) => sv).join('; '),
    en: parts.map(({ en }) => en).join('; '),
  };
}
