import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import type { RowReading } from '#documents';
import { newId } from '#protection';
import { CODE_CHARACTERS_MAX } from './organisation-rows.js';
import type { PauseColumn } from './people-columns.js';
import type { PeoplePlan, PeopleTerms } from './people-outcome.js';
import { readValidity, refuseRepeated } from './read-validity.js';

const REASON_CHARACTERS_MAX = 200;

interface StoredPause {
  readonly id: string;
  readonly unitId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string;
}

interface WantedPause extends StoredPause {
  readonly reading: RowReading<PauseColumn>;
}

const UNITS = `
  SELECT u.id, u.code, o.code AS organisation FROM unit u JOIN organisation o ON o.id = u.organisation_id`;
const PAUSES = `
  SELECT id, unit_id AS "unitId", valid_from AS "validFrom", valid_to AS "validTo", reason FROM unit_pause`;
const GIVEN = `
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[], $5::text[])
    AS given (id, unit_id, valid_from, valid_to, reason)`;
const INSERT = `INSERT INTO unit_pause (id, unit_id, valid_from, valid_to, reason) ${GIVEN}`;
const UPDATE = `
  UPDATE unit_pause p SET valid_to = g.valid_to, reason = g.reason FROM (${GIVEN}) g WHERE p.id = g.id`;

/** The file that says when units are paused. A pause is known by its unit and first day. */
@Injectable()
export class PauseRegister {
  /** Compares the rows with what stands; complains in them of what cannot be. */
  async plan(
    tx: Transaction,
    readings: readonly RowReading<PauseColumn>[],
    terms: PeopleTerms,
  ): Promise<PeoplePlan> {
    const units = await tx.query<{ id: string; code: string; organisation: string }>(UNITS);
    const unitIds = new Map(units.map((unit) => [keyOf(unit.organisation, unit.code), unit.id]));
    const stored = await tx.query<StoredPause>(PAUSES);
    const byBegin = new Map(stored.map((pause) => [keyOf(pause.unitId, pause.validFrom), pause]));
    const wanted = readings.flatMap((reading) => readRow(reading, unitIds, byBegin, terms.today));
    refuseRepeated(
      wanted,
      ({ unitId, validFrom }) => keyOf(unitId, validFrom),
      ({ reading }, line) => reading.complain('from', { code: 'ROW_REPEATED', values: { line } }),
    );
    refuseOverlaps(wanted, stored);
    const standing = ({ unitId, validFrom }: StoredPause) => byBegin.get(keyOf(unitId, validFrom));
    const added = wanted.filter((pause) => standing(pause) === undefined);
    const updated = wanted.filter((pause) => {
      const before = standing(pause);
      return before && (before.validTo !== pause.validTo || before.reason !== pause.reason);
    });
    return {
      ...{ added: added.length, updated: updated.length, accountsAdded: 0, closed: 0, kept: 0 },
      unchanged: wanted.length - added.length - updated.length,
      missing: [],
      changedIds: [...new Set([...added, ...updated].map(({ unitId }) => unitId))],
      write: async (into) => {
        await into.query(INSERT, columnsOf(added));
        await into.query(UPDATE, columnsOf(updated));
      },
    };
  }
}

function readRow(
  reading: RowReading<PauseColumn>,
  unitIds: ReadonlyMap<string, string>,
  byBegin: ReadonlyMap<string, StoredPause>,
  today: string,
): WantedPause[] {
  const organisation = reading.required('organisation', CODE_CHARACTERS_MAX);
  const unit = reading.required('unit', CODE_CHARACTERS_MAX);
  const reason = reading.required('reason', REASON_CHARACTERS_MAX);
  const { validFrom = today, validTo = null } = readValidity(reading);
  if (reading.text('from') === '') reading.complain('from', { code: 'FIELD_REQUIRED' });
  const unitId = unitIds.get(keyOf(organisation, unit));
  if (unitId === undefined && organisation !== '' && unit !== '') {
    reading.complain('unit', { code: 'UNIT_NOT_FOUND', values: { unit, organisation } });
  }
  if (reading.errors.length > 0 || unitId === undefined) return [];
  const id = byBegin.get(keyOf(unitId, validFrom))?.id ?? newId();
  return [{ reading, id, unitId, validFrom, validTo, reason }];
}

/** Two pauses of a unit must not share a day, be they of the file or of before. */
function refuseOverlaps(wanted: readonly WantedPause[], stored: readonly StoredPause[]): void {
  const told = new Set(wanted.map(({ id }) => id));
  const others = [...wanted, ...stored.filter(({ id }) => !told.has(id))];
  for (const pause of wanted) {
    const hits = others.some(
      (other) =>
        other.id !== pause.id &&
        other.unitId === pause.unitId &&
        (pause.validTo === null || other.validFrom < pause.validTo) &&
        (other.validTo === null || other.validTo > pause.validFrom),
    );
    if (hits) pause.reading.complain('from', { code: 'PAUSE_OVERLAPS' });
  }
}

const keyOf = (one: string, other: string) => JSON.stringify([one, other]);

function columnsOf(pauses: readonly StoredPause[]) {
  return [
    pauses.map(({ id }) => id),
    pauses.map(({ unitId }) => unitId),
    pauses.map(({ validFrom }) => validFrom),
    pauses.map(({ validTo }) => validTo),
    pauses.map(({ reason }) => reason),
  ];
}
