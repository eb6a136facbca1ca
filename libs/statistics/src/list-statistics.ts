import { Injectable } from '@nestjs/common';
import { statisticProfiles } from './profiles/profiles.js';
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
  constructor(private readonly reader: StatisticReader) {}

  /** The series that hold today, by source and name. */
  async series(): Promise<StatisticSeriesListDto> {
    const series = await this.reader.series();
    return { items: series.map((each) => ({ ...each, levels: [...(each.levels ?? [])] })) };
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
