import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '#http';
import { FindPlaces } from './find-places.js';
import { PlacesDto, PlacesQueryDto } from './place.dto.js';

/** Places: schools, squares and workplaces to choose from. */
@ApiTags('geography')
@Controller('places')
@Allow('place.read')
export class PlaceController {
  constructor(private readonly findPlaces: FindPlaces) {}

  /** The places of today that fit, nearest first or by name. */
  @Get()
  @ApiOkResponse({ type: PlacesDto })
  list(@Query() query: PlacesQueryDto): Promise<PlacesDto> {
    return this.findPlaces.run(query);
  }
}
