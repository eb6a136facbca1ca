import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { newId } from '#protection';
import type { KnownHolding, KnownPerson } from './known-people.js';

/** One change of people at a time; reading and signing in go on. */
const LOCK = `
  LOCK TABLE organisation, organisation_area, unit, person, account, role_holding IN SHARE ROW EXCLUSIVE MODE`;

const GIVEN_PERSONS = `
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[]) AS given (id, name, code, unit_id)`;
const INSERT_PERSONS = `INSERT INTO person (id, name, code, unit_id) ${GIVEN_PERSONS}`;
const UPDATE_PERSONS = `
  UPDATE person p SET name = g.name, code = g.code, unit_id = g.unit_id FROM (${GIVEN_PERSONS}) g WHERE p.id = g.id`;

/** The password, and whether the account is disabled, are never a register's matter. */
const UPDATE_EMAILS = `
  UPDATE account a SET email = g.email
    FROM unnest($1::uuid[], $2::text[]) AS g (person_id, email)
   WHERE a.person_id = g.person_id AND a.email <> g.email`;
const INSERT_ACCOUNTS = `
  INSERT INTO account (id, person_id, email, created_at)
  SELECT id, person_id, email, $4 FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS g (id, person_id, email)`;

const GIVEN_HOLDINGS = `
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::date[], $7::date[], $8::text[])
    AS given (id, person_id, role, organisation_id, unit_id, valid_from, valid_to, source)`;
const INSERT_HOLDINGS = `
  INSERT INTO role_holding (id, person_id, role, organisation_id, unit_id, valid_from, valid_to, source)
  ${GIVEN_HOLDINGS}`;
const UPDATE_HOLDINGS = `
  UPDATE role_holding h SET valid_from = g.valid_from, valid_to = g.valid_to, source = g.source
    FROM (${GIVEN_HOLDINGS}) g WHERE h.id = g.id`;
const END_HOLDINGS = `
  UPDATE role_holding SET valid_to = greatest($2::date, valid_from) WHERE id = ANY ($1::uuid[])`;

/** Writes persons, accounts and roles, many at a time. Everything goes after `lock`, in one transaction. */
@Injectable()
export class PeopleRepository {
  async lock(tx: Transaction): Promise<void> {
    await tx.query(LOCK);
  }

  async insertPersons(tx: Transaction, persons: readonly KnownPerson[]): Promise<void> {
    await tx.query(INSERT_PERSONS, personColumns(persons));
  }

  /** Names, codes, units and addresses. */
  async updatePersons(tx: Transaction, persons: readonly KnownPerson[]): Promise<void> {
    await tx.query(UPDATE_PERSONS, personColumns(persons));
    await tx.query(UPDATE_EMAILS, [persons.map(({ id }) => id), persons.map(({ email }) => email)]);
  }

  /** Accounts without a password: nobody can sign in with one until an administrator gives it one. */
  async insertAccounts(
    tx: Transaction,
    persons: readonly KnownPerson[],
    createdAt: Date,
  ): Promise<void> {
    await tx.query(INSERT_ACCOUNTS, [
      persons.map(() => newId()),
      persons.map(({ id }) => id),
      persons.map(({ email }) => email),
      createdAt,
    ]);
  }

  async insertHoldings(tx: Transaction, holdings: readonly KnownHolding[]): Promise<void> {
    await tx.query(INSERT_HOLDINGS, holdingColumns(holdings));
  }

  async updateHoldings(tx: Transaction, holdings: readonly KnownHolding[]): Promise<void> {
    await tx.query(UPDATE_HOLDINGS, holdingColumns(holdings));
  }

  /** Ends roles on a civil date, on which they no longer hold. */
  async endHoldings(tx: Transaction, ids: readonly string[], date: string): Promise<void> {
    await tx.query(END_HOLDINGS, [ids, date]);
  }
}

function personColumns(persons: readonly KnownPerson[]) {
  return [
    persons.map(({ id }) => id),
    persons.map(({ name }) => name),
    persons.map(({ code }) => code),
    persons.map(({ unitId }) => unitId),
  ];
}

function holdingColumns(holdings: readonly KnownHolding[]) {
  return [
    holdings.map(({ id }) => id),
    holdings.map(({ personId }) => personId),
    holdings.map(({ role }) => role),
    holdings.map(({ organisationId }) => organisationId),
    holdings.map(({ unitId }) => unitId),
    holdings.map(({ validFrom }) => validFrom),
    holdings.map(({ validTo }) => validTo),
    holdings.map(({ source }) => source),
  ];
}
