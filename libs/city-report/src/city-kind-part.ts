import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadCityPicture } from '#city-picture';
import type { Queryable } from '#database';
import { Fault, settled, type Json } from '#domain';
import { KindParts, type KindPart } from '#editions';
import type { Picture } from '#judgement';
import { CityReportRepository } from './city-report.repository.js';

/** What versions of the municipality's own picture hold: what all have answered, at the position of their collection. */
@Injectable()
export class CityKindPart implements KindPart, OnModuleInit {
  readonly name = 'city';

  constructor(
    private readonly kinds: KindParts,
    private readonly reports: CityReportRepository,
    private readonly city: ReadCityPicture,
  ) {}

  onModuleInit(): void {
    this.kinds.add('city', this);
  }

  async read(on: Queryable, { id }: Picture): Promise<Json> {
    const collection = await this.reports.behind(on, id);
    return settled(await this.city.run(on, collection.id)) as unknown as Json;
  }

  /** Fault: REPORT_WAITS while the collection is open again, since nothing fixes a position then. */
  async positionOf(on: Queryable, { id }: Picture): Promise<number> {
    const { asOfPosition } = await this.reports.behind(on, id);
    if (asOfPosition === null) throw new Fault('REPORT_WAITS');
    return asOfPosition;
  }
}
