import { Injectable } from '@nestjs/common';
import { PackPlaces, PackStatistics } from '#analysis';
import {
  figureRecipes,
  makeFigure,
  noRows,
  settled,
  STAFF_THREATS_METHOD,
  STATISTICS_BESIDE_METHOD,
  taxonomy,
  TOP_PLACES_METHOD,
  type Actor,
  type AuthorityFigure,
  type FigureParameters,
  type FrozenFigure,
  type Json,
} from '#domain';
import { CountThreats } from './count-threats.js';

type Counted = Pick<FrozenFigure, 'asOfPosition' | 'numbers' | 'values'>;

const MONTH_LETTERS = 'YYYY-MM'.length;
const counted = {
  focusAreas: taxonomy.focusAreas.map(({ code }) => code),
  categories: taxonomy.categories,
};

/**
 * Figures that differ between readers, by the recipes that versions are frozen by: named places from five incidents,
 * threats against staff in bands of five and whole years, and what others measure.
 */
@Injectable()
export class CountAuthorityFigure {
  constructor(
    private readonly places: PackPlaces,
    private readonly statistics: PackStatistics,
    private readonly threats: CountThreats,
  ) {}

  /** @param actor the authority's own (`authorityActor`). Faults: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID. */
  run(actor: Actor, figure: AuthorityFigure, parameters: FigureParameters): Promise<Counted> {
    if (figure === STAFF_THREATS_METHOD) return this.threats.run(parameters);
    return figure === STATISTICS_BESIDE_METHOD
      ? this.beside(actor, parameters)
      : this.named(actor, parameters);
  }

  private async named(actor: Actor, parameters: FigureParameters): Promise<Counted> {
    const { area, from, to, focusArea, category } = parameters;
    const period = { from: from.slice(0, MONTH_LETTERS), to: to.slice(0, MONTH_LETTERS) };
    const asked = { area, period, focusAreas: focusArea, categories: category };
    const { inputs, position } = await this.places.run(actor, asked);
    const values = made(TOP_PLACES_METHOD, settled(inputs));
    const { total, summedCount } = values as { total: number; summedCount: number };
    const numbers = [
      { name: 'total' as const, count: total },
      { name: 'named' as const, count: summedCount },
    ];
    return { asOfPosition: position, numbers, values };
  }

  private async beside(actor: Actor, { area }: FigureParameters): Promise<Counted> {
    const { inputs, position } = await this.statistics.run(actor, area);
    const values = made(STATISTICS_BESIDE_METHOD, settled(inputs));
    const numbers = [{ name: 'series' as const, count: inputs.series.length }];
    return { asOfPosition: position, numbers, values };
  }
}

function made(figure: AuthorityFigure, inputs: Json): Record<string, unknown> {
  const of = { figure, parameters: null, inputs };
  return makeFigure(figureRecipes, of, noRows, counted) as unknown as Record<string, unknown>;
}
