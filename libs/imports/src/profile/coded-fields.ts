import {
  actorTypes,
  ageBands,
  channels,
  consequences,
  foldName,
  genders,
  influenceKinds,
  policeReportedValues,
  victimRoles,
  witnessedValues,
  type FieldFault,
} from '#domain';
import type { IncidentBody } from '#intake';
import type { Complaints } from './complaints.js';
import type { ListSource, ProfileFields, ValueSource } from './import-profile.model.js';
import { readNumber } from './read-number.js';
import { foldedMap, wholeNumber, type ValueReader, type ValueReaders } from './value-reader.js';

/** Puts what a row says of one field into the body. */
export type BodyStep = (
  cells: readonly string[],
  body: Partial<IncidentBody>,
  complaints: Complaints,
) => void;

type Fault = Omit<FieldFault, 'path'>;

const codesOf = (terms: readonly { code: string }[]) => terms.map(({ code }) => code);

/** The codes that a field may hold, by the field's name in a profile. */
export const codeLists = {
  'affected.gender': genders,
  'affected.ageBand': ageBands,
  witnessed: witnessedValues,
  policeReported: policeReportedValues,
  'details.influenceKind': codesOf(influenceKinds),
  'details.actorType': codesOf(actorTypes),
  'details.consequences': codesOf(consequences),
  'details.channel': codesOf(channels),
  'details.victimRole': codesOf(victimRoles),
} as const satisfies Record<string, readonly string[]>;

/** Words for yes and no that need no map. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map(
  [
    ...['true', 'ja', 'yes', '1', 'sant', 'x'].map((word) => [word, true] as const),
    ...['false', 'nej', 'no', '0', 'falskt'].map((word) => [word, false] as const),
  ].map((pair) => pair),
);

const SEVERITY_MAX = 4;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const CONSEQUENCES_MAX = 12;
/** Different cells that are remembered for one field. */
const REMEMBERED_MAX = 1_000;

/** True or false for a word, in Swedish or English; undefined for any other. */
export function readBoolean(word: string): boolean | undefined {
  return BOOLEANS.get(foldName(word));
}

/** 0–4, or undefined. */
export function readSeverity(word: string): number | undefined {
  const value = readNumber(wholeNumber(word));
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= SEVERITY_MAX
    ? value
    : undefined;
}

/** Reads one of `codes`, in any case. */
export function codeReader(codes: readonly string[]): (word: string) => string | undefined {
  const known = new Map(codes.map((code) => [foldName(code), code]));
  return (word) => known.get(foldName(word));
}

interface Coded<Value> {
  readonly reader: ValueReader;
  readonly read: (cells: readonly string[], complaints: Complaints) => Value | undefined;
}

/** The source's word through its map to a value of ours; `parse` tells which words are ours. */
function coded<Value>(
  source: ValueSource | undefined,
  readers: ValueReaders,
  parse: (word: string) => Value | undefined,
  fault: Fault,
): Coded<Value> | undefined {
  const reader = readers.of(source);
  if (reader === undefined) return undefined;
  const map = foldedMap(source?.map);
  const remembered = new Map<string, Value | undefined>();
  const valueOf = (text: string): Value | undefined => {
    if (remembered.has(text)) return remembered.get(text);
    const value = parse(map.get(foldName(text)) ?? text);
    if (remembered.size >= REMEMBERED_MAX) remembered.clear();
    remembered.set(text, value);
    return value;
  };
  const leaveOut = source?.unmapped === 'leave_out';
  const read: Coded<Value>['read'] = (cells, complaints) => {
    const text = reader.read(cells);
    if (text === '') return undefined;
    const value = valueOf(text);
    if (value === undefined && !leaveOut) complaints.add(reader.column, reader.raw(cells), fault);
    return value;
  };
  return { reader, read };
}

/** The fields that hold a code, a number or a yes or no. */
export function codedSteps(fields: ProfileFields, readers: ValueReaders): BodyStep[] {
  const steps: BodyStep[] = [];
  const add = <Value>(
    source: ValueSource | undefined,
    parse: (word: string) => Value | undefined,
    fault: Fault,
    put: (body: Partial<IncidentBody>, value: Value) => void,
  ) => {
    const field = coded(source, readers, parse, fault);
    if (field === undefined) return;
    steps.push((cells, body, complaints) => {
      const value = field.read(cells, complaints);
      if (value !== undefined) put(body, value);
    });
  };
  const choose = (path: keyof typeof codeLists, source: ValueSource | undefined) => {
    const codes: readonly string[] = codeLists[path];
    const fault = { code: 'NOT_A_CHOICE', values: { choices: codes.join(', ') } } as const;
    add(source, codeReader(codes), fault, putAt(path));
  };
  add(
    fields.severity,
    readSeverity,
    { code: 'NUMBER_TOO_LARGE', values: { max: SEVERITY_MAX } },
    putAt('severity'),
  );
  const yesOrNo = { code: 'NOT_A_CHOICE', values: { choices: 'ja, nej, true, false' } } as const;
  add(fields.nearMiss, readBoolean, yesOrNo, putAt('nearMiss'));
  add(fields.indoors, readBoolean, yesOrNo, putAt('indoors'));
  const uuidOf = (word: string) => (UUID.test(word) ? word.toLowerCase() : undefined);
  add(fields.unitId, uuidOf, { code: 'NOT_A_UUID' }, putAt('unitId'));
  const { affected = {}, details = {} } = fields;
  choose('affected.gender', affected.gender);
  choose('affected.ageBand', affected.ageBand);
  choose('witnessed', fields.witnessed);
  choose('policeReported', fields.policeReported);
  choose('details.influenceKind', details.influenceKind);
  choose('details.actorType', details.actorType);
  choose('details.channel', details.channel);
  choose('details.victimRole', details.victimRole);
  const list = listStep(details.consequences, readers);
  return list === undefined ? steps : [...steps, list];
}

/** Puts a value at a path of at most two names. */
function putAt(path: string): (body: Partial<IncidentBody>, value: unknown) => void {
  const [outer = '', inner] = path.split('.');
  return (body, value) => {
    const parts = body as Record<string, unknown>;
    if (inner === undefined) parts[outer] = value;
    else parts[outer] = { ...(parts[outer] as object | undefined), [inner]: value };
  };
}

function listStep(source: ListSource | undefined, readers: ValueReaders): BodyStep | undefined {
  const reader = readers.of(source);
  if (source === undefined || reader === undefined) return undefined;
  const { split = ',', unmapped } = source;
  const codes = codeLists['details.consequences'];
  const parse = codeReader(codes);
  const map = foldedMap(source.map);
  const put = putAt('details.consequences');
  return (cells, body, complaints) => {
    const words = reader.read(cells).split(split);
    const found = new Set<string>();
    for (const word of words.map((each) => each.trim()).filter((each) => each !== '')) {
      const code = parse(map.get(foldName(word)) ?? word);
      if (code !== undefined) found.add(code);
      else if (unmapped !== 'leave_out') {
        const values = { choices: codes.join(', ') };
        complaints.add(reader.column, reader.raw(cells), { code: 'NOT_A_CHOICE', values });
      }
    }
    if (found.size > 0) put(body, [...found].slice(0, CONSEQUENCES_MAX));
  };
}
