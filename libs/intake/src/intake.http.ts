import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain';
import { Fault } from '#domain';
import { Allow, CurrentActor, Limited, Problems } from '#http';
import { ChangeStatus } from './change-status.js';
import { CorrectIncident } from './correct-incident.js';
import {
  CorrectIncidentDto,
  IncidentDto,
  ReceiptDto,
  RecordIncidentDto,
  RevisionDto,
  TransitionDto,
} from './incident.dto.js';
import { HandleIncident } from './handling/handle-incident.js';
import { HandlingStepDto } from './handling/handling.dto.js';
import { IncidentsQueryDto, ListedIncidentsDto } from './incident-list.dto.js';
import { ListIncidents } from './list-incidents.js';
import { ReadIncident } from './read-incident.js';
import { RecordIncident } from './record-incident.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ETAG = /^"(\d{1,9})"$/;

/** An id in an address; anything that is none is simply not there. */
function idOf(text: string): string {
  if (!UUID.test(text)) throw new Fault('NOT_FOUND');
  return text.toLowerCase();
}

/** The revision that `If-Match: "<revision>"` names. */
function revisionOf(ifMatch: string | undefined): number {
  const number = ETAG.exec(ifMatch ?? '')?.[1];
  if (number === undefined) throw new Fault('REVISION_REQUIRED');
  return Number(number);
}

/** Tells only that it is done: a change may have put the incident out of the reach of whoever made it. */
function changed(reply: FastifyReply, id: string, revision: number): RevisionDto {
  void reply.header('etag', `"${revision}"`);
  return { id, revision };
}

/** What a place that is told may be refused for. */
const PLACE_FAULTS = ['OUTSIDE_MUNICIPALITY', 'AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS'] as const;

/** Incidents: recorded once, corrected and withdrawn by further revisions. */
@ApiTags('incidents')
@Controller('incidents')
export class IntakeController {
  constructor(
    private readonly recordIncident: RecordIncident,
    private readonly readIncident: ReadIncident,
    private readonly correctIncident: CorrectIncident,
    private readonly changeStatus: ChangeStatus,
    private readonly listIncidents: ListIncidents,
    private readonly handleIncident: HandleIncident,
  ) {}

  /** Records one incident. Answered only when it is on disk; the same submission again gives the same receipt. */
  @Post()
  @Allow('incident.create')
  @Problems(...PLACE_FAULTS, 'CLIENT_ID_REUSED')
  @ApiCreatedResponse({ type: ReceiptDto, description: 'Recorded' })
  @ApiOkResponse({ type: ReceiptDto, description: 'This very submission had been recorded before' })
  async record(
    @CurrentActor() actor: Actor,
    @Body() submission: RecordIncidentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptDto> {
    const { receipt, isNew } = await this.recordIncident.run(actor, submission);
    void reply.status(isNew ? HttpStatus.CREATED : HttpStatus.OK);
    return receipt;
  }

  /** The incidents that one may reach, the last received first; with `mine` only what one has reported oneself. */
  @Get()
  @Allow('incident.read')
  @Limited('search')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  @ApiOkResponse({ type: ListedIncidentsDto })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: IncidentsQueryDto,
  ): Promise<ListedIncidentsDto> {
    return this.listIncidents.run(actor, query);
  }

  /** One incident: one's own, or one that the reader's role and organisation give. */
  @Get(':id')
  @Allow('incident.read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentDto> {
    const incident = await this.readIncident.run(actor, idOf(id));
    void reply.header('etag', `"${incident.revision}"`);
    return incident;
  }

  /** Changes what was told. Needs `If-Match` with the revision that was read. */
  @Patch(':id')
  @Allow('incident.correct')
  @Problems(
    ...PLACE_FAULTS,
    'REVISION_CONFLICT',
    'REVISION_REQUIRED',
    'TRANSITION_REFUSED',
    'INCIDENT_ERASED',
    'INCIDENT_RESTRICTED',
  )
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  async correct(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() change: CorrectIncidentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RevisionDto> {
    const incidentId = idOf(id);
    const revision = await this.correctIncident.run(actor, incidentId, revisionOf(ifMatch), change);
    return changed(reply, incidentId, revision);
  }

  /** Withdraws an incident, or takes the withdrawal back. Needs `If-Match`. */
  @Post(':id/transitions')
  @Allow('incident.withdraw')
  @Problems(
    'REVISION_CONFLICT',
    'REVISION_REQUIRED',
    'TRANSITION_REFUSED',
    'INCIDENT_ERASED',
    'INCIDENT_RESTRICTED',
  )
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  async transition(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: TransitionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RevisionDto> {
    const incidentId = idOf(id);
    const revision = await this.changeStatus.run(actor, incidentId, revisionOf(ifMatch), wish.to);
    return changed(reply, incidentId, revision);
  }

  /** Takes an incident a step further, with a word to whoever reported it. */
  @Post(':id/handling')
  @Allow('incident.handle')
  @Problems('TRANSITION_REFUSED', 'INCIDENT_ERASED', 'INCIDENT_RESTRICTED')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'Done' })
  async handle(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() step: HandlingStepDto,
  ): Promise<void> {
    await this.handleIncident.run(actor, idOf(id), step);
  }
}
