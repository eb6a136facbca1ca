import { Injectable } from '@nestjs/common';
import { Areas } from '#geography';
import { areasAround, themesOf } from './areas-around.js';
import { statisticProfiles } from './profiles/profiles.js';
import type { StatisticThemesDto } from './beside.dto.js';
import { StatisticReader } from './statistic.reader.js';
import type {
  StatisticProfilesDto,
  StatisticSeriesListDto,
  StatisticsImportsDto,
} from './statistics.dto.js';

const IMPORTS_MAX = 200;

/** Lists what there is: series, files that were taken in, and profiles to take in more. */
@Injectable()
export class ListStatistics {
  constructor(
    private readonly reader: StatisticReader,
    private readonly areas: Areas,
  ) {}

  /** The series that hold today, by source and name. */
  async series(): Promise<StatisticSeriesListDto> {
    const series = await this.reader.series();
    return { items: series.map((each) => ({ ...each, levels: [...(each.levels ?? [])] })) };
  }

  /** Themes that have a series of an area, or of one around it. Fault: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS. */
  async themes(area: string): Promise<StatisticThemesDto> {
    const index = await this.areas.current();
    const around = areasAround(index, index.resolve(area));
    const themes = themesOf(await this.reader.themes(around));
    return { items: themes.filter(({ views }) => views.length > 0) };
  }

  /** The last files, those that were taken back too. */
  async imports(): Promise<StatisticsImportsDto> {
    const imports = await this.reader.imports(IMPORTS_MAX);
    return { items: imports.map(({ options: _options, ...each }) => each) };
  }

  profiles(): StatisticProfilesDto {
    const items = statisticProfiles.map((profile) => {
      const { name, title, about, origin, licence, view, unit } = profile;
      return { name, title, about, origin, licence, view, unit };
    });
    return { items };
  }
}
