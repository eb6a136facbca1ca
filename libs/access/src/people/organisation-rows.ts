import type { RowReading } from '#documents';
import { areaCodeOf, foldName, isAreaLevel } from '#domain';
import type { OrganisationColumn } from './people-columns.js';
import { refuseRepeated } from './read-validity.js';

export const CODE_CHARACTERS_MAX = 100;
export const NAME_CHARACTERS_MAX = 200;
const AREAS_CHARACTERS_MAX = 2_000;

export type OrganisationKind = 'city' | 'committee' | 'company' | 'partner';

const kindWords: Readonly<Record<OrganisationKind, readonly string[]>> = {
  city: ['city', 'stad', 'kommun', 'municipality'],
  committee: ['committee', 'nämnd', 'förvaltning', 'styrelse', 'stadsdelsnämnd'],
  company: ['company', 'bolag', 'kommunalt bolag'],
  partner: ['partner', 'samverkanspart'],
};
const kinds = Object.keys(kindWords) as OrganisationKind[];

/** An area as a file names it: `<code>` or `<level>:<code>`. */
export interface AreaWish {
  readonly text: string;
  readonly level?: string;
  readonly code: string;
}

/** An organisation as a row has it; a field that is undefined was not told of. */
export interface OrganisationRow {
  readonly reading: RowReading<OrganisationColumn>;
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly parent?: string | null;
  readonly areas?: readonly AreaWish[];
}

/** The rows that can be read; the others have complained. */
export function readOrganisationRows(
  readings: readonly RowReading<OrganisationColumn>[],
): OrganisationRow[] {
  const rows = readings.map(readRow).filter((row) => row !== undefined);
  refuseRepeated(
    rows,
    ({ code }) => code,
    ({ reading }, line) => reading.complain('code', { code: 'ROW_REPEATED', values: { line } }),
  );
  return rows;
}

function readRow(reading: RowReading<OrganisationColumn>): OrganisationRow | undefined {
  if (reading.errors.length > 0) return undefined;
  const code = reading.required('code', CODE_CHARACTERS_MAX);
  const name = reading.required('name', NAME_CHARACTERS_MAX);
  const kind = kindOf(reading.required('kind', NAME_CHARACTERS_MAX));
  if (kind === undefined) {
    const choices = kinds.map((each) => `${kindWords[each][1]} (${each})`).join(', ');
    reading.complain('kind', { code: 'NOT_A_CHOICE', values: { choices } });
  }
  const parent = reading.optional('parent', CODE_CHARACTERS_MAX);
  const areas = readAreas(reading);
  if (reading.errors.length > 0 || kind === undefined) return undefined;
  return {
    ...{ reading, code, name, kind },
    ...(reading.has('parent') && { parent: parent || null }),
    ...(reading.has('areas') && { areas }),
  };
}

function kindOf(word: string): OrganisationKind | undefined {
  return kinds.find((kind) => kindWords[kind].includes(foldName(word)));
}

/** Separated by commas, semicolons, bars or line breaks; a name stands for the code that it gives. */
function readAreas(reading: RowReading<OrganisationColumn>): AreaWish[] {
  const texts = reading
    .optional('areas', AREAS_CHARACTERS_MAX)
    .split(/[,;|\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return texts.flatMap((text): AreaWish[] => {
    const [, level, rest] = /^([a-z_]+):(.+)$/.exec(text) ?? [];
    const code = areaCodeOf(rest ?? text);
    if (code !== undefined && (level === undefined || isAreaLevel(level))) {
      return [{ text, code, ...(level !== undefined && { level }) }];
    }
    reading.complain('areas', { code: 'AREA_UNKNOWN', values: { area: text } });
    return [];
  });
}
