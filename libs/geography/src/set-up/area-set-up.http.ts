import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, ByteBody, CurrentActor, preferredLanguage, Problems, TakesBytes } from '#http';
import { MAX_AREA_FILE_BYTES } from '../area-file.js';
import { ImportAreas } from '../import-areas.js';
import { municipalities } from '../municipalities.js';
import { AddArea } from './add-area.js';
import {
  AddedAreaDto,
  AreaImportDto,
  AreaImportQueryDto,
  AreaPreviewDto,
  AreaPreviewQueryDto,
  MunicipalitiesDto,
  NewAreaDto,
  PopulationsDto,
} from './area-set-up.dto.js';
import { PreviewAreaFile } from './preview-area-file.js';
import { SetPopulations } from './set-populations.js';

/** The municipality's own areas: from a file, by hand, and how many live there. */
@ApiTags('geography')
@Controller()
@Allow('instance.administer')
export class AreaSetUpController {
  constructor(
    private readonly previewFile: PreviewAreaFile,
    private readonly importAreas: ImportAreas,
    private readonly addArea: AddArea,
    private readonly setPopulations: SetPopulations,
  ) {}

  /** The municipalities of Sweden, to choose one's own from. */
  @Get('municipalities')
  @ApiOkResponse({ type: MunicipalitiesDto })
  municipalities(): MunicipalitiesDto {
    return { items: [...municipalities] };
  }

  /** What a GeoJSON file holds and what is wrong with it. Nothing is written, and the file is not kept. */
  @Post('areas/imports/preview')
  @HttpCode(HttpStatus.OK)
  @TakesBytes(MAX_AREA_FILE_BYTES)
  @Problems('AREA_FILE_REFUSED')
  @ApiOkResponse({ type: AreaPreviewDto })
  preview(
    @Headers('accept-language') accepted: string | undefined,
    @Query() query: AreaPreviewQueryDto,
    @ByteBody() file: AsyncIterable<Buffer>,
  ): Promise<AreaPreviewDto> {
    return this.previewFile.run(file, query, preferredLanguage(accepted));
  }

  /** Takes in all areas of a GeoJSON file or, when one is wrong, none. The same file again changes nothing. */
  @Post('areas/imports')
  @HttpCode(HttpStatus.OK)
  @TakesBytes(MAX_AREA_FILE_BYTES)
  @Problems('AREA_FILE_REFUSED')
  @ApiOkResponse({ type: AreaImportDto })
  async import(
    @CurrentActor() actor: Actor,
    @Query() { level, code, name, parent, validFrom, dryRun }: AreaImportQueryDto,
    @ByteBody() file: AsyncIterable<Buffer>,
  ): Promise<AreaImportDto> {
    const {
      overlaps,
      gaps,
      remarks: _remarks,
      revision: _revision,
      ...told
    } = await this.importAreas.run(actor, {
      ...{ file, level, codeProperty: code, nameProperty: name, dryRun: dryRun === 'true' },
      ...(parent !== undefined && { parentProperty: parent }),
      ...(validFrom !== undefined && { validFrom }),
    });
    return {
      ...told,
      addedParents: [...told.addedParents],
      overlaps: overlaps.map(({ codes, ...overlap }) => ({ ...overlap, codes: [...codes] })),
      gaps: gaps.length,
    };
  }

  /** Adds an area without a drawing, such as the whole municipality when there is no file. */
  @Post('areas')
  @Problems('AREA_TAKEN')
  @ApiCreatedResponse({ type: AddedAreaDto })
  add(@CurrentActor() actor: Actor, @Body() wish: NewAreaDto): Promise<AddedAreaDto> {
    return this.addArea.run(actor, wish);
  }

  /** How many lived in some areas at the end of a year. All or nothing. */
  @Put('areas/populations')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  populations(@CurrentActor() actor: Actor, @Body() wish: PopulationsDto): Promise<void> {
    return this.setPopulations.run(actor, wish);
  }
}
