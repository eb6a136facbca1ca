import { Injectable } from '@nestjs/common';
import { FigureQueryDto, ReadFunnel, ReadWeekdayHour } from '#analysis';
import {
  authorityActor,
  BEFORE_AFTER_METHOD,
  EXPECTED_RANGE_METHOD,
  FUNNEL_METHOD,
  WEEKDAY_HOUR_METHOD,
  type Actor,
  type EvidenceFigure,
  type EvidenceNumber,
  type FigureParameters,
  type FrozenFigure,
} from '#domain';
import {
  BeforeAfterQueryDto,
  LivePictureQueryDto,
  ReadBeforeAfter,
  ReadLivePicture,
} from '#situation-picture';
import { CountAuthorityFigure } from './count-authority-figure.js';

type Counted = Pick<FrozenFigure, 'asOfPosition' | 'numbers' | 'values'>;

/** What a figure is counted for: a figure that differs between readers is that of this authority's own coordinator. */
export interface FigureOrder {
  readonly organisationId: string;
  readonly figure: EvidenceFigure;
  readonly parameters: FigureParameters;
}

/** A figure as it is now, in the form in which it can be frozen. */
@Injectable()
export class CountFigure {
  constructor(
    private readonly live: ReadLivePicture,
    private readonly hours: ReadWeekdayHour,
    private readonly funnel: ReadFunnel,
    private readonly effect: ReadBeforeAfter,
    private readonly authority: CountAuthorityFigure,
  ) {}

  /** Faults of the readers: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID for a period or filter that is none. */
  async run(actor: Actor, order: FigureOrder): Promise<FrozenFigure> {
    const { figure, parameters } = order;
    return { figure, parameters, ...(await this.counted(actor, order)) };
  }

  private counted(
    actor: Actor,
    { organisationId, figure, parameters }: FigureOrder,
  ): Promise<Counted> {
    switch (figure) {
      case EXPECTED_RANGE_METHOD:
        return this.counts(actor, parameters);
      case FUNNEL_METHOD:
        return this.beside(actor, parameters);
      case WEEKDAY_HOUR_METHOD:
        return this.weekdayHour(actor, parameters);
      case BEFORE_AFTER_METHOD:
        return this.beforeAfter(actor, parameters);
      default: {
        const own = authorityActor(organisationId, actor.accountId);
        return this.authority.run(own, figure, parameters);
      }
    }
  }

  private async counts(actor: Actor, parameters: FigureParameters): Promise<Counted> {
    const query = Object.assign(new LivePictureQueryDto(), asked(parameters), { exact: true });
    // What is told of protected incidents, and what lies around, differs between readers or is of another area.
    const {
      asOfPosition,
      guarded: _guarded,
      around: _around,
      ...figure
    } = await this.live.run(actor, query);
    const { total, now, before, compared } = figure;
    const numbers: EvidenceNumber[] = [
      { name: 'total', count: total },
      { name: 'now', count: compared === null ? null : now },
      { name: 'before', count: compared === null ? null : before },
    ];
    return { asOfPosition, numbers, values: plain(figure) };
  }

  private async weekdayHour(actor: Actor, parameters: FigureParameters): Promise<Counted> {
    const query = Object.assign(new FigureQueryDto(), asked(parameters));
    const { asOfPosition, ...figure } = await this.hours.run(actor, query);
    const numbers: EvidenceNumber[] = [
      { name: 'timed', count: figure.timed },
      { name: 'unknown', count: figure.unknown },
    ];
    return { asOfPosition, numbers, values: plain(figure) };
  }

  private async beforeAfter(actor: Actor, parameters: FigureParameters): Promise<Counted> {
    const query = Object.assign(new BeforeAfterQueryDto(), asked(parameters));
    const { asOfPosition, ...figure } = await this.effect.run(actor, query);
    const [own] = figure.areas;
    const numbers: EvidenceNumber[] = [
      { name: 'now', count: own?.after ?? null },
      { name: 'before', count: own?.before ?? null },
    ];
    return { asOfPosition, numbers, values: plain(figure) };
  }

  private async beside(actor: Actor, parameters: FigureParameters): Promise<Counted> {
    const query = Object.assign(new FigureQueryDto(), asked(parameters));
    const { asOfPosition, ...figure } = await this.funnel.run(actor, query);
    const own = figure.points.find(({ key }) => key === figure.area);
    const numbers: EvidenceNumber[] = [
      { name: 'area', count: own?.count ?? null },
      { name: 'allAreas', count: figure.count },
    ];
    return { asOfPosition, numbers, values: plain(figure) };
  }
}

function asked({ focusArea, category, tier, ...view }: FigureParameters): Record<string, unknown> {
  return {
    ...view,
    tier: [...tier],
    ...(focusArea.length > 0 && { focusArea: [...focusArea] }),
    ...(category.length > 0 && { category: [...category] }),
  };
}

/** Nothing but JSON: what a reader left undefined is not there. */
const plain = (value: object) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
