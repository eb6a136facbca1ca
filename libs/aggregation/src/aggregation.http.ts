import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor } from '#http';
import { ReadTallies } from './read-tallies.js';
import { TalliesDto, TalliesQueryDto } from './tally.dto.js';

/** Counts of incidents: the figures that every picture is made from. */
@ApiTags('tallies')
@Controller('tallies')
export class AggregationController {
  constructor(private readonly readTallies: ReadTallies) {}

  /** Counts by the dimensions asked for, exact at `asOfPosition`. */
  @Get()
  @Allow('tally.read')
  read(@CurrentActor() actor: Actor, @Query() query: TalliesQueryDto): Promise<TalliesDto> {
    return this.readTallies.run(actor, query);
  }
}
