import { Injectable } from '@nestjs/common';
import { FigureQueryDto, ReadFunnel, ReadWeekdayHour } from '#analysis';
import {
  EXPECTED_RANGE_METHOD,
  FUNNEL_METHOD,
  type Actor,
  type EvidenceFigure,
  type EvidenceNumber,
  type FigureParameters,
  type FrozenFigure,
} from '#domain';
import { LivePictureQueryDto, ReadLivePicture } from '#situation-picture';

type Counted = Pick<FrozenFigure, 'asOfPosition' | 'numbers' | 'values'>;

/** A figure as the live readers answer it now, in the form in which it can be frozen. */
@Injectable()
export class CountFigure {
  constructor(
    private readonly live: ReadLivePicture,
    private readonly hours: ReadWeekdayHour,
    private readonly funnel: ReadFunnel,
  ) {}

  /** Faults of the readers: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID for a period or filter that is none. */
  async run(
    actor: Actor,
    figure: EvidenceFigure,
    parameters: FigureParameters,
  ): Promise<FrozenFigure> {
    return { figure, parameters, ...(await this.counted(actor, figure, parameters)) };
  }

  private counted(
    actor: Actor,
    figure: EvidenceFigure,
    parameters: FigureParameters,
  ): Promise<Counted> {
    if (figure === EXPECTED_RANGE_METHOD) return this.counts(actor, parameters);
    return figure === FUNNEL_METHOD
      ? this.beside(actor, parameters)
      : this.weekdayHour(actor, parameters);
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
