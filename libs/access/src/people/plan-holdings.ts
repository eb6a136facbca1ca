import { scopeMissing } from '#domain';
import { newId } from '#protection';
import type { KnownHolding } from './known-people.js';
import { isOpen, validToOf, type PeopleTerms } from './people-outcome.js';
import type { PlannedPerson, RoleScope } from './plan-persons.js';
import type { RoleRow } from './role-rows.js';

/** A role as it is to stand, and the row that says so. */
export interface PlannedHolding {
  readonly holding: KnownHolding;
  readonly row: RoleRow;
  /** Absent: a new one. */
  readonly standing: KnownHolding | undefined;
}

type ScopedRow = PlannedPerson['rows'][number];

/** Pairs the rows of each person with the roles that stand; the order of the rows does not matter. */
export function planHoldings(
  persons: readonly PlannedPerson[],
  stored: readonly KnownHolding[],
  terms: PeopleTerms,
): PlannedHolding[] {
  const storedByKey = groupBy(stored, (holding) => keyOf(holding.personId, holding.role, holding));
  return persons.flatMap(({ person, rows }) => {
    const groups = groupBy(rows, ({ row, scope }) => keyOf(person.id, row.role, scope));
    return [...groups].flatMap(([key, group]) => {
      const planned = pair(group, storedByKey.get(key) ?? [], person.id, terms);
      refuseOverlaps(planned);
      return planned;
    });
  });
}

/** Roles in an organisation and in one of its units are two. */
function keyOf(personId: string, role: string, { organisationId, unitId }: RoleScope): string {
  return `${personId} ${role} ${unitId ?? organisationId ?? ''}`;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Rows with a first day before those without: what they say is surer. */
function pair(
  rows: readonly ScopedRow[],
  stored: readonly KnownHolding[],
  personId: string,
  terms: PeopleTerms,
): PlannedHolding[] {
  const free = [...stored].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const take = (fits: (holding: KnownHolding) => boolean): KnownHolding | undefined => {
    const index = free.findIndex(fits);
    return index < 0 ? undefined : free.splice(index, 1)[0];
  };
  const surer = ({ row }: ScopedRow) => `${row.validFrom ?? '~'} ${row.validTo ?? '~'}`;
  const sorted = [...rows].sort((a, b) => (surer(a) < surer(b) ? -1 : 1));
  return sorted.map(({ row, scope }) => {
    const { validFrom, validTo } = row;
    const standing =
      validFrom === undefined
        ? (take((each) => isOpen(each, terms.today)) ??
          take((each) => validTo != null && each.validTo === validTo))
        : (take((each) => each.validFrom === validFrom) ?? take((each) => meets(each, row)));
    const holding: KnownHolding = {
      ...{ id: standing?.id ?? newId(), personId, role: row.role, ...scope },
      validFrom: validFrom ?? standing?.validFrom ?? terms.today,
      validTo: validToOf(validTo, standing, terms.today),
      // A role that was given by hand and is in the register too is the register's from now on.
      source: standing?.source ?? terms.source,
    };
    if (standing === undefined) refuseNowhere(row, scope);
    if (holding.validTo !== null && holding.validTo <= holding.validFrom) {
      row.reading.complain('lastDay', { code: 'DATES_REVERSED' });
    }
    return { holding, row, standing };
  });
}

/** A new role that opens nothing where it is held. One that stands so is left, as those given by hand are. */
function refuseNowhere({ reading, role }: RoleRow, scope: RoleScope): void {
  if (reading.errors.length > 0) return;
  const missing = scopeMissing(role, scope);
  if (missing === 'unit') reading.complain('unit', { code: 'ROLE_NEEDS_UNIT' });
  if (missing === 'organisation') {
    reading.complain('organisation', { code: 'ROLE_NEEDS_ORGANISATION' });
  }
}

/** The same role of the same person at the same time is the same: its first day was put right. */
function meets(holding: KnownHolding, { validFrom = '', validTo = null }: RoleRow): boolean {
  const begins = validTo === null || holding.validFrom < validTo;
  return begins && (holding.validTo === null || validFrom < holding.validTo);
}

function refuseOverlaps(planned: readonly PlannedHolding[]): void {
  const sorted = [...planned].sort((a, b) => a.row.reading.line - b.row.reading.line);
  sorted.forEach(({ holding, row }, index) => {
    const earlier = sorted.slice(0, index).find((other) => {
      const { validFrom, validTo } = other.holding;
      const begins = holding.validTo === null || validFrom < holding.validTo;
      return begins && (validTo === null || holding.validFrom < validTo);
    });
    if (earlier === undefined) return;
    const { line } = earlier.row.reading;
    row.reading.complain('role', { code: 'ROW_REPEATED', values: { line } });
  });
}

/** Whether the row changes the role that stands. */
export function changesHolding({ holding, standing }: PlannedHolding): boolean {
  return (
    standing !== undefined &&
    (standing.validFrom !== holding.validFrom ||
      standing.validTo !== holding.validTo ||
      standing.source !== holding.source)
  );
}
