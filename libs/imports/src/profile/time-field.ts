import type { TimeSource } from './import-profile.model.js';
import type { Complaints } from './complaints.js';
import { resolveTime, type ResolvedTime } from './resolve-time.js';
import { hasOffset, timeReader } from './time-format.js';
import type { ValueReader, ValueReaders } from './value-reader.js';

/** Reads one time of a row: undefined when the row says nothing, or when it complained. */
export interface TimeField {
  read(
    cells: readonly string[],
    timeZone: string,
    complaints: Complaints,
  ): ResolvedTime | undefined;
  readonly reader: ValueReader;
}

/** @param required complains of a row that says nothing. */
export function timeField(
  source: TimeSource | undefined,
  readers: ValueReaders,
  required: boolean,
): TimeField | undefined {
  const reader = readers.of(source, required);
  if (source === undefined || reader === undefined) return undefined;
  const { formats } = source;
  const parsers = formats.flatMap((format) => timeReader(format) ?? []);
  const fault = formats.every(hasOffset)
    ? ({ code: 'NOT_A_TIME' } as const)
    : ({ code: 'TIME_FORMAT_WRONG', values: { formats: formats.join(', ') } } as const);
  return {
    reader,
    read: (cells, timeZone, complaints) => {
      const text = reader.read(cells);
      if (text === '') {
        if (required) complaints.add(reader.column, '', { code: 'FIELD_REQUIRED' });
        return undefined;
      }
      for (const parse of parsers) {
        const time = parse(text);
        const resolved = time && resolveTime(time, timeZone);
        if (resolved !== undefined) return resolved;
      }
      complaints.add(reader.column, reader.raw(cells), fault);
      return undefined;
    },
  };
}
