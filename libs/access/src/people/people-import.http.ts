import { Controller, Headers, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import {
  Allow,
  ByteBody,
  CurrentActor,
  preferredLanguage,
  Problems,
  StepUp,
  TakesBytes,
} from '#http';
import { ImportPeople } from './import-people.js';
import { PeopleImportDto, PeopleImportQueryDto } from './people-import.dto.js';

const FILE_BYTES_MAX = 16 * 1024 * 1024;
/** More than anybody reads before mending the file. */
const ERRORS_TOLD_MAX = 200;

/** Organisations, units or people from a CSV file. */
@ApiTags('people')
@Controller('people/imports')
@Allow('user.administer')
export class PeopleImportController {
  constructor(private readonly importPeople: ImportPeople) {}

  /** Takes the whole file in, or nothing when a row is wrong. The columns say what it holds. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @StepUp()
  @TakesBytes(FILE_BYTES_MAX)
  @Problems('IMPORT_FILE_REFUSED')
  @ApiOkResponse({ type: PeopleImportDto })
  async run(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') accepted: string | undefined,
    @Query() { source, dryRun, closeMissing }: PeopleImportQueryDto,
    @ByteBody() file: AsyncIterable<Buffer>,
  ): Promise<PeopleImportDto> {
    const language = preferredLanguage(accepted);
    const wish = { file, dryRun: dryRun === 'true', closeMissing: closeMissing === 'true' };
    const {
      sha256: _sha256,
      missing,
      errors,
      ...told
    } = await this.importPeople.run(actor, {
      ...wish,
      ...(source !== undefined && { source }),
    });
    const shown = errors.slice(0, ERRORS_TOLD_MAX);
    return {
      ...told,
      missing: missing.length,
      errors: shown.map(({ reason, ...error }) => ({ ...error, message: reason[language] })),
    };
  }
}
