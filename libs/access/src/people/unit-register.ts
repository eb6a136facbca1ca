import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import type { RowReading } from '#documents';
import { foldName } from '#domain';
import { newId } from '#protection';
import { CODE_CHARACTERS_MAX, NAME_CHARACTERS_MAX } from './organisation-rows.js';
import type { UnitColumn } from './people-columns.js';
import { isOpen, validToOf, type PeoplePlan, type PeopleTerms } from './people-outcome.js';
import { readValidity, refuseRepeated, type ToldValidity } from './read-validity.js';

/** More than any municipality employs. */
const HEADCOUNT_MAX = 200_000;
/** What a unit is when nobody says. */
const USUAL_KIND = 'unit';

export type ReportingRhythm = 'none' | 'weekly' | 'monthly';

const rhythmWords: Readonly<Record<ReportingRhythm, readonly string[]>> = {
  none: ['none', 'ingen', 'aldrig', 'never', 'nej'],
  weekly: ['weekly', 'veckovis', 'varje vecka', 'vecka', 'every week'],
  monthly: ['monthly', 'månadsvis', 'varje månad', 'månad', 'every month'],
};
const rhythms = Object.keys(rhythmWords) as ReportingRhythm[];

interface UnitRow extends ToldValidity {
  readonly reading: RowReading<UnitColumn>;
  readonly organisation: string;
  readonly code: string;
  readonly name: string;
  readonly kind?: string;
  readonly headcount?: number | null;
  readonly rhythm?: ReportingRhythm;
}

interface StoredUnit {
  readonly id: string;
  readonly organisationId: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly headcount: number | null;
  readonly rhythm: ReportingRhythm;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const UNITS = `
  SELECT id, organisation_id AS "organisationId", code, name, kind, headcount, reporting_rhythm AS rhythm,
         valid_from AS "validFrom", valid_to AS "validTo"
    FROM unit`;
const GIVEN = `
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::integer[], $7::text[],
                       $8::date[], $9::date[])
    AS given (id, organisation_id, code, name, kind, headcount, rhythm, valid_from, valid_to)`;
const INSERT = `
  INSERT INTO unit (id, organisation_id, code, name, kind, headcount, reporting_rhythm, valid_from, valid_to) ${GIVEN}`;
const UPDATE = `
  UPDATE unit u
     SET name = g.name, kind = g.kind, headcount = g.headcount, reporting_rhythm = g.rhythm,
         valid_from = g.valid_from, valid_to = g.valid_to, revision = u.revision + 1
    FROM (${GIVEN}) g WHERE u.id = g.id`;
const CLOSE = `
  UPDATE unit SET valid_to = greatest($2::date, valid_from), revision = revision + 1 WHERE id = ANY ($1::uuid[])`;

/** The file that says which units an organisation has, how many work there and how often they report. */
@Injectable()
export class UnitRegister {
  /** Compares the rows with what stands; complains in them of what cannot be. */
  async plan(
    tx: Transaction,
    readings: readonly RowReading<UnitColumn>[],
    terms: PeopleTerms,
  ): Promise<PeoplePlan> {
    const rows = readings.map(readRow).filter((row) => row !== undefined);
    refuseRepeated(
      rows,
      ({ organisation, code }) => JSON.stringify([organisation, code]),
      ({ reading }, line) => reading.complain('code', { code: 'ROW_REPEATED', values: { line } }),
    );
    const organisations = new Map(
      (await tx.query<{ id: string; code: string }>(`SELECT id, code FROM organisation`)).map(
        ({ id, code }) => [code, id],
      ),
    );
    const stored = await tx.query<StoredUnit>(UNITS);
    const byKey = new Map(stored.map((unit) => [keyOf(unit), unit]));
    const wanted = rows.flatMap((row) => wantedOf(row, organisations, byKey, terms.today));
    const added = wanted.filter((unit) => !byKey.has(keyOf(unit)));
    const updated = wanted.filter((unit) => {
      const standing = byKey.get(keyOf(unit));
      return standing !== undefined && !sameAs(standing, unit);
    });
    const missing = missingFrom(wanted, stored, terms.today);
    const closed = terms.closeMissing ? missing : [];
    const codeOf = new Map([...organisations].map(([code, id]) => [id, code]));
    return {
      ...{ added: added.length, updated: updated.length, accountsAdded: 0, kept: 0 },
      unchanged: wanted.length - added.length - updated.length,
      closed: closed.length,
      missing: missing.map(({ organisationId, code }) => {
        return { organisation: codeOf.get(organisationId) ?? '', unit: code };
      }),
      changedIds: [...added, ...updated, ...closed].map(({ id }) => id),
      write: async (into) => {
        await into.query(INSERT, columnsOf(added));
        await into.query(UPDATE, columnsOf(updated));
        await into.query(CLOSE, [closed.map(({ id }) => id), terms.today]);
      },
    };
  }
}

function readRow(reading: RowReading<UnitColumn>): UnitRow | undefined {
  if (reading.errors.length > 0) return undefined;
  const organisation = reading.required('organisation', CODE_CHARACTERS_MAX);
  const code = reading.required('code', CODE_CHARACTERS_MAX);
  const name = reading.required('name', NAME_CHARACTERS_MAX);
  const kind = reading.optional('kind', CODE_CHARACTERS_MAX);
  const headcount = headcountOf(reading);
  const rhythm = rhythmOf(reading);
  const validity = readValidity(reading);
  if (reading.errors.length > 0) return undefined;
  return {
    ...{ reading, organisation, code, name, ...validity },
    ...(kind !== '' && { kind }),
    ...(reading.has('headcount') && { headcount: headcount ?? null }),
    ...(rhythm !== undefined && { rhythm }),
  };
}

function headcountOf(reading: RowReading<UnitColumn>): number | undefined {
  const headcount = reading.number('headcount');
  if (headcount === undefined) return undefined;
  if (!Number.isInteger(headcount)) reading.complain('headcount', { code: 'NOT_AN_INTEGER' });
  if (headcount < 0) {
    reading.complain('headcount', { code: 'NUMBER_TOO_SMALL', values: { min: 0 } });
  }
  if (headcount > HEADCOUNT_MAX) {
    reading.complain('headcount', { code: 'NUMBER_TOO_LARGE', values: { max: HEADCOUNT_MAX } });
  }
  return headcount;
}

function rhythmOf(reading: RowReading<UnitColumn>): ReportingRhythm | undefined {
  const word = foldName(reading.text('rhythm'));
  if (word === '') return undefined;
  const rhythm = rhythms.find((each) => rhythmWords[each].includes(word));
  if (rhythm === undefined) {
    const choices = rhythms.map((each) => `${rhythmWords[each][1]} (${each})`).join(', ');
    reading.complain('rhythm', { code: 'NOT_A_CHOICE', values: { choices } });
  }
  return rhythm;
}

function wantedOf(
  row: UnitRow,
  organisations: ReadonlyMap<string, string>,
  byKey: ReadonlyMap<string, StoredUnit>,
  today: string,
): StoredUnit[] {
  const { reading, organisation, code, name } = row;
  const organisationId = organisations.get(organisation);
  if (organisationId === undefined) {
    reading.complain('organisation', { code: 'ORGANISATION_NOT_FOUND', values: { organisation } });
    return [];
  }
  const standing = byKey.get(keyOf({ organisationId, code }));
  const validFrom = row.validFrom ?? standing?.validFrom ?? today;
  const validTo = validToOf(row.validTo, standing, today);
  if (validTo !== null && validTo <= validFrom) {
    reading.complain('lastDay', { code: 'DATES_REVERSED' });
  }
  const headcount = row.headcount === undefined ? (standing?.headcount ?? null) : row.headcount;
  return [
    {
      ...{ id: standing?.id ?? newId(), organisationId, code, name, headcount, validFrom, validTo },
      kind: row.kind ?? standing?.kind ?? USUAL_KIND,
      rhythm: row.rhythm ?? standing?.rhythm ?? 'none',
    },
  ];
}

/** Open units of the organisations that the file tells of, and that it does not name. */
function missingFrom(
  wanted: readonly StoredUnit[],
  stored: readonly StoredUnit[],
  today: string,
): StoredUnit[] {
  const told = new Set(wanted.map(keyOf));
  const organisationIds = new Set(wanted.map(({ organisationId }) => organisationId));
  return stored
    .filter((unit) => organisationIds.has(unit.organisationId) && !told.has(keyOf(unit)))
    .filter((unit) => isOpen(unit, today))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function keyOf({ organisationId, code }: Pick<StoredUnit, 'organisationId' | 'code'>): string {
  return `${organisationId} ${code}`;
}

function sameAs(standing: StoredUnit, wanted: StoredUnit): boolean {
  return (Object.keys(wanted) as (keyof StoredUnit)[]).every(
    (key) => wanted[key] === standing[key],
  );
}

function columnsOf(units: readonly StoredUnit[]) {
  return [
    units.map(({ id }) => id),
    units.map(({ organisationId }) => organisationId),
    units.map(({ code }) => code),
    units.map(({ name }) => name),
    units.map(({ kind }) => kind),
    units.map(({ headcount }) => headcount),
    units.map(({ rhythm }) => rhythm),
    units.map(({ validFrom }) => validFrom),
    units.map(({ validTo }) => validTo),
  ];
}
