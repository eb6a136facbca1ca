import { Controller, Get, Headers, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, ByteBody, CurrentActor, preferredLanguage, Problems, TakesBytes } from '#http';
import { GroupsImportQueryDto, GroupsImportResultDto } from '../groups/group.dto.js';
import { ImportMunicipalityGroups } from '../groups/import-municipality-groups.js';
import { toldRows } from '../told-rows.js';
import { ReadSimilar } from './read-similar.js';
import { SimilarDto, SimilarQueryDto } from './similar.dto.js';

const FILE_BYTES_MAX = 1024 * 1024;

/** A municipality against those like it, and who is like whom. */
@ApiTags('statistics')
@Controller('statistics')
export class SimilarController {
  constructor(
    private readonly readSimilar: ReadSimilar,
    private readonly importGroups: ImportMunicipalityGroups,
  ) {}

  /** A municipality against the others of its group: a series of others, and rates of what was reported here. */
  @Get('similar')
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  similar(@CurrentActor() actor: Actor, @Query() query: SimilarQueryDto): Promise<SimilarDto> {
    return this.readSimilar.run(actor, query);
  }

  /** Takes in which municipalities are alike (CSV): a whole grouping, or nothing when a row is wrong. */
  @Post('municipality-groups')
  @HttpCode(HttpStatus.OK)
  @Allow('statistics.import')
  @TakesBytes(FILE_BYTES_MAX)
  @Problems('IMPORT_FILE_REFUSED')
  @ApiOkResponse({ type: GroupsImportResultDto })
  async groups(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') accepted: string | undefined,
    @Query() query: GroupsImportQueryDto,
    @ByteBody() file: AsyncIterable<Buffer>,
  ): Promise<GroupsImportResultDto> {
    const { source, validFrom, name: fileName, dryRun } = query;
    const told = await this.importGroups.run(actor, {
      ...{ file, source, validFrom, dryRun: dryRun === 'true' },
      ...(fileName !== undefined && { fileName }),
    });
    const errors = toldRows(told.errors, preferredLanguage(accepted));
    return { ...told, groups: [...told.groups], errors };
  }
}
