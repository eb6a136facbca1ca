import { category, incidentKinds, type FieldFault } from '#domain';
import { codeLists, codeReader, readBoolean, readSeverity } from './coded-fields.js';
import type { ImportProfile, Scalar, TimeSource, ValueSource } from './import-profile.model.js';
import { timeReader } from './time-format.js';

type Fault = Omit<FieldFault, 'path'>;

/** Sources of incidents that are made here, which no file may claim to be. */
const OWN_SOURCES = ['staff', 'demo'];

/** What is wrong with a profile that has the right form: words, codes, patterns and zones that do not exist. */
export function checkProfile(profile: ImportProfile): FieldFault[] {
  const { fields, source, timeZone } = profile;
  const faults: FieldFault[] = [];
  if (OWN_SOURCES.includes(source)) faults.push({ path: 'source', code: 'SOURCE_RESERVED' });
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    faults.push({ path: 'timeZone', code: 'TIME_ZONE_UNKNOWN' });
  }
  faults.push(...categoryFaults(profile));
  for (const name of ['occurredFrom', 'occurredTo'] as const) {
    faults.push(...formatFaults(fields[name], `fields.${name}.formats`));
  }
  const { affected = {}, details = {} } = fields;
  const coded = { ...fields, affected, details };
  const check = (path: string, known: (word: string) => unknown, choices: readonly string[]) => {
    const values = { choices: choices.join(', ') };
    const found = sourceAt(coded, path);
    faults.push(...wordFaults(found, `fields.${path}`, known, { code: 'NOT_A_CHOICE', values }));
  };
  check('kind', codeReader(incidentKinds), incidentKinds);
  check('severity', readSeverity, ['0', '1', '2', '3', '4']);
  check('nearMiss', readBoolean, ['true', 'false']);
  check('indoors', readBoolean, ['true', 'false']);
  for (const [path, codes] of Object.entries(codeLists)) check(path, codeReader(codes), codes);
  return faults;
}

function sourceAt(fields: object, path: string): ValueSource | undefined {
  let part: unknown = fields;
  for (const name of path.split('.')) part = (part as Record<string, unknown> | undefined)?.[name];
  return part as ValueSource | undefined;
}

/** Every word that a source gives in place of its own must be one of ours. */
function wordFaults(
  source: ValueSource | undefined,
  path: string,
  known: (word: string) => unknown,
  fault: Fault,
): FieldFault[] {
  if (source === undefined) return [];
  const { constant, default: fallback, map = {} } = source;
  const words: [string, Scalar | undefined][] = [
    ['constant', constant],
    ['default', viaMap(fallback, map)],
    ...Object.entries(map).map(([word, value]): [string, Scalar] => [`map.${word}`, value]),
  ];
  return words.flatMap(([name, word]) =>
    word === undefined || known(String(word)) !== undefined
      ? []
      : [{ path: `${path}.${name}`, ...fault }],
  );
}

/** A default goes through the map as any other word. */
function viaMap(
  word: Scalar | undefined,
  map: Readonly<Record<string, Scalar>>,
): Scalar | undefined {
  return word !== undefined && Object.hasOwn(map, String(word)) ? map[String(word)] : word;
}

function categoryFaults({ fields }: ImportProfile): FieldFault[] {
  const { constant, map = {}, mapping, fallback } = fields.category;
  const codes: [string, Scalar | undefined][] = [
    ['constant', constant],
    ['fallback', fallback],
    ...Object.entries(map).map(([word, code]): [string, Scalar] => [`map.${word}`, code]),
  ];
  const unknown = codes.flatMap(([name, code]): FieldFault[] => {
    if (code === undefined || isOffered(String(code))) return [];
    const values = { category: String(code) };
    return [{ path: `fields.category.${name}`, code: 'CATEGORY_UNKNOWN', values }];
  });
  const mapped = constant !== undefined || mapping !== undefined || Object.keys(map).length > 0;
  if (mapped || fallback !== undefined) return unknown;
  return [...unknown, { path: 'fields.category.mapping', code: 'FIELD_REQUIRED' }];
}

function isOffered(code: string): boolean {
  const node = category(code);
  return node !== undefined && node.retired === undefined;
}

function formatFaults(source: TimeSource | undefined, path: string): FieldFault[] {
  return (source?.formats ?? []).flatMap((format, index) =>
    timeReader(format) === undefined ? [{ path: `${path}.${index}`, code: 'FORMAT_WRONG' }] : [],
  );
}

function isTimeZone(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    // RangeError is how Intl says that it knows no such zone.
    return false;
  }
}
