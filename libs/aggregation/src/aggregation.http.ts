import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { CoverageDto, CoverageQueryDto } from './coverage/coverage.dto.js';
import { ReadCoverage } from './coverage/read-coverage.js';
import { ReadReconciliations } from './read-reconciliations.js';
import { ReadTallies } from './read-tallies.js';
import { ReconciliationsDto } from './reconciliation.dto.js';
import { ReadTallyColumns } from './read-tally-columns.js';
import { TalliesDto, TalliesQueryDto, TallyColumnsDto } from './tally.dto.js';

/** Counts of incidents: the figures that every picture is made from. */
@ApiTags('tallies')
@Controller('tallies')
export class AggregationController {
  constructor(
    private readonly readTallies: ReadTallies,
    private readonly readTallyColumns: ReadTallyColumns,
  ) {}

  /** Counts by the dimensions asked for, exact at `asOfPosition`. */
  @Get()
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  read(@CurrentActor() actor: Actor, @Query() query: TalliesQueryDto): Promise<TalliesDto> {
    return this.readTallies.run(actor, query);
  }

  /** The same counts as columns, for whoever asks for very many. */
  @Get('columns')
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  readColumns(
    @CurrentActor() actor: Actor,
    @Query() query: TalliesQueryDto,
  ): Promise<TallyColumnsDto> {
    return this.readTallyColumns.run(actor, query);
  }
}

/** How many of the reports that units owe have come. */
@ApiTags('coverage')
@Controller('coverage')
export class CoverageController {
  constructor(private readonly readCoverage: ReadCoverage) {}

  /** Rapporteringsgrad of an area and a period, quiet reports included. */
  @Get()
  @Allow('tally.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  read(@CurrentActor() actor: Actor, @Query() query: CoverageQueryDto): Promise<CoverageDto> {
    return this.readCoverage.run(actor, query);
  }
}

/** Whether the figures still say what the incidents say. */
@ApiTags('reconciliations')
@Controller('reconciliations')
export class ReconciliationController {
  constructor(private readonly readReconciliations: ReadReconciliations) {}

  /** The latest comparisons of the tallies with the incidents, the newest first. */
  @Get()
  @Allow('reconciliation.read')
  read(): Promise<ReconciliationsDto> {
    return this.readReconciliations.run();
  }
}
