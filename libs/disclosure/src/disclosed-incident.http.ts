import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { ChooseIncidents } from './choose-incidents.js';
import { ChosenIncidentDto, IncidentDisclosuresDto } from './disclosure.dto.js';
import { idIn } from './in-address.js';
import { ReadDisclosures } from './read-disclosures.js';
import { TrialDto, TriedIncidentDto } from './trial.dto.js';
import { TryIncident } from './try-incident.js';

/** The incidents of a request, tried part by part (sekretessprövning). */
@ApiTags('disclosures')
@Controller()
export class DisclosedIncidentController {
  constructor(
    private readonly choose: ChooseIncidents,
    private readonly tries: TryIncident,
    private readonly read: ReadDisclosures,
  ) {}

  /** Adds an incident of the same authority, by its reference. */
  @Post('disclosures/:id/incidents')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('disclosure.write')
  @Problems('DISCLOSURE_STATE')
  @ApiNoContentResponse()
  async add(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { reference }: ChosenIncidentDto,
  ): Promise<void> {
    await this.choose.add(actor, idIn(id), reference);
  }

  /** Takes one away, with what was chosen of it. */
  @Delete('disclosures/:id/incidents/:incidentId')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('disclosure.write')
  @Problems('DISCLOSURE_STATE')
  @ApiNoContentResponse()
  remove(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('incidentId') incidentId: string,
  ): Promise<void> {
    return this.choose.remove(actor, idIn(id), idIn(incidentId));
  }

  /** All parts of one incident, to be tried. The reading is logged, with the request as its reason. */
  @Get('disclosures/:id/incidents/:incidentId')
  @Allow('disclosure.review')
  @Problems('DISCLOSURE_STALE')
  @ApiOkResponse({ type: TriedIncidentDto })
  open(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('incidentId') incidentId: string,
  ): Promise<TriedIncidentDto> {
    return this.tries.open(actor, idIn(id), idIn(incidentId));
  }

  /** Writes what was chosen of all parts. A decision that stood falls. */
  @Put('disclosures/:id/incidents/:incidentId')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('disclosure.write')
  @Problems('DISCLOSURE_STATE', 'DISCLOSURE_STALE')
  @ApiNoContentResponse()
  save(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('incidentId') incidentId: string,
    @Body() trial: TrialDto,
  ): Promise<void> {
    return this.tries.save(actor, idIn(id), idIn(incidentId), trial);
  }

  /** When an incident was handed out, and which parts; never to whom. */
  @Get('incidents/:id/disclosures')
  @Allow('incident.read')
  @ApiOkResponse({ type: IncidentDisclosuresDto })
  ofIncident(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
  ): Promise<IncidentDisclosuresDto> {
    return this.read.ofIncident(actor, idIn(id));
  }
}
