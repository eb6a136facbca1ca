import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import type { RowReading } from '#documents';
import { keepAdministrators } from './keep-administrators.js';
import { readKnownPeople, type KnownHolding, type KnownPeople } from './known-people.js';
import { PeopleRepository } from './people.repository.js';
import type { RoleColumn } from './people-columns.js';
import { isOpen, type MissingRow, type PeoplePlan, type PeopleTerms } from './people-outcome.js';
import { changesHolding, planHoldings, type PlannedHolding } from './plan-holdings.js';
import { planPersons, type PlannedPerson } from './plan-persons.js';
import { readRoleRows } from './role-rows.js';

/** The file that says who works here, and which roles each holds where, from when to when. */
@Injectable()
export class RoleRegister {
  constructor(private readonly repository: PeopleRepository) {}

  /** Compares the rows with what stands; complains in them of what cannot be. */
  async plan(
    tx: Transaction,
    readings: readonly RowReading<RoleColumn>[],
    terms: PeopleTerms,
  ): Promise<PeoplePlan> {
    const known = await readKnownPeople(tx);
    const persons = planPersons(readRoleRows(readings), known, terms.today);
    const planned = planHoldings(persons, known.holdings, terms);
    const missing = missingFrom(planned, known, terms);
    const wished = terms.closeMissing ? missing : [];
    const closed = keepAdministrators(planned, wished, known, terms.today);
    const changedPersons = persons.filter(changesPerson);
    const newPersons = persons.filter(({ standing }) => standing === undefined);
    const newAccounts = persons.filter(({ standing }) => (standing?.email ?? null) === null);
    const { added, updated } = sortOut(planned, changedPersons);
    return {
      ...{ added: added.length, updated: updated.length },
      unchanged: planned.length - added.length - updated.length,
      accountsAdded: newAccounts.length,
      closed: closed.length,
      kept: wished.length - closed.length,
      missing: missing.map((holding) => describe(holding, known)),
      changedIds: changedIdsOf([...newPersons, ...changedPersons], [...added, ...updated], closed),
      write: async (into) => {
        await this.repository.insertPersons(
          into,
          newPersons.map(({ person }) => person),
        );
        await this.repository.updatePersons(
          into,
          changedPersons.map(({ person }) => person),
        );
        await this.repository.insertAccounts(into, newAccounts.map(({ person }) => person), terms.now); // prettier-ignore
        await this.repository.insertHoldings(
          into,
          added.map(({ holding }) => holding),
        );
        const changed = updated.filter(changesHolding).map(({ holding }) => holding);
        await this.repository.updateHoldings(into, changed);
        await this.repository.endHoldings(
          into,
          closed.map(({ id }) => id),
          terms.today,
        );
      },
    };
  }
}

function changesPerson({ person, standing }: PlannedPerson): boolean {
  return (
    standing !== undefined &&
    (standing.name !== person.name ||
      standing.code !== person.code ||
      standing.unitId !== person.unitId ||
      standing.email !== person.email)
  );
}

/** A row changes something when its role does or its person does. */
function sortOut(planned: readonly PlannedHolding[], changedPersons: readonly PlannedPerson[]) {
  const changed = new Set(changedPersons.map(({ person }) => person.id));
  const added = planned.filter(({ standing }) => standing === undefined);
  const updated = planned.filter((one) => {
    return one.standing !== undefined && (changesHolding(one) || changed.has(one.holding.personId));
  });
  return { added, updated };
}

/** Open roles that were read from this register before and that it no longer has. Demo accounts are left alone. */
function missingFrom(
  planned: readonly PlannedHolding[],
  { holdings, persons }: KnownPeople,
  { source, today }: PeopleTerms,
): KnownHolding[] {
  const told = new Set(planned.map(({ holding }) => holding.id));
  const demo = new Set(persons.filter((person) => person.demo).map(({ id }) => id));
  return holdings
    .filter((holding) => holding.source === source && !told.has(holding.id))
    .filter((holding) => isOpen(holding, today) && !demo.has(holding.personId));
}

function describe(
  { personId, role, organisationId, unitId }: KnownHolding,
  known: KnownPeople,
): MissingRow {
  const person = known.persons.find(({ id }) => id === personId);
  const unit = known.units.find(({ id }) => id === unitId)?.code;
  const [organisation] = [...known.organisations].find(([, id]) => id === organisationId) ?? [];
  return {
    person: person?.code ?? person?.email ?? personId,
    role,
    ...(organisation !== undefined && { organisation }),
    ...(unit !== undefined && { unit }),
  };
}

function changedIdsOf(
  persons: readonly PlannedPerson[],
  holdings: readonly PlannedHolding[],
  closed: readonly KnownHolding[],
): string[] {
  return [
    ...new Set([
      ...persons.map(({ person }) => person.id),
      ...holdings.map(({ holding }) => holding.personId),
      ...closed.map(({ personId }) => personId),
    ]),
  ];
}
