import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Problems } from '#http';
import {
  AreaDto,
  AreaFeaturesDto,
  AreaFeaturesQueryDto,
  AreaReferenceDto,
  AreasDto,
  AreasQueryDto,
  LocateQueryDto,
  LocatedAreasDto,
} from './area.dto.js';
import { ReadAreas } from './read-areas.js';

/** Areas: what they are called, where they lie, and which of them holds a point. */
@ApiTags('geography')
@Controller()
@Allow('area.read')
export class GeographyController {
  constructor(private readonly areas: ReadAreas) {}

  /** The areas that stand on a day, coarse to fine, then by code. */
  @Get('areas')
  @ApiOkResponse({ type: AreasDto })
  list(@Query() query: AreasQueryDto): Promise<AreasDto> {
    return this.areas.list(query);
  }

  /** The same with boundaries, as a GeoJSON FeatureCollection. */
  @Get('areas.geojson')
  @ApiOkResponse({ type: AreaFeaturesDto })
  features(@Query() query: AreaFeaturesQueryDto): Promise<AreaFeaturesDto> {
    return this.areas.features(query);
  }

  /** The areas that a point lies in, coarse to fine. */
  @Get('areas/locate')
  @ApiOkResponse({ type: LocatedAreasDto })
  locate(@Query() query: LocateQueryDto): Promise<LocatedAreasDto> {
    return this.areas.locate(query);
  }

  /** The latest version of one area. */
  @Get('areas/:code')
  @Problems('NOT_FOUND', 'AREA_CODE_AMBIGUOUS')
  @ApiOkResponse({ type: AreaDto })
  one(@Param() { code }: AreaReferenceDto): Promise<AreaDto> {
    return this.areas.one(code);
  }
}
