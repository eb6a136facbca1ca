import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { ChoroplethDto, ChoroplethQueryDto } from './choropleth.dto.js';
import { ClustersDto, ClustersQueryDto } from './clusters.dto.js';
import { ReadChoropleth } from './read-choropleth.js';
import { ReadClusters } from './read-clusters.js';

/** What maps show. */
@ApiTags('maps')
@Controller()
export class MapsController {
  constructor(
    private readonly readChoropleth: ReadChoropleth,
    private readonly readClusters: ReadClusters,
  ) {}

  /** The areas of a level with rate, interval, change and class, exact at `asOfPosition`. */
  @Get('choropleth.geojson')
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  choropleth(
    @CurrentActor() actor: Actor,
    @Query() query: ChoroplethQueryDto,
  ): Promise<ChoroplethDto> {
    return this.readChoropleth.run(actor, query);
  }

  /** Exact points put together by zoom: of open and internal incidents that the caller may read. */
  @Get('clusters.geojson')
  @Allow('incident.read')
  clusters(@CurrentActor() actor: Actor, @Query() query: ClustersQueryDto): Promise<ClustersDto> {
    return this.readClusters.run(actor, query);
  }
}
