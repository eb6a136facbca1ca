import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, ByteBody, CurrentActor, preferredLanguage, Problems, TakesBytes } from '#http';
import {
  MappingCheckDto,
  MappingTryDto,
  PreviewDto,
  PreviewQueryDto,
  UploadedFileDto,
  UploadQueryDto,
} from './import-file.dto.js';
import { idOf } from './id-of.js';
import { CheckMapping } from './upload/check-mapping.js';
import { PreviewFile } from './upload/preview-file.js';
import { UploadFile } from './upload/upload-file.js';
import { UPLOAD_BYTES_MAX } from './upload/upload-limits.js';

/** Files on their way in: uploaded, looked at, and a mapping tried on them. Only the uploader sees them. */
@ApiTags('imports')
@Controller('imports')
@Allow('import.run')
export class ImportFilesController {
  constructor(
    private readonly uploadFile: UploadFile,
    private readonly previewFile: PreviewFile,
    private readonly checkMapping: CheckMapping,
  ) {}

  /** Takes a file of at most 2 GiB. It is kept sealed, and goes after a day unless it is imported. */
  @Post('files')
  @TakesBytes(UPLOAD_BYTES_MAX)
  @ApiCreatedResponse({ type: UploadedFileDto })
  upload(
    @CurrentActor() actor: Actor,
    @Query() { name }: UploadQueryDto,
    @ByteBody() content: AsyncIterable<Buffer>,
  ): Promise<UploadedFileDto> {
    return this.uploadFile.run(actor, name, content);
  }

  /** How a file begins, how it is written, and which profiles fit it. */
  @Get('files/:id/preview')
  @Problems('IMPORT_FILE_REFUSED')
  @ApiOkResponse({ type: PreviewDto })
  preview(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() options: PreviewQueryDto,
  ): Promise<PreviewDto> {
    return this.previewFile.run(actor, idOf(id), options);
  }

  /** What a mapping makes of the first rows of a file. Nothing is written. */
  @Post('profile-check')
  @HttpCode(HttpStatus.OK)
  @Problems('NOT_FOUND', 'PROFILE_INVALID', 'IMPORT_FILE_REFUSED')
  @ApiOkResponse({ type: MappingCheckDto })
  check(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') accepted: string | undefined,
    @Body() wish: MappingTryDto,
  ): Promise<MappingCheckDto> {
    return this.checkMapping.run(actor, wish, preferredLanguage(accepted));
  }
}
