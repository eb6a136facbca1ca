import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import type { RowReading } from '#documents';
import { newId } from '#protection';
import { readOrganisationRows, type AreaWish, type OrganisationRow } from './organisation-rows.js';
import type { OrganisationColumn } from './people-columns.js';
import type { PeoplePlan } from './people-outcome.js';

interface KnownOrganisation {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
}

interface Area {
  readonly scheme: string;
  readonly level: string;
  readonly code: string;
}

interface OrganisationToWrite extends KnownOrganisation {
  /** Undefined: what it answers for stays. */
  readonly areas: readonly Area[] | undefined;
}

const ORGANISATIONS = `SELECT id, code, name, kind, parent_id AS "parentId" FROM organisation`;
const AREAS = `SELECT DISTINCT scheme, level, code FROM area WHERE code = ANY ($1::text[]) ORDER BY 1, 2, 3`;
const ANSWERED = `
  SELECT scheme, level, code, organisation_id AS "organisationId" FROM organisation_area`;

const GIVEN = `
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[])
    AS given (id, code, name, kind, parent_id)`;
const INSERT = `INSERT INTO organisation (id, code, name, kind, parent_id) ${GIVEN}`;
const UPDATE = `
  UPDATE organisation o SET name = g.name, kind = g.kind, parent_id = g.parent_id, revision = o.revision + 1
    FROM (${GIVEN}) g WHERE o.id = g.id`;
const FORGET_AREAS = `DELETE FROM organisation_area WHERE organisation_id = ANY ($1::uuid[])`;
const ADD_AREAS = `
  INSERT INTO organisation_area (scheme, level, code, organisation_id)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::uuid[])
  ON CONFLICT (scheme, level, code) DO UPDATE SET organisation_id = EXCLUDED.organisation_id`;

/** The file that says which organisations there are, which lies under which, and which areas each answers for. */
@Injectable()
export class OrganisationRegister {
  /** Compares the rows with what stands; complains in them of what cannot be. */
  async plan(
    tx: Transaction,
    readings: readonly RowReading<OrganisationColumn>[],
  ): Promise<PeoplePlan> {
    const rows = readOrganisationRows(readings);
    const known = await tx.query<KnownOrganisation>(ORGANISATIONS);
    const wishes = rows.flatMap(({ areas }) => areas ?? []);
    const areas = await tx.query<Area>(AREAS, [wishes.map(({ code }) => code)]);
    const answered = await tx.query<Area & { organisationId: string }>(ANSWERED);
    const byCode = new Map(known.map((each) => [each.code, each]));
    const idOf = idsFor(rows, byCode);
    refuseParents(rows, byCode);
    const areasOf = resolveAreas(rows, areas);
    const wanted = rows.map((row): OrganisationToWrite => {
      const { code, name, kind, parent } = row;
      const kept = byCode.get(code)?.parentId ?? null;
      const parentId = parent === undefined ? kept : parent && (idOf.get(parent) ?? null);
      return { id: idOf.get(code)!, code, name, kind, parentId, areas: areasOf.get(row) };
    });
    const added = wanted.filter(({ code }) => !byCode.has(code));
    const updated = wanted.filter((each) => {
      const standing = byCode.get(each.code);
      return standing !== undefined && !sameAs(standing, each, answered);
    });
    const told = new Set(rows.map(({ code }) => code));
    const changed = [...added, ...updated];
    return {
      ...{ added: added.length, updated: updated.length, accountsAdded: 0, closed: 0, kept: 0 },
      unchanged: wanted.length - changed.length,
      missing: known
        .map(({ code }) => code)
        .filter((code) => !told.has(code))
        .sort()
        .map((code) => ({ organisation: code })),
      changedIds: changed.map(({ id }) => id),
      write: (into) => write(into, added, updated),
    };
  }
}

/** Known ids, and new ones, so that a row may lie under another of the same file. */
function idsFor(
  rows: readonly OrganisationRow[],
  byCode: ReadonlyMap<string, KnownOrganisation>,
): Map<string, string> {
  const ids = new Map([...byCode].map(([code, { id }]) => [code, id]));
  for (const { code } of rows) if (!ids.has(code)) ids.set(code, newId());
  return ids;
}

/** A parent must exist, in the database or in the file, and nothing may lie under itself. */
function refuseParents(
  rows: readonly OrganisationRow[],
  byCode: ReadonlyMap<string, KnownOrganisation>,
): void {
  const codeById = new Map([...byCode.values()].map(({ id, code }) => [id, code]));
  const parentOf = new Map<string, string | null>();
  for (const { code, parentId } of byCode.values()) {
    parentOf.set(code, parentId && (codeById.get(parentId) ?? null));
  }
  for (const { code, parent } of rows) {
    if (parent !== undefined || !parentOf.has(code)) parentOf.set(code, parent ?? null);
  }
  for (const { reading, code, parent } of rows) {
    if (parent && !parentOf.has(parent)) {
      const values = { organisation: parent };
      reading.complain('parent', { code: 'ORGANISATION_NOT_FOUND', values });
    } else if (liesUnderItself(code, parentOf)) {
      reading.complain('parent', { code: 'ORGANISATION_CYCLE' });
    }
  }
}

function liesUnderItself(code: string, parentOf: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let above = parentOf.get(code); above && !seen.has(above); above = parentOf.get(above)) {
    if (above === code) return true;
    seen.add(above);
  }
  return false;
}

/** The areas that each row names; one that is unknown, ambiguous or named twice is complained of. */
function resolveAreas(
  rows: readonly OrganisationRow[],
  known: readonly Area[],
): Map<OrganisationRow, Area[]> {
  const lineOf = new Map<string, number>();
  const resolved = new Map<OrganisationRow, Area[]>();
  for (const row of rows) {
    if (row.areas === undefined) continue;
    const areas = row.areas.flatMap((wish) => resolveArea(row, wish, known));
    for (const area of areas) {
      const line = lineOf.get(keyOf(area));
      if (line === undefined) lineOf.set(keyOf(area), row.reading.line);
      else row.reading.complain('areas', { code: 'ROW_REPEATED', values: { line } });
    }
    resolved.set(row, areas);
  }
  return resolved;
}

function resolveArea({ reading }: OrganisationRow, wish: AreaWish, known: readonly Area[]): Area[] {
  const { text, level, code } = wish;
  const found = known.filter((area) => {
    return area.code === code && (level === undefined || area.level === level);
  });
  if (found.length === 0) {
    reading.complain('areas', { code: 'AREA_UNKNOWN', values: { area: text } });
  } else if (found.length > 1) {
    const example = `${found[0]!.level}:${code}`;
    reading.complain('areas', { code: 'AREA_CODE_AMBIGUOUS', values: { area: text, example } });
  }
  return found;
}

const keyOf = ({ scheme, level, code }: Area) => `${scheme}:${level}:${code}`;

function sameAs(
  standing: KnownOrganisation,
  { name, kind, parentId, areas }: OrganisationToWrite,
  answered: readonly (Area & { readonly organisationId: string })[],
): boolean {
  const same = standing.name === name && standing.kind === kind && standing.parentId === parentId;
  if (!same || areas === undefined) return same;
  const own = answered.filter(({ organisationId }) => organisationId === standing.id);
  return own.map(keyOf).sort().join() === areas.map(keyOf).sort().join();
}

async function write(
  tx: Transaction,
  added: readonly OrganisationToWrite[],
  updated: readonly OrganisationToWrite[],
): Promise<void> {
  const columns = (all: readonly OrganisationToWrite[]) => [
    all.map(({ id }) => id),
    all.map(({ code }) => code),
    all.map(({ name }) => name),
    all.map(({ kind }) => kind),
    all.map(({ parentId }) => parentId),
  ];
  // One statement: keys between new organisations are checked at its end.
  await tx.query(INSERT, columns(added));
  await tx.query(UPDATE, columns(updated));
  const told = [...added, ...updated].filter(({ areas }) => areas !== undefined);
  const areas = told.flatMap(({ id, areas: own = [] }) => own.map((area) => ({ ...area, id })));
  await tx.query(FORGET_AREAS, [told.map(({ id }) => id)]);
  await tx.query(ADD_AREAS, [
    areas.map(({ scheme }) => scheme),
    areas.map(({ level }) => level),
    areas.map(({ code }) => code),
    areas.map(({ id }) => id),
  ]);
}
