import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { AreaReader, Areas, DEMO_PLACE_SOURCE, PlaceReader } from '#geography';
import type { DemoGround } from './demo-areas.js';
import { SeedDemoQuietReports } from './seed-demo-quiet-reports.js';

/** Reads what the demo's incidents are spread over: areas, inhabitants, places and units. */
@Injectable()
export class ReadDemoGround {
  constructor(
    private readonly areas: Areas,
    private readonly areaReader: AreaReader,
    private readonly placeReader: PlaceReader,
    private readonly quietReports: SeedDemoQuietReports,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async run(): Promise<DemoGround> {
    const places = await this.placeReader.all();
    return {
      index: await this.areas.reload(),
      populations: await this.areaReader.populations(this.clock.now().getUTCFullYear()),
      places: places.filter(({ source }) => source === DEMO_PLACE_SOURCE),
      units: await this.quietReports.units(),
      today: this.clock.localDate(this.settings.timeZone),
    };
  }
}
