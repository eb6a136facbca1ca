import { readTable, readingsOf, type RowError, type RowReading } from '#documents';

const NAME_CHARACTERS_MAX = 200;
/** Spreadsheets take the first digit of "0180" for nothing. */
const WITHOUT_ZERO = /^\d{3}$/;

const columns = {
  code: {
    names: ['kommunkod', 'kod', 'area code', 'municipality code', 'områdeskod', 'code'],
    required: true,
  },
  group: {
    names: ['gruppkod', 'kommungruppskod', 'kommungrupp kod', 'group code'],
    required: true,
  },
  name: {
    names: ['gruppnamn', 'kommungruppsnamn', 'kommungrupp namn', 'kommungrupp', 'group name'],
    required: true,
  },
} as const;
type Column = keyof typeof columns;

/** Which group a municipality is in. */
export interface GroupMember {
  readonly municipalityCode: string;
  readonly groupCode: string;
  readonly groupName: string;
}

export interface GroupRows {
  readonly read: number;
  /** Rows with an error. */
  readonly refused: number;
  readonly members: readonly GroupMember[];
  readonly errors: readonly RowError[];
}

/**
 * Reads a grouping of municipalities from CSV: a row each, with its code, the code of its group and the group's name.
 * Fault: IMPORT_FILE_REFUSED when the file lacks a column or cannot be read; wrong rows are told in `errors`.
 * @param isKnown whether there is a municipality of this code.
 */
export function readGroupRows(bytes: Buffer, isKnown: (code: string) => boolean): GroupRows {
  const readings = readingsOf(readTable(bytes), columns);
  const lines = new Map<string, number>();
  const named = new Map<string, { readonly name: string; readonly line: number }>();
  const members = readings.map((reading) => {
    const member = memberOf(reading, isKnown);
    const before = lines.get(member.municipalityCode);
    if (before !== undefined) {
      reading.complain('code', { code: 'ROW_REPEATED', values: { line: before } });
    }
    lines.set(member.municipalityCode, before ?? reading.line);
    const { name, line } = named.get(member.groupCode) ?? {
      ...{ name: member.groupName, line: reading.line },
    };
    if (name !== member.groupName) {
      reading.complain('name', { code: 'GROUP_NAME_DIFFERS', values: { name, line } });
    }
    named.set(member.groupCode, { name, line });
    return member;
  });
  return {
    ...{ read: readings.length, members },
    refused: readings.filter(({ errors }) => errors.length > 0).length,
    errors: readings.flatMap(({ errors }) => errors),
  };
}

function memberOf(reading: RowReading<Column>, isKnown: (code: string) => boolean): GroupMember {
  const written = reading.required('code', NAME_CHARACTERS_MAX);
  const municipalityCode = WITHOUT_ZERO.test(written) ? `0${written}` : written;
  if (!isKnown(municipalityCode)) reading.complain('code', { code: 'MUNICIPALITY_UNKNOWN' });
  return {
    municipalityCode,
    groupCode: reading.required('group', NAME_CHARACTERS_MAX),
    groupName: reading.required('name', NAME_CHARACTERS_MAX),
  };
}
