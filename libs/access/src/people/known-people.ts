import type { Queryable } from '#database';
import type { Role } from '#domain';

/** A person and, where there is one, the account. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly unitId: string | null;
  readonly email: string | null;
  readonly demo: boolean;
  /** With a password, and not disabled. */
  readonly canSignIn: boolean;
}

export interface KnownHolding {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly unitId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The register that it was read from; null when it was given by hand. */
  readonly source: string | null;
}

export interface KnownUnit {
  readonly id: string;
  readonly code: string;
  readonly organisationId: string;
  readonly organisation: string;
}

/** Everything that a file of people is held against. */
export interface KnownPeople {
  readonly persons: readonly KnownPerson[];
  readonly holdings: readonly KnownHolding[];
  readonly units: readonly KnownUnit[];
  /** Ids by code. */
  readonly organisations: ReadonlyMap<string, string>;
}

const PERSONS = `
  SELECT p.id, p.name, p.code, p.unit_id AS "unitId", a.email, coalesce(a.demo, false) AS demo,
         coalesce(a.password_hash IS NOT NULL AND a.disabled_at IS NULL, false) AS "canSignIn"
    FROM person p LEFT JOIN account a ON a.person_id = p.id`;
const HOLDINGS = `
  SELECT id, person_id AS "personId", role, organisation_id AS "organisationId", unit_id AS "unitId",
         valid_from AS "validFrom", valid_to AS "validTo", source
    FROM role_holding`;
const UNITS = `
  SELECT u.id, u.code, u.organisation_id AS "organisationId", o.code AS organisation
    FROM unit u JOIN organisation o ON o.id = u.organisation_id`;

/** Reads it all: a municipality has some thousands of each. */
export async function readKnownPeople(from: Queryable): Promise<KnownPeople> {
  const persons = await from.query<KnownPerson>(PERSONS);
  const holdings = await from.query<KnownHolding>(HOLDINGS);
  const units = await from.query<KnownUnit>(UNITS);
  const organisations = await from.query<{ id: string; code: string }>(
    `SELECT id, code FROM organisation`,
  );
  return {
    ...{ persons, holdings, units },
    organisations: new Map(organisations.map(({ id, code }) => [code, id])),
  };
}
