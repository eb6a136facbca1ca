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
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, ByteBody, CurrentActor, preferredLanguage, Problems, TakesBytes } from '#http';
import {
  BesideDto,
  BesideQueryDto,
  StatisticThemesDto,
  StatisticThemesQueryDto,
} from './beside.dto.js';
import { ImportStatistics } from './import-statistics.js';
import { ListStatistics } from './list-statistics.js';
import { ReadBeside } from './read-beside.js';
import {
  StatisticProfilesDto,
  StatisticSeriesListDto,
  StatisticsImportQueryDto,
  StatisticsImportResultDto,
  StatisticsImportsDto,
  StatisticsTransitionDto,
} from './statistics.dto.js';
import { toldRows } from './told-rows.js';
import { WithdrawStatistics } from './withdraw-statistics.js';

const FILE_BYTES_MAX = 16 * 1024 * 1024;

/** Statistics of others, and what was reported here beside them. */
@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly list: ListStatistics,
    private readonly readBeside: ReadBeside,
    private readonly importStatistics: ImportStatistics,
    private readonly withdrawStatistics: WithdrawStatistics,
  ) {}

  /** Every series that holds, with its source, licence, years and areas. */
  @Get('series')
  @Allow('statistics.read')
  series(): Promise<StatisticSeriesListDto> {
    return this.list.series();
  }

  /** Which themes have a series of an area or one around it; none where there is nothing to lay beside. */
  @Get('themes')
  @Allow('statistics.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  themes(@Query() { area }: StatisticThemesQueryDto): Promise<StatisticThemesDto> {
    return this.list.themes(area);
  }

  /** Reported beside experienced beside police, of an area and a theme: never summed, and on no common axis. */
  @Get('beside')
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  beside(@CurrentActor() actor: Actor, @Query() query: BesideQueryDto): Promise<BesideDto> {
    return this.readBeside.run(actor, query);
  }

  /** The sources whose files can be read. */
  @Get('profiles')
  @Allow('statistics.import')
  profiles(): StatisticProfilesDto {
    return this.list.profiles();
  }

  /** Files that were taken in, the last first. */
  @Get('imports')
  @Allow('statistics.import')
  imports(): Promise<StatisticsImportsDto> {
    return this.list.imports();
  }

  /** Takes a whole file in (CSV or XLSX), or nothing when a row is wrong. The same file again changes nothing. */
  @Post('imports')
  @HttpCode(HttpStatus.OK)
  @Allow('statistics.import')
  @TakesBytes(FILE_BYTES_MAX)
  @Problems('PROFILE_UNKNOWN', 'IMPORT_FILE_REFUSED')
  @ApiOkResponse({ type: StatisticsImportResultDto })
  async import(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') accepted: string | undefined,
    @Query() query: StatisticsImportQueryDto,
    @ByteBody() file: AsyncIterable<Buffer>,
  ): Promise<StatisticsImportResultDto> {
    const { name: fileName, measuredBy: method, dryRun, ...said } = query;
    const told = await this.importStatistics.run(actor, {
      ...{ ...said, file, dryRun: dryRun === 'true' },
      ...(fileName !== undefined && { fileName }),
      ...(method !== undefined && { method }),
    });
    const language = preferredLanguage(accepted);
    return {
      ...told,
      series: [...told.series],
      errors: toldRows(told.errors, language),
      remarks: toldRows(told.remarks, language),
      remarkCount: told.remarks.length,
    };
  }

  /** Takes an import back: what stood before it holds again. */
  @Post('imports/:id/transitions')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('statistics.import')
  @Problems('NOT_FOUND')
  @ApiNoContentResponse()
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() _wish: StatisticsTransitionDto,
  ): Promise<void> {
    return this.withdrawStatistics.run(actor, id);
  }
}
