import { Injectable } from '@nestjs/common';
import { PastCountsReader } from '#aggregation';
import { monthsHeard, PlanThreats } from '#analysis';
import type { Queryable } from '#database';
import {
  AREA_SUMS_METHOD,
  categoriesWithin,
  comparableTiers,
  countedCategories,
  EXPECTED_RANGE_METHOD,
  figureRecipes,
  FUNNEL_METHOD,
  makeFigure,
  settled,
  SHARE_BREAKS_METHOD,
  STAFF_THREATS_METHOD,
  STATISTICS_BESIDE_METHOD,
  TOP_PLACES_METHOD,
  WEEKDAY_HOUR_METHOD,
  type DataExtent,
  type EditionFigure,
  type FrozenTaxonomy,
  type Json,
  type TemplateSection,
} from '#domain';
import type { PackedInputs } from './pack-inputs.js';
import type { FigurePlan } from './plan-figures.js';
import { ReadPastRows } from './read-past-rows.js';

interface Made {
  readonly parameters: unknown;
  readonly inputs?: unknown;
}

/** All that figures of a version are made of. */
export interface FigureOrder {
  readonly plan: FigurePlan;
  readonly packed: PackedInputs;
  readonly position: number;
  readonly taxonomy: FrozenTaxonomy;
}

/** Makes every figure of a picture's sections, each with what it takes to make it again. */
@Injectable()
export class FreezeFigures {
  constructor(
    private readonly past: PastCountsReader,
    private readonly rows: ReadPastRows,
    private readonly threats: PlanThreats,
  ) {}

  /** One after the other in the order of the template, on one snapshot. */
  async run(
    on: Queryable,
    order: FigureOrder,
    sections: readonly TemplateSection[],
  ): Promise<EditionFigure[]> {
    const { plan, position, taxonomy } = order;
    const rowsAt = this.rows.at(on, position);
    const around = { position, tiers: comparableTiers, areaKeys: plan.aroundKeys };
    const found = await this.past.extent(on, around);
    // Without data nothing is whole, and nothing is compared.
    const extent = found ?? { oldest: plan.currentMonth, newest: plan.currentMonth };
    const frozen: EditionFigure[] = [];
    for (const section of sections) {
      for (const figure of section.figures) {
        const made = await this.made(on, order, section, figure, extent);
        if (made === null) continue;
        const parameters = settled(made.parameters);
        const inputs: Json = made.inputs === undefined ? null : settled(made.inputs);
        const recipe = figureRecipes[figure]!;
        const rows = await rowsAt.get(recipe.wants(parameters));
        const values = makeFigure(figureRecipes, { figure, parameters, inputs }, rows, taxonomy)!;
        frozen.push({ section: section.code, figure, parameters, inputs, values });
      }
    }
    return frozen;
  }

  /** What a figure of a section is made of; null for one that is of no picture but of a measure. */
  private async made(
    on: Queryable,
    order: FigureOrder,
    { code, focusAreas }: TemplateSection,
    figure: string,
    extent: DataExtent,
  ): Promise<Made | null> {
    const { plan, packed, position } = order;
    const { period, currentMonth, parts, foundBreaks } = plan;
    const alike = { period, focusAreas, tiers: comparableTiers };
    switch (figure) {
      case EXPECTED_RANGE_METHOD:
      case SHARE_BREAKS_METHOD:
        return { parameters: { ...alike, extent, currentMonth, parts, foundBreaks } };
      case FUNNEL_METHOD: {
        const areaKeys = plan.funnel.parts.map(({ areaKey }) => areaKey);
        const heard = await this.past.extent(on, { position, tiers: comparableTiers, areaKeys });
        const months = monthsHeard(period, heard);
        return { parameters: { ...alike, ...plan.funnel, months } };
      }
      case AREA_SUMS_METHOD: {
        const areaKeys = plan.areaSums.parts.map(({ areaKey }) => areaKey);
        const heard = await this.past.extent(on, { position, tiers: comparableTiers, areaKeys });
        const own = { extent: heard ?? extent, months: monthsHeard(period, heard) };
        return { parameters: { ...alike, ...plan.areaSums, ...own, currentMonth, foundBreaks } };
      }
      case STAFF_THREATS_METHOD:
        return { parameters: await this.threats.run(on, plan.threats) };
      case WEEKDAY_HOUR_METHOD: {
        const areaKeys = parts.map(({ areaKey }) => areaKey);
        const months = { from: `${period.from}-01`, to: `${period.to}-01` };
        const where = { position, tiers: comparableTiers, areaKeys, months };
        const only = focusAreas.length === 0 ? undefined : categoriesWithin(undefined, focusAreas);
        const counted = [...countedCategories];
        const inputs = await this.past.hours(on, where, counted, only ? [...only] : null);
        return { parameters: alike, inputs };
      }
      case TOP_PLACES_METHOD:
        return { parameters: alike, inputs: packed.places.get(code) };
      case STATISTICS_BESIDE_METHOD:
        return { parameters: { area: plan.funnel.area }, inputs: packed.beside };
      default:
        return null;
    }
  }
}
