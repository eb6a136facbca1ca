import { Injectable } from '@nestjs/common';
import type { Actor, BesideInputs } from '#domain';
import { ReadBeside } from '#statistics';

/** What `statisticsBeside@1` is frozen of: series of others, as they stand. */
@Injectable()
export class PackStatistics {
  constructor(private readonly beside: ReadBeside) {}

  /** @param area `<level>:<code>`. */
  async run(actor: Actor, area: string): Promise<{ inputs: BesideInputs; position: number }> {
    const { theme, series, asOfPosition } = await this.beside.run(actor, { area });
    const inputs = {
      theme,
      series: series.map(({ source, name, unit, areaName, lines }) => ({
        ...{ source, name, unit, areaName },
        lines: lines.map(({ gender, points }) => ({
          gender,
          points: points.map(({ year, status, value, low, high }) => ({
            ...{ year, status, value, low, high },
          })),
        })),
      })),
    };
    return { inputs, position: asOfPosition };
  }
}
