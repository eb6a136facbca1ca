import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, idInAddress, Problems } from '#http';
import { CityPictureDto, RiskLinksDto } from './city-picture.dto.js';
import { LinkRisks } from './link-risks.js';
import { ShowCityPicture } from './show-city-picture.js';

const OK = 200;

/** What all who were asked in a collection have answered, put together, for the city's office alone. */
@ApiTags('collections')
@Controller('collections/:id')
export class CityPictureController {
  constructor(
    private readonly show: ShowCityPicture,
    private readonly links: LinkRisks,
  ) {}

  /** Who was heard, risks, problems and measures, and how far goals are reached. Each reading is logged. */
  @Get('city-picture')
  @Allow('collection.keep')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: CityPictureDto })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CityPictureDto> {
    return this.show.run(actor, idInAddress(id));
  }

  /** Says that risks of several registers are one and the same, or are not, or takes that back. */
  @Post('risk-links')
  @HttpCode(OK)
  @Allow('collection.keep')
  @Problems('NOT_FOUND', 'REVISION_CONFLICT')
  @ApiOkResponse({ type: CityPictureDto })
  async link(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: RiskLinksDto,
  ): Promise<CityPictureDto> {
    await this.links.run(actor, idInAddress(id), wish);
    return this.show.run(actor, idInAddress(id));
  }
}
