import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import { addDays } from '#domain';
import { Notify, type MessageKind } from '#notify';
import { coordinatorState, coveredUntil, type CoordinatorTerm } from './coordinator-state.js';

/** Told so many days before, so that there is time to name another. */
const TOLD_DAYS = 30;
const ROLES = ['security_coordinator', 'prevention_coordinator'] as const;
type Watched = (typeof ROLES)[number];

const KINDS = {
  security_coordinator: {
    missing: 'coordinator.security-missing',
    ends_soon: 'coordinator.security-ending',
  },
  prevention_coordinator: {
    missing: 'coordinator.prevention-missing',
    ends_soon: 'coordinator.prevention-ending',
  },
} as const satisfies Record<Watched, Record<'missing' | 'ends_soon', MessageKind>>;

interface Organisation {
  readonly id: string;
  readonly name: string;
}

interface TermRow extends CoordinatorTerm {
  readonly role: string;
  readonly organisationId: string | null;
}

const ORGANISATIONS = `
  SELECT id, name FROM organisation
   WHERE kind IN ('committee', 'company') AND (valid_to IS NULL OR valid_to > $1::date) ORDER BY code`;
/** Those that are over too: they tell since when nobody is. */
const TERMS = `
  SELECT h.role, h.organisation_id AS "organisationId", h.valid_from AS "validFrom", h.valid_to AS "validTo"
    FROM role_holding h JOIN account a ON a.person_id = h.person_id AND a.disabled_at IS NULL
   WHERE h.role IN ('security_coordinator', 'prevention_coordinator') AND h.unit_id IS NULL`;
/** Administrators of the organisation, of what it lies under, and of the whole municipality. */
const ADMINISTRATORS = `
  WITH RECURSIVE above AS (
    SELECT id, parent_id FROM organisation WHERE id = $1
    UNION
    SELECT o.id, o.parent_id FROM organisation o JOIN above ON o.id = above.parent_id
  )
  SELECT DISTINCT a.person_id AS "personId"
    FROM account a
    JOIN role_holding h ON h.person_id = a.person_id AND h.role = 'administrator'
     AND h.valid_from <= $2::date AND (h.valid_to IS NULL OR h.valid_to > $2::date)
   WHERE a.disabled_at IS NULL AND (h.organisation_id IS NULL OR h.organisation_id IN (SELECT id FROM above))`;

/** Tells administrators, once each, of an organisation that has no coordinator or will soon have none. */
@Injectable()
export class WatchCoordinators {
  constructor(
    private readonly database: Database,
    private readonly notify: Notify,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @returns how many messages were new. */
  async run(): Promise<number> {
    const today = this.clock.localDate(this.settings.timeZone);
    return this.database.transaction(async (tx) => {
      const organisations = await tx.query<Organisation>(ORGANISATIONS, [today]);
      const terms = await tx.query<TermRow>(TERMS);
      let told = 0;
      for (const organisation of organisations) {
        for (const role of ROLES) {
          const own = terms.filter(
            (term) =>
              term.role === role &&
              (term.organisationId === null || term.organisationId === organisation.id),
          );
          told += await this.tell(tx, organisation, role, own, today);
        }
      }
      return told;
    });
  }

  private async tell(
    tx: Transaction,
    { id, name }: Organisation,
    role: Watched,
    terms: readonly CoordinatorTerm[],
    today: string,
  ): Promise<number> {
    const state = coordinatorState(terms, today, TOLD_DAYS);
    if (state === 'named') return 0;
    const kind = KINDS[role][state];
    const until = state === 'missing' ? lastEnd(terms, today) : coveredUntil(terms, today)!;
    const values = { organisation: name, ...(until && { lastDay: addDays(until, -1) }) };
    // The day is part of the key: who is named, and ends anew, is told of anew.
    const key = `${kind}:${id}:${until ?? 'never'}`;
    const recipients = await tx.query<{ personId: string }>(ADMINISTRATORS, [id, today]);
    let told = 0;
    for (const { personId: recipientId } of recipients) {
      if (await this.notify.tell(tx, { recipientId, kind, key, values })) told += 1;
    }
    return told;
  }
}

/** When the last of those who were coordinators ended; null when nobody ever was. */
function lastEnd(terms: readonly CoordinatorTerm[], today: string): string | null {
  const ends = terms.flatMap(({ validTo }) =>
    validTo !== null && validTo <= today ? validTo : [],
  );
  return ends.sort().at(-1) ?? null;
}
