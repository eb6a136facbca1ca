import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, ByteBody, CurrentActor, preferredLanguage, Problems, TakesBytes } from '#http';
import { ChangeEvent } from './change-event.js';
import { idIn, revisionIn } from './in-address.js';
import { ListEvents } from './list-events.js';
import { PlanEvent } from './plan-event.js';
import {
  NewPlannedEventDto,
  PlannedEventDetailDto,
  PlannedEventDto,
  PlannedEventsDto,
  PlannedEventsQueryDto,
  PlannedEventStepDto,
  PlannedEventWishDto,
} from './planned-event.dto.js';
import { StepEvent } from './step-event.js';
import { EventsImportQueryDto, EventsImportResultDto } from './take-in/events-import.dto.js';
import { ImportEvents } from './take-in/import-events.js';

const FILE_BYTES_MAX = 1024 * 1024;
const ROWS_TOLD_MAX = 200;

/** What is planned that may matter for how safe a place is. */
@ApiTags('planned-events')
@Controller('planned-events')
export class PlannedEventController {
  constructor(
    private readonly listEvents: ListEvents,
    private readonly planEvent: PlanEvent,
    private readonly changeEvent: ChangeEvent,
    private readonly stepEvent: StepEvent,
    private readonly importEvents: ImportEvents,
  ) {}

  /** Planned and cancelled events that touch a day of the period, the earliest first. */
  @Get()
  @Allow('planned-event.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  list(
    @CurrentActor() actor: Actor,
    @Query() query: PlannedEventsQueryDto,
  ): Promise<PlannedEventsDto> {
    return this.listEvents.run(actor, query);
  }

  /** One event, with everything that has been said of it. */
  @Get(':id')
  @Allow('planned-event.read')
  @Problems('NOT_FOUND')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PlannedEventDetailDto> {
    return this.listEvents.one(actor, idIn(id));
  }

  /** Enters an event for an organisation that one coordinates. */
  @Post()
  @Allow('planned-event.write')
  @Problems('CLIENT_ID_REUSED', 'NOT_FOUND')
  @ApiCreatedResponse({ type: PlannedEventDto })
  plan(@CurrentActor() actor: Actor, @Body() wish: NewPlannedEventDto): Promise<PlannedEventDto> {
    return this.planEvent.run(actor, wish);
  }

  /** Says all of an event anew. Needs `If-Match` with the revision that was read. */
  @Put(':id')
  @Allow('planned-event.write')
  @Problems('NOT_FOUND', 'REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiOkResponse({ type: PlannedEventDto })
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: PlannedEventWishDto,
  ): Promise<PlannedEventDto> {
    return this.changeEvent.run(actor, idIn(id), revisionIn(ifMatch), wish);
  }

  /** Cancels an event with a reason, puts it back, or takes back the last change. Needs `If-Match`. */
  @Post(':id/transitions')
  @HttpCode(HttpStatus.OK)
  @Allow('planned-event.write')
  @Problems('NOT_FOUND', 'REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiOkResponse({ type: PlannedEventDto })
  step(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: PlannedEventStepDto,
  ): Promise<PlannedEventDto> {
    return this.stepEvent.run(actor, idIn(id), revisionIn(ifMatch), wish);
  }

  /** Takes a CSV file of events in, or nothing when a row is wrong. The same file again changes nothing. */
  @Post('imports')
  @HttpCode(HttpStatus.OK)
  @Allow('planned-event.write')
  @TakesBytes(FILE_BYTES_MAX)
  @Problems('IMPORT_FILE_REFUSED', 'NOT_FOUND')
  @ApiOkResponse({ type: EventsImportResultDto })
  async import(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') accepted: string | undefined,
    @Query() { organisationId, dryRun }: EventsImportQueryDto,
    @ByteBody() file: AsyncIterable<Buffer>,
  ): Promise<EventsImportResultDto> {
    const told = await this.importEvents.run(actor, {
      ...{ file, dryRun: dryRun === 'true' },
      ...(organisationId !== undefined && { organisationId }),
    });
    const language = preferredLanguage(accepted);
    const errors = told.errors.slice(0, ROWS_TOLD_MAX);
    return {
      ...told,
      errors: errors.map(({ reason, ...row }) => ({ ...row, message: reason[language] })),
    };
  }
}
