import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { rulesInForce } from '#domain';
import { RetainedReader, type RetainedRow } from '#intake';
import { canonicalJson } from '#protection';
import { Authorities } from './authorities.js';
import { judge } from './judge-incident.js';
import { RuleRepository } from './rule.repository.js';
import { StopRepository } from './stop.repository.js';

/** Incidents in one list: more become another, so that two persons can look one through. */
export const LIST_MAX = 20_000;
const ROWS_AT_ONCE = 1_000;
const DAY_MS = 24 * 60 * 60_000;

/** One incident that is due. */
export interface DueIncident {
  readonly incidentId: string;
  readonly reference: string;
  readonly revision: number;
  readonly kind: string;
  readonly category: string;
  readonly tier: string;
  readonly lastNoteAt: Date;
  readonly dueOn: string;
  readonly ruleId: string;
}

/** What is due on a day, and its digest: the same list has the same, and no other has. */
export interface DueList {
  readonly asOf: string;
  readonly items: readonly DueIncident[];
  /** Due by a rule and held by a stop, or not yet reviewed. */
  readonly held: number;
  /** Whether more is due than one list takes. */
  readonly isCut: boolean;
  readonly hash: string;
}

/** Finds what of an authority may go today, without a look at any content and without changing anything. */
@Injectable()
export class FindDue {
  constructor(
    private readonly authorities: Authorities,
    private readonly rules: RuleRepository,
    private readonly stops: StopRepository,
    private readonly incidents: RetainedReader,
    private readonly settings: Settings,
  ) {}

  /** The longest received first. */
  async run(organisationId: string): Promise<DueList> {
    const { today } = this.authorities;
    const rules = rulesInForce(await this.rules.list(organisationId), today);
    const stops = await this.stops.standing(organisationId);
    const grounds = { rules, stops, today, timeZone: this.settings.timeZone };
    const years = rules.flatMap((rule) => rule.years ?? []);
    const items: DueIncident[] = [];
    let held = 0;
    const before = receivedBefore(today, Math.min(...years));
    for (let after: string | null = null; years.length > 0;) {
      const order = { after, before, limit: ROWS_AT_ONCE };
      const page: RetainedRow[] = await this.incidents.page(organisationId, order);
      for (const row of page) {
        const judged = judge(row, grounds);
        if (judged.is === 'held') held += 1;
        if (judged.is === 'due') items.push(dueOf(row, judged.dueOn, judged.rule.id));
      }
      after = page.at(-1)?.id ?? null;
      if (page.length < ROWS_AT_ONCE || items.length > LIST_MAX) break;
    }
    const listed = items.slice(0, LIST_MAX);
    const hash = listHash(organisationId, today, listed);
    return { asOf: today, items: listed, held, isCut: items.length > LIST_MAX, hash };
  }
}

/** SHA-256 of the list in its canonical form (RFC 8785), hexadecimal. */
export function listHash(
  organisationId: string,
  asOf: string,
  items: readonly Pick<DueIncident, 'reference' | 'revision' | 'lastNoteAt' | 'dueOn' | 'ruleId'>[],
): string {
  const rows = items.map(({ reference, revision, lastNoteAt, dueOn, ruleId }) => [
    ...[reference, revision, lastNoteAt.toISOString(), dueOn, ruleId],
  ]);
  const text = canonicalJson({ organisationId, asOf, items: rows });
  return createHash('sha256').update(text).digest('hex');
}

function dueOf(row: RetainedRow, dueOn: string, ruleId: string): DueIncident {
  const { id, reference, revision, kind, category, tier, lastNoteAt } = row;
  return { incidentId: id, reference, revision, kind, category, tier, lastNoteAt, dueOn, ruleId };
}

/** Nothing that came in later can be due: the years of every rule are counted from receipt or from what comes after. */
function receivedBefore(today: string, yearsMin: number): Date {
  const years = Number.isFinite(yearsMin) ? yearsMin : 0;
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() - years);
  // The local day may end hours after that of Greenwich, and 29 February moves to March.
  return new Date(day.getTime() + 2 * DAY_MS);
}
