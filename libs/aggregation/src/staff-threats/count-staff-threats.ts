import { Injectable } from '@nestjs/common';
import { may, type Actor, type StaffThreatCount, type Tier, type Workforce } from '#domain';
import { BlindIndex } from '#protection';
import { tiersFor } from '../tally-filter.js';
import { StaffThreatsReader, type StaffUnit } from './staff-threats.reader.js';

const GUARDED: readonly Tier[] = ['protected', 'strict'];
const MONTH_LETTERS = 'YYYY-MM'.length;
const hexOf = (mark: Buffer): string => mark.toString('hex');

/** How somebody is told of threats against staff: number by number, in bands, or not at all. */
export type StaffThreatsRight = 'exact' | 'bands' | 'none';

export interface CountedStaffThreats {
  readonly position: number;
  readonly rows: readonly StaffThreatCount[];
  readonly workforce: readonly Workforce[];
}

/** Counts what has befallen staff as far as somebody may know it. */
@Injectable()
export class CountStaffThreats {
  constructor(
    private readonly reader: StaffThreatsReader,
    private readonly marks: BlindIndex,
  ) {}

  /**
   * Exact for whoever may read the rows, of the organisations that they may; else bands for whoever has that right, as
   * protected incidents are told in every figure. And whose: everybody's, or those of the reader's organisations.
   */
  rightOf(actor: Actor): { right: StaffThreatsRight; of: 'all' | 'own' } {
    const { guarded } = tiersFor(actor, GUARDED);
    if (guarded === 'all') return { right: 'exact', of: 'all' };
    if (guarded !== 'none') return { right: 'exact', of: 'own' };
    return { right: may(actor, 'tally.read-banded') ? 'bands' : 'none', of: 'all' };
  }

  /**
   * @param months first days, `from` inclusive, `to` exclusive. @param working when those worked here who are told of as
   * workforce; likewise.
   * Whoever is told bands is not told of what they have reported themself: adding until a band moves would count.
   */
  async run(
    actor: Actor,
    areaKeys: readonly number[],
    months: { readonly from: string; readonly to: string },
    working = months,
  ): Promise<CountedStaffThreats> {
    const { right } = this.rightOf(actor);
    const { guarded, tiers } = tiersFor(actor, GUARDED);
    const organisationIds = typeof guarded === 'string' ? null : guarded;
    const isBanded = right === 'bands';
    const [{ position, rows }, units] = await Promise.all([
      this.reader.run({
        ...{ areaKeys, ...months, organisationIds },
        tiers: right === 'none' ? [] : isBanded ? GUARDED : tiers,
        withoutSenderId: isBanded ? actor.accountId : null,
      }),
      this.reader.units(organisationIds),
    ]);
    const kindOf = new Map(units.map(({ id, kind }) => [hexOf(this.marks.ofUnit(id)), kind]));
    return {
      position,
      rows: rows.map(({ month, unitMark, consequences, policeReported, ...row }) => ({
        ...row,
        month: month.slice(0, MONTH_LETTERS),
        unitKind: unitMark && (kindOf.get(hexOf(unitMark)) ?? null),
        consequences: consequences ?? [],
        isPoliceReported: policeReported === 'yes',
      })),
      workforce: units.filter((unit) => existsIn(unit, working)),
    };
  }
}

const existsIn = (
  { validFrom, validTo }: StaffUnit,
  { from, to }: { readonly from: string; readonly to: string },
): boolean => validFrom < to && (validTo === null || validTo > from);
