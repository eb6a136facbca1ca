import { Injectable } from '@nestjs/common';
import { PastCountsReader } from '#aggregation';
import { PlanThreats, threatsPlan } from '#analysis';
import { Clock, Settings } from '#config';
import { Database, type Transaction } from '#database';
import {
  figureRecipes,
  settled,
  STAFF_THREATS_METHOD,
  type FigureParameters,
  type FrozenFigure,
  type PastRows,
  type StaffThreatFigures,
  type ThreatsParameters,
  type Tier,
} from '#domain';
import { Areas } from '#geography';

type Counted = Pick<FrozenFigure, 'asOfPosition' | 'numbers' | 'values'>;

const MONTH_LETTERS = 'YYYY-MM'.length;
const NO_TREE = { focusAreas: [], categories: [] };

/** Threats against staff of the municipality around, in bands of five and of whole years that are over. */
@Injectable()
export class CountThreats {
  constructor(
    private readonly database: Database,
    private readonly past: PastCountsReader,
    private readonly plan: PlanThreats,
    private readonly areas: Areas,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** One position, on one snapshot. Faults: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS. */
  async run({ area, from, to }: FigureParameters): Promise<Counted> {
    const index = await this.areas.current();
    const month = this.clock.localDate(this.settings.timeZone).slice(0, MONTH_LETTERS);
    const period = { from: from.slice(0, MONTH_LETTERS), to: to.slice(0, MONTH_LETTERS) };
    const plan = threatsPlan(index, index.resolve(area), period, month);
    return this.database.transaction(
      async (tx) => {
        const position = await this.past.position(tx);
        const parameters = await this.plan.run(tx, plan);
        const values = {
          ...{ area: plan.area, period: plan.period },
          ...(await this.made(tx, position, parameters)),
        };
        const total = values.figures?.total;
        const numbers = [
          { name: 'atLeast' as const, count: total?.atLeast ?? null },
          { name: 'atMost' as const, count: total?.atMost ?? null },
        ];
        return { asOfPosition: position, numbers, values };
      },
      { isolation: 'repeatable read' },
    );
  }

  private async made(
    tx: Transaction,
    position: number,
    parameters: ThreatsParameters,
  ): Promise<{ figures: StaffThreatFigures | null }> {
    const recipe = figureRecipes[STAFF_THREATS_METHOD]!;
    const plain = settled(parameters);
    const wanted = recipe.wants(plain);
    let rows: PastRows = { counts: [], threats: [] };
    if (wanted.kind !== 'none') {
      const { areaKeys, months } = wanted;
      const tiers = wanted.tiers as readonly Tier[];
      const threats = await this.past.threats(tx, { position, tiers, areaKeys, months });
      rows = { ...rows, threats };
    }
    const made = recipe.make(plain, { rows, inputs: null, taxonomy: NO_TREE });
    return settled(made) as unknown as { figures: StaffThreatFigures | null };
  }
}
