import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Fault, readAreaFile } from '#domain';
import type { AreaFile, AreaFileProblem, AreaFileProperties, FieldFault } from '#domain';

export const MAX_AREA_FILE_BYTES = 64 * 1024 * 1024;
export const MAX_AREA_FEATURES = 20_000;
export const MAX_AREA_VERTICES = 2_000_000;
/** More refusals than this are not told; the file is to be mended anyway. */
export const MAX_AREA_FILE_FAULTS = 200;

/** A path, or the bytes themselves as they come. */
export type AreaFileSource = string | AsyncIterable<Uint8Array>;

/** Areas that may be imported, and the fingerprint of the file that they came from. */
export interface ReadAreas extends AreaFile {
  readonly sha256: string;
}

/** Reads and checks a whole file of areas. Fault: AREA_FILE_REFUSED, naming feature, code and reason. */
export async function readAreas(
  source: AreaFileSource,
  properties: AreaFileProperties,
): Promise<ReadAreas> {
  const { value, sha256 } = await parseAreaFile(source);
  const file = readAreaFile(value, properties);
  if (file.problems.length > 0) throw refused(file.problems.map(fieldFaultOf));
  return { ...file, sha256 };
}

/** The JSON of a file that is small enough to be looked at. Fault: AREA_FILE_REFUSED. */
export async function parseAreaFile(
  source: AreaFileSource,
): Promise<{ readonly value: unknown; readonly sha256: string }> {
  const bytes = await gather(typeof source === 'string' ? createReadStream(source) : source);
  const value = parse(bytes);
  refuseTooMany(value);
  return { value, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The one refusal of a file: the first reasons in `fields`, how many there are in its text. */
export function refused(fields: readonly FieldFault[], cause?: unknown): Fault {
  const [first] = fields;
  const area = first?.values?.['area'];
  const name = area === undefined || area === '' ? '' : ` "${area}"`;
  const more = fields.length > 1 ? ` (+${fields.length - 1})` : '';
  const reason = first === undefined ? '' : `${first.path}${name}: ${first.code}${more}`;
  const told = fields.slice(0, MAX_AREA_FILE_FAULTS);
  return new Fault('AREA_FILE_REFUSED', { reason }, { fields: told, cause });
}

/** Reasons that only show when areas are held against each other and against those that stand. */
export type AreaImportReason =
  'AREA_OVERLAP' | 'AREA_GAPS' | 'AREA_PARENT_UNKNOWN' | 'AREA_VERSION_CONFLICT';

/** A reason against one feature, or against the file. */
export function fieldFaultOf(problem: {
  readonly index?: number;
  readonly code?: string;
  readonly reason: AreaFileProblem['reason'] | AreaImportReason;
  readonly message: string;
}): FieldFault {
  return {
    path: problem.index === undefined ? 'file' : `features.${problem.index}`,
    code: problem.reason,
    values: { area: problem.code ?? '', detail: problem.message },
  };
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > MAX_AREA_FILE_BYTES) throw tooLarge(MAX_AREA_FILE_BYTES, 'byte');
    kept.push(chunk);
  }
  return Buffer.concat(kept);
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const message = 'it is not JSON in UTF-8';
    throw refused([fieldFaultOf({ reason: 'AREA_NOT_GEOJSON', message })], cause);
  }
}

/** Counted before anything is checked: the checks are what many vertices make slow. */
function refuseTooMany(value: unknown): void {
  const features = (value as { features?: unknown } | null)?.features;
  if (Array.isArray(features) && features.length > MAX_AREA_FEATURES) {
    throw tooLarge(MAX_AREA_FEATURES, 'features');
  }
  let vertices = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next) && typeof next[0] === 'number') {
      vertices += 1;
      if (vertices > MAX_AREA_VERTICES) throw tooLarge(MAX_AREA_VERTICES, 'vertices');
    } else {
      for (const inner of Object.values(next)) waiting.push(inner);
    }
  }
}

function tooLarge(max: number, unit: string): Fault {
  return refused([{ path: 'file', code: 'AREA_FILE_TOO_LARGE', values: { max, unit } }]);
}
