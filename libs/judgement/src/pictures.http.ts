import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { BeginPicture } from './begin-picture.js';
import { DescribePicture } from './describe-picture.js';
import { idIn } from './in-address.js';
import { BeginPictureDto, PictureDto, PicturesDto, PicturesQueryDto } from './picture.dto.js';
import { ReadPictures } from './read-pictures.js';

/** Situation pictures that coordinators make: the live view of an area and a period, and their judgement of it. */
@ApiTags('situation-pictures')
@Controller('situation-pictures')
export class PicturesController {
  constructor(
    private readonly read: ReadPictures,
    private readonly begin: BeginPicture,
    private readonly describe: DescribePicture,
  ) {}

  /** Those of one's own authority, newest first, and what a new one can be of. */
  @Get()
  @Allow('picture.read')
  @ApiOkResponse({ type: PicturesDto })
  list(@CurrentActor() actor: Actor, @Query() query: PicturesQueryDto): Promise<PicturesDto> {
    return this.read.list(actor, query);
  }

  /** Begins a picture with the template as it is now. */
  @Post()
  @Allow('picture.write')
  @Problems('NOT_FOUND', 'AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS', 'PICTURE_EXISTS')
  @ApiCreatedResponse({ type: PictureDto })
  async open(@CurrentActor() actor: Actor, @Body() wish: BeginPictureDto): Promise<PictureDto> {
    const id = await this.begin.run(actor, wish, this.describe.today());
    return this.read.one(actor, id);
  }

  /** One picture with all that stands in it, and that of the year before. Reading it is logged. */
  @Get(':id')
  @Allow('picture.read')
  @ApiOkResponse({ type: PictureDto })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PictureDto> {
    return this.read.one(actor, idIn(id));
  }
}
