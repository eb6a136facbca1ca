import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { readingsOf, type RowError, type RowReading, type Table } from '#documents';
import { OrganisationRegister } from './organisation-register.js';
import { PauseRegister } from './pause-register.js';
import { peopleForms, type PeopleForm } from './people-columns.js';
import type { PeoplePlan, PeopleTerms } from './people-outcome.js';
import { RoleRegister } from './role-register.js';
import { UnitRegister } from './unit-register.js';

/** What a file would change, and what is wrong with its rows. */
export interface PlannedFile {
  readonly plan: PeoplePlan;
  readonly errors: readonly RowError[];
  /** Rows with an error. */
  readonly refused: number;
}

/** The four registers, by the form of the file. */
@Injectable()
export class PeopleRegisters {
  constructor(
    private readonly organisations: OrganisationRegister,
    private readonly units: UnitRegister,
    private readonly roles: RoleRegister,
    private readonly pauses: PauseRegister,
  ) {}

  /** Plans one file. Fault: IMPORT_FILE_REFUSED for a column that stands twice. */
  async plan(
    tx: Transaction,
    form: PeopleForm,
    table: Table,
    terms: PeopleTerms,
  ): Promise<PlannedFile> {
    if (form === 'organisations') {
      const readings = readingsOf(table, peopleForms.organisations);
      return outcomeOf(readings, await this.organisations.plan(tx, readings));
    }
    if (form === 'units') {
      const readings = readingsOf(table, peopleForms.units);
      return outcomeOf(readings, await this.units.plan(tx, readings, terms));
    }
    if (form === 'pauses') {
      const readings = readingsOf(table, peopleForms.pauses);
      return outcomeOf(readings, await this.pauses.plan(tx, readings, terms));
    }
    const readings = readingsOf(table, peopleForms.people);
    return outcomeOf(readings, await this.roles.plan(tx, readings, terms));
  }
}

function outcomeOf(readings: readonly RowReading<never>[], plan: PeoplePlan): PlannedFile {
  const errors = readings.flatMap((reading) => reading.errors);
  return { plan, errors, refused: readings.filter((one) => one.errors.length > 0).length };
}
